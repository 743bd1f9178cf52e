// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/caldavbook.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "tests/support/radicale.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarspanel.h"
#include "ui/calendar/calendarsync.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>

using namespace flow;
using namespace flow::ui;
using namespace flow::test;
using namespace Qt::StringLiterals;

/// Calendars on a real server, from the window.
class CalendarsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_radicale.start(); !why.isEmpty()) QSKIP(qPrintable(why));
    }

    void init()
    {
        m_window.create();
        m_window.clock->set(QDateTime(QDate(2027, 3, 1), QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
        QVERIFY_OK(m_window.store().write({u"edit"_s}, [](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"artist_name"_s, u"Lune Aride"_s}, {u"venue_name"_s, u"Stereolux"_s}, {u"day"_s, u"2027-03-12"_s}, {u"status"_s, u"confirmed"_s}}));
            return {};
        }).result());
        QVERIFY(m_window.open({calendarPage()}));
        m_window->showPage(u"calendar"_s);
        m_page = qobject_cast<CalendarPage *>(m_window->currentPage());
        QVERIFY(m_page);
        QTRY_VERIFY(m_page->model()->data());
    }

    void cleanup() { m_window.close(); }

    void aServerIsConnectedAndAMoveThereIsTakenOver()
    {
        click(u"connectedCalendars"_s);
        m_window->findChild<CalendarsPanel *>()->setCurrentTab(u"accounts"_s);
        QTRY_VERIFY(visible<QAbstractButton>(u"connectServer"_s));
        click(u"connectServer"_s);
        type(u"accountUrl"_s, m_radicale.url().toString());
        type(u"accountUser"_s, Radicale::user(0));
        type(u"accountPassword"_s, u"wrong"_s);
        click(u"accountGo"_s);
        QTRY_VERIFY(visible<Label>(u"accountSays"_s) && visible<Label>(u"accountSays"_s)->text().contains(u"does not take this name and password"_s));
        type(u"accountPassword"_s, Radicale::password());
        QTest::keyClick(visible<QLineEdit>(u"accountPassword"_s), Qt::Key_Return);
        QTRY_VERIFY(visible<QAbstractButton>(u"connectArtist"_s));
        click(u"connectArtist"_s);
        click(u"linkGo"_s);
        QTRY_COMPARE(text("SELECT count(*) FROM caldav_entry"), u"1"_s);
        QTRY_VERIFY(visible<QCheckBox>(u"toldMoney"_s));

        // Somebody moves it on the telephone.
        moveThere("20270312", "20270314", "20270313", "20270315");
        QTRY_VERIFY(visible<QAbstractButton>(u"calendarsRun"_s)->isEnabled());
        click(u"calendarsRun"_s);
        auto *banner = m_window->findChild<Banner *>(u"calendarChanges"_s);
        QTRY_VERIFY(banner->isVisible());
        QTRY_COMPARE(banner->x(), 24); // at the margin of the page
        m_window->findChild<CalendarsPanel *>()->setCurrentTab(u"changes"_s);
        QTRY_VERIFY(visible<QAbstractButton>(u"take.1"_s));
        QVERIFY(visible<QWidget>(u"calendarChange.1"_s)->accessibleName().contains(u"Moved in the calendar from Fri 12 Mar to Sun 14 Mar"_s));
        click(u"take.1"_s);
        QTRY_COMPARE(text("SELECT day FROM show"), u"2027-03-14"_s);
        QTRY_VERIFY(!banner->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT day FROM show"), u"2027-03-12"_s);
    }

    void aFeedIsWrittenAgainWhenDatesChange()
    {
        const QString path = m_window.path(u"dates.ics"_s);
        QVERIFY_OK(m_window.store().write({u"feed"_s}, [&](Connection &c) { return saveFeedFile(c, {.path = path, .options = {}, .trouble = {}}); }).result());
        CalendarSync::of(m_window.workspaces())->setAutomatic(true);
        QTRY_VERIFY(content(path).contains("20270312"));
        QVERIFY_OK(m_window.store().write({u"edit"_s}, [](Connection &c) { return Records(c).update(showEntity(), 1, {{u"day"_s, u"2027-03-20"_s}}); }).result());
        QTRY_VERIFY(content(path).contains("20270320"));
        CalendarSync::of(m_window.workspaces())->setAutomatic(false);
    }

private:
    template <class T>
    T *visible(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    void click(const QString &name)
    {
        auto *button = visible<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        QApplication::processEvents();
    }
    void type(const QString &name, const QString &words)
    {
        auto *line = visible<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->setText(words);
    }
    QString text(const char *sql) { return m_window.store().read([sql](Connection &c) { return c.text(sql); }).result().value_or(QString()); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void moveThere(const QByteArray &from, const QByteArray &to, const QByteArray &fromEnd, const QByteArray &toEnd)
    {
        CancelFlag progress;
        caldav::DavClient phone({Radicale::user(0), Radicale::password()}, progress);
        const QUrl url(text("SELECT url FROM caldav_entry"));
        const auto entry = phone.send("GET", url);
        QVERIFY_OK(entry);
        QVERIFY_OK(phone.send("PUT", url, QByteArray(entry->body).replace(from, to).replace(fromEnd, toEnd), {{"Content-Type", "text/calendar"}}));
    }

    Radicale m_radicale;
    test::PageWindow m_window;
    CalendarPage *m_page = nullptr;
};

QTEST_MAIN(CalendarsPanelTest)
#include "tst_calendarspanel.moc"
