// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/common/datatable.h"
#include "ui/common/filterbar.h"
#include "ui/records/recordcolumns.h"
#include "ui/shell/listsource.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace flow::ui {

/// What a list of one entity shows.
struct RecordsSpec
{
    const Entity *entity = nullptr;
    QString stateKey; ///< settings: "network/venues"
    QStringList filterFields = {}; ///< of the chips; empty: all that are not internal
    Filter base = {}; ///< which records at all: kind = festival
    QString sortField = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    QString lead = {}; ///< before the chips: "Fans who"
    QString emptyTitle = {};
    QString emptyText = {};
    QString emptyAction = {}; ///< button of the empty state; its click is addRequested
    Density density = Density::Regular;
    QString rankedField = {}; ///< of a column that `ranking` sorts
    ListSource::Ranking ranking = {};
    QList<DataTable::BulkAction> actions = {}; ///< of the selection, before those that every list has
};

/// Filter bar, table, selection bar and empty states of one entity: the middle of every list page. Reads and writes
/// through the context; follows changes by itself. GUI thread.
class RecordsView : public QWidget
{
    Q_OBJECT
public:
    RecordsView(const PageContext &context, RecordsSpec spec, const RecordColumns &columns, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    PagedModel *model() const { return m_model; }
    FilterBar *filterBar() const { return m_bar; }
    const Entity &entity() const { return *m_spec.entity; }

    /// The condition that is in force: base, segment, chips and search words.
    Filter filter() const;
    std::shared_ptr<const ListIndex> index() const { return m_source->index(); }
    /// A saved condition on top of the base, as of a segment.
    void setSegment(const Filter &filter);
    const Filter &segment() const { return m_segment; }
    void clearFilters();
    bool isFiltered() const;

    /// A widget at the right of the list, with a hairline to drag between.
    void setBeside(QWidget *widget, int width);

    qint64 total() const { return m_model->total(); }
    /// "1,284 of 3,906 venues · 1 selected", for the status bar.
    bool isEmpty() const; ///< no record at all, whatever the filter
    QString statusText() const;

    /// What is selected; "select all" of a million rows means all of them, loaded or not.
    QList<qint64> chosenIds() const;
    /// Makes a record the current one, also when it lies far down the list; until it is found nothing is selected.
    void reveal(qint64 id);

    // The actions of the selection bar; pages offer them in the palette too.
    void tagSelected();
    void untagSelected();
    void editSelected();
    void exportRows(); ///< the selection when there are several rows, else the whole list
    void deleteSelected();

Q_SIGNALS:
    void currentChanged(qint64 id);
    void opened(qint64 id);
    void counted(qint64 total);
    void statusChanged();
    void filterChanged();
    void addRequested();

private:
    void findRevealed();
    void buildEmptyStates(QWidget *list);
    void updateState();
    void edited(qint64 id, const QString &field, const QString &entry);
    void showMenu(qint64 id, const QPoint &at);
    void exportTo(const QString &path);

    PageContext m_context;
    RecordsSpec m_spec;
    std::shared_ptr<ListSource> m_source;
    PagedModel *m_model;
    FilterBar *m_bar;
    DataTable *m_table;
    QStackedLayout *m_stack;
    QSplitter *m_splitter;
    Filter m_segment;
    qint64 m_revealed = 0; ///< looked for in the list that is being read
    qint64 m_all = -1; ///< records without any filter
};

} // namespace flow::ui
