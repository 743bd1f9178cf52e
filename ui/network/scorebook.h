// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/venueevidence.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace flow {
class Store;
}

namespace flow::ui {

class RecordEditor;

/// What is known of one venue or programmer.
struct ScoreAnswer
{
    VenueEvidence evidence;
    VenueScore score;
    ScorePriors priors;
    ScoreWeights weights;
};

/// The scores of the network for lists and panels: read once in the background when they are first asked for, then kept in step with
/// what changes. GUI thread, except for rank().
class ScoreBook : public QObject
{
    Q_OBJECT
public:
    ScoreBook(Store &store, ScoreSubject subject, QObject *parent = nullptr);

    using Answer = std::shared_ptr<const ScoreAnswer>;
    QFuture<Result<Answer>> of(qint64 id);
    /// For cells: null while they are being read, which changed() ends.
    Answer known(qint64 id);
    /// Puts ids in the order of their scores, the best first when descending; equal ones, and those that nothing is known of, by how
    /// much is known, then by id. On a reader thread.
    static std::function<Result<void>(Connection &, std::vector<qint64> &, bool descending)> ranking(const ScoreBook &book);
    /// Writes the weights of the workspace; Undo takes them back.
    void setWeights(RecordEditor &editor, const ScoreWeights &weights);

Q_SIGNALS:
    void changed();

private:
    struct State;
    void follow(const ChangeSet &changes);
    void readSoon();

    Store &m_store;
    std::shared_ptr<State> m_state;
    bool m_reading = false;
};

} // namespace flow::ui
