// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourbook.h"

#include <QWidget>

namespace flow::ui {

/// The days of a tour book, artist by artist: date, town and venue, how much of the advance is open. Up and Down walk the shows.
class DayList : public QWidget
{
    Q_OBJECT
public:
    explicit DayList(QWidget *parent = nullptr);

    struct Row
    {
        int part = 0, day = 0; ///< of the book
        bool isHead = false; ///< the artist's name
        bool operator==(const Row &) const = default;
    };
    void setBook(const tour::TourBook &book);
    void setCurrent(int row);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(qint64 artist, const QDate &day) const; ///< -1: none
    [[nodiscard]] int firstShow(const QDate &from) const; ///< the first that is confirmed from a day on, else the first of all; -1: none
    [[nodiscard]] QRectF rowRect(int row) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const tour::DaySheet &sheet(const Row &row) const { return m_book.parts[size_t(row.part)].days[size_t(row.day)]; }
    [[nodiscard]] bool isShow(int row) const;
    void walk(int by);
    void announce();

    tour::TourBook m_book;
    std::vector<Row> m_rows;
    std::vector<double> m_tops;
    int m_current = -1;
};

} // namespace flow::ui
