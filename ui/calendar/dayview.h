// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

namespace flow::ui {

/// One day, from six in the morning to six in the next, with a lane per artist: each date as a bar from load-in to curfew with its
/// moments on it. Hours are those of the clocks at each place; sets after midnight stand at the right of their own evening.
class DayView final : public CalendarView
{
    Q_OBJECT
public:
    explicit DayView(CalendarModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_day; }
    [[nodiscard]] QDate lastDay() const override { return m_day; }
    void showDay(QDate day) override;
    void step(int by) override { showDay(m_day.addDays(by)); }
    [[nodiscard]] QString rangeText() const override;
    [[nodiscard]] Spot spotAt(const QPoint &at) const override;
    [[nodiscard]] QRectF rectOf(const Spot &spot) const override;

protected:
    bool dragsPlainly() const override { return false; }
    void relayout() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        const CalendarItem *item = nullptr;
        QRectF rect; ///< of the content, without scrolling
    };
    [[nodiscard]] double xOf(const QDateTime &local) const;
    [[nodiscard]] double offset() const;
    void paintHours(QPainter &painter);
    void paintBar(QPainter &painter, const Bar &bar);

    QDate m_day;
    std::vector<double> m_tops; ///< of the lanes, and the end of the last
    std::vector<Bar> m_bars;
};

} // namespace flow::ui
