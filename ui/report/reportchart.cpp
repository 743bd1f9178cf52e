// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportchart.h"

#include "core/base/money.h"
#include "ui/common/chartkit.h"
#include "ui/common/label.h"
#include "ui/text/reporttext.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QHBoxLayout>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kUpright = 220, kRow = 26, kFoot = 36;
    constexpr double kBarShare = 0.6, kWidestBar = 28;
    constexpr size_t kLabels = 13; // under upright bars, at most
    constexpr qsizetype kLongestName = 26;

    QString elided(const QString &name) { return name.size() > kLongestName ? name.left(kLongestName - 1) + u'…' : name; }

} // namespace

bool ReportChartView::isLong() const { return m_chart.kind != ChartKind::Bars && m_rows > 8; }

bool ReportChartView::hasContent(const Report &report, const ReportChart &chart)
{
    return std::ranges::any_of(report.tables[size_t(chart.table)].rows, [&](const std::vector<QVariant> &row) {
        return std::ranges::any_of(chart.values, [&](int column) { return row[size_t(column)].toDouble() > 0; });
    });
}

ReportChartView::ReportChartView(const Report &report, const ReportChart &chart, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(report.tables[size_t(chart.table)])
    , m_theme(theme)
    , m_view(new ChartView(this))
    , m_rows(m_table.rows.size())
{
    const bool lies = chart.kind == ChartKind::Bars;
    if (lies) m_rows = std::min(m_rows, size_t(chart.rows));
    const QString title = reportWord(chart.id);
    setObjectName(u"chart."_s + chart.id);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    const bool isMoney = m_table.columns[size_t(chart.values.front())].type == CellType::Money;
    column->addWidget(new Label(isMoney ? u"%1, %2"_s.arg(title, m_table.currency) : title, TypeStyle::Heading));
    addLegend(column);
    m_view->setFixedHeight(lies ? int(m_rows) * kRow + kFoot : kUpright);
    m_view->setAccessibleName(title);
    column->addWidget(m_view);
    column->addStretch(1);
    draw();
    connect(&theme, &Theme::changed, this, &ReportChartView::draw);
}

void ReportChartView::addLegend(QVBoxLayout *column)
{
    if (m_chart.values.size() == 1 && m_chart.comparison < 0) return;
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto word = [this](int of) { return reportWord(m_table.columns[size_t(of)].id); };
    for (size_t i = 0; i < m_chart.values.size(); ++i)
        row->addWidget(new LegendEntry([this, i](const Theme &) { return colorOf(i); }, LegendEntry::Mark::Swatch, word(m_chart.values[i])));
    if (m_chart.comparison >= 0)
        row->addWidget(new LegendEntry([](const Theme &theme) { return theme.chart(ChartRole::Comparison); }, LegendEntry::Mark::Dashes, word(m_chart.comparison)));
    row->addStretch(1);
    column->addLayout(row);
}

double ReportChartView::number(size_t row, int column) const
{
    const double value = m_table.rows[row][size_t(column)].toDouble();
    const CellType type = m_table.columns[size_t(column)].type;
    return type == CellType::Money ? value / std::pow(10, currencyDigits(m_table.currency)) : type == CellType::Percent ? value / 100 : value;
}

/// A second value of lying bars stands pale behind the first.
QColor ReportChartView::colorOf(size_t value) const
{
    if (m_chart.kind == ChartKind::Bars) return m_theme.color(value == 0 ? ColorRole::Accent : ColorRole::HairlineStrong);
    return m_chart.values.size() == 1 ? m_theme.chart(ChartRole::Actual) : m_theme.series(int(value) + 1).fill;
}

void ReportChartView::draw()
{
    m_view->replaceChart(makeChart());
    fitBars();
}

void ReportChartView::fitBars()
{
    const double along = m_chart.kind == ChartKind::Bars ? double(m_view->height()) : double(m_view->width());
    if (!m_view->chart() || along <= 0 || m_rows == 0) return;
    for (QAbstractSeries *series : m_view->chart()->series())
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) bars->setBarWidth(std::min(kBarShare, kWidestBar * double(m_rows) / along));
}

void ReportChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBars();
}

QChart *ReportChartView::makeChart()
{
    const bool lies = m_chart.kind == ChartKind::Bars;
    QStringList names;
    double most = 0;
    const size_t every = lies ? 1 : (m_rows + kLabels - 1) / kLabels;
    for (size_t i = 0; i < m_rows; ++i) {
        const size_t row = lies ? m_rows - 1 - i : i; // lying bars are counted from below
        const auto &cells = m_table.rows[row];
        QString name = elided(reportAxisLabel(m_table.columns[size_t(m_chart.category)], cells[size_t(m_chart.category)]));
        if (name.isEmpty() && cells.size() > 1) name = elided(cells[1].toString()); // a place without a person
        names << name;
        double sum = 0;
        for (const int value : m_chart.values) sum = m_chart.kind == ChartKind::Stacked ? sum + number(row, value) : std::max(sum, number(row, value));
        if (m_chart.comparison >= 0) sum = std::max(sum, number(row, m_chart.comparison));
        most = std::max(most, sum);
    }
    const bool isShare = m_table.columns[size_t(m_chart.values.front())].type == CellType::Percent;
    QChart *chart = plainChart();
    if (lies) chart->setMargins({0, 0, 16, 0}); // half of the last label
    chart->addAxis(nameAxis(names, m_theme), lies ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(valueAxis(most, m_theme, isShare ? [](double value) { return axisTick(value) + u"\u202f%"_s; } : std::function<QString(double)>()), lies ? Qt::AlignBottom : Qt::AlignLeft);
    addBars(chart);
    if (m_chart.comparison >= 0) addComparison(chart);
    if (every > 1) addSparseLabels(chart, names, every);
    return chart;
}

/// Every so many columns one label: an axis of names would cut each to the width of its column. After the series, which don't use it.
void ReportChartView::addSparseLabels(QChart *chart, const QStringList &names, size_t every)
{
    chart->axes(Qt::Horizontal).front()->setLabelsVisible(false);
    auto *labels = new QCategoryAxis;
    labels->setRange(-0.5, double(names.size()) - 0.5);
    labels->setStartValue(-0.5);
    labels->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const bool byYear = m_table.columns[size_t(m_chart.category)].type == CellType::Month && names.size() > 24;
    for (qsizetype row = 0; row < names.size(); ++row) {
        const bool isLabelled = byYear ? m_table.rows[size_t(row)][size_t(m_chart.category)].toDate().month() == 1 : size_t(row) % every == 0;
        if (isLabelled) labels->append(names[row] + QString(row, QChar(0x200b)), double(row));
    }
    labels->setLineVisible(false);
    labels->setGridLineVisible(false);
    labels->setLabelsFont(m_theme.font(TypeStyle::Caption, true));
    labels->setLabelsColor(m_theme.chart(ChartRole::Axis));
    chart->addAxis(labels, Qt::AlignBottom);
}

void ReportChartView::addBars(QChart *chart)
{
    const bool lies = m_chart.kind == ChartKind::Bars;
    QAbstractBarSeries *bars = m_chart.kind == ChartKind::Stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
        : lies                                                    ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
                                                                  : new QBarSeries;
    for (size_t i = 0; i < m_chart.values.size(); ++i) {
        const int column = m_chart.values[i];
        auto *set = new QBarSet(reportWord(m_table.columns[size_t(column)].id));
        for (size_t at = 0; at < m_rows; ++at) *set << number(lies ? m_rows - 1 - at : at, column);
        set->setColor(colorOf(i));
        set->setPen(Qt::NoPen);
        connect(set, &QBarSet::hovered, this, [this, column, lies](bool over, int index) {
            if (!over) return QToolTip::hideText();
            const auto &cells = m_table.rows[lies ? m_rows - 1 - size_t(index) : size_t(index)];
            const auto words = [&](int of) { return reportCell(m_table.columns[size_t(of)], cells[size_t(of)], m_table.currency); };
            QString text = u"%1\n%2: %3"_s.arg(words(m_chart.category), reportWord(m_table.columns[size_t(column)].id), words(column));
            if (m_chart.comparison >= 0) text += u"\n%1: %2"_s.arg(reportWord(m_table.columns[size_t(m_chart.comparison)].id), words(m_chart.comparison));
            QToolTip::showText(QCursor::pos(), text, m_view);
        });
        bars->append(set);
    }
    chart->addSeries(bars);
    for (QAbstractAxis *axis : chart->axes()) bars->attachAxis(axis);
}

void ReportChartView::addComparison(QChart *chart)
{
    auto *line = new QLineSeries;
    for (size_t row = 0; row < m_rows; ++row) line->append(double(row), number(row, m_chart.comparison));
    QPen pen(m_theme.chart(ChartRole::Comparison), 1.25, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({3, 3});
    line->setPen(pen);
    chart->addSeries(line);
    for (QAbstractAxis *axis : chart->axes()) line->attachAxis(axis);
}

} // namespace flow::ui
