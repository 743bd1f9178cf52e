// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"
#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"
#include "ui/tour/tourtimeline.h"

#include <QPainter>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kLabel = 184, kRight = 12, kHeader = 38, kLane = 50;
    constexpr double kBoxHeight = 20, kBoxMost = 17, kPlane = 10;

} // namespace

int TourTimeline::heightForLanes() const { return int(kHeader + kLane * double(std::max<size_t>(1, m_lanes.size()))); }

double TourTimeline::dayWidth() const
{
    const qint64 days = m_first.isValid() ? m_first.daysTo(m_last) + 1 : 1;
    return std::max(3.0, (width() - kLabel - kRight) / double(std::max<qint64>(1, days)));
}

double TourTimeline::xOf(const QDate &day) const { return kLabel + double(m_first.daysTo(day)) * dayWidth(); }

QDate TourTimeline::dayAt(double x) const { return m_first.addDays(int(std::floor((x - kLabel) / dayWidth()))); }

QRectF TourTimeline::laneRect(int lane) const { return {0, kHeader + lane * kLane, double(width()), kLane}; }

QRectF TourTimeline::boxOf(int lane, const QDate &day) const
{
    const double wide = std::clamp(dayWidth() - 1, 3.0, kBoxMost);
    const QRectF row = laneRect(lane);
    return {xOf(day) + (dayWidth() - wide) / 2, row.center().y() - kBoxHeight / 2, wide, kBoxHeight};
}

void TourTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_first.isValid()) return;
    paintGrid(painter);
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        paintLane(painter, lane);
    paintGap(painter);
    if (m_playhead.isValid())
        painter.fillRect(QRectF(xOf(m_playhead) + dayWidth() / 2 - 1, kHeader - 6, 2, height() - kHeader + 6), themeOf(this).color(ColorRole::Accent));
    if (hasFocus() && !spotOf(m_selected).isValid()) paint::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, themeOf(this), true);
}

void TourTimeline::paintGrid(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const QColor line = theme.color(ColorRole::Hairline), weekend = theme.color(ColorRole::Sunken);
    const QFont font = theme.font(TypeStyle::Caption, true);
    const double bottom = kHeader + kLane * double(m_lanes.size());
    double free = 0; // where the next date may stand
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const double x = xOf(day);
        if (day.dayOfWeek() >= 6) painter.fillRect(QRectF(x, kHeader, dayWidth() + 0.5, bottom - kHeader), weekend);
        const bool isWeek = day == m_first || day.dayOfWeek() == 1;
        if (!isWeek) continue;
        paint::hairline(painter, QRectF(x, day == m_first ? 0 : kHeader - 10, 1, bottom - (day == m_first ? 0 : kHeader - 10)), line);
        const QString text = shortDay(day);
        const double wide = paint::textWidth(text, font);
        if (x < free || x + wide > width()) continue;
        paint::text(painter, QRectF(x + 5, kHeader - 28, wide + 2, 16), text, font, theme.color(ColorRole::Text2));
        free = x + wide + 12;
    }
    for (int lane = 0; lane <= int(m_lanes.size()); ++lane)
        paint::hairline(painter, QRectF(0, kHeader + lane * kLane, width(), 1), line);
    if (m_today >= m_first && m_today <= m_last) paint::hairline(painter, QRectF(xOf(m_today), kHeader, 1, bottom - kHeader), theme.color(ColorRole::Accent));
}

void TourTimeline::paintGap(QPainter &painter)
{
    if (m_hovered.lane < 0 || m_hovered.lane >= int(m_lanes.size()) || m_dragged != 0 || dayWidth() < 9) return;
    Theme &theme = themeOf(this);
    const QRectF box = boxOf(m_hovered.lane, m_hovered.day);
    paint::box(painter, box, 4, theme.color(ColorRole::AccentTint), theme.color(ColorRole::Accent), 1);
    paint::icon(painter, QRectF(box.center().x() - 5, box.center().y() - 5, 10, 10), theme, u"plus"_s, 10, theme.color(ColorRole::AccentText));
}

void TourTimeline::paintLane(QPainter &painter, int index)
{
    Theme &theme = themeOf(this);
    const Lane &lane = m_lanes[size_t(index)];
    const QRectF row = laneRect(index);
    const QRectF avatar(24, row.center().y() - 12, 24, 24);
    paintAvatar(painter, avatar, theme, lane.artist.name, lane.artist.series, AvatarShape::Square);
    paint::text(painter, QRectF(56, row.top(), kLabel - 64, row.height()), lane.artist.name, theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text));

    for (const QDate &day : lane.blocked) {
        const QRectF cell(xOf(day), row.top() + 6, dayWidth(), row.height() - 12);
        painter.fillRect(cell, QBrush(theme.color(ColorRole::HairlineStrong), Qt::BDiagPattern));
    }
    if (lane.stops.empty()) {
        paint::text(painter, QRectF(kLabel + 12, row.top(), 300, row.height()), tr("No dates in this plan"), theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
        return;
    }
    // A line from each stop to the next while the artist is on the road, with a ring for each day off.
    QColor line = theme.series(lane.artist.series).fill;
    for (size_t i = 1; i < lane.stops.size(); ++i) {
        const tour::ScenarioStop &from = lane.stops[i - 1], &to = lane.stops[i];
        if (to.fromHome) continue;
        line.setAlphaF(0.6F);
        painter.setPen(QPen(line, 1.25));
        painter.drawLine(QPointF(boxOf(index, from.day).right(), row.center().y()), QPointF(boxOf(index, to.day).left(), row.center().y()));
        if (dayWidth() < 9) continue;
        for (QDate day = from.day.addDays(1); day < to.day; day = day.addDays(1)) {
            painter.setPen(QPen(theme.series(lane.artist.series).fill, 1.5));
            painter.setBrush(theme.color(ColorRole::Surface));
            painter.drawEllipse(QPointF(xOf(day) + dayWidth() / 2, row.center().y()), 2.5, 2.5);
        }
    }
    paintDrives(painter, index);
    for (int i = 0; i < int(lane.stops.size()); ++i)
        paintStop(painter, index, i);
}

void TourTimeline::paintDrives(QPainter &painter, int index)
{
    Theme &theme = themeOf(this);
    const Lane &lane = m_lanes[size_t(index)];
    double free = 0;
    for (const tour::ScenarioStop &stop : lane.stops) {
        if (stop.minutes < 4 * 60) continue;
        const bool flies = stop.mode == tour::LegMode::Flight, tooLong = !flies && stop.minutes > tour::kLongDrive;
        const QFont font = theme.font(tooLong ? TypeStyle::Badge : TypeStyle::Caption, true);
        const QString text = hoursText((stop.minutes + 30) / 60 * 60);
        const double mark = flies ? kPlane + 2 : 0, wide = paint::textWidth(text, font) + mark;
        const double x = boxOf(index, stop.day).left() - wide / 2;
        if (x < free) continue;
        const QRectF box(x, laneRect(index).top() + 1, wide + 2, 14);
        if (flies) paint::icon(painter, QRectF(x, box.center().y() - kPlane / 2, kPlane, kPlane), theme, u"plane"_s, int(kPlane), theme.color(ColorRole::Text3));
        paint::text(painter, box.adjusted(mark, 0, 0, 0), text, font, theme.color(tooLong ? ColorRole::WarningText : ColorRole::Text3));
        free = x + wide + 3;
    }
}

void TourTimeline::paintStop(QPainter &painter, int index, int number)
{
    const Theme &theme = themeOf(this);
    const Lane &lane = m_lanes[size_t(index)];
    const tour::ScenarioStop &stop = lane.stops[size_t(number)];
    const bool dragged = m_moving && stop.id == m_dragged;
    const QRectF box = boxOf(index, dragged && m_target.isValid() ? m_target : stop.day);
    const SeriesColors colors = theme.series(lane.artist.series);
    if (dragged) {
        QColor ghost = colors.fill;
        ghost.setAlphaF(0.25F);
        paint::box(painter, boxOf(index, stop.day), 4, {}, ghost, 1.5);
    }
    const bool filled = stop.kind == tour::StopKind::Confirmed;
    if (filled) {
        paint::box(painter, box, 4, colors.fill);
    } else {
        paint::box(painter, box, 4, theme.color(ColorRole::Surface));
        QPen pen(colors.fill, 1.5);
        if (stop.kind == tour::StopKind::Hold) pen.setDashPattern({2.2, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3.5, 3.5);
    }
    if (box.width() >= 12) {
        QFont font = theme.font(TypeStyle::SmallStrong, true);
        if (number >= 9) {
            const bool isTight = box.width() < 15;
            font.setPixelSize(isTight ? 10 : 11);
            if (isTight) font.setStretch(82); // two figures keep clear of the box's edges
        }
        paint::text(painter, box.adjusted(-4, 0, 4, 0), QString::number(number + 1), font, filled ? colors.on : colors.text, Qt::AlignHCenter, Qt::ElideNone);
    }
    if (stop.demand == tour::Demand::Pinned)
        paint::icon(painter, QRectF(box.center().x() - 5, box.bottom() + 1, 10, 10), themeOf(this), u"pin"_s, 10, theme.color(ColorRole::Text2));
    if (stop.id == m_selected) {
        if (hasFocus()) paint::focusRing(painter, box, 4, theme);
        else {
            painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6);
        }
    }
}

} // namespace flow::ui
