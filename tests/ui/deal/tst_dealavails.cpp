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

/// Dates asked for and given: the avails grid and the mails of promoters, in the real window.
class DealAvailsTest : public QObject, private test::DealWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.close(); }

    void digitsSetRanksInTheGridAndDeleteReleases()
    {
        m_page->setView(u"avails"_s);
        AvailsView *grid = m_page->avails();
        QTRY_COMPARE(grid->grid().columns.size(), 2u);
        const int day = int(grid->grid().from.daysTo(QDate(2027, 3, 12)));
        grid->setCurrent({day, 0});
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_3);
        QTRY_COMPARE(number("SELECT rank FROM hold WHERE id = 1"), 3);
        QTRY_COMPARE(grid->grid().at(day, 0).holdId, 2); // the artist's better hold of that day now
        QTest::keyClick(grid, Qt::Key_Delete);
        QTRY_COMPARE(number("SELECT count(*) FROM hold WHERE id = 2 AND state = 'released'"), 1);
        QTRY_COMPARE(grid->grid().at(day, 0).holdId, 1);
    }

    void freeDaysGoOutAsPdfAndCalendarWithoutFees()
    {
        m_page->setView(u"avails"_s);
        QTRY_COMPARE(m_page->avails()->grid().columns.size(), 2u);
        auto *menu = m_window->findChild<QPushButton *>(u"saveAvails"_s)->findChild<QMenu *>();
        const auto saved = [&](int action, const QString &name) {
            menu->actions().at(action)->trigger();
            auto *dialog = m_window->findChild<QFileDialog *>();
            if (!dialog) return QByteArray();
            Q_EMIT dialog->fileSelected(m_window.path(name));
            dialog->close();
            delete dialog;
            QFile file(m_window.path(name));
            (void)QTest::qWaitFor([&] { return file.exists(); });
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(saved(0, u"avails.pdf"_s).startsWith("%PDF"));
        const QByteArray calendar = saved(1, u"avails.ics"_s);
        QVERIFY(calendar.contains("SUMMARY:Lune Aride: free"));
        QVERIFY(!calendar.contains("DTSTART;VALUE=DATE:20270312\r\nDTEND;VALUE=DATE:20270313\r\nTRANSP:TRANSPARENT\r\nSUMMARY:Lune Aride")); // held
    }

    void theDaysOfAMailBecomeHolds()
    {
        m_page->setView(u"avails"_s);
        QTRY_COMPARE(m_page->avails()->grid().columns.size(), 2u);
        m_window->findChild<QPushButton *>(u"pasteMail"_s)->click();
        auto *panel = m_window->findChild<MailPanel *>();
        QTRY_VERIFY(panel->isVisible());
        panel->start(u"Le 2 avril et le 9 avril 2027. Le 3 avril est pris. Le 5/5/2019 et vendredi prochain, ou le mois prochain."_s, {{1, u"Lune Aride"_s}, {2, u"Tolva"_s}}, 1, 2, u"De Loods"_s);
        auto *days = panel->findChild<QListWidget *>(u"mailDays"_s);
        QCOMPARE(days->count(), 5);
        QCOMPARE(days->item(2)->checkState(), Qt::Unchecked);
        QCOMPARE(days->item(3)->checkState(), Qt::Unchecked);
        QVERIFY(days->item(3)->text().contains(u"over"_s));
        // Counted from today, since the mail does not say when it was written: nothing is ticked for somebody who guesses.
        QCOMPARE(days->item(4)->checkState(), Qt::Unchecked);
        QVERIFY2(days->item(4)->text().contains(u"Fri 27 Nov · “vendredi prochain”, if it was written today · or Fri 4 Dec?"_s), qPrintable(days->item(4)->text()));
        QVERIFY(m_window->findChild<QLabel *>(u"mailUnread"_s)->text().contains(u"mois prochain"_s));
        const QString dated = u"Le 18 nov. 2026 à 10:03, Anna a écrit :\n> ce vendredi ?"_s;
        panel->start(dated, {{1, u"Lune Aride"_s}, {2, u"Tolva"_s}}, 1, 2, u"De Loods"_s);
        QCOMPARE(days->count(), 1);
        QCOMPARE(days->item(0)->checkState(), Qt::Checked);
        QVERIFY2(days->item(0)->text().contains(u"Fri 20 Nov · “ce vendredi”, in a mail of Wed 18 Nov"_s), qPrintable(days->item(0)->text()));
        panel->start(u"Le 2 avril et le 9 avril 2027. Le 3 avril est pris."_s, {{1, u"Lune Aride"_s}, {2, u"Tolva"_s}}, 1, 2, u"De Loods"_s);
        panel->findChild<QComboBox *>(u"mailArtist"_s)->setCurrentIndex(1); // it is for another artist
        panel->findChild<QPushButton *>(u"saveMailDays"_s)->click();
        QTRY_COMPARE(number("SELECT count(*) FROM hold WHERE venue_id = 2 AND artist_id = 2 AND day IN ('2027-04-02', '2027-04-09') AND series IS NOT NULL"), 2);
    }

    void aSecondHoldOfARoomIsTheFirstAndWhatStandsThatDayIsSaid()
    {
        m_page->setView(u"avails"_s);
        QTRY_COMPARE(m_page->avails()->grid().columns.size(), 2u);
        auto *toast = m_window->findChild<Toast *>();
        auto *panel = m_window->findChild<MailPanel *>();
        const auto record = [&](qint64 artist, const QString &text) {
            m_window->findChild<QPushButton *>(u"pasteMail"_s)->click();
            panel->start(text, {{1, u"Lune Aride"_s}, {2, u"Tolva"_s}}, artist, 1, u"Le Quai Sept"_s);
            panel->findChild<QPushButton *>(u"saveMailDays"_s)->click();
        };
        record(1, u"12 March 2027"_s);
        QTRY_VERIFY(toast->text().contains(u"Lune Aride held Le Quai Sept on Fri 12 Mar"_s));
        QCOMPARE(number("SELECT count(*) FROM hold WHERE artist_id = 1 AND venue_id = 1 AND day = '2027-03-12'"), 1);
        record(2, u"15 January 2027"_s);
        QTRY_VERIFY(toast->text().contains(u"Tolva has a confirmed show on Fri 15 Jan"_s));
    }
};

QTEST_MAIN(DealAvailsTest)
#include "tst_dealavails.moc"
