// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"
#include "core/import/read/rowbuilder.h"
#include "core/import/read/xmlstream.h"

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace flow::read {

/// content.xml of an ODS: all tables in one go. Repeated rows and cells are unfolded as far as a table can
/// need.
class OdsHandler final : public XmlHandler
{
public:
    explicit OdsHandler(ReadJob &job);

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    QString place() const override;

private:
    void startTable(const XmlAttributes &attributes);
    void openTable();
    void endTable();
    void startRow(const XmlAttributes &attributes);
    void endRow();
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void putCell();
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    void appendText(std::string_view text);

    ReadJob &m_job;
    RowBuilder m_row;
    std::optional<TableSink> m_sink; ///< of the table being pushed
    std::set<std::string> m_hiddenStyles;
    std::string m_style; ///< being defined
    QString m_table;
    int m_depth = 0;
    int m_tableDepth = 0; ///< 0: outside of tables
    int m_cellDepth = 0;
    int m_sheetsDepth = 0; ///< of office:spreadsheet
    int m_tableIndex = -1;
    bool m_tableHidden = false;
    bool m_tableOpened = false;
    bool m_tableDone = false; ///< the sink had enough, or does not want it
    bool m_inRow = false;

    qint64 m_line = 0;
    qint64 m_rowRepeat = 1;
    qint64 m_column = 0;
    qint64 m_cellRepeat = 1;
    std::size_t m_from = 0;
    int m_paragraphs = 0;
    int m_paragraphDepth = 0;
    bool m_spaceBefore = true; ///< white space collapses
    bool m_covered = false;
    std::string m_type, m_value;
    qint64 m_merged = 0;
    qint64 m_rows = 0;
    qint64 m_unfolded = 0;
    Tally m_capped, m_cut, m_columns;
};

} // namespace flow::read
