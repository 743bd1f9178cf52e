// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "ui/common/accessiblebutton.h"
#include "ui/common/banner.h"
#include "ui/common/bannercolumn.h"
#include "ui/common/button.h"
#include "ui/common/contextpanel.h"
#include "ui/common/datatable.h"
#include "ui/common/filterbar.h"
#include "ui/common/form.h"
#include "ui/common/inlineeditor.h"
#include "ui/common/layouts.h"
#include "ui/common/popover.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmented.h"
#include "ui/common/taskbar.h"
#include "ui/common/toast.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QSignalSpy>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class TestKit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = new Theme(this);
        installTheme(*qApp, *m_theme);
    }
    void filterChipsSayWhatTheyAsk();
    void bannersTakeRoomWhileTheyAreSeen();
    void anAmountIsAskedInTheCurrencyOfEachRecord();
    void backspaceRemovesTheLastChip();
    void theEditorOfAChipWaitsUntilARuleMeansSomething();
    void aFieldRowSavesOnEnterAndRestoresOnEscape();
    void aFieldRowSaysWhatIsWrongAndKeepsIt();
    void aLongLabelOfAFieldRowWraps();
    void thePlaceholderEndsBeforeTheKeyCaps();
    void aFormMarksOptionalFieldsAndFindsTheFirstMistake();
    void segmentsMoveWithArrows();
    void segmentsWithoutRoomAreInAMenu();
    void wordsOfSegmentsStayLongerThanTheirIcons();
    void aScreenReaderFindsTabsInASegmentedControl();
    void aPressedButtonIsNoCheckBox();
    void columnsAreAsWideAsWhatStandsInThem();
    void columnsWaitForTheirRows();
    void aWidePageHasItsSectionsSideBySide();
    void enterPressesAButton();
    void tasksShowAfterThreeHundredMilliseconds();
    void equalToastsCountUp();
    void aToastCoversNoControl();
    void aLongToastIsNotCut();
    void aPopoverGivesTheKeyboardBack();
    void aPopoverGrowsWithItsLines();
    void undoInAPopoverIsAboutItsText();
    void aButtonIsCalledAsItsTextIsNow();
    void lettersInAListOfAPopoverAreNoKeysOfThePage();
    void aRefusedValueIsSaidAtItsField();

private:
    Theme *m_theme = nullptr;
};

void TestKit::lettersInAListOfAPopoverAreNoKeysOfThePage()
{
    QWidget window;
    window.resize(600, 500);
    QPushButton button(&window);
    int pressed = 0;
    QShortcut page(QKeySequence(Qt::Key_N), &window);
    connect(&page, &QShortcut::activated, &window, [&pressed] { ++pressed; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *popover = new Popover(&button);
    auto *box = new QComboBox;
    box->addItems({u"Town"_s, u"Name"_s, u"Notes"_s});
    popover->column()->addWidget(box);
    popover->open();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_N);
    QCOMPARE(box->currentText(), u"Name"_s);
    // Nor where no field is, nor in the list that hangs below the box.
    QTest::keyClick(popover->content(), Qt::Key_N);
    box->showPopup();
    QTest::keyClick(box->view(), Qt::Key_N);
    box->hidePopup();
    QCOMPARE(pressed, 0);
    popover->close();
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_N);
    QCOMPARE(pressed, 1);
}

void TestKit::aPopoverGivesTheKeyboardBack()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QList<QLineEdit *> lines;
    for (int i = 0; i < 3; ++i) column->addWidget(lines.emplaceBack(new QLineEdit));
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    lines[1]->setFocus();
    auto *popover = new Popover(lines[2]);
    popover->column()->addWidget(new QLineEdit);
    popover->open();
    QVERIFY(popover->isAncestorOf(QApplication::focusWidget()));
    popover->close();
    QVERIFY(lines[1]->hasFocus()); // and not whatever comes first in the window
}

void TestKit::aRefusedValueIsSaidAtItsField()
{
    FormField field(holdEntity(), *holdEntity().field(u"estimate"));
    field.setValue(120'000);
    QVERIFY(field.check());
    field.refuse(u"This is more than the guarantee"_s);
    QCOMPARE(field.editor()->accessibleDescription(), u"This is more than the guarantee"_s);
    field.setValue(100'000); // another value is another matter
    QVERIFY(field.editor()->accessibleDescription().isEmpty());
}

void TestKit::filterChipsSayWhatTheyAsk()
{
    const Entity &venue = venueEntity();
    QCOMPARE(filterRuleText(venue, {u"capacity"_s, RuleOp::Between, {300, 1500}}), u"300 to 1,500"_s);
    QCOMPARE(filterRuleText(venue, {u"kind"_s, RuleOp::Any, {u"club"_s, u"hall"_s}}), u"Club, Hall"_s);
    QCOMPARE(filterRuleText(venue, {u"email"_s, RuleOp::Empty, {}}), u"empty"_s);
}

void TestKit::anAmountIsAskedInTheCurrencyOfEachRecord()
{
    FilterEditor editor(venueEntity(), {u"fee_min"_s, RuleOp::AtLeast, {}});
    editor.show();
    QSignalSpy edited(&editor, &FilterEditor::edited);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"filterValue0"_s), u"1,500.125"_s);
    const auto rule = edited.last().first().value<FilterRule>();
    QCOMPARE(rule.values, QVariantList{u"1500.125"_s}); // a thousandth of a dinar is an amount, too
    QCOMPARE(filterRuleText(venueEntity(), rule), u"at least 1,500.125"_s);
    QCOMPARE(filterRuleText(venueEntity(), {u"fee_min"_s, RuleOp::AtLeast, {u"1500"_s}}), u"at least 1,500"_s);
}

void TestKit::backspaceRemovesTheLastChip()
{
    FilterBar bar(venueEntity());
    bar.setFilter({{u"name"_s, RuleOp::Contains, {u"a"_s}}, {u"town"_s, RuleOp::Contains, {u"b"_s}}});
    bar.show();
    QSignalSpy changed(&bar, &FilterBar::changed);
    QTest::keyClick(&bar, Qt::Key_Backspace);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bar.filter().size(), 1);
    QCOMPARE(bar.filter()[0].field, u"name"_s);
}

void TestKit::theEditorOfAChipWaitsUntilARuleMeansSomething()
{
    FilterEditor editor(venueEntity(), {u"capacity"_s, RuleOp::Between, {}});
    editor.show();
    QSignalSpy edited(&editor, &FilterEditor::edited);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"filterValue0"_s), u"300"_s);
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"filterValue1"_s), u"9"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().value<FilterRule>().values, (QVariantList{qint64(300), qint64(9)}));
}

void TestKit::aFieldRowSavesOnEnterAndRestoresOnEscape()
{
    FieldRow row(venueEntity(), *venueEntity().field(u"capacity"));
    row.setValue(620);
    row.resize(336, 28);
    row.show();
    QSignalSpy edited(&row, &FieldRow::edited);
    QTest::keyClick(&row, Qt::Key_F2);
    auto *editor = row.findChild<InlineEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"700"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first()[1].toLongLong(), 700);
    QVERIFY(!row.isEditing());
    row.startEditing();
    QTest::keyClicks(row.findChildren<InlineEditor *>().last(), u"9"_s);
    QTest::keyClick(row.findChildren<InlineEditor *>().last(), Qt::Key_Escape);
    QCOMPARE(edited.count(), 1);
    QVERIFY(!row.isEditing());
}

void TestKit::aFieldRowSaysWhatIsWrongAndKeepsIt()
{
    FieldRow row(venueEntity(), *venueEntity().field(u"capacity"));
    row.setValue(620);
    row.resize(336, 28);
    row.show();
    QSignalSpy edited(&row, &FieldRow::edited);
    row.startEditing();
    auto *editor = row.findChild<InlineEditor *>();
    editor->setText(u"many"_s);
    QVERIFY(!editor->isRight());
    QCOMPARE(editor->problem(), u"Enter a number, such as 2"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(row.isEditing());
    QCOMPARE(edited.count(), 0);
}

void TestKit::aLongLabelOfAFieldRowWraps()
{
    const FieldRow plain(u"Genre"_s, u"Jazz"_s), wordy(u"Personnes en tournée"_s, u"5"_s), address(u"Website"_s, u"https://"_s + QString(60, u'a'));
    const auto height = [](const QWidget &row, int width) { return row.heightForWidth(width); };
    QCOMPARE(height(wordy, 300), height(plain, 300) + 20);
    QVERIFY(height(address, 300) > height(plain, 300));
    QCOMPARE(height(address, 2000), height(plain, 2000));
}

void TestKit::thePlaceholderEndsBeforeTheKeyCaps()
{
    SearchField field(u"Find in a list with a long name"_s, QKeySequence(Qt::CTRL | Qt::Key_F));
    field.resize(160, 32);
    field.show();
    QVERIFY(field.textMargins().right() > 40);
    field.setText(u"a"_s); // the clear button stands there now
    QCOMPARE(field.textMargins().right(), 20);
}

void TestKit::aFormMarksOptionalFieldsAndFindsTheFirstMistake()
{
    Form form(venueEntity(), {u"name"_s, u"kind"_s, u"email"_s, u"notes"_s});
    form.show();
    QVERIFY(!form.check());
    form.field(u"name"_s)->setValue(u"La Criée"_s);
    form.field(u"kind"_s)->setValue(u"club"_s);
    QVERIFY(form.check());
    form.field(u"email"_s)->setValue(u"nobody"_s);
    QVERIFY(!form.check());
    form.field(u"email"_s)->setValue(u"a@b.example"_s);
    QVERIFY(form.check());
    QCOMPARE(form.values()[u"kind"_s].toString(), u"club"_s);
    QVERIFY(form.values()[u"notes"_s].isNull());
}

void TestKit::segmentsMoveWithArrows()
{
    SegmentedControl control;
    control.setSegments({{u"a"_s, u"Table"_s}, {u"b"_s, u"Map"_s}});
    control.show();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(chosen.first().first().toString(), u"b"_s);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(chosen.count(), 1);
}

void TestKit::segmentsWithoutRoomAreInAMenu()
{
    SegmentedControl control;
    control.setSegments({{u"all"_s, u"Everybody"_s}, {u"cold"_s, u"Valuable but cold"_s}, {u"near"_s, u"Engaged, near a show"_s}, {u"never"_s, u"Never bought"_s}});
    control.resize(control.minimumSizeHint());
    control.show();
    QVERIFY(control.width() < control.sizeHint().width());
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(&control, Qt::Key_Down);
    auto *menu = control.findChild<QMenu *>(u"moreSegments"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().size() >= 2);
    QAction *last = menu->actions().last();
    QCOMPARE(last->text(), u"Never bought"_s);
    last->trigger();
    QCOMPARE(chosen.last().first().toString(), u"never"_s);
    menu->close();
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(12, control.height() / 2)); // the chosen one is always seen
    QCOMPARE(control.current(), u"never"_s);
}

void TestKit::wordsOfSegmentsStayLongerThanTheirIcons()
{
    SegmentedControl control;
    control.setSegments({{u"plan"_s, u"Plan"_s, u"map"_s}, {u"budget"_s, u"Budget"_s, u"wallet"_s}, {u"sheets"_s, u"Feuilles de route"_s, u"notebook"_s}});
    const auto widthAt = [&](int width) {
        control.resize(width, control.sizeHint().height());
        return control.part(2).rect.width(); // not the chosen one
    };
    const int whole = control.widthOf(SegmentedControl::Whole), words = control.widthOf(SegmentedControl::Words), icons = control.widthOf(SegmentedControl::Icons);
    QVERIFY(whole > words && words > icons);
    QCOMPARE(control.sizeHint().width(), whole);
    const int full = widthAt(whole), bare = widthAt(whole - 1);
    QCOMPARE(full - bare, 22);
    QCOMPARE(widthAt(words), bare);
    QVERIFY(widthAt(words - 1) < 40);
    control.resize(icons, control.height());
    for (int i = 0; i < control.partCount(); ++i) QVERIFY(!control.part(i).isHidden);
}

void TestKit::aScreenReaderFindsTabsInASegmentedControl()
{
    SegmentedControl control;
    control.setSegments({{u"all"_s, u"Everybody"_s}, {u"cold"_s, u"Valuable but cold"_s}, {u"near"_s, u"Engaged, near a show"_s}, {u"never"_s, u"Never bought"_s}});
    control.resize(control.minimumSizeHint());
    control.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&control);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::PageTabList);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *last = list->child(3);
    QCOMPARE(last->role(), QAccessible::PageTab);
    QCOMPARE(last->text(QAccessible::Name), u"Never bought"_s);
    QCOMPARE(list->indexOfChild(last), 3);
    QVERIFY(list->child(0)->state().selected && !last->state().selected);
    QVERIFY(last->state().offscreen && !list->child(0)->state().offscreen);
    QVERIFY(QRect(control.mapToGlobal(QPoint(0, 0)), control.size()).contains(last->rect()));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.last().first().toString(), u"never"_s);
    QVERIFY(last->state().selected && !last->state().offscreen);
}

void TestKit::aPressedButtonIsNoCheckBox()
{
    installButtonRoles();
    Button toggle(u"Figures"_s);
    QVERIFY(!QAccessible::queryAccessibleInterface(&toggle)->state().checkable);
    toggle.setCheckable(true);
    toggle.setChecked(true);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&toggle);
    QCOMPARE(seen->role(), QAccessible::Button);
    QCOMPARE(seen->text(QAccessible::Name), u"Figures"_s);
    QVERIFY(seen->state().checkable && seen->state().checked);
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(!toggle.isChecked());
    QCheckBox box(u"Real"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&box)->role(), QAccessible::CheckBox);
}

namespace {

    struct Towns : RowSource
    {
        QFuture<Result<qint64>> count(const RowQuery &) override { return QtFuture::makeReadyValueFuture(Result<qint64>(2)); }
        QFuture<Result<QList<Row>>> window(const RowQuery &, qint64, int) override
        {
            return QtFuture::makeReadyValueFuture(Result<QList<Row>>(QList<Row>{{1, {u"Ø"_s, u"Saint-Quentin-en-Yvelines"_s, 5}}, {2, {u"Ö"_s, u"Lyon"_s, 7}}}));
        }
    };

    /// Knows how many there are long before it knows which.
    struct LateTowns final : Towns
    {
        QFuture<Result<QList<Row>>> window(const RowQuery &, qint64, int) override { return rows.future(); }
        QPromise<Result<QList<Row>>> rows;
    };

} // namespace

void TestKit::columnsWaitForTheirRows()
{
    const auto source = std::make_shared<LateTowns>();
    source->rows.start();
    PagedModel model(source, {{.field = u"name"_s, .title = u"Name"_s, .width = 240, .weight = CellWeight::Name}, {.field = u"town"_s, .title = u"Town"_s, .width = 110}, {.field = u"n"_s, .title = u"N"_s, .width = 110}});
    DataTable table;
    table.setPagedModel(&model);
    table.resize(900, 300);
    model.setQuery({});
    QTRY_COMPARE(model.total(), 2);
    table.show(); // a page that was filled before it is seen
    QTest::qWait(1);
    QCOMPARE(table.columnWidth(1), 110);
    source->rows.addResult(Result<QList<Row>>(QList<Row>{{1, {u"Maximilian von und zu Hohenstein"_s, u"Saint-Quentin-en-Yvelines"_s, 5}}, {2, {u"Ö"_s, u"Lyon"_s, 7}}}));
    source->rows.finish();
    QTRY_VERIFY(table.columnWidth(1) > 180);
    QVERIFY(table.columnWidth(0) > 200);
}

void TestKit::columnsAreAsWideAsWhatStandsInThem()
{
    PagedModel model(std::make_shared<Towns>(), {{.field = u"name"_s, .title = u"Name"_s, .width = 240, .weight = CellWeight::Name}, {.field = u"town"_s, .title = u"Town"_s, .width = 110}, {.field = u"n"_s, .title = u"N"_s, .width = 110}});
    DataTable table;
    table.setPagedModel(&model);
    table.resize(900, 300);
    table.show();
    model.setQuery({});
    QTRY_VERIFY(model.total() == 2 && !model.isLoading());
    QTRY_VERIFY(table.columnWidth(1) > 180); // the whole name of the town, in any language
    QVERIFY(table.columnWidth(0) < 200); // no more than short names need
    const int town = table.columnWidth(1);
    model.refresh();
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(table.columnWidth(1), town);
}

void TestKit::aWidePageHasItsSectionsSideBySide()
{
    QWidget page;
    auto *columns = new ColumnsLayout(400, &page);
    QList<QWidget *> sections;
    for (const int height : {100, 40, 40}) {
        sections << new QWidget;
        sections.last()->setFixedHeight(height);
        columns->addWidget(sections.last());
    }
    page.resize(900, columns->heightForWidth(900));
    page.show();
    QCOMPARE(page.height(), 100);
    QCOMPARE(sections[1]->pos(), QPoint(450, 0));
    QCOMPARE(sections[2]->pos(), QPoint(450, 40)); // below the shorter one
    QCOMPARE(columns->heightForWidth(500), 180);
}

void TestKit::enterPressesAButton()
{
    Button button(u"Import 41 rows"_s);
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // somebody else's
    QCOMPARE(clicked.count(), 1);
}

void TestKit::tasksShowAfterThreeHundredMilliseconds()
{
    TaskBar bar;
    auto task = bar.start(u"Importing"_s);
    QTest::qWait(150);
    QVERIFY(!bar.isVisible());
    task->progress->step(1, 4);
    QTRY_VERIFY(bar.isVisible());
    task->finish();
    QTRY_VERIFY(!bar.isVisible());
}

void TestKit::equalToastsCountUp()
{
    QWidget window;
    window.resize(800, 600);
    auto *toast = new Toast(&window);
    window.show();
    toast->showMessage(u"Tag added"_s, true);
    toast->showMessage(u"Tag added"_s, true);
    QCOMPARE(toast->text(), u"Tag added (2)"_s);
}

/// Not the buttons that lie there already, and not those that come while it is shown.
void TestKit::aToastCoversNoControl()
{
    QWidget window;
    window.resize(900, 600);
    auto *toast = new Toast(&window);
    auto *check = new Button(u"Check"_s, ButtonKind::Default, {}, &window);
    check->setGeometry(420, 560, 80, 28); // in the middle of the bottom
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    toast->showMessage(u"Backup made"_s, false);
    QVERIFY(window.rect().contains(toast->geometry()));
    QVERIFY(!toast->geometry().intersects(check->geometry()));
    // Its shadow lies over the button and takes no clicks.
    QCOMPARE(window.childAt(check->geometry().center()), check);
    QList<QWidget *> bar;
    for (int x = 4; x < 900; x += 90) {
        auto *button = new Button(u"Tag"_s, ButtonKind::Default, {}, &window);
        button->setGeometry(x, 500, 86, 28); // all along, just above
        button->show();
        bar << button;
    }
    const auto isClear = [&] { return std::ranges::none_of(bar + QList<QWidget *>{check}, [&](const QWidget *each) { return toast->geometry().intersects(each->geometry()); }); };
    QTRY_VERIFY(isClear());
    // A long message takes lines, and is not cut.
    toast->showMessage(QString(u"Changed since, and stayed as they are: "_s) + QString(u"La Cave aux Poètes, "_s).repeated(8), true);
    QVERIFY(window.rect().contains(toast->geometry()));
    QVERIFY(toast->geometry().height() > 44);
    QVERIFY(isClear());
}

/// Not within a path, which has no spaces, and not below the page: what has no room ends with an ellipsis and is whole in the tooltip.
void TestKit::aLongToastIsNotCut()
{
    QWidget window;
    window.resize(700, 300);
    auto *toast = new Toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *words = toast->findChild<QLabel *>();
    const auto isWhole = [&] {
        const QFontMetrics metrics(words->font());
        const QStringList lines = words->text().split(u'\n');
        return window.rect().contains(toast->geometry()) && words->height() >= metrics.lineSpacing() * lines.size() && toast->rect().contains(words->geometry())
            && std::ranges::all_of(lines, [&](const QString &line) { return metrics.horizontalAdvance(line) <= words->width(); });
    };
    const QString path = u"agency"_s + QString(u"/agency"_s).repeated(20);
    toast->showMessage(u"Tour book written to "_s + path, true);
    QVERIFY2(isWhole(), qPrintable(words->text()));
    QVERIFY(words->text().count(u'\n') > 0 && words->text().remove(u'\n').remove(u' ').endsWith(path.right(40)));
    QVERIFY(words->toolTip().isEmpty());
    const QString novel = QString(u"La Cave aux Poètes was changed since and stays. "_s).repeated(60).trimmed();
    toast->showMessage(novel, false);
    QVERIFY2(isWhole(), qPrintable(words->text()));
    QVERIFY(words->text().endsWith(u"…"_s));
    QCOMPARE(words->toolTip(), novel);
    QCOMPARE(toast->text(), novel);
    toast->showMessage(u"Short"_s, false);
    QCOMPARE(toast->height(), 44);
    QVERIFY(words->toolTip().isEmpty());
}

void TestKit::aPopoverGrowsWithItsLines()
{
    QWidget window;
    window.resize(600, 500);
    QPushButton anchor(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *popover = new Popover(&anchor);
    auto *form = new Form(venueEntity(), {u"name"_s, u"town"_s, u"kind"_s}, 2);
    popover->column()->addWidget(form);
    auto *save = new Button(u"Save"_s, ButtonKind::Primary);
    popover->column()->addWidget(save);
    popover->open();
    const int before = popover->height(), field = form->field(u"name"_s)->editor()->height();
    QVERIFY(!form->check()); // a name is needed
    QTRY_VERIFY(popover->height() > before);
    QCOMPARE(form->field(u"name"_s)->editor()->height(), field);
    form->field(u"name"_s)->setValue(u"Le Phare"_s);
    QTRY_COMPARE(popover->height(), before);
}

void TestKit::undoInAPopoverIsAboutItsText()
{
    QWidget window;
    window.resize(600, 500);
    QPushButton anchor(&window);
    int undone = 0;
    QShortcut undo(QKeySequence(QKeySequence::Undo), &window);
    connect(&undo, &QShortcut::activated, &window, [&undone] { ++undone; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *popover = new Popover(&anchor);
    auto *box = new QComboBox;
    box->addItems({u"Town"_s, u"Name"_s});
    auto *line = new QLineEdit;
    popover->column()->addWidget(box);
    popover->column()->addWidget(line);
    popover->open();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    line->setFocus();
    QTest::keyClicks(line, u"Lyon"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QString());
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier); // nothing left to take back there
    QCOMPARE(undone, 0);
    popover->close();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
}

void TestKit::aButtonIsCalledAsItsTextIsNow()
{
    installButtonRoles();
    Button button(u"Back"_s);
    button.setText(u"Close"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Close"_s);
    button.setAccessibleName(u"Close the file"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Close the file"_s);
}

void TestKit::bannersTakeRoomWhileTheyAreSeen()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins({});
    auto *banner = new QLabel(u"Offline"_s), *below = new QLabel(u"Page"_s);
    banner->hide();
    addBannerColumn(column)->addWidget(banner);
    column->addWidget(below);
    page.show();
    QTRY_COMPARE(below->y(), 0);
    banner->show();
    QTRY_VERIFY(banner->x() == 24 && below->y() > 16);
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
