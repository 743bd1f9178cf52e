// SPDX-License-Identifier: GPL-3.0-or-later
// Syncer: everything, table by table. Modes: "add" (first load), "columns" (some tables again), "sweep" (what the cloud does
// not have goes), "restore" (what the cloud does not have any more comes back to it).
#include "core/store/bulkload.h"
#include "core/sync/answererror.h"
#include "core/sync/answers.h"
#include "core/sync/applier.h"
#include "core/sync/cloudschema.h"
#include "core/sync/comeback.h"
#include "core/sync/forgetting.h"
#include "core/sync/heldchanges.h"
#include "core/sync/outbox.h"
#include "core/sync/rights.h"
#include "core/sync/syncer.h"
#include "core/sync/syncwords.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Error wentBack() { return {ErrorCode::Network, {u"resync"_s, u"epoch"_s}, {}}; }

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

/// A question with an argument that a cloud of before does not know: to that one without it.
template <class Ask>
std::invoke_result_t<Ask, const QJsonObject &> orWithout(QJsonObject arguments, const QString &newer, Ask ask)
{
    auto answer = ask(arguments);
    if (answer || !isReason(answer.error(), u"protocol")) return answer;
    arguments.remove(newer);
    return ask(arguments);
}

} // namespace

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
    if (m_state.role != u"owner") { // of what was here, some goes
        m_state.whole = 0;
        m_state.told.clear();
    }
    // Also those that a restored cloud has forgotten: it is told of them (beginReturn).
    QJsonArray epochs = QJsonDocument::fromJson(m_state.epochs.toUtf8()).array();
    for (const QJsonValue &epoch : hello.value("epochs"_L1).toArray())
        if (!epochs.contains(epoch)) epochs << epoch;
    m_state.epochs = epochs.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(epochs).toJson(QJsonDocument::Compact));
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
        if (mode == u"columns") {
            FLOW_ASSIGN(Comeback comeback, Comeback::open(c, m_state.head, 0));
            FLOW_TRY(comeback.sayWhatLacks(m_state));
        } else {
            FLOW_TRY(c.exec("DELETE FROM sync_waiting WHERE reason <> 'too_large'"));
        }
        // Into a table that is empty, rows come faster without its indices, which are made at the end.
        QStringList bulk;
        for (const QString &name : mode == u"add" ? large : QStringList()) {
            FLOW_ASSIGN(const qint64 any, c.integer("SELECT EXISTS (SELECT 1 FROM " + entityByName(name)->table.toStdString() + ")"));
            if (!any) bulk << name;
        }
        m_state.load = QString::fromUtf8(compact({{u"mode"_s, mode}, {u"h0"_s, hello.value("h0"_L1)}, {u"head"_s, hello.value("head"_L1)},
            {u"acl"_s, hello.value("acl"_L1)}, {u"tables"_s, QJsonArray::fromStringList(list + last)}, {u"bulk"_s, QJsonArray::fromStringList(bulk)}, {u"t"_s, 0}, {u"after"_s, u""_s}, {u"done"_s, 0}, {u"total"_s, total},
            {u"known"_s, m_state.head}, {u"returned"_s, returned}, {u"columns"_s, columnsNow()}}));
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
            if (answer && answer->status == 200) page = readAnswer(u"sync_snapshot", answer->body).value_or(QJsonObject());
        }
        if (page.isEmpty()) {
            FLOW_ASSIGN(page, ask(u"sync_snapshot"_s, request(load.value("after"_L1).toString())));
        }
        if (page.value("epoch"_L1).toString(epochOf(load.value("h0"_L1).toString())) != epochOf(load.value("h0"_L1).toString())) return std::unexpected(wentBack());
        const qint64 rows = page.value("n"_L1).toInteger();
        const bool last = rows < m_options.pageRows;
        // The next page, and not this one or an earlier one again, for ever.
        const QString after = load.value("after"_L1).toString();
        if (page.value("t"_L1) != tables.at(index) || (!last && page.value("last"_L1).toString() <= after))
            return std::unexpected(reason(u"protocol"_s, u"sync_snapshot: another page"_s));
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
            keepRenamed(applier);
            return noteWritten(c, page.value("head"_L1).toInteger(load.value("head"_L1).toInteger())); // a cloud of before does not say it
        });
        if (!written) return written;
        if (last) FLOW_TRY(settleLoad(load));
        m_report.received += rows;
        progress.step(load.value("done"_L1).toInteger() + rows, load.value("total"_L1).toInteger());
    }
}

/// What earlier pages brought and could not be written then. In a write of its own: it may be older than the latest page.
Result<void> Syncer::settleLoad(const QJsonObject &load)
{
    return write([&](Connection &c) -> Result<void> {
        FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, m_state.entry));
        FLOW_ASSIGN(auto comeback, Comeback::ofLoad(c, load));
        Applier applier(c, pending, comeback ? &*comeback : nullptr);
        const QString mode = load.value("mode"_L1).toString();
        if (mode == u"sweep" || comeback) applier.sweep();
        FLOW_TRY(applier.settle());
        keepRenamed(applier);
        return noteWritten(c, load.value("head"_L1).toInteger());
    });
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
            FLOW_ASSIGN(const qint64 before, c.integer("SELECT coalesce(max(id), 0) FROM journal"));
            const auto all = allEntities();
            for (auto it = all.rbegin(); it != all.rend(); ++it)
                if ((*it)->journaled) FLOW_TRY(sweeper.removeUnseen(**it));
            FLOW_TRY(sweeper.settle()); // what stood in the way is gone
            // The cloud does not say why it does not show a row. After it has forgotten deletions, too, one may have been hidden:
            // then all that goes is forgotten. After a restore what goes was deleted by others, and only what the
            // person may not read at all went for that.
            const Grants grants(m_state.rights);
            FLOW_TRY(forgetDeleted(c, m_state, before, stays, [&](const Entity &entity) { return !comeback || !grants.canRead(entity.name); }));
        }
        if (comeback) {
            const qint64 known = load.value("known"_L1).toInteger();
            m_state.returning = std::max(m_state.returning, known);
            QJsonArray past = QJsonDocument::fromJson(m_state.past.toUtf8()).array();
            past << known;
            m_state.past = QString::fromUtf8(QJsonDocument(past).toJson(QJsonDocument::Compact));
            noteTold();
        }
        FLOW_TRY(c.exec("DELETE FROM sync_sweep"));
        FLOW_TRY(Outbox(c, m_state).planJournal()); // by those who had not seen what was fetched now
        if (mode != u"columns") {
            m_state.cursor = load.value("h0"_L1).toString();
            m_state.head = load.value("head"_L1).toInteger();
            m_state.acl = load.value("acl"_L1).toInteger();
        }
        // Those of the program that began it: what it fetched lacks what only this one knows.
        m_state.columns = load.value("columns"_L1).toString(m_state.columns);
        m_state.load.clear();
        return noteHead(c);
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

// ---- a cloud that was restored from a backup ----

/// The cloud is older than what it had confirmed: it gets back what it has lost (Comeback).
Result<void> Syncer::beginReturn()
{
    const QString place = m_state.cursor.isEmpty() ? QJsonDocument::fromJson(m_state.load.toUtf8())["h0"_L1].toString() : m_state.cursor;
    FLOW_ASSIGN(const qint64 waiting, await(m_store.read([](Connection &c) { return c.integer("SELECT count(*) FROM sync_outbox WHERE n < " + std::to_string(kHeldOps)); })));
    const QJsonObject arguments{{u"device"_s, m_state.device}, {u"epoch"_s, epochOf(place)}, {u"head"_s, m_state.head}, {u"last_op"_s, m_state.nextOp - 1 - waiting},
        {u"epochs"_s, QJsonDocument::fromJson(m_state.epochs.toUtf8()).array()}};
    FLOW_ASSIGN(const QJsonObject lost, orWithout(arguments, u"epochs"_s, [this](const QJsonObject &said) { return ask(u"sync_return"_s, compact(said)); }));
    const auto waits = call(u"sync_waiting"_s, {});
    if (!waits && !isReason(waits.error(), u"protocol")) return std::unexpected(waits.error());
    QJsonArray list; // an older cloud knows none
    if (waits) {
        FLOW_ASSIGN(list, listOf(u"sync_waiting"_s, *waits));
    }
    m_report.newDevice = m_report.restored = true;
    FLOW_TRY(write([&](Connection &c) -> Result<void> {
        FLOW_TRY(Outbox(c, m_state).hold());
        FLOW_TRY(returnHeld(c, list));
        m_state.waits.clear();
        FLOW_TRY(m_state.becomeDevice(c, newDeviceId(), m_options.place));
        FLOW_ASSIGN(Comeback comeback, Comeback::open(c, m_state.head, 0));
        FLOW_TRY(comeback.sayWhatLacks(m_state));
        return comeback.planDeletions(m_state.entry, lost.value("lost_after"_L1).toInteger());
    }));
    return beginLoad(u"restore"_s, {}, lost.value("returned"_L1).toInteger());
}

/// What can be told of the epoch that was lost when all is back. Where more was left out (Syncer::noteWhole) nothing is: it comes
/// from others.
void Syncer::noteTold()
{
    QJsonArray told = QJsonDocument::fromJson(m_state.told.toUtf8()).array();
    // The cloud may have gone back again before more became whole: what the first word lacked is still not here.
    const auto isNoted = [this](const QJsonValue &of) { return of["head"_L1].toInteger() == m_state.whole; };
    if (m_state.whole == 0 || std::ranges::any_of(told, isNoted)) return;
    // Of columns that this program knows and the one that loaded did not, nothing was here to come back.
    const bool columns = m_state.columns.isEmpty() || m_state.columns == columnsNow();
    told << QJsonObject{{u"head"_s, m_state.whole}, {u"columns"_s, columns}, {u"schema"_s, cloudSchemaVersion()}};
    m_state.told = QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
}

/// All that this workspace had to bring back was answered: of the epoch that was lost last, and of those before, whose return may have
/// been interrupted by the next restore.
Result<void> Syncer::finishReturn()
{
    if (m_state.returning == 0) return {};
    QJsonArray list = QJsonDocument::fromJson(m_state.told.toUtf8()).array();
    // What waits in the cloud waits for records, and those are back however little was whole.
    for (const QJsonValue &known : QJsonDocument::fromJson(m_state.past.toUtf8()).array())
        list << QJsonObject{{u"head"_s, known}, {u"columns"_s, false}, {u"schema"_s, cloudSchemaVersion()}};
    for (const QJsonValue &of : std::as_const(list)) {
        QJsonObject arguments{{u"head"_s, of["head"_L1]}, {u"schema"_s, of["schema"_L1]}};
        const auto tell = [this](const QJsonObject &said) { return call(u"sync_returned"_s, said); };
        // A cloud of before would take it for all, while others know more than came from here.
        const bool columns = of["columns"_L1].toBool();
        if (!columns) arguments.insert(u"columns"_s, false);
        const auto told = columns ? orWithout(arguments, u"schema"_s, tell) : tell(arguments);
        if (!told && !isReason(told.error(), u"protocol")) return std::unexpected(told.error());
    }
    return write([this](Connection &c) -> Result<void> {
        m_state.returning = 0;
        // What is known by now is later than all of it. Deletions cannot be seen in what is here: they are kept.
        return c.exec("DELETE FROM sync_back WHERE fields <> '[]'");
    });
}

} // namespace flow
