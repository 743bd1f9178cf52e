// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchbuild.h"

#include "core/store/functions.h"
#include "core/store/sqliteerror.h"
#include "core/store/triggers.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kChunkRows = 4096;
constexpr size_t kRoom = 64; // chunks that wait, some 400 kB each: indexing may lag behind inserting

} // namespace

SearchBuild::SearchBuild(const Entity &entity)
    : m_entity(entity)
    , m_fields(size_t(std::ranges::count_if(entity.fields, [](const Field &f) { return f.is(Searchable); })))
{
}

SearchBuild::~SearchBuild()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
    sqlite3_close_v2(m_memory);
}

Result<Statement> SearchBuild::prepare(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_memory, utf8.constData(), int(utf8.size()), &statement, nullptr) != SQLITE_OK)
        return std::unexpected(sqliteError(m_memory));
    return Statement(m_memory, statement);
}

Result<void> SearchBuild::openMemory()
{
    // The thread has it alone: no lock.
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(":memory:", &m_memory, kFlags, nullptr) != SQLITE_OK) return std::unexpected(sqliteError(m_memory));
    FLOW_TRY(registerTokenizer(m_memory));
    const QByteArray sql = u"PRAGMA journal_mode = OFF; %1; BEGIN"_s.arg(searchTableSql(m_entity)).toUtf8();
    if (sqlite3_exec(m_memory, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(sqliteError(m_memory));
    return {};
}

Result<void> SearchBuild::start(Connection &connection)
{
    FLOW_TRY(openMemory());
    m_thread = std::thread([this] { work(); });
    return addExisting(connection);
}

Result<void> SearchBuild::addExisting(Connection &connection)
{
    QStringList columns{u"id"_s};
    for (const Field &field : m_entity.fields)
        if (field.is(Searchable)) columns << field.name;
    FLOW_ASSIGN(Statement rows,
        connection.prepare(
            u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u", "_s), m_entity.table).toStdString()));
    std::vector<std::string_view> values(m_fields);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        for (size_t i = 0; i < m_fields; ++i)
            values[i] = rows.text(int(i) + 1);
        add(rows.integer(0), values);
    }
}

void SearchBuild::add(qint64 id, std::span<const std::string_view> values)
{
    m_chunk.ids.push_back(id);
    for (const std::string_view value : values) {
        m_chunk.lengths.push_back(quint32(value.size()));
        m_chunk.text += value;
    }
    if (m_chunk.ids.size() >= kChunkRows) push();
}

void SearchBuild::push()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ended || m_chunks.size() < kRoom; });
    m_chunks.push_back(std::exchange(m_chunk, {}));
    m_wake.notify_all();
}

std::optional<SearchBuild::Chunk> SearchBuild::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ended || m_complete || !m_chunks.empty(); });
    if (m_ended || m_chunks.empty()) return std::nullopt;
    Chunk chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_wake.notify_all();
    return chunk;
}

void SearchBuild::work()
{
    try {
        m_result = fill();
    } catch (const std::exception &e) {
        m_result = failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()));
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_wake.notify_all();
}

Result<void> SearchBuild::fill()
{
    // One row a statement: a statement of many opens a savepoint, at which FTS5 writes out what it has gathered.
    FLOW_ASSIGN(Statement insert,
        prepare(u"INSERT INTO search_%1 (rowid, text) VALUES (?, ?)"_s.arg(m_entity.table)));
    std::string text;
    while (const auto chunk = next()) {
        const quint32 *length = chunk->lengths.data();
        size_t at = 0;
        for (const qint64 id : chunk->ids) {
            text.clear();
            for (size_t i = 0; i < m_fields; ++i, at += *length++)
                addSearchText(text, std::string_view(chunk->text).substr(at, *length));
            insert.bind(1, id);
            insert.bind(2, std::string_view(text));
            FLOW_TRY(insert.run());
        }
    }
    if (sqlite3_exec(m_memory, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(sqliteError(m_memory));
    return {};
}

Result<void> SearchBuild::finishThread()
{
    if (!m_chunk.ids.empty()) push();
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
    }
    m_wake.notify_all();
    m_thread.join();
    return m_result;
}

// FTS5 keeps an index in ordinary tables, and is the same wherever they have the same content.
Result<void> SearchBuild::copy(Connection &connection, const char *part, const QStringList &columns)
{
    constexpr qint64 kRows = 32; // of a statement
    const std::array kBlobs{u"block"_s, u"term"_s, u"sz"_s};
    const QString table = u"search_%1_%2"_s.arg(m_entity.table, QLatin1StringView(part));
    const QString names = columns.join(u", "_s);
    const QString row = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
    const auto insertOf = [&](qint64 rows) {
        return connection.prepare(u"INSERT INTO %1 (%2) VALUES %3"_s
                .arg(table, names, QStringList(qsizetype(rows), row).join(u", "_s))
                .toStdString());
    };
    FLOW_TRY(connection.exec(u"DELETE FROM %1"_s.arg(table).toStdString()));
    FLOW_ASSIGN(Statement many, insertOf(kRows));
    FLOW_ASSIGN(Statement one, insertOf(1));
    FLOW_ASSIGN(Statement count, prepare(u"SELECT count(*) FROM "_s + table));
    FLOW_TRY(count.step());
    FLOW_ASSIGN(Statement read, prepare(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(names, table)));
    std::vector<bool> isBlob;
    for (const QString &column : columns)
        isBlob.push_back(std::ranges::contains(kBlobs, column));
    for (qint64 left = count.integer(0); left > 0;) {
        Statement &insert = left < kRows ? one : many;
        const qint64 rows = left < kRows ? 1 : kRows;
        for (int at = 1; at <= int(rows * columns.size());) {
            FLOW_TRY(read.step());
            for (int i = 0; i < int(columns.size()); ++i, ++at) {
                if (!isBlob[size_t(i)])
                    insert.bind(at, read.integer(i));
                else if (const QByteArray blob = read.blob(i); blob.isEmpty())
                    insert.bindBlob(at, "", 0); // an empty one is no NULL
                else
                    insert.bind(at, blob);
            }
        }
        FLOW_TRY(insert.run());
        left -= rows;
    }
    return {};
}

Result<void> SearchBuild::moveInto(Connection &connection)
{
    FLOW_TRY(finishThread());
    // Made anew, so that FTS5 remembers nothing of what was in its tables before.
    FLOW_TRY(connection.exec(u"DROP TABLE search_%1"_s.arg(m_entity.table).toStdString()));
    FLOW_TRY(connection.exec(searchTableSql(m_entity).toStdString()));
    FLOW_TRY(copy(connection, "data", {u"id"_s, u"block"_s}));
    FLOW_TRY(copy(connection, "idx", {u"segid"_s, u"term"_s, u"pgno"_s}));
    return copy(connection, "docsize", {u"id"_s, u"sz"_s, u"origin"_s});
}

Result<void> SearchBuild::reindex(Connection &connection, const Entity &entity, std::span<const qint64> ids)
{
    QStringList columns;
    for (const Field &field : entity.fields)
        if (field.is(Searchable)) columns << field.name;
    FLOW_ASSIGN(Statement update,
        connection.prepare(u"UPDATE search_%1 SET text = (SELECT search_text(%2) FROM %1 WHERE id = ?1) WHERE rowid = ?1"_s
                .arg(entity.table, columns.join(u", "_s))
                .toStdString()));
    for (const qint64 id : ids) {
        update.bind(1, id);
        FLOW_TRY(update.run());
    }
    return {};
}

} // namespace flow
