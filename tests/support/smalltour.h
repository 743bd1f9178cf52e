// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"
#include "core/tour/workspace/planrun.h"
#include "core/tour/workspace/scenario.h"
#include "core/tour/workspace/whatif.h"
#include "tests/support/tempstore.h"

namespace flow::test {

using namespace Qt::StringLiterals;
using namespace flow::tour;

/// A workspace with one tour of March 2027: a show in Paris on the 10th, a hold in Lille on the 11th, an accepted offer with a radius
/// clause in Lyon on the 13th.
class SmallTour
{
protected:
    void fill();
    qint64 insert(const Entity &entity, const Values &values);
    qint64 confirmed(qint64 artist, qint64 venue, const QString &name, const QString &day, qint64 fee);
    qint64 held(qint64 venue, const QString &name, const QString &day, qint64 estimate);
    TourQuestion question(TourRules rules = {});
    /// Everything on the table on its first day, not searched for.
    Scenario planned(const TourRules &rules = {});
    Scenario searched(const TourQuestion &asked);
    Result<UndoReport> undone();

    std::unique_ptr<TempStore> m_store;
    qint64 m_artist = 0, m_tour = 0, m_lille = 0, m_paris = 0, m_lyon = 0, m_hold = 0, m_offer = 0, m_offerHold = 0;
};

} // namespace flow::test
