// SPDX-License-Identifier: GPL-3.0-or-later
// How long a workspace may be worked with without its cloud.
#include "core/sync/lease.h"
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class LeaseTest : public AgencyTest
{
    Q_OBJECT

    static constexpr qint64 kDay = 86'400'000;

    /// Time goes on (or is set back) and the workspace is opened.
    static void pass(Replica &one, qint64 days)
    {
        one.clock->set(one.clock->nowMs() + days * kDay);
        QVERIFY_OK(one.write([&](Connection &c) { return passLease(c, one.clock->nowMs()); }, u"sync"_s));
    }
    static QString refusal(Replica &one, const QString &name)
    {
        const auto written = one.write([&](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}}); });
        return written ? QString() : written.error().args.value(0);
    }

private Q_SLOTS:
    void afterItsDaysAWorkspaceIsReadOnlyUntilItWasInStepAndLosesNothing()
    {
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        pass(claire, 29);
        QCOMPARE(refusal(claire, u"Made offline"_s), QString());
        pass(claire, 2);
        QCOMPARE(refusal(claire, u"Too late"_s), u"lease_over"_s);
        claire.reopen();
        QCOMPARE(refusal(claire, u"Too late"_s), u"lease_over"_s);
        const auto report = claire.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->sent, 1);
        QCOMPARE(m_cloud.sql(u"select string_agg(name, ',') from app.artist where org_id = '%1'"_s.arg(m_org)), u"Made offline"_s);
        QCOMPARE(refusal(claire, u"Again"_s), QString());
    }

    void aClockThatIsSetBackBuysNoTime()
    {
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        for (int i = 0; i < 3; ++i) {
            pass(claire, 9);
            pass(claire, -9);
        }
        QCOMPARE(refusal(claire, u"Day 27"_s), QString());
        pass(claire, 4);
        QCOMPARE(refusal(claire, u"Day 31"_s), u"lease_over"_s);
        pass(claire, -400);
        QCOMPARE(refusal(claire, u"A year ago"_s), u"lease_over"_s);
    }

    void theOrganisationDecidesHowLong()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org, u"booker"_s);
        QVERIFY_OK(claire.sync());
        const auto set = [&](Replica &one, int days) { return m_cloud.rpc(u"lease_set"_s, {{u"days"_s, days}}, *one.tokens()(false)).status; };
        QCOMPARE(set(marc, 300), 403);
        QCOMPARE(set(claire, 5), 200);
        QVERIFY_OK(marc.sync());
        pass(marc, 6);
        QCOMPARE(refusal(marc, u"Day 6"_s), u"lease_over"_s);
    }

    void aWorkspaceOfNoOrganisationIsNobodysBusiness()
    {
        Replica claire(m_cloud, m_org);
        pass(claire, 4000);
        QCOMPARE(refusal(claire, u"Alone"_s), QString());
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "tst_lease.moc"
