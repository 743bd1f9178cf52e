// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsession.h"

#include "core/store/store.h"
#include "ui/text/importtext.h"

#include <QFileInfo>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

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
    if (m_state == State::Done && m_inspection) {
        for (int i = 0; i < int(m_inspection->tables.size()); ++i) {
            if (m_doneTables.contains(i) || !m_inspection->tables[size_t(i)].isImportable()) continue;
            chooseTable(i);
            return true;
        }
    }
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
    m_doneTables.clear();
    m_table = -1;
    m_mapping = {};
    m_decisions = {};
    m_corrections.clear();
    m_attested = false;
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
    m_task = m_context.shell.startTask(tr("Reading %1").arg(fileName()));
    const int generation = ++m_generation;
    setState(State::Inspecting);
    m_context.store
        .read([path = m_path, read = m_read, progress = m_task->progress](Connection &connection) -> Result<Inspection> {
            InspectOptions options{.read = read};
            FLOW_ASSIGN(options.recognise.remembered, rememberedMappings(connection));
            return inspectFile(path, options, *progress);
        })
        .then(this, [this, generation](const Result<Inspection> &found) {
            if (generation != m_generation) return;
            if (!found) {
                if (found.error().code == ErrorCode::Canceled) return reset();
                m_error = found.error();
                m_table = -1;
                return setState(State::Inspected);
            }
            m_inspection = *found;
            const auto &tables = m_inspection->tables;
            auto first = std::ranges::find_if(tables, &InspectedTable::isImportable);
            if (first == tables.end()) first = std::ranges::find_if(tables, [](const InspectedTable &t) { return !t.sample.rows.empty(); });
            m_table = first == tables.end() ? 0 : int(first - tables.begin());
            takeMapping();
            setState(State::Inspected);
        });
}

void ImportSession::takeMapping()
{
    ++m_generation;
    stopChecks();
    m_mapping = table() ? table()->mapping : Mapping{};
    m_decisions = {};
    m_corrections.clear();
    m_preview.reset();
    m_rows.reset();
    Q_EMIT mappingChanged();
}

void ImportSession::chooseTable(int index)
{
    m_table = index;
    m_attested = false;
    takeMapping();
    setState(State::Inspected);
}

void ImportSession::setKind(TableKind kind)
{
    if (!table() || kind == m_mapping.kind) return;
    if (const auto mapping = recognise(table()->sample, {.kind = kind})) {
        takeMapping();
        m_mapping = *mapping;
        Q_EMIT mappingChanged();
        setState(State::Inspected);
    }
}

void ImportSession::setTarget(int column, const QString &target)
{
    Mapping changed = m_mapping;
    const QString assignment = (target.isEmpty() ? u"ignore"_s : target) + u"=#"_s + QString::number(column + 1);
    if (!applyOverride(changed, assignment) || changed == m_mapping) return;
    const auto decisions = m_decisions;
    takeMapping();
    m_mapping = changed;
    m_decisions = decisions;
    Q_EMIT mappingChanged();
    setState(State::Inspected);
}

bool ImportSession::isRemembered() const
{
    return std::ranges::any_of(m_mapping.notes, [](const MappingNote &note) { return note.code == u"rememberedMapping"; });
}

bool ImportSession::asksConsent() const
{
    if (m_mapping.kind != TableKind::Fans || !m_mapping.listState.isEmpty()) return false;
    return std::ranges::none_of(m_mapping.columns, [](const ColumnMapping &column) { return column.role.startsWith(u"consent."_s); });
}

ImportResources ImportSession::resources() const
{
    const auto &loaded = m_context.gazetteer;
    return {.gazetteer = loaded.isFinished() && loaded.resultCount() > 0 ? loaded.result() : nullptr};
}

ImportJob ImportSession::job() const
{
    ImportJob job{.path = m_path, .read = m_read};
    job.attested = asksConsent() && m_attested;
    const bool several = m_inspection && m_inspection->tables.size() > 1;
    job.tables << TableJob{several && table() ? table()->sample.table.name : QString(), m_mapping};
    job.decisions = m_decisions;
    job.corrections = m_corrections;
    return job;
}

void ImportSession::preview()
{
    if (!table() || isBusy()) return;
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
        .run(mine, [rows = m_rows, job = job(), resources = resources(), line, mine](Connection &copy) { return rows->judge(copy, job, resources, line, *mine); })
        .then(this, [this, mine, line, asked = m_corrections.value(line)](const Result<RowVerdict> &verdict) {
            if (m_judge != mine) return;
            --m_judging;
            RowVerdict *shown = verdictOf(line);
            if (verdict && shown && asked == m_corrections.value(line)) show(*shown, *verdict);
            Q_EMIT previewChanged();
        });
}

RowVerdict *ImportSession::verdictOf(qint64 line)
{
    if (!m_preview) return nullptr;
    const auto found = std::ranges::lower_bound(m_preview->rows, line, {}, &RowVerdict::line);
    return found == m_preview->rows.end() || found->line != line ? nullptr : &*found;
}

/// Puts a verdict in the place of another, in the counts too.
void ImportSession::show(RowVerdict &shown, const RowVerdict &verdict)
{
    ImportReport &report = m_preview->report;
    const auto count = [&](const RowVerdict &row, int by) {
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
    count(shown, -1);
    shown = verdict;
    count(shown, 1);
}

/// Shows a decision before it is checked: verdict and counts as they will be in most cases.
void ImportSession::settle(qint64 line, const RowDecision &decision)
{
    m_decisions.rows.insert(line, decision);
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
    if (!m_preview) return 0;
    return int(std::ranges::count_if(m_preview->rows,
        [&](const RowVerdict &v) { return v.action == RowAction::Look && double(v.score) >= score && v.line != exceptLine; }));
}

int ImportSession::decideAbove(double score, const RowDecision &decision)
{
    if (!m_preview) return 0;
    QList<qint64> lines;
    for (const RowVerdict &verdict : m_preview->rows)
        if (verdict.action == RowAction::Look && double(verdict.score) >= score) lines << verdict.line;
    for (const qint64 line : lines) settle(line, decision);
    recheckSoon();
    return int(lines.size());
}

void ImportSession::correct(qint64 line, int column, const QString &text)
{
    m_corrections[line].insert(column, text);
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
        m_doneTables.insert(m_table);
        setState(State::Done);
    });
}

} // namespace flow::ui
