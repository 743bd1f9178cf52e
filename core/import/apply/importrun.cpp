// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/importrun.h"

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/import/profile/headerkey.h"
#include "core/import/profile/profile.h"
#include "core/store/setting.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kListedErrors = 1000;
constexpr int kRowsPerStep = 256;

/// A refused row comes back as a CSV to be corrected, whole unless it is so long that it would fill the workspace with
/// what nobody can correct: then its cells end where those of a spreadsheet must, with an ellipsis. A number stands for so many empty
/// cells: a sheet with one cell far to the right must not become a gigabyte.
QByteArray cellsAsJson(std::span<const Cell> cells)
{
    constexpr qsizetype kWholeRow = 1'000'000, kCutRow = 1'500'000, kCutCell = 32'767;
    qsizetype size = 0;
    for (const Cell &cell : cells)
        size += qsizetype(cell.text.size());
    const bool cut = size > kWholeRow;
    qsizetype left = kCutRow;
    QJsonArray array;
    int empty = 0;
    const auto settle = [&] {
        if (empty > 4) array << empty;
        else
            for (int i = 0; i < empty; ++i) array << QString();
        empty = 0;
    };
    for (const Cell &cell : cells) {
        if (cell.text.empty()) {
            ++empty;
            continue;
        }
        settle();
        // So many bytes hold more than the cut text; the rest need not be decoded.
        QString text = toText(cut ? cell.text.substr(0, 4 * kCutCell) : cell.text);
        if (const qsizetype most = std::min(left, kCutCell); cut && text.size() > most)
            text = text.first(most) + u'\u2026';
        left = std::max<qsizetype>(left - text.size(), 0);
        array << text;
    }
    settle();
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

bool isStatement(TableKind kind) { return kind == TableKind::Royalties || kind == TableKind::Stats; }

/// A date that is not sure is a promoter's claim, and so a hold, unless it is our own: a rehearsal or studio day in pencil.
bool isHold(const Draft &show)
{
    const auto said = [&show](const QString &field) { return show.values.value(field, show.defaults.value(field)).toString(); };
    const QString kind = said(u"kind"_s);
    return said(u"status"_s) == u"hold" && (kind.isEmpty() || kind == u"concert" || kind == u"festival");
}

} // namespace

ImportRun::ImportRun(
    Connection &connection, const ImportJob &job, const ImportResources &resources, Progress &progress)
    : m_connection(connection)
    , m_job(job)
    , m_progress(progress)
    , m_writer(connection)
    , m_matcher(m_writer)
    , m_consents(m_writer)
    , m_places(resources.gazetteer)
    , m_context{.writer = m_writer,
          .matcher = m_matcher,
          .consents = m_consents,
          .decisions = m_job.decisions,
          .report = m_report,
          .places = resources.gazetteer && job.locate ? &m_places : nullptr,
          .nowMs = connection.nowMs()}
    , m_verdicts(size_t(job.tables.size()))
{
}

ImportRun::~ImportRun() = default;

Result<ImportReport> ImportRun::run(bool keep)
{
    m_keep = keep;
    if (m_job.tables.isEmpty()) return failure(ErrorCode::NoTable, {QFileInfo(m_job.path).fileName()});
    FLOW_TRY(beginImport());
    const auto source =
        isLongListOfFans() ? runFans() : readSource(m_job.path, m_job.read, *this, m_progress);
    if (m_error) return std::unexpected(*m_error);
    FLOW_TRY(source);
    if (m_progress.canceled()) return failure(ErrorCode::Canceled);
    m_report.container = containerName(source->container);
    m_report.encoding = source->encoding;
    for (const SourceNote &note : source->warnings)
        m_report.warnings << ImportNote{u"source%1"_s.arg(int(note.code)), 1, 0, note.args};
    FLOW_TRY(settleHolds());
    FLOW_TRY(finishImport(*source));
    for (auto &verdicts : m_verdicts)
        std::ranges::stable_sort(verdicts, {}, &RowVerdict::line);
    return m_report;
}

Result<RowVerdict> ImportRun::judge(size_t table, qint64 line, std::span<const Cell> cells)
{
    FLOW_TRY(beginImport());
    if (!beginTable({.name = m_job.tables.at(qsizetype(table)).name}))
        return std::unexpected(m_error.value_or(Error{ErrorCode::NoTable, {QFileInfo(m_job.path).fileName()}, {}}));
    assumeHead(m_table->mapping);
    FLOW_TRY(takeJudged(line, cells));
    endTable();
    if (m_error) return std::unexpected(*m_error);
    return m_verdicts[table].empty() ? RowVerdict{.line = line, .action = RowAction::Skipped} : m_verdicts[table].front();
}

/// What stands above the data, for rows that come without it.
void ImportRun::assumeHead(const Mapping &mapping)
{
    m_head.rows.assign(size_t(std::max(mapping.firstDataRow(), 1)), {});
    for (const ColumnMapping &column : mapping.columns)
        m_head.rows.back().push_back({CellKind::Text, column.header.toStdString()});
}

Result<void> ImportRun::beginImport()
{
    m_report.fileName = QFileInfo(m_job.path).fileName();
    m_report.kind = kindName(m_job.tables.first().mapping.kind);
    m_report.profile = m_job.tables.first().mapping.profileId;
    m_report.table = m_job.tables.first().name;
    FLOW_ASSIGN(m_report.import,
        m_writer.insert(importEntity(),
            {{u"file_name"_s, m_report.fileName}, {u"kind"_s, m_report.kind},
                {u"started_at"_s, m_connection.nowMs()}}));
    m_context.importId = m_report.import;
    m_connection.journal().setImport(m_report.import);
    return {};
}

Result<void> ImportRun::finishImport(const SourceInfo &source)
{
    QJsonArray warnings;
    for (const ImportNote &note : m_report.warnings)
        warnings << QJsonObject{{u"code"_s, note.code}, {u"count"_s, note.count}, {u"line"_s, note.line},
            {u"args"_s, QJsonArray::fromStringList(note.args)}};
    QJsonArray tables;
    for (const TableJob &table : m_job.tables)
        tables << QJsonObject{{u"table"_s, table.name}, {u"mapping"_s, toJson(table.mapping)}};
    const QJsonObject mapping{{u"tables"_s, tables},
        {u"delimiter"_s, source.delimiter ? QString(QLatin1Char(source.delimiter)) : QString()}};
    const auto json = [](const auto &value) {
        return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    };
    FLOW_ASSIGN(auto record, m_writer.byId(importEntity(), m_report.import));
    FLOW_TRY(m_writer.update(*record,
        {{u"file_size"_s, QFileInfo(m_job.path).size()}, {u"profile"_s, m_report.profile},
            {u"container"_s, m_report.container}, {u"encoding"_s, m_report.encoding},
            {u"sheet"_s, m_report.table}, {u"finished_at"_s, m_connection.nowMs()},
            {u"rows"_s, m_report.rows}, {u"created"_s, m_report.created}, {u"updated"_s, m_report.updated},
            {u"unchanged"_s, m_report.unchanged}, {u"skipped"_s, m_report.skipped},
            {u"rejected"_s, m_report.rejected}, {u"duplicates"_s, m_report.duplicates},
            {u"warnings"_s, warnings.isEmpty() ? QString() : json(warnings)},
            {u"mapping"_s, json(mapping)}}));
    if (m_report.rejected && m_report.rejected == m_report.rows) return {}; // it fitted nothing: no model for the next file
    for (const TableJob &table : m_job.tables)
        FLOW_TRY(rememberMapping(table.mapping));
    return {};
}

Result<void> ImportRun::rememberMapping(const Mapping &mapping)
{
    if (mapping.fingerprint.isEmpty()) return {};
    FLOW_ASSIGN(const QList<qint64> ids,
        m_writer.idsWhere(importMappingEntity(), u"fingerprint"_s, mapping.fingerprint, 1));
    const Values values{{u"fingerprint"_s, mapping.fingerprint}, {u"name"_s, m_report.fileName},
        {u"kind"_s, kindName(mapping.kind)},
        {u"mapping"_s, QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact))},
        {u"used_at"_s, m_connection.nowMs()}};
    if (ids.isEmpty()) {
        FLOW_TRY(m_writer.insert(importMappingEntity(), values));
        return {};
    }
    FLOW_ASSIGN(auto record, m_writer.byId(importMappingEntity(), ids.first()));
    FLOW_TRY(m_writer.update(*record, values));
    return {};
}

Result<void> ImportRun::findSubject(const Mapping &mapping)
{
    m_context.subject = 0;
    const QString name = m_job.subject.isEmpty() ? mapping.subject : m_job.subject;
    if (name.isEmpty()) return {};
    FLOW_ASSIGN(
        Statement find, m_connection.prepare("SELECT id FROM artist WHERE fold(name) = fold(?) LIMIT 2"));
    find.bind(1, name);
    FLOW_ASSIGN(const bool row, find.step());
    if (!row) return m_job.subject.isEmpty() ? Result<void>() : failure(ErrorCode::NotFound, {name});
    const qint64 id = find.integer(0);
    FLOW_ASSIGN(const bool second, find.step());
    if (!second) m_context.subject = id;
    return {};
}

RowDefaults ImportRun::defaultsFor(Connection &connection, const ImportJob &job, const Mapping &mapping)
{
    RowDefaults defaults;
    defaults.today =
        QDateTime::fromMSecsSinceEpoch(connection.nowMs(), QTimeZone::UTC).date().toString(Qt::ISODate);
    defaults.country = job.country.isEmpty() ? settingOf(connection, "country").value_or(QString()) : job.country;
    if (defaults.country.isEmpty()) defaults.country = mapping.country;
    defaults.currency = mapping.currency.isEmpty() ? job.currency : mapping.currency;
    if (defaults.currency.isEmpty()) defaults.currency = agencyCurrency(connection).value_or(u"EUR"_s);
    // Ids of a file that nobody knows are only good within files of its shape.
    defaults.idSource = !mapping.source.isEmpty()                         ? mapping.source
        : !mapping.profileId.isEmpty() && mapping.profileId != u"generic" ? mapping.profileId
                                                                          : (mapping.idsOf.isEmpty() ? mapping.fingerprint : mapping.idsOf).left(8);
    return defaults;
}

void ImportRun::noteCountry(const Mapping &mapping, const RowDefaults &defaults)
{
    if (!mapping.country.isEmpty() && defaults.country == mapping.country) m_report.warn(u"countryAssumed"_s, 0, {mapping.country});
}

void ImportRun::reportOn(const TableJob &table)
{
    m_table = &table;
    m_context.table = quint16(m_table - m_job.tables.constData());
    m_context.rowDecisions = &table.decisions;
    TableReport report;
    report.table = table.name;
    report.kind = kindName(table.mapping.kind);
    report.profile = table.mapping.profileId;
    m_report.tables << report;
}

Mapping ImportRun::withoutOwnColumns(Mapping mapping)
{
    for (ColumnMapping &column : mapping.columns) {
        const std::string key = headerKey(column.header.toStdString());
        if (key != kLineHeader && key != kReasonHeader) continue;
        column.entity.clear();
        column.field.clear();
        column.role.clear();
    }
    return mapping;
}

bool ImportRun::beginTable(const TableInfo &table)
{
    const auto found = std::ranges::find_if(m_job.tables, [&](const TableJob &t) {
        return t.name == table.name || (t.name.isEmpty() && m_job.tables.size() == 1);
    });
    if (found == m_job.tables.end()) return false;
    if (found->name.isEmpty() && table.hidden) return false;
    const Entity *entity = entityByName(kindEntity(found->mapping.kind));
    if (!entity) {
        m_error = Error{ErrorCode::Invalid, {u"kind"_s}, {}};
        return false;
    }
    if (const auto subject = findSubject(found->mapping); !subject) m_error = subject.error();
    reportOn(*found);
    m_rowIndex = 0;
    m_head = {};
    m_filter.reset();
    const RowDefaults defaults = defaultsFor(m_connection, m_job, found->mapping);
    m_builder.emplace(withoutOwnColumns(found->mapping), defaults);
    noteCountry(found->mapping, defaults);
    m_context.source = defaults.idSource;
    const auto named = std::ranges::find(found->mapping.notes, u"countriesNamed"_s, &MappingNote::code);
    m_context.homes = named == found->mapping.notes.end() ? QStringList() : named->args;
    if (!defaults.country.isEmpty() && !m_context.homes.contains(defaults.country)) m_context.homes << defaults.country;
    static const QHash<QString, QString> kStates{
        {u"unsubscribed"_s, u"withdrawn"_s}, {u"cleaned"_s, u"bounced"_s}, {u"subscribed"_s, u"yes"_s}};
    m_context.consentDefault = kStates.value(found->mapping.listState);
    m_context.attested = found->attested && found->mapping.kind == TableKind::Fans;
    m_records.reset();
    m_holds.reset();
    m_orders.reset();
    m_statement.reset();
    if (found->mapping.kind == TableKind::Orders) {
        const Profile *profile = profileById(found->mapping.profileId);
        m_orders = std::make_unique<OrderImport>(m_context, !profile || profile->is(GroupRows));
    } else if (isStatement(found->mapping.kind)) {
        m_statement = std::make_unique<StatementImport>(*entity, m_context);
    } else {
        m_records = std::make_unique<RecordImport>(*entity, m_context);
        if (entity == &showEntity()) m_holds = std::make_unique<RecordImport>(holdEntity(), m_context);
    }
    return !m_error;
}

bool ImportRun::row(qint64 line, std::span<const Cell> cells)
{
    const auto taken = takeRow(line, corrected(line, cells));
    if (!taken) m_error = taken.error();
    if (m_report.rows % kRowsPerStep == 0) {
        m_progress.step(m_report.rows, 0);
        if (m_progress.canceled()) m_error = Error{ErrorCode::Canceled, {}, {}};
    }
    return !m_error;
}

std::span<const Cell> ImportRun::corrected(qint64 line, std::span<const Cell> cells)
{
    const auto found = m_table->corrections.constFind(line);
    if (found == m_table->corrections.constEnd()) return cells;
    m_corrected.assign(cells.begin(), cells.end());
    m_correctedText.clear();
    m_correctedText.reserve(size_t(found->size())); // the cells point into it
    for (auto it = found->begin(); it != found->end(); ++it) {
        if (size_t(it.key()) >= m_corrected.size()) m_corrected.resize(size_t(it.key()) + 1);
        m_correctedText.push_back(it->toStdString());
        m_corrected[size_t(it.key())] = {it->isEmpty() ? CellKind::Empty : CellKind::Text, m_correctedText.back()};
    }
    return m_corrected;
}

void ImportRun::endTable()
{
    if (m_error || !m_table) return;
    if (const auto done = finishTable(); !done) m_error = done.error();
    m_table = nullptr;
}

Result<void> ImportRun::takeRow(qint64 line, std::span<const Cell> cells)
{
    const Mapping &mapping = m_table->mapping;
    if (m_rowIndex++ < mapping.firstDataRow()) {
        m_head.rows.push_back(sampleRow(cells));
        return {};
    }
    return takeJudged(line, cells);
}

Result<void> ImportRun::takeJudged(qint64 line, std::span<const Cell> cells)
{
    if (!m_filter) m_filter.emplace(m_table->mapping, m_head);
    std::string_view skipped;
    const RowFilter::Row kind = m_filter->judge(cells, skipped);
    if (kind == RowFilter::Row::Blank) return {}; // an empty line is no row
    if (kind != RowFilter::Row::Data) {
        const QString reason = kind == RowFilter::Row::Footer ? u"footer"_s
            : kind == RowFilter::Row::RepeatedHeader          ? u"repeatedHeader"_s
                                                              : toText(skipped);
        m_report.warn(u"rowSkipped"_s, line, {reason});
        return settle({.line = line, .action = RowAction::Skipped}, {}, {}, -1);
    }
    return takeData(line, cells);
}

void ImportRun::noteIssue(qint64 line, int column, value::Status status, value::Reason reason)
{
    if (status < value::Status::Doubtful) return;
    const QList<ColumnMapping> &columns = m_table->mapping.columns;
    m_report.warn(status == value::Status::Invalid ? u"cellInvalid"_s : u"cellDoubtful"_s, line,
        {column >= 0 && column < columns.size() ? columns[column].header : QString(),
            QString::fromLatin1(value::reasonName(reason))});
}

Result<void> ImportRun::takeData(qint64 line, std::span<const Cell> cells)
{
    m_builder->build(line, cells, m_draft);
    m_cells.clear();
    for (const CellIssue &issue : m_draft.issues)
        noteIssue(line, issue.column, issue.status, issue.reason);
    RowVerdict verdict{.line = line};
    if (!m_draft.reject.isEmpty()) {
        verdict.action = RowAction::Rejected;
        m_cells = cellsAsJson(cells);
        return settle(verdict, m_draft.reject, m_draft.rejectField, m_draft.rejectColumn);
    }
    if (m_orders) {
        return m_orders->take(m_draft, cellsAsJson(cells));
    }
    if (m_statement) {
        FLOW_ASSIGN(verdict, m_statement->take(m_draft));
    } else if (const Values claim = takeClaim(); m_holds && isHold(m_draft.main)) {
        FLOW_ASSIGN(verdict, takeHold(claim));
    } else {
        FLOW_ASSIGN(verdict, m_records->take(m_draft));
    }
    if (verdict.action == RowAction::Rejected || verdict.action == RowAction::Look)
        m_cells = cellsAsJson(cells);
    return settle(verdict, verdict.action == RowAction::Look ? u"looksLikeAnother"_s : m_draft.reject,
        m_draft.rejectField, m_draft.rejectColumn);
}

/// Rank and expiry are of holds only: a row of a list of dates that is none leaves them out.
Values ImportRun::takeClaim()
{
    Values claim;
    const auto isClaim = [](const Draft &draft) { return draft.entity == holdEntity().name; };
    for (const Draft &draft : m_draft.linked)
        if (isClaim(draft)) claim = draft.values;
    m_draft.linked.removeIf(isClaim);
    return claim;
}

/// What a row of a list of dates says of a claim, as a hold. Times and figures of the evening are of a show only: said, not kept.
Result<RowVerdict> ImportRun::takeHold(const Values &claim)
{
    Values values = claim;
    m_hasHolds = true;
    const QDate day = QDate::fromString(m_draft.main.values.value(u"day"_s).toString(), Qt::ISODate);
    const bool isOver = day.isValid() && day < QDateTime::fromMSecsSinceEpoch(m_context.nowMs).date();
    values.insert(u"state"_s, isOver ? u"expired"_s : u"active"_s);
    if (isOver) values.insert(u"closed_at"_s, day.addDays(1).startOfDay().toMSecsSinceEpoch());
    QStringList lost;
    for (auto it = m_draft.main.values.cbegin(); it != m_draft.main.values.cend(); ++it) {
        const QString field = it.key() == u"fee" ? u"estimate"_s : it.key();
        if (field == u"status" || field == u"kind" || it.value().isNull()) continue;
        if (holdEntity().field(field)) values.insert(field, it.value());
        else if (field != u"country" && field != u"region" && field != u"zone") lost << field; // the venue has these
    }
    Values defaults{{u"created_at"_s, m_context.nowMs}};
    if (!values.contains(u"rank"_s)) defaults.insert(u"rank"_s, 1);
    if (const QVariant currency = m_draft.main.defaults.value(u"currency"_s); !currency.isNull()) defaults.insert(u"currency"_s, currency);
    m_draft.main = {.entity = holdEntity().name, .values = values, .defaults = defaults};
    m_report.warn(u"asHold"_s, m_draft.line);
    if (isOver) m_report.warn(u"holdOver"_s, m_draft.line);
    if (!lost.isEmpty()) m_report.warn(u"holdWithout"_s, m_draft.line, lost);
    FLOW_ASSIGN(RowVerdict verdict, m_holds->take(m_draft));
    verdict.record = 0; // of another kind than the table's: nothing that the review could open
    verdict.isDuplicate = false;
    return verdict;
}

/// Claims of one room, day and rank are put in order within the import, so that undoing it undoes that too; those that cannot be
/// confirmed any more, because the artist plays or the room is taken, are counted.
Result<void> ImportRun::settleHolds()
{
    if (!m_hasHolds) return {};
    FLOW_ASSIGN(const qint64 moved, settleRanks(m_connection));
    if (moved > 0) m_report.warnings << ImportNote{u"ranksSettled"_s, moved};
    FLOW_ASSIGN(Statement find,
        m_connection.prepare("SELECT 1 FROM hold h JOIN show s ON s.day = h.day AND s.status IN ('confirmed', 'played')"
                             " AND (s.artist_id = h.artist_id OR (s.venue_id = h.venue_id AND coalesce(s.room, '') = coalesce(h.room, '')))"
                             " WHERE h.id = ? AND h.state = 'active' LIMIT 1"));
    for (auto made = m_context.madeAt.cbegin(); made != m_context.madeAt.cend(); ++made) {
        if (made.key().first != holdEntity().number) continue;
        find.reset();
        find.bind(1, made.key().second);
        FLOW_ASSIGN(const bool isBeside, find.step());
        if (isBeside) m_report.warn(u"holdBesideShow"_s, made.value().second);
    }
    return {};
}

Result<void> ImportRun::finishTable()
{
    if (!m_orders) return {};
    return m_orders->finish([this](const RowVerdict &verdict, const QString &reason, const QByteArray &cells) -> Result<void> {
        if (m_progress.canceled()) return failure(ErrorCode::Canceled);
        m_cells = cells;
        return settle(verdict, reason, {}, -1);
    });
}

Result<void> ImportRun::settle(
    const RowVerdict &verdict, const QString &reason, const QString &field, int column)
{
    m_report.count(verdict);
    m_report.tables.back().count(verdict);
    if (!m_keep) m_verdicts[m_context.table].push_back(verdict);
    if (verdict.action != RowAction::Rejected && verdict.action != RowAction::Look) return {};
    const QList<ColumnMapping> &columns = m_table->mapping.columns;
    QString header = column >= 0 && column < columns.size() ? columns[column].header : QString();
    if (header.isEmpty() && !field.isEmpty()) {
        if (const ColumnMapping *mapped = m_table->mapping.find(kindEntity(m_table->mapping.kind), field))
            header = mapped->header;
    }
    if (verdict.action == RowAction::Rejected && m_report.errors.size() < kListedErrors)
        m_report.errors << RowError{m_table->name, verdict.line, header, field, reason};
    return refuse(verdict.line, reason, header.isEmpty() ? field : header);
}

Result<void> ImportRun::refuse(qint64 line, const QString &reason, const QString &column)
{
    FLOW_TRY(m_writer.insert(importRejectEntity(),
        {{u"import_id"_s, m_report.import}, {u"line"_s, line}, {u"column"_s, column}, {u"reason"_s, reason},
            {u"cells"_s, QString::fromUtf8(m_cells)}, {u"sheet"_s, m_table->name}}));
    return {};
}

} // namespace flow
