// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that its pictures show.
#include "ui/tour/scenariopanel.h"
#include "ui/tour/tourmap.h"
#include "ui/tour/tourpage.h"
#include "ui/tour/tourtimeline.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::Scenario;
using tour::ScenarioStop;

QStringList TourPage::pictureStates() const { return {QString(), u"stop"_s, u"gap"_s, u"figures"_s, u"split"_s, u"merge"_s, u"roads"_s, u"rules"_s, u"budget"_s, u"logistics"_s, u"sheets"_s}; }

void TourPage::showPicture(const QString &state, std::function<void()> done)
{
    auto *wait = new QTimer(this);
    wait->setInterval(30);
    connect(wait, &QTimer::timeout, this, [this, wait, state, done = std::move(done), turns = 0]() mutable {
        const bool ready = m_loaded && (!m_view.id || (m_question && m_map->isSettled()));
        if (!ready && ++turns < 200) return;
        wait->deleteLater();
        if (state == "stop"_L1 && current())
            for (const ScenarioStop &one : current()->stops)
                if (one.kind != tour::StopKind::Confirmed && one.day.isValid()) {
                    chooseStop(one.id, true);
                    break;
                }
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
        QTimer::singleShot(state == "gap"_L1 || state == "merge"_L1 ? 2500 : 300, this, [done = std::move(done)] { done(); });
    });
    wait->start();
}

} // namespace flow::ui
