// SPDX-License-Identifier: GPL-3.0-or-later
// The relay of pokes while its database is away: a good token is not called bad, and the line opens again by itself.
#include "core/sync/poke.h"
#include "tests/support/cloud.h"

#include <QSignalSpy>
#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class PokeTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 40'000;
    Cloud m_cloud;
    QString m_org = Cloud::uuid();
    QByteArray m_token;

    void takeDatabaseAway()
    {
        m_cloud.sql(u"alter role authenticator nologin; select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'authenticator'"_s);
    }
    void bringDatabaseBack() { m_cloud.sql(u"alter role authenticator login"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        m_token = m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org);
    }

    void aBadTokenIsRefusedAndAnAbsentDatabaseIsNoReasonTo()
    {
        QCOMPARE(m_cloud.request("GET", u"/poke"_s, {}, "a.b.c").status, 401);
        QCOMPARE(m_cloud.request("GET", u"/poke"_s, {}, m_cloud.token(Cloud::uuid(), m_org)).status, 401); // nobody's membership
        takeDatabaseAway();
        QCOMPARE(m_cloud.request("GET", u"/poke"_s, {}, m_token).status, 503);
        QCOMPARE(m_cloud.request("GET", u"/poke"_s, {}, "a.b.c").status, 401); // a forged one needs no database
        bringDatabaseBack();
    }

    void theListenerWaitsForTheDatabaseAndKeepsItsToken()
    {
        takeDatabaseAway();
        PokeListener listener(m_cloud.url());
        QSignalSpy refused(&listener, &PokeListener::tokenRefused), poked(&listener, &PokeListener::poked);
        listener.listen(m_token);
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud.request("GET", u"/poke"_s, {}, m_token).status, 503, kPatience);
        QVERIFY(!listener.isLive());
        QCOMPARE(refused.size(), 0);
        bringDatabaseBack();
        QTRY_VERIFY_WITH_TIMEOUT(listener.isLive(), kPatience);
        QCOMPARE(refused.size(), 0);
        // And the relay hears the database again, too.
        int n = 0;
        QTRY_VERIFY_WITH_TIMEOUT((m_cloud.sql(u"select pg_notify('flowstage_sync', '{\"org\": \"%1\", \"head\": %2}')"_s.arg(m_org).arg(++n)), !poked.isEmpty()), kPatience);
    }
};

QTEST_GUILESS_MAIN(PokeTest)
#include "tst_poke.moc"
