// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

namespace flow::ui {

/// A month as a grid of weeks; each day has its dates as small cards, what does not fit as "+3".
class MonthView final : public CalendarView
{
    Q_OBJECT
public:
    explicit MonthView(CalendarModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_month; }
    [[nodiscard]] QDate lastDay() const override { return m_month.addMonths(1).addDays(-1); }
    void showDay(QDate day) override;
    void step(int by) override;
    [[nodiscard]] QString rangeText() const override;
    [[nodiscard]] Spot spotAt(const QPoint &at) const override;
    [[nodiscard]] QRectF rectOf(const Spot &spot) const override;

protected:
    int daysUp() const override { return 7; }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QDate gridStart() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QRectF cellOf(QDate day) const;
    [[nodiscard]] QRectF chipOf(const QRectF &cell, int index) const;
    [[nodiscard]] int roomIn(const QRectF &cell) const; ///< chips that fit
    void setMonth(QDate month);
    void paintCell(QPainter &painter, QDate day);

    QDate m_month;
};

} // namespace flow::ui
