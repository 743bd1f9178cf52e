// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/read/recordingsink.h"

#include <QTest>

#include <map>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

using Card = std::map<std::string, std::string>;

namespace {

std::vector<Card> cards(const QByteArray &bytes, SourceInfo *info = nullptr)
{
    RecordingSink sink;
    auto result = readBytes(bytes, sink);
    std::vector<Card> out;
    if (!result) return {{{"error", std::to_string(int(result.error().code))}}};
    if (info) *info = *result;
    const auto &rows = sink.tables.at(0).rows;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        Card card;
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c)
            if (!rows[r].cells[c].text.empty()) card[rows[0].cells[c].text] = rows[r].cells[c].text;
        out.push_back(card);
    }
    return out;
}

QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

class TestVCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appleCards();
    void outlookCards();
    void androidCards();
    void googleCards();
    void version4();
    void birthdays_data();
    void birthdays();
    void foldsThroughCharacters();
    void whatHasNoColumnIsKeptVerbatim();
    void groupsAreCountedAndCompaniesKnown();
    void manyCardsAndBrokenOnes();
    void otherEncodings();
};

void TestVCard::appleCards()
{
    const auto all = cards(card(
        "N:Doe;John;Richter, James;Mr.;Sr.\r\nFN:Mr. John Doe\r\nORG:IBM;Accounting;Desk "
        "3\r\nTITLE:Booker\r\n"
        "item1.EMAIL;type=INTERNET:second@x.fr\r\nEMAIL;type=INTERNET;type=WORK;type=pref:john.doe@ibm."
        "com\r\n"
        "item1.X-ABLabel:_$!<Home>!$_\r\nTEL;type=CELL;type=VOICE:905-777-1234\r\nitem2.TEL:905-222-1234\r\n"
        "item2.X-ABLabel:_$!<AssistantPhone>!$_\r\nTEL;type=WORK;type=FAX:1\r\nTEL;type=WORK:2\r\nTEL;type="
        "WORK:3\r\n"
        "item3.ADR;type=HOME;type=pref:;;Silicon Alley 5\\,;New York;New York;12345;United States of "
        "America\r\nitem3.X-ABADR:us\r\n"
        "item4.URL;type=pref:http\\://www.ibm.com\r\nBDAY;value=date:2012-06-06\r\nNOTE:THIS "
        "SOFTWARE\\nIS\\, OK\\;\r\n"));
    QCOMPARE(all.size(), 1);
    Card one = all[0];
    COMPARE_TEXT(one["name"], "Mr. John Doe");
    COMPARE_TEXT(one["middle_name"], "Richter, James");
    COMPARE_TEXT(one["organization"], "IBM");
    COMPARE_TEXT(one["department"], "Accounting, Desk 3");
    COMPARE_TEXT(one["email_1"], "john.doe@ibm.com");
    COMPARE_TEXT(one["email_1_label"], "work");
    COMPARE_TEXT(one["email_2"], "second@x.fr");
    COMPARE_TEXT(one["email_2_label"], "Home");
    COMPARE_TEXT(one["phone_mobile"], "905-777-1234");
    COMPARE_TEXT(one["phone_fax"], "1");
    COMPARE_TEXT(one["phone_work"], "2");
    COMPARE_TEXT(one["phone_other"], "905-222-1234; 3");
    COMPARE_TEXT(one["street"], "Silicon Alley 5,");
    COMPARE_TEXT(one["postal_code"], "12345");
    COMPARE_TEXT(one["url"], "http://www.ibm.com");
    COMPARE_TEXT(one["birthday"], "2012-06-06");
    COMPARE_TEXT(one["note"], "THIS SOFTWARE\nIS, OK;");
    COMPARE_TEXT(one["extra"], "item3.X-ABADR:us");
}

void TestVCard::outlookCards()
{
    auto all = cards(
        card("N;LANGUAGE=en-us:Doe;John\r\nFN:John Doe\r\nTEL;WORK;VOICE:(905) 555-1234\r\nTEL;CELL:1\r\n"
             "ADR;WORK;PREF:;;Alley 5;NY;;;\r\nNOTE;ENCODING=QUOTED-PRINTABLE:line 1=0D=0A=\r\nline "
             "=C3=A9=\r\n=20end\r\nBDAY:19220310\r\n"
             "PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n SkZJRg==\r\n\r\nX-MS-CARDPICTURE;X:1\r\n",
            "2.1"));
    COMPARE_TEXT(all[0]["phone_work"], "(905) 555-1234");
    COMPARE_TEXT(all[0]["phone_mobile"], "1");
    COMPARE_TEXT(all[0]["note"], "line 1\nline é end");
    COMPARE_TEXT(all[0]["birthday"], "1922-03-10");
    COMPARE_TEXT(all[0]["photo"], "data:image/jpeg;base64,/9j/4AAQSkZJRg==");
}

void TestVCard::androidCards()
{
    auto all = cards(
        card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=20;=C3=91=20=\n=C3=91;;;\nTEL;CELL;PREF:123\n",
            "2.1")
        + card("EMAIL;PREF:only@mail.com\n", "2.1"));
    QCOMPARE(all.size(), 2);
    COMPARE_TEXT(all[0]["name"], "Ñ Ñ Ñ");
    COMPARE_TEXT(all[1]["email_1"], "only@mail.com");
}

void TestVCard::googleCards()
{
    auto all = cards(card(
        "FN:Greg\r\nN:;Greg;;;\r\nADR;TYPE=WORK:;Theater Avenue "
        "1\\nParis\\n75001;;;;;\r\nitem1.ADR:;;;;;;\r\nitem1.X-ABLabel:\r\n"
        "item2.EMAIL:g@x.com\r\nitem2.X-ABLabel:CustomType\r\nCATEGORIES:myContacts,Press\\, radio\r\n"));
    COMPARE_TEXT(all[0]["street"], "Theater Avenue 1\nParis\n75001");
    COMPARE_TEXT(all[0]["email_1_label"], "CustomType");
    COMPARE_TEXT(all[0]["categories"], "myContacts, Press, radio");
    QVERIFY(!all[0].contains("extra"));
}

void TestVCard::version4()
{
    auto all = cards(card("FN:Zoé\r\nKIND:org\r\nTEL;VALUE=uri;TYPE=\"voice,work\":tel:+33-1-23\r\nEMAIL;"
                          "PREF=1:mailto:a@b.fr\r\n"
                          "GEO:geo:48.85,2.35;u=10\r\nPHOTO:https://x/"
                          "y.jpg\r\nUID:urn:uuid:1\r\nADR;LABEL=\"a;b:c\":;;R;C;;P;F\r\n",
        "4.0"));
    COMPARE_TEXT(all[0]["kind"], "org");
    COMPARE_TEXT(all[0]["phone_work"], "+33-1-23");
    COMPARE_TEXT(all[0]["email_1"], "a@b.fr");
    COMPARE_TEXT(all[0]["geo"], "48.85, 2.35");
    COMPARE_TEXT(all[0]["photo"], "https://x/y.jpg");
    COMPARE_TEXT(all[0]["city"], "C");
}

void TestVCard::birthdays_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    for (const auto &[line, text] :
        std::initializer_list<std::pair<const char *, const char *>>{{"BDAY:1980-05-09", "1980-05-09"},
            {"BDAY:19800509", "1980-05-09"}, {"BDAY:1980-05-09T00:00:00Z", "1980-05-09"},
            {"BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09", "--05-09"}, {"BDAY;value=date:1604-06-26", "--06-26"},
            {"BDAY:--0509", "--05-09"}, {"BDAY:--05-09", "--05-09"},
            {"BDAY;VALUE=text:circa 1800", "circa 1800"}, {"BDAY:1980", "1980"}})
        QTest::newRow(line) << QByteArray(line) << QByteArray(text);
}

void TestVCard::birthdays()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, text);
    COMPARE_TEXT(cards(card("FN:x\r\n" + line + "\r\n"))[0]["birthday"], text.constData());
}

void TestVCard::foldsThroughCharacters()
{
    COMPARE_TEXT(cards(card("FN:Zo\xC3\r\n \xA9 \r\n Dup\r\n\tont\r\n"))[0]["name"], "Zoé Dupont");
}

void TestVCard::whatHasNoColumnIsKeptVerbatim()
{
    auto all = cards(card("FN:x\r\nX-SOCIALPROFILE;type=twitter:http://t/"
                          "\\,x\r\nEMAIL:1@x\r\nEMAIL:2@x\r\nEMAIL:3@x\r\nEMAIL:4@x\r\n"
                          "item7.X-ABRELATEDNAMES:Jo\r\nitem7.X-ABLabel:_$!<Sister>!$_\r\n"));
    COMPARE_TEXT(all[0]["extra"],
        "X-SOCIALPROFILE;type=twitter:http://t/"
        "\\,x\nEMAIL:4@x\nitem7.X-ABRELATEDNAMES:Jo\nitem7.X-ABLabel:_$!<Sister>!$_");
}

void TestVCard::groupsAreCountedAndCompaniesKnown()
{
    SourceInfo info;
    auto all = cards(
        card("FN:Friends\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\r\n")
            + card("FN:The Venue\r\nORG:The Venue;\r\nX-ABShowAs:COMPANY\r\n")
            + card("FN:v4 list\r\nKIND:group\r\n", "4.0"),
        &info);
    QCOMPARE(all.size(), 1);
    COMPARE_TEXT(all[0]["kind"], "org");
    QCOMPARE(findNote(info, SourceWarning::GroupCardSkipped)->args, QStringList{u"2"_s});
}

void TestVCard::manyCardsAndBrokenOnes()
{
    SourceInfo info;
    RecordingSink sink;
    const auto result = readBytes(card("FN:1\r\n") + "BEGIN:VCARD\r\nFN:never ends\r\n"
            + card("FN:2\r\nno colon here\r\n") + "junk\r\n" + card("FN:3\r\n"),
        sink);
    QVERIFY(result);
    QCOMPARE(sink.tables[0].rows.size(), 4);
    QCOMPARE(sink.tables[0].rows[3].line, 13);
    QVERIFY(sink.tables[0].info.syntheticHeader);
    QCOMPARE(findNote(*result, SourceWarning::CardUnreadable)->args, (QStringList{u"1"_s, u"5"_s}));
    QCOMPARE(
        readBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:cut of", sink).error().code, ErrorCode::FileTruncated);
}

void TestVCard::otherEncodings()
{
    COMPARE_TEXT(cards(card("FN:Ren\xE9\r\n", "2.1"))[0]["name"], "René");
    COMPARE_TEXT(cards(card("FN;CHARSET=ISO-8859-1:Ren\xE9\r\n", "2.1"))[0]["name"], "René");
    const QString text = QString::fromUtf8(card("FN:Zoé 東京\r\n"));
    QByteArray wide("\xFF\xFE", 2);
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    COMPARE_TEXT(cards(wide)[0]["name"], "Zoé 東京");
}

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
