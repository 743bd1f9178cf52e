// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/countries.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesACode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const std::initializer_list<std::pair<const char16_t *, const char *>> rows{{u"FR", "FR"},
            {u"fra", "FR"}, {u"France", "FR"}, {u"UK", "GB"}, {u"U.K.", "GB"}, {u"Angleterre", "GB"},
            {u"Écosse", "GB"}, {u"England", "GB"}, {u"Royaume-Uni", "GB"}, {u"Allemagne", "DE"},
            {u"Deutschland", "DE"}, {u"Alemania", "DE"}, {u"GERMANY", "DE"}, {u"États-Unis", "US"},
            {u"Etats Unis", "US"}, {u"USA", "US"}, {u"EE. UU.", "US"}, {u"United States of America", "US"},
            {u"The Netherlands", "NL"}, {u"Pays-Bas", "NL"}, {u"Holland", "NL"}, {u"Nederland", "NL"},
            {u"Suisse", "CH"}, {u"Schweiz", "CH"}, {u"Belgique", "BE"}, {u"België", "BE"},
            {u"Österreich", "AT"}, {u"Espagne", "ES"}, {u"España", "ES"}, {u"Italia", "IT"},
            {u"Czech Republic", "CZ"}, {u"République tchèque", "CZ"}, {u"Türkiye", "TR"}, {u"Turkey", "TR"},
            {u"Sverige", "SE"}, {u"Côte d'Ivoire", "CI"}, {u"Ivory Coast", "CI"}, {u"RU", "RU"},
            {u"La Réunion", "RE"}, {u"Ελλάδα", "GR"}, {u"  france ", "FR"}, {u"Kosovo", "XK"}, {u"", ""},
            {u"Atlantis", ""}, {u"Franc", ""}};
        for (const auto &[text, code] : rows)
            QTest::newRow(qPrintable(QString(text) + u'>')) << QString(text) << QString::fromLatin1(code);
    }
    void textBecomesACode()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(countryFromText(text).value_or(QString()), code);
    }

    void everyCountryReadsBackFromEveryNameItIsShownWith()
    {
        QVERIFY(countries().size() >= 249);
        int taken = 0;
        for (const Country &country : countries()) {
            QCOMPARE(countryFromText(country.iso2).value_or(u"?"_s), country.iso2);
            for (const QString &name : country.names) {
                QVERIFY2(!name.isEmpty(), qPrintable(country.iso2));
                if (countryFromText(name) != country.iso2) ++taken;
            }
        }
        QCOMPARE(taken, 0);
    }

    void namesComeInTheLanguageOfTheUser()
    {
        QCOMPARE(countryName(u"DE", geoLanguage(u"fr_FR")), u"Allemagne"_s);
        QCOMPARE(countryName(u"de", geoLanguage(u"es")), u"Alemania"_s);
        QCOMPARE(countryName(u"DE", geoLanguage(u"de-AT")), u"Deutschland"_s);
        QCOMPARE(countryName(u"DE", geoLanguage(u"ja")), u"Germany"_s);
        QCOMPARE(countryName(u"QQ", GeoLanguage::French), u"QQ"_s);
        QCOMPARE(countryByNumber(250)->iso2, u"FR"_s);
        QCOMPARE(countryByCode(u"RE")->sovereign, u"FR"_s);
    }
};

QTEST_GUILESS_MAIN(TestCountries)
#include "tst_countries.moc"
