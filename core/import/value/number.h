// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

#include <array>

namespace flow::value {

enum class DecimalMark : quint8 { Unknown, Point, Comma };

struct NumberStyle
{
    DecimalMark mark = DecimalMark::Unknown; ///< Unknown: "1.234" is Doubtful
};

/// An exact decimal: mantissa / 10^scale.
struct NumberValue : Outcome
{
    qint64 mantissa = 0;
    int scale = 0;
    qint64 highMantissa = 0; ///< of "800-1200"; equal to mantissa otherwise, same scale
    std::array<char, 4> currency{}; ///< ISO 4217 found in the cell, "" when none
    bool percent = false;
    bool null = true;

    double toDouble() const;
    std::string_view currencyCode() const { return currency.data(); }
    bool isRange() const { return highMantissa != mantissa; }
};

/// Both conventions, groups by space, NBSP, narrow NBSP, ' or _, currency symbols and codes, "(12.00)", "12-", "5k",
/// "1.2M", "15 %", ranges, "ca. 500", a unit behind ("500 pers."). A grouping that no convention has ("9 80") is Invalid.
NumberValue number(std::string_view cell, NumberStyle style);

/// mantissa / 10^scale in units of 10^-digits, rounded half away from zero; false when it does not fit in 64 bits.
bool toScale(qint64 mantissa, int scale, int digits, qint64 &out, bool &rounded);

struct IntegerValue : Outcome
{
    qint64 value = 0;
    bool null = true;
};
/// A whole number of 0 or more: capacities, counts. Of a range the upper end; "ca." and ranges are Doubtful.
IntegerValue count(std::string_view cell, NumberStyle style);
/// A whole number that may be negative (a returned quantity).
IntegerValue integer(std::string_view cell, NumberStyle style);

struct MoneyValue : Outcome
{
    qint64 minor = 0;
    qint64 highMinor = 0; ///< of a range; equal to minor otherwise
    std::array<char, 4> currency{};
    bool null = true;
    std::string_view currencyCode() const { return currency.data(); }
};
/// Minor units of the currency in the cell, else of `currency` (of the row or the workspace).
MoneyValue money(std::string_view cell, NumberStyle style, std::string_view currency);
/// Basis points: "15 %" and "15" are 1500; "0.15" is 1500 and Doubtful.
IntegerValue rate(std::string_view cell, NumberStyle style);

/// ISO 4217 of a symbol or code standing alone ("€", "eur", "US$", "Fr."); empty when unknown.
std::string_view currencyFromText(std::string_view text);

/// Decides the convention of a column from all of its values.
struct NumberEvidence
{
    qint64 numbers = 0, point = 0, comma = 0, ambiguous = 0, other = 0;
    void add(std::string_view cell);
    DecimalMark mark() const; ///< Unknown when nothing or a contradiction decides
};

} // namespace flow::value
