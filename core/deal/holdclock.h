// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QTimer>

namespace flow {

/// Lets holds and offers run out: once when a workspace is opened, for all that happened while no computer was on, then at each
/// moment when the next hold does. A hold that somebody took back with Undo is not ended again before the next start.
/// Belongs to the thread of the store's owner and must go before the store does. A read-only workspace is left alone.
class HoldClock : public QObject
{
    Q_OBJECT
public:
    explicit HoldClock(Store &store, QObject *parent = nullptr);

Q_SIGNALS:
    void expired(qint64 holds, qint64 offers); ///< at least one of them

private:
    void run();
    void schedule();

    Store &m_store;
    QTimer m_timer;
    qint64 m_doneUntil = 0; ///< what ran out before this was ended
};

} // namespace flow
