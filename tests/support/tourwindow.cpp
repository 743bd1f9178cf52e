// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tourwindow.h"

#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/whatif.h"

#include <QAction>

#include <algorithm>

namespace flow::test {

void TourWindow::fill()
{
    const auto filled = m_window.write([this](Connection &c) -> Result<void> {
        Records records(c);
        FLOW_ASSIGN(m_artist,
            records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"latitude"_s, 47.2}, {u"longitude"_s, -1.55},
                                               {u"home_country"_s, u"FR"_s}, {u"party_size"_s, 4}, {u"color"_s, 1}, {u"currency"_s, u"EUR"_s}, {u"fee_min"_s, 250'000}, {u"fee_max"_s, 400'000}}));
        const auto venue = [&](const QString &name, double lat, double lon) {
            return records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, lat},
                                                     {u"longitude"_s, lon}, {u"currency"_s, u"EUR"_s}});
        };
        FLOW_ASSIGN(m_paris, venue(u"La Verrière"_s, 48.86, 2.35));
        FLOW_ASSIGN(m_lille, venue(u"L’Entrepôt bleu"_s, 50.63, 3.07));
        FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Le Quai"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 49.26}, {u"longitude"_s, 2.47},
                                                   {u"capacity"_s, 500}, {u"currency"_s, u"EUR"_s}}));
        FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_paris}, {u"venue_name"_s, u"La Verrière"_s}, {u"day"_s, u"2027-03-10"_s},
                                                  {u"status"_s, u"confirmed"_s}, {u"fee"_s, 400'000}, {u"currency"_s, u"EUR"_s}}));
        FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, u"L’Entrepôt bleu"_s}, {u"day"_s, u"2027-03-11"_s},
                                                  {u"rank"_s, 1}, {u"state"_s, u"active"_s}, {u"estimate"_s, 360'000}, {u"currency"_s, u"EUR"_s}}));
        FLOW_ASSIGN(const qint64 tour, records.insert(tourEntity(), {{u"name"_s, u"Spring"_s}, {u"state"_s, u"planned"_s}, {u"first_day"_s, u"2027-03-01"_s},
                                                                        {u"last_day"_s, u"2027-03-31"_s}, {u"currency"_s, u"EUR"_s}}));
        FLOW_TRY(records.insert(tourArtistEntity(), {{u"tour_id"_s, tour}, {u"artist_id"_s, m_artist}, {u"position"_s, 1}}));
        FLOW_ASSIGN(flow::tour::TourAsk ask, flow::tour::readTourAsk(c, tour, QDate(2026, 11, 20)));
        ask.rules.askVenues = false;
        FLOW_ASSIGN(const flow::tour::TourQuestion question, flow::tour::readQuestion(c, ask));
        std::vector<std::vector<flow::tour::PlannedDate>> dates(1);
        for (size_t i = 0; i < question.candidates.size(); ++i)
            dates[0].push_back({int(i), question.problem.candidates[i].days.front()});
        flow::tour::Scenario scenario = flow::tour::scenarioOf(question, flow::tour::valueOf(question.problem, dates));
        scenario.name = u"Most profit"_s;
        scenario.position = 1;
        FLOW_TRY(flow::tour::saveScenario(c, scenario));
        return {};
    });
    QVERIFY_OK(filled);
}

void TourWindow::open(size_t stops, CloudLink *cloud)
{
    QVERIFY(m_window.open({ui::tourPage()}, {1440, 900}, cloud));
    m_window->showPage(u"tours"_s);
    QTRY_VERIFY(page() != nullptr);
    if (number("SELECT count(*) FROM tour") == 0) return;
    QTRY_VERIFY(!timeline()->lanes().empty() && timeline()->lanes().front().stops.size() == stops);
    QTRY_VERIFY(page()->canReckon());
}

qint64 TourWindow::stopId(qint64 venue) const
{
    for (const auto &lane : timeline()->lanes())
        for (const auto &stop : lane.stops)
            if (stop.venue == venue) return stop.id;
    return 0;
}

void TourWindow::walkTo(qint64 venue)
{
    timeline()->setFocus();
    for (int i = 0; i < 5 && (timeline()->selected() == 0 || timeline()->selected() != stopId(venue)); ++i)
        QTest::keyClick(timeline(), Qt::Key_Right);
    QCOMPARE(timeline()->selected(), stopId(venue));
    QTRY_VERIFY(page()->canReckon());
}

void TourWindow::flush() const
{
    QVERIFY_OK(m_window.write([](Connection &) -> Result<void> { return {}; })); // one after the other, so the others are done
}

bool TourWindow::canUndo(const QString &text) const
{
    return std::ranges::any_of(m_window->findChildren<QAction *>(),
        [&](const QAction *action) { return action->isEnabled() && action->text().startsWith(u"Undo"_s) && action->text().contains(text); });
}

} // namespace flow::test
