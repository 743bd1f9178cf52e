// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undocontroller.h"

#include "ui/shell/pagecontext.h"
#include "ui/text/causetext.h"
#include "ui/text/fieldtext.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

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

void UndoController::step(bool redo)
{
    if (m_busy) return;
    m_busy = true;
    // Asked afresh: a change may have come in since the menu was worded.
    m_store.read([redo](Connection &connection) { return next(connection, redo); }).then(this, [this, redo](const Result<std::optional<Next>> &found) {
        m_busy = false;
        if (!found) return m_shell.showError(found.error());
        if (!*found) return m_shell.toast(redo ? tr("Nothing to redo") : tr("Nothing to undo"));
        run((*found)->transaction, (*found)->named, redo);
    });
}

void UndoController::take(const TransactionInfo &transaction) { run(transaction, transaction, false); }

void UndoController::run(const TransactionInfo &transaction, const TransactionInfo &named, bool redo)
{
    if (m_busy) return;
    m_busy = true;
    const QString what = causeText(named);
    auto task = m_shell.startTask(redo ? tr("Redoing %1").arg(what) : tr("Undoing %1").arg(what));
    const Cause cause{.code = redo ? u"redo"_s : u"undo"_s, .subject = named.subject, .undoes = transaction.id};
    m_store
        .write(cause,
            [id = transaction.id, progress = task->progress](Connection &connection) { return undoTransaction(connection, id, *progress); })
        .then(this, [this, what, redo, task](const Result<UndoReport> &result) {
            task->finish();
            finished(result, what, redo);
        });
}

void UndoController::finished(const Result<UndoReport> &result, const QString &what, bool redo)
{
    m_busy = false;
    if (!result) {
        m_shell.showError(result.error());
        return;
    }
    QString text = redo ? tr("Redone: %1").arg(what) : tr("Undone: %1").arg(what);
    if (result->keptCount > 0) text += u". "_s + tr("%n record(s) changed since and stayed as they are", nullptr, int(result->keptCount));
    m_shell.toast(text);
    Q_EMIT taken(*result);
}

} // namespace flow::ui
