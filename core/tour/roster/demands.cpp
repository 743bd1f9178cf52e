// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/demands.h"

#include "core/tour/refusals.h"
#include "core/tour/roster/nodes.h"
#include "core/tour/roster/planstate.h"
#include "core/tour/rulenames.h"

#include <algorithm>
#include <map>
#include <set>

namespace flow::tour::roster {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSteps = 50'000; ///< after which a set counts as possible, for the search to find out

/// Tries to place required candidates one after the other, those with the fewest ways first.
class Placing
{
public:
    explicit Placing(const Model &model)
        : m_model(model)
        , m_state(model)
    {
    }
    bool possibleTogether(std::vector<int> candidates)
    {
        std::ranges::stable_sort(candidates, {}, [&](int c) { return m_model.nodesOf(c).size(); });
        m_candidates = std::move(candidates);
        m_steps = 0;
        return place(0);
    }

private:
    bool place(size_t index)
    {
        if (index == m_candidates.size()) return true;
        if (++m_steps > kMostSteps) return true;
        for (int node : m_model.nodesOf(m_candidates[index])) {
            if (!fits(node)) continue;
            m_state.add(node);
            const Node &n = m_model.nodes[size_t(node)];
            const bool allowed = m_state.breakerNear(n.artist, n.day, 0) < 0;
            const bool found = allowed && place(index + 1);
            m_state.remove(node);
            if (found) return true;
        }
        return false;
    }
    bool fits(int node) const
    {
        const Node &n = m_model.nodes[size_t(node)];
        if (m_state.at(n.artist, n.day) >= 0) return false;
        for (int other : m_model.conflictsOf(node))
            if (m_state.has(other)) return false;
        return possible(m_state.leg(n.artist, m_state.before(n.artist, n.day), node))
            && possible(m_state.leg(n.artist, node, m_state.after(n.artist, n.day)));
    }

    const Model &m_model;
    PlanState m_state;
    std::vector<int> m_candidates;
    int m_steps = 0;
};

/// More shows than days: those that have to share too few days among them, a smallest set of that kind; empty: every one can have a
/// day of its own. Found without trying, however many there are.
std::vector<int> crowded(const Model &model)
{
    const auto slotOf = [&](int node) { return std::pair(model.nodes[size_t(node)].artist, model.nodes[size_t(node)].day); };
    std::map<std::pair<int, int>, int> holder; // of an artist's day
    std::set<std::pair<int, int>> tried;
    std::vector<int> asked;
    const auto seat = [&](auto &&self, int candidate) -> bool {
        asked.push_back(candidate);
        for (const int node : model.nodesOf(candidate)) {
            if (!tried.insert(slotOf(node)).second) continue;
            const auto taken = holder.find(slotOf(node));
            if (taken != holder.end() && !self(self, taken->second)) continue;
            holder[slotOf(node)] = candidate;
            return true;
        }
        return false;
    };
    for (const int c : model.required) {
        tried.clear();
        asked.clear();
        if (!seat(seat, c)) {
            std::ranges::sort(asked);
            return asked;
        }
    }
    return {};
}

/// Drops one after the other what can be dropped with the rest still impossible: what is left is a smallest set.
std::vector<int> smallestClash(const Model &model, std::vector<int> candidates)
{
    Placing placing(model);
    for (size_t i = 0; i < candidates.size();) {
        std::vector<int> rest = candidates;
        rest.erase(rest.begin() + std::ptrdiff_t(i));
        if (placing.possibleTogether(rest))
            ++i;
        else
            candidates = std::move(rest);
    }
    return candidates;
}

QString idsOf(const Problem &problem, const std::vector<int> &candidates)
{
    QStringList ids;
    for (const int c : candidates)
        ids << problem.candidates[size_t(c)].id;
    return ids.join(u", "_s);
}

QString whyNowhere(const Problem &problem, int candidate)
{
    const Candidate &c = problem.candidates[size_t(candidate)];
    QString why = QString::fromLatin1(refusal::kNoDay);
    if (c.offers.empty()) return QString::fromLatin1(refusal::kNoOffer);
    if (c.demand.artist >= 0 && !c.offerOf(c.demand.artist)) return QString::fromLatin1(refusal::kOtherOffer);
    for (const Offer &offer : c.offers)
        for (int day : dateOptions(problem, c)) {
            const NodeAnswer answer = makeNode(problem, offer.artist, candidate, day);
            if (answer.obstacle == Obstacle::RuledOut) return QString::fromLatin1(ruleName(*answer.rule));
            if (answer.obstacle == Obstacle::NotAvailable) why = QString::fromLatin1(refusal::kNotAvailable);
            if (answer.obstacle == Obstacle::DayPassed) why = QString::fromLatin1(refusal::kNoDay);
        }
    return why;
}

/// Of the only candidate: whether it is getting there that takes too long, or coming back.
const char *aloneImpossible(const Model &model)
{
    const auto isReached = [&](int node) { return possible(model.nodes[size_t(node)].startCost); };
    return std::ranges::any_of(model.nodesOf(0), isReached) ? refusal::kNoReturn : refusal::kImpossible;
}

/// The rules without any one of which the set would be possible; when no single one helps, a smallest set of those that would have to
/// go together; when none at all does, what no rule can change.
QString clashWords(const Problem &problem, const std::vector<int> &candidates)
{
    Problem alone = problem;
    alone.candidates.clear();
    for (Package &package : alone.packages) {
        std::vector<int> members;
        for (const int member : package.members)
            if (const auto at = std::ranges::find(candidates, member); at != candidates.end()) members.push_back(int(at - candidates.begin()));
        std::ranges::sort(members);
        package.members = std::move(members);
    }
    std::erase_if(alone.packages, [](const Package &package) { return package.kind == Package::AllOrNone || package.members.size() < 2; });
    std::vector<int> all;
    for (int c : candidates) {
        all.push_back(int(all.size()));
        alone.candidates.push_back(problem.candidates[size_t(c)]);
    }
    std::set<int> hard;
    for (int r = 0; r < kRules; ++r)
        if (alone.rules.forms[size_t(r)].kind == RuleForm::Hard) hard.insert(r);
    const auto possibleWithout = [&](const std::set<int> &rules) {
        Problem relaxed = alone;
        for (const int r : rules)
            relaxed.rules.forms[size_t(r)].kind = RuleForm::Off;
        const Model model = compile(relaxed);
        return Placing(model).possibleTogether(all);
    };
    const auto named = [](const std::set<int> &rules) {
        QStringList words;
        for (const int r : rules)
            words << QString::fromLatin1(ruleName(Rule(r)));
        return words.join(u", "_s);
    };
    std::set<int> helping;
    for (const int r : hard)
        if (possibleWithout({r})) helping.insert(r);
    if (!helping.empty()) return named(helping);
    if (possibleWithout(hard)) {
        std::set<int> needed = hard;
        for (const int r : hard) {
            std::set<int> fewer = needed;
            fewer.erase(r);
            if (possibleWithout(fewer)) needed = fewer;
        }
        return named(needed);
    }
    if (hard.empty() || !possibleWithout(hard)) {
        for (Artist &artist : alone.artists)
            artist.maximumShows = 0;
        if (possibleWithout({})) return QString::fromLatin1(refusal::kShowLimit);
    }
    if (candidates.size() == 1) return QString::fromLatin1(aloneImpossible(compile(alone)));
    int days = 0;
    for (int c : candidates)
        days = std::max(days, int(dateOptions(problem, problem.candidates[size_t(c)]).size()));
    return QString::fromLatin1(days <= 1 ? refusal::kOneADay : refusal::kNoWay);
}

} // namespace

Result<> checkDemands(const Problem &problem, const Model &model)
{
    for (int c : model.required)
        if (model.nodesOf(c).empty())
            return failure(ErrorCode::Invalid, {problem.candidates[size_t(c)].id, whyNowhere(problem, c)});
    if (model.required.empty()) return {};
    for (const Package &package : problem.packages) {
        if (package.kind != Package::AllOrNone || problem.rules[Rule::Packages].kind != RuleForm::Hard) continue;
        const auto demanded = std::ranges::find_if(package.members, [&](int c) { return std::ranges::contains(model.required, c); });
        const auto impossible = std::ranges::find_if(package.members, [&](int c) { return model.nodesOf(c).empty(); });
        if (demanded != package.members.end() && impossible != package.members.end())
            return failure(ErrorCode::Invalid, {idsOf(problem, {*demanded, *impossible}), QString::fromLatin1(ruleName(Rule::Packages))});
    }
    if (const std::vector<int> clash = crowded(model); !clash.empty()) return failure(ErrorCode::Invalid, {idsOf(problem, clash), QString::fromLatin1(refusal::kOneADay)});
    if (Placing(model).possibleTogether(model.required)) return {};
    const std::vector<int> clash = smallestClash(model, model.required);
    return failure(ErrorCode::Invalid, {idsOf(problem, clash), clashWords(problem, clash)});
}

} // namespace flow::tour::roster
