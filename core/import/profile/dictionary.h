// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/mapping.h"

#include <string>
#include <string_view>

namespace flow {

/// Who a header speaks of, when it says so: "Tél. salle", "Contact email", "Artist name".
enum class HeaderOwner : quint8 { None, Venue, Person, Company, Artist, Buyer, Shipping, Fan };

/// What a header means, apart from the kind of table that it stands in.
struct HeaderMeaning
{
    std::string_view concept_ = {}; ///< "town", "capacity", "email"...; empty: no idea
    HeaderOwner owner = HeaderOwner::None;
    std::string_view personRole = {}; ///< code of contact_role.role: "Tech phone" -> technical
    double confidence = 0;
};

/// English, French, Spanish, German (and what is usual beside), abbreviations, small typing errors.
HeaderMeaning headerMeaning(std::string_view header);

/// Where a meaning goes in a table of this kind: "venue.capacity"; a role behind '@' ("contact.@tags"). Empty: nowhere.
std::string_view targetOf(TableKind kind, std::string_view meaning);

/// How much a meaning speaks for a kind of table, for guessing the kind.
int kindVote(TableKind kind, std::string_view meaning);

} // namespace flow
