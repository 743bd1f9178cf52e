// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/challengetime.h"

#include "core/deal/datesinmail.h"
#include "core/deal/maillexer.h"

#include <QRegularExpression>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Without accents and capitals, but with its punctuation, which times need.
QString plain(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) bare += c;
    return bare.toCaseFolded().simplified();
}

std::optional<QDateTime> afterSpan(const QString &said, const QDateTime &now)
{
    static const QRegularExpression form(u"^(\\d{1,4})\\s*(?:(h|hrs?|hours?|heures?|horas?|std|stunden?)|(d|j|days?|jours?|dias?|tage?n?))\\.?$"_s);
    const QRegularExpressionMatch match = form.match(said);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    return now.addSecs(match.captured(2).isEmpty() ? count * 86'400 : count * 3'600);
}

struct Clock
{
    QTime time; ///< invalid: not said
    QString rest; ///< the day
};

/// Takes the time from the end of the words.
Clock takeTime(const QString &said)
{
    static const QRegularExpression noon(u"\\s*\\b(?:at |a |al |um |vers )?(noon|midi|mediodia|mittag|midday)$"_s);
    static const QRegularExpression clock(u"(?:^|[\\s,])(?:at |a |a las |um |before |avant )?(\\d{1,2})(?::|h|\\s?uhr)(\\d{2})?(?:\\s?(?:h|uhr))?$"_s);
    static const QRegularExpression half(u"(?:^|[\\s,])(?:at )?(\\d{1,2})(?::(\\d{2}))?\\s?(am|pm)$"_s);
    if (const auto match = noon.match(said); match.hasMatch()) return {QTime(12, 0), said.left(match.capturedStart())};
    if (const auto match = half.match(said); match.hasMatch() && match.captured(1).toInt() <= 12)
        return {QTime(match.captured(1).toInt() % 12 + (match.captured(3) == "pm"_L1 ? 12 : 0), match.captured(2).toInt()), said.left(match.capturedStart())};
    if (const auto match = clock.match(said); match.hasMatch()) return {QTime(match.captured(1).toInt(), match.captured(2).toInt()), said.left(match.capturedStart())};
    return {{}, said};
}

/// A day with a date, a weekday, or today and tomorrow. Invalid when it is none of them, or none alone.
QDate dayOf(const QString &said, const QDate &today)
{
    static const QRegularExpression todays(u"^(today|aujourd.?hui|hoy|heute)$"_s), tomorrows(u"^(tomorrow|demain|manana|morgen)$"_s);
    if (todays.match(said).hasMatch()) return today;
    if (tomorrows.match(said).hasMatch()) return today.addDays(1);
    const std::vector<FoundDay> found = daysInMail(said, today);
    if (found.size() == 1) return found.front().day;
    if (!found.empty()) return {};
    // The short German weekdays are only known with a capital.
    QString words = said;
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    const std::vector<MailToken> tokens = mailTokens(words);
    if (tokens.size() != 1 || tokens.front().kind != MailToken::Kind::Weekday) return {};
    return today.addDays((tokens.front().value - today.dayOfWeek() + 7) % 7);
}

} // namespace

std::optional<QDateTime> answerBy(const QString &text, const QDateTime &now)
{
    const QString said = plain(text);
    if (const auto span = afterSpan(said, now)) return span;
    const Clock clock = takeTime(said);
    if (!clock.time.isValid() && said.contains(u':')) return std::nullopt; // "25:00" is no time
    QString rest = clock.rest.trimmed();
    while (rest.endsWith(u',') || rest.endsWith(u'.')) rest.chop(1);
    const QDate today = now.date();
    if (rest.isEmpty()) {
        if (!clock.time.isValid()) return std::nullopt;
        const QDateTime at(today, clock.time);
        return at > now ? at : at.addDays(1);
    }
    const QDate day = dayOf(rest, today);
    if (!day.isValid()) return std::nullopt;
    QDateTime at(day, clock.time.isValid() ? clock.time : QTime(23, 59));
    if (day == today && at <= now && daysInMail(rest, today).empty()) at = at.addDays(7); // this weekday's hour is over: the next one
    return at;
}

} // namespace flow
