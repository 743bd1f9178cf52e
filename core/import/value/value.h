// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string>
#include <string_view>

/// From the text of a cell to the value of a field. Pure functions on UTF-8; nothing is lost silently: what could not be
/// understood for certain says so. Results that are views point into the cell or into the `scratch` that the caller passes
/// and reuses for every cell, so that a cell costs no allocation; they live until either changes.
namespace flow::value {

enum class Status : quint8 {
    Same, ///< stored as it stands
    Tidied, ///< cleaned without any doubt about the meaning
    Doubtful, ///< a reading was chosen; the preview shows it
    Invalid ///< no value; the preview and the error file show the cell
};

/// Why a value is not the same as the cell. ui/text words it.
enum class Reason : quint8 {
    None,
    Whitespace, ///< spaces, control characters, composition of accents
    NullWord, ///< "n/a", "-", "#N/A"
    SpreadsheetError, ///< "#REF!": the program had no value any more
    Armour, ///< a ' that kept a spreadsheet from converting
    Case,
    NoAt, BadAddress, DomainTypo, SpaceInAddress, ExtraText, SeveralValues, Duplicate,
    NotAPhone, UnknownNumber, CountryAssumed, LeadingZeroRestored, Extension, DigitsLost,
    NotADate, AmbiguousDate, OtherOrder, NoSuchDay, TwoDigitYear, SerialDate, TimeDropped, UnknownZone, DayMissing,
    YearMissing, NotAPeriod,
    NotANumber, AmbiguousNumber, OtherConvention, OddGrouping, TooLarge, NotWhole, Negative, Range, Approximate,
    UnitDropped, Multiplied, Rounded, CurrencyMissing, OtherCurrency, PercentAssumed,
    NotABoolean,
    NotACoordinate, SwappedCoordinates, NullIsland, OutOfRange,
    WrongLength, UnknownCountry, UnknownLanguage, UnknownChoice,
    NotAUrl, IsEmail, SchemeAdded, Repaired,
    TooLong, ///< for the field
    NameOrder ///< family name and given name were told apart by a guess
};

const char *reasonName(Reason reason); ///< "domainTypo": the code in reports and JSON
const char *statusName(Status status);

struct Outcome
{
    Status status = Status::Same;
    Reason reason = Reason::None;
    bool operator==(const Outcome &) const = default;
    /// Keeps the worse of two; the first reason wins among equals.
    void worsen(Status s, Reason r)
    {
        if (s > status || (s == status && reason == Reason::None)) {
            status = s;
            reason = r;
        }
    }
};

/// A text, or nothing when `text` is empty.
struct TextValue : Outcome
{
    std::string_view text = {};
};

} // namespace flow::value
