// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why demands or an instance are refused: the second argument of the error; ui/text words every one of them (a test
/// keeps both alike). Beside these, names of rules (rulenames.h): the rules without which the demands could be met.
namespace flow::tour::refusal {

// Of demands (Invalid, the first argument names the candidates that clash).
inline constexpr char kNoOffer[] = "no_offer"; ///< of a candidate that has to be played, nobody may play it
inline constexpr char kOtherOffer[] = "other_offer"; ///< who has to play it has no offer, others have
inline constexpr char kNoDay[] = "no_day"; ///< none of its days is in the plan and not over
inline constexpr char kNotAvailable[] = "not_available"; ///< no artist with an offer is free on any of its days
inline constexpr char kOneADay[] = "one_a_day"; ///< several that need one artist on one day
inline constexpr char kNoWay[] = "no_way"; ///< several, each possible, too far from each other for their days
inline constexpr char kImpossible[] = "impossible"; ///< one alone cannot be reached in time
inline constexpr char kNoReturn[] = "no_return"; ///< one alone is reached, but nobody is back before the plan or their free days end
inline constexpr char kNotFound[] = "not_found"; ///< nobody has found a plan that has these beside everything else that has to be played
inline constexpr char kShowLimit[] = "show_limit"; ///< more shows than an artist plays at most
inline constexpr char kPast[] = "past"; ///< the last day is over
inline constexpr char kClash[] = "clash"; ///< several visits whose windows nobody can keep one after the other

// Of instance files (FileFormat, the first argument is the path of the member).
inline constexpr char kUtf16[] = "utf16"; ///< two bytes a letter
inline constexpr char kForeign[] = "foreign"; ///< no JSON at all: the text of another format
inline constexpr char kUtf8[] = "utf8"; ///< a text in an encoding of its own
inline constexpr char kText[] = "text"; ///< not JSON from there on
inline constexpr char kEnd[] = "end"; ///< the file ends too early
inline constexpr char kNesting[] = "nesting"; ///< lists within lists, too deep
inline constexpr char kTwice[] = "twice"; ///< a member or an id that is there already
inline constexpr char kNumber[] = "number"; ///< no number: null, NaN, infinity, text
inline constexpr char kWhole[] = "whole"; ///< a number with a fraction where there is none
inline constexpr char kNegative[] = "negative"; ///< below zero
inline constexpr char kRange[] = "range"; ///< out of the limits of what makes sense
inline constexpr char kString[] = "string"; ///< no text
inline constexpr char kBoolean[] = "boolean"; ///< neither true nor false
inline constexpr char kArray[] = "array"; ///< no list
inline constexpr char kObject[] = "object"; ///< no object
inline constexpr char kMany[] = "many"; ///< more of them than can be planned; the third argument says how many can
inline constexpr char kDay[] = "day"; ///< with dates, a time that is not one of a day, or a duration longer than one
inline constexpr char kPair[] = "pair"; ///< not two
inline constexpr char kDate[] = "date"; ///< no day
inline constexpr char kChoice[] = "choice"; ///< none of the words that can stand there
inline constexpr char kEmpty[] = "empty"; ///< nothing there
inline constexpr char kMissing[] = "missing"; ///< something that the rest needs
inline constexpr char kReversed[] = "reversed"; ///< ends before it begins
inline constexpr char kContradiction[] = "contradiction"; ///< more than one of what excludes each other
inline constexpr char kRagged[] = "ragged"; ///< rows of a matrix that are not of one length: a hole
inline constexpr char kSquare[] = "square"; ///< a matrix without as many rows as columns, or as places
inline constexpr char kUnknown[] = "unknown"; ///< names something that is not there
inline constexpr char kOrder[] = "order"; ///< not ascending
inline constexpr char kMixed[] = "mixed"; ///< coordinates and a matrix together

inline constexpr const char *kAll[] = {kNoOffer, kOtherOffer, kNoDay, kNotAvailable, kOneADay, kNoWay, kImpossible, kNoReturn, kNotFound, kShowLimit, kPast, kClash, kUtf16, kUtf8, kText, kEnd,
    kNesting, kTwice, kNumber, kWhole, kNegative, kRange, kString, kBoolean, kArray, kObject, kMany, kDay, kPair, kDate, kChoice, kEmpty,
    kMissing, kReversed, kContradiction, kRagged, kSquare, kUnknown, kOrder, kMixed};

} // namespace flow::tour::refusal
