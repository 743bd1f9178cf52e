// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/model.h"

#include <bit>

/// Artists who travel together.
namespace flow::tour::roster {

/// Finds the legs and nights that at least two artists could share.
void addShares(const Problem &problem, Model &model);

/// Who uses a share, as one bit for each artist.
class ShareUse
{
public:
    explicit ShareUse(const Model &model)
        : m_model(&model)
        , m_words((model.artists.size() + 63) / 64)
        , m_bits(model.shares.size() * m_words)
    {
    }
    /// What is saved more (less: negative) when the artist joins or leaves.
    double join(int share, int artist) { return flip(share, artist, true); }
    double leave(int share, int artist) { return flip(share, artist, false); }
    bool uses(int share, int artist) const
    {
        return m_bits[size_t(share) * m_words + size_t(artist) / 64] >> (artist % 64) & 1;
    }
    /// With whom the artist makes a pair; -1: alone.
    int partner(int share, int artist) const;
    int pairs(int share) const;
    void clear() { std::ranges::fill(m_bits, 0); }

private:
    double flip(int share, int artist, bool on)
    {
        const int before = pairs(share);
        uint64_t &word = m_bits[size_t(share) * m_words + size_t(artist) / 64];
        const uint64_t bit = uint64_t(1) << (artist % 64);
        word = on ? word | bit : word & ~bit;
        return (pairs(share) - before) * m_model->shares[size_t(share)].saving;
    }
    template <class Pair>
    void eachPair(int share, Pair pair) const;

    const Model *m_model;
    size_t m_words;
    std::vector<uint64_t> m_bits;
};

} // namespace flow::tour::roster
