// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner shows of a scenario: lanes and routes, the chosen date below them, circles, what was left out, what hangs on it.
#include "core/store/store.h"
#include "core/tour/workspace/roads.h"
#include "ui/common/banner.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"
#include "ui/tour/budgetview.h"
#include "ui/tour/scenariopanel.h"
#include "ui/tour/tourlegend.h"
#include "ui/tour/tourmap.h"
#include "ui/tour/tourpage.h"
#include "ui/tour/tourtimeline.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::Scenario;
using tour::ScenarioStop;

namespace {

    constexpr int kMostLanesSeen = 5;

    /// The plan breaks a rule that has no price: a search would not come up with it.
    bool isForbidden(const tour::PlanReason &reason) { return reason.kind == tour::PlanReason::Broken && reason.rule && reason.amount == 0; }

} // namespace

/// Nothing can be reckoned until it has been read again; what is on its way is of before.
void TourPage::forgetQuestion()
{
    ++m_questionTurn;
    m_question.reset();
    m_reckoner.reset();
}

void TourPage::readQuestion()
{
    forgetQuestion();
    const Scenario *scenario = m_view.scenario(m_scenario);
    if (!scenario) return;
    const int turn = m_questionTurn;
    store()
        .read([tour = m_view.id, scenario = *scenario, day = today()](Connection &connection) -> Result<std::shared_ptr<const tour::TourQuestion>> {
            FLOW_ASSIGN(tour::TourAsk ask, tour::readTourAsk(connection, tour, day));
            ask.rules = scenario.rules;
            tour::takeVenues(scenario, ask);
            FLOW_ASSIGN(tour::TourQuestion question, tour::readQuestion(connection, ask));
            return std::make_shared<const tour::TourQuestion>(std::move(question));
        })
        .then(this, [this, turn](const Result<std::shared_ptr<const tour::TourQuestion>> &question) {
            if (turn != m_questionTurn) return;
            if (question) {
                m_question = *question;
                m_reckoner = std::make_unique<tour::ScenarioReckoner>(*m_question);
                followScenario();
            } else {
                // What was said of another question holds no longer.
                m_news->set(errorText(question.error()), Tone::Danger, u"triangle-alert"_s, {}, false);
                m_news->show();
            }
            readInsight();
            showCircles();
            showLeftOut();
            if (current()) showScenario(*current(), m_draft.has_value()); // blocked days are known now
            moveWanted();
        });
}

/// The pipeline may have gone on since the chosen scenario was planned: its dates take part, and what that breaks is said.
void TourPage::followScenario()
{
    for (Scenario &stored : m_view.scenarios) {
        if (stored.id != m_scenario) continue;
        tour::Followed followed = tour::followPipeline(*m_question, stored);
        stored = std::move(followed.scenario);
        const Scenario now = m_reckoner->reckon(stored);
        m_profit = now.figures.profit;
        QStringList said;
        for (const tour::DateNews &one : followed.news)
            said << newsText(one);
        // What is set aside has costs by hand and none in a search.
        const bool isComparable = std::ranges::none_of(m_question->clashes, &tour::TourClash::isSetAside);
        if (said.isEmpty() && isComparable && std::abs(m_profit - stored.figures.profit) * 200 > std::abs(stored.figures.profit))
            said << tr("the profit is %1 instead of %2, as fees and chances are now").arg(roundMoney(m_profit, stored.currency), roundMoney(stored.figures.profit, stored.currency));
        for (const tour::PlanReason &reason : now.figures.reasons)
            if (isComparable && isForbidden(reason) && !std::ranges::any_of(stored.figures.reasons, [&](const tour::PlanReason &known) { return isForbidden(known) && known.key == reason.key && known.rule == reason.rule; }))
                said << reasonText(reason);
        if (!said.isEmpty()) m_behind.insert(stored.id);
        showNews(said);
    }
}

void TourPage::showNews(QStringList said)
{
    constexpr qsizetype kFew = 3;
    if (said.size() > kFew) {
        const int more = int(said.size() - kFew);
        said = said.first(kFew) << tr("%n more", nullptr, more);
    }
    //: What happened to dates of a scenario after it was planned; %1: "La Criée on 12 Mar is no longer on the table; ..."
    const QString text = tr("Since this was planned: %1.").arg(said.join(u"; "_s));
    m_news->setVisible(!said.isEmpty() && text != m_oldNews);
    if (!said.isEmpty()) m_news->set(text, Tone::Warning, u"triangle-alert"_s, mayPlan() ? tr("Repair") : QString());
}

void TourPage::showScenario(const Scenario &scenario, bool isDraft)
{
    std::vector<TourTimeline::Lane> lanes;
    for (const tour::TourArtist &artist : m_view.artists) {
        TourTimeline::Lane lane{.artist = artist};
        std::ranges::copy_if(scenario.stops, std::back_inserter(lane.stops), [&](const ScenarioStop &s) { return s.artist == artist.id && s.day.isValid(); });
        std::ranges::sort(lane.stops, {}, &ScenarioStop::day);
        if (m_question)
            if (const int index = m_question->artistIndex(artist.id); index >= 0) {
                const auto &free = m_question->problem.artists[size_t(index)].available;
                for (int day = 0; day < m_question->problem.days; ++day)
                    if (std::ranges::none_of(free, [&](const tour::DayRange &range) { return range.first <= day && day <= range.last; }))
                        lane.blocked.push_back(m_question->dayOf(day));
            }
        lanes.push_back(std::move(lane));
    }
    // While a stop is dragged the timeline draws it where the pointer is, from what it was.
    if (!isDraft || m_isMapDrag) m_timeline->setLanes(std::move(lanes));
    if (QWidget *scroll = m_timeline->parentWidget()->parentWidget()) {
        const int lane = 50, head = 40;
        scroll->setFixedHeight(head + lane * std::clamp(int(m_view.artists.size()), 1, kMostLanesSeen));
    }
    showOnMap(scenario);
    m_panel->showDraft(scenario, isDraft);
    showStop();
}

void TourPage::showOnMap(const Scenario &scenario)
{
    if (!m_playDay.isValid()) return m_map->setScenario(m_view.artists, scenario);
    Scenario until = scenario;
    std::erase_if(until.stops, [this](const ScenarioStop &one) { return !one.day.isValid() || one.day > m_playDay; });
    m_map->setScenario(m_view.artists, until);
}

void TourPage::chooseScenario(qint64 id)
{
    if (id == m_scenario || !m_view.scenario(id)) return;
    m_scenario = id;
    m_draft.reset();
    m_stop = 0;
    showScenario(*current(), false);
    m_panel->setScenarios(m_view.scenarios, m_scenario);
    if (m_shownView == "budget"_L1) loadBudget();
    loadBook();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
    readQuestion();
}

/// What the plan hangs on and who else could be asked: worked out beside the page, shown when it is there.
void TourPage::readInsight()
{
    const Scenario *scenario = m_view.scenario(m_scenario);
    if (!scenario || !m_question) return;
    struct Insight
    {
        std::vector<tour::FragileStop> fragile;
        std::vector<tour::GapSuggestion> suggested;
    };
    store()
        .read([question = m_question, scenario = *scenario](Connection &connection) -> Result<Insight> {
            Insight insight{.fragile = tour::fragilityOf(*question, scenario)};
            tour::TourAsk ask = question->ask;
            tour::takeDemands(scenario, ask);
            FLOW_ASSIGN(const tour::TourQuestion venues, tour::readWithVenues(connection, std::move(ask)));
            insight.suggested = tour::suggestVenues(venues, scenario);
            return insight;
        })
        .then(this, [this, turn = m_questionTurn](const Result<Insight> &insight) {
            if (turn != m_questionTurn || !insight) return;
            m_suggested = insight->suggested;
            m_panel->setInsight(insight->fragile, insight->suggested, [this](qint64 id) { return artistName(id); });
        });
}

/// The radius clauses of the chosen date, or of all.
void TourPage::showCircles()
{
    QList<MapCircle> circles;
    const Scenario *scenario = current();
    if (m_question && scenario)
        for (const ScenarioStop &one : scenario->stops) {
            if ((!m_allCircles && one.id != m_stop) || !one.day.isValid() || !one.at) continue;
            const int candidate = m_question->candidateByKey(one.candidate);
            if (candidate < 0) continue;
            if (const auto &radius = m_question->candidates[size_t(candidate)].radius) circles.append({*one.at, radius->km});
        }
    m_map->setCircles(circles);
}

/// What was asked or held and is not in the plan, with the reason where the pointer rests.
void TourPage::showLeftOut()
{
    QList<MapPoint> venues;
    const Scenario *scenario = current();
    if (m_showsLeftOut && scenario && m_question)
        for (const tour::PlanReason &reason : scenario->figures.reasons) {
            if (!reason.leavesOut()) continue;
            const int candidate = m_question->candidateByKey(reason.key);
            if (candidate < 0) continue;
            const tour::Place &place = m_question->problem.places[size_t(m_question->problem.candidates[size_t(candidate)].place)];
            if (!place.lat || !place.lon) continue;
            const QString why = reason.amount ? u"%1 (%2)"_s.arg(reasonText(reason), signedMoney(reason.amount, scenario->currency)) : reasonText(reason);
            venues.append({.id = candidate + 1, .at = {*place.lat, *place.lon}, .title = reason.place, .description = why});
        }
    m_map->setLeftOut(std::move(venues));
}

void TourPage::chooseStop(qint64 id, bool reveal)
{
    m_stop = id;
    m_timeline->setSelected(id);
    m_map->setSelected(id, reveal);
    showStop();
    showCircles();
}

/// The way that leads to a date, as the question knows it.
std::optional<tour::UsedWay> TourPage::wayTo(const ScenarioStop &stop) const
{
    const int candidate = m_question ? m_question->candidateByKey(stop.candidate) : -1;
    if (candidate < 0 || !current()) return {};
    const int place = m_question->problem.candidates[size_t(candidate)].place;
    for (const tour::UsedWay &way : tour::usedWays(*m_question, *current()))
        if (way.toPlace == place && int(std::lround(way.km)) == stop.km) return way;
    return {};
}

void TourPage::showStop()
{
    const ScenarioStop *one = stop(m_stop);
    if (!one || !one->day.isValid()) {
        const Scenario *scenario = current();
        const bool planned = scenario && !scenario->stops.empty();
        m_bar->showHint(planned ? tr("Choose a date on the map or the timeline; drag it to another day to see what that changes.")
                                : tr("Nothing is planned yet. Plan again finds the first route."));
        return;
    }
    const QString place = one->town.isEmpty() || one->place.contains(one->town) ? one->place : tr("%1, %2").arg(one->place, one->town);
    QStringList facts{stopKindText(one->kind, one->rank)};
    if (one->km > 0) {
        const auto way = wayTo(*one);
        if (one->mode == tour::LegMode::Flight) facts << wayText(one->mode, one->km, one->minutes);
        else facts << (way && way->isEstimated ? tr("about %1 drive, %2") : tr("%1 drive, %2")).arg(kmText(one->km), hoursText(one->minutes));
        if (way && way->co2 >= 1) facts << tr("%1 kg CO₂").arg(QLocale().toString(std::lround(way->co2)));
    }
    facts << tr("fee %1").arg(roundMoney(one->fee, one->currency));
    if (one->kind != tour::StopKind::Confirmed) facts << tr("chance %1 %").arg(QLocale().toString(one->chance / 100)) << tr("worth %1 to the plan").arg(signedMoney(one->marginal, m_view.currency));
    m_bar->showStop(formatDay(one->day, today()), u"%1 · %2"_s.arg(artistName(one->artist), place), facts.join(u" · "_s), mayPlan() && one->kind != tour::StopKind::Confirmed, one->demand == tour::Demand::Pinned);
    QString warning;
    if (const Scenario *scenario = current())
        for (const tour::PlanReason &reason : scenario->figures.reasons)
            if (reason.kind == tour::PlanReason::Broken && reason.rule && (reason.key == one->candidate || reason.place2 == one->place)) {
                const QString other = reason.key == one->candidate ? reason.place2 : reason.place;
                warning = other.isEmpty() ? ruleText(*reason.rule) : tr("%1: %2").arg(ruleText(*reason.rule), other);
            }
    m_bar->showWarning(warning);
    const qint64 change = m_draft ? m_draft->figures.profit - m_profit : 0;
    m_bar->showChange(change ? tr("Profit %1").arg(signedMoney(change, m_view.currency)) : QString(), change > 0);
}

/// What a reason is about: a date of the plan is chosen; whatever has to be mended elsewhere is opened there.
void TourPage::showReason(const QString &key)
{
    if (!current()) return;
    for (const ScenarioStop &one : current()->stops)
        if (one.candidate == key && one.day.isValid()) return chooseStop(one.id, true);
    if (key.startsWith("artist:"_L1)) {
        shell().openRecord(u"artist"_s, key.mid(7).toLongLong());
        return;
    }
    if (!m_question) return;
    const int left = m_question->candidateByKey(key);
    const auto lack = std::ranges::find(m_question->lacks, key, [](const tour::TourLack &one) { return one.candidate.key; });
    if (left >= 0) openCandidate(m_question->candidates[size_t(left)]);
    else if (lack != m_question->lacks.end()) openCandidate(lack->candidate);
}

void TourPage::openCandidate(const tour::TourCandidate &candidate)
{
    // Where it is stands with the venue; without one, with the show itself.
    if (candidate.venue && shell().openRecord(u"venue"_s, candidate.venue)) return;
    if (candidate.show && shell().openRecord(u"show"_s, candidate.show)) return;
    if (candidate.hold) shell().openRecord(u"hold"_s, candidate.hold);
}

} // namespace flow::ui
