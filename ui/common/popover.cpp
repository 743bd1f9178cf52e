// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/popover.h"

#include "ui/common/button.h"
#include "ui/common/letterkeys.h"
#include "ui/theme/flowstyle.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace flow::ui {

namespace {

    constexpr int kShadow = 40;

} // namespace

Popover::Popover(QWidget *anchor) : QWidget(anchor->window()), m_anchor(anchor), m_before(QApplication::focusWidget())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kShadow, kShadow, kShadow, kShadow);
    m_content = new QWidget(this);
    outer->addWidget(m_content);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    hide();
}

void Popover::open()
{
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    m_content->setFocus();
    for (QWidget *next = m_content->nextInFocusChain(); next && m_content->isAncestorOf(next); next = next->nextInFocusChain()) {
        if (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible()) continue; // a heading comes before the first field
        next->setFocus(Qt::PopupFocusReason);
        break;
    }
}

void Popover::place()
{
    adjustSize();
    if (!m_anchor || !parentWidget()) return;
    // A list or a whole page is no place to hang below: what has the keyboard in it is, else the middle of its top.
    const bool isTall = m_anchor->height() > parentWidget()->height() / 3;
    if (isTall && m_before && m_anchor != m_before && m_anchor->isAncestorOf(m_before) && m_before->height() < m_anchor->height() / 3) m_anchor = m_before;
    else if (isTall) {
        const QPoint top = m_anchor->mapTo(parentWidget(), QPoint((m_anchor->width() - width()) / 2, 8));
        return move(std::clamp(top.x(), -kShadow + 8, std::max(-kShadow + 8, parentWidget()->width() - width() + kShadow - 8)),
            std::clamp(top.y(), -kShadow + 8, std::max(-kShadow + 8, parentWidget()->height() - height() + kShadow - 8)));
    }
    const QPoint below = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + 4));
    int x = below.x() - kShadow;
    int y = below.y() - kShadow;
    const int right = parentWidget()->width() - width() + kShadow - 8;
    const int bottom = parentWidget()->height() - height() + kShadow - 8;
    if (y > bottom) {
        const int above = m_anchor->mapTo(parentWidget(), QPoint(0, -4)).y() - height() + kShadow;
        y = above >= -kShadow ? std::min(above, bottom) : bottom; // the anchor itself may be scrolled out of sight
    }
    move(std::max(-kShadow + 8, std::min(x, right)), y);
}

/// What is wrong with an entry comes in lines of its own: it grows with them.
bool Popover::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) place();
    return done;
}

void Popover::close()
{
    qApp->removeEventFilter(this);
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = !focused || isAncestorOf(focused);
    hide(); // gives the focus to whatever comes next in the window
    if (m_before && hadFocus) m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paint::popup(painter, QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow), theme.radius(Radius::Card), theme);
}

/// A key for what is inside, and none of the page below: a letter, which may look for an entry of a list and never opens something
/// over the popover; undo and redo, which are about the text of a field.
bool Popover::isKeyOfContent(QObject *watched, const QKeyEvent *key) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_content && !m_content->isAncestorOf(widget))) return false;
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) return true;
    return isLetterAlone(*key);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool inside = widget && (widget == m_content || m_content->isAncestorOf(widget));
        const bool otherWindow = widget && widget->window() != window(); // the list of a combo box inside
        if (widget && !inside && !otherWindow) close();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        place();
    } else if (event->type() == QEvent::Hide && watched == m_anchor) {
        close(); // its page is left
    } else if (event->type() == QEvent::ShortcutOverride && isKeyOfContent(watched, static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return close();
    // From any field of it; one that acts on Return itself has closed this by now, or keeps the key: what is below is not meant.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !isVisible()) return;
    if (isReturn)
        for (Button *button : m_content->findChildren<Button *>())
            if (buttonKind(button) == ButtonKind::Primary && button->isVisible() && button->isEnabled()) return button->click();
    QWidget::keyPressEvent(event);
}

} // namespace flow::ui
