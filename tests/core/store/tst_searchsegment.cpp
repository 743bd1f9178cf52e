// SPDX-License-Identifier: GPL-3.0-or-later
// A search index that is laid out at once is the one that SQLite makes row by row: the same words in the same rows, found
// by the same searches, whole by SQLite's own check, and changed like any other afterwards.
#include "core/entities.h"
#include "core/store/searchbuild.h"
#include "core/store/triggers.h"
#include "tests/support/dump.h"
#include "tests/support/tempstore.h"

#include <random>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    qint64 id;
    QByteArray name;
};

/// Rows with words of all kinds: one that all have, whose list fills many pages; rare ones; each one's own; long ones,
/// short ones, the same one twice, other alphabets, words in which one begins like the other.
std::vector<Row> manyRows(int count, quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<Row> rows;
    qint64 id = 0;
    for (int i = 0; i < count; ++i) {
        id += 1 + qint64(random() % 50 == 0 ? random() % 40'000 : 0);
        QByteArray name("everybody");
        if (random() % 2) name += " half";
        if (random() % 200 == 0) name += " rare" + QByteArray::number(random() % 9);
        name += " own" + QByteArray::number(i);
        if (random() % 5 == 0) name += " été Ωμέγα 東京都 東京 é";
        if (random() % 7 == 0) name += " a ab abc abcd abc";
        if (random() % 500 == 0) name += ' ' + QByteArray(int(random() % 9000), 'x');
        rows.push_back({id, name});
    }
    return rows;
}

Result<void> put(Connection &c, const std::vector<Row> &rows)
{
    FLOW_ASSIGN(Statement insert, c.prepare("INSERT INTO fan (id, uid, name, kind, stage) VALUES (?, ?, ?, 'person', 'lead')"));
    for (const Row &row : rows) {
        insert.bind(1, row.id);
        insert.bind(2, c.newUid());
        insert.bind(3, std::string_view(row.name));
        FLOW_TRY(insert.run());
    }
    return {};
}

Result<void> check(Connection &c) { return c.exec("INSERT INTO search_fan (search_fan, rank) VALUES ('integrity-check', 0)"); }

Result<QStringList> found(Connection &c)
{
    FLOW_ASSIGN(Statement search, c.prepare("SELECT count(*), min(rowid), max(rowid), total(rowid) FROM search_fan WHERE search_fan MATCH ?"));
    QStringList lines;
    for (const auto *query : {"everybody", "everybody AND rare3", "rare3 AND half AND everybody", "rar*", "rare*", "a*", "ab*", "abc*", "abcd*", "ete",
             "ωμε*", "東京*", "東京都*", "e", "own7", "own77*", "own*", "xxx*", "nobody", "own0 OR own1999", "everybody NOT half"}) {
        search.bind(1, QString::fromUtf8(query));
        FLOW_TRY(search.step());
        lines << u"%1: %2 %3 %4 %5"_s.arg(QString::fromUtf8(query), search.string(0), search.string(1), search.string(2), search.string(3));
        search.reset();
    }
    return lines;
}

struct Index
{
    QStringList words;
    QStringList found;
    bool operator==(const Index &) const = default;
};

Index indexOf(test::TempStore &store)
{
    const auto index = store.write([](Connection &c) -> Result<Index> {
        FLOW_TRY(check(c));
        FLOW_ASSIGN(const QStringList words, test::dumpSearch(c));
        FLOW_ASSIGN(const QStringList hits, found(c));
        return Index{words, hits};
    });
    if (!index) qFatal("%s", qPrintable(index.error().detail));
    return *index;
}

/// Makes the index of all fans anew, in one piece.
Result<void> build(Connection &c)
{
    SearchBuild search(fanEntity());
    FLOW_TRY(search.start(c));
    return search.moveInto(c);
}

} // namespace

class SearchSegmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAsRowByRow_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 2, 300, 5'000, 40'000}) QTest::addRow("%d", rows) << rows;
    }
    void isTheSameAsRowByRow()
    {
        QFETCH(const int, rows);
        test::TempStore store;
        QVERIFY_OK(store.write([&](Connection &c) { return put(c, manyRows(rows, 7)); }));
        const Index rowByRow = indexOf(store);
        QVERIFY(rowByRow.words.size() >= rows);
        QVERIFY_OK(store.write([](Connection &c) { return build(c); }));
        const Index atOnce = indexOf(store);
        QCOMPARE(atOnce.found, rowByRow.found);
        QCOMPARE(atOnce.words, rowByRow.words);
    }

    void changesAsAnyOther()
    {
        const std::vector<Row> rows = manyRows(20'000, 11);
        const auto change = [&](Connection &c) -> Result<void> {
            FLOW_TRY(c.exec("DELETE FROM fan WHERE id % 3 = 0"));
            FLOW_TRY(c.exec("UPDATE fan SET name = 'rare3 everybody ' || id WHERE id % 7 = 0"));
            return put(c, {{rows.back().id + 10, "rare3 everybody"}});
        };
        const auto merge = [](Connection &c) { return c.exec("INSERT INTO search_fan (search_fan) VALUES ('optimize')"); };
        test::TempStore one, other;
        for (test::TempStore *store : {&one, &other}) QVERIFY_OK(store->write([&](Connection &c) { return put(c, rows); }));
        QVERIFY_OK(other.write([](Connection &c) { return build(c); }));
        for (test::TempStore *store : {&one, &other}) QVERIFY_OK(store->write(change));
        QCOMPARE(indexOf(other).found, indexOf(one).found);
        for (test::TempStore *store : {&one, &other}) QVERIFY_OK(store->write(merge));
        QCOMPARE(indexOf(other).found, indexOf(one).found);
        QCOMPARE(indexOf(other).words, indexOf(one).words);
    }

    void withoutRowsIsEmpty()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return build(c); }));
        QVERIFY_OK(store.write([](Connection &c) { return put(c, {{5, "Zoé"}}); }));
        QCOMPARE(indexOf(store).words.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SearchSegmentTest)
#include "tst_searchsegment.moc"
