// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/xlsxsheet.h"

#include <charconv>
#include <limits>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

/// The number at the start of a text that ends with a zero byte, 0 where there is none. Stops before it overflows.
template <class Number>
Number digitsOf(const char *text)
{
    Number number = 0;
    for (; *text >= '0' && *text <= '9' && number < std::numeric_limits<Number>::max() / 10; ++text) number = number * 10 + Number(*text - '0');
    return number;
}

/// "XFD12": column from 0 and row from 1; what is missing stays as it is.
void parseReference(const char *reference, int &column, qint64 &row)
{
    int letters = 0;
    const char *at = reference;
    for (; at < reference + 8; ++at) {
        const char c = char(*at & ~0x20);
        if (c < 'A' || c > 'Z') break;
        letters = letters * 26 + (c - 'A' + 1);
        if (letters > (1 << 24)) return;
    }
    if (at > reference) column = letters - 1;
    if (*at >= '0' && *at <= '9') row = digitsOf<qint64>(at);
}

bool isLetter(const char *name, char letter) { return name[0] == letter && name[1] == 0; }

} // namespace

XlsxSheetHandler::XlsxSheetHandler(
    const XlsxWorkbook &book, const SharedStrings &strings, const QString &sheet, TableSink *sink)
    : m_book(book)
    , m_strings(strings)
    , m_sheet(sheet)
    , m_sink(sink)
{
}

QString XlsxSheetHandler::place() const
{
    return u"%1, row %2"_s.arg(m_sheet).arg(std::max<qint64>(m_line, 1));
}

void XlsxSheetHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inData) {
        if (name == "mergeCell")
            ++m_merged;
        else if (name == "dimension") {
            const auto reference = attributes["ref"];
            const auto colon = reference.find(':');
            int column = 0;
            if (colon != reference.npos) parseReference(reference.data() + colon + 1, column, m_statedRows);
        } else if (name == "sheetData") {
            m_inData = true;
            if (!m_sink) stop();
        }
        return;
    }
    if (name == "c") {
        if (m_inRow && !m_inCell) startCell(attributes);
    } else if (name == "row") {
        if (!m_inRow) startRow(attributes);
    } else if (!m_inCell) {
        return;
    } else if (name == "v") {
        m_collecting = m_hasValue = true;
        m_row.text().resize(m_from);
    } else if (name == "t") {
        m_collecting = m_type == Type::Inline && m_phonetic == 0;
        m_hasValue = m_hasValue || m_collecting;
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "rPh") {
        ++m_phonetic;
    }
}

void XlsxSheetHandler::end(std::string_view name)
{
    if (!m_inData) return;
    if (name == "v" || name == "t")
        m_collecting = false;
    else if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
    else if (name == "rPh" && m_phonetic > 0)
        --m_phonetic;
    else if (name == "sheetData")
        m_inData = false;
}

void XlsxSheetHandler::text(std::string_view text)
{
    if (!m_collecting) return;
    std::string &out = m_row.text();
    if (qint64(out.size() - m_from + text.size()) > limits::kCellBytes) {
        m_cut.add(m_line);
        m_cutColumn = m_column + 1;
        m_collecting = false;
        return;
    }
    if (qint64(out.size() + text.size()) > limits::kRowBytes)
        return fail({ErrorCode::FileTooLarge, {place(), QString::number(limits::kRowBytes)}});
    out += text;
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    qint64 line = 0;
    const auto stated = attributes["r"];
    std::from_chars(stated.data(), stated.data() + stated.size(), line);
    m_line = line > m_line && line < (qint64(1) << 40) ? line : m_line + 1; // missing, or going backwards
    m_column = -1;
    m_inRow = true;
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_collecting = m_hasFormula = m_hasValue = false;
    m_type = Type::Number;
    m_style = 0;
    m_phonetic = 0;
    int column = m_column + 1;
    for (const char *const *p = attributes.pairs(); *p; p += 2) {
        if (isLetter(p[0], 'r')) {
            qint64 row = 0;
            parseReference(p[1], column, row);
        } else if (isLetter(p[0], 's')) {
            m_style = digitsOf<std::size_t>(p[1]);
        } else if (isLetter(p[0], 't')) {
            const std::string_view value(p[1]);
            m_type = value == "s"      ? Type::Shared
                : value == "inlineStr" ? Type::Inline
                : value == "str"       ? Type::Text
                : value == "b"         ? Type::Bool
                : value == "e"         ? Type::Error
                : value == "d"         ? Type::Date
                                       : Type::Number;
        }
    }
    m_column = column;
    m_tooFar = m_column >= limits::kColumns;
    m_from = m_row.mark();
}

void XlsxSheetHandler::endCell()
{
    if (!m_inCell) return;
    m_inCell = m_collecting = false;
    if (m_tooFar) {
        m_columns.add(m_line);
        m_row.text().resize(m_from);
        m_column = limits::kColumns;
        return;
    }
    // A number that is empty is none; a text may well be.
    const bool hasResult = m_type == Type::Number ? m_row.mark() > m_from : m_hasValue;
    if (m_hasFormula && !hasResult) m_withoutValue.add(m_line);
    if (m_row.mark() > m_from) putValue();
}

/// Turns the collected text into the cell it means, in place.
void XlsxSheetHandler::putValue()
{
    std::string &text = m_row.text();
    const auto replace = [&](auto append) {
        const std::string value = text.substr(m_from);
        text.resize(m_from);
        return append(value);
    };
    double number = 0;
    CellKind kind = CellKind::Text;
    switch (m_type) {
    case Type::Shared: {
        char digits[32];
        const std::size_t size = std::min(text.size() - m_from, sizeof digits);
        text.copy(digits, size, m_from);
        text.resize(m_from);
        return putShared({digits, size});
    }
    case Type::Inline:
    case Type::Text: decodeEscapes(text, m_from); break;
    case Type::Bool:
        kind = CellKind::Bool;
        replace([&](const std::string &value) {
            number = value == "1" || value == "true" || value == "TRUE";
            text += number != 0 ? "true" : "false";
            return 0;
        });
        break;
    case Type::Error: kind = CellKind::Error; break;
    case Type::Date: kind = replace([&](const std::string &value) { return appendIso(text, value); }); break;
    case Type::Number: {
        const Shown shown = m_style < m_book.styles.size() ? m_book.styles[m_style] : Shown::Number;
        kind = replace([&](const std::string &value) {
            if (shown == Shown::Number && appendNumberText(text, value, number)) return CellKind::Number;
            if (shown != Shown::Number && parseNumber(value, number))
                return appendSerial(text, number, shown, m_book.epoch1904);
            text += value; // no number at all: kept as it is
            return CellKind::Text;
        });
        if (kind != CellKind::Number) number = 0;
        break;
    }
    }
    m_row.putCollected(m_column, kind, m_from, number);
}

void XlsxSheetHandler::putShared(std::string_view value)
{
    std::size_t index = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), index);
    if (parsed.ec != std::errc() || index >= m_strings.size())
        return fail({ErrorCode::FileFormat, {place(), u"sharedString"_s},
            u"no shared string %1"_s.arg(QString::fromUtf8(value.data(), qsizetype(value.size())))});
    const std::string_view text = m_strings.at(index);
    if (!m_sink->repeat(text))
        return fail({ErrorCode::FileTooLarge, {place(), QString::number(limits::kLongTextBytes)}});
    m_row.putStable(m_column, text);
}

void XlsxSheetHandler::endRow()
{
    if (!m_inRow) return;
    m_inRow = false;
    if (!m_row.empty() && !m_row.push(*m_sink, m_line)) stop();
    m_row.clear();
}

void XlsxSheetHandler::report(ReadJob &job) const
{
    if (m_merged) job.warn(SourceWarning::MergedCells, {m_sheet, QString::number(m_merged)});
    if (m_withoutValue.count)
        job.warn(SourceWarning::FormulaWithoutValue, QStringList{m_sheet} + m_withoutValue.args());
    if (m_cut.count)
        job.warn(SourceWarning::CellTruncated,
            {m_sheet, QString::number(m_cut.first), QString::number(m_cutColumn),
                QString::number(limits::kCellBytes)});
    if (m_columns.count)
        job.warn(SourceWarning::ColumnsTruncated,
            {m_sheet, QString::number(m_columns.first), QString::number(limits::kColumns)});
}

} // namespace flow::read
