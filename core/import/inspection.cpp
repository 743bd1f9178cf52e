// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/inspection.h"

#include "core/base/fold.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFewAnswers = 60; // so many equal answers are the work of whoever made the file

/// Gives every row to the evidence of its table.
class EvidenceSink final : public RowSink
{
public:
    explicit EvidenceSink(std::vector<InspectedTable> &tables)
    {
        for (InspectedTable &table : tables)
            m_tables.push_back({&table, MappingEvidence(table.mapping), consentColumn(table)});
    }
    bool beginTable(const TableInfo &table) override
    {
        const auto found = std::ranges::find_if(
            m_tables, [&](const Table &t) { return t.inspected->sample.table.index == table.index; });
        m_current = found == m_tables.end() ? nullptr : &*found;
        return m_current != nullptr;
    }
    bool row(qint64, std::span<const Cell> cells) override
    {
        Table &table = *m_current;
        if (table.rows++ < table.inspected->mapping.firstDataRow()) return true;
        table.evidence.add(cells);
        if (table.consent < 0 || size_t(table.consent) >= cells.size()) return true;
        const Cell &cell = cells[size_t(table.consent)];
        ++table.data;
        if (table.data == 1)
            table.answer = fold(cell.text);
        else if (table.sameAnswer)
            table.sameAnswer = fold(cell.text) == table.answer;
        return true;
    }
    void endTable() override { }
    void apply()
    {
        for (Table &table : m_tables) {
            table.inspected->rows = table.rows;
            table.evidence.apply(table.inspected->mapping);
            const bool refuses = table.answer == "no" || table.answer == "non"
                || table.answer == "unsubscribed" || table.answer == "cleaned" || table.answer == "false"
                || table.answer == "0";
            if (table.consent < 0 || table.data < kFewAnswers || !table.sameAnswer || refuses
                || table.answer.empty())
                continue;
            for (ColumnMapping &column : table.inspected->mapping.columns) {
                if (column.index != table.consent) continue;
                table.inspected->mapping.note({u"consentIgnored"_s, {column.header}});
                column.role = u"drop"_s;
            }
        }
    }

private:
    struct Table
    {
        InspectedTable *inspected;
        MappingEvidence evidence;
        int consent;
        qint64 rows = 0;
        qint64 data = 0;
        std::string answer = {};
        bool sameAnswer = true;
    };
    static int consentColumn(const InspectedTable &table)
    {
        for (const ColumnMapping &column : table.mapping.columns)
            if (column.role == u"consent.state") return column.index;
        return -1;
    }
    std::vector<Table> m_tables;
    Table *m_current = nullptr;
};

} // namespace

Result<Inspection> inspectFile(const QString &path, const InspectOptions &options, Progress &progress)
{
    Inspection inspection;
    SampleSink samples(QFileInfo(path).fileName(), options.sampleRows);
    FLOW_ASSIGN(inspection.source, readSource(path, options.read, samples, progress));
    if (samples.isOverfull()) return failure(ErrorCode::FileTooLarge, {QFileInfo(path).fileName(), u"memory"_s});
    bool complete = true;
    for (TableSample &sample : samples.take()) {
        complete &= sample.complete;
        FLOW_ASSIGN(Mapping mapping, recognise(sample, options.recognise));
        const qint64 rows = sample.complete ? qint64(sample.rows.size()) : -1;
        inspection.tables.push_back({std::move(sample), std::move(mapping), rows});
    }
    const bool any = std::ranges::any_of(
        inspection.tables, [](const InspectedTable &t) { return !t.sample.rows.empty(); });
    if (!any) return failure(ErrorCode::NoTable, {QFileInfo(path).fileName()});
    if (options.wholeFile) FLOW_TRY(readEvidence(path, options.read, inspection.tables, progress));
    return inspection;
}

Result<void> readEvidence(const QString &path, const ReadOptions &read, std::vector<InspectedTable> &tables, Progress &progress)
{
    EvidenceSink evidence(tables);
    FLOW_TRY(readSource(path, read, evidence, progress));
    evidence.apply();
    return {};
}

ImportJob importJob(const QString &path, const Inspection &inspection, const ReadOptions &read)
{
    ImportJob job{.path = path, .read = read};
    const bool several = inspection.tables.size() > 1;
    for (const InspectedTable &table : inspection.tables)
        if (table.isImportable())
            job.tables << TableJob{several ? table.sample.table.name : QString(), table.mapping};
    return job;
}

Result<std::shared_ptr<const RememberedMappings>> rememberedMappings(Connection &connection)
{
    std::vector<Mapping> mappings;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT mapping FROM import_mapping ORDER BY used_at, id"));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return std::make_shared<const RememberedMappings>(std::move(mappings));
        // A mapping of an older version that cannot be read any more is one that is not remembered.
        if (auto mapping = mappingFromJson(QJsonDocument::fromJson(rows.string(0).toUtf8()).object())) mappings.push_back(std::move(*mapping));
    }
}

} // namespace flow
