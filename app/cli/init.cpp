// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "ui/text/demotext.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> makeWorkspace(Session &session, const QString &path, bool demo, quint64 seed)
{
    if (!demo) {
        FLOW_TRY(Store::create(path, {}));
        return {};
    }
    DemoOptions options = ui::demoOptions();
    options.seed = seed;
    return session.wait(
        QtConcurrent::run([&session, path, options] { return createDemoWorkspace(path, options, session.progress()); }));
}

} // namespace

void addInit(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("init", "Make a new workspace, empty or with the demo agency");
    auto demo = std::make_shared<bool>(false);
    auto seed = std::make_shared<quint64>(1);
    command->add_flag("--demo", *demo, "Fill it with the demo agency");
    command->add_option("--seed", *seed, "Which demo agency; the same seed and day give the same one")->type_name("N");
    command->callback([&session, demo, seed] {
        session.run = [&session, demo, seed]() -> Result<int> {
            const QString path = session.workspacePath();
            if (session.workspace.isEmpty()) QDir().mkpath(QFileInfo(path).absolutePath());
            FLOW_TRY(makeWorkspace(session, path, *demo, *seed));
            session.remember(path);
            session.document(QJsonDocument(QJsonObject{{u"workspace"_s, path}}));
            session.line(tr("New workspace: %1").arg(path));
            return Done;
        };
    });
}

} // namespace flow::cli
