// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/questionbuilder.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/questiondraft.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr Tick kDriveFrom = 9 * 60; ///< nobody drives before
constexpr Tick kLoadIn = 16 * 60; ///< earliest and latest arrival at a venue
constexpr Tick kLoadInLast = 17 * 60;
constexpr Tick kOnSite = 7 * 60;
constexpr int kFarSmaller = 2, kFarLarger = 2; ///< a room is so many times smaller or larger than those the artist plays
constexpr double kMinimumShare = 0.7; ///< of the lower end of the fee range; below it the fee rule says no

} // namespace

QuestionBuilder::QuestionBuilder(Connection &connection, const TourAsk &ask) : m_connection(connection) { m_question.ask = ask; }

Result<void> QuestionBuilder::checkAsk() const
{
    const TourAsk &ask = m_question.ask;
    if (!ask.first.isValid() || !ask.last.isValid() || ask.last < ask.first) return failure(ErrorCode::Invalid, {u"last_day"_s, u"range"_s});
    if (ask.first.daysTo(ask.last) > kLongestTour) return failure(ErrorCode::Invalid, {u"last_day"_s, u"too_long"_s});
    if (ask.last < ask.today) return failure(ErrorCode::Invalid, {u"last_day"_s, u"past"_s});
    if (ask.artists.isEmpty()) return failure(ErrorCode::Invalid, {u"artists"_s, u"required"_s});
    return {};
}

Result<TourQuestion> QuestionBuilder::build()
{
    FLOW_TRY(checkAsk());
    const TourAsk &ask = m_question.ask;
    Problem &problem = m_question.problem;
    problem.currency = ask.currency;
    problem.firstDay = ask.first;
    problem.days = int(ask.first.daysTo(ask.last)) + 1;
    problem.rules.today = int(ask.first.daysTo(std::max(ask.first, ask.today)));
    for (const qint64 id : ask.artists)
        FLOW_TRY(addArtist(id));
    m_fixedDays.resize(problem.artists.size());
    m_takenDays.resize(problem.artists.size());
    const int artists = int(problem.artists.size());
    for (int a = 0; a < artists; ++a) {
        FLOW_TRY(addShows(a));
        FLOW_TRY(addHolds(a));
        FLOW_TRY(addOffers(a));
        FLOW_TRY(addProspects(a));
        FLOW_TRY(addAvailability(a));
        FLOW_TRY(addExclusivities(a));
    }
    if (ask.rules.askVenues || !ask.venues.isEmpty())
        for (int a = 0; a < artists; ++a)
            FLOW_TRY(addAsks(a));
    addAlternatives();
    if (ask.rules.bills) FLOW_TRY(addBills());
    addRules();
    FLOW_TRY(fillTravel(m_connection, m_question));
    settleConfirmed(m_question);
    return std::move(m_question);
}

double QuestionBuilder::rateOf(const QString &currency) const { return currencyRate(m_question.ask.rules, currency, m_question.ask.currency); }

int QuestionBuilder::dayIndex(const QString &iso) const
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? int(m_question.ask.first.daysTo(day)) : -1;
}

std::optional<LatLon> QuestionBuilder::locate(const QString &town, const QString &country)
{
    if (town.isEmpty()) return {};
    if (!m_gazetteer) m_gazetteer = Gazetteer::load().value_or(nullptr);
    if (!m_gazetteer) return {};
    const QList<Match> found = m_gazetteer->find(town, {}, {}, country);
    if (found.isEmpty() || found.first().isDoubtful()) return {};
    return found.first().place.at;
}

int QuestionBuilder::placeFor(const LatLon &at, const QString &country, const QString &region)
{
    const QString key = placeKeyOf(at);
    if (const auto known = m_places.constFind(key); known != m_places.cend()) return *known;
    const int index = int(m_question.problem.places.size());
    m_question.problem.places.push_back({key, at.lat, at.lon, country, region});
    m_places.insert(key, index);
    return index;
}

Result<void> QuestionBuilder::addArtist(qint64 id)
{
    Records records(m_connection);
    FLOW_ASSIGN(const std::optional<Record> record, records.byId(artistEntity(), id));
    if (!record) return failure(ErrorCode::NotFound, {u"artist"_s});
    TourArtist info{.id = id, .name = record->text(u"name"), .series = record->value(u"color").toInt(), .home = record->text(u"home_town")};
    info.commission = record->value(u"commission"_s).toInt();
    info.people = std::max(1, record->value(u"party_size").toInt());
    const QVariant lat = record->value(u"latitude"), lon = record->value(u"longitude");
    const QString country = record->text(u"home_country");
    if (!lat.isNull() && !lon.isNull()) info.at = LatLon{lat.toDouble(), lon.toDouble()};
    else info.at = locate(info.home, country);

    Artist artist{.id = QString::number(id), .window = {kDriveFrom, 24 * 60}};
    if (!info.at) m_question.lacks.push_back({.what = TourLack::Home, .artist = id, .town = info.home});
    // Without a known home the artist comes from wherever the first show is.
    if (info.at) artist.start = artist.end = artist.home = placeFor(*info.at, country, {});
    artist.audience = fold(record->text(u"genre"));
    const TourRules &rules = m_question.ask.rules;
    artist.minimumFee = kMinimumShare * record->value(u"fee_min").toDouble() * rateOf(record->text(u"currency"));
    artist.maximumDrivePerDay = rules.driveHours * 60;
    artist.maximumConsecutiveShows = rules.showsInARow;
    artist.daysOffPerWeek = rules.daysOffPerWeek;
    artist.maximumDaysAway = rules.awayDays;
    FLOW_ASSIGN(ArtistCareer career, readArtistCareer(m_connection, id));
    artist.minimumCapacity = career.smallest / kFarSmaller;
    if (career.largest > 0) artist.maximumCapacity = std::max(career.largest, career.largestPlayed) * kFarLarger;
    m_careers.push_back(std::move(career));
    FLOW_TRY(addCosts(artist, info));
    m_question.problem.artists.push_back(std::move(artist));
    m_question.artists.push_back(std::move(info));
    return {};
}

Result<void> QuestionBuilder::addCosts(Artist &artist, const TourArtist &info)
{
    FLOW_ASSIGN(Statement row,
        m_connection.prepare("SELECT people, km_cost, night_cost, per_diem, crew_cost, show_cost, vehicle_cost FROM tour_artist"
                             " WHERE tour_id = ?1 AND artist_id = ?2"));
    row.bind(1, m_question.ask.tour);
    row.bind(2, info.id);
    FLOW_ASSIGN(const bool own, row.step());
    const auto amount = [&](int column, qint64 habit) { return double(own && !row.isNull(column) ? row.integer(column) : habit); };
    const RoadCosts &costs = m_question.ask.rules.costs;
    const double people = amount(0, info.people);
    artist.people = int(people);
    artist.costPerKm = amount(1, costs.perKm);
    artist.costPerNight = people * (amount(2, costs.perNight) + amount(3, costs.perDiem));
    artist.costPerDay = amount(4, costs.perDay);
    artist.costPerShow = amount(5, costs.perShow);
    artist.costPerTour = amount(6, costs.perTour);
    return {};
}

void QuestionBuilder::add(int artist, Draft draft)
{
    if (!draft.at) draft.at = locate(draft.info.town, draft.country);
    if (!draft.at) return leaveOut(artist, std::move(draft)); // nobody can plan a way to a place that is nowhere
    Candidate candidate{.id = draft.info.key, .place = placeFor(*draft.at, draft.country, draft.region), .duration = kOnSite};
    candidate.windows = {{kLoadIn, kLoadInLast}};
    candidate.days = std::move(draft.days);
    candidate.chance = draft.chance;
    const double rate = rateOf(draft.info.currency);
    // Taken one for one, yen would be worth as much as euros; nothing is at least seen.
    if (rate <= 0 && !std::ranges::any_of(m_question.lacks, [&](const TourLack &known) { return known.what == TourLack::Rate && known.town == draft.info.currency; }))
        m_question.lacks.push_back({.what = TourLack::Rate, .artist = m_question.artists[size_t(artist)].id, .town = draft.info.currency});
    candidate.rate = rate > 0 ? rate : 1;
    candidate.currency = draft.info.currency;
    candidate.offers = {{artist, rate > 0 ? double(draft.info.fee) : 0, stepWorth(artist, draft) / candidate.rate}};
    candidate.radius = draft.radius;
    if (draft.programme.isRoom) candidate.capacity = draft.info.capacity;
    // To the planner a candidate is for one genre; here it is only for others than the artist's, or for all.
    if (m_careers[size_t(artist)].isOutOfPlace(draft.programme.genres, draft.programme.excludes))
        candidate.audience = u"not "_s + m_question.problem.artists[size_t(artist)].audience;
    candidate.promoter = draft.promoter;
    candidate.holdUntil = draft.holdUntil;
    const TourAsk &ask = m_question.ask;
    if (draft.info.kind == StopKind::Confirmed) {
        candidate.demand = {.kind = Demand::Fixed, .artist = artist, .day = candidate.days.front()};
        m_fixedDays[size_t(artist)].insert(candidate.days.front());
    } else if (const auto demand = ask.demands.constFind(draft.info.key); demand != ask.demands.cend()) {
        candidate.demand = {.kind = *demand, .artist = artist};
        if (const QDate day = ask.wanted.value(draft.info.key); *demand == Demand::Pinned && day.isValid()) {
            candidate.demand.day = int(ask.first.daysTo(day));
            draft.info.isMoved = !candidate.days.empty() && !std::ranges::contains(candidate.days, candidate.demand.day);
            if (draft.info.isMoved) candidate.chance = std::min(candidate.chance, kMovedChance);
            candidate.days = {candidate.demand.day};
        }
    }
    draft.info.artist = m_question.artists[size_t(artist)].id;
    draft.info.radius = candidate.radius;
    if (draft.project && draft.info.venue && candidate.days.size() == 1)
        m_evenings[{draft.project, draft.info.venue, candidate.days.front()}].push_back(int(m_question.problem.candidates.size()));
    if (draft.info.venue) m_known.insert({artist, draft.info.venue});
    m_question.problem.candidates.push_back(std::move(candidate));
    m_question.candidates.push_back(std::move(draft.info));
}

double QuestionBuilder::stepWorth(int artist, const Draft &draft) const
{
    return draft.programme.isRoom ? std::round(double(m_question.ask.rules.careerStep) * m_careers[size_t(artist)].stepTo(draft.info.capacity)) : 0;
}

void QuestionBuilder::leaveOut(int artist, Draft draft)
{
    draft.info.artist = m_question.artists[size_t(artist)].id;
    TourLack lack{.what = TourLack::Place, .artist = draft.info.artist, .town = draft.info.town};
    if (draft.days.size() == 1) lack.day = m_question.dayOf(draft.days.front());
    // Wherever it is, the artist plays there and nowhere else on that day.
    if (draft.info.kind == StopKind::Confirmed) m_takenDays[size_t(artist)].insert(draft.days.front());
    if (draft.info.venue) m_known.insert({artist, draft.info.venue});
    lack.candidate = std::move(draft.info);
    m_question.lacks.push_back(std::move(lack));
}

void QuestionBuilder::bindSpan(Statement &rows, int artist) const
{
    rows.bind(1, m_question.artists[size_t(artist)].id);
    rows.bind(2, m_question.ask.first.toString(Qt::ISODate));
    rows.bind(3, m_question.ask.last.toString(Qt::ISODate));
}

Result<void> QuestionBuilder::addAvailability(int artist)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT first_day, last_day FROM availability WHERE artist_id = ?1 AND kind NOT IN ('tentative', 'show')"
                             " AND last_day >= ?2 AND first_day <= ?3"));
    bindSpan(rows, artist);
    const int days = m_question.problem.days;
    std::vector<bool> free(size_t(days), true);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        for (int day = std::max(0, dayIndex(rows.string(0))); day <= std::min(days - 1, dayIndex(rows.string(1))); ++day)
            free[size_t(day)] = false;
    }
    for (const int day : m_takenDays[size_t(artist)])
        free[size_t(day)] = false;
    // Somebody has confirmed a show in the middle of a block, so the artist is there.
    for (const int day : m_fixedDays[size_t(artist)])
        free[size_t(day)] = true;
    std::vector<DayRange> &available = m_question.problem.artists[size_t(artist)].available;
    for (int day = 0; day < days; ++day) {
        if (!free[size_t(day)]) continue;
        if (day > 0 && free[size_t(day - 1)]) available.back().last = day;
        else available.push_back({day, day});
    }
    // None at all means the whole horizon to the planner, so "never" has to be said in another way.
    if (available.empty()) available.push_back({days, days});
    return {};
}

Result<void> QuestionBuilder::addExclusivities(int artist)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT kind, country, region, first_day, last_day, company_id FROM exclusivity WHERE artist_id = ?1"
                             " AND last_day >= ?2 AND first_day <= ?3"));
    bindSpan(rows, artist);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        if (rows.string(0) == "radius"_L1) continue; // around a place: the clause of the show says it already
        Exclusivity exclusivity{.artist = artist, .country = rows.string(1)};
        if (rows.string(0) == "region"_L1) exclusivity.region = rows.string(2);
        if (exclusivity.country.isEmpty() && exclusivity.region.isEmpty()) continue;
        exclusivity.days = {dayIndex(rows.string(3)), dayIndex(rows.string(4))};
        if (!rows.isNull(5)) exclusivity.promoter = QString::number(rows.integer(5));
        m_question.problem.rules.exclusivities.push_back(std::move(exclusivity));
    }
}

/// Several dates that are held at one venue are choices for one show.
void QuestionBuilder::addAlternatives()
{
    std::map<std::pair<qint64, qint64>, std::vector<int>> byVenue;
    const auto &candidates = m_question.candidates;
    for (size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i].venue && candidates[i].kind != StopKind::Confirmed && candidates[i].kind != StopKind::Ask)
            byVenue[{candidates[i].artist, candidates[i].venue}].push_back(int(i));
    for (auto &[key, members] : byVenue)
        if (members.size() > 1)
            m_question.problem.packages.push_back({u"dates:"_s + candidates[size_t(members.front())].key, Package::OneAtMost, std::move(members)});
}

/// Whom a project has as headliner and support, or as equals, is on one bill wherever both are held or offered for the same evening.
/// Two headliners of one project have shows of their own. What is confirmed stands, whoever else comes.
Result<void> QuestionBuilder::addBills()
{
    for (auto &[evening, members] : m_evenings) {
        if (members.size() < 2) continue;
        FLOW_ASSIGN(Statement rows, m_connection.prepare("SELECT artist_id, billing FROM project_artist WHERE project_id = ?1 AND coalesce(billing, '') <> ''"));
        rows.bind(1, std::get<0>(evening));
        QHash<qint64, QString> billing;
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            billing.insert(rows.integer(0), rows.string(1));
        }
        std::set<qint64> artists;
        int headliners = 0;
        const bool isBill = std::ranges::all_of(members, [&](int member) {
            const qint64 artist = m_question.candidates[size_t(member)].artist;
            const QString as = billing.value(artist);
            headliners += as == "headliner"_L1;
            return !as.isEmpty() && artists.insert(artist).second && m_question.problem.candidates[size_t(member)].demand.kind != Demand::Fixed;
        });
        if (isBill && headliners < 2) m_question.problem.packages.push_back({u"bill:"_s + m_question.candidates[size_t(members.front())].key, Package::AllOrNone, members});
    }
    return {};
}

void QuestionBuilder::addRules()
{
    const TourRules &from = m_question.ask.rules;
    Rules &rules = m_question.problem.rules;
    const auto set = [&](Rule rule, bool on, RuleForm form) { rules[rule] = on ? form : RuleForm{RuleForm::Off}; };
    const RuleForm hard{RuleForm::Hard};
    const auto formOf = [&](const QString &name) {
        const auto price = from.prices.constFind(name);
        return price == from.prices.cend() ? hard : RuleForm{RuleForm::Priced, double(*price)};
    };
    set(Rule::Radius, from.radius, formOf(u"radius"_s));
    set(Rule::Cannibalisation, from.rivals, formOf(u"rivals"_s));
    set(Rule::Exclusivity, from.exclusivities, formOf(u"exclusivities"_s));
    set(Rule::DriveLimit, from.driveLimit, formOf(u"driveLimit"_s));
    set(Rule::ConsecutiveShows, from.daysOff, formOf(u"daysOff"_s));
    set(Rule::DaysOff, from.daysOff, formOf(u"daysOff"_s));
    set(Rule::MinimumFee, from.minimumFee, formOf(u"minimumFee"_s));
    set(Rule::Capacity, from.capacity, formOf(u"capacity"_s));
    set(Rule::HoldExpiry, from.holdExpiry, formOf(u"holdExpiry"_s));
    set(Rule::Packages, true, hard);
    set(Rule::Budget, from.budget.has_value(), hard);
    set(Rule::DaysAway, from.daysAway, formOf(u"daysAway"_s));
    set(Rule::Audience, from.genre, formOf(u"genre"_s));
    rules.nearKm = from.nearKm;
    rules.nearDays = from.nearDays;
    if (from.budget) rules.budget = double(*from.budget);
    if (!from.sharing) return;
    rules.sharing.on = true;
    rules.sharing.perKm = double(from.costs.perKm);
    rules.sharing.perNight = double(from.costs.perNight);
    rules.sharing.perDay = double(from.costs.perDay) / 2;
}

Result<TourQuestion> readQuestion(Connection &connection, const TourAsk &ask) { return QuestionBuilder(connection, ask).build(); }

} // namespace flow::tour
