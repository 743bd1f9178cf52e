// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchbuild.h"

#include "core/store/functions.h"
#include "core/store/triggers.h"

#include <algorithm>
#include <array>
#include <functional>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kChunkRows = 4096;
constexpr size_t kRoom = 64; // chunks that wait, some 400 kB each: indexing may lag behind inserting

// Where FTS5 keeps what its index is made of, and the number of the transaction that its rows came with.
constexpr qint64 kTotals = 1;
constexpr qint64 kStructure = 10;
constexpr size_t kLevel = 6;
constexpr quint64 kOrigin = 1;

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
}

Result<void> SearchBuild::start(Connection &connection)
{
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
        fill();
    } catch (const std::exception &e) {
        m_result = failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()));
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_wake.notify_all();
}

void SearchBuild::fill()
{
    std::string text;
    while (const auto chunk = next()) {
        const quint32 *length = chunk->lengths.data();
        size_t at = 0;
        for (const qint64 id : chunk->ids) {
            text.clear();
            for (size_t i = 0; i < m_fields; ++i, at += *length++)
                addSearchText(text, std::string_view(chunk->text).substr(at, *length));
            m_segment.add(id, text);
        }
    }
    m_segment.finish();
}

void SearchBuild::complete()
{
    if (!m_chunk.ids.empty()) push();
    const std::lock_guard lock(m_mutex);
    m_complete = true;
    m_wake.notify_all();
}

Result<void> SearchBuild::finishThread()
{
    complete();
    m_thread.join();
    return m_result;
}

Result<void> SearchBuild::movePages(Connection &connection)
{
    FLOW_ASSIGN(Statement insert, connection.prepare(u"REPLACE INTO search_%1_data (id, block) VALUES (?, ?)"_s.arg(m_entity.table).toStdString()));
    const auto put = [&](qint64 id, const std::string &block) {
        insert.bind(1, id);
        insert.bindBlob(2, block.data(), int(block.size()));
        return insert.run();
    };
    const quint64 rows = m_segment.rows().size();
    std::string totals;
    appendVarint(totals, rows);
    appendVarint(totals, std::ranges::fold_left(m_segment.wordsOfRows(), quint64(0), std::plus()));
    FLOW_TRY(put(kTotals, totals));
    if (m_segment.pages().empty()) return {}; // rows without words
    // Small segments are merged among each other for long before it is this one's turn.
    std::string structure("\0\0\0\0\xff\0\0\1", 8);
    const quint64 leaves = quint64(std::ranges::count_if(m_segment.pages(), &SearchSegment::Page::isLeaf));
    for (const quint64 number : {quint64(kLevel + 1), quint64(1), leaves}) appendVarint(structure, number);
    structure.append(2 * kLevel, '\0'); // levels without segments
    for (const quint64 number : {quint64(0), quint64(1), quint64(SearchSegment::kNumber), quint64(1), leaves, kOrigin, kOrigin, quint64(0), quint64(0), rows})
        appendVarint(structure, number);
    FLOW_TRY(put(kStructure, structure));
    for (const auto &page : m_segment.pages()) FLOW_TRY(put(page.id, page.block));
    return {};
}

Result<void> SearchBuild::moveGuides(Connection &connection)
{
    FLOW_ASSIGN(Statement insert,
        connection.prepare(u"INSERT INTO search_%1_idx (segid, term, pgno) VALUES (?, ?, ?)"_s.arg(m_entity.table).toStdString()));
    insert.bind(1, SearchSegment::kNumber);
    for (const auto &guide : m_segment.guides()) {
        insert.bindBlob(2, guide.word.data(), int(guide.word.size()));
        insert.bind(3, guide.page);
        FLOW_TRY(insert.run());
    }
    return {};
}

Result<void> SearchBuild::moveSizes(Connection &connection)
{
    constexpr size_t kRows = 512; // of a statement
    const auto insertOf = [&](size_t rows) {
        return connection.prepare(u"INSERT INTO search_%1_docsize (id, sz, origin) VALUES %2"_s
                .arg(m_entity.table, QStringList(qsizetype(rows), u"(?, ?, %1)"_s.arg(kOrigin)).join(u", "_s))
                .toStdString());
    };
    FLOW_ASSIGN(Statement many, insertOf(kRows));
    FLOW_ASSIGN(Statement one, insertOf(1));
    const auto &ids = m_segment.rows();
    std::array<std::string, kRows> sizes;
    for (size_t at = 0; at < ids.size();) {
        const size_t rows = ids.size() - at < kRows ? 1 : kRows;
        Statement &insert = rows == 1 ? one : many;
        for (size_t i = 0; i < rows; ++i, ++at) {
            sizes[i].clear();
            appendVarint(sizes[i], m_segment.wordsOfRows()[at]);
            insert.bind(int(2 * i) + 1, qint64(ids[at]));
            insert.bindBlob(int(2 * i) + 2, sizes[i].data(), int(sizes[i].size()));
        }
        FLOW_TRY(insert.run());
    }
    return {};
}

Result<void> SearchBuild::moveInto(Connection &connection)
{
    FLOW_TRY(finishThread());
    // Made anew, so that FTS5 remembers nothing of what was in its tables before.
    FLOW_TRY(connection.exec(u"DROP TABLE search_%1"_s.arg(m_entity.table).toStdString()));
    FLOW_TRY(connection.exec(searchTableSql(m_entity).toStdString()));
    FLOW_TRY(movePages(connection));
    FLOW_TRY(moveGuides(connection));
    return moveSizes(connection);
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
