// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/order/purchase.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

Purchase purchase(const QString &number, qint64 total, const QString &status = u"paid"_s, qint64 refunded = 0)
{
    return {{{u"number"_s, number}, {u"source"_s, u"shopify"_s}, {u"status"_s, status}, {u"currency"_s, u"EUR"_s},
                {u"total"_s, total}, {u"refunded"_s, refunded}, {u"buyer_email"_s, u"lea@fans.example"_s},
                {u"buyer_name"_s, u"Léa O’Connor"_s}, {u"placed_at"_s, qint64(1'700'000'000'000)}},
        {{{u"name"_s, u"Badge"_s}, {u"quantity"_s, 2}}, {{u"name"_s, u"Vinyl"_s}, {u"quantity"_s, 1}}},
        {{u"town"_s, u"Lyon"_s}}};
}

PurchaseResult record(test::TempStore &store, const Purchase &p)
{
    const auto done = store.write([&](Connection &c) {
        RecordWriter writer(c);
        ConsentBook consents(writer);
        return PurchaseBook(writer, consents).record(p);
    });
    if (!done) qWarning() << done.error().args << done.error().detail;
    return done.value_or(PurchaseResult{});
}

Record fan(test::TempStore &store)
{
    return (*store.read([](Connection &c) { return Records(c).where(fanEntity(), u"email"_s, u"lea@fans.example"_s); }))
        .at(0);
}

qint64 count(test::TempStore &store, const char *sql)
{
    return *store.read([&](Connection &c) { return c.integer(sql); });
}

} // namespace

class PurchaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreATenthOfTheAmountRoundedDown_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("points");
        QTest::newRow("99.00 EUR") << qint64(9900) << u"EUR"_s << qint64(9);
        QTest::newRow("99.99 EUR") << qint64(9999) << u"EUR"_s << qint64(9);
        QTest::newRow("100.00 EUR") << qint64(10000) << u"EUR"_s << qint64(10);
        QTest::newRow("9.99 EUR") << qint64(999) << u"EUR"_s << qint64(0);
        QTest::newRow("990 JPY") << qint64(990) << u"JPY"_s << qint64(99);
        QTest::newRow("99.000 TND") << qint64(99'000) << u"TND"_s << qint64(9);
        QTest::newRow("nothing") << qint64(0) << u"EUR"_s << qint64(0);
        QTest::newRow("negative") << qint64(-5000) << u"EUR"_s << qint64(0);
    }
    void pointsAreATenthOfTheAmountRoundedDown()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QTEST(PurchaseBook::pointsFor(minor, currency), "points");
    }

    void aPaidOrderMakesCustomerAndFan()
    {
        test::TempStore store;
        const auto result = record(store, purchase(u"#1"_s, 9900));
        QCOMPARE(result.change, PurchaseChange::Created);
        const Record f = fan(store);
        QCOMPARE(f.text(u"stage"), u"customer"_s);
        QCOMPARE(f.value(u"points").toInt(), 9);
        QCOMPARE(f.value(u"spent").toInt(), 9900);
        QCOMPARE(f.text(u"town"), u"Lyon"_s);
        QCOMPARE(f.text(u"email_consent"), u"unknown"_s);
        QCOMPARE(count(store, "SELECT orders FROM customer WHERE email = 'lea@fans.example' AND fan_id IS NOT NULL"), 1);
        QCOMPARE(count(store, "SELECT count(*) FROM tagging JOIN tag ON tag.id = tag_id WHERE name = 'customer'"), 2);
        QCOMPARE(*store.read([](Connection &c) { return c.text("SELECT summary FROM fan_activity WHERE kind = 'purchased'"); }),
            u"Purchased: 2 × Badge, Vinyl"_s);
    }

    void theSameOrderAgainChangesNothing()
    {
        test::TempStore store;
        record(store, purchase(u"#1"_s, 9900));
        const qint64 journal = count(store, "SELECT count(*) FROM journal");
        QCOMPARE(record(store, purchase(u"#1"_s, 9900)).change, PurchaseChange::Unchanged);
        QCOMPARE(count(store, "SELECT count(*) FROM journal"), journal);
    }

    void ordersThatDontCountMakeNobody_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status : {"pending", "refunded", "cancelled", "failed"})
            QTest::newRow(status) << QString::fromLatin1(status);
    }
    void ordersThatDontCountMakeNobody()
    {
        QFETCH(QString, status);
        test::TempStore store;
        QCOMPARE(record(store, purchase(u"#1"_s, 9900, status)).change, PurchaseChange::Created);
        QCOMPARE(count(store, "SELECT (SELECT count(*) FROM fan) + (SELECT count(*) FROM customer)"), 0);
        QCOMPARE(count(store, "SELECT count(*) FROM shop_order"), 1);
    }

    void aRefundTakesItsPointsBack()
    {
        test::TempStore store;
        record(store, purchase(u"#1"_s, 9900));
        record(store, purchase(u"#2"_s, 2500));
        QCOMPARE(fan(store).value(u"points").toInt(), 11);
        QCOMPARE(record(store, purchase(u"#1"_s, 9900, u"refunded"_s, 9900)).change, PurchaseChange::Updated);
        QCOMPARE(fan(store).value(u"points").toInt(), 2);
        QCOMPARE(fan(store).value(u"spent").toInt(), 2500);
        QCOMPARE(count(store, "SELECT orders FROM customer"), 1);
        QCOMPARE(record(store, purchase(u"#1"_s, 9900, u"refunded"_s, 9900)).change, PurchaseChange::Unchanged);
    }

    void aPartRefundCountsForTheRest()
    {
        test::TempStore store;
        record(store, purchase(u"#1"_s, 10'000, u"part_refunded"_s, 5'050));
        QCOMPARE(fan(store).value(u"points").toInt(), 4);
        QCOMPARE(fan(store).value(u"spent").toInt(), 4'950);
    }

    void anotherCurrencyIsNotAddedToTheFirst()
    {
        test::TempStore store;
        record(store, purchase(u"#1"_s, 10'000));
        Purchase yen = purchase(u"#2"_s, 990);
        yen.order.insert(u"currency"_s, u"JPY"_s);
        yen.order.insert(u"placed_at"_s, qint64(1'700'000'000'001));
        record(store, yen);
        QCOMPARE(fan(store).value(u"spent").toInt(), 10'000);
        QCOMPARE(fan(store).value(u"points").toInt(), 10 + 99);
        QCOMPARE(count(store, "SELECT orders FROM customer"), 2);
    }

    void whatIsKnownAboutAPersonStays()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) {
            return Records(c).insert(fanEntity(), {{u"name"_s, u"Léa"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s},
                {u"email"_s, u"lea@fans.example"_s}, {u"town"_s, u"Brest"_s}, {u"points"_s, 5}});
        }));
        record(store, purchase(u"#1"_s, 9900));
        QCOMPARE(fan(store).text(u"name"), u"Léa"_s);
        QCOMPARE(fan(store).text(u"town"), u"Brest"_s);
        QCOMPARE(fan(store).value(u"points").toInt(), 14);
        QCOMPARE(count(store, "SELECT count(*) FROM fan"), 1);
    }

    void aLineMoreAndALineLessAreFollowed()
    {
        test::TempStore store;
        record(store, purchase(u"#1"_s, 9900));
        Purchase shorter = purchase(u"#1"_s, 9900);
        shorter.lines.removeLast();
        QCOMPARE(record(store, shorter).change, PurchaseChange::Updated);
        QCOMPARE(count(store, "SELECT count(*) FROM order_line"), 1);
    }

    void twoSourcesMayUseTheSameNumber()
    {
        test::TempStore store;
        record(store, purchase(u"1"_s, 1000));
        Purchase other = purchase(u"1"_s, 2000);
        other.order.insert(u"source"_s, u"bandcamp"_s);
        QCOMPARE(record(store, other).change, PurchaseChange::Created);
        QCOMPARE(count(store, "SELECT count(*) FROM shop_order"), 2);
    }
};

QTEST_GUILESS_MAIN(PurchaseTest)
#include "tst_purchase.moc"
