// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanlist.h"

#include "tests/bench/vocabulary.h"

#include <QFile>

#include <array>

namespace flow::bench {
namespace {

std::string day(Dice &dice, int firstYear, int years)
{
    const auto two = [](int n) { return std::to_string(100 + n).substr(1); };
    return std::to_string(firstYear + dice.below(years)) + '-' + two(1 + dice.below(12)) + '-'
        + two(1 + dice.below(28));
}

std::string row(int i, Dice &dice, const Vocabulary &words)
{
    static constexpr std::array kDomains{
        "gmail.com", "orange.fr", "hotmail.fr", "mail-box.example", "mail-server.example", "proton.me"};
    static constexpr std::array kNotes{"met at the merch table", "prefers vinyl", "asked about the spring dates"};
    const std::string &first = words.first[dice.uneven(words.first.size())];
    const std::string &last = words.last[dice.uneven(words.last.size())];
    const std::string mail = lower(first) + '.' + lower(last) + std::to_string(i) + '@'
        + kDomains[dice.uneven(kDomains.size())];
    const std::string phone = dice.below(5) ? "+336" + std::to_string(10'000'000 + dice.below(89'999'999)) : "";
    const size_t town = dice.uneven(words.towns.size());
    const bool french = dice.below(4);
    const std::string note = dice.below(4) ? "" : kNotes[size_t(dice.below(int(kNotes.size())))];
    return mail + ',' + first + ',' + last + ',' + phone + ',' + std::to_string(1 + dice.below(200)) + " rue "
        + words.last[size_t(dice.below(500))] + ',' + std::to_string(10'000 + town * 17) + ',' + words.towns[town]
        + ',' + (french ? "France" : "Belgium") + ",fr," + day(dice, 1960, 48) + ',' + day(dice, 2016, 10) + ','
        + note + '\n';
}

} // namespace

bool writeFanList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    const Vocabulary words;
    Dice dice(20261126);
    std::string text =
        "Email,First name,Last name,Phone,Street,Postcode,Town,Country,Language,Birthday,Joined on,Notes\n";
    for (int i = 0; i < rows; ++i) {
        text += row(i, dice, words);
        if (text.size() < (1 << 20) && i + 1 < rows) continue;
        if (file.write(text.data(), qint64(text.size())) != qint64(text.size())) return false;
        text.clear();
    }
    return true;
}

} // namespace flow::bench
