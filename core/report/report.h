// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <span>
#include <vector>

namespace flow {

/// What a cell holds. A QVariant that is null is a cell that nothing is known for.
enum class CellType {
    Text, ///< as it is
    Count,
    Money, ///< minor units of the table's currency
    Percent, ///< basis points
    Days,
    Score, ///< 0 to 100
    Month, ///< first day of the month, a QDate
    Day,
    Country, ///< ISO 3166-1 alpha-2
    Choice ///< a code of the field that ReportColumn::choices names; other texts stay as they are
};

struct ReportColumn
{
    QString id; ///< "fee"; ui/text/reporttext.h words it
    CellType type = CellType::Text;
    QString choices = {}; ///< "hold.lost_reason"
    bool isSummed = false; ///< adds up in the row of totals
};

struct ReportTable
{
    QString id;
    QString currency = {};
    std::vector<ReportColumn> columns;
    std::vector<std::vector<QVariant>> rows = {};

    bool hasTotals() const;
    std::vector<QVariant> totals() const; ///< one cell a column; null where nothing adds up
};

enum class ChartKind {
    Columns, ///< upright, over time
    Stacked, ///< upright, several values on each other
    Bars ///< lying, one a row, for names
};

/// A picture of some columns of a table: no numbers of its own, so it can't disagree with it.
struct ReportChart
{
    QString id;
    ChartKind kind = ChartKind::Columns;
    int table = 0;
    int category = 0;
    std::vector<int> values;
    int comparison = -1; ///< a column drawn behind, as a line
    int rows = 12; ///< of Bars, at most
};

/// One figure at the top.
struct ReportFigure
{
    QString id;
    CellType type = CellType::Count;
    QVariant value;
};

/// What has to be known to read the report right: "3 shows in other currencies are left out".
struct ReportNote
{
    QString id;
    qint64 count = 0;
};

/// All of a report as plain data, without a word in any language but names and what people wrote.
struct Report
{
    QString name;
    QString agency, artist; ///< artist: of whom alone; empty for all
    QDate from, to, made;
    QString currency;
    std::vector<ReportFigure> figures = {};
    std::vector<ReportChart> charts = {};
    std::vector<ReportTable> tables = {};
    std::vector<ReportNote> notes = {};
};

struct ReportRequest
{
    QDate today;
    QDate from, to; ///< inclusive; invalid: the report's usual period
    qint64 artistId = 0;
};

/// A report that there is. A new one is a function and a line in reportkinds.cpp.
struct ReportKind
{
    QString name;
    bool hasPeriod = true; ///< false: it is about now
    Result<void> (*fill)(Connection &connection, const ReportRequest &request, Report &report);
};
std::span<const ReportKind> reportKinds();
Result<const ReportKind *> reportNamed(const QString &name); ///< Usage, with the names that there are, for any other

/// Reads a report. On a reader thread. Errors: Usage {name} for an unknown one, NotFound {"artist"}, Usage
/// {"2027-03-01 > 2027-02-01"} when the period ends before it begins.
Result<Report> makeReport(Connection &connection, const QString &name, ReportRequest request);

// The reports, one file each.
Result<void> fillOverview(Connection &connection, const ReportRequest &request, Report &report);
Result<void> fillPipeline(Connection &connection, const ReportRequest &request, Report &report);
Result<void> fillActivity(Connection &connection, const ReportRequest &request, Report &report);
Result<void> fillLost(Connection &connection, const ReportRequest &request, Report &report);
Result<void> fillHolds(Connection &connection, const ReportRequest &request, Report &report);
Result<void> fillVenues(Connection &connection, const ReportRequest &request, Report &report);

} // namespace flow
