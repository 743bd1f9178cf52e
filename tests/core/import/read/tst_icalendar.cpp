// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/read/recordingsink.h"

#include <QElapsedTimer>
#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

/// "start|end|all_day|zone|summary|status" of each occurrence.
QStringList events(const QByteArray &body, SourceInfo *info = nullptr, const QByteArray &head = {})
{
    RecordingSink sink;
    ReadOptions options;
    options.from = QDate(2026, 1, 1);
    options.to = QDate(2027, 12, 31);
    const auto result =
        readBytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + head + body + "END:VCALENDAR\r\n", sink, options);
    if (!result) return {u"error %1"_s.arg(int(result.error().code))};
    if (info) *info = *result;
    QStringList out;
    const auto &rows = sink.tables.at(0).rows;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const auto cell = [&](const char *name) {
            for (std::size_t c = 0; c < rows[r].cells.size(); ++c)
                if (rows[0].cells[c].text == name) return QString::fromStdString(rows[r].cells[c].text);
            return QString();
        };
        out << QStringList{cell("start"), cell("end"), cell("all_day"), cell("zone"), cell("summary"),
            cell("status")}
                   .join(u'|');
    }
    return out;
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "BEGIN:VALARM\r\nSUMMARY:no\r\nEND:VALARM\r\nEND:VEVENT\r\n";
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void utcIsShownInTheCalendarsZone();
    void zonesOfEveryKind();
    void allDayEnds();
    void durations();
    void weeklyWithExceptions();
    void changedOccurrencesReplaceTheirs();
    void summerTimeKeepsTheClock();
    void wildRulesAreNotExpanded();
    void foldedAndEscapedText();
    void brokenEvents();
    void eventsWithoutAnEndLastNoLongerThanIsKnown();
    void whatIsNotClosedEndsWhereTheNextBegins();
    void filesThatAreCutOffSaySo_data();
    void filesThatAreCutOffSaySo();
};

void TestICalendar::utcIsShownInTheCalendarsZone()
{
    SourceInfo info;
    QCOMPARE(events(vevent("UID:1\r\nSUMMARY:Show\r\nDTSTART:20270919T000000Z\r\nDTEND:"
                           "20270919T020000Z\r\nSTATUS:CONFIRMED\r\n"),
                 &info, "X-WR-CALNAME:My\\, tours\r\nX-WR-TIMEZONE:America/Denver\r\n"),
        QStringList{u"2027-09-18T18:00:00|2027-09-18T20:00:00|false|America/Denver|Show|confirmed"_s});
    QCOMPARE(info.calendarName, u"My, tours"_s);
    QCOMPARE(events(vevent("DTSTART:20270919T000000Z\r\n")),
        QStringList{u"2027-09-19T00:00:00|2027-09-19T00:00:00|false|UTC||"_s});
}

void TestICalendar::zonesOfEveryKind()
{
    const auto zone = [](const QByteArray &id) {
        return events(vevent("DTSTART;TZID=" + id + ":20270318T203000\r\n"), nullptr,
            "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:DAYLIGHT\r\nTZOFFSETTO:+0300\r\nEND:DAYLIGHT\r\nBEGIN:"
            "STANDARD\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n")
            .value(0)
            .section(u'|', 3, 3);
    };
    QCOMPARE(zone("Europe/Paris"), u"Europe/Paris"_s);
    QCOMPARE(zone("\"Europe/Paris\""), u"Europe/Paris"_s);
    QCOMPARE(zone("W. Europe Standard Time"), u"Europe/Berlin"_s);
    QCOMPARE(zone("/freeassociation.sourceforge.net/Europe/Berlin"), u"Europe/Berlin"_s);
    QCOMPARE(zone("Odd"), u"UTC+02:00"_s);
    QCOMPARE(zone("Nowhere"), QString());
}

void TestICalendar::allDayEnds()
{
    QCOMPARE(events(vevent("DTSTART;VALUE=DATE:20270318\r\nDTEND;VALUE=DATE:20270321\r\n")),
        QStringList{u"2027-03-18|2027-03-20|true|||"_s});
    QCOMPARE(
        events(vevent("DTSTART;VALUE=DATE:20270318\r\n")), QStringList{u"2027-03-18|2027-03-18|true|||"_s});
    QCOMPARE(events(vevent("DTSTART;TZID=America/Los_Angeles:20261225\r\nDURATION:PT86400S\r\n")),
        QStringList{u"2026-12-25|2026-12-25|true|||"_s});
    QCOMPARE(events(vevent("DTSTART;TZID=Europe/Paris:20270318T000000\r\nDTEND;TZID=Europe/"
                           "Paris:20270320T000000\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n")),
        QStringList{u"2027-03-18|2027-03-19|true|||"_s});
}

void TestICalendar::durations()
{
    QCOMPARE(events(vevent("DTSTART;TZID=Europe/Paris:20270318T203000\r\nDURATION:P1DT1H30M\r\n")),
        QStringList{u"2027-03-18T20:30:00|2027-03-19T22:00:00|false|Europe/Paris||"_s});
    QCOMPARE(events(vevent("DTSTART:20270318T203000\r\nDURATION:nonsense\r\n")),
        QStringList{u"2027-03-18T20:30:00|2027-03-18T20:30:00|false|||"_s});
}

void TestICalendar::weeklyWithExceptions()
{
    QCOMPARE(events(vevent("SUMMARY:Rehearsal\r\nDTSTART;TZID=Europe/"
                           "Paris:20270301T190000\r\nDTEND;TZID=Europe/Paris:20270301T210000\r\n"
                           "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/"
                           "Paris:20270308T190000\r\nRDATE;TZID=Europe/Paris:20270310T190000\r\n")),
        (QStringList{u"2027-03-01T19:00:00|2027-03-01T21:00:00|false|Europe/Paris|Rehearsal|"_s,
            u"2027-03-10T19:00:00|2027-03-10T21:00:00|false|Europe/Paris|Rehearsal|"_s,
            u"2027-03-15T19:00:00|2027-03-15T21:00:00|false|Europe/Paris|Rehearsal|"_s,
            u"2027-03-22T19:00:00|2027-03-22T21:00:00|false|Europe/Paris|Rehearsal|"_s}));
    // Days, and only those within the window.
    QCOMPARE(events(vevent("DTSTART;VALUE=DATE:20100101\r\nRRULE:FREQ=YEARLY\r\n")),
        (QStringList{u"2026-01-01|2026-01-01|true|||"_s, u"2027-01-01|2027-01-01|true|||"_s}));
}

void TestICalendar::changedOccurrencesReplaceTheirs()
{
    const QByteArray moved = vevent("UID:a\r\nSUMMARY:moved\r\nRECURRENCE-ID:20270308T180000Z\r\nDTSTART;"
                                    "TZID=Europe/Paris:20270309T200000\r\n");
    const QByteArray master = vevent("UID:a\r\nSUMMARY:weekly\r\nDTSTART;TZID=Europe/"
                                     "Paris:20270301T190000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n");
    for (const QByteArray &body : {moved + master, master + moved}) {
        QStringList starts;
        for (const QString &one : events(body))
            starts << one.section(u'|', 0, 0) + u' ' + one.section(u'|', 4, 4);
        starts.sort();
        QCOMPARE(starts,
            (QStringList{u"2027-03-01T19:00:00 weekly"_s, u"2027-03-09T20:00:00 moved"_s,
                u"2027-03-15T19:00:00 weekly"_s}));
    }
}

void TestICalendar::summerTimeKeepsTheClock()
{
    for (const QString &one :
        events(vevent("DTSTART;TZID=Europe/Paris:20270315T200000\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n")))
        QCOMPARE(one.section(u'|', 0, 0).mid(11), u"20:00:00"_s);
}

void TestICalendar::wildRulesAreNotExpanded()
{
    QElapsedTimer timer;
    timer.start();
    for (const char *rule : {"FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1;BYSECOND=5",
             "FREQ=DAILY;COUNT=999999999", "nonsense"}) {
        SourceInfo info;
        QCOMPARE(
            events(vevent(QByteArray("DTSTART:20270318T203000Z\r\nRRULE:") + rule + "\r\n"), &info).size(),
            1);
        QVERIFY2(findNote(info, SourceWarning::RecurrenceCapped), rule);
    }
    for (const char *rule :
        {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=0", "FREQ=MONTHLY;BYDAY=99MO",
            "FREQ=DAILY", "FREQ=YEARLY;BYWEEKNO=60", "FREQ=DAILY;UNTIL=00010101T000000Z"})
        QVERIFY(
            events(vevent(QByteArray("DTSTART:00010318T203000Z\r\nRRULE:") + rule + "\r\n")).size() <= 2001);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestICalendar::foldedAndEscapedText()
{
    QCOMPARE(
        events(vevent("SUMMARY:Th\xC3\r\n \xA9\xC3\xA2tre\\, sal\r\n le 2\r\nDTSTART:20270318T203000Z\r\n"))
            .value(0)
            .section(u'|', 4, 4),
        u"Théâtre, salle 2"_s);
}

void TestICalendar::brokenEvents()
{
    SourceInfo info;
    QCOMPARE(events(vevent("SUMMARY:no start\r\n") + vevent("DTSTART:yesterday\r\n")
                     + vevent("DTSTART:20270318\r\n") + "BEGIN:VEVENT\r\nDTSTART:2027",
                 &info)
                 .size(),
        1);
    QCOMPARE(findNote(info, SourceWarning::EventUnreadable)->args, (QStringList{u"2"_s, u"3"_s}));
    QVERIFY(findNote(info, SourceWarning::CalendarCutOff));
    QCOMPARE(events({}), QStringList{u"error %1"_s.arg(int(ErrorCode::NoTable))});
    QVERIFY(events(QByteArray("BEGIN:X\r\n").repeated(100)).value(0).startsWith(u"error"));
}

/// RFC 5545: without DTEND and DURATION a day is that day, and a time is a moment; nobody invents hours.
void TestICalendar::eventsWithoutAnEndLastNoLongerThanIsKnown()
{
    QCOMPARE(events(vevent("DTSTART;VALUE=DATE:20270318\r\n")), QStringList{u"2027-03-18|2027-03-18|true|||"_s});
    QCOMPARE(events(vevent("DTSTART;TZID=Europe/Paris:20270318T203000\r\n")), QStringList{u"2027-03-18T20:30:00|2027-03-18T20:30:00|false|Europe/Paris||"_s});
    QCOMPARE(events(vevent("DTSTART;TZID=Europe/Paris:20270318T203000\r\nDTEND:\r\n")), QStringList{u"2027-03-18T20:30:00|2027-03-18T20:30:00|false|Europe/Paris||"_s});
    // An end before the beginning is none.
    QCOMPARE(events(vevent("DTSTART;TZID=Europe/Paris:20270318T203000\r\nDTEND;TZID=Europe/Paris:20270318T190000\r\n")),
        QStringList{u"2027-03-18T20:30:00|2027-03-18T20:30:00|false|Europe/Paris||"_s});
    QCOMPARE(events(vevent("DTSTART;TZID=Europe/Paris:20270318T203000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n")),
        (QStringList{u"2027-03-18T20:30:00|2027-03-18T20:30:00|false|Europe/Paris||"_s, u"2027-03-25T20:30:00|2027-03-25T20:30:00|false|Europe/Paris||"_s}));
}

void TestICalendar::whatIsNotClosedEndsWhereTheNextBegins()
{
    const QByteArray one = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:one\r\nDTSTART;VALUE=DATE:20270318\r\n", two = "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:two\r\nDTSTART;VALUE=DATE:20270319\r\n";
    const QStringList both{u"2027-03-18|2027-03-18|true||one|"_s, u"2027-03-19|2027-03-19|true||two|"_s};
    SourceInfo info;
    QCOMPARE(events(one + two + "END:VEVENT\r\n", &info), both); // the first is not closed
    QCOMPARE(events(one + two, &info), both); // neither is; the calendar is
    QVERIFY(!findNote(info, SourceWarning::CalendarCutOff));
    QVERIFY(!findNote(info, SourceWarning::EventUnreadable));
    const QByteArray alarm = "BEGIN:VALARM\r\nSUMMARY:no\r\n";
    QCOMPARE(events(one + alarm + "END:VEVENT\r\n" + two + "END:VEVENT\r\n"), both); // an alarm is not
    QCOMPARE(events(one + "END:VTODO\r\nEND:VEVENT\r\n" + two + "END:VEVENT\r\n"), both); // an end of what was never begun
    QCOMPARE(events(one.repeated(100) + "END:VEVENT\r\n").size(), 100); // not a hundred levels deep
    QCOMPARE(events(one + "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n" + two + "END:VEVENT\r\n"), both); // two calendars in one file
}

void TestICalendar::filesThatAreCutOffSaySo_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("events");
    QTest::addColumn<QStringList>("note"); ///< the last line, and that of the event which is not whole
    const QByteArray start = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    const QByteArray whole = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270318\r\nEND:VEVENT\r\n";
    QTest::newRow("whole") << start + whole + "END:VCALENDAR\r\n" << 1 << QStringList{};
    QTest::newRow("between two events") << start + whole << 1 << QStringList{u"6"_s, QString()};
    QTest::newRow("in an event") << start + whole + "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20270319\r\nSUMM" << 1 << QStringList{u"9"_s, u"7"_s};
    QTest::newRow("in its alarm") << start + whole + "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20270319\r\nBEGIN:VALARM\r\n" << 1 << QStringList{u"10"_s, u"7"_s};
    QTest::newRow("in its first event") << start + "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:2027" << -1 << QStringList{};
}

/// What is whole comes in; what is not is left out, since nobody knows whether it was cancelled in the next line.
void TestICalendar::filesThatAreCutOffSaySo()
{
    QFETCH(QByteArray, file);
    QFETCH(int, events);
    QFETCH(QStringList, note);
    RecordingSink sink;
    const auto result = readBytes(file, sink, {});
    if (events < 0) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileTruncated);
        return;
    }
    QVERIFY(result);
    QCOMPARE(int(sink.tables.at(0).rows.size()) - 1, events);
    const SourceNote *found = findNote(*result, SourceWarning::CalendarCutOff);
    QCOMPARE(found ? found->args : QStringList(), note);
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
