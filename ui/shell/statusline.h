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
    /// Where the data is and how it stands to the cloud; a click asks for more (placeRequested).
    void setPlace(const QString &text, ColorRole dot, const QString &about = {});
    void setUndo(const QString &text); ///< empty: nothing to undo
    void setPageText(const QString &text);
    TaskBar *tasks() const { return m_tasks; }

Q_SIGNALS:
    void undoRequested();
    void placeRequested();

private:
    class PlaceButton *m_place;
    class UndoHint *m_undo;
    TaskBar *m_tasks;
    Label *m_page;
};

} // namespace flow::ui
