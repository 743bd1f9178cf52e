// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/phone.h"

#include <QTest>

using namespace flow::value;

class PhoneValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersBecomeE164_data();
    void numbersBecomeE164();
    void whatIsNoNumberSaysSo();
    void aNumberThatNoCountryHasIsDoubtfulAsWritten();
    void theShortWayAgreesWithTheLibrary();
    void anExtensionIsKept();
};

void PhoneValueTest::numbersBecomeE164_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, const char *country, QStringList numbers, const char *reason = "") {
        QTest::addRow("%s (%s)", cell, country) << QByteArray(cell) << QByteArray(country) << numbers << QString::fromLatin1(reason);
    };
    row("+33612345678", "", {"+33612345678"});
    row("06 12 34 56 78", "FR", {"+33612345678"});
    row("06.12.34.56.78", "FR", {"+33612345678"});
    row("01/42/68/53/00", "FR", {"+33142685300"});
    row("0033 6 12 34 56 78", "DE", {"+33612345678"});
    row("+33 (0)6 12 34 56 78", "DE", {"+33612345678"});
    row("'+33612345678", "", {"+33612345678"});
    row("p:+46701234567", "", {"+46701234567"});
    row("tel:+32 2 555 12 12", "", {"+3225551212"});
    row("Tél : 01 42 68 53 00", "FR", {"+33142685300"});
    row("33612345678", "FR", {"+33612345678"});
    row("33612345678", "BE", {"+33612345678"}, "countryAssumed");
    row("33612345678.0", "FR", {"+33612345678"});
    row("612345678", "FR", {"+33612345678"}, "leadingZeroRestored");
    row("3.3612345678E+10", "FR", {"+33612345678"});
    row("6.12E+10", "FR", {""}, "digitsLost");
    row("030/1234567", "DE", {"+49301234567"});
    row("(212) 555-2368", "US", {"+12125552368"});
    row("020 7946 0018", "GB", {"+442079460018"});
    row("06 12 34 56 78 / 01 42 68 53 00", "FR", {"+33612345678", "+33142685300"});
    row("06 12 34 56 78;01 42 68 53 00", "FR", {"+33612345678", "+33142685300"});
    row("06 12 34 56 78 ou 01 42 68 53 00", "FR", {"+33612345678", "+33142685300"});
    row("+33612345678+33142685300", "", {"+33612345678", "+33142685300"});
    row("06 12 34 56 78 ::: 0612345678", "FR", {"+33612345678"});
    row("06 12 34 56 78 (mobile)", "FR", {"+33612345678"});
    row("12345", "FR", {"12345"}, "unknownNumber");
    row("06 12 34 56", "FR", {"06 12 34 56"}, "unknownNumber");
    row("", "FR", {});
    row("n/a", "FR", {});
}

void PhoneValueTest::numbersBecomeE164()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, country);
    QFETCH(QStringList, numbers);
    QFETCH(QString, reason);
    PhoneNormaliser normaliser;
    std::vector<PhoneValue> found;
    normaliser.phones(std::string_view(cell.constData(), size_t(cell.size())), std::string_view(country.constData(), size_t(country.size())), found);
    QStringList got;
    for (const PhoneValue &p : found) got << QString::fromStdString(p.number);
    QCOMPARE(got, numbers);
    if (!reason.isEmpty()) QCOMPARE(QString::fromLatin1(reasonName(found[0].reason)), reason);
}

void PhoneValueTest::whatIsNoNumberSaysSo()
{
    PhoneNormaliser normaliser("FR");
    QCOMPARE(normaliser.phone("voir site").status, Status::Invalid);
    QCOMPARE(normaliser.phone("voir site").reason, Reason::NotAPhone);
}

void PhoneValueTest::aNumberThatNoCountryHasIsDoubtfulAsWritten()
{
    PhoneNormaliser normaliser;
    const PhoneValue value = normaliser.phone("612345679"); // a spreadsheet ate its 0, and nobody says the country
    QCOMPARE(value.number, std::string("612345679"));
    QCOMPARE(value.status, Status::Doubtful);
    QCOMPARE(value.reason, Reason::UnknownNumber);
    QCOMPARE(normaliser.phone("+33612345679").status, Status::Same);
}

void PhoneValueTest::theShortWayAgreesWithTheLibrary()
{
    PhoneNormaliser normaliser("FR");
    for (int i = 0; i < 200; ++i) {
        const std::string digits = "0" + std::to_string(1 + i % 5) + std::to_string(10000000 + i * 449923).substr(0, 8);
        const std::string written = "+33 " + digits.substr(1, 1) + " " + digits.substr(2); // not plain: goes to the library
        const PhoneValue viaLibrary = normaliser.phone(written), direct = normaliser.phone(digits);
        if (viaLibrary.status != Status::Doubtful) QCOMPARE(direct.number, viaLibrary.number);
    }
    QCOMPARE(normaliser.countryOf("+3225551212"), std::string("BE"));
}

void PhoneValueTest::anExtensionIsKept()
{
    PhoneNormaliser normaliser("FR");
    const PhoneValue value = normaliser.phone("01 42 68 53 00 poste 12");
    QCOMPARE(value.number, std::string("+33142685300"));
    QCOMPARE(value.extension, std::string("12"));
}

QTEST_APPLESS_MAIN(PhoneValueTest)
#include "tst_phone.moc"
