// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alerts.h"

#include <QObject>
#include <QTimer>

namespace flow {
class ChangeSet;
class Store;
}

namespace flow::ui {

class Preferences;

/// Says what needs a person when it comes up: new alerts of the wanted priority, once each, and once a day whom to call. In quiet hours
/// it waits and says then how much there is. Reads after changes that matter and when time makes something due; belongs to the
/// window's thread and must go before the store does.
class AlertClock : public QObject
{
    Q_OBJECT
public:
    /// `startMs`: how long after the start it looks for the first time.
    AlertClock(Store &store, Preferences &preferences, int startMs = 5000, QObject *parent = nullptr);

Q_SIGNALS:
    /// One thing, with the record that it opens, or several (`entity` is empty: the first page shows them).
    void attention(const QString &title, const QString &text, bool urgent, const QString &entity, qint64 id);
    void looked(); ///< all that there is was said

private:
    struct Found
    {
        std::vector<Alert> alerts;
        qint64 calls = 0;
    };
    void look();
    void take(const Found &found);
    void say(const std::vector<Alert> &fresh, qint64 calls);
    void wait(qint64 ms);

    Store &m_store;
    Preferences &m_preferences;
    QTimer m_timer, m_soon;
    int m_turn = 0;
};

} // namespace flow::ui
