// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

namespace {

/// Rows that are made up on demand; answers can be held back.
class FakeSource final : public RowSource
{
public:
    qint64 rows = 1'000'000;
    bool hold = false;
    int windows = 0;
    std::vector<std::function<void()>> held;

    QFuture<Result<qint64>> count(const RowQuery &) override
    {
        const Result<qint64> total = rows;
        return QtFuture::makeReadyValueFuture(total);
    }
    QFuture<Result<QList<Row>>> window(const RowQuery &query, qint64 first, int number) override
    {
        ++windows;
        QList<Row> list;
        for (qint64 i = first; i < std::min(first + number, rows); ++i) {
            const qint64 id = query.order == Qt::DescendingOrder ? rows - i : i + 1;
            list << Row{id, {u"Fan %1"_s.arg(id), id}};
        }
        if (!hold) return QtFuture::makeReadyValueFuture(Result<QList<Row>>(list));
        auto promise = std::make_shared<QPromise<Result<QList<Row>>>>();
        promise->start();
        held.push_back([promise, list] {
            promise->addResult(Result<QList<Row>>(list));
            promise->finish();
        });
        return promise->future();
    }
};

QList<Column> twoColumns()
{
    QList<Column> columns{{.field = u"name"_s, .title = u"Name"_s, .width = 200, .weight = CellWeight::Name}, {.field = u"score"_s, .title = u"Score"_s, .right = true}};
    columns[0].edit = [](const Row &row) { return row.values[0].toString(); };
    columns[0].check = [](const QString &entry) { return entry.isEmpty() ? u"This is needed"_s : QString(); };
    return columns;
}

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(this);
        installTheme(*qApp, *m_theme);
    }
    void aMillionRowsAreNeverHeld();
    void blanksShowUntilRowsArrive();
    void answersToOlderQueriesAreDropped();
    void selectionFollowsIdsThroughARefresh();
    void theCurrentRowIsNamedWhenItIsRead();
    void aLongTitleGetsRoomButNotEndlessly();
    void aHeaderClickSortsAndFiguresStartFromTheTop();
    void aWrongEntryIsNotSaved();
    void homeEndAndSpaceMoveAndSelect();
    void severalSelectedRowsRaiseTheBar();

private:
    Theme *m_theme = nullptr;
};

void TestPagedModel::aMillionRowsAreNeverHeld()
{
    auto source = std::make_shared<FakeSource>();
    PagedModel model(source, twoColumns());
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 1'000'000);
    for (int row = 0; row < 1'000'000; row += 5000) {
        model.row(row);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(model.row(995'000));
    QCOMPARE(model.row(995'000)->id, 995'001);
    QCOMPARE_LT(source->windows, 260);
}

void TestPagedModel::blanksShowUntilRowsArrive()
{
    auto source = std::make_shared<FakeSource>();
    source->hold = true;
    PagedModel model(source, twoColumns());
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 1'000'000);
    QVERIFY(!model.index(0, 0).data(LoadedRole).toBool());
    for (const auto &answer : source->held) answer();
    QTRY_VERIFY(model.index(0, 0).data(LoadedRole).toBool());
    QCOMPARE(model.index(0, 0).data().toString(), u"Fan 1"_s);
}

void TestPagedModel::answersToOlderQueriesAreDropped()
{
    auto source = std::make_shared<FakeSource>();
    source->hold = true;
    PagedModel model(source, twoColumns());
    model.setQuery({});
    const auto late = source->held;
    source->hold = false;
    RowQuery backwards;
    backwards.order = Qt::DescendingOrder;
    model.setQuery(backwards);
    QTRY_VERIFY(model.row(0));
    QCOMPARE(model.row(0)->id, 1'000'000);
    for (const auto &answer : late) answer();
    QCoreApplication::processEvents();
    QCOMPARE(model.row(0)->id, 1'000'000);
}

void TestPagedModel::aLongTitleGetsRoomButNotEndlessly()
{
    QList<Column> columns = twoColumns();
    columns[1].width = 80;
    columns[1].title = u"Caché mínimo"_s;
    columns << Column{.field = u"x"_s, .title = QString(200, u'W'), .width = 80} << Column{.field = u"y"_s, .title = u"Y"_s};
    PagedModel model(std::make_shared<FakeSource>(), columns);
    DataTable table;
    table.setPagedModel(&model);
    QCOMPARE(table.columnWidth(0), 200);
    QVERIFY(table.columnWidth(1) > 80);
    QCOMPARE(table.columnWidth(2), 120);
}

void TestPagedModel::selectionFollowsIdsThroughARefresh()
{
    auto source = std::make_shared<FakeSource>();
    source->rows = 50;
    PagedModel model(source, twoColumns());
    DataTable table;
    table.setPagedModel(&model);
    table.resize(600, 400);
    table.show();
    model.setQuery({});
    QTRY_VERIFY(model.row(0));
    table.setCurrentIndex(model.index(4, 0));
    QCOMPARE(table.currentId(), 5);
    model.refresh();
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(table.currentId(), 5);
    QCOMPARE(table.selectedIds(), QList<qint64>{5});
}

void TestPagedModel::theCurrentRowIsNamedWhenItIsRead()
{
    auto source = std::make_shared<FakeSource>();
    PagedModel model(source, twoColumns());
    DataTable table;
    table.setPagedModel(&model);
    table.resize(600, 400);
    table.show();
    model.setQuery({});
    QTRY_VERIFY(model.row(0));
    source->hold = true;
    QSignalSpy named(&table, &DataTable::currentIdChanged);
    QTest::keyClick(&table, Qt::Key_End);
    QTRY_VERIFY(!source->held.empty());
    QCOMPARE(table.currentId(), 0);
    for (const auto &answer : std::exchange(source->held, {})) answer();
    QTRY_COMPARE(named.last().first().toLongLong(), 1'000'000);
    QCOMPARE(table.currentId(), 1'000'000);
}

void TestPagedModel::aHeaderClickSortsAndFiguresStartFromTheTop()
{
    auto source = std::make_shared<FakeSource>();
    source->rows = 50;
    PagedModel model(source, twoColumns());
    DataTable table;
    table.setPagedModel(&model);
    table.resize(600, 400);
    table.show();
    model.setQuery({});
    const QPoint at(table.horizontalHeader()->sectionPosition(1) + 30, 10);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(model.query().sortField, u"score"_s);
    QCOMPARE(model.query().order, Qt::DescendingOrder);
    QTRY_VERIFY(model.row(0));
    QCOMPARE(model.row(0)->id, 50);
}

void TestPagedModel::aWrongEntryIsNotSaved()
{
    auto source = std::make_shared<FakeSource>();
    source->rows = 5;
    PagedModel model(source, twoColumns());
    model.setQuery({});
    QTRY_VERIFY(model.row(0));
    QSignalSpy edits(&model, &PagedModel::editRequested);
    QVERIFY(!model.setData(model.index(0, 0), u""_s, Qt::EditRole));
    QCOMPARE(edits.count(), 0);
    QVERIFY(model.setData(model.index(0, 0), u"Zoë"_s, Qt::EditRole));
    QCOMPARE(edits.first(), (QVariantList{qint64(1), u"name"_s, u"Zoë"_s}));
}

void TestPagedModel::homeEndAndSpaceMoveAndSelect()
{
    auto source = std::make_shared<FakeSource>();
    source->rows = 20;
    PagedModel model(source, twoColumns());
    DataTable table;
    table.setPagedModel(&model);
    table.resize(600, 400);
    table.show();
    model.setQuery({});
    QTRY_VERIFY(model.row(0));
    table.setCurrentIndex(model.index(3, 0));
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentId(), 20);
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.currentId(), 1);
    QSignalSpy opened(&table, &DataTable::opened);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.first().first().toLongLong(), 1);
}

void TestPagedModel::severalSelectedRowsRaiseTheBar()
{
    auto source = std::make_shared<FakeSource>();
    source->rows = 20;
    PagedModel model(source, twoColumns());
    DataTable table;
    table.setPagedModel(&model);
    QList<qint64> tagged;
    table.setBulkActions({{u"Tag"_s, u"tag"_s, [&](const QList<qint64> &ids) { tagged = ids; }}});
    table.resize(700, 400);
    table.show();
    model.setQuery({});
    QTRY_VERIFY(model.row(0));
    auto *bar = table.findChild<SelectionBar *>();
    QVERIFY(!bar->isVisible());
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(table.isAllSelected());
    QVERIFY(bar->isVisible());
    QWidget *underShadow = table.childAt(bar->geometry().topLeft() + QPoint(10, -10)); // shadows press nothing
    QCOMPARE(underShadow, table.viewport());
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(tagged.size(), 20);
}

QTEST_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
