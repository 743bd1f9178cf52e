// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace flow::ui {
namespace {

constexpr double kDragStart = 4;
constexpr double kArrowPan = 96;
constexpr double kHit = 6; ///< around a marker; dots are small

double snapped(double zoom) { return std::round(zoom * 2) / 2; }

} // namespace

void MapView::applyZoom(const QPointF &screen, double zoom)
{
    MapCamera camera = m_camera;
    zoom = std::clamp(zoom, camera.minZoom(), 17.0);
    const QPointF under = camera.toWorldAt(screen);
    camera.zoom = zoom;
    camera.center += under - camera.toWorldAt(screen);
    setCamera(camera);
}

void MapView::zoomAt(const QPointF &screen, double levels, bool snap)
{
    // Several notches in a row add up to where the flight already goes.
    const double from = m_moving ? m_target.zoom : m_camera.zoom;
    MapCamera target = m_camera;
    const QPointF under = m_camera.toWorldAt(screen);
    target.zoom = std::clamp(snap ? snapped(from + levels) : from + levels, target.minZoom(), 17.0);
    target.center += under - target.toWorldAt(screen);
    animateTo(target);
}

void MapView::zoomBy(double levels) { zoomAt(QRectF(rect()).center(), levels, true); }

void MapView::settleZoom()
{
    if (snapped(m_camera.zoom) == m_camera.zoom) return;
    zoomAt(m_last.isNull() ? QRectF(rect()).center() : m_last, 0, true);
}

int MapView::markerAt(const QPointF &at) const
{
    const QList<Marker> markers = visibleMarkers();
    int best = -1;
    double bestGap = kHit;
    for (int i = 0; i < markers.size(); ++i) {
        const double gap = QLineF(markers[i].at, at).length() - markers[i].diameter / 2;
        if (gap < bestGap) {
            best = i;
            bestGap = gap;
        }
    }
    return best;
}

void MapView::click(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    if (m_placeMode) {
        Q_EMIT placePicked(fromWorld(m_camera.toWorldAt(at)));
        return;
    }
    const int hit = markerAt(at);
    if (hit < 0) {
        if (!(modifiers & Qt::ControlModifier)) changeSelection({});
        return;
    }
    const Marker marker = visibleMarkers().at(hit);
    if (marker.stop) {
        setSelectedStop(m_routes.stop(*marker.stop).id);
        Q_EMIT stopSelected(m_routes.selected());
        return;
    }
    if (marker.point < 0) {
        activate(marker);
        return;
    }
    const qint64 id = m_points[marker.point].id;
    QSet<qint64> ids = modifiers & Qt::ControlModifier ? m_selected : QSet<qint64>();
    if (modifiers & Qt::ControlModifier && ids.contains(id))
        ids.remove(id);
    else
        ids.insert(id);
    changeSelection(ids);
}

void MapView::selectInside(const QPolygonF &area, bool add)
{
    QSet<qint64> ids = add ? m_selected : QSet<qint64>();
    const QRectF box = area.boundingRect();
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QPointF at = m_camera.toScreen(m_worlds[size_t(i)]);
        if (box.contains(at) && area.containsPoint(at, Qt::OddEvenFill)) ids.insert(m_points[i].id);
    }
    changeSelection(ids);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    m_flight.stop();
    m_moving = false;
    m_pressed = m_last = event->position();
    m_modifiers = event->modifiers();
    m_drag = Drag::Press;
    m_current = -1;
    m_draggedStop = 0;
    if (!m_stopsMovable || m_placeMode || m_lassoMode) return;
    if (const int hit = markerAt(m_pressed); hit >= 0)
        if (const Marker marker = visibleMarkers().at(hit); marker.stop) m_draggedStop = m_routes.stop(*marker.stop).id;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Press && QLineF(m_pressed, at).length() > kDragStart) {
        m_drag = m_draggedStop ? Drag::Stop : m_lassoMode ? Drag::Lasso : m_modifiers & Qt::ShiftModifier ? Drag::Rectangle : Drag::Pan;
        m_area = QPolygonF({m_pressed});
        if (m_drag == Drag::Pan || m_drag == Drag::Stop) setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        MapCamera camera = m_camera;
        camera.center -= (at - m_last) / camera.scale();
        m_placed = m_moving = true;
        setCamera(camera);
    } else if (m_drag == Drag::Rectangle) {
        m_area = QPolygonF(QRectF(m_pressed, at).normalized());
        update();
    } else if (m_drag == Drag::Lasso) {
        m_area.append(at);
        update();
    } else if (m_drag == Drag::Stop) {
        m_area = QPolygonF({m_pressed, at});
        Q_EMIT stopDragging(m_draggedStop, at);
        update();
    } else if (m_drag == Drag::None) {
        const int hovered = markerAt(at);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            if (!m_placeMode && !m_lassoMode)
                setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::OpenHandCursor);
            update();
        }
    }
    m_last = at;
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_moving = false;
    if (drag == Drag::Press) click(event->position(), event->modifiers());
    if ((drag == Drag::Rectangle || drag == Drag::Lasso) && m_area.size() > 2)
        selectInside(m_area, event->modifiers() & Qt::ControlModifier);
    if (drag == Drag::Lasso) setLassoMode(false);
    if (drag == Drag::Stop) {
        setCursor(Qt::OpenHandCursor);
        Q_EMIT stopDropped(m_draggedStop, event->position());
    }
    if (drag == Drag::Pan) {
        setCursor(m_placeMode ? Qt::CrossCursor : Qt::OpenHandCursor);
        settleZoom();
    }
    m_area.clear();
    update();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int hit = markerAt(event->position());
    if (hit >= 0 && !m_placeMode) {
        activate(visibleMarkers().at(hit));
        return;
    }
    zoomAt(event->position(), event->modifiers() & Qt::ShiftModifier ? -1 : 1, true);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    m_last = event->position();
    // Touchpads scroll in pixels: two fingers move the map, with Ctrl they zoom. A wheel zooms by half steps.
    if (!event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase) {
        if (event->modifiers() & Qt::ControlModifier)
            applyZoom(event->position(), m_camera.zoom + event->pixelDelta().y() / 120.0);
        else {
            MapCamera camera = m_camera;
            camera.center -= QPointF(event->pixelDelta()) / camera.scale();
            m_placed = true;
            setCamera(camera);
        }
        m_moving = event->phase() != Qt::ScrollEnd;
        if (!m_moving) settleZoom();
        update();
        return;
    }
    m_wheelRest += event->angleDelta().y() / 120.0;
    const double notches = std::trunc(m_wheelRest);
    m_wheelRest -= notches;
    if (notches != 0) zoomAt(event->position(), notches / 2, true);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const auto pan = [this](double dx, double dy) {
        MapCamera target = m_moving ? m_target : m_camera;
        target.center += QPointF(dx, dy) * kArrowPan / target.scale();
        animateTo(target);
    };
    const QList<Marker> markers = m_current >= 0 ? visibleMarkers() : QList<Marker>();
    const bool onMarker = m_current >= 0 && m_current < markers.size();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1); return;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: zoomBy(-1); return;
    case Qt::Key_Left: pan(-1, 0); return;
    case Qt::Key_Right: pan(1, 0); return;
    case Qt::Key_Up: pan(0, -1); return;
    case Qt::Key_Down: pan(0, 1); return;
    case Qt::Key_Home: fitPoints(); return;
    case Qt::Key_L: return openListOfSeen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_placeMode)
            Q_EMIT placePicked(fromWorld(m_camera.center));
        else if (onMarker)
            activate(markers[m_current]);
        return;
    case Qt::Key_Space:
        if (onMarker && markers[m_current].point >= 0) {
            QSet<qint64> ids = m_selected;
            const qint64 id = m_points[markers[m_current].point].id;
            if (!ids.remove(id)) ids.insert(id);
            changeSelection(ids);
        }
        return;
    case Qt::Key_Escape:
        if (m_drag == Drag::Stop) {
            m_drag = Drag::None;
            m_area.clear();
            setCursor(Qt::OpenHandCursor);
            Q_EMIT stopDragCanceled(m_draggedStop);
        } else if (m_placeMode)
            setPlaceMode(false);
        else if (m_lassoMode)
            setLassoMode(false);
        else if (m_current >= 0)
            m_current = -1;
        else if (!m_selected.isEmpty())
            changeSelection({});
        else
            break;
        update();
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool MapView::focusNextPrevChild(bool next)
{
    if (!hasFocus()) return QWidget::focusNextPrevChild(next);
    const int count = int(visibleMarkers().size());
    const int wanted = m_current + (next ? 1 : -1);
    if (wanted < -1 || wanted >= count || (wanted == -1 && m_current < 0)) {
        m_current = -1;
        update();
        return QWidget::focusNextPrevChild(next);
    }
    m_current = wanted;
    if (wanted >= 0) {
        const QList<Marker> markers = visibleMarkers();
        if (const auto &stop = markers[wanted].stop) {
            setSelectedStop(m_routes.stop(*stop).id);
            Q_EMIT stopSelected(m_routes.selected());
        }
    }
    update();
    return true;
}

void MapView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void MapView::showTip(const QPoint &at, const QPoint &global)
{
    const int hit = markerAt(at);
    if (hit < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(global, describe(visibleMarkers().at(hit)), this);
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_moving = m_placed = true;
            m_last = gesture->position();
            applyZoom(gesture->position(), m_camera.zoom + std::log2(std::max(0.1, 1 + gesture->value())));
            return true;
        }
        if (gesture->gestureType() == Qt::EndNativeGesture) {
            m_moving = false;
            settleZoom();
            return true;
        }
    }
    return QWidget::event(event);
}

std::vector<MapList::Entry> MapView::entriesOf(const QList<qint64> &ids)
{
    std::vector<MapList::Entry> entries;
    for (const qint64 id : ids) {
        const MapPoint &point = m_points[m_index.value(id)];
        entries.push_back({point.title, point.description, [this, id] {
            if (!m_index.contains(id)) return; // gone meanwhile
            changeSelection({id});
            Q_EMIT pointActivated(id);
        }});
    }
    std::ranges::sort(entries, [](const MapList::Entry &a, const MapList::Entry &b) { return a.text.localeAwareCompare(b.text) < 0; });
    return entries;
}

/// Places that share a spot, where a click on it cannot tell which is meant.
void MapView::openListOf(const QList<qint64> &ids) { (new MapList(this, m_several.arg(QLocale().toString(ids.size())), entriesOf(ids)))->open(); }

/// Stops in the order of travel, then places by name.
void MapView::openListOfSeen()
{
    std::vector<MapList::Entry> entries;
    for (const Marker &marker : visibleMarkers())
        if (marker.stop) entries.push_back({describe(marker), {}, [this, id = m_routes.stop(*marker.stop).id] { Q_EMIT stopActivated(id); }});
    std::ranges::move(entriesOf(visiblePoints()), std::back_inserter(entries));
    (new MapList(this, tr("On this part of the map"), std::move(entries)))->open();
}

} // namespace flow::ui
