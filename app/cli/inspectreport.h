// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/import/profile/mapping.h"
#include "core/import/read/source.h"

#include <QIODevice>

namespace flow::cli {

struct InspectedTable
{
    TableInfo info;
    Mapping mapping;
    qint64 headerLine = 0; ///< in the file; 0: it has no header
};

/// Everything about the file but its cells. `tables` is left open for the rows.
QJsonObject sourceJson(const QString &path, const SourceInfo &source);
QJsonObject tableJson(const InspectedTable &table);
void printSource(const Session &session, const SourceInfo &source);
void printTable(const Session &session, const InspectedTable &table);

/// Writes the tables with their rows as JSON, as they are read: memory does not grow with the file.
class JsonRows final : public RowSink
{
public:
    JsonRows(QIODevice &out, const std::vector<InspectedTable> &tables, qint64 rows)
        : m_out(out)
        , m_tables(tables)
        , m_limit(rows)
    {
    }
    bool beginTable(const TableInfo &table) override;
    bool row(qint64 line, std::span<const Cell> cells) override;
    void endTable() override;

private:
    QIODevice &m_out;
    const std::vector<InspectedTable> &m_tables;
    qint64 m_limit;
    size_t m_at = 0;
    qint64 m_rows = 0;
};

/// Prints rows for people, cells cut to a readable width.
class TextRows final : public RowSink
{
public:
    TextRows(const Session &session, const std::vector<InspectedTable> &tables, qint64 rows)
        : m_session(session)
        , m_tables(tables)
        , m_limit(rows)
    {
    }
    bool beginTable(const TableInfo &table) override;
    bool row(qint64 line, std::span<const Cell> cells) override;
    void endTable() override { }

private:
    const Session &m_session;
    const std::vector<InspectedTable> &m_tables;
    qint64 m_limit;
    size_t m_at = 0;
    qint64 m_rows = 0;
};

} // namespace flow::cli
