// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace flow::bench {
namespace {

std::vector<std::string> words(std::initializer_list<const char *> known, size_t count, quint64 seed)
{
    static constexpr std::array kStarts{"mar", "ber", "du", "le", "che", "la", "ro", "gar", "fa", "mi", "pel",
        "san", "col", "vi", "no", "ra", "de", "gi", "mon", "bri"};
    static constexpr std::array kMiddles{
        "ti", "na", "le", "ri", "lo", "ma", "nar", "che", "vi", "go", "li", "bre"};
    static constexpr std::array kEnds{
        "n", "nez", "ult", "rd", "t", "ier", "et", "eau", "ois", "ne", "lli", "s"};
    Dice dice(seed);
    std::vector<std::string> all(known.begin(), known.end());
    while (all.size() < count) {
        std::string word = kStarts[size_t(dice.below(int(kStarts.size())))];
        for (int i = dice.below(3); i >= 0; --i)
            word += kMiddles[size_t(dice.below(int(kMiddles.size())))];
        word += kEnds[size_t(dice.below(int(kEnds.size())))];
        word[0] = char(word[0] - 32);
        all.push_back(word);
    }
    return all;
}

} // namespace

quint64 Dice::next()
{
    quint64 z = (m_state += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

size_t Dice::uneven(size_t n) { return std::min(n - 1, size_t(double(n) * std::pow(unit(), 3.5))); }

Vocabulary::Vocabulary()
    : first(words({"Marie", "Jean", "Camille", "Léa", "Thomas", "Nicolas", "Julie", "Émilie"}, 3000, 1))
    , last(words({"Martin", "Bernard", "Dubois", "Thomas", "Robert", "Martinez", "Petit", "García"}, 40'000, 2))
    , towns(words({"Paris", "Lyon", "Marseille", "Bruxelles", "Genève", "Toulouse", "Lille"}, 5000, 3))
    , kinds(words({"La Cave", "Théâtre", "Le Bar", "Festival", "Salle", "Club", "La Scène"}, 800, 4))
{
}

std::string lower(std::string text)
{
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) > 127 || c == ' '; });
    for (char &c : text)
        if (c >= 'A' && c <= 'Z') c = char(c + 32);
    return text;
}

} // namespace flow::bench
