// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/uuid.h"
#include "core/store/connection.h"

#include <vector>

namespace flow::demo {

/// Inserts many rows of one entity through one prepared statement. Values are not checked: the demo's tests
/// do that. set() any fields, then add(); what was not set is NULL.
class RowWriter
{
public:
    static Result<RowWriter> open(
        Connection &connection, const Entity &entity, UuidMaker &uuids, qint64 uidMs);

    template <class T>
    RowWriter &set(QLatin1StringView field, const T &value)
    {
        if (const int index = indexOf(field); index >= 0) {
            m_statement.bind(index, value);
            m_isSet[size_t(index)] = true;
        }
        return *this;
    }
    /// An empty text is no text.
    RowWriter &set(QLatin1StringView field, const QString &value);

    Result<qint64> add();

private:
    int indexOf(QLatin1StringView field);

    Connection *m_connection = nullptr;
    const Entity *m_entity = nullptr;
    UuidMaker *m_uuids = nullptr;
    qint64 m_uidMs = 0;
    Statement m_statement;
    std::vector<bool> m_isSet, m_wasSet; ///< by parameter
    QString m_unknown; ///< a field that the entity does not have
};

} // namespace flow::demo
