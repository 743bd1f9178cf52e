// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes on the planner, and the search that runs beside it.
#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/roads.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/shell/routing.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/records/gappopover.h"
#include "ui/tour/mergepopover.h"
#include "ui/tour/newtour.h"
#include "ui/tour/roadspopover.h"
#include "ui/tour/rulespopover.h"
#include "ui/tour/scenariopanel.h"
#include "ui/tour/scenariotable.h"
#include "ui/tour/tourmap.h"
#include "ui/tour/tourpage.h"
#include "ui/text/tourtext.h"
#include "ui/tour/tourtimeline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::Scenario;
using tour::ScenarioStop;

namespace {

    qsizetype datesOf(const Scenario &scenario)
    {
        return std::ranges::count_if(scenario.stops, [](const ScenarioStop &one) { return one.day.isValid(); });
    }

    struct Asked
    {
        std::shared_ptr<const tour::TourQuestion> question;
        Scenario stored; ///< as it was when the search began
    };

    /// Both as they are stored: somebody moved, pinned or ruled out a date of it, or changed its rules.
    bool isChangedByHand(const Scenario &before, const Scenario &now)
    {
        if (!(before.rules == now.rules) || before.stops.size() != now.stops.size()) return true;
        return std::ranges::any_of(now.stops, [&](const ScenarioStop &one) {
            const auto known = std::ranges::find(before.stops, one.candidate, &ScenarioStop::candidate);
            return known == before.stops.end() || known->artist != one.artist || known->day != one.day || known->demand != one.demand;
        });
    }

} // namespace

/// The scenario with a date on another day. What the artist plays on that day takes the day that becomes free.
std::optional<Scenario> TourPage::moved(qint64 id, const QDate &day) const
{
    const Scenario *stored = m_view.scenario(m_scenario);
    if (!stored || !canReckon() || !mayPlan()) return {};
    const auto own = std::ranges::find(stored->stops, id, &ScenarioStop::id);
    if (own == stored->stops.end() || own->kind == tour::StopKind::Confirmed) return {};
    Scenario changed = *stored;
    for (ScenarioStop &one : changed.stops) {
        if (one.id == id) {
            one.day = day;
        } else if (one.artist == own->artist && one.day == day) {
            if (one.kind == tour::StopKind::Confirmed) return {};
            one.day = own->day;
        }
    }
    return m_reckoner->reckon(changed);
}

void TourPage::preview(qint64 id, const QDate &day, bool onMap)
{
    m_isMapDrag = onMap;
    m_draft = day.isValid() ? moved(id, day) : std::nullopt;
    if (m_stop != id) chooseStop(id, false);
    if (current()) showScenario(*current(), m_draft.has_value());
    m_isMapDrag = false;
}

/// A date that springs back says why.
QString TourPage::whyNotMoved(const Scenario &scenario, qint64 id, const QDate &day) const
{
    const auto own = std::ranges::find(scenario.stops, id, &ScenarioStop::id);
    if (own == scenario.stops.end()) return {};
    if (own->kind == tour::StopKind::Confirmed) return tr("%1 is confirmed and keeps its day").arg(own->place);
    const auto other = std::ranges::find_if(scenario.stops, [&](const ScenarioStop &one) { return one.artist == own->artist && one.day == day; });
    return other == scenario.stops.end() ? QString() : tr("%1 is confirmed on %2 and does not give way").arg(other->place, shortDay(day));
}

void TourPage::moveStop(qint64 id, const QDate &day)
{
    const Scenario *stored = m_view.scenario(m_scenario);
    const auto one = stored ? std::ranges::find(stored->stops, id, &ScenarioStop::id) : std::vector<ScenarioStop>::const_iterator();
    // As soon as it is known again what that does, with the plan as it is then.
    if (stored && one != stored->stops.end() && !canReckon()) m_wanted = WantedMove{stored->id, one->candidate, day};
    auto changed = moved(id, day);
    if (!changed || one->day == day) {
        m_draft.reset();
        if (current()) showScenario(*current(), false);
        if (const QString why = !changed && stored && canReckon() ? whyNotMoved(*stored, id, day) : QString(); !why.isEmpty()) shell().toast(why);
        return;
    }
    const QString place = one->place;
    //: A date and the day to which it was moved
    QString done = tr("%1 to %2").arg(place, shortDay(day));
    for (const ScenarioStop &other : stored->stops)
        if (other.id != id && other.artist == one->artist && other.day == day) done = tr("%1, %2").arg(done, tr("%1 to %2").arg(other.place, shortDay(one->day)));
    if (const qint64 change = changed->figures.profit - m_profit; change != 0) done = tr("%1: profit %2").arg(done, signedMoney(change, changed->currency));
    for (ScenarioStop &other : changed->stops)
        if (other.id == id) other.demand = tour::Demand::Pinned; // planning again must not take it back
    bringUpToDate(m_scenario);
    m_draft = changed;
    showScenario(*m_draft, false);
    save(*changed, u"tour.move"_s, place, done);
}

/// What the pipeline did to a scenario is a step of its own, so that undoing what a person does next takes back that and nothing else.
void TourPage::bringUpToDate(qint64 id)
{
    const Scenario *scenario = m_view.scenario(id);
    if (!scenario || !m_reckoner || !m_behind.remove(id)) return;
    context().editor.write({.code = u"tour.follow"_s, .subject = scenario->name}, {},
        [now = m_reckoner->reckon(*scenario)](Connection &connection) { return tour::saveScenario(connection, now); });
}

void TourPage::save(const Scenario &scenario, const QString &cause, const QString &subject, const QString &done)
{
    // The rows get new keys, the chosen date is found again by its candidate.
    const ScenarioStop *chosen = stop(m_stop);
    const QString key = chosen ? chosen->candidate : QString();
    beginSaving();
    context()
        .editor.write({.code = cause, .subject = subject}, done, [scenario](Connection &connection) -> Result<Scenario> {
            Scenario changed = scenario;
            if (const auto now = tour::readScenario(connection, scenario.id)) changed.rules = now->rules; // changed by themselves, perhaps a moment ago
            FLOW_ASSIGN(const qint64 id, tour::saveScenario(connection, changed));
            return tour::readScenario(connection, id);
        })
        .then(this, [this, key](const Result<Scenario> &stored) {
            --m_saving;
            m_draft.reset();
            if (!stored) return load();
            for (Scenario &one : m_view.scenarios)
                if (one.id == stored->id) one = *stored;
            for (const ScenarioStop &one : stored->stops)
                if (!key.isEmpty() && one.candidate == key) m_stop = one.id;
            if (current()) showScenario(*current(), false);
            m_panel->setScenarios(m_view.scenarios, m_scenario);
            if (m_stop) chooseStop(m_stop, false);
            moveWanted();
        });
}

/// Until what is written stands on the page, nothing that was read before may take its place, and nobody may go on from that.
void TourPage::beginSaving()
{
    ++m_saving;
    ++m_saves;
}

/// A move that had to wait.
void TourPage::moveWanted()
{
    if (!m_wanted || !canReckon()) return;
    const WantedMove wanted = *std::exchange(m_wanted, std::nullopt);
    const Scenario *scenario = m_view.scenario(wanted.scenario);
    if (!scenario || wanted.scenario != m_scenario) return;
    const auto one = std::ranges::find(scenario->stops, wanted.candidate, &ScenarioStop::candidate);
    if (one != scenario->stops.end() && one->day.isValid()) moveStop(one->id, wanted.day);
}

void TourPage::togglePin(qint64 id)
{
    const ScenarioStop *one = stop(id);
    if (!one || one->kind == tour::StopKind::Confirmed || !mayPlan()) return;
    const bool pin = one->demand != tour::Demand::Pinned;
    ++m_saves;
    context().editor.write({.code = pin ? u"tour.pin"_s : u"tour.unpin"_s, .subject = one->place}, {}, [id, pin](Connection &connection) {
        return tour::setStopDemand(connection, id, pin ? tour::Demand::Pinned : tour::Demand::Free);
    });
}

void TourPage::forbid(qint64 id)
{
    const Scenario *stored = m_view.scenario(m_scenario);
    const ScenarioStop *one = stop(id);
    if (!stored || !one || !canReckon() || !mayPlan() || one->kind == tour::StopKind::Confirmed) return;
    Scenario without = *stored;
    ScenarioStop out = *one;
    const QString place = one->place;
    std::erase_if(without.stops, [&](const ScenarioStop &s) { return s.id == id; });
    without = m_reckoner->reckon(without);
    out.day = {};
    out.demand = tour::Demand::Forbidden;
    without.stops.push_back(out);
    m_stop = 0;
    bringUpToDate(m_scenario);
    save(without, u"tour.forbid"_s, place, tr("%1 ruled out of this scenario").arg(place));
}

void TourPage::fillGap(qint64 artist, const QDate &day)
{
    const Scenario *scenario = m_view.scenario(m_scenario);
    if (!scenario || !mayPlan()) return;
    auto *anchor = new QWidget(m_timeline); // the popover stands at the day
    anchor->setGeometry(m_timeline->dayRect(artist, day).toRect().adjusted(0, -8, 0, 8));
    anchor->show();
    QPointer<GapPopover> popover = new GapPopover(anchor, tr("%1: where to play on %2").arg(artistName(artist), formatDay(day, today())), tr("The one you take is pinned."));
    connect(popover, &Popover::closed, anchor, &QObject::deleteLater);
    popover->open();
    store()
        .read([tour = m_view.id, scenario = *scenario, artist, day, now = today()](Connection &connection) -> Result<std::vector<tour::GapChoice>> {
            FLOW_ASSIGN(tour::TourAsk asked, tour::readTourAsk(connection, tour, now));
            asked.rules = scenario.rules;
            tour::takeDemands(scenario, asked);
            return tour::readGap(connection, asked, scenario, {.artist = artist, .day = day});
        })
        .then(this, [this, popover, day](const Result<std::vector<tour::GapChoice>> &choices) {
            if (!popover) return;
            if (!choices) return popover->showFailure(errorText(choices.error()));
            connect(popover, &GapPopover::taken, this, [this, choices = *choices, day](int index) { addChoice(choices[size_t(index)], day); });
            popover->setChoices(*choices, m_view.currency);
        });
}

/// A venue that was chosen for a free day comes into the scenario, pinned. Its worth is reckoned with the venues to ask, which the
/// question beside the page may leave out.
void TourPage::addChoice(const tour::GapChoice &choice, const QDate &day)
{
    const Scenario *stored = m_view.scenario(m_scenario);
    if (!stored) return;
    const Scenario with = tour::withChoice(*stored, choice, day);
    bringUpToDate(stored->id);
    beginSaving();
    context()
        .editor.write({.code = u"tour.fill"_s, .subject = choice.candidate.name}, tr("%1 added on %2").arg(choice.candidate.name, shortDay(day)),
            [with, now = today()](Connection &connection) -> Result<Scenario> {
                FLOW_ASSIGN(tour::TourAsk ask, tour::readTourAsk(connection, with.tour, now));
                ask.rules = with.rules;
                tour::takeVenues(with, ask);
                FLOW_ASSIGN(tour::TourQuestion question, tour::readWithVenues(connection, std::move(ask)));
                tour::ScenarioReckoner reckoner(std::move(question));
                FLOW_ASSIGN(const qint64 id, tour::saveScenario(connection, reckoner.reckon(with)));
                return tour::readScenario(connection, id);
            })
        .then(this, [this, key = choice.candidate.key](const Result<Scenario> &saved) {
            --m_saving;
            if (!saved) return load();
            for (const ScenarioStop &one : saved->stops)
                if (one.candidate == key) m_stop = one.id;
            forgetQuestion(); // it may not know the venue; the page reads what was written
        });
}

/// The tour day by day: routes grow on the map, a line runs over the timeline. Again, or Esc, ends it.
void TourPage::play()
{
    if (m_playDay.isValid()) {
        m_playDay = {};
    } else if (current() && m_shownView == "plan"_L1) {
        m_playDay = m_view.first.addDays(-1);
        m_player->start();
        return playNext();
    }
    m_player->stop();
    m_timeline->setPlayhead({});
    if (current()) showScenario(*current(), m_draft.has_value());
}

void TourPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_playDay.isValid()) return play();
    Page::keyPressEvent(event);
}

void TourPage::playNext()
{
    const Scenario *scenario = current();
    if (!scenario || !m_playDay.isValid() || m_playDay >= m_view.last) return play();
    m_playDay = m_playDay.addDays(1);
    m_timeline->setPlayhead(m_playDay);
    showOnMap(*scenario);
    for (const ScenarioStop &one : scenario->stops)
        if (one.day == m_playDay) m_map->setSelected(one.id, false);
}

void TourPage::openRules()
{
    const qint64 id = m_scenario;
    if (!m_view.scenario(id)) return;
    store()
        .read([tour = m_view.id](Connection &connection) { return Records(connection).where(tourArtistEntity(), u"tour_id"_s, tour); })
        .then(this, [this, id](const Result<std::vector<Record>> &rows) {
            const Scenario *scenario = m_view.scenario(id);
            if (!rows) return shell().showError(rows.error());
            if (!scenario) return;
            const bool mayCost = mayWrite(context(), u"tour_artist"_s);
            auto *rules = new RulesPopover(m_rules, scenario->rules, scenario->currency, m_view.artists, mayCost ? *rows : std::vector<Record>());
            connect(rules, &RulesPopover::rulesChanged, this, [this, id, name = scenario->name](const tour::TourRules &changed) {
                context().editor.update(scenarioEntity(), id, {{u"rules"_s, changed.toText()}});
                shell().toast(tr("Rules of %1 changed").arg(name), true, tr("Plan again"), [this] { planAgain(8); });
            });
            connect(rules, &RulesPopover::refused, this, [this](const QString &what) { shell().toast(tr("Left as it was: %1").arg(what)); });
            connect(rules, &RulesPopover::artistEdited, this,
                [this](qint64 row, const QString &field, const QVariant &value) { context().editor.update(tourArtistEntity(), row, {{field, value}}); });
            rules->open();
        });
}

void TourPage::planAgain(double seconds) { search({.seconds = seconds, .threads = 2}, tr("Planning %1")); }

/// What a date has to bring to be moved: a fifth of a percent of an artist's part of the profit.
void TourPage::repair()
{
    constexpr double kSeconds = 0.9, kShare = 0.002;
    const Scenario *scenario = m_view.scenario(m_scenario);
    if (!scenario) return;
    const double price = kShare * double(std::max<qint64>(0, scenario->figures.profit)) / double(std::max<size_t>(1, m_view.artists.size()));
    search({.seconds = kSeconds, .threads = 2, .changePrice = std::max(1.0, price)}, tr("Repairing %1"));
}

/// Goes on from the scenario as it stands on the page.
void TourPage::search(const tour::PlanEffort &wanted, const QString &title)
{
    const Scenario *scenario = m_view.scenario(m_scenario);
    if (!scenario || m_watch) return;
    tour::PlanEffort effort = wanted;
    effort.seed = quint64(std::max<qint64>(1, scenario->seed));
    m_known = m_question ? std::optional(m_profit) : std::nullopt;
    m_watch = std::make_shared<tour::PlanWatch>();
    m_again->setRunning(true);
    const int saves = m_saves;
    auto task = shell().startTask(title.arg(scenario->name));
    m_ticker->start();
    auto from = std::make_shared<const Scenario>(*scenario);
    store()
        .read([tour = m_view.id, from, day = today()](Connection &connection) -> Result<Asked> {
            Asked asked;
            FLOW_ASSIGN(asked.stored, tour::readScenario(connection, from->id));
            FLOW_ASSIGN(tour::TourAsk ask, tour::readTourAsk(connection, tour, day));
            ask.rules = asked.stored.rules; // the page may not have read them yet
            tour::takeDemands(*from, ask);
            FLOW_ASSIGN(tour::TourQuestion question, tour::readQuestion(connection, ask));
            asked.question = std::make_shared<const tour::TourQuestion>(std::move(question));
            return asked;
        })
        .then(this, [this, task, from, effort, saves, watch = m_watch](const Result<Asked> &asked) {
            if (!asked) {
                task->finish();
                return planningDone(std::unexpected(asked.error()), from->id, effort.changePrice > 0, false);
            }
            auto *stop = new QTimer(this); // the task's cancel button only raises a flag
            stop->setInterval(50);
            connect(stop, &QTimer::timeout, stop, [task, watch] {
                if (task->progress->canceled()) watch->cancel();
            });
            stop->start();
            tour::planLater(asked->question, effort, watch, from->stops.empty() ? nullptr : from).then(this, [this, task, stop, saves, before = asked->stored, isRepair = effort.changePrice > 0](const Result<Scenario> &planned) {
                stop->deleteLater();
                store().read([id = before.id](Connection &connection) { return tour::readScenario(connection, id); }).then(this, [this, task, saves, before, planned, isRepair](const Result<Scenario> &now) {
                    task->finish();
                    planningDone(planned, before.id, isRepair, saves != m_saves || (now && isChangedByHand(before, *now)));
                });
            });
        });
}

/// What a person did meanwhile counts more than what was searched without it.
void TourPage::planningDone(const Result<Scenario> &planned, qint64 id, bool isRepair, bool isOutdated)
{
    m_watch.reset();
    m_ticker->stop();
    m_again->setRunning(false);
    const Scenario *before = m_view.scenario(id);
    if (!planned) {
        shell().showError(planned.error());
        if (current()) showScenario(*current(), false);
        Q_EMIT this->planned();
        return;
    }
    if (!before) return;
    if (isOutdated) {
        shell().toast(tr("%1 was changed while it was planned, and stays as you left it").arg(before->name), false, tr("Plan again"), [this] { planAgain(8); });
        Q_EMIT this->planned();
        return;
    }
    Scenario scenario = *planned;
    scenario.id = id;
    scenario.tour = before->tour;
    scenario.parent = before->parent;
    scenario.name = before->name;
    scenario.isApplied = before->isApplied;
    scenario.position = before->position;
    const int changes = int(std::ranges::count_if(scenario.stops, [&](const ScenarioStop &one) {
        return one.day.isValid() && std::ranges::none_of(before->stops, [&](const ScenarioStop &old) { return old.candidate == one.candidate && old.day == one.day && old.artist == one.artist; });
    }));
    // Whoever plans again has never less of it, unless the plan that was there is one that nobody may play.
    const bool isSame = changes == 0 && datesOf(scenario) == datesOf(*before);
    const bool isLess = !isRepair && m_known && scenario.figures.profit < *m_known;
    QString text = isRepair ? tr("%1 repaired: %2 profit, %3").arg(scenario.name, roundMoney(scenario.figures.profit, scenario.currency), tr("%n date(s) new or moved", nullptr, changes))
                                  : tr("%1 planned: %2 profit, at most %3 below the best possible")
                                        .arg(scenario.name, roundMoney(scenario.figures.profit, scenario.currency), gapPercent(scenario.figures.gap()));
    if (isSame && !isRepair)
        text = tr("Nothing better found for %1: %2 profit, at most %3 below the best possible").arg(scenario.name, roundMoney(scenario.figures.profit, scenario.currency), gapPercent(scenario.figures.gap()));
    if (isLess) text = tr("%1. The plan before (%2) is not allowed as rules and free days are now.").arg(text, roundMoney(*m_known, scenario.currency));
    if (before->figures.shows == 0) m_map->fitNext(); // the first plan; what is confirmed may be on the map already
    // What was read before the pipeline went on may not know dates of this plan, and would drop them; it is read again with the scenario.
    forgetQuestion();
    save(scenario, u"tour.plan"_s, scenario.name, text);
    Q_EMIT this->planned();
}

void TourPage::duplicate(qint64 id)
{
    const Scenario *scenario = m_view.scenario(id);
    if (!scenario) return;
    const QString name = tr("%1, copy").arg(scenario->name);
    context().editor.write({.code = u"tour.duplicate"_s, .subject = scenario->name}, tr("%1 made").arg(name), [id, name](Connection &connection) {
        return tour::duplicateScenario(connection, id, name);
    }).then(this, [this](const Result<qint64> &made) {
        if (!made) return;
        m_scenario = *made;
        load();
    });
}

/// Dates of another scenario come into this one, in one step that can be undone.
void TourPage::merge(qint64 id)
{
    const Scenario *into = m_view.scenario(id);
    if (!into || m_view.scenarios.size() < 2) return;
    std::vector<std::pair<qint64, QString>> others;
    for (size_t i = 0; i < m_view.scenarios.size(); ++i)
        if (m_view.scenarios[i].id != id) others.emplace_back(m_view.scenarios[i].id, u"%1 %2"_s.arg(ScenarioTable::letter(int(i)), m_view.scenarios[i].name));
    // The first that has anything to take.
    std::ranges::stable_partition(others, [&](const auto &other) {
        return std::ranges::any_of(m_view.scenario(other.first)->stops, [&](const ScenarioStop &theirs) {
            return theirs.day.isValid() && std::ranges::none_of(into->stops, [&](const ScenarioStop &own) { return own.candidate == theirs.candidate && own.day == theirs.day; });
        });
    });
    QPointer<MergePopover> popover = new MergePopover(m_panel->menuButton(), tr("Take dates into %1").arg(into->name), others);
    const auto compare = [this, popover, into = *into](qint64 other) {
        const Scenario *from = m_view.scenario(other);
        if (!from) return;
        store()
            .read([into, from = *from, day = today()](Connection &connection) -> Result<MergePopover::Comparison> {
                FLOW_ASSIGN(tour::TourQuestion question, tour::readMergeQuestion(connection, into, from, day));
                MergePopover::Comparison comparison{.reckoner = std::make_shared<tour::ScenarioReckoner>(std::move(question)), .into = into, .from = from};
                comparison.dates = tour::datesToMerge(*comparison.reckoner, into, from);
                return comparison;
            })
            .then(this, [this, popover, other](const Result<MergePopover::Comparison> &comparison) {
                if (!popover || popover->chosen() != other) return;
                if (!comparison) return popover->showFailure(errorText(comparison.error()));
                popover->setComparison(*comparison, [this](qint64 artist) { return artistName(artist); });
            });
    };
    connect(popover, &MergePopover::chosenChanged, this, compare);
    connect(popover, &MergePopover::taken, this, [this, name = into->name](const Scenario &merged, int dates) {
        bringUpToDate(merged.id);
        save(merged, u"tour.merge"_s, name, tr("%n date(s) taken into %1", nullptr, dates).arg(name));
    });
    popover->open();
    compare(popover->chosen());
}

void TourPage::rename(qint64 id)
{
    const Scenario *scenario = m_view.scenario(id);
    if (!scenario) return;
    auto *popover = new Popover(m_panel);
    popover->setObjectName(u"renameScenario"_s);
    popover->column()->addWidget(new Label(tr("Name of the scenario"), TypeStyle::Small, ColorRole::Text2));
    auto *line = new QLineEdit(scenario->name);
    line->setAccessibleName(tr("Name of the scenario"));
    line->setMinimumWidth(260);
    popover->column()->addWidget(line);
    connect(line, &QLineEdit::returnPressed, popover, [this, popover, line, id] {
        const QString name = line->text().trimmed();
        if (!name.isEmpty()) context().editor.set(scenarioEntity(), id, u"name"_s, name);
        popover->close();
    });
    popover->open();
    line->selectAll();
    line->setFocus();
}

void TourPage::remove(qint64 id)
{
    if (m_view.scenarios.size() < 2) return;
    context().editor.remove(scenarioEntity(), {id});
}

void TourPage::apply(qint64 id)
{
    const Scenario *scenario = m_view.scenario(id);
    if (!scenario || (scenario->isApplied && !scenario->isChanged) || !mayApply()) return;
    context().editor.write({.code = u"tour.apply"_s, .subject = scenario->name}, {}, [id](Connection &connection) { return tour::applyScenario(connection, id); })
        .then(this, [this, name = scenario->name](const Result<tour::ApplyReport> &report) {
            if (!report) return;
            QStringList parts;
            if (report->shows) parts << tr("%n show(s) confirmed", nullptr, report->shows);
            if (report->released) parts << tr("%n rival hold(s) released", nullptr, report->released);
            if (report->holds) parts << tr("%n hold(s) wanted", nullptr, report->holds);
            if (report->prospects) parts << tr("%n venue(s) to ask", nullptr, report->prospects);
            for (const tour::LeftDate &left : report->left)
                parts << leftText(left);
            shell().toast(parts.isEmpty() ? tr("%1 applied").arg(name) : tr("%1 applied: %2").arg(name, parts.join(u", "_s)), true);
        });
}

void TourPage::openStop(qint64 id)
{
    const ScenarioStop *one = stop(id);
    if (!one) return;
    if (one->show && shell().openRecord(u"show"_s, one->show)) return;
    if (one->hold && shell().openRecord(u"hold"_s, one->hold)) return;
    if (one->venue) shell().openRecord(u"venue"_s, one->venue);
}

void TourPage::newTour(const QString &name)
{
    QWidget *anchor = m_choose->isVisible() ? static_cast<QWidget *>(m_choose) : this;
    openNewTour(context(), anchor, name, [this](qint64 tour) {
        m_tour = tour;
        m_scenario = m_stop = 0;
        load();
    });
}

/// What is estimated, and a way to have it looked up.
void TourPage::openRoads()
{
    const Scenario *scenario = m_view.scenario(m_scenario);
    if (!scenario || !m_question) return;
    const bool canLookUp = hasRouting(context()) && mayWrite(context(), u"travel_leg"_s) && !m_looksUp;
    const auto wanted = tour::wantedWays(*m_question, m_view.scenarios);
    auto *popover = new RoadsPopover(m_choose, tour::usedWays(*m_question, *scenario), canLookUp ? int(wanted.size()) : 0, context().preferences.value(u"routing/host"_s).toString());
    connect(popover, &RoadsPopover::lookUp, this, &TourPage::lookUpRoads);
    popover->open();
}

void TourPage::lookUpRoads(const QString &host)
{
    context().preferences.set(u"routing/host"_s, host);
    std::unique_ptr<GeoProvider> provider = makeRouting(context(), host);
    if (!provider || !m_question || m_looksUp) return;
    m_looksUp = true;
    auto task = shell().startTask(tr("Looking up roads"));
    auto *fetch = new tour::RoadFetch(store(), std::move(provider), tour::wantedWays(*m_question, m_view.scenarios), task->progress, {}, this);
    fetch->start([this, fetch, task](const tour::RoadFetch::Report &report) {
        fetch->deleteLater();
        task->finish();
        m_looksUp = false;
        readQuestion();
        const int estimated = report.implausible + report.withoutRoad + report.left;
        QString text = tr("%n way(s) looked up", nullptr, report.stored);
        if (estimated > 0) text = tr("%1, %2").arg(text, tr("%n stay(s) estimated", nullptr, estimated));
        if (report.error) shell().showError(*report.error);
        shell().toast(text, false, report.stored > 0 ? tr("Plan again") : QString(), [this] { planAgain(8); });
    });
}

} // namespace flow::ui
