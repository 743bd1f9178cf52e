// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/bulk.h"

#include <QSet>
#include <QWidget>

namespace flow::ui {

/// The days of a bulk booking as weeks, one below the other: free, not free, chosen. Arrows walk, Space or a click chooses a day or
/// lets it go; a screen reader hears each.
class BulkGrid : public QWidget
{
    Q_OBJECT
public:
    explicit BulkGrid(QWidget *parent = nullptr);
    void setDays(const std::vector<BulkDay> &days);
    void setChosen(const std::vector<QDate> &days);
    [[nodiscard]] std::vector<QDate> chosen() const; ///< in order
    [[nodiscard]] QDate current() const { return m_current; }
    void setCurrent(QDate day);
    [[nodiscard]] QRectF cell(QDate day) const; ///< empty for days that are not shown
    [[nodiscard]] const BulkDay *dayOn(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void toggled(); ///< by the person
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QDate firstCell() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QString describe(QDate day) const;
    void toggle(QDate day);
    void paintDay(QPainter &painter, const BulkDay &day);

    std::vector<BulkDay> m_days;
    QSet<QDate> m_chosen;
    QDate m_current;
};

} // namespace flow::ui
