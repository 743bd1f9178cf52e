// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacefiles.h"

#include "ui/shell/pagecontext.h"
#include "ui/shell/workspacemanager.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace flow::ui::workspaceFiles {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui::workspaceFiles", text); }

    /// Opening another workspace takes the window apart, so never from inside of a click in it.
    template <class F>
    void later(WorkspaceManager &workspaces, F run)
    {
        QTimer::singleShot(0, &workspaces, run);
    }

} // namespace

QString fileFilter() { return tr("Flow Stage workspaces (*.flowstage)"); }

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // one that is not there would be proposed as the name of a file
}

void open(WorkspaceManager &workspaces, Shell &shell, const QString &path)
{
    later(workspaces, [&workspaces, &shell, path] {
        if (const auto opened = workspaces.open(path); !opened) shell.showError(opened.error());
    });
}

void askOpen(QWidget &parent, WorkspaceManager &workspaces, Shell &shell)
{
    auto *dialog = new QFileDialog(&parent, tr("Open a workspace"), folder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &workspaces, [&workspaces, &shell](const QString &path) { open(workspaces, shell, path); });
    dialog->open();
}

void askCreate(QWidget &parent, WorkspaceManager &workspaces, Shell &shell)
{
    auto *dialog = new QFileDialog(&parent, tr("New workspace"), folder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"flowstage"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing workspace is never written over
    QObject::connect(dialog, &QFileDialog::fileSelected, &workspaces, [&workspaces, &shell](const QString &path) {
        later(workspaces, [&workspaces, &shell, path] {
            if (QFileInfo::exists(path)) return open(workspaces, shell, path);
            if (const auto made = workspaces.create(path); !made) shell.showError(made.error());
        });
    });
    dialog->open();
}

void openDemo(WorkspaceManager &workspaces, Shell &shell)
{
    later(workspaces, [&workspaces, &shell] {
        auto task = shell.startTask(tr("Making the demo agency"));
        workspaces.openDemo(task->progress).then(&workspaces, [task, &shell](const Result<void> &opened) {
            task->finish();
            if (!opened) shell.showError(opened.error());
        });
    });
}

void backUp(WorkspaceManager &workspaces, Shell &shell)
{
    auto task = shell.startTask(tr("Making a backup"));
    workspaces.backupNow(task->progress).then(&workspaces, [task, &shell](const Result<QString> &made) {
        task->finish();
        if (made) shell.toast(tr("Backup made: %1").arg(QFileInfo(*made).fileName()));
        else shell.showError(made.error());
    });
}

} // namespace flow::ui::workspaceFiles
