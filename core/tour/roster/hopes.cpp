// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/hopes.h"

#include <algorithm>

namespace flow::tour::roster {

Hopes::Hopes(const std::vector<std::vector<int>> &users)
    : m_shift(users.size())
{
    for (const std::vector<int> &who : users) {
        m_first.push_back(int(m_users.size()));
        m_count.push_back(int(who.size()));
        m_low.push_back(who.empty() ? -1 : who.front());
        m_users.insert(m_users.end(), who.begin(), who.end());
    }
}

int Hopes::signOf(int share, int artist) const
{
    const auto who = users(share);
    if (who.size() < 2 || std::ranges::find(who, artist) == who.end()) return 0;
    return artist == m_low[size_t(share)] ? -1 : 1;
}

double Hopes::of(int share, int artist) const
{
    const int sign = signOf(share, artist);
    return sign == 0 ? 0 : 0.5 + sign * double(m_shift[size_t(share)]);
}

void Hopes::setShift(int share, double shift) { m_shift[size_t(share)] = float(std::clamp(shift, leastShift(share), 0.5)); }

void Hopes::lower(int share, int artist, double by)
{
    const int sign = signOf(share, artist);
    if (sign == 0) return;
    const double shift = this->shift(share) - sign * by;
    if (shift < leastShift(share)) { // of three or more, another one counts on less now
        m_low[size_t(share)] = artist;
        setShift(share, -shift);
    } else {
        setShift(share, shift);
    }
}

/// What each would have to give up if there were no saving.
std::vector<double> Hopes::alone(int share, const std::vector<double> &slack, double saving) const
{
    std::vector<double> alone;
    for (size_t i = 0; i < slack.size(); ++i)
        alone.push_back(slack[i] + of(share, users(share)[i]) * saving);
    return alone;
}

namespace {

    struct LowestTwo
    {
        size_t low; ///< where the lowest is
        double next; ///< the lowest of the others
    };

    LowestTwo lowestTwo(const std::vector<double> &values)
    {
        LowestTwo found{size_t(std::ranges::min_element(values) - values.begin()), kImpossible};
        for (size_t i = 0; i < values.size(); ++i)
            if (i != found.low) found.next = std::min(found.next, values[i]);
        return found;
    }

} // namespace

void Hopes::deal(int share, const std::vector<double> &slack, double saving)
{
    if (slack.size() < 2) return;
    const std::vector<double> alone = this->alone(share, slack, saving);
    const auto [low, next] = lowestTwo(alone);
    m_low[size_t(share)] = users(share)[low];
    // Both keep the same distance to where it would pay.
    setShift(share, 0.5 - (alone[low] - (alone[low] + next - saving) / 2) / saving);
}

/// Two who use it lose both slacks, and what they count on beyond the saving itself.
void Hopes::forget(int share, const std::vector<double> &slack, double saving, double most)
{
    if (slack.size() < 2) return;
    const std::vector<double> alone = this->alone(share, slack, saving);
    const auto [low, next] = lowestTwo(alone);
    std::vector<int> kept;
    for (size_t i = 0; i < alone.size(); ++i)
        if (alone[i] + (i == low ? next : alone[low]) - saving <= most) kept.push_back(users(share)[i]);
    if (kept.size() == alone.size()) return;
    // Those who stay count on what they did: still all of it, any two together.
    if (kept.size() >= 2 && std::ranges::find(kept, m_low[size_t(share)]) == kept.end()) {
        m_low[size_t(share)] = kept[0];
        setShift(share, 0);
    }
    std::ranges::copy(kept, m_users.begin() + m_first[size_t(share)]);
    m_count[size_t(share)] = kept.size() < 2 ? 0 : int(kept.size());
    setShift(share, shift(share));
}

} // namespace flow::tour::roster
