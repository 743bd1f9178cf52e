// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/common/form.h"
#include "ui/common/inlineeditor.h"
#include "ui/common/toast.h"
#include "ui/fan/fanspage.h"
#include "ui/records/entryrow.h"
#include "ui/network/networkpage.h"
#include "ui/order/orderspage.h"
#include "ui/records/segmentbook.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Network, Fans and Orders in the real window, driven by keys.
class RecordsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        fill();
        QVERIFY(m_window.open({networkPage(), fansPage(), ordersPage()}));
    }

    void cleanup() { m_window.close(); }

    void thePanelIsAboutTheFirstRowAndGoesWithItsPage()
    {
        RecordsView *view = show(u"network"_s);
        QPointer<RecordPanel> panel;
        QTRY_VERIFY((panel = m_window->findChild<RecordPanel *>(u"panel.venue"_s)) && panel->id() != 0);
        QVERIFY(view->table()->currentIndex().isValid());
        m_window.language().set(u"fr"_s); // pages are made anew
        QTRY_VERIFY(panel.isNull());
        m_window.language().set(u"en"_s);
    }

    /// Qt makes the first row of a list that gets the keyboard the current one, and selects nothing.
    void aListThatHadTheKeyboardBeforeItsRowsSelectsTheFirst()
    {
        m_window->showPage(u"fans"_s);
        RecordsView *view = visibleView();
        QVERIFY(view);
        connect(view->model(), &PagedModel::counted, view, [table = view->table()] {
            table->clearFocus();
            table->setFocus();
        });
        QTRY_VERIFY(view->total() > 0 && view->model()->row(0));
        QTRY_COMPARE(view->table()->selectedCount(), 1);
        QCOMPARE(view->table()->currentId(), view->model()->row(0)->id);
    }

    void theChosenRowIsShownInThePanel()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 1);
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.venue"_s);
        QTRY_VERIFY(panel && panel->id() == view->model()->row(1)->id);
        QTRY_VERIFY(panel->findChild<FieldRow *>(u"field.capacity"_s));
    }

    void aCallIsLoggedInOneLine()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 0);
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.venue"_s);
        QTRY_VERIFY(panel && panel->id());
        auto *button = panel->findChild<QAbstractButton *>(u"panelLog"_s); // for who does not know the key
        QTRY_VERIFY(button && button->isVisible()); // once the record is read
        button->click();
        auto *line = panel->findChild<QLineEdit *>(u"quickLog"_s);
        QTRY_VERIFY(line->hasFocus());
        view->table()->setFocus();
        QTest::keyClick(view->table(), Qt::Key_L);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"call: wants 5 March"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM interaction WHERE summary = 'wants 5 March' AND kind = 'call' AND venue_id = 1"), 1);
        QVERIFY(line->text().isEmpty());
    }

    void aNoteSaysWhoReadsIt()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 0);
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.venue"_s);
        QTRY_VERIFY(panel && panel->id());
        auto *line = panel->findChild<QLineEdit *>(u"quickLog"_s);
        QTest::keyClick(view->table(), Qt::Key_L);
        QTRY_VERIFY(line->hasFocus());
        const auto said = [&](const QString &words) { return std::ranges::any_of(panel->findChildren<QLabel *>(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); }); };
        QTRY_VERIFY(said(u"only you read it, also in the cloud"_s)); // before it is written
        QTest::keyClicks(line, u"note: pays late"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM interaction WHERE summary = 'pays late' AND is_private = 1"), 1);
        const auto row = [&]() -> EntryRow * {
            for (EntryRow *entry : panel->findChildren<EntryRow *>())
                if (entry->toolTip() == u"Only its author reads it, also in the cloud") return entry;
            return nullptr;
        };
        QTRY_VERIFY(row());
        row()->findChild<QAbstractButton *>()->click();
        auto *menu = panel->window()->findChild<QMenu *>(u"entryMenu"_s);
        QVERIFY(menu && menu->toolTipsVisible());
        QCOMPARE(menu->actions().at(1)->toolTip(), u"Everybody in the organisation will read it"_s);
        menu->setActiveAction(menu->actions().at(1));
        QTest::keyClick(menu, Qt::Key_Return); // and it closes; with its entry it goes
        QTRY_COMPARE(number("SELECT count(*) FROM interaction WHERE summary = 'pays late' AND is_private = 0"), 1);
    }

    void aWrongEntryIsNotWrittenAndARightOneIs()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 0);
        int capacity = -1;
        for (int c = 0; c < view->model()->columns().size(); ++c)
            if (view->model()->columns()[c].field == "capacity"_L1) capacity = c;
        const auto check = view->model()->columns()[capacity].check;
        QVERIFY(!check(u"many"_s).isEmpty());
        QVERIFY(check(u"450"_s).isEmpty());
        view->model()->setData(view->model()->index(0, capacity), u"450"_s, Qt::EditRole);
        QTRY_COMPARE(number("SELECT capacity FROM venue WHERE id = 1"), 450);
        QTest::keyClick(view->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT capacity FROM venue WHERE id = 1"), 101);
    }

    void venuesAndFestivalsAreListsOfTheirOwn()
    {
        RecordsView *view = show(u"network"_s);
        QCOMPARE(view->total(), 30);
        QTest::keyClick(view->table(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(current()->total() == 2);
    }

    void aSegmentNarrowsTheListAndItsDeletionWidensIt()
    {
        RecordsView *view = show(u"fans"_s);
        QCOMPARE(view->total(), 400);
        auto *page = qobject_cast<FansPage *>(m_window->currentPage());
        QTRY_COMPARE(page->views().size(), 2);
        page->setView(page->views().at(1).id);
        QTRY_COMPARE(view->total(), 100);
        page->deleteSegment();
        QTRY_COMPARE(view->total(), 400);
    }

    void aFilterOfFansIsSavedAsASegmentByKeys()
    {
        RecordsView *view = show(u"fans"_s);
        filterBy(view, {{u"score"_s, RuleOp::AtLeast, {90}}});
        QTRY_COMPARE(view->total(), 40);
        nameSegment(u"Best of all"_s);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE entity = 'fan' AND name = 'Best of all' AND filter = 'score >= 90'"), 1);
        auto *page = qobject_cast<FansPage *>(m_window->currentPage());
        QTRY_COMPARE(page->views().size(), 3);
        view->clearFilters();
        page->setView(page->views().at(2).id);
        QTRY_COMPARE(view->total(), 40);
        view->clearFilters(); // of the empty state: the segment goes with the rest
        QTRY_COMPARE(view->total(), 400);
        QCOMPARE(page->view(), u"all"_s);
    }

    void everyListKeepsItsSegmentsInAMenu()
    {
        RecordsView *view = show(u"network"_s);
        auto *button = view->filterBar()->findChild<QAbstractButton *>(u"segments"_s);
        QVERIFY(button && button->isVisible());
        filterBy(view, {{u"capacity"_s, RuleOp::AtLeast, {121}}});
        QTRY_COMPARE(view->total(), 10);
        nameSegment(u"Large"_s);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE entity = 'venue'"), 1);
        QTRY_COMPARE(view->findChild<SegmentBook *>()->segments().size(), 1);
        view->clearFilters();
        QTRY_COMPARE(view->total(), 30);
        const auto trigger = [&](QAbstractButton *of, const QString &text) {
            of->click();
            auto *menu = of->findChild<QMenu *>(u"segmentMenu"_s);
            QVERIFY(menu);
            const auto actions = menu->actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            QVERIFY2(found != actions.end(), qPrintable(text));
            (*found)->trigger();
            menu->close();
            QTRY_VERIFY(!of->findChild<QMenu *>(u"segmentMenu"_s));
        };
        trigger(button, u"Large"_s);
        QTRY_COMPARE(view->total(), 10);
        QCOMPARE(button->text(), u"Large"_s);
        m_window->currentPage()->setView(u"festivals"_s); // where it has no place
        auto *festivals = visibleView();
        QTRY_COMPARE(festivals->total(), 2);
        auto *other = festivals->filterBar()->findChild<QAbstractButton *>(u"segments"_s);
        other->click();
        QCOMPARE(other->findChild<QMenu *>(u"segmentMenu"_s)->actions().size(), 5); // all, a line, save, rename, delete
        other->findChild<QMenu *>(u"segmentMenu"_s)->close();
        m_window->currentPage()->setView(u"venues"_s);
        trigger(button, u"Delete this segment"_s);
        QTRY_COMPARE(view->total(), 30);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE entity = 'venue'"), 0);
        QTRY_COMPARE(button->text(), u"Segments"_s);
    }

    /// What is filtered, in the columns of the record, with formulas made safe.
    void theListIsExportedAsItIsFiltered()
    {
        (void)m_window.write([](Connection &c) { return Records(c).insert(fanEntity(), {{u"name"_s, u"=HYPERLINK(\"x\")"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"inactive"_s}}); });
        RecordsView *view = show(u"fans"_s);
        filterBy(view, {{u"stage"_s, RuleOp::Any, {u"inactive"_s}}});
        QTRY_COMPARE(view->total(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_window.path(u"fans.csv"_s);
        dialog->selectFile(m_window.path(u"fans.xlsx"_s));
        auto *types = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        QVERIFY(types);
        types->setFocus();
        QTest::keyClick(types, Qt::Key_Down); // CSV, which the name follows
        QCOMPARE(dialog->selectedFiles().value(0), path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QByteArray text;
        QTRY_VERIFY([&] {
            QFile file(path);
            text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return text.count('\n') >= 2;
        }());
        QCOMPARE(text.count('\n'), 2);
        QVERIFY2(text.contains("'=HYPERLINK"), text.constData());
    }

    /// Scores come after the rows by which columns are fitted: their figures have room all the same.
    void aScoreIsReadWithItsBar()
    {
        m_window->resize(1024, 700); // no room to spare
        RecordsView *view = show(u"network"_s);
        const QHeaderView *header = view->table()->horizontalHeader();
        int score = -1;
        for (int i = 0; i < header->count(); ++i)
            if (view->table()->model()->headerData(i, Qt::Horizontal).toString() == "Score"_L1) score = i;
        QVERIFY(score >= 0);
        QVERIFY2(header->sectionSize(score) >= 92, qPrintable(QString::number(header->sectionSize(score)))); // a bar of 52 and two digits
    }

    void aSelectionIsTaggedAtOnceAndTakenBackAtOnce()
    {
        RecordsView *view = show(u"fans"_s);
        view->table()->setFocus();
        choose(view, 0);
        for (int i = 0; i < 3; ++i) QTest::keyClick(view->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(view->table()->selectedCount(), 4);
        view->tagSelected();
        auto *name = m_window->findChild<QLineEdit *>(u"tagName"_s);
        QVERIFY(name);
        QTest::keyClicks(name, u"vinyl"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM tagging"), 4);
        QTest::keyClick(view->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM tagging"), 0);
        QTRY_VERIFY2(m_window->toastWidget()->text().startsWith(u"Undone"_s), qPrintable(m_window->toastWidget()->text()));
        QTest::keyClick(view->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM tagging"), 4);
        QTest::keyClick(view->table(), Qt::Key_Up, Qt::ShiftModifier); // off three of them
        QTRY_COMPARE(view->table()->selectedCount(), 3);
        for (const auto &[tag, left] : {std::pair(u"tape"_s, 4), {u"vinyl"_s, 1}}) {
            view->untagSelected();
            name = m_window->findChild<QLineEdit *>(u"tagName"_s);
            QVERIFY(name);
            QTest::keyClicks(name, tag);
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_VERIFY2(m_window->toastWidget()->text().contains(tag), qPrintable(m_window->toastWidget()->text()));
            QTRY_COMPARE(number("SELECT count(*) FROM tagging"), left);
            QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"tagName"_s) == nullptr);
        }
    }

    /// What the panel shows and what a key would delete is the same record, also when it stands elsewhere now.
    void theSelectionIsOfRecordsAndNotOfPlaces()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 0);
        QTest::keyClick(view->table(), Qt::Key_Down);
        QTest::keyClick(view->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(view->table()->selectedCount(), 2);
        QList<qint64> chosen = view->chosenIds();
        std::ranges::sort(chosen);
        const qint64 current = view->table()->currentId();
        const auto same = [&] {
            QList<qint64> now = view->chosenIds();
            std::ranges::sort(now);
            return now == chosen && view->table()->currentId() == current;
        };
        view->model()->sort(view->table()->horizontalHeader()->sortIndicatorSection(), Qt::DescendingOrder);
        QTRY_VERIFY(!view->model()->isLoading() && view->model()->row(0)->values.value(0).toString() == u"Salle 30");
        QTRY_VERIFY(same());
        (void)m_window.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"Zénith"_s}, {u"kind"_s, u"club"_s}}); });
        QTRY_COMPARE(view->total(), 31);
        QTRY_VERIFY(!view->model()->isLoading() && same());
        (void)m_window.write([current](Connection &c) { return Records(c).remove(venueEntity(), current); }); // somebody else
        QTRY_COMPARE(view->total(), 30);
        QTRY_VERIFY(view->table()->currentId() != 0 && view->table()->currentId() != current);
        QTRY_COMPARE(view->chosenIds(), QList<qint64>{chosen.first() == current ? chosen.last() : chosen.first()});
    }

    /// What others do moves no row under somebody's hands: an entry is of the record that it was begun on.
    void whatIsTypedInACellIsOfItsRecord()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 4);
        const qint64 id = view->table()->currentId();
        const QModelIndex cell = view->model()->index(4, 0);
        view->table()->edit(cell);
        QPointer<InlineEditor> editor = view->table()->findChild<InlineEditor *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Salle neuve"_s);
        QSignalSpy told(&m_window.store().feed(), &ChangeFeed::changed), moved(view->model(), &QAbstractItemModel::rowsInserted);
        (void)m_window.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"Aéronef"_s}, {u"kind"_s, u"club"_s}}); });
        QTRY_VERIFY(!told.isEmpty());
        moved.wait(300);
        QVERIFY(editor && editor->text() == u"Salle neuve"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM venue WHERE name = 'Salle neuve'"), 1);
        QCOMPARE(m_window.number("SELECT id FROM venue WHERE name = 'Salle neuve'"), id);
        QTRY_COMPARE(view->total(), 31); // and now it is there
        QTRY_COMPARE(view->table()->currentId(), id);
    }

    /// A row that another one brings is in its place at once, also when the list was counted before.
    void aNewRowStandsWhereItBelongs()
    {
        RecordsView *view = show(u"network"_s);
        view->model()->sort(view->table()->horizontalHeader()->sortIndicatorSection(), Qt::DescendingOrder);
        QTRY_VERIFY(!view->model()->isLoading() && view->model()->row(0)->values.value(0).toString() == u"Salle 30");
        (void)m_window.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"Zénith"_s}, {u"kind"_s, u"club"_s}}); });
        QTRY_COMPARE(view->total(), 31);
        QTRY_VERIFY(!view->model()->isLoading());
        QTRY_VERIFY(view->model()->row(0) && view->model()->row(0)->values.value(0).toString() == u"Zénith");
        QTRY_VERIFY(view->model()->row(30) && view->model()->row(30)->values.value(0).toString() == u"Salle 01");
    }

    void theKeyboardIsInTheList()
    {
        for (const QString &page : {u"fans"_s, u"network"_s}) {
            RecordsView *view = show(page);
            QVERIFY2(view->table()->hasFocus(), qPrintable(page));
            QTRY_COMPARE(view->table()->selectedIds(), QList<qint64>{view->model()->row(0)->id}); // and is seen to be at the first row
        }
    }

    /// What is opened from elsewhere and lies far down its list: the panel and the selection never are of two records.
    void whatIsOpenedIsWhatIsSelected()
    {
        show(u"network"_s);
        const qint64 last = m_window.number("SELECT id FROM fan ORDER BY score, id DESC LIMIT 1");
        QVERIFY(m_window->openRecord(u"fan"_s, last)); // its page is made now
        RecordsView *view = visibleView();
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.fan"_s);
        QTRY_VERIFY(panel && panel->id() == last && view->model()->row(0) && !view->model()->isLoading());
        QTRY_COMPARE(view->chosenIds(), QList<qint64>{last});
        QCOMPARE(view->table()->currentId(), last);
        QCOMPARE(panel->id(), last);
    }

    /// Tab goes from a field to its value, also after another field was chosen.
    void tabGoesFromAFieldToItsValue()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 0);
        QTest::keyClick(view->table(), Qt::Key_Down, Qt::ShiftModifier);
        view->editSelected();
        auto *box = m_window->findChild<QComboBox *>(u"bulkField"_s);
        QVERIFY(box && box->isVisible());
        for (const QString &field : {u"capacity"_s, u"town"_s}) {
            box->setCurrentIndex(box->findData(field));
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Tab);
            auto *value = m_window->findChild<FormField *>(u"bulkValue"_s);
            QVERIFY(value);
            QCOMPARE(QApplication::focusWidget(), value->editor());
            QTest::keyClick(value->editor(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"bulkAnother"_s);
        }
    }

    void severalFieldsOfASelectionChangeAtOnceAndGoBackAtOnce()
    {
        RecordsView *view = show(u"network"_s);
        choose(view, 0);
        for (int i = 0; i < 4; ++i) QTest::keyClick(view->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(view->table()->selectedCount(), 5);
        view->editSelected();
        const auto put = [&](const QString &number, const QString &field, const QString &words) {
            auto *box = m_window->findChild<QComboBox *>(u"bulkField"_s + number);
            QVERIFY(box && box->isVisible());
            box->setCurrentIndex(box->findData(field));
            auto *value = m_window->findChild<FormField *>(u"bulkValue"_s + number);
            QVERIFY(value);
            auto *editor = value->findChild<QLineEdit *>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, words);
        };
        put({}, u"capacity"_s, u"none"_s);
        auto *another = m_window->findChild<QAbstractButton *>(u"bulkAnother"_s);
        another->setFocus();
        QTest::keyClick(another, Qt::Key_Space);
        put(u"2"_s, u"town"_s, u"Lyon"_s);
        auto *apply = m_window->findChild<QAbstractButton *>(u"bulkApply"_s);
        apply->click(); // the first is wrong, and nothing is written
        QVERIFY(apply->isVisible());
        QCOMPARE(number("SELECT count(*) FROM venue WHERE town = 'Lyon'"), 0);
        put({}, u"capacity"_s, u"777"_s);
        const qint64 before = number("SELECT count(*) FROM journal_tx");
        apply->click();
        QTRY_COMPARE(number("SELECT count(*) FROM venue WHERE town = 'Lyon' AND capacity = 777"), 5);
        QCOMPARE(number("SELECT count(*) FROM journal_tx"), before + 1);
        QTest::keyClick(view->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM venue WHERE town = 'Lyon' OR capacity = 777"), 0);
    }

    void aSegmentIsRenamedAndSavedAnew()
    {
        RecordsView *view = show(u"fans"_s);
        auto *page = qobject_cast<FansPage *>(m_window->currentPage());
        QTRY_COMPARE(page->views().size(), 2);
        auto *change = view->filterBar()->findChild<QAbstractButton *>(u"changeSegment"_s);
        QVERIFY(change && !change->isVisible());
        page->setView(page->views().at(1).id);
        QTRY_COMPARE(view->total(), 100);
        QVERIFY(change->isVisible());
        page->renameSegment();
        auto *name = m_window->findChild<QLineEdit *>(u"tagName"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"Customers"_s);
        QTest::keyClicks(name, u"Buyers"_s); // the old name is selected
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE name = 'Buyers' AND filter = 'stage = customer'"), 1);
        QTRY_COMPARE(page->views().at(1).text, u"Buyers"_s);
        QCOMPARE(view->total(), 100);
        // A name that is there gets the filters of now.
        view->clearFilters();
        QTRY_VERIFY(!change->isVisible());
        filterBy(view, {{u"score"_s, RuleOp::AtLeast, {90}}});
        QTRY_COMPARE(view->total(), 40);
        nameSegment(u"Buyers"_s);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE name = 'Buyers' AND filter = 'score >= 90'"), 1);
        QCOMPARE(number("SELECT count(*) FROM segment"), 1);
    }

    void theListFollowsChangesFromElsewhere()
    {
        RecordsView *view = show(u"fans"_s);
        (void)m_window.write([](Connection &c) { return addFan(c, 9999, u"lead"_s); });
        QTRY_COMPARE(view->total(), 401);
    }

private:
    static Result<void> addFan(Connection &c, int i, const QString &stage)
    {
        FLOW_TRY(Records(c).insert(fanEntity(), {{u"name"_s, u"Fan %1"_s.arg(i)}, {u"kind"_s, u"person"_s}, {u"stage"_s, stage}, {u"score"_s, i % 100}}));
        return {};
    }

    void fill()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            for (int i = 1; i <= 30; ++i)
                FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Salle %1"_s.arg(i, 2, 10, QLatin1Char('0'))}, {u"kind"_s, u"club"_s}, {u"capacity"_s, 100 + i},
                                                           {u"latitude"_s, 45.0 + i / 10.0}, {u"longitude"_s, 4.0}}));
            for (int i = 1; i <= 2; ++i) FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Festival %1"_s.arg(i)}, {u"kind"_s, u"festival"_s}}));
            for (int i = 0; i < 400; ++i) FLOW_TRY(addFan(c, i, i % 4 == 0 ? u"customer"_s : u"lead"_s));
            FLOW_TRY(records.insert(segmentEntity(), {{u"name"_s, u"Customers"_s}, {u"entity"_s, u"fan"_s}, {u"filter"_s, u"stage = customer"_s}}));
            return {};
        }));
    }

    /// As the editors of the chips do.
    static void filterBy(RecordsView *view, const FilterSet &filter)
    {
        view->filterBar()->setFilter(filter);
        Q_EMIT view->filterBar()->changed(filter);
    }

    /// Ctrl+S, the name, Enter.
    void nameSegment(const QString &words)
    {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *name = m_window->findChild<QLineEdit *>(u"tagName"_s);
        QVERIFY(name);
        QTest::keyClicks(name, words);
        QTest::keyClick(name, Qt::Key_Return);
    }

    RecordsView *current() { return visibleView(); }
    RecordsView *visibleView()
    {
        for (RecordsView *view : m_window->currentPage()->findChildren<RecordsView *>())
            if (view->isVisible()) return view;
        return nullptr;
    }

    RecordsView *show(const QString &page)
    {
        m_window->showPage(page);
        RecordsView *view = visibleView();
        [&] { QTRY_VERIFY(view && view->total() > 0 && view->model()->row(0)); }();
        return view;
    }

    void choose(RecordsView *view, int row)
    {
        QTRY_VERIFY(view->model()->row(row));
        view->table()->setCurrentId(view->model()->row(row)->id);
        view->table()->setFocus();
    }

    qint64 number(const QByteArray &sql) const { return m_window.number(sql); }

    test::PageWindow m_window;
};

QTEST_MAIN(RecordsPagesTest)
#include "tst_recordspages.moc"
