// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/quicklog.h"

#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class QuickLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysHowAndWhat_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("detail");
        QTest::newRow("call") << u"called: wants 5 March -- can go to 4,200"_s << u"call"_s << u"out"_s << u"wants 5 March"_s << u"can go to 4,200"_s;
        QTest::newRow("french, accents") << u"Appelé Maëlle, rappelle jeudi"_s << u"call"_s << u"out"_s << u"Maëlle, rappelle jeudi"_s << QString();
        QTest::newRow("came in") << u"<mail dates for autumn"_s << u"mail"_s << u"in"_s << u"dates for autumn"_s << QString();
        QTest::newRow("meeting") << u"rdv: MaMA, stand B12"_s << u"meeting"_s << u"out"_s << u"MaMA, stand B12"_s << QString();
        QTest::newRow("no word for it") << u"wants to hear the new record"_s << u"call"_s << u"out"_s << u"wants to hear the new record"_s << QString();
        QTest::newRow("note") << u"nota: prefers mornings"_s << u"note"_s << QString() << u"prefers mornings"_s << QString();
        QTest::newRow("only the word") << u"call"_s << u"call"_s << u"out"_s << u"call"_s << QString();
    }
    void aLineSaysHowAndWhat()
    {
        QFETCH(QString, line);
        const Values values = parseQuickLog(line, 1000, u"Claire"_s);
        QTEST(values.value(u"kind"_s).toString(), "kind");
        QTEST(values.value(u"direction"_s).toString(), "direction");
        QTEST(values.value(u"summary"_s).toString(), "summary");
        QTEST(values.value(u"detail"_s).toString(), "detail");
        QCOMPARE(values.value(u"at"_s).toLongLong(), 1000);
    }

    void notesArePrivate()
    {
        QVERIFY(parseQuickLog(u"note: hates drummers"_s, 1, {}).value(u"is_private"_s).toBool());
        QVERIFY(!parseQuickLog(u"call: fine"_s, 1, {}).value(u"is_private"_s).toBool());
        const Values own = parseQuickLog(u"Privé : paie en retard"_s, 1, {});
        QVERIFY(own.value(u"is_private"_s).toBool());
        QCOMPARE(own.value(u"summary"_s).toString(), u"paie en retard"_s);
        QVERIFY(!parseQuickLog(u"private concert on 5 May"_s, 1, {}).value(u"is_private"_s).toBool()); // is about one
    }

    void nothingSaidIsNothingLogged() { QVERIFY(parseQuickLog(u"  "_s, 1, {}).isEmpty()); }
};

QTEST_GUILESS_MAIN(QuickLogTest)
#include "tst_quicklog.moc"
