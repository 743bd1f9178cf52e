// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigworkspace.h"

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace flow::bench {
namespace {

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1p-53; }
    int below(int n) { return int(next() % quint64(n)); }
    /// Small numbers far more often than great ones.
    size_t uneven(size_t n) { return std::min(n - 1, size_t(double(n) * std::pow(unit(), 3.5))); }

private:
    quint64 m_state;
};

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

std::string lower(std::string text)
{
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) > 127 || c == ' '; });
    for (char &c : text)
        if (c >= 'A' && c <= 'Z') c = char(c + 32);
    return text;
}

struct Vocabulary
{
    std::vector<std::string> first =
        words({"Marie", "Jean", "Camille", "Léa", "Thomas", "Nicolas", "Julie", "Émilie"}, 3000, 1);
    std::vector<std::string> last =
        words({"Martin", "Bernard", "Dubois", "Thomas", "Robert", "Martinez", "Petit", "García"}, 40'000, 2);
    std::vector<std::string> towns =
        words({"Paris", "Lyon", "Marseille", "Bruxelles", "Genève", "Toulouse", "Lille"}, 5000, 3);
    std::vector<std::string> kinds =
        words({"La Cave", "Théâtre", "Le Bar", "Festival", "Salle", "Club", "La Scène"}, 800, 4);
};

Result<void> addFans(Connection &c, int count, const Vocabulary &vocabulary)
{
    static constexpr std::array kDomains{
        "gmail.com", "orange.fr", "hotmail.fr", "mail-box.example", "mail-server.example", "proton.me"};
    static constexpr std::array kStages{"lead", "lead", "lead", "prospect", "customer", "inactive"};
    FLOW_ASSIGN(Statement insert,
        c.prepare("INSERT INTO fan (uid, name, first_name, last_name, kind, email, phone, town, country, "
                  "stage, score,"
                  " points, spent, currency, joined_on, last_active_at) VALUES "
                  "(?,?,?,?,'person',?,?,?,?,?,?,?,?,'EUR',?,?)"));
    Dice dice(5);
    for (int i = 0; i < count; ++i) {
        const std::string &first = vocabulary.first[dice.uneven(vocabulary.first.size())];
        const std::string &last = vocabulary.last[dice.uneven(vocabulary.last.size())];
        const std::string &town = vocabulary.towns[dice.uneven(vocabulary.towns.size())];
        const std::string name = first + ' ' + last;
        const std::string email = lower(first) + '.' + lower(last) + std::to_string(i) + '@'
            + kDomains[dice.uneven(kDomains.size())];
        const std::string phone = "+336" + std::to_string(10'000'000 + dice.below(89'999'999));
        const std::string day = std::to_string(2016 + dice.below(10)) + '-'
            + std::to_string(100 + 1 + dice.below(12)).substr(1) + '-'
            + std::to_string(100 + 1 + dice.below(28)).substr(1);
        insert.bind(1, c.newUid());
        insert.bind(2, std::string_view(name));
        insert.bind(3, std::string_view(first));
        insert.bind(4, std::string_view(last));
        insert.bind(5, std::string_view(email));
        if (dice.below(3))
            insert.bindNull(6);
        else
            insert.bind(6, std::string_view(phone));
        if (dice.below(10))
            insert.bind(7, std::string_view(town));
        else
            insert.bindNull(7);
        insert.bind(8, std::string_view(dice.below(4) ? "FR" : dice.below(2) ? "BE" : "CH"));
        insert.bind(9, std::string_view(kStages[size_t(dice.below(6))]));
        insert.bind(10, dice.below(101));
        insert.bind(11, dice.below(5) ? 0 : dice.below(500));
        if (dice.below(5))
            insert.bindNull(12);
        else
            insert.bind(12, dice.below(50'000));
        insert.bind(13, std::string_view(day));
        insert.bind(14, qint64(1'500'000'000'000) + qint64(dice.next() % 290'000'000'000));
        FLOW_TRY(insert.run());
    }
    return {};
}

Result<void> addVenues(Connection &c, int count, const Vocabulary &vocabulary)
{
    FLOW_ASSIGN(Statement insert,
        c.prepare("INSERT INTO venue (uid, name, kind, town, country, capacity, latitude, longitude, genres)"
                  " VALUES (?,?,'club',?,?,?,?,?,?)"));
    Dice dice(6);
    for (int i = 0; i < count; ++i) {
        const std::string &town = vocabulary.towns[dice.uneven(vocabulary.towns.size())];
        const std::string name = vocabulary.kinds[dice.uneven(vocabulary.kinds.size())] + " de "
            + vocabulary.last[size_t(dice.below(int(vocabulary.last.size())))];
        insert.bind(1, c.newUid());
        insert.bind(2, std::string_view(name));
        insert.bind(3, std::string_view(town));
        insert.bind(4, std::string_view(dice.below(4) ? "FR" : "BE"));
        insert.bind(5, 50 * (1 + int(dice.uneven(100))));
        insert.bind(6, 43.0 + dice.unit() * 8);
        insert.bind(7, -2.0 + dice.unit() * 9);
        insert.bind(8, std::string_view(dice.below(2) ? "rock, chanson" : "jazz"));
        FLOW_TRY(insert.run());
    }
    return {};
}

} // namespace

Result<void> fillBigWorkspace(Store &store, int fans, int venues)
{
    const Vocabulary vocabulary;
    return store
        .write({.code = QStringLiteral("import")},
            [&](Connection &c) -> Result<void> {
                FLOW_TRY(addVenues(c, venues, vocabulary));
                return addFans(c, fans, vocabulary);
            })
        .result();
}

} // namespace flow::bench
