// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journalreader.h"
#include "core/store/store.h"
#include "ui/common/pagedmodel.h"

#include <memory>

namespace flow::ui {

/// Positions in Row::values of a HistoryList.
enum HistoryValue { HistoryWords, HistoryAuthor, HistoryAt, HistoryRecords, HistoryUndoes, HistoryUndoneBy, HistoryCause };

/// The journal as a list, newest first; `text` of the query is looked for in the words and the author. Which
/// transactions match is read once per query in the background, in steps, and a query that is replaced stops; their
/// words are read a window at a time.
class HistoryList final : public RowSource
{
public:
    explicit HistoryList(Store &store);
    ~HistoryList() override;

    void setAuthor(const QString &author); ///< only this person's; empty: all
    void setCause(const QString &cause); ///< only of this kind; empty: all

    QFuture<Result<qint64>> count(const RowQuery &query) override;
    QFuture<Result<QList<Row>>> window(const RowQuery &query, qint64 first, int number) override;

private:
    struct State;
    Store &m_store;
    QString m_author, m_cause;
    std::shared_ptr<State> m_state;
};

/// Who wrote and what kinds there are, for the filters.
struct HistoryFacets
{
    QStringList authors, causes;
};
Result<HistoryFacets> historyFacets(Connection &connection);

} // namespace flow::ui
