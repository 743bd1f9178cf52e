// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/store/busytimeout.h"
#include "core/store/functions.h"
#include "core/store/journalwriter.h"
#include "core/store/overlay.h"
#include "core/store/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <mutex>

namespace flow {
namespace {

    QString uniqueName()
    {
        static std::atomic<int> next = 0;
        return QStringLiteral("flowstage-%1").arg(next.fetch_add(1));
    }

    // SQLite would make an empty file of ours out of any name. The file is not opened here: to close it again would drop the
    // locks that other connections of this process have on it.
    Result<void> checkFile(const QString &path)
    {
        const QFileInfo file(path);
        if (!file.isFile()) return failure(ErrorCode::FileNotFound, {path});
        if (!file.isReadable()) return failure(ErrorCode::FileUnreadable, {path});
        return {};
    }

    // SQLite makes the files of the log beside the workspace for reading too, and only who may write takes them away
    // again. So a reader opens the file like a writer and then forbids itself to write. Where nothing can be written it
    // needs no log: nobody else writes there either.
    bool isWritable(const QString &path)
    {
        return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    }

} // namespace

Connection::Connection(QString path, Mode mode)
    : m_path(std::move(path))
    , m_name(uniqueName())
    , m_mode(mode)
    , m_journal(std::make_unique<JournalWriter>(*this))
{
}

Connection::~Connection()
{
    m_journal.reset(); // its statements, before the handle goes
    // An interrupt that met nothing running would stop the log from being folded back; the next statement forgets it.
    if (m_db) (void)exec("SELECT 1");
    {
        // Whoever is last folds the log back. Two that go at the same moment would each take the other for the last one, and
        // the files of the log would stay.
        static std::mutex closing;
        const std::lock_guard lock(closing);
        if (m_db) QSqlDatabase::database(m_name, false).close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode == Mode::ReadOnly || QFileInfo::exists(path)) FLOW_TRY(checkFile(path));
    std::unique_ptr<Connection> connection(new Connection(path, mode));
    FLOW_TRY(connection->openDatabase());
    FLOW_TRY(connection->configure());
    FLOW_TRY(connection->integer("PRAGMA schema_version")); // a file that is none of SQLite's says so when it is read
    return connection;
}

Result<void> Connection::openDatabase()
{
    // Nobody reads SQLite's count of its memory, and it takes a lock of the whole process for every piece.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    if (m_mode == Mode::ReadOnly && !isWritable(m_path)) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (!QFileInfo::exists(m_path + QStringLiteral("-wal"))) {
            database.setDatabaseName(
                QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + QStringLiteral("?immutable=1"));
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        }
    }
    if (Overlay::isPath(m_path)) options += QStringLiteral(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    if (!database.open()) {
        const QFileInfo folder(QFileInfo(m_path).absolutePath());
        if (!folder.isWritable()) return failure(ErrorCode::ReadOnly, {folder.filePath()});
        return failure(ErrorCode::FileUnreadable, {m_path}, database.lastError().text());
    }
    const QVariant handle = database.driver()->handle();
    if (handle.isNull() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("QSQLITE gives no handle"));
    m_db = *static_cast<sqlite3 *const *>(handle.constData());
    // Two copies of SQLite in one process corrupt files: the driver's must be the one that we are linked with.
    FLOW_ASSIGN(const QString source, text("SELECT sqlite_source_id()"));
    if (source != QLatin1StringView(sqlite3_sourceid()))
        return failure(ErrorCode::Internal, {}, QStringLiteral("QtSql has another SQLite inside: ") + source);
    return {};
}

Result<void> Connection::configure()
{
    FLOW_TRY(registerFunctions(m_db, *m_journal));
    FLOW_TRY(exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = ON"));
    if (m_mode == Mode::ReadOnly)
        return exec("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384");
    if (Overlay::isPath(m_path)) return exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA threads = 2");
    // WAL with NORMAL: a killed process loses nothing that was confirmed, the file cannot become inconsistent.
    // Pages of twice the usual size make long lists a tenth faster and cost a single edit nothing that one feels.
    // What is deleted is overwritten, so that a person who is erased is not in the file any more (Store::commit).
    return exec("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA threads = 2; PRAGMA secure_delete = ON");
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.data(), int(sql.size()), &stmt, nullptr) != SQLITE_OK) {
        Error error = sqliteError(m_db);
        error.detail += QStringLiteral(" in: ") + QString::fromUtf8(sql.data(), qsizetype(sql.size()));
        return std::unexpected(error);
    }
    return Statement(m_db, stmt);
}

Result<void> Connection::exec(std::string_view sql)
{
    const std::string copy(sql);
    if (sqlite3_exec(m_db, copy.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(sqliteError(m_db));
    return {};
}

Result<qint64> Connection::integer(std::string_view sql)
{
    FLOW_ASSIGN(Statement statement, prepare(sql));
    FLOW_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<QString> Connection::text(std::string_view sql)
{
    FLOW_ASSIGN(Statement statement, prepare(sql));
    FLOW_ASSIGN(const bool row, statement.step());
    return row ? statement.string(0) : QString();
}

qint64 Connection::lastInsertId() const { return sqlite3_last_insert_rowid(m_db); }
qint64 Connection::changes() const { return sqlite3_changes64(m_db); }
void Connection::interrupt() { sqlite3_interrupt(m_db); }

void Connection::setIdentity(const Clock *clock, UuidMaker *uuids)
{
    m_clock = clock;
    m_uuids = uuids;
}

QByteArray Connection::newUid() { return m_uuids->nextBytes(nowMs()); }
qint64 Connection::nowMs() const { return m_clock ? m_clock->nowMs() : SystemClock().nowMs(); }

void Connection::setProgress(Progress *progress)
{
    constexpr int kInstructions = 20'000; // about a millisecond
    const auto stop = [](void *p) { return int(static_cast<Progress *>(p)->canceled()); };
    sqlite3_progress_handler(m_db, progress ? kInstructions : 0, progress ? +stop : nullptr, progress);
}

} // namespace flow
