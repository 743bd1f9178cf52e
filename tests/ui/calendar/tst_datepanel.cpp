// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/datepanel.h"
#include "ui/common/contextpanel.h"
#include "ui/deal/dealpage.h"
#include "ui/records/recordpopover.h"
#include "ui/shell/undocontroller.h"

#include <QLineEdit>
#include <QListWidget>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The panel of a date in the real window.
class DatePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        m_window.clock->set(QDateTime(QDate(2027, 3, 1), QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
        fill();
        QVERIFY(m_window.open({calendarPage()}));
        m_window->showPage(u"calendar"_s);
        m_page = qobject_cast<CalendarPage *>(m_window->currentPage());
        QVERIFY(m_page);
        QTRY_VERIFY(m_page->model()->data());
    }
    void cleanup() { m_window.close(); }

    void whoIsTalkedToIsChosenByKeysFirstThoseOfTheVenue()
    {
        QVERIFY(m_page->openRecord(u"show"_s, 1));
        QTRY_VERIFY(row(u"contact_id"_s));
        row(u"contact_id"_s)->setFocus();
        QTest::keyClick(row(u"contact_id"_s), Qt::Key_Return);
        auto *line = m_window->findChild<QLineEdit *>(u"recordSearch"_s);
        auto *list = m_window->findChild<QListWidget *>(u"recordChoices"_s);
        QVERIFY(line && list);
        QTRY_COMPARE(list->count(), 1); // nothing typed: who works there
        QCOMPARE(list->item(0)->text(), u"Anna Peeters · Programmer"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_window.number("SELECT contact_id FROM show WHERE id = 1"), 1);
        QTRY_VERIFY(row(u"contact_id"_s) && row(u"contact_id"_s)->accessibleDescription() == u"Anna Peeters"_s);
        QTRY_VERIFY(row(u"contact_id"_s) && row(u"contact_id"_s)->hasFocus()); // the keyboard goes on from there
        // Somebody else, and the company by its name.
        choose(u"contact_id"_s, u"bo m"_s, u"Bo Martens"_s);
        QTRY_COMPARE(m_window.number("SELECT contact_id FROM show WHERE id = 1"), 2);
        choose(u"company_id"_s, u"sig"_s, u"Nord Signal"_s);
        QTRY_COMPARE(m_window.number("SELECT company_id FROM show WHERE id = 1"), 1);
        m_page->context().undo.undo();
        QTRY_COMPARE(m_window.number("SELECT count(company_id) FROM show WHERE id = 1"), 0);
    }

    void nobodyIsAnAnswerAndEscapeIsNone()
    {
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(showEntity(), 1, {{u"contact_id"_s, 2}}); }));
        QVERIFY(m_page->openRecord(u"show"_s, 1));
        QTRY_VERIFY(row(u"contact_id"_s) && row(u"contact_id"_s)->accessibleDescription() == u"Bo Martens"_s);
        row(u"contact_id"_s)->startEditing();
        auto *line = m_window->findChild<QLineEdit *>(u"recordSearch"_s);
        QTRY_VERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u"zzz"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<RecordPopover *>());
        QCOMPARE(m_window.number("SELECT contact_id FROM show WHERE id = 1"), 2);
        QTRY_VERIFY(row(u"contact_id"_s));
        row(u"contact_id"_s)->startEditing();
        auto *list = m_window->findChild<QListWidget *>(u"recordChoices"_s);
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QCOMPARE(list->currentItem()->text(), u"None"_s);
        QTest::keyClick(m_window->findChild<QLineEdit *>(u"recordSearch"_s), Qt::Key_Return);
        QTRY_COMPARE(m_window.number("SELECT count(contact_id) FROM show WHERE id = 1"), 0);
    }

    void aDayInTheStudioHasHoursAndNoClause()
    {
        QVERIFY(m_page->openRecord(u"show"_s, 1));
        QTRY_VERIFY(row(u"doors"_s) && row(u"radius_km"_s));
        QCOMPARE(row(u"load_in"_s)->accessibleName(), u"Load-in"_s);
        QVERIFY(m_page->openRecord(u"show"_s, 2));
        QTRY_VERIFY(row(u"load_in"_s) && row(u"load_in"_s)->accessibleName() == u"From"_s);
        QCOMPARE(row(u"curfew"_s)->accessibleName(), u"Until"_s);
        QVERIFY(!row(u"doors"_s) && !row(u"set_minutes"_s) && !row(u"radius_km"_s));
        // A clause that somebody wrote all the same is not hidden.
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(showEntity(), 2, {{u"radius_km"_s, 50}}); }));
        QTRY_VERIFY(row(u"radius_km"_s));
    }

    void aCalendarThatIsOpenedBesideAPanelHasRoomForItsRange()
    {
        m_window.closeWindow();
        QVERIFY(m_window.open({dealPage(), calendarPage()}, {1440, 900}));
        m_window->showPage(u"pipeline"_s);
        m_window->currentPage()->context().shell.setPanelVisible(true);
        QTRY_VERIFY(m_window->currentPage()->width() < 980); // the panel has its place before the calendar comes
        m_window->showPage(u"calendar"_s);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"calendarRange"_s));
        auto *range = m_window->findChild<QWidget *>(u"calendarRange"_s), *later = m_window->findChild<QWidget *>(u"calendarOn"_s);
        QTRY_VERIFY(range->isVisible() && later->isVisible());
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"calendarToday"_s)->isVisible());
        QTRY_VERIFY2(range->geometry().right() < later->geometry().left(), qPrintable(u"%1 %2"_s.arg(range->geometry().right()).arg(later->geometry().left())));
        QTRY_VERIFY(range->width() >= range->sizeHint().width());
    }

private:
    FieldRow *row(const QString &field) const
    {
        for (FieldRow *one : m_window->findChild<DatePanel *>()->findChildren<FieldRow *>())
            if (one->fieldName() == field && one->isVisible()) return one;
        return nullptr;
    }

    void choose(const QString &field, const QString &words, const QString &expected)
    {
        QTRY_VERIFY(row(field) && !m_window->findChild<RecordPopover *>()); // the one before is gone
        row(field)->startEditing();
        auto *line = m_window->findChild<QLineEdit *>(u"recordSearch"_s);
        auto *list = m_window->findChild<QListWidget *>(u"recordChoices"_s);
        QVERIFY(line && list);
        QTest::keyClicks(line, words);
        QTRY_VERIFY(list->count() > 0 && list->item(0)->text().startsWith(expected));
        QTest::keyClick(line, Qt::Key_Return);
    }

    void fill()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"De Loods"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Gent"_s}, {u"country"_s, u"BE"_s}}));
            FLOW_TRY(records.insert(companyEntity(), {{u"name"_s, u"Nord Signal"_s}, {u"kind"_s, u"promoter"_s}}));
            FLOW_TRY(records.insert(contactEntity(), {{u"name"_s, u"Anna Peeters"_s}, {u"job_title"_s, u"Programmer"_s}}));
            FLOW_TRY(records.insert(contactEntity(), {{u"name"_s, u"Bo Martens"_s}}));
            FLOW_TRY(records.insert(contactRoleEntity(), {{u"contact_id"_s, 1}, {u"venue_id"_s, 1}, {u"role"_s, u"programmer"_s}}));
            for (const auto &[day, kind] : {std::pair(u"2027-03-18"_s, u"concert"_s), {u"2027-03-22"_s, u"studio"_s}})
                FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"venue_name"_s, u"De Loods"_s}, {u"day"_s, day}, {u"status"_s, u"confirmed"_s}, {u"kind"_s, kind},
                                                          {u"load_in"_s, u"10:00"_s}, {u"curfew"_s, u"18:00"_s}}));
            return {};
        }));
    }

    test::PageWindow m_window;
    CalendarPage *m_page = nullptr;
};

QTEST_MAIN(DatePanelTest)
#include "tst_datepanel.moc"
