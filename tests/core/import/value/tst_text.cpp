// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/text.h"

#include <QTest>

using namespace flow::value;

class TextValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainTextIsLeftAloneWithoutACopy();
    void textIsTidied_data();
    void textIsTidied();
    void linesAreKeptWhereAFieldHasLines();
    void formulasAreText();
    void nullWordsAreEmptyAndSaySo();
};

void TextValueTest::plainTextIsLeftAloneWithoutACopy()
{
    const std::string_view cell = "La Vapeur, Dijon";
    std::string scratch;
    const TextValue value = tidyText(cell, scratch);
    QCOMPARE(value.text.data(), cell.data());
    QCOMPARE(value.status, Status::Same);
}

void TextValueTest::textIsTidied_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("spaces") << QByteArray("  a  b ") << QByteArray("a b") << "whitespace";
    QTest::newRow("nbsp") << QByteArray("\xC2\xA0Salle\xC2\xA0Pleyel\xE2\x80\xAF") << QByteArray("Salle Pleyel") << "whitespace";
    QTest::newRow("tab and newline") << QByteArray("a\t\r\nb") << QByteArray("a b") << "whitespace";
    QTest::newRow("NFD") << QByteArray("e\xCC\x81te\xCC\x81") << QByteArray("été") << "whitespace";
    QTest::newRow("zero width") << QByteArray("\xEF\xBB\xBF" "a\xE2\x80\x8B" "b") << QByteArray("ab") << "whitespace";
    QTest::newRow("control") << QByteArray("a\x01" "b\x7F") << QByteArray("ab") << "whitespace";
    QTest::newRow("armour") << QByteArray("'69001") << QByteArray("69001") << "armour";
    QTest::newRow("armour +") << QByteArray("'+33612") << QByteArray("+33612") << "armour";
    QTest::newRow("a name with '") << QByteArray("'90s Party") << QByteArray("'90s Party") << "";
    QTest::newRow("emoji joined") << QByteArray("👩‍🎤") << QByteArray("👩‍🎤") << "";
    QTest::newRow("japanese") << QByteArray("山本 太郎") << QByteArray("山本 太郎") << "";
    QTest::newRow("typographic") << QByteArray("L’Été") << QByteArray("L’Été") << "";
    QTest::newRow("only spaces") << QByteArray("  ") << QByteArray("") << "whitespace";
}

void TextValueTest::textIsTidied()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    std::string scratch;
    const TextValue value = tidyText(std::string_view(cell.constData(), size_t(cell.size())), scratch);
    QCOMPARE(QByteArray::fromStdString(std::string(value.text)), text);
    QCOMPARE(QString::fromLatin1(reasonName(value.reason)), reason);
}

void TextValueTest::linesAreKeptWhereAFieldHasLines()
{
    std::string scratch;
    QCOMPARE(QByteArray::fromStdString(std::string(tidyText(" 1re ligne \r\n2e  ligne\n", scratch, Lines::Keep).text)),
        QByteArray("1re ligne\n2e ligne"));
}

void TextValueTest::formulasAreText()
{
    std::string scratch;
    for (const std::string_view cell : {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "=HYPERLINK(\"x\")"}) {
        const TextValue value = tidyText(cell, scratch);
        QCOMPARE(value.text, cell);
        QCOMPARE(value.status, Status::Same);
    }
}

void TextValueTest::nullWordsAreEmptyAndSaySo()
{
    std::string scratch;
    for (const std::string_view cell : {"#N/A", "n/a", "N/A", "NULL", "-", "*", "—", " n/a "}) {
        const TextValue value = tidyText(cell, scratch);
        QVERIFY(value.text.empty());
        QCOMPARE(value.reason, Reason::NullWord);
    }
    QCOMPARE(tidyText("#REF!", scratch).status, Status::Doubtful);
    QCOMPARE(tidyText("NA", scratch).text, std::string_view("NA")); // Namibia, and people called Na
    QCOMPARE(tidyText("None", scratch).text, std::string_view("None"));
}

QTEST_APPLESS_MAIN(TextValueTest)
#include "tst_text.moc"
