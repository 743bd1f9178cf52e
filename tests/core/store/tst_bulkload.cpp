// SPDX-License-Identifier: GPL-3.0-or-later
// A change of many transactions puts the indices of its table aside. Whoever ends it, and however it ends, finds every row
// by search and by index afterwards, also those that somebody changed meanwhile.
#include "core/entities.h"
#include "core/query/search.h"
#include "core/store/bulkload.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace Qt::StringLiterals;

class BulkLoadTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempStore> m_store;

    qint64 add(const QString &name, bool isPartOfALoad = true)
    {
        return *m_store->write([&](Connection &c) -> Result<qint64> {
            if (isPartOfALoad) FLOW_TRY(suspendAcross(c, fanEntity()));
            return Records(c).insert(fanEntity(), {{u"name"_s, name}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}});
        });
    }
    QStringList found(const QString &words)
    {
        QStringList names;
        const auto groups = m_store->read([&](Connection &c) { return searchEverything(c, words); });
        for (const SearchGroup &group : groups.value_or(std::vector<SearchGroup>()))
            for (const SearchHit &hit : group.hits) names << hit.title;
        names.sort();
        return names;
    }
    qint64 count(const char *sql) { return *m_store->read([&](Connection &c) { return c.integer(sql); }); }
    qint64 indices() { return count("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'fan'"); }
    Result<void> restore() { return m_store->write([](Connection &c) { return restoreSuspended(c); }); }
    void expectWhole(qint64 before)
    {
        QCOMPARE(indices(), before);
        QCOMPARE(count("SELECT count(*) FROM meta WHERE key GLOB 'suspended*'"), 0);
        QVERIFY_OK(m_store->write([](Connection &c) { return c.exec("INSERT INTO search_fan (search_fan, rank) VALUES ('integrity-check', 0)"); }));
        QCOMPARE(count("SELECT count(*) FROM search_fan_docsize"), count("SELECT count(*) FROM fan"));
    }

private Q_SLOTS:
    void init() { m_store = std::make_unique<test::TempStore>(); }

    void rowsOfSeveralTransactionsAreFoundWhenItEnds()
    {
        add(u"Early Martin"_s, false);
        const qint64 before = indices();
        add(u"First Martin"_s);
        add(u"Second Martin"_s);
        QVERIFY(indices() < before);
        QVERIFY_OK(restore());
        QCOMPARE(found(u"martin"_s), (QStringList{u"Early Martin"_s, u"First Martin"_s, u"Second Martin"_s}));
        expectWhole(before);
        add(u"Late Martin"_s, false);
        QCOMPARE(found(u"martin"_s).size(), 4);
    }

    void theLastRowsMayComeInTheTransactionThatEndsIt()
    {
        const qint64 before = indices();
        add(u"First Martin"_s);
        QVERIFY_OK(m_store->write([](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).insert(fanEntity(), {{u"name"_s, u"Last Martin"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}));
            return restoreSuspended(c);
        }));
        QCOMPARE(found(u"martin"_s), (QStringList{u"First Martin"_s, u"Last Martin"_s}));
        expectWhole(before);
    }

    void whatIsChangedAndDeletedMeanwhileIsFoundAsItIs()
    {
        const qint64 early = add(u"Early Martin"_s, false);
        const qint64 before = indices();
        const qint64 renamed = add(u"First Martin"_s);
        const qint64 deleted = add(u"Second Martin"_s);
        QVERIFY_OK(m_store->write([&](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.update(fanEntity(), renamed, {{u"name"_s, u"First Durand"_s}}));
            FLOW_TRY(records.update(fanEntity(), early, {{u"name"_s, u"Early Durand"_s}}));
            return records.remove(fanEntity(), deleted);
        }));
        QVERIFY_OK(restore());
        QCOMPARE(found(u"martin"_s), QStringList());
        QCOMPARE(found(u"durand"_s), (QStringList{u"Early Durand"_s, u"First Durand"_s}));
        expectWhole(before);
    }

    void aLoadThatWasKilledIsFinishedWhenTheWorkspaceIsOpened()
    {
        const qint64 before = indices();
        add(u"First Martin"_s);
        QCOMPARE(found(u"martin"_s), QStringList());
        m_store->reopen();
        QCOMPARE(found(u"martin"_s), QStringList{u"First Martin"_s});
        expectWhole(before);
    }
};

QTEST_GUILESS_MAIN(BulkLoadTest)
#include "tst_bulkload.moc"
