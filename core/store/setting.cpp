// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting.h"

namespace flow {

using namespace Qt::StringLiterals;

Result<QString> settingOf(Connection &connection, std::string_view key)
{
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT value FROM setting WHERE key = ?1"));
    row.bind(1, key);
    FLOW_ASSIGN(const bool found, row.step());
    return found ? row.string(0) : QString();
}

Result<QString> agencyCurrency(Connection &connection)
{
    FLOW_ASSIGN(const QString set, settingOf(connection, "currency"));
    return set.isEmpty() ? u"EUR"_s : set;
}

} // namespace flow
