// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/journalwriter.h"
#include "core/store/personaldata.h"
#include "core/store/records.h"
#include "core/store/undo.h"
#include "core/sync/rowat.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"

namespace flow::test {

/// As a workspace looks that was upgraded to a program which knows a column more: nothing in it now or ever, and the note of what was
/// fetched does not name it. So nobody here can have written in it; an error when somebody has. Conflict while changes wait to be sent
/// that name it. Inside a write of cause "sync".
inline Result<void> forgetColumn(Connection &c, const Entity &entity, const QString &field)
{
    FLOW_ASSIGN(Statement own, c.prepare("SELECT j.id, j.op, j.row_id, coalesce(j.last_row, j.row_id), json_type(j.change, '$.' || ?2) FROM journal_tx t"
                                         " JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry WHERE t.cause <> 'sync' AND j.entity = ?1 AND j.op IN (1, 2)"));
    own.bind(1, entity.number);
    own.bind(2, field);
    RowHistory history(c);
    for (;;) {
        FLOW_ASSIGN(const bool row, own.step());
        if (!row) break;
        bool wrote = own.integer(1) == JournalUpdate && !own.isNull(4);
        for (qint64 id = own.integer(2); id <= own.integer(3) && own.integer(1) == JournalInsert; ++id) {
            const auto record = history.rowAt(entity, id, own.integer(0));
            if (!record) return std::unexpected(record.error());
            wrote = wrote || (*record && !(*record)->value(field).isNull());
        }
        if (wrote) return failure(ErrorCode::Invalid, {}, QStringLiteral("no older program wrote in ") + field);
    }
    own.reset();
    FLOW_ASSIGN(Statement worded, c.prepare("SELECT EXISTS (SELECT 1 FROM (SELECT op FROM sync_outbox WHERE entity = ?1 UNION ALL SELECT op FROM sync_held WHERE entity = ?3) o WHERE json_type(o.op, '$.set.' || ?2) IS NOT NULL"
                                            " OR EXISTS (SELECT 1 FROM json_each(o.op, '$.c') WHERE value = ?2))"));
    worded.bind(1, entity.number);
    worded.bind(2, field);
    worded.bind(3, entity.name);
    FLOW_TRY(worded.step());
    if (worded.integer(0)) return failure(ErrorCode::Conflict, {}, QStringLiteral("an older program has not worded ") + field);
    worded.reset();
    FLOW_ASSIGN(SyncState state, SyncState::read(c));
    const auto without = [&](const QString &fetched) {
        QJsonObject columns = QJsonDocument::fromJson(fetched.toUtf8()).object();
        if (columns.isEmpty()) return fetched;
        QJsonArray known;
        for (const QJsonValue &name : columns.value(entity.name).toArray())
            if (name.toString() != field) known << name;
        columns.insert(entity.name, known);
        return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
    };
    state.columns = without(state.columns);
    if (QJsonObject load = QJsonDocument::fromJson(state.load.toUtf8()).object(); !load.isEmpty()) {
        load.insert(QStringLiteral("columns"), without(load.value(QStringLiteral("columns")).toString()));
        state.load = QString::fromUtf8(QJsonDocument(load).toJson(QJsonDocument::Compact));
    }
    FLOW_TRY(state.save(c));
    return c.exec(QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %2 IS NOT NULL;"
                                 "UPDATE journal SET change = json_remove(change, '$.%2') WHERE entity = %3 AND op IN (2, 3) AND json_type(change, '$.%2') IS NOT NULL;"
                                 "UPDATE sync_plan SET fields = (SELECT json_group_array(value) FROM json_each(fields) WHERE value <> '%2') WHERE entity = %3 AND instr(fields, '\"%2\"');"
                                 "UPDATE sync_back SET fields = (SELECT json_group_array(value) FROM json_each(fields) WHERE value <> '%2') WHERE entity = %3 AND instr(fields, '\"%2\"')")
                      .arg(entity.table, field, QString::number(entity.number))
                      .toStdString());
}

/// Somebody who loses patience after so many pages.
class StopAfter final : public Progress
{
public:
    explicit StopAfter(int pages) : m_left(pages) { }
    void step(qint64, qint64) override { --m_left; }
    bool canceled() const override { return m_left <= 0; }

private:
    int m_left;
};

/// A person with a workspace that is in step with a cloud.
class Replica
{
public:
    Replica(Cloud &cloud, const QString &organisation, const QString &role = QStringLiteral("owner"), const QString &artists = {})
        : Replica(cloud, organisation, cloud.addMember(organisation, role, artists), {}, 0)
    {
    }
    Replica(Cloud &cloud, const QString &organisation, const QString &who, FaultyTransport::Odds odds, quint64 seed)
        : user(who)
        , m_transport(std::move(*HttpTransport::make(cloud.url())), seed, odds)
        , m_options({.author = QStringLiteral("Person"), .clock = clock, .readers = 1})
        , m_tokens(cloud.tokens(who, organisation))
        , m_organisation(organisation)
    {
        reopen();
    }

    void reopen()
    {
        m_store.reset();
        auto opened = QFile::exists(path()) ? Store::open(path(), m_options) : Store::create(path(), m_options);
        if (!opened) qFatal("cannot open: %s", qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
    void close() { m_store.reset(); }
    QString path() const { return m_folder.filePath(QStringLiteral("agency.flowstage")); }

    Result<SyncReport> sync(SyncOptions options, Progress &progress)
    {
        if (options.place.isEmpty()) options.place = place;
        Syncer syncer(*m_store, m_transport, m_tokens, options);
        FLOW_TRY(syncer.join(m_organisation));
        return syncer.run(progress);
    }
    Result<SyncReport> sync(SyncOptions options = {})
    {
        NoProgress progress;
        return sync(std::move(options), progress);
    }
    Result<QJsonDocument> call(const QString &function, const QJsonObject &arguments)
    {
        return Syncer(*m_store, m_transport, m_tokens, {.place = place}).call(function, arguments);
    }
    Result<QStringList> differences()
    {
        Syncer syncer(*m_store, m_transport, m_tokens, {.place = place});
        return syncer.differences();
    }

    template <class F>
    auto write(F fn, const QString &cause = QStringLiteral("edit"))
    {
        return m_store->write({cause}, std::move(fn)).result();
    }
    template <class F>
    auto read(F fn)
    {
        return m_store->read(std::move(fn)).result();
    }

    /// The uid of the new record.
    QByteArray insert(const Entity &entity, const Values &values)
    {
        const auto uid = write([&](Connection &c) -> Result<QByteArray> {
            FLOW_ASSIGN(const qint64 id, Records(c).insert(entity, values));
            FLOW_ASSIGN(const auto records, Records(c).byIds(entity, {id}));
            return records.front().uid;
        });
        if (!uid) qFatal("insert: %s %s", qPrintable(uid.error().args.join(u' ')), qPrintable(uid.error().detail));
        return *uid;
    }
    std::optional<Record> find(const Entity &entity, const QByteArray &uid)
    {
        return *read([&](Connection &c) -> Result<std::optional<Record>> {
            FLOW_ASSIGN(Statement s, c.prepare("SELECT id FROM " + entity.table.toStdString() + " WHERE uid = ?"));
            s.bind(1, uid);
            FLOW_ASSIGN(const bool row, s.step());
            if (!row) return std::optional<Record>();
            return Records(c).byId(entity, s.integer(0));
        });
    }
    bool update(const Entity &entity, const QByteArray &uid, const Values &values)
    {
        const auto record = find(entity, uid);
        return record && write([&](Connection &c) { return Records(c).update(entity, record->id, values); }).has_value();
    }
    bool remove(const Entity &entity, const QByteArray &uid)
    {
        const auto record = find(entity, uid);
        return record && write([&](Connection &c) { return Records(c).remove(entity, record->id); }).has_value();
    }
    bool undoLatest()
    {
        const auto latest = read([](Connection &c) { return nextUndo(c); });
        if (!latest || !*latest) return false;
        NoProgress progress;
        const qint64 id = (*latest)->id;
        return m_store->write({.code = QStringLiteral("undo"), .undoes = id}, [&](Connection &c) { return undoTransaction(c, id, progress); }).result().has_value();
    }
    /// As a person's right to be forgotten is met: the record goes, with everything that is known of them.
    bool erase(const Entity &entity, const QByteArray &person)
    {
        const auto record = find(entity, person);
        NoProgress progress;
        return record && write([&](Connection &c) { return erasePerson(c, entity, record->id, progress); }, QStringLiteral("erase")).has_value();
    }
    qint64 count(const QString &sql)
    {
        return *read([&](Connection &c) { return c.integer(sql.toStdString()); });
    }
    QVariant value(const Entity &entity, const QByteArray &uid, QStringView field)
    {
        const auto record = find(entity, uid);
        return record ? record->value(field) : QVariant();
    }

    Store &store() { return *m_store; }
    FaultyTransport &transport() { return m_transport; }
    TokenSource tokens() const { return m_tokens; }

    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(QDateTime::currentMSecsSinceEpoch());
    QString user;
    QString place = QStringLiteral("here");

private:
    FaultyTransport m_transport;
    QTemporaryDir m_folder;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
    TokenSource m_tokens;
    QString m_organisation;
};

/// Each sends and fetches, one after the other.
inline void exchange(std::initializer_list<Replica *> inTurn)
{
    for (Replica *who : inTurn) QVERIFY_OK(who->sync());
}
/// All exchange until each knows what the others wrote, and then all are equal to the cloud.
inline void inStep(std::initializer_list<Replica *> all)
{
    exchange(all);
    exchange(all);
    for (Replica *who : all) QCOMPARE(*who->differences(), QStringList());
}
/// Gets as far as the first time that it would ask for this, and no further.
inline void syncUpTo(const QString &asked, Replica &who, const SyncOptions &options)
{
    who.transport().setMeanwhile([&](const QString &function) { who.transport().setOdds({.lostRequest = function == asked ? 1.0 : 0.0}); });
    QVERIFY(!who.sync(options));
    who.transport().setMeanwhile({});
    who.transport().setOdds({});
}
/// Sends and takes the answers, and gets no further.
inline void onlySend(Replica &who) { syncUpTo(QStringLiteral("sync_pull"), who, {}); }
/// Loads a cloud that was restored, and gets no further: what comes back is still to be sent.
inline void onlyLoad(Replica &who, const SyncOptions &options = {}) { syncUpTo(QStringLiteral("sync_push"), who, options); }

} // namespace flow::test
