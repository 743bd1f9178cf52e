// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspaceuser.h"

namespace flow {

QString workspaceUser(Connection &connection)
{
    auto find = connection.prepare("SELECT value FROM sync_state WHERE key = 'person' AND value <> '' UNION ALL SELECT value FROM setting"
                                   " WHERE key = 'user_name' AND NOT EXISTS (SELECT 1 FROM sync_state WHERE key = 'organisation' AND value <> '') LIMIT 1");
    return find && find->step().value_or(false) ? find->string(0) : QString();
}

} // namespace flow
