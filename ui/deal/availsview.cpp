// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/availsview.h"

#include "ui/common/badge.h"
#include "ui/deal/boardwords.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words on two lines, when one is too short for them and they can be parted.
std::pair<QString, QString> twoLines(const QString &words, double room, const QFont &font)
{
    if (paint::textWidth(words, font) <= room) return {words, {}};
    for (qsizetype at = words.lastIndexOf(u' '); at > 0; at = words.lastIndexOf(u' ', at - 1))
        if (paint::textWidth(words.first(at), font) <= room) return {words.first(at), words.sliced(at + 1)};
    return {words, {}};
}

constexpr int kDays = 124, kHead = 56, kLeast = 104, kMost = 168, kGap = 4;

} // namespace

AvailsView::AvailsView(const QDate &today, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_today(today)
{
    setObjectName(u"avails"_s);
    setAccessibleName(tr("Avails"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void AvailsView::setGrid(AvailsGrid grid)
{
    m_grid = std::move(grid);
    const auto clamp = [this](CellRef &cell) {
        cell.day = std::clamp(cell.day, 0, std::max(0, m_grid.days() - 1));
        cell.column = std::clamp(cell.column, 0, std::max(0, int(m_grid.columns.size()) - 1));
    };
    clamp(m_current);
    clamp(m_anchor);
    updateBars();
    viewport()->update();
}

int AvailsView::rowHeight() const { return themeOf(this).metrics().cell + kGap; }

int AvailsView::columnWidth() const
{
    const int count = std::max<int>(1, int(m_grid.columns.size()));
    return std::clamp((viewport()->width() - kDays - 20) / count, kLeast, kMost);
}

QRect AvailsView::cellRect(const CellRef &cell) const
{
    return QRect(kDays + cell.column * columnWidth() - horizontalScrollBar()->value(), kHead + cell.day * rowHeight() - verticalScrollBar()->value(), columnWidth() - kGap, rowHeight() - kGap);
}

std::optional<AvailsView::CellRef> AvailsView::cellAt(const QPoint &at) const
{
    if (at.x() < kDays || at.y() < kHead || m_grid.columns.empty()) return std::nullopt;
    const CellRef cell{(at.y() - kHead + verticalScrollBar()->value()) / rowHeight(), (at.x() - kDays + horizontalScrollBar()->value()) / columnWidth()};
    if (cell.day >= m_grid.days() || cell.column >= int(m_grid.columns.size())) return std::nullopt;
    return cell;
}

void AvailsView::updateBars()
{
    const int height = viewport()->height() - kHead, width = viewport()->width() - kDays;
    verticalScrollBar()->setRange(0, std::max(0, m_grid.days() * rowHeight() + 12 - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(rowHeight());
    horizontalScrollBar()->setRange(0, std::max(0, int(m_grid.columns.size()) * columnWidth() + 16 - width));
    horizontalScrollBar()->setPageStep(width);
}

void AvailsView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void AvailsView::scrollContentsBy(int, int) { viewport()->update(); }

QList<AvailsView::CellRef> AvailsView::chosen() const
{
    QList<CellRef> cells;
    for (int day = std::min(m_anchor.day, m_current.day); day <= std::max(m_anchor.day, m_current.day); ++day)
        for (int column = std::min(m_anchor.column, m_current.column); column <= std::max(m_anchor.column, m_current.column); ++column) cells << CellRef{day, column};
    return cells;
}

void AvailsView::setCurrent(const CellRef &wanted, bool extend)
{
    m_current = {std::clamp(wanted.day, 0, std::max(0, m_grid.days() - 1)), std::clamp(wanted.column, 0, std::max(0, int(m_grid.columns.size()) - 1))};
    if (!extend) m_anchor = m_current;
    const QRect cell = cellRect(m_current);
    if (cell.top() < kHead) verticalScrollBar()->setValue(verticalScrollBar()->value() - (kHead - cell.top()));
    else if (cell.bottom() > viewport()->height()) verticalScrollBar()->setValue(verticalScrollBar()->value() + cell.bottom() - viewport()->height() + kGap);
    if (cell.left() < kDays) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (kDays - cell.left()));
    else if (cell.right() > viewport()->width()) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + cell.right() - viewport()->width() + kGap);
    if (!m_grid.columns.empty()) {
        setAccessibleDescription(cellText(m_current));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

QString AvailsView::cellText(const CellRef &ref) const
{
    const AvailsCell &cell = m_grid.at(ref.day, size_t(ref.column));
    QStringList parts{formatDay(dayOf(ref), m_today), m_grid.columns[size_t(ref.column)].name};
    switch (cell.kind) {
    case AvailsCell::Kind::Free: parts << tr("Free"); break;
    case AvailsCell::Kind::Hold: parts << tr("Hold %1").arg(rankText(cell.rank)) << cell.words; break;
    case AvailsCell::Kind::Offer: parts << tr("Offer") << cell.words; break;
    case AvailsCell::Kind::Confirmed: parts << tr("Confirmed") << cell.words; break;
    case AvailsCell::Kind::Blocked: parts << tr("Not available") << cell.words; break;
    case AvailsCell::Kind::Elsewhere: parts << tr("Plays elsewhere") << cell.words; break;
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void AvailsView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeOf(this).color(ColorRole::Surface));
    if (m_grid.columns.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int first = verticalScrollBar()->value() / rowHeight();
    const int last = std::min(m_grid.days() - 1, first + viewport()->height() / rowHeight() + 1);
    painter.setClipRect(kDays, kHead, viewport()->width(), viewport()->height());
    for (int day = first; day <= last; ++day)
        for (int column = 0; column < int(m_grid.columns.size()); ++column) paintCell(painter, {day, column});
    painter.setClipRect(0, kHead, kDays, viewport()->height());
    paintDays(painter);
    painter.setClipping(false);
    paintHead(painter);
}

void AvailsView::paintHead(QPainter &painter)
{
    Theme &theme = themeOf(this);
    const QRect head(0, 0, viewport()->width(), kHead);
    painter.fillRect(head, theme.color(ColorRole::Surface));
    painter.save();
    painter.setClipRect(kDays, 0, viewport()->width(), kHead);
    for (int column = 0; column < int(m_grid.columns.size()); ++column) {
        const AvailsGrid::Column &about = m_grid.columns[size_t(column)];
        const QRectF rect(cellRect({0, column}).left(), 6, columnWidth() - kGap - 4, 40);
        const bool isArtist = !m_grid.byVenue;
        if (isArtist) paintAvatar(painter, QRectF(rect.left(), rect.top() + 10, 20, 20), theme, about.name, about.color, AvatarShape::Square);
        const double left = isArtist ? 27 : 2;
        const bool hasSecond = !about.second.isEmpty();
        const double room = rect.width() - left;
        // A name that is too long for one line has two.
        const QFont font = theme.font(isArtist ? TypeStyle::SmallStrong : TypeStyle::BodyStrong);
        const auto lines = isArtist ? twoLines(about.name, room, font) : std::pair(about.name, QString());
        const bool isOne = lines.second.isEmpty() && !hasSecond;
        paint::text(painter, QRectF(rect.left() + left, rect.top() + (isOne ? 10 : 2), room, 20), lines.first, font, theme.color(ColorRole::Text));
        if (!lines.second.isEmpty()) paint::text(painter, QRectF(rect.left() + left, rect.top() + 18, room, 20), lines.second, font, theme.color(ColorRole::Text));
        if (hasSecond) paint::text(painter, QRectF(rect.left() + left, rect.top() + 20, rect.width() - left, 16), about.second, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
    }
    painter.restore();
    paint::hairline(painter, QRectF(0, kHead - 1 - kGap, viewport()->width(), 1), theme.color(ColorRole::Hairline));
}

void AvailsView::paintDays(QPainter &painter)
{
    Theme &theme = themeOf(this);
    painter.fillRect(QRect(0, kHead, kDays, viewport()->height()), theme.color(ColorRole::Surface));
    const int first = verticalScrollBar()->value() / rowHeight();
    const int last = std::min(m_grid.days() - 1, first + viewport()->height() / rowHeight() + 1);
    for (int row = first; row <= last; ++row) {
        const QDate day = m_grid.from.addDays(row);
        const QRect cell = cellRect({row, 0});
        const bool isToday = day == m_today;
        const QString words = day.day() == 1 || row == first ? formatDay(day, m_today) : formatDay(day, day);
        paint::text(painter, QRectF(24, cell.top(), kDays - 32, cell.height()), words, theme.font(day.dayOfWeek() > 5 ? TypeStyle::SmallStrong : TypeStyle::Small, true),
            theme.color(isToday ? ColorRole::AccentText : day.dayOfWeek() > 5 ? ColorRole::Text : ColorRole::Text2));
        if (day.day() == 1) paint::hairline(painter, QRectF(24, cell.top() - 3, kDays - 24, 1), theme.color(ColorRole::HairlineStrong));
    }
}

void AvailsView::paintCell(QPainter &painter, const CellRef &ref)
{
    Theme &theme = themeOf(this);
    const AvailsCell &cell = m_grid.at(ref.day, size_t(ref.column));
    const QRectF rect = cellRect(ref);
    const double radius = theme.radius(Radius::Cell);
    const QDate day = dayOf(ref);
    const auto fill = [&](Stage stage, const QString &text, const QString &icon) {
        paint::box(painter, rect, radius, theme.stage(stage).tint);
        const double width = paint::textWidth(text, theme.font(TypeStyle::SmallStrong, true)) + (icon.isEmpty() ? 0 : 19);
        QRectF inner(rect.center().x() - std::min(width, rect.width() - 10) / 2, rect.top(), std::min(width, rect.width() - 10), rect.height());
        if (!icon.isEmpty()) {
            paint::icon(painter, QRectF(inner.topLeft(), QSizeF(14, inner.height())), theme, icon, 14, theme.stage(stage).text);
            inner.setLeft(inner.left() + 19);
        }
        paint::text(painter, inner, text, theme.font(TypeStyle::SmallStrong, true), theme.stage(stage).text);
    };
    switch (cell.kind) {
    case AvailsCell::Kind::Free:
        paint::box(painter, rect, radius, day.dayOfWeek() > 5 ? theme.color(ColorRole::Background) : QColor(), theme.color(ColorRole::Hairline));
        if (m_hover == ref) paint::icon(painter, rect, theme, u"plus"_s, 14, theme.color(ColorRole::Text3));
        break;
    case AvailsCell::Kind::Hold: fill(Stage::Option, m_grid.byVenue ? rankText(cell.rank) : u"%1 %2"_s.arg(rankText(cell.rank), cell.words), {}); break;
    case AvailsCell::Kind::Offer: fill(Stage::Offer, m_grid.byVenue ? tr("Offer") : cell.words, theme.stageIcon(Stage::Offer)); break;
    case AvailsCell::Kind::Confirmed: fill(Stage::Confirmed, m_grid.byVenue ? tr("Confirmed") : cell.words, theme.stageIcon(Stage::Confirmed)); break;
    case AvailsCell::Kind::Blocked:
    case AvailsCell::Kind::Elsewhere: {
        paint::box(painter, rect, radius, theme.color(ColorRole::Sunken));
        painter.save();
        painter.setPen(Qt::NoPen);
        QColor hatch = theme.color(ColorRole::HairlineStrong);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(rect, radius, radius);
        painter.restore();
        break;
    }
    }
    const int top = std::min(m_anchor.day, m_current.day), bottom = std::max(m_anchor.day, m_current.day);
    const int left = std::min(m_anchor.column, m_current.column), right = std::max(m_anchor.column, m_current.column);
    const bool isChosen = ref.day >= top && ref.day <= bottom && ref.column >= left && ref.column <= right;
    if (isChosen && hasFocus()) paint::box(painter, rect, radius, {}, theme.color(ColorRole::Accent), ref == m_current ? 2 : 1);
}

void AvailsView::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position().toPoint())) setCurrent(*cell, event->modifiers() & Qt::ShiftModifier);
}

void AvailsView::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (cell && (event->buttons() & Qt::LeftButton)) setCurrent(*cell, true);
    if (cell == m_hover) return;
    m_hover = cell;
    viewport()->update();
}

void AvailsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position().toPoint())) Q_EMIT opened(*cell);
}

void AvailsView::leaveEvent(QEvent *event)
{
    m_hover.reset();
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void AvailsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return Q_EMIT copyRequested();
    if (event->matches(QKeySequence::Paste)) return Q_EMIT pasteRequested();
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && !m_grid.columns.empty()) return Q_EMIT rankRequested(chosen(), key - Qt::Key_0);
    const int page = std::max(1, viewport()->height() / rowHeight() - 2);
    switch (key) {
    case Qt::Key_Left: return setCurrent({m_current.day, m_current.column - 1}, extend);
    case Qt::Key_Right: return setCurrent({m_current.day, m_current.column + 1}, extend);
    case Qt::Key_Up: return setCurrent({m_current.day - 1, m_current.column}, extend);
    case Qt::Key_Down: return setCurrent({m_current.day + 1, m_current.column}, extend);
    case Qt::Key_PageUp: return setCurrent({m_current.day - page, m_current.column}, extend);
    case Qt::Key_PageDown: return setCurrent({m_current.day + page, m_current.column}, extend);
    case Qt::Key_Home: return setCurrent({0, m_current.column}, extend);
    case Qt::Key_End: return setCurrent({m_grid.days() - 1, m_current.column}, extend);
    case Qt::Key_E: return Q_EMIT extendRequested(chosen());
    case Qt::Key_C: return Q_EMIT confirmRequested(m_current);
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return Q_EMIT clearRequested(chosen());
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT opened(m_current);
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool AvailsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = cellAt(help->pos())) QToolTip::showText(help->globalPos(), cellText(*cell), viewport(), cellRect(*cell));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace flow::ui
