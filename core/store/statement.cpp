// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqliteerror.h"
#include "core/store/transaction.h"

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace flow {

Error sqliteError(int resultCode, const QString &message)
{
    const auto with = [&](ErrorCode code) { return Error{code, {}, message}; };
    switch (resultCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return with(ErrorCode::Locked);
    case SQLITE_FULL: return with(ErrorCode::DiskFull);
    case SQLITE_READONLY:
    case SQLITE_PERM: return with(ErrorCode::ReadOnly);
    case SQLITE_CORRUPT: return with(ErrorCode::Damaged);
    case SQLITE_NOTADB: return with(ErrorCode::NotAWorkspace);
    case SQLITE_INTERRUPT: return with(ErrorCode::Canceled);
    case SQLITE_CONSTRAINT: return Error{ErrorCode::Invalid, {}, message};
    case SQLITE_CANTOPEN: return with(ErrorCode::FileUnreadable);
    default: return with(ErrorCode::Storage);
    }
}

Error sqliteError(sqlite3 *db)
{
    int code = sqlite3_extended_errcode(db);
    // The log's index is made by other calls than the file, and a full disk has another name there.
    if ((code & 0xFF) == SQLITE_IOERR && sqlite3_system_errno(db) == ENOSPC) code = SQLITE_FULL;
    Error error = sqliteError(code, QString::fromUtf8(sqlite3_errmsg(db)));
    switch (error.code) {
    case ErrorCode::ReadOnly:
    case ErrorCode::Locked:
    case ErrorCode::Damaged:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::FileUnreadable:
        if (const char *path = sqlite3_db_filename(db, "main"); path && *path) error.args << QString::fromUtf8(path);
        break;
    default: break;
    }
    return Transaction::explain(db, std::move(error));
}

Statement::Statement(Statement &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_stmt(std::exchange(other.m_stmt, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_stmt, other.m_stmt);
    return *this;
}

Statement::~Statement() { sqlite3_finalize(m_stmt); }

void Statement::bind(int index, qint64 value) { sqlite3_bind_int64(m_stmt, index, value); }
void Statement::bind(int index, double value) { sqlite3_bind_double(m_stmt, index, value); }
void Statement::bindNull(int index) { sqlite3_bind_null(m_stmt, index); }

void Statement::bind(int index, std::string_view utf8)
{
    sqlite3_bind_text(m_stmt, index, utf8.data() ? utf8.data() : "", int(utf8.size()), SQLITE_STATIC);
}

void Statement::bind(int index, const QString &text)
{
    if (text.isNull()) return bindNull(index);
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_stmt, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (blob.isNull()) return bindNull(index);
    sqlite3_bind_blob(m_stmt, index, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bindBlob(int index, const void *data, int size)
{
    sqlite3_bind_blob(m_stmt, index, data, size, SQLITE_STATIC);
}

void Statement::bind(int index, const QVariant &value)
{
    if (value.isNull()) return bindNull(index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return bind(index, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double: return bind(index, value.toDouble());
    case QMetaType::QByteArray: return bind(index, value.toByteArray());
    default: return bind(index, value.toString());
    }
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_stmt)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return std::unexpected(sqliteError(m_db));
    }
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    FLOW_TRY(stepped);
    return {};
}

void Statement::reset() { sqlite3_reset(m_stmt); }
int Statement::columnCount() const { return sqlite3_column_count(m_stmt); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_stmt, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_stmt, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_stmt, column); }

std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_stmt, column))) : std::string_view();
}

QString Statement::string(int column) const
{
    const std::string_view view = text(column);
    return view.data() ? QString::fromUtf8(view.data(), qsizetype(view.size())) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
    return QByteArray(data, sqlite3_column_bytes(m_stmt, column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return string(column);
    case SQLITE_BLOB: return blob(column);
    default: return {};
    }
}

} // namespace flow
