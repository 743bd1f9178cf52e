// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/toast.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspacefiles.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/fieldtext.h"
#include "ui/text/longdate.h"
#include "ui/theme/flowstyle.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileIconProvider>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The real window over a real workspace, driven by keys.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyWorkspaceBeginsAtTheFirstRun();
    void thePaletteRunsWhatWasTyped();
    void thePaletteSaysDaysInWords();
    void aListThatHasTheKeyboardKeepsItsLetters();
    void theRailIsRemembered();
    void undoSaysWhatItTookBack();
    void anUndoCanBeCancelledWhileTheWindowStaysAlive();
    void undosThatAreAskedForQuicklyAreAllDone();
    void aChangeOfLanguageKeepsThePage();
    void aFileThatIsNoneLeavesTheWorkspaceOpen();
    void aRestoreThatIsPressedTwiceHappensOnce();
    void anEmptiedWorkspaceIsNoNewOne();
    void aRestoreIsAskedAbout();
    void dialogsOfQtSpeakTheLanguage();
    void aKillIsNoticedOnce();

private:
    void openWindow(const std::vector<PageInfo> &pages = {startPage(), settingsPage()});
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WorkspaceManager> m_workspaces;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    installTheme(*qApp, *m_theme);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(path(u"settings.ini"_s));
    m_preferences->set(u"language"_s, u"en"_s);
    m_language = std::make_unique<Language>(*qApp);
    followPreferences(*m_preferences, *m_theme, *m_language);
    m_workspaces = std::make_unique<WorkspaceManager>(*m_preferences, WorkspaceManager::Options{.dataFolder = path(u"data"_s), .makeDemo = {}, .automaticBackups = false});
    QVERIFY_OK(m_workspaces->create(path(u"agency.flowstage"_s)));
    openWindow();
}

void TestMainWindow::openWindow(const std::vector<PageInfo> &pages)
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_theme, *m_preferences, *m_workspaces, *m_language, pages, QtFuture::makeReadyValueFuture(std::shared_ptr<const Gazetteer>())});
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(settled.count() > 0 || settled.wait());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_workspaces.reset();
    m_language.reset();
    m_preferences.reset();
}

void TestMainWindow::anEmptyWorkspaceBeginsAtTheFirstRun()
{
    QCOMPARE(m_window->currentPageId(), u"start"_s);
    QVERIFY(m_window->sidebar()->item(u"start"_s)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_window->currentPageId(), u"settings"_s);
}

void TestMainWindow::thePaletteRunsWhatWasTyped()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->palette();
    QVERIFY(palette->isVisible());
    QTest::keyClicks(palette->input(), u"dark"_s);
    QTRY_VERIFY(!palette->items().isEmpty() && palette->items().first().title == "Use the dark theme"_L1);
    QTest::keyClick(palette->input(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(m_theme->isDark());
}

void TestMainWindow::thePaletteSaysDaysInWords()
{
    QVERIFY_OK(m_workspaces->store()->write({u"create"_s}, [](Connection &c) {
        return Records(c).insert(holdEntity(), {{u"venue_name"_s, u"Rotonde"_s}, {u"day"_s, u"2031-12-30"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}});
    }).result());
    PageInfo holds = settingsPage();
    holds.entities = {u"hold"_s};
    openWindow({startPage(), holds});
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->palette();
    QTest::keyClicks(palette->input(), u"Rotonde"_s);
    QTRY_VERIFY(!palette->items().isEmpty() && palette->items().first().title == "Rotonde"_L1);
    QCOMPARE(palette->items().first().detail, formatDay(QDate(2031, 12, 30)));
}

void TestMainWindow::aListThatHasTheKeyboardKeepsItsLetters()
{
    m_window->showPage(u"settings"_s);
    Page *page = m_window->currentPage();
    int pressed = 0;
    auto *action = new QAction(page); // as pages add theirs
    action->setShortcut(Qt::Key_N);
    connect(action, &QAction::triggered, page, [&pressed] { ++pressed; });
    page->addAction(action);
    auto *box = new QComboBox(page);
    box->addItems({u"Artist"_s, u"None"_s});
    auto *button = new QPushButton(page);
    for (QWidget *widget : std::initializer_list<QWidget *>{box, button}) widget->show();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_N);
    QCOMPARE(box->currentText(), u"None"_s);
    QCOMPARE(pressed, 0);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_N);
    QCOMPARE(pressed, 1);
    box->setFocus(); // what needs more than a letter goes on
    QTest::keyClick(box, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_window->currentPageId(), u"settings"_s);
}

void TestMainWindow::theRailIsRemembered()
{
    QVERIFY(!m_window->sidebar()->isRail());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_window->sidebar()->isRail());
    m_window.reset();
    openWindow();
    QVERIFY(m_window->sidebar()->isRail());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    m_window->resize(1200, 800);
    QTRY_VERIFY(m_window->sidebar()->isRail()); // too narrow for words
}

void TestMainWindow::undoSaysWhatItTookBack()
{
    m_window->showPage(u"settings"_s);
    const Page *page = m_window->currentPage();
    page->context().editor.insert(venueEntity(), {{u"name"_s, u"La Criée Basse"_s}, {u"kind"_s, u"club"_s}});
    QTRY_COMPARE(m_window->toastWidget()->text(), u"La Criée Basse added"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->toastWidget()->text(), u"Undone: adding La Criée Basse"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window->toastWidget()->text(), u"Redone: adding La Criée Basse"_s);
}

void TestMainWindow::anUndoCanBeCancelledWhileTheWindowStaysAlive()
{
    m_window->showPage(u"settings"_s);
    const PageContext context = m_window->currentPage()->context();
    context.editor.insert(venueEntity(), {{u"name"_s, u"La Criée Basse"_s}, {u"kind"_s, u"club"_s}});
    QTRY_COMPARE(m_window->toastWidget()->text(), u"La Criée Basse added"_s);
    // Whatever the writer is busy with, the undo waits behind it, as a long one would run.
    QSemaphore busy;
    context.store.write({u"edit"_s}, [&busy](Connection &) -> Result<void> {
        busy.acquire();
        return {};
    });
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    auto *cancel = m_window->findChild<QAbstractButton *>(u"taskCancel"_s);
    QVERIFY(cancel);
    QTRY_VERIFY(cancel->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->palette()->isVisible());
    QTest::keyClick(m_window->palette()->input(), Qt::Key_Escape);
    // A key that is pressed again out of impatience takes nothing else back, and says why.
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->toastWidget()->text(), u"Undoing adding La Criée Basse: not done yet. Ask again when it is"_s);
    cancel->click();
    busy.release();
    QTRY_VERIFY(!cancel->isVisible());
    const auto venues = context.store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result();
    QVERIFY_OK(venues);
    QCOMPARE(*venues, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); // and can be asked for again
    QTRY_COMPARE(m_window->toastWidget()->text(), u"Undone: adding La Criée Basse"_s);
}

void TestMainWindow::undosThatAreAskedForQuicklyAreAllDone()
{
    m_window->showPage(u"settings"_s);
    const PageContext context = m_window->currentPage()->context();
    const auto venues = [&] { return context.store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result().value_or(-1); };
    for (const QString &name : {u"La Criée Basse"_s, u"De Loods"_s, u"Kessel"_s}) {
        context.editor.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}});
        QTRY_COMPARE(m_window->toastWidget()->text(), name + u" added"_s);
    }
    for (int i = 0; i < 3; ++i) QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->toastWidget()->text(), u"Undone: adding La Criée Basse"_s);
    QCOMPARE(venues(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window->toastWidget()->text(), u"Redone: adding De Loods"_s);
    QCOMPARE(venues(), 2);
}

void TestMainWindow::aChangeOfLanguageKeepsThePage()
{
    m_window->showPage(u"settings"_s);
    m_preferences->set(u"language"_s, u"fr"_s);
    QTRY_COMPARE(m_window->currentPage() ? m_window->currentPage()->title() : QString(), u"Réglages"_s);
    QCOMPARE(m_window->currentPageId(), u"settings"_s);
}

void TestMainWindow::aFileThatIsNoneLeavesTheWorkspaceOpen()
{
    QFile file(path(u"noise.flowstage"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no workspace");
    file.close();
    const auto opened = m_workspaces->open(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(m_workspaces->path(), path(u"agency.flowstage"_s));
    m_window->showError(opened.error());
    QVERIFY(m_window->findChild<Banner *>(u"errorBanner"_s)->isVisible());
    QVERIFY_OK(m_workspaces->create(path(u"second.flowstage"_s)));
    QCOMPARE(m_workspaces->recent().size(), 2);
}

void TestMainWindow::aRestoreThatIsPressedTwiceHappensOnce()
{
    auto made = m_workspaces->backupNow(std::make_shared<CancelFlag>());
    QTRY_VERIFY(made.isFinished());
    QVERIFY_OK(made.result());
    const auto first = m_workspaces->restore(*made.result()), second = m_workspaces->restore(*made.result());
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QVERIFY_OK(first.result());
    QCOMPARE(second.result().error().code, ErrorCode::Canceled);
    QVERIFY(m_workspaces->store());
}

/// A copy that came to nothing, or a disk that lost all: no new workspace is made of what was one.
void TestMainWindow::anEmptiedWorkspaceIsNoNewOne()
{
    QVERIFY_OK(m_workspaces->create(path(u"second.flowstage"_s))); // closes the first
    QFile first(path(u"agency.flowstage"_s));
    QVERIFY(first.resize(0));
    const auto opened = m_workspaces->open(first.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(first.size(), 0);
    QVERIFY(m_workspaces->store()); // the other one stays
    QFile fresh(path(u"fresh.flowstage"_s)); // of nothing that was known
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.close();
    QVERIFY_OK(m_workspaces->open(fresh.fileName()));
}

/// What is replaced and where it is kept is said first; Return alone does nothing.
void TestMainWindow::aRestoreIsAskedAbout()
{
    m_window->showPage(u"settings"_s);
    m_window->findChild<QAbstractButton *>(u"makeBackup"_s)->click();
    QAbstractButton *restore = nullptr;
    QTRY_VERIFY((restore = m_window->findChild<QAbstractButton *>(u"restoreBackup"_s)));
    m_window->currentPage()->context().editor.insert(venueEntity(), {{u"name"_s, u"La Criée Basse"_s}, {u"kind"_s, u"club"_s}});
    const auto venues = [this] { return m_workspaces->store() ? m_workspaces->store()->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result().value_or(-1) : -1; };
    QTRY_COMPARE(venues(), 1);
    restore->click();
    QPointer<QWidget> question = m_window->findChild<QWidget *>(u"restoreQuestion"_s);
    QVERIFY(question && question->isVisible());
    const QString text = question->findChild<Label *>(u"questionText"_s)->text();
    QVERIFY2(text.contains(u"agency.flowstage"_s) && text.contains(m_folder->path()), qPrintable(text));
    auto *cancel = question->findChild<QAbstractButton *>(u"questionCancel"_s);
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(question.isNull());
    QCOMPARE(venues(), 1);
    restore->click();
    m_window->findChild<QWidget *>(u"restoreQuestion"_s)->findChild<QAbstractButton *>(u"questionGo"_s)->click();
    QTRY_COMPARE(venues(), 0);
    QCOMPARE(QDir(m_folder->path()).entryList({u"agency-replaced-*.flowstage"_s}).size(), 1);
}

void TestMainWindow::dialogsOfQtSpeakTheLanguage()
{
    const QDate day(2027, 4, 3);
    QCOMPARE(longDay(day), u"3 April 2027"_s);
    m_preferences->set(u"language"_s, u"fr"_s);
    QTRY_COMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    QCOMPARE(QFileIconProvider().type(QFileInfo(m_folder->path())), u"Dossier"_s); // the column Type of its file dialog
    QCOMPARE(longDay(day), u"3 avril 2027"_s);
    m_preferences->set(u"language"_s, u"es"_s);
    QTRY_COMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
    QCOMPARE(QFileIconProvider().type(QFileInfo(m_folder->path())), u"Carpeta"_s);
    QCOMPARE(longDay(day), u"3 de abril de 2027"_s);
    QCOMPARE(longMonth(day), u"abril de 2027"_s);
    m_preferences->set(u"language"_s, u"en"_s);
    QTRY_COMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    // A folder that is not there would be proposed as the name of a file.
    qputenv("HOME", m_folder->path().toUtf8());
    QVERIFY(QFileInfo(workspaceFiles::folder()).isDir());
}

void TestMainWindow::aKillIsNoticedOnce()
{
    // What a killed process leaves: its mark.
    QDir running(path(u"data/running"_s));
    const QStringList marks = running.entryList({u"*.running"_s});
    QCOMPARE(marks.size(), 1);
    QVERIFY(QFile::copy(running.filePath(marks.first()), path(u"mark"_s)));
    cleanup();
    QVERIFY(running.entryList({u"*.running"_s}).isEmpty());
    QVERIFY(QFile::copy(path(u"mark"_s), running.filePath(marks.first())));
    m_preferences = std::make_unique<Preferences>(u":memory:"_s);
    m_workspaces = std::make_unique<WorkspaceManager>(*m_preferences, WorkspaceManager::Options{.dataFolder = path(u"data"_s), .makeDemo = {}, .automaticBackups = false});
    QVERIFY_OK(m_workspaces->open(path(u"agency.flowstage"_s)));
    QVERIFY(m_workspaces->takeUncleanNote().has_value());
    QVERIFY(!m_workspaces->takeUncleanNote().has_value());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
