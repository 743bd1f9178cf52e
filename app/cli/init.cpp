// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/demo/demo.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> makeWorkspace(Session &session, const QString &path, const std::optional<DemoOptions> &demo)
{
    if (!demo) {
        FLOW_TRY(Store::create(path, {}));
        return {};
    }
    return session.wait(
        QtConcurrent::run([&session, path, options = *demo] { return createDemoWorkspace(path, options, session.progress()); }));
}

} // namespace

void addInit(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("init", "Make a new workspace, empty or with the demo agency");
    auto demo = std::make_shared<bool>(false);
    auto seed = std::make_shared<quint64>(1);
    auto language = std::make_shared<std::string>();
    command->add_flag("--demo", *demo, "Fill it with the demo agency");
    command->add_option("--seed", *seed, "Which demo agency; the same seed, day and language give the same one")->type_name("N");
    command->add_option("--lang", *language, "What its people write in; else the system's language")->type_name("CODE")->check(CLI::IsMember({"en", "fr", "es"}));
    command->callback([&session, demo, seed, language] {
        session.run = [&session, demo, seed, language]() -> Result<int> {
            const QString path = session.workspacePath();
            if (session.workspace.isEmpty()) QDir().mkpath(QFileInfo(path).absolutePath());
            std::optional<DemoOptions> options;
            if (*demo) options = {.seed = *seed, .language = language->empty() ? QLocale().name().section(u'_', 0, 0) : QString::fromStdString(*language)};
            FLOW_TRY(makeWorkspace(session, path, options));
            session.remember(path);
            session.document(QJsonDocument(QJsonObject{{u"workspace"_s, path}}));
            session.line(tr("New workspace: %1").arg(path));
            return Done;
        };
    });
}

} // namespace flow::cli
