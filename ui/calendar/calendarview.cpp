// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/calendar/datecard.h"
#include "ui/common/badge.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace flow::ui {

using namespace Qt::StringLiterals;

CalendarView::CalendarView(CalendarModel *model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_card(new DateCard(viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    const auto repaint = [this] { viewport()->update(); };
    connect(model, &CalendarModel::loaded, this, [this] {
        relayout();
        viewport()->update();
    });
    connect(model, &CalendarModel::filterChanged, this, [this] {
        relayout();
        viewport()->update();
    });
    connect(model, &CalendarModel::cursorChanged, this, repaint);
    connect(model, &CalendarModel::conflictChosen, this, repaint);
    connect(model, &CalendarModel::moveChanged, this, [this] {
        viewport()->update();
        if (isVisible()) showMoveCard();
    });
}

QColor CalendarView::stateColor(DateState state) const { return stateColors(state).solid; }

StageColors CalendarView::stateColors(DateState state) const
{
    switch (state) {
    case DateState::Confirmed: return theme().stage(Stage::Confirmed);
    case DateState::Offer: return theme().stage(Stage::Offer);
    default: return theme().stage(Stage::Option);
    }
}

void CalendarView::paintHatch(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, theme().color(ColorRole::Sunken));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(ColorRole::HairlineStrong), 1.2));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 5)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void CalendarView::paintLabel(QPainter &painter, const CalendarArtist &artist, const QRectF &row) const
{
    paintAvatar(painter, {24, row.top() + (row.height() - 28) / 2, 28, 28}, theme(), artist.name, m_model->series(artist.id), AvatarShape::Square);
    const QRectF words(62, row.top() + row.height() / 2 - 20, row.width() - 66, 20);
    paint::text(painter, words, artist.name, theme().font(TypeStyle::BodyStrong), theme().color(ColorRole::Text));
    QString counts = tr("%n show(s)", nullptr, artist.shows);
    if (artist.sessions) counts = artist.shows ? tr("%1, %2").arg(counts, tr("%n session(s)", nullptr, artist.sessions)) : tr("%n session(s)", nullptr, artist.sessions);
    if (artist.holds || !artist.sessions) counts = tr("%1, %2").arg(counts, tr("%n hold(s)", nullptr, artist.holds));
    paint::text(painter, words.translated(0, 19), counts, theme().font(TypeStyle::Caption, true), theme().color(ColorRole::Text3));
}

void CalendarView::paintItem(QPainter &painter, const QRectF &rect, const CalendarItem &item, const ItemLook &look) const
{
    const StageColors colors = stateColors(item.engagement.state);
    const bool isLow = item.engagement.state == DateState::LowerHold;
    const QColor surface = theme().color(ColorRole::Surface);
    const QColor fill = look.isGhost ? mixed(surface, colors.tint, 0.4) : colors.tint;
    paint::box(painter, rect, 5, isLow ? surface : fill, isLow ? mixed(surface, colors.solid, 0.5) : QColor());
    painter.save();
    painter.setClipRect(QRectF(rect.left(), rect.top(), 3, rect.height()));
    paint::box(painter, rect, 5, look.isGhost ? mixed(surface, colors.solid, 0.4) : colors.solid);
    painter.restore();
    if (m_model->isFaulty(item.key())) paint::box(painter, rect, 5, {}, theme().color(ColorRole::Danger), 1.4);
    const QColor text = look.isGhost ? theme().color(ColorRole::TextDisabled) : colors.text;
    const QRectF words = rect.adjusted(9, 0, -6, 0);
    if (look.second.isEmpty()) {
        paint::text(painter, words, look.title, theme().font(TypeStyle::Badge, true), text);
    } else {
        paint::text(painter, {words.left(), words.top() + 3, words.width(), 18}, look.title, theme().font(TypeStyle::SmallStrong), text);
        paint::text(painter, {words.left(), words.top() + 20, words.width(), 16}, look.second, theme().font(TypeStyle::Caption, true), theme().color(ColorRole::Text2));
    }
    if (hasFocus() && m_model->key() == item.key() && !m_model->move()) paint::focusRing(painter, rect, 5, theme(), true);
}

void CalendarView::paintDropTarget(QPainter &painter, const QRectF &rect, const DateMove &move) const
{
    const bool isBad = std::ranges::any_of(move.conflicts, [](const Conflict &c) { return c.severity != Severity::Notice; });
    paint::box(painter, rect, 6, theme().color(isBad ? ColorRole::DangerTint : ColorRole::SuccessTint), theme().color(isBad ? ColorRole::Danger : ColorRole::Success), 2);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(event) || goByKey(event)) return event->accept();
    QAbstractScrollArea::keyPressEvent(event);
}

/// A date on its way by keys: Ctrl+Shift+arrows.
bool CalendarView::moveByKey(QKeyEvent *event)
{
    const bool arrows = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (arrows && m_model->key()) {
        int days = 0;
        if (event->key() == Qt::Key_Left) days = -1;
        if (event->key() == Qt::Key_Right) days = 1;
        if (event->key() == Qt::Key_Up) days = -7;
        if (event->key() == Qt::Key_Down) days = 7;
        const CalendarItem *item = m_model->data() ? m_model->data()->item(m_model->key()) : nullptr;
        if (days == 0 || !item) return false;
        const QDate from = m_model->move() && m_model->move()->key == item->key() ? m_model->move()->day : item->day();
        showDay(from.addDays(days));
        m_model->moveTo(item->key(), from.addDays(days));
        return true;
    }
    if (!m_model->move()) return false;
    if (event->key() == Qt::Key_Escape) {
        m_model->cancelMove();
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        drop();
        return true;
    }
    return false;
}

bool CalendarView::goByKey(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) return false;
    const QDate day = m_model->day();
    if (!ctrl && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && m_model->key()) {
        Q_EMIT rankRequested(m_model->key(), event->key() - Qt::Key_0);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Left: go(0, day.addDays(ctrl ? -7 : -1)); return true;
    case Qt::Key_Right: go(0, day.addDays(ctrl ? 7 : 1)); return true;
    case Qt::Key_Up:
        if (daysUp()) go(0, day.addDays(-daysUp()));
        else go(-1, day);
        return true;
    case Qt::Key_Down:
        if (daysUp()) go(0, day.addDays(daysUp()));
        else go(1, day);
        return true;
    case Qt::Key_PageUp: go(0, day.addMonths(-1)); return true;
    case Qt::Key_PageDown: go(0, day.addMonths(1)); return true;
    case Qt::Key_Home: go(0, m_model->today()); return true;
    case Qt::Key_Space: nextOfDay(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->key()) Q_EMIT opened(m_model->key());
        else Q_EMIT newRequested(m_model->artist(), day, rectOf({m_model->artist(), day, 0}).toAlignedRect());
        return true;
    default: return false;
    }
}

void CalendarView::go(int lanes, QDate day)
{
    const auto &all = m_model->lanes();
    if (all.empty()) return;
    const int lane = std::clamp(std::max(0, m_model->laneOf(m_model->artist())) + lanes, 0, int(all.size()) - 1);
    m_model->setCursor(all[size_t(lane)], day);
    if (!hasLanes() && !m_model->key())
        if (const auto items = m_model->itemsOn(day); !items.empty()) m_model->setCursor(items.front()->engagement.artist, day, items.front()->key());
    showDay(day);
    tellCursor();
}

void CalendarView::nextOfDay()
{
    const auto items = m_model->itemsOn(m_model->day(), hasLanes() ? m_model->artist() : 0);
    if (items.empty()) return;
    const auto at = std::ranges::find(items, m_model->key(), &CalendarItem::key);
    const CalendarItem *next = at == items.end() || std::next(at) == items.end() ? items.front() : *std::next(at);
    m_model->setCursor(next->engagement.artist, next->day(), next->key());
    tellCursor();
}

void CalendarView::tellCursor()
{
    const CalendarData &known = *m_model->data();
    const Spot spot{m_model->artist(), m_model->day(), m_model->key()};
    if (spot.key || (hasLanes() && known.blockOn(spot.artist, spot.day))) showSpotCard(spot);
    else hideCard();
    const CalendarArtist *artist = known.artist(spot.artist);
    const CalendarItem *item = known.item(spot.key);
    const QString day = formatDay(spot.day, known.today);
    announce(item ? dateSentence(known, *item) : hasLanes() ? tr("%1, %2: free").arg(day, artist ? artist->name : QString()) : tr("%1: nothing").arg(day));
}

void CalendarView::drop()
{
    const auto move = m_model->move();
    if (!move) return;
    const CalendarItem *item = m_model->data()->item(move->key);
    m_card->hide();
    if (item && item->day() != move->day) Q_EMIT dropped(move->key, move->day);
    m_model->cancelMove();
}

void CalendarView::announce(const QString &text)
{
    if (!QAccessible::isActive()) return;
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void CalendarView::showMoveCard()
{
    const auto &move = m_model->move();
    if (!move) return hideCard();
    const CalendarData &known = *m_model->data();
    const CalendarItem &item = *known.item(move->key);
    if (!m_dragging) showDay(move->day); // by keys it may go where nobody looks
    m_card->showMove(*m_model, item, *move);
    m_card->place(rectOf({item.engagement.artist, move->day, 0}), viewport()->rect());
    announce(move->conflicts.empty() ? tr("%1: free").arg(formatDay(move->day, known.today)) : conflictSentence(known, move->conflicts.front()));
}

void CalendarView::showSpotCard(const Spot &spot)
{
    if (!m_model->data() || !m_card->showSpot(*m_model, spot.artist, spot.day, spot.key)) return hideCard();
    m_cardSpot = spot;
    m_card->place(rectOf(spot), viewport()->rect());
}

void CalendarView::hideCard() { m_card->hide(); }

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return QAbstractScrollArea::mousePressEvent(event);
    const Spot spot = spotAt(event->position().toPoint());
    if (!spot.isValid()) return;
    m_model->setCursor(spot.artist ? spot.artist : m_model->artist(), spot.day, spot.key);
    m_pressed = event->position().toPoint();
    m_pressedSpot = spot;
    const bool mayDrag = dragsPlainly() || (event->modifiers() & Qt::AltModifier);
    if (!mayDrag || !spot.key) m_pressedSpot.key = 0;
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressed && m_pressedSpot.key && !m_dragging && (at - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        m_grabbed = int(m_model->data()->item(m_pressedSpot.key)->day().daysTo(m_pressedSpot.day));
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    const Spot spot = spotAt(at);
    if (m_dragging) {
        if (spot.isValid()) m_model->moveTo(m_pressedSpot.key, spot.day.addDays(-m_grabbed));
        return;
    }
    if (event->buttons() == Qt::NoButton && !m_model->move()) {
        if (spot.isValid() && (spot.key || (spot.artist && m_model->data() && m_model->data()->blockOn(spot.artist, spot.day)))) showSpotCard(spot);
        else hideCard();
    }
}

void CalendarView::mouseReleaseEvent(QMouseEvent *)
{
    const bool wasDragging = std::exchange(m_dragging, false);
    const bool wasPressed = m_pressed.has_value();
    m_pressed.reset();
    viewport()->unsetCursor();
    if (wasDragging) return drop();
    if (wasPressed && m_model->key()) Q_EMIT opened(m_model->key());
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.isValid() && !spot.key) Q_EMIT newRequested(spot.artist, spot.day, rectOf(spot).toAlignedRect());
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const Spot spot = isMouse ? spotAt(event->pos()) : Spot{m_model->artist(), m_model->day(), m_model->key()};
    if (!m_model->data() || !spot.isValid()) return;
    if (isMouse) m_model->setCursor(spot.artist ? spot.artist : m_model->artist(), spot.day, spot.key);
    hideCard();
    Q_EMIT menuRequested(spot, isMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(spot).center().toPoint()));
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_model->move()) hideCard();
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (!m_dragging) m_model->cancelMove();
    hideCard();
    viewport()->update();
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    // What is explained stays beside its date: the pane below may have come meanwhile.
    if (m_model->data() && m_card->isVisible()) m_model->move() ? showMoveCard() : showSpotCard(m_cardSpot);
    Q_EMIT rangeChanged();
}

} // namespace flow::ui
