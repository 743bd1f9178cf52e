// SPDX-License-Identifier: GPL-3.0-or-later
// Places, links, names, lists and words with a fixed meaning.
#include "core/import/value/address.h"
#include "core/import/value/choice.h"
#include "core/import/value/hold.h"
#include "core/import/value/link.h"
#include "core/import/value/person.h"
#include "core/import/value/place.h"

#include <QTest>

using namespace flow::value;
using namespace Qt::StringLiterals;

namespace {
QString q(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }
std::string_view v(const QByteArray &b) { return {b.constData(), size_t(b.size())}; }
}

class FieldValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coordinatesAreRead_data();
    void coordinatesAreRead();
    void swappedCoordinatesAreTurned();
    void postcodesGetTheirZerosBack_data();
    void postcodesGetTheirZerosBack();
    void urlsGetAScheme_data();
    void urlsGetAScheme();
    void handlesAreNames();
    void namesAreSplit_data();
    void wholeAddressesAreSplit();
    void namesAreSplit();
    void listsAreSplit_data();
    void listsAreSplit();
    void yesAndNoInFiveLanguages();
    void choicesLanguagesAndCountries();
    void ranksOfHoldsAsPeopleWriteThem_data();
    void ranksOfHoldsAsPeopleWriteThem();
};

void FieldValuesTest::ranksOfHoldsAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("rank"); // 0: a hold without one; -1: no hold
    const auto row = [](const char *cell, int rank) { QTest::newRow(cell) << QByteArray(cell) << rank; };
    row("Option 1", 1);
    row("option", 0);
    row("1st option", 1);
    row("2nd Hold", 2);
    row("first pencil", 1);
    row("H3", 3);
    row("1re option", 1);
    row("2ème option", 2);
    row("Option n°2", 2);
    row("2ª opción", 2);
    row("2. Option", 2);
    row("zweite Option", 2);
    row("on hold", 0);
    row("Pencilled", 0);
    row("Confirmed", -1);
    row("1", -1);
    row("h", -1);
    row("Hall 2", -1);
    row("Option 1 of 3", -1);
    row("option 2027", -1);
    row("", -1);
}

void FieldValuesTest::ranksOfHoldsAsPeopleWriteThem()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, rank);
    QCOMPARE(holdRank(v(cell)).value_or(-1), rank);
}

void FieldValuesTest::coordinatesAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("at");
    const auto row = [](const char *cell, const char *at) { QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(at); };
    row("43.5360708378, 5.39857444582", "43.5361 5.3986");
    row("43.5360,5.3985", "43.5360 5.3985");
    row("43,5360 ; 5,3985", "43.5360 5.3985");
    row("43,5360, 5,3985", "43.5360 5.3985");
    row("43,5360,5,3985", "43.5360 5.3985");
    row("43.5360 5.3985", "43.5360 5.3985");
    row("(43.5360, -5.3985)", "43.5360 -5.3985");
    row("POINT(5.3985 43.5360)", "43.5360 5.3985");
    row("geo:43.5360,5.3985;u=35", "43.5360 5.3985");
    row("48°51'24\"N 2°21'03\"E", "48.8567 2.3508");
    row("48° 51.4' N, 2° 21.05' E", "48.8567 2.3508");
    row("2°21'03\"E, 48°51'24\"N", "48.8567 2.3508");
    row("33.87 S, 151.21 E", "-33.8700 151.2100");
    row("143.5, 5.39", "5.3900 143.5000");
    row("0, 0", "0.0000 0.0000");
    row("hello", "");
    row("43.5", "");
    row("200, 300", "");
    row("Paris, France", "");
}

void FieldValuesTest::coordinatesAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, at);
    const CoordinateValue value = coordinates(v(cell));
    QCOMPARE(value.at ? QString::number(value.at->lat, 'f', 4) + u' ' + QString::number(value.at->lon, 'f', 4) : QString(), at);
    if (cell == "143.5, 5.39") QCOMPARE(value.reason, Reason::SwappedCoordinates);
    if (cell == "0, 0") QCOMPARE(value.reason, Reason::NullIsland);
    if (at.isEmpty()) QCOMPARE(value.status, Status::Invalid);
}

void FieldValuesTest::swappedCoordinatesAreTurned()
{
    const CoordinateValue swapped = coordinates("5.39", "43.53", "FR");
    QCOMPARE(swapped.reason, Reason::SwappedCoordinates);
    QCOMPARE(swapped.at->lat, 43.53);
    QCOMPARE(coordinates("43.53", "5.39", "FR").status, Status::Same);
    QCOMPARE(coordinates("14.711, -61.165", "FR").status, Status::Same); // Martinique
    QCOMPARE(coordinates("52.5, 13.4", "ES").reason, Reason::OutOfRange);
    QCOMPARE(coordinates("43,53", "-0,13", "").at->lon, -0.13);
    QVERIFY(!coordinates("", "", "FR").at);
    QCOMPARE(coordinates("", "", "FR").status, Status::Same);
}

void FieldValuesTest::postcodesGetTheirZerosBack_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<bool>("zeros");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, const char *country, bool zeros, const char *code, const char *reason) {
        QTest::addRow("%s %s %d", cell, country, zeros) << QByteArray(cell) << QByteArray(country) << zeros << QString::fromLatin1(code) << QString::fromLatin1(reason);
    };
    row("75011", "FR", false, "75011", "");
    row("1000", "FR", true, "01000", "leadingZeroRestored");
    row("1000", "FR", false, "1000", "wrongLength");
    row("1000", "BE", true, "1000", "");
    row("1067", "DE", true, "01067", "leadingZeroRestored");
    row("501", "US", true, "00501", "leadingZeroRestored");
    row("'69001", "FR", false, "69001", "armour");
    row("13100.0", "FR", false, "13100", "");
    row("F-75011", "FR", false, "75011", "");
    row("75 011", "FR", false, "75011", "");
    row("59000, 59800", "FR", false, "59000", "severalValues");
    row("sw1a 1aa", "GB", false, "SW1A 1AA", "");
    row("12345-6789", "US", false, "12345-6789", "");
    row("", "FR", true, "", "");
}

void FieldValuesTest::postcodesGetTheirZerosBack()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, country);
    QFETCH(bool, zeros);
    QFETCH(QString, code);
    QFETCH(QString, reason);
    std::string scratch;
    const TextValue value = postcode(v(cell), v(country), zeros, scratch);
    QCOMPARE(q(value.text), code);
    if (!reason.isEmpty() || value.status > Status::Tidied) QCOMPARE(QString::fromLatin1(reasonName(value.reason)), reason);
}

void FieldValuesTest::urlsGetAScheme_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, const char *url, const char *reason) { QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(url) << QString::fromLatin1(reason); };
    row("https://a.example/x?utm_source=y", "https://a.example/x?utm_source=y", "");
    row("festival-aix.com/fr/programmation", "https://festival-aix.com/fr/programmation", "schemeAdded");
    row("WWW.Foo.COM", "https://www.foo.com", "schemeAdded");
    row("http//foo.com", "http://foo.com", "repaired");
    row("http://https://foo.com", "https://foo.com", "repaired");
    row("http://foo.com:8080/a", "http://foo.com:8080/a", "");
    row("foo.com ; bar.com", "https://foo.com", "severalValues");
    row("contact@foo.com", "", "isEmail");
    row("en cours", "", "notAUrl");
    row("jo.doe @orange.fr", "", "isEmail");
    row("12.5", "", "notAUrl");
    row("n/a", "", "nullWord");
}

void FieldValuesTest::urlsGetAScheme()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, url);
    QFETCH(QString, reason);
    std::string scratch;
    const TextValue value = flow::value::url(v(cell), scratch);
    QCOMPARE(q(value.text), url);
    QCOMPARE(QString::fromLatin1(reasonName(value.reason)), reason);
}

void FieldValuesTest::handlesAreNames()
{
    std::string scratch;
    for (const char *cell : {"lavapeur", "@lavapeur", "instagram.com/lavapeur/", "https://www.instagram.com/lavapeur?igsh=x"})
        QCOMPARE(q(handle(cell, "instagram", scratch).text), u"lavapeur"_s);
    QCOMPARE(q(handle("https://www.facebook.com/pages/x/12", "facebook", scratch).text), u"https://www.facebook.com/pages/x/12"_s);
    QCOMPARE(handle("la vapeur dijon", "instagram", scratch).status, Status::Doubtful);
}

void FieldValuesTest::namesAreSplit_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("parts"); // salutation/first/last, or "company"
    const auto row = [](const char *cell, const char *parts) { QTest::newRow(cell) << QByteArray(cell) << QString::fromUtf8(parts); };
    row("Marie Durand", "/Marie/Durand");
    row("DURAND Marie", "/Marie/DURAND");
    row("Durand, Marie", "/Marie/Durand");
    row("Jean DUPONT", "/Jean/DUPONT");
    row("M. Jean Dupont", "M./Jean/Dupont");
    row("Hr. Karl Huber", "Hr./Karl/Huber");
    row("Marie-Anne de La Tour", "/Marie-Anne/de La Tour");
    row("Ludwig van Beethoven", "/Ludwig/van Beethoven");
    row("LÉGER Anaïs", "/Anaïs/LÉGER");
    row("Cher", "//");
    row("Oiseaux Productions SARL", "company");
    row("Association Les Oiseaux", "company");
    row("", "//");
}

void FieldValuesTest::wholeAddressesAreSplit()
{
    const auto split = [](const QString &cell, const QString &country = {}) {
        const auto p = splitAddress(cell, country);
        return p ? u"%1/%2/%3/%4"_s.arg(p->street, p->postcode, p->town, p->country) : u"street"_s;
    };
    QCOMPARE(split(u"Quai des Antilles, 44200 Nantes"_s), u"Quai des Antilles/44200/Nantes/"_s);
    QCOMPARE(split(u"12 rue des Forges 01000 Bourg-en-Bresse"_s), u"12 rue des Forges/01000/Bourg-en-Bresse/"_s);
    QCOMPARE(split(u"Le Bourg, 3 place de l’Église\n29200 Brest CEDEX 2, France"_s), u"Le Bourg, 3 place de l’Église/29200/Brest/FR"_s);
    QCOMPARE(split(u"C/ Mayor 5, 08004 L'Hospitalet de Llobregat (España)"_s), u"C/ Mayor 5/08004/L'Hospitalet de Llobregat/ES"_s);
    QCOMPARE(split(u"Ringstr. 4, D-04109 Leipzig"_s), u"Ringstr. 4/04109/Leipzig/"_s);
    QCOMPARE(split(u"Rue Haute 7, 1000 Bruxelles"_s, u"BE"_s), u"Rue Haute 7/1000/Bruxelles/"_s);
    for (const QString &cell : {u"12 rue des Forges"_s, u"Zone B, 1200 avenue de Paris"_s, u"44200 Nantes"_s, u"BP 12345"_s, u"Quai 3, 44200 Nantes, bâtiment B"_s, u""_s}) QCOMPARE(split(cell), u"street"_s);
    QCOMPARE(split(u"Suite 5, 12345 Ventura Blvd"_s, u"US"_s), u"street"_s);
}

void FieldValuesTest::namesAreSplit()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, parts);
    const PersonValue p = person(v(cell));
    QCOMPARE(p.company ? u"company"_s : q(p.salutation) + u'/' + q(p.firstName) + u'/' + q(p.lastName), parts);
}

void FieldValuesTest::listsAreSplit_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("mailchimp") << QByteArray("\"Concert Lyon\",\"VIP, gold\"") << QStringList{u"Concert Lyon"_s, u"VIP, gold"_s};
    QTest::newRow("google") << QByteArray("* myContacts ::: Programmateurs") << QStringList{u"myContacts"_s, u"Programmateurs"_s};
    QTest::newRow("semicolons") << QByteArray("Agents;Hauts-de-France, Nord;agents") << QStringList{u"Agents"_s, u"Hauts-de-France, Nord"_s};
    QTest::newRow("commas") << QByteArray("vip, horeca,") << QStringList{u"vip"_s, u"horeca"_s};
    QTest::newRow("lines") << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("one") << QByteArray(" rock ") << QStringList{u"rock"_s};
    QTest::newRow("none") << QByteArray("") << QStringList{};
    QTest::newRow("unclosed") << QByteArray("\"a, b") << QStringList{u"\"a, b"_s};
}

void FieldValuesTest::listsAreSplit()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, values);
    std::vector<std::string_view> found;
    list(v(cell), found);
    QStringList got;
    for (const std::string_view f : found) got << q(f);
    QCOMPARE(got, values);
}

void FieldValuesTest::yesAndNoInFiveLanguages()
{
    for (const char *yes : {"yes", "Oui", "sí", "JA", "x", "1", "true", "vrai", "Y", "✓", "SÌ", "1.0"}) QCOMPARE(boolean(yes).value, std::optional(true));
    for (const char *no : {"no", "Non", "NEIN", "0", "false", "faux", "falso", "n"}) QCOMPARE(boolean(no).value, std::optional(false));
    QCOMPARE(boolean("maybe").status, Status::Invalid);
    QVERIFY(!boolean("").value);
    QCOMPARE(boolean("").status, Status::Same);
}

void FieldValuesTest::choicesLanguagesAndCountries()
{
    std::string scratch;
    QCOMPARE(q(choice("venue.kind", "Salle de concert").text), u"hall"_s);
    QCOMPARE(q(choice("venue.kind", "club").text), u"club"_s);
    QCOMPARE(q(choice("order.status", "partially_refunded").text), u"part_refunded"_s);
    QCOMPARE(q(choice("show.status", "Confirmé").text), u"confirmed"_s);
    QCOMPARE(q(choice("deal.stage", "closedwon").text), u"confirmed"_s);
    QCOMPARE(choice("venue.kind", "spaceship").reason, Reason::UnknownChoice);
    QCOMPARE(q(language("fr-FR", scratch).text), u"fr"_s);
    QCOMPARE(q(language("Español", scratch).text), u"es"_s);
    QCOMPARE(language("klingon", scratch).reason, Reason::UnknownLanguage);
    QCOMPARE(q(country("Allemagne", scratch).text), u"DE"_s);
    QCOMPARE(q(country("FR", scratch).text), u"FR"_s);
    QCOMPARE(country("Atlantis", scratch).status, Status::Doubtful);
}

QTEST_APPLESS_MAIN(FieldValuesTest)
#include "tst_fields.moc"
