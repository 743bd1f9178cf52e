// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/fanimport.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/import/apply/fanreader.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWorthSuspending = 20'000;
constexpr size_t kEmail = 0;
constexpr qint64 kBatchesBetweenWrites = 32; // some 16 MB, a quarter of the page cache
constexpr size_t kLookAhead = 16; // rows

} // namespace

FanImport::FanImport(ImportContext &context, RecordImport &records, const Mapping &mapping)
    : m_context(context)
    , m_records(records)
    , m_fields(FanReader::slotsOf(mapping))
    , m_insert(context.writer.connection(), m_fields)
{
    m_records.alsoSpoken([this](qint64 id) { return size_t(id) < m_spoken.size() && m_spoken[size_t(id)]; });
}

FanImport::~FanImport() { m_records.alsoSpoken({}); }

void FanImport::setSpoken(qint64 id)
{
    if (size_t(id) >= m_spoken.size()) m_spoken.resize(size_t(id) + size_t(id) / 2 + 1024);
    m_spoken[size_t(id)] = true;
}

Result<void> FanImport::begin()
{
    Connection &connection = m_context.writer.connection();
    FLOW_ASSIGN(m_existing, connection.integer("SELECT count(*) FROM fan"));
    {
        FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id, email FROM fan WHERE email IS NOT NULL"));
        m_known.reserve(size_t(m_existing));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            m_known.insert(rows.text(1), quint32(rows.integer(0)));
        }
    }
    FLOW_TRY(m_insert.begin());
    FLOW_ASSIGN(m_select,
        connection.prepare(
            u"SELECT %1 FROM fan WHERE id = ?"_s.arg(fieldNames().join(u", "_s)).toStdString()));
    return {};
}

QStringList FanImport::fieldNames() const
{
    QStringList names;
    for (const Field *field : m_fields)
        names << field->name;
    return names;
}

Result<void> FanImport::suspendWhenWorthwhile()
{
    if (m_suspended || m_inserted < kWorthSuspending || m_inserted * 2 < m_existing) return {};
    m_context.writer.cache().clear();
    m_select.reset();
    FLOW_ASSIGN(
        auto suspended, SuspendedIndexes::suspend(m_context.writer.connection(), fanEntity(), fieldNames()));
    m_suspended.emplace(std::move(suspended));
    FLOW_TRY(m_insert.suspendTrigger());
    for (const Field &field : fanEntity().fields)
        if (field.is(Searchable)) m_searchSlots.push_back(int(m_fields.indexOf(&field)));
    m_searched.resize(m_searchSlots.size());
    m_search.emplace(fanEntity());
    return m_search->start(m_context.writer.connection());
}

Result<void> FanImport::take(std::unique_ptr<RowBatch> batch, const Sink &sink)
{
    for (const RowBatch::Issue &issue : batch->issues)
        sink.note(issue);
    bool hasRaw = false;
    for (size_t i = 0; i < batch->rows.size(); ++i) {
        if (i + kLookAhead < batch->rows.size()) m_known.prefetch(batch->at(batch->rows[i + kLookAhead], kEmail));
        const RowBatch::Row &row = batch->rows[i];
        if (row.raw)
            hasRaw = true;
        else
            FLOW_TRY(takeRow(*batch, row, sink));
    }
    FLOW_TRY(m_insert.flush());
    if (++m_batches % kBatchesBetweenWrites == 0) FLOW_TRY(writePages(m_context.writer.connection()));
    if (hasRaw) {
        RowBatch kept;
        for (const RowBatch::Row &row : batch->rows) {
            if (!row.raw) continue;
            kept.rows.push_back({row.line, quint32(kept.spans.size()), row.spans, true});
            for (size_t i = 0; i < row.spans; ++i)
                kept.add(batch->at(row, i));
        }
        m_later.push_back(std::move(kept));
    }
    return suspendWhenWorthwhile();
}

Result<void> FanImport::takeRow(const RowBatch &batch, const RowBatch::Row &row, const Sink &sink)
{
    RowVerdict verdict{.line = row.line};
    const std::string_view email = batch.at(row, kEmail);
    if (const qint64 id = m_known.find(email)) {
        if (m_insert.isWaiting(id)) FLOW_TRY(m_insert.flush());
        FLOW_ASSIGN(const std::optional<bool> same, isSame(id, batch, row));
        if (same) {
            verdict.record = id;
            verdict.action = RowAction::Same;
            if (!*same) {
                FLOW_ASSIGN(verdict, merge(id, batch, row));
            }
            setSpoken(id);
            verdict.isDuplicate = true;
            verdict.score = 1;
            return sink.settle(verdict);
        }
    }
    FLOW_ASSIGN(verdict.record, insert(batch, row));
    m_known.insert(email, quint32(verdict.record));
    setSpoken(verdict.record);
    ++m_inserted;
    return sink.settle(verdict);
}

Result<qint64> FanImport::insert(const RowBatch &batch, const RowBatch::Row &row)
{
    FLOW_ASSIGN(const bool any, m_context.consents.hasSuppressions());
    std::string_view consent = "unknown";
    if (any) {
        FLOW_ASSIGN(const QString suppressed, m_context.consents.suppression(batch.at(row, kEmail)));
        if (!suppressed.isEmpty()) {
            consent = "withdrawn";
            m_context.report.warn(u"staysWithdrawn"_s, row.line);
        }
    }
    const qint64 id = m_insert.add(batch, row, consent);
    if (m_search) {
        for (size_t i = 0; i < m_searched.size(); ++i)
            m_searched[i] = m_searchSlots[i] < 0 ? std::string_view() : batch.at(row, size_t(m_searchSlots[i]));
        m_search->add(id, m_searched);
    }
    return id;
}

Result<std::optional<bool>> FanImport::isSame(qint64 id, const RowBatch &batch, const RowBatch::Row &row)
{
    m_select.bind(1, id);
    FLOW_ASSIGN(const bool found, m_select.step());
    std::optional<bool> same;
    if (found && m_select.text(int(kEmail)) == batch.at(row, kEmail)) {
        same = true;
        for (size_t slot = 1; slot < row.spans && *same; ++slot) {
            const std::string_view theirs = batch.at(row, slot);
            if (theirs.empty()) continue;
            const std::string_view ours = m_select.text(int(slot));
            if (ours == theirs) continue;
            same = false;
            if (m_fields[qsizetype(slot)]->type != FieldType::Text || ours.empty()) continue;
            m_foldA.clear();
            m_foldB.clear();
            foldTo(m_foldA, ours);
            foldTo(m_foldB, theirs);
            same = m_foldA == m_foldB;
        }
    }
    m_select.reset();
    return same;
}

Result<RowVerdict> FanImport::merge(qint64 id, const RowBatch &batch, const RowBatch::Row &row)
{
    FLOW_TRY(m_insert.flush()); // a merge may look at any fan
    if (m_search) m_changed.push_back(id);
    RowDraft draft;
    draft.line = row.line;
    draft.main.entity = u"fan"_s;
    for (size_t slot = 0; slot < row.spans; ++slot)
        if (const std::string_view value = batch.at(row, slot); !value.empty())
            draft.main.values.insert(m_fields[qsizetype(slot)]->name, toText(value));
    return m_records.mergeInto(draft, id);
}

Result<void> FanImport::finish(const Sink &sink)
{
    if (m_suspended) {
        m_context.writer.cache().clear();
        m_search->complete();
        FLOW_TRY(m_insert.restoreTrigger());
        FLOW_TRY(m_suspended->restore());
        m_suspended.reset();
        Connection &connection = m_context.writer.connection();
        FLOW_TRY(m_search->moveInto(connection));
        m_search.reset();
        FLOW_TRY(SearchBuild::reindex(connection, fanEntity(), m_changed));
    }
    m_context.report.records[u"fan"_s] += m_inserted;
    for (const RowBatch &batch : m_later)
        for (const RowBatch::Row &row : batch.rows)
            FLOW_TRY(sink.takeSlowly(row.line, batch, row));
    m_later.clear();
    return {};
}

} // namespace flow
