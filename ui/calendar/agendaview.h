// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

namespace flow::ui {

class RowList;

/// The calendar as a list of dates in words, from the cursor's month on for a year: what a screen reader walks, and what is
/// quickest to read. Enter opens.
class AgendaView final : public CalendarView
{
    Q_OBJECT
public:
    explicit AgendaView(CalendarModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addYears(1).addDays(-1); }
    void showDay(QDate day) override;
    void step(int by) override;
    [[nodiscard]] QString rangeText() const override;
    [[nodiscard]] Spot spotAt(const QPoint &) const override { return {}; }
    [[nodiscard]] QRectF rectOf(const Spot &) const override { return QRectF(viewport()->rect()); }

protected:
    int daysUp() const override { return 7; }
    void relayout() override;
    void paintEvent(QPaintEvent *) override { }
    void focusInEvent(QFocusEvent *event) override;

private:
    QDate m_first;
    RowList *m_list;
    std::vector<qint64> m_keys;
};

} // namespace flow::ui
