// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"

#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

void addBackup(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("backup", "Copy the workspace to a file, also while others work with it");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file)->required()->type_name("FILE");
    command->callback([&session, file] {
        session.run = [&session, file]() -> Result<int> {
            const QString path = QFileInfo(QString::fromStdString(*file)).absoluteFilePath();
            FLOW_ASSIGN(const auto store, session.open(true));
            if (path == store->path()) return failure(ErrorCode::Usage, {QString::fromStdString(*file)});
            FLOW_TRY(session.wait(
                store->read([&](Connection &c) { return backupTo(c, path, &session.progress()); })));
            const qint64 size = QFileInfo(path).size();
            session.document(QJsonDocument(QJsonObject{{u"file"_s, path}, {u"size"_s, size}}));
            session.line(tr("Backup: %1").arg(path));
            return Done;
        };
    });
}

void addRestore(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("restore", "Put a backup in the place of the workspace, which is kept beside it");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file)->required()->type_name("FILE");
    command->callback([&session, file] {
        session.run = [&session, file]() -> Result<int> {
            const QString path = session.workspacePath();
            FLOW_ASSIGN(const QString kept,
                restoreBackup(QString::fromStdString(*file), path, SystemClock().nowMs()));
            session.document(QJsonDocument(QJsonObject{{u"workspace"_s, path}, {u"kept"_s, kept}}));
            session.line(tr("Restored: %1").arg(path));
            if (!kept.isEmpty()) session.line(tr("What was there is kept: %1").arg(kept));
            return Done;
        };
    });
}

void addCheck(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("check", "Look the workspace over without changing it");
    command->callback([&session] {
        session.run = [&session]() -> Result<int> {
            const QString path = session.workspacePath();
            FLOW_ASSIGN(const CheckReport report, checkWorkspace(path, nullptr));
            session.document(QJsonDocument(QJsonObject{{u"workspace"_s, path}, {u"version"_s, report.version},
                {u"sound"_s, report.problems.isEmpty()},
                {u"problems"_s, QJsonArray::fromStringList(report.problems)}}));
            if (report.problems.isEmpty())
                session.line(tr("%1 is sound (schema %2).").arg(path).arg(report.version));
            for (const QString &problem : report.problems)
                session.line(problem);
            return report.problems.isEmpty() ? Done : Failed;
        };
    });
}

} // namespace flow::cli
