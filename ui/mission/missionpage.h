// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mission.h"
#include "ui/mission/quicktile.h"
#include "ui/mission/tileboard.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace flow::ui {

class Button;
class EmptyState;
class IconButton;
class ListTile;
class PortfolioTile;
class WhenSeen;

PageInfo missionPage();

/// Mission Control, the first page: what needs a person today, money, portfolio and coming days, in four lenses that each
/// remember how their tiles are arranged. Focus leaves only what is urgent and the coming days.
class MissionPage : public Page
{
    Q_OBJECT
public:
    explicit MissionPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_lens; }
    void setView(const QString &id) override;
    QList<QWidget *> headerTools() override;
    QString status() const override;
    void activated() override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

Q_SIGNALS:
    void filled(); ///< with what was read anew

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTiles();
    void buildActions();
    void load();
    void tick();
    void snoozeMenu(const QString &what, const QPoint &at);
    void snoozeUntil(const QString &what, qint64 untilMs);
    std::vector<Alert> clocksNow(const Mission &mission) const;
    bool showsCalendar() const;
    std::vector<Alert> alertsNow(const Mission &mission, bool chances) const;
    void take(const Result<Mission> &mission);
    void arrange();
    void setArranging(bool on);
    void setFocusMode(bool on);
    void showArrangeMenu();
    QList<QuickTile::Action> quickActions();
    void open(const QString &entity, qint64 id);
    QDate today() const;
    QString layoutKey() const;

    TileBoard *m_board;
    QStackedLayout *m_stack;
    EmptyState *m_failed;
    IconButton *m_arrange;
    Button *m_focus, *m_new;
    PortfolioTile *m_portfolio = nullptr;
    ListTile *m_needs = nullptr, *m_chances = nullptr;
    WhenSeen *m_fresh;
    QString m_lens;
    Mission m_mission;
    int m_turn = 0;
    bool m_loaded = false;
    QDate m_day; ///< that m_mission is about
};

} // namespace flow::ui
