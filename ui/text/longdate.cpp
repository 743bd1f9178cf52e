// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/longdate.h"

#include <QCoreApplication>
#include <QLocale>

namespace flow::ui {

namespace {

    class Pattern
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::LongDate)
    };

} // namespace

QString longDay(const QDate &day) { return QLocale().toString(day, Pattern::tr("d MMMM yyyy", "pattern of a date, as QLocale reads it")); }
QString longDayOfYear(const QDate &day) { return QLocale().toString(day, Pattern::tr("d MMMM", "pattern of a date, as QLocale reads it")); }
QString longWeekday(const QDate &day) { return QLocale().toString(day, Pattern::tr("dddd d MMMM yyyy", "pattern of a date, as QLocale reads it")); }
QString longWeekdayOfYear(const QDate &day) { return QLocale().toString(day, Pattern::tr("dddd d MMMM", "pattern of a date, as QLocale reads it")); }
QString longMonth(const QDate &day) { return QLocale().toString(day, Pattern::tr("MMMM yyyy", "pattern of a date, as QLocale reads it")); }

} // namespace flow::ui
