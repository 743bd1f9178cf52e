// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/prospectbook.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/project/projectsection.h"
#include "ui/project/projectspage.h"
#include "ui/shell/undocontroller.h"

#include <QLineEdit>
#include <QMenu>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Projects and their portfolios in the real window.
class ProjectsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}}));
            for (const QString &name : {u"Spring 2027"_s, u"Summer 2027"_s}) FLOW_TRY(records.insert(projectEntity(), {{u"name"_s, name}, {u"kind"_s, u"tour"_s}, {u"state"_s, u"active"_s}}));
            for (const QString &name : {u"Aube"_s, u"Brume"_s, u"Cendre"_s}) FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}}));
            FLOW_TRY(addProspects(c, 1, 0, {1, 2}, u"Claire"_s));
            FLOW_TRY(addProspects(c, 2, 0, {3}, u"Claire"_s));
            FLOW_TRY(logOutcome(c, 1, CallOutcome::Pitched, u"Claire"_s));
            return {};
        }));
        QVERIFY(m_window.open({projectsPage()}));
        m_window->showPage(u"projects"_s);
        QTRY_VERIFY(view() && view()->total() == 2);
    }
    void cleanup() { m_window.close(); }

    void aProjectIsAddedByKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N);
        auto *form = m_window->findChild<Form *>(u"addForm"_s);
        QTRY_VERIFY(form && form->isVisible());
        qobject_cast<QLineEdit *>(form->field(u"name"_s)->editor())->setText(u"Club nights"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM project WHERE name = 'Club nights' AND kind = 'tour' AND state = 'active'"), 1);
    }

    void thePanelShowsHowFarItIsAndOpensTheVenues()
    {
        page()->openRecord(u"project"_s, 1);
        QTRY_VERIFY(m_window->findChild<QAbstractButton *>(u"state.pitched"_s));
        m_window->findChild<QAbstractButton *>(u"state.pitched"_s)->click();
        QTRY_COMPARE(page()->view(), u"portfolio"_s);
        QTRY_VERIFY(view()->total() == 1 && view()->model()->row(0));
        QCOMPARE(view()->model()->row(0)->id, 1);
        page()->showVenues(1, u"Spring 2027"_s, {});
        QTRY_COMPARE(view()->total(), 2);
        page()->showVenues(0, {}, {});
        QTRY_COMPARE(view()->total(), 3);
    }

    void anArtistComesInAndGoesByUndo()
    {
        page()->openRecord(u"project"_s, 1);
        QPointer<QAbstractButton> clicked;
        const auto opens = [&] { // the panel is filled again when the list has come, and has another button then
            const auto *section = m_window->findChild<QWidget *>(u"projectArtists.1"_s);
            if (auto *button = section ? section->findChild<QAbstractButton *>(u"addProjectArtist"_s) : nullptr; button && button != clicked) {
                clicked = button;
                button->click();
            }
            return m_window->findChild<QMenu *>(u"projectArtistMenu"_s) != nullptr;
        };
        QTRY_VERIFY(opens());
        m_window->findChild<QMenu *>(u"projectArtistMenu"_s)->actions().first()->trigger();
        m_window->findChild<QMenu *>(u"projectArtistMenu"_s)->close();
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM project_artist WHERE project_id = 1 AND artist_id = 1"), 1);
        page()->context().undo.undo();
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM project_artist"), 0);
    }

private:
    ProjectsPage *page() const { return qobject_cast<ProjectsPage *>(m_window->currentPage()); }
    RecordsView *view() const
    {
        for (RecordsView *each : m_window->currentPage()->findChildren<RecordsView *>())
            if (each->isVisible()) return each;
        return nullptr;
    }

    test::PageWindow m_window;
};

QTEST_MAIN(ProjectsPageTest)
#include "tst_projectspage.moc"
