// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/hold.h"

#include "core/base/fold.h"
#include "core/import/value/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    constexpr std::array kHold{"hold"sv, "held"sv, "option"sv, "opt"sv, "opcion"sv, "optie"sv, "opzione"sv, "pencil"sv, "pencilled"sv, "penciled"sv, "vormerkung"sv};
    constexpr std::array kFillers{"on"sv, "en"sv, "no"sv, "n"sv, "nr"sv, "numero"sv, "rank"sv, "rang"sv, "pre"sv};
    constexpr std::array kEndings{""sv, "st"sv, "nd"sv, "rd"sv, "th"sv, "e"sv, "er"sv, "re"sv, "ere"sv, "eme"sv, "nde"sv, "a"sv, "o"sv};
    constexpr std::array<std::pair<std::string_view, int>, 17> kOrdinals{{{"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"premiere", 1}, {"premier", 1},
        {"deuxieme", 2}, {"seconde", 2}, {"troisieme", 3}, {"primera", 1}, {"segunda", 2}, {"tercera", 3}, {"erste", 1}, {"zweite", 2}, {"dritte", 3},
        {"prima", 1}, {"seconda", 2}}};

    /// "2", "2nd", "2eme", "second"; 0: no rank.
    int rankOf(std::string_view word)
    {
        const auto named = std::ranges::find(kOrdinals, word, &std::pair<std::string_view, int>::first);
        if (named != kOrdinals.end()) return named->second;
        int rank = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), rank);
        const std::string_view rest = word.substr(size_t(end - word.data()));
        return error == std::errc() && rank >= 1 && rank <= 99 && std::ranges::contains(kEndings, rest) ? rank : 0;
    }

} // namespace

std::optional<int> holdRank(std::string_view cell)
{
    const std::string words = fold(cell.substr(0, 80));
    bool isHold = false;
    int rank = 0;
    for (size_t at = 0; at < words.size();) {
        const size_t end = std::min(words.find(' ', at), words.size());
        const std::string_view word = std::string_view(words).substr(at, end - at);
        at = end + 1;
        if (std::ranges::contains(kHold, word)) {
            isHold = true;
        } else if (const bool short_ = word.size() > 1 && word.front() == 'h' && isDigit(word[1]); const int said = rankOf(short_ ? word.substr(1) : word)) {
            if (rank) return std::nullopt; // "option 1 of 3", a date...
            rank = said;
            isHold |= short_;
        } else if (!std::ranges::contains(kFillers, word)) {
            return std::nullopt;
        }
    }
    return isHold ? std::optional(rank) : std::nullopt;
}

} // namespace flow::value
