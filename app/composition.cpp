// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/demo.h"
#ifdef FLOWSTAGE_LOCATION
#include "app/geo/locationprovider.h"
#endif
#include "app/pictures.h"
#include "ui/artist/artistpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarsync.h"
#include "ui/deal/dealpage.h"
#include "ui/fan/fanspage.h"
#include "ui/history/historypage.h"
#include "ui/import/importpage.h"
#include "ui/mission/missionpage.h"
#include "ui/network/networkpage.h"
#include "ui/order/orderspage.h"
#include "ui/project/projectspage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/look.h"
#include "ui/shell/routing.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/sync/cloudpage.h"
#include "ui/tour/tourpage.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>
#include <QtConcurrentRun>

#include <cstdio>

namespace flow::app {

using namespace Qt::StringLiterals;

namespace {

    QString preferencesPath(const Options &options) { return options.pictures.isEmpty() ? QString() : u":memory:"_s; }

    QFuture<std::shared_ptr<const Gazetteer>> loadGazetteer()
    {
        return QtConcurrent::run([]() -> std::shared_ptr<const Gazetteer> { return Gazetteer::load().value_or(nullptr); });
    }

    ui::WorkspaceManager::Options workspaceOptions(const Options &options)
    {
        if (!options.pictures.isEmpty()) return pictureWorkspaces();
        return {.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            .makeDemo = [](const QString &path, Progress &progress) { return makeDemo(path, progress); }};
    }

} // namespace

std::vector<ui::PageInfo> allPages()
{
    return {
        ui::startPage(),
        ui::missionPage(),
        ui::artistPage(),
        ui::networkPage(),
        ui::dealPage(),
        ui::projectsPage(),
        ui::calendarPage(),
        ui::tourPage(),
        ui::reportPage(),
        ui::fansPage(),
        ui::ordersPage(),
        ui::importPage(),
        ui::historyPage(),
        ui::cloudPage(),
        ui::settingsPage(),
    };
}

Composition::Composition(QApplication &app, Options options)
    : m_options(std::move(options))
    , m_preferences(preferencesPath(m_options))
    , m_language(app)
    , m_gazetteer(loadGazetteer())
    , m_workspaces(m_preferences, workspaceOptions(m_options))
    , m_tokens(systemTokens())
    , m_cloud(*m_tokens, {.deviceName = QSysInfo::machineHostName()})
{
    m_sinceStart.start();
#ifdef FLOWSTAGE_LOCATION
    ui::setRouting(m_workspaces, [](const QString &host) -> std::unique_ptr<GeoProvider> {
        QVariantMap parameters{{u"osm.useragent"_s, u"FlowStage"_s}, {u"osm.mapping.providersrepository.disabled"_s, true}};
        if (!host.isEmpty()) parameters.insert(u"osm.routing.host"_s, host + (host.endsWith(u'/') ? u"route/v1/driving/"_s : u"/route/v1/driving/"_s));
        return std::make_unique<LocationGeoProvider>(u"osm"_s, parameters);
    });
#endif
    if (!m_options.language.isEmpty()) m_preferences.set(u"language"_s, m_options.language);
    if (!m_options.theme.isEmpty()) m_preferences.set(u"look/theme"_s, m_options.theme);
    ui::followPreferences(m_preferences, m_theme, m_language);
    ui::installTheme(app, m_theme);
    QObject::connect(&m_notifier, &ui::DesktopNotifier::activated, &m_workspaces, [this](const QString &key) { openFromDesktop(key); });
}

int Composition::run()
{
    if (!m_options.pictures.isEmpty()) {
        showWindow();
        return drawPictures({*m_window, m_workspaces, m_theme, m_language, m_options.pictures, m_options.only});
    }
    QObject::connect(&m_workspaces, &ui::WorkspaceManager::changed, &m_workspaces, [this] {
        startClocks();
        // Whatever button opened it is done when the event loop is back.
        QTimer::singleShot(0, &m_workspaces, [this] { showWindow(); });
    });
    QObject::connect(&m_workspaces, &ui::WorkspaceManager::aboutToChange, &m_workspaces, [this] { stopClocks(); });
    m_cloud.watchNetwork();
    m_cloud.setMeteredFree(m_preferences.value(u"cloud/meteredFree"_s).toBool());
    ui::CalendarSync::of(m_workspaces)->setAutomatic(true);
    openFirst();
    const int code = QApplication::exec();
    ui::CalendarSync::of(m_workspaces)->stop();
    stopClocks();
    m_window.reset();
    return code;
}

void Composition::startClocks()
{
    Store *store = m_workspaces.store();
    if (!store) return;
    m_holdClock = std::make_unique<HoldClock>(*store);
    QObject::connect(m_holdClock.get(), &HoldClock::expired, &m_workspaces, [this](qint64 holds, qint64 offers) {
        QStringList titles;
        if (holds) titles << QApplication::translate("main", "%n hold(s) ran out", nullptr, int(holds));
        if (offers) titles << QApplication::translate("main", "%n offer(s) ran out", nullptr, int(offers));
        tell(titles.join(u", "_s), QApplication::translate("main", "Holds that have ended can be renewed on the board of the pipeline."), false, u"ended"_s, 0);
    });
    m_grantClerk = std::make_unique<GrantClerk>(*store);
    m_cloud.attach(store);
    m_reportClock = std::make_unique<ui::ReportClock>(*store, m_preferences, m_workspaces.path());
    QObject::connect(m_reportClock.get(), &ui::ReportClock::written, &m_workspaces, [this](const QString &report, const QString &path, int files) {
        if (m_window) ui::sayScheduled(*m_window, report, path, files);
    });
    m_alertClock = std::make_unique<ui::AlertClock>(*store, m_preferences);
    QObject::connect(m_alertClock.get(), &ui::AlertClock::attention, &m_workspaces,
        [this](const QString &title, const QString &text, bool urgent, const QString &entity, qint64 id) { tell(title, text, urgent, entity, id); });
    QObject::connect(m_reportClock.get(), &ui::ReportClock::failed, &m_workspaces, [this](const QString &, const Error &error) {
        if (m_window) m_window->showError(error);
    });
}

/// In the window while somebody works there, else on the desktop.
void Composition::tell(const QString &title, const QString &text, bool urgent, const QString &entity, qint64 id)
{
    const QString key = entity.isEmpty() ? u"mission"_s : u"%1:%2"_s.arg(entity).arg(id);
    if (m_window && m_window->isActiveWindow()) m_window->toast(title, false, QApplication::translate("main", "Open"), [this, key] { openFromDesktop(key); });
    else m_notifier.show(key, title, text, urgent);
}

void Composition::openFromDesktop(const QString &key)
{
    if (!m_window) return;
    if (m_window->isMinimized()) m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
    if (!m_window->openRecord(key.section(u':', 0, 0), key.section(u':', 1).toLongLong())) m_window->showPage(u"mission"_s);
}

void Composition::stopClocks()
{
    m_cloud.attach(nullptr);
    m_grantClerk.reset();
    m_alertClock.reset();
    m_reportClock.reset();
    m_holdClock.reset();
}

void Composition::showWindow()
{
    if (m_window) return;
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{m_theme, m_preferences, m_workspaces, m_language, allPages(), m_gazetteer, &m_cloud});
    if (!m_options.pictures.isEmpty()) return;
    if (m_options.printStartTime) {
        QObject::connect(m_window.get(), &ui::MainWindow::settled, &m_workspaces, [this] {
            QTimer::singleShot(0, &m_workspaces, [this] { // after the paint that this asked for
                std::printf("%lld\n", static_cast<long long>(m_sinceStart.elapsed()));
                QApplication::quit();
            });
        });
    }
    m_window->show();
    m_problem.reset();
}

void Composition::showProblem(const QString &path, const Error &error)
{
    m_problem = std::make_unique<ui::StartWindow>(m_workspaces, path, error);
    m_problem->show();
}

/// What was asked for, else what was open the last time, else a new agency in the documents.
void Composition::openFirst()
{
    if (m_options.demo) {
        const QString path = m_workspaces.demoPath();
        m_workspaces.openDemo(std::make_shared<CancelFlag>()).then(&m_workspaces, [this, path](const Result<void> &opened) {
            if (!opened) showProblem(path, opened.error());
        });
        return;
    }
    QString path = m_options.workspace;
    if (path.isEmpty()) path = m_preferences.value(u"workspace/recent"_s).toStringList().value(0);
    const bool first = path.isEmpty();
    if (first) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QDir().mkpath(folder);
        path = folder + u'/' + QApplication::translate("main", "My agency") + u".flowstage"_s;
    }
    const Result<void> opened = first && !QFile::exists(path) ? m_workspaces.create(path) : m_workspaces.open(path);
    if (!opened) showProblem(path, opened.error());
}

} // namespace flow::app
