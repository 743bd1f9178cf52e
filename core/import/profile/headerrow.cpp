// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/headerrow.h"

#include "core/import/profile/dictionary.h"
#include "core/import/profile/headerkey.h"
#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <algorithm>
#include <unordered_set>

namespace flow {

using namespace value;

namespace {

    constexpr size_t kRowsToTry = 15;

    bool looksLikeValue(const SampleCell &cell)
    {
        if (cell.kind == CellKind::Number || cell.kind == CellKind::Date || cell.kind == CellKind::DateTime || cell.kind == CellKind::Bool) return true;
        const std::string_view text = trimmed(cell.text);
        if (text.empty()) return false;
        if (text.contains('@') && text.contains('.')) return true;
        if (startsNoCase(text, "http") || startsNoCase(text, "www.")) return true;
        size_t digits = 0, letters = 0;
        for (const char c : text) {
            if (isDigit(c)) ++digits;
            else if (isAlpha(c) || isHigh(c)) ++letters;
        }
        return digits > 0 && (letters == 0 || (digits >= 4 && digits > letters));
    }

    size_t filledCells(const SampleRow &row)
    {
        return size_t(std::ranges::count_if(row, [](const SampleCell &c) { return !trimmed(c.text).empty(); }));
    }

    std::vector<std::string> keysOf(const SampleRow &row)
    {
        std::vector<std::string> keys;
        keys.reserve(row.size());
        for (const SampleCell &cell : row) keys.push_back(headerKey(cell.text));
        while (!keys.empty() && keys.back().empty()) keys.pop_back();
        return keys;
    }

    struct Scored { double score = 0; int hits = 0; size_t filled = 0, values = 0; };

    Scored scoreRow(const SampleRow &row)
    {
        Scored s;
        std::unordered_set<std::string> seen;
        for (const SampleCell &cell : row) {
            const std::string_view text = trimmed(cell.text);
            if (text.empty()) continue;
            ++s.filled;
            if (looksLikeValue(cell)) {
                ++s.values;
                s.score -= 1.5;
                continue;
            }
            if (text.size() > 70) s.score -= 1;
            const bool again = !seen.insert(headerKey(text)).second;
            const HeaderMeaning meaning = headerMeaning(text);
            if (meaning.confidence >= 0.6 && !again) {
                ++s.hits;
                s.score += meaning.confidence;
            } else s.score += again ? 0 : 0.15;
        }
        return s;
    }

    // Nobody knows the words, but they are all different, and below them stand numbers, dates, addresses.
    bool headsValues(const TableSample &sample, size_t row)
    {
        std::unordered_set<std::string> seen;
        for (const SampleCell &cell : sample.rows[row]) {
            const std::string key = headerKey(cell.text);
            if (looksLikeValue(cell) || key.size() > 40 || (!key.empty() && !seen.insert(key).second)) return false;
        }
        size_t columns = 0;
        for (size_t c = 0; c < sample.rows[row].size(); ++c) {
            size_t values = 0, filled = 0;
            for (size_t r = row + 1; r < std::min(sample.rows.size(), row + 30); ++r) {
                if (c >= sample.rows[r].size() || trimmed(sample.rows[r][c].text).empty()) continue;
                ++filled;
                values += looksLikeValue(sample.rows[r][c]) ? 1 : 0;
            }
            if (filled >= 2 && values * 2 > filled) ++columns;
        }
        return columns > 0 && seen.size() >= 2;
    }

    // How many columns have anything in them: a lone cell far to the right makes a table no wider.
    size_t usedColumns(const TableSample &sample, size_t width)
    {
        std::vector<bool> used(width);
        for (const SampleRow &row : sample.rows)
            for (size_t c = 0; c < std::min(row.size(), width); ++c) used[c] = used[c] || !trimmed(row[c].text).empty();
        return size_t(std::ranges::count(used, true));
    }

    int bestGenericRow(const TableSample &sample, size_t width)
    {
        int best = -1;
        double bestScore = 0;
        for (size_t r = 0; r < std::min(sample.rows.size(), kRowsToTry); ++r) {
            const Scored s = scoreRow(sample.rows[r]);
            if (s.filled == 0 || s.values * 3 > s.filled) continue;
            const bool wide = s.filled * 2 >= width || s.hits >= 4;
            const bool enough = s.hits >= 2 || (s.hits == 1 && s.filled <= 2 && width <= 2);
            double score = s.score;
            if (!enough || !wide) {
                if (best >= 0 || s.filled * 3 < width * 2 || s.filled < 2 || !headsValues(sample, r)) continue;
                score = 0.1;
            }
            if (score > bestScore + 1e-9) {
                best = int(r);
                bestScore = score;
            }
        }
        return best;
    }

    bool isFilled(const SampleRow &row, size_t column) { return column < row.size() && !trimmed(row[column].text).empty(); }

    // A row of group headings: none of them a value, at least one that spans several named columns. What stands above nothing is
    // the name of its column, in a cell that is merged downwards.
    bool isGroupRow(const SampleRow &groups, const SampleRow &header)
    {
        if (filledCells(groups) < 2) return false;
        bool inGroup = false, spans = false;
        size_t named = 0;
        for (size_t c = 0; c < std::max(groups.size(), header.size()); ++c) {
            const bool above = isFilled(groups, c), below = isFilled(header, c);
            if (above && looksLikeValue(groups[c])) return false;
            if (above) inGroup = below;
            spans |= !above && below && inGroup;
            named += above || below ? 1 : 0;
        }
        return spans && named > filledCells(groups);
    }

    // Below a header that was found: the names within its groups, when nearly all are words of headers.
    bool isDetailRow(const SampleRow &details, const SampleRow &header)
    {
        const Scored s = scoreRow(details);
        return s.values == 0 && s.hits >= 2 && size_t(s.hits) * 3 >= s.filled * 2 && isGroupRow(header, details);
    }

    void label(FoundHeader &found, const TableSample &sample, size_t width)
    {
        const SampleRow *groups = found.rows == 2 ? &sample.rows[size_t(found.row)] : nullptr;
        const SampleRow *header = found.row < 0 ? nullptr : &sample.rows[size_t(found.row + found.rows - 1)];
        std::string group, scratch;
        for (size_t c = 0; c < width; ++c) {
            if (groups && isFilled(*groups, c)) group = tidyText((*groups)[c].text, scratch).text;
            std::string text = header && c < header->size() ? std::string(tidyText((*header)[c].text, scratch).text) : std::string();
            const bool isGrouped = !text.empty() && !group.empty();
            if (isGrouped) text = group + " " + text;
            else if (text.empty() && groups && isFilled(*groups, c)) text = group;
            if (text.empty()) text = namelessColumn(int(c));
            found.labels.push_back(std::move(text));
            found.groups.push_back(isGrouped ? group : std::string());
        }
    }

} // namespace

QString columnLetter(int index)
{
    QString letters;
    for (++index; index > 0; index = (index - 1) / 26) letters.prepend(QChar(u'A' + (index - 1) % 26));
    return letters;
}

std::string namelessColumn(int index) { return "Column " + columnLetter(index).toStdString(); }

size_t widthOf(const TableSample &sample)
{
    size_t width = 0;
    for (const SampleRow &row : sample.rows) {
        size_t used = row.size();
        while (used > width && trimmed(row[used - 1].text).empty()) --used;
        width = std::max(width, used);
    }
    return width;
}

FoundHeader headerAt(const TableSample &sample, int row, int rows)
{
    FoundHeader found;
    if (row >= 0 && rows > 0 && size_t(row) < sample.rows.size()) {
        found.row = row;
        found.rows = std::min({rows, 2, int(sample.rows.size()) - row});
        found.keys = keysOf(sample.rows[size_t(row + found.rows - 1)]);
        if (found.rows == 1) found.profile = profileForHeader(found.keys, &found.profileScore);
    }
    label(found, sample, widthOf(sample));
    return found;
}

FoundHeader findHeader(const TableSample &sample, const Profile *only)
{
    FoundHeader found;
    for (size_t r = 0; r < std::min(sample.rows.size(), kRowsToTry); ++r) {
        auto keys = keysOf(sample.rows[r]);
        int score = 0;
        const Profile *profile = only;
        if (only) score = signatureScore(*only, keys);
        else profile = profileForHeader(keys, &score);
        if (!profile || score <= found.profileScore) continue;
        found = {int(r), 1, {}, {}, std::move(keys), profile, score};
    }
    const size_t width = widthOf(sample);
    if (!found.profile) {
        found.row = bestGenericRow(sample, usedColumns(sample, width));
        found.rows = found.row < 0 ? 0 : 1;
        const auto row = [&sample](int index) -> const SampleRow & { return sample.rows[size_t(index)]; };
        if (found.row >= 0 && size_t(found.row + 1) < sample.rows.size() && isDetailRow(row(found.row + 1), row(found.row))) {
            found.rows = 2;
        } else if (found.row > 0 && isGroupRow(row(found.row - 1), row(found.row))) {
            --found.row;
            found.rows = 2;
        }
        if (found.row >= 0) found.keys = keysOf(sample.rows[size_t(found.row + found.rows - 1)]);
    }
    label(found, sample, width);
    return found;
}

} // namespace flow
