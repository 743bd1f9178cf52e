// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

#include <vector>

namespace flow::value {

struct EmailValue : Outcome
{
    std::string_view address = {}; ///< lower case; empty when Invalid
    std::string_view name = {}; ///< of "Name <address>"
};

/// All addresses of a cell, in order, each once: "a@x.org; b@y.org", "Name <a@x.org>", "mailto:a@x.org". A cell that holds
/// text but no address gives one Invalid entry; an empty cell or a null word gives none. Domains that look mistyped are
/// flagged, never changed. `out` is cleared first.
void emails(std::string_view cell, std::string &scratch, std::vector<EmailValue> &out);

/// For hot loops: the address when the cell is exactly one plain lower-case one; nothing otherwise.
bool isPlainEmail(std::string_view cell);

/// The domain that was probably meant by a mistyped one ("gmial.com" -> "gmail.com"); empty when it looks right.
std::string_view likelyDomain(std::string_view domain);

} // namespace flow::value
