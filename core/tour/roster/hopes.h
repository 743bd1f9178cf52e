// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/model.h"

namespace flow::tour::roster {

/// What part of a share's saving each artist counts on who could use it. Any two count on all of it together, or more:
/// then no plan saves more than its artists count on. One artist of a share may count on less than half, the others on
/// so much more.
class Hopes
{
public:
    /// Of each share, the artists who could use it, ascending.
    explicit Hopes(const std::vector<std::vector<int>> &users);

    double of(int share, int artist) const;
    /// What `of` is per unit of the shift of the share; of the artist: 1, -1 or, when nobody could share, 0.
    int signOf(int share, int artist) const;
    double shift(int share) const { return m_shift[size_t(share)]; }
    void setShift(int share, double shift);
    double leastShift(int share) const { return users(share).size() == 2 ? -0.5 : 0; }

    /// The artist used the share alone: counts on less from now on, the others on more.
    void lower(int share, int artist, double by);
    /// Deals out anew by what each would have to give up to use the share (`slack`, in the order of users(); what they
    /// count on now is in it).
    void deal(int share, const std::vector<double> &slack, double saving);
    /// Forgets those who cannot use it with anybody in a plan that loses no more than `most`.
    void forget(int share, const std::vector<double> &slack, double saving, double most);
    std::span<const int> users(int share) const
    {
        return {m_users.data() + m_first[size_t(share)], size_t(m_count[size_t(share)])};
    }

private:
    std::vector<double> alone(int share, const std::vector<double> &slack, double saving) const;

    std::vector<int> m_first;
    std::vector<int> m_count;
    std::vector<int> m_users;
    std::vector<int> m_low; ///< of each share: who counts on 0.5 - shift
    std::vector<float> m_shift;
};

} // namespace flow::tour::roster
