// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

void addInit(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("init", "Make a new, empty workspace");
    command->callback([&session] {
        session.run = [&session]() -> Result<int> {
            const QString path = session.workspacePath();
            if (session.workspace.isEmpty()) QDir().mkpath(QFileInfo(path).absolutePath());
            FLOW_ASSIGN(const auto store, Store::create(path, {}));
            session.remember(path);
            session.document(QJsonDocument(QJsonObject{{u"workspace"_s, path}}));
            session.line(tr("New workspace: %1").arg(path));
            return Done;
        };
    });
}

} // namespace flow::cli
