// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/mission/alertclock.h"
#include "ui/shell/notifying.h"

#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// What is told when. The clock stands at Friday 20 November 2026, noon UTC.
class AlertClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void init()
    {
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}}); }));
        task(u"Send the rider"_s);
    }
    void cleanup() { m_window.close(); }

    void somethingUrgentIsSaidOnce()
    {
        QCOMPARE(told(), QStringList{u"Send the rider"_s});
        QCOMPARE(told(), QStringList()); // neither in the next run of the program
        task(u"Call the bus company"_s);
        QCOMPARE(told(), QStringList{u"Call the bus company"_s});
    }

    void severalAreOneMessage()
    {
        for (int i = 0; i < 5; ++i) task(u"Task %1"_s.arg(i));
        QCOMPARE(told(), QStringList{u"6 things need you"_s});
        QVERIFY(m_text.contains(u"and 3 more"_s));
    }

    void inQuietHoursItWaits()
    {
        m_window.clock->set(m_window.clock->nowMs() + 10 * 3'600'000); // 22:00
        QCOMPARE(told(), QStringList());
        m_window.clock->set(m_window.clock->nowMs() + 58LL * 3'600'000); // Monday, 8:00
        QCOMPARE(told(), QStringList{u"Send the rider"_s});
    }

    void nothingIsSaidToWhoWantsNothingOrPutItOff()
    {
        Notifying none;
        none.level = Notifying::Level::Nothing;
        none.write(m_window.preferences());
        QCOMPARE(told(), QStringList());
        Notifying().write(m_window.preferences());
        const Alert rider{.kind = AlertKind::TaskDue, .entity = u"task"_s, .id = 1, .due = QDate(2026, 11, 18)};
        snooze(m_window.preferences(), alertKey(rider), m_window.clock->nowMs() + 1000, m_window.clock->nowMs());
        QCOMPARE(told(), QStringList());
        m_window.clock->set(m_window.clock->nowMs() + 2000);
        QCOMPARE(told(), QStringList{u"Send the rider"_s});
    }

    void onceADayItSaysWhomToCall()
    {
        told();
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(prospectEntity(), {{u"venue_name"_s, u"Le Quai Sept"_s}, {u"state"_s, u"pitched"_s}, {u"follow_up_on"_s, u"2026-11-20"_s}}); }));
        QCOMPARE(told(), QStringList{u"1 person to call today"_s});
        QCOMPARE(told(), QStringList());
        m_window.clock->set(m_window.clock->nowMs() + 3 * 86'400'000LL);
        QCOMPARE(told(), QStringList{u"1 person to call today"_s});
    }

    void aChangeIsNoticedWhileItRuns()
    {
        AlertClock clock(m_window.store(), m_window.preferences(), 0);
        QSignalSpy looked(&clock, &AlertClock::looked), attention(&clock, &AlertClock::attention);
        QVERIFY(looked.wait());
        QCOMPARE(attention.size(), 1);
        task(u"Book the ferry"_s);
        QVERIFY(attention.wait(5000));
        QCOMPARE(attention.last().at(0).toString(), u"Book the ferry"_s);
        QCOMPARE(attention.last().at(3).toString(), u"task"_s);
    }


private:
    void task(const QString &title)
    {
        QVERIFY_OK(m_window.write([&](Connection &c) {
            return Records(c).insert(taskEntity(), {{u"title"_s, title}, {u"kind"_s, u"other"_s}, {u"due_on"_s, u"2026-11-18"_s}, {u"artist_id"_s, 1}});
        }));
    }

    /// Titles of what a run of the program says at its start.
    QStringList told()
    {
        AlertClock clock(m_window.store(), m_window.preferences(), 0);
        QStringList titles;
        connect(&clock, &AlertClock::attention, this, [&](const QString &title, const QString &text) {
            titles << title;
            m_text = text;
        });
        QSignalSpy looked(&clock, &AlertClock::looked);
        looked.wait();
        return titles;
    }

    test::PageWindow m_window;
    QString m_text;
};

QTEST_MAIN(AlertClockTest)
#include "tst_alertclock.moc"
