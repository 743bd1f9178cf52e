// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/boardview.h"

#include "ui/deal/boardwords.h"
#include "ui/deal/cardpainter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

void BoardView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton) return;
    for (int column = 0; column < kBoardColumns; ++column)
        if (addRect(column).contains(at) && !m_readOnly) return Q_EMIT addRequested(BoardColumn(column));
    const Place place = placeAt(at);
    if (!place.isCard()) {
        m_chosen.clear();
        return announce();
    }
    m_pressed = at;
    m_mayDrag = !m_readOnly && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool isChosen = m_chosen.contains(cardAt(place).key);
    if (event->modifiers() != Qt::NoModifier || !isChosen) choose(place, event->modifiers());
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_dragged.isEmpty()) return dragTo(at);
    if (m_mayDrag && (event->buttons() & Qt::LeftButton) && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) return startDrag(at);
    const Place place = placeAt(at);
    const std::optional<CardKey> hover = place.isCard() ? std::optional(cardAt(place).key) : std::nullopt;
    int add = -1;
    for (int column = 0; column < kBoardColumns; ++column)
        if (addRect(column).contains(at)) add = column;
    if (hover == m_hover && add == m_hoverAdd) return;
    m_hover = hover;
    m_hoverAdd = add;
    update();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    m_mayDrag = false;
    if (!m_dragged.isEmpty()) return drop();
    const Place place = placeAt(event->position().toPoint());
    if (place.isCard() && event->modifiers() == Qt::NoModifier && m_chosen.size() > 1) choose(place, Qt::NoModifier);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && placeAt(event->position().toPoint()).isCard()) Q_EMIT opened();
}

void BoardView::leaveEvent(QEvent *event)
{
    m_hover.reset();
    m_hoverAdd = -1;
    update();
    QWidget::leaveEvent(event);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const int column = columnAt(int(event->position().x()));
    const QPoint delta = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    const bool isSideways = event->modifiers() & Qt::ShiftModifier;
    if (delta.x() || isSideways) scrollSideways(delta.x() ? -delta.x() : -delta.y());
    if (column >= 0 && delta.y() && !isSideways) scrollBy(column, -delta.y());
    event->accept();
}

void BoardView::startDrag(const QPoint &at)
{
    const Place place = placeAt(m_pressed);
    if (!place.isCard()) return;
    m_grip = m_pressed - cardRect(place).topLeft();
    m_dragged = chosen();
    const CardKey held = cardAt(place).key; // the one under the pointer is the picture
    m_dragged.removeOne(held);
    m_dragged.prepend(held);
    setCursor(Qt::ClosedHandCursor);
    m_dragScroll.start();
    dragTo(at);
}

void BoardView::dragTo(const QPoint &at)
{
    m_dragAt = at;
    m_target = columnAt(at.x());
    update();
}

void BoardView::scrollWhileDragging()
{
    if (m_target < 0) return;
    const QRect body = bodyRect(m_target);
    const int near = 40;
    if (m_dragAt.y() < body.top() + near) scrollBy(m_target, -12);
    else if (m_dragAt.y() > body.bottom() - near) scrollBy(m_target, 12);
    if (m_dragAt.x() < near) scrollSideways(-12);
    else if (m_dragAt.x() > width() - near) scrollSideways(12);
}

/// What the drop would record for the first card that it concerns.
CardMove BoardView::outcome(int column) const
{
    CardMove last;
    for (const CardKey &key : m_dragged) {
        const auto index = m_indexOf.constFind(key);
        if (index == m_indexOf.constEnd()) continue;
        last = moveTo(m_cards[size_t(*index)], BoardColumn(column), m_today);
        if (last.act != MoveAct::None && last.act != MoveAct::Impossible) return last;
    }
    return last;
}

void BoardView::drop()
{
    const QList<CardKey> cards = m_dragged;
    const int target = m_target;
    const bool isPossible = target >= 0 && outcome(target).act != MoveAct::Impossible && outcome(target).act != MoveAct::None;
    cancelDrag();
    if (isPossible) Q_EMIT moveRequested(cards, BoardColumn(target));
}

void BoardView::cancelDrag()
{
    m_dragged.clear();
    m_target = -1;
    m_mayDrag = false;
    m_dragScroll.stop();
    unsetCursor();
    update();
}

void BoardView::pretendDrag(const CardKey &key, BoardColumn column, const QPointF &at)
{
    m_dragged = {key};
    m_target = int(column);
    m_grip = {};
    m_dragAt = QPoint(int(at.x() * width()), int(at.y() * height()));
    update();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    const BoardCard *card = current();
    const auto move = [&](int by) {
        if (!card || m_readOnly) return;
        const int target = int(columnOf(card->placement.stage)) + by;
        if (target >= 0 && target < kBoardColumns) Q_EMIT moveRequested(chosen(), BoardColumn(target));
    };
    if (event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && card && !m_readOnly) return Q_EMIT rankRequested(event->key() - Qt::Key_0);
    switch (event->key()) {
    case Qt::Key_Left: return control ? move(-1) : step(-1, 0, false);
    case Qt::Key_Right: return control ? move(1) : step(1, 0, false);
    case Qt::Key_Up: return step(0, -1, shift);
    case Qt::Key_Down: return step(0, 1, shift);
    case Qt::Key_PageUp: return step(0, -5, shift);
    case Qt::Key_PageDown: return step(0, 5, shift);
    case Qt::Key_Home: return step(0, -int(m_cards.size()), false);
    case Qt::Key_End: return step(0, int(m_cards.size()), false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (card) Q_EMIT opened();
        return;
    case Qt::Key_Space:
        if (card) choose(placeOf(card->key), Qt::ControlModifier);
        return;
    case Qt::Key_M:
        if (card && !control && !m_readOnly) Q_EMIT moveMenuRequested(mapToGlobal(cardRect(placeOf(card->key)).bottomLeft()));
        return;
    case Qt::Key_E:
        if (!card || control || m_readOnly) break;
        return Q_EMIT extendRequested();
    case Qt::Key_F10: // where a keyboard has no menu key
        if (!shift || !card) break;
        return Q_EMIT menuRequested(mapToGlobal(cardRect(placeOf(card->key)).center()));
    case Qt::Key_A:
        if (!control || !card) break;
        for (const Place place = placeOf(card->key); const int index : m_lanes[size_t(place.lane)].stacks[size_t(place.column)].cards)
            m_chosen.insert(m_cards[size_t(index)].key);
        return announce();
    case Qt::Key_Escape:
        if (!m_dragged.isEmpty()) return cancelDrag();
        if (m_chosen.size() > 1 && card) {
            m_chosen = {card->key};
            return announce();
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Place place = placeAt(event->pos());
        if (!place.isCard()) return;
        if (!m_chosen.contains(cardAt(place).key)) choose(place, Qt::NoModifier);
        return Q_EMIT menuRequested(event->globalPos());
    }
    if (const BoardCard *card = current()) Q_EMIT menuRequested(mapToGlobal(cardRect(placeOf(card->key)).center()));
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    if (!m_current && m_keyboard) step(0, 0, false);
    update();
    QWidget::focusInEvent(event);
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place place = placeAt(help->pos());
        const bool isHead = place.column >= 0 && help->pos().y() < bodyRect(place.column).top();
        const QString sum = isHead ? sumText(m_totals[size_t(place.column)], m_currency) : QString();
        if (!sum.isEmpty()) QToolTip::showText(help->globalPos(), sum, this); // several currencies are wider than the column
        else if (place.isCard()) QToolTip::showText(help->globalPos(), cardSentence(cardAt(place), m_today, m_now), this, cardRect(place));
        else QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace flow::ui
