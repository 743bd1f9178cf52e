// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include "ui/common/badge.h"

#include <QWidget>

namespace flow::ui {

/// The card beside a date: the day, who plays where, and the conflict it is in; or, while a date moves, what the new day would
/// do. Painted over the view, takes no mouse.
class DateCard : public QWidget
{
    Q_OBJECT
public:
    explicit DateCard(QWidget *parent);

    /// False when there is nothing to say about the spot.
    bool showSpot(const CalendarModel &model, qint64 artist, QDate day, qint64 key);
    void showMove(const CalendarModel &model, const CalendarItem &item, const DateMove &move);
    /// Beside `anchor`, inside `bounds`.
    void place(const QRectF &anchor, const QRect &bounds);
    [[nodiscard]] QString text() const; ///< all of it, for tests and screen readers

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString artist, place, badge;
        int series = 0;
        DateState state = DateState::Confirmed;
    };
    void addLine(const CalendarModel &model, const CalendarItem &item);
    void fit();

    QString m_title, m_badge;
    Tone m_tone = Tone::Neutral;
    std::vector<Line> m_lines;
    QStringList m_notes;
};

} // namespace flow::ui
