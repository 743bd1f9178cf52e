// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rhythm.h"

#include <QTest>

using namespace flow;

/// When the next exchange is, from 1,000,000 ms on.
class RhythmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void next_data()
    {
        constexpr qint64 kRun = 1'000'000;
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<qint64>("after"); // the latest exchange
        const auto row = [](const char *name, Rhythm rhythm, qint64 after) { QTest::newRow(name) << rhythm << after; };
        row("at first", {.now = kRun}, kRun); // lastRun is 0
        row("idle", {.now = kRun, .lastRun = kRun}, 60'000);
        row("idle, early", {.now = kRun, .lastRun = kRun, .chance = 0}, 48'000);
        row("idle, late", {.now = kRun, .lastRun = kRun, .chance = 1}, 72'000);
        row("pokes arrive", {.now = kRun, .lastRun = kRun, .live = true}, 180'000);
        row("poked", {.now = kRun + 500, .lastRun = kRun, .poked = true, .live = true}, 500);
        row("a change settles", {.now = kRun + 100, .lastRun = kRun, .firstChange = kRun + 100, .lastChange = kRun + 100}, 600);
        row("typing goes on", {.now = kRun + 9'900, .lastRun = kRun, .firstChange = kRun + 100, .lastChange = kRun + 9'900}, 10'100);
        row("metered", {.now = kRun, .lastRun = kRun, .metered = true}, 900'000);
        row("metered, own change", {.now = kRun, .lastRun = kRun, .firstChange = kRun, .lastChange = kRun, .metered = true}, 500);
        row("first failure", {.now = kRun, .lastRun = kRun, .failures = 1}, 1'500);
        row("fifth failure", {.now = kRun, .lastRun = kRun, .failures = 5}, 16'500);
        row("many failures", {.now = kRun, .lastRun = kRun, .failures = 60, .chance = 1}, 300'000);
        row("told when to come back", {.now = kRun, .lastRun = kRun, .failures = 1, .notBefore = kRun + 120'000}, 121'500);
        row("told to stay away for a day", {.now = kRun, .lastRun = kRun, .failures = 60, .notBefore = kRun + 86'400'000, .chance = 0}, 301'000);
        row("failures hold back changes", {.now = kRun, .lastRun = kRun, .firstChange = kRun, .lastChange = kRun, .failures = 5}, 16'500);
        row("offline", {.now = kRun, .lastRun = kRun, .firstChange = kRun, .lastChange = kRun, .online = false}, 300'000);
        row("asked for while offline", {.now = kRun + 7, .lastRun = kRun, .asked = true, .online = false}, 7);
    }
    void next()
    {
        QFETCH(Rhythm, rhythm);
        QFETCH(qint64, after);
        QCOMPARE(rhythm.next() - rhythm.lastRun, after);
    }
};

QTEST_GUILESS_MAIN(RhythmTest)
#include "tst_rhythm.moc"
