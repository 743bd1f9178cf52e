// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/caldavbook.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstWaitMs = 60'000, kLongestWaitMs = 3'600'000;

QString text(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }

QString kindCode(ChangeKind kind) { return kind == ChangeKind::Edited ? u"edited"_s : kind == ChangeKind::Deleted ? u"deleted"_s : u"new"_s; }
ChangeKind kindFrom(const QString &code) { return code == "edited"_L1 ? ChangeKind::Edited : code == "deleted"_L1 ? ChangeKind::Deleted : ChangeKind::New; }

/// Nothing here is NULL: a text that is not there is empty.
QString given(const QString &text) { return text.isNull() ? QString(u""_s) : text; }
QByteArray given(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
qint64 given(qint64 number) { return number; }

/// Runs a statement with its parameters bound in order; fn takes each row.
template <class F, class... Args>
Result<void> rows(Connection &connection, std::string_view sql, F fn, const Args &...args)
{
    FLOW_ASSIGN(Statement statement, connection.prepare(sql));
    int at = 0;
    (statement.bind(++at, given(args)), ...);
    for (;;) {
        FLOW_ASSIGN(const bool more, statement.step());
        if (!more) return {};
        fn(statement);
    }
}

template <class... Args>
Result<void> run(Connection &connection, std::string_view sql, const Args &...args)
{
    return rows(connection, sql, [](const Statement &) { }, args...);
}

CalendarChange changeFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.string(2), QUrl(row.string(3)), row.blob(4), kindFrom(row.string(5)), row.blob(6), row.integer(7) != 0, row.integer(8)};
}

} // namespace

Result<std::vector<CalendarAccount>> readAccounts(Connection &connection)
{
    std::vector<CalendarAccount> accounts;
    FLOW_TRY(rows(connection, "SELECT id, url, user, home, trouble, failures, retry_at, synced_at FROM caldav_account ORDER BY id", [&](const Statement &row) {
        accounts.push_back({row.integer(0), QUrl(row.string(1)), row.string(2), QUrl(row.string(3)), row.string(4), int(row.integer(5)), row.integer(6), row.integer(7)});
    }));
    return accounts;
}

Result<qint64> addAccount(Connection &connection, const QUrl &url, const QString &user, const QUrl &home)
{
    qint64 id = 0;
    FLOW_TRY(rows(connection,
        "INSERT INTO caldav_account (url, user, home) VALUES (?, ?, ?)"
        " ON CONFLICT (url, user) DO UPDATE SET home = excluded.home, trouble = '', failures = 0, retry_at = 0 RETURNING id",
        [&](const Statement &row) { id = row.integer(0); }, text(url), user, text(home)));
    return id;
}

Result<void> removeAccount(Connection &connection, qint64 id) { return run(connection, "DELETE FROM caldav_account WHERE id = ?", id); }

Result<void> noteOutcome(Connection &connection, qint64 id, const QString &reason, qint64 nowMs)
{
    if (reason.isEmpty()) return run(connection, "UPDATE caldav_account SET trouble = '', failures = 0, retry_at = 0, synced_at = ? WHERE id = ?", nowMs, id);
    qint64 failures = 0;
    FLOW_TRY(rows(connection, "SELECT failures FROM caldav_account WHERE id = ?", [&](const Statement &row) { failures = row.integer(0); }, id));
    const bool forPerson = reason == "calendar_sign_in"_L1 || reason == "calendar_no_password"_L1;
    const qint64 wait = std::min(kFirstWaitMs << std::min<qint64>(failures, 10), kLongestWaitMs);
    return run(connection, "UPDATE caldav_account SET trouble = ?, failures = ?, retry_at = ? WHERE id = ?", reason, failures + 1,
        forPerson ? std::numeric_limits<qint64>::max() : nowMs + wait, id);
}

Result<std::vector<LinkedCalendar>> readLinked(Connection &connection, qint64 account)
{
    std::vector<LinkedCalendar> calendars;
    FLOW_TRY(rows(connection, "SELECT id, account_id, artist_id, url, name, holds, money, token FROM caldav_calendar WHERE ?1 = 0 OR account_id = ?1 ORDER BY id",
        [&](const Statement &row) {
            calendars.push_back({row.integer(0), row.integer(1), row.integer(2), QUrl(row.string(3)), row.string(4), row.integer(5) != 0, row.integer(6) != 0, row.string(7)});
        },
        account));
    return calendars;
}

Result<qint64> linkCalendar(Connection &connection, const LinkedCalendar &calendar)
{
    qint64 id = 0;
    FLOW_TRY(rows(connection,
        "INSERT INTO caldav_calendar (account_id, artist_id, url, name, holds, money) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (account_id, url) DO UPDATE SET artist_id = excluded.artist_id, holds = excluded.holds, money = excluded.money, token = '' RETURNING id",
        [&](const Statement &row) { id = row.integer(0); }, calendar.account, calendar.artist, text(calendar.url), calendar.name, int(calendar.holds), int(calendar.money)));
    return id;
}

Result<void> setTold(Connection &connection, qint64 id, bool holds, bool money)
{
    return run(connection, "UPDATE caldav_calendar SET holds = ?, money = ? WHERE id = ?", int(holds), int(money), id);
}

Result<void> unlinkCalendar(Connection &connection, qint64 id) { return run(connection, "DELETE FROM caldav_calendar WHERE id = ?", id); }

Result<void> saveToken(Connection &connection, qint64 calendar, const QString &token)
{
    return run(connection, "UPDATE caldav_calendar SET token = ? WHERE id = ?", token, calendar);
}

Result<QHash<QString, SentEntry>> readEntries(Connection &connection, qint64 calendar)
{
    QHash<QString, SentEntry> entries;
    FLOW_TRY(rows(connection, "SELECT uid, url, etag, sent, last_day FROM caldav_entry WHERE calendar_id = ?", [&](const Statement &row) {
        entries.insert(row.string(0), {row.string(0), QUrl(row.string(1)), row.blob(2), row.blob(3), QDate::fromString(row.string(4), Qt::ISODate)});
    }, calendar));
    return entries;
}

Result<void> saveEntry(Connection &connection, qint64 calendar, const SentEntry &entry)
{
    return run(connection,
        "INSERT INTO caldav_entry (calendar_id, uid, url, etag, sent, last_day) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (calendar_id, uid) DO UPDATE SET url = excluded.url, etag = excluded.etag, sent = excluded.sent, last_day = excluded.last_day",
        calendar, entry.uid, text(entry.url), entry.etag, entry.sent, entry.lastDay.toString(Qt::ISODate));
}

Result<void> forgetEntry(Connection &connection, qint64 calendar, const QString &uid)
{
    return run(connection, "DELETE FROM caldav_entry WHERE calendar_id = ? AND uid = ?", calendar, uid);
}

Result<std::vector<CalendarChange>> openChanges(Connection &connection, qint64 calendar)
{
    std::vector<CalendarChange> changes;
    FLOW_TRY(rows(connection, "SELECT id, calendar_id, uid, url, etag, kind, body, is_conflict, at FROM caldav_change WHERE state = 'open' AND (?1 = 0 OR calendar_id = ?1) ORDER BY id",
        [&](const Statement &row) { changes.push_back(changeFrom(row)); }, calendar));
    return changes;
}

Result<std::optional<CalendarChange>> openChange(Connection &connection, qint64 id)
{
    std::optional<CalendarChange> change;
    FLOW_TRY(rows(connection, "SELECT id, calendar_id, uid, url, etag, kind, body, is_conflict, at FROM caldav_change WHERE state = 'open' AND id = ?",
        [&](const Statement &row) { change = changeFrom(row); }, id));
    return change;
}

Result<void> proposeChange(Connection &connection, const CalendarChange &change)
{
    return run(connection,
        "INSERT INTO caldav_change (calendar_id, uid, url, etag, kind, body, is_conflict, state, at) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?)"
        " ON CONFLICT (calendar_id, uid) DO UPDATE SET url = excluded.url, etag = excluded.etag, kind = excluded.kind, body = excluded.body,"
        " is_conflict = excluded.is_conflict, state = 'open', at = excluded.at",
        change.calendar, change.uid, text(change.url), change.etag, kindCode(change.kind), change.body, int(change.isConflict), change.at);
}

Result<void> closeChange(Connection &connection, qint64 calendar, const QString &uid)
{
    return run(connection, "DELETE FROM caldav_change WHERE calendar_id = ? AND uid = ? AND state = 'open'", calendar, uid);
}

Result<void> decideChange(Connection &connection, qint64 id, bool taken)
{
    return run(connection, "UPDATE caldav_change SET state = ? WHERE id = ?", taken ? u"taken"_s : u"refused"_s, id);
}

Result<QHash<QString, QByteArray>> decidedEvents(Connection &connection, qint64 calendar)
{
    QHash<QString, QByteArray> events;
    FLOW_TRY(rows(connection, "SELECT url, etag FROM caldav_change WHERE calendar_id = ? AND kind = 'new'",
        [&](const Statement &row) { events.insert(row.string(0), row.blob(1)); }, calendar));
    return events;
}

Result<QString> takenFrom(Connection &connection, qint64 calendar, const QUrl &url)
{
    QString uid;
    FLOW_TRY(rows(connection, "SELECT uid FROM caldav_change WHERE calendar_id = ? AND url = ? AND kind = 'new'"
                              " AND EXISTS (SELECT 1 FROM availability a WHERE a.external_uid = caldav_change.uid)",
        [&](const Statement &row) { uid = row.string(0); }, calendar, text(url)));
    return uid;
}

Result<QStringList> takenBlocks(Connection &connection, qint64 calendar)
{
    QStringList uids;
    FLOW_TRY(rows(connection, "SELECT a.uid FROM availability a JOIN caldav_change c ON c.uid = a.external_uid WHERE c.calendar_id = ?",
        [&](const Statement &row) { uids << QUuid::fromRfc4122(row.blob(0)).toString(QUuid::WithoutBraces) + u"@flowstage"_s; }, calendar));
    return uids;
}

} // namespace flow::caldav
