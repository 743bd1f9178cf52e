// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QWidget>

class QChart;
class QVBoxLayout;

namespace flow::ui {

class ChartView;
class Theme;

/// A chart of a report on the screen: title, legend where there are several values, the figure under the pointer in a tooltip.
/// Its numbers stand in the table of the report, which is also its twin for screen readers.
class ReportChartView : public QWidget
{
    Q_OBJECT
public:
    /// `report` is copied as far as the chart needs it.
    ReportChartView(const Report &report, const ReportChart &chart, Theme &theme, QWidget *parent = nullptr);
    /// Whether there is anything to draw.
    static bool hasContent(const Report &report, const ReportChart &chart);
    bool isLong() const; ///< wants the whole width: a label for each of its many columns

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLegend(QVBoxLayout *column);
    void draw();
    void fitBars(); ///< no bar is wider than design.md allows
    QChart *makeChart();
    void addBars(QChart *chart);
    void addSparseLabels(QChart *chart, const QStringList &names, size_t every);
    void addComparison(QChart *chart);
    double number(size_t row, int column) const;
    QColor colorOf(size_t value) const;

    ReportChart m_chart;
    ReportTable m_table;
    Theme &m_theme;
    ChartView *m_view;
    size_t m_rows;
};

} // namespace flow::ui
