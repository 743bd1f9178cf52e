// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string_view>
#include <vector>

namespace flow::demo {

/// Random numbers that are the same on every platform, unlike std distributions (splitmix64).
class Rng
{
public:
    /// Each subject draws from a sequence of its own, so that more venues don't change the fans.
    Rng(quint64 seed, std::string_view subject)
        : m_state(seed)
    {
        for (const char c : subject)
            m_state = (m_state ^ quint8(c)) * 0x100000001B3ULL;
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) / double(1ULL << 53); } ///< 0 to below 1
    int below(int n) { return n > 0 ? int(next() % quint64(n)) : 0; }
    int between(int low, int high) { return low + below(high - low + 1); } ///< both ends included
    bool chance(double probability) { return unit() < probability; }
    double bell()
    {
        return (unit() + unit() + unit() + unit() - 2) / 1.2;
    } ///< about -1.7 to 1.7, mostly near 0

    template <class List>
    const auto &pick(const List &list)
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }

private:
    quint64 m_state;
};

/// Draws indices in proportion to their weights.
class Lottery
{
public:
    void add(double weight) { m_upTo.push_back((m_upTo.empty() ? 0 : m_upTo.back()) + weight); }
    bool isEmpty() const { return m_upTo.empty() || m_upTo.back() <= 0; }
    size_t draw(Rng &rng) const
    {
        const double at = rng.unit() * m_upTo.back();
        size_t low = 0;
        size_t high = m_upTo.size() - 1;
        while (low < high) {
            const size_t middle = (low + high) / 2;
            if (m_upTo[middle] > at)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    std::vector<double> m_upTo;
};

} // namespace flow::demo
