// SPDX-License-Identifier: GPL-3.0-or-later
// What was done: talks by month and person, and what came of them.
#include "core/report/report.h"

#include "core/report/rowvalues.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    const QStringList kKinds{u"call"_s, u"mail"_s, u"meeting"_s, u"message"_s, u"note"_s};
    const QStringList kSteps{u"pitched"_s, u"replies"_s, u"holds"_s, u"offers"_s, u"confirmed"_s};

    using Counts = std::array<qint64, 5>;

    qint64 msOf(const QDate &day) { return day.startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch(); }
    QDate monthOf(qint64 ms) { return firstOfMonth(QDateTime::fromMSecsSinceEpoch(ms).date()); }

    class ActivityReader
    {
    public:
        std::map<QDate, Counts> talks, steps;
        std::map<QString, Counts> people;

        ActivityReader(Connection &connection, const ReportRequest &request)
            : m_connection(connection)
            , m_request(request)
        {
            for (QDate month = firstOfMonth(request.from); month <= request.to; month = month.addMonths(1)) talks[month] = steps[month] = {};
        }

        Result<void> read()
        {
            FLOW_TRY(forEach("SELECT t.at, t.kind, coalesce(t.author, '') FROM interaction t WHERE t.at >= ?1 AND t.at < ?2", true, [this](const Statement &row) {
                const auto kind = kKinds.indexOf(row.string(1));
                if (kind < 0) return;
                ++talks[monthOf(row.integer(0))][size_t(kind)];
                ++people[row.string(2)][size_t(kind)];
            }));
            static constexpr const char *instants[]{"SELECT t.pitched_at FROM prospect t WHERE t.pitched_at >= ?1 AND t.pitched_at < ?2",
                "SELECT t.replied_at FROM prospect t WHERE t.replied_at >= ?1 AND t.replied_at < ?2",
                "SELECT t.created_at FROM hold t WHERE t.created_at >= ?1 AND t.created_at < ?2",
                "SELECT t.sent_at FROM offer t WHERE t.sent_at >= ?1 AND t.sent_at < ?2"};
            for (size_t step = 0; step < std::size(instants); ++step)
                FLOW_TRY(forEach(instants[step], true, [&](const Statement &row) { ++steps[monthOf(row.integer(0))][step]; }));
            return forEach("SELECT t.confirmed_on FROM show t WHERE t.confirmed_on >= ?1 AND t.confirmed_on < ?2", false, [this](const Statement &row) {
                if (const QDate day = dayAt(row, 0); day.isValid()) ++steps[firstOfMonth(day)].back();
            });
        }

    private:
        template <class Take>
        Result<void> forEach(const char *sql, bool instants, Take take)
        {
            std::string text = sql;
            if (m_request.artistId) text += " AND t.artist_id = ?3";
            FLOW_ASSIGN(Statement row, m_connection.prepare(text));
            const QDate end = m_request.to.addDays(1);
            row.bind(1, instants ? QVariant(msOf(m_request.from)) : QVariant(m_request.from.toString(Qt::ISODate)));
            row.bind(2, instants ? QVariant(msOf(end)) : QVariant(end.toString(Qt::ISODate)));
            if (m_request.artistId) row.bind(3, m_request.artistId);
            return forEachRow(row, take);
        }

        Connection &m_connection;
        ReportRequest m_request;
    };

    template <class Key>
    ReportTable tableOf(const QString &id, ReportColumn first, const QStringList &columns, const std::map<Key, Counts> &counts)
    {
        ReportTable table{.id = id, .columns = {std::move(first)}};
        for (const QString &column : columns) table.columns.push_back({column, CellType::Count, {}, true});
        for (const auto &[key, numbers] : counts) {
            std::vector<QVariant> row{key};
            for (const qint64 number : numbers) row.push_back(number);
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    qint64 sumOf(const std::map<QDate, Counts> &counts, size_t column)
    {
        qint64 sum = 0;
        for (const auto &[month, numbers] : counts) sum += numbers[column];
        return sum;
    }

} // namespace

Result<void> fillActivity(Connection &connection, const ReportRequest &request, Report &report)
{
    ActivityReader reader(connection, request);
    FLOW_TRY(reader.read());
    QStringList kinds;
    for (const QString &kind : kKinds) kinds << kind + u's';
    report.tables = {tableOf(u"talks"_s, {u"month"_s, CellType::Month}, kinds, reader.talks), tableOf(u"steps"_s, {u"month"_s, CellType::Month}, kSteps, reader.steps),
        tableOf(u"people"_s, {u"person"_s}, kinds, reader.people)};
    std::ranges::stable_sort(report.tables[2].rows, std::greater(), [](const auto &row) {
        qint64 sum = 0;
        for (size_t i = 1; i < row.size(); ++i) sum += row[i].toLongLong();
        return sum;
    });
    report.charts = {{.id = u"talks_by_month"_s, .kind = ChartKind::Stacked, .table = 0, .values = {1, 2, 3, 4, 5}},
        {.id = u"steps_by_month"_s, .kind = ChartKind::Stacked, .table = 1, .values = {1, 3, 4, 5}}};
    for (size_t i = 0; i < 3; ++i) report.figures.push_back({kinds[qsizetype(i)], CellType::Count, sumOf(reader.talks, i)});
    for (size_t i = 0; i < 5; ++i) report.figures.push_back({kSteps[qsizetype(i)], CellType::Count, sumOf(reader.steps, i)});
    return {};
}

} // namespace flow
