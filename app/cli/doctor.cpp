// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/entity.h"
#include "core/geo/gazetteer.h"
#include "core/store/backup.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <CLI/CLI.hpp>

#ifdef FLOWSTAGE_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

// Is there a keychain that secrets of sync and mail can be kept in?
bool keychainReachable()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true; // part of the system
#elif defined(FLOWSTAGE_DBUS)
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return false;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    const QString service = u"org.freedesktop.secrets"_s;
    return bus.interface()->isServiceRegistered(service).value()
        || bus.interface()->activatableServiceNames().value().contains(service);
#else
    return false;
#endif
}

void addSqlite(QJsonObject &report)
{
    const auto memory = Connection::open(u":memory:"_s, Connection::Mode::ReadWrite);
    if (!memory) {
        report[u"sqlite_error"_s] = ui::errorText(memory.error());
        return;
    }
    report[u"sqlite"_s] = (*memory)->text("SELECT sqlite_version()").value_or(QString());
    report[u"sqlite_source"_s] = (*memory)->text("SELECT sqlite_source_id()").value_or(QString());
    report[u"sqlite_math"_s] = (*memory)->text("SELECT pow(sin(radians(30)), 2)").has_value();
}

bool addWorkspace(QJsonObject &report, const QString &path)
{
    const QFileInfo file(path);
    report[u"workspace"_s] = path;
    report[u"workspace_exists"_s] = file.isFile();
    const QStorageInfo disk(file.absolutePath());
    report[u"disk_free"_s] = disk.isValid() ? disk.bytesAvailable() : -1;
    if (!file.isFile()) return true;
    report[u"workspace_size"_s] = file.size();
    report[u"workspace_writable"_s] = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    const auto checked = checkWorkspace(path, nullptr);
    report[u"workspace_sound"_s] = checked && checked->problems.isEmpty();
    if (checked)
        report[u"workspace_schema"_s] = checked->version;
    else
        report[u"workspace_error"_s] = ui::errorText(checked.error());
    return checked && checked->problems.isEmpty();
}

Result<int> doctor(const Session &session)
{
    QJsonObject report{{u"flowstage"_s, QStringLiteral(FLOWSTAGE_VERSION)},
        {u"qt"_s, QString::fromLatin1(qVersion())}, {u"system"_s, QSysInfo::prettyProductName()},
        {u"architecture"_s, QSysInfo::currentCpuArchitecture()}, {u"locale"_s, QLocale().name()},
        {u"time_zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())}};
    addSqlite(report);
    report[u"gazetteer"_s] = Gazetteer::load().has_value();
    report[u"keychain"_s] = keychainReachable();
    const bool sound = addWorkspace(report, session.workspacePath());
    session.document(QJsonDocument(report));
    Table table{.headers = {u""_s, u""_s}, .right = {}, .rows = {}};
    for (auto entry = report.begin(); entry != report.end(); ++entry) {
        const bool bytes = entry.key() == u"disk_free" || entry.key() == u"workspace_size";
        const QString value = entry->isBool() ? (entry->toBool() ? tr("yes") : tr("no"))
            : bytes                           ? ui::formatBytes(entry->toInteger())
                                              : entry->toVariant().toString();
        table.rows.push_back({QString(entry.key()).replace(u'_', u' '), value});
    }
    session.table(table);
    return sound ? Done : Failed;
}

} // namespace

void addDoctor(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand(
        "doctor", "What a report of a problem needs: versions, disk, keychain, state of the workspace");
    command->callback([&session] { session.run = [&session] { return doctor(session); }; });
}

} // namespace flow::cli
