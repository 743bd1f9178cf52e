// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/rulenames.h"

#include <algorithm>

namespace flow::tour {

namespace {

constexpr std::array<const char *, kRules> kRuleNames{"radius", "cannibalisation", "exclusivity", "budget", "drive_limit",
    "consecutive_shows", "days_off", "days_away", "minimum_fee", "capacity", "audience", "hold_expiry", "packages"};

} // namespace

const char *ruleName(Rule rule) { return kRuleNames[size_t(rule)]; }

std::optional<Rule> ruleFromName(QByteArrayView name)
{
    const auto found = std::ranges::find_if(kRuleNames, [&](const char *word) { return name == QByteArrayView(word); });
    if (found == kRuleNames.end()) return std::nullopt;
    return Rule(found - kRuleNames.begin());
}

const char *reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Forbidden: return "forbidden";
    case Reason::NoArtist: return "no_artist";
    case Reason::NoDay: return "no_day";
    case Reason::Unreachable: return "unreachable";
    case Reason::WorthLess: return "worth_less";
    case Reason::Blocked: return "blocked";
    case Reason::NoRoom: return "no_room";
    case Reason::Alternative: return "alternative";
    }
    return "";
}

} // namespace flow::tour
