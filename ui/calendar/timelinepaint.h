// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/timelineview.h"

#include <QPainter>

namespace flow::ui {

/// Paints one frame of a timeline: only lanes and days that are seen.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineView &view, QPainter &painter);
    void paint();

private:
    void header();
    void bands(); ///< school holidays, over all lanes
    void grid();
    void lane(int index);
    void spans(qint64 artist, double top);
    void blocks(qint64 artist, double top);
    [[nodiscard]] QRectF reasonBox(const Blockage &block, double top) const; ///< where it is written; empty: not seen
    void ticks(qint64 artist, double top);
    void conflicts();
    void rings();
    void links();
    void chosenConflict();
    [[nodiscard]] QRectF ringOf(int lane, qint64 julian) const;
    void line(const DayLink &link);
    void move();
    void clauses(const CalendarItem &moved, QDate day, double top);
    void cursor();
    void today();
    [[nodiscard]] bool isSeen(double x, double width) const { return x + width > m_label && x < m_width; }

    const TimelineView &m_view;
    QPainter &m_painter;
    CalendarModel &m_model;
    Theme &m_theme;
    const CalendarData &m_data;
    double m_label, m_width, m_height, m_day, m_tick;
    int m_firstLane = 0, m_endLane = 0;
};

} // namespace flow::ui
