// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/artist/grantclerk.h"
#include "core/deal/holdclock.h"
#include "core/sync/cloudlink.h"
#include "ui/common/focusring.h"
#include "ui/mission/alertclock.h"
#include "ui/report/reportclock.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startwindow.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>

class QApplication;

namespace flow::app {

struct Options
{
    bool demo = false;
    QString workspace, language, theme, pictures;
    QStringList only; ///< of the pictures
    bool printStartTime = false;
};

/// The pages of the window, in the order of the sidebar: a new page is one line here.
std::vector<ui::PageInfo> allPages();

/// Builds everything and passes it on; the only place that knows every class.
class Composition
{
public:
    Composition(QApplication &app, Options options);
    int run();

private:
    void openFirst();
    void showWindow();
    void startClocks();
    void stopClocks();
    void tell(const QString &title, const QString &text, bool urgent, const QString &entity, qint64 id);
    void openFromDesktop(const QString &key);
    void showProblem(const QString &path, const Error &error);

    Options m_options;
    QElapsedTimer m_sinceStart;
    ui::Theme m_theme;
    ui::Preferences m_preferences;
    ui::Language m_language;
    ui::FocusRing m_focusRing;
    QFuture<std::shared_ptr<const Gazetteer>> m_gazetteer;
    ui::WorkspaceManager m_workspaces;
    std::unique_ptr<KeptTokens> m_tokens;
    CloudLink m_cloud; ///< of the workspace that is open
    std::unique_ptr<ui::StartWindow> m_problem;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<GrantClerk> m_grantClerk;
    std::unique_ptr<HoldClock> m_holdClock; ///< of the workspace that is open
    std::unique_ptr<ui::ReportClock> m_reportClock; ///< the same
    std::unique_ptr<ui::AlertClock> m_alertClock; ///< the same
    ui::DesktopNotifier m_notifier;
};

} // namespace flow::app
