// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/csvdialect.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace flow::read {

namespace {

constexpr int kRecords = 20;

class WidthSink final : public RowSink
{
public:
    bool beginTable(const TableInfo &) override { return true; }
    bool row(qint64, std::span<const Cell> cells) override
    {
        if (cells.size() == 1 && cells[0].kind == CellKind::Empty) return true; // a blank line says nothing
        widths.push_back(cells.size());
        for (const Cell &cell : cells) {
            const auto t = cell.text;
            if (t.size() >= 2 && t.front() == '\'' && t.back() == '\'') ++apostrophes;
            if (t.size() >= 2 && t.front() == ' '
                && t[t.find_first_not_of(' ') == t.npos ? 0 : t.find_first_not_of(' ')] == '"')
                ++spacedQuotes;
            if (!t.empty()) ++filled;
        }
        return int(widths.size()) < kRecords;
    }
    void endTable() override { }
    std::vector<std::size_t> widths;
    int apostrophes = 0, spacedQuotes = 0, filled = 0;
};

WidthSink measure(std::string_view sample, bool complete, CsvDialect dialect)
{
    WidthSink sink;
    CsvParser parser(dialect, sink);
    if (parser.feed(sample) && (complete || sink.widths.size() < 2)) parser.finish();
    return sink;
}

/// How much the records agree on a width above one: 0..1, a little more for wider tables.
double agreement(const WidthSink &sink)
{
    std::map<std::size_t, int> counts;
    for (const std::size_t width : sink.widths)
        ++counts[width];
    double best = 0;
    for (const auto [width, count] : counts)
        if (width > 1) {
            const double share = double(count) / double(sink.widths.size());
            best = std::max(best, share * share * (1 + 0.15 * std::log2(double(width))));
        }
    // Titles above a table are narrower than it; a first record as wide as the rest is a header, the usual
    // case.
    if (best > 0 && sink.widths.front() > 1) best += 0.1;
    return best;
}

/// Excel's hint: a first line `sep=;`, bare or quoted.
std::size_t hint(std::string_view sample, char &delimiter)
{
    std::size_t at = 0;
    const bool quoted = sample.starts_with('"');
    at += quoted;
    const auto low = [](char c) { return char(c | 0x20); };
    if (sample.size() < at + 5 || low(sample[at]) != 's' || low(sample[at + 1]) != 'e'
        || low(sample[at + 2]) != 'p' || sample[at + 3] != '=')
        return 0;
    const char c = sample[at + 4];
    at += 5;
    if (quoted && at < sample.size() && sample[at] == '"') ++at;
    if (c == '\r' || c == '\n') return 0;
    if (at < sample.size() && sample[at] != '\r' && sample[at] != '\n') return 0;
    if (at < sample.size() && sample[at] == '\r') ++at;
    if (at < sample.size() && sample[at] == '\n') ++at;
    delimiter = c;
    return at;
}

} // namespace

SniffedDialect sniffDialect(std::string_view sample, bool complete, const ReadOptions &options)
{
    SniffedDialect result;
    CsvDialect &dialect = result.dialect;
    if (options.quote) dialect.quote = options.quote;
    char hinted = 0;
    result.skip = hint(sample, hinted);
    sample.remove_prefix(result.skip);
    if (options.delimiter || hinted)
        dialect.delimiter = options.delimiter ? options.delimiter : hinted;
    else {
        double best = 0;
        for (const char candidate : {',', ';', '\t', '|', '\x1F', '^', '~', '\x01'}) {
            CsvDialect tried = dialect;
            tried.delimiter = candidate;
            const double score = agreement(measure(sample, complete, tried));
            const bool common = candidate == ',' || candidate == ';' || candidate == '\t' || candidate == '|';
            if (score > best + (common ? 1e-9 : 0.2)) best = score, dialect.delimiter = candidate;
        }
        if (best < 0.12) dialect.delimiter = 0;
    }
    const WidthSink shape = measure(sample, complete, dialect);
    if (!options.quote && shape.apostrophes >= 4 && shape.apostrophes * 2 > shape.filled
        && !sample.contains('"'))
        dialect.quote = '\'';
    dialect.spaceBeforeQuote = shape.spacedQuotes > 0;
    return result;
}

} // namespace flow::read
