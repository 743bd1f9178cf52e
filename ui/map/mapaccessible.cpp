// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapaccessible.h"

#include "ui/map/mapview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace flow::ui {
namespace {

using namespace Qt::StringLiterals;

/// What is seen at one place of the list; the map may move under it, then it says what stands there now.
class AccessibleMarker : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleMarker(MapView *map, int number)
        : m_map(map)
        , m_number(number)
    {
    }
    bool isValid() const override { return m_map && marker().has_value(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        const auto seen = marker();
        return kind == QAccessible::Name && seen ? m_map->describe(*seen) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const auto seen = marker();
        if (!seen) return {};
        const int side = int(seen->diameter);
        const QPoint at = m_map->mapToGlobal(seen->at.toPoint());
        return {at.x() - side / 2, at.y() - side / 2, side, side};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        const auto seen = marker();
        if (!seen) return state;
        state.focused = m_map->hasFocus() && m_map->currentMarker() == m_number;
        state.selected = seen->point >= 0 && m_map->selection().contains(m_map->points()[seen->point].id);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        const auto seen = marker();
        if (name == pressAction() && seen) m_map->activate(*seen);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    std::optional<MapView::Marker> marker() const
    {
        if (!m_map) return std::nullopt;
        const QList<MapView::Marker> markers = m_map->visibleMarkers();
        if (m_number >= markers.size()) return std::nullopt;
        return markers[m_number];
    }
    QPointer<MapView> m_map;
    int m_number;
};

class AccessibleMap : public QAccessibleWidget
{
public:
    explicit AccessibleMap(MapView *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }
    ~AccessibleMap() override
    {
        for (const QAccessible::Id id : std::as_const(m_markers))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override
    {
        return QAccessibleWidget::childCount() + int(map()->visibleMarkers().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        const int tools = QAccessibleWidget::childCount();
        if (index < tools) return QAccessibleWidget::child(index);
        index -= tools;
        if (index >= map()->visibleMarkers().size()) return nullptr;
        while (m_markers.size() <= index)
            m_markers.append(
                QAccessible::registerAccessibleInterface(new AccessibleMarker(map(), int(m_markers.size()))));
        return QAccessible::accessibleInterface(m_markers[index]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (qsizetype i = 0; i < m_markers.size(); ++i)
            if (QAccessible::accessibleInterface(m_markers[i]) == wanted)
                return QAccessibleWidget::childCount() + int(i);
        return QAccessibleWidget::indexOfChild(wanted);
    }

private:
    MapView *map() const { return static_cast<MapView *>(widget()); }
    mutable QList<QAccessible::Id> m_markers;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *map = qobject_cast<MapView *>(object);
    return map ? new AccessibleMap(map) : nullptr;
}

} // namespace

void registerMapAccessible()
{
    static const bool once = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(once)
}

} // namespace flow::ui
