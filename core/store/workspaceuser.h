// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

/// Who works here when nobody was named on opening: the member where several share the workspace, else the user that it knows, from
/// the moment they have said so.
QString workspaceUser(Connection &connection);

} // namespace flow
