// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/followpipeline.h"
#include "core/tour/workspace/gapfill.h"
#include "core/tour/workspace/planrun.h"
#include "core/tour/workspace/roads.h"
#include "core/tour/workspace/tourrules.h"
#include "core/tour/workspace/whatif.h"
#include "ui/shell/page.h"

#include <QSet>

#include <optional>

class QStackedLayout;
class QTimer;

namespace flow::ui {

class Banner;
class BudgetView;
class DaySheetView;
class Button;
class EmptyState;
class IconButton;
class LogisticsView;
class ScenarioPanel;
class StopBar;
class TourMap;
class TourTimeline;

/// Tours on the map: routes and timeline of a scenario side by side, scenarios compared in the panel. Dates are dragged,
/// pinned and ruled out with the new profit at once; the planner runs beside it and can be stopped with what it has.
class TourPage : public Page
{
    Q_OBJECT
public:
    explicit TourPage(const PageContext &context, QWidget *parent = nullptr);
    ~TourPage() override;
    QString title() const override;
    QString count() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_shownView; }
    void setView(const QString &id) override;
    QList<QWidget *> headerTools() override;
    QWidget *panel() override;
    QString status() const override;
    QWidget *searchField() override;
    bool openRecord(const QString &entity, qint64 id) override;
    bool addRecord(const QString &entity, const QString &name) override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

    void planAgain(double seconds);
    /// Mends the scenario after a cancellation or whatever else the pipeline brought: as few other dates change as possible.
    void repair();
    [[nodiscard]] bool isPlanning() const { return m_watch != nullptr; }

    /// What a moved date would earn can be told: the problem behind the scenarios has been read.
    bool canReckon() const { return m_reckoner && m_saving == 0; }

Q_SIGNALS:
    void shown(); ///< a tour was read and stands on the page
    void planned(); ///< a search has ended and its result is stored

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPlan();
    void buildActions();
    void buildEditing();
    // What the person's role allows.
    [[nodiscard]] bool mayWriteAll(std::initializer_list<const char16_t *> entities) const;
    [[nodiscard]] bool mayPlan() const; ///< changing scenarios
    [[nodiscard]] bool mayApply() const; ///< also what a scenario is made real with
    [[nodiscard]] bool mayMakeTours() const;
    // Reading and showing (tourpage.cpp)
    void load();
    void take(const Result<tour::TourView> &view);
    void showScenario(const tour::Scenario &scenario, bool isDraft);
    void chooseScenario(qint64 id);
    void chooseStop(qint64 id, bool reveal);
    [[nodiscard]] bool isPictureFilled(const QString &state) const;
    void showReason(const QString &key);
    void openCandidate(const tour::TourCandidate &candidate);
    void showStop();
    void openTours();
    void readQuestion();
    void readInsight();
    void showCircles();
    void showLeftOut();
    void followScenario();
    void showNews(QStringList said);
    void loadBudget();
    void loadBook();
    void showStack();
    [[nodiscard]] const tour::Scenario *current() const;
    [[nodiscard]] const tour::ScenarioStop *stop(qint64 id) const;
    [[nodiscard]] std::optional<tour::UsedWay> wayTo(const tour::ScenarioStop &stop) const;
    [[nodiscard]] QString artistName(qint64 id) const;
    [[nodiscard]] QDate today() const;
    // Changing (touredit.cpp)
    [[nodiscard]] std::optional<tour::Scenario> moved(qint64 stop, const QDate &day) const;
    void preview(qint64 stop, const QDate &day, bool onMap);
    void moveStop(qint64 stop, const QDate &day);
    [[nodiscard]] QString whyNotMoved(const tour::Scenario &scenario, qint64 stop, const QDate &day) const;
    void togglePin(qint64 stop);
    void forbid(qint64 stop);
    void openRules();
    void fillGap(qint64 artist, const QDate &day);
    void addChoice(const tour::GapChoice &choice, const QDate &day);
    void play();
    void playNext();
    void showOnMap(const tour::Scenario &scenario); ///< while a tour is played, what has come so far
    void search(const tour::PlanEffort &effort, const QString &title);
    void planningDone(const Result<tour::Scenario> &planned, qint64 scenario, bool isRepair, bool isOutdated);
    void beginSaving();
    void forgetQuestion();
    void moveWanted();
    void bringUpToDate(qint64 scenario);
    void save(const tour::Scenario &scenario, const QString &cause, const QString &subject, const QString &done);
    void duplicate(qint64 scenario);
    void openRoads();
    void lookUpRoads(const QString &host);
    void merge(qint64 scenario);
    void rename(qint64 scenario);
    void remove(qint64 scenario);
    void apply(qint64 scenario);
    void openStop(qint64 stop);
    void newTour(const QString &name);

    tour::TourView m_view;
    std::vector<tour::TourHead> m_tours;
    qint64 m_tour = 0, m_scenario = 0, m_stop = 0;
    std::optional<tour::Scenario> m_draft; ///< what a drag shows before it is written
    std::shared_ptr<const tour::TourQuestion> m_question; ///< for the chosen scenario's rules; null while it is read
    std::unique_ptr<tour::ScenarioReckoner> m_reckoner; ///< of m_question
    struct WantedMove
    {
        qint64 scenario = 0;
        QString candidate;
        QDate day;
    };
    std::optional<WantedMove> m_wanted; ///< that waits until its worth can be told
    int m_saving = 0; ///< scenarios of this page that are being written
    int m_saves = 0; ///< how many have been so far
    std::optional<qint64> m_known; ///< what the scenario that is planned again was worth when that began
    qint64 m_profit = 0; ///< of the chosen scenario as it is reckoned now, which a drag is compared with
    QSet<qint64> m_behind; ///< scenarios that are not stored as they stand on the page: the pipeline went on
    std::vector<tour::GapSuggestion> m_suggested;
    int m_questionTurn = 0;
    bool m_allCircles = false, m_showsLeftOut = false;
    bool m_isMapDrag = false;
    bool m_savesBook = false; ///< as soon as it is read
    QTimer *m_player;
    QDate m_playDay; ///< invalid: not playing
    bool m_loaded = false;

    bool m_looksUp = false; ///< ways are being looked up
    std::shared_ptr<tour::PlanWatch> m_watch; ///< of the search that runs
    QTimer *m_ticker;

    QStackedLayout *m_stack;
    QWidget *m_plan = nullptr;
    QString m_shownView = QStringLiteral("plan");
    EmptyState *m_empty, *m_failed;
    BudgetView *m_budget;
    DaySheetView *m_sheets;
    LogisticsView *m_logistics;
    TourMap *m_map;
    TourTimeline *m_timeline;
    StopBar *m_bar;
    Banner *m_news;
    QString m_oldNews; ///< that was put away
    ScenarioPanel *m_panel;
    IconButton *m_choose;
    Button *m_rules, *m_again;
};

PageInfo tourPage();

} // namespace flow::ui
