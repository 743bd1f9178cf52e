// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string>
#include <vector>

namespace flow::bench {

/// Numbers that are the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next();
    double unit() { return double(next() >> 11) * 0x1p-53; }
    int below(int n) { return int(next() % quint64(n)); }
    /// Small numbers far more often than great ones.
    size_t uneven(size_t n);

private:
    quint64 m_state;
};

/// Words to make names of, the first ones known and common. Invented ones begin alike, as real ones do.
struct Vocabulary
{
    Vocabulary();
    std::vector<std::string> first, last, towns, kinds;
};

/// Without capitals, accents and spaces, as in a mail address.
std::string lower(std::string text);

} // namespace flow::bench
