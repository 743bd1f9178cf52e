// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <span>
#include <vector>

namespace flow {

/// What a score of a venue (or of a programmer) is made of.
enum class ScorePart {
    Fit, ///< genres, capacity, budget and what was played there, against the roster
    Ease, ///< negotiations that came to something, and how fast they answer
    Profitability, ///< fees against what the same artists get elsewhere
    Payment, ///< paid in time
    Career ///< rooms that are fuller, larger, and ask the artist back
};
inline constexpr int kScoreParts = 5;
QString scorePartCode(ScorePart part); ///< "fit"

/// Observations of one part, each between 0 and 1. A weak one weighs less than 1.
struct Tally
{
    double weight = 0, sum = 0, squares = 0;
    int count = 0;

    void add(double value, double weightOfIt = 1);
    bool operator==(const Tally &) const = default;
};

/// What is believed of a venue that nothing is known of, and how many observations it takes to be half away from it.
struct Prior
{
    double mean = 0.5;
    double strength = 6;
};

/// Mean of all observations, and the strength by how much the venues differ among themselves: much, and few observations
/// say a lot about one; hardly, and it takes many (Bühlmann's credibility). Between 2 and 8: past a handful of shows a venue
/// speaks for itself, also in a network in which all are alike.
Prior priorOf(std::span<const Tally> tallies);

/// What the records say about one venue or programmer; filled by core/report/venueevidence.h.
struct VenueEvidence
{
    qint64 id = 0;
    std::array<Tally, kScoreParts> parts;
    QString bestArtist; ///< of the roster, who fits best; empty when nothing is known to compare

    int shows = 0, cancelled = 0, upcoming = 0;
    std::vector<qint64> artists; ///< who played there, each once
    QDate lastShow;
    int won = 0, lost = 0, open = 0; ///< negotiations; what failed by our own doing counts in none
    std::vector<int> answerDays, paymentDays; ///< from question to answer, from show to money
    int unpaid = 0; ///< shows whose money is late
    std::array<int, 12> months{}; ///< shows by month
    struct Fees
    {
        QString genre, tier, currency;
        int shows = 0;
        qint64 sum = 0;
    };
    std::vector<Fees> fees; ///< what was paid, by genre and tier of the artist
};

/// How much each part counts, as the user sets it: any numbers from 0 on; only their ratios matter.
struct ScoreWeights
{
    std::array<int, kScoreParts> parts{30, 20, 20, 15, 15};
    bool operator==(const ScoreWeights &) const = default;
};

struct PartScore
{
    double value = 0; ///< 0 to 1
    int count = 0; ///< observations it rests on
    double trust = 0; ///< 0 to 1: the share of the value that comes from them, the rest is the network's mean
};

struct VenueScore
{
    int total = 0; ///< 0 to 100
    std::array<PartScore, kScoreParts> parts;
    double trust = 0; ///< of the parts, by weight
    int count = 0;
    bool isThin() const { return trust < 0.5; } ///< more guess than knowledge; to be shown as such
};

using ScorePriors = std::array<Prior, kScoreParts>;
ScorePriors priorsOf(std::span<const VenueEvidence> network);
VenueScore scoreOf(const VenueEvidence &evidence, const ScorePriors &priors, const ScoreWeights &weights = {});

/// The middle one, or the mean of the two middle ones; -1 when there is none.
int typicalDays(std::vector<int> days);

} // namespace flow
