// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/areas.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

class CalendarModel;
class MapView;
class RowList;
class SegmentedControl;

/// Radius clauses and exclusivities of the artists that are shown, as circles on a map and as a list: those that bind on the day of
/// the cursor stand out, others of the chosen period are faint. GUI thread.
class AreasPanel : public ContextPanel
{
    Q_OBJECT
public:
    AreasPanel(const PageContext &context, CalendarModel *model, QWidget *parent = nullptr);
    [[nodiscard]] const std::vector<BindingArea> &areas() const { return m_areas; }
    [[nodiscard]] MapView *map() const { return m_map; } ///< null until the gazetteer is there

Q_SIGNALS:
    void dateChosen(qint64 key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeMap(MapView *map);
    void refresh();
    void showOnMap();
    [[nodiscard]] QString stateOf(const BindingArea &area) const;

    PageContext m_context;
    CalendarModel *m_model;
    QVBoxLayout *m_column;
    SegmentedControl *m_period;
    RowList *m_list;
    MapView *m_map = nullptr;
    std::vector<BindingArea> m_areas;
    QDate m_fitted; ///< from where the map was fitted to the circles
};

} // namespace flow::ui
