// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undocontroller.h"

#include "core/store/records.h"
#include "ui/common/question.h"
#include "ui/shell/pagecontext.h"
#include "ui/text/causetext.h"
#include "ui/text/fieldtext.h"

#include <QPointer>
#include <QWidget>

#include <set>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMany = 50; ///< records; from here on a question comes first
    constexpr int kNamed = 3; ///< records that stayed, in the message
    constexpr int kPatienceMs = 300; ///< as long as nothing shows that a step is under way

    /// What is taken back, and the transaction whose words say so: for redo that is the one that was undone.
    struct Next
    {
        TransactionInfo transaction, named;
    };
    struct Both
    {
        std::optional<Next> undo, redo;
    };

    Result<std::optional<Next>> next(Connection &connection, bool redo)
    {
        FLOW_ASSIGN(const auto found, redo ? nextRedo(connection) : nextUndo(connection));
        if (!found) return std::nullopt;
        FLOW_ASSIGN(const auto named, redo ? transactionById(connection, found->undoes) : found);
        return Next{*found, named.value_or(*found)};
    }

} // namespace

UndoController::UndoController(Store &store, Shell &shell, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_shell(shell)
{
    connect(&store.feed(), &ChangeFeed::changed, this, &UndoController::refresh);
    refresh();
}

void UndoController::refresh()
{
    if (m_store.isReadOnly()) return; // nothing can be taken back, so nothing is offered
    if (m_refreshing) {
        m_again = true; // the answer on its way may be older than this change
        return;
    }
    m_refreshing = true;
    m_store
        .read([](Connection &connection) -> Result<Both> {
            Both both;
            FLOW_ASSIGN(both.undo, next(connection, false));
            FLOW_ASSIGN(both.redo, next(connection, true));
            return both;
        })
        .then(this, [this](const Result<Both> &both) {
            m_refreshing = false;
            m_undoText = both && both->undo ? causeText(both->undo->named) : QString();
            m_redoText = both && both->redo ? causeText(both->redo->named) : QString();
            Q_EMIT changed();
            if (std::exchange(m_again, false)) refresh();
        });
}

void UndoController::undo() { step(false); }

void UndoController::redo() { step(true); }

void UndoController::begin()
{
    m_busy = true;
    m_underWay.clear();
    m_begun.start();
}

/// After a failure what waits might not be what was meant.
void UndoController::end(bool goesOn)
{
    m_busy = false;
    if (!goesOn) m_waiting.clear();
    if (!m_waiting.isEmpty()) step(m_waiting.dequeue());
}

void UndoController::sayUnderWay() { m_shell.toast(m_underWay.isEmpty() ? tr("The last undo is not done yet. Ask again when it is") : tr("%1: not done yet. Ask again when it is").arg(m_underWay)); }

void UndoController::step(bool redo)
{
    if (m_busy) return m_begun.hasExpired(kPatienceMs) ? sayUnderWay() : m_waiting.enqueue(redo);
    begin();
    // Asked afresh: a change may have come in since the menu was worded.
    m_store.read([redo](Connection &connection) { return next(connection, redo); }).then(this, [this, redo](const Result<std::optional<Next>> &found) {
        if (found && *found) return run((*found)->transaction, (*found)->named, redo ? Way::Redo : Way::Undo);
        if (found) m_shell.toast(redo ? tr("Nothing to redo") : tr("Nothing to undo"));
        else m_shell.showError(found.error());
        end(false);
    });
}

void UndoController::take(const TransactionInfo &transaction, QWidget *anchor)
{
    m_store.read([transaction](Connection &connection) { return recordsIn(connection, transaction); })
        .then(this, [this, transaction, anchor = QPointer(anchor)](const Result<qint64> &records) {
            if (!records) return m_shell.showError(records.error());
            if (*records < kMany || !anchor) return revert(transaction);
            ask(anchor,
                {.name = u"takeBackQuestion"_s,
                    .title = tr("Take back: %1?").arg(causeText(transaction)),
                    .text = tr("%Ln record(s) go back to what they were before. What somebody changed since stays as it is. Undo brings everything back again.", nullptr, int(*records)),
                    .go = tr("Take back"),
                    .icon = u"undo-2"_s},
                [this, transaction] { revert(transaction); });
        });
}

void UndoController::revert(const TransactionInfo &transaction)
{
    if (m_busy) return sayUnderWay();
    begin();
    run(transaction, transaction, Way::Revert);
}

Result<UndoController::Taken> UndoController::takeBack(Connection &connection, qint64 transaction, Progress &progress)
{
    Taken taken;
    FLOW_ASSIGN(taken.report, undoTransaction(connection, transaction, progress));
    std::set<std::pair<const Entity *, qint64>> seen;
    for (const KeptRecord &kept : taken.report.kept) {
        if (!seen.emplace(kept.entity, kept.id).second) continue;
        ++taken.keptRecords;
        if (taken.kept.size() >= kNamed) continue;
        FLOW_ASSIGN(const auto record, Records(connection).byId(*kept.entity, kept.id));
        if (record && !record->title().isEmpty()) taken.kept << record->title();
    }
    taken.keptRecords += taken.report.keptCount - taken.report.kept.size(); // those that the report does not name
    return taken;
}

void UndoController::run(const TransactionInfo &transaction, const TransactionInfo &named, Way way)
{
    const QString what = causeText(named);
    m_underWay = way == Way::Redo ? tr("Redoing %1").arg(what) : tr("Undoing %1").arg(what);
    auto task = m_shell.startTask(m_underWay);
    const QString code = way == Way::Undo ? u"undo"_s : way == Way::Redo ? u"redo"_s : u"revert"_s;
    const Cause cause{.code = code, .subject = named.subject, .undoes = transaction.id};
    m_store
        .write(cause, [id = transaction.id, progress = task->progress](Connection &connection) { return takeBack(connection, id, *progress); })
        .then(this, [this, what, way, task](const Result<Taken> &result) {
            task->finish();
            finished(result, what, way);
        });
}

void UndoController::finished(const Result<Taken> &result, const QString &what, Way way)
{
    if (!result) {
        m_shell.showError(result.error());
        return end(false);
    }
    QString text = way == Way::Redo ? tr("Redone: %1").arg(what) : tr("Undone: %1").arg(what);
    const int others = int(result->keptRecords - result->kept.size());
    if (result->keptRecords == 1 && result->kept.size() == 1) text += u". "_s + tr("%1 was changed since and stays as it is").arg(result->kept.first());
    else if (!result->kept.isEmpty() && others > 0) text += u". "_s + tr("Changed since, and stayed as they are: %1 and %n more", nullptr, others).arg(result->kept.join(u", "_s));
    else if (!result->kept.isEmpty()) text += u". "_s + tr("Changed since, and stayed as they are: %1").arg(result->kept.join(u", "_s));
    else if (others > 0) text += u". "_s + tr("%n record(s) changed since and stayed as they are", nullptr, others);
    m_shell.toast(text, way == Way::Revert);
    Q_EMIT taken(result->report);
    end(true);
}

} // namespace flow::ui
