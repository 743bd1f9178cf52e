// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "tests/core/import/read/makezip.h"
#include "tests/support/pagewindow.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/import/duplicatepanel.h"
#include "ui/import/importpage.h"
#include "ui/import/pastimports.h"
#include "ui/import/previewview.h"
#include "ui/import/stepbar.h"
#include "ui/shell/startpage.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;
using State = ImportSession::State;

/// The import page in the real window over a real workspace, driven by keys.
class TestImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aListIsImportedByKeysAndTakenBack();
    void aPreviewWritesNothing();
    void aBrokenFileSaysWhy();
    void everyKindOfBrokenFileGetsASentence();
    void aTableOfThousandsOfColumnsIsShownAtOnce();
    void aCancelledImportLeavesNothing();
    void aCorrectedCellIsCheckedAgain();
    void aCorrectedCellOfALongListIsJudgedAtOnce();
    void aDoubtfulRowIsDecidedByAKey();
    void theSameForOthersAbove();
    void aColumnGoesWhereItIsPut();
    void fieldsOfARowThatIsKnownAreDecidedToo();
    void aDecisionIsTakenBackByItsKey();
    void aCorrectedColumnOfDatesIsReadInItsOwnOrder();
    void theRowThatNamesTheColumnsIsChosen();
    void datesThatCouldBeEitherAreReadAsChosen();
    void fansAreWrittenToOnlyWhenTheyAgreed();
    void filesWaitInLine();
    void sheetsAreImportedTogether();
    void anotherEncodingIsReadAnew();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void open(const QString &path);
    /// The primary button by its key; a button that is pressed by a key takes a moment to come up again.
    void next() { press(Qt::Key_Return, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
        QTest::qWait(140);
    }
    void preview(const QString &path);
    qint64 number(const QByteArray &sql);
    ImportPage *page() { return qobject_cast<ImportPage *>(m_window->currentPage()); }
    ImportSession &session() { return page()->session(); }
    template <class T>
    T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }

    test::PageWindow m_window;
};

static const QByteArray kVenues = "Name;Town;Country;Capacity;Email\n"
                                  "Le Sas Gris;Angers;FR;280;prog@sas-gris.example\n"
                                  "Werk Neun;Berlin;DE;550;booking@werk-neun.example\n";

void TestImportPage::init()
{
    m_window.create();
    QVERIFY(m_window.open({startPage(), importPage()}));
    m_window->showPage(u"import"_s);
    QVERIFY(page());
}

void TestImportPage::cleanup() { m_window.close(); }

QString TestImportPage::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_window.path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    return path;
}

void TestImportPage::open(const QString &path)
{
    m_window->importFiles({path});
    QTRY_COMPARE(session().state(), State::Inspected);
}

void TestImportPage::preview(const QString &path)
{
    open(path);
    next();
    next();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Previewed, 20000);
}

qint64 TestImportPage::number(const QByteArray &sql)
{
    const auto result = page()->store().read([sql](Connection &connection) -> Result<qint64> {
        FLOW_ASSIGN(Statement find, connection.prepare(sql.toStdString()));
        FLOW_TRY(find.step());
        return find.integer(0);
    });
    return result.result().value_or(-1);
}

void TestImportPage::aListIsImportedByKeysAndTakenBack()
{
    open(write(u"salles.csv"_s, kVenues));
    QVERIFY(find<QTableWidget>(u"importRawRows"_s)->isVisible());
    QCOMPARE(session().mapping().kind, TableKind::Venues);
    next(); // to the columns
    QVERIFY(find<QComboBox>(u"importTarget0"_s));
    QVERIFY(find<QComboBox>(u"importTarget3"_s)->isVisible());
    QCOMPARE(find<QComboBox>(u"importTarget3"_s)->currentText(), u"Capacity"_s);
    next(); // to the preview
    QTRY_COMPARE(session().state(), State::Previewed);
    QCOMPARE(find<QPushButton>(u"importGo"_s)->text(), u"Import 2 rows"_s);
    QVERIFY(find<PreviewView>(u"importPreview"_s)->hasFocus());
    next(); // writes
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM venue"), 2);
    QCOMPARE(find<Label>(u"importDoneTitle"_s)->text(), u"2 rows imported"_s);
    auto *undo = find<QPushButton>(u"importUndo"_s);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_COMPARE(number("SELECT count(*) FROM venue"), 0);
    QTRY_VERIFY(!undo->isEnabled());
    next(); // finish: the list of past imports remembers it
    auto *past = page()->findChild<PastImports *>();
    QTRY_COMPARE(past->count(), 1);
}

void TestImportPage::aPreviewWritesNothing()
{
    const qint64 before = number("SELECT count(*) FROM journal_tx");
    preview(write(u"salles.csv"_s, kVenues));
    QCOMPARE(session().result()->report.created, 2);
    QCOMPARE(number("SELECT count(*) FROM venue"), 0);
    QCOMPARE(number("SELECT count(*) FROM import"), 0);
    QCOMPARE(number("SELECT count(*) FROM journal_tx"), before);
    find<CountButton>(u"count-rejected"_s)->click();
    QCOMPARE(find<PreviewView>(u"importPreview"_s)->model()->rowCount(), 0);
    find<CountButton>(u"count-new"_s)->click();
    QCOMPARE(find<PreviewView>(u"importPreview"_s)->model()->rowCount(), 2);
}

void TestImportPage::aBrokenFileSaysWhy()
{
    open(write(u"liste.xlsx"_s, QByteArray("PK\x03\x04") + QByteArray(300, 'x')));
    QVERIFY(session().error());
    auto *banner = find<Banner>(u"importError"_s);
    QVERIFY(banner->isVisible());
    QString said;
    for (const Label *label : banner->findChildren<Label *>()) said += label->text();
    QVERIFY2(said.contains(u"liste.xlsx"_s) && said.endsWith(u'.'), qPrintable(said));
    QVERIFY(!said.contains(m_window.folder()));
    QVERIFY(!find<QPushButton>(u"importGo"_s)->isEnabled());
    // Another file takes its place.
    m_window->importFiles({write(u"salles.csv"_s, kVenues)});
    QTRY_VERIFY(session().inspection());
    QVERIFY(!banner->isVisible());
}

void TestImportPage::everyKindOfBrokenFileGetsASentence()
{
    const QList<std::pair<QString, QByteArray>> files{{u"leer.csv"_s, {}}, {u"nul.csv"_s, QByteArray(100'000, '\0')},
        {u"commas.csv"_s, QByteArray(100'000, ',')}, {u"photo.csv"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, '\x7')},
        {u"liste.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, 'x')},
        {u"carte.vcf"_s, "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n"}, {u"dates.ics"_s, "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n").repeated(5000)}};
    for (const auto &[name, bytes] : files) {
        open(write(name, bytes));
        QVERIFY2(session().error(), qPrintable(name));
        const QString said = errorText(*session().error());
        QVERIFY2(said.endsWith(u'.') && !said.contains(m_window.folder()) && !said.contains(u'%'), qPrintable(said));
        QVERIFY(find<Banner>(u"importError"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"importGo"_s)->isEnabled());
    }
}

void TestImportPage::aTableOfThousandsOfColumnsIsShownAtOnce()
{
    QByteArray head = "Name,Town,Email";
    QByteArray row = "Le Sas Gris,Angers,prog@sas-gris.example";
    for (int i = 0; i < 12'000; ++i) {
        head += ',';
        row += ',';
    }
    open(write(u"large.csv"_s, head + ",x\n" + row + ",1\n" + row + ",2\n"));
    next();
    QVERIFY(find<QComboBox>(u"importTarget2"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"importTarget11999"_s));
    next();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Previewed, 20000);
}

void TestImportPage::aCancelledImportLeavesNothing()
{
    QByteArray list = "Name;Town;Country;Capacity;Email\n";
    for (int i = 0; i < 4000; ++i) list += "Salle " + QByteArray::number(i * 7919) + ";Ville" + QByteArray::number(i) + ";FR;280;prog@salle" + QByteArray::number(i) + ".example\n";
    preview(write(u"longue.csv"_s, list));
    find<QPushButton>(u"importGo"_s)->click();
    QCOMPARE(session().state(), State::Importing);
    auto *cancel = find<QPushButton>(u"importCancel"_s);
    QVERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY_WITH_TIMEOUT(session().state() != State::Importing, 20000);
    QCOMPARE(session().state(), State::Previewed);
    QCOMPARE(number("SELECT count(*) FROM venue"), 0);
    QCOMPARE(number("SELECT count(*) FROM import"), 0);
}

void TestImportPage::aCorrectedCellIsCheckedAgain()
{
    preview(write(u"fans.csv"_s, "Email,First name,Town\nlea@example.org,Léa,Nantes\nnoe.kolenkit,Noé,Gent\nines@example.org,Inès,Lyon\n"));
    QCOMPARE(session().mapping().kind, TableKind::Fans);
    QCOMPARE(session().result()->report.rejected, 1);
    find<CountButton>(u"count-rejected"_s)->click();
    auto *view = find<PreviewView>(u"importPreview"_s);
    QAbstractItemModel *model = view->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex cell = model->index(0, PreviewModel::kFirstCell);
    QTRY_COMPARE(cell.data().toString(), u"noe.kolenkit"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"@"_s));
    view->setCurrentIndex(cell);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"noe@kolenkit.example"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(session().result()->report.rejected, 0);
    QCOMPARE(session().result()->report.created, 3);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM fan WHERE email = 'noe@kolenkit.example'"), 1);
}

void TestImportPage::aCorrectedCellOfALongListIsJudgedAtOnce()
{
    QByteArray csv = "Email,First name,Town\n";
    for (int i = 0; i < 50'010; ++i) csv += "fan" + QByteArray::number(i) + "@example.org,Léa,Nantes\n";
    csv += "noe.kolenkit,Noé,Gent\n";
    preview(write(u"fans.csv"_s, csv));
    QCOMPARE(session().result()->report.rejected, 1);
    QCOMPARE(session().result()->report.created, 50'010);
    session().correct(50'012, 0, u"still no address"_s);
    QTRY_VERIFY(!session().isRechecking());
    QCOMPARE(session().result()->report.rejected, 1);
    session().correct(50'012, 0, u"noe@kolenkit.example"_s);
    QTRY_VERIFY(!session().isRechecking());
    QCOMPARE(session().result()->report.rejected, 0);
    QCOMPARE(session().result()->report.created, 50'011);
    QVERIFY(session().result()->report.addsUp());
    QCOMPARE(session().state(), State::Previewed);
}

void TestImportPage::aDoubtfulRowIsDecidedByAKey()
{
    preview(write(u"eins.csv"_s, kVenues));
    next();
    QTRY_COMPARE(session().state(), State::Done);
    next();
    preview(write(u"zwei.csv"_s, "Name;Town;Country;Capacity;Phone\nLe Sas Gris Live;Angers;FR;300;+33 2 41 00 14 52\n"));
    QCOMPARE(session().result()->report.look, 1);
    auto *panel = m_window->findChild<DuplicatePanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->line() == 2);
    QVERIFY(!panel->findChild<Label *>(u"duplicateReasons"_s)->text().isEmpty());
    press(Qt::Key_M);
    QTRY_COMPARE(session().result()->report.look, 0);
    QTRY_VERIFY(!session().isRechecking());
    next();
    QTRY_COMPARE(session().state(), State::Done);
    // What was known stays, what was empty is filled.
    QCOMPARE(number("SELECT count(*) FROM venue"), 2);
    QCOMPARE(number("SELECT count(*) FROM venue WHERE name = 'Le Sas Gris' AND capacity = 280 AND phone = '+33241001452'"), 1);
}

void TestImportPage::theSameForOthersAbove()
{
    preview(write(u"eins.csv"_s, kVenues));
    next();
    QTRY_COMPARE(session().state(), State::Done);
    next();
    preview(write(u"zwei.csv"_s, "Name;Town;Country;Capacity\nLe Sas Gris Live;Angers;FR;300\nWerk Neun Live;Berlin;DE;600\n"));
    QCOMPARE(session().result()->report.look, 2);
    auto *panel = m_window->findChild<DuplicatePanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->line() > 0 && !panel->isLoading());
    auto *same = panel->findChild<QCheckBox *>(u"duplicateSame"_s);
    QVERIFY(same->isVisible());
    same->setChecked(true);
    press(Qt::Key_2);
    QTRY_COMPARE(session().result()->report.created, 2);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM venue"), 4);
}

void TestImportPage::aColumnGoesWhereItIsPut()
{
    open(write(u"salles.csv"_s, kVenues));
    next();
    auto *kind = find<QComboBox>(u"importKind"_s);
    kind->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // as one reads
    auto *box = find<QComboBox>(u"importTarget3"_s);
    QCOMPARE(QApplication::focusWidget(), box);
    const int none = box->findText(u"Not imported"_s);
    QCOMPARE(none, 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_VERIFY(!session().mapping().columns[3].isMapped());
    next();
    QTRY_COMPARE(session().state(), State::Previewed);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM venue WHERE capacity IS NULL"), 2);
    // The next file of this shape is taken the same way.
    next();
    open(write(u"salles2.csv"_s, kVenues));
    QVERIFY(session().isRemembered());
    QVERIFY(!session().mapping().columns[3].isMapped());
}

void TestImportPage::fieldsOfARowThatIsKnownAreDecidedToo()
{
    preview(write(u"eins.csv"_s, kVenues));
    next();
    QTRY_COMPARE(session().state(), State::Done);
    next();
    preview(write(u"zwei.csv"_s, "Name;Town;Country;Capacity;Email;Phone\nLe Sas Gris;Angers;FR;300;booking@sas-gris.example;+33 2 41 00 14 52\n"));
    QCOMPARE(session().result()->report.updated, 1);
    auto *panel = m_window->findChild<DuplicatePanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->line() == 2 && !panel->isLoading());
    // By keys: what one reads is the way of Tab.
    const auto cells = [&] {
        QList<ChoiceCell *> found;
        for (ChoiceCell *cell : panel->findChildren<ChoiceCell *>())
            if (cell->isCheckable()) found << cell;
        return found;
    };
    QCOMPARE(cells().size(), 5); // capacity and mail twice, the phone once
    panel->findChildren<IconButton *>().last()->setFocus();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() == cells().at(i), qPrintable(QString::number(i) + cells().at(i)->accessibleName() + QApplication::focusWidget()->objectName()));
    }
    QVERIFY(!cells().at(0)->isChecked() && cells().at(1)->isChecked()); // what is certain is brought up to date
    QTest::keyClick(cells().at(0), Qt::Key_Space);
    press(Qt::Key_M);
    QTRY_VERIFY(!session().isRechecking());
    QCOMPARE(panel->line(), 2);
    QCOMPARE(session().result()->report.updated, 1);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM venue WHERE capacity = 280 AND email = 'booking@sas-gris.example' AND phone = '+33241001452'"), 1);
}

void TestImportPage::aDecisionIsTakenBackByItsKey()
{
    preview(write(u"eins.csv"_s, kVenues));
    next();
    QTRY_COMPARE(session().state(), State::Done);
    const qint64 before = number("SELECT count(*) FROM journal_tx");
    next();
    preview(write(u"zwei.csv"_s, "Name;Town;Country;Capacity\nLe Sas Gris Live;Angers;FR;300\nWerk Neun Live;Berlin;DE;600\n"));
    auto *panel = m_window->findChild<DuplicatePanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->line() == 2 && !panel->isLoading());
    auto *takeBack = panel->findChild<QPushButton *>(u"duplicateTakeBack"_s);
    QVERIFY(!takeBack->isVisible());
    press(Qt::Key_S); // by mistake
    QTRY_COMPARE(session().result()->report.look, 1);
    QTRY_VERIFY(takeBack->isVisible());
    auto *view = find<PreviewView>(u"importPreview"_s);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().result()->report.look, 2);
    QTRY_COMPARE(panel->line(), 2);
    QTRY_VERIFY(!session().isRechecking());
    QCOMPARE(session().result()->report.look, 2);
    QVERIFY(!takeBack->isVisible());
    // Two at once are one step; from the panel the same key does it; and nothing of the agency is undone.
    QTRY_VERIFY(!panel->isLoading());
    auto *same = panel->findChild<QCheckBox *>(u"duplicateSame"_s);
    same->setChecked(true);
    Q_EMIT session().previewChanged(); // checked again in the background
    QVERIFY(same->isChecked());
    press(Qt::Key_2);
    QTRY_COMPARE(session().result()->report.look, 0);
    QTRY_VERIFY(takeBack->isVisible());
    takeBack->setFocus();
    QTest::keyClick(takeBack, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().result()->report.look, 2);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier); // nothing is left to take back
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM journal_tx WHERE undoes IS NOT NULL"), 0);
    QCOMPARE(number("SELECT count(*) FROM journal_tx"), before + 1);
    QCOMPARE(number("SELECT count(*) FROM venue"), 2);
}

void TestImportPage::aCorrectedColumnOfDatesIsReadInItsOwnOrder()
{
    QByteArray list = "Nom;Prénom;Email;Chose\n";
    for (int i = 0; i < 600; ++i) list += "Roy;Léa;lea" + QByteArray::number(i) + "@example.org;" + (i == 590 ? "12/31/1990" : "03/04/1991") + '\n';
    open(write(u"fans.csv"_s, list));
    session().setKind(TableKind::Fans);
    session().setTarget(3, u"fan.birthday"_s);
    next();
    next();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Previewed, 20000);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM fan WHERE birthday = '1991-03-04'"), 599); // one row far below says that the month comes first
    QCOMPARE(number("SELECT count(*) FROM fan WHERE birthday = '1990-12-31'"), 1);
}

void TestImportPage::theRowThatNamesTheColumnsIsChosen()
{
    const QByteArray list = "Nom;Ville;Tel\na rappeler;;\nQui;Quoi;Combien\nLe Sas Gris;Angers;280\nLa Vapeur;Dijon;1200\n";
    open(write(u"salles.csv"_s, list));
    QCOMPARE(session().mapping().headerRow, 0);
    auto *header = find<QComboBox>(u"importHeaderRow"_s);
    QVERIFY(header->isVisible());
    QCOMPARE(header->currentText(), u"row 1, found out"_s);
    header->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(header, Qt::Key_Down);
    QCOMPARE(header->currentText(), u"row 3"_s);
    QCOMPARE(session().mapping().headerRow, 2);
    QVERIFY(find<QTableWidget>(u"importRawRows"_s)->item(2, 1)->data(Qt::UserRole).toBool()); // shown as one
    session().setKind(TableKind::Venues);
    session().setTarget(0, u"venue.name"_s);
    session().setTarget(1, u"venue.town"_s);
    session().setTarget(2, u"venue.capacity"_s);
    QCOMPARE(session().mapping().headerRow, 2);
    next();
    next();
    QTRY_COMPARE(session().state(), State::Previewed);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM venue WHERE (name = 'La Vapeur' AND capacity = 1200) OR (name = 'Le Sas Gris' AND capacity = 280)"), 2);
    QCOMPARE(number("SELECT count(*) FROM venue"), 2);
    next();
    // The next file of this shape is read so without being told.
    open(write(u"salles2.csv"_s, QByteArray(list).replace("La Vapeur", "Le Rocher")));
    QCOMPARE(session().mapping().headerRow, 2);
    QCOMPARE(session().mapping().kind, TableKind::Venues);
    QCOMPARE(header->currentText(), u"row 3"_s);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Home); // and can be told otherwise
    QTRY_COMPARE(session().mapping().headerRow, 2);
}

void TestImportPage::datesThatCouldBeEitherAreReadAsChosen()
{
    open(write(u"fans.csv"_s, "Email,First name,Last seen\nlea@example.org,Léa,03/04/2026\nnoe@example.org,Noé,05/06/2026\n"));
    session().setKind(TableKind::Fans);
    session().setTarget(2, u"fan.joined_on"_s);
    next();
    auto *order = find<QComboBox>(u"importDateOrder"_s);
    QVERIFY(order->isVisible());
    QCOMPARE(order->currentText(), u"3 April 2026"_s);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(order->currentText(), u"4 March 2026"_s);
    next();
    QTRY_COMPARE(session().state(), State::Previewed);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM fan WHERE joined_on = '2026-03-04'"), 1);
    QCOMPARE(number("SELECT count(*) FROM fan WHERE joined_on = '2026-05-06'"), 1);
    QVERIFY(session().report().warnings.isEmpty());
}

void TestImportPage::fansAreWrittenToOnlyWhenTheyAgreed()
{
    const auto refused = page()->store().write({u"edit"_s}, [](Connection &connection) {
        return Records(connection).insert(fanEntity(),
            {{u"email"_s, u"bo@example.org"_s}, {u"name"_s, u"Bo"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"origin"_s, u"import"_s},
                {u"email_consent"_s, u"withdrawn"_s}});
    });
    QVERIFY_OK(refused.result());
    for (const bool agreed : {false, true}) {
        open(write(u"liste.csv"_s, agreed ? QByteArray("Email,First name\nanna@example.org,Anna\nbo@example.org,Bo\n") : QByteArray("Email,First name\nlea@example.org,Léa\nnoe@example.org,Noé\n")));
        next();
        auto *box = find<QCheckBox>(u"importConsent"_s);
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        if (agreed) QTest::keyClick(box, Qt::Key_Space);
        next();
        QTRY_COMPARE(session().state(), State::Previewed);
        next();
        QTRY_COMPARE(session().state(), State::Done);
        next();
    }
    QCOMPARE(number("SELECT count(*) FROM fan WHERE email_consent = 'unknown'"), 2);
    QCOMPARE(number("SELECT count(*) FROM fan WHERE email_consent = 'given'"), 1);
    QCOMPARE(number("SELECT count(*) FROM fan WHERE email_consent = 'withdrawn'"), 1); // nobody is subscribed again
}

void TestImportPage::filesWaitInLine()
{
    m_window->importFiles({write(u"a.csv"_s, kVenues), write(u"b.csv"_s, "Email,First name\nlea@example.org,Léa\nnoe@example.org,Noé\n")});
    QTRY_COMPARE(session().state(), State::Inspected);
    QCOMPARE(session().waiting().size(), 1);
    next();
    next();
    QTRY_COMPARE(session().state(), State::Previewed);
    next();
    QTRY_COMPARE(session().state(), State::Done);
    next();
    QTRY_COMPARE(session().fileName(), u"b.csv"_s);
    QTRY_COMPARE(session().state(), State::Inspected);
    QCOMPARE(session().mapping().kind, TableKind::Fans);
}

void TestImportPage::sheetsAreImportedTogether()
{
    open(write(u"agency.zip"_s,
        test::makeZip({{"Rooms.csv", kVenues}, {"Fans.csv", "Email,First name,Last name\nlea@example.org,Léa,Roy\nnone,Noé,Gil\nana@example.org,Ana,Lux\n"},
            {"Extra.csv", "Email,First name,Last name\nzoe@example.org,Zoé,Bo\n"}})));
    auto *sheets = find<QListWidget>(u"importSheets"_s);
    QVERIFY(sheets->isVisible());
    QCOMPARE(sheets->count(), 3);
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_End);
    QCOMPARE(find<QTableWidget>(u"importRawRows"_s)->item(1, 1)->text(), u"zoe@example.org"_s);
    QTest::keyClick(sheets, Qt::Key_Space); // that one is left out
    QVERIFY(!session().isWanted(2));
    QTest::keyClick(sheets, Qt::Key_Home);
    next(); // to the columns
    auto *sheet = find<QComboBox>(u"importSheet"_s);
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->count(), 2);
    QCOMPARE(session().mapping().kind, TableKind::Venues);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    QCOMPARE(session().mapping().kind, TableKind::Fans);
    QTRY_COMPARE(find<QComboBox>(u"importTarget0"_s)->currentText(), u"Email"_s);
    next(); // to the preview
    QTRY_COMPARE(session().state(), State::Previewed);
    QCOMPARE(find<QPushButton>(u"importGo"_s)->text(), u"Import 4 rows"_s);
    auto *view = find<PreviewView>(u"importPreview"_s);
    QCOMPARE(view->model()->rowCount(), 3);
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Up);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_COMPARE(view->model()->index(0, PreviewModel::kFirstCell).data().toString(), u"Le Sas Gris"_s);
    QTest::keyClick(sheet, Qt::Key_Down);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    session().correct(3, 0, u"noe@example.org"_s); // the third line of Fans, not that of Rooms
    QTRY_COMPARE(session().rowsToImport(), 5);
    QTRY_VERIFY(!session().isRechecking());
    next();
    QTRY_COMPARE(session().state(), State::Done);
    QCOMPARE(number("SELECT count(*) FROM venue"), 2);
    QCOMPARE(number("SELECT count(*) FROM fan"), 3);
    QCOMPARE(number("SELECT count(*) FROM import"), 1);
    find<QPushButton>(u"importUndo"_s)->click();
    QTRY_COMPARE(number("SELECT count(*) FROM fan"), 0);
    QCOMPARE(number("SELECT count(*) FROM venue"), 0);
}

void TestImportPage::anotherEncodingIsReadAnew()
{
    open(write(u"latin.csv"_s, "Nom;Ville;Jauge\nLe S\xe9" "choir;P\xe9rigueux;90\nLa Cri\xe9" "e;Rennes;450\n"));
    auto *box = find<QComboBox>(u"importEncoding"_s);
    QVERIFY(box->isVisible());
    const int macintosh = box->findData(u"macintosh"_s);
    QVERIFY(macintosh > 0);
    auto *rows = find<QTableWidget>(u"importRawRows"_s);
    QCOMPARE(rows->item(1, 1)->text(), u"Le Séchoir"_s);
    box->setCurrentIndex(macintosh);
    Q_EMIT box->activated(macintosh);
    QTRY_VERIFY(session().inspection() && session().inspection()->source.encoding == u"macintosh");
    QTRY_COMPARE(rows->item(1, 1)->text(), u"Le SÈchoir"_s);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
