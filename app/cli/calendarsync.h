// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace flow::cli {

class Session;

/// The subcommands of `calendar` that speak with CalDAV servers.
void addCalendarSync(CLI::App &calendar, Session &session);

} // namespace flow::cli
