// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace flow {

/// Keeps prepared statements for work that runs the same few again and again. On the connection's thread;
/// must go before the connection does. What prepare() gives is reset, keeps its former bindings and stays
/// valid until clear(); a caller resets it when it has read enough, so that it doesn't hold a lock on its
/// table.
class StatementCache
{
public:
    explicit StatementCache(Connection &connection)
        : m_connection(connection)
    {
    }
    Result<Statement *> prepare(std::string_view sql);
    void clear() { m_statements.clear(); }
    Connection &connection() { return m_connection; }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    Connection &m_connection;
    std::unordered_map<std::string, Statement, Hash, std::equal_to<>> m_statements;
};

} // namespace flow
