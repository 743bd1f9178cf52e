// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/venueevidence.h"
#include "core/store/statement.h"

namespace flow {

/// Gathers VenueEvidence: one pass over venues, shows, holds, prospects, offers and imported deals each, of the whole network
/// or of the one whose id is given.
class EvidenceReader
{
public:
    EvidenceReader(Connection &connection, const Roster &roster, ScoreSubject subject, const QDate &today, qint64 onlyId = 0);
    Result<std::vector<VenueEvidence>> read();

private:
    /// Runs `sql`, in which %1 is the column that names the subject, and hands each row to `take` with its evidence.
    template <class Take>
    Result<void> pass(const char *sql, Take take);
    VenueEvidence &of(qint64 id);
    void takeVenue(const Statement &row, VenueEvidence &evidence) const;
    void takeShow(const Statement &row, VenueEvidence &evidence) const;
    void takePayment(const Statement &row, VenueEvidence &evidence, const QDate &day) const;
    void takeCareer(VenueEvidence &evidence, const RosterArtist *artist, qint64 artistId, qint64 capacity, qint64 sold) const;
    void takeOutcome(VenueEvidence &evidence, std::string_view state, std::string_view reason) const;
    void takeAnswer(VenueEvidence &evidence, qint64 asked, qint64 answered) const;

    Connection &m_connection;
    const Roster &m_roster;
    ScoreSubject m_subject;
    QDate m_today;
    qint64 m_onlyId;
    std::vector<VenueEvidence> m_all;
    QHash<qint64, size_t> m_byId;
};

} // namespace flow
