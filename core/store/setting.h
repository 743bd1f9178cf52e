// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <string_view>

namespace flow {

/// What the agency has set ("country", "agency_name"); empty where it has not.
Result<QString> settingOf(Connection &connection, std::string_view key);
/// What amounts are in where nothing nearer says it: EUR until the agency sets another. ISO 4217.
Result<QString> agencyCurrency(Connection &connection);

} // namespace flow
