// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that are more or less than a day: instants and periods.
#include "core/base/fold.h"
#include "core/import/value/ascii.h"
#include "core/import/value/date.h"
#include "core/import/value/monthnames.h"
#include "core/import/value/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <chrono>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    std::string dayText(int year, int month, int day)
    {
        std::string text = "0000-00-00";
        const auto put = [&](size_t at, int value, int digits) {
            for (; digits > 0; value /= 10) text[at + size_t(--digits)] = char('0' + value % 10);
        };
        put(0, year, 4);
        put(5, month, 2);
        put(8, day, 2);
        return text;
    }

    int lastDay(int year, int month)
    {
        using namespace std::chrono;
        return int(unsigned((std::chrono::year{year} / std::chrono::month(unsigned(month)) / last).day()));
    }

    struct Span { int y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0; };

    bool wholeMonths(int year, int first, int last, Span &out)
    {
        if (year < 1900 || year > 2199 || first < 1 || last > 12 || first > last) return false;
        out = {year, first, 1, year, last, lastDay(year, last)};
        return true;
    }

    // "Q1 2026", "2026-Q1", "2026 T1" (trimestre)
    bool quarter(std::string_view text, Span &out)
    {
        const std::string folded = fold(text);
        const size_t at = folded.find_first_of("qt");
        if (at == std::string::npos || at + 1 >= folded.size() || folded[at + 1] < '1' || folded[at + 1] > '4') return false;
        std::string digits;
        for (size_t i = 0; i < folded.size(); ++i)
            if (i != at + 1 && isDigit(folded[i])) digits += folded[i];
            else if (isAlpha(folded[i]) && i != at) return false;
        if (digits.size() != 4) return false;
        const int q = folded[at + 1] - '0';
        return wholeMonths(std::stoi(digits), q * 3 - 2, q * 3, out);
    }

    Outcome one(std::string_view text, const DateStyle &style, Span &out)
    {
        if (allDigits(text) && (text.size() == 4 || text.size() == 6)) {
            const int value = std::stoi(std::string(text));
            const bool good = text.size() == 4 ? wholeMonths(value, 1, 12, out)
                                               : wholeMonths(value / 100, value % 100, value % 100, out);
            return good ? Outcome{} : Outcome{Status::Invalid, Reason::NotAPeriod};
        }
        if (quarter(text, out)) return {};
        DateParts p;
        Outcome outcome = parseDate(text, style, p);
        if (outcome.status == Status::Invalid || p.year == 0) return {Status::Invalid, Reason::NotAPeriod};
        if (p.day == 0) return wholeMonths(p.year, p.month, p.month, out) ? Outcome{} : Outcome{Status::Invalid, Reason::NotAPeriod};
        out = {p.year, p.month, p.day, p.year, p.month, p.day};
        return outcome;
    }

} // namespace

YearValue year(std::string_view cell, const DateStyle &style)
{
    YearValue value;
    const std::string_view text = trimmed(cell);
    if (text.empty()) return value;
    if (isNullWord(text)) {
        value.worsen(Status::Tidied, Reason::NullWord);
        return value;
    }
    DateParts parts;
    if (parseDate(text, style, parts).status != Status::Invalid && parts.year != 0) {
        value.year = parts.year;
        value.worsen(Status::Tidied, Reason::None);
        return value;
    }
    for (size_t i = 0; i < text.size();) {
        size_t n = 0;
        while (i + n < text.size() && isDigit(text[i + n])) ++n;
        const int number = n == 4 ? std::stoi(std::string(text.substr(i, n))) : 0;
        if (number >= 1000 && number <= 2100 && value.year == 0) value.year = number;
        else if (number >= 1000 && number <= 2100) value.worsen(Status::Doubtful, Reason::SeveralValues);
        i += std::max<size_t>(n, 1);
    }
    const bool alone = text.size() == 4 || (text.size() == 6 && text.ends_with(".0"));
    if (value.year == 0) value.worsen(Status::Invalid, Reason::NotADate);
    else if (!alone) value.worsen(Status::Doubtful, Reason::ExtraText);
    return value;
}

InstantValue instant(std::string_view cell, const DateStyle &style, const QTimeZone *zone)
{
    InstantValue value;
    const std::string_view text = trimmed(cell);
    if (text.empty()) return value;
    if (isNullWord(text) || text.starts_with("0000-00-00")) {
        value.worsen(Status::Tidied, Reason::NullWord);
        return value;
    }
    DateParts p;
    static_cast<Outcome &>(value) = parseDate(text, style, p);
    if (value.status == Status::Invalid) return value;
    if (p.day == 0 || p.year == 0) {
        static_cast<Outcome &>(value) = {Status::Invalid, p.day == 0 ? Reason::DayMissing : Reason::YearMissing};
        return value;
    }
    value.null = false;
    value.hasTime = p.hasTime;
    const qint64 local = daysFromCivil(p.year, p.month, p.day) * 86400000
        + ((p.hour * 60 + p.minute) * 60 + p.second) * qint64(1000) + p.millisecond;
    if (p.hasOffset || !zone || *zone == QTimeZone::UTC) {
        value.ms = local - p.offsetMinutes * qint64(60000);
        return value;
    }
    const QDateTime moment(QDate(p.year, p.month, p.day),
        QTime(p.hour % 24, p.minute, p.second, p.millisecond).addSecs(0), *zone);
    value.ms = moment.toMSecsSinceEpoch() + (p.hour == 24 ? 86400000 : 0);
    return value;
}

PeriodValue period(std::string_view cell, const DateStyle &style)
{
    PeriodValue value;
    const std::string_view text = trimmed(cell);
    if (text.empty()) return value;
    if (isNullWord(text)) {
        value.worsen(Status::Tidied, Reason::NullWord);
        return value;
    }
    Span first, last;
    Outcome outcome = one(text, style, first);
    if (outcome.status != Status::Invalid) {
        last = first;
    } else {
        for (const auto mark : {" \xE2\x80\x93 "sv, "\xE2\x80\x93"sv, "\xE2\x80\x94"sv, " - "sv, " to "sv, " au "sv,
                 " bis "sv, " al "sv, " a "sv, "/"sv, "-"sv}) {
            const size_t at = mark.size() == 1 ? text.size() / 2 : text.find(mark);
            if (at == std::string_view::npos || at == 0 || !text.substr(at).starts_with(mark)) continue;
            outcome = one(trimmed(text.substr(0, at)), style, first);
            const Outcome second = one(trimmed(text.substr(at + mark.size())), style, last);
            outcome.worsen(second.status, second.reason);
            if (outcome.status != Status::Invalid) break;
        }
    }
    if (outcome.status == Status::Invalid) {
        value.worsen(Status::Invalid, Reason::NotAPeriod);
        return value;
    }
    value.worsen(outcome.status, outcome.reason);
    value.first = dayText(first.y1, first.m1, first.d1);
    value.last = dayText(last.y2, last.m2, last.d2);
    if (value.last < value.first) {
        std::swap(value.first, value.last);
        value.worsen(Status::Doubtful, Reason::Range);
    }
    return value;
}

} // namespace flow::value
