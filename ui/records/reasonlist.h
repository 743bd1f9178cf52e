// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/figures.h"

#include <QWidget>

namespace flow::ui {

/// A line of a ReasonList.
struct ReasonRow
{
    enum Tone { Plain, Good, Warning };
    QString icon, text;
    qint64 amount = 0;
    Tone tone = Plain;
    QString key; ///< what choosing it is about
};

/// Why the plan is as it is, what it hangs on, who could be asked: an icon, a sentence of at most two lines, what it is worth. Up and Down walk, Enter shows the
/// date on the timeline.
class ReasonList : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);
    void setReasons(std::vector<tour::PlanReason> reasons, const QString &currency);
    void setRows(std::vector<ReasonRow> rows, const QString &currency);
    [[nodiscard]] const std::vector<ReasonRow> &rows() const { return m_rows; }
    QSize sizeHint() const override { return {320, heightForWidth(360)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] double textWidth(int width) const;
    [[nodiscard]] int rowHeight(int row, int width) const;
    void announce();
    std::vector<ReasonRow> m_rows;
    QString m_currency;
    int m_current = 0;
};

/// The list in a popover `width` wide: as tall as it needs, at most `tallest`, then it scrolls.
QWidget *scrolled(ReasonList *list, int width, int tallest);

} // namespace flow::ui
