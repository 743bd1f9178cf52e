// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflictindex.h"

#include <array>

namespace flow {

/// An engagement with what is computed once: its day as a number and its place on the unit sphere, so that most pairs are
/// told to be far apart by three multiplications.
struct ConflictIndex::Item
{
    explicit Item(Engagement from);
    [[nodiscard]] bool isLive() const { return engagement.state != DateState::LowerHold; }
    /// Cosine of the angle between two places.
    [[nodiscard]] double cosine(const Item &other) const
    {
        return unit[0] * other.unit[0] + unit[1] * other.unit[1] + unit[2] * other.unit[2];
    }
    [[nodiscard]] auto order() const { return std::tuple(julian, engagement.begins, engagement.key); }

    Engagement engagement;
    qint64 julian = 0;
    std::array<double, 3> unit{};
};

/// Collects the conflicts of single engagements and of pairs. Every rule stands in one function.
class ConflictIndex::Finder
{
public:
    explicit Finder(const ConflictIndex &index);

    void alone(const Item &item);
    /// Two of one artist. `areNeighbours`: no live one of the artist comes between them.
    void sameArtist(const Item &a, const Item &b, bool areNeighbours);
    void otherArtist(const Item &a, const Item &b);
    /// What is used twice among the uses of one resource, as far as `engagement` (0: any) has part in it.
    void resource(const Resource &resource, const std::vector<ResourceUse> &uses, qint64 engagement);
    /// In order of days; of one day the worst first.
    std::vector<Conflict> take();

private:
    bool overlap(const Item &a, const Item &b) const;
    void travel(const Item &a, const Item &b);
    void radius(const Item &holder, const Item &other);
    void exclusivity(const Item &item);
    bool shareGenre(qint64 a, qint64 b) const;
    Conflict &add(ConflictKind kind, Severity severity, const Item &first, qint64 second = 0);

    const ConflictIndex &m_index;
    double m_nearCosine; ///< of competeKm
    std::vector<Conflict> m_found;
};

} // namespace flow
