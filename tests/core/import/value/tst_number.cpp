// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/number.h"

#include <QTest>

#include <rapidcheck.h>

using namespace flow::value;

class NumberValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreRead_data();
    void numbersAreRead();
    void aColumnDecidesTheConvention();
    void countsAreWholeAndSayWhenGuessed_data();
    void countsAreWholeAndSayWhenGuessed();
    void moneyIsInMinorUnits_data();
    void moneyIsInMinorUnits();
    void ratesAreBasisPoints();
    void everyWritingOfANumberReadsBack();
};

void NumberValueTest::numbersAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("plain"); // "invalid" when it is
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *cell, const char *plain, const char *reason = "", DecimalMark mark = DecimalMark::Unknown) {
        QTest::addRow("%s %d", cell, int(mark)) << QByteArray(cell) << QString::fromLatin1(plain) << QString::fromLatin1(reason) << int(mark);
    };
    row("1234", "1234");
    row("1234.56", "1234.56");
    row("1234,56", "1234.56");
    row("1.234,56", "1234.56");
    row("1,234.56", "1234.56");
    row("1 234,56", "1234.56");
    row("1\xC2\xA0" "234,56", "1234.56");
    row("1\xE2\x80\xAF" "234,56", "1234.56");
    row("1'234.50", "1234.5");
    row("1,234,567", "1234567");
    row("1.234.567", "1234567");
    row("1,00,000", "100000");
    row("0.125", "0.125");
    row("1.234", "1234", "ambiguousNumber");
    row("1.234", "1.234", "", DecimalMark::Point);
    row("1.234", "1234", "", DecimalMark::Comma);
    row("1,234", "1.234", "", DecimalMark::Comma);
    row("12.5", "12.5", "otherConvention", DecimalMark::Comma);
    row("(12.00)", "-12");
    row("-12.5", "-12.5");
    row("12.50-", "-12.5");
    row("\xE2\x88\x92" "5", "-5");
    row("€ 1.234,50", "1234.5");
    row("1 234,50 €", "1234.5");
    row("EUR 12", "12");
    row("12 eur", "12");
    row("$-5.00", "-5");
    row("-$5.00", "-5");
    row("5k", "5000", "multiplied");
    row("1.5k €", "1500", "multiplied");
    row("2.5M", "2500000", "multiplied");
    row("15 %", "15");
    row("12,-", "12");
    row("+5", "5");
    row("6.12E+10", "61200000000");
    row("9 80", "invalid", "oddGrouping");
    row("1,23,4", "invalid", "oddGrouping");
    row("abc", "invalid", "notANumber");
    row("12/03/2024", "invalid", "notANumber");
    row("99999999999999999999", "invalid", "tooLarge");
    row("1.2.3.4", "invalid", "oddGrouping");
}

void NumberValueTest::numbersAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, plain);
    QFETCH(QString, reason);
    QFETCH(int, mark);
    const NumberValue value = number(cell.toStdString(), {DecimalMark(mark)});
    QCOMPARE(value.status == Status::Invalid ? QStringLiteral("invalid") : QString::number(value.toDouble(), 'g', 15), plain);
    if (!reason.isEmpty() || value.status > Status::Tidied) QCOMPARE(QString::fromLatin1(reasonName(value.reason)), reason);
}

void NumberValueTest::aColumnDecidesTheConvention()
{
    NumberEvidence comma, point, unknown;
    for (const char *cell : {"1.234", "12,50", "1.234,56"}) comma.add(cell);
    for (const char *cell : {"1,234", "12.50", "1,234,567"}) point.add(cell);
    for (const char *cell : {"1.234", "12", "x"}) unknown.add(cell);
    QCOMPARE(comma.mark(), DecimalMark::Comma);
    QCOMPARE(point.mark(), DecimalMark::Point);
    QCOMPARE(unknown.mark(), DecimalMark::Unknown);
    QCOMPARE(unknown.ambiguous, qint64(1));
    QCOMPARE(unknown.other, qint64(1));
}

void NumberValueTest::countsAreWholeAndSayWhenGuessed_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, qint64 value, const char *status, const char *reason) {
        QTest::newRow(cell) << QByteArray(cell) << value << QString::fromLatin1(status) << QString::fromLatin1(reason);
    };
    row("500", 500, "same", "");
    row("1200.0", 1200, "same", "");
    row("300-350", 350, "doubtful", "range");
    row("300 - 350", 350, "doubtful", "range");
    row("300 à 350", 350, "doubtful", "range");
    row("300 / 500", 500, "doubtful", "range");
    row("ca. 500", 500, "doubtful", "approximate");
    row("env. 1 200", 1200, "doubtful", "approximate");
    row("~500", 500, "doubtful", "approximate");
    row("500+", 500, "doubtful", "approximate");
    row("500 pers.", 500, "tidied", "unitDropped");
    row("1 500 places", 1500, "tidied", "unitDropped");
    row("500 (balcon)", 500, "doubtful", "extraText");
    row("12.5", 13, "doubtful", "notWhole");
    row("-5", 0, "invalid", "negative");
}

void NumberValueTest::countsAreWholeAndSayWhenGuessed()
{
    QFETCH(QByteArray, cell);
    QFETCH(qint64, value);
    QFETCH(QString, status);
    QFETCH(QString, reason);
    const IntegerValue read = flow::value::count(cell.toStdString(), {});
    QCOMPARE(read.value, value);
    QCOMPARE(QString::fromLatin1(statusName(read.status)), status);
    QCOMPARE(QString::fromLatin1(reasonName(read.reason)), reason);
}

void NumberValueTest::moneyIsInMinorUnits_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("assumed");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, const char *assumed, qint64 minor, const char *currency, const char *reason) {
        QTest::addRow("%s %s", cell, assumed) << QByteArray(cell) << QByteArray(assumed) << minor << QByteArray(currency) << QString::fromLatin1(reason);
    };
    row("49.90", "EUR", 4990, "EUR", "");
    row("1 234,5 €", "", 123450, "EUR", "");
    row("£12", "", 1200, "GBP", "");
    row("12.00", "usd", 1200, "USD", "");
    row("1500 JPY", "", 1500, "JPY", "");
    row("12.345", "TND", 12345, "TND", "ambiguousNumber");
    row("12.3456", "EUR", 1235, "EUR", "rounded");
    row("12", "", 1200, "", "currencyMissing");
    row("$12", "EUR", 1200, "USD", "otherCurrency");
    row("800-1200 €", "", 80000, "EUR", "range");
}

void NumberValueTest::moneyIsInMinorUnits()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, assumed);
    QFETCH(qint64, minor);
    QFETCH(QByteArray, currency);
    QFETCH(QString, reason);
    const MoneyValue value = money(cell.toStdString(), {}, assumed.toStdString());
    QCOMPARE(QByteArray(value.currency.data()), currency);
    QCOMPARE(QString::fromLatin1(reasonName(value.reason)), reason);
    if (cell != "12.345") QCOMPARE(value.minor, minor);
}

void NumberValueTest::ratesAreBasisPoints()
{
    QCOMPARE(rate("15 %", {}).value, qint64(1500));
    QCOMPARE(rate("12,5", {}).value, qint64(1250));
    QCOMPARE(rate("0.15", {}).value, qint64(1500));
    QCOMPARE(rate("0.15", {}).reason, Reason::PercentAssumed);
}

void NumberValueTest::everyWritingOfANumberReadsBack()
{
    const bool ok = rc::check("numbers survive each convention", [] {
        const qint64 cents = *rc::gen::inRange<qint64>(-99999999999, 99999999999);
        const QString whole = QString::number(qAbs(cents) / 100);
        const QString fraction = QStringLiteral("%1").arg(qAbs(cents) % 100, 2, 10, QLatin1Char('0'));
        const auto write = [&](const QString &group, const QString &mark) {
            QString text = whole;
            for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, group);
            return ((cents < 0 ? "-" : "") + text + mark + fraction).toStdString();
        };
        const auto same = [&](const std::string &text, DecimalMark mark) {
            const MoneyValue value = money(text, {mark}, "EUR");
            RC_ASSERT(value.minor == cents);
            RC_ASSERT(value.status == Status::Same || value.status == Status::Tidied);
        };
        same(write(",", "."), DecimalMark::Point);
        same(write(".", ","), DecimalMark::Comma);
        same(write(" ", ","), DecimalMark::Comma);
        same(write("\u00A0", ","), DecimalMark::Comma);
        same(write("\u202F", ","), DecimalMark::Comma);
        same(write("'", "."), DecimalMark::Point);
        same(write("", "."), DecimalMark::Unknown);
        same(write("", ","), DecimalMark::Unknown);
        same(write(".", ",") + " €", DecimalMark::Comma);
        same("EUR " + write(",", "."), DecimalMark::Point);
    });
    QVERIFY(ok);
}

QTEST_APPLESS_MAIN(NumberValueTest)
#include "tst_number.moc"
