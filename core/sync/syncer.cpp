// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncer.h"

#include "core/store/bulkload.h"
#include "core/store/contents.h"
#include "core/sync/answererror.h"
#include "core/sync/applier.h"
#include "core/sync/cloudschema.h"
#include "core/sync/comeback.h"
#include "core/sync/digest.h"
#include "core/sync/lease.h"
#include "core/sync/outbox.h"
#include "core/sync/rights.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCheckInMs = 30'000;
constexpr int kRecoveries = 4; // a copied workspace that meets a restored cloud needs two

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QString epochOf(const QString &cursor) { return cursor.section(u'.', 0, 0); }
Error wentBack() { return {ErrorCode::Network, {u"resync"_s, u"epoch"_s}, {}}; }
QString newDeviceId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString columnsNow()
{
    QJsonObject all;
    for (const Entity *entity : allEntities()) {
        if (!entity->journaled) continue;
        QJsonArray names;
        for (const Field &field : entity->fields) names << field.name;
        all.insert(entity->name, names);
    }
    return QString::fromUtf8(compact(all));
}

} // namespace

template <class F>
auto Syncer::write(F fn)
{
    return await(m_store.write({.code = u"sync"_s}, [this, fn = std::move(fn)](Connection &c) -> Result<void> {
        FLOW_ASSIGN(m_state, SyncState::read(c));
        FLOW_TRY(fn(c));
        return m_state.save(c);
    }));
}

Syncer::Syncer(Store &store, Transport &transport, TokenSource tokens, SyncOptions options)
    : m_store(store)
    , m_transport(transport)
    , m_tokens(std::move(tokens))
    , m_options(std::move(options))
    , m_batchOps(m_options.batchOps)
{
    if (m_options.place.isEmpty())
        m_options.place = QString::fromLatin1(QSysInfo::machineUniqueId()) + u' ' + QFileInfo(m_store.path()).canonicalFilePath();
}

Result<void> Syncer::join(const QString &organisation, const QString &url, const QString &mail)
{
    return write([&](Connection &c) -> Result<void> {
        FLOW_ASSIGN(const bool tied, tie(c, organisation, url, mail));
        return tied ? Outbox(c, m_state).planEverything() : Result<void>();
    });
}

Result<JoinPlan> Syncer::joinWith(const QString &organisation, const QString &url, const QString &mail, const std::function<Result<JoinPlan>(Connection &)> &compare)
{
    JoinPlan plan;
    FLOW_TRY(write([&](Connection &c) -> Result<void> {
        FLOW_ASSIGN(const bool tied, tie(c, organisation, url, mail));
        if (!tied) return {};
        FLOW_ASSIGN(plan, compare(c));
        return Outbox(c, m_state).planJoined(plan);
    }));
    return plan;
}

/// Whether the workspace belonged to no organisation until now.
Result<bool> Syncer::tie(Connection &c, const QString &organisation, const QString &url, const QString &mail)
{
    if (!url.isEmpty()) m_state.url = url;
    if (!mail.isEmpty()) m_state.mail = mail;
    if (m_state.organisation == organisation) return false;
    if (m_state.isJoined()) return std::unexpected(reason(u"other_organisation"_s));
    m_state.organisation = organisation;
    FLOW_TRY(m_state.becomeDevice(c, newDeviceId(), m_options.place));
    return true;
}

// ---- asking ----

Result<CloudAnswer> Syncer::askOnce(const QString &function, const QByteArray &body)
{
    FLOW_ASSIGN(const QByteArray token, m_tokens(false));
    m_transport.setToken(token);
    FLOW_ASSIGN(CloudAnswer answer, await(m_transport.ask(function, body)));
    if (answer.status != 401) return answer;
    FLOW_ASSIGN(const QByteArray renewed, m_tokens(true));
    m_transport.setToken(renewed);
    return await(m_transport.ask(function, body));
}

Result<QJsonDocument> Syncer::call(const QString &function, const QJsonObject &arguments)
{
    FLOW_ASSIGN(const CloudAnswer answer, askOnce(function, compact(arguments)));
    if (answer.status >= 300) return std::unexpected(errorOf(answer));
    return QJsonDocument::fromJson(answer.body);
}

Result<QJsonObject> Syncer::ask(const QString &function, const QByteArray &body)
{
    FLOW_ASSIGN(const CloudAnswer answer, askOnce(function, body));
    if (answer.status != 200) return std::unexpected(errorOf(answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject()) return std::unexpected(reason(u"busy"_s, u"half an answer"_s));
    return document.object();
}

// ---- a run ----

Result<SyncReport> Syncer::run(Progress &progress)
{
    m_report = {};
    FLOW_TRY(checkPlace());
    FLOW_TRY(checkIn());
    for (int attempt = 0;; ++attempt) {
        const auto done = round(progress);
        if (done) break;
        if (attempt == kRecoveries) return std::unexpected(done.error());
        FLOW_TRY(recover(done.error()));
    }
    FLOW_TRY(write([this](Connection &c) { return Lease(c, m_state).renew(m_store.clock().nowMs()); }));
    FLOW_ASSIGN(m_report.waiting,
        await(m_store.read([](Connection &c) { return c.integer("SELECT count(*) FROM sync_waiting"); })));
    return m_report;
}

Result<void> Syncer::round(Progress &progress)
{
    FLOW_TRY(checkColumns());
    if (m_state.cursor.isEmpty() && m_state.load.isEmpty()) FLOW_TRY(beginLoad(u"add"_s));
    if (!m_state.load.isEmpty()) FLOW_TRY(load(progress));
    const qint64 acl = m_state.acl;
    m_sending = true;
    const auto pushed = push(progress);
    m_sending = false;
    FLOW_TRY(pushed);
    FLOW_TRY(pull(progress));
    FLOW_TRY(finishReturn());
    if (m_state.acl == acl) {
        if (!m_state.role.isEmpty()) return {};
        FLOW_ASSIGN(const QJsonObject hello, this->hello()); // joined by a version that did not ask
        return write([&](Connection &c) { return noteMember(c, hello); });
    }
    m_report.rightsChanged = true;
    FLOW_TRY(beginLoad(u"sweep"_s)); // rights have changed: what may be here, is here, and nothing else
    FLOW_TRY(load(progress));
    FLOW_TRY(pull(progress));
    return write([](Connection &c) { return Contents(c).dropUnnamed(); }); // what may not be seen any more is not kept
}

Result<void> Syncer::checkPlace()
{
    bool moved = false;
    FLOW_TRY(write([&](Connection &c) -> Result<void> {
        if (!m_state.isJoined()) return std::unexpected(reason(u"not_joined"_s));
        moved = m_state.place != m_options.place;
        return moved ? m_state.becomeDevice(c, newDeviceId(), m_options.place) : Result<void>();
    }));
    m_report.newDevice = moved;
    return {};
}

/// Says that this device takes part, and learns whether it still may; not at every exchange.
Result<void> Syncer::checkIn()
{
    if (m_options.onlyReads) return {};
    if (m_sinceCheckIn.isValid() && m_sinceCheckIn.elapsed() < kCheckInMs) return {};
    const auto here = ask(u"sync_here"_s, compact({{u"device"_s, m_state.device}, {u"name"_s, m_options.deviceName}}));
    if (!here && !isReason(here.error(), u"protocol")) return std::unexpected(here.error()); // an older cloud does not know the question
    m_sinceCheckIn.start();
    const qint64 leaseDays = here ? here->value("lease_days"_L1).toInteger() : 0;
    if (leaseDays == m_state.leaseDays) return {};
    return write([&](Connection &) -> Result<void> {
        m_state.leaseDays = leaseDays;
        return {};
    });
}

Result<void> Syncer::checkColumns()
{
    const QString now = columnsNow();
    if (m_state.cursor.isEmpty() || !m_state.load.isEmpty() || m_state.columns == now) return {};
    // This program knows more columns than the one that loaded: those tables are fetched again.
    const QJsonObject before = QJsonDocument::fromJson(m_state.columns.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(now.toUtf8()).object();
    QStringList changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value()) changed << it.key();
    return beginLoad(u"columns"_s, changed);
}

Result<void> Syncer::recover(const Error &error)
{
    if (isReason(error, u"fork")) {
        m_report.newDevice = true;
        return write([&](Connection &c) { return m_state.becomeDevice(c, newDeviceId(), m_options.place); });
    }
    const bool retention = isReason(error, u"resync") && error.args.value(1) == u"retention";
    if (retention) return beginLoad(u"sweep"_s);
    if (isReason(error, u"resync") || isReason(error, u"gap")) return beginReturn();
    return std::unexpected(error);
}

/// The cloud is older than what it had confirmed: it gets back what it has lost (Comeback).
Result<void> Syncer::beginReturn()
{
    const QString place = m_state.cursor.isEmpty() ? QJsonDocument::fromJson(m_state.load.toUtf8())["h0"_L1].toString() : m_state.cursor;
    FLOW_ASSIGN(const qint64 waiting, await(m_store.read([](Connection &c) { return c.integer("SELECT count(*) FROM sync_outbox WHERE n < " + std::to_string(kHeldOps)); })));
    FLOW_ASSIGN(const QJsonObject lost, ask(u"sync_return"_s, compact({{u"device"_s, m_state.device}, {u"epoch"_s, epochOf(place)},
                                            {u"head"_s, m_state.head}, {u"last_op"_s, m_state.nextOp - 1 - waiting}})));
    m_report.newDevice = true;
    FLOW_TRY(write([&](Connection &c) -> Result<void> {
        FLOW_TRY(Outbox(c, m_state).hold());
        FLOW_TRY(m_state.becomeDevice(c, newDeviceId(), m_options.place));
        FLOW_ASSIGN(Comeback comeback, Comeback::open(c, m_state.head, 0));
        return comeback.planDeletions(m_state.entry, lost.value("lost_after"_L1).toInteger());
    }));
    return beginLoad(u"restore"_s, {}, lost.value("returned"_L1).toInteger());
}

/// All that this workspace had to bring back was answered.
Result<void> Syncer::finishReturn()
{
    if (m_state.returning == 0) return {};
    const auto told = call(u"sync_returned"_s, {{u"head"_s, m_state.returning}});
    if (!told && !isReason(told.error(), u"protocol")) return std::unexpected(told.error());
    return write([this](Connection &) -> Result<void> {
        m_state.returning = 0;
        return {};
    });
}

// ---- everything, table by table ----
//
// Modes: "add" (first load), "columns" (some tables again), "sweep" (what the cloud does not have goes), "restore" (what
// the cloud does not have any more comes back to it).

Result<QJsonObject> Syncer::hello()
{
    FLOW_ASSIGN(QJsonObject hello, ask(u"sync_hello"_s, "{}"));
    // Who asks stands in the token, whoever issued it.
    if (const auto token = m_tokens(false)) {
        const QByteArray claims = QByteArray::fromBase64(token->split('.').value(1), QByteArray::Base64UrlEncoding);
        hello.insert(u"user"_s, QJsonDocument::fromJson(claims).object().value("sub"_L1));
    }
    return hello;
}

/// Who works here, and what they may do; what they may not, Store refuses from now on.
Result<void> Syncer::noteMember(Connection &connection, const QJsonObject &hello)
{
    m_state.organisationName = hello.value("organisation"_L1).toString();
    m_state.person = hello.value("name"_L1).toString();
    m_state.role = hello.value("role"_L1).toString();
    if (const QString user = hello.value("user"_L1).toString(); !user.isEmpty()) m_state.user = user;
    QJsonObject rights;
    for (const QJsonValue &table : hello.value("tables"_L1).toArray())
        rights.insert(table["t"_L1].toString(), table["write"_L1].toBool() ? u"rw"_s : u"r"_s);
    m_state.rights = QString::fromUtf8(compact(rights));
    FLOW_TRY(connection.exec("DELETE FROM sync_closed WHERE entity <> 0"));
    FLOW_ASSIGN(Statement put, connection.prepare("INSERT INTO sync_closed (entity) VALUES (?)"));
    for (const int number : Grants(m_state.rights).closed()) {
        put.bind(1, qint64(number));
        FLOW_TRY(put.run());
    }
    return {};
}

Result<void> Syncer::beginLoad(const QString &mode, const QStringList &tables, qint64 returned)
{
    FLOW_ASSIGN(const QJsonObject hello, this->hello());
    if (mode != u"restore" && !m_state.cursor.isEmpty() && epochOf(hello.value("h0"_L1).toString()) != epochOf(m_state.cursor)) return std::unexpected(wentBack());
    QStringList list, last; // large tables, and what belongs to them
    QStringList large;
    qint64 total = 0;
    for (const QJsonValue &table : hello.value("tables"_L1).toArray()) {
        const Entity *const entity = entityByName(table["t"_L1].toString());
        const qint64 rows = table["n"_L1].toInteger();
        if (rows == 0 || !entity || (!tables.isEmpty() && !tables.contains(entity->name))) continue;
        const bool waits = std::ranges::any_of(entity->fields, [&](const Field &field) { return last.contains(field.target); });
        (waits || rows > m_options.largeTable ? last : list) << entity->name;
        if (rows > m_options.largeTable) large << entity->name;
        total += rows;
    }
    return write([&](Connection &c) -> Result<void> {
        FLOW_TRY(noteMember(c, hello));
        FLOW_TRY(c.exec("DELETE FROM sync_sweep"));
        if (mode != u"columns") FLOW_TRY(c.exec("DELETE FROM sync_waiting WHERE reason <> 'too_large'"));
        // Into a table that is empty, rows come faster without its indices, which are made at the end.
        QStringList bulk;
        for (const QString &name : mode == u"add" ? large : QStringList()) {
            FLOW_ASSIGN(const qint64 any, c.integer("SELECT EXISTS (SELECT 1 FROM " + entityByName(name)->table.toStdString() + ")"));
            if (!any) bulk << name;
        }
        m_state.load = QString::fromUtf8(compact({{u"mode"_s, mode}, {u"h0"_s, hello.value("h0"_L1)}, {u"head"_s, hello.value("head"_L1)},
            {u"acl"_s, hello.value("acl"_L1)}, {u"tables"_s, QJsonArray::fromStringList(list + last)}, {u"bulk"_s, QJsonArray::fromStringList(bulk)}, {u"t"_s, 0}, {u"after"_s, u""_s}, {u"done"_s, 0}, {u"total"_s, total},
            {u"known"_s, m_state.head}, {u"returned"_s, returned}}));
        return {};
    });
}

Result<void> Syncer::load(Progress &progress)
{
    m_report.loaded = true;
    QFuture<Result<CloudAnswer>> ahead; // the next page is on its way while this one is written
    for (;;) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        const QJsonObject load = QJsonDocument::fromJson(m_state.load.toUtf8()).object();
        const QJsonArray tables = load.value("tables"_L1).toArray();
        const int index = load.value("t"_L1).toInt();
        if (index >= tables.size()) return finishLoad();
        const auto request = [&](const QString &after) {
            QJsonObject body{{u"t"_s, tables.at(index)}, {u"lim"_s, m_options.pageRows}};
            if (!after.isEmpty()) body.insert(u"after"_s, after);
            return compact(body);
        };
        QJsonObject page;
        if (ahead.isValid()) {
            const auto answer = await(std::exchange(ahead, {}));
            if (answer && answer->status == 200) page = QJsonDocument::fromJson(answer->body).object();
        }
        if (page.isEmpty()) {
            FLOW_ASSIGN(page, ask(u"sync_snapshot"_s, request(load.value("after"_L1).toString())));
        }
        if (page.value("epoch"_L1).toString(epochOf(load.value("h0"_L1).toString())) != epochOf(load.value("h0"_L1).toString())) return std::unexpected(wentBack());
        const qint64 rows = page.value("n"_L1).toInteger();
        const bool last = rows < m_options.pageRows;
        if (!last) ahead = m_transport.ask(u"sync_snapshot"_s, request(page.value("last"_L1).toString()));
        const QString mode = load.value("mode"_L1).toString();
        const bool sweep = mode == u"sweep" || mode == u"restore";
        const auto written = write([&](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, m_state.entry));
            const Entity *const entity = entityByName(tables.at(index).toString());
            if (entity && load.value("bulk"_L1).toArray().contains(entity->name)) FLOW_TRY(suspendAcross(c, *entity));
            FLOW_ASSIGN(auto comeback, Comeback::ofLoad(c, load));
            Applier applier(c, pending, comeback ? &*comeback : nullptr);
            if (sweep) applier.sweep();
            FLOW_TRY(applier.applyBlock(page));
            if (last) FLOW_TRY(restoreSuspended(c));
            QJsonObject next = load;
            next.insert(u"t"_s, last ? index + 1 : index);
            next.insert(u"after"_s, last ? QJsonValue(u""_s) : page.value("last"_L1));
            next.insert(u"done"_s, load.value("done"_L1).toInteger() + rows);
            m_state.load = QString::fromUtf8(compact(next));
            return last ? applier.settle() : Result<void>();
        });
        if (!written) return written;
        m_report.received += rows;
        progress.step(load.value("done"_L1).toInteger() + rows, load.value("total"_L1).toInteger());
    }
}

Result<void> Syncer::finishLoad()
{
    return write([&](Connection &c) -> Result<void> {
        const QJsonObject load = QJsonDocument::fromJson(m_state.load.toUtf8()).object();
        const QString mode = load.value("mode"_L1).toString();
        FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, m_state.entry));
        FLOW_ASSIGN(auto comeback, Comeback::ofLoad(c, load));
        Applier applier(c, pending, comeback ? &*comeback : nullptr);
        applier.sweep();
        FLOW_TRY(applier.settle());
        FLOW_ASSIGN(comeback, Comeback::ofLoad(c, load)); // knows what has just been written
        if (comeback) FLOW_TRY(comeback->planUnseen(pending));
        if (mode == u"sweep" || comeback) {
            FLOW_ASSIGN(const auto stays, PendingChanges::collect(c, m_state.entry));
            Applier sweeper(c, stays);
            const auto all = allEntities();
            for (auto it = all.rbegin(); it != all.rend(); ++it)
                if ((*it)->journaled) FLOW_TRY(sweeper.removeUnseen(**it));
            FLOW_TRY(sweeper.settle()); // what stood in the way is gone
        }
        if (comeback) m_state.returning = std::max(m_state.returning, load.value("known"_L1).toInteger());
        FLOW_TRY(c.exec("DELETE FROM sync_sweep"));
        if (mode != u"columns") {
            m_state.cursor = load.value("h0"_L1).toString();
            m_state.head = load.value("head"_L1).toInteger();
            m_state.acl = load.value("acl"_L1).toInteger();
        }
        m_state.columns = columnsNow();
        m_state.load.clear();
        return noteHead(c);
    });
}

// ---- sending ----

Result<void> Syncer::push(Progress &progress)
{
    for (;;) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        QByteArray ops;
        int count = 0;
        qint64 changes = 0;
        qint64 first = 0;
        qint64 last = 0;
        qint64 left = 0; // with this batch
        FLOW_TRY(write([&](Connection &c) -> Result<void> {
            Outbox outbox(c, m_state);
            FLOW_TRY(outbox.planJournal());
            FLOW_TRY(outbox.fill(m_options.batchBytes));
            FLOW_ASSIGN(left, countWaiting(c));
            FLOW_ASSIGN(Statement rows, c.prepare("SELECT n, op, hash, last_row - row_id + 1 FROM sync_outbox WHERE n < ? ORDER BY n LIMIT ?"));
            rows.bind(1, kHeldOps);
            rows.bind(2, m_batchOps);
            for (;;) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row || (count > 0 && ops.size() > m_options.batchBytes)) return {};
                last = rows.integer(0);
                changes += rows.integer(3);
                if (!count++) first = last;
                else ops += ',';
                ops += "{\"n\":" + QByteArray::number(last) + ",\"h\":\"" + rows.blob(2) + "\",\"epoch\":\"" + epochOf(m_state.cursor).toLatin1() + "\"," + rows.blob(1).sliced(1);
            }
        }));
        if (count == 0) return {};
        const QByteArray body = "{\"device\":\"" + m_state.device.toLatin1() + "\",\"schema\":" + QByteArray::number(cloudSchemaVersion())
            + ",\"name\":" + QJsonDocument(QJsonArray{m_options.deviceName}).toJson(QJsonDocument::Compact).sliced(1).chopped(1)
            + ",\"prev\":\"" + m_state.sentHash.toLatin1() + "\",\"ops\":[" + ops + "]}";
        const auto answer = ask(u"sync_push"_s, body);
        if (!answer && isReason(answer.error(), u"too_large")) {
            if (count == 1) FLOW_TRY(park(first));
            m_batchOps = std::max(1, count / 2);
            continue;
        }
        if (!answer) return std::unexpected(answer.error());
        FLOW_TRY(takeAnswer(*answer, last));
        m_batchOps = std::min(m_options.batchOps, m_batchOps * 2);
        left -= changes;
        if (left > 0 || m_report.sent > 0) progress.step(m_report.sent + changes, m_report.sent + changes + left);
        m_report.sent += changes;
    }
}

/// What was sent need not be fetched: when all that the version of this push holds is what was sent, and the version follows
/// the one that is here, this replica has it. Everything else (others came between, a conflict, a deletion that took parts
/// along, a reference that the cloud had to empty) is fetched as usual once all is sent: a pull among pushes would give rows
/// other identities than those under which they are on their way.
Result<void> Syncer::passOwnChanges(Connection &c, const QJsonObject &answer)
{
    const QString epoch = answer.value("epoch"_L1).toString();
    const qint64 head = answer.value("seq"_L1).toInteger();
    const auto at = [&](qint64 version) { return epoch + u'.' + QString::number(version); };
    if (!answer.value("exact"_L1).toBool() || head != m_state.head + 1 || m_state.cursor != at(m_state.head)) return {};
    for (const QJsonValue &result : answer.value("res"_L1).toArray())
        if (result["st"_L1].toString() != u"ok" || !result["rows"_L1].toArray().isEmpty()) return {};
    m_state.cursor = at(head);
    m_state.head = head;
    return noteHead(c);
}

Result<void> Syncer::takeAnswer(const QJsonObject &answer, qint64 lastSent)
{
    return write([&](Connection &c) -> Result<void> {
        // What was changed while the answer was under way has a base that does not know it yet.
        FLOW_TRY(Outbox(c, m_state).planJournal());
        // Most answers say that all is well: then nobody asks what else waits, which would be read again for each batch.
        const QJsonArray results = answer.value("res"_L1).toArray();
        const bool isPlain = std::ranges::all_of(results, [](const QJsonValue &result) { return result["st"_L1].toString() == u"ok" && result["rows"_L1].isUndefined(); });
        FLOW_ASSIGN(const auto pending, isPlain ? Result<PendingChanges>(PendingChanges()) : PendingChanges::collect(c, m_state.entry, lastSent));
        Applier applier(c, pending);
        FLOW_ASSIGN(Statement find, c.prepare("SELECT entity, row_id, op FROM sync_outbox WHERE n = ?"));
        const auto settle = [&](const QJsonObject &result, const Entity &entity, qint64 row, const QByteArray &sentUid) -> Result<void> {
            const QString st = result.value("st"_L1).toString();
            if (st == u"ok") return {};
            if (st == u"merged" || st == u"refused" || st == u"deleted") ++m_report.conflicts;
            if (st == u"denied" || st == u"invalid" || st == u"gone") ++m_report.refused;
            const QByteArray uid = uuidFromString(result.value("id"_L1).toString());
            if (!uid.isEmpty() && uid != sentUid && row) FLOW_TRY(applier.rename(entity, row, uid));
            if (uid.isEmpty() && st == u"dup") return {};
            return applier.applyAnswer(entity, uid.isEmpty() ? sentUid : uid, result.value("row"_L1));
        };
        for (const QJsonValue &value : results) {
            const QJsonObject result = value.toObject();
            if (result.value("st"_L1).toString() == u"ok" && !result.contains("rows"_L1)) continue;
            find.bind(1, result.value("n"_L1).toInteger());
            FLOW_ASSIGN(const bool found, find.step());
            const Entity *entity = found ? entityByNumber(int(find.integer(0))) : nullptr;
            const qint64 row = found ? find.integer(1) : 0;
            const QJsonObject op = found ? QJsonDocument::fromJson(find.blob(2)).object() : QJsonObject();
            find.reset();
            if (!entity) continue;
            if (!result.contains("rows"_L1)) {
                FLOW_TRY(settle(result, *entity, row, uuidFromString(op.value("id"_L1).toString())));
                continue;
            }
            for (const QJsonValue &of : result.value("rows"_L1).toArray()) {
                const QByteArray sentUid = uuidFromString(of["of"_L1].toString());
                FLOW_ASSIGN(Statement local, c.prepare("SELECT id FROM " + entity->table.toStdString() + " WHERE uid = ?"));
                local.bind(1, sentUid);
                FLOW_ASSIGN(const bool here, local.step());
                FLOW_TRY(settle(of.toObject(), *entity, here ? local.integer(0) : 0, sentUid));
            }
        }
        if (!isPlain) FLOW_TRY(applier.settle());
        FLOW_ASSIGN(qint64 confirmed, c.integer("SELECT CASE WHEN json_extract(op, '$.seen') IS NULL THEN last_entry ELSE 0 END FROM sync_outbox WHERE n = " + std::to_string(lastSent)));
        FLOW_ASSIGN(m_state.sentHash, c.text("SELECT hash FROM sync_outbox WHERE n = " + std::to_string(lastSent)));
        FLOW_TRY(c.exec("DELETE FROM sync_outbox WHERE n <= " + std::to_string(lastSent)));
        FLOW_TRY(passOwnChanges(c, answer));
        FLOW_ASSIGN(const qint64 left, c.integer("SELECT (SELECT count(*) FROM sync_outbox) + (SELECT count(*) FROM sync_plan)"));
        if (left == 0) confirmed = m_state.entry;
        if (confirmed == 0) return {};
        FLOW_ASSIGN(Statement sent,
            c.prepare("INSERT INTO sync_sent (entry, head) VALUES (?, ?) ON CONFLICT (entry) DO UPDATE SET head = excluded.head"));
        sent.bind(1, confirmed);
        sent.bind(2, answer.value("seq"_L1).toInteger());
        return sent.run();
    });
}

// An op that no batch can carry (a file too large): set aside with the reason, and the others go on.
Result<void> Syncer::park(qint64 n)
{
    return write([&](Connection &c) -> Result<void> {
        FLOW_ASSIGN(Statement put,
            c.prepare("INSERT INTO sync_waiting (entity, uid, row, reason) SELECT entity, randomblob(16), op, 'too_large' FROM sync_outbox WHERE n = ?"));
        put.bind(1, n);
        FLOW_TRY(put.run());
        FLOW_TRY(c.exec("DELETE FROM sync_outbox WHERE n = " + std::to_string(n)));
        ++m_report.refused;
        return m_state.renumber(c, n);
    });
}

// ---- fetching ----

// Transactions from here on were made by somebody who had this version before them.
Result<void> Syncer::noteHead(Connection &c)
{
    FLOW_ASSIGN(Statement seen,
        c.prepare("INSERT INTO sync_seen_head (tx, head) SELECT coalesce(max(id), 0), ? FROM journal_tx WHERE true"
                  " ON CONFLICT (tx) DO UPDATE SET head = excluded.head"));
    seen.bind(1, m_state.head);
    return seen.run();
}

Result<void> Syncer::pull(Progress &progress)
{
    for (;;) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        FLOW_ASSIGN(const QJsonObject page,
            ask(u"sync_pull"_s, compact({{u"cursor"_s, m_state.cursor}, {u"lim"_s, m_options.pageRows}})));
        const bool more = page.value("more"_L1).toBool();
        if (!page.contains("cursor"_L1)) return std::unexpected(reason(u"protocol"_s));
        FLOW_TRY(write([&](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, m_state.entry));
            Applier applier(c, pending);
            for (const QJsonValue &block : page.value("data"_L1).toArray()) FLOW_TRY(applier.applyBlock(block.toObject()));
            FLOW_TRY(applier.settle());
            m_report.received += applier.rows();
            m_state.cursor = page.value("cursor"_L1).toString();
            if (more) return {};
            m_state.acl = page.value("acl"_L1).toInteger();
            const qint64 head = page.value("head"_L1).toInteger();
            if (head == m_state.head) return {};
            m_state.head = head;
            return noteHead(c);
        }));
        if (!more) return {};
    }
}

// ---- proving ----

Result<QStringList> Syncer::differences()
{
    QStringList different;
    FLOW_ASSIGN(const QJsonObject hello, this->hello());
    for (const QJsonValue &table : hello.value("tables"_L1).toArray()) {
        const Entity *entity = entityByName(table["t"_L1].toString());
        if (!entity) continue;
        FLOW_ASSIGN(const QJsonObject there, ask(u"sync_digest"_s, compact({{u"t"_s, entity->name}})));
        FLOW_ASSIGN(const QJsonObject here, await(m_store.read([entity](Connection &c) { return localDigest(c, *entity); })));
        if (there.value("parts"_L1).toObject() != here) different << entity->name;
    }
    return different;
}

} // namespace flow
