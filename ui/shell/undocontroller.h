// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/store/undo.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>
#include <QStringList>

class QWidget;

namespace flow::ui {

class Shell;

/// Undo and redo of the workspace, over the journal: Ctrl+Z on any page takes back the latest transaction, whoever made
/// it. Says what it did with a toast; long ones show progress and can be cancelled. GUI thread.
class UndoController : public QObject
{
    Q_OBJECT
public:
    UndoController(Store &store, Shell &shell, QObject *parent = nullptr);

    /// "edit of La Criée Basse"; empty when there is nothing to take back, or it is not known yet.
    QString undoText() const { return m_undoText; }
    QString redoText() const { return m_redoText; }

    void undo();
    void redo();
    /// Takes one transaction back, as History and Imports offer, and asks at `anchor` first when it takes many records. It is a step of
    /// its own: undo() brings back what it took.
    void take(const TransactionInfo &transaction, QWidget *anchor);

Q_SIGNALS:
    void changed(); ///< the texts
    /// A transaction was taken back; `report` names what was kept because it changed since.
    void taken(const flow::UndoReport &report);

private:
    void refresh();
    void step(bool redo);
    void begin();
    void end(bool goesOn);
    void sayUnderWay();
    enum class Way { Undo, Redo, Revert };
    struct Taken
    {
        UndoReport report;
        QStringList kept; ///< titles of records that stayed, each once; the first ones
        qint64 keptRecords = 0;
    };
    static Result<Taken> takeBack(Connection &connection, qint64 transaction, Progress &progress);
    void revert(const TransactionInfo &transaction);
    void run(const TransactionInfo &transaction, const TransactionInfo &named, Way way);
    void finished(const Result<Taken> &result, const QString &what, Way way);

    Store &m_store;
    Shell &m_shell;
    QString m_undoText, m_redoText;
    bool m_refreshing = false;
    bool m_again = false;
    bool m_busy = false;
    QElapsedTimer m_begun;
    QString m_underWay; ///< "Undoing import of fans.csv", when it is known
    QQueue<bool> m_waiting; ///< asked for meanwhile: whether each redoes
};

} // namespace flow::ui
