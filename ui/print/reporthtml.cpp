// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "ui/print/chartsvg.h"
#include "ui/print/plaincell.h"
#include "ui/theme/compiledlook.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kChartWidth = 760;

    QString style()
    {
        const auto &color = compiledTokens().light.color;
        return u"body{font:14px/1.5 Inter,system-ui,sans-serif;color:%1;background:%2;max-width:760px;margin:48px auto;padding:0 24px}"
               "h1{font-size:26px;line-height:1.2;margin:4px 0}h2{font-size:15px;margin:36px 0 10px}.quiet{color:%3}"
               ".figures{display:grid;grid-template-columns:repeat(4,1fr);gap:20px 24px;margin:28px 0;padding:0}.figures div{border-top:1px solid %4;padding-top:8px}"
               ".figures dt{color:%3;font-size:12px}.figures dd{margin:2px 0 0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}"
               "svg{width:100%;height:auto}svg text{font-family:Inter,system-ui,sans-serif}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}"
               "th{font-size:12px;font-weight:500;color:%3;text-align:left;vertical-align:bottom}td,th{padding:6px 10px 6px 0;border-bottom:1px solid %4}"
               ".n{text-align:right;padding:6px 0 6px 10px;white-space:nowrap}tfoot td{font-weight:600}tr{break-inside:avoid}"
               "@media print{body{margin:0;max-width:none}}"_s
            .arg(color[ColorRole::Text].name(), color[ColorRole::Surface].name(), color[ColorRole::Text2].name(), color[ColorRole::Hairline].name());
    }

    QString cell(const char *tag, bool isRight, const QString &text)
    {
        return u"<%1%2>%3</%1>"_s.arg(QLatin1StringView(tag), isRight ? u" class=\"n\""_s : QString(), text.toHtmlEscaped());
    }

    QString tableHtml(const ReportTable &table)
    {
        QString html = u"<h2>%1</h2><table><thead><tr>"_s.arg(reportWord(table.id).toHtmlEscaped());
        for (const ReportColumn &column : table.columns) html += cell("th", isNumber(column.type), reportWord(column.id));
        html += u"</tr></thead><tbody>"_s;
        const auto row = [&](const std::vector<QVariant> &values, const QString &first) {
            html += u"<tr>"_s;
            for (size_t i = 0; i < table.columns.size(); ++i)
                html += cell("td", isNumber(table.columns[i].type), i == 0 && !first.isEmpty() ? first : reportCell(table.columns[i], values[i], table.currency));
            html += u"</tr>"_s;
        };
        for (const auto &values : table.rows) row(values, {});
        html += u"</tbody>"_s;
        if (table.hasTotals()) {
            html += u"<tfoot>"_s;
            row(table.totals(), QCoreApplication::translate("flow::ui::Report", "Total"));
            html += u"</tfoot>"_s;
        }
        return html + u"</table>"_s;
    }

} // namespace

QByteArray reportHtml(const Report &report)
{
    const QString title = reportTitle(report.name).toHtmlEscaped();
    QString html = u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head><body>"_s
                       .arg(QLocale().bcp47Name(), title, style());
    html += u"<div class=\"quiet\">%1</div><h1>%2</h1><div class=\"quiet\">%3</div><dl class=\"figures\">"_s
                .arg(report.agency.toHtmlEscaped(), title, reportPeriod(report).toHtmlEscaped());
    for (const ReportFigure &figure : report.figures) {
        const QString value = figure.value.isNull() ? u"–"_s : reportCell({figure.id, figure.type}, figure.value, report.currency);
        html += u"<div><dt>%1</dt><dd>%2</dd></div>"_s.arg(reportWord(figure.id).toHtmlEscaped(), value.toHtmlEscaped());
    }
    html += u"</dl>"_s;
    for (const ReportChart &chart : report.charts) {
        const ChartPicture picture = chartPicture(report, chart, kChartWidth);
        if (!picture.size.isEmpty()) html += u"<h2>%1</h2>"_s.arg(reportWord(chart.id).toHtmlEscaped()) + QString::fromUtf8(picture.svg);
    }
    for (const ReportTable &table : report.tables)
        if (!table.rows.empty()) html += tableHtml(table);
    for (const ReportNote &note : report.notes) html += u"<p class=\"quiet\">%1</p>"_s.arg(reportNote(note).toHtmlEscaped());
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace flow::ui
