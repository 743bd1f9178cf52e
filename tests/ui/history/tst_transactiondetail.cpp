// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/transactiondetail.h"

#include "core/entities.h"
#include "core/store/journalwriter.h"
#include "tests/support/importing.h"
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
    void rowsThatAnImportRefusedAreNoRecords();
    void aRecordIsCountedOnce();
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

    // What has no name of its own is named in words, not by a code.
    QVERIFY_OK(m_store->write([&](Connection &connection) -> Result<void> {
        FLOW_ASSIGN(const qint64 contact, Records(connection).insert(contactEntity(), {{u"name"_s, u"Ann"_s}}));
        FLOW_TRY(Records(connection).insert(contactRoleEntity(), {{u"contact_id"_s, contact}, {u"role"_s, u"programmer"_s}}));
        return {};
    }));
    const auto roles = m_store->read([&, tx = latest()](Connection &connection) { return readTransactionDetail(connection, tx); });
    QVERIFY_OK(roles);
    QCOMPARE(roles->records.back().title, u"Programmer"_s);
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

void TestTransactionDetail::rowsThatAnImportRefusedAreNoRecords()
{
    const QString path = test::writeFile(m_store->folder() + u"/venues.csv"_s, "name;capacity\nLe Quai;280\n;many\n;\n;few\nLe Sas;200\n");
    const auto report = test::runJob(*m_store, test::jobByFields(path, TableKind::Venues));
    QVERIFY_OK(report);
    QCOMPARE(report->created, 2);
    QVERIFY(report->rejected > 0);
    const auto check = [&](int op) {
        const auto detail = m_store->read([&, tx = latest()](Connection &connection) { return readTransactionDetail(connection, tx); });
        QVERIFY_OK(detail);
        QCOMPARE(detail->count, 2);
        QCOMPARE(detail->refused, report->rejected);
        QCOMPARE(detail->records.size(), 2U);
        for (const TouchedRecord &record : detail->records) {
            QCOMPARE(record.entity->name, u"venue"_s);
            QCOMPARE(record.op, op);
        }
        HistoryList list(**m_store);
        QVERIFY_OK(list.count({}).result());
        const auto rows = list.window({}, 0, 1).result();
        QVERIFY_OK(rows);
        QCOMPARE(rows->first().values[3].toLongLong(), 2);
    };
    check(JournalInsert);
    QVERIFY(*test::takeBack(*m_store));
    check(JournalDelete);
}

void TestTransactionDetail::aRecordIsCountedOnce()
{
    const qint64 id = add(u"Maison Verte"_s);
    const auto check = [&](qint64 expected) {
        const auto detail = m_store->read([&, tx = latest()](Connection &connection) { return readTransactionDetail(connection, tx); });
        QVERIFY_OK(detail);
        QCOMPARE(detail->count, expected);
        HistoryList list(**m_store);
        QVERIFY_OK(list.count({}).result());
        const auto rows = list.window({}, 0, 1).result();
        QVERIFY_OK(rows);
        QCOMPARE(rows->first().values[HistoryRecords].toLongLong(), expected);
    };
    QVERIFY_OK(m_store->write([&](Connection &connection) -> Result<void> {
        for (const QString &genre : {u"Chanson"_s, u"Pop"_s, u"Folk"_s}) FLOW_TRY(Records(connection).update(artistEntity(), id, {{u"genre"_s, genre}}));
        FLOW_ASSIGN(const qint64 contact, Records(connection).insert(contactEntity(), {{u"name"_s, u"Ann"_s}}));
        FLOW_TRY(Records(connection).insert(contactRoleEntity(), {{u"contact_id"_s, contact}, {u"role"_s, u"programmer"_s}}));
        FLOW_TRY(Records(connection).update(contactEntity(), contact, {{u"name"_s, u"Ann Lee"_s}}));
        return {};
    }));
    check(2);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).insert(contactRoleEntity(), {{u"contact_id"_s, 1}, {u"role"_s, u"technical"_s}}); }));
    check(1); // a part alone is a change, too
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
