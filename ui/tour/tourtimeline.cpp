// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourtimeline.h"

#include "ui/text/tourtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kDragStart = 4;

} // namespace

TourTimeline::TourTimeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tourTimeline"_s);
    setProperty("flowNoRing", true); // drawn around the row, column or date
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline of the tour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TourTimeline::setSpan(const QDate &first, const QDate &last, const QDate &today)
{
    m_first = first;
    m_last = last;
    m_today = today;
    update();
}

void TourTimeline::setLanes(std::vector<Lane> lanes)
{
    const bool resized = lanes.size() != m_lanes.size();
    m_lanes = std::move(lanes);
    if (!spotOf(m_selected).isValid()) m_selected = 0;
    if (!spotOf(m_dragged).isValid()) { // it was taken out, or planned anew, under the pointer
        m_dragged = 0;
        m_moving = false;
        m_target = {};
    }
    if (resized) updateGeometry();
    announce();
    update();
}

void TourTimeline::setSelected(qint64 stop)
{
    if (stop == m_selected) return;
    m_selected = stop;
    announce();
    update();
}

TourTimeline::Spot TourTimeline::spotOf(qint64 stop) const
{
    if (stop == 0) return {};
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        for (size_t i = 0; i < m_lanes[lane].stops.size(); ++i)
            if (m_lanes[lane].stops[i].id == stop) return {int(lane), int(i)};
    return {};
}

QRectF TourTimeline::stopRect(qint64 stop) const
{
    const Spot spot = spotOf(stop);
    return spot.isValid() ? boxOf(spot.lane, at(spot).day) : QRectF();
}

TourTimeline::Spot TourTimeline::spotAt(const QPointF &point) const
{
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        for (size_t i = 0; i < m_lanes[lane].stops.size(); ++i)
            if (boxOf(int(lane), m_lanes[lane].stops[i].day).adjusted(-2, -6, 2, 6).contains(point)) return {int(lane), int(i)};
    return {};
}

bool TourTimeline::isFree(int lane, const QDate &day) const
{
    const Lane &one = m_lanes[size_t(lane)];
    return m_isEditable && day >= m_first && day <= m_last && day >= m_today && !std::ranges::contains(one.blocked, day) && !std::ranges::contains(one.stops, day, &tour::ScenarioStop::day);
}

TourTimeline::Gap TourTimeline::gapAt(const QPointF &point) const
{
    const QDate day = dayAt(point.x());
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        if (laneRect(lane).contains(point) && point.x() >= xOf(m_first) && isFree(lane, day)) return {lane, day};
    return {};
}

/// The first day that is free between a stop and the next; without any, the first one after all of them.
TourTimeline::Gap TourTimeline::gapAfter(const Spot &spot) const
{
    if (!spot.isValid()) return {};
    for (QDate day = at(spot).day.addDays(1); day <= m_last; day = day.addDays(1))
        if (isFree(spot.lane, day)) return {spot.lane, day};
    return {};
}

void TourTimeline::fill(const Gap &gap)
{
    if (gap.lane >= 0) Q_EMIT gapChosen(m_lanes[size_t(gap.lane)].artist.id, gap.day);
}

QRectF TourTimeline::dayRect(qint64 artist, const QDate &day) const
{
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        if (m_lanes[size_t(lane)].artist.id == artist) return boxOf(lane, day);
    return {};
}

void TourTimeline::setPlayhead(const QDate &day)
{
    m_playhead = day;
    update();
}

void TourTimeline::announce()
{
    const Spot spot = spotOf(m_selected);
    setAccessibleDescription(spot.isValid() ? stopDescription(at(spot), m_lanes[size_t(spot.lane)].artist.name) : QString());
}

void TourTimeline::select(const Spot &spot)
{
    if (!spot.isValid()) return;
    setSelected(at(spot).id);
    Q_EMIT stopSelected(m_selected);
}

void TourTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const Spot spot = spotAt(event->position());
    m_pressedGap = spot.isValid() ? Gap() : gapAt(event->position());
    if (!spot.isValid()) return;
    select(spot);
    m_pressed = event->position();
    // What is confirmed is not moved by a slip of the hand.
    if (m_isEditable && at(spot).kind != tour::StopKind::Confirmed) m_dragged = at(spot).id;
}

void TourTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged == 0) {
        const Spot spot = spotAt(event->position());
        const Gap gap = spot.isValid() ? Gap() : gapAt(event->position());
        if (gap != std::exchange(m_hovered, gap)) update();
        setCursor(!spot.isValid() ? gap.lane >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor : !m_isEditable || at(spot).kind == tour::StopKind::Confirmed ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_moving && QLineF(m_pressed, event->position()).length() < kDragStart) return;
    m_moving = true;
    setCursor(Qt::ClosedHandCursor);
    const QDate day = std::clamp(dayAt(event->position().x()), m_first, m_last);
    if (day == m_target) return;
    m_target = day;
    Q_EMIT stopMoving(m_dragged, day);
    update();
}

void TourTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    if (const Gap gap = std::exchange(m_pressedGap, Gap()); gap.lane >= 0 && gap == gapAt(event->position())) return fill(gap);
    if (m_dragged == 0) return;
    const qint64 stop = std::exchange(m_dragged, 0);
    const bool moved = std::exchange(m_moving, false);
    const QDate day = std::exchange(m_target, QDate());
    setCursor(Qt::ArrowCursor);
    update();
    if (!moved || !day.isValid()) return;
    if (day != at(spotOf(stop)).day) Q_EMIT stopMoved(stop, day);
    else Q_EMIT stopMoving(stop, {}); // back where it was: nothing is tried out any more
}

void TourTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position());
    if (spot.isValid()) Q_EMIT stopOpened(at(spot).id);
}

void TourTimeline::walk(int by)
{
    const Spot spot = spotOf(m_selected);
    if (!spot.isValid()) {
        for (size_t lane = 0; lane < m_lanes.size(); ++lane)
            if (!m_lanes[lane].stops.empty()) return select({int(lane), 0});
        return;
    }
    const int count = int(m_lanes[size_t(spot.lane)].stops.size());
    select({spot.lane, std::clamp(spot.stop + by, 0, count - 1)});
}

void TourTimeline::changeLane(int by)
{
    const Spot spot = spotOf(m_selected);
    if (!spot.isValid()) return walk(0);
    for (int lane = spot.lane + by; lane >= 0 && lane < int(m_lanes.size()); lane += by) {
        const auto &stops = m_lanes[size_t(lane)].stops;
        if (stops.empty()) continue;
        const QDate day = at(spot).day;
        const auto nearest = std::ranges::min_element(stops, {}, [&](const auto &stop) { return std::abs(stop.day.daysTo(day)); });
        return select({lane, int(nearest - stops.begin())});
    }
}

void TourTimeline::keyPressEvent(QKeyEvent *event)
{
    const Spot spot = spotOf(m_selected);
    const bool move = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by != 0 && move) {
        if (!m_isEditable || !spot.isValid() || at(spot).kind == tour::StopKind::Confirmed) return;
        const QDate day = at(spot).day.addDays(by);
        if (day >= m_first && day <= m_last) Q_EMIT stopMoved(m_selected, day);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: return walk(by);
    case Qt::Key_Up: return changeLane(-1);
    case Qt::Key_Down: return changeLane(1);
    case Qt::Key_Home:
        if (spot.isValid()) return select({spot.lane, 0});
        return walk(0);
    case Qt::Key_End:
        if (spot.isValid()) return select({spot.lane, int(m_lanes[size_t(spot.lane)].stops.size()) - 1});
        break;
    case Qt::Key_G: return fill(gapAfter(spot));
    case Qt::Key_Space:
        if (m_isEditable && spot.isValid()) Q_EMIT pinRequested(m_selected);
        return;
    case Qt::Key_Delete:
        if (m_isEditable && spot.isValid()) Q_EMIT forbidRequested(m_selected);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (spot.isValid()) Q_EMIT stopOpened(m_selected);
        return;
    case Qt::Key_Escape:
        if (m_dragged != 0) {
            m_dragged = 0;
            m_moving = false;
            m_target = {};
            Q_EMIT stopMoving(m_selected, {});
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool TourTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && std::exchange(m_hovered, Gap()).lane >= 0) update();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        if (spot.isValid()) QToolTip::showText(help->globalPos(), stopDescription(at(spot), m_lanes[size_t(spot.lane)].artist.name), this);
        else if (const Gap gap = gapAt(help->pos()); gap.lane >= 0)
            QToolTip::showText(help->globalPos(), tr("%1: fill this day").arg(shortDay(gap.day)), this);
        else QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace flow::ui
