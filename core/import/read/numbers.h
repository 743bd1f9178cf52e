// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"

#include <string>
#include <string_view>

namespace flow::read {

/// What a spreadsheet shows a number as.
enum class Shown : quint8 { Number, Date, Time, DateTime, Duration };

Shown shownByBuiltin(int id);
/// Reads a format code ("d. mmmm yyyy", "[hh]:mm", "0.00\" days\"").
Shown shownByCode(std::string_view code);

/// The shortest text that reads back as the same number, never with an exponent below 1e21.
void appendNumber(std::string &out, double value);
/// A number as a file writes it. false: it is none.
bool parseNumber(std::string_view text, double &value);
/// The same, tidied: integers stay exact however long they are.
bool appendNumberText(std::string &out, std::string_view text, double &value);

/// A serial day number as ISO text; returns what it became (Number when it is no date at all).
CellKind appendSerial(std::string &out, double serial, Shown shown, bool epoch1904);

/// ISO dates and date-times as XML writes them, cut to seconds. Text when it is none.
CellKind appendIso(std::string &out, std::string_view iso);
/// ISO durations ("PT20H30M00S") as time. Text when it is none.
CellKind appendDuration(std::string &out, std::string_view iso);

} // namespace flow::read
