// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/listquery.h"
#include "core/store/store.h"
#include "ui/common/pagedmodel.h"

#include <functional>
#include <memory>

namespace flow::ui {

/// Feeds a kit PagedModel from the store: the ids of the whole list are read once per query in the background (8 bytes a
/// row), each window of rows by its ids. A query that is replaced is stopped. The values of a Row stand in the order of
/// `columns`, which are those of ListSpec ("name", "company", "venue.town", "tags").
///
///     auto source = std::make_shared<ListSource>(store, venueEntity(), QStringList{u"name"_s, u"town"_s});
///     auto *model = new PagedModel(source, columns, this);
///     refreshOn(store, {&venueEntity()}, model);
class ListSource final : public RowSource
{
public:
    ListSource(Store &store, const Entity &entity, QStringList columns, FilterContext context = {});
    ~ListSource() override;

    /// A condition besides the chips, as of a tab or a saved segment: kind = festival.
    void setBase(const Filter &filter) { m_base = filter; }
    const Filter &base() const { return m_base; }

    QFuture<Result<qint64>> count(const RowQuery &query) override;
    QFuture<Result<QList<Row>>> window(const RowQuery &query, qint64 first, int number) override;

    /// The whole condition of a query: base, chips and search words. For exports, segments and "select all".
    Filter filterOf(const RowQuery &query) const;
    /// An order that no field has: when the list is sorted by `field`, all of its ids are handed to `rank`, on a reader thread, to be
    /// put in order.
    using Ranking = std::function<Result<void>(Connection &, std::vector<qint64> &ids, bool descending)>;
    void setRanking(const QString &field, Ranking rank);

    /// All ids of the latest list in its order; null until it was counted.
    std::shared_ptr<const ListIndex> index() const;

private:
    ListSpec spec(const RowQuery &query) const;
    Ranking rankingOf(const RowQuery &query) const { return query.sortField == m_rankedField ? m_ranking : Ranking(); }
    struct State;

    Store &m_store;
    const Entity &m_entity;
    QStringList m_columns;
    FilterContext m_context;
    Filter m_base;
    QString m_rankedField;
    Ranking m_ranking;
    std::shared_ptr<State> m_state;
};

/// Refreshes the model whenever one of the entities changed; bursts of changes count as one.
void refreshOn(Store &store, const QList<const Entity *> &entities, PagedModel *model);

} // namespace flow::ui
