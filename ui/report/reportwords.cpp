// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwords.h"

#include "ui/text/reporttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::ReportWords)
    };

} // namespace

QString periodText(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::TwelveMonths: return Words::tr("Last 12 months");
    case ReportPeriod::ThisMonth: return Words::tr("This month");
    case ReportPeriod::LastMonth: return Words::tr("Last month");
    case ReportPeriod::LastWeek: return Words::tr("Last week");
    case ReportPeriod::ThisQuarter: return Words::tr("This quarter");
    case ReportPeriod::LastQuarter: return Words::tr("Last quarter");
    case ReportPeriod::ThisYear: return Words::tr("This year");
    case ReportPeriod::LastYear: return Words::tr("Last year");
    case ReportPeriod::FiveYears: return Words::tr("Last 5 years");
    }
    std::unreachable();
}

QList<std::pair<QString, QString>> reportFormats()
{
    return {{u"pdf"_s, Words::tr("PDF")}, {u"xlsx"_s, Words::tr("Excel")}, {u"csv"_s, Words::tr("CSV")}, {u"html"_s, Words::tr("Web page")}, {u"json"_s, Words::tr("JSON")}};
}

QString formatText(const QString &suffix)
{
    for (const auto &[known, text] : reportFormats())
        if (known == suffix) return text;
    return suffix;
}

QString reportIcon(const QString &name)
{
    static const QHash<QString, QString> icons{{u"overview"_s, u"chart-column"_s}, {u"pipeline"_s, u"square-kanban"_s}, {u"activity"_s, u"phone"_s},
        {u"lost"_s, u"circle-x"_s}, {u"holds"_s, u"hourglass"_s}, {u"venues"_s, u"building-2"_s}};
    return icons.value(name, u"file-text"_s);
}

QString reportFileName(const Report &report, const QString &suffix)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QStringList parts{reportTitle(report.name)};
    if (!report.artist.isEmpty()) parts << report.artist;
    const auto plain = [](const QDate &day) { return day.toString(Qt::ISODate); };
    parts << (report.from.isValid() ? Words::tr("%1 to %2", "days of a report in a file name").arg(plain(report.from), plain(report.to)) : plain(report.made));
    return parts.join(u", "_s).replace(forbidden, u" "_s).left(180) + u'.' + suffix;
}

QString rhythmText(const ReportSchedule &schedule)
{
    const QString time = QLocale().toString(QTime(schedule.minutes / 60, schedule.minutes % 60), u"HH:mm"_s);
    if (schedule.rhythm == ReportSchedule::Rhythm::Weekly) return Words::tr("Every %1, %2", "weekday and time").arg(QLocale().dayName(schedule.day), time);
    return schedule.day == 1 ? Words::tr("The 1st of every month, %1").arg(time) : Words::tr("Day %1 of every month, %2").arg(schedule.day).arg(time);
}

} // namespace flow::ui
