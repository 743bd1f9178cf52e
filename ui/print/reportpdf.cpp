// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "ui/print/chartsvg.h"
#include "ui/print/pdfpage.h"
#include "ui/print/plaincell.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSvgRenderer>

#include <algorithm>
#include <numeric>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kRow = 17.5, kGap = 12, kBlock = 26;
    constexpr int kFiguresInARow = 4;
    constexpr double kNarrowest = 36, kNarrowestWords = 64, kNarrowestNames = 110;
    constexpr size_t kUprightColumns = 9; // more of them, and the page lies

    /// One file of pages; lays out from top to bottom.
    class Page : public PdfPage
    {
    public:
        Page(QPdfWriter &writer, const Report &report, int pages)
            : PdfPage(writer)
            , m_report(report)
            , m_pages(pages)
        {
        }

        int paint()
        {
            head();
            figures();
            for (const ReportChart &chart : m_report.charts) picture(chart);
            for (const ReportTable &table : m_report.tables)
                if (!table.rows.empty()) this->table(table);
            notes();
            footer();
            return m_number;
        }

    private:
        void footer() override
        {
            const QFont font = fontOf(8);
            const QString left = m_report.agency.isEmpty() ? reportTitle(m_report.name) : m_report.agency + u" · "_s + reportTitle(m_report.name);
            text(kMargin, m_footer, m_width - 120, left, font, color(ColorRole::Text3));
            text(kMargin + m_width - 120, m_footer, 120, QCoreApplication::translate("flow::ui::Report", "Page %1 of %2").arg(m_number).arg(m_pages), font, color(ColorRole::Text3), true);
        }

        void head()
        {
            m_y = kMargin + 8;
            text(kMargin, m_y, m_width * 0.6, m_report.agency, fontOf(9, QFont::Medium), color(ColorRole::Text2));
            text(kMargin + m_width * 0.6, m_y, m_width * 0.4, QLocale().toString(m_report.made, u"d MMM yyyy"_s), fontOf(9), color(ColorRole::Text3), true);
            m_y += 34;
            text(kMargin, m_y, m_width, reportTitle(m_report.name), fontOf(24, QFont::DemiBold), color(ColorRole::Text));
            m_y += 20;
            text(kMargin, m_y, m_width, reportPeriod(m_report), fontOf(11), color(ColorRole::Text2));
            m_y += 24;
        }

        void figures()
        {
            if (m_report.figures.empty()) return;
            const size_t across = std::min<size_t>(kFiguresInARow, m_report.figures.size() <= 3 ? 3 : kFiguresInARow);
            const double cell = (m_width + 2 * kGap) / double(across);
            for (size_t i = 0; i < m_report.figures.size(); ++i) {
                const ReportFigure &figure = m_report.figures[i];
                if (i > 0 && i % across == 0) m_y += 50;
                const double x = kMargin + double(i % across) * cell, width = cell - 2 * kGap;
                m_painter.fillRect(QRectF(x, m_y, width, 0.6), color(ColorRole::HairlineStrong));
                text(x, m_y + 14, width, reportWord(figure.id), fontOf(8.5), color(ColorRole::Text2));
                const QString value = figure.value.isNull() ? u"–"_s : reportCell({figure.id, figure.type}, figure.value, m_report.currency);
                text(x, m_y + 34, width, value, fontOf(17, QFont::DemiBold), color(ColorRole::Text));
            }
            m_y += 50 + 14;
        }

        void heading(const QString &words)
        {
            text(kMargin, m_y + 10, m_width, words, fontOf(11, QFont::DemiBold), color(ColorRole::Text));
            m_y += 22;
        }

        void picture(const ReportChart &chart)
        {
            const ChartPicture picture = chartPicture(m_report, chart, m_width);
            if (picture.size.isEmpty()) return;
            need(22 + picture.size.height());
            heading(reportWord(chart.id));
            QSvgRenderer(picture.svg).render(&m_painter, QRectF({kMargin, m_y}, picture.size));
            m_y += picture.size.height() + kBlock;
        }

        /// As wide as the widest cell; when that is too much, columns of words give way, the widest first.
        std::vector<double> columnWidths(const ReportTable &table) const
        {
            const QFont font = fontOf(9), bold = fontOf(9, QFont::DemiBold), small = fontOf(8, QFont::Medium);
            const auto totals = table.totals();
            std::vector<double> widths;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                double width = std::max(kNarrowest, widthOf(reportWord(table.columns[i].id), small));
                width = std::max(width, widthOf(reportCell(table.columns[i], totals[i], table.currency), bold));
                for (const auto &row : table.rows) width = std::max(width, widthOf(reportCell(table.columns[i], row[i], table.currency), font));
                widths.push_back(width + kGap);
            }
            double over = std::accumulate(widths.begin(), widths.end(), 0.0) - m_width;
            for (; over > 0.01; over = std::accumulate(widths.begin(), widths.end(), 0.0) - m_width) {
                size_t widest = widths.size();
                double most = 0;
                for (size_t i = 0; i < widths.size(); ++i) {
                    const double least = i == 0 ? kNarrowestNames : isNumber(table.columns[i].type) ? widths[i] : kNarrowestWords;
                    if (widths[i] - least > most) {
                        most = widths[i] - least;
                        widest = i;
                    }
                }
                if (widest == widths.size()) return widths; // as narrow as can be read: the last column is cut
                widths[widest] -= std::min({over, most, 8.0});
            }
            widths[0] -= over; // what is left over widens the names
            return widths;
        }

        void cells(const ReportTable &table, const std::vector<double> &widths, const QFont &font, const QColor &color, const std::function<QString(size_t)> &words)
        {
            double x = kMargin;
            for (size_t i = 0; i < widths.size(); ++i) {
                const bool right = isNumber(table.columns[i].type);
                text(right ? x + kGap : x, m_y + 12, widths[i] - kGap, words(i), font, color, right);
                x += widths[i];
            }
            m_y += kRow;
            hairline(m_y - 0.6);
        }

        void tableHead(const ReportTable &table, const std::vector<double> &widths)
        {
            cells(table, widths, fontOf(8, QFont::Medium), color(ColorRole::Text2), [&](size_t i) { return reportWord(table.columns[i].id); });
        }

        void table(const ReportTable &table)
        {
            need(22 + 4 * kRow);
            heading(reportWord(table.id));
            const std::vector<double> widths = columnWidths(table);
            tableHead(table, widths);
            const QFont font = fontOf(9), bold = fontOf(9, QFont::DemiBold);
            const auto next = [&] {
                if (m_y + kRow <= m_bottom) return;
                newPage();
                tableHead(table, widths);
            };
            for (const auto &row : table.rows) {
                next();
                cells(table, widths, font, color(ColorRole::Text), [&](size_t i) { return reportCell(table.columns[i], row[i], table.currency); });
            }
            if (table.hasTotals()) {
                next();
                const auto totals = table.totals();
                cells(table, widths, bold, color(ColorRole::Text),
                    [&](size_t i) { return i == 0 ? QCoreApplication::translate("flow::ui::Report", "Total") : reportCell(table.columns[i], totals[i], table.currency); });
            }
            m_y += kBlock;
        }

        void notes()
        {
            const QFont font = fontOf(8.5);
            for (const ReportNote &note : m_report.notes) {
                const QStringList lines = wrapped(reportNote(note), font, m_width);
                need(double(lines.size()) * 13);
                for (const QString &line : lines) {
                    text(kMargin, m_y + 9, m_width + 1, line, font, color(ColorRole::Text2));
                    m_y += 13;
                }
                m_y += 4;
            }
        }

        const Report &m_report;
        int m_pages;
    };

    int paintInto(QIODevice &device, const Report &report, int pages)
    {
        QPdfWriter writer(&device);
        const bool lies = std::ranges::any_of(report.tables, [](const ReportTable &table) { return table.columns.size() > kUprightColumns && !table.rows.empty(); });
        PdfPage::prepare(writer, lies, reportTitle(report.name));
        return Page(writer, report, pages).paint();
    }

} // namespace

QByteArray reportPdf(const Report &report)
{
    loadFonts();
    // Twice: the foot of a page says how many there are.
    QBuffer draft, final;
    draft.open(QIODevice::WriteOnly);
    const int pages = paintInto(draft, report, 0);
    final.open(QIODevice::WriteOnly);
    paintInto(final, report, pages);
    return final.data();
}

} // namespace flow::ui
