// SPDX-License-Identifier: GPL-3.0-or-later
// What the user decides and corrects in a preview, how it is judged anew, and how it is taken back.
#include "core/store/store.h"
#include "ui/import/importsession.h"

#include <algorithm>

namespace flow::ui {

namespace {

    constexpr qint64 kRecheckRows = 50'000; // above, decisions are taken as they are and checked by the import

} // namespace

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
void ImportSession::settle(qint64 line, const RowDecision &decision, Step &step)
{
    sheet().decisions.insert(line, decision);
    RowVerdict *shown = verdictOf(line);
    if (!shown) return;
    step.decided.insert(line, *shown);
    using Kind = RowDecision::Kind;
    RowVerdict decided = *shown;
    decided.action = decision.kind == Kind::Merge ? RowAction::Update : decision.kind == Kind::Create ? RowAction::New : RowAction::Skipped;
    show(*shown, decided);
}

void ImportSession::decide(qint64 line, const RowDecision &decision, std::optional<double> othersAbove)
{
    if (!m_preview) return;
    QList<qint64> others;
    for (const RowVerdict &verdict : verdicts())
        if (othersAbove && verdict.action == RowAction::Look && double(verdict.score) >= *othersAbove && verdict.line != line) others << verdict.line;
    Step step;
    settle(line, decision, step);
    for (const qint64 other : std::as_const(others)) settle(other, {.kind = decision.kind, .policy = decision.policy}, step);
    sheet().steps << step;
    recheckSoon();
}

const RowVerdict *ImportSession::verdict(qint64 line) const
{
    const auto &all = verdicts();
    const auto found = std::ranges::lower_bound(all, line, {}, &RowVerdict::line);
    return found == all.end() || found->line != line ? nullptr : &*found;
}

int ImportSession::undecidedAbove(double score, qint64 exceptLine) const
{
    return int(std::ranges::count_if(verdicts(),
        [&](const RowVerdict &v) { return v.action == RowAction::Look && double(v.score) >= score && v.line != exceptLine; }));
}

void ImportSession::correctQuietly(qint64 line, int column, const std::optional<QString> &text)
{
    auto &cells = sheet().corrections[line];
    if (text) cells.insert(column, *text);
    else cells.remove(column);
    if (cells.isEmpty()) sheet().corrections.remove(line);
    if (m_rows) judge(line);
    recheckSoon();
}

void ImportSession::correct(qint64 line, int column, const QString &text)
{
    const auto &cells = sheet().corrections.value(line);
    sheet().steps << Step{.line = line, .column = column, .text = cells.contains(column) ? std::optional(cells[column]) : std::nullopt};
    correctQuietly(line, column, text);
}

qint64 ImportSession::takeBack()
{
    if (!canTakeBack()) return 0;
    const Step step = sheet().steps.takeLast();
    if (step.decided.isEmpty()) {
        correctQuietly(step.line, step.column, step.text);
        return step.line;
    }
    for (auto it = step.decided.begin(); it != step.decided.end(); ++it) {
        sheet().decisions.remove(it.key());
        if (RowVerdict *shown = verdictOf(it.key())) show(*shown, it.value());
    }
    recheckSoon();
    return step.decided.firstKey();
}

qint64 ImportSession::rowsToImport() const { return m_preview ? m_preview->report.created + m_preview->report.updated : 0; }

} // namespace flow::ui
