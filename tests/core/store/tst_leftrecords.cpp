// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/leftrecords.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace Qt::StringLiterals;

/// What a transaction brought and its undo had to leave is named from the journal.
class LeftRecordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempStore> m_store;
    qint64 m_old = 0, m_changed = 0, m_brought = 0;
    static constexpr int kLimit = 10;

    qint64 add(Connection &c, const QString &name) { return Records(c).insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"capacity"_s, 100}}).value_or(0); }
    void edit(qint64 id, const Values &values)
    {
        QVERIFY_OK(m_store->write([&](Connection &c) { return Records(c).update(venueEntity(), id, values); }));
    }
    TransactionInfo info(qint64 id)
    {
        return m_store->read([=](Connection &c) { return transactionById(c, id); }).value().value();
    }
    qint64 newest()
    {
        return m_store->read([](Connection &c) { return c.integer("SELECT max(id) FROM journal_tx"); }).value_or(0);
    }
    qint64 undo(qint64 transaction)
    {
        NoProgress progress;
        if (!(*m_store)->write({u"revert"_s, {}, {}, 0, transaction}, [&](Connection &c) { return undoTransaction(c, transaction, progress); }).result()) return 0;
        return newest();
    }
    QStringList left(qint64 transaction)
    {
        const auto found = m_store->read([=, i = info(transaction)](Connection &c) { return recordsLeftBy(c, i, kLimit); });
        QStringList words;
        for (const KeptRecord &record : found->records)
            words << m_store->read([&](Connection &c) { return Records(c).byId(*record.entity, record.id); }).value()->title() + (record.field.isEmpty() ? QString() : u" "_s + record.field);
        if (found->count != found->records.size()) words << QString::number(found->count);
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TempStore>();
        QVERIFY_OK(m_store->write([&](Connection &c) -> Result<bool> { m_old = add(c, u"Le Phare"_s); return true; }));
        QVERIFY_OK(m_store->write([&](Connection &c) -> Result<bool> {
            for (int i = 1; i <= 20; ++i) m_brought = add(c, u"Salle %1"_s.arg(i));
            return Records(c).update(venueEntity(), m_old, {{u"capacity"_s, 200}, {u"town"_s, u"Angers"_s}});
        }));
        m_changed = newest();
    }

    void nothingStaysOfWhatNobodyTouched()
    {
        QCOMPARE(left(m_changed), QStringList()); // it stands
        undo(m_changed);
        QCOMPARE(left(m_changed), QStringList());
    }

    void whatSomebodyChangedSinceIsNamed()
    {
        edit(m_brought, {{u"capacity"_s, 333}});
        edit(m_old, {{u"capacity"_s, 250}});
        undo(m_changed);
        QCOMPARE(left(m_changed), (QStringList{u"Salle 20"_s, u"Le Phare capacity"_s}));
        edit(m_old, {{u"capacity"_s, 100}}); // as it was before
        QCOMPARE(left(m_changed), (QStringList{u"Salle 20"_s}));
        QVERIFY_OK(m_store->write([&](Connection &c) { return Records(c).remove(venueEntity(), m_brought); }));
        QCOMPARE(left(m_changed), QStringList());
    }

    /// Changes of other fields, and changes after the undo, keep nothing.
    void whatWasTakenBackIsNotNamed()
    {
        edit(m_old, {{u"notes"_s, u"Good sound"_s}});
        undo(m_changed);
        QCOMPARE(left(m_changed), QStringList());
        edit(m_old, {{u"town"_s, u"Nantes"_s}});
        QVERIFY(!left(m_changed).contains(u"Le Phare capacity"_s));
    }

    void whatOthersPointToIsNamed()
    {
        QVERIFY_OK(m_store->write([&](Connection &c) { return Records(c).insert(showEntity(), {{u"venue_id"_s, m_brought}, {u"day"_s, u"2027-03-04"_s}, {u"status"_s, u"confirmed"_s}}); }));
        undo(m_changed);
        QCOMPARE(left(m_changed), (QStringList{u"Salle 20"_s}));
    }

    /// Undone, brought back, changed and undone again.
    void theLastUndoCounts()
    {
        const qint64 back = undo(undo(m_changed));
        QVERIFY(back > 0);
        QCOMPARE(info(m_changed).undoneBy, 0);
        edit(m_old, {{u"town"_s, u"Nantes"_s}});
        undo(back);
        QVERIFY(info(m_changed).undoneBy > 0);
        QCOMPARE(left(m_changed), (QStringList{u"Le Phare town"_s}));
    }

    void manyAreCounted()
    {
        QVERIFY_OK(m_store->write([](Connection &c) { return c.exec("UPDATE venue SET capacity = 5 WHERE name LIKE 'Salle%'"); }));
        undo(m_changed);
        const QStringList all = left(m_changed);
        QCOMPARE(all.size(), kLimit + 1);
        QCOMPARE(all.last(), u"20"_s);
    }
};

QTEST_GUILESS_MAIN(LeftRecordsTest)
#include "tst_leftrecords.moc"
