// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include "ui/common/label.h"

namespace flow::ui {

class Chip;

/// The row over the calendar: which artists and which dates are shown, and what the colours mean.
class CalendarBar : public Surface
{
    Q_OBJECT
public:
    explicit CalendarBar(CalendarModel *model, QWidget *parent = nullptr);
    void addTool(QWidget *tool); ///< at the right end

private:
    void refresh();
    void openArtists();
    void openStates();

    CalendarModel *m_model;
    Chip *m_artists, *m_states, *m_conflicts;
    class Legend *m_legend;
};

} // namespace flow::ui
