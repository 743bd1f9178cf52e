// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/number.h"

#include "core/base/money.h"
#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <QStringView>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    constexpr auto kSymbols = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"€", "EUR"}, {"US$", "USD"}, {"CA$", "CAD"}, {"C$", "CAD"}, {"A$", "AUD"}, {"AU$", "AUD"}, {"NZ$", "NZD"},
        {"R$", "BRL"}, {"MX$", "MXN"}, {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}, {"₩", "KRW"}, {"₹", "INR"},
        {"₽", "RUB"}, {"₺", "TRY"}, {"zł", "PLN"}, {"Kč", "CZK"}, {"Ft", "HUF"}, {"Fr.", "CHF"}, {"SFr.", "CHF"},
        {"SFr", "CHF"}, {"euros", "EUR"}, {"euro", "EUR"},
    });

    struct Digits
    {
        qint64 mantissa = 0;
        int scale = 0;
        Outcome outcome;
        bool comma = false, point = false; ///< which mark is certainly the decimal one
        bool ambiguous = false;
    };

    // A separator between digits: '.', ',', or a grouping mark ('\'' for apostrophes, ' ' for every kind of space).
    char markAt(std::string_view s, size_t &length)
    {
        length = 1;
        if (s[0] == '.' || s[0] == ',') return s[0];
        if (s[0] == '\'' || s[0] == '_') return '\'';
        if (s.starts_with("’")) return length = 3, '\'';
        if (const size_t space = spaceAt(s)) return length = space, ' ';
        return 0;
    }

    struct Piece { std::string_view digits; char before = 0; };

    bool groupsOfThree(const Piece *pieces, size_t count)
    {
        if (pieces[0].digits.size() > 3 || pieces[0].digits.empty()) return false;
        for (size_t i = 1; i < count; ++i)
            if (pieces[i].digits.size() != 3) return false;
        return true;
    }

    bool indianGroups(const Piece *pieces, size_t count)
    {
        if (count < 3 || pieces[0].digits.size() > 2 || pieces[count - 1].digits.size() != 3) return false;
        for (size_t i = 1; i + 1 < count; ++i)
            if (pieces[i].digits.size() != 2 || pieces[i].before != ',') return false;
        return true;
    }

    void decideMark(const Piece *pieces, size_t &count, std::string_view &fraction, NumberStyle style, Digits &out)
    {
        const char lastMark = pieces[count - 1].before;
        const bool dotOrComma = lastMark == '.' || lastMark == ',';
        if (count < 2 || !dotOrComma) return;
        const size_t same = size_t(std::count_if(pieces + 1, pieces + count, [&](const Piece &p) { return p.before == lastMark; }));
        const bool others = same + 1 < count;
        if (same > 1) return; // "1.234.567": groups
        const auto decimal = [&] {
            fraction = pieces[--count].digits;
            (lastMark == ',' ? out.comma : out.point) = true;
            const auto wanted = lastMark == ',' ? DecimalMark::Comma : DecimalMark::Point;
            if (style.mark != DecimalMark::Unknown && style.mark != wanted)
                out.outcome.worsen(Status::Doubtful, Reason::OtherConvention);
        };
        const std::string_view before = pieces[count - 2].digits, after = pieces[count - 1].digits;
        if (others || after.size() != 3 || before.size() > 3 || before.empty() || (before == "0" && count == 2)) {
            // Three digits after the only mark of its kind may still be a group behind other groups: "1 234,567".
            return decimal();
        }
        out.ambiguous = true; // "1.234"
        const auto asDecimal = lastMark == ',' ? DecimalMark::Comma : DecimalMark::Point;
        if (style.mark == asDecimal) {
            fraction = pieces[--count].digits;
            return;
        }
        if (style.mark == DecimalMark::Unknown) out.outcome.worsen(Status::Doubtful, Reason::AmbiguousNumber);
    }

    bool parseDigits(std::string_view s, NumberStyle style, Digits &out)
    {
        Piece pieces[12];
        size_t count = 0;
        char before = 0;
        while (!s.empty()) {
            size_t n = 0;
            while (n < s.size() && isDigit(s[n])) ++n;
            if (count == 12) return false;
            pieces[count++] = {s.substr(0, n), before};
            s.remove_prefix(n);
            if (s.empty()) break;
            size_t length = 0;
            before = markAt(s, length);
            if (!before) return false;
            s.remove_prefix(length);
        }
        if (pieces[count - 1].digits.empty() && count > 1) { // "12." and "12,-" leave nothing behind the mark
            if (pieces[count - 1].before == ' ') return false;
            --count;
        }
        std::string_view fraction;
        decideMark(pieces, count, fraction, style, out);
        if (count > 1 && !groupsOfThree(pieces, count)) {
            if (!indianGroups(pieces, count)) {
                out.outcome.worsen(Status::Invalid, Reason::OddGrouping);
                return true;
            }
        }
        if (count > 1) { // the groups of one number use one mark
            for (size_t i = 2; i < count; ++i)
                if (pieces[i].before != pieces[1].before) out.outcome.worsen(Status::Invalid, Reason::OddGrouping);
            if (!out.ambiguous && pieces[1].before == ',' && fraction.empty()) out.point = true;
            if (!out.ambiguous && pieces[1].before == '.' && fraction.empty()) out.comma = true;
        }
        int digits = 0;
        const auto take = [&](std::string_view part) {
            for (const char c : part) {
                if (digits >= 18) return false;
                out.mantissa = out.mantissa * 10 + (c - '0');
                if (out.mantissa > 0) ++digits;
            }
            return true;
        };
        while (fraction.size() > 12) fraction.remove_suffix(1);
        bool fits = true;
        for (size_t i = 0; i < count; ++i) fits = fits && take(pieces[i].digits);
        fits = fits && take(fraction);
        out.scale = int(fraction.size());
        if (!fits) out.outcome.worsen(Status::Invalid, Reason::TooLarge);
        return true;
    }

    void setCurrency(std::array<char, 4> &to, std::string_view code)
    {
        for (size_t i = 0; i < 3; ++i) to[i] = code[i];
    }

    // Cuts "≈", "ca.", "env.", "max", ">", "~" off the front, "+" off the end.
    bool cutApproximation(std::string_view &s)
    {
        constexpr auto kWords = std::to_array<std::string_view>({"environ", "env.", "env", "circa", "ca.", "ca", "approx.",
            "approx", "about", "around", "etwa", "unos", "aprox.", "aprox", "jusqu'à", "jusqu’à", "up to", "bis zu", "hasta",
            "max.", "max", "min.", "min", "≈", "~", "±", "+/-", ">=", "<=", ">", "<", "≥", "≤", "+ de", "plus de", "more than"});
        for (const std::string_view word : kWords) {
            if (!startsNoCase(s, word)) continue;
            const std::string_view rest = trimmed(s.substr(word.size()));
            if (rest.empty() || !isDigit(rest[0])) continue;
            s = rest;
            return true;
        }
        if (s.size() > 1 && s.back() == '+' && isDigit(s[s.size() - 2])) {
            s.remove_suffix(1);
            return true;
        }
        return false;
    }

    bool cutCurrency(std::string_view &s, std::array<char, 4> &code)
    {
        for (const auto &[symbol, iso] : kSymbols) {
            const bool front = startsNoCase(s, symbol) && !(isAlpha(symbol.back()) && s.size() > symbol.size() && isAlpha(s[symbol.size()]));
            const bool back = !front && endsNoCase(s, symbol)
                && !(isAlpha(symbol[0]) && s.size() > symbol.size() && isAlpha(s[s.size() - symbol.size() - 1]));
            if (!front && !back) continue;
            if (front) s.remove_prefix(symbol.size());
            else s.remove_suffix(symbol.size());
            s = trimmed(s);
            setCurrency(code, iso);
            return true;
        }
        for (const bool front : {true, false}) {
            if (s.size() < 4) break;
            const std::string_view word = front ? s.substr(0, 3) : s.substr(s.size() - 3);
            if (!isAlpha(word[0]) || !isAlpha(word[1]) || !isAlpha(word[2])) continue;
            const char beside = front ? s[3] : s[s.size() - 4];
            if (isAlpha(beside) || currencyFromText(word).empty()) continue;
            setCurrency(code, currencyFromText(word));
            if (front) s.remove_prefix(3);
            else s.remove_suffix(3);
            s = trimmed(s);
            return true;
        }
        return false;
    }

    // "k" and "M" right behind the digits; a unit or a remark behind a space.
    int cutUnit(std::string_view &s, NumberValue &out)
    {
        size_t end = s.size();
        while (end > 0 && !isDigit(s[end - 1])) --end;
        std::string_view tail = s.substr(end);
        if (trimmed(tail).empty() || end == 0) return 0;
        if (tail == "," || tail == "." || tail == ",-" || tail == ".-" || tail == ",--" || tail == "-") {
            if (tail != "-") s = s.substr(0, end);
            return 0;
        }
        const std::string_view word = trimmed(tail);
        if (word == "k" || word == "K") {
            s = s.substr(0, end);
            out.worsen(Status::Tidied, Reason::Multiplied);
            return 3;
        }
        if (word == "M" || word == "m" || equalsNoCase(word, "mio")) {
            s = s.substr(0, end);
            out.worsen(word == "m" ? Status::Doubtful : Status::Tidied, Reason::Multiplied);
            return 6;
        }
        constexpr auto kUnits = std::to_array<std::string_view>({"pers.", "pers", "personnes", "personne", "places",
            "place", "pax", "people", "persons", "personen", "personas", "plätze", "plazas", "aforo", "cap", "cap.",
            "capacity", "seats", "standing", "pl.", "pl", "spectateurs", "debout", "assis", "assises", "ht", "ttc",
            "net", "brut", "h.t.", "x", "pcs", "jours", "days", "tage", "días", "j", "d"});
        const bool unit = std::ranges::any_of(kUnits, [&](std::string_view u) { return equalsNoCase(u, word); });
        if (word.size() > 24) return 0;
        s = s.substr(0, end);
        out.worsen(unit ? Status::Tidied : Status::Doubtful, unit ? Reason::UnitDropped : Reason::ExtraText);
        return 0;
    }

    // "300-350", "300 à 350", "300 / 500": both ends when both are numbers and the second is not smaller.
    bool cutRange(std::string_view s, std::string_view &low, std::string_view &high)
    {
        for (const auto mark : {"–"sv, "—"sv, " - "sv, "-"sv, " à "sv, " to "sv, " bis "sv, " a "sv, " / "sv, "/"sv, ".."sv}) {
            const size_t at = s.find(mark, 1);
            if (at == std::string_view::npos) continue;
            low = trimmed(s.substr(0, at));
            high = trimmed(s.substr(at + mark.size()));
            if (!low.empty() && !high.empty() && isDigit(high[0]) && isDigit(low[0])) return true;
        }
        return false;
    }

    std::string_view cutWrapping(std::string_view s, bool &negative)
    {
        if (s.size() > 2 && s.front() == '(' && s.back() == ')') {
            negative = true;
            s = trimmed(s.substr(1, s.size() - 2));
        }
        for (const auto minus : {"-"sv, "−"sv})
            if (s.size() > minus.size() && s.starts_with(minus)) {
                negative = !negative;
                s = trimmed(s.substr(minus.size()));
            } else if (s.size() > minus.size() && s.ends_with(minus) && !s.ends_with(",-") && !s.ends_with(".-")
                       && !s.ends_with(",--")) {
                negative = !negative;
                s = trimmed(s.substr(0, s.size() - minus.size()));
            }
        if (s.size() > 1 && s.front() == '+' && isDigit(s[1])) s.remove_prefix(1);
        return s;
    }

    bool scientific(std::string_view s, NumberValue &out)
    {
        const size_t e = s.find_first_of("eE");
        if (e == std::string_view::npos || e == 0 || e + 1 >= s.size()) return false;
        std::string_view power = s.substr(e + 1);
        const bool down = power[0] == '-';
        if (power[0] == '+' || down) power.remove_prefix(1);
        if (!allDigits(power) || power.size() > 2) return false;
        Digits digits;
        const bool negative = s[0] == '-';
        if (!parseDigits(s.substr(negative ? 1 : 0, e - (negative ? 1 : 0)), {DecimalMark::Point}, digits)) return false;
        int exponent = std::stoi(std::string(power)) * (down ? -1 : 1) - digits.scale;
        for (; exponent > 0; --exponent) {
            if (std::abs(digits.mantissa) > std::numeric_limits<qint64>::max() / 10) return false;
            digits.mantissa *= 10;
        }
        if (exponent < -18) return false;
        out.mantissa = out.highMantissa = negative ? -digits.mantissa : digits.mantissa;
        out.scale = -exponent;
        out.null = false;
        return true;
    }

    bool multiply(NumberValue &out, int power)
    {
        for (; power > 0; --power) {
            if (out.scale > 0) {
                --out.scale;
                continue;
            }
            if (std::abs(out.mantissa) > std::numeric_limits<qint64>::max() / 10
                || std::abs(out.highMantissa) > std::numeric_limits<qint64>::max() / 10)
                return false;
            out.mantissa *= 10;
            out.highMantissa *= 10;
        }
        return true;
    }

    void align(NumberValue &out, Digits low, Digits high)
    {
        const auto raise = [](Digits &d, int scale) {
            for (; d.scale < scale && d.mantissa < std::numeric_limits<qint64>::max() / 10; ++d.scale) d.mantissa *= 10;
        };
        raise(low, high.scale);
        raise(high, low.scale);
        out.mantissa = low.mantissa;
        out.highMantissa = high.mantissa;
        out.scale = low.scale;
        out.worsen(Status::Doubtful, Reason::Range);
    }

    void readOne(std::string_view s, NumberStyle style, NumberValue &out, Digits *evidence)
    {
        Digits digits;
        if (s.empty() || !(isDigit(s[0]) || ((s[0] == '.' || s[0] == ',') && s.size() > 1 && isDigit(s[1])))
            || !parseDigits(s, style, digits)) {
            std::string_view low, high;
            Digits a, b;
            if (cutRange(s, low, high) && parseDigits(low, style, a) && parseDigits(high, style, b)
                && a.outcome.status != Status::Invalid && b.outcome.status != Status::Invalid) {
                align(out, a, b);
                out.null = false;
                return;
            }
            out.worsen(Status::Invalid, Reason::NotANumber);
            return;
        }
        if (evidence) *evidence = digits;
        out.worsen(digits.outcome.status, digits.outcome.reason);
        out.mantissa = out.highMantissa = digits.mantissa;
        out.scale = digits.scale;
        out.null = out.status == Status::Invalid;
    }

    NumberValue read(std::string_view cell, NumberStyle style, Digits *evidence)
    {
        NumberValue out;
        std::string_view s = trimmed(cell);
        if (s.empty()) return out;
        if (allDigits(s) && s.size() <= 18) { // the short way
            for (const char c : s) out.mantissa = out.mantissa * 10 + (c - '0');
            out.highMantissa = out.mantissa;
            out.null = false;
            return out;
        }
        if (isDigit(s[0]) && std::ranges::all_of(s, [](char c) { return isDigit(c) || c == '.' || c == ','; }) && s.size() <= 24) {
            readOne(s, style, out, evidence); // digits and marks only: no words to look for
            return out;
        }
        if (isNullWord(s)) {
            out.worsen(Status::Tidied, Reason::NullWord);
            return out;
        }
        if (hasArmour(s)) s = trimmed(s.substr(1));
        if (s.size() > 64) {
            out.worsen(Status::Invalid, Reason::NotANumber);
            return out;
        }
        if (scientific(s, out)) return out;
        bool negative = false;
        s = cutWrapping(s, negative);
        if (cutApproximation(s)) out.worsen(Status::Doubtful, Reason::Approximate);
        if (cutCurrency(s, out.currency)) out.worsen(Status::Tidied, Reason::None);
        s = cutWrapping(s, negative);
        if (s.ends_with('%')) {
            out.percent = true;
            s = trimmed(s.substr(0, s.size() - 1));
        }
        const int power = cutUnit(s, out);
        if (out.currency[0] == 0 && cutCurrency(s, out.currency)) out.worsen(Status::Tidied, Reason::None);
        s = trimmed(s);
        if (s.starts_with('-')) s = cutWrapping(s, negative);
        readOne(s, style, out, evidence);
        if (out.status == Status::Invalid) {
            out.null = true;
            return out;
        }
        if (negative) {
            out.mantissa = -out.mantissa;
            out.highMantissa = -out.highMantissa;
        }
        if (!multiply(out, power)) out.worsen(Status::Invalid, Reason::TooLarge);
        return out;
    }

} // namespace

std::string_view currencyFromText(std::string_view text)
{
    text = trimmed(text);
    for (const auto &[symbol, iso] : kSymbols)
        if (equalsNoCase(symbol, text)) return iso;
    if (text.size() != 3 || !isAlpha(text[0]) || !isAlpha(text[1]) || !isAlpha(text[2])) return {};
    constexpr auto kCommon = "EUR USD GBP CHF CAD AUD JPY SEK NOK DKK PLN CZK HUF RON BGN HRK ISK TRY RUB UAH MAD TND DZD XOF "
                             "XAF BRL ARS CLP COP MXN PEN UYU ZAR INR CNY HKD SGD KRW TWD THB IDR MYR PHP VND NZD ILS AED SAR EGP"sv;
    for (size_t i = 0; i + 3 <= kCommon.size(); i += 4)
        if (equalsNoCase(kCommon.substr(i, 3), text)) return kCommon.substr(i, 3);
    return {};
}

double NumberValue::toDouble() const { return double(mantissa) / std::pow(10.0, scale); }

NumberValue number(std::string_view cell, NumberStyle style) { return read(cell, style, nullptr); }

bool toScale(qint64 mantissa, int scale, int digits, qint64 &out, bool &rounded)
{
    rounded = false;
    out = mantissa;
    for (; scale < digits; ++scale) {
        if (std::abs(out) > std::numeric_limits<qint64>::max() / 10) return false;
        out *= 10;
    }
    if (scale == digits) return true;
    qint64 divisor = 1;
    for (; scale > digits; --scale) divisor *= 10;
    const qint64 rest = out % divisor;
    rounded = rest != 0;
    out = out / divisor + (std::abs(rest) * 2 >= divisor ? (mantissa < 0 ? -1 : 1) : 0);
    return true;
}

/// `mantissa`, which is one of `n`, with `digits` decimals. `status` and `reason` tell that some were rounded away.
static IntegerValue scaled(const NumberValue &n, qint64 mantissa, int digits, Status status, Reason reason)
{
    IntegerValue out;
    static_cast<Outcome &>(out) = n;
    out.null = n.null;
    if (n.null) return out;
    bool rounded = false;
    if (!toScale(mantissa, n.scale, digits, out.value, rounded)) {
        out.worsen(Status::Invalid, Reason::TooLarge);
        out.null = true;
    }
    if (rounded) out.worsen(status, reason);
    return out;
}

IntegerValue integer(std::string_view cell, NumberStyle style)
{
    const NumberValue n = number(cell, style);
    // A lone "1.200" in a column of whole numbers is a thousand two hundred.
    return scaled(n, std::max(n.mantissa, n.highMantissa), 0, Status::Doubtful, Reason::NotWhole);
}

IntegerValue count(std::string_view cell, NumberStyle style)
{
    IntegerValue out = integer(cell, style);
    if (!out.null && out.value < 0) {
        out = {};
        out.worsen(Status::Invalid, Reason::Negative);
    }
    return out;
}

MoneyValue money(std::string_view cell, NumberStyle style, std::string_view currency)
{
    const NumberValue n = number(cell, style);
    MoneyValue out;
    static_cast<Outcome &>(out) = n;
    out.null = n.null;
    if (n.null) return out;
    const std::string_view code = n.currency[0] ? n.currencyCode() : currency;
    if (code.size() == 3) setCurrency(out.currency, code);
    else out.worsen(Status::Doubtful, Reason::CurrencyMissing);
    if (n.currency[0] && !currency.empty() && !equalsNoCase(n.currencyCode(), currency))
        out.worsen(Status::Doubtful, Reason::OtherCurrency);
    char16_t wide[3] = {u'E', u'U', u'R'};
    for (size_t i = 0; i < 3 && code.size() == 3; ++i) wide[i] = char16_t(upper(code[i]));
    for (size_t i = 0; i < 3 && out.currency[0]; ++i) out.currency[i] = upper(out.currency[i]);
    const int digits = currencyDigits(QStringView(wide, 3));
    bool rounded = false, highRounded = false;
    if (!toScale(n.mantissa, n.scale, digits, out.minor, rounded)
        || !toScale(n.highMantissa, n.scale, digits, out.highMinor, highRounded)) {
        out.worsen(Status::Invalid, Reason::TooLarge);
        out.null = true;
    }
    if (rounded || highRounded) out.worsen(Status::Doubtful, Reason::Rounded);
    return out;
}

IntegerValue rate(std::string_view cell, NumberStyle style)
{
    NumberValue n = number(cell, style);
    const bool fraction = !n.null && !n.percent && n.scale > 0 && std::abs(n.toDouble()) < 1;
    if (fraction) n.worsen(Status::Doubtful, Reason::PercentAssumed);
    return scaled(n, n.mantissa, fraction ? 4 : 2, Status::Doubtful, Reason::Rounded);
}

void NumberEvidence::add(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return;
    Digits digits;
    const NumberValue value = read(text, {}, &digits);
    if (value.status == Status::Invalid) {
        ++other;
        return;
    }
    ++numbers;
    if (digits.ambiguous) ++ambiguous;
    else if (digits.comma) ++comma;
    else if (digits.point) ++point;
}

DecimalMark NumberEvidence::mark() const
{
    if (comma > 0 && point * 20 <= comma) return DecimalMark::Comma;
    if (point > 0 && comma * 20 <= point) return DecimalMark::Point;
    return DecimalMark::Unknown;
}

} // namespace flow::value
