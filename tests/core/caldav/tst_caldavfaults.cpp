// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/caldav/calendarserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flow;
using namespace flow::caldav;
using namespace flow::test;
using namespace Qt::StringLiterals;

/// What goes wrong between here and the server: a reason that can be worded, nothing lost, and the next run goes on.
class CaldavFaultsTest : public QObject
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
        m_server->addShow(u"Stereolux"_s, u"2027-03-12"_s);
    }
    void cleanup() { m_server.reset(); }

    void everyFaultHasAReasonAndIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("cutAfter");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &answer, int cutAfter, const char *reason) { QTest::newRow(name) << answer << cutAfter << QString::fromLatin1(reason); };
        row("password", FaultyProxy::answer(401, "WWW-Authenticate: Basic realm=\"x\"\r\n"), -1, "calendar_sign_in");
        row("busy", FaultyProxy::answer(503, "Retry-After: 120\r\n"), -1, "calendar_busy");
        row("too many", FaultyProxy::answer(429), -1, "calendar_busy");
        row("broken", FaultyProxy::answer(500, {}, "<html>oops</html>"), -1, "calendar_busy");
        row("full", FaultyProxy::answer(507), -1, "calendar_full");
        row("gone", FaultyProxy::answer(404), -1, "calendar_gone");
        row("half an answer", {}, 60, "calendar_offline");
        row("half a document", FaultyProxy::answer(207, "Content-Type: application/xml\r\n", "<?xml version=\"1.0\"?><multistatus xmlns=\"DAV:\"><response>"), -1, "calendar_protocol");
        row("another document", FaultyProxy::answer(207, "Content-Type: application/xml\r\n", "<html/>"), -1, "calendar_protocol");
        row("bomb", FaultyProxy::answer(207, {}, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]><multistatus xmlns=\"DAV:\"><sync-token>&f;</sync-token></multistatus>"), -1, "calendar_protocol");
        row("round and round", FaultyProxy::answer(302, "Location: /elsewhere/\r\n"), -1, "calendar_redirect");
        row("to strangers", FaultyProxy::answer(302, "Location: https://evil.example/\r\n"), -1, "calendar_redirect");
        row("without encryption", FaultyProxy::answer(302, "Location: http://192.0.2.1/\r\n"), -1, "calendar_clear_text");
    }

    void everyFaultHasAReasonAndIsTriedAgain()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, cutAfter);
        QFETCH(QString, reason);
        m_server->proxy().setRule([&](const FaultyProxy::Request &) { return FaultyProxy::Fault{.answer = answer, .cutAfter = cutAfter}; });
        auto report = m_server->sync(false);
        QVERIFY_OK(report);
        QCOMPARE(report->troubles.size(), 1);
        QCOMPARE(report->troubles.first().args.value(0), reason);
        QCOMPARE(m_server->accountNow().trouble, reason);
        QCOMPARE(m_server->accountNow().failures, 1);

        m_server->proxy().clear();
        const int asked = m_server->proxy().requests();
        QVERIFY_OK(m_server->sync(false));
        QCOMPARE(m_server->proxy().requests(), asked); // it waits a minute
        if (reason != "calendar_sign_in"_L1) {
            m_server->store.clock->set(m_server->store.clock->nowMs() + 61'000);
            report = m_server->sync(false);
        } else {
            m_server->store.clock->set(m_server->store.clock->nowMs() + 86'400'000);
            QVERIFY_OK(m_server->sync(false));
            QCOMPARE(m_server->proxy().requests(), asked); // a person has to say it
            report = m_server->sync(true);
        }
        QVERIFY_OK(report);
        QVERIFY(report->troubles.isEmpty());
        QCOMPARE(report->sent, 1);
        QCOMPARE(m_server->accountNow().trouble, QString());
        QCOMPARE(m_server->accountNow().failures, 0);
    }

    void theWaitGrowsToAnHour()
    {
        m_server->proxy().setRule([](const FaultyProxy::Request &) { return FaultyProxy::Fault{.swallow = true}; });
        qint64 wait = 0;
        for (int i = 0; i < 9; ++i) {
            const auto report = m_server->sync(true);
            QCOMPARE(report->troubles.first().args.value(0), u"calendar_offline"_s);
            const qint64 next = m_server->accountNow().retryAt - m_server->store.clock->nowMs();
            QVERIFY(next >= wait);
            wait = next;
        }
        QCOMPARE(wait, 3'600'000);
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        m_server->proxy().setRule([](const FaultyProxy::Request &) { return FaultyProxy::Fault{.silent = true}; });
        const auto report = m_server->sync(true, Radicale::password(), 300);
        QCOMPARE(report->troubles.first().args.value(0), u"calendar_timeout"_s);
    }

    void aWrongPasswordIsToldByTheServerItself()
    {
        const auto report = m_server->sync(true, u"wrong"_s);
        QCOMPARE(report->troubles.first().args.value(0), u"calendar_sign_in"_s);
        QVERIFY(m_server->onServer().isEmpty());
    }

    void theRunGoesOnWhereTheDiskWasFull()
    {
        for (int day = 1; day <= 9; ++day)
            m_server->addShow(u"Hall %1"_s.arg(day), u"2027-04-0%1"_s.arg(day));
        int puts = 0;
        m_server->proxy().setRule([&](const FaultyProxy::Request &request) {
            return request.method == "PUT" && ++puts > 4 ? FaultyProxy::Fault{.answer = FaultyProxy::answer(507)} : FaultyProxy::Fault{};
        });
        auto report = m_server->sync();
        QCOMPARE(report->sent, 4);
        QCOMPARE(m_server->accountNow().trouble, u"calendar_full"_s);
        m_server->proxy().clear();
        report = m_server->sync();
        QCOMPARE(report->sent, 6);
        QCOMPARE(m_server->onServer().size(), 10);
    }

    void redirectsAreFollowed()
    {
        m_server->proxy().setRule([&](const FaultyProxy::Request &request) {
            if (request.path.startsWith("/moved")) return FaultyProxy::Fault{};
            return FaultyProxy::Fault{.answer = FaultyProxy::answer(308, "Location: " + m_server->radicale().url().resolved(QUrl(QString::fromLatin1(request.path))).toEncoded() + "\r\n")};
        });
        const auto report = m_server->sync();
        QVERIFY_OK(report);
        QVERIFY(report->troubles.isEmpty());
        QCOMPARE(m_server->onServer().size(), 1);
    }

    void nothingButCaldavIsSaid()
    {
        m_server->proxy().setRule([](const FaultyProxy::Request &) { return FaultyProxy::Fault{.answer = FaultyProxy::answer(200, {}, "<html/>")}; });
        CancelFlag progress;
        DavClient client(m_server->login(), progress);
        const auto found = discover(client, m_server->proxy().url());
        QVERIFY(!found);
        QCOMPARE(found.error().args.value(0), u"calendar_none"_s);
        const auto secret = DavClient(m_server->login(), progress).send("GET", QUrl(u"http://calendar.example/"_s));
        QCOMPARE(secret.error().args.value(0), u"calendar_clear_text"_s);
    }

    void foreignRubbishIsLeftAlone()
    {
        QVERIFY_OK(m_server->sync());
        m_server->proxy().setRule([](const FaultyProxy::Request &request) {
            if (!request.body.contains("calendar-multiget")) return FaultyProxy::Fault{};
            return FaultyProxy::Fault{.answer = FaultyProxy::answer(207, "Content-Type: application/xml\r\n",
                "<?xml version=\"1.0\"?><multistatus xmlns=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><response><href>/claire/x/y.ics</href><propstat><prop><getetag>\"1\"</getetag>"
                "<C:calendar-data>BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:no start\nEND:VEVENT\nEND:VCALENDAR</C:calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>")};
        });
        m_server->putNew(u"x"_s, "SUMMARY:x\r\nDTSTART;VALUE=DATE:20270605\r\n");
        const auto report = m_server->sync();
        QVERIFY_OK(report);
        QCOMPARE(report->unreadable, 1);
        QCOMPARE(report->proposed, 0);
    }

    /// Random work on both sides with a line that fails at random: when it is whole again and everything is decided, both sides
    /// say the same, and nothing that a person did was lost on the way.
    void bothSidesMeet()
    {
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QRandomGenerator random(seed);
            CalendarServer server(m_radicale);
            QCOMPARE(server.start(), QString());
            QList<qint64> shows;
            const auto chance = [&](double p) { return random.generateDouble() < p; };
            const auto day = [&] { return QDate(2027, 1, 1).addDays(random.bounded(200)); };
            const auto flaky = [&](const FaultyProxy::Request &) {
                if (chance(0.1)) return FaultyProxy::Fault{.answer = FaultyProxy::answer(503)};
                if (chance(0.1)) return FaultyProxy::Fault{.cutAfter = random.bounded(40)};
                return FaultyProxy::Fault{};
            };
            for (int step = 0; step < 30; ++step) {
                if (chance(0.4)) shows << server.addShow(u"Hall %1"_s.arg(step), day().toString(Qt::ISODate));
                if (!shows.isEmpty() && chance(0.3)) {
                    const qint64 id = shows[random.bounded(int(shows.size()))];
                    const Values values = chance(0.8) ? Values{{u"day"_s, day().toString(Qt::ISODate)}} : Values{{u"status"_s, u"cancelled"_s}};
                    QVERIFY_OK(server.store.write([&](Connection &c) { return Records(c).update(showEntity(), id, values); }));
                }
                const auto there = server.onServer();
                if (!there.isEmpty() && chance(0.4)) {
                    const auto &item = there[random.bounded(int(there.size()))];
                    if (chance(0.25)) server.deleteThere(item.url);
                    else {
                        QByteArray text = item.text;
                        const QDate to = day();
                        const qsizetype start = text.indexOf("DTSTART;VALUE=DATE:") + 19, end = text.indexOf("DTEND;VALUE=DATE:") + 17;
                        text.replace(start, 8, to.toString(u"yyyyMMdd").toLatin1());
                        if (end > 17) text.replace(end, 8, to.addDays(1).toString(u"yyyyMMdd").toLatin1());
                        server.putThere(item.url, text);
                    }
                }
                if (chance(0.2)) server.putNew(u"own%1"_s.arg(step), "SUMMARY:Own\r\nDTSTART;VALUE=DATE:" + day().toString(u"yyyyMMdd").toLatin1() + "\r\n");
                server.proxy().setRule(flaky);
                if (chance(0.6)) QVERIFY_OK(server.sync());
                server.proxy().clear();
                if (const auto changes = server.changes(); !changes.empty() && chance(0.5)) {
                    const auto &one = changes[size_t(random.bounded(int(changes.size())))];
                    QVERIFY_OK(chance(0.5) ? server.take(one.change.id) : server.refuse(one.change.id));
                }
            }
            for (int round = 0; round < 4; ++round) {
                QVERIFY_OK(server.sync());
                for (const auto &one : server.changes())
                    QVERIFY_OK(chance(0.5) ? server.take(one.change.id) : server.refuse(one.change.id));
            }
            const auto last = server.sync();
            QVERIFY_OK(last);
            QCOMPARE(last->sent + last->removed + last->proposed, 0);
            // The shows that stand, and those there, are the same days.
            QStringList here, there;
            for (const qint64 id : shows)
                if (const Record show = server.record(showEntity(), id); show.text(u"status") == "confirmed"_L1) here << show.text(u"venue_name") + QString(show.text(u"day")).remove(u'-');
            int left = 0;
            for (const auto &item : server.onServer()) {
                if (!item.text.contains("@flowstage")) continue;
                const QString text = QString::fromUtf8(item.text);
                const qsizetype name = text.indexOf(u"SUMMARY:"), start = text.indexOf(u"DTSTART;VALUE=DATE:");
                const QString entry = text.mid(name + 8, text.indexOf(u'\r', name) - name - 8) + text.mid(start + 19, 8);
                if (here.contains(entry)) there << entry;
                else ++left; // cancelled here, kept there by a decision
            }
            here.sort();
            there.sort();
            QCOMPARE(there, here);
            QVERIFY(left <= 3);
        }
    }

private:
    Radicale m_radicale;
    std::unique_ptr<CalendarServer> m_server;
};

QTEST_GUILESS_MAIN(CaldavFaultsTest)
#include "tst_caldavfaults.moc"
