// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/common/segmented.h"
#include "ui/import/importpage.h"
#include "ui/network/networkpage.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspacemanager.h"
#include "ui/sync/cloudpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace flow::test {

using namespace flow::ui;
using namespace Qt::StringLiterals;

constexpr int kPatience = 30'000; ///< ms; a cloud answers when the machine has time

/// A window over a workspace of its own.
class Desk
{
public:
    explicit Desk(Theme &theme)
        : preferences(folder.filePath(u"settings.ini"_s))
        , language(*qApp)
        , tokens(nullptr, FileTokens(folder.filePath(u"keys.json"_s)))
        , link(tokens, {.deviceName = u"desk"_s, .settleMs = 50})
    {
        preferences.set(u"language"_s, u"en"_s);
        followPreferences(preferences, theme, language);
        workspaces = std::make_unique<WorkspaceManager>(preferences, WorkspaceManager::Options{.dataFolder = folder.filePath(u"data"_s), .makeDemo = {}, .automaticBackups = false});
        if (!workspaces->create(folder.filePath(u"agency.flowstage"_s))) qFatal("no workspace");
        link.attach(workspaces->store());
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{theme, preferences, *workspaces, language, {startPage(), networkPage(), importPage(), cloudPage()}, QtFuture::makeReadyValueFuture(std::shared_ptr<const Gazetteer>()), &link});
        window->resize(1440, 900);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        window->showPage(u"cloud"_s);
    }
    ~Desk()
    {
        link.attach(nullptr);
        window.reset();
    }
    template <class T>
    T *find(const QString &name)
    {
        return window->findChild<T *>(name);
    }
    CloudPage *page() { return static_cast<CloudPage *>(window->currentPage()); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// A key for the window, which has to be the active one of the two.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        QTest::keyClick(window.get(), key, modifiers);
    }
    /// Fills the form as a new person would and presses Enter in it.
    void enter(const QString &mode, const QUrl &url, const QString &mail, const QString &name, const QString &what)
    {
        auto *modes = find<SegmentedControl>(u"cloudMode"_s);
        while (modes->current() != mode) QTest::keyClick(modes, Qt::Key_Right);
        type(mode == "join"_L1 ? u"cloudCode"_s : u"cloudOrganisation"_s, what);
        type(u"cloudUrl"_s, url.toString());
        type(u"cloudMail"_s, mail);
        type(u"cloudPassword"_s, u"a long password"_s);
        QTest::keyClick(find<QAbstractButton>(u"cloudNew"_s), Qt::Key_Space);
        type(u"cloudName"_s, name);
        QTest::keyClick(find<QLineEdit>(u"cloudName"_s), Qt::Key_Return);
    }
    template <class F>
    auto write(F fn)
    {
        return workspaces->store()->write({u"edit"_s}, std::move(fn)).result();
    }
    QString said(const QString &name) { return find<QLabel>(name) ? find<QLabel>(name)->text() : QString(); }
    QString place() { return find<QAbstractButton>(u"placeLabel"_s)->text(); }

    QTemporaryDir folder;
    Preferences preferences;
    Language language;
    KeptTokens tokens;
    CloudLink link;
    std::unique_ptr<WorkspaceManager> workspaces;
    std::unique_ptr<MainWindow> window;
};

} // namespace flow::test
