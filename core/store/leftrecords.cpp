// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leftrecords.h"

#include "core/entities.h"
#include "core/store/journalwriter.h"
#include "core/store/standsalone.h"
#include "core/store/statementcache.h"

#include <set>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    class Leftovers
    {
    public:
        Leftovers(Connection &connection, const TransactionInfo &undone, int limit) : m_cache(connection), m_undone(undone), m_limit(limit) { }

        Result<LeftRecords> find()
        {
            FLOW_TRY(findBrought());
            FLOW_TRY(findChanged());
            return m_left;
        }

    private:
        void add(const Entity &entity, qint64 id, const QString &field)
        {
            ++m_left.count;
            if (m_left.records.size() < m_limit) m_left.records.append({&entity, id, field});
        }

        /// Of the rows that it inserted, those that are there.
        Result<void> findBrought()
        {
            FLOW_ASSIGN(Statement *const runs,
                m_cache.prepare("SELECT entity, row_id, coalesce(last_row, row_id) FROM journal WHERE id BETWEEN ? AND ? AND op = 1"));
            runs->bind(1, m_undone.firstEntry);
            runs->bind(2, m_undone.lastEntry);
            for (;;) {
                FLOW_ASSIGN(const bool found, runs->step());
                if (!found) break;
                const Entity *entity = entityByNumber(int(runs->integer(0)));
                if (!entity || !standsAlone(*entity)) continue;
                FLOW_ASSIGN(Statement *const alive, m_cache.prepare(u"SELECT id FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(entity->table).toStdString()));
                alive->bind(1, runs->integer(1));
                alive->bind(2, runs->integer(2));
                for (;;) {
                    FLOW_ASSIGN(const bool row, alive->step());
                    if (!row) break;
                    add(*entity, alive->integer(0), {});
                }
                alive->reset();
            }
            runs->reset();
            return {};
        }

        /// The first entry of the transaction that took this one back last: undone, brought back and undone again is a chain.
        Result<qint64> lastUndo()
        {
            FLOW_ASSIGN(Statement *const next, m_cache.prepare("SELECT id, first_entry FROM journal_tx WHERE undoes = ? ORDER BY id DESC LIMIT 1"));
            qint64 first = m_undone.lastEntry + 1;
            for (qint64 id = m_undone.id;;) {
                next->bind(1, id);
                FLOW_ASSIGN(const bool found, next->step());
                if (found) std::tie(id, first) = std::pair(next->integer(0), next->integer(1));
                next->reset();
                if (!found) return first;
            }
        }

        /// Only what was changed between the transaction and its undo can have been left, which is little also of a million rows.
        Result<void> findChanged()
        {
            FLOW_ASSIGN(const qint64 undo, lastUndo());
            FLOW_ASSIGN(Statement *const rows,
                m_cache.prepare("SELECT DISTINCT j.entity, j.row_id FROM journal j WHERE j.id > ?2 AND j.id < ?3 AND j.op = 2 AND EXISTS"
                                " (SELECT 1 FROM journal t WHERE t.entity = j.entity AND t.row_id = j.row_id AND t.id BETWEEN ?1 AND ?2 AND t.op = 2)"));
            rows->bind(1, m_undone.firstEntry);
            rows->bind(2, m_undone.lastEntry);
            rows->bind(3, undo);
            for (;;) {
                FLOW_ASSIGN(const bool found, rows->step());
                if (!found) break;
                const Entity *entity = entityByNumber(int(rows->integer(0)));
                if (!entity || !standsAlone(*entity)) continue;
                FLOW_ASSIGN(const QString field, fieldLeft(*entity, rows->integer(1)));
                if (!field.isEmpty()) add(*entity, rows->integer(1), field);
            }
            rows->reset();
            return {};
        }

        /// A field that is not what it was before the transaction; empty when all are, or the record is gone.
        Result<QString> fieldLeft(const Entity &entity, qint64 id)
        {
            FLOW_ASSIGN(const auto now, Records(m_cache.connection()).byId(entity, id));
            if (!now) return QString();
            FLOW_ASSIGN(Statement *const entries,
                m_cache.prepare("SELECT change FROM journal WHERE entity = ? AND row_id = ? AND id BETWEEN ? AND ? AND op = 2 ORDER BY id"));
            entries->bind(1, entity.number);
            entries->bind(2, id);
            entries->bind(3, m_undone.firstEntry);
            entries->bind(4, m_undone.lastEntry);
            QString left;
            std::set<QString> seen; // the first entry of a field knows what it was
            for (;;) {
                FLOW_ASSIGN(const bool found, entries->step());
                if (!found) break;
                for (const auto &change : parseChange(entity, JournalUpdate, entries->blob(0)))
                    if (seen.insert(change.field).second && left.isEmpty() && now->value(change.field) != change.before) left = change.field;
            }
            entries->reset();
            return left;
        }

        StatementCache m_cache;
        const TransactionInfo &m_undone;
        int m_limit;
        LeftRecords m_left;
    };

} // namespace

Result<LeftRecords> recordsLeftBy(Connection &connection, const TransactionInfo &undone, int limit)
{
    if (!undone.undoneBy) return LeftRecords();
    return Leftovers(connection, undone, limit).find();
}

} // namespace flow
