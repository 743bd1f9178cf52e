// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/placekey.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flow {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kWritten{{{"st", "saint"},
    {"ste", "sainte"}, {"sankt", "saint"}, {"sint", "saint"}, {"mt", "mount"}, {"ft", "fort"}}};
constexpr std::array<std::string_view, 34> kGeneric{"region", "canton", "province", "provincie", "provincia",
    "comte", "county", "state", "land", "freistaat", "free", "departement", "department", "of", "de", "du",
    "des", "di", "del", "della", "d", "and", "hanseatic", "city", "kanton", "comunidad", "communaute",
    "autonoma", "autonome", "metropolitan", "metropolitaine", "the", "la", "l"};

// Calls back with each space-separated word of an already folded text.
template <class F>
void forEachWord(std::string_view folded, F &&f)
{
    for (size_t at = 0; at < folded.size();) {
        const size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at) f(folded.substr(at, end - at));
        at = end + 1;
    }
}

} // namespace

std::string placeKey(std::string_view utf8)
{
    const std::string folded = fold(utf8);
    std::string key;
    key.reserve(folded.size() + 4);
    forEachWord(folded, [&key](std::string_view word) {
        const auto *written =
            std::ranges::find(kWritten, word, &std::pair<std::string_view, std::string_view>::first);
        key += written == kWritten.end() ? word : written->second;
    });
    return key;
}

std::string regionKey(std::string_view utf8)
{
    const std::string folded = fold(utf8);
    std::string key, all;
    forEachWord(folded, [&](std::string_view word) {
        all += word;
        if (std::ranges::find(kGeneric, word) == kGeneric.end()) key += word;
    });
    return key.empty() ? all : key;
}

bool isOneTypoApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b) return false;
    size_t at = 0;
    while (at < a.size() && a[at] == b[at])
        ++at;
    if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
    if (a.substr(at + 1) == b.substr(at + 1)) return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at]
        && a.substr(at + 2) == b.substr(at + 2);
}

} // namespace flow
