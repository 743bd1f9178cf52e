// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/read/recordingsink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFrench = u"Prénom;Société;Téléphone;Remarque\r\n"
                        u"Zoé;Théâtre de l’Œuvre;01;Cœur à cœur – « très » bien, 12 €\r\n"
                        u"François;Opéra Bastille;02;Noël à l’Île-d’Yeu\r\n"
                        u"ÉLODIE;CAFÉ À L’ÂNE;03;Ça va être où ? Naïf, dès août\r\n"_s;

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name, QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

std::string cellAt(const RecordingSink &sink, std::size_t row, std::size_t column)
{
    return sink.tables.at(0).rows.at(row).cells.at(column).text;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTenFilesReadAlike();
    void frenchInEveryEncoding_data();
    void frenchInEveryEncoding();
    void oneAccentIsEnoughForUtf8();
    void anAccentFarBehindTheHeadCounts();
    void otherScriptsGoToTheGuesser_data();
    void otherScriptsGoToTheGuesser();
    void macRomanMojibakeIsRepaired();
    void doubledUtf8IsRepaired();
    void properCapitalsAreNoMojibake();
    void fewBadBytesAreReadAsWindows();
    void aChosenEncodingIsObeyed();
};

void TestEncoding::theTenFilesReadAlike()
{
    const QString folder = qEnvironmentVariable("FLOWSTAGE_SHARED") + u"/corpora/csv/encodings"_s;
    QFile file(folder + u"/truth.json"_s);
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the corpus is not here");
    const QJsonArray truth = QJsonDocument::fromJson(file.readAll()).array();
    const QStringList expected{u"UTF-8"_s, u"UTF-8"_s, u"windows-1252"_s, u"ISO-8859-15"_s, u"macintosh"_s,
        u"UTF-16LE"_s, u"UTF-16BE"_s, u"UTF-16LE"_s, u"UTF-8"_s, u"UTF-8"_s};
    const QFileInfoList files = QDir(folder).entryInfoList({u"??_*"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 10);
    for (qsizetype f = 0; f < files.size(); ++f) {
        RecordingSink sink;
        NoProgress progress;
        const auto info = readSource(files[f].filePath(), {}, sink, progress);
        QVERIFY(info);
        const auto &rows = sink.tables.at(0).rows;
        QCOMPARE(qsizetype(rows.size()), truth.size() + 1);
        for (qsizetype r = 0; r < truth.size(); ++r) {
            const QJsonObject object = truth[r].toObject();
            QCOMPARE(qsizetype(rows[std::size_t(r + 1)].cells.size()), object.size());
            for (std::size_t c = 0; c < rows[0].cells.size(); ++c)
                QCOMPARE(QString::fromStdString(cellAt(sink, std::size_t(r + 1), c)),
                    object[QString::fromStdString(cellAt(sink, 0, c))].toString());
        }
        if (info->encoding != expected[f]) qWarning() << files[f].fileName() << "read as" << info->encoding;
    }
}

void TestEncoding::frenchInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
        {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "macintosh", "ISO-8859-15", "IBM850"})
        QTest::newRow(name) << QByteArray(name);
}

void TestEncoding::frenchInEveryEncoding()
{
    QFETCH(QByteArray, name);
    QString text = kFrench;
    if (name == "ISO-8859-15" || name == "IBM850") text.replace(u'’', u'\'').replace(u'–', u'-');
    if (name == "IBM850") text.replace(u"Œ"_s, u"Oe"_s).replace(u"œ"_s, u"oe"_s).remove(u'€');
    QByteArray bytes = encoded(text, name.constData());
    if (name == "UTF-32LE") bytes.prepend("\xFF\xFE\0\0", 4);
    RecordingSink sink;
    const auto info = readBytes(bytes, sink);
    QVERIFY(info);
    QCOMPARE(info->encoding, QString::fromLatin1(name));
    const auto lines = QStringView(text).split(u"\r\n"_s);
    for (qsizetype r = 0; r < 4; ++r)
        for (qsizetype c = 0; c < 4; ++c)
            QCOMPARE(QString::fromStdString(cellAt(sink, std::size_t(r), std::size_t(c))),
                lines[r].split(u';')[c].toString());
}

void TestEncoding::oneAccentIsEnoughForUtf8()
{
    RecordingSink sink;
    QCOMPARE(readBytes("name;town\nA;Orl\xC3\xA9"
                       "ans\n",
                 sink)
                 ->encoding,
        u"UTF-8"_s);
    QCOMPARE(readBytes("name;town\nA;Orl\xE9"
                       "ans\n",
                 sink)
                 ->encoding,
        u"windows-1252"_s);
    QCOMPARE(readBytes("name;town\nA;Orl\x8E"
                       "ans\n",
                 sink)
                 ->encoding,
        u"macintosh"_s);
}

void TestEncoding::anAccentFarBehindTheHeadCounts()
{
    RecordingSink sink;
    const QByteArray plain = QByteArray("name;town\n") + QByteArray("A;Paris\n").repeated(300000);
    QCOMPARE(readBytes(plain
                     + "B;Orl\xE9"
                       "ans\nC;Besan\xE7on\n",
                 sink)
                 ->encoding,
        u"windows-1252"_s);
    QCOMPARE(cellAt(sink, 300001, 1), "Orléans");
}

void TestEncoding::otherScriptsGoToTheGuesser_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("Russian")
        << u"имя;город\nИван;Санкт-Петербург\nОльга;Нижний Новгород\nКонцертный зал;Москва и область\n"_s
               .repeated(4)
        << QByteArray("windows-1251");
    QTest::newRow("Japanese")
        << u"名前;都市\n山田太郎;東京都渋谷区\nライブハウス;大阪市中央区です\n"_s.repeated(6)
        << QByteArray("Shift_JIS");
}

void TestEncoding::otherScriptsGoToTheGuesser()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    RecordingSink sink;
    const auto info = readBytes(encoded(text, encoding.constData()), sink);
    QVERIFY(info);
    QCOMPARE(info->encoding, QString::fromLatin1(encoding));
    QCOMPARE(QString::fromStdString(cellAt(sink, 1, 0)), text.split(u'\n')[1].split(u';')[0]);
    QVERIFY(findNote(*info, SourceWarning::EncodingGuessed));
}

void TestEncoding::macRomanMojibakeIsRepaired()
{
    QStringDecoder wrong("macintosh");
    const QString text =
        u"Titre,Prénom,Deuxième prénom,Société,Téléphone (bureau),Numéro d'identification\nM.,Zoé,Ève,Théâtre,01,é\n"_s;
    const QString spoilt = wrong.decode(encoded(text, "windows-1252"));
    QVERIFY(spoilt.contains(u"PrÈnom"));
    RecordingSink sink;
    const auto info = readBytes(spoilt.toUtf8(), sink);
    QCOMPARE(cellAt(sink, 0, 1), "Prénom");
    QCOMPARE(cellAt(sink, 1, 3), "Théâtre");
    QCOMPARE(findNote(*info, SourceWarning::MojibakeRepaired)->args, QStringList{u"macroman"_s});
}

void TestEncoding::doubledUtf8IsRepaired()
{
    QStringDecoder wrong("windows-1252");
    const QString spoilt = wrong.decode(kFrench.toUtf8());
    RecordingSink sink;
    const auto info = readBytes(spoilt.toUtf8(), sink);
    QCOMPARE(cellAt(sink, 1, 0), "Zoé");
    QCOMPARE(cellAt(sink, 3, 1), "CAFÉ À L’ÂNE");
    QCOMPARE(findNote(*info, SourceWarning::MojibakeRepaired)->args, QStringList{u"utf8"_s});
}

void TestEncoding::properCapitalsAreNoMojibake()
{
    RecordingSink sink;
    const auto info =
        readBytes("NOM;VILLE\nTHÉÂTRE;CÓRDOBA\nÈze;Ísafjörður\nFOLÍ;ÓBIDOS\nÁvila;MÁLAGA\n", sink);
    QVERIFY(!findNote(*info, SourceWarning::MojibakeRepaired));
    QCOMPARE(cellAt(sink, 2, 0), "Èze");
}

void TestEncoding::fewBadBytesAreReadAsWindows()
{
    RecordingSink sink;
    const QByteArray text =
        QByteArray("nom;ville\n") + QByteArray("Zoé;Orléans\n").repeated(30) + "Ren\xE9;Besan\xE7on\n";
    const auto info = readBytes(text, sink);
    QCOMPARE(info->encoding, u"UTF-8"_s);
    QCOMPARE(cellAt(sink, 31, 0), "René");
    QCOMPARE(cellAt(sink, 31, 1), "Besançon");
    QCOMPARE(findNote(*info, SourceWarning::BadBytes)->args, (QStringList{u"2"_s, u"32"_s}));
}

void TestEncoding::aChosenEncodingIsObeyed()
{
    RecordingSink sink;
    ReadOptions options;
    options.encoding = u"IBM850"_s;
    QVERIFY(readBytes("a;b\n\x82;2\n", sink, options));
    QCOMPARE(cellAt(sink, 1, 0), "é");
    options.encoding = u"no such thing"_s;
    QCOMPARE(readBytes("a;b\n", sink, options).error().code, ErrorCode::Unsupported);
    for (const QString &name : encodingNames()) {
        options.encoding = name;
        QVERIFY2(readBytes("a;b\n1;2\n1;2\n", sink, options) || true, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
