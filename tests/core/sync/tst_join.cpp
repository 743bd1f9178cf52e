// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that was used apart joins an organisation that has records of its own.
#include "core/sync/conflicts.h"
#include "core/sync/joinmerge.h"
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class JoinTest : public AgencyTest
{
    Q_OBJECT

    NoProgress m_progress;

    /// The agency that is in the cloud already: an artist, a house with a person in it, a show.
    struct Agency
    {
        QByteArray zoe, criee, ana, gig;
    };
    static Agency fill(Replica &who)
    {
        Agency a;
        a.zoe = who.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}, {u"home_town"_s, u"Lyon"_s}, {u"email"_s, u"zoe@example.org"_s}});
        a.criee = who.insert(venueEntity(), {{u"name"_s, u"La Criée"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 300}});
        a.ana = who.insert(contactEntity(), {{u"name"_s, u"Ana Ruiz"_s}, {u"email"_s, u"ana@criee.example"_s}});
        who.insert(contactRoleEntity(), {{u"contact_id"_s, who.find(contactEntity(), a.ana)->id}, {u"venue_id"_s, who.find(venueEntity(), a.criee)->id}, {u"role"_s, u"programmer"_s}});
        a.gig = who.insert(showEntity(), {{u"day"_s, u"2027-03-18"_s}, {u"status"_s, u"confirmed"_s}, {u"artist_id"_s, who.find(artistEntity(), a.zoe)->id},
            {u"venue_id"_s, who.find(venueEntity(), a.criee)->id}, {u"venue_name"_s, u"La Criée"_s}, {u"fee"_s, 150000}, {u"currency"_s, u"EUR"_s}});
        return a;
    }
    Result<JoinPlan> preview(Replica &who, const JoinDecisions &decisions = {})
    {
        JoinMerge merge(who.store(), who.transport(), who.tokens());
        FLOW_TRY(merge.fetch(m_org, m_progress));
        return merge.preview(decisions, m_progress);
    }
    Result<JoinMerge::Joined> join(Replica &who, const JoinDecisions &decisions = {})
    {
        Syncer syncer(who.store(), who.transport(), who.tokens(), {.place = who.place});
        JoinMerge merge(who.store(), who.transport(), who.tokens());
        FLOW_TRY(merge.fetch(m_org, m_progress));
        return merge.join(syncer, {}, {}, decisions, m_progress);
    }
    qint64 inCloud(const char *entity) { return m_cloud.sql(u"select count(*) from app.\"%1\" where org_id = '%2' and not _del"_s.arg(QLatin1StringView(entity), m_org)).toLongLong(); }
    static const JoinCount &count(const JoinPlan &plan, const char *entity) { return *plan.counts.constFind(QString::fromLatin1(entity)); }

private Q_SLOTS:
    void whatBothHaveBecomesOne()
    {
        Replica office(m_cloud, m_org);
        const Agency theirs = fill(office);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"booker"_s);
        const Agency mine = fill(laptop);
        // Only here: a house, a role there, a note; and a phone that the organisation lacks.
        const QByteArray botanique = laptop.insert(venueEntity(), {{u"name"_s, u"Botanique"_s}, {u"kind"_s, u"hall"_s}, {u"town"_s, u"Bruxelles"_s}, {u"country"_s, u"BE"_s}});
        QVERIFY(laptop.update(venueEntity(), mine.criee, {{u"phone"_s, u"+33472000000"_s}}));
        const QByteArray role = laptop.insert(contactRoleEntity(), {{u"contact_id"_s, laptop.find(contactEntity(), mine.ana)->id}, {u"venue_id"_s, laptop.find(venueEntity(), botanique)->id}, {u"role"_s, u"technical"_s}});
        QVERIFY(office.update(contactEntity(), theirs.ana, {{u"phone"_s, u"+33611111111"_s}}));
        QVERIFY_OK(office.sync());

        const auto joined = join(laptop);
        QVERIFY_OK(joined);
        QCOMPARE(count(joined->plan, "artist").same, 1);
        QCOMPARE(count(joined->plan, "venue").same, 1);
        QCOMPARE(count(joined->plan, "venue").fresh, 1);
        QCOMPARE(count(joined->plan, "show").same, 1);
        QCOMPARE(count(joined->plan, "contact_role").same, 1);
        QCOMPARE(count(joined->plan, "contact_role").fresh, 1);
        QVERIFY(joined->plan.doubtful.empty());
        QVERIFY_OK(laptop.sync());
        QVERIFY_OK(office.sync());

        QCOMPARE(inCloud("artist"), 1);
        QCOMPARE(inCloud("venue"), 2);
        QCOMPARE(inCloud("contact"), 1);
        QCOMPARE(inCloud("contact_role"), 2);
        QCOMPARE(inCloud("show"), 1);
        QCOMPARE(office.value(venueEntity(), theirs.criee, u"phone"), QVariant(u"+33472000000"_s)); // blanks are filled, both ways
        QCOMPARE(laptop.value(contactEntity(), theirs.ana, u"phone"), QVariant(u"+33611111111"_s));
        // What was only here points to the records that are one now.
        QCOMPARE(office.value(contactRoleEntity(), role, u"contact_id"), QVariant(office.find(contactEntity(), theirs.ana)->id));
        QVERIFY(office.find(venueEntity(), botanique));
        QCOMPARE(office.count(u"SELECT count(*) FROM sync_conflict"_s), 0);
        QCOMPARE(*laptop.differences(), QStringList());
        QCOMPARE(*office.differences(), QStringList());
    }

    void aPreviewWritesNothing()
    {
        Replica office(m_cloud, m_org);
        fill(office);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"booker"_s);
        fill(laptop);
        const QString devices = m_cloud.sql(u"select count(*) from sync.device"_s);
        const QString head = m_cloud.sql(u"select head from sync.organisation where id = '%1'"_s.arg(m_org));
        const auto bytes = [&] { return laptop.read([](Connection &c) { return c.text("SELECT (SELECT count(*) FROM journal_tx) || ' ' || (SELECT group_concat(key || value) FROM sync_state) || ' ' || (SELECT group_concat(hex(uid)) FROM venue)"); }); };
        const auto before = bytes();
        const auto plan = preview(laptop);
        QVERIFY_OK(plan);
        QCOMPARE(count(*plan, "venue").same, 1);
        QCOMPARE(*bytes(), *before);
        QCOMPARE(m_cloud.sql(u"select count(*) from sync.device"_s), devices);
        QCOMPARE(m_cloud.sql(u"select head from sync.organisation where id = '%1'"_s.arg(m_org)), head);
        QCOMPARE(QDir(QFileInfo(laptop.path()).path()).entryList({u"*joining*"_s}, QDir::AllEntries), QStringList());
    }

    void theNameAloneMergesNothing()
    {
        Replica office(m_cloud, m_org);
        office.insert(venueEntity(), {{u"name"_s, u"Le Club"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Rodez"_s}});
        const QByteArray there = office.insert(artistEntity(), {{u"name"_s, u"Echo"_s}, {u"status"_s, u"active"_s}});
        const qint64 echo = office.find(artistEntity(), there)->id;
        const QByteArray theirGig = office.insert(showEntity(), {{u"day"_s, u"2027-05-01"_s}, {u"status"_s, u"confirmed"_s}, {u"artist_id"_s, echo}, {u"venue_name"_s, u"Olympia"_s}});
        QVERIFY_OK(office.sync());
        const auto begin = [&](Replica &laptop) {
            laptop.insert(venueEntity(), {{u"name"_s, u"Le Club"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Namur"_s}});
            const QByteArray here = laptop.insert(artistEntity(), {{u"name"_s, u"Echo"_s}, {u"status"_s, u"active"_s}});
            laptop.insert(showEntity(), {{u"day"_s, u"2027-05-01"_s}, {u"status"_s, u"confirmed"_s}, {u"artist_id"_s, laptop.find(artistEntity(), here)->id}, {u"venue_name"_s, u"Olympia"_s}});
            return laptop.find(artistEntity(), here)->id;
        };
        Replica laptop(m_cloud, m_org, u"booker"_s);
        const qint64 mine = begin(laptop);
        const auto plan = preview(laptop);
        QVERIFY_OK(plan);
        QCOMPARE(count(*plan, "venue").same, 0);
        QCOMPARE(count(*plan, "artist").doubtful, 1);
        QCOMPARE(plan->doubtful.front().title, u"Echo"_s);
        QVERIFY(!plan->doubtful.front().evidence.isEmpty());
        QCOMPARE(count(*plan, "show").same, 0); // of artists that may be two
        // Said to be the same, the artists bring their shows together.
        const JoinDecisions same{{{artistEntity().number, mine}, {.kind = JoinDecision::Kind::Same}}};
        const auto decided = preview(laptop, same);
        QCOMPARE(count(*decided, "artist").same, 1);
        QCOMPARE(count(*decided, "show").same, 1);
        QVERIFY_OK(join(laptop, same));
        QVERIFY_OK(laptop.sync());
        QCOMPARE(inCloud("artist"), 1);
        QCOMPARE(inCloud("show"), 1);
        QVERIFY(laptop.find(showEntity(), theirGig));
        QCOMPARE(*laptop.differences(), QStringList());
        // Undecided, both stay.
        Replica other(m_cloud, m_org, u"booker"_s);
        begin(other);
        QVERIFY_OK(join(other));
        QVERIFY_OK(other.sync());
        QCOMPARE(inCloud("artist"), 2);
        QCOMPARE(inCloud("venue"), 2); // Le Club of Namur came with the first
        QCOMPARE(*other.differences(), QStringList());
    }

    void whatDiffersIsNeverLost()
    {
        Replica office(m_cloud, m_org);
        const Agency theirs = fill(office);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"owner"_s);
        const Agency mine = fill(laptop);
        const qint64 house = laptop.find(venueEntity(), mine.criee)->id;
        QVERIFY(laptop.update(venueEntity(), mine.criee, {{u"capacity"_s, 350}, {u"notes"_s, u"low ceiling"_s}}));
        QVERIFY(laptop.update(showEntity(), mine.gig, {{u"fee"_s, 180000}}));
        QVERIFY(office.update(venueEntity(), theirs.criee, {{u"notes"_s, u"ask Ana"_s}}));
        QVERIFY_OK(office.sync());
        const auto plan = preview(laptop);
        QVERIFY_OK(plan);
        QCOMPARE(count(*plan, "venue").differing, 2);
        QCOMPARE(count(*plan, "show").differing, 1);

        QVERIFY_OK(join(laptop, {{{venueEntity().number, house}, {.mine = {u"capacity"_s}}}}));
        QVERIFY_OK(laptop.sync());
        QVERIFY_OK(office.sync());
        QCOMPARE(office.value(venueEntity(), theirs.criee, u"capacity"), QVariant(350ll)); // decided: mine
        QCOMPARE(office.value(venueEntity(), theirs.criee, u"notes"), QVariant(u"ask Ana"_s)); // undecided: theirs stands
        QCOMPARE(office.value(showEntity(), theirs.gig, u"fee"), QVariant(150000ll));
        const auto open = *office.read([](Connection &c) { return listConflicts(c, true, 10); });
        QCOMPARE(open.size(), 1); // money is asked about
        QCOMPARE(open.front().fields.front().mine, QVariant(180000ll));
        const auto kept = *office.read([](Connection &c) { return listConflicts(c, false, 10); });
        QCOMPARE(kept.size(), 1); // text is kept beside
        QCOMPARE(kept.front().fields.front().mine, QVariant(u"low ceiling"_s));
        QCOMPARE(*laptop.differences(), QStringList());
        QCOMPARE(*office.differences(), QStringList());
    }

    void nobodyWhoRefusedIsWrittenToAgain()
    {
        Replica office(m_cloud, m_org);
        const Values fan{{u"name"_s, u"Lou"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, u"lou@example.org"_s}};
        Values given = fan, refused = fan;
        given.insert(u"email_consent"_s, u"given"_s);
        refused.insert(u"email_consent"_s, u"withdrawn"_s);
        const QByteArray lou = office.insert(fanEntity(), given);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org);
        laptop.insert(fanEntity(), refused);
        QVERIFY_OK(join(laptop));
        QVERIFY_OK(laptop.sync());
        QVERIFY_OK(office.sync());
        QCOMPARE(inCloud("fan"), 1);
        QCOMPARE(office.value(fanEntity(), lou, u"email_consent"), QVariant(u"withdrawn"_s));
    }

    void twoHereAreNotOneThere()
    {
        Replica office(m_cloud, m_org);
        office.insert(venueEntity(), {{u"name"_s, u"La Criée"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s}});
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org);
        for (const auto *notes : {"first", "second"})
            laptop.insert(venueEntity(), {{u"name"_s, u"La Criée"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s}, {u"notes"_s, QString::fromLatin1(notes)}});
        const auto joined = join(laptop);
        QVERIFY_OK(joined);
        QCOMPARE(count(joined->plan, "venue").same, 1);
        QCOMPARE(count(joined->plan, "venue").fresh, 1);
        QVERIFY_OK(laptop.sync());
        QCOMPARE(inCloud("venue"), 2);
        QCOMPARE(*laptop.differences(), QStringList());
    }

    void joiningTwiceOrFromTheCopyMakesNothingTwice()
    {
        Replica office(m_cloud, m_org);
        fill(office);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"booker"_s);
        fill(laptop);
        laptop.insert(venueEntity(), {{u"name"_s, u"Botanique"_s}, {u"kind"_s, u"hall"_s}});
        const auto first = join(laptop);
        QVERIFY_OK(first);
        QVERIFY(QFile::exists(first->backup));
        QVERIFY_OK(laptop.sync());
        const auto again = join(laptop);
        QVERIFY_OK(again);
        QVERIFY(again->plan.counts.isEmpty());
        QVERIFY(again->backup.isEmpty());
        QVERIFY_OK(laptop.sync());
        QCOMPARE(inCloud("venue"), 2);
        // The way back, and in again: what was sent then is known by its uid.
        laptop.close();
        QVERIFY(QFile::remove(laptop.path()));
        QVERIFY(QFile::rename(first->backup, laptop.path()));
        laptop.reopen();
        QCOMPARE(laptop.count(u"SELECT count(*) FROM sync_state WHERE key = 'organisation' AND value <> ''"_s), 0);
        const auto back = join(laptop);
        QVERIFY_OK(back);
        QCOMPARE(count(back->plan, "venue").same, 2);
        QCOMPARE(count(back->plan, "venue").fresh, 0);
        QVERIFY_OK(laptop.sync());
        QCOMPARE(inCloud("venue"), 2);
        QCOMPARE(inCloud("show"), 1);
        QCOMPARE(*laptop.differences(), QStringList());
    }

    void whatChangesMeanwhileIsSeen()
    {
        Replica office(m_cloud, m_org);
        const Agency theirs = fill(office);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"booker"_s);
        const Agency mine = fill(laptop);
        QVERIFY(laptop.update(venueEntity(), mine.criee, {{u"phone"_s, u"+33472000000"_s}}));
        Syncer syncer(laptop.store(), laptop.transport(), laptop.tokens(), {.place = laptop.place});
        JoinMerge merge(laptop.store(), laptop.transport(), laptop.tokens());
        QVERIFY_OK(merge.fetch(m_org, m_progress));
        QVERIFY_OK(merge.preview({}, m_progress));
        // While the person looks at it, the office deletes the house and gives the artist another mail address.
        QVERIFY(office.remove(showEntity(), theirs.gig));
        QVERIFY(office.remove(venueEntity(), theirs.criee));
        QVERIFY_OK(office.sync());
        const auto joined = merge.join(syncer, {}, {}, {}, m_progress);
        QVERIFY_OK(joined);
        QCOMPARE(count(joined->plan, "venue").fresh, 1); // nothing there to be the same as
        QVERIFY_OK(laptop.sync());
        QVERIFY(laptop.find(venueEntity(), mine.criee));
        QCOMPARE(inCloud("venue"), 1);
        QCOMPARE(inCloud("show"), 1);
        QCOMPARE(*laptop.differences(), QStringList());
    }

    void rightsThatAreMissingAreToldBefore()
    {
        Replica office(m_cloud, m_org);
        fill(office);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"accountant"_s);
        laptop.insert(venueEntity(), {{u"name"_s, u"Botanique"_s}, {u"kind"_s, u"hall"_s}});
        const auto plan = preview(laptop);
        QVERIFY_OK(plan);
        QVERIFY(plan->barred.contains(u"venue"_s));
    }

    void anAccountThatAsksAgainWithItsCodeHearsTheSame()
    {
        Replica office(m_cloud, m_org);
        QVERIFY_OK(office.sync());
        const QString code = (*office.call(u"invite"_s, {{u"role"_s, u"booker"_s}}))[u"code"].toString();
        const QString lou = Cloud::uuid(), max = Cloud::uuid();
        const auto ask = [&](const QString &who) { return m_cloud.rpc(u"join"_s, {{u"code"_s, code}, {u"me"_s, u"Lou"_s}}, m_cloud.token(who, m_org, {{u"org"_s, QJsonValue::Null}})); };
        QCOMPARE(ask(lou).status, 200);
        QCOMPARE(ask(lou).status, 200);
        QCOMPARE(m_cloud.sql(u"select acl from sync.member where user_id = '%1'"_s.arg(lou)), u"1"_s);
        QCOMPARE(ask(max).status, 404);
        QVERIFY_OK(office.call(u"member_set"_s, {{u"user"_s, lou}, {u"revoked"_s, true}}));
        QCOMPARE(ask(lou).status, 404); // shut out is shut out
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "tst_join.moc"
