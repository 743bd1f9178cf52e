// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/scorebook.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "core/store/today.h"
#include "ui/shell/recordeditor.h"

#include <QDateTime>

#include <algorithm>
#include <mutex>

namespace flow::ui {

using namespace Qt::StringLiterals;

/// Shared with reader threads, which may outlive the book.
struct ScoreBook::State
{
    explicit State(ScoreSubject what)
        : subject(what)
    {
    }

    /// With the mutex held. Reads everything unless it is there.
    Result<void> ensure(Connection &connection)
    {
        if (scores) return {};
        FLOW_ASSIGN(weights, readScoreWeights(connection));
        FLOW_ASSIGN(VenueScores read, VenueScores::read(connection, subject, todayOf(connection)));
        scores.emplace(std::move(read));
        return {};
    }
    Answer answer(qint64 id) const
    {
        const VenueEvidence *evidence = scores->find(id);
        return std::make_shared<const ScoreAnswer>(evidence ? *evidence : VenueEvidence{.id = id}, scores->score(id, weights), scores->priors(), weights);
    }

    const ScoreSubject subject;
    std::mutex mutex;
    std::optional<VenueScores> scores;
    ScoreWeights weights;
};

ScoreBook::ScoreBook(Store &store, ScoreSubject subject, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_state(std::make_shared<State>(subject))
{
    connect(&store.feed(), &ChangeFeed::changed, this, &ScoreBook::follow);
}

QFuture<Result<ScoreBook::Answer>> ScoreBook::of(qint64 id)
{
    return m_store.read([state = m_state, id](Connection &connection) -> Result<Answer> {
        const std::lock_guard lock(state->mutex);
        FLOW_TRY(state->ensure(connection));
        return state->answer(id);
    });
}

ScoreBook::Answer ScoreBook::known(qint64 id)
{
    const std::unique_lock lock(m_state->mutex, std::try_to_lock); // the window doesn't wait for a reader
    if (lock.owns_lock() && m_state->scores) return m_state->answer(id);
    readSoon();
    return nullptr;
}

void ScoreBook::readSoon()
{
    if (std::exchange(m_reading, true)) return;
    of(0).then(this, [this](const Result<Answer> &) {
        m_reading = false;
        Q_EMIT changed();
    });
}

void ScoreBook::follow(const ChangeSet &changes)
{
    const bool weigh = changes.touches(settingEntity().number);
    m_store
        .read([state = m_state, changes, weigh](Connection &connection) -> Result<bool> {
            const std::lock_guard lock(state->mutex);
            if (!state->scores) return false;
            if (weigh) {
                FLOW_ASSIGN(state->weights, readScoreWeights(connection));
            }
            FLOW_ASSIGN(const bool followed, state->scores->follow(connection, changes, todayOf(connection)));
            if (!followed) {
                state->scores.reset();
                FLOW_TRY(state->ensure(connection));
            }
            return true;
        })
        .then(this, [this](const Result<bool> &isNews) {
            if (isNews && *isNews) Q_EMIT changed();
        });
}

std::function<Result<void>(Connection &, std::vector<qint64> &, bool)> ScoreBook::ranking(const ScoreBook &book)
{
    return [state = book.m_state](Connection &connection, std::vector<qint64> &ids, bool descending) -> Result<void> {
        const std::lock_guard lock(state->mutex);
        FLOW_TRY(state->ensure(connection));
        std::vector<std::tuple<int, int, qint64>> keys;
        keys.reserve(ids.size());
        for (const qint64 id : ids) {
            const VenueScore score = state->scores->score(id, state->weights);
            keys.emplace_back(-score.total, -score.count, id);
        }
        std::ranges::sort(keys);
        if (!descending) std::ranges::reverse(keys);
        std::ranges::transform(keys, ids.begin(), [](const auto &key) { return std::get<2>(key); });
        return {};
    };
}

void ScoreBook::setWeights(RecordEditor &editor, const ScoreWeights &weights)
{
    editor.write({u"setting"_s, tr("Weights of the score")}, tr("Scores weighed anew."), [weights](Connection &connection) { return writeScoreWeights(connection, weights); });
}

} // namespace flow::ui
