// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncstate.h"

#include <QCryptographicHash>

#include <limits>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Calls `text` or `number` with the key and the member of each fact, so that reading and writing cannot differ.
template <class State, class Text, class Number>
void eachFact(State &state, Text text, Number number)
{
    text("device"_L1, state.device);
    text("place"_L1, state.place);
    text("organisation"_L1, state.organisation);
    text("url"_L1, state.url);
    text("mail"_L1, state.mail);
    text("cursor"_L1, state.cursor);
    number("head"_L1, state.head);
    number("acl"_L1, state.acl);
    number("next_op"_L1, state.nextOp);
    text("last_hash"_L1, state.lastHash);
    text("sent_hash"_L1, state.sentHash);
    number("entry"_L1, state.entry);
    text("load"_L1, state.load);
    text("columns"_L1, state.columns);
    text("organisation_name"_L1, state.organisationName);
    text("person"_L1, state.person);
    text("user"_L1, state.user);
    text("role"_L1, state.role);
    text("rights"_L1, state.rights);
    number("lease_days"_L1, state.leaseDays);
    number("away_ms"_L1, state.awayMs);
    number("seen_at"_L1, state.seenAt);
    text("past"_L1, state.past);
    text("epochs"_L1, state.epochs);
    number("whole"_L1, state.whole);
    text("told"_L1, state.told);
    number("returning"_L1, state.returning);
    text("same"_L1, state.same);
    text("waits"_L1, state.waits);
    text("forgets"_L1, state.forgets);
}

} // namespace

QString opHash(const QString &previous, qint64 n, const QByteArray &op)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1() + '|' + QByteArray::number(n) + '|' + op);
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Result<SyncState> SyncState::read(Connection &connection)
{
    QHash<QString, QString> facts;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT key, value FROM sync_state"));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        facts.insert(rows.string(0), rows.string(1));
    }
    SyncState state;
    eachFact(
        state, [&](QLatin1StringView key, QString &value) { value = facts.value(key); },
        [&](QLatin1StringView key, qint64 &value) {
            if (const auto known = facts.constFind(key); known != facts.constEnd()) value = known->toLongLong();
        });
    return state;
}

Result<void> SyncState::save(Connection &connection) const
{
    FLOW_ASSIGN(Statement put,
        connection.prepare("INSERT INTO sync_state (key, value) VALUES (?1, ?2)"
                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"));
    Result<void> done;
    const auto write = [&](QLatin1StringView key, const QString &value) {
        if (!done) return;
        put.bind(1, QString(key));
        put.bind(2, value.isNull() ? u""_s : value);
        done = put.run();
    };
    eachFact(*this, write, [&](QLatin1StringView key, qint64 value) { write(key, QString::number(value)); });
    return done;
}

Result<void> SyncState::becomeDevice(Connection &connection, const QString &newDevice, const QString &newPlace)
{
    device = newDevice;
    place = newPlace;
    sentHash.clear();
    FLOW_TRY(renumber(connection, 1));
    FLOW_TRY(connection.exec("UPDATE content SET in_cloud = 0")); // another cloud, or an older one: it is asked what it has
    return save(connection);
}

Result<void> SyncState::renumber(Connection &connection, qint64 first, bool held)
{
    nextOp = first;
    lastHash = sentHash;
    struct Op { qint64 n; QByteArray op; };
    std::vector<Op> ops;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT n, op FROM sync_outbox WHERE n >= ? AND n < ? ORDER BY n"));
    rows.bind(1, first);
    rows.bind(2, held ? std::numeric_limits<qint64>::max() : kHeldOps);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        ops.push_back({rows.integer(0), rows.blob(1)});
    }
    // Upwards: a new number is never greater than the old one, so none is taken.
    FLOW_ASSIGN(Statement number, connection.prepare("UPDATE sync_outbox SET n = ?, hash = ? WHERE n = ?"));
    for (const Op &op : ops) {
        lastHash = opHash(lastHash, nextOp, op.op);
        number.bind(1, nextOp++);
        number.bind(2, lastHash);
        number.bind(3, op.n);
        FLOW_TRY(number.run());
    }
    return {};
}

} // namespace flow
