// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/commissionchart.h"

#include "core/base/money.h"
#include "ui/common/chartkit.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kBarWidth = 0.45; // of a month
    constexpr double kBandAlpha = 0.13;

    class Drawing
    {
    public:
        Drawing(const CommissionReport &report, const Theme &theme)
            : m_report(report)
            , m_theme(theme)
            , m_unit(std::pow(10, currencyDigits(report.currency)))
        {
        }

        QChart *draw()
        {
            m_chart = plainChart();
            makeAxes();
            addBand();
            addBars();
            addLine([](const CommissionMonth &month) { return std::optional(month.yearBefore); }, ChartRole::Comparison, 1.25, Qt::DashLine);
            addLine([](const CommissionMonth &month) { return month.forecast ? std::optional(month.forecast->expected) : std::nullopt; }, ChartRole::Forecast, 2, Qt::SolidLine);
            addPoints();
            return m_chart;
        }

    private:
        double value(qint64 minor) const { return double(minor) / m_unit; }

        void makeAxes()
        {
            QStringList names;
            double most = 0;
            for (const CommissionMonth &month : m_report.months) {
                QString name = QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat);
                if (month.month.month() == 1) name += u' ' + QString::number(month.month.year() % 100); // names must differ, and a year begins
                names << name;
                most = std::max({most, value(month.earned + month.confirmed), value(month.yearBefore), month.forecast ? value(month.forecast->high) : 0});
            }
            m_months = nameAxis(names, m_theme);
            m_values = valueAxis(most, m_theme);
            m_chart->addAxis(m_months, Qt::AlignBottom);
            m_chart->addAxis(m_values, Qt::AlignLeft);
        }

        void attach(QAbstractSeries *series)
        {
            m_chart->addSeries(series);
            series->attachAxis(m_months);
            series->attachAxis(m_values);
        }

        void addBars()
        {
            auto *bars = new QStackedBarSeries;
            bars->setBarWidth(kBarWidth);
            auto *earned = new QBarSet({}), *confirmed = new QBarSet({});
            for (const CommissionMonth &month : m_report.months) {
                *earned << value(month.earned);
                *confirmed << value(month.confirmed);
            }
            earned->setColor(m_theme.chart(ChartRole::Actual));
            confirmed->setColor(m_theme.chart(ChartRole::Expected));
            for (QBarSet *set : {earned, confirmed}) {
                set->setPen(Qt::NoPen);
                bars->append(set);
            }
            attach(bars);
        }

        template <class F>
        void addLine(F amountOf, ChartRole role, double width, Qt::PenStyle style)
        {
            auto *line = new QLineSeries;
            for (int i = 0; i < int(m_report.months.size()); ++i)
                if (const auto amount = amountOf(m_report.months[size_t(i)])) line->append(i, value(*amount));
            QPen pen(m_theme.chart(role), width, style, Qt::RoundCap, Qt::RoundJoin);
            if (style == Qt::DashLine) pen.setDashPattern({3, 3});
            line->setPen(pen);
            attach(line);
        }

        void addBand()
        {
            auto *high = new QLineSeries, *low = new QLineSeries;
            for (int i = 0; i < int(m_report.months.size()); ++i) {
                const auto &forecast = m_report.months[size_t(i)].forecast;
                if (!forecast) continue;
                high->append(i, value(forecast->high));
                low->append(i, value(forecast->low));
            }
            if (high->count() == 0) {
                delete high;
                delete low;
                return;
            }
            auto *band = new QAreaSeries(high, low);
            high->setParent(band);
            low->setParent(band);
            QColor color = m_theme.chart(ChartRole::Forecast);
            color.setAlphaF(kBandAlpha);
            band->setBrush(color);
            band->setPen(Qt::NoPen);
            attach(band);
        }

        void addPoints()
        {
            auto *points = new QScatterSeries;
            for (int i = 0; i < int(m_report.months.size()); ++i)
                if (const auto &forecast = m_report.months[size_t(i)].forecast) points->append(i, value(forecast->expected));
            points->setMarkerSize(6.5);
            points->setBrush(m_theme.color(ColorRole::Surface));
            points->setPen(QPen(m_theme.chart(ChartRole::Forecast), 1.5));
            attach(points);
        }

        const CommissionReport &m_report;
        const Theme &m_theme;
        double m_unit;
        QChart *m_chart = nullptr;
        QBarCategoryAxis *m_months = nullptr;
        QCategoryAxis *m_values = nullptr;
    };

} // namespace

QChart *commissionChart(const CommissionReport &report, const Theme &theme) { return Drawing(report, theme).draw(); }

} // namespace flow::ui
