// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that its pictures show.
#include "ui/common/popover.h"
#include "ui/records/reasonlist.h"
#include "ui/tour/budgetview.h"
#include "ui/tour/daylist.h"
#include "ui/tour/daysheetview.h"
#include "ui/tour/logisticsview.h"
#include "ui/tour/scenariopanel.h"
#include "ui/tour/tourmap.h"
#include "ui/tour/tourpage.h"
#include "ui/tour/tourtimeline.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::Scenario;
using tour::ScenarioStop;

QStringList TourPage::pictureStates() const { return {QString(), u"stop"_s, u"gap"_s, u"figures"_s, u"split"_s, u"merge"_s, u"roads"_s, u"rules"_s, u"leftout"_s, u"play"_s, u"budget"_s, u"logistics"_s, u"sheets"_s}; }

/// What the state reads after it was asked for is there.
bool TourPage::isPictureFilled(const QString &state) const
{
    const auto hasRows = [this](const QString &list) {
        const auto *rows = window()->findChild<ReasonList *>(list);
        return rows && !rows->rows().empty();
    };
    if (state == "gap"_L1) return hasRows(u"gapList"_s);
    if (state == "rules"_L1) return window()->findChild<QWidget *>(u"costsOf"_s);
    if (state == "merge"_L1) {
        const auto *sum = window()->findChild<QAbstractButton *>(u"mergeTake"_s);
        return sum && !window()->findChildren<QCheckBox *>(QRegularExpression(u"^merge\\."_s)).isEmpty();
    }
    if (state == "budget"_L1) return m_budget->model()->rowCount() > 1;
    if (state == "logistics"_L1) return m_logistics->model()->rowCount() > 0;
    if (state == "sheets"_L1) return !m_sheets->list()->rows().empty();
    return true;
}

void TourPage::showPicture(const QString &state, std::function<void()> done)
{
    auto *wait = new QTimer(this);
    wait->setInterval(30);
    connect(wait, &QTimer::timeout, this, [this, wait, state, done = std::move(done), turns = 0]() mutable {
        const bool ready = m_loaded && (!m_view.id || (m_question && m_map->isSettled()));
        if (!ready && ++turns < 200) return;
        wait->deleteLater();
        for (Popover *popover : window()->findChildren<Popover *>())
            popover->close(); // of the picture before
        if (state == "stop"_L1 && current())
            for (const ScenarioStop &one : current()->stops)
                if (one.kind != tour::StopKind::Confirmed && one.day.isValid()) {
                    chooseStop(one.id, true);
                    break;
                }
        m_playDay = state == "play"_L1 ? m_view.first.addDays(m_view.first.daysTo(m_view.last) / 2) : QDate(); // in the middle of it, and still
        m_timeline->setPlayhead(m_playDay);
        if (current()) showOnMap(*current());
        m_showsLeftOut = state == "leftout"_L1;
        showLeftOut();
        if (state == "rules"_L1) openRules();
        if (state == "merge"_L1) merge(m_scenario);
        if (state == "roads"_L1) openRoads();
        if (state == "split"_L1) {
            for (const Scenario &one : m_view.scenarios)
                if (one.rules.sharing) chooseScenario(one.id);
            if (auto *split = m_panel->findChild<QAbstractButton *>(u"costSplit"_s)) split->click();
        }
        if (state == "gap"_L1 && !m_timeline->lanes().empty()) {
            m_timeline->setFocus();
            m_timeline->setSelected(m_timeline->lanes().front().stops.empty() ? 0 : m_timeline->lanes().front().stops.front().id);
            QKeyEvent key(QEvent::KeyPress, Qt::Key_G, Qt::NoModifier);
            QCoreApplication::sendEvent(m_timeline, &key);
        }
        if (state == "figures"_L1)
            if (auto *all = m_panel->findChild<QAbstractButton *>(u"allFigures"_s)) all->setChecked(true);
        const bool isView = state == "budget"_L1 || state == "logistics"_L1 || state == "sheets"_L1;
        setView(isView ? state : u"plan"_s);
        auto *filled = new QTimer(this);
        filled->setInterval(30);
        connect(filled, &QTimer::timeout, this, [this, filled, state, done = std::move(done), turns = 0]() mutable {
            if (!isPictureFilled(state) && ++turns < 300) return;
            filled->deleteLater();
            QTimer::singleShot(100, this, done); // layouts
        });
        filled->start();
    });
    wait->start();
}

} // namespace flow::ui
