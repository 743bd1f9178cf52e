// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/date.h"

#include "core/base/fold.h"
#include "core/import/value/ascii.h"
#include "core/import/value/monthnames.h"
#include "core/import/value/text.h"

#include <chrono>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    struct Token
    {
        int number = -1; ///< -1: not one
        size_t digits = 0;
        int month = 0;
        char before = 0; ///< last separator in front of it
    };

    struct Reader
    {
        std::string_view rest;
        DateParts &parts;

        bool number(int &value, size_t &digits)
        {
            value = 0;
            digits = 0;
            while (digits < rest.size() && isDigit(rest[digits]) && digits < 9) value = value * 10 + (rest[digits++] - '0');
            rest.remove_prefix(digits);
            return digits > 0;
        }
        int two() // digits of a time
        {
            int value = 0;
            size_t digits = 0;
            const std::string_view keep = rest;
            if (!number(value, digits) || digits > 2) {
                rest = keep;
                return -1;
            }
            return value;
        }
    };

    bool readMeridiem(Reader &r)
    {
        std::string_view rest = trimmed(r.rest);
        for (const auto &[word, pm] : {std::pair{"p.m."sv, true}, {"a.m."sv, false}, {"pm"sv, true}, {"am"sv, false}}) {
            if (!startsNoCase(rest, word)) continue;
            if (rest.size() > word.size() && isAlpha(rest[word.size()])) continue;
            r.rest = rest.substr(word.size());
            if (r.parts.hour > 12) return pm; // "15:30 pm" is said twice
            if (r.parts.hour > 0 || pm) r.parts.hour = r.parts.hour % 12 + (pm ? 12 : 0);
            return true;
        }
        return true;
    }

    // "Z", "UTC", "GMT", "+02:00", "+0200", "GMT+1". Unknown zone words are left in the rest.
    bool readOffset(Reader &r)
    {
        std::string_view rest = trimmed(r.rest);
        bool named = false;
        for (const auto word : {"UTC"sv, "GMT"sv, "Z"sv})
            if (rest.starts_with(word) && (rest.size() == word.size() || !isAlpha(rest[word.size()]))) {
                rest.remove_prefix(word.size());
                named = true;
                break;
            }
        if (!rest.empty() && (rest[0] == '+' || rest[0] == '-')) {
            const int sign = rest[0] == '-' ? -1 : 1;
            int value = 0;
            size_t digits = 0;
            Reader inner{rest.substr(1), r.parts};
            if (!inner.number(value, digits) || digits > 4) return false;
            int minutes = digits > 2 ? value / 100 * 60 + value % 100 : value * 60;
            if (digits <= 2 && eat(inner.rest, ":"))
                if (const int m = inner.two(); m >= 0) minutes += m;
            if (minutes > 14 * 60) return false;
            r.parts.offsetMinutes = sign * minutes;
            r.parts.hasOffset = true;
            r.rest = inner.rest;
            return true;
        }
        if (named) {
            r.parts.hasOffset = true;
            r.rest = rest;
        }
        return true;
    }

    // The rest is a time of day when it starts with "20:30", "20h30", "20.30 Uhr", "8 pm".
    bool readTime(Reader &r)
    {
        const Reader keep = r;
        DateParts &p = r.parts;
        const int hour = r.two();
        if (hour < 0 || hour > 24) return false;
        const char mark = r.rest.empty() ? 0 : lower(r.rest[0]);
        const std::string_view after = trimmed(r.rest);
        if (mark == ':' || mark == 'h') {
            r.rest.remove_prefix(1);
            const int minute = r.two();
            if (minute > 59 || (minute < 0 && mark == ':')) return false;
            p.minute = std::max(minute, 0);
            if (eat(r.rest, ":")) {
                p.second = r.two();
                if (p.second < 0 || p.second > 60) return false;
                p.second = std::min(p.second, 59);
                if (eat(r.rest, ".") || eat(r.rest, ",")) {
                    int fraction = 0, scale = 100;
                    for (; !r.rest.empty() && isDigit(r.rest[0]); r.rest.remove_prefix(1), scale /= 10)
                        fraction += (r.rest[0] - '0') * scale;
                    p.millisecond = fraction;
                }
            }
        } else if (!(startsNoCase(after, "am") || startsNoCase(after, "pm") || startsNoCase(after, "uhr"))) {
            r.rest = keep.rest;
            return false;
        }
        p.hour = hour;
        p.hasTime = true;
        if (startsNoCase(trimmed(r.rest), "uhr")) r.rest = trimmed(r.rest).substr(3);
        if (!readMeridiem(r) || !readOffset(r)) return false;
        return p.hour < 24 || (p.minute == 0 && p.second == 0);
    }

    int fullYear(int year, size_t digits, const DateStyle &style, DateParts &p)
    {
        if (digits > 2) return year;
        p.twoDigitYear = true;
        const int century = style.lastTwoDigitYear / 100 * 100;
        return century + year > style.lastTwoDigitYear ? century - 100 + year : century + year;
    }

    Outcome invalid(Reason reason = Reason::NotADate) { return {Status::Invalid, reason}; }

    // Three numbers with the year last or two digits: order from the values, else from the style.
    Outcome assignNumeric(const Token &a, const Token &b, const Token &c, const DateStyle &style, DateParts &p)
    {
        Outcome outcome;
        p.year = fullYear(c.number, c.digits, style, p);
        const bool dayFirst = b.number <= 12 && a.number <= 31, monthFirst = a.number <= 12 && b.number <= 31;
        if (!dayFirst && !monthFirst) return invalid(Reason::NoSuchDay);
        bool chooseDay = dayFirst;
        if (dayFirst && monthFirst && a.number != b.number) {
            p.ambiguous = true;
            const DateOrder order = style.order == DateOrder::Unknown ? style.fallback : style.order;
            chooseDay = order != DateOrder::MonthFirst;
            if (style.order == DateOrder::Unknown) outcome.worsen(Status::Doubtful, Reason::AmbiguousDate);
        } else if (dayFirst != monthFirst && style.order != DateOrder::Unknown
                   && (style.order == DateOrder::DayFirst) != dayFirst) {
            outcome.worsen(Status::Doubtful, Reason::OtherOrder);
        }
        p.day = chooseDay ? a.number : b.number;
        p.month = chooseDay ? b.number : a.number;
        if (p.twoDigitYear) outcome.worsen(Status::Tidied, Reason::TwoDigitYear);
        return outcome;
    }

    Outcome assignThree(const Token *t, const DateStyle &style, DateParts &p)
    {
        const int months = (t[0].month ? 1 : 0) + (t[1].month ? 1 : 0) + (t[2].month ? 1 : 0);
        if (months > 1) return invalid();
        if (months == 0) {
            if (t[0].digits == 4) { // 2024-03-12; 2024-31-12 is nobody's order
                p.year = t[0].number;
                p.month = t[1].number;
                p.day = t[2].number;
                return {};
            }
            if (t[2].digits != 4 && t[2].digits != 2) return invalid();
            if (t[0].digits > 2 || t[1].digits > 2) return invalid();
            return assignNumeric(t[0], t[1], t[2], style, p);
        }
        if (t[2].month) { // "2024 12 March" does not happen
            return invalid();
        }
        const Token &month = t[0].month ? t[0] : t[1];
        const Token &x = t[0].month ? t[1] : t[0];
        p.month = month.month;
        if (x.digits == 4) { // 2024 Mar 12
            p.year = x.number;
            p.day = t[2].number;
        } else {
            p.day = x.number;
            p.year = fullYear(t[2].number, t[2].digits, style, p);
        }
        return p.twoDigitYear ? Outcome{Status::Tidied, Reason::TwoDigitYear} : Outcome{};
    }

    Outcome assignTwo(const Token *t, DateParts &p)
    {
        if (t[0].month || t[1].month) {
            const Token &number = t[0].month ? t[1] : t[0];
            if (number.month) return invalid();
            p.month = t[0].month ? t[0].month : t[1].month;
            if (number.digits == 4) p.year = number.number;
            else if (number.digits <= 2) p.day = number.number;
            else return invalid();
        } else if (t[0].digits == 4) {
            p.year = t[0].number;
            p.month = t[1].number;
        } else if (t[1].digits == 4) {
            p.month = t[0].number;
            p.year = t[1].number;
        } else return invalid();
        return {Status::Doubtful, p.day == 0 ? Reason::DayMissing : Reason::YearMissing};
    }

    Outcome fromSerial(std::string_view text, DateParts &p)
    {
        double serial = 0;
        double scale = 0;
        for (const char c : text) {
            if (c == '.' || c == ',') {
                if (scale != 0) return invalid();
                scale = 1;
            } else {
                if (scale != 0) scale /= 10;
                serial = scale != 0 ? serial + (c - '0') * scale : serial * 10 + (c - '0');
            }
        }
        if (serial < 61 || serial > 109574) return invalid(); // 1900-03-01 to 2199
        const auto days = std::chrono::sys_days{std::chrono::days{qint64(serial) - 25569}};
        const std::chrono::year_month_day ymd{days};
        p.year = int(ymd.year());
        p.month = int(unsigned(ymd.month()));
        p.day = int(unsigned(ymd.day()));
        const int seconds = int((serial - double(qint64(serial))) * 86400 + 0.5);
        if (seconds > 0) {
            p.hasTime = true;
            p.hour = std::min(seconds / 3600, 23);
            p.minute = seconds / 60 % 60;
            p.second = seconds % 60;
        }
        return {Status::Tidied, Reason::SerialDate};
    }

    bool isDecimal(std::string_view s)
    {
        for (const char c : s)
            if (!isDigit(c) && c != '.' && c != ',') return false;
        return !s.empty() && isDigit(s[0]);
    }

    // Reads numbers and month names; stops where a time begins. False: a word or sign that no date has.
    bool tokenise(Reader &r, Token *tokens, size_t &count)
    {
        char separator = 0;
        while (!r.rest.empty()) {
            if (const size_t space = spaceAt(r.rest)) {
                r.rest.remove_prefix(space);
                if (separator == 0) separator = ' ';
                continue;
            }
            const char c = r.rest[0];
            if (isDigit(c)) {
                if (count == 3) return readTime(r) && trimmed(r.rest).empty();
                const std::string_view keep = r.rest;
                Token token{.before = separator};
                r.number(token.number, token.digits);
                if (!r.rest.empty() && r.rest[0] == ':' && count >= 2) { // "12 March 20:30": a time, no year
                    r.rest = keep;
                    return readTime(r) && trimmed(r.rest).empty();
                }
                tokens[count++] = token;
                separator = 0;
            } else if (isAlpha(c) || isHigh(c)) {
                if (count == 3 && (c == 'T' || c == 't') && r.rest.size() > 1 && isDigit(r.rest[1])) {
                    r.rest.remove_prefix(1);
                    return readTime(r) && trimmed(r.rest).empty();
                }
                size_t n = 0;
                while (n < r.rest.size() && (isAlpha(r.rest[n]) || isHigh(r.rest[n])) && !spaceAt(r.rest.substr(n))) ++n;
                const std::string word = fold(r.rest.substr(0, n));
                const int month = monthByName(word);
                r.rest.remove_prefix(n);
                if (month && count > 0 && tokens[0].month == 3) { // "mar. 12 mai": mardi, martes
                    tokens[0] = tokens[1];
                    if (count == 2) tokens[1] = {.month = month, .before = separator};
                    else return false;
                } else if (month && count < 3) {
                    tokens[count++] = {.month = month, .before = separator};
                } else if (!word.empty() && !isDateFiller(word)) return false;
                separator = 0;
            } else if (std::string_view(" /.-,_'").contains(c)) {
                separator = c;
                r.rest.remove_prefix(1);
            } else return false;
        }
        return true;
    }

    bool isZeroDate(std::string_view s)
    {
        bool zero = false;
        for (const char c : s) {
            if (c == '0') zero = true;
            else if (isDigit(c) || isAlpha(c) || isHigh(c)) return false;
        }
        return zero && s.size() >= 4;
    }

} // namespace

qint64 daysFromCivil(int year, int month, int day)
{
    using namespace std::chrono;
    return sys_days{std::chrono::year{year} / std::chrono::month(unsigned(month)) / std::chrono::day(unsigned(day))}
        .time_since_epoch()
        .count();
}

bool isValidDay(int year, int month, int day)
{
    using namespace std::chrono;
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    return year_month_day{std::chrono::year{year}, std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))}.ok();
}

Outcome parseDate(std::string_view cell, const DateStyle &style, DateParts &parts)
{
    parts = {};
    std::string_view text = trimmed(cell);
    if (text.size() > 1 && text[0] == '\'') text.remove_prefix(1);
    if (text.empty() || text.size() > 64) return invalid();
    if (style.serials && text.size() >= 2 && text.size() <= 18 && isDecimal(text) && !allDigits(text.substr(0, std::min<size_t>(8, text.size()))))
        return fromSerial(text, parts);
    if (allDigits(text)) {
        const int value = text.size() <= 8 ? std::stoi(std::string(text)) : 0;
        if (text.size() == 8 && isValidDay(value / 10000, value / 100 % 100, value % 100) && value / 10000 > 1800) {
            parts.year = value / 10000;
            parts.month = value / 100 % 100;
            parts.day = value % 100;
            return {};
        }
        return style.serials && text.size() <= 6 ? fromSerial(text, parts) : invalid();
    }
    Token tokens[3];
    size_t count = 0;
    Reader reader{text, parts};
    if (!tokenise(reader, tokens, count)) return invalid();
    Outcome outcome = count == 3 ? assignThree(tokens, style, parts) : count == 2 ? assignTwo(tokens, parts) : invalid();
    if (outcome.status == Status::Invalid) return outcome;
    if (parts.year != 0 && (parts.year < 1000 || parts.year > 2999)) return invalid(Reason::NoSuchDay);
    if (!isValidDay(parts.year ? parts.year : 2000, parts.month, parts.day ? parts.day : 1))
        return invalid(Reason::NoSuchDay);
    return outcome;
}

namespace {

    void writeDay(std::string &out, int year, int month, int day)
    {
        const char text[10] = {char('0' + year / 1000), char('0' + year / 100 % 10), char('0' + year / 10 % 10),
            char('0' + year % 10), '-', char('0' + month / 10), char('0' + month % 10), '-', char('0' + day / 10),
            char('0' + day % 10)};
        out.assign(text, 10);
    }

    /// "2024-03-12" and nothing around it: how most columns of days are written, so that nothing has to be taken apart.
    bool isPlainDay(std::string_view s)
    {
        if (s.size() != 10 || s[4] != '-' || s[7] != '-') return false;
        for (const size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
            if (!isDigit(s[i])) return false;
        const auto two = [&](size_t i) { return (s[i] - '0') * 10 + (s[i + 1] - '0'); };
        const int year = two(0) * 100 + two(2);
        return year >= 1000 && year <= 2999 && isValidDay(year, two(5), two(8));
    }

} // namespace

TextValue day(std::string_view cell, const DateStyle &style, std::string &scratch)
{
    TextValue value;
    if (isPlainDay(cell)) {
        value.text = cell;
        return value;
    }
    const std::string_view text = trimmed(cell);
    if (text.empty()) return value;
    if (isNullWord(text) || isZeroDate(text)) {
        value.worsen(Status::Tidied, Reason::NullWord);
        return value;
    }
    DateParts parts;
    static_cast<Outcome &>(value) = parseDate(text, style, parts);
    if (value.status == Status::Invalid) return value;
    if (parts.day == 0 || parts.year == 0) {
        value = {};
        value.worsen(Status::Invalid, parts.day == 0 ? Reason::DayMissing : Reason::YearMissing);
        return value;
    }
    value.worsen(Status::Tidied, parts.hasTime ? Reason::TimeDropped : Reason::None);
    writeDay(scratch, parts.year, parts.month, parts.day);
    value.text = scratch;
    return value;
}

TextValue birthday(std::string_view cell, const DateStyle &style, std::string &scratch)
{
    TextValue value;
    if (isPlainDay(cell) && !cell.starts_with("1604")) {
        value.text = cell;
        return value;
    }
    std::string_view text = trimmed(cell);
    if (text.empty()) return value;
    int month = 0, dayOfMonth = 0;
    std::string_view digits = text;
    if (eat(digits, "--")) { // RFC 6350: "--0615", "--06-15"
        if (digits.size() == 5 && digits[2] == '-') month = std::atoi(digits.data()), dayOfMonth = std::atoi(digits.data() + 3);
        else if (digits.size() == 4 && allDigits(digits))
            month = (digits[0] - '0') * 10 + (digits[1] - '0'), dayOfMonth = (digits[2] - '0') * 10 + (digits[3] - '0');
    } else if (text.starts_with("0000-") && text.size() == 10) {
        month = std::atoi(text.data() + 5);
        dayOfMonth = std::atoi(text.data() + 8);
    } else if (text.size() <= 5 && text.find_first_of("/.-") != std::string_view::npos) { // Mailchimp: MM/DD
        const size_t cut = text.find_first_of("/.-");
        const std::string_view a = text.substr(0, cut), b = text.substr(cut + 1);
        if (allDigits(a) && allDigits(b)) {
            month = std::atoi(std::string(a).c_str());
            dayOfMonth = std::atoi(std::string(b).c_str());
            const bool swap = style.order == DateOrder::DayFirst || (month > 12 && dayOfMonth <= 12);
            if (swap && dayOfMonth <= 12) std::swap(month, dayOfMonth);
            if (style.order == DateOrder::Unknown && month <= 12 && dayOfMonth <= 12 && month != dayOfMonth)
                value.worsen(Status::Doubtful, Reason::AmbiguousDate);
        }
    }
    DateParts parts;
    if (month == 0) {
        if (isNullWord(text) || isZeroDate(text)) {
            value.worsen(Status::Tidied, Reason::NullWord);
            return value;
        }
        const Outcome outcome = parseDate(text, style, parts);
        value.worsen(outcome.status, outcome.reason);
        if (outcome.status == Status::Invalid || parts.day == 0) {
            value.worsen(Status::Invalid, Reason::DayMissing);
            return value;
        }
        if (value.reason == Reason::YearMissing) static_cast<Outcome &>(value) = {Status::Tidied, Reason::YearMissing};
        month = parts.month;
        dayOfMonth = parts.day;
    } else if (!isValidDay(2000, month, dayOfMonth)) {
        value.worsen(Status::Invalid, Reason::NoSuchDay);
        return value;
    }
    writeDay(scratch, parts.year, month, dayOfMonth);
    if (parts.year == 0 || parts.year == 1604) scratch.replace(0, 4, "-");
    value.text = scratch;
    if (value.text != cell) value.worsen(Status::Tidied, Reason::None);
    return value;
}

TextValue timeOfDay(std::string_view cell, std::string &scratch)
{
    TextValue value;
    const std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return value;
    DateParts parts;
    Reader reader{text, parts};
    if (!readTime(reader) || !trimmed(reader.rest).empty()) {
        value.worsen(Status::Invalid, Reason::NotADate);
        return value;
    }
    const int hour = parts.hour % 24;
    scratch = {char('0' + hour / 10), char('0' + hour % 10), ':', char('0' + parts.minute / 10), char('0' + parts.minute % 10)};
    value.text = scratch;
    if (value.text != cell) value.worsen(Status::Tidied, Reason::None);
    return value;
}

void DateEvidence::add(std::string_view cell)
{
    if (isPlainDay(cell)) {
        ++dates;
        return;
    }
    const std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text) || isZeroDate(text)) return;
    DateParts asDay, asMonth;
    DateStyle style{.order = DateOrder::DayFirst};
    const Outcome first = parseDate(text, style, asDay);
    if (first.status == Status::Invalid) {
        ++other;
        return;
    }
    ++dates;
    if (asDay.ambiguous) {
        ++ambiguous;
        return;
    }
    style.order = DateOrder::MonthFirst;
    const Outcome second = parseDate(text, style, asMonth);
    if (first.reason == Reason::OtherOrder) ++monthFirst;
    else if (second.reason == Reason::OtherOrder) ++dayFirst;
}

DateOrder DateEvidence::order() const
{
    // One slip in a long column does not decide against the rest.
    if (dayFirst > 0 && monthFirst * 20 <= dayFirst) return DateOrder::DayFirst;
    if (monthFirst > 0 && dayFirst * 20 <= monthFirst) return DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

} // namespace flow::value
