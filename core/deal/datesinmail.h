// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace flow {

/// A day that a mail names.
struct FoundDay
{
    QDate day;
    qsizetype at = 0, length = 0; ///< where in the text
    QDate other = {}; ///< valid when day and month could be the other way round and nothing in the mail decides it
    bool weekdayDiffers = false; ///< it names a weekday that this day is not
    bool isRefused = false; ///< the sentence says that it is taken
    bool isOver = false; ///< before today
    bool isRelative = false; ///< counted from the day on which the mail was written: "next Friday"
    QDate written = {}; ///< of a relative day: when that was; invalid when the mail does not say it, and today was taken
    int rangeDays = 0; ///< one end of a range of so many days that is too long to be given day by day
    bool operator==(const FoundDay &) const = default;
};

/// The days in a mail of English, French, Spanish or German: "Thu 18 March", "12, 13 et 14 mars", "del 3 al 5 de abril",
/// "vom 12. bis 14. März 2027", "March 12th and 19th", "18/3", "2027-03-18"; after a month was named also "vendredi 19" and "the
/// 18th". Ranges are given day by day (up to two months).
/// Without a year it is the next such day from `today` on, on the weekday that is named. In text order, each day once.
/// "next Friday" and "demain" are counted from the day on which the mail says that it was written, else from `today`; that day
/// itself ("Sent: …", "Le … a écrit :") is none of those that are proposed.
/// Numbers like 4/3 are read day first unless another number or a weekday of the mail says otherwise; then `other` is set.
std::vector<FoundDay> daysInMail(const QString &text, const QDate &today);

/// What speaks of days and was not read, as it stands there, each once: "next week", "Nochevieja", "31.12.9999".
QStringList unreadInMail(const QString &text, const QDate &today);

} // namespace flow
