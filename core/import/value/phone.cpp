// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/phone.h"

#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;

    constexpr size_t kCacheSize = 4096;

    // Calling code, first digits allowed after it, shortest and longest national number.
    struct Plan { std::string_view code, first; size_t shortest, longest; };
    constexpr std::array kPlans{
        Plan{"+33", "12345679", 9, 9}, Plan{"+1", "23456789", 10, 10}, Plan{"+44", "127", 10, 10},
        Plan{"+34", "679", 9, 9}, Plan{"+49", "1", 10, 11}, Plan{"+32", "4", 9, 9}, Plan{"+41", "7", 9, 9},
        Plan{"+31", "6", 9, 9}, Plan{"+39", "3", 9, 10}, Plan{"+46", "7", 9, 9}, Plan{"+351", "29", 9, 9},
        Plan{"+353", "8", 9, 9}, Plan{"+43", "6", 10, 12}, Plan{"+48", "5678", 9, 9},
    };

    struct Prepared
    {
        std::string digits; ///< with a leading + when it was international
        std::string extension;
        bool lostDigits = false;
        bool fromNumber = false; ///< nothing but digits: a spreadsheet may have eaten + or 0
    };

    // "3.3612345678E+10" back to digits; lost when the mantissa is shorter than the number.
    bool unscale(std::string_view text, Prepared &out)
    {
        const size_t e = text.find_first_of("eE");
        if (e == std::string_view::npos || e == 0 || !isDigit(text[0])) return false;
        std::string_view power = text.substr(e + 1);
        eat(power, "+");
        if (!allDigits(power) || power.size() > 2) return false;
        std::string mantissa;
        size_t after = 0;
        bool point = false;
        for (const char c : text.substr(0, e)) {
            if (c == '.' || c == ',') {
                if (std::exchange(point, true)) return false;
            } else if (isDigit(c)) {
                mantissa += c;
                after += point ? 1 : 0;
            } else return false;
        }
        const size_t zeros = size_t(std::stoi(std::string(power)));
        if (zeros < after || zeros > 20) return false;
        out.lostDigits = zeros - after > 2;
        out.digits = mantissa + std::string(zeros - after, '0');
        out.fromNumber = true;
        return true;
    }

    constexpr std::array kExtensionWords{";ext="sv, "extension"sv, "ext."sv, "ext"sv, "poste"sv, "post."sv, "durchwahl"sv,
        "interno"sv, " x"sv, "#"sv};

    Prepared prepare(std::string_view text)
    {
        Prepared out;
        if (unscale(text, out)) return out;
        for (const std::string_view word : kExtensionWords) {
            const size_t at = findNoCase(text, word);
            if (at == std::string_view::npos || at < 6) continue;
            for (const char c : text.substr(at))
                if (isDigit(c)) out.extension += c;
            if (!out.extension.empty()) text = text.substr(0, at);
            break;
        }
        if (text.ends_with(".0") && allDigits(text.substr(0, text.size() - 2))) text.remove_suffix(2);
        out.fromNumber = allDigits(text);
        const size_t trunk = text.find("(0)");
        for (size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (trunk != std::string_view::npos && i == trunk && out.digits.starts_with('+')) i += 2; // +44 (0)20
            else if (isDigit(c)) out.digits += c;
            else if (c == '+' && out.digits.empty()) out.digits += c;
            else if (isAlpha(c) && out.digits.size() > 6) break; // "06 12 34 56 78 (mobile)"
        }
        return out;
    }

    size_t digitCount(std::string_view s) { return size_t(std::ranges::count_if(s, isDigit)); }

    // Cuts at separators that leave a whole number on both sides; "030/1234567" and "01/02/03/04/05" stay whole.
    std::vector<std::string_view> split(std::string_view text)
    {
        std::vector<std::string_view> parts;
        size_t start = 0;
        constexpr auto kMarks = std::to_array<std::string_view>(
            {":::", ";", "\n", "|", " - ", "/", ",", " ou ", " or ", " et ", " and ", " und ", " y ", " o ", " + "});
        for (size_t i = 0; i < text.size();) {
            size_t cut = 0;
            for (const std::string_view mark : kMarks)
                if (text.substr(i).starts_with(mark)) {
                    cut = mark.size();
                    break;
                }
            if (text.substr(i).starts_with(";ext=")) cut = 0;
            const bool newNumber = text[i] == '+' && i > 0 && lower(text[i - 1]) != 'e' && digitCount(text.substr(start, i - start)) >= 8;
            if (newNumber && cut == 0) {
                parts.push_back(text.substr(start, i - start));
                start = i++;
            } else if (cut && digitCount(text.substr(start, i - start)) >= 7 && digitCount(text.substr(i + cut)) >= 7) {
                parts.push_back(text.substr(start, i - start));
                i += cut;
                start = text[i - 1] == '+' ? i - 1 : i;
            } else i += cut ? cut : 1;
            if (cut == 0 && newNumber) continue;
        }
        parts.push_back(text.substr(start));
        return parts;
    }

    // National writing of the countries that most rows have, where the rule is a plain prefix.
    bool shortWay(const std::string &digits, std::string_view country, std::string &e164)
    {
        if (country == "FR" && digits.size() == 10 && digits[0] == '0' && digits[1] > '0' && digits[1] != '8')
            e164 = "+33" + digits.substr(1);
        else if (country == "ES" && digits.size() == 9 && (digits[0] == '6' || digits[0] == '9')) e164 = "+34" + digits;
        else return false;
        return true;
    }

    std::string upperCountry(std::string_view country)
    {
        std::string code;
        for (const char c : country.substr(0, 2)) code += upper(c);
        return code.size() == 2 ? code : std::string();
    }

} // namespace

struct PhoneNormaliser::Private
{
    std::string country;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    std::unordered_map<std::string, PhoneValue> cache;

    bool tryParse(const std::string &digits, const std::string &region, PhoneValue &value) const
    {
        PhoneNumber number;
        const auto error = util->Parse(digits, region.empty() ? "ZZ" : region, &number);
        if (error != PhoneNumberUtil::NO_PARSING_ERROR || !util->IsValidNumber(number)) return false;
        util->Format(number, PhoneNumberUtil::E164, &value.number);
        return true;
    }

    PhoneValue understand(std::string_view text, const std::string &region)
    {
        PhoneValue value;
        const Prepared p = prepare(text);
        if (digitCount(p.digits) == 0) {
            value.worsen(Status::Invalid, Reason::NotAPhone);
            return value;
        }
        if (p.lostDigits) {
            value.worsen(Status::Invalid, Reason::DigitsLost);
            return value;
        }
        value.extension = p.extension;
        if (!p.extension.empty()) value.worsen(Status::Tidied, Reason::Extension);
        if (readNational(p, region, value)) return value;
        value.number = std::string(text);
        value.worsen(Status::Doubtful, Reason::UnknownNumber);
        return value;
    }

    bool readNational(const Prepared &p, const std::string &region, PhoneValue &value) const
    {
        if (isPlainE164(p.digits)) {
            value.number = p.digits;
            value.worsen(Status::Tidied, Reason::None);
            return true;
        }
        if (shortWay(p.digits, region, value.number) || tryParse(p.digits, region, value)) {
            const bool zero = p.fromNumber && p.digits[0] != '0' && !region.empty() && region != "US" && region != "CA"
                && region != "ES" && value.number.size() > 1 && !value.number.starts_with("+" + p.digits);
            value.worsen(Status::Tidied, zero ? Reason::LeadingZeroRestored : Reason::None);
            return true;
        }
        if (p.digits.starts_with("00") && tryParse("+" + p.digits.substr(2), {}, value)) {
            value.worsen(Status::Tidied, Reason::None);
            return true;
        }
        if (!p.digits.starts_with('+') && p.digits[0] != '0' && p.digits.size() >= 10
            && tryParse("+" + p.digits, {}, value)) {
            // Digits of a calling code in front: certain when the country is another one by the row, else likely.
            value.worsen(p.fromNumber ? Status::Tidied : Status::Doubtful, Reason::CountryAssumed);
            return true;
        }
        return false;
    }
};

PhoneNormaliser::PhoneNormaliser(std::string_view defaultCountry) : d(std::make_unique<Private>())
{
    d->country = upperCountry(defaultCountry);
}
PhoneNormaliser::~PhoneNormaliser() = default;
PhoneNormaliser::PhoneNormaliser(PhoneNormaliser &&) noexcept = default;
PhoneNormaliser &PhoneNormaliser::operator=(PhoneNormaliser &&) noexcept = default;

void PhoneNormaliser::phones(std::string_view cell, std::string_view country, std::vector<PhoneValue> &out)
{
    out.clear();
    if (isPlainE164(cell)) {
        out.push_back({{}, std::string(cell), {}});
        return;
    }
    const std::string given = upperCountry(country);
    const std::string &region = given.empty() ? d->country : given;
    std::string digits; // "06 12 34 56 78" of a country with a plain rule, most cells of most files
    for (const char c : cell.substr(0, 16))
        if (isDigit(c)) digits += c;
        else if (c != ' ' && c != '.' && c != '-') digits += '?';
    if (PhoneValue value; cell.size() <= 16 && cell.size() > digits.size() && shortWay(digits, region, value.number)
        && allDigits(digits)) {
        value.worsen(Status::Tidied, Reason::None);
        out.push_back(std::move(value));
        return;
    }
    std::string scratch;
    const TextValue tidy = tidyText(cell, scratch, Lines::Keep);
    if (tidy.text.empty()) return;
    const auto parts = split(tidy.text);
    for (std::string_view part : parts) {
        part = trimmed(part);
        if (startsNoCase(part, "p:") || startsNoCase(part, "t:")) part.remove_prefix(2); // Facebook leads
        if (part.empty()) continue;
        std::string key = region + std::string(part);
        auto cached = d->cache.find(key);
        if (cached == d->cache.end()) {
            if (d->cache.size() >= kCacheSize) d->cache.clear();
            cached = d->cache.emplace(std::move(key), d->understand(part, region)).first;
        }
        PhoneValue value = cached->second;
        if (value.number == cell && value.status == Status::Tidied) value.status = Status::Same; // a number that no country has stays doubtful
        const bool known = std::ranges::any_of(out, [&](const PhoneValue &v) { return v.number == value.number; });
        if (!known || value.number.empty()) out.push_back(std::move(value));
    }
}

PhoneValue PhoneNormaliser::phone(std::string_view cell, std::string_view country)
{
    std::vector<PhoneValue> all;
    phones(cell, country, all);
    if (all.empty()) return {};
    if (all.size() > 1) all[0].worsen(Status::Doubtful, Reason::SeveralValues);
    return std::move(all[0]);
}

std::string PhoneNormaliser::countryOf(std::string_view e164) const
{
    PhoneNumber number;
    if (d->util->Parse(std::string(e164), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) return {};
    std::string region;
    d->util->GetRegionCodeForNumber(number, &region);
    return region.size() == 2 && region != "ZZ" ? region : std::string();
}

bool isPlainE164(std::string_view text)
{
    if (text.size() < 10 || text.size() > 16 || text[0] != '+' || !allDigits(text.substr(1))) return false;
    return std::ranges::any_of(kPlans, [&](const Plan &plan) {
        if (!text.starts_with(plan.code)) return false;
        const std::string_view national = text.substr(plan.code.size());
        return national.size() >= plan.shortest && national.size() <= plan.longest && plan.first.contains(national[0]);
    });
}

std::string readablePhone(std::string_view e164)
{
    const std::string text(e164);
    if (!text.starts_with('+')) return text;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util->Parse(text, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) return text;
    std::string readable;
    util->Format(number, PhoneNumberUtil::INTERNATIONAL, &readable);
    return readable;
}

} // namespace flow::value
