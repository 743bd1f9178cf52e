// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace flow::read {

struct CsvDialect
{
    char delimiter = ','; ///< 0: one column
    char quote = '"'; ///< 0: none
    bool spaceBeforeQuote = false; ///< `a, "b"`: the space belongs to nobody
    bool operator==(const CsvDialect &) const = default;
};

/// UTF-8 in chunks of any size to rows. Forgiving, and loses nothing: a quote where none belongs stays as
/// text, a quote that is never closed is taken as text and what follows is read again as rows, so one slip
/// costs one row.
class CsvParser
{
public:
    CsvParser(CsvDialect dialect, RowSink &sink, qint64 firstLine = 1);

    /// false: the sink had enough, or error() is set.
    bool feed(std::string_view chunk);
    bool finish();

    qint64 line() const { return m_line; }
    qint64 rows() const { return m_rows; }
    const Error *error() const { return m_failed ? &m_error : nullptr; }
    void report(ReadJob &job) const;

private:
    enum class State : quint8 { CellStart, Spaces, Unquoted, Quoted, QuoteSeen, AfterReturn };

    bool consume(const char *p, const char *end);
    /// A row that lies whole in the chunk and has nothing to interpret goes to the sink from where it lies. Its end, or
    /// `p` when it is no such row.
    const char *plainRow(const char *p, const char *end);
    const char *unquoted(const char *p, const char *end);
    const char *quoted(const char *p, const char *end);
    const char *quoteSeen(const char *p, const char *end);
    void append(const char *p, const char *end);
    void countLines(const char *p, const char *end);
    void endCell();
    void endRow(char terminator);
    void recover(bool literal = false);
    bool inQuotes() const { return m_state == State::Quoted || m_state == State::QuoteSeen; }
    bool looksUnclosed() const;
    void fail(const QString &reason);

    CsvDialect m_dialect;
    RowSink &m_sink;
    std::array<bool, 256> m_special{};
    State m_state = State::CellStart;
    std::string m_text; ///< the cells of the row, one after the other
    std::vector<std::size_t> m_ends;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_strays; ///< single quotes inside the open quoted cell, as offsets into m_text
    std::string m_spaces; ///< between a closing quote and what follows
    std::size_t m_cellStart = 0;
    qint64 m_line;
    qint64 m_rowLine;
    qint64 m_openLine = 0;
    qint64 m_rows = 0;
    int m_depth = 0;
    bool m_cellHasNewline = false;
    bool m_wasReturn = false;
    bool m_mayBePlain = false; ///< the chunk has a newline ahead
    bool m_stopped = false;
    bool m_failed = false;
    Error m_error;
    Tally m_strayTally, m_unclosed, m_cut, m_columns;
};

} // namespace flow::read
