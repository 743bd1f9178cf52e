// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"
#include "app/cli/commands.h"
#include "core/base/savefile.h"
#include "core/sync/auditcsv.h"
#include "core/sync/filemover.h"
#include "core/sync/heldchanges.h"
#include "core/sync/outbox.h"
#include "core/sync/rights.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QElapsedTimer>
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
    if (report.conflicts + report.refused > 0) session.note(tr("Nothing of it is lost: it waits on the page Cloud, under Conflicts (flowstage-cli list conflicts)."));
    if (report.merged) session.line(tr("Texts that others changed, too, and that became one with theirs: %1").arg(report.merged));
    if (report.waiting) session.note(tr("%1 records of the cloud cannot be written here yet.").arg(report.waiting));
    if (report.longAway) session.note(tr("This workspace was away for so long that the cloud no longer knew what was deleted meanwhile: everything was compared anew."));
    if (report.restored) session.note(tr("The cloud was restored from a backup; what it lacked was brought back."));
    else if (report.newDevice) session.note(tr("This workspace was copied, or the cloud was restored: it is a new device from now on."));
}

QJsonObject toJson(const SyncReport &report)
{
    return {{u"sent"_s, report.sent}, {u"received"_s, report.received}, {u"conflicts"_s, report.conflicts}, {u"merged"_s, report.merged}, {u"refused"_s, report.refused},
        {u"waiting"_s, report.waiting}, {u"loaded"_s, report.loaded}, {u"new_device"_s, report.newDevice}};
}

QJsonObject toJson(const FileState &files)
{
    QJsonArray troubles;
    for (const FileTrouble &trouble : files.troubles)
        troubles << QJsonObject{{u"name"_s, trouble.name}, {u"sending"_s, trouble.sending}, {u"reason"_s, trouble.error.args.value(0)}};
    return {{u"to_send"_s, files.toSend}, {u"to_send_bytes"_s, files.toSendBytes}, {u"to_fetch"_s, files.toFetch}, {u"to_fetch_bytes"_s, files.toFetchBytes},
        {u"on_demand"_s, files.onDemand}, {u"on_demand_bytes"_s, files.onDemandBytes}, {u"troubles"_s, troubles}};
}

void say(Session &session, const FileState &files)
{
    for (const QString &text : ui::fileTexts(files, false)) session.line(text);
    for (const FileTrouble &trouble : files.troubles) session.note(trouble.name + u": "_s + ui::errorText(trouble.error));
}

struct Wishes
{
    bool once = false;
    bool verify = false;
    bool status = false;
    bool allFiles = false;
};

FileLimits limitsOf(const SyncState &state, const Wishes &wishes)
{
    FileLimits limits{.maySend = Grants(state.rights).canWrite(u"file"_s)};
    if (wishes.allFiles) limits.each = limits.all = std::numeric_limits<qint64>::max() / 2;
    return limits;
}

/// The contents of files after their records; what concerns one file alone is told and ends nothing.
Result<FileState> moveFiles(Session &session, CloudAccess &access, FileMover &mover, const Wishes &wishes)
{
    FLOW_ASSIGN(const SyncState state, await(access.store().read([](Connection &c) { return SyncState::read(c); })));
    mover.setLimits(limitsOf(state, wishes));
    FLOW_TRY(mover.run(session.progress()));
    return mover.state();
}

Result<int> once(Session &session, CloudAccess &access, const Wishes &wishes)
{
    FLOW_ASSIGN(const SyncReport report, session.show([&] { return access.syncer().run(session.progress()); }));
    FileMover mover(access.store(), access.syncer());
    FLOW_TRY(mover.retryAll());
    FLOW_ASSIGN(const FileState files, moveFiles(session, access, mover, wishes));
    QJsonObject document = toJson(report);
    document.insert(u"files"_s, toJson(files));
    if (wishes.verify) {
        FLOW_ASSIGN(const QStringList differences, access.syncer().differences());
        document.insert(u"differences"_s, QJsonArray::fromStringList(differences));
        session.line(differences.isEmpty() ? tr("Both sides are equal.") : tr("Not equal: %1").arg(differences.join(u", "_s)));
    }
    session.document(QJsonDocument(document));
    say(session, report);
    say(session, files);
    return Done;
}

/// How the workspace stands, without asking the cloud.
Result<int> status(Session &session)
{
    FLOW_ASSIGN(const auto store, session.open(true));
    struct Facts
    {
        SyncState state;
        qint64 waiting = 0;
        QList<HeldChanges> held;
        FileState files;
    };
    FLOW_ASSIGN(const Facts facts, session.wait(store->read([](Connection &c) -> Result<Facts> {
        Facts read;
        FLOW_ASSIGN(read.state, SyncState::read(c));
        if (!read.state.isJoined()) return failure(ErrorCode::Network, {u"not_joined"_s});
        FLOW_ASSIGN(read.waiting, countWaiting(c));
        FLOW_ASSIGN(read.held, heldChanges(c));
        FLOW_ASSIGN(read.files, readFileState(c, limitsOf(read.state, {})));
        return read;
    })));
    QJsonArray held;
    for (const HeldChanges &of : facts.held) held << QJsonObject{{u"entity"_s, of.entity->name}, {u"target"_s, of.target->name}, {u"records"_s, of.count}};
    session.document(QJsonDocument(QJsonObject{{u"organisation"_s, facts.state.organisationName}, {u"url"_s, facts.state.url}, {u"mail"_s, facts.state.mail},
        {u"waiting"_s, facts.waiting}, {u"held"_s, held}, {u"files"_s, toJson(facts.files)}}));
    session.line(tr("%1 at %2, as %3").arg(facts.state.organisationName, facts.state.url, facts.state.mail));
    session.line(tr("Changes that wait to be sent: %1").arg(facts.waiting));
    for (const HeldChanges &of : facts.held)
        session.line(tr("Records of yours that wait in the cloud, for want of what they belong to: %1 (%2, %3)").arg(of.count).arg(of.entity->plural, of.target->plural));
    say(session, facts.files);
    return Done;
}

bool isTrouble(const Error &error)
{
    return error.code == ErrorCode::Network && QStringList{u"offline"_s, u"timeout"_s, u"busy"_s}.contains(error.args.value(0));
}

/// Until Ctrl+C: soon after a change here, else every minute; more seldom while the cloud cannot be reached.
Result<int> stay(Session &session, CloudAccess &access, const Wishes &wishes)
{
    Session::keepInterrupts();
    FileMover mover(access.store(), access.syncer());
    const auto lastChange = [&] {
        return await(access.store().read([](Connection &c) { return c.integer("SELECT coalesce(max(id), 0) FROM journal_tx"); })).value_or(0);
    };
    qint64 backOff = 1000;
    while (!session.interrupted()) {
        const auto report = access.syncer().run(session.progress());
        qint64 pause = kPullMs;
        if (report && (report->sent || report->received)) say(session, *report);
        if (!report && !isTrouble(report.error())) return std::unexpected(report.error());
        if (report) {
            const auto files = moveFiles(session, access, mover, wishes);
            if (!files && !isTrouble(files.error())) return std::unexpected(files.error());
        }
        if (!report) pause = backOff = std::min(backOff * 2, kMaxBackOffMs);
        else backOff = 1000;
        const qint64 seen = lastChange();
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < pause && !session.interrupted();) {
            QThread::msleep(500);
            if (report && lastChange() != seen) break;
        }
    }
    return Done;
}

/// Entries of the audit log for people; scripts get them as they are.
QJsonArray inWords(QJsonArray entries)
{
    for (QJsonValueRef one : entries) {
        QJsonObject entry = one.toObject();
        const QString operation = entry.value("operation"_L1).toString(), kind = entry.value("entity"_L1).toString();
        if (const Entity *entity = entityByName(kind)) entry[u"entity"] = ui::entityName(*entity);
        else entry[u"entity"] = QString(kind).replace(u'_', u' ');
        entry[u"operation"] = operation == "insert"_L1 ? tr("added") : operation == "delete"_L1 ? tr("deleted") : tr("changed");
        if (entry.value("via"_L1).toString() == "mail_link"_L1) entry[u"via"] = tr("by mail link");
        one = entry;
    }
    return entries;
}

} // namespace

void addSync(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("sync", "Keep the workspace in step with its organisation in the cloud");
    auto access = CloudAccess::options(*command);
    auto wishes = std::make_shared<Wishes>();
    command->add_flag("--once", wishes->once, "Send and fetch once, then end");
    command->add_flag("--verify", wishes->verify, "Compare everything afterwards (implies --once)");
    command->add_flag("--all-files", wishes->allFiles, "Fetch large files, too, which otherwise come when somebody opens them");
    command->add_flag("--status", wishes->status, "Say what waits and what failed, without asking the cloud");
    command->callback([&session, access, wishes] {
        session.run = [&session, access, wishes]() -> Result<int> {
            if (wishes->status) return status(session);
            FLOW_TRY(access->open(session));
            return wishes->once || wishes->verify || session.json ? once(session, *access, *wishes) : stay(session, *access, *wishes);
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
            if (!revoke->empty()) {
                FLOW_TRY(access->syncer().call(u"device_revoke"_s, {{u"device"_s, QString::fromStdString(*revoke)}}));
                session.note(tr("The device is shut out. Its person has to sign in again on every other one."));
            }
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
                FLOW_TRY(saveFile(path, auditCsv(shown)));
                session.document(QJsonDocument(QJsonObject{{u"file"_s, path}, {u"entries"_s, shown.size()}}));
                session.line(tr("Exported: %1").arg(path));
                return Done;
            }
            CloudAccess::print(session, session.json ? shown : inWords(shown), {u"at"_s, u"name"_s, u"via"_s, u"entity"_s, u"record"_s, u"operation"_s},
                {tr("When"), tr("Who"), tr("How"), tr("Kind"), tr("Record"), tr("What")});
            return Done;
        };
    });
}

} // namespace flow::cli
