// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/waysout.h"
#include "ui/calendar/calendarmodel.h"

#include <QWidget>

namespace flow::ui {

class Badge;
class Button;
class Label;
class RowList;

/// Below the calendar: the conflicts of the next twelve months, and beside them the ways out of the one that is chosen, each
/// checked against the whole calendar. Enter or the button takes the way that is marked.
class ConflictPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictPane(CalendarModel *model, QWidget *parent = nullptr);
    [[nodiscard]] RowList *conflicts() const { return m_conflicts; }
    [[nodiscard]] RowList *ways() const { return m_ways; }

Q_SIGNALS:
    void wayChosen(const flow::Conflict &conflict, const flow::WayOut &way, QWidget *anchor);
    void shown(qint64 key); ///< a conflict was opened: go to its date

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillWays();
    void act();

    CalendarModel *m_model;
    RowList *m_conflicts, *m_ways;
    Label *m_waysTitle, *m_checked, *m_nothing;
    Badge *m_count;
    Button *m_act;
    std::vector<WayOut> m_found;
};

} // namespace flow::ui
