// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QScrollArea>

class QGridLayout;

namespace flow::ui {

class ReportChartView;
class Theme;

/// A report on the screen: title, figures, charts (side by side where there is room), tables, notes. It scrolls as one.
class ReportView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportView(Theme &theme, QWidget *parent = nullptr);
    /// Stays where it is scrolled to when it is the same report with newer figures.
    void show(const Report &report);
    void setChartsShown(bool shown);
    bool chartsShown() const { return m_chartsShown; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFigures(const Report &report);
    QWidget *makeCharts(const Report &report);
    void placeCharts();

    Theme &m_theme;
    QString m_name;
    QWidget *m_chartBox = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QList<ReportChartView *> m_charts;
    int m_chartColumns = 0;
    bool m_chartsShown = true;
};

} // namespace flow::ui
