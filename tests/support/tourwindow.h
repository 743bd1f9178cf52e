// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pagewindow.h"
#include "ui/tour/scenariopanel.h"
#include "ui/tour/tourpage.h"
#include "ui/tour/tourtimeline.h"

namespace flow::test {

using namespace Qt::StringLiterals;

/// The planner in the real window over a small tour of March 2027: a confirmed show in Paris on the 10th, a hold in Lille on the
/// 11th, one scenario that has both, and a venue near that nobody has asked.
class TourWindow
{
protected:
    /// After m_window.create().
    void fill();
    /// Shows the page; with a tour, waits until it stands there and can reckon.
    void open(size_t stops = 2, CloudLink *cloud = nullptr);
    ui::TourPage *page() const { return qobject_cast<ui::TourPage *>(m_window->currentPage()); }
    ui::TourTimeline *timeline() const { return page()->findChild<ui::TourTimeline *>(u"tourTimeline"_s); }
    ui::ScenarioPanel *panel() const { return m_window->findChild<ui::ScenarioPanel *>(u"scenarioPanel"_s); }
    qint64 stopId(qint64 venue) const; ///< 0: not in the plan
    void walkTo(qint64 venue); ///< by keys, until it is the chosen one
    /// Everything that was told to be written so far has been; for tests that nothing was.
    void flush() const;
    /// There is something to take back that names the text.
    bool canUndo(const QString &text) const;
    qint64 number(const QByteArray &sql) const { return m_window.number(sql); }
    QString text(const QByteArray &sql) const { return m_window.text(sql); }

    PageWindow m_window;
    qint64 m_artist = 0, m_paris = 0, m_lille = 0;
};

} // namespace flow::test
