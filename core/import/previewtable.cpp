// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/previewtable.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/import/apply/importrun.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace flow {

using namespace Qt::StringLiterals;

/// Copies every row under the header to the temporary file: number of cells, then kind, length and text of each.
struct PreviewTable::Spool final : RowSink
{
    Spool(PreviewTable &owner, Progress &working)
        : table(owner)
        , progress(working)
    {
    }
    bool beginTable(const TableInfo &info) override
    {
        const auto &jobs = table.m_job.tables;
        const auto found = std::ranges::find_if(jobs, [&](const TableJob &job) {
            return job.name.isEmpty() && jobs.size() == 1 ? !info.hidden : job.name == info.name;
        });
        if (found == jobs.end()) return false;
        current = size_t(found - jobs.begin());
        index = 0;
        return table.m_tables[current].lines.empty();
    }
    bool row(qint64 line, std::span<const Cell> cells) override
    {
        if (index++ < table.mapping(current).firstDataRow()) return true;
        table.m_tables[current].lines.push_back(line);
        table.m_tables[current].offsets.push_back(offset + buffer.size());
        number(quint32(cells.size()));
        for (size_t i = 0; i < cells.size(); ++i) {
            const Cell &cell = cells[i];
            buffer.append(char(cell.kind));
            if (cell.kind == CellKind::Empty) { // how many in a row: one cell far to the right must not fill the disk
                size_t next = i + 1;
                while (next < cells.size() && cells[next].kind == CellKind::Empty) ++next;
                number(quint32(next - i));
                i = next - 1;
                continue;
            }
            number(quint32(cell.text.size()));
            buffer.append(cell.text.data(), qsizetype(cell.text.size()));
        }
        if (buffer.size() > (1 << 20)) flush();
        if (index % 256 == 0) {
            progress.step(index, 0);
            if (progress.canceled()) ok = false;
        }
        return ok;
    }
    void endTable() override { }
    void number(quint32 value) { buffer.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void flush()
    {
        ok = ok && table.m_file.write(buffer) == buffer.size();
        offset += buffer.size();
        buffer.clear();
    }

    PreviewTable &table;
    Progress &progress;
    QByteArray buffer;
    qint64 offset = 0;
    size_t current = 0;
    qint64 index = 0;
    bool ok = true;
};

PreviewTable::PreviewTable(const ImportJob &job)
    : m_job(job)
{
    for (const TableJob &one : job.tables) {
        Table &table = m_tables.emplace_back();
        for (const ColumnMapping &column : one.mapping.columns)
            if (column.isMapped()) table.columns << column;
    }
}

Result<std::shared_ptr<PreviewTable>> PreviewTable::make(const ImportJob &job, Progress &progress)
{
    if (job.tables.isEmpty()) return failure(ErrorCode::NoTable, {QFileInfo(job.path).fileName()});
    std::shared_ptr<PreviewTable> table(new PreviewTable(job));
    if (!table->m_file.open()) return failure(ErrorCode::DiskFull, {}, table->m_file.errorString());
    Spool spool(*table, progress);
    FLOW_TRY(readSource(job.path, job.read, spool, progress));
    if (progress.canceled()) return failure(ErrorCode::Canceled);
    spool.flush();
    if (!spool.ok || !table->m_file.flush()) return failure(ErrorCode::DiskFull, {}, table->m_file.errorString());
    return table;
}

Result<SampleRow> PreviewTable::cellsOf(size_t table, qint64 line, const ImportJob &job) const
{
    const auto &[columns, lines, offsets] = m_tables[table];
    const auto found = std::ranges::lower_bound(lines, line);
    if (found == lines.end() || *found != line) return failure(ErrorCode::NotFound, {u"line "_s + QString::number(line)});
    SampleRow row;
    {
        const std::lock_guard lock(m_mutex);
        const auto at = [&](void *to, qint64 size) { return m_file.read(static_cast<char *>(to), size) == size; };
        quint32 count = 0;
        bool ok = m_file.seek(offsets[size_t(found - lines.begin())]) && at(&count, sizeof count);
        while (ok && row.size() < count) {
            char kind = 0;
            quint32 length = 0;
            ok = at(&kind, 1) && at(&length, sizeof length);
            if (ok && CellKind(kind) == CellKind::Empty) {
                ok = length > 0;
                row.resize(std::min<size_t>(count, row.size() + length));
                continue;
            }
            SampleCell cell{CellKind(kind), std::string(ok ? length : 0, '\0')};
            ok = ok && at(cell.text.data(), length);
            row.push_back(std::move(cell));
        }
        if (!ok) return failure(ErrorCode::FileUnreadable, {m_file.fileName()}, m_file.errorString());
    }
    const auto corrections = job.tables[qsizetype(table)].corrections.value(line);
    for (auto it = corrections.begin(); it != corrections.end(); ++it) {
        if (size_t(it.key()) >= row.size()) row.resize(size_t(it.key()) + 1);
        row[size_t(it.key())] = {it->isEmpty() ? CellKind::Empty : CellKind::Text, it->toStdString()};
    }
    return row;
}

Result<RowDraft> PreviewTable::draftOf(
    RowBuilder &builder, size_t table, qint64 line, const ImportJob &job, SampleRow &cells) const
{
    FLOW_ASSIGN(cells, cellsOf(table, line, job));
    std::vector<Cell> views;
    for (const SampleCell &cell : cells) views.push_back({cell.kind, cell.text});
    RowDraft draft;
    builder.build(line, views, draft);
    return draft;
}

namespace {

    const Draft *draftFor(const RowDraft &row, const ColumnMapping &column)
    {
        const QString entity = column.entity.isEmpty() ? row.main.entity : column.entity;
        if (entity == row.main.entity && column.slot == 0) return &row.main;
        for (const Draft &linked : row.linked)
            if (linked.entity == entity && linked.slot == column.slot) return &linked;
        return nullptr;
    }

    bool sameMeaning(const QVariant &ours, const QVariant &theirs)
    {
        return ours == theirs || ours.toString() == theirs.toString() || fold(ours.toString()) == fold(theirs.toString());
    }

    /// Roles whose cell is the value of one field, as it stands.
    bool isPlain(const ColumnMapping &column)
    {
        return !column.field.isEmpty() && (column.role.isEmpty() || column.role == u"fallback" || column.role == u"key" || column.role == u"line");
    }

    QString currencyOf(const Draft &draft)
    {
        const QString own = draft.values.value(u"currency"_s).toString();
        return own.isEmpty() ? draft.defaults.value(u"currency"_s).toString() : own;
    }

} // namespace

void PreviewTable::fillCells(size_t table, const RowDraft &draft, const SampleRow &cells, const Record *record,
    const ImportJob &job, PreviewRow &out) const
{
    const RowDecision decision = job.tables[qsizetype(table)].decisions.value(draft.line);
    for (const ColumnMapping &column : columns(table)) {
        PreviewCell cell;
        if (size_t(column.index) < cells.size()) cell.text = QString::fromStdString(cells[size_t(column.index)].text).trimmed();
        const Draft *owner = draftFor(draft, column);
        if (owner && isPlain(column)) cell.value = owner->values.value(column.field);
        for (const CellIssue &issue : draft.issues) {
            if (issue.column != column.index) continue;
            cell.reason = issue.reason;
            cell.state = issue.status == value::Status::Invalid ? CellState::ToFix : CellState::Tidied;
        }
        const bool blamed = !out.field.isEmpty() && owner == &draft.main && column.field == out.field;
        if (draft.rejectColumn == column.index || (blamed && out.verdict.action == RowAction::Rejected)) cell.state = CellState::ToFix;
        const bool compared = record && owner == &draft.main && !cell.value.isNull() && cell.state != CellState::ToFix;
        if (compared) {
            cell.before = record->value(column.field);
            FieldChoice wanted = decision.policy.value_or(job.decisions.merge) == MergePolicy::FillEmpty ? FieldChoice::KeepOurs : FieldChoice::TakeTheirs;
            wanted = decision.fields.value(column.field, job.decisions.fields.value(column.field, wanted));
            if (cell.before.isNull()) cell.state = CellState::Filled;
            else if (!sameMeaning(cell.before, cell.value)) cell.state = wanted == FieldChoice::TakeTheirs ? CellState::Changed : CellState::Kept;
        }
        out.cells.push_back(std::move(cell));
    }
}

Result<std::vector<PreviewRow>> PreviewTable::rows(
    Connection &connection, const ImportJob &job, size_t table, std::span<const RowVerdict> verdicts) const
{
    const Entity *entity = entityByName(kindEntity(mapping(table).kind));
    if (!entity) return failure(ErrorCode::Invalid, {u"kind"_s});
    RowBuilder builder(mapping(table), ImportRun::defaultsFor(connection, job, mapping(table)));
    Records records(connection);
    std::vector<PreviewRow> result;
    for (const RowVerdict &verdict : verdicts) {
        PreviewRow row{.verdict = verdict};
        SampleRow cells;
        FLOW_ASSIGN(const RowDraft draft, draftOf(builder, table, verdict.line, job, cells));
        row.reason = draft.reject;
        row.field = draft.rejectField;
        row.currency = currencyOf(draft.main);
        std::optional<Record> record;
        if (verdict.record && !verdict.earlierLine && verdict.action != RowAction::New) {
            FLOW_ASSIGN(record, records.byId(*entity, verdict.record));
        }
        fillCells(table, draft, cells, record ? &*record : nullptr, job, row);
        result.push_back(std::move(row));
    }
    return result;
}

Result<RowVerdict> PreviewTable::judge(
    Connection &copy, const ImportJob &job, const ImportResources &resources, size_t table, qint64 line, Progress &progress) const
{
    FLOW_ASSIGN(const SampleRow cells, cellsOf(table, line, job));
    std::vector<Cell> views;
    for (const SampleCell &cell : cells) views.push_back({cell.kind, cell.text});
    return ImportRun(copy, job, resources, progress).judge(table, line, views);
}

Result<Record> PreviewTable::earlierRecord(
    Connection &connection, const ImportJob &job, const Entity &entity, const RowVerdict &verdict) const
{
    const size_t table = verdict.earlierTable;
    RowBuilder builder(mapping(table), ImportRun::defaultsFor(connection, job, mapping(table)));
    SampleRow cells;
    FLOW_ASSIGN(const RowDraft row, draftOf(builder, table, verdict.earlierLine, job, cells));
    Record record{&entity, 0, {}, {}};
    record.values.resize(entity.fields.size());
    const auto linked = std::ranges::find(row.linked, entity.name, &Draft::entity);
    const Draft &said = row.main.entity == entity.name || linked == row.linked.end() ? row.main : *linked;
    for (size_t i = 0; i < entity.fields.size(); ++i) record.values[i] = said.values.value(entity.fields[i].name);
    return record;
}

Result<Comparison> PreviewTable::compare(
    Connection &connection, const ImportJob &job, size_t table, const RowVerdict &verdict) const
{
    const Entity *entity = entityByName(kindEntity(mapping(table).kind));
    if (!entity) return failure(ErrorCode::Invalid, {u"kind"_s});
    RowBuilder builder(mapping(table), ImportRun::defaultsFor(connection, job, mapping(table)));
    SampleRow cells;
    FLOW_ASSIGN(const RowDraft draft, draftOf(builder, table, verdict.line, job, cells));
    Comparison result{.line = verdict.line, .earlierLine = verdict.earlierLine, .entity = entity->name};
    result.currency = currencyOf(draft.main);
    Record ours;
    if (verdict.earlierLine) {
        FLOW_ASSIGN(ours, earlierRecord(connection, job, *entity, verdict));
        if (verdict.earlierTable != table) result.earlierTable = job.tables[verdict.earlierTable].name;
    } else {
        FLOW_ASSIGN(const auto known, Records(connection).byId(*entity, verdict.record));
        if (!known) return failure(ErrorCode::NotFound, {entity->name + u' ' + QString::number(verdict.record)});
        ours = *known;
        result.record = verdict.record;
    }
    Values looked = draft.main.values;
    for (auto it = draft.main.defaults.begin(); it != draft.main.defaults.end(); ++it) looked.insert(it.key(), it.value());
    result.likeness = Matcher::compare(*entity, looked, ours);
    result.likeness.score = verdict.score > 0 ? double(verdict.score) : result.likeness.score;
    Record theirs{entity, 0, {}, {}};
    theirs.values.resize(entity->fields.size());
    for (size_t i = 0; i < entity->fields.size(); ++i) {
        const Field &field = entity->fields[i];
        theirs.values[i] = draft.main.values.value(field.name);
        if (field.is(Internal) || field.type == FieldType::Blob || field.type == FieldType::Json || field.type == FieldType::Reference) continue;
        if (field.name == u"latitude" || field.name == u"longitude" || field.name == u"located_by") continue;
        Comparison::Line line{field.name, ours.values[i], theirs.values[i]};
        if (!line.ours.isNull() && !line.theirs.isNull() && sameMeaning(line.ours, line.theirs)) line.ours = line.theirs;
        if (!line.theirs.isNull()) result.fields << line;
    }
    result.ourTitle = ours.title();
    result.theirTitle = theirs.title();
    result.theirPlace = draft.main.values.value(u"town"_s).toString();
    if (result.record) {
        const auto count = [&](const Entity &other) -> Result<qint64> {
            const QString key = entity->name + u"_id"_s;
            if (!other.field(key)) return 0;
            FLOW_ASSIGN(Statement find, connection.prepare(u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(other.table, key).toStdString()));
            find.bind(1, result.record);
            FLOW_TRY(find.step());
            return find.integer(0);
        };
        FLOW_ASSIGN(result.shows, count(showEntity()));
        FLOW_ASSIGN(result.interactions, count(interactionEntity()));
    }
    return result;
}

} // namespace flow
