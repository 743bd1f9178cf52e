// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/fan/consentbook.h"
#include "tests/support/tempstore.h"

#include <QCryptographicHash>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

qint64 addFan(test::TempStore &store, const QString &email)
{
    return *store.write([&](Connection &c) {
        return Records(c).insert(fanEntity(),
            {{u"name"_s, u"Léa"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, email}});
    });
}

ConsentOutcome say(test::TempStore &store, qint64 fan, const QString &action, const QString &channel = u"email"_s)
{
    const auto done = store.write([&](Connection &c) -> Result<ConsentOutcome> {
        RecordWriter writer(c);
        ConsentBook book(writer);
        FLOW_ASSIGN(auto record, writer.byId(fanEntity(), fan));
        return book.record(*record, {channel, action, 1'700'000'000'000, u"test"_s});
    });
    if (!done) qWarning() << done.error().args << done.error().detail;
    return done.value_or(ConsentOutcome::Unchanged);
}

QString state(test::TempStore &store, qint64 fan)
{
    return (*store.read([&](Connection &c) { return Records(c).byId(fanEntity(), fan); }))->text(u"email_consent");
}

} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalBeatsEverything_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *b, const char *a, const char *s) {
            QTest::newRow(qPrintable(QString::fromLatin1("%1 + %2").arg(QLatin1StringView(b), QLatin1StringView(a))))
                << QString::fromLatin1(b) << QString::fromLatin1(a) << QString::fromLatin1(s);
        };
        row("", "imported", "unknown");
        row("unknown", "imported", "unknown");
        row("given", "imported", "given");
        row("", "given", "given");
        row("given", "confirmed", "confirmed");
        row("confirmed", "given", "confirmed");
        row("given", "withdrawn", "withdrawn");
        row("withdrawn", "given", "withdrawn");
        row("withdrawn", "imported", "withdrawn");
        row("withdrawn", "bounced", "withdrawn");
        row("given", "bounced", "bounced");
        row("bounced", "given", "bounced");
        row("given", "objected", "withdrawn");
    }
    void aRefusalBeatsEverything()
    {
        QFETCH(QString, before);
        QFETCH(QString, action);
        QTEST(ConsentBook::stateAfter(before, action), "after");
    }

    void whoWithdrawsIsSuppressedAndStaysSo()
    {
        test::TempStore store;
        const qint64 fan = addFan(store, u"lea@fans.example"_s);
        QCOMPARE(say(store, fan, u"given"_s), ConsentOutcome::Recorded);
        QCOMPARE(say(store, fan, u"withdrawn"_s), ConsentOutcome::Recorded);
        QCOMPARE(say(store, fan, u"withdrawn"_s), ConsentOutcome::Unchanged);
        QCOMPARE(say(store, fan, u"given"_s), ConsentOutcome::StaysWithdrawn);
        QCOMPARE(state(store, fan), u"withdrawn"_s);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM suppression"); }), 1);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM consent"); }), 2);
    }

    void theSuppressionOutlivesTheFan()
    {
        test::TempStore store;
        const qint64 first = addFan(store, u"lea@fans.example"_s);
        say(store, first, u"withdrawn"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).remove(fanEntity(), first); }));
        const qint64 again = addFan(store, u"lea@fans.example"_s);
        QCOMPARE(say(store, again, u"imported"_s), ConsentOutcome::StaysWithdrawn);
        QCOMPARE(state(store, again), u"withdrawn"_s);
    }

    void theListKnowsNoAddress()
    {
        test::TempStore store;
        say(store, addFan(store, u"lea@fans.example"_s), u"withdrawn"_s);
        const QString hash = *store.read([](Connection &c) { return c.text("SELECT address_hash FROM suppression"); });
        QCOMPARE(hash.size(), 64);
        QVERIFY(hash != QString::fromLatin1(QCryptographicHash::hash("lea@fans.example", QCryptographicHash::Sha256).toHex()));
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
