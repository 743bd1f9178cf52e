// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

namespace flow::ui {

/// Twelve months with a lane per artist: tours as spans, blocks hatched, one tick per day that has a date, holidays as bands,
/// conflicts outlined and linked between lanes. Ctrl+wheel, + and - zoom to six and three months. While a date is being moved, the
/// radius clauses that it meets and the one that it brings are drawn on its lane.
class TimelineView final : public CalendarView
{
    Q_OBJECT
public:
    explicit TimelineView(CalendarModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override;
    void showDay(QDate day) override;
    void step(int by) override;
    [[nodiscard]] QString rangeText() const override;
    [[nodiscard]] Spot spotAt(const QPoint &at) const override;
    [[nodiscard]] QRectF rectOf(const Spot &spot) const override;
    void setFirstDay(QDate day);

protected:
    bool dragsPlainly() const override { return false; }
    void relayout() override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class TimelinePainter;
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] double xOf(qint64 julian) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int headerHeight() const { return 66; }
    [[nodiscard]] double laneTop(int lane) const;
    void setMonths(int months);

    QDate m_first;
    int m_months = 12;
    double m_wheelDays = 0;
};

} // namespace flow::ui
