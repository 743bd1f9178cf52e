// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace flow {

/// Where a mail, or one that is quoted in it, says when it was written: "Sent: Thu 26 Nov 2026 10:03", "Le 26 novembre 2026 … a écrit :".
struct MailStamp
{
    qsizetype at = 0, length = 0; ///< in the text
    QDate day;
};

/// A day that depends on when the mail was written.
struct RelativeDay
{
    qsizetype at = 0, length = 0; ///< in the text
    QDate day;
    QDate other; ///< valid where people mean two things by the words: "next Friday"
    QDate written; ///< the day from which it was counted; invalid: no stamp stands before it, so it was counted from today
};

/// The stamps of a mail in text order. `dayOf` reads the day of some words; one after today is that of a show, not of a mail.
std::vector<MailStamp> mailStamps(const QString &text, const QDate &today, const std::function<QDate(const QString &)> &dayOf);

/// "next Friday", "vendredi prochain", "el viernes que viene", "übermorgen", in text order.
std::vector<RelativeDay> relativeDays(const QString &text, const std::vector<MailStamp> &stamps, const QDate &today);

} // namespace flow
