// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/csvparser.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxReplays = 3; ///< how deep text may be read again before quotes count as text
constexpr std::size_t kPlainRow = 64 << 10; ///< bytes; no limit of a row or a cell is near
std::size_t index(char c) { return static_cast<unsigned char>(c); }
} // namespace

CsvParser::CsvParser(CsvDialect dialect, RowSink &sink, qint64 firstLine)
    : m_dialect(dialect)
    , m_sink(sink)
    , m_line(firstLine)
    , m_rowLine(firstLine)
{
    for (const char c : {'\n', '\r', dialect.quote, dialect.delimiter})
        if (c) m_special[index(c)] = true;
}

bool CsvParser::feed(std::string_view chunk)
{
    m_mayBePlain = true;
    return consume(chunk.data(), chunk.data() + chunk.size());
}

bool CsvParser::consume(const char *p, const char *end)
{
    while (p < end && !m_stopped) {
        switch (m_state) {
        case State::AfterReturn:
            if (*p == '\n') ++p;
            m_state = State::CellStart;
            break;
        case State::CellStart:
            if (m_mayBePlain && m_ends.empty() && m_depth == 0)
                if (const char *next = plainRow(p, end); next != p) {
                    p = next;
                    break;
                }
            if (m_dialect.quote && *p == m_dialect.quote && m_depth < kMaxReplays) {
                m_state = State::Quoted;
                m_openLine = m_line;
                m_cellHasNewline = m_wasReturn = false;
                m_strays.clear();
                ++p;
            } else
                m_state = m_dialect.spaceBeforeQuote && *p == ' ' ? State::Spaces : State::Unquoted;
            break;
        case State::Spaces:
            if (*p == ' ') {
                append(p, p + 1);
                ++p;
            } else if (*p == m_dialect.quote) {
                m_text.resize(m_cellStart);
                m_state = State::CellStart;
            } else
                m_state = State::Unquoted;
            break;
        case State::Unquoted: p = unquoted(p, end); break;
        case State::Quoted: p = quoted(p, end); break;
        case State::QuoteSeen: p = quoteSeen(p, end); break;
        }
    }
    return !m_stopped;
}

const char *CsvParser::plainRow(const char *p, const char *end)
{
    const auto find = [](const char *from, char c, const char *to) { return static_cast<const char *>(std::memchr(from, c, std::size_t(to - from))); };
    const char *newline = find(p, '\n', p + std::min(std::size_t(end - p), kPlainRow));
    m_mayBePlain = newline != nullptr;
    if (!newline) return p;
    const char *last = newline > p && newline[-1] == '\r' ? newline - 1 : newline;
    if (find(p, '\r', last) || (m_dialect.quote && find(p, m_dialect.quote, last))) return p;
    m_cells.clear();
    for (const char *cell = p;;) {
        const char *stop = m_dialect.delimiter ? find(cell, m_dialect.delimiter, last) : nullptr;
        const std::string_view text(cell, std::size_t((stop ? stop : last) - cell));
        m_cells.push_back({text.empty() ? CellKind::Empty : CellKind::Text, text, 0});
        if (!stop) break;
        cell = stop + 1;
    }
    if (m_cells.size() > std::size_t(limits::kColumns)) return p;
    ++m_rows;
    if (!m_sink.row(m_rowLine, m_cells)) m_stopped = true;
    m_rowLine = ++m_line;
    return newline + 1;
}

const char *CsvParser::unquoted(const char *p, const char *end)
{
    const char *q = p;
    while (q < end && !m_special[index(*q)])
        ++q;
    append(p, q);
    if (q == end) return q;
    const char c = *q++;
    if (c == '\n' || c == '\r')
        endRow(c);
    else if (c == m_dialect.delimiter) {
        endCell();
        m_state = State::CellStart;
    } else { // a quote where none belongs
        m_strayTally.add(m_line);
        append(q - 1, q);
    }
    return q;
}

const char *CsvParser::quoted(const char *p, const char *end)
{
    const auto *quote = static_cast<const char *>(std::memchr(p, m_dialect.quote, std::size_t(end - p)));
    const char *q = quote ? quote : end;
    countLines(p, q);
    if (qint64(m_text.size() - m_cellStart) + (q - p) > limits::kCellBytes) {
        recover(true);
        return p;
    }
    append(p, q);
    if (!quote) return end;
    m_state = State::QuoteSeen;
    return q + 1;
}

const char *CsvParser::quoteSeen(const char *p, const char *)
{
    const char c = *p;
    if (c == m_dialect.quote && m_spaces.empty()) {
        append(p, p + 1);
        m_state = State::Quoted;
        return p + 1;
    }
    if (c == '\n' || c == '\r') {
        m_spaces.clear();
        endRow(c);
        return p + 1;
    }
    if (m_dialect.delimiter && c == m_dialect.delimiter) {
        m_spaces.clear();
        endCell();
        m_state = State::CellStart;
        return p + 1;
    }
    if (c == ' ' && m_spaces.size() < 64) {
        m_spaces.push_back(c);
        return p + 1;
    }
    // It did not end the cell after all.
    if (m_spaces.empty() && looksUnclosed()) {
        recover();
        // The quote just seen opens a cell: recover() stopped right before it.
        const char open = m_dialect.quote;
        consume(&open, &open + 1);
        return p;
    }
    m_strayTally.add(m_line);
    m_strays.push_back(m_text.size());
    m_text.push_back(m_dialect.quote);
    m_text += m_spaces;
    m_spaces.clear();
    m_state = State::Quoted;
    return p;
}

/// A quote right after a delimiter or a line's end, in a cell that runs over several lines: more likely this
/// one opens a cell, and the earlier one was never closed.
bool CsvParser::looksUnclosed() const
{
    if (!m_cellHasNewline || m_text.size() <= m_cellStart) return false;
    const char before = m_text.back();
    return before == '\n' || before == '\r' || before == m_dialect.delimiter;
}

/// Takes the opening quote of the cell as text and reads what followed again. Should that end within quotes
/// once more (or `literal`), no quote in it counts: otherwise a line of opening quotes would be read once for
/// each of them.
void CsvParser::recover(bool literal)
{
    std::string raw; // what stood in the file after the opening quote
    std::size_t stray = 0;
    for (std::size_t i = m_cellStart; i < m_text.size(); ++i) {
        raw.push_back(m_text[i]);
        if (m_text[i] != m_dialect.quote) continue;
        while (stray < m_strays.size() && m_strays[stray] < i)
            ++stray;
        if (stray == m_strays.size() || m_strays[stray] != i) raw.push_back(m_dialect.quote);
    }
    m_unclosed.add(m_openLine);
    m_strays.clear();
    m_text.resize(m_cellStart);
    m_text.push_back(m_dialect.quote);
    m_line = m_openLine;
    m_state = State::Unquoted;
    const int depth = std::exchange(m_depth, literal ? kMaxReplays : m_depth + 1);
    consume(raw.data(), raw.data() + raw.size());
    if (inQuotes() && !m_stopped) recover(true);
    m_depth = depth;
}

bool CsvParser::finish()
{
    if (m_state == State::Quoted && !m_stopped) recover();
    if (m_stopped) return !m_failed;
    const bool open = m_state == State::Unquoted || m_state == State::QuoteSeen || m_state == State::Spaces;
    if (open || !m_ends.empty()) endRow('\n');
    return !m_stopped;
}

void CsvParser::append(const char *p, const char *end)
{
    auto size = std::size_t(end - p);
    const std::size_t have = m_text.size() - m_cellStart;
    if (have + size > std::size_t(limits::kCellBytes)) {
        m_cut.add(m_line);
        size = std::size_t(limits::kCellBytes) - have;
        while (size > 0 && (p[size] & 0xC0) == 0x80)
            --size;
    }
    m_text.append(p, size);
    if (qint64(m_text.size()) > limits::kRowBytes) fail(u"row"_s);
}

void CsvParser::countLines(const char *p, const char *end)
{
    for (; p < end; ++p) {
        if (*p == '\n') {
            m_line += !m_wasReturn;
            m_wasReturn = false;
            m_cellHasNewline = true;
        } else if (*p == '\r') {
            ++m_line;
            m_wasReturn = m_cellHasNewline = true;
        } else
            m_wasReturn = false;
    }
}

void CsvParser::endCell()
{
    if (int(m_ends.size()) < limits::kColumns)
        m_ends.push_back(m_text.size());
    else {
        m_columns.add(m_rowLine);
        m_text.resize(m_cellStart);
    }
    m_cellStart = m_text.size();
}

void CsvParser::endRow(char terminator)
{
    endCell();
    m_cells.resize(m_ends.size());
    std::size_t start = 0;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const std::string_view text(m_text.data() + start, m_ends[i] - start);
        m_cells[i] = {text.empty() ? CellKind::Empty : CellKind::Text, text, 0};
        start = m_ends[i];
    }
    ++m_rows;
    if (!m_stopped && !m_sink.row(m_rowLine, m_cells)) m_stopped = true;
    m_text.clear();
    m_ends.clear();
    m_cellStart = 0;
    m_rowLine = ++m_line;
    m_state = terminator == '\r' ? State::AfterReturn : State::CellStart;
}

void CsvParser::fail(const QString &reason)
{
    m_stopped = m_failed = true;
    m_error = {ErrorCode::FileTooLarge,
        {u"line %1, %2"_s.arg(m_rowLine).arg(reason), QString::number(limits::kRowBytes)}};
}

void CsvParser::report(ReadJob &job) const
{
    if (m_unclosed.count) job.warn(SourceWarning::UnclosedQuote, {QString::number(m_unclosed.first)});
    if (m_strayTally.count) job.warn(SourceWarning::StrayQuote, m_strayTally.args());
    if (m_cut.count)
        job.warn(SourceWarning::CellTruncated,
            {{}, QString::number(m_cut.first), {}, QString::number(limits::kCellBytes)});
    if (m_columns.count)
        job.warn(SourceWarning::ColumnsTruncated,
            {{}, QString::number(m_columns.first), QString::number(limits::kColumns)});
}

} // namespace flow::read
