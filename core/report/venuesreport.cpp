// SPDX-License-Identifier: GPL-3.0-or-later
// The scores of the venues, with their parts and what they rest on.
#include "core/report/report.h"

#include "core/report/rowvalues.h"
#include "core/report/venueevidence.h"

#include <algorithm>
#include <cmath>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kListed = 200;
    constexpr int kBand = 2; // of the distribution

    struct Scored
    {
        qint64 id = 0;
        VenueScore score;
    };

    Result<void> addRows(Connection &connection, const std::vector<Scored> &scored, ReportTable &table)
    {
        FLOW_ASSIGN(Statement row, connection.prepare("SELECT name, coalesce(town, ''), coalesce(country, '') FROM venue WHERE id = ?1"));
        for (const Scored &venue : scored) {
            row.reset();
            row.bind(1, venue.id);
            FLOW_ASSIGN(const bool found, row.step());
            if (!found) continue;
            std::vector<QVariant> cells{row.string(0), row.string(1), row.string(2), venue.score.total};
            for (const PartScore &part : venue.score.parts) cells.push_back(int(std::lround(part.value * 100)));
            cells.push_back(venue.score.count);
            cells.push_back(int(std::lround(venue.score.trust * 100)) * 100);
            table.rows.push_back(std::move(cells));
        }
        return {};
    }

    ReportTable distribution(const std::vector<Scored> &scored)
    {
        std::array<qint64, 100 / kBand> bands{};
        for (const Scored &venue : scored) ++bands[size_t(std::min(venue.score.total, 99) / kBand)];
        ReportTable table{.id = u"distribution"_s, .columns = {{u"score"_s}, {u"venues"_s, CellType::Count, {}, true}}};
        size_t first = 0, end = bands.size(); // without the empty ones at both ends
        while (end > 0 && bands[end - 1] == 0) --end;
        while (first < end && bands[first] == 0) ++first;
        for (size_t i = first; i < end; ++i)
            table.rows.push_back({u"%1–%2"_s.arg(int(i) * kBand).arg(i + 1 == bands.size() ? 100 : int(i + 1) * kBand - 1), bands[i]});
        return table;
    }

} // namespace

Result<void> fillVenues(Connection &connection, const ReportRequest &request, Report &report)
{
    FLOW_ASSIGN(const VenueScores scores, VenueScores::read(connection, ScoreSubject::Venue, request.today));
    FLOW_ASSIGN(const ScoreWeights weights, readScoreWeights(connection));
    std::vector<Scored> scored;
    qint64 unknown = 0, thin = 0;
    for (const VenueEvidence &evidence : scores.all()) {
        if (request.artistId && std::ranges::find(evidence.artists, request.artistId) == evidence.artists.end()) continue;
        const VenueScore score = scoreOf(evidence, scores.priors(), weights);
        if (score.count == 0) ++unknown;
        else scored.push_back({evidence.id, score});
        thin += score.count > 0 && score.isThin();
    }
    std::ranges::sort(scored, [](const Scored &a, const Scored &b) { return std::tuple(-a.score.total, -a.score.count, a.id) < std::tuple(-b.score.total, -b.score.count, b.id); });
    report.figures = {{u"venues"_s, CellType::Count, qint64(scored.size())}, {u"thin"_s, CellType::Count, thin}, {u"unknown"_s, CellType::Count, unknown}};
    ReportTable bands = distribution(scored);
    if (scored.size() > kListed) {
        report.notes.push_back({u"best_listed"_s, qint64(kListed)});
        scored.resize(kListed);
    }
    ReportTable table{.id = u"venues"_s, .columns = {{u"venue"_s}, {u"town"_s}, {u"country"_s, CellType::Country}, {u"score"_s, CellType::Score}}};
    for (int part = 0; part < kScoreParts; ++part) table.columns.push_back({scorePartCode(ScorePart(part)), CellType::Score});
    table.columns.push_back({u"observations"_s, CellType::Count});
    table.columns.push_back({u"trust"_s, CellType::Percent});
    FLOW_TRY(addRows(connection, scored, table));
    report.tables = {std::move(bands), std::move(table)};
    report.charts = {{.id = u"venues_by_score"_s, .kind = ChartKind::Columns, .table = 0, .values = {1}}};
    report.notes.push_back({u"scores_are_shrunk"_s, 0});
    return {};
}

} // namespace flow
