// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

namespace flow::ui {

/// Seven days with a lane per artist: each date as a card with place and times. Lanes grow with what a day holds.
class WeekView final : public CalendarView
{
    Q_OBJECT
public:
    explicit WeekView(CalendarModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addDays(6); }
    void showDay(QDate day) override;
    void step(int by) override;
    [[nodiscard]] QString rangeText() const override;
    [[nodiscard]] Spot spotAt(const QPoint &at) const override;
    [[nodiscard]] QRectF rectOf(const Spot &spot) const override;

protected:
    void relayout() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lane
    {
        qint64 artist = 0;
        double top = 0, height = 0; ///< of the content, without scrolling
    };
    [[nodiscard]] QRectF cellOf(const Lane &lane, QDate day) const;
    [[nodiscard]] const Lane *laneOf(qint64 artist) const;
    void setFirst(QDate day);
    void paintHeader(QPainter &painter);
    void paintLane(QPainter &painter, const Lane &lane);

    QDate m_first;
    std::vector<Lane> m_lanes;
};

} // namespace flow::ui
