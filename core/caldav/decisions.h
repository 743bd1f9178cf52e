// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/caldavbook.h"
#include "core/caldav/remoteevent.h"

namespace flow::caldav {

/// A change that waits, with what a person needs to decide. ui/text/caldavtext words it.
struct ChangeDetail
{
    CalendarChange change;
    QString calendar; ///< name
    QString artist;
    QString entity; ///< "show", "hold", "offer" or "availability"; empty: not ours, or gone here
    qint64 row = 0;
    QString name; ///< ours: "La Coopérative de Mai"; of a block its reason
    std::optional<RemoteTime> ours, theirs; ///< of several times the first
    int times = 0; ///< of a new event, how often it takes place
    QString summary; ///< theirs
    bool onlyWords = false; ///< the time is the same, title, place or text are not
};

/// Changes that wait, oldest first. Inside a read.
Result<std::vector<ChangeDetail>> changeDetails(Connection &connection);

// The following run inside one write of the caller, which is one step of undo. Error: NotFound {"change"}.

/// Does here what was done there: moves the show, hold, offer or block (tasks, resources and what has to come after it go along),
/// cancels or releases it, or blocks the artist for a new event. Words that differ go into the notes. The calendar gets our entry
/// as it is afterwards, unless somebody changes it there again.
Result<void> takeChange(Connection &connection, qint64 id);
/// Keeps what is here; the next run writes it over there. An event that is not ours stays there and is not asked about again until
/// it changes.
Result<void> refuseChange(Connection &connection, qint64 id);

} // namespace flow::caldav
