// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/legs.h"
#include "core/tour/roster/model.h"
#include "core/tour/roster/nodes.h"
#include "core/tour/roster/shares.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace flow::tour::roster {

namespace {

double priceOf(const RuleForm &form) { return form.kind == RuleForm::Hard ? kImpossible : form.kind == RuleForm::Priced ? form.price : 0; }

PathRules pathRules(const Problem &problem, const Artist &artist)
{
    const auto limit = [&](Rule rule, int value) { return problem.rules[rule].kind == RuleForm::Off ? 0 : value; };
    PathRules rules;
    rules.hub = homeOf(artist) >= 0;
    rules.runLimit = limit(Rule::ConsecutiveShows, artist.maximumConsecutiveShows);
    rules.runPrice = priceOf(problem.rules[Rule::ConsecutiveShows]);
    rules.weekLimit = artist.daysOffPerWeek > 0 ? limit(Rule::DaysOff, std::max(1, 7 - artist.daysOffPerWeek)) : 0;
    rules.weekPrice = priceOf(problem.rules[Rule::DaysOff]);
    rules.awayLimit = limit(Rule::DaysAway, artist.maximumDaysAway);
    rules.awayPrice = priceOf(problem.rules[Rule::DaysAway]);
    rules.showLimit = artist.maximumShows;
    return rules;
}

void addNodes(const Problem &problem, Model &model)
{
    std::vector<std::vector<int>> options;
    options.reserve(problem.candidates.size());
    for (const Candidate &candidate : problem.candidates)
        options.push_back(dateOptions(problem, candidate));
    for (int a = 0; a < int(problem.artists.size()); ++a) {
        PathRules &rules = model.artists.emplace_back(pathRules(problem, problem.artists[size_t(a)]));
        rules.firstNode = int(model.nodes.size());
        for (int c = 0; c < int(problem.candidates.size()); ++c) {
            if (!problem.candidates[size_t(c)].offerOf(a)) continue;
            for (int day : options[size_t(c)]) {
                NodeAnswer answer = makeNode(problem, a, c, day);
                if (!answer.obstacle) model.nodes.push_back(answer.node);
            }
        }
        rules.endNode = int(model.nodes.size());
        std::sort(model.nodes.begin() + rules.firstNode, model.nodes.end(), [](const Node &x, const Node &y) {
            return std::tie(x.day, x.candidate) < std::tie(y.day, y.candidate);
        });
        int node = rules.firstNode;
        for (int day = 0; day <= model.days; ++day) {
            while (node < rules.endNode && model.nodes[size_t(node)].day < day)
                ++node;
            model.dayFirst.push_back(node);
        }
    }
}

/// Days after which staying out between two shows never beats going home, for any later show.
int longestGap(const Model &model, const PathRules &rules, const Node &node, double perDay, double dearestOut, int longestOut)
{
    if (!rules.hub || !possible(node.backCost)) return rules.hub ? kLongestGap : model.days;
    const int noHomeYet = node.backDays + longestOut; // gaps up to this leave no time to go home
    if (perDay <= 0) return kLongestGap;
    const double worthIt = (node.backCost + dearestOut) / perDay;
    return std::min(kLongestGap, std::max(noHomeYet, int(worthIt) + 1));
}

void addBand(const Problem &problem, Model &model, int a)
{
    const PathRules &rules = model.artists[size_t(a)];
    const Artist &artist = problem.artists[size_t(a)];
    const Pace pace = paceOf(artist);
    const double perDay = artist.costPerNight + artist.costPerDay;
    const RuleForm &drive = problem.rules[Rule::DriveLimit];
    double dearestOut = 0;
    int longestOut = 0;
    for (int i = rules.firstNode; i < rules.endNode; ++i) {
        const Node &node = model.nodes[size_t(i)];
        if (!possible(node.outCost)) continue;
        dearestOut = std::max(dearestOut, node.outCost);
        longestOut = std::max(longestOut, node.outDays);
    }
    for (int i = rules.firstNode; i < rules.endNode; ++i) {
        Node &node = model.nodes[size_t(i)];
        const Candidate &from = problem.candidates[size_t(node.candidate)];
        const int gap = longestGap(model, rules, node, perDay, dearestOut, longestOut);
        node.firstNext = model.dayBegin(a, std::min(model.days, node.day + 1));
        node.endNext = model.dayBegin(a, std::min(model.days, node.day + gap + 1));
        node.band = model.bandCost.size();
        for (int j = node.firstNext; j < node.endNext; ++j) {
            const Node &next = model.nodes[size_t(j)];
            const Candidate &to = problem.candidates[size_t(next.candidate)];
            const int days = next.day - node.day;
            double direct = kImpossible;
            if (next.candidate != node.candidate && problem.travel.timeOf(from.place, to.place) < kNoWay
                && availableOn(problem, artist, node.day, next.day)) {
                direct = travelCost(problem, artist, from.place, to.place) + days * perDay;
                if (drive.kind != RuleForm::Off && !fitsDays(problem, pace, from, to, days)) direct += priceOf(drive);
                if (direct > kImpossible / 2) direct = kImpossible;
            }
            model.bandCost.push_back(std::min(direct, model.viaHome(node, next)));
            if (problem.rules.sharing.on) // resolved by addShares(); -2: this leg is driven directly
                model.bandShare.push_back(direct < model.viaHome(node, next) ? -2 : -1);
        }
    }
}

bool samePackage(const Model &model, int a, int b)
{
    return model.packageOf[size_t(a)] >= 0 && model.packageOf[size_t(a)] == model.packageOf[size_t(b)];
}

/// Packages of kind AllOrNone that have a candidate in common are one.
void addPackages(const Problem &problem, Model &model)
{
    model.packagePrice = priceOf(problem.rules[Rule::Packages]);
    std::vector<int> root(problem.candidates.size());
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](int c) {
        while (root[size_t(c)] != c)
            c = root[size_t(c)] = root[size_t(root[size_t(c)])];
        return c;
    };
    if (model.packagePrice > 0)
        for (const Package &package : problem.packages)
            if (package.kind == Package::AllOrNone)
                for (size_t i = 1; i < package.members.size(); ++i)
                    root[size_t(find(package.members[i]))] = find(package.members[0]);
    model.packageOf.assign(problem.candidates.size(), -1);
    std::map<int, std::vector<int>> groups;
    for (int c = 0; c < int(root.size()); ++c)
        groups[find(c)].push_back(c);
    for (auto &[first, members] : groups) {
        if (members.size() < 2) continue;
        for (int c : members)
            model.packageOf[size_t(c)] = int(model.packages.size());
        model.packages.push_back(std::move(members));
    }
}

/// Collects what each node clashes with; one direction, i < j.
class Clashes
{
public:
    Clashes(const Problem &problem, Model &model)
        : m_problem(problem)
        , m_model(model)
    {
        m_hard.resize(model.nodes.size());
        m_priced.resize(model.nodes.size());
    }

    void collect()
    {
        for (const auto &[rule, reach] : {std::pair(Rule::Radius, longestClause()), std::pair(Rule::Cannibalisation, m_problem.rules.nearDays)})
            if (m_problem.rules[rule].kind != RuleForm::Off) near(rule, reach);
        oncePerCandidate();
        alternatives();
        store();
    }

private:
    int longestClause() const
    {
        int days = -1;
        for (const Candidate &candidate : m_problem.candidates)
            if (candidate.radius) days = std::max({days, candidate.radius->before, candidate.radius->after});
        return days;
    }

    void near(Rule rule, int reach)
    {
        if (reach < 0) return;
        for (int i = 0; i < int(m_model.nodes.size()); ++i)
            for (int b = m_model.nodes[size_t(i)].artist; b < m_model.artistCount(); ++b)
                if ((b == m_model.nodes[size_t(i)].artist) == (rule == Rule::Radius)) nearOf(rule, reach, i, b);
    }
    void nearOf(Rule rule, int reach, int i, int b)
    {
        const Node &x = m_model.nodes[size_t(i)];
        if (rule == Rule::Cannibalisation && m_problem.artists[size_t(b)].audience != m_problem.artists[size_t(x.artist)].audience) return;
        const int first = m_model.dayBegin(b, b == x.artist ? std::min(m_model.days, x.day + 1) : std::max(0, x.day - reach));
        const int end = m_model.dayBegin(b, std::min(m_model.days, x.day + reach + 1));
        for (int j = first; j < end; ++j) {
            const Node &y = m_model.nodes[size_t(j)];
            if (x.candidate == y.candidate) continue;
            const bool clash = rule == Rule::Radius
                ? radiusClash(m_problem, x.candidate, x.day, y.candidate, y.day)
                : !samePackage(m_model, x.candidate, y.candidate)
                    && cannibalise(m_problem, x.artist, x.candidate, x.day, y.artist, y.candidate, y.day);
            if (clash) add(rule, i, j);
        }
    }
    void add(Rule rule, int i, int j)
    {
        const RuleForm &form = m_problem.rules[rule];
        if (form.kind == RuleForm::Hard)
            addHard(i, j);
        else
            for (auto [from, to] : {std::pair(i, j), std::pair(j, i)})
                m_priced[size_t(from)].push_back({to, form.price, rule});
    }
    void addHard(int i, int j)
    {
        m_hard[size_t(i)].push_back(j);
        m_hard[size_t(j)].push_back(i);
    }
    void oncePerCandidate()
    {
        for (int c = 0; c < int(m_problem.candidates.size()); ++c)
            everyPair(m_model.nodesOf(c), m_model.nodesOf(c), [](const Node &, const Node &) { return true; },
                      [&](int i, int j) { addHard(i, j); });
    }
    void alternatives()
    {
        const RuleForm &form = m_problem.rules[Rule::Packages];
        if (form.kind == RuleForm::Off) return;
        for (const Package &package : m_problem.packages) {
            if (package.kind != Package::OneAtMost) continue;
            for (int c : package.members)
                for (int d : package.members)
                    if (c < d)
                        for (int i : m_model.nodesOf(c))
                            for (int j : m_model.nodesOf(d))
                                add(Rule::Packages, i, j);
        }
    }
    template <class Test, class Add>
    void everyPair(std::span<const int> first, std::span<const int> second, Test test, Add add)
    {
        for (int i : first)
            for (int j : second)
                if (i < j && test(m_model.nodes[size_t(i)], m_model.nodes[size_t(j)])) add(i, j);
    }
    void store()
    {
        for (size_t i = 0; i < m_hard.size(); ++i) {
            m_model.hardFirst.push_back(int(m_model.hard.size()));
            std::ranges::sort(m_hard[i]);
            m_hard[i].erase(std::unique(m_hard[i].begin(), m_hard[i].end()), m_hard[i].end());
            m_model.hard.insert(m_model.hard.end(), m_hard[i].begin(), m_hard[i].end());
            m_hard[i] = {};
            m_model.pricedFirst.push_back(int(m_model.priced.size()));
            m_model.priced.insert(m_model.priced.end(), m_priced[i].begin(), m_priced[i].end());
        }
        m_model.hardFirst.push_back(int(m_model.hard.size()));
        m_model.pricedFirst.push_back(int(m_model.priced.size()));
    }

    const Problem &m_problem;
    Model &m_model;
    std::vector<std::vector<int>> m_hard;
    std::vector<std::vector<PricedPair>> m_priced;
};

void addCandidates(const Problem &problem, Model &model)
{
    model.candidateFirst.assign(problem.candidates.size() + 1, 0);
    for (const Node &node : model.nodes)
        ++model.candidateFirst[size_t(node.candidate) + 1];
    std::partial_sum(model.candidateFirst.begin(), model.candidateFirst.end(), model.candidateFirst.begin());
    model.candidateNodes.resize(model.nodes.size());
    std::vector<int> next(model.candidateFirst.begin(), model.candidateFirst.end() - 1);
    for (int i = 0; i < int(model.nodes.size()); ++i)
        model.candidateNodes[size_t(next[size_t(model.nodes[size_t(i)].candidate)]++)] = i;
}

/// What has to be in the plan gets a worth that no other show can outbid; plans are valued without it in the end.
void addRequired(const Problem &problem, Model &model)
{
    for (int c = 0; c < int(problem.candidates.size()); ++c)
        if (problem.candidates[size_t(c)].demand.kind == Demand::Pinned || problem.candidates[size_t(c)].demand.kind == Demand::Fixed)
            model.required.push_back(c);
    double most = 1;
    for (const Node &node : model.nodes)
        for (double cost : {node.gain, node.outCost, node.backCost, node.startCost, node.endCost})
            if (possible(cost)) most = std::max(most, std::abs(cost));
    model.requiredWorth = 40 * most;
    for (Node &node : model.nodes)
        if (node.required) node.gain += model.requiredWorth;
}

} // namespace

Model compile(const Problem &problem)
{
    Model model;
    model.problem = &problem;
    model.days = problem.days;
    if (problem.rules.budget && problem.rules[Rule::Budget].kind != RuleForm::Off) {
        model.budget = *problem.rules.budget;
        model.budgetPrice = priceOf(problem.rules[Rule::Budget]);
    }
    addNodes(problem, model);
    for (int a = 0; a < model.artistCount(); ++a)
        addBand(problem, model, a);
    addCandidates(problem, model);
    addPackages(problem, model);
    Clashes(problem, model).collect();
    addShares(problem, model);
    addRequired(problem, model);
    return model;
}

} // namespace flow::tour::roster
