// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdclock.h"

#include "core/deal/holdbook.h"
#include "core/deal/offerbook.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

// A timer counts no time while a laptop sleeps, so a long wait is cut into pieces that look at the clock again.
constexpr qint64 kLongestWait = 60'000;

} // namespace

HoldClock::HoldClock(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    if (store.isReadOnly()) return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HoldClock::schedule);
    connect(&store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(holdEntity().number)) return;
        schedule();
        // Two of one rank, as imports bring them.
        const ChangeSet::Touched &touched = changes.entities[holdEntity().number];
        if (touched.inserted || touched.many) m_store.write({u"ranks"_s}, [](Connection &connection) { return settleRanks(connection); });
    });
    run();
}

void HoldClock::run()
{
    const qint64 since = std::exchange(m_doneUntil, m_store.clock().nowMs());
    using Counts = std::pair<qint64, qint64>;
    m_store.write({u"ranks"_s}, [](Connection &connection) { return settleRanks(connection); }); // for itself: nothing expired
    m_store
        .write({u"expire"_s},
            [since](Connection &connection) -> Result<Counts> {
                const QString today = todayOf(connection).toString(Qt::ISODate);
                FLOW_ASSIGN(const qint64 holds, expireHolds(connection, connection.nowMs(), since));
                FLOW_ASSIGN(const qint64 offers, expireOffers(connection, today));
                return Counts(holds, offers);
            })
        .then(this, [this](const Result<Counts> &counts) {
            if (counts && counts->first + counts->second > 0) Q_EMIT expired(counts->first, counts->second);
            schedule();
        });
}

void HoldClock::schedule()
{
    const qint64 now = m_store.clock().nowMs();
    m_store.read([done = m_doneUntil](Connection &connection) { return nextHoldDeadline(connection, done); }).then(this, [this, now](const Result<qint64> &next) {
        if (!next || *next == 0) return m_timer.stop();
        if (*next <= now) return run();
        m_timer.start(int(std::min(*next - now, kLongestWait)));
    });
}

} // namespace flow
