// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/caldav/calendarserver.h"

#include <QTest>

using namespace flow;
using namespace flow::caldav;
using namespace flow::test;
using namespace Qt::StringLiterals;

/// Both ways with a real server. The clock of the agency stands at 2026-11-20.
class CaldavSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_radicale.start(); !why.isEmpty()) QSKIP(qPrintable(why));
    }
    void init()
    {
        m_server = std::make_unique<CalendarServer>(m_radicale);
        QCOMPARE(m_server->start(), QString());
    }
    void cleanup() { m_server.reset(); }

    void findsCalendarsFromAnyAddress()
    {
        CancelFlag progress;
        DavClient client(m_server->login(), progress);
        for (const QString &path : {u"/"_s, u"/.well-known/caldav"_s, u'/' + m_server->user() + u'/'}) {
            const auto found = discover(client, m_server->proxy().url().resolved(QUrl(path)));
            QVERIFY_OK(found);
            QCOMPARE(found->home.path(), u'/' + m_server->user() + u'/');
            QCOMPARE(found->calendars.size(), 1);
            QCOMPARE(found->calendars.first().name, u"Lune Aride"_s);
        }
        QCOMPARE(urlFromText(u" cal.example.org "_s), QUrl(u"https://cal.example.org/"_s));
    }

    void sendsOnceWhatIsAsked()
    {
        m_server->addShow(u"La Coopérative"_s, u"2027-03-12"_s, {{u"doors"_s, u"19:30"_s}, {u"on_stage"_s, u"20:30"_s}, {u"curfew"_s, u"23:00"_s}, {u"zone"_s, u"Europe/Paris"_s}, {u"fee"_s, 250000}, {u"currency"_s, u"EUR"_s}});
        m_server->addBlock(u"2027-04-01"_s, u"2027-04-05"_s, u"studio"_s);
        const qint64 hold = *m_server->store.write([this](Connection &c) {
            return Records(c).insert(holdEntity(), {{u"artist_id"_s, m_server->artist()}, {u"venue_name"_s, u"Le Chabada"_s}, {u"day"_s, u"2027-03-14"_s}, {u"rank"_s, 2}, {u"state"_s, u"active"_s}});
        });
        auto report = m_server->sync();
        QVERIFY_OK(report);
        QVERIFY(report->troubles.isEmpty());
        QCOMPARE(report->sent, 3);
        QCOMPARE(m_server->onServer().size(), 3);
        const QByteArray show = m_server->find("Coop").text;
        QVERIFY(show.contains("DTEND:20270312T220000Z"));
        QVERIFY(!show.contains("2500")); // no money unless it was said
        QVERIFY(m_server->find("Hold 2").text.contains("DTSTART;VALUE=DATE:20270314"));
        report = m_server->sync();
        QVERIFY_OK(report);
        QCOMPARE(report->sent + report->removed + report->proposed, 0);

        QVERIFY_OK(m_server->store.write([this](Connection &c) { return setTold(c, m_server->calendar(), false, true); }));
        report = m_server->sync();
        QVERIFY_OK(report);
        QCOMPARE(report->removed, 1);
        QCOMPARE(report->sent, 1);
        QVERIFY(m_server->find("Hold").text.isEmpty());
        QVERIFY(m_server->find("Coop").text.contains("2500.00 EUR"));
        QCOMPARE(m_server->record(holdEntity(), hold).text(u"state"), u"active"_s);
    }

    void followsWhatChangesHere()
    {
        const qint64 show = m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QVERIFY_OK(m_server->sync());
        QVERIFY_OK(m_server->store.write([=](Connection &c) { return Records(c).update(showEntity(), show, {{u"day"_s, u"2027-03-13"_s}}); }));
        QCOMPARE(m_server->sync()->sent, 1);
        QVERIFY(m_server->find("Stereolux").text.contains("20270313"));
        QVERIFY_OK(m_server->store.write([=](Connection &c) { return Records(c).update(showEntity(), show, {{u"status"_s, u"cancelled"_s}}); }));
        QCOMPARE(m_server->sync()->removed, 1);
        QVERIFY(m_server->onServer().isEmpty());
    }

    void historyStaysOnTheServer()
    {
        m_server->addShow(u"Stereolux"_s, u"2026-11-25"_s);
        QVERIFY_OK(m_server->sync());
        m_server->store.clock->set(m_server->store.clock->nowMs() + 60LL * 86'400'000);
        const auto report = m_server->sync();
        QVERIFY_OK(report);
        QCOMPARE(report->removed, 0);
        QCOMPARE(m_server->onServer().size(), 1);
    }

    void aMoveOnThePhoneIsProposedThenTakenAndUndone()
    {
        const qint64 show = m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s, {{u"load_in"_s, u"16:00"_s}, {u"on_stage"_s, u"20:30"_s}, {u"curfew"_s, u"23:00"_s}, {u"zone"_s, u"Europe/Paris"_s}});
        QVERIFY_OK(m_server->sync());
        auto there = m_server->find("Stereolux");
        QByteArray text = there.text;
        text.replace("20270312T150000Z", "20270314T160000Z").replace("20270312T220000Z", "20270314T230000Z").replace("LOCATION:Stereolux", "LOCATION:Stereolux\\, back door");
        QCOMPARE(m_server->putThere(there.url, text), 204);
        auto report = m_server->sync();
        QVERIFY_OK(report);
        QCOMPARE(report->proposed, 1);
        QCOMPARE(report->sent, 0); // what came is not written over
        QCOMPARE(m_server->record(showEntity(), show).text(u"day"), u"2027-03-12"_s);
        QCOMPARE(m_server->sync()->proposed, 0); // asked once
        auto changes = m_server->changes();
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].artist, u"Lune Aride"_s);
        QCOMPARE(changes[0].entity, u"show"_s);
        QVERIFY(!changes[0].change.isConflict);
        QCOMPARE(changes[0].theirs->first, QDate(2027, 3, 14));

        QVERIFY_OK(m_server->take(changes[0].change.id));
        Record now = m_server->record(showEntity(), show);
        QCOMPARE(now.text(u"day"), u"2027-03-14"_s);
        QCOMPARE(now.text(u"load_in"), u"17:00"_s);
        QCOMPARE(now.text(u"on_stage"), u"21:30"_s);
        QCOMPARE(now.text(u"curfew"), u"00:00"_s);
        QVERIFY(now.text(u"notes").contains(u"back door"_s)); // their words are kept
        report = m_server->sync();
        QCOMPARE(report->proposed, 0);
        QCOMPARE(report->sent, 1);
        QVERIFY(m_server->find("Stereolux").text.contains("20270314T160000Z"));

        const auto latest = m_server->store.read([](Connection &c) { return nextUndo(c); });
        QVERIFY_OK(latest);
        QCOMPARE((*latest)->cause, u"calendar_change"_s);
        QVERIFY_OK(m_server->store->write({.code = u"undo"_s, .undoes = (*latest)->id}, [&](Connection &c) {
            NoProgress progress;
            return undoTransaction(c, (*latest)->id, progress);
        }).result());
        QCOMPARE(m_server->record(showEntity(), show).text(u"day"), u"2027-03-12"_s);
        report = m_server->sync();
        QCOMPARE(report->proposed, 0);
        QVERIFY(m_server->find("Stereolux").text.contains("20270312T150000Z"));
    }

    void aMoveThatIsRefusedIsPutBack()
    {
        m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QVERIFY_OK(m_server->sync());
        auto there = m_server->find("Stereolux");
        m_server->putThere(there.url, QByteArray(there.text).replace("20270312", "20270320").replace("20270313", "20270321"));
        QCOMPARE(m_server->sync()->proposed, 1);
        QVERIFY_OK(m_server->refuse(m_server->changes()[0].change.id));
        const auto report = m_server->sync();
        QCOMPARE(report->sent, 1);
        QCOMPARE(report->proposed, 0);
        QVERIFY(m_server->find("Stereolux").text.contains("20270312"));
    }

    void aDeletionOnThePhoneCancelsOrComesBack()
    {
        const qint64 first = m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s), second = m_server->addShow(u"Chabada"_s, u"2027-03-14"_s);
        QVERIFY_OK(m_server->sync());
        m_server->deleteThere(m_server->find("Stereolux").url);
        m_server->deleteThere(m_server->find("Chabada").url);
        QCOMPARE(m_server->sync()->proposed, 2);
        for (const ChangeDetail &detail : m_server->changes()) {
            QCOMPARE(detail.change.kind, ChangeKind::Deleted);
            QVERIFY_OK(detail.name == "Stereolux"_L1 ? m_server->take(detail.change.id) : m_server->refuse(detail.change.id));
        }
        QCOMPARE(m_server->record(showEntity(), first).text(u"status"), u"cancelled"_s);
        QCOMPARE(m_server->record(showEntity(), second).text(u"status"), u"confirmed"_s);
        QCOMPARE(m_server->sync()->sent, 1);
        QCOMPARE(m_server->onServer().size(), 1);
        QVERIFY(!m_server->find("Chabada").text.isEmpty());
    }

    void anEventOfTheArtistBecomesABlock()
    {
        QVERIFY_OK(m_server->sync());
        QCOMPARE(m_server->putNew(u"wedding"_s, "SUMMARY:Wedding\r\nDTSTART;VALUE=DATE:20270605\r\nDTEND;VALUE=DATE:20270608\r\n"), 201);
        m_server->putNew(u"choir"_s, "SUMMARY:Choir\r\nDTSTART:20270107T190000Z\r\nDTEND:20270107T210000Z\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n");
        m_server->putNew(u"birthday"_s, "SUMMARY:Birthday\r\nDTSTART;VALUE=DATE:20270501\r\nTRANSP:TRANSPARENT\r\n");
        m_server->putNew(u"past"_s, "SUMMARY:Past\r\nDTSTART;VALUE=DATE:20200501\r\n");
        QCOMPARE(m_server->sync()->proposed, 2);
        QCOMPARE(m_server->sync()->proposed, 0);
        for (const ChangeDetail &detail : m_server->changes()) {
            QCOMPARE(detail.change.kind, ChangeKind::New);
            QVERIFY_OK(m_server->take(detail.change.id));
        }
        const auto blocks = *m_server->store.read([](Connection &c) { return Records(c).where(availabilityEntity(), u"external_uid"_s, u"choir"_s); });
        QCOMPARE(blocks.size(), 4u);
        // Two hours in the evening do not take the day: they are to be asked about, and their hours are kept.
        QCOMPARE(blocks[0].text(u"kind"), u"tentative"_s);
        const auto clock = [](int hour) { return QDateTime(QDate(2027, 1, 7), QTime(hour, 0), QTimeZone::utc()).toLocalTime().toString(u"HH:mm"); };
        QCOMPARE(blocks[0].text(u"reason"), u"Choir, %1\u2013%2"_s.arg(clock(19), clock(21)));
        const auto wedding = *m_server->store.read([](Connection &c) { return Records(c).where(availabilityEntity(), u"external_uid"_s, u"wedding"_s); });
        QCOMPARE(wedding[0].text(u"last_day"), u"2027-06-07"_s);
        QCOMPARE(wedding[0].text(u"kind"), u"unavailable"_s);
        QCOMPARE(wedding[0].text(u"reason"), u"Wedding"_s);
        QCOMPARE(m_server->sync()->sent, 0); // not sent back to where they came from
        // It grows by a day there, then goes.
        m_server->putNew(u"wedding"_s, "SUMMARY:Wedding\r\nDTSTART;VALUE=DATE:20270605\r\nDTEND;VALUE=DATE:20270609\r\n");
        QCOMPARE(m_server->sync()->proposed, 1);
        QVERIFY_OK(m_server->take(m_server->changes()[0].change.id));
        const auto longer = *m_server->store.read([](Connection &c) { return Records(c).where(availabilityEntity(), u"external_uid"_s, u"wedding"_s); });
        QCOMPARE(longer.size(), 1u);
        QCOMPARE(longer[0].text(u"last_day"), u"2027-06-08"_s);
        m_server->deleteThere(m_server->find("Wedding").url);
        QCOMPARE(m_server->sync()->proposed, 1);
        QVERIFY_OK(m_server->take(m_server->changes()[0].change.id));
        QVERIFY((*m_server->store.read([](Connection &c) { return Records(c).where(availabilityEntity(), u"external_uid"_s, u"wedding"_s); })).empty());
        QCOMPARE(m_server->sync()->proposed, 0);
    }

    void aRefusedEventIsAskedAboutAgainOnlyWhenItChanges()
    {
        QVERIFY_OK(m_server->sync());
        m_server->putNew(u"wedding"_s, "SUMMARY:Wedding\r\nDTSTART;VALUE=DATE:20270605\r\n");
        QCOMPARE(m_server->sync()->proposed, 1);
        QVERIFY_OK(m_server->refuse(m_server->changes()[0].change.id));
        QCOMPARE(m_server->sync()->proposed, 0);
        QVERIFY_OK(m_server->store.write([this](Connection &c) { return saveToken(c, m_server->calendar(), {}); })); // everything is listed again
        QCOMPARE(m_server->sync()->proposed, 0);
        m_server->putNew(u"wedding"_s, "SUMMARY:Wedding\r\nDTSTART;VALUE=DATE:20270606\r\n");
        QCOMPARE(m_server->sync()->proposed, 1);
    }

    void bothSidesOfAConflictAreKept()
    {
        const qint64 show = m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QVERIFY_OK(m_server->sync());
        auto there = m_server->find("Stereolux");
        m_server->putThere(there.url, QByteArray(there.text).replace("20270312", "20270320").replace("20270313", "20270321"));
        QVERIFY_OK(m_server->store.write([=](Connection &c) { return Records(c).update(showEntity(), show, {{u"day"_s, u"2027-03-15"_s}}); }));
        const auto report = m_server->sync();
        QCOMPARE(report->sent, 0);
        QCOMPARE(report->proposed, 1);
        const auto changes = m_server->changes();
        QVERIFY(changes[0].change.isConflict);
        QCOMPARE(changes[0].ours->first, QDate(2027, 3, 15));
        QCOMPARE(changes[0].theirs->first, QDate(2027, 3, 20));
        QVERIFY(m_server->find("Stereolux").text.contains("20270320"));
        QCOMPARE(m_server->record(showEntity(), show).text(u"day"), u"2027-03-15"_s);
        QVERIFY_OK(m_server->refuse(changes[0].change.id));
        QCOMPARE(m_server->sync()->sent, 1);
        QVERIFY(m_server->find("Stereolux").text.contains("20270315"));
    }

    void cancelledHereAndMovedThereIsAsked()
    {
        const qint64 show = m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QVERIFY_OK(m_server->sync());
        auto there = m_server->find("Stereolux");
        m_server->putThere(there.url, QByteArray(there.text).replace("20270312", "20270320").replace("20270313", "20270321"));
        QVERIFY_OK(m_server->store.write([=](Connection &c) { return Records(c).update(showEntity(), show, {{u"status"_s, u"cancelled"_s}}); }));
        const auto report = m_server->sync();
        QCOMPARE(report->removed, 0);
        QCOMPARE(report->proposed, 1);
        QVERIFY(m_server->changes()[0].entity.isEmpty());
        QVERIFY_OK(m_server->refuse(m_server->changes()[0].change.id));
        QCOMPARE(m_server->sync()->removed, 1);
        QVERIFY(m_server->onServer().isEmpty());
    }

    /// Somebody writes in the moment between our look and our writing.
    void aWriteInBetweenIsNotOverwritten()
    {
        const qint64 show = m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QVERIFY_OK(m_server->sync());
        const auto there = m_server->find("Stereolux");
        QVERIFY_OK(m_server->store.write([=](Connection &c) { return Records(c).update(showEntity(), show, {{u"day"_s, u"2027-03-15"_s}}); }));
        bool done = false;
        m_server->proxy().setRule([&](const FaultyProxy::Request &request) {
            if (request.method == "PUT" && !std::exchange(done, true))
                m_server->putThere(there.url, QByteArray(there.text).replace("20270312", "20270320").replace("20270313", "20270321"));
            return FaultyProxy::Fault{};
        });
        const auto report = m_server->sync();
        QVERIFY(done);
        QCOMPARE(report->proposed, 1);
        QVERIFY(m_server->find("Stereolux").text.contains("20270320"));
        QVERIFY(m_server->changes()[0].change.isConflict);
    }

    /// The answer to a PUT is lost: the entry is there, we do not know. The next run recognises it.
    void aLostAnswerMakesNoDouble()
    {
        m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        m_server->proxy().setRule([](const FaultyProxy::Request &request) { return FaultyProxy::Fault{.cutAfter = request.method == "PUT" ? 0 : -1}; });
        auto report = m_server->sync();
        QCOMPARE(report->troubles.size(), 1);
        m_server->proxy().clear();
        QCOMPARE(m_server->onServer().size(), 1);
        report = m_server->sync();
        QVERIFY(report->troubles.isEmpty());
        QCOMPARE(report->proposed, 0);
        QCOMPARE(m_server->onServer().size(), 1);
    }

    void worksWithServersThatHaveNoSyncCollection()
    {
        m_server->proxy().setRule([](const FaultyProxy::Request &request) {
            return request.body.contains("sync-collection") ? FaultyProxy::Fault{.answer = FaultyProxy::answer(403)} : FaultyProxy::Fault{};
        });
        m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QCOMPARE(m_server->sync()->sent, 1);
        QCOMPARE(m_server->sync()->sent, 0);
        m_server->putNew(u"wedding"_s, "SUMMARY:Wedding\r\nDTSTART;VALUE=DATE:20270605\r\n");
        QCOMPARE(m_server->sync()->proposed, 1);
        m_server->deleteThere(m_server->find("Stereolux").url);
        QCOMPARE(m_server->sync()->proposed, 1);
    }

    /// Another computer of the agency sends the same calendar: its copies are recognised.
    void aSecondComputerAdoptsWhatIsThere()
    {
        m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
        QVERIFY_OK(m_server->sync());
        QVERIFY_OK(m_server->store.write([](Connection &c) { return c.exec("DELETE FROM caldav_entry; UPDATE caldav_calendar SET token = ''"); }));
        const auto report = m_server->sync();
        QCOMPARE(report->sent, 0);
        QCOMPARE(report->proposed, 0);
        QCOMPARE(m_server->onServer().size(), 1);
    }

private:
    Radicale m_radicale;
    std::unique_ptr<CalendarServer> m_server;
};

QTEST_GUILESS_MAIN(CaldavSyncTest)
#include "tst_caldavsync.moc"
