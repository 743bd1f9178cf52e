// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/alertclock.h"

#include "core/deal/board.h"
#include "core/deal/prospectbook.h"
#include "core/entities.h"
#include "core/store/store.h"
#include "ui/mission/missionwords.h"
#include "ui/shell/notifying.h"
#include "ui/shell/preferences.h"

#include <QDateTime>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAfterChangesMs = 1500;
    constexpr qint64 kLookAgain = 10 * 60'000; // time makes things due, too
    // A timer counts no time while a laptop sleeps, so a long wait is cut into pieces that look at the clock again.
    constexpr qint64 kLongestWait = 60'000;
    constexpr qsizetype kNamed = 3; // of several, in one message
    const QString kSaid = u"notify/said"_s;

    bool matters(const ChangeSet &changes)
    {
        return std::ranges::any_of(std::initializer_list<const Entity *>{&holdEntity(), &offerEntity(), &showEntity(), &prospectEntity(), &taskEntity(), &proposalEntity(), &advanceItemEntity()},
            [&](const Entity *entity) { return changes.touches(entity->number); });
    }

} // namespace

AlertClock::AlertClock(Store &store, Preferences &preferences, int startMs, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_preferences(preferences)
{
    if (store.isReadOnly()) return;
    for (QTimer *timer : {&m_timer, &m_soon}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &AlertClock::look);
    }
    m_soon.setInterval(kAfterChangesMs);
    connect(&store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (matters(changes)) m_soon.start();
    });
    connect(&preferences, &Preferences::changed, this, [this](const QString &key) {
        if (Notifying::isKey(key)) m_soon.start();
    });
    m_timer.start(startMs);
}

void AlertClock::wait(qint64 ms) { m_timer.start(int(std::clamp<qint64>(ms, 0, kLongestWait))); }

void AlertClock::look()
{
    const qint64 now = m_store.clock().nowMs();
    const Notifying wanted = Notifying::read(m_preferences);
    if (wanted.level == Notifying::Level::Nothing) {
        m_timer.stop();
        Q_EMIT looked();
        return;
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now);
    if (wanted.quiet.isQuiet(moment)) {
        wait(wanted.quiet.endAfter(moment).toMSecsSinceEpoch() - now);
        Q_EMIT looked();
        return;
    }
    const int turn = ++m_turn;
    m_store
        .read([now, today = moment.date()](Connection &connection) -> Result<Found> {
            Found found;
            FLOW_ASSIGN(const std::vector<BoardCard> cards, readBoard(connection, {.today = today, .nowMs = now}));
            FLOW_ASSIGN(found.alerts, readAlerts(connection, cards, today));
            FLOW_ASSIGN(found.calls, callCount(connection, today));
            return found;
        })
        .then(this, [this, turn](const Result<Found> &found) {
            if (found && turn == m_turn) take(*found);
        });
}

void AlertClock::take(const Found &found)
{
    const qint64 now = m_store.clock().nowMs();
    const Notifying wanted = Notifying::read(m_preferences);
    const QStringList before = m_preferences.value(kSaid).toStringList();
    QStringList said; // forgets what is over, so that it is news when it comes back
    std::vector<Alert> fresh;
    for (const Alert &alert : withoutSnoozed(found.alerts, readSnoozed(m_preferences), now)) {
        if (!wanted.wants(alert.priority)) continue;
        said << alertKey(alert);
        if (!before.contains(said.last())) fresh.push_back(alert);
    }
    const QString callsOfToday = u"calls:"_s + QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate);
    const bool saysCalls = found.calls > 0 && !before.contains(callsOfToday);
    if (found.calls > 0) said << callsOfToday;
    m_preferences.set(kSaid, said);
    if (!fresh.empty() || saysCalls) say(fresh, saysCalls ? found.calls : 0);
    m_timer.start(int(kLookAgain));
    Q_EMIT looked();
}

void AlertClock::say(const std::vector<Alert> &fresh, qint64 calls)
{
    const qint64 now = m_store.clock().nowMs();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const bool urgent = std::ranges::any_of(fresh, [](const Alert &alert) { return alert.priority == AlertPriority::Urgent; });
    const QString call = calls ? tr("%n person(s) to call today", nullptr, int(calls)) : QString();
    if (fresh.empty()) {
        Q_EMIT attention(call, tr("The list is in Mission Control and in the pipeline."), false, {}, 0);
        return;
    }
    if (fresh.size() == 1) {
        const TileRow row = alertRow(fresh.front(), today, now);
        QStringList lines{row.second, call};
        lines.removeAll(QString());
        Q_EMIT attention(row.title, lines.join(u'\n'), urgent, row.entity, row.id);
        return;
    }
    QStringList lines;
    for (const Alert &alert : fresh) {
        if (lines.size() == kNamed) break;
        lines << alertRow(alert, today, now).title;
    }
    if (const int more = int(fresh.size()) - int(lines.size()); more > 0) lines << tr("and %n more", nullptr, more);
    if (!call.isEmpty()) lines << call;
    Q_EMIT attention(tr("%n thing(s) need you", nullptr, int(fresh.size())), lines.join(u'\n'), urgent, {}, 0);
}

} // namespace flow::ui
