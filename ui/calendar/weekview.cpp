// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QLocale>
#include <QScrollBar>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kHeader = 48, kCard = 40, kGap = 4, kPad = 8;

    QDate weekOf(QDate day) { return day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7)); }

    QString timesOf(const CalendarItem &item)
    {
        QStringList times;
        for (const ShowMoment moment : {ShowMoment::Doors, ShowMoment::OnStage})
            if (const auto &time = item.times[moment]) times << time->toString(u"HH:mm"_s);
        return times.isEmpty() ? dateStateText(item) : times.join(u" · "_s);
    }

} // namespace

WeekView::WeekView(CalendarModel *model, QWidget *parent)
    : CalendarView(model, parent)
    , m_first(weekOf(model->today()))
{
    setObjectName(u"calendarWeek"_s);
    setAccessibleName(tr("Week"));
}

void WeekView::setFirst(QDate day)
{
    if (day == m_first) return;
    m_first = day;
    model().need(firstDay(), lastDay());
    hideCard();
    relayout();
    viewport()->update();
    Q_EMIT rangeChanged();
}

void WeekView::showDay(QDate day)
{
    setFirst(weekOf(day));
    if (const Lane *lane = laneOf(model().artist())) {
        const int page = viewport()->height() - int(kHeader), from = verticalScrollBar()->value();
        if (lane->top < from) verticalScrollBar()->setValue(int(lane->top));
        else if (lane->top + lane->height > from + page) verticalScrollBar()->setValue(int(lane->top + lane->height) - page);
    }
}

void WeekView::step(int by) { setFirst(m_first.addDays(7 * by)); }

QString WeekView::rangeText() const
{
    const QLocale locale;
    return tr("%1 to %2").arg(locale.toString(m_first, u"d MMM"_s), locale.toString(lastDay(), u"d MMM yyyy"_s));
}

void WeekView::relayout()
{
    m_lanes.clear();
    double top = 0;
    for (const qint64 artist : model().lanes()) {
        size_t most = 1;
        for (int i = 0; i < 7; ++i)
            most = std::max(most, model().itemsOn(m_first.addDays(i), artist).size());
        const double height = std::max(60.0, 2 * kPad + double(most) * (kCard + kGap) - kGap);
        m_lanes.push_back({artist, top, height});
        top += height;
    }
    const int page = std::max(1, viewport()->height() - int(kHeader));
    verticalScrollBar()->setRange(0, std::max(0, int(top) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(40);
}

const WeekView::Lane *WeekView::laneOf(qint64 artist) const
{
    const auto it = std::ranges::find(m_lanes, artist, &Lane::artist);
    return it == m_lanes.end() ? nullptr : &*it;
}

QRectF WeekView::cellOf(const Lane &lane, QDate day) const
{
    const double label = theme().size(Size::TimelineLabel), width = (viewport()->width() - label - 12) / 7.0;
    return {label + double(m_first.daysTo(day)) * width, kHeader + lane.top - verticalScrollBar()->value(), width, lane.height};
}

CalendarView::Spot WeekView::spotAt(const QPoint &at) const
{
    if (at.y() < kHeader) return {};
    for (const Lane &lane : m_lanes) {
        for (int i = 0; i < 7; ++i) {
            const QDate day = m_first.addDays(i);
            const QRectF cell = cellOf(lane, day);
            if (!cell.contains(at)) continue;
            const auto items = model().itemsOn(day, lane.artist);
            const auto index = size_t(std::max(0.0, (at.y() - cell.top() - kPad) / (kCard + kGap)));
            return {lane.artist, day, index < items.size() ? items[index]->key() : 0};
        }
    }
    return {};
}

QRectF WeekView::rectOf(const Spot &spot) const
{
    const Lane *lane = laneOf(spot.artist);
    if (!lane) return {};
    const QRectF cell = cellOf(*lane, spot.day);
    const auto items = model().itemsOn(spot.day, spot.artist);
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i]->key() == spot.key) return {cell.left() + 3, cell.top() + kPad + double(i) * (kCard + kGap), cell.width() - 6, kCard};
    return cell;
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(ColorRole::Surface));
    if (!model().data()) return;
    painter.save();
    painter.setClipRect(QRectF(0, kHeader, viewport()->width(), viewport()->height()));
    for (const Lane &lane : m_lanes) {
        const QRectF row = cellOf(lane, m_first);
        if (row.bottom() >= kHeader && row.top() <= viewport()->height()) paintLane(painter, lane);
    }
    painter.restore();
    paintHeader(painter);
}

void WeekView::paintHeader(QPainter &painter)
{
    const CalendarData &known = *model().data();
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        const QRectF column = cellOf({}, day);
        const QRectF words(column.left() + 8, 4, column.width() - 12, 22);
        const bool isToday = day == model().today(), isCursor = day == model().day();
        const QColor color = theme().color(isToday ? ColorRole::AccentText : isCursor ? ColorRole::Text : ColorRole::Text2);
        paint::text(painter, words, locale.toString(day, u"ddd d MMM"_s), theme().font(TypeStyle::SmallStrong, true), color);
        paint::text(painter, words.translated(0, 18), known.holidays->nameOf(known.country, {}, day), theme().font(TypeStyle::Caption), theme().color(ColorRole::Text3));
        if (isToday) painter.fillRect(QRectF(column.left(), kHeader - 3, column.width(), 2), theme().color(ColorRole::Accent));
    }
    paint::hairline(painter, {0, kHeader - 1, double(viewport()->width()), 1}, theme().color(ColorRole::Hairline));
}

void WeekView::paintLane(QPainter &painter, const Lane &lane)
{
    const CalendarData &known = *model().data();
    const auto &move = model().move();
    const QRectF first = cellOf(lane, m_first);
    if (const CalendarArtist *artist = known.artist(lane.artist)) paintLabel(painter, *artist, {0, first.top(), first.left(), lane.height});
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_first.addDays(i);
        const QRectF cell = cellOf(lane, day);
        if (day.dayOfWeek() >= 6) painter.fillRect(cell, theme().color(ColorRole::Background));
        if (const Blockage *block = known.blockOn(lane.artist, day)) {
            paintHatch(painter, cell.adjusted(1, 0, 0, -1));
            const QRectF words(cell.left() + 6, cell.bottom() - 22, cell.width() - 12, 16);
            const double width = std::min(words.width(), paint::textWidth(block->reason, theme().font(TypeStyle::Caption)) + 8);
            paint::box(painter, {words.left(), words.top(), width, 16}, 4, theme().color(ColorRole::Surface));
            paint::text(painter, words.adjusted(4, 0, 0, 0), block->reason, theme().font(TypeStyle::Caption), theme().color(ColorRole::Text3));
        }
        const CalendarItem *moving = move ? known.item(move->key) : nullptr;
        if (moving && move->day == day && moving->engagement.artist == lane.artist) paintDropTarget(painter, cell.adjusted(2, 2, -1, -2), *move);
        else if (hasFocus() && model().artist() == lane.artist && model().day() == day && !model().key()) paint::focusRing(painter, cell.adjusted(2, 2, -1, -2), 6, theme(), true);
        for (const CalendarItem *item : model().itemsOn(day, lane.artist))
            paintItem(painter, rectOf({lane.artist, day, item->key()}), *item,
                {item->venue.isEmpty() ? item->town : item->venue, u"%1 · %2"_s.arg(item->town, timesOf(*item)), move && move->key == item->key()});
        paint::hairline(painter, {cell.left(), cell.top(), 1, cell.height()}, theme().color(ColorRole::Hairline));
    }
    paint::hairline(painter, {0, first.bottom() - 1, double(viewport()->width()), 1}, theme().color(ColorRole::Hairline));
}

} // namespace flow::ui
