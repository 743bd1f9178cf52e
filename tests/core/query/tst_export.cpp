// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formulaguard.h"
#include "core/entities.h"
#include "core/query/export.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <rapidcheck.h>

using namespace flow;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

    test::TempStore m_store;
    NoProgress m_progress;
    ListSpec m_spec{.entity = &venueEntity(),
        .sortField = u"name"_s,
        .columns = {
            u"name"_s, u"capacity"_s, u"fee_min"_s, u"period_start"_s, u"tags"_s, u"notes"_s, u"phone"_s}};

    QByteArray text(const ExportOptions &options)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done =
            m_store.read([&](Connection &c) { return exportTo(c, m_spec, buffer, options, m_progress); });
        return done ? buffer.data() : "failed: " + done.error().detail.toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_OK(m_store.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(venueEntity(),
                {{u"name"_s, u"=HYPERLINK(\"http://evil\")"_s}, {u"kind"_s, u"club"_s}, {u"capacity"_s, 300},
                    {u"fee_min"_s, 150050}, {u"currency"_s, u"EUR"_s}, {u"period_start"_s, u"2027-03-18"_s},
                    {u"notes"_s, u"says \"hi\",\nleaves"_s}, {u"phone"_s, u"+33612345678"_s}}));
            FLOW_ASSIGN(const qint64 second,
                records.insert(venueEntity(),
                    {{u"name"_s, u"Été; l'autre"_s}, {u"kind"_s, u"club"_s}, {u"fee_min"_s, 150050},
                        {u"currency"_s, u"JPY"_s}}));
            for (const auto &name : {u"vip"_s, u"rock"_s}) {
                FLOW_ASSIGN(const qint64 tag,
                    records.insert(tagEntity(), {{u"name"_s, name}, {u"kind"_s, u"tag"_s}}));
                FLOW_TRY(records.insert(
                    taggingEntity(), {{u"tag_id"_s, tag}, {u"owner_entity"_s, 14}, {u"owner_id"_s, second}}));
            }
            return {};
        }));
    }

    void csvIsQuotedGuardedAndPlain()
    {
        QCOMPARE(text({.format = ExportFormat::Csv}),
            QByteArray("\xEF\xBB\xBF"
                       "name,capacity,fee_min,period_start,tags,notes,phone\r\n"
                       "\"Été; l'autre\",,150050,,rock; vip,,\r\n")
                    .replace("rock; vip", "\"rock; vip\"")
                + "\"'=HYPERLINK(\"\"http://evil\"\")\",300,1500.50,2027-03-18,,\"says "
                  "\"\"hi\"\",\nleaves\",+33612345678\r\n");
        const QByteArray bare = text(
            {.headers = {u"Nom"_s, u"Jauge"_s, u"Cachet"_s, u"Début"_s, u"Tags"_s, u"Notes"_s, u"Tél."_s},
                .byteOrderMark = false,
                .limit = 1});
        QVERIFY(bare.startsWith("Nom,Jauge,Cachet,Début"));
        QCOMPARE(bare.count("\r\n"), 2);
    }

    void jsonHasTypesAndIds()
    {
        const QJsonArray rows = QJsonDocument::fromJson(text({.format = ExportFormat::Json})).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject row = rows[1].toObject();
        QCOMPARE(row[u"id"].toInt(), 1);
        QCOMPARE(row[u"name"].toString(), u"=HYPERLINK(\"http://evil\")"_s);
        QCOMPARE(row[u"capacity"].toInt(), 300);
        QCOMPARE(row[u"fee_min"].toDouble(), 1500.5);
        QVERIFY(row[u"tags"].isNull());
    }

    void xlsxHoldsTextNumbersAndDays()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
        const QString path = m_store.folder() + u"/list.xlsx"_s;
        const auto done = m_store.read([&](Connection &c) {
            return exportToFile(c, m_spec, path, {.format = ExportFormat::Xlsx}, m_progress);
        });
        QVERIFY_OK(done);
        QCOMPARE(*done, 2);
        QProcess read;
        read.start(python,
            {u"-c"_s,
                u"import openpyxl,sys; w=openpyxl.load_workbook(sys.argv[1]).active; print([[c.data_type+':'+str(c.value) for c in r] for r in w.iter_rows(min_row=3)])"_s,
                path});
        QVERIFY(read.waitForFinished());
        if (read.exitCode() != 0) QSKIP("no openpyxl here");
        QCOMPARE(read.readAllStandardOutput().trimmed(),
            "[['s:=HYPERLINK(\"http://evil\")', 'n:300', 'n:1500.5', 'd:2027-03-18 00:00:00', 'n:None', "
            "'s:says \"hi\",\\nleaves', 's:+33612345678']]");
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void stoppingLeavesNoFile()
    {
        CancelFlag flag;
        flag.cancel();
        for (const auto &[format, name] :
            {std::pair{ExportFormat::Csv, u"/a.csv"_s}, std::pair{ExportFormat::Xlsx, u"/a.xlsx"_s}}) {
            const QString path = m_store.folder() + name;
            const auto done = m_store.read(
                [&](Connection &c) { return exportToFile(c, m_spec, path, {.format = format}, flag); });
            QCOMPARE(done.error().code, ErrorCode::Canceled);
            QVERIFY(!QFile::exists(path));
            QVERIFY(!QFile::exists(path + u".part"_s));
        }
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto done = m_store.read(
            [&](Connection &c) { return exportToFile(c, m_spec, u"/nowhere/at/all.csv"_s, {}, m_progress); });
        QCOMPARE(done.error().code, ErrorCode::FileNotFound);
    }

    void guardedTextsComeBackTheSame()
    {
        for (const QString &plain : {u"'t Hof"_s, u"+33 6 12"_s, u"O'Neill"_s, u""_s, u"'"_s})
            QCOMPARE(guardedFormula(plain), plain);
        for (const QString &formula :
            {u"=1+1"_s, u"+1+cmd|' /C calc'!A0"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"'=1"_s, u"\uff1d1+1"_s, u"'\uff201"_s})
            QCOMPARE(guardedFormula(formula), u'\'' + formula);
        QVERIFY(rc::check([] {
            QString text;
            for (const char16_t letter : *rc::gen::container<std::u16string>(rc::gen::element(u'\'', u'=', u'+', u'-', u'@', u'a', u'1', u' ', u'\t', u'\uff1d', u'\uff0d', u'\uff21', u'é')))
                text += letter;
            RC_ASSERT(unguardedFormula(guardedFormula(text)) == text);
            const std::string guarded = guardedFormula(text).toStdString();
            RC_ASSERT(unguardedFormula(std::string_view(guarded)) == text.toStdString());
        }));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
