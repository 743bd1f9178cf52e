// SPDX-License-Identifier: GPL-3.0-or-later
// Venues that nobody has asked for these dates: which of them are worth a call, and what they may pay.
#include "core/tour/workspace/questiondraft.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReachKm = 450; ///< from anything else of the tour; further, a venue is asked on another tour
constexpr qint64 kStep = 5'000; ///< estimates are round: nobody believes 1,234.56

/// A fee that the room could pay: between what the artist takes, by the size of the room, and not above what it paid.
qint64 feeFor(const ArtistCareer &career, int capacity, qint64 lastFee, qint64 feeMax)
{
    const double size = career.largest > 0 && capacity > 0 ? std::clamp(double(capacity) / career.largest, 0.15, 1.0) : 0.5;
    double fee = double(career.feeMin) + double(career.feeMax - career.feeMin) * size;
    if (lastFee > 0) fee = (fee + double(lastFee)) / 2;
    if (feeMax > 0) fee = std::min(fee, double(feeMax));
    return qint64(fee / kStep) * kStep;
}

} // namespace

Result<void> QuestionBuilder::addAsks(int artist)
{
    const TourAsk &ask = m_question.ask;
    const qint64 id = m_question.artists[size_t(artist)].id;
    const ArtistCareer &career = m_careers[size_t(artist)];
    if (career.feeMax <= 0) return {};

    // Around home and everything that is agreed or talked about already.
    std::vector<LatLon> around;
    if (const auto home = m_question.artists[size_t(artist)].at) around.push_back(*home);
    for (size_t c = 0; c < m_question.candidates.size(); ++c) {
        if (m_question.candidates[c].artist != id || m_question.candidates[c].kind == StopKind::Ask) continue;
        const Place &place = m_question.problem.places[size_t(m_question.problem.candidates[c].place)];
        around.push_back({*place.lat, *place.lon});
    }

    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT v.id, v.name, v.town, v.country, v.region, v.latitude, v.longitude, v.capacity, v.genres, v.last_fee, v.fee_max,"
                             " v.currency, v.company_id, EXISTS (SELECT 1 FROM show s WHERE s.venue_id = v.id AND s.artist_id = ?1 AND s.status = 'played'),"
                             " (SELECT count(*) FROM show s WHERE s.venue_id = v.id AND s.status = 'played'),"
                             " (SELECT max(s.day) FROM show s WHERE s.venue_id = v.id AND s.artist_id = ?1),"
                             " v.excludes, v.kind FROM venue v WHERE v.latitude IS NOT NULL AND v.longitude IS NOT NULL AND v.kind NOT IN ('festival', 'arena')"
                             " AND (v.status IS NULL OR v.status = 'active') AND v.capacity >= ?2 AND v.capacity <= ?3"));
    rows.bind(1, id);
    rows.bind(2, career.smallest * 8 / 10);
    // Whoever pays for steps up wants them found.
    const int most = ask.rules.careerStep > 0 ? std::max(career.largest * 12 / 10, career.largestPlayed * 2) : career.largest * 12 / 10;
    rows.bind(3, career.largest > 0 ? most : 100'000);
    std::vector<std::pair<double, Draft>> found;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        if (m_known.contains({artist, rows.integer(0)})) continue;
        const QString key = u"ask:%1:%2"_s.arg(rows.integer(0)).arg(id);
        const bool isWanted = ask.venues.contains(key);
        if (!isWanted && !ask.rules.askVenues) continue;
        const LatLon at{rows.real(5), rows.real(6)};
        double nearest = 1e9;
        for (const LatLon &other : around)
            nearest = std::min(nearest, distanceKm(at, other));
        if (!isWanted && !around.empty() && nearest > kReachKm) continue;
        // A room that had the artist half a year before is not asked again yet.
        const QDate last = QDate::fromString(rows.string(15), Qt::ISODate);
        if (!isWanted && last.isValid() && std::abs(last.daysTo(ask.first)) < 180) continue;

        Draft draft{.info = {.key = key, .kind = StopKind::Ask}};
        draft.info.venue = rows.integer(0);
        draft.info.name = rows.string(1);
        draft.info.town = rows.string(2);
        draft.info.capacity = int(rows.integer(7));
        draft.info.currency = rows.isNull(11) ? career.currency : rows.string(11);
        const double there = rateOf(draft.info.currency) / std::max(1e-9, rateOf(career.currency));
        if (!(there > 0 && there < 1e9)) continue; // nobody knows what the room, or the artist, would take
        const auto local = [&](qint64 fee) { return qint64(double(fee) / there / kStep) * kStep; };
        draft.info.fee = feeFor({.smallest = career.smallest, .largest = career.largest, .feeMin = local(career.feeMin), .feeMax = local(career.feeMax)},
            draft.info.capacity, rows.integer(9), rows.integer(10));
        if (draft.info.fee <= 0) continue;
        draft.at = at;
        draft.country = rows.string(3);
        draft.region = rows.string(4);
        draft.programme = {.genres = rows.string(8), .excludes = rows.string(16), .isRoom = rows.string(17) != "open_air"_L1};
        // Not worth a call, and no news: a rule that may be broken at a price leaves it to the plan.
        if (ask.rules.genre && !ask.rules.prices.contains(u"genre"_s) && !isWanted && career.isOutOfPlace(draft.programme.genres, draft.programme.excludes)) continue;
        if (!rows.isNull(12)) draft.promoter = QString::number(rows.integer(12));
        const bool played = rows.integer(13) > 0, known = rows.integer(14) > 0, fits = career.sharesGenre(rows.string(8));
        draft.chance = played ? 0.5 : known && fits ? 0.42 : known ? 0.34 : fits ? 0.3 : 0.14;
        const double score = draft.chance * (double(draft.info.fee) * there + stepWorth(artist, draft)) * (1.2 - 0.6 * nearest / kReachKm);
        found.emplace_back(isWanted ? score + 1e12 : score, std::move(draft)); // those come first
    }
    // By worth; ties by venue, so that the same workspace asks the same.
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.info.venue < b.second.info.venue;
    });
    const size_t kept = size_t(std::max<qsizetype>(ask.rules.askVenues ? ask.rules.askMost : 0, ask.venues.size()));
    if (found.size() > kept) found.resize(kept);
    for (auto &[score, draft] : found)
        add(artist, std::move(draft));
    return {};
}

} // namespace flow::tour
