// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/statementcache.h"

#include <QSet>

#include <span>
#include <unordered_map>
#include <vector>

struct sqlite3_value;

namespace flow {

class UuidMaker;
struct Entity;

/// Why a transaction happens. `code` is worded by ui/text/causetext: "edit", "create", "delete", "bulk_edit", "import",
/// "undo", "redo", "revert", "demo", "restore", "erase", "settings"...; `subject` is what it is about, already words of
/// the user ("La Criée Basse", "Contacts salles 2026.xlsx").
struct Cause
{
    QString code;
    QString subject = {};
    QString author = {}; ///< empty: the workspace's user
    qint64 importId = 0;
    qint64 undoes = 0; ///< transaction that this one takes back
};

/// Collects what one transaction changes and writes it to the journal. Fed by the generated triggers through SQL
/// functions, so every write is journaled, whoever makes it; a write outside of begin()..finish() fails.
///
/// Inserted rows are kept as runs of ids and written as one entry a run. Changing or deleting a row that the same
/// transaction inserted is part of that insert and needs no entry of its own: undoing the insert undoes it all.
class JournalWriter
{
public:
    using Args = std::span<sqlite3_value *>;

    /// A run of inserted row ids, both ends included.
    struct Run
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    /// Of a connection, which it must go before.
    explicit JournalWriter(Connection &connection)
        : m_statements(connection)
    {
    }

    Result<void> begin();
    /// Writes what is left; the id of the transaction, or 0 when nothing was changed.
    Result<qint64> finish(const Cause &cause, qint64 nowMs, UuidMaker &uuids);
    void abandon(); ///< forgets all that was collected

    /// An import knows its id only once it is under way.
    void setImport(qint64 importId) { m_import = importId; }

    /// What this transaction takes out of rows of the entity is to be found nowhere in the file afterwards.
    void leaveNoTrace(const Entity &entity) { m_traceless.insert(&entity); }
    const QSet<const Entity *> &traceless() const { return m_traceless; }

    bool isOpen() const { return m_open; }
    qint64 transaction() const { return m_tx; } ///< id that this transaction has, or will have
    const std::vector<Run> &inserted(int entity) const;
    ChangeSet changes() const;

    // journal_insert(entity, id) · journal_update(entity, id, old1, new1, old2, ...) · journal_delete(entity, id, uid, old1, ...)
    // with the fields in the order of the description.
    Result<void> onInsert(Args args);
    Result<void> onUpdate(Args args);
    Result<void> onDelete(Args args);

private:
    bool wasInserted(int entity, qint64 id) const;
    void forget(int entity, qint64 id);
    void touch(int entity, qint64 id);
    Result<void> write(int op, int entity, qint64 row, qint64 lastRow, std::string_view change);

    bool m_open = false;
    qint64 m_import = 0;
    qint64 m_tx = 0;
    qint64 m_firstEntry = 0;
    qint64 m_nextEntry = 0;
    qint64 m_lastAt = 0; ///< of the transaction before
    qint64 m_rows = 0;
    StatementCache m_statements; ///< kept from one transaction to the next: small ones are many
    Statement *m_insert = nullptr;
    std::unordered_map<int, std::vector<Run>> m_runs;
    QHash<int, ChangeSet::Touched> m_touched;
    QSet<const Entity *> m_traceless;
    std::string m_json;
};

/// Operations as stored in journal.op.
enum JournalOp { JournalInsert = 1, JournalUpdate = 2, JournalDelete = 3 };

} // namespace flow
