// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timelinepaint.h"

#include "ui/common/badge.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <functional>
#include <ranges>
#include <vector>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kTickTop = 24, kTick = 22, kLowTick = 12; // of a lane

    /// The first stretch of row wider than `enough` that none of taken reaches into; empty: there is none.
    QRectF freeStretch(QRectF row, std::vector<QRectF> taken, double enough)
    {
        std::ranges::sort(taken, {}, [](const QRectF &box) { return box.left(); });
        double left = row.left();
        for (const QRectF &box : taken) {
            if (box.isEmpty() || box.right() + 4 <= left) continue;
            if (std::min(box.left() - 4, row.right()) - left > enough) break;
            left = box.right() + 4;
        }
        const auto next = std::ranges::find_if(taken, [&](const QRectF &box) { return !box.isEmpty() && box.left() >= left; });
        const double right = next == taken.end() ? row.right() : std::min(row.right(), next->left() - 4);
        return right - left > enough ? QRectF(left, row.top(), right - left, row.height()) : QRectF();
    }

} // namespace

TimelinePainter::TimelinePainter(const TimelineView &view, QPainter &painter)
    : m_view(view)
    , m_painter(painter)
    , m_model(view.model())
    , m_theme(view.theme())
    , m_data(*m_model.data())
    , m_label(view.labelWidth())
    , m_width(view.viewport()->width())
    , m_height(view.viewport()->height())
    , m_day(view.dayWidth())
    , m_tick(std::clamp(std::floor(m_day * 0.8), 2.0, 6.0))
{
    const int scrolled = view.verticalScrollBar()->value();
    m_firstLane = scrolled / view.laneHeight();
    m_endLane = std::min(int(m_model.lanes().size()), int((scrolled + m_height - view.headerHeight()) / view.laneHeight()) + 1);
}

void TimelinePainter::paint()
{
    m_painter.fillRect(m_view.viewport()->rect(), m_theme.color(ColorRole::Surface));
    m_painter.save();
    m_painter.setClipRect(QRectF(0, m_view.headerHeight(), m_width, m_height));
    bands();
    grid();
    for (int i = m_firstLane; i < m_endLane; ++i)
        lane(i);
    conflicts();
    move();
    cursor();
    m_painter.restore();
    header();
    today();
}

void TimelinePainter::header()
{
    const QRectF box(0, 0, m_width, m_view.headerHeight());
    m_painter.fillRect(box, m_theme.color(ColorRole::Surface));
    const QLocale locale;
    for (QDate month(m_view.firstDay().year(), m_view.firstDay().month(), 1); month <= m_view.lastDay(); month = month.addMonths(1)) {
        const double left = std::max(m_view.xOf(month), m_label), right = std::min(m_view.xOf(month.addMonths(1)), m_width);
        if (right - left < 24) continue;
        QString name = locale.standaloneMonthName(month.month(), right - left > 92 ? QLocale::LongFormat : QLocale::ShortFormat);
        if (!name.isEmpty()) name[0] = name.at(0).toUpper();
        const double width = paint::text(m_painter, {left + 8, 12, right - left - 10, 20}, name, m_theme.font(TypeStyle::SmallStrong), m_theme.color(ColorRole::Text));
        const QString year = QString::number(month.year());
        const QFont yearFont = m_theme.font(TypeStyle::Small, true);
        const double room = right - left - 14 - width; // the first month may be a stump; the range above names the years all the same
        if ((month.month() == 1 || month <= m_view.firstDay()) && paint::textWidth(year, yearFont) <= room)
            paint::text(m_painter, {left + 8 + width + 4, 12, room, 20}, year, yearFont, m_theme.color(ColorRole::Text3));
        if (left > m_label) paint::hairline(m_painter, {left, 8, 1, box.height() - 8}, m_theme.color(ColorRole::Hairline));
    }
    const auto school = schoolHolidays(m_data.country, m_view.firstDay(), m_view.lastDay());
    const QRectF name(24, 40, m_label - 30, 18);
    const QString country = countryName(m_data.country);
    paint::text(m_painter, name, country.isEmpty() ? TimelineView::tr("Public holidays: no country yet") : (school.isEmpty() ? TimelineView::tr("Public holidays, %1") : TimelineView::tr("Holidays, %1")).arg(country),
        m_theme.font(TypeStyle::Caption), m_theme.color(ColorRole::Text3));
    m_painter.save();
    m_painter.setClipRect(QRectF(m_label, 0, m_width - m_label, box.height()));
    for (const SchoolHoliday &holiday : school) {
        const QRectF strip(m_view.xOf(holiday.first), 40, m_view.xOf(holiday.last.addDays(1)) - m_view.xOf(holiday.first), 18);
        paint::box(m_painter, strip, 3, m_theme.color(ColorRole::Pressed));
        const QRectF words = strip.intersected(QRectF(m_label, 0, m_width - m_label, 100)).adjusted(3, 0, -3, 0);
        paint::text(m_painter, words, schoolHolidayText(holiday.name), m_theme.font(TypeStyle::Caption), m_theme.color(ColorRole::Text3), Qt::AlignHCenter);
    }
    for (const Holiday &holiday : m_data.holidays->between(m_data.country, m_view.firstDay(), m_view.lastDay()))
        paint::box(m_painter, {m_view.xOf(holiday.day) + m_day / 2 - 1.5, 59, 3, 3}, 1.5, m_theme.color(ColorRole::Text3));
    m_painter.restore();
    paint::hairline(m_painter, {0, box.bottom() - 1, m_width, 1}, m_theme.color(ColorRole::Hairline));
}

void TimelinePainter::bands()
{
    for (const SchoolHoliday &holiday : schoolHolidays(m_data.country, m_view.firstDay(), m_view.lastDay())) {
        const double left = std::max(m_label, m_view.xOf(holiday.first));
        m_painter.fillRect(QRectF(left, m_view.headerHeight(), m_view.xOf(holiday.last.addDays(1)) - left, m_height), m_theme.color(ColorRole::Background));
    }
    if (m_day < 6) return;
    for (QDate day = m_view.firstDay(); day <= m_view.lastDay(); day = day.addDays(1))
        if (day.dayOfWeek() == 6) m_painter.fillRect(QRectF(m_view.xOf(day), m_view.headerHeight(), 2 * m_day, m_height), m_theme.color(ColorRole::Background));
}

void TimelinePainter::grid()
{
    for (QDate month(m_view.firstDay().year(), m_view.firstDay().month(), 1); month <= m_view.lastDay(); month = month.addMonths(1)) {
        const double x = std::max(m_label, m_view.xOf(month));
        paint::hairline(m_painter, {x, double(m_view.headerHeight()), 1, m_height}, m_theme.color(ColorRole::Hairline));
    }
}

void TimelinePainter::lane(int index)
{
    const qint64 artist = m_model.lanes()[size_t(index)];
    const double top = m_view.laneTop(index);
    const QRectF row(0, top, m_width, m_view.laneHeight());
    if (const CalendarArtist *found = m_data.artist(artist)) m_view.paintLabel(m_painter, *found, {0, top, m_label, row.height()});
    m_painter.save();
    m_painter.setClipRect(QRectF(m_label, m_view.headerHeight(), m_width - m_label, m_height), Qt::IntersectClip);
    spans(artist, top);
    blocks(artist, top);
    ticks(artist, top);
    m_painter.restore();
    paint::hairline(m_painter, {0, row.bottom() - 1, m_width, 1}, m_theme.color(ColorRole::Hairline));
}

void TimelinePainter::spans(qint64 artist, double top)
{
    struct Drawn
    {
        QRectF box;
        const QString *name;
    };
    std::vector<Drawn> drawn;
    for (const CalendarSpan &span : m_data.spans) {
        if (span.artist != artist) continue;
        const double x = m_view.xOf(span.first), width = m_view.xOf(span.last.addDays(1)) - x;
        if (isSeen(x, width)) drawn.push_back({QRectF(x, top + 5, width, m_view.laneHeight() - 12), &span.name});
    }
    // A tour lies on the season that it belongs to.
    std::ranges::stable_sort(drawn, std::greater{}, [](const Drawn &d) { return d.box.width(); });
    const SeriesColors colors = m_theme.series(m_model.series(artist));
    for (const Drawn &d : drawn)
        paint::box(m_painter, d.box, 4, mixed(m_theme.color(ColorRole::Surface), colors.tint, 0.72), mixed(m_theme.color(ColorRole::Surface), colors.fill, 0.42));

    // Names stand where nothing else does: neither what lies on the span nor the reason of a blocked time.
    std::vector<QRectF> taken;
    for (const Blockage &block : m_data.blocks)
        if (block.artist == artist) taken.push_back(reasonBox(block, top));
    const QFont font = m_theme.font(TypeStyle::Badge);
    for (const Drawn &d : std::views::reverse(drawn)) {
        const QRectF words = d.box.intersected(QRectF(m_label, top, m_width - m_label, 100)).adjusted(6, 1, -4, 0);
        const double enough = 0.55 * paint::textWidth(*d.name, font); // a name of three letters says nothing; the card has it
        if (const QRectF room = freeStretch({words.left(), words.top(), words.width(), 16}, taken, enough); !room.isEmpty())
            paint::text(m_painter, room, *d.name, font, colors.text);
        taken.push_back(d.box);
    }
}

QRectF TimelinePainter::reasonBox(const Blockage &block, double top) const
{
    const double x = m_view.xOf(block.first), width = m_view.xOf(block.last.addDays(1)) - x;
    if (width < 12 || !isSeen(x, width)) return {};
    const double wide = std::min(std::max(width, 76.0), paint::textWidth(block.reason, m_theme.font(TypeStyle::Caption)) + 2);
    const double centre = std::clamp(x + width / 2, m_label + wide / 2 + 4, std::max(m_label + wide / 2 + 4, m_width - wide / 2 - 4));
    return {centre - wide / 2, top + 6, wide, 16};
}

void TimelinePainter::blocks(qint64 artist, double top)
{
    for (const Blockage &block : m_data.blocks) {
        if (block.artist != artist) continue;
        const double x = m_view.xOf(block.first), width = m_view.xOf(block.last.addDays(1)) - x;
        if (!isSeen(x, width)) continue;
        m_view.paintHatch(m_painter, QRectF(x, top + kTickTop, width, kTick));
        if (const QRectF words = reasonBox(block, top); !words.isEmpty())
            paint::text(m_painter, words, block.reason, m_theme.font(TypeStyle::Caption), m_theme.color(ColorRole::Text3), Qt::AlignHCenter);
    }
}

void TimelinePainter::ticks(qint64 artist, double top)
{
    const auto &marks = m_model.marks(artist);
    const qint64 last = m_view.lastDay().toJulianDay();
    const auto moving = m_model.move() ? m_model.move()->key : 0;
    for (auto it = std::ranges::lower_bound(marks, m_view.firstDay().toJulianDay(), {}, &DayMark::julian); it != marks.end() && it->julian <= last; ++it) {
        const bool isLow = it->state == DateState::LowerHold;
        const double x = std::round(m_view.xOf(it->julian) + (m_day - m_tick) / 2); // whole pixels: all ticks look alike
        QColor color = m_view.stateColor(it->state);
        if (it->key == moving) color = mixed(m_theme.color(ColorRole::Surface), color, 0.35);
        m_painter.fillRect(QRectF(x, top + kTickTop + (isLow ? kTick - kLowTick : 0), m_tick, isLow ? kLowTick : kTick), color);
    }
}

void TimelinePainter::conflicts()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    rings();
    links();
    chosenConflict();
    m_painter.restore();
}

QRectF TimelinePainter::ringOf(int lane, qint64 julian) const
{
    return QRectF(m_view.xOf(julian) + m_day / 2 - m_tick / 2 - 4, m_view.laneTop(lane) + kTickTop - 4, m_tick + 8, kTick + 8).adjusted(0.7, 0.7, -0.7, -0.7);
}

/// A day in conflict has one ring, whatever is wrong with it, and rings that would overlap are one: so a frame has as many as fit
/// beside each other. Marks know; the conflicts themselves may be very many.
void TimelinePainter::rings()
{
    m_painter.setPen(QPen(m_theme.color(ColorRole::Danger), 1.4));
    const qint64 first = m_view.firstDay().toJulianDay(), last = m_view.lastDay().toJulianDay();
    for (int lane = m_firstLane; lane < m_endLane; ++lane) {
        const auto &marks = m_model.marks(m_model.lanes()[size_t(lane)]);
        QRectF ring;
        for (auto it = std::ranges::lower_bound(marks, first, {}, &DayMark::julian); it != marks.end() && it->julian <= last; ++it) {
            if (!it->isFaulty) continue;
            const QRectF next = ringOf(lane, it->julian);
            if (!ring.isNull() && next.left() <= ring.right()) {
                ring.setRight(next.right());
                continue;
            }
            if (!ring.isNull()) m_painter.drawRoundedRect(ring, 3.3, 3.3);
            ring = next;
        }
        if (!ring.isNull()) m_painter.drawRoundedRect(ring, 3.3, 3.3);
    }
}

void TimelinePainter::links()
{
    QPen pen(m_theme.color(ColorRole::Danger), 1.2, Qt::CustomDashLine);
    pen.setDashPattern({2.4, 2.4});
    m_painter.setPen(pen);
    const qint64 first = m_view.firstDay().toJulianDay(), last = m_view.lastDay().toJulianDay();
    const auto &links = m_model.links();
    for (auto it = std::ranges::lower_bound(links, first, {}, &DayLink::fromJulian); it != links.end() && it->fromJulian <= last; ++it)
        if (it->fromLane < m_endLane && it->toLane >= m_firstLane) line(*it);
}

void TimelinePainter::line(const DayLink &link)
{
    m_painter.drawLine(QPointF(m_view.xOf(link.fromJulian) + m_day / 2, m_view.laneTop(link.fromLane) + kTickTop + kTick + 4), QPointF(m_view.xOf(link.toJulian) + m_day / 2, m_view.laneTop(link.toLane) + kTickTop - 4));
}

/// The one of the list stands out.
void TimelinePainter::chosenConflict()
{
    const Conflict *chosen = m_model.chosenConflict();
    if (!chosen) return;
    m_painter.setPen(QPen(m_theme.color(ColorRole::Danger), 2));
    const bool isLinked = chosen->kind == ConflictKind::Competing || chosen->kind == ConflictKind::Resource;
    std::vector<std::pair<int, qint64>> ends;
    for (const qint64 key : {chosen->first, chosen->second}) {
        const CalendarItem *item = m_data.item(key);
        const int lane = item && m_model.isShown(*item) ? m_model.laneOf(item->engagement.artist) : -1;
        if (lane < 0) continue;
        ends.emplace_back(lane, item->day().toJulianDay());
        if (lane >= m_firstLane && lane < m_endLane) m_painter.drawRoundedRect(ringOf(lane, item->day().toJulianDay()), 3.3, 3.3);
    }
    if (!isLinked || ends.size() < 2 || ends[0].first == ends[1].first) return;
    std::ranges::sort(ends);
    QPen pen(m_theme.color(ColorRole::Danger), 1.6, Qt::CustomDashLine);
    pen.setDashPattern({2.4, 2.4});
    m_painter.setPen(pen);
    line({ends[0].second, ends[1].second, ends[0].first, ends[1].first});
}

void TimelinePainter::move()
{
    const auto &move = m_model.move();
    const CalendarItem *item = move ? m_data.item(move->key) : nullptr;
    const int lane = item ? m_model.laneOf(item->engagement.artist) : -1;
    if (lane < 0) return;
    const double top = m_view.laneTop(lane);
    clauses(*item, move->day, top);
    const bool isBad = std::ranges::any_of(move->conflicts, [](const Conflict &c) { return c.severity != Severity::Notice; });
    const double x = m_view.xOf(move->day) + m_day / 2;
    const QRectF ghost(x - m_tick / 2 - 1, top + kTickTop - 2, m_tick + 2, kTick + 4);
    m_painter.fillRect(ghost, m_view.stateColor(item->engagement.state));
    paint::box(m_painter, ghost.adjusted(-4, -4, 4, 4), 5, {}, m_theme.color(isBad ? ColorRole::Danger : ColorRole::Success), 2);
    for (const Conflict &conflict : move->conflicts) {
        const CalendarItem *other = m_data.item(conflict.first == item->key() ? conflict.second : conflict.first);
        const int otherLane = other ? m_model.laneOf(other->engagement.artist) : -1;
        if (otherLane < 0) continue;
        paint::box(m_painter, {m_view.xOf(other->day()) + m_day / 2 - m_tick / 2 - 4, m_view.laneTop(otherLane) + kTickTop - 4, m_tick + 8, kTick + 8}, 4, {}, m_theme.color(ColorRole::Danger), 1.6);
    }
}

/// The days that clauses of others close for the moving date, and those that its own clause closes for others.
void TimelinePainter::clauses(const CalendarItem &moved, QDate day, double top)
{
    const double bottom = top + m_view.laneHeight() - 10;
    const auto band = [&](QDate from, QDate to, double y, const QColor &color) {
        const double left = std::max(m_label, m_view.xOf(from)), right = std::min(m_width, m_view.xOf(to.addDays(1)));
        if (right > left) m_painter.fillRect(QRectF(left, y, right - left, 3), color);
    };
    for (const CalendarItem &other : m_data.itemsOf(moved.engagement.artist)) {
        const RadiusClause &clause = other.engagement.radius;
        if (&other == &moved || !clause.binds() || other.engagement.state == DateState::LowerHold || !other.engagement.at || !moved.engagement.at) continue;
        const auto way = m_data.index->way(other.engagement, moved.engagement);
        const bool isNear = (clause.km && distanceKm(*other.engagement.at, *moved.engagement.at) <= clause.km) || (clause.minutes && way && way->minutes <= clause.minutes);
        if (!isNear || (clause.publicOnly && !moved.engagement.isPublic)) continue;
        band(other.day().addDays(-clause.daysBefore), other.day().addDays(clause.daysAfter), bottom, m_theme.map(MapRole::Radius));
    }
    const RadiusClause &own = moved.engagement.radius;
    if (own.binds()) band(day.addDays(-own.daysBefore), day.addDays(own.daysAfter), bottom + 4, mixed(m_theme.color(ColorRole::Surface), m_theme.map(MapRole::Radius), 0.45));
}

void TimelinePainter::cursor()
{
    const int lane = m_model.laneOf(m_model.artist());
    if (lane < 0 || !m_view.hasFocus() || m_model.move()) return;
    const double x = m_view.xOf(m_model.day());
    if (!isSeen(x, m_day)) return;
    const QRectF cell(x + m_day / 2 - m_tick / 2 - 2, m_view.laneTop(lane) + kTickTop - 2, m_tick + 4, kTick + 4);
    paint::focusRing(m_painter, cell, 3, m_theme);
}

void TimelinePainter::today()
{
    const double x = std::round(m_view.xOf(m_model.today()) + m_day / 2);
    if (isSeen(x, 1) && x >= m_label) {
        m_painter.fillRect(QRectF(x - 1, 30, 2, m_height - 30), m_theme.color(ColorRole::Accent));
        paint::box(m_painter, {x - 4, 28, 8, 8}, 4, m_theme.color(ColorRole::Accent));
    }
    if (!m_view.hasFocus()) return;
    // The day under the cursor, written where the months are.
    const double at = m_view.xOf(m_model.day()) + m_day / 2;
    if (!isSeen(at, 1) || at < m_label) return;
    const QString text = formatDay(m_model.day(), m_model.today());
    const QFont font = m_theme.font(TypeStyle::Badge, true);
    const double width = paint::textWidth(text, font) + 12;
    const QRectF tag(std::clamp(at - width / 2, m_label + 2, m_width - width - 2), m_view.headerHeight() - 22, width, 18);
    paint::box(m_painter, tag, 5, m_theme.color(ColorRole::Tooltip));
    paint::text(m_painter, tag, text, font, m_theme.color(ColorRole::OnTooltip), Qt::AlignHCenter);
}

} // namespace flow::ui
