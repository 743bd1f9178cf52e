// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QChartView>
#include <QWidget>

#include <functional>

class QBarCategoryAxis;
class QCategoryAxis;
class QChart;

namespace flow::ui {

/// What every chart of the application has in common; see design.md "Charts".

/// A chart without frame, legend and margins.
QChart *plainChart();
/// An axis from zero to a round number that holds `most`, in three or four steps. `words` says a tick; empty: "20k".
QCategoryAxis *valueAxis(double most, const Theme &theme, const std::function<QString(double)> &words = {});
/// An axis of names, in their order. Names that repeat are told apart invisibly, since an axis would merge them.
QBarCategoryAxis *nameAxis(QStringList names, const Theme &theme);
/// "20k", "1.5M": large numbers are short on axes, and nowhere else.
QString axisTick(double value);

/// The view of a chart inside a page: no frame, no background, out of the Tab order (its table is the accessible twin).
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void replaceChart(QChart *chart); ///< takes ownership, deletes the one before
};

/// One entry of a legend: a swatch or a piece of line in a colour of the chart, and its word.
class LegendEntry : public QWidget
{
    Q_OBJECT
public:
    enum class Mark { Swatch, Line, Dashes };
    LegendEntry(std::function<QColor(const Theme &)> color, Mark mark, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<QColor(const Theme &)> m_color;
    Mark m_mark;
};

} // namespace flow::ui
