// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/import/profile/headerkey.h"
#include "core/import/profile/recognise.h"
#include "core/import/value/ascii.h"

#include <algorithm>
#include <array>

namespace flow {

using namespace value;

namespace {

    using namespace std::string_view_literals;

    bool listed(std::string_view values, std::string_view word)
    {
        for (size_t at = 0; at <= values.size();) {
            const size_t bar = std::min(values.find('|', at), values.size());
            if (values.substr(at, bar - at) == word) return true;
            at = bar + 1;
        }
        return false;
    }

    // "Total" in the first filled cell, and beside it nothing but figures. "Rounding Adjustment" is a row like any other.
    bool isFooter(std::span<const Cell> cells, size_t width)
    {
        constexpr auto kWords = "total|totals|totali|totale|totaux|total general|grand total|summe|gesamt|gesamtsumme|sous total|"
                                "subtotal|somme|suma|total global"sv;
        size_t filled = 0, texts = 0;
        bool total = false;
        for (const Cell &cell : cells) {
            const std::string_view text = trimmed(cell.text);
            if (text.empty()) continue;
            if (filled++ == 0) {
                if (text.size() > 24) return false;
                total = listed(kWords, fold(text));
                if (!total) return false;
            } else if (std::ranges::any_of(text, [](char c) { return isAlpha(c); }) && text.size() > 4) ++texts;
        }
        return total && texts == 0 && (filled * 2 <= width + 1 || filled > 1);
    }

} // namespace

RowFilter::RowFilter(const Mapping &mapping, const TableSample &sample) : m_width(size_t(mapping.columns.size()))
{
    if (mapping.headerRow >= 0) {
        const auto row = size_t(mapping.headerRow + std::max(mapping.headerRows, 1) - 1);
        if (row < sample.rows.size())
            for (const SampleCell &cell : sample.rows[row]) m_headerKeys.push_back(headerKey(cell.text));
    }
    const Profile *profile = profileById(mapping.profileId);
    if (!profile) return;
    for (const SkipRule &rule : profile->skips)
        for (size_t c = 0; c < m_headerKeys.size(); ++c)
            if (headerMatches(m_headerKeys[c], rule.header)) m_skips.push_back({int(c), &rule});
}

RowFilter::Row RowFilter::judge(std::span<const Cell> cells, std::string_view &reason) const
{
    const auto first = std::ranges::find_if(cells, [](const Cell &c) { return !trimmed(c.text).empty(); });
    if (first == cells.end()) return Row::Blank;
    if (!m_headerKeys.empty() && first->text.size() < 80) {
        size_t same = 0, filled = 0;
        for (size_t c = 0; c < cells.size(); ++c) {
            if (trimmed(cells[c].text).empty()) continue;
            ++filled;
            if (c >= m_headerKeys.size() || m_headerKeys[c].empty() || headerKey(cells[c].text) != m_headerKeys[c]) break;
            ++same;
        }
        if (same == filled && same >= std::min<size_t>(2, m_headerKeys.size())) return Row::RepeatedHeader;
    }
    if (isFooter(cells, m_width)) return Row::Footer;
    for (const Skip &skip : m_skips) {
        const std::string word = size_t(skip.column) < cells.size() ? fold(cells[size_t(skip.column)].text) : std::string();
        if (listed(skip.rule->values, word) != skip.rule->unless) {
            reason = skip.rule->reason;
            return Row::Skipped;
        }
    }
    return Row::Data;
}

} // namespace flow
