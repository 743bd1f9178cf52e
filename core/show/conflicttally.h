// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDate>

#include <memory>
#include <mutex>

namespace flow {

/// How many clashes and warnings a workspace has, without those that somebody accepted: as many as readCalendar lists for the same
/// days, up to lastCalledDay. The first time, and when the day changes, all dates are read; after that only what the journal says has changed since, with
/// the neighbours of it. Any thread; a tally may be asked about one workspace after another, which reads each anew.
class ConflictTally
{
public:
    ConflictTally();
    ~ConflictTally();
    Q_DISABLE_COPY_MOVE(ConflictTally)

    /// Of the days from `today` on; dates from `from` to `to` are looked at, so that what reaches far (radius clauses) is found. Inside the caller's transaction. Errors: those of Connection.
    Result<qint64> count(Connection &connection, QDate from, QDate to, QDate today);

    /// How often all dates were read.
    int wholeReadings() const;

private:
    class State;

    mutable std::mutex m_mutex;
    std::unique_ptr<State> m_state;
    int m_wholeReadings = 0;
};

} // namespace flow
