// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempstore.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/flowstyle.h"

#include <QApplication>
#include <QSignalSpy>

namespace flow::test {

/// The real window over a workspace of its own: what every test of a page stands on. Make it once a test class, then for each test
/// create() a workspace, fill it, open() the window, and close() at the end. Words are English; the clock stands at 20 November
/// 2026, noon UTC, until it is moved.
class PageWindow
{
public:
    PageWindow() { ui::installTheme(*qApp, m_theme); }

    /// A new, empty workspace in a folder that goes with it. Other options where a test needs them: the folder is set here.
    void create(ui::WorkspaceManager::Options options = {})
    {
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        clock = std::make_shared<FixedClock>(1'795'176'000'000);
        m_preferences = std::make_unique<ui::Preferences>(path(QStringLiteral("settings.ini")));
        m_preferences->set(QStringLiteral("language"), QStringLiteral("en"));
        m_language = std::make_unique<ui::Language>(*qApp);
        ui::followPreferences(*m_preferences, m_theme, *m_language);
        options.dataFolder = path(QStringLiteral("data"));
        options.clock = clock;
        options.automaticBackups = false;
        m_workspaces = std::make_unique<ui::WorkspaceManager>(*m_preferences, std::move(options));
        const auto created = m_workspaces->create(path(QStringLiteral("agency.flowstage")));
        if (!created) qFatal("no workspace: %s", qPrintable(created.error().detail));
    }

    /// Shows the window; true when it is active and knows what it is about. The first page is shown by the caller.
    bool open(std::vector<ui::PageInfo> pages, const QSize &size = {1440, 900}, CloudLink *cloud = nullptr)
    {
        m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{m_theme, *m_preferences, *m_workspaces, *m_language, std::move(pages),
            QtFuture::makeReadyValueFuture(std::shared_ptr<const Gazetteer>()), cloud});
        QSignalSpy settled(m_window.get(), &ui::MainWindow::settled);
        m_window->resize(size);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get()) && (!settled.isEmpty() || settled.wait());
    }
    void closeWindow() { m_window.reset(); }
    void close()
    {
        m_window.reset();
        m_workspaces.reset();
        m_language.reset();
        m_preferences.reset();
    }

    ui::MainWindow &operator*() const { return *m_window; }
    ui::MainWindow *operator->() const { return m_window.get(); }
    ui::MainWindow *get() const { return m_window.get(); }
    ui::Theme &theme() { return m_theme; }
    ui::Preferences &preferences() const { return *m_preferences; }
    ui::Language &language() const { return *m_language; }
    ui::WorkspaceManager &workspaces() const { return *m_workspaces; }
    Store &store() const { return *m_workspaces->store(); }
    QString folder() const { return m_folder->path(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    template <class F>
    auto write(F fn) const
    {
        return store().write({QStringLiteral("edit")}, std::move(fn)).result();
    }
    /// The first value of the first row; null without one.
    QVariant value(const QByteArray &sql) const
    {
        return store()
            .read([sql](Connection &c) -> Result<QVariant> {
                FLOW_ASSIGN(Statement row, c.prepare(std::string_view(sql.constData(), size_t(sql.size()))));
                FLOW_ASSIGN(const bool found, row.step());
                return found && !row.isNull(0) ? QVariant(row.string(0)) : QVariant();
            })
            .result()
            .value();
    }
    qint64 number(const QByteArray &sql) const { return value(sql).toLongLong(); }
    QString text(const QByteArray &sql) const { return value(sql).toString(); }

    std::shared_ptr<FixedClock> clock;

private:
    ui::Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::WorkspaceManager> m_workspaces;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace flow::test
