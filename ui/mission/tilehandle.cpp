// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/tilehandle.h"

#include "ui/common/button.h"
#include "ui/mission/tileboard.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kButton = 28, kMargin = 8, kStep = 2; // columns that one press of a button or key changes
    constexpr double kVeil = 0.82;

}

TileHandle::TileHandle(TileBoard &board, Tile &tile)
    : QWidget(&tile)
    , m_board(board)
    , m_tile(tile)
    , m_narrower(new IconButton(u"minus"_s, tr("Narrower"), {}, this))
    , m_wider(new IconButton(u"plus"_s, tr("Wider"), {}, this))
    , m_away(new IconButton(u"x"_s, tr("Take away"), {}, this))
{
    setObjectName(u"handle."_s + tile.id());
    setAccessibleName(tr("Arrange %1").arg(tile.title()));
    setAccessibleDescription(tr("Arrows move it, Shift and arrows make it wider or narrower, Delete takes it away."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    hide();
    tile.installEventFilter(this);
    for (IconButton *button : {m_narrower, m_wider, m_away}) {
        button->setSide(kButton);
        button->setFocusPolicy(Qt::NoFocus);
        button->setCursor(Qt::ArrowCursor);
    }
    connect(m_narrower, &QToolButton::clicked, this, [this] { m_board.resizeTile(index(), -kStep); });
    connect(m_wider, &QToolButton::clicked, this, [this] { m_board.resizeTile(index(), kStep); });
    connect(m_away, &QToolButton::clicked, this, [this] { m_board.takeAway(index()); });
}

int TileHandle::index() const
{
    const auto &places = m_board.arrangement();
    return int(std::ranges::find(places, m_tile.id(), &TilePlace::id) - places.begin());
}

bool TileHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_tile && (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::ChildAdded)) {
        setGeometry(m_tile.rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void TileHandle::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int x = width() - kMargin;
    for (IconButton *button : {m_away, m_wider, m_narrower}) {
        x -= kButton;
        button->setGeometry(x, kMargin, kButton, kButton);
        x -= 4;
    }
}

void TileHandle::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.color(ColorRole::AccentTint);
    veil.setAlphaF(kVeil);
    paint::box(painter, rect(), theme.radius(Radius::Panel), veil);
    paint::box(painter, QRectF(0, 0, width(), kButton + 2 * kMargin), theme.radius(Radius::Panel), theme.color(ColorRole::AccentTint)); // over the tile's own head
    painter.setPen(QPen(theme.color(ColorRole::Accent), hasFocus() ? 2 : 1, hasFocus() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(Radius::Panel) - 1, theme.radius(Radius::Panel) - 1);
    paint::icon(painter, QRectF(12, kMargin, 20, kButton), theme, u"grip-vertical"_s, 16, theme.color(ColorRole::AccentText));
    paint::text(painter, QRectF(36, kMargin, m_narrower->x() - 44, kButton), m_tile.title(), theme.font(TypeStyle::Heading), theme.color(ColorRole::AccentText));
}

void TileHandle::keyPressEvent(QKeyEvent *event)
{
    const bool wide = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left: return wide ? m_board.resizeTile(index(), -kStep) : m_board.move(index(), index() - 1);
    case Qt::Key_Right: return wide ? m_board.resizeTile(index(), kStep) : m_board.move(index(), index() + 1);
    case Qt::Key_Up: return m_board.move(index(), index() - 1);
    case Qt::Key_Down: return m_board.move(index(), index() + 1);
    case Qt::Key_Delete: return m_board.takeAway(index());
    default: QWidget::keyPressEvent(event);
    }
}

void TileHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    setFocus(Qt::MouseFocusReason);
    setCursor(Qt::ClosedHandCursor);
}

void TileHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) return;
    // The others give way as soon as the pointer is over them: what is seen is what is dropped.
    const int over = m_board.indexAt(m_tile.mapToParent(event->position().toPoint()));
    if (over >= 0 && over != index()) m_board.move(index(), over);
}

void TileHandle::mouseReleaseEvent(QMouseEvent *) { setCursor(Qt::OpenHandCursor); }

} // namespace flow::ui
