// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"
#include "core/import/read/rowbuilder.h"
#include "core/import/read/sharedstrings.h"
#include "core/import/read/xlsxworkbook.h"

namespace flow::read {

/// One worksheet. Without a sink it stops where the cells begin, having read the size that the sheet states.
class XlsxSheetHandler final : public XmlHandler
{
public:
    XlsxSheetHandler(
        const XlsxWorkbook &book, const SharedStrings &strings, const QString &sheet, TableSink *sink);

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    QString place() const override;

    void report(ReadJob &job) const;
    qint64 statedRows() const { return m_statedRows; }
    qint64 mergedCells() const { return m_merged; }

private:
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void putValue();
    void putShared(std::string_view value);

    const XlsxWorkbook &m_book;
    const SharedStrings &m_strings;
    QString m_sheet;
    TableSink *m_sink;
    RowBuilder m_row;

    enum class Type : quint8 { Number, Shared, Inline, Text, Bool, Error, Date };
    Type m_type = Type::Number;
    std::size_t m_style = 0;
    std::size_t m_from = 0; ///< where the cell's text begins
    qint64 m_line = 0;
    int m_column = -1;
    int m_phonetic = 0;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_collecting = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    bool m_tooFar = false;

    qint64 m_statedRows = -1;
    qint64 m_merged = 0;
    Tally m_withoutValue, m_cut, m_columns;
    int m_cutColumn = 0;
};

} // namespace flow::read
