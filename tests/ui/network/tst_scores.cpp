// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/network/networkpage.h"
#include "ui/network/scoresection.h"
#include "ui/shell/undocontroller.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// What the network knows of a venue, in the real window.
class ScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"genre"_s, u"Indie folk"_s}, {u"tier"_s, u"emerging"_s}, {u"currency"_s, u"EUR"_s}}));
            for (const QString &name : {u"Aube"_s, u"Brume"_s, u"Cendre"_s})
                FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"payment_days"_s, 30}}));
            for (int i = 0; i < 12; ++i) { // Brume: played, paid at once, always won
                const QDate day = QDate(2025, 1, 10).addMonths(i);
                FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 2}, {u"day"_s, day.toString(Qt::ISODate)}, {u"status"_s, u"played"_s}, {u"fee"_s, 120'000},
                                                          {u"currency"_s, u"EUR"_s}, {u"capacity"_s, 400}, {u"tickets_sold"_s, 380}, {u"paid_on"_s, day.addDays(12).toString(Qt::ISODate)}}));
                FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 2}, {u"day"_s, day.toString(Qt::ISODate)}, {u"rank"_s, 1}, {u"state"_s, u"confirmed"_s}}));
            }
            for (int i = 0; i < 9; ++i) // Cendre: always no
                FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 3}, {u"day"_s, u"2026-03-01"_s}, {u"rank"_s, 1}, {u"state"_s, u"cleared"_s}}));
            return {};
        }));
        QVERIFY(m_window.open({networkPage()}));
        m_window->showPage(u"network"_s);
        QTRY_VERIFY(view() && view()->total() == 3 && view()->model()->row(2));
    }
    void cleanup() { m_window.close(); }

    void thePanelShowsTheScoreAndWhatItRestsOn()
    {
        choose(2);
        QTRY_VERIFY(total() > 60);
        const auto about = [this] {
            const auto *label = section() ? section()->findChild<QLabel *>(u"scoreAbout"_s) : nullptr;
            return label ? label->text() : QString();
        };
        QTRY_VERIFY(about().contains(u"12 negotiations"_s) && about().contains(u"12 shows"_s) && about().contains(u"12 payments"_s));
        QVERIFY(!about().contains(u"Little"_s));
    }

    void whatIsNotKnownIsSaidToBeAGuess()
    {
        choose(1);
        QTRY_VERIFY(section() && section()->findChild<QLabel *>(u"scoreAbout"_s));
        QVERIFY(section()->findChild<QLabel *>(u"scoreAbout"_s)->text().contains(u"mean of your network"_s));
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"experienceSection"_s)->isVisible());
    }

    void aNewShowMovesTheScoreByItself()
    {
        choose(3);
        QTRY_VERIFY(total() > 0);
        const int before = total();
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 3}, {u"day"_s, u"2026-11-01"_s}, {u"status"_s, u"played"_s}, {u"fee"_s, 300'000}, {u"currency"_s, u"EUR"_s},
                                                       {u"capacity"_s, 500}, {u"tickets_sold"_s, 500}, {u"paid_on"_s, u"2026-11-05"_s}});
        }));
        QTRY_VERIFY(total() > before);
    }

    void weightsAreSetAndTakenBack()
    {
        choose(3); // bad in ease, unknown in the rest
        QTRY_VERIFY(total() > 0);
        const int before = total();
        section()->findChild<QAbstractButton *>(u"scoreWeights"_s)->click();
        for (const QString &part : {u"fit"_s, u"profitability"_s, u"payment"_s, u"career"_s}) {
            QTRY_VERIFY(m_window->findChild<QSpinBox *>(u"weight."_s + part));
            m_window->findChild<QSpinBox *>(u"weight."_s + part)->setValue(0);
        }
        m_window->findChild<QAbstractButton *>(u"weightsApply"_s)->click();
        QTRY_VERIFY(total() < before - 5);
        QVERIFY(m_window.text("SELECT value FROM setting WHERE key = 'score.weights'").contains(u"\"fit\":0"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(total(), before);
    }

    void theListIsSortedByScore()
    {
        RowQuery query = view()->model()->query();
        query.sortField = u"score"_s;
        query.order = Qt::DescendingOrder;
        view()->model()->setQuery(query);
        QTRY_VERIFY(view()->model()->row(0) && view()->model()->row(0)->id == 2);
        query.order = Qt::AscendingOrder;
        view()->model()->setQuery(query);
        QTRY_VERIFY(view()->model()->row(0) && view()->model()->row(0)->id == 3);
        QTRY_COMPARE(view()->model()->row(2)->id, 2);
    }

    void theSelectionGoesIntoANewProjectOnce()
    {
        view()->table()->setFocus();
        view()->table()->selectAll();
        QTest::keyClick(view()->table(), Qt::Key_P);
        QTRY_VERIFY(m_window->findChild<Popover *>(u"projectPicker"_s));
        m_window->findChild<QAbstractButton *>(u"pickApply"_s)->click();
        QVERIFY(m_window->findChild<Popover *>(u"projectPicker"_s)->isVisible()); // it has no name yet
        m_window->findChild<QLineEdit *>(u"pickNewProject"_s)->setText(u"Spring 2027"_s);
        m_window->findChild<QAbstractButton *>(u"pickApply"_s)->click();
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM prospect WHERE state = 'to_contact' AND follow_up_on = '2026-11-20'"), 3);
        QCOMPARE(m_window.text("SELECT name FROM project"), u"Spring 2027"_s);
        QTRY_VERIFY(!m_window->findChild<Popover *>(u"projectPicker"_s));
        QTest::keyClick(view()->table(), Qt::Key_P);
        QTRY_VERIFY(m_window->findChild<QComboBox *>(u"pickProject"_s) && m_window->findChild<QComboBox *>(u"pickProject"_s)->count() == 2);
        m_window->findChild<QAbstractButton *>(u"pickApply"_s)->click();
        QTest::qWait(200);
        QCOMPARE(m_window.number("SELECT count(*) FROM prospect"), 3);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM prospect") + m_window.number("SELECT count(*) FROM project"), 0);
    }

private:
    RecordsView *view() const { return m_window->currentPage()->findChild<RecordsView *>(); }
    ScoreSection *section() const
    {
        for (ScoreSection *each : m_window->findChildren<ScoreSection *>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    int total() const { return section() ? section()->findChild<QLabel *>(u"scoreTotal"_s)->text().toInt() : 0; }
    void choose(qint64 id) const
    {
        m_window->currentPage()->openRecord(u"venue"_s, id);
        QTRY_VERIFY(section() && section()->recordId() == id); // not that of the row before
    }

    test::PageWindow m_window;
};

QTEST_MAIN(ScoresTest)
#include "tst_scores.moc"
