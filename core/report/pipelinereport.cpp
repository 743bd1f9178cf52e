// SPDX-License-Identifier: GPL-3.0-or-later
// What is being negotiated now: by stage and by artist.
#include "core/report/report.h"

#include "core/deal/board.h"

#include <algorithm>
#include <array>
#include <map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    struct Line
    {
        std::array<qint64, kBoardColumns> columns{};
        qint64 cards = 0, value = 0, weighted = 0;
    };

    void add(Line &line, const BoardCard &card, const QString &currency)
    {
        ++line.cards;
        ++line.columns[size_t(columnOf(card.placement.stage))];
        if (card.currency != currency) return;
        line.value += card.value;
        line.weighted += card.value * likelihood(card.placement.stage) / 100;
    }

    ReportTable stageTable(const std::array<Line, kDealStages> &stages, const QString &currency)
    {
        ReportTable table{.id = u"stages"_s, .currency = currency,
            .columns = {{u"stage"_s, CellType::Choice, u"stage_override.stage"_s}, {u"dates"_s, CellType::Count, {}, true},
                {u"value"_s, CellType::Money, {}, true}, {u"likely"_s, CellType::Percent}, {u"weighted"_s, CellType::Money, {}, true}}};
        for (size_t i = 0; i < kDealStages; ++i)
            if (stages[i].cards > 0)
                table.rows.push_back({stageCode(DealStage(i)), stages[i].cards, stages[i].value, likelihood(DealStage(i)) * 100, stages[i].weighted});
        return table;
    }

    ReportTable artistTable(const std::map<QString, Line> &artists, const QString &currency)
    {
        ReportTable table{.id = u"artists"_s, .currency = currency, .columns = {{u"artist"_s}}};
        for (const auto &column : {u"prospect"_s, u"option"_s, u"offer"_s, u"confirmed"_s, u"prepare"_s, u"close"_s})
            table.columns.push_back({column, CellType::Count, {}, true});
        table.columns.push_back({u"value"_s, CellType::Money, {}, true});
        table.columns.push_back({u"weighted"_s, CellType::Money, {}, true});
        for (const auto &[artist, line] : artists) {
            std::vector<QVariant> row{artist};
            for (const qint64 count : line.columns) row.push_back(count);
            row.push_back(line.value);
            row.push_back(line.weighted);
            table.rows.push_back(std::move(row));
        }
        std::ranges::stable_sort(table.rows, std::greater(), [](const auto &row) { return row.back().toLongLong(); });
        return table;
    }

} // namespace

Result<void> fillPipeline(Connection &connection, const ReportRequest &request, Report &report)
{
    FLOW_ASSIGN(const std::vector<BoardCard> cards, readBoard(connection, {.today = request.today, .nowMs = connection.nowMs()}));
    std::array<Line, kDealStages> stages;
    std::map<QString, Line> artists;
    Line all;
    qint64 others = 0, withoutValue = 0;
    for (const BoardCard &card : cards) {
        if (request.artistId && card.artistId != request.artistId) continue;
        for (Line *line : {&stages[size_t(card.placement.stage)], &artists[card.artist], &all}) add(*line, card, report.currency);
        if (card.value <= 0) ++withoutValue;
        else if (card.currency != report.currency) ++others;
    }
    report.figures = {{u"dates"_s, CellType::Count, all.cards}, {u"value"_s, CellType::Money, all.value}, {u"weighted"_s, CellType::Money, all.weighted}};
    report.tables = {stageTable(stages, report.currency), artistTable(artists, report.currency)};
    report.charts = {{.id = u"value_by_stage"_s, .kind = ChartKind::Bars, .table = 0, .values = {4, 2}, .rows = kDealStages},
        {.id = u"value_by_artist"_s, .kind = ChartKind::Bars, .table = 1, .values = {8, 7}}};
    if (others > 0) report.notes.push_back({u"other_currency_dates"_s, others});
    if (withoutValue > 0) report.notes.push_back({u"without_value"_s, withoutValue});
    return {};
}

} // namespace flow
