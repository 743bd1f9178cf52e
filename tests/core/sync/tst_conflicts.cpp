// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artist/grantclerk.h"
#include "core/artist/proposal.h"
#include "core/daydecision.h"
#include "core/entities.h"
#include "core/show/dates.h"
#include "core/store/undo.h"
#include "core/sync/rights.h"
#include "tests/core/sync/replica.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

/// What a decision about two people's changes writes: the rule as a table, then the whole way through a real cloud.
class ConflictsTest : public QObject
{
    Q_OBJECT
    Cloud m_cloud;
    QString m_none;

private Q_SLOTS:
    void initTestCase() { m_none = m_cloud.start(); }

    void rule_data()
    {
        using K = SyncConflict::Kind;
        using C = ConflictChoice;
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("deletion");
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("does"); // "-": makes no sense
        const auto row = [](const char *name, K kind, bool here, bool deletion, C choice, const char *does) {
            QTest::newRow(name) << int(kind) << here << deletion << int(choice) << QString::fromLatin1(does);
        };
        row("refused, theirs", K::Refused, true, false, C::Theirs, "theirs");
        row("refused, mine", K::Refused, true, false, C::Mine, "mine fee=250");
        row("refused, own", K::Refused, true, false, C::Own, "mine fee=275");
        row("deletion, mine", K::Refused, true, true, C::Mine, "mine remove");
        row("deletion, theirs", K::Refused, true, true, C::Theirs, "theirs");
        row("deletion, gone already", K::Refused, false, true, C::Mine, "-");
        row("deleted, mine", K::Deleted, false, false, C::Mine, "mine restore fee=250");
        row("deleted, came back", K::Deleted, true, false, C::Mine, "mine fee=250");
        row("deleted, own", K::Deleted, false, false, C::Own, "-");
        row("denied, mine", K::Denied, true, false, C::Mine, "-");
        row("denied, own", K::Denied, true, false, C::Own, "-");
        row("denied, theirs", K::Denied, true, false, C::Theirs, "theirs");
        row("invalid, mine", K::Invalid, true, false, C::Mine, "-");
        row("invalid, own", K::Invalid, true, false, C::Own, "mine fee=275");
        row("refused, not here", K::Refused, false, false, C::Mine, "-");
        row("merged, the loser after all", K::Merged, true, false, C::Mine, "mine fee=250");
    }
    void rule()
    {
        QFETCH(int, kind);
        QFETCH(bool, here);
        QFETCH(bool, deletion);
        QFETCH(int, choice);
        QFETCH(QString, does);
        SyncConflict conflict{.kind = SyncConflict::Kind(kind), .entity = &showEntity(), .row = here ? 7 : 0, .deletion = deletion, .state = u"open"_s};
        conflict.fields.push_back({.field = showEntity().field(u"fee"), .base = 100, .theirs = 200, .mine = 250});
        const auto decision = decide(conflict, ConflictChoice(choice), {{u"fee"_s, 275}});
        QString said = u"-"_s;
        if (decision) {
            said = decision->state;
            if (decision->remove) said += u" remove"_s;
            if (decision->restore) said += u" restore"_s;
            for (auto it = decision->write.begin(); it != decision->write.end(); ++it) said += u" %1=%2"_s.arg(it.key(), it.value().toString());
        }
        QCOMPARE(said, does);
    }

    void textsOfARecordThatSomebodyMayNotReadAnyMoreGoWithIt_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("given");
        QTest::newRow("the entity") << u"insert into sync.own_right values ('%1', 'booker', 'deal', false, false)"_s << u"delete from sync.own_right where org_id = '%1'"_s;
        QTest::newRow("the artist") << u"update sync.member set artists = array['%1'::uuid] where user_id = '%2'"_s << u"update sync.member set artists = null where user_id = '%2'"_s;
    }
    void textsOfARecordThatSomebodyMayNotReadAnyMoreGoWithIt()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        QFETCH(QString, taken);
        QFETCH(QString, given);
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        const QByteArray zoe = claire.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}});
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, claire.find(artistEntity(), zoe)->id}});
        exchange({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"they pay late"_s}}));
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        exchange({&claire, &marc, &claire});
        const auto texts = [&] { return u"%1 %2 %3"_s.arg(marc.count(u"SELECT count(*) FROM sync_conflict WHERE kind = 'merged'"_s)).arg(claire.count(u"SELECT count(*) FROM sync_conflict WHERE kind = 'merged'"_s))
            .arg(QString::fromUtf8(m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, u"conflict"_s}}, m_cloud.token(marc.user, org)).body).count(u"merged"_s)); };
        const auto now = [&](const QString &statement) { m_cloud.sql(QString(statement).replace(u"%1"_s, org).replace(u"%2"_s, marc.user) + u"; update sync.member set acl = acl + 1 where user_id = '%1'"_s.arg(marc.user)); };
        QCOMPARE(texts(), u"1 1 1"_s);
        now(taken);
        exchange({&claire, &marc});
        QVERIFY(!marc.find(dealEntity(), gig));
        QCOMPARE(texts(), u"0 1 0"_s);
        QCOMPARE(*marc.differences(), QStringList());
        now(given);
        exchange({&claire, &marc});
        QVERIFY(marc.find(dealEntity(), gig));
        QCOMPARE(texts(), u"1 1 1"_s);
        QCOMPARE(*marc.differences(), QStringList());
    }

    /// A program that is stopped between hearing of other rights and learning them learns them the next time.
    void otherRightsAreLearntAfterAnInterruption()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}});
        for (Replica *who : {&claire, &marc}) QVERIFY_OK(who->sync());
        QVERIFY(marc.find(dealEntity(), gig));
        m_cloud.sql(u"insert into sync.own_right values ('%1', 'booker', 'deal', false, false); update sync.member set acl = acl + 1 where user_id = '%2'"_s.arg(org, marc.user));
        m_cloud.sql(u"revoke execute on function api.sync_hello() from fs_user"_s); // the pull is answered, and nothing after it
        QVERIFY(!marc.sync());
        m_cloud.sql(u"grant execute on function api.sync_hello() to fs_user"_s);
        QVERIFY(marc.find(dealEntity(), gig));
        marc.reopen();
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.find(dealEntity(), gig));
        QVERIFY(!Grants(marc.read([](Connection &c) { return SyncState::read(c); })->rights).canRead(u"deal"_s));
    }

    void feesOfTwoPeopleAreDecidedAndTakenBack()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        const QByteArray show = claire.insert(showEntity(), {{u"day"_s, u"2027-03-12"_s}, {u"status"_s, u"confirmed"_s}, {u"venue_name"_s, u"Criée"_s}, {u"fee"_s, 100'000}, {u"currency"_s, u"EUR"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(showEntity(), show, {{u"fee"_s, 120'000}}));
        QVERIFY(marc.update(showEntity(), show, {{u"fee"_s, 150'000}}));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QCOMPARE(marc.value(showEntity(), show, u"fee").toLongLong(), 120'000);
        const auto open = marc.read([](Connection &c) { return listConflicts(c, true, 10); });
        QVERIFY_OK(open);
        QCOMPARE(open->size(), 1u);
        const SyncConflict &conflict = open->front();
        QCOMPARE(conflict.currency, u"EUR"_s);
        QCOMPARE(conflict.member, marc.user);
        QCOMPARE(conflict.fields.front().base.toLongLong(), 100'000);
        QCOMPARE(conflict.fields.front().theirs.toLongLong(), 120'000);
        QCOMPARE(conflict.fields.front().mine.toLongLong(), 150'000);

        const auto decided = marc.write([&](Connection &c) { return decideConflicts(c, {conflict.id}, ConflictChoice::Mine, {}, u"Marc"_s, 5); }, u"decide"_s);
        QCOMPARE(*decided, 1);
        QCOMPARE(marc.value(showEntity(), show, u"fee").toLongLong(), 150'000);
        QCOMPARE(*marc.read([](Connection &c) { return countOpenConflicts(c); }), 0);
        // Undo takes both back at once; then the decision is made again and travels.
        const auto last = *marc.read([](Connection &c) { return nextUndo(c); });
        QVERIFY(last);
        QCOMPARE(last->cause, u"decide"_s);
        NoProgress progress;
        QVERIFY_OK(marc.store().write({.code = u"undo"_s, .undoes = last->id}, [&](Connection &c) { return undoTransaction(c, last->id, progress); }).result());
        QCOMPARE(marc.value(showEntity(), show, u"fee").toLongLong(), 120'000);
        QCOMPARE(*marc.read([](Connection &c) { return countOpenConflicts(c); }), 1);
        QCOMPARE(*marc.write([&](Connection &c) { return decideConflicts(c, {conflict.id}, ConflictChoice::Mine, {}, u"Marc"_s, 5); }, u"decide"_s), 1);
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(showEntity(), show, u"fee").toLongLong(), 150'000);
        QCOMPARE(*claire.read([](Connection &c) { return countOpenConflicts(c); }), 0);
        QCOMPARE(*claire.differences(), QStringList());
    }

    /// Whoever sends second is the author of a merge; what was kept may be theirs or what they replaced.
    void nothingIsKeptOfWhatWasEmpty_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<QString>("stands");
        QTest::addColumn<QString>("kept");
        QTest::newRow("written after it was emptied") << 5000 << u"two encores"_s << QString();
        QTest::newRow("written before it was emptied") << -5000 << QString() << u"two encores"_s;
    }
    void nothingIsKeptOfWhatWasEmpty()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        QFETCH(int, later);
        QFETCH(QString, stands);
        QFETCH(QString, kept);
        for (const bool writerFirst : {true, false}) {
            const QString org = Cloud::uuid();
            Replica claire(m_cloud, org), marc(m_cloud, org);
            const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"notes"_s, u"by train"_s}});
            exchange({&claire, &marc});
            marc.clock->set(claire.clock->nowMs() + 10'000 + later);
            claire.clock->set(claire.clock->nowMs() + 10'000);
            QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, QVariant()}}));
            QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
            if (writerFirst) exchange({&marc, &claire, &marc, &claire});
            else exchange({&claire, &marc, &claire, &marc});
            for (Replica *who : {&claire, &marc}) {
                QCOMPARE(who->value(dealEntity(), gig, u"notes").toString(), stands);
                QCOMPARE(*who->read([](Connection &c) { return c.text("SELECT coalesce(group_concat(json_extract(mine, '$.notes')), '') FROM sync_conflict"); }), kept);
                QCOMPARE(*who->read([](Connection &c) { return c.integer("SELECT count(*) FROM sync_conflict"); }), qint64(kept.isEmpty() ? 0 : 1));
                QCOMPARE(*who->differences(), QStringList());
            }
        }
    }

    void aKeptValueIsNotSaidToBeOfWhoReplacedIt()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        const auto venue = [&](const QString &name) { return claire.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"capacity"_s, 300}}); };
        const QByteArray replaced = venue(u"Criée"_s), refused = venue(u"Halle"_s);
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        for (const QByteArray &one : {replaced, refused}) QVERIFY(claire.update(venueEntity(), one, {{u"capacity"_s, 310}}));
        marc.clock->set(claire.clock->nowMs() + 60'000);
        QVERIFY(marc.update(venueEntity(), replaced, {{u"capacity"_s, 320}}));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync()); // later, and replaces Claire's
        QVERIFY(claire.update(venueEntity(), refused, {{u"capacity"_s, 311}}));
        QVERIFY(marc.update(venueEntity(), refused, {{u"capacity"_s, 321}}));
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync()); // earlier, and comes second
        const auto kept = *claire.read([](Connection &c) { return listConflicts(c, false, 10); });
        QCOMPARE(kept.size(), 2u);
        for (const SyncConflict &conflict : kept) {
            QVERIFY(conflict.kind == SyncConflict::Kind::Merged);
            const bool own = conflict.uid == refused;
            QCOMPARE(conflict.authorLost, own);
            QCOMPARE(conflict.member, own ? claire.user : marc.user);
            QCOMPARE(conflict.fields.front().mine.toInt(), own ? 311 : 310);
        }
    }

    /// Two people move a show, and with it what hangs on its day: all of it stands where the day stands, whatever is decided.
    void whatHangsOnADayStandsWhereTheDayStands()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        constexpr qint64 dayMs = 86'400'000, noon = 1'803'470'400'000;
        const QByteArray show = claire.insert(showEntity(), {{u"day"_s, u"2027-02-24"_s}, {u"status"_s, u"confirmed"_s}, {u"venue_name"_s, u"Criée"_s}});
        const qint64 id = claire.find(showEntity(), show)->id;
        const QByteArray van = claire.insert(resourceEntity(), {{u"name"_s, u"Van"_s}, {u"kind"_s, u"vehicle"_s}});
        const auto book = [&](const QString &title) {
            return claire.insert(resourceBookingEntity(), {{u"resource_id"_s, claire.find(resourceEntity(), van)->id}, {u"show_id"_s, id}, {u"title"_s, title}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, noon}, {u"ends_at"_s, noon + 3'600'000}});
        };
        const QByteArray booking = book(u"Van"_s), other = book(u"Trailer"_s);
        const QByteArray task = claire.insert(taskEntity(), {{u"title"_s, u"Send the rider"_s}, {u"kind"_s, u"mail"_s}, {u"show_id"_s, id}, {u"due_on"_s, u"2027-02-10"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        const auto move = [&](Replica &who, int day) {
            return who.write([&](Connection &c) { return moveShow(c, who.find(showEntity(), show)->id, QDate(2027, 2, day)); }, u"edit"_s);
        };
        QVERIFY_OK(move(claire, 26));
        QVERIFY_OK(move(marc, 27));
        QVERIFY(marc.update(resourceBookingEntity(), other, {{u"starts_at"_s, noon}})); // and this he moves by itself
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        const auto stands = [&](Replica &who, int days) {
            return who.value(showEntity(), show, u"day").toString() == QDate(2027, 2, 24).addDays(days).toString(Qt::ISODate) && who.value(resourceBookingEntity(), booking, u"starts_at").toLongLong() == noon + days * dayMs
                && who.value(resourceBookingEntity(), booking, u"ends_at").toLongLong() == noon + days * dayMs + 3'600'000
                && who.value(taskEntity(), task, u"due_on").toString() == QDate(2027, 2, 10).addDays(days).toString(Qt::ISODate);
        };
        QVERIFY(stands(marc, 2));
        const auto open = *marc.read([](Connection &c) { return listConflicts(c, true, 10); });
        const auto about = std::ranges::find_if(open, [](const SyncConflict &conflict) { return conflict.entity == &showEntity(); });
        QVERIFY(about != open.end());
        QCOMPARE(*marc.write([&](Connection &c) { return decideWithDays(c, {about->id}, ConflictChoice::Mine, {}, u"Marc"_s, 5); }, u"decide"_s), 1);
        QVERIFY(stands(marc, 3));
        // One key was enough, but for what he had changed for itself.
        const auto left = *marc.read([](Connection &c) { return listConflicts(c, true, 10); });
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left.front().uid, other);
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        QVERIFY(stands(claire, 3));
        QCOMPARE(*claire.differences(), QStringList());
    }

    void decidingADayReadsNoOtherConflicts()
    {
        TempStore store;
        qint64 about = 0;
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            Records records(c);
            const auto conflict = [&](const QByteArray &show) -> Result<qint64> {
                return records.insert(conflictEntity(), {{u"entity"_s, u"show"_s}, {u"record"_s, uuidToString(show)}, {u"kind"_s, u"refused"_s}, {u"mine"_s, u"{\"day\":\"2027-02-27\"}"_s}, {u"theirs"_s, u"{\"day\":\"2027-02-26\"}"_s},
                    {u"base"_s, u"{\"day\":\"2027-02-24\"}"_s}, {u"at"_s, 5}, {u"state"_s, u"open"_s}});
            };
            for (int i = 0; i < 3000; ++i) {
                FLOW_ASSIGN(const qint64 id, records.insert(showEntity(), {{u"day"_s, u"2027-02-26"_s}, {u"status"_s, u"confirmed"_s}, {u"venue_name"_s, u"Criée"_s}}));
                FLOW_ASSIGN(const auto show, records.byId(showEntity(), id));
                FLOW_ASSIGN(about, conflict(show->uid));
            }
            return {};
        }));
        // Counted in instructions of SQLite, which are the same on every machine.
        struct Counter final : Progress
        {
            mutable int times = 0; // 20,000 of them
            void step(qint64, qint64) override { }
            bool canceled() const override { return ++times < 0; }
        };
        const auto counted = [](Connection &c, const auto &fn) {
            Counter counter;
            c.setProgress(&counter);
            const auto done = fn();
            c.setProgress(nullptr);
            return done ? Result<int>(counter.times) : std::unexpected(done.error());
        };
        const auto all = store.read([&](Connection &c) { return counted(c, [&] { return listConflicts(c, true, 5000); }); });
        QVERIFY_OK(all);
        QVERIFY2(*all >= 3, qPrintable(QString::number(*all)));
        const auto one = store.write([&](Connection &c) { return counted(c, [&] { return decideWithDays(c, {about}, ConflictChoice::Mine, {}, u"Marc"_s, 5); }); });
        QVERIFY_OK(one);
        QVERIFY2(*one == 0, qPrintable(u"%1 of %2"_s.arg(*one).arg(*all)));
    }

    void whatOnlyTheAuthorHadMovedStandsWhereTheDayStands_data()
    {
        QTest::addColumn<int>("choice"); // -1: the edit is taken back
        QTest::addColumn<int>("days");
        QTest::newRow("decided for the other") << int(ConflictChoice::Theirs) << 2;
        QTest::newRow("decided for the author") << int(ConflictChoice::Mine) << 3;
        QTest::newRow("taken back") << -1 << 2;
    }
    /// A trailer that Marc booked while he was apart met no change of Claire's, and went to the day that was refused.
    void whatOnlyTheAuthorHadMovedStandsWhereTheDayStands()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        QFETCH(int, choice);
        QFETCH(int, days);
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        constexpr qint64 dayMs = 86'400'000, noon = 1'803'470'400'000;
        const QByteArray show = claire.insert(showEntity(), {{u"day"_s, u"2027-02-24"_s}, {u"status"_s, u"confirmed"_s}, {u"venue_name"_s, u"Criée"_s}});
        const QByteArray trailer = claire.insert(resourceEntity(), {{u"name"_s, u"Trailer"_s}, {u"kind"_s, u"vehicle"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        const qint64 id = marc.find(showEntity(), show)->id;
        const QByteArray booking = marc.insert(resourceBookingEntity(),
            {{u"resource_id"_s, marc.find(resourceEntity(), trailer)->id}, {u"show_id"_s, id}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, noon}, {u"ends_at"_s, noon + 3'600'000}});
        const auto move = [&](Replica &who, int day) {
            return who.write([&](Connection &c) { return moveShow(c, who.find(showEntity(), show)->id, QDate(2027, 2, day)); }, u"edit"_s);
        };
        QVERIFY_OK(move(claire, 26));
        QVERIFY_OK(move(marc, 27));
        const qint64 edit = marc.read([](Connection &c) { return nextUndo(c); })->value().id;
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        if (choice < 0) {
            NoProgress progress;
            QVERIFY_OK(marc.write([&](Connection &c) { return undoTransaction(c, edit, progress); }, u"undo"_s));
        } else {
            const auto open = *marc.read([](Connection &c) { return listConflicts(c, true, 10); });
            QCOMPARE(open.size(), 1u);
            QCOMPARE(*marc.write([&](Connection &c) { return decideWithDays(c, {open.front().id}, ConflictChoice(choice), {}, u"Marc"_s, 5); }, u"decide"_s), 1);
        }
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        for (Replica *who : {&marc, &claire}) {
            QCOMPARE(who->value(showEntity(), show, u"day").toString(), QDate(2027, 2, 24).addDays(days).toString(Qt::ISODate));
            QCOMPARE(who->value(resourceBookingEntity(), booking, u"starts_at").toLongLong(), noon + days * dayMs);
            QCOMPARE(who->value(resourceBookingEntity(), booking, u"ends_at").toLongLong(), noon + days * dayMs + 3'600'000);
        }
    }

    void aDeletedRecordComesBackWithWhatWasChanged()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), marc(m_cloud, org, u"booker"_s);
        const QByteArray venue = claire.insert(venueEntity(), {{u"name"_s, u"Criée"_s}, {u"kind"_s, u"club"_s}, {u"capacity"_s, 300}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.remove(venueEntity(), venue));
        QVERIFY(marc.update(venueEntity(), venue, {{u"capacity"_s, 400}}));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.find(venueEntity(), venue));
        const auto open = *marc.read([](Connection &c) { return listConflicts(c, true, 10); });
        QCOMPARE(open.size(), 1u);
        QVERIFY(open.front().kind == SyncConflict::Kind::Deleted);
        QCOMPARE(*marc.write([&](Connection &c) { return decideConflicts(c, {open.front().id}, ConflictChoice::Mine, {}, u"Marc"_s, 5); }, u"decide"_s), 1);
        QCOMPARE(marc.value(venueEntity(), venue, u"capacity").toLongLong(), 400);
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(venueEntity(), venue, u"name").toString(), u"Criée"_s);
        QCOMPARE(claire.value(venueEntity(), venue, u"capacity").toLongLong(), 400);
        QCOMPARE(*claire.differences(), QStringList());
        QCOMPARE(*marc.differences(), QStringList());
    }

    void whatAnArtistGrantsIsCarriedOutInTheOffice()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org);
        const QByteArray artist = claire.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"fee_min"_s, 280'000}, {u"currency"_s, u"EUR"_s}, {u"approves_changes"_s, 1}});
        const QByteArray other = claire.insert(artistEntity(), {{u"name"_s, u"Maison Verte"_s}, {u"status"_s, u"active"_s}});
        const qint64 id = claire.find(artistEntity(), artist)->id;
        QVERIFY_OK(claire.write([&](Connection &c) { return proposeChanges(c, id, {{u"fee_min"_s, 320'000}}, u"New season"_s, u"Claire"_s); }, u"propose"_s));
        QVERIFY_OK(claire.sync());
        Replica lina(m_cloud, org, u"artist"_s, uuidToString(artist));
        QVERIFY_OK(lina.sync());
        QVERIFY(lina.find(artistEntity(), artist));
        QVERIFY(!lina.find(artistEntity(), other)); // of no concern to her
        QVERIFY(!lina.update(artistEntity(), artist, {{u"fee_min"_s, 900'000}}));
        const qint64 proposal = *lina.read([](Connection &c) { return c.integer("SELECT id FROM proposal WHERE state = 'waiting'"); });
        QVERIFY_OK(lina.write([&](Connection &c) { return approveProposal(c, proposal, u"Lina"_s); }, u"approve"_s));
        QCOMPARE(lina.value(artistEntity(), artist, u"fee_min").toLongLong(), 280'000); // not hers to write
        QVERIFY_OK(lina.sync());
        GrantClerk clerk(claire.store());
        QVERIFY_OK(claire.sync());
        QTRY_COMPARE(claire.value(artistEntity(), artist, u"fee_min").toLongLong(), 320'000);
        QCOMPARE(claire.count(u"SELECT count(*) FROM proposal WHERE state = 'approved' AND decided_by = 'Lina'"_s), 1);
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(lina.sync());
        QCOMPARE(lina.value(artistEntity(), artist, u"fee_min").toLongLong(), 320'000);
        QCOMPARE(*claire.read([](Connection &c) { return countOpenConflicts(c); }), 0);
    }

    void aRoleThatMayNotIsStoppedHere()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        const QString org = Cloud::uuid();
        Replica claire(m_cloud, org), ines(m_cloud, org, u"accountant"_s);
        const QByteArray venue = claire.insert(venueEntity(), {{u"name"_s, u"Criée"_s}, {u"kind"_s, u"club"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(ines.sync());
        const auto row = ines.find(venueEntity(), venue);
        QVERIFY(row);
        const auto refused = ines.write([&](Connection &c) { return Records(c).update(venueEntity(), row->id, {{u"name"_s, u"Halle"_s}}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::Network, {u"no_right"_s, u"venue"_s}}));
        QCOMPARE(ines.value(venueEntity(), venue, u"name").toString(), u"Criée"_s);
        QVERIFY(!ines.insert(customerEntity(), {{u"name"_s, u"Atelier"_s}}).isEmpty()); // what an accountant works with
        // A change of role is felt after the next exchange.
        m_cloud.sql(u"update sync.member set role = 'booker', acl = acl + 1 where user_id = '%1'"_s.arg(ines.user));
        QVERIFY_OK(ines.sync());
        QVERIFY(ines.update(venueEntity(), venue, {{u"name"_s, u"Halle"_s}}));
    }
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
