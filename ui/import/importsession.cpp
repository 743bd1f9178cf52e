// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsession.h"

#include "core/base/fold.h"
#include "core/import/assumecountry.h"
#include "core/store/store.h"
#include "ui/text/importtext.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

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
    constexpr qint64 kRecheckRows = 50'000; // above, decisions are taken as they are and checked by the import

    struct Checked
    {
        ImportPreview preview;
        std::shared_ptr<const PreviewTable> rows;
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
        .read([path = m_path, read = m_read, progress = m_task->progress, gazetteer = resources().gazetteer](Connection &connection) -> Result<std::pair<Inspection, QStringList>> {
            InspectOptions options{.read = read};
            FLOW_ASSIGN(options.recognise.remembered, rememberedMappings(connection));
            FLOW_ASSIGN(QStringList artists, artistNames(connection));
            FLOW_ASSIGN(Inspection inspection, inspectFile(path, options, *progress));
            if (gazetteer) FLOW_TRY(assumeCountries(inspection, connection, *gazetteer));
            return std::pair(std::move(inspection), std::move(artists));
        })
        .then(this, [this, generation](const Result<std::pair<Inspection, QStringList>> &found) {
            if (generation != m_generation) return;
            if (!found) {
                if (found.error().code == ErrorCode::Canceled) return reset();
                m_error = found.error();
                m_table = -1;
                return setState(State::Inspected);
            }
            std::tie(m_inspection, m_artists) = *found;
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

void ImportSession::setKind(TableKind kind)
{
    if (!table() || kind == mapping().kind) return;
    if (const auto mapping = recognise(table()->sample, {.kind = kind})) {
        sheet() = {.mapping = *mapping, .wanted = true};
        forgetPreview();
        setState(State::Inspected);
    }
}

void ImportSession::setTarget(int column, const QString &target)
{
    if (!table()) return;
    Mapping changed = mapping();
    const QString assignment = (target.isEmpty() ? u"ignore"_s : target) + u"=#"_s + QString::number(column + 1);
    if (!applyOverride(changed, assignment) || changed == mapping()) return;
    sheet().mapping = changed;
    sheet().corrections.clear();
    forgetPreview();
    setState(State::Inspected);
}

bool ImportSession::isRemembered() const
{
    return std::ranges::any_of(mapping().notes, [](const MappingNote &note) { return note.code == u"rememberedMapping"; });
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
    const int generation = ++m_generation;
    setState(State::Previewing);
    const ImportJob job = this->job();
    auto rows = m_context.store.read([job, progress = m_task->progress](Connection &) { return PreviewTable::make(job, *progress); });
    previewImport(m_rehearsal, job, resources(), m_task->progress)
        .then(this, [this, generation, rows](const Result<ImportPreview> &preview) mutable {
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

void ImportSession::stopRecheck()
{
    m_recheckTimer.stop();
    if (m_recheck) m_recheck->cancel();
    m_recheck.reset();
}

void ImportSession::stopChecks()
{
    stopRecheck();
    if (m_judge) m_judge->cancel();
    m_judge.reset();
    m_judging = 0;
}

void ImportSession::recheckSoon()
{
    stopRecheck();
    if (m_preview && m_preview->report.rows <= kRecheckRows) m_recheckTimer.start();
    Q_EMIT previewChanged();
}

void ImportSession::recheck()
{
    if (m_state != State::Previewed) return;
    m_recheck = std::make_shared<CancelFlag>();
    const auto mine = m_recheck;
    previewImport(m_rehearsal, job(), resources(), m_recheck).then(this, [this, mine](const Result<ImportPreview> &preview) {
        if (m_recheck != mine) return; // a newer decision asks again
        m_recheck.reset();
        if (preview && m_state == State::Previewed) m_preview = std::make_shared<ImportPreview>(*preview);
        Q_EMIT previewChanged();
    });
}

/// A row alone, which takes a moment where all of them take seconds or minutes. What it does to other rows of the file
/// is found by the recheck, or by the import where the file is too long for one.
void ImportSession::judge(qint64 line)
{
    if (!m_judge) m_judge = std::make_shared<CancelFlag>();
    ++m_judging;
    const auto mine = m_judge;
    m_rehearsal
        .run(mine, [rows = m_rows, job = job(), resources = resources(), table = jobTable(), line, mine](
                       Connection &copy) { return rows->judge(copy, job, resources, table, line, *mine); })
        .then(this, [this, mine, line, table = m_table, asked = sheet().corrections.value(line)](const Result<RowVerdict> &verdict) {
            if (m_judge != mine) return;
            --m_judging;
            if (m_table != table) return; // the recheck shows it
            RowVerdict *shown = verdictOf(line);
            if (verdict && shown && asked == sheet().corrections.value(line)) show(*shown, *verdict);
            Q_EMIT previewChanged();
        });
}

RowVerdict *ImportSession::verdictOf(qint64 line)
{
    if (!m_preview) return nullptr;
    auto &verdicts = m_preview->rows[jobTable()];
    const auto found = std::ranges::lower_bound(verdicts, line, {}, &RowVerdict::line);
    return found == verdicts.end() || found->line != line ? nullptr : &*found;
}

const std::vector<RowVerdict> &ImportSession::verdicts() const
{
    static const std::vector<RowVerdict> none;
    return m_preview && wantedTables().contains(m_table) ? m_preview->rows[jobTable()] : none;
}

/// How the sheet that is shown goes; nothing when the preview did not meet it.
TableReport *ImportSession::reportOf(ImportPreview &preview) const
{
    auto &tables = preview.report.tables;
    if (m_sheets.size() <= 1) return tables.isEmpty() ? nullptr : &tables.first();
    const auto found = std::ranges::find(tables, table()->sample.table.name, &TableReport::table);
    return found == tables.end() ? nullptr : &*found;
}

RowCounts ImportSession::counts() const
{
    const TableReport *report = m_preview ? reportOf(*m_preview) : nullptr;
    return report ? static_cast<const RowCounts &>(*report) : RowCounts{};
}

/// Puts a verdict in the place of another, in the counts too.
void ImportSession::show(RowVerdict &shown, const RowVerdict &verdict)
{
    const auto count = [](RowCounts &report, const RowVerdict &row, int by) {
        report.duplicates += row.isDuplicate ? by : 0;
        switch (row.action) {
        case RowAction::New: report.created += by; break;
        case RowAction::Update: report.updated += by; break;
        case RowAction::Same: report.unchanged += by; break;
        case RowAction::Look: report.look += by; [[fallthrough]];
        case RowAction::Skipped: report.skipped += by; break;
        case RowAction::Rejected: report.rejected += by; break;
        }
    };
    const auto countAll = [&](int by) {
        count(m_preview->report, shown, by);
        if (TableReport *table = reportOf(*m_preview)) count(*table, shown, by);
    };
    countAll(-1);
    shown = verdict;
    countAll(1);
}

/// Shows a decision before it is checked: verdict and counts as they will be in most cases.
void ImportSession::settle(qint64 line, const RowDecision &decision)
{
    sheet().decisions.insert(line, decision);
    RowVerdict *shown = verdictOf(line);
    if (!shown) return;
    using Kind = RowDecision::Kind;
    RowVerdict decided = *shown;
    decided.action = decision.kind == Kind::Merge ? RowAction::Update : decision.kind == Kind::Create ? RowAction::New : RowAction::Skipped;
    show(*shown, decided);
}

void ImportSession::decide(qint64 line, const RowDecision &decision)
{
    if (!m_preview) return;
    settle(line, decision);
    recheckSoon();
}

int ImportSession::undecidedAbove(double score, qint64 exceptLine) const
{
    return int(std::ranges::count_if(verdicts(),
        [&](const RowVerdict &v) { return v.action == RowAction::Look && double(v.score) >= score && v.line != exceptLine; }));
}

int ImportSession::decideAbove(double score, const RowDecision &decision)
{
    if (!m_preview) return 0;
    QList<qint64> lines;
    for (const RowVerdict &verdict : verdicts())
        if (verdict.action == RowAction::Look && double(verdict.score) >= score) lines << verdict.line;
    for (const qint64 line : lines) settle(line, decision);
    recheckSoon();
    return int(lines.size());
}

void ImportSession::correct(qint64 line, int column, const QString &text)
{
    sheet().corrections[line].insert(column, text);
    if (m_rows) judge(line);
    recheckSoon();
}

qint64 ImportSession::rowsToImport() const { return m_preview ? m_preview->report.created + m_preview->report.updated : 0; }

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
