// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/deal/offerbook.h"
#include "core/entities.h"
#include "tests/support/dealwindow.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/toast.h"
#include "ui/deal/boardview.h"
#include "ui/deal/callsview.h"
#include "ui/deal/dealpage.h"
#include "ui/deal/factpanel.h"
#include "ui/deal/mailpanel.h"
#include "ui/shell/undocontroller.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QToolButton>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The pipeline in the real window, driven by keys and the mouse.
class DealPageTest : public QObject, private test::DealWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(this); }

    void init() { open(); }
    void cleanup() { m_window.close(); }

    void arrowsWalkOverTheBoardAndThePanelFollows()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        QTRY_VERIFY(m_page->cardPanel()->card() && m_page->cardPanel()->card()->holdId == 1);
        QTest::keyClick(board, Qt::Key_Left);
        QCOMPARE(board->current()->key.kind, CardKind::Prospect);
        QTest::keyClick(board, Qt::Key_Right);
        QTest::keyClick(board, Qt::Key_Down);
        QCOMPARE(board->current()->key, (CardKey{CardKind::Hold, 2}));
        // At once, while the rest of it is still read: what the buttons would act on is what one sees.
        const auto *panel = m_window->findChild<QWidget *>(u"cardPanel"_s);
        QCOMPARE(panel->findChild<QLabel *>(u"panelTitle"_s)->text(), board->current()->venue);
        QVERIFY(std::ranges::none_of(panel->findChildren<FieldRow *>(), [](const FieldRow *row) { return row->isVisible(); }));
        QTRY_VERIFY(std::ranges::any_of(panel->findChildren<FieldRow *>(), [](const FieldRow *row) { return row->isVisible(); }));
        QVERIFY(board->accessibleDescription().contains(u"De Loods"_s));
    }

    void movingAHoldToOffersAsksForTheTermsAndRecordsThem()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);
        auto *panel = m_window->findChild<FactPanel *>(u"factPanel"_s);
        QTRY_VERIFY(panel && panel->isVisible());
        auto *fee = panel->findChild<QWidget *>(u"form.guarantee"_s)->findChild<QLineEdit *>();
        QVERIFY(fee);
        fee->setText(u"3500"_s);
        QTest::keyClick(fee, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM offer WHERE hold_id = 1 AND guarantee = 350000 AND state = 'sent'"), 1);
        QTRY_VERIFY(board->current() && board->current()->placement.stage == DealStage::Offer);
        m_page->context().undo.undo();
        QTRY_COMPARE(number("SELECT count(*) FROM offer"), 0);
    }

    void termsThatCannotBeMeantAreSaidAtTheirFieldAndNothingTypedIsLost()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);
        auto *panel = m_window->findChild<FactPanel *>(u"factPanel"_s);
        QTRY_VERIFY(panel && panel->isVisible());
        const auto line = [&](const QString &name) { return panel->findChild<FormField *>(u"form."_s + name)->findChild<QLineEdit *>(); };
        const auto says = [&](const QString &name) { return line(name)->accessibleDescription(); };
        line(u"guarantee"_s)->setText(u"2500"_s);
        line(u"deposit"_s)->setText(u"99999"_s);
        line(u"percentage"_s)->setText(u"250"_s);
        line(u"ticket_price"_s)->setText(u"-1"_s);
        line(u"radius_km"_s)->setText(u"-100"_s);
        QTest::keyClick(line(u"guarantee"_s), Qt::Key_Return);
        QCOMPARE(says(u"percentage"_s), u"Enter 0 to 100 %"_s);
        QCOMPARE(says(u"ticket_price"_s), u"Enter zero or more"_s);
        QCOMPARE(says(u"radius_km"_s), u"Enter zero or more"_s);
        for (const QString &name : {u"percentage"_s, u"ticket_price"_s, u"radius_km"_s}) line(name)->clear();
        QTest::keyClick(line(u"guarantee"_s), Qt::Key_Return);
        QCOMPARE(says(u"deposit"_s), u"This is more than the guarantee"_s);
        QVERIFY(panel->isVisible());
        line(u"deposit"_s)->setText(u"1000"_s);
        line(u"valid_until"_s)->setText(u"1/1/2020"_s);
        QTest::keyClick(line(u"guarantee"_s), Qt::Key_Return);
        QCOMPARE(says(u"valid_until"_s), u"This day is over"_s);
        line(u"valid_until"_s)->clear();
        // The amounts are in what the offer is in, and say so.
        line(u"currency"_s)->setText(u"GBP"_s);
        QStringList labels;
        for (const QLabel *label : panel->findChild<FormField *>(u"form.guarantee"_s)->findChildren<QLabel *>()) labels << label->text();
        QVERIFY2(labels.join(u' ').contains(u"GBP"_s), qPrintable(labels.join(u' ')));
        QTest::keyClick(line(u"guarantee"_s), Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM offer WHERE hold_id = 1 AND guarantee = 250000 AND deposit = 100000 AND currency = 'GBP'"), 1);
    }

    void escapeLeavesAQuestionAndChangesNothing()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);
        auto *panel = m_window->findChild<FactPanel *>(u"factPanel"_s);
        QTRY_VERIFY(panel && panel->isVisible());
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());
        QCOMPARE(number("SELECT count(*) FROM offer"), 0);
        QVERIFY(board->hasFocus());
        QCOMPARE(m_flashes, 0);
    }

    void confirmingMakesAShowAndOffersToReleaseTheRivals()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        Q_EMIT board->moveRequested({{CardKind::Hold, 1}}, BoardColumn::Confirmed);
        QTRY_COMPARE(number("SELECT count(*) FROM show WHERE hold_id = 1 AND status = 'confirmed'"), 1);
        auto *toast = m_window->findChild<Toast *>();
        QTRY_VERIFY(toast && toast->text().contains(u"1 competing hold"_s));
        Q_EMIT toast->followed();
        QPushButton *save = saveButton();
        QVERIFY(save);
        save->click();
        QTRY_COMPARE(number("SELECT count(*) FROM hold WHERE id = 2 AND state = 'released' AND lost_reason = 'rival_confirmed'"), 1);
    }

    void anEmptyPipelineSaysHowToBegin()
    {
        m_window.close();
        QCoreApplication::processEvents(); // the focus leaves the old window before the new one takes it
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, u"Tolva"_s}, {u"status"_s, u"active"_s}}); }));
        QVERIFY(m_window.open({dealPage()}));
        m_window->showPage(u"pipeline"_s);
        m_page = qobject_cast<DealPage *>(m_window->currentPage());
        const auto empty = [this]() -> EmptyState * {
            for (EmptyState *one : m_page->findChildren<EmptyState *>())
                if (one->isVisible()) return one;
            return nullptr;
        };
        QTRY_VERIFY(empty());
        empty()->button()->click();
        QVERIFY(m_window->findChild<FactPanel *>()->isAsking());
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<qint64> {
            FLOW_TRY(Records(c).insert(venueEntity(), {{u"name"_s, u"Le Quai Sept"_s}, {u"kind"_s, u"club"_s}}));
            return grantHold(c, {.artistId = 1, .venueId = 1, .day = QDate(2027, 3, 12)});
        }));
        QTRY_VERIFY(!empty() && m_page->board()->isVisible());
    }

    void outcomesAreReadWholeBesideThePanel()
    {
        m_page->shell().setPanelVisible(true);
        m_page->setView(u"calls"_s);
        m_window->resize(1200, 800);
        auto *calls = m_window->findChild<CallsView *>();
        QTRY_COMPARE(calls->calls().size(), 1u);
        for (QAbstractButton *button : calls->findChildren<QAbstractButton *>()) {
            if (!button->isVisible()) continue;
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(calls->rect().contains(QRect(button->mapTo(calls, QPoint()), button->size())), qPrintable(button->text()));
        }
    }

    void anOfferThatLapsedOrWasNotPutToTheArtistIsAskedAbout()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const qint64 offer, makeOffer(c, {{u"hold_id"_s, 1}, {u"guarantee"_s, 240'000}}));
            FLOW_TRY(Records(c).update(offerEntity(), offer, {{u"valid_until"_s, u"2026-11-01"_s}, {u"state"_s, u"expired"_s}}));
            return {};
        }));
        BoardView *board = m_page->board();
        QTRY_VERIFY(board->cards().size() == 4 && std::ranges::any_of(board->cards(), [](const BoardCard &card) { return card.offerState == "expired"_L1; }));
        Q_EMIT board->moveRequested({{CardKind::Hold, 1}}, BoardColumn::Confirmed);
        auto *panel = m_window->findChild<FactPanel *>();
        QVERIFY(panel->isAsking());
        QStringList words;
        for (const QLabel *label : panel->findChildren<QLabel *>()) words << label->text();
        QVERIFY2(words.join(u' ').contains(u"The offer was valid until Sun 1 Nov"_s), qPrintable(words.join(u' ')));
        QVERIFY2(words.join(u' ').contains(u"was not asked"_s), qPrintable(words.join(u' ')));
        QCOMPARE(number("SELECT count(*) FROM show WHERE hold_id = 1"), 0);
        saveButton()->click();
        // Said knowingly: with the terms of the offer.
        QTRY_COMPARE(number("SELECT count(*) FROM show WHERE hold_id = 1 AND fee = 240000"), 1);
    }

    void aChallengeRunsInHoursAndEndsBeforeTheShow()
    {
        m_page->board()->setCurrent({CardKind::Hold, 1});
        QTRY_VERIFY(m_page->cardPanel()->card() && m_page->cardPanel()->card()->holdId == 1);
        Q_EMIT m_page->cardPanel()->actionRequested(CardAction::Challenge);
        auto *panel = m_window->findChild<FactPanel *>();
        FormField *within = panel->findChild<FormField *>(u"form.answer_within"_s);
        QVERIFY(within);
        auto *line = qobject_cast<QLineEdit *>(within->editor());
        for (const QString &nonsense : {u"-3"_s, u"0.5"_s, u"99999999"_s, u"0 h"_s, u"9999 d"_s, u"12/3/2027 12:00"_s}) { // the last: the day of the show
            line->setText(nonsense);
            saveButton()->click();
            QVERIFY2(panel->isAsking() && !line->accessibleDescription().isEmpty(), qPrintable(nonsense));
        }
        line->setText(u"36 h"_s);
        saveButton()->click();
        QTRY_COMPARE(number("SELECT challenge_until FROM hold WHERE id = 1"), m_window.clock->nowMs() + 36 * 3'600'000LL);
    }

    void theConfirmedDateStaysChosenAndIsNotConfirmedTwice()
    {
        // The same once more, as an import may bring.
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(holdEntity(), {{u"venue_id"_s, 1}, {u"venue_name"_s, u"Le Quai Sept"_s}, {u"artist_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 2}, {u"state"_s, u"active"_s}});
        }));
        BoardView *board = m_page->board();
        QTRY_COMPARE(board->cards().size(), 5u);
        board->setCurrent({CardKind::Hold, 1});
        // By another way than the page's own, which waits for its card: what is chosen follows the record.
        QVERIFY_OK(m_window.write([](Connection &c) { return confirmHold(c, 1); }));
        QTRY_VERIFY(board->current() && board->current()->key.kind == CardKind::Show);
        QCOMPARE(board->current()->holdId, 1);
        QTRY_COMPARE(m_page->cardPanel()->card()->key.kind, CardKind::Show);
        QCOMPARE(board->chosen(), QList<CardKey>{board->current()->key});
        Q_EMIT board->moveRequested({{CardKind::Hold, 3}}, BoardColumn::Confirmed);
        auto *banner = m_window->findChild<Banner *>(u"errorBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QStringList words;
        for (const QLabel *label : banner->findChildren<QLabel *>()) words << label->text();
        QVERIFY2(words.join(u' ').contains(u"is confirmed in that room on that day already"_s), qPrintable(words.join(u' ')));
        QCOMPARE(number("SELECT count(*) FROM show WHERE artist_id = 1"), 1);
    }

    void anImpossibleMoveSaysWhy()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        Q_EMIT board->moveRequested({{CardKind::Hold, 1}}, BoardColumn::Prepare);
        auto *toast = m_window->findChild<Toast *>();
        QTRY_VERIFY(toast && toast->isVisible());
        QCOMPARE(toast->text(), u"Not confirmed yet"_s);
    }

    void aCardIsDraggedWithTheMouse()
    {
        BoardView *board = m_page->board();
        m_page->shell().setPanelVisible(false);
        QTRY_VERIFY(board->width() > 1150); // all columns are seen
        const QPoint from(board->width() * 7 / 12, 130), to(board->width() * 9 / 12, 200);
        QTest::mousePress(board, Qt::LeftButton, {}, from);
        QVERIFY(board->current() && board->current()->key.kind == CardKind::Show);
        QMouseEvent drag(QEvent::MouseMove, to, board->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board, &drag);
        QTest::mouseRelease(board, Qt::LeftButton, {}, to);
        QTRY_COMPARE(number("SELECT count(*) FROM show WHERE id = 1 AND advance_sent_on = '2026-11-20'"), 1);
        QTRY_VERIFY(board->current() && board->current()->placement.stage == DealStage::Advancing);
    }

    void severalCardsAreMovedAtOnce()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const qint64 hold, grantHold(c, {.artistId = 2, .venueId = 2, .day = QDate(2027, 1, 8)}));
            FLOW_TRY(confirmHold(c, hold));
            return {};
        }));
        QTRY_COMPARE(m_page->board()->cards().size(), 5u);
        Q_EMIT m_page->board()->moveRequested({{CardKind::Show, 1}, {CardKind::Show, 2}}, BoardColumn::Prepare);
        QTRY_COMPARE(number("SELECT count(*) FROM show WHERE advance_sent_on IS NOT NULL"), 2);
        QTest::keyClick(m_page->board(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM show WHERE advance_sent_on IS NOT NULL"), 0);
    }

    void oneKeyLogsACall()
    {
        m_page->board()->setCurrent({CardKind::Hold, 1});
        m_page->setView(u"calls"_s);
        auto *calls = m_window->findChild<CallsView *>();
        QTRY_COMPARE(calls->calls().size(), 1u);
        // The panel is about the call, not about what was chosen on the board before.
        QTRY_VERIFY(m_page->cardPanel()->card());
        QCOMPARE(m_page->cardPanel()->card()->key, (CardKey{CardKind::Prospect, 1}));
        calls->focusList();
        QTest::keyClick(m_window->findChild<QWidget *>(u"calls"_s), Qt::Key_3);
        QTRY_COMPARE(number("SELECT count(*) FROM prospect WHERE state = 'interested'"), 1);
        QTRY_COMPARE(number("SELECT count(*) FROM interaction WHERE summary = 'Interested' AND prospect_id = 1"), 1);
        QTRY_COMPARE(calls->calls().size(), 0u);
    }

    void whatWasSaidAndWhenToCallBackGoWithTheOutcome()
    {
        m_page->setView(u"calls"_s);
        auto *calls = m_window->findChild<CallsView *>();
        QTRY_COMPARE(calls->calls().size(), 1u);
        calls->focusList();
        auto *list = m_window->findChild<QWidget *>(u"calls"_s);
        QTest::keyClick(list, Qt::Key_L);
        auto *note = m_window->findChild<QLineEdit *>(u"callNote"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"5 March is free"_s); // its digit is text here
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_5);
        QTRY_VERIFY(m_window->findChild<QMenu *>(u"callBackMenu"_s));
        m_window->findChild<QMenu *>(u"callBackMenu"_s)->actions().at(1)->trigger(); // in three days
        QTRY_COMPARE(m_window.text("SELECT follow_up_on FROM prospect WHERE id = 1"), u"2026-11-23"_s);
        QCOMPARE(m_window.text("SELECT summary FROM interaction WHERE prospect_id = 1"), u"Call back: 5 March is free"_s);
        QVERIFY(note->text().isEmpty());
    }

    void severalStagesAreSetByHandWithOneNote()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        QTest::keyClick(board, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(board->chosen().size(), 2);
        QTRY_VERIFY(m_page->cardPanel()->card());
        Q_EMIT m_page->cardPanel()->actionRequested(CardAction::Override);
        auto *panel = m_window->findChild<FactPanel *>(u"factPanel"_s);
        QTRY_VERIFY(panel && panel->isVisible());
        auto *stage = panel->findChild<QWidget *>(u"form.stage"_s)->findChild<QComboBox *>();
        QVERIFY(stage);
        stage->setCurrentIndex(stage->findData(u"offer"_s));
        QVERIFY(stage->currentIndex() >= 0);
        QTest::keyClicks(panel->findChild<FormField *>(u"form.note"_s)->editor(), u"agreed by phone"_s);
        panel->findChild<QPushButton *>(u"saveFact"_s)->click();
        QTRY_COMPARE(number("SELECT count(*) FROM stage_override WHERE note = 'agreed by phone'"), 2);
        QTest::keyClick(board, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM stage_override"), 0);
    }

    void aVenueIsFoundByAnyWordOfItsName()
    {
        m_window->findChild<QPushButton *>(u"newDate"_s)->click();
        auto *panel = m_window->findChild<FactPanel *>();
        QTRY_VERIFY(panel->isVisible() && panel->findChild<QComboBox *>(u"artistPicker"_s)->count() == 2);
        auto *line = panel->findChild<QLineEdit *>(u"venuePicker"_s);
        QTest::keyClicks(line, u"loo"_s);
        QAbstractItemModel *offered = line->completer()->model();
        QTRY_COMPARE(offered->index(0, 0).data().toString(), u"De Loods, Bordeaux"_s); // after each letter anew
        QCOMPARE(offered->rowCount(), 1);
        // What is no venue is said below, and nothing is written.
        panel->findChild<FormField *>(u"form.day"_s)->setValue(u"2027-05-05"_s);
        panel->findChild<QPushButton *>(u"saveFact"_s)->click();
        QVERIFY(line->accessibleDescription().contains(u"No venue is called that"_s));
        QCOMPARE(number("SELECT count(*) FROM hold"), 2);
        line->setText(u"de loods"_s); // its name is enough where it is the only one
        QVERIFY(line->accessibleDescription().isEmpty());
        panel->findChild<QPushButton *>(u"saveFact"_s)->click();
        QTRY_COMPARE(number("SELECT count(*) FROM hold WHERE venue_id = 2 AND day = '2027-05-05'"), 1);
    }

    void aHoldIsNotRecordedWithNonsense()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Prospect, 1});
        QTRY_VERIFY(m_page->cardPanel()->card() && m_page->cardPanel()->card()->prospectId == 1);
        Q_EMIT m_page->cardPanel()->actionRequested(CardAction::RecordHold);
        QVERIFY(saveButton());
        auto *panel = m_window->findChild<FactPanel *>();
        const auto field = [panel](const char *name) { return panel->findChild<FormField *>(u"form."_s + QLatin1StringView(name)); };
        const auto type = [&](const char *name, const QString &text) { qobject_cast<QLineEdit *>(field(name)->editor())->setText(text); };
        const auto refused = [&](const char *name) {
            saveButton()->click();
            return panel->isAsking() && !field(name)->editor()->accessibleDescription().isEmpty();
        };
        type("day", u"12/3/2027"_s);
        type("rank", u"-2"_s);
        QVERIFY(refused("rank"));
        type("rank", u"1"_s);
        type("estimate", u"-500"_s);
        QVERIFY(refused("estimate"));
        type("estimate", u"500"_s);
        type("expires_at", u"1/1/2025"_s);
        QVERIFY(refused("expires_at"));
        QCOMPARE(number("SELECT count(*) FROM hold"), 2);
        type("expires_at", u"1/2/2027"_s);
        saveButton()->click();
        QTRY_COMPARE(number("SELECT count(*) FROM hold"), 3);
        // "Until the 1st" reads as the 1st.
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(number("SELECT max(expires_at) FROM hold")), QDateTime(QDate(2027, 2, 1), QTime(23, 59)));
    }

    /// Who fills in a panel by keyboard stays on the row.
    void theKeyboardStaysOnTheRowThatWasEdited()
    {
        m_page->shell().setPanelVisible(true);
        m_page->board()->setCurrent({CardKind::Hold, 1});
        const auto row = [this](QLatin1StringView field = "estimate"_L1) -> FieldRow * {
            for (FieldRow *one : m_page->cardPanel()->findChildren<FieldRow *>())
                if (one->fieldName() == field && one->isVisible()) return one;
            return nullptr;
        };
        QTRY_VERIFY(row("is_target"_L1)); // until then the rows are those of the card before, which is no hold
        row()->setFocus();
        row()->startEditing();
        auto *line = row()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"1200"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT estimate FROM hold WHERE id = 1"), 120'000);
        QTRY_VERIFY(m_page->cardPanel()->card() && m_page->cardPanel()->card()->value == 120'000);
        QTRY_VERIFY(row() && row()->hasFocus());
    }

    void digitsAndEChangeHoldsOnTheBoard()
    {
        BoardView *board = m_page->board();
        board->setCurrent({CardKind::Hold, 1});
        QTest::keyClick(board, Qt::Key_2);
        QTRY_COMPARE(number("SELECT rank FROM hold WHERE id = 1"), 2);
        QTest::keyClick(board, Qt::Key_E);
        const qint64 week = m_window.clock->nowMs() + 7 * 86'400'000LL;
        QTRY_COMPARE(number("SELECT expires_at FROM hold WHERE id = 1"), week);
        QTest::keyClick(board, Qt::Key_E);
        QTRY_COMPARE(number("SELECT expires_at FROM hold WHERE id = 1"), week + 7 * 86'400'000LL);
    }

    void whatHasEndedIsShownWhenAskedForAndRenewed()
    {
        QVERIFY_OK(m_window.write([](Connection &c) { return endHolds(c, {1}, HoldEnd::Expired); }));
        BoardView *board = m_page->board();
        QTRY_COMPARE(board->cards().size(), 3u);
        QVERIFY(m_window->openRecord(u"ended"_s, 0)); // as the notice does that holds ran out
        QTRY_COMPARE(board->cards().size(), 4u);
        board->setCurrent({CardKind::Hold, 1});
        QCOMPARE(board->current()->placement.exit, DealExit::Released);
        QVERIFY(board->accessibleDescription().contains(u"Expired"_s));
        QTRY_VERIFY(m_page->cardPanel()->card() && m_page->cardPanel()->card()->holdId == 1);
        Q_EMIT m_page->cardPanel()->actionRequested(CardAction::Renew);
        QPushButton *save = saveButton();
        QVERIFY(save);
        save->click();
        QTRY_COMPARE(number("SELECT count(*) FROM hold WHERE id = 1 AND state = 'active' AND expires_at > 0 AND closed_at IS NULL"), 1);
        m_page->context().undo.undo();
        QTRY_COMPARE(number("SELECT count(*) FROM hold WHERE id = 1 AND state = 'expired'"), 1);
    }

    void whatHasEndedIsNotMovedWithoutBeingRenewed()
    {
        QVERIFY_OK(m_window.write([](Connection &c) { return endHolds(c, {1}, HoldEnd::Released); }));
        BoardView *board = m_page->board();
        QTRY_COMPARE(board->cards().size(), 3u);
        m_window->findChild<QToolButton *>(u"showEnded"_s)->click();
        QTRY_COMPARE(board->cards().size(), 4u);
        board->setCurrent({CardKind::Hold, 1});
        Q_EMIT board->moveRequested({{CardKind::Hold, 1}}, BoardColumn::Confirmed);
        auto *toast = m_window->findChild<Toast *>();
        QTRY_VERIFY(toast && toast->isVisible());
        QCOMPARE(toast->text(), u"It has ended: renew it first"_s);
    }

    /// The language changes while a card is read, a question is asked for which artists are read, and a mail lies open.
    void thePanelsGoWithTheirPageWhateverTheyAreReading()
    {
        for (const QString &language : {u"fr"_s, u"es"_s, u"en"_s}) {
            QPointer<CardPanel> card = m_page->cardPanel();
            QPointer<FactPanel> question = m_window->findChild<FactPanel *>();
            QPointer<MailPanel> mail = m_window->findChild<MailPanel *>();
            m_page->board()->setCurrent({CardKind::Hold, 1});
            m_window->findChild<QPushButton *>(u"newDate"_s)->click(); // asks for the artist
            QVERIFY(question && question->isAsking());
            mail->start(u"Le 2 avril et le 9 avril 2027."_s, {{1, u"Lune Aride"_s}}, 1, 0, {});
            m_page->setView(u"avails"_s);
            m_page->setView(u"calls"_s);
            m_window.language().set(language);
            QTRY_VERIFY(!card && !question && !mail);
            QTRY_VERIFY(qobject_cast<DealPage *>(m_window->currentPage()));
            m_page = qobject_cast<DealPage *>(m_window->currentPage());
            QTRY_COMPARE(m_page->board()->cards().size(), 4u);
            QVERIFY(m_window->openRecord(u"hold"_s, 1));
            QTRY_VERIFY(m_page->cardPanel()->card() && m_page->cardPanel()->card()->holdId == 1);
        }
        QCOMPARE(number("SELECT count(*) FROM hold"), 2);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget->windowType() == Qt::Window && widget != m_window.get()) ++m_flashes;
        return false;
    }

private:
    int m_flashes = 0; ///< widgets that were windows for a moment
};

QTEST_MAIN(DealPageTest)
#include "tst_dealpage.moc"
