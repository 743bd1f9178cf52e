// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historylist.h"

#include "ui/history/transactiondetail.h"
#include "ui/text/causetext.h"

#include <QHash>
#include <QMutex>

#include <atomic>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kStep = 2000;

    struct Wanted
    {
        QString author, cause, text;
        bool has(const TransactionInfo &info) const
        {
            if (!author.isEmpty() && info.author != author) return false;
            if (!cause.isEmpty() && info.cause != cause) return false;
            return text.isEmpty() || causeSentence(info).contains(text, Qt::CaseInsensitive) || info.author.contains(text, Qt::CaseInsensitive);
        }
    };

    Result<QStringList> texts(Connection &connection, std::string_view sql)
    {
        FLOW_ASSIGN(Statement statement, connection.prepare(sql));
        QStringList list;
        for (;;) {
            FLOW_ASSIGN(const bool row, statement.step());
            if (!row) return list;
            list << statement.string(0);
        }
    }

} // namespace

struct HistoryList::State
{
    std::atomic_int turn = 0;
    QMutex mutex;
    std::shared_ptr<const std::vector<qint64>> list; ///< ids alone: years of changes stay a few megabytes
    int listTurn = 0;
    QHash<qint64, qint64> records; ///< by transaction, which does not change: to count them is to read its entries

    /// The list of this turn, read when it is not there yet. Under the mutex.
    Result<std::shared_ptr<const std::vector<qint64>>> loaded(Connection &connection, int of, const Wanted &wanted)
    {
        if (list && listTurn == of) return list;
        auto found = std::make_shared<std::vector<qint64>>();
        for (qint64 before = 0;;) {
            if (turn != of) return failure(ErrorCode::Canceled);
            FLOW_ASSIGN(const std::vector<TransactionInfo> step, transactions(connection, before, kStep));
            for (const TransactionInfo &info : step)
                if (wanted.has(info)) found->push_back(info.id);
            if (int(step.size()) < kStep) break;
            before = step.back().id;
        }
        list = found;
        listTurn = of;
        return list;
    }

    /// Under the mutex.
    Result<Row> rowOf(Connection &connection, const TransactionInfo &info)
    {
        auto known = records.constFind(info.id);
        if (known == records.cend()) {
            FLOW_ASSIGN(const ImportRows about, importRows(connection, info));
            FLOW_ASSIGN(const qint64 count, recordCount(connection, info, about));
            known = records.insert(info.id, count);
        }
        return Row{info.id, {causeSentence(info), info.author, info.atMs, *known, info.undoes, info.undoneBy, info.cause}};
    }
};

HistoryList::HistoryList(Store &store)
    : m_store(store)
    , m_state(std::make_shared<State>())
{
}

HistoryList::~HistoryList() { ++m_state->turn; }

void HistoryList::setAuthor(const QString &author) { m_author = author; }
void HistoryList::setCause(const QString &cause) { m_cause = cause; }

QFuture<Result<qint64>> HistoryList::count(const RowQuery &query)
{
    const int turn = ++m_state->turn;
    // The wish travels with the job: the lock belongs to the readers, this thread never waits for it.
    return m_store.read([state = m_state, turn, wanted = Wanted{m_author, m_cause, query.text.trimmed()}](Connection &connection) -> Result<qint64> {
        const QMutexLocker lock(&state->mutex);
        FLOW_ASSIGN(const auto list, state->loaded(connection, turn, wanted));
        return qint64(list->size());
    });
}

QFuture<Result<QList<Row>>> HistoryList::window(const RowQuery &query, qint64 first, int number)
{
    // The model asks for the first window together with the count, so whoever waits for the lock finds the list there.
    const int turn = m_state->turn;
    return m_store.read([state = m_state, first, number, turn, wanted = Wanted{m_author, m_cause, query.text.trimmed()}](Connection &connection) -> Result<QList<Row>> {
        const QMutexLocker lock(&state->mutex);
        FLOW_ASSIGN(const auto list, state->loaded(connection, turn, wanted));
        QList<Row> rows;
        const qint64 end = list ? std::min<qint64>(first + number, qint64(list->size())) : 0;
        for (qint64 i = first; i < end; ++i) {
            FLOW_ASSIGN(const auto info, transactionById(connection, list->at(size_t(i))));
            if (!info) continue;
            FLOW_ASSIGN(Row row, state->rowOf(connection, *info));
            rows << std::move(row);
        }
        return rows;
    });
}

Result<HistoryFacets> historyFacets(Connection &connection)
{
    HistoryFacets facets;
    FLOW_ASSIGN(facets.authors, texts(connection, "SELECT DISTINCT author FROM journal_tx WHERE author <> '' ORDER BY author"));
    FLOW_ASSIGN(facets.causes, texts(connection, "SELECT DISTINCT cause FROM journal_tx WHERE cause <> '' ORDER BY cause"));
    return facets;
}

} // namespace flow::ui
