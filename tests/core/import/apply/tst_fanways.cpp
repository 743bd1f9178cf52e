// SPDX-License-Identifier: GPL-3.0-or-later
// The fast way for long lists of fans makes the same records as the way of all rows.
#include "core/entities.h"
#include "core/store/triggers.h"
#include "tests/support/importing.h"

#include <limits>
#include <rapidcheck.h>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "email;first_name;last_name;town;postcode;country;phone;birthday;notes\n";
const QByteArray kBase =
    "email;@consent.state\nout@fans.example;unsubscribed\ngone@fans.example;cleaned\nlea@fans.example;yes\n";

ImportReport import(test::TempStore &store, const QByteArray &csv, bool fast)
{
    ImportJob job = test::jobByFields(test::writeFile(store.folder() + u"/list.csv"_s, csv), TableKind::Fans);
    job.longListBytes = fast ? 0 : std::numeric_limits<qint64>::max();
    const auto done = test::runJob(store, job);
    if (!done) qWarning() << int(done.error().code) << done.error().args << done.error().detail;
    return done.value_or(ImportReport{});
}

/// The fans by address: the two ways may number them differently.
QStringList fans(test::TempStore &store)
{
    return *store.read([](Connection &c) -> Result<QStringList> {
        QStringList names;
        for (const Field &field : fanEntity().fields)
            names << u"quote(%1)"_s.arg(field.name);
        QStringList lines;
        FLOW_ASSIGN(Statement rows,
            c.prepare(
                u"SELECT %1 FROM fan ORDER BY email, name"_s.arg(names.join(u"||'|'||"_s)).toStdString()));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            lines << rows.string(0);
        }
        return lines;
    });
}

} // namespace

class FanWaysTest : public QObject
{
    Q_OBJECT

    /// Both ways on two equal workspaces; what is not the same, or nothing.
    static QString difference(const QList<QByteArray> &files, QStringList *made = nullptr)
    {
        test::TempStore slow;
        test::TempStore fast;
        import(slow, kBase, false);
        import(fast, kBase, false);
        for (const QByteArray &csv : files) {
            const QString a = figures(import(slow, csv, false));
            const QString b = figures(import(fast, csv, true));
            const QString where = u" in:\n"_s + QString::fromUtf8(files.join("\nthen:\n"));
            if (a != b) return u"one by one "_s + a + u"\nfast "_s + b + where;
            const QStringList ones = fans(slow);
            const QStringList others = fans(fast);
            for (qsizetype i = 0; i < std::max(ones.size(), others.size()); ++i)
                if (ones.value(i) != others.value(i))
                    return u"one by one "_s + ones.value(i) + u"\nfast "_s + others.value(i) + where;
            if (words(slow) != words(fast)) return u"the search index"_s + where;
        }
        if (made) *made = fans(fast);
        return {};
    }
    static QString figures(const ImportReport &r)
    {
        return u"rows %1 = created %2 + updated %3 + unchanged %4 + skipped %5 + rejected %6, duplicates %7, look %8%9"_s
            .arg(r.rows)
            .arg(r.created)
            .arg(r.updated)
            .arg(r.unchanged)
            .arg(r.skipped)
            .arg(r.rejected)
            .arg(r.duplicates)
            .arg(r.look)
            .arg(r.addsUp() ? u""_s : u", does not add up"_s);
    }
    static void isSame(const QList<QByteArray> &files, QStringList *made = nullptr)
    {
        const QString found = difference(files, made);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    static QStringList words(test::TempStore &store)
    {
        auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
        return *test::dumpSearch(**connection);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=12");
    } // two workspaces for each: seconds, not minutes

    void aWriterThatFailsEndsTheImport()
    {
        test::TempStore store;
        QVERIFY(store->write({.code = u"test"_s}, [](Connection &c) {
            return c.exec("CREATE TRIGGER no_more BEFORE INSERT ON fan WHEN new.id > 10 BEGIN SELECT RAISE(ABORT, 'full'); END");
        }).result().has_value());
        QByteArray csv = "email\n";
        for (int i = 0; i < 60'000; ++i) csv += "fan" + QByteArray::number(i) + "@fans.example\n";
        ImportJob job = test::jobByFields(test::writeFile(store.folder() + u"/list.csv"_s, csv), TableKind::Fans);
        job.longListBytes = 0;
        const auto done = test::runJob(store, job);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Invalid);
        QCOMPARE(test::count(store, "SELECT count(*) FROM fan"), 0);
    }

    void plainRowsAreTheSame()
    {
        isSame({kHeader
            + "a@fans.example;Ann;Bee;Lyon;69001;FR;06 39 98 12 34;1990-05-09;\n"
              "B@Fans.Example; Bo ;;  ;01000;France;+33639981235;9/5/1990;likes \"jazz\"\n"
              "c@fans.example;;;Brest;;de;0151 12345678;;\n"});
    }
    void rowsOfOneFanInOneFileAreTheSame()
    {
        isSame({kHeader
            + "a@fans.example;Ann;;Lyon;;;;;\n"
              "a@fans.example;Anna;Bee;Paris;;;;;first\n"
              "A@FANS.EXAMPLE;ANN;;LYON;;;;;\n"
              "a@fans.example;;;;;;0639981234;;second\n"});
    }
    void updatesOfKnownFansAreTheSame()
    {
        isSame({kHeader + "lea@fans.example;Léa;O'Connor;Lyon;;;;;\nb@fans.example;Bo;;;;;;;\n",
            kHeader
                + "lea@fans.example;Léa;O'Connor;Lyon;;;;;\nlea@fans.example;Lea;Other;Paris;;;;;x\n"
                  "b@fans.example;Bob;;Brest;;;;;\nb@fans.example;Bo;;;;;;;\n",
            kHeader + "lea@fans.example;LÉA;O'CONNOR;LYON;69002;;;;\n"});
    }
    void thoseWhoUnsubscribedStayWithdrawn()
    {
        QStringList made;
        isSame({kHeader
                   + "out@fans.example;Out;;;;;;;\ngone@fans.example;Gone;;;;;;;\nnew@fans.example;New;;;;;;;"
                     "\n"},
            &made);
        QCOMPARE(made.filter(u"'withdrawn'"_s).size(), 1);
        QCOMPARE(made.filter(u"'bounced'"_s).size(), 1);
    }
    void erasedFansWhoUnsubscribedStayWithdrawn()
    {
        for (const bool fast : {false, true}) {
            test::TempStore store;
            import(store, kBase, false);
            QVERIFY_OK(store.write([](Connection &c) { return c.exec("DELETE FROM fan"); }));
            const ImportReport report =
                import(store, kHeader + "out@fans.example;Out;;;;;;;\nlea@fans.example;;;;;;;;\n", fast);
            QCOMPARE(report.created, 2);
            QCOMPARE(*store.read([](Connection &c) {
                return c.text("SELECT email_consent FROM fan WHERE email = 'out@fans.example'");
            }),
                u"withdrawn"_s);
            QVERIFY(std::ranges::any_of(
                report.warnings, [](const ImportNote &n) { return n.code == u"staysWithdrawn"; }));
        }
    }
    void formulasAndOddCellsAreTheSame()
    {
        QStringList made;
        isSame(
            {kHeader
                + "f@fans.example;=1+1;@SUM(A1);\"-2+3\";'01000;FR;'+33639981234;;\"'=cmd|' /C calc'!A0\"\n"
                  "g@fans.example;n/a;NULL;#REF!;1000;FR;ring me;31/02/1990;-\n"
                  "not a mail;X;;;;;;;\n"
                  "x@fans.example, y@fans.example;Two;;;;;;;\n"
                  ";Nobody;;Lyon;;;;;\n"
                  "mailto:m@fans.example;M;;;;;;;\n"
                  "h@gmial.com;Typo;;;;;;;\n"
                  ";;;;;;;;\n"
                  "email;first_name;last_name;town;postcode;country;phone;birthday;notes\n"
                  "z@fans.example;e\xCC\x81t\xC3\xA9;\xC2\xA0spaced\xC2\xA0;a  b;;;;;\"two\nlines\"\n"},
            &made);
        QCOMPARE(made.filter(u"'=1+1'"_s).size(), 1);
        QCOMPARE(made.filter(u"'=cmd"_s).size(), 1);
    }
    void anyRowsAreTheSame()
    {
        QVERIFY(rc::check("the two ways agree", [] {
            const QList<QByteArray> mails{
                "a@fans.example", "A@fans.example", "b@fans.example", "lea@fans.example", "out@fans.example"};
            const QList<QByteArray> names{
                "Ann", "ANN", "", "Bo", "\u00c9t\u00e9", "=x", "'=x", "n/a", "  Ann "};
            // A number of one's own: the fast way does not doubt two addresses with one name and one number.
            const auto phoneOf = [](const QByteArray &mail) {
                const QByteArray end = QByteArray::number(10 + mail.toLower().at(0) % 80);
                const QList<QByteArray> ways{"", "06 39 98 12 " + end, "+336399812" + end, "x"};
                return ways.at(*rc::gen::inRange(qsizetype(0), ways.size()));
            };
            const auto pick = [](const QList<QByteArray> &from) {
                return from.at(*rc::gen::inRange(qsizetype(0), from.size()));
            };
            QList<QByteArray> files;
            for (int f = 0; f < 2; ++f) {
                QByteArray csv = kHeader;
                const int rows = *rc::gen::inRange(1, 10);
                for (int i = 0; i < rows; ++i) {
                    const QByteArray mail = pick(mails);
                    csv += mail + ';' + pick(names) + ';' + pick(names) + ';' + pick(names) + ";;;"
                        + phoneOf(mail) + ";;\n";
                }
                files << csv;
            }
            const QString found = difference(files);
            if (!found.isEmpty()) RC_FAIL(found.toStdString());
        }));
    }
    void aLongListSuspendsItsIndicesAndKeepsAll()
    {
        QByteArray csv = kHeader;
        for (int i = 0; i < 25'000; ++i) // past the number from which indices are suspended
            csv += "fan" + QByteArray::number(i % 24'000) + "@fans.example;F" + QByteArray::number(i)
                + ";;Lyon;;;;;\n";
        test::TempStore store;
        const ImportReport report = import(store, csv, true);
        QVERIFY(report.addsUp());
        QCOMPARE(report.created, 24'000);
        QCOMPARE(report.rows, 25'000);
        const auto check = store.read([](Connection &c) { return c.text("PRAGMA integrity_check"); });
        QCOMPARE(*check, u"ok"_s);
        const ImportReport again = import(store, csv, true);
        QCOMPARE(again.unchanged, 25'000);
    }
    void aLongListIsFoundWhole()
    {
        // What is there before, what comes before and after the index is made elsewhere, what later rows change,
        // and rows that go the slow way at the end: all have to be in it.
        test::TempStore store;
        import(store, kHeader + "lea@fans.example;Léa;O'Connor;Lyon;;;;;early\n", false);
        QByteArray csv = kHeader;
        for (int i = 0; i < 24'000; ++i)
            csv += "fan" + QByteArray::number(i) + "@fans.example;F" + QByteArray::number(i) + ";;Lyon;;;;;\n";
        csv += "fan3@fans.example;F3;;Paris;;;;;moved\nfan23000@fans.example;F23000;;Brest;;;;;later\n"
               "lea@fans.example;Léa;O'Connor;Quimper;;;;;\nfan23999@fans.example;F23999;;;;;;;new\n"
               "one@fans.example, two@fans.example;Two;Addresses;Nantes;;;;;slow\n";
        const ImportReport report = import(store, csv, true);
        QVERIFY(report.addsUp());
        QCOMPARE(report.updated, 4);
        const QStringList made = words(store);
        auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
        QVERIFY_OK(connection);
        QVERIFY_OK((*connection)->exec("DELETE FROM meta WHERE key = 'generated'"));
        QVERIFY_OK(refreshGenerated(**connection));
        QCOMPARE(made, words(store));
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM search_fan WHERE search_fan MATCH 'quimper'"), 1);
    }
};

QTEST_GUILESS_MAIN(FanWaysTest)
#include "tst_fanways.moc"
