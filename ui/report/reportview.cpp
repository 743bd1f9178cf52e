// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportview.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/report/reportchart.h"
#include "ui/report/reporttable.h"
#include "ui/text/reporttext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidest = 1160, kTwoCharts = 820, kFigures = 4;

    Label *words(const QString &text, TypeStyle style, ColorRole color)
    {
        auto *label = new Label(text, style, color);
        label->setWordWrap(true);
        return label;
    }

} // namespace

ReportView::ReportView(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(u"reportView"_s);
}

void ReportView::show(const Report &report)
{
    const int at = report.name == m_name ? verticalScrollBar()->value() : 0;
    m_name = report.name;
    m_charts.clear();
    m_chartColumns = 0;
    auto *page = new Surface(ColorRole::Surface);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(24, 20, 20, 32);
    auto *body = new QWidget;
    body->setMaximumWidth(kWidest);
    outer->addWidget(body, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(words(reportTitle(report.name), TypeStyle::Title, ColorRole::Text));
    column->addSpacing(2);
    column->addWidget(words(reportPeriod(report), TypeStyle::Body, ColorRole::Text2));
    column->addWidget(words(reportSummary(report.name), TypeStyle::Small, ColorRole::Text3));
    column->addSpacing(12);
    column->addWidget(makeFigures(report));
    column->addSpacing(16);
    column->addWidget(m_chartBox = makeCharts(report));
    bool isEmpty = true;
    // What a chart says as well comes last.
    std::vector<ReportTable> tables = report.tables;
    std::ranges::stable_partition(tables, [](const ReportTable &table) { return table.columns.size() > 2; });
    for (const ReportTable &table : tables) {
        if (table.rows.empty()) continue;
        isEmpty = false;
        column->addSpacing(20);
        column->addWidget(words(reportWord(table.id), TypeStyle::Heading, ColorRole::Text));
        column->addSpacing(4);
        column->addWidget(new ReportTableView(table));
    }
    if (isEmpty) {
        column->addSpacing(20);
        column->addWidget(words(tr("Nothing to tell yet for these days. It fills by itself as dates are held, offered and played."), TypeStyle::Body, ColorRole::Text2));
    }
    column->addSpacing(16);
    for (const ReportNote &note : report.notes) {
        column->addWidget(words(reportNote(note), TypeStyle::Small, ColorRole::Text3));
        column->addSpacing(4);
    }
    column->addStretch(1);
    setWidget(page);
    setChartsShown(m_chartsShown);
    placeCharts();
    page->layout()->activate();
    verticalScrollBar()->setValue(at);
}

QWidget *ReportView::makeFigures(const Report &report)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < int(report.figures.size()); ++i) {
        const ReportFigure &figure = report.figures[size_t(i)];
        const QString value = reportCell({figure.id, figure.type}, figure.value, report.currency);
        auto *tile = new StatTile(reportWord(figure.id), value.isEmpty() ? u"–"_s : value);
        tile->layout()->setContentsMargins(0, 4, 0, 4);
        grid->addWidget(tile, i / kFigures, i % kFigures);
    }
    for (int i = 0; i < kFigures; ++i) grid->setColumnStretch(i, 1);
    return box;
}

QWidget *ReportView::makeCharts(const Report &report)
{
    auto *box = new QWidget;
    m_chartGrid = new QGridLayout(box);
    m_chartGrid->setContentsMargins({});
    m_chartGrid->setHorizontalSpacing(32);
    m_chartGrid->setVerticalSpacing(20);
    for (const ReportChart &chart : report.charts)
        if (ReportChartView::hasContent(report, chart)) m_charts << new ReportChartView(report, chart, m_theme, box);
    return box;
}

void ReportView::placeCharts()
{
    const auto isShort = [](const ReportChartView *chart) { return !chart->isLong(); };
    const int columns = std::ranges::count_if(m_charts, isShort) > 1 && viewport()->width() >= kTwoCharts ? 2 : 1;
    if (!m_chartGrid || columns == m_chartColumns) return;
    m_chartColumns = columns;
    while (QLayoutItem *item = m_chartGrid->takeAt(0)) delete item;
    int row = 0, column = 0;
    for (ReportChartView *chart : m_charts) {
        if (chart->isLong() && std::exchange(column, 0)) ++row;
        m_chartGrid->addWidget(chart, row, column, 1, chart->isLong() ? columns : 1);
        column = chart->isLong() ? 0 : (column + 1) % columns;
        if (column == 0) ++row;
    }
    for (int i = 0; i < 2; ++i) m_chartGrid->setColumnStretch(i, i < columns);
}

void ReportView::setChartsShown(bool shown)
{
    m_chartsShown = shown;
    if (m_chartBox) m_chartBox->setVisible(shown && !m_charts.isEmpty());
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeCharts();
}

} // namespace flow::ui
