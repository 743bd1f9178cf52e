// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/similarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace flow {
namespace {

constexpr size_t kLongest = 96; // names; longer texts are compared by their beginning

bool isArticle(std::string_view word)
{
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"le", "la", "les", "l", "the", "de", "du", "des", "d", "el", "los", "las", "del", "der", "die",
            "das", "il", "lo", "of", "a", "au", "aux", "en", "et", "and", "und", "y"});
    return std::ranges::find(kWords, word) != kWords.end();
}

std::vector<std::string_view> words(std::string_view folded)
{
    std::vector<std::string_view> all;
    std::vector<std::string_view> kept;
    size_t start = 0;
    while (start < folded.size()) {
        size_t end = folded.find(' ', start);
        if (end == folded.npos) end = folded.size();
        if (end > start) {
            const auto word = folded.substr(start, end - start);
            all.push_back(word);
            if (!isArticle(word)) kept.push_back(word);
        }
        start = end + 1;
    }
    if (kept.empty()) kept = std::move(all); // "The The"
    std::ranges::sort(kept);
    return kept;
}

std::string joined(const std::vector<std::string_view> &list)
{
    std::string out;
    for (const auto word : list) {
        if (!out.empty()) out += ' ';
        out += word;
    }
    return out;
}

bool hasDigit(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

struct Overlap
{
    size_t shared = 0; // letters in words that both have, or that differ by a slip
    size_t onlyA = 0;
    size_t onlyB = 0;
    bool numbersDiffer = false; // "Hall 1" is not "Hall 2"
};

Overlap overlap(const std::vector<std::string_view> &a, const std::vector<std::string_view> &b)
{
    Overlap o;
    std::vector<bool> used(b.size());
    for (const auto word : a) {
        size_t best = b.size();
        double bestScore = 0.9;
        for (size_t j = 0; j < b.size(); ++j) {
            if (used[j]) continue;
            const double score = word == b[j]       ? 2
                : hasDigit(word) || word.size() < 4 ? 0
                                                    : jaroWinkler(word, b[j]);
            if (score > bestScore) {
                bestScore = score;
                best = j;
            }
        }
        if (best < b.size()) {
            used[best] = true;
            o.shared += word.size();
        } else {
            o.onlyA += word.size();
            o.numbersDiffer |= hasDigit(word);
        }
    }
    bool others = false;
    for (size_t j = 0; j < b.size(); ++j) {
        if (used[j]) continue;
        o.onlyB += b[j].size();
        others |= hasDigit(b[j]);
    }
    o.numbersDiffer = o.numbersDiffer || others;
    return o;
}

} // namespace

double jaroWinkler(std::string_view a, std::string_view b)
{
    a = a.substr(0, kLongest);
    b = b.substr(0, kLongest);
    if (a == b) return 1;
    if (a.empty() || b.empty()) return 0;
    const size_t range = std::max<size_t>(std::max(a.size(), b.size()) / 2, 1) - 1;
    std::array<bool, kLongest> usedA{};
    std::array<bool, kLongest> usedB{};
    size_t matches = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t from = i > range ? i - range : 0;
        const size_t to = std::min(i + range + 1, b.size());
        for (size_t j = from; j < to; ++j) {
            if (usedB[j] || a[i] != b[j]) continue;
            usedA[i] = usedB[j] = true;
            ++matches;
            break;
        }
    }
    if (matches == 0) return 0;
    size_t swaps = 0;
    for (size_t i = 0, j = 0; i < a.size(); ++i) {
        if (!usedA[i]) continue;
        while (!usedB[j])
            ++j;
        swaps += a[i] != b[j];
        ++j;
    }
    const double m = double(matches);
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - double(swaps) / 2) / m) / 3;
    size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1 - jaro);
}

double nameSimilarity(std::string_view a, std::string_view b)
{
    if (a == b) return a.empty() ? 0 : 1;
    const auto wordsA = words(a);
    const auto wordsB = words(b);
    if (wordsA.empty() || wordsB.empty()) return 0;
    if (wordsA == wordsB) return 1;
    const Overlap o = overlap(wordsA, wordsB);
    double score = jaroWinkler(joined(wordsA), joined(wordsB));
    const double shared = double(o.shared);
    if (shared > 0) {
        const double dice = 2 * shared / (2 * shared + double(o.onlyA) + double(o.onlyB));
        const bool contained = (o.onlyA == 0 || o.onlyB == 0) && shared >= 5;
        score = std::max(score * (0.5 + dice / 2), contained ? std::max(dice, 0.9) : dice);
    } else {
        score *= 0.8; // the same letters in other words
    }
    return std::min(o.numbersDiffer ? score * 0.6 : score, 0.99);
}

std::string nameKey(std::string_view folded) { return joined(words(folded)); }

quint64 nameSignature(std::string_view folded)
{
    quint64 bits = 0;
    quint32 window = 0;
    for (const char c : folded.substr(0, kLongest)) {
        if (c == ' ') continue;
        window =
            ((window << 8) | static_cast<unsigned char>(c)) & 0xFFFF; // pairs: one slip spoils two of them
        bits |= quint64(1) << ((window * 2654435761U) >> 26);
    }
    return bits;
}

bool mayBeAlike(quint64 a, quint64 b)
{
    const int least = std::min(std::popcount(a), std::popcount(b));
    return std::popcount(a & b) * 5 >= least * 3;
}

} // namespace flow
