// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/common/badge.h"
#include "ui/text/longdate.h"
#include "ui/theme/paint.h"

#include <QLocale>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kHeader = 30, kChip = 20, kGap = 2, kTop = 28;

} // namespace

MonthView::MonthView(CalendarModel *model, QWidget *parent)
    : CalendarView(model, parent)
    , m_month(model->today().year(), model->today().month(), 1)
{
    setObjectName(u"calendarMonth"_s);
    setAccessibleName(tr("Month"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QDate MonthView::gridStart() const
{
    const int first = QLocale().firstDayOfWeek();
    return m_month.addDays(-((m_month.dayOfWeek() - first + 7) % 7));
}

int MonthView::weeks() const { return int(gridStart().daysTo(lastDay())) / 7 + 1; }

QRectF MonthView::cellOf(QDate day) const
{
    const qint64 away = gridStart().daysTo(day);
    if (away < 0 || away >= weeks() * 7) return {};
    const double width = (viewport()->width() - 44) / 7.0, height = (viewport()->height() - kHeader - 8) / double(weeks());
    return {24 + double(away % 7) * width, kHeader + double(away / 7) * height, width, height};
}

QRectF MonthView::chipOf(const QRectF &cell, int index) const { return {cell.left() + 5, cell.top() + kTop + index * (kChip + kGap), cell.width() - 10, kChip}; }
int MonthView::roomIn(const QRectF &cell) const { return std::max(1, int((cell.height() - kTop - 4 + kGap) / (kChip + kGap))); }

void MonthView::setMonth(QDate month)
{
    month = QDate(month.year(), month.month(), 1);
    if (month == m_month) return;
    m_month = month;
    model().need(gridStart(), lastDay());
    hideCard();
    viewport()->update();
    Q_EMIT rangeChanged();
}

void MonthView::showDay(QDate day) { setMonth(day); }
void MonthView::step(int by) { setMonth(m_month.addMonths(by)); }

QString MonthView::rangeText() const
{
    QString text = longMonth(m_month);
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

CalendarView::Spot MonthView::spotAt(const QPoint &at) const
{
    for (int i = 0; i < weeks() * 7; ++i) {
        const QDate day = gridStart().addDays(i);
        const QRectF cell = cellOf(day);
        if (!cell.contains(at)) continue;
        const auto items = model().itemsOn(day);
        for (int chip = 0; chip < std::min(int(items.size()), roomIn(cell)); ++chip)
            if (chipOf(cell, chip).contains(at)) return {items[size_t(chip)]->engagement.artist, day, items[size_t(chip)]->key()};
        return {0, day, 0};
    }
    return {};
}

QRectF MonthView::rectOf(const Spot &spot) const
{
    const QRectF cell = cellOf(spot.day);
    const auto items = model().itemsOn(spot.day);
    for (int i = 0; i < std::min(int(items.size()), roomIn(cell)); ++i)
        if (spot.key && items[size_t(i)]->key() == spot.key) return chipOf(cell, i);
    return cell;
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(ColorRole::Surface));
    if (!model().data()) return;
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const QDate day = gridStart().addDays(i);
        const QRectF cell = cellOf(day);
        paint::text(painter, {cell.left() + 8, 0, cell.width() - 8, kHeader}, locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat), theme().font(TypeStyle::SmallStrong), theme().color(ColorRole::Text3));
    }
    for (int i = 0; i < weeks() * 7; ++i)
        paintCell(painter, gridStart().addDays(i));
}

void MonthView::paintCell(QPainter &painter, QDate day)
{
    const CalendarData &known = *model().data();
    const QRectF cell = cellOf(day);
    const bool isOther = day.month() != m_month.month(), isToday = day == model().today(), isCursor = day == model().day();
    if (day.dayOfWeek() >= 6) painter.fillRect(cell, theme().color(ColorRole::Background));
    paint::hairline(painter, {cell.left(), cell.top(), cell.width(), 1}, theme().color(ColorRole::Hairline));
    if (day != gridStart()) paint::hairline(painter, {cell.left(), cell.top(), 1, cell.height()}, theme().color(ColorRole::Hairline));
    const auto &move = model().move();
    if (move && move->day == day) paintDropTarget(painter, cell.adjusted(2, 2, -1, -1), *move);
    else if (isCursor && hasFocus() && !model().key()) paint::focusRing(painter, cell.adjusted(2, 2, -1, -1), 6, theme(), true);
    const QRectF number(cell.left() + 5, cell.top() + 5, 22, 20);
    if (isToday) paint::box(painter, number, 10, theme().color(ColorRole::Accent));
    const ColorRole numberColor = isToday ? ColorRole::OnAccent : isOther ? ColorRole::TextDisabled : ColorRole::Text;
    paint::text(painter, number, QString::number(day.day()), theme().font(isToday || isCursor ? TypeStyle::SmallStrong : TypeStyle::Small, true), theme().color(numberColor), Qt::AlignHCenter);
    const auto items = model().itemsOn(day);
    const int room = roomIn(cell);
    const bool hasMore = int(items.size()) > room;
    const QString more = hasMore ? u"+%1"_s.arg(int(items.size()) - room) : QString();
    const QString &holiday = known.holidays->nameOf(known.country, {}, day);
    const QRectF side(number.right() + 4, number.top(), cell.right() - number.right() - 10, number.height());
    paint::text(painter, side, hasMore ? more : holiday, theme().font(TypeStyle::Caption, true), theme().color(hasMore ? ColorRole::Text2 : ColorRole::Text3), hasMore ? Qt::AlignRight : Qt::AlignLeft);
    for (int i = 0; i < std::min(int(items.size()), room); ++i) {
        const CalendarItem &item = *items[size_t(i)];
        const CalendarArtist *artist = known.artist(item.engagement.artist);
        const QString place = item.town.isEmpty() ? item.venue : item.town;
        paintItem(painter, chipOf(cell, i), item, {artist ? u"%1  %2"_s.arg(initials(artist->name), place) : place, {}, (move && move->key == item.key()) || isOther});
    }
}

} // namespace flow::ui
