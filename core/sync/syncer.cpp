// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncer.h"

#include "core/entities.h"
#include "core/store/contents.h"
#include "core/sync/answererror.h"
#include "core/sync/answers.h"
#include "core/sync/applier.h"
#include "core/sync/cloudschema.h"
#include "core/sync/digest.h"
#include "core/sync/forgetting.h"
#include "core/sync/heldchanges.h"
#include "core/sync/lease.h"
#include "core/sync/outbox.h"
#include "core/sync/planner.h"
#include "core/sync/syncwords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCheckInMs = 30'000;
constexpr int kRecoveries = 4; // a copied workspace that meets a restored cloud needs two

} // namespace

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
    // A device that was shut out hears that, and not to sign in again.
    if (!m_state.device.isEmpty() && !m_options.onlyReads && function != u"sync_here") {
        FLOW_ASSIGN(CloudAnswer here, await(m_transport.ask(u"sync_here"_s, compact({{u"device"_s, m_state.device}, {u"name"_s, m_options.deviceName}}))));
        if (here.status == 403) return here;
    }
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
    return readAnswer(function, answer.body);
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
    FLOW_TRY(write([this](Connection &c) -> Result<void> {
        FLOW_TRY(noteWhole(c));
        return Lease(c, m_state).renew(m_store.clock().nowMs());
    }));
    FLOW_ASSIGN(m_report.waiting,
        await(m_store.read([](Connection &c) { return c.integer("SELECT count(*) FROM sync_waiting"); })));
    return m_report;
}

Result<void> Syncer::round(Progress &progress)
{
    FLOW_TRY(checkColumns());
    if (m_state.cursor.isEmpty() && m_state.load.isEmpty()) FLOW_TRY(beginLoad(u"add"_s));
    while (!m_state.load.isEmpty()) {
        FLOW_TRY(load(progress));
        FLOW_TRY(checkColumns()); // of the program that began it
    }
    m_sending = true;
    const auto pushed = push(progress);
    m_sending = false;
    FLOW_TRY(pushed);
    FLOW_TRY(pull(progress));
    if (!m_state.forgets.isEmpty()) FLOW_TRY(write([this](Connection &c) { return forgetWhatWaited(c, m_state); }));
    FLOW_TRY(listHeld());
    FLOW_TRY(finishReturn());
    if (m_state.acl == m_acl) {
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

/// At the end of a run: whether all up to `head` is here. Where something waits to be sent, what others put in its place was left
/// out when it was fetched, and the head went on; so it did where what comes back to a restored cloud stands here.
Result<void> Syncer::noteWhole(Connection &c)
{
    if (m_state.role != u"owner" || !m_state.load.isEmpty() || m_state.returning > 0) return {};
    FLOW_ASSIGN(const qint64 waiting, countWaiting(c));
    FLOW_ASSIGN(const qint64 setAside, c.integer("SELECT EXISTS (SELECT 1 FROM sync_waiting WHERE reason <> 'too_large')"));
    if (waiting == 0 && setAside == 0) m_state.whole = m_state.head;
    return {};
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
    const qint64 leaseDays = here ? here->value("lease_days"_L1).toInteger() : m_state.leaseDays;
    if (leaseDays == m_state.leaseDays) return {};
    return write([&](Connection &) -> Result<void> {
        m_state.leaseDays = leaseDays;
        return {};
    });
}

Result<void> Syncer::recover(const Error &error)
{
    if (isReason(error, u"fork")) {
        m_report.newDevice = true;
        return write([&](Connection &c) { return m_state.becomeDevice(c, newDeviceId(), m_options.place); });
    }
    const bool retention = isReason(error, u"resync") && error.args.value(1) == u"retention";
    if (retention) {
        m_report.longAway = true;
        return beginLoad(u"sweep"_s);
    }
    if (isReason(error, u"resync") || isReason(error, u"gap")) return beginReturn();
    return std::unexpected(error);
}

// ---- sending ----

Result<void> Syncer::push(Progress &progress)
{
    std::optional<qint64> left; // with the batch at hand
    for (;;) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        QByteArray ops;
        int count = 0;
        qint64 changes = 0;
        qint64 first = 0;
        qint64 last = 0;
        FLOW_TRY(write([&](Connection &c) -> Result<void> {
            Outbox outbox(c, m_state);
            FLOW_ASSIGN(const bool planned, outbox.planJournal());
            FLOW_TRY(outbox.fill(m_options.batchBytes));
            // Counting takes longer the more there is.
            FLOW_ASSIGN(const qint64 more, c.integer("SELECT EXISTS (SELECT 1 FROM sync_plan)"));
            if (planned || !left || !more) {
                FLOW_ASSIGN(left, countWaiting(c));
            }
            FLOW_ASSIGN(Statement rows, c.prepare("SELECT n, op, hash, last_row - row_id + 1 FROM sync_outbox WHERE n < ? ORDER BY n LIMIT ?"));
            rows.bind(1, kHeldOps);
            rows.bind(2, m_batchOps);
            for (;;) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row || (count > 0 && ops.size() > m_options.batchBytes)) return {};
                last = rows.integer(0);
                changes += rows.integer(3);
                if (count > 0) ops += ',';
                ops += "{\"n\":" + QByteArray::number(last) + ",\"h\":\"" + rows.blob(2) + "\",\"epoch\":\"" + epochOf(m_state.cursor).toLatin1() + "\",";
                if (!count++) {
                    first = last;
                    if (!m_state.past.isEmpty()) ops += "\"past\":" + m_state.past.toLatin1() + ',';
                    if (!m_state.past.isEmpty() && !m_state.epochs.isEmpty()) ops += "\"epochs\":" + m_state.epochs.toLatin1() + ',';
                }
                ops += rows.blob(1).sliced(1);
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
        FLOW_TRY(checkVerdicts(*answer, first, last));
        FLOW_TRY(takeAnswer(*answer, last));
        m_batchOps = std::min(m_options.batchOps, m_batchOps * 2);
        left = std::max<qint64>(*left - changes, 0);
        if (*left > 0 || m_report.sent > 0) progress.step(m_report.sent + changes, m_report.sent + changes + *left);
        m_report.sent += changes;
    }
}

/// What was sent need not be fetched: when all that the version of this push holds is what was sent, and the version follows
/// the one that is here, this replica has it. Everything else (others came between, a conflict, a deletion that took parts
/// along, a reference that the cloud had to empty) is fetched as usual once all is sent: a pull among pushes would give rows
/// other identities than those under which they are on their way. So is what comes back to a restored cloud: what it points to
/// may be there and no longer here. And so is everything while older versions of something are set aside, which go only when
/// what came after them is fetched.
Result<void> Syncer::passOwnChanges(Connection &c, const QJsonObject &answer)
{
    const QString epoch = answer.value("epoch"_L1).toString();
    const qint64 head = answer.value("seq"_L1).toInteger();
    const auto at = [&](qint64 version) { return epoch + u'.' + QString::number(version); };
    if (m_state.returning > 0 || !answer.value("exact"_L1).toBool() || head != m_state.head + 1 || m_state.cursor != at(m_state.head)) return {};
    for (const QJsonValue &result : answer.value("res"_L1).toArray())
        if (result["st"_L1].toString() != u"ok" || !result["rows"_L1].toArray().isEmpty()) return {};
    m_state.cursor = at(head);
    if (m_state.whole > 0 && m_state.whole == m_state.head) m_state.whole = head;
    m_state.head = head;
    return noteHead(c);
}

Result<void> Syncer::takeAnswer(const QJsonObject &answer, qint64 lastSent)
{
    return write([&](Connection &c) -> Result<void> {
        // What was changed while the answer was under way has a base that does not know it yet.
        FLOW_TRY(Outbox(c, m_state).planJournal());
        // Most answers say that all is well: then nobody asks what else is on its way, which would be read again for each batch.
        // What was set aside may fit now, for instance when a deletion of here was taken.
        const QJsonArray results = answer.value("res"_L1).toArray();
        const auto isFine = [](const QJsonValue &result) { return result["st"_L1].toString() == u"ok" && result["rows"_L1].isUndefined(); };
        FLOW_ASSIGN(const qint64 setAside, c.integer("SELECT EXISTS (SELECT 1 FROM sync_waiting WHERE reason <> 'too_large')"));
        FLOW_ASSIGN(const qint64 dangling, c.integer("SELECT EXISTS (SELECT 1 FROM sync_dangling)"));
        const bool isPlain = setAside == 0 && dangling == 0 && answer.value("conflicts"_L1).toArray().isEmpty() && std::ranges::all_of(results, isFine);
        FLOW_ASSIGN(auto pending, isPlain ? Result<PendingChanges>(PendingChanges()) : PendingChanges::collect(c, m_state.entry));
        Applier applier(c, pending);
        FLOW_ASSIGN(Statement find, c.prepare("SELECT entity, row_id, op FROM sync_outbox WHERE n = ?"));
        QJsonObject same = QJsonDocument::fromJson(m_state.same.toUtf8()).object();
        const auto settle = [&](const QJsonObject &result, const Entity &entity, qint64 row, const QByteArray &sentUid, bool isNew) -> Result<void> {
            const QString st = result.value("st"_L1).toString();
            if (st == u"ok") return {};
            if (st == u"merged") ++m_report.merged;
            if (st == u"refused" || st == u"deleted") ++m_report.conflicts;
            if (st == u"denied" || st == u"invalid" || st == u"gone") ++m_report.refused;
            const QByteArray uid = uuidFromString(result.value("id"_L1).toString());
            if (!uid.isEmpty() && uid != sentUid) same.insert(uuidToString(sentUid), uuidToString(uid));
            if (!uid.isEmpty() && uid != sentUid && row) FLOW_TRY(applier.rename(entity, row, uid));
            if (uid.isEmpty() && st == u"dup") return {};
            // What this person may not see any more goes with the answer, before all is compared.
            if (st == u"denied" && !isNew && !result.value("row"_L1).isObject()) forgetLater(m_state, entity, sentUid);
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
            pending.answered(result.value("n"_L1).toInteger()); // the row is as it was then: what later ops of the batch say is newer
            if (!result.contains("rows"_L1)) {
                if (result.value("st"_L1).toString() == u"waits") FLOW_TRY(noteAnsweredHeld(c, op, uuidFromString(op.value("id"_L1).toString())));
                FLOW_TRY(settle(result, *entity, row, uuidFromString(op.value("id"_L1).toString()), op.value("k"_L1) == "i"_L1));
                continue;
            }
            for (const QJsonValue &of : result.value("rows"_L1).toArray()) {
                const QByteArray sentUid = uuidFromString(of["of"_L1].toString());
                if (of["st"_L1].toString() == u"waits") FLOW_TRY(noteAnsweredHeld(c, op, sentUid));
                FLOW_ASSIGN(Statement local, c.prepare("SELECT id FROM " + entity->table.toStdString() + " WHERE uid = ?"));
                local.bind(1, sentUid);
                FLOW_ASSIGN(const bool here, local.step());
                FLOW_TRY(settle(of.toObject(), *entity, here ? local.integer(0) : 0, sentUid, true));
            }
        }
        pending.answered(lastSent);
        // What stands in the inbox is here from now on, also when the cloud goes back before the next pull.
        for (const QJsonValue &conflict : answer.value("conflicts"_L1).toArray())
            FLOW_TRY(applier.applyAnswer(conflictEntity(), uuidFromString(conflict["id"_L1].toString()), conflict));
        if (!isPlain) {
            FLOW_TRY(applier.settle());
            FLOW_TRY(noteWritten(c, answer.value("seq"_L1).toInteger()));
        }
        FLOW_ASSIGN(const qint64 confirmed, c.integer("SELECT CASE WHEN json_extract(op, '$.seen') IS NULL THEN last_entry ELSE 0 END FROM sync_outbox WHERE n = " + std::to_string(lastSent)));
        FLOW_ASSIGN(m_state.sentHash, c.text("SELECT hash FROM sync_outbox WHERE n = " + std::to_string(lastSent)));
        if (m_state.returning > 0) {
            FLOW_TRY(c.exec("INSERT INTO sync_back SELECT entity, row_id, last_row, fields, " + std::to_string(answer.value("seq"_L1).toInteger())
                            + " FROM sync_outbox WHERE n <= " + std::to_string(lastSent) + " AND (fields <> '[]' OR json_extract(op, '$.k') = 'd') AND json_extract(op, '$.seen') IS NOT NULL"));
        }
        // A run of records goes in parts: all of it is as late as the last.
        FLOW_TRY(c.exec("UPDATE sync_sent SET head = " + std::to_string(answer.value("seq"_L1).toInteger())
                        + " WHERE entry IN (SELECT last_entry FROM sync_outbox WHERE n <= " + std::to_string(lastSent) + " AND json_extract(op, '$.seen') IS NULL)"));
        FLOW_TRY(c.exec("DELETE FROM sync_outbox WHERE n <= " + std::to_string(lastSent)));
        if (setAside == 0) FLOW_TRY(passOwnChanges(c, answer));
        FLOW_ASSIGN(const qint64 worded, c.integer("SELECT EXISTS (SELECT 1 FROM sync_outbox)"));
        FLOW_ASSIGN(const qint64 planned, c.integer("SELECT EXISTS (SELECT 1 FROM sync_plan)"));
        m_state.same = worded && !same.isEmpty() ? QString::fromUtf8(compact(same)) : QString();
        if (worded) keepRenamed(applier);
        return noteSent(c, confirmed, !worded && !planned, answer.value("seq"_L1).toInteger());
    });
}

/// Which version has the journal up to where, when what the entry says was sent last. New records are sent before what the same
/// transaction changed, while the journal has them after it: nothing is noted beyond what is still to be sent.
Result<void> Syncer::noteSent(Connection &c, qint64 entry, bool isAll, qint64 version)
{
    qint64 upTo = isAll ? m_state.entry : entry;
    if (upTo == 0) return {};
    qint64 first = 0; // of the same transaction, still to be sent
    if (!isAll) {
        FLOW_ASSIGN(upTo, c.integer("SELECT coalesce((SELECT t.last_entry FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.id = e), e) FROM (SELECT " + std::to_string(entry) + " e)"));
        // In the plan it comes first, and its changes in their order.
        FLOW_ASSIGN(Statement left,
            c.prepare("SELECT coalesce(min(entry), 0) FROM (SELECT last_entry entry FROM sync_outbox WHERE last_entry BETWEEN 1 AND ?1 AND json_extract(op, '$.seen') IS NULL"
                      " UNION ALL SELECT entry FROM sync_plan WHERE step >= 0 AND entry <= ?1 AND step <= coalesce((SELECT step FROM sync_plan WHERE step >= 0 AND (kind = ?2 OR entry > ?1) ORDER BY step LIMIT 1), 9223372036854775807))"));
        left.bind(1, upTo);
        left.bind(2, qint64(Change));
        FLOW_TRY(left.step());
        first = left.integer(0);
    }
    FLOW_ASSIGN(Statement sent, c.prepare("INSERT INTO sync_sent (entry, head) VALUES (?, ?) ON CONFLICT (entry) DO UPDATE SET head = excluded.head WHERE NOT ?"));
    sent.bind(2, version);
    if (first > 0) { // of what stands just before it the version may be known already, and it was there earlier
        sent.bind(1, first - 1);
        sent.bind(3, qint64(1));
        FLOW_TRY(sent.run());
        if (first != entry) return {};
        upTo = entry; // of which parts are still to follow: they make it later, and nothing else
    }
    sent.bind(1, upTo);
    sent.bind(3, qint64(entry == 0)); // nothing of the journal was sent: what is noted stays
    return sent.run();
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

// Transactions from here on were made by somebody who had this version before them. The second note is under the number that
// this write will have when it changes something: what it wrote stood so at this version (RowVersions).
Result<void> Syncer::noteHead(Connection &c)
{
    // What was written last stood so at the head of then, however long nothing else is written here (RowVersions).
    FLOW_ASSIGN(Statement stood,
        c.prepare("INSERT INTO sync_written (tx, version) SELECT tx, head FROM sync_seen_head WHERE tx = (SELECT max(id) FROM journal_tx) AND head < ?"
                  " ON CONFLICT (tx) DO NOTHING"));
    stood.bind(1, m_state.head);
    FLOW_TRY(stood.run());
    FLOW_ASSIGN(Statement seen,
        c.prepare("INSERT INTO sync_seen_head (tx, head) SELECT (SELECT coalesce(max(id), 0) FROM journal_tx) + n, ? FROM (SELECT 0 n UNION ALL SELECT 1) WHERE true"
                  " ON CONFLICT (tx) DO UPDATE SET head = excluded.head"));
    seen.bind(1, m_state.head);
    return seen.run();
}

// What this write changes stood so at this version, which may be later than what is known of everything (Comeback).
Result<void> Syncer::noteWritten(Connection &c, qint64 version)
{
    FLOW_ASSIGN(Statement written, c.prepare("INSERT INTO sync_written (tx, version) SELECT coalesce(max(id), 0) + 1, ? FROM journal_tx"));
    written.bind(1, version);
    return written.run();
}

// Ops that are worded already name records as they were called then; after a restore nobody else knows that they are the same.
void Syncer::keepRenamed(const Applier &applier)
{
    if (applier.renamed().isEmpty()) return;
    QJsonObject same = QJsonDocument::fromJson(m_state.same.toUtf8()).object();
    for (auto it = applier.renamed().begin(); it != applier.renamed().end(); ++it) same.insert(uuidToString(it.key()), uuidToString(it.value()));
    m_state.same = QString::fromUtf8(compact(same));
}

Result<void> Syncer::pull(Progress &progress)
{
    for (;;) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        FLOW_ASSIGN(const QJsonObject page,
            ask(u"sync_pull"_s, compact({{u"cursor"_s, m_state.cursor}, {u"lim"_s, m_options.pageRows}})));
        const bool more = page.value("more"_L1).toBool();
        if (more && page.value("cursor"_L1).toString() == m_state.cursor) return std::unexpected(reason(u"protocol"_s, u"more, and no further"_s));
        FLOW_TRY(write([&](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, m_state.entry));
            Applier applier(c, pending);
            for (const QJsonValue &block : page.value("data"_L1).toArray()) FLOW_TRY(applier.applyBlock(block.toObject()));
            FLOW_TRY(applier.settle());
            keepRenamed(applier);
            m_report.received += applier.rows();
            m_state.cursor = page.value("cursor"_L1).toString();
            if (more) return noteWritten(c, page.value("head"_L1).toInteger());
            m_acl = page.value("acl"_L1).toInteger();
            m_waits = page.value("waits"_L1).toString();
            const qint64 head = page.value("head"_L1).toInteger();
            if (head == m_state.head) return {};
            m_state.head = head;
            return noteHead(c);
        }));
        if (!more) return {};
    }
}

// What of this person's waits in the cloud is not here any more, so this replica keeps it until it is done there.
Result<void> Syncer::listHeld()
{
    if (m_waits == m_state.waits) return {};
    FLOW_ASSIGN(const QJsonDocument answer, call(u"sync_waiting"_s, {}));
    FLOW_ASSIGN(const QJsonArray list, listOf(u"sync_waiting"_s, answer));
    return write([&](Connection &c) -> Result<void> {
        m_state.waits = m_waits;
        return noteHeld(c, list);
    });
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
