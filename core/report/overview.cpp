// SPDX-License-Identifier: GPL-3.0-or-later
// The agency at a glance: what was played, for how much, by whom and where; what lies ahead.
#include "core/report/report.h"

#include "core/base/money.h"
#include "core/deal/board.h"
#include "core/report/rowvalues.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCountries = 12;

    struct Sums
    {
        qint64 shows = 0, fees = 0, commission = 0, paidShows = 0, sold = 0, places = 0;
        QVariant meanFee() const { return paidShows ? QVariant((fees + paidShows / 2) / paidShows) : QVariant(); }
        QVariant fill() const { return places ? QVariant(sold * 10000 / places) : QVariant(); }
    };

    struct Totals
    {
        Sums all;
        qint64 cancelled = 0, otherCurrency = 0;
        std::map<QDate, Sums> months;
        std::map<QDate, qint64> before; ///< fees of the same month a year ago
        QHash<QString, Sums> artists, countries;
        std::map<QString, Sums> currencies; ///< the other ones
    };

    class ShowReader
    {
    public:
        ShowReader(const ReportRequest &request, const QString &currency)
            : m_request(request)
            , m_currency(currency)
        {
        }

        Result<Totals> read(Connection &connection)
        {
            std::string sql = "SELECT s.day, s.status, coalesce(s.fee, 0), coalesce(s.currency, ''), coalesce(a.commission, 0), coalesce(a.name, s.artist_name, ''),"
                              " coalesce(v.country, s.country, ''), coalesce(s.capacity, 0), coalesce(s.tickets_sold, 0)"
                              " FROM show s LEFT JOIN artist a ON a.id = s.artist_id LEFT JOIN venue v ON v.id = s.venue_id"
                              " WHERE s.day >= ?1 AND s.day <= ?2 AND s.status <> 'hold'";
            if (m_request.artistId) sql += " AND s.artist_id = ?3";
            FLOW_ASSIGN(Statement row, connection.prepare(sql));
            row.bind(1, m_request.from.addYears(-1).toString(Qt::ISODate));
            row.bind(2, m_request.to.toString(Qt::ISODate));
            if (m_request.artistId) row.bind(3, m_request.artistId);
            FLOW_ASSIGN(const auto months, monthsOf(connection));
            for (QDate month = firstOfMonth(months.first); month <= months.second; month = month.addMonths(1)) m_totals.months[month] = {};
            FLOW_TRY(forEachRow(row, [this](const Statement &show) { take(show); }));
            return std::move(m_totals);
        }

    private:
        /// The months of the table: all of the period, but of one that is longer than any career only those that have something.
        Result<std::pair<QDate, QDate>> monthsOf(Connection &connection) const
        {
            constexpr int kYears = 10;
            if (m_request.from.addYears(kYears) >= m_request.to) return std::pair(m_request.from, m_request.to);
            FLOW_ASSIGN(Statement span, connection.prepare("SELECT min(day), max(day) FROM show WHERE day BETWEEN ?1 AND ?2 AND status <> 'hold'"));
            span.bind(1, m_request.from.toString(Qt::ISODate));
            span.bind(2, m_request.to.toString(Qt::ISODate));
            FLOW_TRY(span.step());
            const QDate first = dayAt(span, 0), last = dayAt(span, 1);
            return first.isValid() && last.isValid() ? std::pair(first, last) : std::pair(m_request.to, m_request.to);
        }

        void take(const Statement &show)
        {
            const QDate day = dayAt(show, 0);
            if (!day.isValid()) return;
            const bool isOff = show.text(1) == "cancelled" || show.text(1) == "postponed";
            const qint64 fee = show.integer(2);
            const bool isOurs = fee == 0 || show.string(3) == m_currency;
            if (const QDate later = day.addYears(1); later >= m_request.from && later <= m_request.to && !isOff && isOurs)
                m_totals.before[firstOfMonth(later)] += fee;
            if (day < m_request.from) return;
            if (isOff) {
                m_totals.cancelled += show.text(1) == "cancelled";
                return;
            }
            if (!isOurs) {
                Sums &other = m_totals.currencies[show.string(3)];
                ++other.shows;
                other.fees += fee;
                ++m_totals.otherCurrency;
            }
            for (Sums *sums : {&m_totals.all, &m_totals.months[firstOfMonth(day)], &m_totals.artists[show.string(5)], &m_totals.countries[show.string(6)]})
                add(*sums, show, isOurs ? fee : 0);
        }

        static void add(Sums &sums, const Statement &show, qint64 fee)
        {
            ++sums.shows;
            if (fee > 0) {
                sums.fees += fee;
                sums.commission += commissionOf(fee, show.integer(4));
                ++sums.paidShows;
            }
            if (show.integer(7) > 0 && show.integer(8) > 0) {
                sums.places += show.integer(7);
                sums.sold += show.integer(8);
            }
        }

        ReportRequest m_request;
        QString m_currency;
        Totals m_totals;
    };

    ReportTable monthTable(const Totals &totals, const QString &currency)
    {
        ReportTable table{.id = u"months"_s, .currency = currency,
            .columns = {{u"month"_s, CellType::Month}, {u"shows"_s, CellType::Count, {}, true}, {u"fees"_s, CellType::Money, {}, true},
                {u"commission"_s, CellType::Money, {}, true}, {u"fees_year_before"_s, CellType::Money, {}, true}}};
        for (const auto &[month, sums] : totals.months) {
            const auto before = totals.before.find(month);
            table.rows.push_back({month, sums.shows, sums.fees, sums.commission, before == totals.before.end() ? 0 : before->second});
        }
        return table;
    }

    ReportTable groupTable(const QString &id, CellType type, const QHash<QString, Sums> &groups, const QString &currency, size_t limit = 0)
    {
        ReportTable table{.id = id + u's', .currency = currency,
            .columns = {{id, type}, {u"shows"_s, CellType::Count, {}, true}, {u"fees"_s, CellType::Money, {}, true},
                {u"commission"_s, CellType::Money, {}, true}, {u"mean_fee"_s, CellType::Money}, {u"fill"_s, CellType::Percent}}};
        for (auto group = groups.begin(); group != groups.end(); ++group)
            table.rows.push_back({group.key(), group->shows, group->fees, group->commission, group->meanFee(), group->fill()});
        std::ranges::sort(table.rows, [](const auto &a, const auto &b) {
            return std::tuple(-a[3].toLongLong(), -a[1].toLongLong(), a[0].toString()) < std::tuple(-b[3].toLongLong(), -b[1].toLongLong(), b[0].toString());
        });
        if (limit && table.rows.size() > limit) table.rows.resize(limit);
        return table;
    }

    Result<void> addAhead(Connection &connection, const ReportRequest &request, Report &report)
    {
        FLOW_ASSIGN(const std::vector<BoardCard> cards, readBoard(connection, {.today = request.today, .nowMs = connection.nowMs()}));
        qint64 ahead = 0, weighted = 0;
        for (const BoardCard &card : cards) {
            if (request.artistId && card.artistId != request.artistId) continue;
            if (card.placement.stage >= DealStage::Played) continue;
            ahead += card.facts.show == DealFacts::Show::Confirmed;
            if (card.currency == report.currency) weighted += card.value * likelihood(card.placement.stage) / 100;
        }
        report.figures.push_back({u"shows_ahead"_s, CellType::Count, ahead});
        report.figures.push_back({u"pipeline"_s, CellType::Money, weighted});
        return {};
    }

} // namespace

Result<void> fillOverview(Connection &connection, const ReportRequest &request, Report &report)
{
    FLOW_ASSIGN(const Totals totals, ShowReader(request, report.currency).read(connection));
    report.figures = {{u"shows"_s, CellType::Count, totals.all.shows}, {u"fees"_s, CellType::Money, totals.all.fees},
        {u"commission"_s, CellType::Money, totals.all.commission}, {u"mean_fee"_s, CellType::Money, totals.all.meanFee()},
        {u"fill"_s, CellType::Percent, totals.all.fill()}, {u"cancelled"_s, CellType::Count, totals.cancelled}};
    FLOW_TRY(addAhead(connection, request, report));
    report.tables.push_back(monthTable(totals, report.currency));
    report.tables.push_back(groupTable(u"artist"_s, CellType::Text, totals.artists, report.currency));
    report.tables.push_back(groupTable(u"country"_s, CellType::Country, totals.countries, report.currency, kCountries));
    report.charts = {{.id = u"fees_by_month"_s, .kind = ChartKind::Columns, .table = 0, .values = {2}, .comparison = 4},
        {.id = u"commission_by_artist"_s, .kind = ChartKind::Bars, .table = 1, .values = {3}}};
    if (totals.currencies.empty()) return {};
    report.notes.push_back({u"other_currency"_s, totals.otherCurrency});
    // One table a currency would be a page of stubs: amounts as plain text with their code.
    ReportTable others{.id = u"currencies"_s, .columns = {{u"currency"_s}, {u"shows"_s, CellType::Count}, {u"fees"_s}}};
    for (const auto &[currency, sums] : totals.currencies)
        others.rows.push_back({currency, sums.shows, moneyToPlain(sums.fees, currency)});
    report.tables.push_back(std::move(others));
    return {};
}

} // namespace flow
