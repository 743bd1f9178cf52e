// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "ui/shell/pagecontext.h"
#include "ui/sync/conflictrow.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace flow::ui {

class Button;
class EmptyState;
class Label;
class SegmentedControl;

/// Changes of two people that met: what is open to be decided, and what was decided or merged by itself. Every decision is
/// one transaction that Undo takes back. Works without a network, like everything.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictView(const PageContext &context, QWidget *parent = nullptr);
    void load(); ///< again, after something changed; the row with the focus keeps it, and the current one stays so
    int count() const { return int(m_rows.size()); }
    bool showsOpen() const; ///< else those that were decided
    void focusFirst();
    /// Decides the current conflict: the one that has the keyboard or had it last, else the first. Nothing where it cannot be picked.
    void decideCurrent(ConflictRow::Pick what);
    void editCurrent();

Q_SIGNALS:
    void loaded();

private:
    void fill(const std::vector<SyncConflict> &conflicts);
    void pick(const ConflictRow &row, ConflictRow::Pick pick);
    void decideAll(ConflictChoice choice);
    void decide(const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &subject, const QString &done);
    void edit(ConflictRow &row);
    void step(const ConflictRow &from, int by);
    void setCurrent(ConflictRow *row);

    PageContext m_context;
    SegmentedControl *m_filter;
    Label *m_hint;
    Button *m_allTheirs, *m_allMine;
    class RowColumn *m_list;
    EmptyState *m_empty;
    QTimer *m_again;
    QList<ConflictRow *> m_rows;
    ConflictRow *m_current = nullptr; ///< one of m_rows; null when there are none
    int m_turn = 0;
};

} // namespace flow::ui
