// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"
#include "app/cli/commands.h"
#include "core/sync/auditcsv.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <QThread>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPullMs = 60'000;
constexpr qint64 kMaxBackOffMs = 300'000;

void say(Session &session, const SyncReport &report)
{
    session.line(tr("Sent: %1. Received: %2. To decide: %3. Not accepted: %4.").arg(report.sent).arg(report.received).arg(report.conflicts).arg(report.refused));
    if (report.waiting) session.note(tr("%1 records of the cloud cannot be written here yet.").arg(report.waiting));
    if (report.newDevice) session.note(tr("This workspace was copied, or the cloud was restored: it is a new device from now on."));
}

QJsonObject toJson(const SyncReport &report)
{
    return {{u"sent"_s, report.sent}, {u"received"_s, report.received}, {u"conflicts"_s, report.conflicts}, {u"refused"_s, report.refused},
        {u"waiting"_s, report.waiting}, {u"loaded"_s, report.loaded}, {u"new_device"_s, report.newDevice}};
}

Result<int> once(Session &session, CloudAccess &access, bool verify)
{
    FLOW_ASSIGN(const SyncReport report, access.syncer().run(session.progress()));
    QJsonObject document = toJson(report);
    if (verify) {
        FLOW_ASSIGN(const QStringList differences, access.syncer().differences());
        document.insert(u"differences"_s, QJsonArray::fromStringList(differences));
        session.line(differences.isEmpty() ? tr("Both sides are equal.") : tr("Not equal: %1").arg(differences.join(u", "_s)));
    }
    session.document(QJsonDocument(document));
    say(session, report);
    return Done;
}

bool isTrouble(const Error &error)
{
    return error.code == ErrorCode::Network && QStringList{u"offline"_s, u"timeout"_s, u"busy"_s}.contains(error.args.value(0));
}

/// Until Ctrl+C: soon after a change here, else every minute; more seldom while the cloud cannot be reached.
Result<int> stay(Session &session, CloudAccess &access)
{
    const auto lastChange = [&] {
        return await(access.store().read([](Connection &c) { return c.integer("SELECT coalesce(max(id), 0) FROM journal_tx"); })).value_or(0);
    };
    qint64 backOff = 1000;
    while (!session.progress().canceled()) {
        const auto report = access.syncer().run(session.progress());
        qint64 pause = kPullMs;
        if (report && (report->sent || report->received)) say(session, *report);
        if (!report && !isTrouble(report.error())) return std::unexpected(report.error());
        if (!report) pause = backOff = std::min(backOff * 2, kMaxBackOffMs);
        else backOff = 1000;
        const qint64 seen = lastChange();
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < pause && !session.progress().canceled();) {
            QThread::msleep(500);
            if (report && lastChange() != seen) break;
        }
    }
    return Done;
}

} // namespace

void addSync(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("sync", "Keep the workspace in step with its organisation in the cloud");
    auto access = CloudAccess::options(*command);
    auto single = std::make_shared<bool>(false);
    auto verify = std::make_shared<bool>(false);
    command->add_flag("--once", *single, "Send and fetch once, then end");
    command->add_flag("--verify", *verify, "Compare everything afterwards (implies --once)");
    command->callback([&session, access, single, verify] {
        session.run = [&session, access, single, verify]() -> Result<int> {
            FLOW_TRY(access->open(session));
            return *single || *verify || session.json ? once(session, *access, *verify) : stay(session, *access);
        };
    });
}

void addDevices(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("devices", "The devices of the organisation");
    auto access = CloudAccess::options(*command);
    auto revoke = std::make_shared<std::string>();
    command->add_option("--revoke", *revoke, "Shut this device out")->type_name("DEVICE");
    command->callback([&session, access, revoke] {
        session.run = [&session, access, revoke]() -> Result<int> {
            FLOW_TRY(access->open(session));
            if (!revoke->empty()) FLOW_TRY(access->syncer().call(u"device_revoke"_s, {{u"device"_s, QString::fromStdString(*revoke)}}));
            FLOW_ASSIGN(const QJsonDocument devices, access->syncer().call(u"devices"_s, {}));
            CloudAccess::print(session, devices.array(), {u"device"_s, u"name"_s, u"person"_s, u"ops"_s, u"seen"_s, u"revoked"_s},
                {tr("Device"), tr("Name"), tr("Person"), tr("Changes"), tr("Seen"), tr("Shut out")});
            return Done;
        };
    });
}

void addAudit(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("audit", "Who changed what in the organisation, newest first (owners)");
    auto access = CloudAccess::options(*command);
    auto entity = std::make_shared<std::string>();
    auto record = std::make_shared<std::string>();
    auto person = std::make_shared<std::string>();
    auto since = std::make_shared<std::string>();
    auto before = std::make_shared<std::string>();
    auto limit = std::make_shared<int>(100);
    auto out = std::make_shared<std::string>();
    command->add_option("--entity", *entity, "Of this kind; api_key and webhook are kinds, too")->type_name("ENTITY");
    command->add_option("--record", *record, "uid of the record")->type_name("UID");
    command->add_option("--person", *person, "uid of the person, as `org members` shows it")->type_name("UID");
    command->add_option("--since", *since, "From this day on")->type_name("YYYY-MM-DD");
    command->add_option("--before", *before, "Up to this day, without it")->type_name("YYYY-MM-DD");
    command->add_option("--limit", *limit)->type_name("N");
    command->add_option("--out", *out, "Into this file, as CSV with what was and what is")->type_name("FILE");
    command->callback([&session, access, entity, record, person, since, before, limit, out] {
        session.run = [&session, access, entity, record, person, since, before, limit, out]() -> Result<int> {
            QDateTime from, to;
            for (const auto &[text, instant] : {std::pair(since, &from), std::pair(before, &to)}) {
                if (text->empty()) continue;
                const QDate day = QDate::fromString(QString::fromStdString(*text), Qt::ISODate);
                if (!day.isValid()) return failure(ErrorCode::Usage, {QString::fromStdString(*text)});
                *instant = day.startOfDay();
            }
            FLOW_TRY(access->open(session));
            QJsonObject arguments{{u"lim"_s, *limit}};
            if (!person->empty()) arguments.insert(u"person"_s, QString::fromStdString(*person));
            if (to.isValid()) arguments.insert(u"before"_s, to.toUTC().toString(Qt::ISODate));
            if (*entity == "api_key" || *entity == "webhook") {
                arguments.insert(u"entity"_s, QString::fromStdString(*entity));
            } else if (!entity->empty()) {
                FLOW_ASSIGN(const Entity *known, entityNamed(QString::fromStdString(*entity)));
                arguments.insert(u"entity"_s, known->name);
            }
            if (!record->empty()) arguments.insert(u"record"_s, QString::fromStdString(*record));
            FLOW_ASSIGN(const QJsonDocument entries, access->syncer().call(u"audit"_s, arguments));
            QJsonArray shown = entries.array(); // latest first
            while (from.isValid() && !shown.isEmpty() && QDateTime::fromString(shown.last()[u"at"].toString(), Qt::ISODate) < from) shown.removeLast();
            if (!out->empty()) {
                const QString path = QString::fromStdString(*out);
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly)) return failure(ErrorCode::ReadOnly, {path}, file.errorString());
                file.write(auditCsv(shown));
                if (!file.commit()) return failure(ErrorCode::DiskFull, {path}, file.errorString());
                session.document(QJsonDocument(QJsonObject{{u"file"_s, path}, {u"entries"_s, shown.size()}}));
                session.line(tr("Exported: %1").arg(path));
                return Done;
            }
            CloudAccess::print(session, shown, {u"at"_s, u"name"_s, u"entity"_s, u"record"_s, u"operation"_s},
                {tr("When"), tr("Who"), tr("Kind"), tr("Record"), tr("What")});
            return Done;
        };
    });
}

} // namespace flow::cli
