// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

#include <vector>

namespace flow::value {

struct PersonValue : Outcome
{
    std::string name = {}; ///< as shown: "Marie-Anne de La Tour"
    std::string firstName = {};
    std::string lastName = {};
    std::string salutation = {}; ///< "Mme", "Dr", as written
    bool company = false; ///< the text names an organisation; only `name` is set
};
/// "Marie Durand", "DURAND Marie", "Durand, Marie", "M. Jean DUPONT", "de la Tour, Marie". A single word is a name alone.
PersonValue person(std::string_view cell);
/// The shown name of two parts, either may be empty.
std::string joinName(std::string_view firstName, std::string_view lastName);
/// Words of legal forms and organisations: "SARL", "GmbH", "Association", "Festival"...
bool looksLikeCompany(std::string_view name);

/// Values of a list cell: Mailchimp's quoted list, ":::" (Google), ";", "|", line ends, ",". Each trimmed, "* " cut off
/// (Google's mark of its own labels), each once ignoring case. Views into the cell.
void list(std::string_view cell, std::vector<std::string_view> &out);

} // namespace flow::value
