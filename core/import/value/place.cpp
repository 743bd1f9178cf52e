// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/place.h"

#include "core/geo/countries.h"
#include "core/import/value/ascii.h"
#include "core/import/value/number.h"
#include "core/import/value/text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    std::optional<double> decimal(std::string_view text)
    {
        char buffer[40];
        if (text.empty() || text.size() >= sizeof buffer) return {};
        std::ranges::copy(text, buffer);
        std::replace(buffer, buffer + text.size(), ',', '.');
        double value = 0;
        const char *start = buffer + (buffer[0] == '+' ? 1 : 0);
        const auto [end, error] = std::from_chars(start, buffer + text.size(), value);
        if (error != std::errc() || end != buffer + text.size() || !std::isfinite(value)) return {};
        return value;
    }

    char axisOf(std::string_view word)
    {
        if (word.empty()) return 0;
        const char c = upper(word[0]);
        if (word.size() == 1) return c == 'O' ? 'W' : std::string_view("NSEW").contains(c) ? c : char(0); // O: ouest, oeste
        if (equalsNoCase(word, "nord") || equalsNoCase(word, "north") || equalsNoCase(word, "norte")) return 'N';
        if (equalsNoCase(word, "sud") || equalsNoCase(word, "south") || equalsNoCase(word, "sur")) return 'S';
        if (equalsNoCase(word, "est") || equalsNoCase(word, "east") || equalsNoCase(word, "este")) return 'E';
        if (equalsNoCase(word, "ouest") || equalsNoCase(word, "west") || equalsNoCase(word, "oeste")) return 'W';
        return 0;
    }

    // Degrees, minutes, seconds with any marks between; the axis in front or behind.
    DegreeValue sexagesimal(std::string_view text)
    {
        DegreeValue result;
        double parts[3] = {0, 0, 0};
        size_t count = 0;
        bool negative = false, marked = false;
        while (!text.empty()) {
            if (const size_t space = spaceAt(text)) {
                text.remove_prefix(space);
            } else if (isDigit(text[0])) {
                size_t n = 0;
                while (n < text.size() && (isDigit(text[n]) || text[n] == '.' || text[n] == ',')) ++n;
                const auto value = decimal(text.substr(0, n));
                if (!value || count == 3) return {{Status::Invalid, Reason::NotACoordinate}, {}, 0};
                parts[count++] = *value;
                text.remove_prefix(n);
            } else if (text[0] == '-' && count == 0) {
                negative = true;
                text.remove_prefix(1);
            } else if (isAlpha(text[0])) {
                size_t n = 0;
                while (n < text.size() && isAlpha(text[n])) ++n;
                const char axis = axisOf(text.substr(0, n));
                if (!axis || result.axis) return {{Status::Invalid, Reason::NotACoordinate}, {}, 0};
                result.axis = axis;
                text.remove_prefix(n);
            } else {
                size_t n = 0;
                for (const auto mark : {"°"sv, "º"sv, "′"sv, "″"sv, "’"sv, "”"sv, "'"sv, "\""sv, ":"sv})
                    if (text.starts_with(mark)) n = mark.size();
                if (n == 0) return {{Status::Invalid, Reason::NotACoordinate}, {}, 0};
                marked = true;
                text.remove_prefix(n);
            }
        }
        if (count == 0 || parts[1] >= 60 || parts[2] >= 60 || (count > 1 && !marked && !result.axis))
            return {{Status::Invalid, Reason::NotACoordinate}, {}, 0};
        const double value = parts[0] + parts[1] / 60 + parts[2] / 3600;
        result.degrees = negative || result.axis == 'S' || result.axis == 'W' ? -value : value;
        result.worsen(Status::Tidied, Reason::None);
        return result;
    }

    CoordinateValue invalid(Reason reason = Reason::NotACoordinate)
    {
        CoordinateValue value;
        value.worsen(Status::Invalid, reason);
        return value;
    }

    // Degrees from a country's label that still count as inside; big countries are as wide as they are.
    double reach(const Country &country) { return std::max(country.width, 4.0) * 0.8 + 3; }

    bool isNear(const Country &country, LatLon at)
    {
        if (!country.label) return true;
        const double limit = reach(country);
        return std::abs(country.label->lat - at.lat) <= limit && std::abs(country.label->lon - at.lon) <= limit;
    }

    // Overseas parts of a country count as the country: people write "France" for Martinique.
    bool isWithin(const Country &country, LatLon at)
    {
        if (isNear(country, at)) return true;
        return std::ranges::any_of(countries(), [&](const Country &part) { return part.sovereign == country.iso2 && isNear(part, at); });
    }

    CoordinateValue judged(DegreeValue a, DegreeValue b, std::string_view countryCode)
    {
        if (!a.degrees || !b.degrees) return invalid();
        CoordinateValue value;
        value.worsen(std::max(a.status, b.status), Reason::None);
        const bool namedSwap = a.axis == 'E' || a.axis == 'W' || b.axis == 'N' || b.axis == 'S';
        LatLon at{*a.degrees, *b.degrees};
        if (namedSwap) at = {*b.degrees, *a.degrees};
        const LatLon other{at.lon, at.lat};
        if (!at.isValid() && !other.isValid()) return invalid(Reason::OutOfRange);
        const Country *country = countryCode.empty()
            ? nullptr
            : countryByCode(QString::fromLatin1(countryCode.data(), qsizetype(countryCode.size())));
        const bool swap = !at.isValid() || (country && other.isValid() && !isNear(*country, at) && isNear(*country, other));
        if (swap && !namedSwap) {
            at = other;
            value.worsen(Status::Doubtful, Reason::SwappedCoordinates);
        }
        if (std::abs(at.lat) < 1e-9 && std::abs(at.lon) < 1e-9) value.worsen(Status::Doubtful, Reason::NullIsland);
        else if (country && !isWithin(*country, at)) value.worsen(Status::Doubtful, Reason::OutOfRange);
        value.at = at;
        return value;
    }

    // The place where the cell falls into two halves; 0 when none is clear.
    size_t splitAt(std::string_view text, size_t &skip)
    {
        skip = 1;
        for (const auto mark : {";"sv, "|"sv, ", "sv, "/"sv, "\t"sv, "\n"sv})
            if (const size_t at = text.find(mark); at != std::string_view::npos && text.find(mark, at + mark.size()) == std::string_view::npos) {
                skip = mark.size();
                return at;
            }
        const auto commas = std::ranges::count(text, ',');
        if (commas == 1 && text.contains('.')) return text.find(',');
        if (commas == 1 && !text.contains(' ')) return text.find(','); // whole degrees: "43,5" is two numbers only here
        if (commas == 3) return text.find(',', text.find(',') + 1);
        for (size_t i = 1; i + 1 < text.size(); ++i)
            if (std::string_view("NSns").contains(text[i]) && !isAlpha(text[i - 1]) && !isAlpha(text[i + 1])) return skip = 0, i + 1;
        if (std::ranges::count(text, ' ') == 1) return text.find(' ');
        return 0;
    }

} // namespace

DegreeValue degrees(std::string_view cell)
{
    DegreeValue result;
    std::string_view text = trimmed(cell);
    if (hasArmour(text)) text.remove_prefix(1);
    if (text.empty() || isNullWord(text)) return result;
    if (const auto value = decimal(text)) {
        result.degrees = value;
        if (std::abs(*value) > 180) {
            result.degrees.reset();
            result.worsen(Status::Invalid, Reason::OutOfRange);
        }
        return result;
    }
    return text.size() > 60 ? DegreeValue{{Status::Invalid, Reason::NotACoordinate}, {}, 0} : sexagesimal(text);
}

CoordinateValue coordinates(std::string_view cell, std::string_view country)
{
    std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return {};
    bool lonFirst = false;
    if (startsNoCase(text, "point")) {
        text = trimmed(text.substr(5));
        lonFirst = true;
    } else if (startsNoCase(text, "geo:")) {
        text = text.substr(4, text.find(';') == std::string_view::npos ? text.size() : text.find(';') - 4);
    }
    if (text.size() > 2 && std::string_view("([").contains(text.front()) && std::string_view(")]").contains(text.back()))
        text = trimmed(text.substr(1, text.size() - 2));
    if (text.size() > 100) return invalid();
    size_t skip = 1;
    const size_t cut = splitAt(text, skip);
    if (cut == 0 || cut + skip >= text.size()) return invalid();
    std::string_view first = trimmed(text.substr(0, cut)), second = trimmed(text.substr(cut + skip));
    while (!second.empty() && second[0] == ',') second = trimmed(second.substr(1));
    if (lonFirst) std::swap(first, second);
    return judged(degrees(first), degrees(second), country);
}

CoordinateValue coordinates(std::string_view latitude, std::string_view longitude, std::string_view country)
{
    const DegreeValue a = degrees(latitude), b = degrees(longitude);
    if (!a.degrees && !b.degrees && a.status < Status::Invalid && b.status < Status::Invalid) return {};
    return judged(a, b, country);
}

int postcodeDigits(std::string_view country)
{
    constexpr auto kFive = "FR DE ES IT US FI EE HR MX TR UA MA DZ MC KR TH SA RS ME LT MY ID"sv;
    constexpr auto kFour = "BE CH AT LU DK NO AU NZ HU BG SI ZA TN CY LI GE"sv;
    constexpr auto kSix = "RO RU IN CN SG KZ BY"sv;
    if (country.size() != 2) return 0;
    return kFive.contains(country) ? 5 : kFour.contains(country) ? 4 : kSix.contains(country) ? 6 : country == "JP" ? 7 : 0;
}

TextValue postcode(std::string_view cell, std::string_view country, bool leadingZero, std::string &scratch)
{
    TextValue result = tidyText(cell, scratch);
    std::string_view text = result.text;
    if (text.empty()) return result;
    if (text[0] == '\'') {
        text.remove_prefix(1);
        result.worsen(Status::Tidied, Reason::Armour);
    }
    if (text.size() > 3 && text[1] == '-' && isAlpha(text[0]) && isDigit(text[2])) text.remove_prefix(2); // "F-75001"
    else if (text.size() > 4 && text[2] == '-' && equalsNoCase(text.substr(0, 2), country)) text.remove_prefix(3);
    if (text.ends_with(".0") && allDigits(text.substr(0, text.size() - 2))) text.remove_suffix(2);
    const size_t cut = std::min(text.find_first_of(",;/|\n"), text.find(" - "));
    if (cut != std::string_view::npos && cut > 2) {
        text = trimmed(text.substr(0, cut));
        result.worsen(Status::Doubtful, Reason::SeveralValues);
    }
    const int digits = postcodeDigits(country);
    std::string out;
    for (const char c : text)
        if (!(digits == 5 && c == ' ' && text.size() == 6)) out += upper(c); // "75 001"
    if (digits > 0 && allDigits(out)) {
        const int missing = digits - int(out.size());
        if (missing == 1 || (missing == 2 && country == "US")) {
            if (leadingZero) {
                out.insert(0, size_t(missing), '0');
                result.worsen(Status::Tidied, Reason::LeadingZeroRestored);
            } else result.worsen(Status::Doubtful, Reason::WrongLength);
        } else if (missing != 0 && !(country == "US" && out.size() == 9)) result.worsen(Status::Doubtful, Reason::WrongLength);
    }
    if (out.size() > 16) result.worsen(Status::Doubtful, Reason::WrongLength);
    if (out != result.text) result.worsen(Status::Tidied, Reason::None);
    if (out == cell) {
        result.text = cell;
        return result;
    }
    scratch = std::move(out);
    result.text = scratch;
    return result;
}

} // namespace flow::value
