// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/profile.h"

#include "core/import/profile/headerkey.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace flow {
namespace {

    bool anyKey(std::span<const std::string> keys, std::string_view pattern)
    {
        return std::ranges::any_of(keys, [&](const std::string &key) { return headerMatches(key, pattern); });
    }

    // Exactly these columns, in any order.
    int exactScore(std::string_view list, std::span<const std::string> keys)
    {
        int count = 0;
        while (!list.empty()) {
            const size_t comma = std::min(list.find(','), list.size());
            if (!anyKey(keys, list.substr(0, comma))) return 0;
            ++count;
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
        return count == int(keys.size()) ? count + 1 : 0;
    }

    int alternativeScore(std::string_view signature, std::span<const std::string> keys)
    {
        if (signature.starts_with('=')) return exactScore(signature.substr(1), keys);
        int count = 0;
        while (!signature.empty()) {
            const size_t end = std::min(signature.find('&'), signature.size());
            std::string_view term = signature.substr(0, end);
            const bool absent = term.starts_with('!');
            if (absent) term.remove_prefix(1);
            if (anyKey(keys, term) == absent) return 0;
            if (!absent) ++count;
            signature.remove_prefix(std::min(end + 1, signature.size()));
        }
        return count;
    }

    int knownColumns(const Profile &profile, std::span<const std::string> keys)
    {
        return int(std::ranges::count_if(keys, [&](const std::string &key) { return ruleFor(profile, key, 0, nullptr); }));
    }

} // namespace

std::span<const Profile *const> allProfiles()
{
    static const std::vector<const Profile *> all = [] {
        std::vector<const Profile *> list;
        for (const auto family : {contactProfiles(), fanProfiles(), shopProfiles(), ticketProfiles(), royaltyProfiles(), crmProfiles()})
            for (const Profile &profile : family) list.push_back(&profile);
        return list;
    }();
    return all;
}

const Profile *profileById(QStringView id)
{
    const std::string wanted = id.toString().toStdString();
    const auto all = allProfiles();
    const auto found = std::ranges::find(all, wanted, &Profile::id);
    return found == all.end() ? nullptr : *found;
}

int signatureScore(const Profile &profile, std::span<const std::string> keys)
{
    int best = 0;
    for (const std::string_view signature : profile.signatures) best = std::max(best, alternativeScore(signature, keys));
    return best;
}

const Profile *profileForHeader(std::span<const std::string> keys, int *score)
{
    const Profile *best = nullptr;
    int bestScore = 0, bestKnown = 0;
    for (const Profile *profile : allProfiles()) {
        const int current = signatureScore(*profile, keys);
        if (current == 0 || current < bestScore) continue;
        const int known = knownColumns(*profile, keys);
        if (current == bestScore && known <= bestKnown) continue;
        best = profile;
        bestScore = current;
        bestKnown = known;
    }
    if (score) *score = bestScore;
    return best;
}

const ColumnRule *ruleFor(const Profile &profile, std::string_view key, int occurrence, int *number)
{
    // The same header twice (French Outlook's "Titre") takes the rule written second; a third one the last.
    const ColumnRule *last = nullptr;
    for (const ColumnRule &rule : profile.columns) {
        int n = 0;
        if (!headerMatches(key, rule.header, &n)) continue;
        last = &rule;
        if (number) *number = n;
        if (occurrence-- <= 0) break;
    }
    return last;
}

} // namespace flow
