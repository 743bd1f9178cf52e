// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/venuescore.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flow {

namespace {

    constexpr double kWeakest = 2, kStrongest = 8;
    constexpr int kGroups = 5; // fewer venues than this don't tell how much venues differ

} // namespace

QString scorePartCode(ScorePart part)
{
    static const QLatin1StringView codes[]{
        QLatin1StringView("fit"), QLatin1StringView("ease"), QLatin1StringView("profitability"), QLatin1StringView("payment"), QLatin1StringView("career")};
    return codes[size_t(part)];
}

void Tally::add(double value, double weightOfIt)
{
    const double kept = std::clamp(value, 0.0, 1.0);
    weight += weightOfIt;
    sum += weightOfIt * kept;
    squares += weightOfIt * kept * kept;
    ++count;
}

Prior priorOf(std::span<const Tally> tallies)
{
    double weight = 0, sum = 0, weightSquares = 0, within = 0, degrees = 0;
    int groups = 0;
    for (const Tally &tally : tallies) {
        if (tally.weight <= 0) continue;
        ++groups;
        weight += tally.weight;
        sum += tally.sum;
        weightSquares += tally.weight * tally.weight;
        if (tally.weight <= 1) continue;
        within += std::max(0.0, tally.squares - tally.sum * tally.sum / tally.weight);
        degrees += tally.weight - 1;
    }
    Prior prior;
    if (weight <= 0) return prior;
    // Half a dozen observations of "nothing special" stand beside those there are, so that a first show doesn't make the mean.
    prior.mean = (sum + prior.strength * prior.mean) / (weight + prior.strength);
    const double scale = weight - weightSquares / weight;
    if (groups < kGroups || degrees <= 0 || scale <= 0) return prior;
    const double mean = sum / weight, variance = within / degrees;
    double spread = 0;
    for (const Tally &tally : tallies)
        if (tally.weight > 0) spread += tally.weight * std::pow(tally.sum / tally.weight - mean, 2);
    const double between = (spread - (groups - 1) * variance) / scale;
    prior.strength = between <= 0 ? kStrongest : std::clamp(variance / between, kWeakest, kStrongest);
    return prior;
}

ScorePriors priorsOf(std::span<const VenueEvidence> network)
{
    ScorePriors priors;
    std::vector<Tally> tallies(network.size());
    for (int part = 0; part < kScoreParts; ++part) {
        std::ranges::transform(network, tallies.begin(), [part](const VenueEvidence &evidence) { return evidence.parts[size_t(part)]; });
        priors[size_t(part)] = priorOf(tallies);
    }
    return priors;
}

VenueScore scoreOf(const VenueEvidence &evidence, const ScorePriors &priors, const ScoreWeights &weights)
{
    std::array<int, kScoreParts> shares = weights.parts;
    for (int &share : shares) share = std::max(share, 0);
    if (std::ranges::all_of(shares, [](int share) { return share == 0; })) shares.fill(1);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);

    VenueScore score;
    double total = 0;
    for (size_t i = 0; i < kScoreParts; ++i) {
        const Tally &tally = evidence.parts[i];
        const Prior &prior = priors[i];
        PartScore &part = score.parts[i];
        part.count = tally.count;
        part.trust = tally.weight / (tally.weight + prior.strength);
        part.value = (tally.sum + prior.strength * prior.mean) / (tally.weight + prior.strength);
        total += part.value * shares[i] / all;
        score.trust += part.trust * shares[i] / all;
        score.count += part.count;
    }
    score.total = int(std::lround(100 * std::clamp(total, 0.0, 1.0)));
    return score;
}

int typicalDays(std::vector<int> days)
{
    if (days.empty()) return -1;
    std::ranges::sort(days);
    const size_t middle = days.size() / 2;
    return days.size() % 2 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
}

} // namespace flow
