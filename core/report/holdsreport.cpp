// SPDX-License-Identifier: GPL-3.0-or-later
// How far a hold can be relied on: by programmer, what became of the dates that they gave us.
#include "core/report/report.h"

#include "core/report/rowvalues.h"
#include "core/report/venuescore.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kDayMs = 86'400'000;

    struct Programmer
    {
        QString name, venue;
        qint64 holds = 0, confirmed = 0, cleared = 0, expired = 0, released = 0, open = 0;
        std::vector<int> days; ///< from the hold to its end
        Tally kept;

        qint64 decided() const { return confirmed + cleared + expired; }
    };

    void take(Programmer &programmer, const Statement &row)
    {
        ++programmer.holds;
        const std::string_view state = row.text(3);
        if (state == "active") ++programmer.open;
        else if (state == "released") ++programmer.released; // our doing
        else {
            (state == "confirmed" ? programmer.confirmed : state == "cleared" ? programmer.cleared : programmer.expired)++;
            programmer.kept.add(state == "confirmed" ? 1 : 0);
        }
        if (state != "active" && row.integer(4) > 0 && row.integer(5) > row.integer(4))
            programmer.days.push_back(int((row.integer(5) - row.integer(4)) / kDayMs));
    }

    /// `isKnown`: something was decided, by whomever; before that an expectation would only be the assumption that it starts from.
    std::vector<QVariant> rowOf(const Programmer &who, const Prior &prior, bool isKnown)
    {
        const qint64 decided = who.decided();
        const double expected = (who.kept.sum + prior.strength * prior.mean) / (who.kept.weight + prior.strength);
        const int days = typicalDays(who.days);
        return {who.name, who.venue, who.holds, who.confirmed, who.cleared, who.expired, who.released, who.open,
            decided ? QVariant(who.confirmed * 10000 / decided) : QVariant(), isKnown ? QVariant(qint64(expected * 10000 + 0.5) / 100 * 100) : QVariant(), days < 0 ? QVariant() : QVariant(days)};
    }

} // namespace

Result<void> fillHolds(Connection &connection, const ReportRequest &request, Report &report)
{
    // By the day on which it was given: what a programmer promised in a period, whenever the evening is.
    std::string sql = "SELECT coalesce(t.contact_id, -coalesce(t.venue_id, 0)), coalesce(c.name, ''), coalesce(v.name, t.venue_name, ''), t.state,"
                      " coalesce(t.created_at, 0), coalesce(t.closed_at, 0) FROM hold t LEFT JOIN contact c ON c.id = t.contact_id"
                      " LEFT JOIN venue v ON v.id = t.venue_id"
                      " WHERE coalesce(t.granted_on, date(nullif(t.created_at, 0) / 1000, 'unixepoch'), t.day) BETWEEN ?1 AND ?2";
    if (request.artistId) sql += " AND t.artist_id = ?3";
    FLOW_ASSIGN(Statement row, connection.prepare(sql));
    row.bind(1, request.from.toString(Qt::ISODate));
    row.bind(2, request.to.toString(Qt::ISODate));
    if (request.artistId) row.bind(3, request.artistId);
    QHash<std::pair<qint64, QString>, Programmer> found; // without an id, by the name of the place
    Programmer all;
    FLOW_TRY(forEachRow(row, [&](const Statement &each) {
        Programmer &programmer = found[{each.integer(0), each.integer(0) ? QString() : each.string(2)}];
        programmer.name = each.string(1);
        if (programmer.venue.isEmpty()) programmer.venue = each.string(2);
        take(programmer, each);
        take(all, each);
    }));

    std::vector<Tally> tallies;
    for (const Programmer &programmer : std::as_const(found)) tallies.push_back(programmer.kept);
    const Prior prior = priorOf(tallies);
    ReportTable table{.id = u"programmers"_s, .columns = {{u"programmer"_s}, {u"venue"_s}}};
    for (const auto &column : {u"holds"_s, u"confirmed"_s, u"cleared"_s, u"expired"_s, u"released"_s, u"open"_s}) table.columns.push_back({column, CellType::Count, {}, true});
    table.columns.push_back({u"kept"_s, CellType::Percent});
    table.columns.push_back({u"expected"_s, CellType::Percent});
    table.columns.push_back({u"days_held"_s, CellType::Days});
    const qint64 decided = all.decided();
    for (const Programmer &programmer : std::as_const(found)) table.rows.push_back(rowOf(programmer, prior, decided > 0));
    // Those of whom something is known first: only they are drawn.
    std::ranges::sort(table.rows, [](const auto &a, const auto &b) {
        const auto order = [](const auto &of) { return std::tuple(of[8].isNull(), -of[9].toLongLong(), -of[2].toLongLong(), of[0].toString() + of[1].toString()); };
        return order(a) < order(b);
    });
    const auto known = int(std::ranges::count_if(table.rows, [](const auto &of) { return !of[8].isNull(); }));
    const int days = typicalDays(all.days);
    report.figures = {{u"holds"_s, CellType::Count, all.holds}, {u"kept"_s, CellType::Percent, decided ? QVariant(all.confirmed * 10000 / decided) : QVariant()},
        {u"cleared"_s, CellType::Count, all.cleared}, {u"expired"_s, CellType::Count, all.expired}, {u"open"_s, CellType::Count, all.open},
        {u"days_held"_s, CellType::Days, days < 0 ? QVariant() : QVariant(days)}};
    if (known > 0) report.charts = {{.id = u"expected_by_programmer"_s, .kind = ChartKind::Bars, .table = 0, .values = {9}, .rows = std::min(12, known)}};
    report.tables = {std::move(table)};
    report.notes = {{u"by_day_given"_s, 0}, {decided ? u"expected_is_shrunk"_s : u"nothing_decided"_s, 0}};
    return {};
}

} // namespace flow
