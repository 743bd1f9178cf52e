// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startwindow.h"

#include "ui/common/button.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/workspacefiles.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace flow::ui {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(WorkspaceManager &workspaces, const QString &path, const Error &error)
    : Surface(ColorRole::Surface)
    , m_workspaces(workspaces)
    , m_path(path)
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(u"Flow Stage"_s);
    resize(760, 440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(96, 88, 64, 40);
    column->setSpacing(8);
    m_title = new Label(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), TypeStyle::Title, ColorRole::Text, this);
    m_text = new Label({}, TypeStyle::Lead, ColorRole::Text2, this);
    m_text->setObjectName(u"startError"_s);
    m_text->setWordWrap(true);
    auto *place = new Label(QFileInfo(path).absoluteFilePath(), TypeStyle::Small, ColorRole::Text3, this);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_working = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString &name, const QString &text, ButtonKind kind, auto run) {
        auto *button = new Button(text, kind, {}, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
    };
    const QList<BackupFile> backups = backupsIn(workspaces.backupFolder(path), path);
    if (!backups.isEmpty() && (error.code == ErrorCode::Damaged || error.code == ErrorCode::NotAWorkspace || error.code == ErrorCode::FileNotFound)) {
        const BackupFile &latest = backups.first();
        add(u"restoreBackup"_s, tr("Restore the backup of %1").arg(formatInstant(latest.madeAt.toMSecsSinceEpoch())), ButtonKind::Primary,
            [this, file = latest.path] { restoreLatest(file); });
    }
    if (error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Locked) {
        add(u"openReadOnly"_s, tr("Open read-only"), ButtonKind::Primary, [this] {
            if (const auto opened = m_workspaces.openReadOnly(m_path); !opened) showError(opened.error());
        });
    }
    add(u"openAnother"_s, tr("Open another workspace"), ButtonKind::Default, [this] { workspaceFiles::askOpen(*this, m_workspaces, *this); });
    add(u"newWorkspace"_s, tr("New workspace"), ButtonKind::Default, [this] { workspaceFiles::askCreate(*this, m_workspaces, *this); });
    add(u"openDemo"_s, tr("Demo agency"), ButtonKind::Default, [this] { workspaceFiles::openDemo(m_workspaces, *this); });
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(place);
    column->addStretch(1);
    column->addWidget(m_working);
    column->addLayout(buttons);
    showError(error);
}

void StartWindow::showError(const Error &error, const QString &, std::function<void()>)
{
    m_working->clear();
    m_text->setText(errorText(error));
    setAccessibleDescription(m_text->text());
}

std::shared_ptr<Task> StartWindow::startTask(const QString &text)
{
    m_working->setText(text + u'…');
    auto task = std::make_shared<Task>();
    task->text = text;
    return task;
}

void StartWindow::restoreLatest(const QString &backup)
{
    auto task = startTask(tr("Restoring the backup"));
    m_workspaces.restore(backup, m_path).then(this, [this, task](const Result<QString> &restored) {
        if (!restored) showError(restored.error());
    });
}

void StartWindow::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintLogo(painter, QRectF(40, 84, 36, 36), themeOf(this));
}

} // namespace flow::ui
