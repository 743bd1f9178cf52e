// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files of the world, where they are at hand: FLOWSTAGE_SHARED names the folder with "corpora" in it.
#include "core/entities.h"
#include "tests/support/importing.h"

#include <QDirIterator>
#include <QElapsedTimer>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNoCorpora = "not run: FLOWSTAGE_SHARED names no folder with the corpora; files made here stand in for them";

QString corpora() { return qEnvironmentVariable("FLOWSTAGE_SHARED") + u"/corpora"_s; }

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(corpora() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

/// What a file that cannot be read may say.
bool isPlain(const Error &error)
{
    using enum ErrorCode;
    return QList{NoTable, FileEmpty, FileUnreadable, FileEncrypted, FileTruncated, FileTooLarge, FileFormat,
        Unsupported}
        .contains(error.code);
}

} // namespace

class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFilesComeInWholeAndGoAgain_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("refused"); // at most, in percent
        QTest::newRow("festivals") << u"venues/france_festivals_datagouv.csv"_s << u"venues"_s << 7282 << 1;
        QTest::newRow("london") << u"venues/london_music_venues_gla.csv"_s << u"venues"_s << 797 << 1;
        QTest::newRow("shows") << u"tours/white_stripes_shows_1997_2007.csv"_s << u"shows"_s << 389
                               << 100; // no artist is named
        QTest::newRow("google") << u"exports/google_contacts_2024_labels.csv"_s << u"contacts"_s << -1 << 20;
        QTest::newRow("outlook") << u"exports/outlook_contacts_fr_semicolon_cp1252.csv"_s << u"contacts"_s
                                 << -1 << 20;
        QTest::newRow("shopify") << u"exports/shopify_orders_export_1.csv"_s << u"orders"_s << -1 << 0;
        QTest::newRow("mailchimp") << u"exports/subscribed_email_audience_export_0a1b2c.csv"_s << u"fans"_s
                                   << -1 << 20;
    }
    void knownFilesComeInWholeAndGoAgain()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(int, rows);
        QFETCH(int, refused);
        const QString file = corpora() + u'/' + path;
        if (!QFile::exists(file)) QSKIP(kNoCorpora);
        test::TempStore store;
        // The key of the suppression list outlives an undo; so it is made first.
        QVERIFY_OK(test::runJob(store,
            test::jobByFields(
                test::writeFile(store.folder() + u"/key.csv"_s, "email;@consent.state\nk@fans.example;yes\n"),
                TableKind::Fans)));
        QVERIFY(*test::takeBack(store));
        const QStringList before = test::everything(store);
        const auto job = test::jobByContent(file);
        QVERIFY_OK(job);
        QElapsedTimer timer;
        timer.start();
        const auto report = test::runJob(store, *job);
        QVERIFY_OK(report);
        qInfo() << report->rows << '=' << report->created << report->updated << report->unchanged
                << report->skipped << report->rejected << "look" << report->look << report->records
                << timer.elapsed() << "ms";
        for (const RowError &error : report->errors.first(std::min<qsizetype>(5, report->errors.size())))
            qInfo() << error.line << error.column << error.field << error.reason;
        QCOMPARE(report->kind, kind);
        QVERIFY(report->addsUp());
        if (rows >= 0) QCOMPARE(report->rows, rows);
        QVERIFY(report->rejected * 100 <= report->rows * refused);
        const auto again = test::runJob(store, *job);
        QVERIFY_OK(again);
        QVERIFY(again->addsUp());
        qInfo() << "again" << again->rows << '=' << again->created << again->updated << again->unchanged
                << again->skipped << again->rejected;
        QCOMPARE(again->rows, report->rows);
        QCOMPARE(again->created, 0);
        QCOMPARE(again->updated, 0);
        QVERIFY_OK(test::takeBackImport(store, again->import)); // on the page Import; it has nothing that Undo could take back
        QVERIFY(*test::takeBack(store));
        QCOMPARE(test::everything(store), before);
    }

    /// The same list in the encodings, delimiters and line ends of the programs that people export from.
    void ownListsInTenEncodingsMakeTheSameRecords()
    {
        struct Writing
        {
            QByteArray encoding;
            char16_t delimiter;
            QString lineEnd;
            bool mark;
            bool quoted;
        };
        const std::vector<Writing> writings{{"UTF-8", u';', u"\n"_s, false, false},
            {"UTF-8", u';', u"\r\n"_s, true, false}, {"windows-1252", u';', u"\r\n"_s, false, false},
            {"ISO-8859-15", u';', u"\n"_s, false, false}, {"macintosh", u';', u"\r"_s, false, false},
            {"UTF-16LE", u'\t', u"\r\n"_s, true, false}, {"UTF-16BE", u';', u"\n"_s, true, false},
            {"UTF-16LE", u'\t', u"\n"_s, false, false}, {"UTF-8", u',', u"\n"_s, false, true},
            {"UTF-8", u'|', u"\n"_s, false, false}};
        QStringList first;
        for (const Writing &writing : writings) {
            const auto line = [&](QStringList cells) {
                if (writing.quoted)
                    for (QString &cell : cells) cell = u'"' + cell + u'"';
                return cells.join(writing.delimiter) + writing.lineEnd;
            };
            QString text = line({u"Nom de la salle"_s, u"Ville"_s, u"Code postal"_s, u"Jauge"_s, u"E-mail"_s, u"Site internet"_s});
            const QStringList names{u"Le Sas Gris"_s, u"La Fée Verte"_s, u"Théâtre de l'Île"_s, u"Café Noël"_s, u"Forêt d'Été"_s,
                u"Chez Françoise"_s, u"L'Hôtel à Rêves"_s, u"Où çà ?"_s};
            const QStringList towns{u"Orléans"_s, u"Besançon"_s, u"Bourg-en-Bresse"_s, u"Saint-Étienne"_s};
            for (int i = 0; i < 60; ++i)
                text += line({names[i % names.size()] + u' ' + QString::number(i), towns[i % towns.size()],
                    QString::number(1000 + i * 37).rightJustified(5, u'0'), QString::number(120 + i * 10),
                    u"prog%1@salle.example"_s.arg(i), u"www.salle%1.example"_s.arg(i)});
            QStringEncoder encoder(writing.encoding.constData(), writing.mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            QVERIFY2(encoder.isValid(), writing.encoding.constData());
            test::TempStore store;
            const auto job = test::jobByContent(test::writeFile(store.folder() + u"/salles.csv"_s, encoder.encode(text)));
            QVERIFY2(job.has_value(), writing.encoding.constData());
            const auto report = test::runJob(store, *job);
            QVERIFY_OK(report);
            QCOMPARE(report->created, 60);
            QStringList records = *store.read([](Connection &c) { return test::dump(c); });
            records.removeIf([](const QString &record) { return record.startsWith(u"import"); }); // they name the encoding
            if (first.isEmpty()) first = records;
            QVERIFY(!first.filter(u"Café Noël 11"_s).isEmpty() && !first.filter(u"01037"_s).isEmpty());
            QCOMPARE(records, first);
        }
    }

    void theTenEncodingsMakeTheSameRecords()
    {
        const QStringList files = filesIn(u"csv/encodings"_s).filter(QRegularExpression(u"\\.(csv|txt)$"_s));
        if (files.isEmpty()) QSKIP(kNoCorpora);
        QCOMPARE(files.size(), 10);
        QStringList first;
        for (const QString &file : files) {
            test::TempStore store;
            const auto job = test::jobByContent(file);
            QVERIFY2(job.has_value(), qPrintable(file));
            const auto report = test::runJob(store, *job);
            QVERIFY_OK(report);
            QVERIFY(report->addsUp());
            QCOMPARE(report->rows, 250);
            QVERIFY(report->created > 0);
            QStringList records = *store.read([](Connection &c) { return test::dump(c); });
            records.removeIf(
                [](const QString &line) { return line.startsWith(u"import"); }); // they name the file
            if (first.isEmpty()) first = records;
            QVERIFY(!records.isEmpty());
            for (qsizetype i = 0; i < std::min(first.size(), records.size()); ++i)
                QVERIFY2(records[i] == first[i], qPrintable(file + u'\n' + records[i] + u'\n' + first[i]));
            QCOMPARE(records.size(), first.size());
        }
    }

    void oddFilesAreImportedOrRefusedInPlainTerms()
    {
        const QStringList files = filesIn(u"csv"_s) + filesIn(u"toptw"_s);
        if (files.isEmpty()) QSKIP(kNoCorpora);
        int imported = 0;
        for (const QString &file : files) {
            for (const TableKind kind :
                {TableKind::Unknown, TableKind::Contacts, TableKind::Fans, TableKind::Orders}) {
                InspectOptions options;
                options.recognise.kind = kind;
                const auto job = test::jobByContent(file, options);
                if (!job) {
                    QVERIFY2(isPlain(job.error()),
                        qPrintable(file + QString::number(int(job.error().code)) + job.error().detail));
                    continue;
                }
                if (job->tables.isEmpty()) continue; // nobody's table
                test::TempStore store;
                const auto report = test::runJob(store, *job);
                QVERIFY2(report || isPlain(report.error()),
                    qPrintable(file + (report ? QString() : report.error().detail)));
                if (!report) continue;
                QVERIFY2(report->addsUp(), qPrintable(file));
                ++imported;
            }
            if (file.contains(u"instances"_s)) break; // one of them is enough
        }
        QVERIFY(imported > 0);
    }
};

QTEST_GUILESS_MAIN(CorporaTest)
#include "tst_corpora.moc"
