// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/tourwindow.h"
#include "ui/common/banner.h"
#include "ui/common/toast.h"
#include "ui/shell/mainwindow.h"

#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// What a move on the planner says, what undo takes back of it, and what planning again leaves alone.
class TourMovesTest : public QObject, private test::TourWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.create(); }
    void cleanup() { m_window.close(); }

    void aMoveByKeysSaysWhatItDoesToTheProfit()
    {
        fill();
        open();
        const qint64 profit = number("SELECT profit FROM scenario WHERE id = 1");
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        const qint64 lost = profit - number("SELECT profit FROM scenario WHERE id = 1");
        QVERIFY(lost > 0);
        QTRY_COMPARE(toast(), u"L’Entrepôt bleu to 12 Mar: profit −€%1"_s.arg(QLocale(QLocale::English).toString((lost + 50) / 100)));
    }

    void twoDatesThatChangePlacesAreBothNamed()
    {
        fill();
        open();
        addCreil();
        QTRY_VERIFY(page()->canReckon());
        drag(m_lille, 1);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-11"_s);
        QTRY_VERIFY2(toast().startsWith(u"L’Entrepôt bleu to 12 Mar, Le Quai to 11 Mar"_s), qPrintable(toast()));
        QTRY_VERIFY(canUndo(u"move of"_s));
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
    }

    void whatThePipelineDidIsNotUndoneWithAMove()
    {
        fill();
        open();
        addCreil();
        QVERIFY_OK(m_window.write([&](Connection &c) { return endHolds(c, {creilHold()}, HoldEnd::Cleared); }));
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QTRY_VERIFY(news->isVisible());
        QTRY_VERIFY(page()->canReckon());
        drag(m_lille, 3);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-14"_s);
        QTRY_VERIFY(toast().startsWith(u"L’Entrepôt bleu to 14 Mar"_s));
        QTRY_VERIFY(canUndo(u"move of"_s));
        const qint64 moved = number("SELECT profit FROM scenario WHERE id = 1");
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
        // Only the move: the hold that is over has no part in the profit any more.
        const qint64 asItIs = number("SELECT profit FROM scenario WHERE id = 1");
        QVERIFY(asItIs > moved);
        QTRY_VERIFY(canUndo(u"what the pipeline did to"_s));
        QTRY_VERIFY2(toast().startsWith(u"Undone: move of"_s), qPrintable(toast())); // one after the other
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(number("SELECT profit FROM scenario WHERE id = 1") > asItIs);
        QTRY_VERIFY(news->isVisible());
    }

    void nothingBetterIsSaidAndChangesNothing()
    {
        fill();
        open();
        addCreil();
        const qint64 profit = number("SELECT profit FROM scenario WHERE id = 1");
        QTRY_VERIFY(page()->canReckon());
        plan();
        QTRY_VERIFY2(toast().startsWith(u"Nothing better found for"_s), qPrintable(toast()));
        QCOMPARE(number("SELECT profit FROM scenario WHERE id = 1"), profit);
    }

    void aPlanThatTheRulesNoLongerAllowIsToldAndWhyTheNextBringsLess()
    {
        fill();
        open();
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QVERIFY(!news->isVisible());
        // What is offered in Lille is far below what the artist takes from now on.
        QVERIFY_OK(m_window.write([this](Connection &c) { return Records(c).update(artistEntity(), m_artist, {{u"fee_min"_s, 800'000}, {u"fee_max"_s, 900'000}}); }));
        QTRY_VERIFY(news->isVisible());
        QTRY_VERIFY2(news->accessibleName().contains(u"A rule is broken at L’Entrepôt bleu"_s), qPrintable(news->accessibleName()));
        QTRY_VERIFY(page()->canReckon());
        plan();
        QTRY_VERIFY2(toast().contains(u"is not allowed as rules and free days are now"_s), qPrintable(toast()));
        QTRY_VERIFY(!news->isVisible());
    }

private:
    QString toast() const { return m_window->toastWidget()->text(); }
    QString dayOf(const QString &place) const { return text("SELECT day FROM scenario_stop WHERE place = '" + place.toUtf8() + "'"); }
    qint64 creilHold() const { return number("SELECT id FROM hold WHERE day = '2027-03-12'"); }
    void plan()
    {
        QSignalSpy planned(page(), &TourPage::planned);
        page()->planAgain(0.5);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
    }
    /// A hold near Paris on the 12th, in the plan.
    void addCreil()
    {
        QVERIFY_OK(m_window.write([&](Connection &c) {
            return grantHold(c, {.artistId = m_artist, .venueId = number("SELECT id FROM venue WHERE name = 'Le Quai'"), .day = QDate(2027, 3, 12), .rank = 1, .estimate = 350'000, .currency = u"EUR"_s});
        }));
        plan();
        QTRY_COMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
        QTRY_VERIFY(timeline()->stopRect(stopId(m_lille)).isValid());
    }
    void drag(qint64 venue, int days)
    {
        const QPoint from = timeline()->stopRect(stopId(venue)).center().toPoint(), to = from + QPoint(int(timeline()->dayWidth() * days), 0);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from + QPoint(8, 0));
        QTest::mouseMove(timeline(), to);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
    }
};

QTEST_MAIN(TourMovesTest)
#include "tst_tourmoves.moc"
