// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/caldav/davclient.h"
#include "core/show/icalexport.h"
#include "core/store/store.h"

#include <functional>

namespace flow::caldav {

struct CalendarAccount;

struct SyncRequest
{
    std::function<Result<QString>(const CalendarAccount &)> password; ///< called on the thread of syncCalendars
    FeedWords words; ///< its name is not used
    bool now = false; ///< also accounts that wait for their next try
    int timeoutMs = 30'000;
};

/// What a run did, over all accounts.
struct CalendarReport
{
    int calendars = 0;
    int sent = 0, removed = 0; ///< entries on the servers
    int proposed = 0; ///< new things to decide
    int refused = 0; ///< entries that a server did not take
    int unreadable = 0; ///< events there that cannot be understood, left alone
    QList<Error> troubles; ///< one for each account that could not be finished
};

/// Brings all linked calendars in step: takes in what changed there, as changes that wait for a decision, then sends what changed
/// here. Nothing there is overwritten that was not seen (If-Match), nothing here is changed at all but the tables of
/// caldavbook.h. What was done is noted as it is done, so a run that breaks off loses nothing and the next one goes on. One run
/// at a time in a process; a second one waits.
/// On a thread of its own, which runs event loops. Errors: those of the store, Canceled; troubles with servers are in the report.
Result<CalendarReport> syncCalendars(Store &store, const SyncRequest &request, Progress &progress);

} // namespace flow::caldav
