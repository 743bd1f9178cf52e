// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/caldavsync.h"
#include "core/caldav/discovery.h"

#include <QFuture>
#include <QHash>
#include <QObject>

class QTimer;

namespace flow::ui {

class WorkspaceManager;

/// Keeps the calendars on servers and the feeds in files of the open workspace in step: a while after dates changed, and every few
/// minutes. Fetches passwords from the keychain, or keeps what was typed until the program ends where there is none. GUI thread;
/// the work is done on others. One for a manager, whose child it is.
class CalendarSync : public QObject
{
    Q_OBJECT
public:
    /// The one of a manager; made when it is asked for first.
    static CalendarSync *of(WorkspaceManager &workspaces);
    ~CalendarSync() override;

    /// Runs by itself from now on.
    void setAutomatic(bool on);
    /// `now`: also accounts that wait for their next try. While one runs, another one follows it.
    void run(bool now);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Breaks off what runs and waits for it; before the store goes.
    void stop();

    /// Looks what a server has, with a password that is not kept.
    QFuture<Result<caldav::Discovered>> discover(const QUrl &url, const QString &user, const QString &password);
    QFuture<Result<caldav::RemoteCalendar>> makeCalendar(const QUrl &home, const QString &user, const QString &password, const QString &name);
    /// Keeps a password; false when there is no keychain, so that it is kept in memory only.
    QFuture<bool> keepPassword(const QString &key, const QString &password);
    void forgetPassword(const QString &key);
    /// What is in memory, or in the keychain; empty: unknown.
    QFuture<QString> password(const QString &key);

Q_SIGNALS:
    void started();
    /// Also after a run that failed as a whole; then the report is empty.
    void finished(const flow::caldav::CalendarReport &report);
    void failed(const flow::Error &error);
    void feedsWritten();

private:
    explicit CalendarSync(WorkspaceManager &workspaces);
    void follow();
    void begin(const QHash<QString, QString> &passwords, bool now);
    void refreshFeeds();

    WorkspaceManager &m_workspaces;
    QTimer *m_soon, *m_regular, *m_feeds;
    bool m_isAutomatic = false, m_isRunning = false, m_isWanted = false, m_isWantedNow = false;
    QHash<QString, QString> m_passwords;
    std::shared_ptr<CancelFlag> m_progress;
    QFuture<void> m_work;
};

} // namespace flow::ui
