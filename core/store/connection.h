// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/statement.h"

#include <memory>

class QSqlDatabase;

namespace flow {

class Clock;
class JournalWriter;
class UuidMaker;

/// One SQLite connection, made by QtSql (QSQLITE), spoken to through its handle. Belongs to the thread that opened it.
/// Knows our SQL functions (fold, search_text, the journal's) and the tokenizer of the search index.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Errors: FileNotFound, ReadOnly, NotAWorkspace, Damaged, Locked, Storage. Does not look at the schema.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// SQL is a constant or generated from the schema description, never put together from input.
    Result<Statement> prepare(std::string_view sql);
    /// Runs one or several statements.
    Result<void> exec(std::string_view sql);
    /// The first column of the first row; 0 or empty when there is no row.
    Result<qint64> integer(std::string_view sql);
    Result<QString> text(std::string_view sql);

    qint64 lastInsertId() const;
    qint64 changes() const; ///< rows that the latest statement changed

    /// While set, any running statement stops with Canceled soon after progress.canceled().
    void setProgress(Progress *progress);
    void interrupt(); ///< from any thread

    /// What makes uids on this connection; set by Store for its writer.
    void setIdentity(const Clock *clock, UuidMaker *uuids);
    QByteArray newUid();
    qint64 nowMs() const;

    JournalWriter &journal() { return *m_journal; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    sqlite3 *handle() const { return m_db; } ///< for core/store only

private:
    Connection(QString path, Mode mode);
    Result<void> openDatabase();
    Result<void> configure();

    QString m_path;
    QString m_name;
    Mode m_mode;
    sqlite3 *m_db = nullptr;
    const Clock *m_clock = nullptr;
    UuidMaker *m_uuids = nullptr;
    std::unique_ptr<JournalWriter> m_journal;
};

} // namespace flow
