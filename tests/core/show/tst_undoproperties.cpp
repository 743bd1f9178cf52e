// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/deal/booking.h"
#include "tests/core/show/booker.h"
#include "tests/support/dump.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 220;

} // namespace

/// Undo takes back each action of booking whole, to the last byte, and once more brings it back; what cannot be done changes nothing.
class UndoPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionIsTakenBackWhole_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U, 5U}) QTest::addRow("seed %u", seed) << seed;
    }
    void everyActionIsTakenBackWhole()
    {
        QFETCH(unsigned, seed);
        test::BookingStore store;
        test::Booker booker(seed);
        const auto state = [&store] { return store.read([](Connection &c) { return test::dump(c); })->join(u'\n'); };
        QString before = state();
        for (int step = 0; step < kSteps; ++step) {
            const test::Booker::Action &action = booker.next();
            const QByteArray where = action.name + " in step " + QByteArray::number(step);
            const auto result = store.write([&](Connection &c) { return action.run(c); });
            const QString after = state();
            if (!result) {
                QVERIFY2(after == before, where.constData());
                continue;
            }
            m_worked.insert(action.name);
            if (after == before) continue;
            store.undoLatest();
            QVERIFY2(state() == before, where.constData());
            store.undoLatest();
            QVERIFY2(state() == after, where.constData());
            before = after;
        }
    }

    void noActionWasNeverTried()
    {
        const test::Booker booker(1);
        for (const test::Booker::Action &action : booker.actions())
            QVERIFY2(m_worked.contains(action.name), action.name.constData());
    }

private:
    QSet<QByteArray> m_worked; ///< by all seeds together
};

QTEST_GUILESS_MAIN(UndoPropertiesTest)
#include "tst_undoproperties.moc"
