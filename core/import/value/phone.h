// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

#include <memory>
#include <vector>

namespace flow::value {

struct PhoneValue : Outcome
{
    std::string number = {}; ///< E.164; as written when Doubtful and not understood; empty when Invalid
    std::string extension = {}; ///< digits
};

/// Phone numbers to E.164 by libphonenumber, with a short way for what needs none and a cache. One per thread.
class PhoneNormaliser
{
public:
    /// defaultCountry: ISO 3166-1 alpha-2, of the workspace; used where the row says nothing.
    explicit PhoneNormaliser(std::string_view defaultCountry = {});
    ~PhoneNormaliser();
    PhoneNormaliser(PhoneNormaliser &&) noexcept;
    PhoneNormaliser &operator=(PhoneNormaliser &&) noexcept;

    /// All numbers of a cell in order, each once. An empty cell gives none, a cell without any number one Invalid entry.
    /// Numbers that a spreadsheet stored as a number ("33612345678", "612345678", "3.3612345678E+10") are understood.
    void phones(std::string_view cell, std::string_view country, std::vector<PhoneValue> &out);
    PhoneValue phone(std::string_view cell, std::string_view country = {}); ///< the first one
    /// ISO2 of an E.164 number; empty when it has none or several.
    std::string countryOf(std::string_view e164) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "+33 4 65 71 20 45": an E.164 number as people read it abroad. Anything else comes back as it is.
std::string readablePhone(std::string_view e164);

/// Is it E.164 of a length that its country uses? Cheap, knows the big countries only: false means "ask the library".
bool isPlainE164(std::string_view text);

} // namespace flow::value
