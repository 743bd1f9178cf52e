// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsession.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/import/assumecountry.h"
#include "core/store/store.h"
#include "ui/text/importtext.h"

#include <QFileInfo>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    Result<QStringList> artistNames(Connection &connection)
    {
        QStringList names;
        FLOW_ASSIGN(Statement row, connection.prepare("SELECT name FROM artist WHERE status <> 'former' ORDER BY fold(name)"));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return names;
            names << row.string(0);
        }
    }

    /// The only artist whose name stands in that of the calendar or of its file: "Lune Aride – tour dates".
    QString namedIn(const QStringList &artists, const QString &text)
    {
        const QString folded = u' ' + fold(text) + u' ';
        QStringList found;
        for (const QString &artist : artists)
            if (const QString name = fold(artist); !name.isEmpty() && folded.contains(u' ' + name + u' ')) found << artist;
        return found.size() == 1 ? found.front() : QString();
    }

    constexpr int kRecheckAfter = 350; // ms; so that several decisions in a row are checked once

    struct Found
    {
        Inspection inspection;
        QStringList artists;
        std::shared_ptr<const RememberedMappings> remembered;
    };

} // namespace

ImportSession::ImportSession(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_rehearsal(context.store)
{
    m_recheckTimer.setSingleShot(true);
    m_recheckTimer.setInterval(kRecheckAfter);
    connect(&m_recheckTimer, &QTimer::timeout, this, &ImportSession::recheck);
}

ImportSession::~ImportSession()
{
    if (m_task) m_task->progress->cancel();
    stopChecks();
}

QString ImportSession::fileName() const { return QFileInfo(m_path).fileName(); }

void ImportSession::setState(State state)
{
    m_state = state;
    if (!isBusy() && m_task) {
        m_task->finish();
        m_task.reset();
    }
    Q_EMIT stateChanged();
}

void ImportSession::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        if (path != m_path && !m_waiting.contains(path)) m_waiting << path;
    if (m_state == State::Empty || (m_state == State::Inspected && m_error) || m_state == State::Done) openNext();
    Q_EMIT queueChanged();
}

bool ImportSession::openNext()
{
    if (m_waiting.isEmpty()) return false;
    open(m_waiting.takeFirst());
    Q_EMIT queueChanged();
    return true;
}

void ImportSession::open(const QString &path)
{
    reset();
    m_path = path;
    inspect();
}

void ImportSession::reset()
{
    cancel();
    ++m_generation;
    stopChecks();
    m_path.clear();
    m_read = {};
    m_inspection.reset();
    m_sheets.clear();
    m_table = -1;
    m_subject.clear();
    m_preview.reset();
    m_rows.reset();
    m_report = {};
    m_error.reset();
    setState(State::Empty);
}

void ImportSession::cancel()
{
    if (m_task) m_task->progress->cancel();
    stopChecks();
}

const InspectedTable *ImportSession::table() const
{
    return m_inspection && m_table >= 0 && m_table < int(m_inspection->tables.size()) ? &m_inspection->tables[size_t(m_table)] : nullptr;
}

void ImportSession::readAs(const ReadOptions &options)
{
    m_read = options;
    inspect();
}

void ImportSession::inspect()
{
    m_error.reset();
    m_inspection.reset();
    m_sheets.clear();
    m_table = -1;
    m_task = m_context.shell.startTask(tr("Reading %1").arg(fileName()));
    const int generation = ++m_generation;
    setState(State::Inspecting);
    m_context.store
        .read([path = m_path, read = m_read, progress = m_task->progress, gazetteer = resources().gazetteer](Connection &connection) -> Result<Found> {
            InspectOptions options{.read = read};
            FLOW_ASSIGN(options.recognise.remembered, rememberedMappings(connection));
            FLOW_ASSIGN(QStringList artists, artistNames(connection));
            FLOW_ASSIGN(Inspection inspection, inspectFile(path, options, *progress));
            if (gazetteer) FLOW_TRY(assumeCountries(inspection, connection, *gazetteer));
            return Found{std::move(inspection), std::move(artists), options.recognise.remembered};
        })
        .then(this, [this, generation](const Result<Found> &found) {
            if (generation != m_generation) return;
            if (!found) {
                if (found.error().code == ErrorCode::Canceled) return reset();
                m_error = found.error();
                m_table = -1;
                return setState(State::Inspected);
            }
            m_inspection = found->inspection;
            m_artists = found->artists;
            m_remembered = found->remembered;
            m_subject = namedIn(m_artists, m_inspection->source.calendarName);
            if (m_subject.isEmpty()) m_subject = namedIn(m_artists, QFileInfo(m_path).completeBaseName());
            const auto &tables = m_inspection->tables;
            auto first = std::ranges::find_if(tables, &InspectedTable::isImportable);
            if (first == tables.end()) first = std::ranges::find_if(tables, [](const InspectedTable &t) { return !t.sample.rows.empty(); });
            m_table = first == tables.end() ? 0 : int(first - tables.begin());
            for (const InspectedTable &table : tables) m_sheets.push_back({.mapping = table.mapping, .wanted = table.isImportable()});
            forgetPreview();
            setState(State::Inspected);
        });
}

const ImportSession::Sheet &ImportSession::sheet() const
{
    static const Sheet none{};
    return table() ? m_sheets[size_t(m_table)] : none;
}

const Mapping &ImportSession::mapping() const { return sheet().mapping; }

void ImportSession::forgetPreview()
{
    ++m_generation;
    stopChecks();
    m_preview.reset();
    m_rows.reset();
    Q_EMIT mappingChanged();
}

void ImportSession::showTable(int index)
{
    if (!m_inspection || isBusy() || index < 0 || index >= int(m_sheets.size()) || index == m_table) return;
    m_table = index;
    Q_EMIT mappingChanged();
    if (m_preview) Q_EMIT previewChanged();
}

bool ImportSession::isWanted(int index) const { return index >= 0 && index < int(m_sheets.size()) && m_sheets[size_t(index)].wanted; }

void ImportSession::setWanted(int index, bool wanted)
{
    if (isBusy() || index < 0 || index >= int(m_sheets.size()) || isWanted(index) == wanted) return;
    m_sheets[size_t(index)].wanted = wanted;
    forgetPreview();
    setState(State::Inspected);
}

QList<int> ImportSession::wantedTables() const
{
    QList<int> wanted;
    for (int i = 0; i < int(m_sheets.size()); ++i)
        if (m_sheets[size_t(i)].wanted && m_sheets[size_t(i)].mapping.kind != TableKind::Unknown) wanted << i;
    return wanted;
}

size_t ImportSession::jobTable() const { return size_t(std::max<qsizetype>(0, wantedTables().indexOf(m_table))); }

void ImportSession::recogniseAgain(const RecogniseOptions &options)
{
    const auto mapping = recognise(table()->sample, options);
    if (!mapping) return;
    const bool known = mapping->kind != TableKind::Unknown, wasUnknown = sheet().mapping.kind == TableKind::Unknown;
    sheet() = {.mapping = *mapping, .wanted = known && (sheet().wanted || wasUnknown || options.kind != TableKind::Unknown), .isChanged = true};
    forgetPreview();
    setState(State::Inspected);
}

void ImportSession::setKind(TableKind kind)
{
    if (!table() || isBusy() || kind == mapping().kind) return;
    RecogniseOptions options{.kind = kind};
    if (mapping().headerChosen) options.header = HeaderPlace{mapping().headerRow < 0 ? 0 : table()->sample.lines[size_t(mapping().headerRow)], mapping().headerRows};
    recogniseAgain(options);
}

void ImportSession::setHeader(const std::optional<HeaderPlace> &place)
{
    if (!table() || isBusy()) return;
    recogniseAgain({.header = place, .remembered = m_remembered});
}

QList<int> ImportSession::ambiguousColumns(QString &example) const
{
    QList<int> found;
    if (!table()) return found;
    const auto &rows = table()->sample.rows;
    for (const ColumnMapping &column : mapping().columns) {
        const Entity *entity = entityByName(column.entity);
        const Field *field = entity ? entity->field(column.field) : nullptr;
        if (!field || (field->type != FieldType::Date && field->type != FieldType::Instant && field->name != u"birthday")) continue;
        if (column.dateOrder != value::DateOrder::Unknown && !sheet().ordersChosen && !isRemembered()) continue;
        value::DateEvidence evidence;
        QString first;
        for (size_t r = size_t(mapping().firstDataRow()); r < rows.size(); ++r) {
            if (size_t(column.index) >= rows[r].size() || rows[r][size_t(column.index)].kind != CellKind::Text) continue;
            const std::string &text = rows[r][size_t(column.index)].text;
            evidence.add(text);
            if (first.isEmpty() && evidence.ambiguous > 0) first = QString::fromStdString(text).simplified().left(40);
        }
        if (first.isEmpty() || evidence.order() != value::DateOrder::Unknown) continue;
        found << column.index;
        if (example.isEmpty()) example = first;
    }
    return found;
}

QString ImportSession::ambiguousDate() const
{
    QString example;
    ambiguousColumns(example);
    return example;
}

value::DateOrder ImportSession::dateOrder() const
{
    QString example;
    for (const int column : ambiguousColumns(example))
        if (const auto order = mapping().columns[column].dateOrder; order != value::DateOrder::Unknown) return order;
    return mapping().fallbackOrder;
}

void ImportSession::setDateOrder(value::DateOrder order)
{
    if (!table() || isBusy()) return;
    QString example;
    for (const int column : ambiguousColumns(example)) sheet().mapping.columns[column].dateOrder = order;
    sheet().ordersChosen = true;
    forgetPreview();
    setState(State::Inspected);
}

void ImportSession::setTarget(int column, const QString &target)
{
    if (!table() || isBusy()) return;
    Mapping changed = mapping();
    const QString assignment = (target.isEmpty() ? u"ignore"_s : target) + u"=#"_s + QString::number(column + 1);
    if (!applyOverride(changed, assignment) || changed == mapping()) return;
    sheet().mapping = changed;
    sheet().isChanged = true;
    forgetPreview();
    setState(State::Inspected);
}

bool ImportSession::isRemembered() const
{
    return std::ranges::any_of(mapping().notes, [](const MappingNote &note) { return note.code.startsWith(u"remembered"_s); });
}

bool ImportSession::asksConsent() const
{
    if (mapping().kind != TableKind::Fans || !mapping().listState.isEmpty()) return false;
    return std::ranges::none_of(mapping().columns, [](const ColumnMapping &column) { return column.role.startsWith(u"consent."_s); });
}

bool ImportSession::asksSubject() const
{
    return !m_artists.isEmpty() && std::ranges::any_of(wantedTables(), [this](int i) { return m_sheets[size_t(i)].mapping.kind == TableKind::Availability; });
}

void ImportSession::setSubject(const QString &artist)
{
    if (m_subject == artist) return;
    m_subject = artist;
    if (m_preview) forgetPreview();
    if (m_state == State::Previewed) setState(State::Inspected);
}

bool ImportSession::isAttested() const { return sheet().attested; }

void ImportSession::setAttested(bool attested)
{
    if (!table() || sheet().attested == attested) return;
    sheet().attested = attested;
    if (m_preview) forgetPreview();
    if (m_state == State::Previewed) setState(State::Inspected);
}

ImportResources ImportSession::resources() const
{
    const auto &loaded = m_context.gazetteer;
    return {.gazetteer = loaded.isFinished() && loaded.resultCount() > 0 ? loaded.result() : nullptr};
}

ImportJob ImportSession::job() const
{
    ImportJob job{.path = m_path, .read = m_read};
    if (asksSubject()) job.subject = m_subject;
    const bool several = m_sheets.size() > 1;
    for (const int i : wantedTables()) {
        const Sheet &sheet = m_sheets[size_t(i)];
        job.tables << TableJob{.name = several ? m_inspection->tables[size_t(i)].sample.table.name : QString(),
            .mapping = sheet.mapping,
            .decisions = sheet.decisions,
            .corrections = sheet.corrections,
            .attested = sheet.attested};
    }
    return job;
}

void ImportSession::preview()
{
    const QList<int> wanted = wantedTables();
    if (wanted.isEmpty() || isBusy()) return;
    if (!wanted.contains(m_table)) showTable(wanted.first());
    stopChecks();
    m_error.reset();
    m_task = m_context.shell.startTask(tr("Checking %1").arg(fileName()));
    ++m_generation;
    setState(State::Previewing);
    askRows([this] { checkRows(); });
}

/// How dates, numbers and postal codes are written in columns that were put elsewhere, and of which country their towns are.
void ImportSession::askRows(std::function<void()> then)
{
    QList<int> changed;
    for (const int i : wantedTables())
        if (m_sheets[size_t(i)].isChanged) changed << i;
    if (changed.isEmpty()) return then();
    Inspection asked;
    for (const int i : std::as_const(changed)) asked.tables.push_back({.sample = m_inspection->tables[size_t(i)].sample, .mapping = m_sheets[size_t(i)].mapping});
    m_context.store
        .read([asked, path = m_path, read = m_read, progress = m_task->progress, gazetteer = resources().gazetteer](Connection &connection) mutable -> Result<Inspection> {
            FLOW_TRY(readEvidence(path, read, asked.tables, *progress));
            if (gazetteer) FLOW_TRY(assumeCountries(asked, connection, *gazetteer));
            return asked;
        })
        .then(this, [this, changed, then, generation = m_generation](const Result<Inspection> &answer) {
            if (generation != m_generation) return;
            if (!answer) {
                if (answer.error().code != ErrorCode::Canceled) m_error = answer.error();
                return setState(State::Inspected);
            }
            for (qsizetype i = 0; i < changed.size(); ++i) {
                Sheet &sheet = m_sheets[size_t(changed[i])];
                sheet.mapping = answer->tables[size_t(i)].mapping;
                sheet.isChanged = false;
            }
            then();
        });
}

void ImportSession::checkRows()
{
    const ImportJob job = this->job();
    auto rows = m_context.store.read([job, progress = m_task->progress](Connection &) { return PreviewTable::make(job, *progress); });
    previewImport(m_rehearsal, job, resources(), m_task->progress)
        .then(this, [this, generation = m_generation, rows](const Result<ImportPreview> &preview) mutable {
            if (generation != m_generation) return;
            if (!preview) {
                if (preview.error().code != ErrorCode::Canceled) m_error = preview.error();
                return setState(State::Inspected);
            }
            m_preview = std::make_shared<ImportPreview>(*preview);
            rows.then(this, [this, generation](const Result<std::shared_ptr<PreviewTable>> &table) {
                if (generation != m_generation) return;
                if (!table) {
                    if (table.error().code != ErrorCode::Canceled) m_error = table.error();
                    m_preview.reset();
                    return setState(State::Inspected);
                }
                m_rows = *table;
                setState(State::Previewed);
                Q_EMIT previewChanged();
            });
        });
}

void ImportSession::run()
{
    if (m_state != State::Previewed) return;
    stopChecks();
    m_error.reset();
    m_task = m_context.shell.startTask(tr("Importing %1").arg(fileName()));
    const int generation = ++m_generation;
    setState(State::Importing);
    runImport(m_context.store, job(), resources(), m_task->progress).then(this, [this, generation](const Result<ImportReport> &report) {
        if (generation != m_generation) return;
        if (!report) {
            if (report.error().code != ErrorCode::Canceled) m_error = report.error();
            else m_context.shell.toast(tr("Import cancelled. Nothing was written."));
            return setState(State::Previewed);
        }
        m_report = *report;
        setState(State::Done);
    });
}

} // namespace flow::ui
