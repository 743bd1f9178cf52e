// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/faninsert.h"

#include "core/entities.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

FanInsert::FanInsert(Connection &connection, QList<const Field *> fields)
    : m_connection(connection)
    , m_fields(std::move(fields))
{
}

Result<Statement> FanInsert::prepare(size_t rows)
{
    const bool hasOrigin =
        std::ranges::any_of(m_fields, [](const Field *field) { return field->name == u"origin"; });
    QStringList columns{u"id"_s, u"uid"_s};
    for (const Field *field : m_fields)
        columns << field->name;
    QStringList values(columns.size() + 1, u"?"_s);
    columns << u"email_consent"_s << u"kind"_s << u"stage"_s;
    values << u"'person'"_s << u"'lead'"_s;
    if (!hasOrigin) {
        columns << u"origin"_s;
        values << u"'import'"_s;
    }
    const QString row = u'(' + values.join(u", "_s) + u')';
    return m_connection.prepare(u"INSERT INTO fan (%1) VALUES %2"_s
            .arg(columns.join(u", "_s), QStringList(qsizetype(rows), row).join(u", "_s))
            .toStdString());
}

Result<void> FanInsert::begin()
{
    FLOW_ASSIGN(m_many, prepare(kRows));
    FLOW_ASSIGN(m_one, prepare(1));
    FLOW_ASSIGN(m_nextId, m_connection.integer("SELECT seq + 1 FROM sqlite_sequence WHERE name = 'fan'"));
    m_nextId = std::max<qint64>(m_nextId, 1);
    return {};
}

qint64 FanInsert::add(const RowBatch &batch, const RowBatch::Row &row, std::string_view consent)
{
    m_waiting.push_back({m_nextId, m_connection.newUid(), &batch, &row, consent});
    return m_nextId++;
}

int FanInsert::bind(Statement &statement, int column, const Fan &fan) const
{
    statement.bind(column++, fan.id);
    statement.bindBlob(column++, fan.uid.constData(), int(fan.uid.size()));
    for (size_t slot = 0; slot < fan.row->spans; ++slot, ++column) {
        const std::string_view value = fan.batch->at(*fan.row, slot);
        if (value.empty())
            statement.bindNull(column);
        else
            statement.bind(column, value);
    }
    statement.bind(column++, fan.consent);
    return column;
}

Result<void> FanInsert::flush()
{
    size_t at = 0;
    for (; at + kRows <= m_waiting.size(); at += kRows) {
        int column = 1;
        for (size_t i = at; i < at + kRows; ++i)
            column = bind(m_many, column, m_waiting[i]);
        FLOW_TRY(m_many.run());
    }
    for (; at < m_waiting.size(); ++at) {
        bind(m_one, 1, m_waiting[at]);
        FLOW_TRY(m_one.run());
    }
    if (m_trigger && !m_waiting.empty()) FLOW_TRY(m_trigger->tell(m_waiting.front().id, m_waiting.back().id));
    m_waiting.clear();
    return {};
}

Result<void> FanInsert::suspendTrigger()
{
    FLOW_ASSIGN(m_trigger, SuspendedInsertTrigger::suspend(m_connection, fanEntity()));
    return {};
}

Result<void> FanInsert::restoreTrigger()
{
    FLOW_TRY(m_trigger->restore());
    m_trigger.reset();
    return {};
}

} // namespace flow
