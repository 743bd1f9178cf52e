// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace flow::caldav {

// The tables of migration 0008: which calendars are kept in step, what is there, what waits for a decision. All functions run
// on the caller's thread and inside its transaction; none of it is journaled.

struct CalendarAccount
{
    qint64 id = 0;
    QUrl url; ///< as it was typed
    QString user;
    QUrl home;
    QString trouble; ///< reason of the latest failure, as Network has it; empty: fine
    int failures = 0; ///< in a row
    qint64 retryAt = 0; ///< not by itself before this moment
    qint64 syncedAt = 0; ///< 0: never
    /// Where the keychain keeps its password.
    [[nodiscard]] QString secretKey() const { return user + u'@' + url.host(); }
};

struct LinkedCalendar
{
    qint64 id = 0, account = 0;
    qint64 artist = 0; ///< 0: all
    QUrl url;
    QString name;
    bool holds = true, money = false; ///< what it is told
    QString token;
};

/// One of our dates as the server has it.
struct SentEntry
{
    QString uid;
    QUrl url;
    QByteArray etag;
    QByteArray sent; ///< the text that we sent; empty: to be sent again
    QDate lastDay;
};

enum class ChangeKind {
    Edited, ///< one of our dates has another time or text
    Deleted, ///< one of our dates, or an event that was taken over, is gone
    New ///< an event that is not ours
};

/// What somebody did in a calendar.
struct CalendarChange
{
    qint64 id = 0, calendar = 0;
    QString uid;
    QUrl url;
    QByteArray etag;
    ChangeKind kind = ChangeKind::Edited;
    QByteArray body; ///< the event as it came; of Deleted what we had sent
    bool isConflict = false; ///< it was changed here as well
    qint64 at = 0;
};

Result<std::vector<CalendarAccount>> readAccounts(Connection &connection);
Result<qint64> addAccount(Connection &connection, const QUrl &url, const QString &user, const QUrl &home);
/// Forgets an account with its calendars; the server keeps what is there.
Result<void> removeAccount(Connection &connection, qint64 id);
/// Notes how a run ended: an empty reason for well. After failures the next try waits a minute, then twice as long each time, up
/// to an hour; a wrong password waits for a person.
Result<void> noteOutcome(Connection &connection, qint64 id, const QString &reason, qint64 nowMs);

Result<std::vector<LinkedCalendar>> readLinked(Connection &connection, qint64 account = 0); ///< 0: all
Result<qint64> linkCalendar(Connection &connection, const LinkedCalendar &calendar);
/// What the calendar is told; sent with the next run.
Result<void> setTold(Connection &connection, qint64 id, bool holds, bool money);
Result<void> unlinkCalendar(Connection &connection, qint64 id);
Result<void> saveToken(Connection &connection, qint64 calendar, const QString &token);

Result<QHash<QString, SentEntry>> readEntries(Connection &connection, qint64 calendar); ///< by uid
Result<void> saveEntry(Connection &connection, qint64 calendar, const SentEntry &entry);
Result<void> forgetEntry(Connection &connection, qint64 calendar, const QString &uid);

Result<std::vector<CalendarChange>> openChanges(Connection &connection, qint64 calendar = 0); ///< 0: of all calendars
Result<std::optional<CalendarChange>> openChange(Connection &connection, qint64 id);
/// Replaces what is known of this uid. `change.id` does not matter.
Result<void> proposeChange(Connection &connection, const CalendarChange &change);
Result<void> closeChange(Connection &connection, qint64 calendar, const QString &uid);
Result<void> decideChange(Connection &connection, qint64 id, bool taken);
/// Events that are not ours and were decided: etag by address.
Result<QHash<QString, QByteArray>> decidedEvents(Connection &connection, qint64 calendar);
/// The uid of an event that was taken over from this address; empty: none was.
Result<QString> takenFrom(Connection &connection, qint64 calendar, const QUrl &url);

/// The uids, as we write them, of blocks that were taken over from this calendar; they are not sent back to it.
Result<QStringList> takenBlocks(Connection &connection, qint64 calendar);

} // namespace flow::caldav
