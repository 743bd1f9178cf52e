// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/followpipeline.h"

#include <algorithm>

namespace flow::tour {

namespace {

class Follower
{
public:
    Follower(const TourQuestion &question, const Scenario &scenario)
        : m_question(question)
        , m_followed{.scenario = scenario}
    {
        for (size_t c = 0; c < question.candidates.size(); ++c)
            m_byKey.insert(question.candidates[c].key, int(c));
    }

    Scenario followKeys()
    {
        for (ScenarioStop &stop : stops())
            followKey(stop);
        dropDoubles();
        return std::move(m_followed.scenario);
    }

    Followed follow()
    {
        for (ScenarioStop &stop : stops()) {
            followKey(stop);
            followDay(stop);
        }
        dropDoubles();
        addConfirmed();
        giveWay();
        std::ranges::stable_sort(m_followed.news, {}, &DateNews::day);
        return std::move(m_followed);
    }

private:
    std::vector<ScenarioStop> &stops() { return m_followed.scenario.stops; }
    const std::vector<int> &daysOf(int candidate) const { return m_question.problem.candidates[size_t(candidate)].days; }
    void tell(DateNews::What what, const ScenarioStop &stop) { m_followed.news.push_back({what, stop.artist, stop.place, stop.day}); }

    /// What became of a date whose key nobody knows any more: the firmest thing of the same show on the same day; -1: nothing.
    int successorOf(const ScenarioStop &stop) const
    {
        const int day = stop.day.isValid() ? int(m_question.ask.first.daysTo(stop.day)) : -1;
        int best = -1;
        for (int c = 0; c < int(m_question.candidates.size()); ++c) {
            const TourCandidate &info = m_question.candidates[size_t(c)];
            const auto same = [](qint64 one, qint64 other) { return one && one == other; };
            if (info.artist != stop.artist || info.kind > stop.kind) continue; // a hold that is over is no talk that goes on
            if (!same(stop.show, info.show) && !same(stop.hold, info.hold) && !same(stop.offer, info.offer) && !same(stop.prospect, info.prospect) && !same(stop.venue, info.venue)) continue;
            if (day >= 0 && !daysOf(c).empty() && !std::ranges::contains(daysOf(c), day)) continue;
            if (best < 0 || info.kind < m_question.candidates[size_t(best)].kind) best = c;
        }
        return best;
    }

    void followKey(ScenarioStop &stop)
    {
        if (m_byKey.contains(stop.candidate)) return;
        const int candidate = successorOf(stop);
        if (candidate >= 0) take(stop, candidate);
        else if (stop.day.isValid()) tell(DateNews::Gone, stop);
    }

    /// Whoever drags a date away from the day that is held leaves the hold behind, so one that has it was moved elsewhere.
    void followDay(ScenarioStop &stop)
    {
        const int candidate = m_byKey.value(stop.candidate, -1);
        if (candidate < 0 || !stop.day.isValid() || (!stop.hold && !stop.offer && !stop.show)) return;
        const std::vector<int> &days = daysOf(candidate);
        if (days.size() != 1 || days.front() < 0 || m_question.dayOf(days.front()) == stop.day) return;
        stop.day = m_question.dayOf(days.front());
        tell(DateNews::Moved, stop);
    }

    void take(ScenarioStop &stop, int candidate) const
    {
        ScenarioStop now = stopOf(m_question, candidate);
        now.id = stop.id;
        now.day = stop.day;
        now.demand = now.kind == StopKind::Confirmed ? Demand::Free : stop.demand;
        now.marginal = stop.marginal;
        now.km = stop.km;
        now.minutes = stop.minutes;
        now.mode = stop.mode;
        now.fromHome = stop.fromHome;
        now.together = stop.together;
        stop = std::move(now);
    }

    void dropDoubles()
    {
        QSet<QString> seen;
        std::erase_if(stops(), [&](const ScenarioStop &stop) {
            if (seen.contains(stop.candidate)) return true;
            seen.insert(stop.candidate);
            return false;
        });
    }

    void addConfirmed()
    {
        for (int c = 0; c < int(m_question.candidates.size()); ++c) {
            const TourCandidate &info = m_question.candidates[size_t(c)];
            if (info.kind != StopKind::Confirmed || daysOf(c).empty() || std::ranges::contains(stops(), info.key, &ScenarioStop::candidate)) continue;
            ScenarioStop stop = stopOf(m_question, c);
            stop.day = m_question.dayOf(daysOf(c).front());
            tell(DateNews::Added, stop);
            stops().push_back(std::move(stop));
        }
    }

    void giveWay()
    {
        const auto isTaken = [this](const ScenarioStop &stop) {
            return std::ranges::any_of(stops(), [&](const ScenarioStop &sure) { return sure.kind == StopKind::Confirmed && m_byKey.contains(sure.candidate) && sure.artist == stop.artist && sure.day == stop.day; });
        };
        std::vector<ScenarioStop> kept;
        for (const ScenarioStop &stop : stops()) {
            const bool gives = stop.kind != StopKind::Confirmed && stop.day.isValid() && isTaken(stop);
            if (!gives) kept.push_back(stop);
            else if (m_byKey.contains(stop.candidate)) tell(DateNews::GivesWay, stop); // else it is gone already
        }
        stops() = std::move(kept);
    }

    const TourQuestion &m_question;
    Followed m_followed;
    QHash<QString, int> m_byKey;
};

} // namespace

Followed followPipeline(const TourQuestion &question, const Scenario &scenario) { return Follower(question, scenario).follow(); }
Scenario withKeysOf(const TourQuestion &question, const Scenario &scenario) { return Follower(question, scenario).followKeys(); }

} // namespace flow::tour
