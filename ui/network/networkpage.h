// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordspage.h"

namespace flow::ui {

class MapView;
class ScoreBook;
class SegmentedControl;

/// Venues, festivals, companies and contacts: table and map side by side, the record at the right.
class NetworkPage : public RecordsPage
{
    Q_OBJECT
public:
    explicit NetworkPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Network"); }

protected:
    void tabMade(Made &made) override;
    void recordShown(const Made &made, qint64 id) override;

private:
    void addPanelActions(const Made &made);
    void makeMap(RecordsView *view);
    void loadPoints(RecordsView *view, MapView *map);
    void locate(const Entity &entity, qint64 id);
    void addPlaceSection(const Entity &entity, const RecordDetail &detail, QVBoxLayout *column);

    ScoreBook *scoresOf(const Entity &entity) const; ///< null for what has none

    ScoreBook *m_venueScores, *m_contactScores;
    QHash<const RecordsView *, MapView *> m_maps;
    QHash<const RecordsView *, SegmentedControl *> m_switches;
    QMetaObject::Connection m_placing;
};

PageInfo networkPage();

} // namespace flow::ui
