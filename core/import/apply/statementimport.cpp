// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/statementimport.h"

#include "core/base/fold.h"
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// What makes a line of a statement the same as another: everything but which import brought it and whose it
/// is.
size_t lineHash(const Values &values)
{
    size_t hash = 0;
    for (const Field &field : royaltyEntity().fields) {
        if (field.type == FieldType::Reference) continue;
        const QVariant value = values.value(field.name);
        hash = qHash(value.isNull() ? QString() : value.toString(), hash * 31 + 7);
    }
    return hash;
}

} // namespace

StatementImport::StatementImport(const Entity &entity, ImportContext &context)
    : m_entity(entity)
    , m_context(context)
{
}

Result<RowVerdict> StatementImport::take(RowDraft &row)
{
    for (auto it = row.main.defaults.begin(); it != row.main.defaults.end(); ++it)
        row.main.values.insert(it.key(), it.value());
    return m_entity.name == u"royalty" ? takeRoyalty(row) : takeFigures(row);
}

Result<qint64> StatementImport::artistOf(const QString &name)
{
    if (m_context.subject && name.isEmpty()) return m_context.subject;
    const QString key = fold(name);
    if (key.isEmpty()) return 0;
    if (const auto known = m_artists.constFind(key); known != m_artists.constEnd()) return *known;
    FLOW_ASSIGN(const QList<qint64> ids, m_context.writer.idsWhere(artistEntity(), u"fold(name)"_s, key));
    const qint64 id = ids.size() == 1 ? ids.first() : 0;
    m_artists.insert(key, id);
    return id;
}

Result<void> StatementImport::loadKnown(const QString &source)
{
    m_isLoaded = true;
    FLOW_ASSIGN(Statement rows,
        m_context.writer.connection().prepare(
            u"SELECT %1 FROM royalty WHERE source = ?"_s.arg(recordColumns(royaltyEntity())).toStdString()));
    rows.bind(1, source);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const Record record = readRecord(royaltyEntity(), rows);
        Values values;
        for (size_t i = 0; i < record.values.size(); ++i)
            values.insert(royaltyEntity().fields[i].name, record.values[i]);
        ++m_known[lineHash(values)];
    }
}

Result<RowVerdict> StatementImport::takeRoyalty(RowDraft &row)
{
    RowVerdict verdict{.line = row.line};
    Values &values = row.main.values;
    if (!m_isLoaded) FLOW_TRY(loadKnown(values.value(u"source"_s).toString()));
    if (auto known = m_known.find(lineHash(values)); known != m_known.end() && *known > 0) {
        --*known;
        verdict.action = RowAction::Same;
        verdict.isDuplicate = true;
        return verdict;
    }
    FLOW_ASSIGN(const qint64 artist, artistOf(values.value(u"artist_name"_s).toString()));
    if (artist) values.insert(u"artist_id"_s, artist);
    if (m_context.importId) values.insert(u"import_id"_s, m_context.importId);
    const auto id = m_context.writer.insert(m_entity, values);
    if (!id && id.error().code == ErrorCode::Invalid) {
        row.reject = id.error().args.value(1);
        row.rejectField = id.error().args.value(0);
        verdict.action = RowAction::Rejected;
        return verdict;
    }
    FLOW_TRY(id);
    verdict.record = *id;
    ++m_context.report.records[m_entity.name];
    return verdict;
}

Result<RowVerdict> StatementImport::takeFigures(RowDraft &row)
{
    RowVerdict verdict{.line = row.line, .action = RowAction::Same};
    FLOW_ASSIGN(const qint64 artist, artistOf({}));
    if (row.metrics.isEmpty() && !row.main.values.value(u"metric"_s).isNull()) row.metrics << Values{};
    if (row.metrics.isEmpty()) {
        verdict.action = RowAction::Rejected;
        row.reject = u"required"_s;
        row.rejectField = u"value"_s;
        return verdict;
    }
    for (const Values &metric : row.metrics) {
        Values values = row.main.values;
        values.insert(metric);
        if (artist) values.insert(u"artist_id"_s, artist);
        FLOW_ASSIGN(Statement *const find,
            m_context.writer.cache().prepare(
                "SELECT id FROM audience_stat WHERE artist_id IS ? AND source = ? AND subject IS ?"
                " AND day IS ? AND metric = ?"));
        int column = 1;
        for (const QString &field : {u"artist_id"_s, u"source"_s, u"subject"_s, u"day"_s, u"metric"_s})
            find->bind(column++, values.value(field));
        FLOW_ASSIGN(const bool found, find->step());
        const qint64 id = found ? find->integer(0) : 0;
        find->reset();
        if (id) {
            verdict.isDuplicate = true;
            FLOW_ASSIGN(auto before, m_context.writer.byId(m_entity, id));
            FLOW_ASSIGN(const QStringList changed, m_context.writer.update(*before, values));
            if (!changed.isEmpty() && verdict.action == RowAction::Same) verdict.action = RowAction::Update;
            continue;
        }
        if (m_context.importId) values.insert(u"import_id"_s, m_context.importId);
        FLOW_ASSIGN(verdict.record, m_context.writer.insert(m_entity, values));
        ++m_context.report.records[m_entity.name];
        verdict.action = RowAction::New;
    }
    return verdict;
}

} // namespace flow
