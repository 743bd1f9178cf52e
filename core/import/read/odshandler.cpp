// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/odshandler.h"

#include "core/import/read/numbers.h"

#include <charconv>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowRepeat = 10000; ///< more equal rows than that are a filled column, not data
constexpr qint64 kUnfolded = 4 << 20; ///< rows and cells made out of repeats, in the whole file

qint64 count(std::string_view text)
{
    qint64 value = 1;
    if (!text.empty()) std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp<qint64>(value, 1, limits::kSheetRows);
}

} // namespace

OdsHandler::OdsHandler(ReadJob &job)
    : m_job(job)
{
}

QString OdsHandler::place() const
{
    return m_table.isEmpty() ? u"content.xml"_s
                             : u"%1, row %2"_s.arg(m_table).arg(std::max<qint64>(m_line, 1));
}

void OdsHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_cellDepth) return startInCell(name, attributes);
    if (name == "spreadsheet")
        m_sheetsDepth = m_depth;
    else if (name == "style")
        m_style = attributes["family"] == "table" ? std::string(attributes["name"]) : std::string();
    else if (name == "table-properties") {
        if (attributes["display"] == "false" && !m_style.empty() && m_hiddenStyles.size() < 100000)
            m_hiddenStyles.insert(m_style);
    } else if (name == "table") {
        if (!m_tableDepth && m_sheetsDepth && m_depth == m_sheetsDepth + 1) startTable(attributes);
    } else if (!m_tableDepth)
        return;
    else if (name == "table-source") {
        // What another file's sheet last held, kept for formulas: none of this file's data.
        if (m_table.contains(u"'#$"_s)) m_tableDone = m_tableOpened = true;
    } else if (name == "table-row")
        startRow(attributes);
    else if ((name == "table-cell" || name == "covered-table-cell") && m_inRow) {
        m_covered = name == "covered-table-cell";
        startCell(attributes);
    }
}

void OdsHandler::end(std::string_view name)
{
    if (m_cellDepth && m_depth == m_cellDepth)
        endCell();
    else if (m_cellDepth) {
        if (m_paragraphDepth == m_depth) m_paragraphDepth = 0;
    } else if (m_tableDepth && m_depth == m_tableDepth)
        endTable();
    else if (name == "table-row" && m_inRow)
        endRow();
    if (m_depth == m_sheetsDepth) m_sheetsDepth = 0;
    --m_depth;
}

void OdsHandler::startTable(const XmlAttributes &attributes)
{
    if (++m_tableIndex >= limits::kTables)
        return fail({ErrorCode::FileTooLarge, {u"content.xml, tables"_s, QString::number(limits::kTables)}});
    const auto name = attributes["name"];
    m_table = QString::fromUtf8(name.data(), qsizetype(name.size())).left(200);
    m_tableHidden = m_hiddenStyles.contains(std::string(attributes["style-name"]));
    m_tableDepth = m_depth;
    m_tableOpened = m_tableDone = false;
    m_line = m_merged = m_rows = 0;
    m_capped = m_cut = m_columns = {};
}

/// Only now is it known that the table is no copy of another file's.
void OdsHandler::openTable()
{
    if (std::exchange(m_tableOpened, true)) return;
    m_job.info.tables.append({m_table, m_tableHidden, -1, -1});
    if (m_tableHidden) m_job.warn(SourceWarning::HiddenSheet, {m_table});
    const int index = int(m_job.info.tables.size()) - 1;
    if (m_job.begin({m_table, index, m_tableHidden, false})) m_sink.emplace(m_job);
    m_tableDone = m_job.sink && !m_sink;
}

void OdsHandler::endTable()
{
    m_tableDepth = 0;
    if (m_tableDone && !m_tableOpened) return;
    openTable();
    if (m_tableDone && !m_sink) return;
    SourceTable &table = m_job.info.tables.last();
    table.rows = m_rows;
    table.mergedCells = m_merged;
    if (m_merged) m_job.warn(SourceWarning::MergedCells, {m_table, QString::number(m_merged)});
    if (m_capped.count)
        m_job.warn(SourceWarning::RepeatCapped,
            {m_table, QString::number(m_capped.first), QString::number(m_capped.count)});
    if (m_cut.count)
        m_job.warn(SourceWarning::CellTruncated,
            {m_table, QString::number(m_cut.first), {}, QString::number(limits::kCellBytes)});
    if (m_columns.count)
        m_job.warn(SourceWarning::ColumnsTruncated,
            {m_table, QString::number(m_columns.first), QString::number(limits::kColumns)});
    if (m_sink) m_sink->endTable();
    m_sink.reset();
}

void OdsHandler::startRow(const XmlAttributes &attributes)
{
    openTable();
    if (m_tableDone) return;
    m_inRow = true;
    m_rowRepeat = count(attributes["number-rows-repeated"]);
    m_column = 0;
    m_row.clear();
}

void OdsHandler::endRow()
{
    m_inRow = false;
    const qint64 first = m_line + 1;
    m_line += m_rowRepeat;
    if (m_row.empty()) return;
    qint64 repeat = m_rowRepeat;
    if (repeat > 1) {
        m_unfolded += repeat;
        if (repeat > kRowRepeat || m_unfolded > kUnfolded) {
            m_capped.add(first, repeat);
            repeat = 1;
        }
    }
    m_rows += repeat;
    for (qint64 i = 0; m_sink && i < repeat; ++i) {
        if (m_row.push(*m_sink, first + i)) continue;
        m_tableDone = true;
        break;
    }
}

void OdsHandler::startCell(const XmlAttributes &attributes)
{
    m_cellDepth = m_depth;
    m_cellRepeat = 1;
    m_from = m_row.mark();
    m_paragraphs = 0;
    m_type.clear();
    m_value.clear();
    std::string_view text;
    bool hasText = false, spans = false;
    for (const char *const *p = attributes.pairs(); *p; p += 2) {
        const std::string_view name = localName(p[0]), value = p[1];
        if (name == "number-columns-repeated")
            m_cellRepeat = count(value);
        else if (name == "number-columns-spanned" || name == "number-rows-spanned")
            spans = spans || count(value) > 1;
        else if (name == "value-type")
            m_type = m_type == "error" ? m_type : std::string(value);
        else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value")
            m_value = value;
        else if (name == "string-value")
            text = value, hasText = true;
    }
    m_merged += spans;
    if (hasText && qint64(text.size()) <= limits::kCellBytes) m_value = text;
}

void OdsHandler::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    // Only paragraphs of the cell itself: notes and drawings have their own.
    if (name == "p" && m_depth == m_cellDepth + 1) {
        if (m_paragraphs++) m_row.text().push_back('\n');
        m_paragraphDepth = m_depth;
        m_spaceBefore = true;
    } else if (!m_paragraphDepth)
        return;
    else if (name == "s") {
        const qint64 spaces = std::min<qint64>(count(attributes["c"]), 1000);
        m_row.text().append(std::size_t(spaces), ' ');
        m_spaceBefore = false;
    } else if (name == "tab")
        m_row.text().push_back('\t');
    else if (name == "line-break")
        m_row.text().push_back('\n');
}

void OdsHandler::text(std::string_view text)
{
    if (!m_paragraphDepth || !m_cellDepth) return;
    std::string &out = m_row.text();
    if (qint64(out.size() - m_from + text.size()) > limits::kCellBytes) {
        m_cut.add(m_line + 1);
        m_paragraphDepth = 0;
        return;
    }
    if (qint64(out.size() + text.size()) > limits::kRowBytes)
        return fail({ErrorCode::FileTooLarge, {place(), QString::number(limits::kRowBytes)}});
    appendText(text);
}

void OdsHandler::appendText(std::string_view text)
{
    std::string &out = m_row.text();
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            out.push_back(c);
        else if (!m_spaceBefore)
            out.push_back(' ');
        m_spaceBefore = space;
    }
}

void OdsHandler::endCell()
{
    m_cellDepth = m_paragraphDepth = 0;
    const qint64 column = m_column;
    m_column += m_cellRepeat;
    const bool filled = m_row.mark() > m_from || !m_value.empty();
    if (!filled || m_covered) {
        m_row.text().resize(m_from);
        return;
    }
    if (column >= limits::kColumns) {
        m_columns.add(m_line + 1);
        m_row.text().resize(m_from);
        return;
    }
    m_column = column;
    putCell();
    const qint64 last = std::min<qint64>(column + m_cellRepeat, limits::kColumns);
    m_unfolded += last - column - 1;
    if (m_unfolded > kUnfolded)
        m_capped.add(m_line + 1, last - column);
    else if (!m_row.empty())
        for (qint64 c = column + 1; c < last; ++c)
            m_row.repeatLast(int(c));
    m_column = column + m_cellRepeat;
}

void OdsHandler::putCell()
{
    std::string &out = m_row.text();
    const std::size_t size = out.size();
    double number = 0;
    CellKind kind = CellKind::Text;
    if (m_type == "float" || m_type == "percentage" || m_type == "currency" || m_type == "date"
        || m_type == "time" || m_type == "boolean") {
        const std::string shown = out.substr(m_from);
        out.resize(m_from);
        if (m_type == "date")
            kind = appendIso(out, m_value);
        else if (m_type == "time")
            kind = appendDuration(out, m_value);
        else if (m_type == "boolean") {
            number = m_value == "true";
            out += number != 0 ? "true" : "false";
            kind = CellKind::Bool;
        } else if (appendNumberText(out, m_value, number))
            kind = CellKind::Number;
        if (kind == CellKind::Text) { // the value is not what its type says: what people saw counts
            out.resize(m_from);
            out += shown.empty() ? m_value : shown;
        }
    } else if (m_type == "error")
        kind = CellKind::Error;
    else if (size == m_from)
        out += m_value;
    m_row.putCollected(int(m_column), kind, m_from, number);
}

} // namespace flow::read
