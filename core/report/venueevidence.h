// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/roster.h"
#include "core/report/venuescore.h"
#include "core/store/changeset.h"

#include <QSet>

namespace flow {

/// Whose work is judged.
enum class ScoreSubject { Venue, Programmer };

/// The scores of the whole network, and what they rest on. Reads the tables once each; a change of one venue reads that venue
/// only and keeps the means of the rest. A plain value: not for two threads at once.
class VenueScores
{
public:
    static Result<VenueScores> read(Connection &connection, ScoreSubject subject, const QDate &today);
    /// Reads one venue again; unknown ones are added, deleted ones go.
    Result<void> refresh(Connection &connection, qint64 id, const QDate &today);
    /// Reads again whom a change touched, before and after it. False when that is no use: an import, a change of the roster, by
    /// which every fit is measured. Then everything has to be read anew.
    Result<bool> follow(Connection &connection, const ChangeSet &changes, const QDate &today);

    const std::vector<VenueEvidence> &all() const { return m_all; }
    const VenueEvidence *find(qint64 id) const; ///< nullptr when nothing is known of it
    const ScorePriors &priors() const { return m_priors; }
    VenueScore score(qint64 id, const ScoreWeights &weights) const; ///< the network's mean for who is not known

private:
    Result<QSet<qint64>> touchedBy(Connection &connection, const ChangeSet &changes) const;

    ScoreSubject m_subject = ScoreSubject::Venue;
    Roster m_roster;
    std::vector<VenueEvidence> m_all;
    QHash<qint64, size_t> m_byId;
    ScorePriors m_priors;
};

/// The weights of the workspace (setting "score.weights"), else the usual ones. Writing: inside the caller's transaction.
Result<ScoreWeights> readScoreWeights(Connection &connection);
Result<void> writeScoreWeights(Connection &connection, const ScoreWeights &weights);

} // namespace flow
