// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartsvg.h"

#include "core/base/money.h"
#include "ui/text/reporttext.h"
#include "ui/theme/compiledlook.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kPlotHeight = 128, kAxisLeft = 46, kAxisBottom = 20, kLegend = 22;
    constexpr double kWidestBar = 26, kBarRow = 21, kBarLabel = 150, kBarValue = 84;
    constexpr int kTicks = 4;

    /// 1, 2 or 5 times a power of ten, so that at most kTicks of them reach `top`.
    double stepFor(double top)
    {
        const double rough = top / kTicks, power = std::pow(10, std::floor(std::log10(rough)));
        for (const double factor : {1.0, 2.0, 5.0})
            if (factor * power >= rough) return factor * power;
        return 10 * power;
    }

    class Painter
    {
    public:
        Painter(const Report &report, const ReportChart &chart, double width)
            : m_chart(chart)
            , m_table(report.tables[size_t(chart.table)])
            , m_look(compiledTokens().light)
            , m_width(width)
        {
            m_rows = m_table.rows.size();
        }

        ChartPicture paint()
        {
            if (m_rows == 0 || greatest() <= 0) return {};
            m_chart.kind == ChartKind::Bars ? paintBars() : paintColumns();
            const QString head = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" font-family=\"Inter\" font-weight=\"400\">"_s;
            return {head.arg(m_width).arg(m_height).toUtf8() + m_svg.toUtf8() + "</svg>", {m_width, m_height}};
        }

    private:
        double number(size_t row, int column) const
        {
            const double value = m_table.rows[row][size_t(column)].toDouble();
            const CellType type = m_table.columns[size_t(column)].type;
            return type == CellType::Money ? value / std::pow(10, currencyDigits(m_table.currency)) : type == CellType::Percent ? value / 100 : value;
        }
        CellType type() const { return m_table.columns[size_t(m_chart.values.front())].type; }
        QColor fill(size_t value) const { return m_chart.values.size() == 1 || m_chart.kind == ChartKind::Bars ? m_look.color[ColorRole::Accent] : m_look.series[value % m_look.series.size()].fill; }

        double greatest() const
        {
            double top = 0;
            for (size_t row = 0; row < m_rows; ++row) {
                double sum = 0;
                for (const int value : m_chart.values) sum = m_chart.kind == ChartKind::Stacked ? sum + number(row, value) : std::max(sum, number(row, value));
                top = std::max(top, sum);
                if (m_chart.comparison >= 0) top = std::max(top, number(row, m_chart.comparison));
            }
            return top;
        }

        void rect(double x, double y, double width, double height, const QColor &color, double radius = 0)
        {
            m_svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" fill=\"%6\"/>"_s
                         .arg(x, 0, 'f', 2).arg(y, 0, 'f', 2).arg(width, 0, 'f', 2).arg(height, 0, 'f', 2).arg(std::min(radius, std::min(width, height) / 2), 0, 'f', 2).arg(color.name());
        }
        void text(double x, double y, const QString &words, const QColor &color, const QString &anchor, double size = 9)
        {
            m_svg += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\">%6</text>"_s
                         .arg(x, 0, 'f', 2).arg(y, 0, 'f', 2).arg(size).arg(color.name(), anchor, words.toHtmlEscaped());
        }
        void line(double x1, double y1, double x2, double y2, const QColor &color, double width)
        {
            m_svg += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>"_s
                         .arg(x1, 0, 'f', 2).arg(y1, 0, 'f', 2).arg(x2, 0, 'f', 2).arg(y2, 0, 'f', 2).arg(color.name()).arg(width);
        }

        QString tick(double value) const
        {
            const QLocale locale;
            const QString number = value >= 1e6 ? locale.toString(value / 1e6, 'g', 3) + u"M"_s : value >= 1e4 ? locale.toString(value / 1e3, 'g', 3) + u"k"_s : locale.toString(value, 'g', 4);
            return type() == CellType::Percent ? number + u"\u202f%"_s : number;
        }

        /// What each colour is, over the plot; one value without a comparison is said by the title.
        void paintLegend()
        {
            if (m_chart.values.size() == 1 && m_chart.comparison < 0) return;
            double x = kAxisLeft;
            const auto entry = [&](const QColor &color, int column, bool dashed) {
                if (dashed) m_svg += u"<line x1=\"%1\" y1=\"7\" x2=\"%2\" y2=\"7\" stroke=\"%3\" stroke-width=\"1.25\" stroke-dasharray=\"3 2\"/>"_s.arg(x).arg(x + 12).arg(color.name());
                else rect(x, 3, 8, 8, color, 2);
                const QString words = reportWord(m_table.columns[size_t(column)].id);
                text(x + (dashed ? 16 : 12), 10, words, m_look.color[ColorRole::Text2], u"start"_s);
                x += 28 + 5.2 * double(words.size());
            };
            for (size_t i = 0; i < m_chart.values.size(); ++i) entry(fill(i), m_chart.values[i], false);
            if (m_chart.comparison >= 0) entry(m_look.chart[ChartRole::Comparison], m_chart.comparison, true);
            m_top = kLegend;
        }

        void paintColumns()
        {
            paintLegend();
            m_height = m_top + 8 + kPlotHeight + kAxisBottom;
            const double step = std::max(stepFor(greatest()), type() == CellType::Count ? 1.0 : 0.0), top = std::ceil(greatest() / step - 1e-9) * step;
            const double bottom = m_top + 8 + kPlotHeight, slot = (m_width - kAxisLeft) / double(m_rows);
            const auto y = [&](double value) { return bottom - value / top * kPlotHeight; };
            for (double value = 0; value <= top + step / 2; value += step) {
                line(kAxisLeft, y(value), m_width, y(value), m_look.chart[ChartRole::Grid], 0.75);
                text(kAxisLeft - 8, y(value) + 3, tick(value), m_look.chart[ChartRole::Axis], u"end"_s, 8.5);
            }
            const double bar = std::min(kWidestBar, slot * 0.64);
            for (size_t row = 0; row < m_rows; ++row) {
                const double x = kAxisLeft + (double(row) + 0.5) * slot - bar / 2;
                double base = bottom;
                for (size_t i = 0; i < m_chart.values.size(); ++i) {
                    const double height = number(row, m_chart.values[i]) / top * kPlotHeight;
                    if (height <= 0) continue;
                    const double gap = base < bottom ? 0.75 : 0; // between the parts of a stack
                    rect(x, base - height, bar, std::max(0.5, height - gap), fill(i), m_chart.values.size() == 1 ? 2 : 0);
                    base -= height;
                }
            }
            if (m_chart.comparison >= 0) paintComparison(slot, y);
            paintCategories(slot, bottom);
        }

        template <class Y>
        void paintComparison(double slot, Y y)
        {
            QString points;
            for (size_t row = 0; row < m_rows; ++row)
                points += u"%1,%2 "_s.arg(kAxisLeft + (double(row) + 0.5) * slot, 0, 'f', 2).arg(y(number(row, m_chart.comparison)), 0, 'f', 2);
            m_svg += u"<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.25\" stroke-dasharray=\"3 2\"/>"_s.arg(points.trimmed(), m_look.chart[ChartRole::Comparison].name());
        }

        /// As many labels as have room, the first one always.
        void paintCategories(double slot, double bottom)
        {
            QStringList labels;
            qsizetype longest = 0;
            for (const auto &row : m_table.rows) {
                labels << reportAxisLabel(m_table.columns[size_t(m_chart.category)], row[size_t(m_chart.category)]);
                longest = std::max(longest, labels.last().size());
            }
            constexpr qsizetype kLongest = 16;
            const auto every = std::max<size_t>(1, size_t(std::ceil((double(std::min(longest, kLongest)) * 4.8 + 6) / slot)));
            for (size_t row = 0; row < m_rows; row += every) {
                QString label = labels[qsizetype(row)];
                if (label.size() > kLongest) label = label.left(kLongest - 1) + u'…';
                text(kAxisLeft + (double(row) + 0.5) * slot, bottom + 14, label, m_look.chart[ChartRole::Axis], u"middle"_s, 8.5);
            }
        }

        /// The first value solid, a second one as a pale bar behind it.
        void paintBars()
        {
            m_rows = std::min(m_rows, size_t(m_chart.rows));
            m_height = double(m_rows) * kBarRow + 4;
            const double room = m_width - kBarLabel - kBarValue, top = greatest();
            for (size_t row = 0; row < m_rows; ++row) {
                const double y = double(row) * kBarRow + 4;
                const auto &cells = m_table.rows[row];
                QString label = reportCell(m_table.columns[size_t(m_chart.category)], cells[size_t(m_chart.category)], m_table.currency);
                if (label.isEmpty() && cells.size() > 1) label = cells[1].toString(); // a place without a person
                if (label.size() > 27) label = label.left(26) + u'…';
                text(0, y + 10, label, m_look.color[ColorRole::Text], u"start"_s, 9.5);
                for (size_t i = m_chart.values.size(); i-- > 0;) {
                    const double length = number(row, m_chart.values[i]) / top * room;
                    if (length > 0) rect(kBarLabel, y + 2, std::max(length, 1.0), 10, i == 0 ? fill(0) : m_look.color[ColorRole::AccentTint], 2);
                }
                const auto value = size_t(m_chart.values.front());
                text(m_width, y + 10, reportCell(m_table.columns[value], cells[value], m_table.currency), m_look.color[ColorRole::Text2], u"end"_s, 9.5);
            }
        }

        const ReportChart &m_chart;
        const ReportTable &m_table;
        const SchemeTokens &m_look;
        double m_width, m_height = 0, m_top = 0;
        size_t m_rows = 0;
        QString m_svg;
    };

} // namespace

ChartPicture chartPicture(const Report &report, const ReportChart &chart, double width) { return Painter(report, chart, width).paint(); }

} // namespace flow::ui
