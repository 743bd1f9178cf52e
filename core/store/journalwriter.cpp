// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalwriter.h"

#include "core/base/entity.h"
#include "core/base/uuid.h"
#include "core/store/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace flow {
namespace {

    constexpr qsizetype kNamedRows = 2000; // more than that and listeners reload anyway

    void appendJsonText(std::string &out, std::string_view text)
    {
        out += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                out += '\\';
                out += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                constexpr char kHex[] = "0123456789abcdef";
                out += "\\u00";
                out += kHex[(c >> 4) & 0xF];
                out += kHex[c & 0xF];
            } else {
                out += c;
            }
        }
        out += '"';
    }

    template <class Number>
    void appendNumber(std::string &out, Number number)
    {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        out.append(digits, end);
    }

    void appendJson(std::string &out, sqlite3_value *value)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER: appendNumber(out, sqlite3_value_int64(value)); break;
        case SQLITE_FLOAT: appendNumber(out, sqlite3_value_double(value)); break;
        case SQLITE_TEXT: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
            appendJsonText(out, {text, size_t(sqlite3_value_bytes(value))});
            break;
        }
        case SQLITE_BLOB: {
            const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
            out += "{\"$b\":\"";
            out += QByteArray::fromRawData(data, sqlite3_value_bytes(value)).toBase64().toStdString();
            out += "\"}";
            break;
        }
        default: out += "null";
        }
    }

    bool sameValue(sqlite3_value *a, sqlite3_value *b)
    {
        const int type = sqlite3_value_type(a);
        if (type != sqlite3_value_type(b)) return false;
        switch (type) {
        case SQLITE_NULL: return true;
        case SQLITE_INTEGER: return sqlite3_value_int64(a) == sqlite3_value_int64(b);
        case SQLITE_FLOAT: return sqlite3_value_double(a) == sqlite3_value_double(b);
        default: {
            const void *dataA = sqlite3_value_blob(a);
            const void *dataB = sqlite3_value_blob(b);
            const int size = sqlite3_value_bytes(a);
            return size == sqlite3_value_bytes(b) && (size == 0 || std::memcmp(dataA, dataB, size_t(size)) == 0);
        }
        }
    }

    // Entity::fields by number, looked up for every changed row.
    const Entity *entityOf(int number)
    {
        static const std::vector<const Entity *> byNumber = [] {
            std::vector<const Entity *> list(128);
            for (const Entity *entity : allEntities()) list.at(size_t(entity->number)) = entity;
            return list;
        }();
        return number >= 0 && size_t(number) < byNumber.size() ? byNumber[size_t(number)] : nullptr;
    }

    std::unexpected<Error> outside()
    {
        return failure(ErrorCode::Internal, {}, QStringLiteral("a write outside of a journaled transaction"));
    }

} // namespace

Result<void> JournalWriter::begin()
{
    abandon();
    FLOW_ASSIGN(Statement *const last,
        m_statements.prepare("SELECT coalesce(max(id), 0), (SELECT coalesce(max(id), 0) FROM journal),"
                             " (SELECT at FROM journal_tx ORDER BY id DESC LIMIT 1) FROM journal_tx"));
    FLOW_TRY(last->step());
    m_tx = last->integer(0) + 1;
    m_firstEntry = m_nextEntry = last->integer(1) + 1;
    m_lastAt = last->integer(2);
    last->reset();
    FLOW_ASSIGN(m_insert,
        m_statements.prepare("INSERT INTO journal (id, tx, op, entity, row_id, last_row, change) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    m_open = true;
    return {};
}

void JournalWriter::abandon()
{
    m_import = 0;
    m_open = false;
    m_rows = 0;
    m_runs.clear();
    m_touched.clear();
    m_traceless.clear();
}

Result<qint64> JournalWriter::finish(const Cause &cause, qint64 nowMs, UuidMaker &uuids)
{
    // Parents before the rows that point to them, so that undo, which goes backwards, deletes children first.
    for (const Entity *entity : allEntities()) {
        const auto runs = m_runs.find(entity->number);
        if (runs == m_runs.end()) continue;
        for (const Run &run : runs->second)
            FLOW_TRY(write(JournalInsert, entity->number, run.first, run.last, {}));
    }
    m_open = false;
    if (m_nextEntry == m_firstEntry) return 0;
    FLOW_ASSIGN(Statement *const row,
        m_statements.prepare("INSERT INTO journal_tx (id, uid, at, author, cause, subject, import_id, undoes,"
                             " first_entry, last_entry, rows) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const auto bindIf = [row](int index, qint64 value) { value ? row->bind(index, value) : row->bindNull(index); };
    row->bind(1, m_tx);
    row->bind(2, uuids.nextBytes(nowMs));
    row->bind(3, std::max(nowMs << 16, m_lastAt + 1)); // hybrid clock: never goes back, whatever the system's does
    row->bind(4, cause.author.isNull() ? QStringLiteral("") : cause.author);
    row->bind(5, cause.code);
    row->bind(6, cause.subject.isNull() ? QStringLiteral("") : cause.subject);
    bindIf(7, m_import ? m_import : cause.importId);
    bindIf(8, cause.undoes);
    row->bind(9, m_firstEntry);
    row->bind(10, m_nextEntry - 1);
    row->bind(11, m_rows);
    FLOW_TRY(row->run());
    return m_tx;
}

const std::vector<JournalWriter::Run> &JournalWriter::inserted(int entity) const
{
    static const std::vector<Run> none;
    const auto found = m_runs.find(entity);
    return found == m_runs.end() ? none : found->second;
}

ChangeSet JournalWriter::changes() const { return {m_tx, m_touched}; }

void JournalWriter::touch(int entity, qint64 id)
{
    auto &touched = m_touched[entity];
    if (touched.many) return;
    if (touched.ids.size() < kNamedRows) {
        touched.ids.append(id);
    } else {
        touched.many = true;
        touched.ids.clear();
    }
}

bool JournalWriter::wasInserted(int entity, qint64 id) const
{
    const auto &runs = inserted(entity);
    const auto after = std::ranges::upper_bound(runs, id, {}, &Run::first);
    return after != runs.begin() && std::prev(after)->last >= id;
}

Result<void> JournalWriter::onInsert(Args args)
{
    if (!m_open) return outside();
    const int entity = sqlite3_value_int(args[0]);
    const qint64 id = sqlite3_value_int64(args[1]);
    auto &runs = m_runs[entity];
    if (!runs.empty() && runs.back().last + 1 == id) {
        runs.back().last = id;
    } else if (runs.empty() || runs.back().last < id) {
        runs.push_back({id, id});
    } else { // an explicit, smaller id: undo brings deleted rows back, last one first
        auto after = std::ranges::upper_bound(runs, id, {}, &Run::first);
        if (after != runs.end() && after->first == id + 1) after->first = id;
        else runs.insert(after, {id, id});
    }
    ++m_rows;
    m_touched[entity].inserted = true;
    touch(entity, id);
    return {};
}

Result<void> JournalWriter::onUpdate(Args args)
{
    if (!m_open) return outside();
    const int number = sqlite3_value_int(args[0]);
    const qint64 id = sqlite3_value_int64(args[1]);
    const Entity *entity = entityOf(number);
    m_json.assign(1, '{');
    for (size_t f = 0; f < entity->fields.size(); ++f) {
        sqlite3_value *before = args[2 + 2 * f];
        sqlite3_value *after = args[3 + 2 * f];
        if (sameValue(before, after)) continue;
        if (m_json.size() > 1) m_json += ',';
        appendJsonText(m_json, entity->fields[f].name.toStdString());
        m_json += ":[";
        appendJson(m_json, before);
        m_json += ',';
        appendJson(m_json, after);
        m_json += ']';
    }
    if (m_json.size() == 1) return {};
    touch(number, id);
    if (wasInserted(number, id)) return {};
    m_json += '}';
    ++m_rows;
    return write(JournalUpdate, number, id, 0, m_json);
}

Result<void> JournalWriter::onDelete(Args args)
{
    if (!m_open) return outside();
    const int number = sqlite3_value_int(args[0]);
    const qint64 id = sqlite3_value_int64(args[1]);
    m_touched[number].deleted = true;
    touch(number, id);
    if (wasInserted(number, id)) {
        forget(number, id);
        return {};
    }
    const Entity *entity = entityOf(number);
    m_json.assign("{\"uid\":");
    appendJson(m_json, args[2]);
    for (size_t f = 0; f < entity->fields.size(); ++f) {
        sqlite3_value *before = args[3 + f];
        if (sqlite3_value_type(before) == SQLITE_NULL) continue; // absent is NULL
        m_json += ',';
        appendJsonText(m_json, entity->fields[f].name.toStdString());
        m_json += ':';
        appendJson(m_json, before);
    }
    m_json += '}';
    ++m_rows;
    return write(JournalDelete, number, id, 0, m_json);
}

void JournalWriter::forget(int entity, qint64 id)
{
    auto &runs = m_runs[entity];
    auto run = std::prev(std::ranges::upper_bound(runs, id, {}, &Run::first));
    --m_rows;
    if (run->first == run->last) {
        runs.erase(run);
    } else if (run->first == id) {
        ++run->first;
    } else if (run->last == id) {
        --run->last;
    } else {
        const Run rest{id + 1, run->last};
        run->last = id - 1;
        runs.insert(std::next(run), rest);
    }
}

Result<void> JournalWriter::write(int op, int entity, qint64 row, qint64 lastRow, std::string_view change)
{
    m_insert->bind(1, m_nextEntry++);
    m_insert->bind(2, m_tx);
    m_insert->bind(3, op);
    m_insert->bind(4, entity);
    m_insert->bind(5, row);
    if (lastRow > row) m_insert->bind(6, lastRow);
    else m_insert->bindNull(6);
    if (change.empty()) m_insert->bindNull(7);
    else m_insert->bind(7, change);
    return m_insert->run();
}

} // namespace flow
