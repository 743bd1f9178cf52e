// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"

#include <QWidget>

namespace flow::ui {

/// One conflict: the record, who and when, and for each field what it was before, what stands now and what the author
/// wanted. 1, 2 and 3 decide, E asks for another value, Enter opens the record. A click on a column decides, too.
class ConflictRow : public QWidget
{
    Q_OBJECT
public:
    /// What is chosen: the value before, what stands, what the author wanted.
    enum class Pick { Before, Theirs, Mine };

    ConflictRow(const SyncConflict &conflict, bool own, QWidget *parent = nullptr);
    const SyncConflict &conflict() const { return m_conflict; }
    /// Whether this can be picked: for a change that was not allowed only what stands.
    bool can(Pick pick) const;
    bool canEdit() const;
    /// The one that a key decides, with or without the focus.
    void setCurrent(bool current);

Q_SIGNALS:
    void picked(flow::ui::ConflictRow::Pick pick);
    void openRequested();
    void stepRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *column(Pick pick, const QString &title);
    QString valueOf(Pick pick, const ConflictField &field) const;

    SyncConflict m_conflict;
    bool m_current = false;
};

} // namespace flow::ui
