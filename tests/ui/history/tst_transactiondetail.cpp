// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/transactiondetail.h"

#include "core/entities.h"
#include "core/store/journalwriter.h"
#include "tests/support/tempstore.h"
#include "ui/history/historylist.h"

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class TestTransactionDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEditShowsBeforeAndAfter();
    void aLongTransactionIsCut();
    void theListFindsWordsAndPeople();

private:
    qint64 latest() { return m_store->read([](Connection &connection) { return transactions(connection, 0, 1); })->front().id; }
    qint64 add(const QString &name)
    {
        return *(*m_store)->write({.code = u"add"_s, .subject = name}, [&](Connection &connection) { return Records(connection).insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}}); }).result();
    }
    std::unique_ptr<test::TempStore> m_store;
};

void TestTransactionDetail::init() { m_store = std::make_unique<test::TempStore>(); }

void TestTransactionDetail::anEditShowsBeforeAndAfter()
{
    const qint64 id = add(u"Maison Verte"_s);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).update(artistEntity(), id, {{u"genre"_s, u"Chanson"_s}}); }));
    const auto detail = m_store->read([&, tx = latest()](Connection &connection) { return readTransactionDetail(connection, tx); });
    QVERIFY_OK(detail);
    QCOMPARE(detail->records.size(), 1U);
    const TouchedRecord &record = detail->records.front();
    QCOMPARE(record.title, u"Maison Verte"_s);
    QCOMPARE(record.op, int(JournalUpdate));
    QCOMPARE(record.changes.size(), 1U);
    QCOMPARE(record.changes.front().after.toString(), u"Chanson"_s);
    QVERIFY(record.changes.front().before.isNull());
}

void TestTransactionDetail::aLongTransactionIsCut()
{
    QVERIFY_OK(m_store->write([](Connection &connection) -> Result<void> {
        for (int i = 0; i < 12; ++i)
            FLOW_TRY(Records(connection).insert(artistEntity(), {{u"name"_s, u"Artist %1"_s.arg(i)}, {u"status"_s, u"active"_s}}));
        return {};
    }));
    const auto detail = m_store->read([tx = latest()](Connection &connection) { return readTransactionDetail(connection, tx, 10); });
    QVERIFY_OK(detail);
    QCOMPARE(detail->records.size(), 10U);
    QVERIFY(detail->more);
}

void TestTransactionDetail::theListFindsWordsAndPeople()
{
    add(u"Maison Verte"_s);
    add(u"Nord Signal"_s);
    HistoryList list(**m_store);
    const auto count = [&](const QString &text) { return *list.count({.text = text}).result(); };
    const qint64 all = count({});
    QVERIFY(all >= 2);
    QCOMPARE(count(u"verte"_s), 1);
    const auto rows = list.window({}, 0, 10).result();
    QVERIFY_OK(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(count(u"claire"_s) >= 2);
    list.setCause(u"add"_s);
    QCOMPARE(count({}), 2);
    list.setAuthor(u"Somebody"_s);
    QCOMPARE(count({}), 0);
}

QTEST_GUILESS_MAIN(TestTransactionDetail)
#include "tst_transactiondetail.moc"
