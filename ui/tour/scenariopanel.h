// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/fragility.h"
#include "core/tour/workspace/gapfill.h"
#include "core/tour/workspace/scenario.h"
#include "ui/common/label.h"

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace flow::ui {

class Badge;
class Button;
class GapChart;
class IconButton;
class PanelSection;
class ProfitSplit;
class ReasonList;
class ScenarioTable;

/// The right side of the planner: how good the plan is, the scenarios side by side, who earns what, and why.
class ScenarioPanel : public Surface
{
    Q_OBJECT
public:
    explicit ScenarioPanel(QWidget *parent = nullptr);

    void setScenarios(const std::vector<tour::Scenario> &scenarios, qint64 chosen);
    /// The chosen scenario as it is changed by hand right now, before anything is written.
    void showDraft(const tour::Scenario &scenario, bool isDraft);
    /// While a search runs: its curve.
    void showSearch(const std::vector<tour::CurvePoint> &curve, const QString &currency);
    /// What the plan hangs on, and who else could be asked; both may be empty.
    void setInsight(const std::vector<tour::FragileStop> &fragile, const std::vector<tour::GapSuggestion> &suggested, const std::function<QString(qint64)> &artistName);
    void setEditable(bool editable, bool canApply); ///< scenarios can be changed, and be made real
    [[nodiscard]] ScenarioTable *table() const { return m_table; }
    [[nodiscard]] QWidget *menuButton() const;

Q_SIGNALS:
    void chosen(qint64 scenario);
    void duplicateRequested(qint64 scenario);
    void renameRequested(qint64 scenario);
    void mergeRequested(qint64 scenario);
    void removeRequested(qint64 scenario);
    void applyRequested(qint64 scenario);
    void reasonChosen(const QString &candidate);
    void suggestionChosen(int index);
    void closeRequested();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showGap(const tour::Figures &figures, const tour::SearchReport &report, const QString &currency);
    void showReasons();
    [[nodiscard]] int columnOf(qint64 scenario) const;

    std::vector<tour::Scenario> m_scenarios;
    tour::Scenario m_shown;
    qint64 m_chosen = 0;
    bool m_allReasons = false;
    Label *m_title, *m_gap, *m_sentence;
    Badge *m_proof;
    IconButton *m_more;
    GapChart *m_chart;
    ScenarioTable *m_table;
    ProfitSplit *m_profit;
    PanelSection *m_why, *m_hangs, *m_worth;
    Button *m_figures, *m_split, *m_all, *m_duplicate, *m_apply;
    ReasonList *m_reasons, *m_fragile, *m_suggested;
};

} // namespace flow::ui
