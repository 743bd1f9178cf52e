// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// What stands in the place of the window when no workspace could be opened: what happened, what is safe, and ways on.
class StartWindow : public Surface, public Shell
{
    Q_OBJECT
public:
    StartWindow(WorkspaceManager &workspaces, const QString &path, const Error &error);

    void toast(const QString &, bool, const QString &, std::function<void()>) override { }
    void showError(const Error &error, const QString &action = {}, std::function<void()> run = {}) override;
    void showPage(const QString &) override { }
    bool openRecord(const QString &, qint64) override { return false; }
    void importFiles(const QStringList &) override { }
    void runAction(const QString &, const QString &) override { }
    void openPalette(const QString &) override { }
    void setPanelVisible(bool) override { }
    bool isPanelVisible() const override { return false; }
    std::shared_ptr<Task> startTask(const QString &text) override;
    QWidget *window() override { return this; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restoreLatest(const QString &backup);

    WorkspaceManager &m_workspaces;
    QString m_path;
    Label *m_title, *m_text, *m_working;
};

} // namespace flow::ui
