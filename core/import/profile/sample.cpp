// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/sample.h"

#include "core/import/value/ascii.h"
#include "core/import/value/choice.h"
#include "core/import/value/email.h"
#include "core/import/value/link.h"
#include "core/import/value/place.h"
#include "core/import/value/text.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace flow {

using namespace value;

namespace {

    // Of all tables together. Beyond the first, a table gives only its head; beyond the second, nothing.
    constexpr size_t kPlenty = 48 << 20;
    constexpr size_t kMost = 128 << 20;
    constexpr size_t kHeadRows = 20;

}

bool SampleSink::beginTable(const TableInfo &table)
{
    m_tables.push_back({m_fileName, table, {}, {}, true});
    return true;
}

bool SampleSink::row(qint64 line, std::span<const Cell> cells)
{
    TableSample &sample = m_tables.back();
    size_t size = cells.size() * sizeof(SampleCell);
    for (const Cell &cell : cells) size += cell.text.size();
    const bool full = m_held + size > kMost;
    if (full || sample.rows.size() >= (m_held > kPlenty ? std::min(m_limit, kHeadRows) : m_limit)) {
        m_overfull = m_overfull || (full && sample.rows.empty());
        sample.complete = false;
        return false;
    }
    m_held += size;
    SampleRow &row = sample.rows.emplace_back();
    row.reserve(cells.size());
    for (const Cell &cell : cells) row.push_back({cell.kind, std::string(cell.text)});
    sample.lines.push_back(line);
    return true;
}

namespace {

    bool looksLikePhone(std::string_view text)
    {
        size_t digits = 0;
        for (const char c : text) {
            if (isDigit(c)) ++digits;
            else if (!std::string_view(" +-./()'").contains(c) && !isHigh(c)) return false;
        }
        const bool marked = text.find_first_of("+ ./-") != std::string_view::npos || text[0] == '0' || text.starts_with("'+");
        return digits >= 8 && digits <= 15 && marked;
    }

    bool looksLikeUrl(std::string_view text, std::string &scratch)
    {
        if (!text.contains('.') || text.contains('@') || text.contains(' ')) return false;
        if (startsNoCase(text, "http") || startsNoCase(text, "www.")) return true;
        if (isDigit(text[0]) || text.size() < 5) return false;
        const std::string_view host = text.substr(0, text.find_first_of("/?#"));
        const size_t dot = host.rfind('.');
        return dot != std::string_view::npos && host.size() - dot <= 6 && url(text, scratch).status != Status::Invalid;
    }

    void addNumber(ColumnProfile &p, std::string_view text)
    {
        const NumberValue n = number(text, {});
        if (n.null || n.status == Status::Invalid || n.reason == Reason::ExtraText) return;
        ++p.numbers;
        p.numberEvidence.add(text);
        if (n.currency[0]) ++p.money;
        if (n.scale == 0 && !n.currency[0]) ++p.integers;
        if (n.scale >= 3 && std::abs(n.toDouble()) <= 180 && !n.currency[0]) ++p.degrees;
    }

    void addCell(ColumnProfile &p, const SampleCell &cell, std::string &scratch, std::unordered_set<std::string_view> &seen)
    {
        const std::string_view text = trimmed(cell.text);
        if (text.empty() || isNullWord(text)) return;
        if (p.filled++ == 0) p.first = text;
        seen.insert(text);
        if (text.size() > 120) {
            ++p.longTexts;
            return;
        }
        if (cell.kind == CellKind::Date || cell.kind == CellKind::DateTime) {
            ++p.dates;
            return;
        }
        if (text.contains('@') && text.contains('.')) {
            std::vector<EmailValue> found;
            emails(text, scratch, found);
            if (!found.empty() && found[0].status != Status::Invalid) ++p.emails;
            return;
        }
        if (allDigits(text)) {
            ++p.digitsOnly;
            if (text.size() == 5) ++p.digits5;
            if (text.size() == 4) ++p.digits4;
            if (text.size() >= 4 && text.size() <= 6) ++p.shortCodes;
        }
        if (looksLikeUrl(text, scratch)) ++p.urls;
        if (boolean(text).value) ++p.booleans;
        const bool hasDigit = text.find_first_of("0123456789") != std::string_view::npos;
        if (!hasDigit) {
            if (text.size() <= 40 && country(text, scratch).status < Status::Doubtful) ++p.countries;
            return;
        }
        DateParts parts;
        const bool date = !allDigits(text) && parseDate(text, {}, parts).status != Status::Invalid && parts.year && parts.day;
        if (date) {
            ++p.dates;
            p.dateEvidence.add(text);
        } else {
            if (looksLikePhone(text)) ++p.phones;
            if (text.find_first_of(",; \xC2") != std::string_view::npos && coordinates(text).at && text.contains('.')) ++p.coordinates;
        }
        addNumber(p, text);
    }

} // namespace

std::vector<ColumnProfile> profileColumns(const TableSample &sample, size_t firstRow, size_t columns)
{
    std::vector<ColumnProfile> profiles(columns);
    std::string scratch;
    for (size_t c = 0; c < columns; ++c) {
        std::unordered_set<std::string_view> seen;
        for (size_t r = firstRow; r < sample.rows.size(); ++r)
            if (c < sample.rows[r].size()) addCell(profiles[c], sample.rows[r][c], scratch, seen);
        profiles[c].distinct = qint64(seen.size());
    }
    return profiles;
}

} // namespace flow
