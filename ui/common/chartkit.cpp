// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chartkit.h"

#include "ui/common/label.h"

#include <QBarCategoryAxis>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLegend>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr QChar kNothing(0x200b); // takes no room

    /// The least round number that holds `most` in three or four steps.
    double roundStep(double most)
    {
        if (most <= 0) return 1;
        const double power = std::pow(10, std::floor(std::log10(most / 3)));
        for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
            if (most / (power * factor) <= 4) return power * factor;
        return power * 10;
    }

    void dress(QAbstractAxis *axis, const Theme &theme)
    {
        axis->setLabelsFont(theme.font(TypeStyle::Caption, true));
        axis->setLabelsColor(theme.chart(ChartRole::Axis));
    }

} // namespace

QChart *plainChart()
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 8, 0, 0}); // half a label over the highest tick
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    return chart;
}

QString axisTick(double value)
{
    if (value >= 1e6) return QLocale().toString(value / 1e6, 'g', 3) + u'M';
    return value >= 1000 ? QLocale().toString(value / 1000, 'g', 3) + u'k' : QLocale().toString(value, 'g', 3);
}

QCategoryAxis *valueAxis(double most, const Theme &theme, const std::function<QString(double)> &words)
{
    auto *axis = new QCategoryAxis;
    const double step = roundStep(most), top = std::max(step, std::ceil(most / step) * step);
    axis->setRange(0, top);
    axis->setStartValue(0);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (double at = 0; at <= top + step / 2; at += step) axis->append(words ? words(at) : axisTick(at), at);
    axis->setLineVisible(false);
    axis->setGridLinePen(theme.chart(ChartRole::Grid));
    dress(axis, theme);
    return axis;
}

QBarCategoryAxis *nameAxis(QStringList names, const Theme &theme)
{
    QSet<QString> seen;
    for (QString &name : names) {
        if (name.isEmpty()) name = kNothing; // an axis leaves out what has no name
        while (seen.contains(name)) name += kNothing;
        seen.insert(name);
    }
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setGridLineVisible(false);
    axis->setLinePen(theme.color(ColorRole::HairlineStrong));
    dress(axis, theme);
    return axis;
}

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

void ChartView::replaceChart(QChart *chart)
{
    QChart *old = this->chart();
    setChart(chart);
    delete old;
}

LegendEntry::LegendEntry(std::function<QColor(const Theme &)> color, Mark mark, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_color(std::move(color))
    , m_mark(mark)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    row->addWidget(new Label(text, TypeStyle::Small, ColorRole::Text2));
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = m_color(themeOf(this));
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    if (m_mark == Mark::Swatch) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(2, middle - 4.5, 9, 9), 2, 2);
        return;
    }
    QPen pen(color, 2);
    if (m_mark == Mark::Dashes) pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(0, middle), QPointF(14, middle));
}

} // namespace flow::ui
