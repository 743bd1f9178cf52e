// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/mapping.h"

#include <span>
#include <string_view>

namespace flow {

/// Tables that we know by their columns. All of it is constant data, one file for each family of vendors.

/// header: a pattern for headerMatches. target: "entity.field", with "a|b|c" as field for the 1st, 2nd, 3rd number of a '%'
/// pattern; empty with a role only. role and hint: see ColumnMapping.
struct ColumnRule
{
    std::string_view header;
    std::string_view target = {};
    std::string_view role = {};
    std::string_view hint = {};
};

/// A row is left out, counted and told with `reason`, when the folded cell of the column is (or is not) one of `values`
/// ("a|b"; "" stands for an empty cell).
struct SkipRule
{
    std::string_view header;
    bool unless = false; ///< skip everything but these values
    std::string_view values;
    std::string_view reason;
};

/// What a list says about consent (formats 0.3). Nobody who said no is ever asked again by an import.
enum class ConsentRule : quint8 {
    None, ///< no word about it: fans stay "unknown"
    Columns, ///< state and evidence stand in columns
    FileName, ///< the state is in the file's name (Mailchimp)
    Subscribed ///< who is in the list has subscribed, evidence is the date of joining
};

enum ProfileFlag : unsigned {
    GroupRows = 1, ///< rows with the same key column are one record; its own cells stand in the first row only
    CarryForward = 2, ///< empty cells of grouped rows continue those of the row above
    NoEmail = 4, ///< cannot feed the fan base; the user is told why
    SubjectInName = 8, ///< the song or artist is in the file's name only
    ByPosition = 16, ///< localised headers are recognised by count and values, see localisedProfile
    SharedEvidence = 32 ///< two rows with the same cells are two sales, not a duplicate
};

struct Profile
{
    std::string_view id;
    TableKind kind = TableKind::Unknown;
    char grade = 'B';
    /// Each alternative: header patterns joined by '&', '!' in front of what must not be there, "=a,b" for exactly these.
    std::span<const std::string_view> signatures = {};
    std::span<const ColumnRule> columns = {};
    std::span<const SkipRule> skips = {};
    value::DateOrder order = value::DateOrder::Unknown;
    value::DecimalMark mark = value::DecimalMark::Unknown;
    std::string_view zone = {}; ///< of times without offset; empty: UTC
    std::string_view currency = {};
    std::string_view source = {};
    ConsentRule consent = ConsentRule::None;
    unsigned flags = 0;
    bool is(ProfileFlag flag) const { return flags & flag; }
};

std::span<const Profile *const> allProfiles();
const Profile *profileById(QStringView id);

/// How specifically a signature is met by these header keys: the number of its terms, 0 when it is not met.
int signatureScore(const Profile &profile, std::span<const std::string> keys);
/// The profile with the best score; of equals the one that knows more of the columns. nullptr when none matches.
const Profile *profileForHeader(std::span<const std::string> keys, int *score = nullptr);
/// The first rule for a column, or nullptr. `number` is that of a '%' pattern, from 1.
const ColumnRule *ruleFor(const Profile &profile, std::string_view key, int occurrence, int *number);

std::span<const Profile> contactProfiles();
std::span<const Profile> fanProfiles();
std::span<const Profile> shopProfiles();
std::span<const Profile> ticketProfiles();
std::span<const Profile> royaltyProfiles();
std::span<const Profile> crmProfiles();

} // namespace flow
