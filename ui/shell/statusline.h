// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"
#include "ui/common/taskbar.h"

namespace flow::ui {

/// The 28 px at the foot of the window: where the data is, running work, what Undo would take back, what the page counts.
class StatusLine : public Surface
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setPlace(const QString &text, ColorRole dot);
    void setUndo(const QString &text); ///< empty: nothing to undo
    void setPageText(const QString &text);
    TaskBar *tasks() const { return m_tasks; }

Q_SIGNALS:
    void undoRequested();

private:
    class PlaceLabel *m_place;
    class UndoHint *m_undo;
    TaskBar *m_tasks;
    Label *m_page;
};

} // namespace flow::ui
