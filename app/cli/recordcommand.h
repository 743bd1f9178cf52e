// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <CLI/CLI.hpp>

namespace flow::cli {

/// Adds a command "NAME ENTITY ID" that reads one record of the workspace: `read` runs on a reader's thread,
/// `print` afterwards on the command's. An entity that does not exist, or what `read` refuses, ends the
/// command with its sentence.
template <typename Read, typename Print>
void addRecordCommand(
    CLI::App &app, Session &session, const std::string &name, const std::string &help, Read read, Print print)
{
    CLI::App *command = app.add_subcommand(name, help);
    auto entityName = std::make_shared<std::string>();
    auto id = std::make_shared<qint64>(0);
    command->add_option("entity", *entityName)->required()->type_name("ENTITY");
    command->add_option("id", *id)->required()->type_name("ID");
    command->callback([&session, entityName, id, read, print] {
        session.run = [&session, entityName, id, read, print]() -> Result<int> {
            FLOW_ASSIGN(const Entity *entity, entityNamed(QString::fromStdString(*entityName)));
            FLOW_ASSIGN(const auto store, session.open(true));
            FLOW_ASSIGN(const auto found, session.wait(store->read([&](Connection &connection) {
                return read(connection, *entity, *id);
            })));
            print(session, *entity, found);
            return Done;
        };
    });
}

} // namespace flow::cli
