// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/rowvalues.h"
#include "core/store/setting.h"

#include <algorithm>
#include <array>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMonths = 12; // of the usual period, the running one included

} // namespace

bool ReportTable::hasTotals() const
{
    return rows.size() > 1 && std::ranges::any_of(columns, &ReportColumn::isSummed);
}

std::vector<QVariant> ReportTable::totals() const
{
    std::vector<QVariant> sums(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].isSummed) continue;
        qint64 sum = 0;
        for (const auto &row : rows) sum += row[i].toLongLong();
        sums[i] = sum;
    }
    return sums;
}

std::span<const ReportKind> reportKinds()
{
    static const std::array kinds{
        ReportKind{u"overview"_s, true, fillOverview},
        ReportKind{u"pipeline"_s, false, fillPipeline},
        ReportKind{u"activity"_s, true, fillActivity},
        ReportKind{u"lost"_s, true, fillLost},
        ReportKind{u"holds"_s, true, fillHolds},
        ReportKind{u"venues"_s, false, fillVenues},
    };
    return kinds;
}

Result<const ReportKind *> reportNamed(const QString &name)
{
    const auto kinds = reportKinds();
    if (const auto kind = std::ranges::find(kinds, name, &ReportKind::name); kind != kinds.end()) return &*kind;
    QStringList names;
    for (const ReportKind &known : kinds) names << known.name;
    return failure(ErrorCode::Usage, {name, u"0"_s, names.join(u", "_s)});
}

Result<Report> makeReport(Connection &connection, const QString &name, ReportRequest request)
{
    FLOW_ASSIGN(const ReportKind *kind, reportNamed(name));
    if (!request.to.isValid()) request.to = request.today;
    if (!request.from.isValid()) request.from = firstOfMonth(request.to).addMonths(1 - kMonths);
    if (request.to < request.from) return failure(ErrorCode::Usage, {u"%1 > %2"_s.arg(request.from.toString(Qt::ISODate), request.to.toString(Qt::ISODate))});

    Report report{.name = name, .from = request.from, .to = request.to, .made = request.today};
    if (!kind->hasPeriod) report.from = report.to = {};
    FLOW_ASSIGN(report.agency, settingOf(connection, "agency_name"));
    FLOW_ASSIGN(report.currency, agencyCurrency(connection));
    if (request.artistId) {
        FLOW_ASSIGN(Statement row, connection.prepare("SELECT name FROM artist WHERE id = ?1"));
        row.bind(1, request.artistId);
        FLOW_ASSIGN(const bool found, row.step());
        if (!found) return failure(ErrorCode::NotFound, {u"artist"_s});
        report.artist = row.string(0);
    }
    FLOW_TRY(kind->fill(connection, request, report));
    return report;
}

} // namespace flow
