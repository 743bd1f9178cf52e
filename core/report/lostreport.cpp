// SPDX-License-Identifier: GPL-3.0-or-later
// Why dates were lost: by reason and by artist. A reason that an import or a person wrote in words stays as written.
#include "core/report/report.h"

#include "core/report/rowvalues.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    struct Loss
    {
        qint64 count = 0, value = 0;
    };

    struct Losses
    {
        std::map<QString, Loss> reasons, artists;
        std::map<QDate, Loss> months;
        qint64 without = 0, otherCurrency = 0;
        Loss all;
    };

    /// What ended without a show, each with the moment of its end: reason, artist, day or instant, amount, currency. A hold with an
    /// offer speaks once, by itself; a prospect that became a hold is not lost.
    constexpr const char *kLost[]{
        "SELECT coalesce(t.lost_reason, ''), coalesce(a.name, ''), coalesce(t.replied_at, t.created_at, 0), coalesce(t.estimate, 0), coalesce(t.currency, '')"
        " FROM prospect t LEFT JOIN artist a ON a.id = t.artist_id WHERE t.state IN ('declined', 'dropped')",
        "SELECT coalesce(t.lost_reason, ''), coalesce(a.name, t.artist_name, ''), coalesce(t.closed_at, 0), coalesce(t.estimate, 0), coalesce(t.currency, '')"
        " FROM hold t LEFT JOIN artist a ON a.id = t.artist_id WHERE t.state IN ('released', 'cleared', 'expired')",
        "SELECT coalesce(t.lost_reason, ''), coalesce(a.name, t.artist_name, ''), coalesce(t.answered_at, t.sent_at, t.created_at, 0), coalesce(t.guarantee, 0),"
        " coalesce(t.currency, '') FROM offer t LEFT JOIN artist a ON a.id = t.artist_id WHERE t.hold_id IS NULL AND t.state IN ('declined', 'expired', 'withdrawn')",
        "SELECT coalesce(t.lost_reason, ''), coalesce(a.name, t.artist_name, ''), t.day, coalesce(t.fee, 0), coalesce(t.currency, '')"
        " FROM show t LEFT JOIN artist a ON a.id = t.artist_id WHERE t.status = 'cancelled'",
        "SELECT coalesce(t.lost_reason, ''), coalesce(a.name, ''), coalesce(t.closed_on, t.expected_on, t.created_on, ''), coalesce(t.amount, 0),"
        " coalesce(t.currency, '') FROM deal t LEFT JOIN artist a ON a.id = t.artist_id WHERE t.stage = 'lost'"
        " AND t.id NOT IN (SELECT deal_id FROM hold WHERE deal_id IS NOT NULL)"};

    QDate endOf(const Statement &row)
    {
        if (const QDate day = dayAt(row, 2); day.isValid()) return day;
        return row.integer(2) > 0 ? QDateTime::fromMSecsSinceEpoch(row.integer(2)).date() : QDate();
    }

    void take(Losses &losses, const Statement &row, const ReportRequest &request, const QString &currency)
    {
        const QDate end = endOf(row);
        if (!end.isValid() || end < request.from || end > request.to) return;
        const bool isOurs = row.string(4) == currency;
        const qint64 value = isOurs ? row.integer(3) : 0;
        if (!isOurs && row.integer(3) > 0) ++losses.otherCurrency;
        const QString reason = row.string(0);
        if (reason.isEmpty()) ++losses.without;
        for (Loss *loss : {&losses.reasons[reason], &losses.artists[row.string(1)], &losses.months[firstOfMonth(end)], &losses.all}) {
            ++loss->count;
            loss->value += value;
        }
    }

    template <class Key>
    ReportTable tableOf(const QString &id, ReportColumn first, const std::map<Key, Loss> &losses, qint64 all, const QString &currency)
    {
        ReportTable table{.id = id, .currency = currency,
            .columns = {std::move(first), {u"lost"_s, CellType::Count, {}, true}, {u"share"_s, CellType::Percent}, {u"value"_s, CellType::Money, {}, true}}};
        for (const auto &[key, loss] : losses) table.rows.push_back({key, loss.count, all ? loss.count * 10000 / all : 0, loss.value});
        return table;
    }

} // namespace

Result<void> fillLost(Connection &connection, const ReportRequest &request, Report &report)
{
    Losses losses;
    for (QDate month = firstOfMonth(request.from); month <= request.to; month = month.addMonths(1)) losses.months[month] = {};
    for (const char *sql : kLost) {
        std::string text = sql;
        if (request.artistId) text += " AND t.artist_id = ?1";
        FLOW_ASSIGN(Statement row, connection.prepare(text));
        if (request.artistId) row.bind(1, request.artistId);
        FLOW_TRY(forEachRow(row, [&](const Statement &each) { take(losses, each, request, report.currency); }));
    }
    const qint64 all = losses.all.count;
    report.figures = {{u"lost"_s, CellType::Count, all}, {u"value"_s, CellType::Money, losses.all.value}, {u"without_reason"_s, CellType::Count, losses.without}};
    report.tables = {tableOf(u"reasons"_s, {u"reason"_s, CellType::Choice, u"hold.lost_reason"_s}, losses.reasons, all, report.currency),
        tableOf(u"artists"_s, {u"artist"_s}, losses.artists, all, report.currency),
        tableOf(u"months"_s, {u"month"_s, CellType::Month}, losses.months, all, report.currency)};
    for (size_t table = 0; table < 2; ++table)
        std::ranges::stable_sort(report.tables[table].rows, std::greater(), [](const auto &row) { return row[1].toLongLong(); });
    report.charts = {{.id = u"lost_by_reason"_s, .kind = ChartKind::Bars, .table = 0, .values = {1}}, {.id = u"lost_by_month"_s, .table = 2, .values = {1}}};
    if (losses.otherCurrency > 0) report.notes.push_back({u"other_currency_dates"_s, losses.otherCurrency});
    return {};
}

} // namespace flow
