// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpage.h"
#include "ui/print/tourbookfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// A tour book as PDF, as a page for phones and as a calendar, in the languages of who travels.
class TourBookFileTest : public QObject
{
    Q_OBJECT
private:
    static tour::DaySheet show(const QDate &day, const QString &venue, const QString &town)
    {
        tour::DaySheet sheet{.kind = tour::DaySheet::Show, .day = day, .show = 7, .uid = QByteArray(16, 'a'), .venueName = venue, .street = u"4 rue <des> Lilas"_s, .postcode = u"75011"_s, .town = town,
            .country = u"FR"_s, .at = LatLon{48.857, 2.352}, .capacity = 600, .setMinutes = 75, .zone = QTimeZone("Europe/Paris")};
        sheet.times[ShowMoment::LoadIn] = QTime(15, 0);
        sheet.times[ShowMoment::OnStage] = QTime(21, 0);
        sheet.leg = tour::BookLeg{.from = u"Nantes"_s, .to = town, .km = 386, .minutes = 231, .isFromHome = true};
        sheet.leaveBy = QTime(10, 50);
        sheet.people = {{u"Inès Roy"_s, u"production"_s, u"+33639981234"_s, {}}};
        sheet.tasks = {{.title = u"Technical rider agreed"_s, .state = u"done"_s}, {.title = u"Hotel booked"_s, .state = u"todo"_s}};
        sheet.guests.guests = {{.name = u"Ana Ruiz"_s, .source = u"press"_s, .places = 3}, {.name = u"Sent away"_s, .source = u"press"_s, .state = u"refused"_s}};
        return sheet;
    }

    static tour::TourBook book()
    {
        tour::BookPart part{.artist = 1, .uid = QByteArray(16, 'b'), .name = u"Lune Aride"_s, .series = 1, .people = 5, .home = u"Nantes"_s, .shows = 2, .km = 1200, .minutes = 700, .nights = 2};
        part.days.push_back(show(QDate(2027, 3, 10), u"La Verrière"_s, u"Paris"_s));
        part.days.push_back({.kind = tour::DaySheet::Off, .day = QDate(2027, 3, 11), .zone = QTimeZone::utc()});
        part.days.push_back(show(QDate(2027, 3, 12), u"L’Entrepôt bleu"_s, u"Lille"_s));
        part.days.back().show = 0;
        part.days.back().uid.clear();
        part.days.back().state = tour::StopKind::Hold;
        return {.name = u"Spring 2027"_s, .agency = u"Marée Haute"_s, .first = QDate(2027, 3, 10), .last = QDate(2027, 3, 12), .parts = {part}, .countries = {u"FR"_s}};
    }

    QString html(const QString &language, const tour::TourBook &of = book()) { return QString::fromUtf8(bookHtml(makeBookDoc(of, BookLanguage(language), QDate(2027, 3, 1)), language)); }

private Q_SLOTS:
    void aFlightAndANightOnTheWayAreSaid()
    {
        tour::TourBook of = book();
        auto &days = of.parts.front().days;
        days.front().leg->mode = tour::LegMode::Flight;
        const tour::BookLeg drive{.from = u"Paris"_s, .to = u"Lille"_s, .km = 858, .minutes = 630, .leaveOn = QDate(2027, 3, 11)};
        days[1].kind = tour::DaySheet::Travel;
        days[1].leg = days[2].leg = drive;
        days[2].leaveBy.reset();
        const BookDoc doc = makeBookDoc(of, BookLanguage(u"en"_s), QDate(2027, 3, 1));
        const auto &said = doc.chapters.front().days;
        QCOMPARE(said[0].distance, u"Flight, 386\u00a0km, 3\u00a0h\u00a050"_s);
        QCOMPARE(said[2].distance, u"858\u00a0km, 10\u00a0h\u00a030"_s);
        QCOMPARE(said[2].leave, u"11 Mar"_s);
        const QString page = html(u"en"_s, of);
        QVERIFY(page.contains(u"By plane, from door to door"_s));
        QVERIFY(page.contains(u"Thursday 11 March 2027, night on the way"_s));
        QVERIFY(page.contains(u"Longer than 8\u00a0h at the wheel a day: night on the way"_s));
        QVERIFY(html(u"fr"_s, of).contains(u"nuit en route"_s));
    }

    void thePageForPhonesNeedsNothingElse()
    {
        const QString page = html(u"en"_s);
        QVERIFY(!page.contains(QRegularExpression(u"<script|<img|<link|@import|url\\("_s)));
        QVERIFY(page.contains(u"La Verrière"_s));
        QVERIFY(page.contains(u"href=\"tel:+33639981234\""_s));
        QVERIFY2(page.contains(u"+33\u00a06\u00a039\u00a098\u00a012\u00a034"_s), "a number is grouped as people read it");
        QVERIFY(page.contains(u"4 rue &lt;des&gt; Lilas"_s));
        QVERIFY(page.contains(u"Wednesday 10 March 2027"_s));
        QVERIFY(page.contains(u"Day off"_s));
        QVERIFY(page.contains(u"Ana Ruiz +2"_s));
        QVERIFY(!page.contains(u"Sent away"_s));
        QVERIFY(page.contains(u"Held, not confirmed"_s));
        QVERIFY(page.contains(u"112"_s));
        // Every link of the overview leads somewhere.
        static const QRegularExpression links(u"href=\"#([^\"]+)\""_s);
        int found = 0;
        for (auto it = links.globalMatch(page); it.hasNext(); ++found) QVERIFY(page.contains(u"id=\"%1\""_s.arg(it.next().captured(1))));
        QVERIFY(found >= 3);
    }

    void itSpeaksTheLanguageOfWhoTravels()
    {
        QVERIFY(html(u"fr"_s).contains(u"Mercredi 10 mars 2027"_s));
        QVERIFY(html(u"fr"_s).contains(u"Liste d’invités"_s));
        QVERIFY(html(u"fr"_s).contains(u"lang=\"fr\""_s));
        QVERIFY(html(u"es"_s).contains(u"Lista de invitados"_s));
        QVERIFY(html(u"es"_s).contains(u"miércoles 10 de marzo"_s, Qt::CaseInsensitive));
        QVERIFY(html(u"xx"_s).contains(u"Guest list"_s));
    }

    void aDayAloneIsASheet()
    {
        tour::TourBook one = book();
        one.parts[0].days.resize(1);
        one.last = one.first;
        const BookDoc doc = makeBookDoc(one, BookLanguage(u"en"_s), QDate(2027, 3, 1));
        QVERIFY(doc.isSheet);
        QVERIFY(!html(u"en"_s, one).contains(u"href=\"#"_s));
        const QByteArray pdf = bookPdf(doc);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pages(pdf), 1);
    }

    void thePdfHasAPageForEachShow()
    {
        const QByteArray pdf = bookPdf(makeBookDoc(book(), BookLanguage(u"fr"_s), QDate(2027, 3, 1)));
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pages(pdf), 3); // overview, two shows
    }

    /// What is copied from it, searched or read aloud, by somebody else's reader: figures and signs too.
    void whatIsCopiedFromThePdfIsWhatItSays()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty()) QSKIP("no pdftotext on this machine");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.pdf"_s);
        tour::TourBook one = book();
        one.parts[0].days[0].venueName = u"Salle 2-B (1/2): “l’annexe”"_s;
        QVERIFY(saveTourBook(one, BookFormat::Pdf, u"en"_s, QDate(2027, 3, 1), path));
        QProcess process;
        process.start(reader, {path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
        for (const QString &needed : {u"Wednesday 10 March 2027"_s, u"15:00"_s, u"+33 6 39 98 12 34"_s, u"386 km, 3 h 50"_s, u"75011 Paris"_s, u"Ana Ruiz +2"_s, u"Salle 2-B (1/2)"_s})
            QVERIFY2(said.contains(needed), qPrintable(needed + u" in\n"_s + said));
    }

    void noDayIsCutInTheOverview()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty()) QSKIP("no pdftotext on this machine");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.pdf"_s);
        tour::TourBook one = book();
        one.parts[0].days[0].day = QDate(2027, 3, 24); // the longest: “mer. 24 mars”
        QVERIFY(saveTourBook(one, BookFormat::Pdf, u"fr"_s, QDate(2027, 3, 1), path));
        QProcess process;
        process.start(reader, {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
        QVERIFY2(said.contains(u"mer. 24 mars"_s), qPrintable(said));
    }

    /// Read by somebody else's parser, not by what wrote it.
    void theMessageOpensInAMailProgram()
    {
        tour::TourBook one = book();
        one.name = u"Tournée de printemps “2027”, première partie avec des invités"_s;
        one.parts[0].email = u"lune@example.org"_s;
        one.crew = {{u"Maud Keller"_s, u"Tour manager"_s, {}, u"maud@example.org"_s}, {u"No address"_s, {}, {}, {}}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.eml"_s);
        QVERIFY(saveTourBook(one, BookFormat::Mail, u"fr"_s, QDate(2027, 3, 1), path));
        QProcess parser;
        parser.start(u"python3"_s, {u"-c"_s, u"import sys, email, email.policy\n"
                                             "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)\n"
                                             "print(m['to']); print(m['subject']); print(len(m.defects))\n"
                                             "for p in m.walk():\n"
                                             "  if p.is_multipart(): continue\n"
                                             "  d = p.get_payload(decode=True)\n"
                                             "  print(p.get_content_type(), p.get_filename(), d[:5].decode('latin-1'), max(map(len, p.as_bytes().splitlines())) <= 100, len(p.defects))"_s, path});
        QVERIFY(parser.waitForFinished());
        const QStringList said = QString::fromUtf8(parser.readAllStandardOutput()).split(u'\n');
        QVERIFY2(said.size() >= 7, parser.readAllStandardError().constData());
        QCOMPARE(said[0], u"Lune Aride <lune@example.org>, Maud Keller <maud@example.org>"_s);
        QVERIFY2(said[1].startsWith(one.name), qPrintable(said[1]));
        QCOMPARE(said[2], u"0"_s);
        QCOMPARE(said[3], u"text/plain None Bonjo True 0"_s);
        QVERIFY2(said[4].startsWith(u"application/pdf "_s) && said[4].endsWith(u".pdf %PDF- True 0"_s), qPrintable(said[4]));
        QVERIFY2(said[5].startsWith(u"text/html "_s) && said[5].endsWith(u".html <!DOC True 0"_s), qPrintable(said[5]));
        QVERIFY2(said[6].startsWith(u"text/calendar "_s) && said[6].endsWith(u".ics BEGIN True 0"_s), qPrintable(said[6]));
    }

    void everySheetSaysWhomToCall()
    {
        tour::TourBook one = book();
        one.agencyPhone = u"+33199001420"_s;
        one.parts[0].emergency = {.of = u"Lune Aride"_s, .name = u"Anne, sister"_s, .phone = u"+33639981111"_s};
        one.parts[0].days[0].resources = {{.kind = u"staff"_s, .name = u"Maud Keller"_s, .job = u"Tour manager"_s, .emergency = {.of = u"Maud Keller"_s, .name = u"Paul Keller"_s, .phone = u"+33639982222"_s}}};
        one.emergencies = {one.parts[0].emergency, one.parts[0].days[0].resources[0].emergency};
        QVERIFY(html(u"en"_s, one).contains(u"For Maud Keller"_s)); // the book
        one.parts[0].days.resize(1);
        one.last = one.first;
        const QString sheet = html(u"en"_s, one); // a day that travels alone
        for (const QString &needed : {u"112"_s, u"tel:+33199001420"_s, u"For Lune Aride"_s, u"tel:+33639981111"_s, u"tel:+33639982222"_s})
            QVERIFY2(sheet.contains(needed), qPrintable(needed));
    }

    void fortyDatesAndLongNamesFit()
    {
        tour::TourBook big = book();
        big.parts[0].days.clear();
        for (int i = 0; i < 40; ++i)
            big.parts[0].days.push_back(show(QDate(2027, 3, 1).addDays(2 * i), u"Centre culturel intercommunal des Arts vivants et de la Musique de Saint-Rémy-en-Bouzemont"_s, u"Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson"_s));
        big.last = big.parts[0].days.back().day;
        const QByteArray pdf = bookPdf(makeBookDoc(big, BookLanguage(u"es"_s), QDate(2027, 3, 1)));
        QVERIFY(pages(pdf) >= 41 && pages(pdf) <= 43);
    }

    void anAddressIsBrokenAndNotCut()
    {
        const QFont font = PdfPage::fontOf(9.5);
        const QString text = u"Programmation · chloe.tremeur@scene-des-vanniers-et-des-horlogers-de-lille.example"_s;
        for (const double width : {60.0, 110.0, 180.0}) {
            const QStringList lines = PdfPage::wrapped(text, font, width);
            QVERIFY(lines.size() > 1);
            for (const QString &line : lines) QVERIFY2(PdfPage::widthOf(line, font) <= width, qPrintable(line));
            QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        }
        const QString first = PdfPage::wrapped(text, font, 180)[1];
        QVERIFY2(first.startsWith(u"chloe.tremeur@scene-"_s) && first.endsWith(u'-'), qPrintable(first)); // at a sign, where there is one
        QCOMPARE(PdfPage::wrapped(text, font, 2'000), QStringList{text});
    }

    void theCalendarKeepsUidsAndStates()
    {
        const QByteArray first = bookCalendar(book(), BookLanguage(u"en"_s), 1'800'000'000'000), second = bookCalendar(book(), BookLanguage(u"fr"_s), 1'900'000'000'000);
        QCOMPARE(first.count("BEGIN:VEVENT"), 3);
        QCOMPARE(uids(first), uids(second));
        QCOMPARE(first.count("STATUS:TENTATIVE"), 1);
        QVERIFY(first.contains("DTSTART:20270310T140000Z")); // load-in at 15:00 in Paris
        for (const QByteArray &line : first.split('\n')) QVERIFY(line.size() <= 76);
        QVERIFY(QByteArray(second).replace("\r\n ", "").contains("Jauge\u202f: "));
    }

    void filesAppearWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        for (const auto &[suffix, format] : {std::pair(u"pdf"_s, BookFormat::Pdf), {u"html"_s, BookFormat::Html}, {u"ics"_s, BookFormat::Calendar}}) {
            QCOMPARE(bookFormat(suffix), format);
            const QString path = folder.filePath(u"book."_s + suffix);
            QVERIFY(saveTourBook(book(), format, u"en"_s, QDate(2027, 3, 1), path).has_value());
            QVERIFY(QFile(path).size() > 300);
        }
        QVERIFY(!bookFormat(u"docx"_s));
        QCOMPARE(saveTourBook(book(), BookFormat::Html, u"en"_s, {}, folder.filePath(u"no/book.html"_s)).error().code, ErrorCode::FileNotFound);
    }

private:
    static int pages(const QByteArray &pdf)
    {
        static const QRegularExpression count(u"/Type /Pages[^>]*/Count (\\d+)|/Count (\\d+)"_s);
        const auto match = count.match(QString::fromLatin1(pdf));
        return match.captured(1).isEmpty() ? match.captured(2).toInt() : match.captured(1).toInt();
    }
    static QList<QByteArray> uids(const QByteArray &calendar)
    {
        QList<QByteArray> found;
        for (const QByteArray &line : calendar.split('\n'))
            if (line.startsWith("UID:")) found << line.trimmed();
        return found;
    }
};

QTEST_MAIN(TourBookFileTest)
#include "tst_tourbookfile.moc"
