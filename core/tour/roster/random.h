// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace flow::tour::roster {

/// xorshift64*: the same numbers on every machine, which the standard's distributions don't promise.
class Random
{
public:
    explicit Random(uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL)
    {
        if (m_state == 0) m_state = 88172645463325252ULL;
        for (int i = 0; i < 4; ++i)
            next();
    }
    uint64_t next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545F4914F6CDD1DULL;
    }
    int below(int count) { return int(((next() >> 32) * uint64_t(count)) >> 32); }
    double unit() { return double(next() >> 11) * 0x1.0p-53; } ///< 0 <= x < 1
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }

private:
    uint64_t m_state;
};

} // namespace flow::tour::roster
