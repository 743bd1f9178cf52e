// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace flow {
namespace {

    using std::literals::operator""sv;

    // ISO 4217, active currencies and funds that people are paid in; sorted.
    constexpr auto kCurrencies = std::to_array<std::string_view>(
        {"AED"sv, "AFN"sv, "ALL"sv, "AMD"sv, "ANG"sv, "AOA"sv, "ARS"sv, "AUD"sv, "AWG"sv, "AZN"sv, "BAM"sv, "BBD"sv,
            "BDT"sv, "BGN"sv, "BHD"sv, "BIF"sv, "BMD"sv, "BND"sv, "BOB"sv, "BRL"sv, "BSD"sv, "BTN"sv, "BWP"sv, "BYN"sv,
            "BZD"sv, "CAD"sv, "CDF"sv, "CHF"sv, "CLP"sv, "CNY"sv, "COP"sv, "CRC"sv, "CUP"sv, "CVE"sv, "CZK"sv, "DJF"sv,
            "DKK"sv, "DOP"sv, "DZD"sv, "EGP"sv, "ERN"sv, "ETB"sv, "EUR"sv, "FJD"sv, "FKP"sv, "GBP"sv, "GEL"sv, "GHS"sv,
            "GIP"sv, "GMD"sv, "GNF"sv, "GTQ"sv, "GYD"sv, "HKD"sv, "HNL"sv, "HTG"sv, "HUF"sv, "IDR"sv, "ILS"sv, "INR"sv,
            "IQD"sv, "IRR"sv, "ISK"sv, "JMD"sv, "JOD"sv, "JPY"sv, "KES"sv, "KGS"sv, "KHR"sv, "KMF"sv, "KPW"sv, "KRW"sv,
            "KWD"sv, "KYD"sv, "KZT"sv, "LAK"sv, "LBP"sv, "LKR"sv, "LRD"sv, "LSL"sv, "LYD"sv, "MAD"sv, "MDL"sv, "MGA"sv,
            "MKD"sv, "MMK"sv, "MNT"sv, "MOP"sv, "MRU"sv, "MUR"sv, "MVR"sv, "MWK"sv, "MXN"sv, "MYR"sv, "MZN"sv, "NAD"sv,
            "NGN"sv, "NIO"sv, "NOK"sv, "NPR"sv, "NZD"sv, "OMR"sv, "PAB"sv, "PEN"sv, "PGK"sv, "PHP"sv, "PKR"sv, "PLN"sv,
            "PYG"sv, "QAR"sv, "RON"sv, "RSD"sv, "RUB"sv, "RWF"sv, "SAR"sv, "SBD"sv, "SCR"sv, "SDG"sv, "SEK"sv, "SGD"sv,
            "SHP"sv, "SLE"sv, "SOS"sv, "SRD"sv, "SSP"sv, "STN"sv, "SVC"sv, "SYP"sv, "SZL"sv, "THB"sv, "TJS"sv, "TMT"sv,
            "TND"sv, "TOP"sv, "TRY"sv, "TTD"sv, "TWD"sv, "TZS"sv, "UAH"sv, "UGX"sv, "USD"sv, "UYU"sv, "UZS"sv, "VED"sv,
            "VES"sv, "VND"sv, "VUV"sv, "WST"sv, "XAF"sv, "XCD"sv, "XOF"sv, "XPF"sv, "YER"sv, "ZAR"sv, "ZMW"sv, "ZWG"sv});

    constexpr auto kNoDigits = std::to_array<std::string_view>({"BIF"sv, "CLP"sv, "DJF"sv, "GNF"sv, "ISK"sv, "JPY"sv,
        "KMF"sv, "KRW"sv, "PYG"sv, "RWF"sv, "UGX"sv, "VND"sv, "VUV"sv, "XAF"sv, "XOF"sv, "XPF"sv});
    constexpr auto kThreeDigits
        = std::to_array<std::string_view>({"BHD"sv, "IQD"sv, "JOD"sv, "KWD"sv, "LYD"sv, "OMR"sv, "TND"sv});

    bool contains(auto &list, QStringView code)
    {
        return std::ranges::any_of(list, [&](std::string_view c) { return code == QLatin1StringView(c); });
    }

} // namespace

int currencyDigits(QStringView currency)
{
    if (contains(kNoDigits, currency)) return 0;
    return contains(kThreeDigits, currency) ? 3 : 2;
}

bool isCurrency(QStringView code) { return contains(kCurrencies, code); }

QString moneyToPlain(qint64 minor, QStringView currency)
{
    const int digits = currencyDigits(currency);
    const bool negative = minor < 0;
    // unsigned, so that the smallest qint64 has a magnitude
    QString text = QString::number(negative ? 0ULL - quint64(minor) : quint64(minor));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}

std::optional<qint64> moneyFromPlain(QStringView text, QStringView currency)
{
    const int digits = currencyDigits(currency);
    const bool negative = text.startsWith(u'-');
    if (negative) text = text.mid(1);
    quint64 value = 0;
    int after = -1;
    bool any = false;
    constexpr quint64 kLimit = quint64(std::numeric_limits<qint64>::max());
    for (const QChar c : text) {
        if (c == u'.' && after < 0) {
            after = 0;
            continue;
        }
        if (c < u'0' || c > u'9') return {};
        any = true;
        if (after >= digits) {
            if (c != u'0') return {};
            continue;
        }
        const quint64 digit = quint64(c.unicode() - u'0');
        if (value > (kLimit - digit) / 10) return {};
        value = value * 10 + digit;
        if (after >= 0) ++after;
    }
    if (!any) return {};
    for (int i = std::max(after, 0); i < digits; ++i) {
        if (value > kLimit / 10) return {};
        value *= 10;
    }
    return negative ? -qint64(value) : qint64(value);
}

} // namespace flow
