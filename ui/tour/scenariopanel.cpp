// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/scenariopanel.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/contextpanel.h"
#include "ui/tour/gapchart.h"
#include "ui/tour/profitsplit.h"
#include "ui/tour/scenariotable.h"
#include "ui/tour/splitpopover.h"
#include "ui/records/reasonlist.h"
#include "ui/text/tourtext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <ranges>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFewReasons = 4;
    constexpr int kLeastWidth = 452; ///< three scenarios beside their labels

} // namespace

ScenarioPanel::ScenarioPanel(QWidget *parent)
    : Surface(ColorRole::Surface, parent)
    , m_chart(new GapChart)
    , m_table(new ScenarioTable)
    , m_profit(new ProfitSplit)
    , m_why(new PanelSection(tr("Why this plan")))
    , m_hangs(new PanelSection(tr("What hangs on it")))
    , m_worth(new PanelSection(tr("Worth asking")))
    , m_figures(new Button(tr("All figures"), ButtonKind::Link))
    , m_reasons(new ReasonList)
    , m_fragile(new ReasonList)
    , m_suggested(new ReasonList)
{
    setObjectName(u"scenarioPanel"_s);
    setAccessibleName(tr("Scenarios"));
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);

    auto *content = new Surface(ColorRole::Surface);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(makeHead());
    inner->addWidget(new Hairline);
    inner->addWidget(m_table);
    m_figures->setObjectName(u"allFigures"_s);
    m_figures->setCheckable(true);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(20, 0, 20, 6);
    more->addStretch(1);
    more->addWidget(m_figures);
    inner->addLayout(more);
    connect(m_figures, &Button::toggled, this, [this](bool all) {
        m_table->setExpanded(all);
        m_figures->setText(all ? tr("Fewer figures") : tr("All figures"));
    });
    inner->addWidget(new Hairline);

    auto *split = new QWidget;
    auto *splitColumn = new QVBoxLayout(split);
    splitColumn->setContentsMargins(20, 12, 20, 8);
    auto *splitHead = new QHBoxLayout;
    splitHead->addWidget(new Label(tr("Profit by artist"), TypeStyle::Heading));
    splitHead->addStretch(1);
    m_split = new Button(tr("How costs are split"), ButtonKind::Link);
    m_split->setObjectName(u"costSplit"_s);
    splitHead->addWidget(m_split);
    connect(m_split, &Button::clicked, this, [this] { (new SplitPopover(m_split, m_shown.figures, m_shown.currency))->open(); });
    splitColumn->addLayout(splitHead);
    splitColumn->addWidget(m_profit);
    inner->addWidget(split);
    inner->addWidget(new Hairline);

    m_all = m_why->addLink({});
    m_all->setObjectName(u"allReasons"_s);
    m_why->add(m_reasons);
    inner->addWidget(m_why);
    m_fragile->setObjectName(u"fragileList"_s);
    m_fragile->setAccessibleName(tr("What hangs on it"));
    m_hangs->add(m_fragile);
    inner->addWidget(m_hangs);
    m_suggested->setObjectName(u"suggestedList"_s);
    m_suggested->setAccessibleName(tr("Worth asking"));
    m_worth->add(m_suggested);
    inner->addWidget(m_worth);
    setInsight({}, {}, {});
    inner->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());

    connect(m_table, &ScenarioTable::chosenChanged, this, &ScenarioPanel::chosen);
    connect(m_table, &ScenarioTable::applyRequested, this, &ScenarioPanel::applyRequested);
    connect(m_reasons, &ReasonList::chosen, this, &ScenarioPanel::reasonChosen);
    connect(m_fragile, &ReasonList::chosen, this, &ScenarioPanel::reasonChosen);
    connect(m_suggested, &ReasonList::chosen, this, [this](const QString &key) { Q_EMIT suggestionChosen(key.toInt()); });
    connect(m_all, &Button::clicked, this, [this] {
        m_allReasons = !m_allReasons;
        showReasons();
    });
}

QWidget *ScenarioPanel::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(20, 14, 16, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_title = new Label({}, TypeStyle::Heading);
    m_title->setObjectName(u"scenarioTitle"_s);
    m_proof = new Badge({}, Tone::Success, u"shield-check"_s);
    m_proof->setObjectName(u"proofBadge"_s);
    m_more = new IconButton(u"ellipsis"_s, tr("More about this scenario"));
    m_more->setObjectName(u"scenarioMenu"_s);
    m_more->setSide(28);
    row->addWidget(m_title, 1);
    row->addWidget(m_proof);
    row->addWidget(m_more);
    column->addLayout(row);
    auto *hero = new QHBoxLayout;
    hero->setSpacing(16);
    m_gap = new Label({}, TypeStyle::Hero, ColorRole::AccentText);
    m_gap->setObjectName(u"gapFigure"_s);
    m_sentence = new Label({}, TypeStyle::Small, ColorRole::Text2);
    m_sentence->setObjectName(u"gapSentence"_s);
    m_sentence->setWordWrap(true);
    hero->addWidget(m_gap);
    hero->addWidget(m_sentence, 1);
    column->addLayout(hero);
    column->addWidget(m_chart);
    connect(m_more, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        menu.addAction(tr("Rename"), this, [this] { Q_EMIT renameRequested(m_chosen); });
        menu.addAction(tr("Duplicate"), this, [this] { Q_EMIT duplicateRequested(m_chosen); });
        QAction *merge = menu.addAction(tr("Take dates of another scenario"), this, [this] { Q_EMIT mergeRequested(m_chosen); });
        merge->setEnabled(m_scenarios.size() > 1);
        QAction *remove = menu.addAction(tr("Delete scenario"), this, [this] { Q_EMIT removeRequested(m_chosen); });
        setDanger(remove);
        remove->setEnabled(m_scenarios.size() > 1);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    return head;
}

void ScenarioPanel::setEditable(bool editable, bool canApply)
{
    for (QWidget *tool : {static_cast<QWidget *>(m_more), m_duplicate->parentWidget()})
        tool->setVisible(editable);
    m_apply->setVisible(canApply);
}

QWidget *ScenarioPanel::menuButton() const { return m_more; }

QWidget *ScenarioPanel::makeFoot()
{
    auto *foot = new Surface(ColorRole::Surface);
    foot->setLines(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 11, 20, 11);
    m_duplicate = new Button(tr("Duplicate"), ButtonKind::Default, u"copy"_s);
    m_duplicate->setObjectName(u"duplicateScenario"_s);
    m_apply = new Button({}, ButtonKind::Primary, u"check"_s);
    m_apply->setObjectName(u"applyScenario"_s);
    row->addWidget(m_duplicate);
    row->addStretch(1);
    row->addWidget(m_apply);
    connect(m_duplicate, &Button::clicked, this, [this] { Q_EMIT duplicateRequested(m_chosen); });
    connect(m_apply, &Button::clicked, this, [this] { Q_EMIT applyRequested(m_chosen); });
    return foot;
}

int ScenarioPanel::columnOf(qint64 scenario) const
{
    for (size_t i = 0; i < m_scenarios.size(); ++i)
        if (m_scenarios[i].id == scenario) return int(i);
    return 0;
}

void ScenarioPanel::setScenarios(const std::vector<tour::Scenario> &scenarios, qint64 chosen)
{
    m_scenarios = scenarios;
    m_chosen = chosen;
    m_table->setScenarios(scenarios, chosen);
    for (const tour::Scenario &scenario : scenarios)
        if (scenario.id == chosen) showDraft(scenario, false);
}

void ScenarioPanel::showDraft(const tour::Scenario &scenario, bool isDraft)
{
    m_shown = scenario;
    const QString letter = ScenarioTable::letter(columnOf(m_chosen));
    m_title->setText(isDraft ? tr("Scenario %1, %2, being changed").arg(letter, scenario.name) : tr("Scenario %1, %2").arg(letter, scenario.name));
    m_apply->setText(!scenario.isApplied ? tr("Apply scenario %1").arg(letter)
            : scenario.isChanged         ? tr("Apply changes of %1").arg(letter)
                                         : tr("Scenario %1 is applied").arg(letter));
    m_apply->setEnabled((!scenario.isApplied || scenario.isChanged) && !isDraft);
    showGap(scenario.figures, scenario.report, scenario.currency);
    m_chart->setVisible(!scenario.report.curve.empty());
    m_chart->setCurve(scenario.report.curve, scenario.currency);
    m_profit->setArtists(scenario.figures.artists, scenario.currency);
    m_split->setVisible(!scenario.figures.artists.empty());
    if (isDraft) {
        std::vector<tour::Scenario> all = m_scenarios;
        all[size_t(columnOf(m_chosen))] = scenario;
        m_table->setScenarios(all, m_chosen);
    }
    showReasons();
}

void ScenarioPanel::showSearch(const std::vector<tour::CurvePoint> &curve, const QString &currency)
{
    if (curve.empty()) return;
    m_chart->show();
    m_chart->setCurve(curve, currency);
    tour::Figures figures;
    figures.profit = curve.back().best;
    figures.bound = curve.back().bound;
    showGap(figures, {}, currency);
}

void ScenarioPanel::showGap(const tour::Figures &figures, const tour::SearchReport &report, const QString &currency)
{
    const bool known = figures.bound > 0;
    const bool proven = report.proven || (known && figures.gap() < 0.0005);
    m_gap->setText(known ? gapPercent(figures.gap()) : roundMoney(figures.profit, currency));
    if (!known) m_sentence->setText(tr("profit. How far that is from the best possible plan has not been worked out yet."));
    else if (proven)
        m_sentence->setText(tr("below the best possible plan: no plan under these rules can pass its profit of %1.").arg(roundMoney(figures.profit, currency)));
    else
        m_sentence->setText(tr("below the best possible plan, at most. %1 profit; no plan can pass %2.").arg(roundMoney(figures.profit, currency), roundMoney(figures.bound, currency)));
    m_proof->setVisible(known);
    m_proof->set(proven ? tr("Best possible") : tr("Proved"), Tone::Success, u"shield-check"_s);
}

void ScenarioPanel::setInsight(
    const std::vector<tour::FragileStop> &fragile, const std::vector<tour::GapSuggestion> &suggested, const std::function<QString(qint64)> &artistName)
{
    constexpr size_t kFew = 4;
    std::vector<ReasonRow> hangs, worth;
    for (const tour::FragileStop &one : fragile | std::views::take(kFew))
        hangs.push_back({one.fallback.isEmpty() ? u"triangle-alert"_s : u"shield"_s, fragileText(one), -one.falls,
            one.fallback.isEmpty() ? ReasonRow::Warning : ReasonRow::Plain, one.candidate});
    for (size_t i = 0; i < suggested.size() && i < kFew; ++i)
        worth.push_back({u"map-pin"_s, suggestionText(suggested[i], artistName(suggested[i].choice.candidate.artist)), suggested[i].choice.gain, ReasonRow::Good,
            QString::number(i)});
    m_hangs->setVisible(!hangs.empty());
    m_worth->setVisible(!worth.empty());
    m_fragile->setRows(std::move(hangs), m_shown.currency);
    m_suggested->setRows(std::move(worth), m_shown.currency);
}

void ScenarioPanel::showReasons()
{
    std::vector<tour::PlanReason> reasons = m_shown.figures.reasons;
    const int count = int(reasons.size());
    m_all->setText(m_allReasons ? tr("Fewer reasons") : tr("All %n reason(s)", nullptr, count));
    m_all->setVisible(count > kFewReasons);
    if (!m_allReasons && count > kFewReasons) {
        // The strongest for it, what is not as agreed, and the nearest of what was left out.
        std::vector<tour::PlanReason> few;
        const auto take = [&](auto fits, size_t most) {
            for (const tour::PlanReason &reason : reasons)
                if (most > 0 && fits(reason)) few.push_back(reason), --most;
        };
        take([](const auto &r) { return r.isGiven(); }, 2);
        take([](const auto &r) { return r.isFor(); }, 2);
        take([](const auto &r) { return r.kind == tour::PlanReason::Broken; }, 1);
        take([](const auto &r) { return r.leavesOut(); }, size_t(kFewReasons) - few.size());
        reasons = std::move(few);
    }
    m_why->setVisible(count > 0);
    m_reasons->setReasons(std::move(reasons), m_shown.currency);
}

} // namespace flow::ui
