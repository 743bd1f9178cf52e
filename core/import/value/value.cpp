// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/value.h"

namespace flow::value {

const char *statusName(Status status)
{
    switch (status) {
    case Status::Same: return "same";
    case Status::Tidied: return "tidied";
    case Status::Doubtful: return "doubtful";
    case Status::Invalid: return "invalid";
    }
    return "";
}

const char *reasonName(Reason reason)
{
    switch (reason) {
    case Reason::None: return "";
    case Reason::Whitespace: return "whitespace";
    case Reason::NullWord: return "nullWord";
    case Reason::SpreadsheetError: return "spreadsheetError";
    case Reason::Armour: return "armour";
    case Reason::Case: return "case";
    case Reason::NoAt: return "noAt";
    case Reason::BadAddress: return "badAddress";
    case Reason::DomainTypo: return "domainTypo";
    case Reason::SpaceInAddress: return "spaceInAddress";
    case Reason::ExtraText: return "extraText";
    case Reason::SeveralValues: return "severalValues";
    case Reason::Duplicate: return "duplicate";
    case Reason::NotAPhone: return "notAPhone";
    case Reason::UnknownNumber: return "unknownNumber";
    case Reason::CountryAssumed: return "countryAssumed";
    case Reason::LeadingZeroRestored: return "leadingZeroRestored";
    case Reason::Extension: return "extension";
    case Reason::DigitsLost: return "digitsLost";
    case Reason::NotADate: return "notADate";
    case Reason::AmbiguousDate: return "ambiguousDate";
    case Reason::OtherOrder: return "otherOrder";
    case Reason::NoSuchDay: return "noSuchDay";
    case Reason::TwoDigitYear: return "twoDigitYear";
    case Reason::SerialDate: return "serialDate";
    case Reason::TimeDropped: return "timeDropped";
    case Reason::UnknownZone: return "unknownZone";
    case Reason::DayMissing: return "dayMissing";
    case Reason::YearMissing: return "yearMissing";
    case Reason::NotAPeriod: return "notAPeriod";
    case Reason::NotANumber: return "notANumber";
    case Reason::AmbiguousNumber: return "ambiguousNumber";
    case Reason::OtherConvention: return "otherConvention";
    case Reason::OddGrouping: return "oddGrouping";
    case Reason::TooLarge: return "tooLarge";
    case Reason::TooLong: return "too_long";
    case Reason::NotWhole: return "notWhole";
    case Reason::Negative: return "negative";
    case Reason::Range: return "range";
    case Reason::Approximate: return "approximate";
    case Reason::UnitDropped: return "unitDropped";
    case Reason::Multiplied: return "multiplied";
    case Reason::Rounded: return "rounded";
    case Reason::CurrencyMissing: return "currencyMissing";
    case Reason::OtherCurrency: return "otherCurrency";
    case Reason::PercentAssumed: return "percentAssumed";
    case Reason::NotABoolean: return "notABoolean";
    case Reason::NotACoordinate: return "notACoordinate";
    case Reason::SwappedCoordinates: return "swappedCoordinates";
    case Reason::NullIsland: return "nullIsland";
    case Reason::OutOfRange: return "outOfRange";
    case Reason::WrongLength: return "wrongLength";
    case Reason::UnknownCountry: return "unknownCountry";
    case Reason::UnknownLanguage: return "unknownLanguage";
    case Reason::UnknownChoice: return "unknownChoice";
    case Reason::NotAUrl: return "notAUrl";
    case Reason::IsEmail: return "isEmail";
    case Reason::SchemeAdded: return "schemeAdded";
    case Reason::Repaired: return "repaired";
    case Reason::NameOrder: return "nameOrder";
    }
    return "";
}

} // namespace flow::value
