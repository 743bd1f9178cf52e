// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"
#include "ui/artist/artistpage.h"
#include "ui/common/button.h"
#include "ui/mission/missionpage.h"
#include "ui/mission/missionwords.h"
#include "ui/mission/tilelist.h"
#include "ui/records/recordpanel.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/flowstyle.h"

#include <QApplication>
#include <QTableView>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Mission Control in the real window, driven by keys. The clock stands at Friday 20 November 2026, noon UTC.
class MissionPageTest : public QObject
{
    Q_OBJECT

    template <class F>
    auto write(F fn)
    {
        return m_workspaces->store()->write({u"edit"_s}, fn).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        installTheme(*qApp, *m_theme);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
        m_preferences->set(u"language"_s, u"en"_s);
        m_language = std::make_unique<Language>(*qApp);
        followPreferences(*m_preferences, *m_theme, *m_language);
        m_workspaces = std::make_unique<WorkspaceManager>(*m_preferences,
            WorkspaceManager::Options{.dataFolder = m_folder->filePath(u"data"_s), .clock = std::make_shared<FixedClock>(1'795'176'000'000), .makeDemo = {}, .automaticBackups = false});
        QVERIFY_OK(m_workspaces->create(m_folder->filePath(u"agency.flowstage"_s)));
        QVERIFY_OK(write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"commission"_s, 1500}}));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Kessel"_s}, {u"town"_s, u"Berlin"_s}, {u"day"_s, u"2026-11-24"_s},
                                                      {u"doors"_s, u"20:00"_s}, {u"status"_s, u"confirmed"_s}, {u"fee"_s, 400'000}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(records.insert(proposalEntity(), {{u"artist_id"_s, 1}, {u"changes"_s, u"[]"_s}, {u"state"_s, u"waiting"_s}, {u"summary"_s, u"Fee"_s}}));
            return {};
        }));
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_theme, *m_preferences, *m_workspaces, *m_language, {missionPage(), artistPage()},
            QtFuture::makeReadyValueFuture(std::shared_ptr<const Gazetteer>())});
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(u"mission"_s);
        QTRY_VERIFY(list(u"days"_s) && list(u"days"_s)->rows().size() == 1);
    }

    void cleanup()
    {
        m_window.reset();
        m_workspaces.reset();
        m_language.reset();
        m_preferences.reset();
    }

    void theComingShowStandsWithItsDoors()
    {
        const TileRow row = list(u"days"_s)->rows().front();
        QCOMPARE(row.title, u"Lune Aride"_s);
        QCOMPARE(row.second, u"Kessel, Berlin"_s);
        QCOMPARE(row.right, u"Doors 20:00"_s);
    }

    void anAlertOpensItsRecordByKey()
    {
        TileList *needs = list(u"needs"_s);
        QCOMPARE(needs->rows().size(), size_t(1));
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_Return);
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.artist"_s);
        QTRY_VERIFY(panel && panel->id() == 1);
    }

    void whatChangesElsewhereArrivesByItself()
    {
        QVERIFY_OK(write([](Connection &c) { return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Werk 9"_s}, {u"day"_s, u"2026-11-22"_s}, {u"status"_s, u"confirmed"_s}}); }));
        QTRY_COMPARE(list(u"days"_s)->rows().size(), size_t(2));
        QCOMPARE(list(u"days"_s)->rows().front().second, u"Werk 9"_s);
    }

    void eachLensKeepsItsOwnArrangement()
    {
        auto *page = m_window->findChild<MissionPage *>();
        auto *board = m_window->findChild<TileBoard *>(u"missionBoard"_s);
        const auto first = board->arrangement();
        board->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QTRY_VERIFY(board->isArranging());
        QTest::keyClick(board->findChild<QWidget *>(u"handle.pipeline"_s), Qt::Key_Right);
        QVERIFY(board->arrangement() != first);
        const auto moved = board->arrangement();
        QTest::keyClick(board->findChild<QWidget *>(u"handle.pipeline"_s), Qt::Key_Escape);
        QVERIFY(!board->isArranging());
        page->setView(u"network"_s);
        QVERIFY(board->arrangement() != moved);
        page->setView(u"economic"_s);
        QCOMPARE(board->arrangement(), moved);
    }

    void focusLeavesWhatIsUrgentAndTheComingDays()
    {
        auto *board = m_window->findChild<TileBoard *>(u"missionBoard"_s);
        const auto before = board->arrangement();
        m_window->findChild<Button *>(u"missionFocus"_s)->click();
        QCOMPARE(board->arrangement().first().id, u"needs"_s);
        QVERIFY(!board->findChild<QWidget *>(u"tile.portfolio"_s)->isVisible());
        m_window->findChild<Button *>(u"missionFocus"_s)->click();
        QCOMPARE(board->arrangement(), before);
    }

    void timeLeftIsSaidInTheUnitsThatMatter()
    {
        constexpr qint64 minute = 60'000;
        const auto plain = [](QString text) { return text.replace(QChar(0x202f), u' '); };
        QCOMPARE(plain(timeLeft(250 * minute)), u"4 h 10"_s);
        QCOMPARE(plain(timeLeft(59 * minute)), u"59 min"_s);
        QCOMPARE(plain(timeLeft(48 * 60 * minute)), u"2 d"_s);
        QCOMPARE(plain(timeLeft(-5)), u"0 min"_s);
    }

private:
    TileList *list(const QString &tile) const { return m_window->findChild<TileList *>(tile + u"List"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WorkspaceManager> m_workspaces;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MissionPageTest)
#include "tst_missionpage.moc"
