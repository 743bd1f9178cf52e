// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigworkspace.h"

#include "tests/bench/vocabulary.h"

#include <array>
#include <string>

namespace flow::bench {
namespace {

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
