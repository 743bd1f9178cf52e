// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statementcache.h"

namespace flow {

Result<Statement *> StatementCache::prepare(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        FLOW_ASSIGN(Statement statement, m_connection.prepare(sql));
        found = m_statements.emplace(std::string(sql), std::move(statement)).first;
    }
    found->second.reset();
    return &found->second;
}

} // namespace flow
