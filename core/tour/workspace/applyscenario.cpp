// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/scenario.h"

#include <algorithm>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

class Applier
{
public:
    Applier(Connection &connection, const Scenario &scenario, const Record &tour)
        : m_records(connection)
        , m_connection(connection)
        , m_scenario(scenario)
        , m_tour(tour)
    {
    }

    Result<ApplyReport> apply()
    {
        FLOW_TRY(mark());
        FLOW_TRY(unwant());
        for (ScenarioStop stop : m_scenario.stops) {
            if (!stop.day.isValid() || stop.kind == StopKind::Confirmed) continue;
            if (!stop.hold && !stop.offer && !stop.show) {
                FLOW_ASSIGN(stop.hold, heldAlready(m_connection, {.artistId = stop.artist, .venueId = stop.venue, .day = stop.day})); // the answer has come
            }
            FLOW_ASSIGN(const std::optional<LeftDate> overtaken, whyLeft(stop));
            if (overtaken) {
                m_report.left.push_back(*overtaken);
                m_left.insert(stop.id);
            } else if (stop.hold || stop.offer) {
                FLOW_TRY(want(stop));
            } else if (!stop.show) {
                FLOW_TRY(ask(stop));
            }
        }
        FLOW_TRY(plan());
        return m_report;
    }

private:
    Result<void> mark()
    {
        FLOW_ASSIGN(const auto all, m_records.where(scenarioEntity(), u"tour_id"_s, m_scenario.tour));
        for (const Record &one : all)
            FLOW_TRY(m_records.update(scenarioEntity(), one.id, {{u"state"_s, one.id == m_scenario.id ? u"applied"_s : u"draft"_s}}));
        FLOW_TRY(m_records.update(tourEntity(), m_scenario.tour, {{u"state"_s, u"active"_s}}));
        return {};
    }

    /// Whether the pipeline has gone on without a date since it was planned.
    Result<std::optional<LeftDate>> whyLeft(const ScenarioStop &stop)
    {
        const LeftDate gone{stop.place, stop.day, LeftDate::Gone, {}};
        const QString day = stop.day.toString(Qt::ISODate);
        if (stop.hold) {
            FLOW_ASSIGN(const std::optional<Record> hold, m_records.byId(holdEntity(), stop.hold));
            const QString state = hold ? hold->text(u"state") : QString();
            if (!hold || hold->text(u"day") != day || (state != "active"_L1 && state != "confirmed"_L1)) return std::optional(gone);
            if (state == "confirmed"_L1) return std::optional<LeftDate>(); // further than the plan is
        } else if (stop.offer) {
            FLOW_ASSIGN(const std::optional<Record> offer, m_records.byId(offerEntity(), stop.offer));
            const QString state = offer ? offer->text(u"state") : QString();
            if (!offer || offer->text(u"day") != day || (state != "sent"_L1 && state != "accepted"_L1)) return std::optional(gone);
        } else if (stop.prospect) {
            FLOW_ASSIGN(const std::optional<Record> prospect, m_records.byId(prospectEntity(), stop.prospect));
            const QString state = prospect ? prospect->text(u"state") : QString();
            if (state == "declined"_L1 || state == "dropped"_L1) return std::optional(gone);
        } else if (!stop.show && stop.kind != StopKind::Ask && stop.kind != StopKind::Prospect) {
            return std::optional(gone); // what it rested on was deleted
        }
        FLOW_ASSIGN(Statement sure,
            m_connection.prepare("SELECT CASE WHEN artist_id = ?1 THEN coalesce(venue_name, '') ELSE coalesce(artist_name, '') END FROM show WHERE day = ?2"
                                 " AND status IN ('confirmed', 'played') AND (?3 = 0 OR hold_id IS NOT ?3) AND (?4 = 0 OR id <> ?4) AND (?6 = 0 OR offer_id IS NOT ?6)"
                                 " AND (artist_id = ?1 OR (?5 <> 0 AND venue_id = ?5 AND coalesce(room, '') = coalesce((SELECT room FROM hold WHERE id = ?3), '')))"
                                 " ORDER BY artist_id = ?1 DESC, id LIMIT 1"));
        sure.bind(1, stop.artist);
        sure.bind(2, day);
        sure.bind(3, stop.hold);
        sure.bind(4, stop.show);
        sure.bind(5, stop.venue);
        sure.bind(6, stop.offer);
        FLOW_ASSIGN(const bool taken, sure.step());
        if (taken) return std::optional(LeftDate{stop.place, stop.day, LeftDate::Taken, sure.string(0)});
        return std::optional<LeftDate>();
    }

    /// What an earlier plan of the tour wanted and this one does not have: the planned fees say which dates those are.
    Result<void> unwant()
    {
        FLOW_ASSIGN(Statement rows,
            m_connection.prepare("SELECT DISTINCT h.id FROM budget_line b JOIN hold h ON h.artist_id = b.artist_id AND h.day = b.day AND h.state = 'active' AND h.is_target = 1"
                                 " WHERE b.tour_id = ?1 AND b.category = 'fees' AND b.planned IS NOT NULL ORDER BY h.id"));
        rows.bind(1, m_scenario.tour);
        QList<qint64> ids;
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            if (std::ranges::none_of(m_scenario.stops, [&](const ScenarioStop &stop) { return stop.day.isValid() && stop.hold == rows.integer(0); })) ids.append(rows.integer(0));
        }
        for (const qint64 id : std::as_const(ids))
            FLOW_TRY(m_records.update(holdEntity(), id, {{u"is_target"_s, false}}));
        return {};
    }

    QVariant project() const { return m_tour.value(u"project_id"); }

    /// An accepted offer is a show; anything else that is held becomes the date that is wanted.
    Result<void> want(const ScenarioStop &stop)
    {
        if (stop.hold) {
            FLOW_ASSIGN(const std::optional<Record> hold, m_records.byId(holdEntity(), stop.hold));
            if (!hold || hold->text(u"state") != "active"_L1) return {}; // a show already
        }
        if (stop.offer) {
            FLOW_ASSIGN(const std::optional<Record> offer, m_records.byId(offerEntity(), stop.offer));
            if (offer && offer->text(u"state") == "accepted"_L1) return confirm(stop);
        }
        if (!stop.hold) return {};
        // The other dates that are held for the same show at the same place are not wanted any more; they stay held.
        FLOW_ASSIGN(Statement others,
            m_connection.prepare("SELECT id FROM hold WHERE artist_id = ?1 AND venue_id = ?2 AND id <> ?3 AND state = 'active' AND is_target = 1"
                                 " AND day >= ?4 AND day <= ?5 ORDER BY id"));
        others.bind(1, stop.artist);
        others.bind(2, stop.venue);
        others.bind(3, stop.hold);
        others.bind(4, m_tour.text(u"first_day"));
        others.bind(5, m_tour.text(u"last_day"));
        QList<qint64> ids;
        for (;;) {
            FLOW_ASSIGN(const bool row, others.step());
            if (!row) break;
            ids.append(others.integer(0));
        }
        for (const qint64 id : std::as_const(ids))
            FLOW_TRY(m_records.update(holdEntity(), id, {{u"is_target"_s, false}}));
        FLOW_TRY(m_records.update(holdEntity(), stop.hold, {{u"is_target"_s, true}}));
        ++m_report.holds;
        return {};
    }

    /// As the pipeline confirms: whoever held the same evening or the same room for us is released, those behind move up.
    Result<void> confirm(const ScenarioStop &stop)
    {
        qint64 hold = stop.hold;
        if (!hold) {
            FLOW_ASSIGN(hold, grantHold(m_connection, {.artistId = stop.artist, .venueId = stop.venue, .projectId = project().toLongLong(),
                                                          .prospectId = stop.prospect, .day = stop.day, .estimate = stop.fee, .currency = stop.currency}));
            FLOW_TRY(m_records.update(offerEntity(), stop.offer, {{u"hold_id"_s, hold}}));
        }
        FLOW_ASSIGN(const auto rivals, rivalsOf(m_connection, hold));
        QList<qint64> release;
        for (const RivalHold &rival : rivals)
            if (std::ranges::none_of(m_scenario.stops, [&](const ScenarioStop &other) { return other.day.isValid() && other.hold == rival.id; })) release.append(rival.id);
        FLOW_ASSIGN(const qint64 show, confirmHold(m_connection, hold, release));
        FLOW_TRY(m_records.update(scenarioStopEntity(), stop.id, {{u"kind"_s, stopKindCode(StopKind::Confirmed)}, {u"show_id"_s, show},
                                                                     {u"candidate"_s, u"show:%1"_s.arg(show)}, {u"chance"_s, 10'000}}));
        m_shows.insert(stop.id, show);
        m_report.released += int(release.size());
        ++m_report.shows;
        return {};
    }

    /// Nobody is asked twice: a talk with the venue that goes on already gets the date.
    Result<void> ask(const ScenarioStop &stop)
    {
        const QString day = stop.day.toString(Qt::ISODate);
        FLOW_ASSIGN(qint64 prospect, openProspect(stop));
        if (prospect) {
            FLOW_TRY(m_records.update(prospectEntity(), prospect, {{u"first_day"_s, day}, {u"last_day"_s, day}}));
        } else {
            Values values{{u"venue_name"_s, stop.place}, {u"artist_id"_s, stop.artist}, {u"state"_s, u"to_contact"_s}, {u"first_day"_s, day},
                {u"last_day"_s, day}, {u"estimate"_s, stop.fee}, {u"project_id"_s, project()}, {u"created_at"_s, m_connection.nowMs()}};
            if (stop.venue) values.insert(u"venue_id"_s, stop.venue);
            if (!stop.currency.isEmpty()) values.insert(u"currency"_s, stop.currency);
            FLOW_ASSIGN(prospect, m_records.insert(prospectEntity(), values));
        }
        Values known{{u"prospect_id"_s, prospect}};
        if (stop.candidate.startsWith("ask:"_L1)) known.insert({{u"candidate"_s, u"prospect:%1"_s.arg(prospect)}, {u"kind"_s, stopKindCode(StopKind::Prospect)}});
        FLOW_TRY(m_records.update(scenarioStopEntity(), stop.id, known));
        ++m_report.prospects;
        return {};
    }

    Result<qint64> openProspect(const ScenarioStop &stop)
    {
        FLOW_ASSIGN(Statement rows,
            m_connection.prepare("SELECT id FROM prospect WHERE state IN ('to_contact', 'pitched', 'interested', 'dates_in')"
                                 " AND (id = ?1 OR (artist_id = ?2 AND ((?3 <> 0 AND venue_id = ?3) OR (?3 = 0 AND venue_name = ?4)))) ORDER BY id = ?1 DESC, id LIMIT 1"));
        rows.bind(1, stop.prospect);
        rows.bind(2, stop.artist);
        rows.bind(3, stop.venue);
        rows.bind(4, stop.place);
        FLOW_ASSIGN(const bool row, rows.step());
        return row ? rows.integer(0) : 0;
    }

    /// The planned money of each artist, in place of what an earlier plan said; what was really spent stays.
    Result<void> plan()
    {
        FLOW_ASSIGN(const auto lines, m_records.where(budgetLineEntity(), u"tour_id"_s, m_scenario.tour, 100'000));
        for (const Record &line : lines) {
            if (line.value(u"actual").isNull()) {
                FLOW_TRY(m_records.remove(budgetLineEntity(), line.id));
            } else {
                FLOW_TRY(m_records.update(budgetLineEntity(), line.id, {{u"planned"_s, QVariant()}}));
            }
        }
        for (const ScenarioStop &stop : m_scenario.stops)
            if (stop.day.isValid() && !m_left.contains(stop.id)) FLOW_TRY(add(stop.artist, stop.day, u"fees"_s, stop.place, stop.fee, stop.currency, m_shows.value(stop.id, stop.show)));
        const Figures &figures = m_scenario.figures;
        FLOW_TRY(add(0, {}, u"transport"_s, {}, figures.travel, m_scenario.currency, 0));
        FLOW_TRY(add(0, {}, u"lodging"_s, {}, figures.lodging, m_scenario.currency, 0));
        return add(0, {}, u"crew"_s, {}, figures.crew, m_scenario.currency, 0);
    }

    Result<void> add(qint64 artist, QDate day, const QString &category, const QString &title, qint64 planned, const QString &currency, qint64 show)
    {
        if (planned == 0) return {};
        Values line{{u"tour_id"_s, m_scenario.tour}, {u"category"_s, category}, {u"title"_s, title}, {u"planned"_s, planned},
            {u"currency"_s, currency.isEmpty() ? m_scenario.currency : currency}};
        if (artist) line.insert(u"artist_id"_s, artist);
        if (show) line.insert(u"show_id"_s, show);
        if (day.isValid()) line.insert(u"day"_s, day.toString(Qt::ISODate));
        FLOW_TRY(m_records.insert(budgetLineEntity(), line));
        return {};
    }

    Records m_records;
    Connection &m_connection;
    const Scenario &m_scenario;
    const Record &m_tour;
    QHash<qint64, qint64> m_shows; ///< by stop: what was confirmed just now
    QSet<qint64> m_left; ///< stops of m_report.left
    ApplyReport m_report;
};

} // namespace

Result<ApplyReport> applyScenario(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const Scenario scenario, readScenario(connection, id));
    FLOW_ASSIGN(const std::optional<Record> tour, Records(connection).byId(tourEntity(), scenario.tour));
    if (!tour) return failure(ErrorCode::NotFound, {u"tour"_s});
    return Applier(connection, scenario, *tour).apply();
}

} // namespace flow::tour
