// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspectreport.h"

#include "ui/text/importtext.h"

#include <QJsonArray>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

QString character(char c) { return c ? QString(QLatin1Char(c)) : QString(); }

QString warningCode(SourceWarning warning)
{
    switch (warning) {
    case SourceWarning::MojibakeRepaired: return u"mojibake_repaired"_s;
    case SourceWarning::EncodingGuessed: return u"encoding_guessed"_s;
    case SourceWarning::BadBytes: return u"bad_bytes"_s;
    case SourceWarning::NulStripped: return u"nul_stripped"_s;
    case SourceWarning::UnclosedQuote: return u"unclosed_quote"_s;
    case SourceWarning::StrayQuote: return u"stray_quote"_s;
    case SourceWarning::CellTruncated: return u"cell_truncated"_s;
    case SourceWarning::ColumnsTruncated: return u"columns_truncated"_s;
    case SourceWarning::HiddenSheet: return u"hidden_sheet"_s;
    case SourceWarning::MergedCells: return u"merged_cells"_s;
    case SourceWarning::RepeatCapped: return u"repeat_capped"_s;
    case SourceWarning::FormulaWithoutValue: return u"formula_without_value"_s;
    case SourceWarning::GroupCardSkipped: return u"group_card_skipped"_s;
    case SourceWarning::CardUnreadable: return u"card_unreadable"_s;
    case SourceWarning::EventUnreadable: return u"event_unreadable"_s;
    case SourceWarning::CalendarCutOff: return u"calendar_cut_off"_s;
    case SourceWarning::RecurrenceCapped: return u"recurrence_capped"_s;
    case SourceWarning::EntrySkipped: return u"entry_skipped"_s;
    case SourceWarning::TextTruncated: return u"text_truncated"_s;
    }
    return {};
}

// "venue.capacity", "contact.name (person)", "tags"; empty when the column goes nowhere.
QString targetText(const ColumnMapping &column)
{
    if (!column.isMapped()) return {};
    QString text = column.entity;
    if (!column.field.isEmpty()) text += (text.isEmpty() ? u""_s : u"."_s) + column.field;
    if (!column.role.isEmpty()) text += text.isEmpty() ? column.role : u" ("_s + column.role + u')';
    return text;
}

} // namespace

QJsonObject sourceJson(const QString &path, const SourceInfo &source)
{
    QJsonArray warnings;
    for (const SourceNote &note : source.warnings)
        warnings << QJsonObject{
            {u"code"_s, warningCode(note.code)}, {u"args"_s, QJsonArray::fromStringList(note.args)}};
    return {{u"file"_s, path}, {u"container"_s, containerName(source.container)},
        {u"encoding"_s, source.encoding}, {u"byte_order_mark"_s, source.byteOrderMark},
        {u"delimiter"_s, character(source.delimiter)}, {u"quote"_s, character(source.quote)},
        {u"calendar"_s, source.calendarName}, {u"warnings"_s, warnings}};
}

QJsonObject tableJson(const InspectedTable &table)
{
    const Mapping &mapping = table.mapping;
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns << QJsonObject{{u"column"_s, column.index + 1}, {u"header"_s, column.header},
            {u"entity"_s, column.entity}, {u"field"_s, column.field}, {u"role"_s, column.role},
            {u"slot"_s, column.slot}, {u"confidence"_s, column.confidence}, {u"sample"_s, column.sample}};
    QJsonArray notes;
    for (const MappingNote &note : mapping.notes)
        notes << QJsonObject{{u"code"_s, note.code}, {u"args"_s, QJsonArray::fromStringList(note.args)}};
    return {{u"name"_s, table.info.name}, {u"hidden"_s, table.info.hidden},
        {u"header_line"_s, table.headerLine}, {u"header_rows"_s, mapping.headerRows},
        {u"kind"_s, kindName(mapping.kind)}, {u"profile"_s, mapping.profileId},
        {u"confidence"_s, mapping.confidence}, {u"mapping"_s, columns}, {u"notes"_s, notes}};
}

void printSource(const Session &session, const SourceInfo &source)
{
    Table facts{.headers = {u""_s, u""_s}, .right = {}, .rows = {}};
    facts.rows.push_back({tr("Container"), containerName(source.container)});
    if (!source.encoding.isEmpty())
        facts.rows.push_back(
            {tr("Encoding"), source.encoding + (source.byteOrderMark ? u" (BOM)"_s : u""_s)});
    if (source.delimiter)
        facts.rows.push_back(
            {tr("Delimiter"), source.delimiter == '\t' ? u"tab"_s : character(source.delimiter)});
    for (const SourceNote &note : source.warnings)
        facts.rows.push_back({tr("Warning"), ui::noteText(note)});
    session.table(facts);
}

void printTable(const Session &session, const InspectedTable &table)
{
    const Mapping &mapping = table.mapping;
    session.line({});
    Table facts{.headers = {u""_s, u""_s}, .right = {}, .rows = {}};
    facts.rows.push_back({tr("Table"), table.info.name + (table.info.hidden ? tr(" (hidden)") : QString())});
    facts.rows.push_back(
        {tr("Header line"), table.headerLine ? QString::number(table.headerLine) : tr("none")});
    facts.rows.push_back({tr("Rows are"), kindName(mapping.kind)});
    facts.rows.push_back(
        {tr("Profile"), u"%1 (%2 %)"_s.arg(mapping.profileId).arg(qRound(mapping.confidence * 100))});
    for (const MappingNote &note : mapping.notes)
        if (const QString words = ui::noteText(note); !words.isEmpty()) facts.rows.push_back({tr("Note"), words});
    session.table(facts);
    Table columns{.headers = {tr("Column"), tr("Goes to"), tr("Sample")}, .right = {}, .rows = {}};
    for (const ColumnMapping &column : mapping.columns)
        columns.rows.push_back(
            {column.header.simplified().left(40), targetText(column), column.sample.simplified().left(40)});
    session.table(columns);
}

bool JsonRows::beginTable(const TableInfo &)
{
    if (m_at >= m_tables.size()) return false;
    const QByteArray object = QJsonDocument(tableJson(m_tables[m_at])).toJson(QJsonDocument::Compact);
    m_out.write(m_at ? ",\n" : "\n");
    m_out.write(object.chopped(1) + ",\"rows\":[");
    m_rows = 0;
    return true;
}

bool JsonRows::row(qint64 line, std::span<const Cell> cells)
{
    if (m_rows >= m_limit) return false;
    QJsonArray texts;
    for (const Cell &cell : cells)
        texts << (cell.kind == CellKind::Empty
                ? QJsonValue()
                : QJsonValue(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))));
    const QJsonObject object{{u"line"_s, line}, {u"cells"_s, texts}};
    m_out.write((m_rows++ ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
    return true;
}

void JsonRows::endTable()
{
    m_out.write("]}");
    ++m_at;
}

bool TextRows::beginTable(const TableInfo &)
{
    if (m_at >= m_tables.size()) return false;
    printTable(m_session, m_tables[m_at++]);
    m_rows = 0;
    return true;
}

bool TextRows::row(qint64 line, std::span<const Cell> cells)
{
    if (m_rows++ >= m_limit) return false;
    QStringList texts{QString::number(line)};
    for (const Cell &cell : cells)
        texts << QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).simplified().left(30);
    m_session.line(texts.join(u" | "_s));
    return true;
}

} // namespace flow::cli
