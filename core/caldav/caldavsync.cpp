// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/caldavsync.h"

#include "core/caldav/calendarpass.h"

#include <QMutex>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsBack = 1, kMonthsAhead = 24;

/// Trouble with a server, or with one of its calendars: noted, and the others go on.
bool isTrouble(const Error &error) { return error.code == ErrorCode::Network || error.code == ErrorCode::Usage || error.code == ErrorCode::FileFormat; }

Result<void> syncAccount(Store &store, const CalendarAccount &account, const std::vector<LinkedCalendar> &calendars, const std::shared_ptr<const CalendarData> &data,
    const SyncRequest &request, CalendarReport &report, Progress &progress)
{
    FLOW_ASSIGN(const QString password, request.password(account));
    DavClient client({account.user, password}, progress, request.timeoutMs);
    std::optional<Error> first;
    for (const LinkedCalendar &calendar : calendars) {
        if (calendar.account != account.id) continue;
        if (calendar.artist && !data->artist(calendar.artist)) continue; // former artists keep what is there
        CalendarPass pass(store, client, calendar, {data->from, data->to}, report, progress);
        FLOW_TRY(pass.load(data, request.words));
        Result<void> done = pass.pull();
        if (done) done = pass.push();
        ++report.calendars;
        if (done) continue;
        if (done.error().args.value(0) != "calendar_gone"_L1 && done.error().args.value(0) != "calendar_full"_L1) return done;
        if (!first) first = done.error();
    }
    if (first) return std::unexpected(*first);
    return {};
}

} // namespace

Result<CalendarReport> syncCalendars(Store &store, const SyncRequest &request, Progress &progress)
{
    static QMutex one;
    const QMutexLocker lock(&one);
    CalendarReport report;
    struct Known
    {
        std::vector<CalendarAccount> accounts;
        std::vector<LinkedCalendar> calendars;
        std::shared_ptr<const CalendarData> data;
    };
    const qint64 now = store.clock().nowMs();
    FLOW_ASSIGN(const Known known, store.read([now](Connection &connection) -> Result<Known> {
        Known found;
        FLOW_ASSIGN(found.accounts, readAccounts(connection));
        FLOW_ASSIGN(found.calendars, readLinked(connection));
        if (found.calendars.empty()) return found;
        const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
        FLOW_ASSIGN(found.data, readCalendar(connection, today.addMonths(-kMonthsBack), today.addMonths(kMonthsAhead), today));
        return found;
    }).result());
    for (const CalendarAccount &account : known.accounts) {
        if (!known.data || (!request.now && account.retryAt > now)) continue;
        const Result<void> done = syncAccount(store, account, known.calendars, known.data, request, report, progress);
        if (!done && !isTrouble(done.error())) return std::unexpected(done.error());
        if (!done) report.troubles << done.error();
        const QString reason = done ? QString() : done.error().args.value(0);
        FLOW_TRY(store.write({u"caldav"_s}, [&](Connection &connection) { return noteOutcome(connection, account.id, reason, now); }).result());
    }
    return report;
}

} // namespace flow::caldav
