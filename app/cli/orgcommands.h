// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace flow::cli {

class Session;

// The parts of `org` that are subjects of their own.
void addOrgJoin(CLI::App &org, Session &session);
void addOrgKeys(CLI::App &org, Session &session);
void addOrgLinks(CLI::App &org, Session &session);
void addOrgWebhooks(CLI::App &org, Session &session);

} // namespace flow::cli
