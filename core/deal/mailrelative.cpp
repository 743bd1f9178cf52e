// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/mailrelative.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

const QStringList &weekdays()
{
    static const QStringList names{u"monday|lundi|lunes|montag"_s, u"tuesday|mardi|martes|dienstag"_s, u"wednesday|mercredi|mi[eé]rcoles|mittwoch"_s, u"thursday|jeudi|jueves|donnerstag"_s,
        u"friday|vendredi|viernes|freitag"_s, u"saturday|samedi|s[aá]bado|samstag|sonnabend"_s, u"sunday|dimanche|domingo|sonntag"_s};
    return names;
}

int weekdayOf(const QString &word)
{
    for (int day = 1; day <= 7; ++day)
        if (QRegularExpression(u"^(?:%1)$"_s.arg(weekdays()[day - 1]), QRegularExpression::CaseInsensitiveOption).match(word).hasMatch()) return day;
    return 0;
}

/// How the words count from the day of the mail.
enum class Count { Coming, Doubtful, WeekOn, NextWeek, Tomorrow, AfterTomorrow };

struct Pattern
{
    Count count;
    QRegularExpression words; ///< the first group is the weekday
};

/// Longer words first: where two patterns begin at one place, the one before counts.
const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        const QString day = u"(%1)"_s.arg(weekdays().join(u'|'));
        std::vector<Pattern> made;
        const auto add = [&](Count count, const QString &words) {
            made.push_back({count, QRegularExpression(u"\\b(?:%1)\\b"_s.arg(QString(words).replace(u"DAY"_s, day)), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)});
        };
        for (const char16_t *words : {u"DAY\\s+(?:of\\s+)?next\\s+week", u"next\\s+week,?\\s+(?:on\\s+)?DAY", u"DAY\\s+de\\s+la\\s+semaine\\s+prochaine", u"la\\s+semaine\\s+prochaine,?\\s+(?:le\\s+)?DAY",
                 u"DAY\\s+de\\s+la\\s+(?:pr[oó]xima\\s+semana|semana\\s+(?:que\\s+viene|pr[oó]xima))", u"n[äa]chste[rn]?\\s+woche,?\\s+(?:am\\s+)?DAY", u"DAY\\s+n[äa]chste[rn]?\\s+woche"})
            add(Count::NextWeek, QString::fromUtf16(words));
        for (const char16_t *words : {u"DAY\\s+week", u"a\\s+week\\s+on\\s+DAY", u"DAY\\s+en\\s+huit", u"DAY\\s+in\\s+einer\\s+woche", u"DAY\\s+en\\s+ocho\\s+d[ií]as"}) add(Count::WeekOn, QString::fromUtf16(words));
        for (const char16_t *words : {u"(?:this\\s+coming|this|coming)\\s+DAY", u"ce\\s+DAY", u"DAY\\s+qui\\s+vient", u"este\\s+DAY", u"DAY\\s+que\\s+viene", u"diese[nrms]?\\s+DAY", u"kommende[nrms]?\\s+DAY"})
            add(Count::Coming, QString::fromUtf16(words));
        for (const char16_t *words : {u"next\\s+DAY", u"DAY\\s+prochain", u"pr[oó]ximo\\s+DAY", u"DAY\\s+pr[oó]ximo", u"n[äa]chste[nrms]?\\s+DAY"}) add(Count::Doubtful, QString::fromUtf16(words));
        add(Count::AfterTomorrow, u"(?:the\\s+)?day\\s+after\\s+tomorrow|apr[eè]s-demain|pasado\\s+ma[nñ]ana|[üu]bermorgen"_s);
        // The Spanish and German words are also those of the morning.
        add(Count::Tomorrow, u"tomorrow|(?<!apr[eè]s-)demain|(?<!\\bla )(?<!\\besta )(?<!\\bpasado )ma[nñ]ana|(?<!heute )(?<!gestern )(?<!guten )(?<!am )(?<!jeden )(?-i:morgen)"_s);
        return made;
    }();
    return all;
}

/// The first such weekday after a day.
QDate comingDay(const QDate &from, int weekday)
{
    const int days = (weekday - from.dayOfWeek() + 7) % 7;
    return from.addDays(days ? days : 7);
}

void resolve(RelativeDay &found, Count count, int weekday, const QDate &from)
{
    switch (count) {
    case Count::Coming: found.day = comingDay(from, weekday); break;
    case Count::Doubtful:
        found.day = comingDay(from, weekday);
        found.other = found.day.addDays(7);
        break;
    case Count::WeekOn: found.day = comingDay(from, weekday).addDays(7); break;
    case Count::NextWeek: found.day = from.addDays(7 - from.dayOfWeek() + weekday); break;
    case Count::Tomorrow: found.day = from.addDays(1); break;
    case Count::AfterTomorrow: found.day = from.addDays(2); break;
    }
}

} // namespace

std::vector<MailStamp> mailStamps(const QString &text, const QDate &today, const std::function<QDate(const QString &)> &dayOf)
{
    // A line of a header has the hour; a promoter's own "Date: 12 March" has none and lies ahead. A line of quotation may be wrapped once.
    static const QRegularExpression header(u"^[>\\s]*(?:date|sent|envoy[ée](?:\\s+le)?|enviado(?:\\s+el)?|fecha|gesendet|datum)\\s*:([^\\n]*\\d{1,2}[:h]\\d{2}[^\\n]*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression quotation(u"^[>\\s]*(?:on|le|el|am)\\b([^\\n]{6,160}\\n?[^\\n]{0,100}?)(?:wrote|a\\s+[ée]crit|escribi[óo]|schrieb)\\b[^\\n]{0,100}?:"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<MailStamp> stamps;
    for (const QRegularExpression *line : {&header, &quotation}) {
        for (auto match = line->globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const QDate day = dayOf(one.captured(1));
            if (day.isValid() && day <= today) stamps.push_back({one.capturedStart(), one.capturedLength(), day});
        }
    }
    std::ranges::sort(stamps, {}, &MailStamp::at);
    return stamps;
}

std::vector<RelativeDay> relativeDays(const QString &text, const std::vector<MailStamp> &stamps, const QDate &today)
{
    std::vector<RelativeDay> days;
    for (const Pattern &pattern : patterns()) {
        for (auto match = pattern.words.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            RelativeDay found{.at = one.capturedStart(), .length = one.capturedLength()};
            const auto overlaps = [&](const RelativeDay &other) { return found.at < other.at + other.length && other.at < found.at + found.length; };
            if (std::ranges::any_of(days, overlaps)) continue;
            for (const MailStamp &stamp : stamps) // the last one before it; a reply on top of them all has none
                if (stamp.at + stamp.length <= found.at) found.written = stamp.day;
            int weekday = 0;
            for (int group = 1; group <= one.lastCapturedIndex() && !weekday; ++group) weekday = weekdayOf(one.captured(group));
            resolve(found, pattern.count, weekday, found.written.isValid() ? found.written : today);
            days.push_back(found);
        }
    }
    std::ranges::sort(days, {}, &RelativeDay::at);
    return days;
}

} // namespace flow
