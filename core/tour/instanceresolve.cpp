// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate.h"
#include "core/tour/instancedraft.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const char *list, size_t index, const char *member) { return u"%1[%2].%3"_s.arg(QLatin1StringView(list)).arg(index).arg(QLatin1StringView(member)); }

Error wrong(const QString &path, const char *reason, const QString &detail = {}) { return {ErrorCode::FileFormat, {path, QString::fromLatin1(reason)}, detail}; }

class Resolver
{
public:
    explicit Resolver(InstanceDraft &&draft)
        : m_draft(std::move(draft))
        , m_problem(m_draft.problem)
    {
    }
    Result<Problem> run()
    {
        FLOW_TRY(places());
        for (size_t i = 0; i < m_draft.artists.size(); ++i) m_artists.insert(m_problem.artists[i].id, int(i));
        for (size_t i = 0; i < m_draft.artists.size(); ++i) FLOW_TRY(artist(i));
        for (size_t i = 0; i < m_draft.candidates.size(); ++i) FLOW_TRY(candidate(i));
        FLOW_TRY(packages());
        FLOW_TRY(rules());
        FLOW_TRY(horizon());
        FLOW_TRY(travel());
        return std::move(m_problem);
    }

private:
    Result<> places();
    Result<> artist(size_t i);
    Result<> candidate(size_t i);
    Result<> demand(size_t i);
    Result<> packages();
    Result<> rules();
    Result<> horizon();
    Result<> travel();
    Result<int> place(const PlaceRef &ref, const QString &path);
    Result<int> artistNamed(const QString &id, const QString &path) const;
    Result<int> day(const DayRef &ref, const QString &path) const;
    Result<std::vector<std::pair<int, double>>> amounts(const AmountDraft &draft, const QString &path) const;
    Result<> rateOf(size_t i);

    InstanceDraft m_draft;
    Problem &m_problem;
    QHash<QString, int> m_places, m_artists;
    bool m_matrix = false; ///< places are the rows of a matrix, so no more can come
};

Result<> Resolver::places()
{
    const TravelDraft &travel = m_draft.travel;
    int rows = 0;
    for (const auto &[name, count] : {std::pair("time", travel.timeRows), std::pair("km", travel.kmRows), std::pair("cost", travel.costRows)}) {
        if (count == 0) continue;
        if (rows && count != rows) return std::unexpected(wrong(u"travel."_s + QLatin1StringView(name), "square", u"%1 and %2 places"_s.arg(rows).arg(count)));
        rows = count;
    }
    m_matrix = travel.timeRows > 0 || travel.kmRows > 0;
    if (rows && !m_problem.places.empty() && size_t(rows) != m_problem.places.size())
        return std::unexpected(wrong(u"places"_s, "square", u"%1 places, %2 rows of a matrix"_s.arg(m_problem.places.size()).arg(rows)));
    m_problem.places.resize(std::max(m_problem.places.size(), size_t(rows)));
    for (size_t i = 0; i < m_problem.places.size(); ++i) {
        Place &place = m_problem.places[i];
        if (place.id.isEmpty()) place.id = QString::number(i);
        if (m_places.contains(place.id)) return std::unexpected(wrong(pathOf("places", i, "id"), "twice"));
        m_places.insert(place.id, int(i));
    }
    return {};
}

Result<int> Resolver::place(const PlaceRef &ref, const QString &path)
{
    switch (ref.kind) {
    case PlaceRef::Index:
        if (size_t(ref.index) >= m_problem.places.size()) return std::unexpected(wrong(path, "unknown", u"place %1 of %2"_s.arg(ref.index).arg(m_problem.places.size())));
        return ref.index;
    case PlaceRef::Name: {
        const auto found = m_places.constFind(ref.name);
        if (found == m_places.constEnd()) return std::unexpected(wrong(path, "unknown", ref.name));
        return *found;
    }
    case PlaceRef::Point: {
        if (m_matrix) return std::unexpected(wrong(path, "mixed"));
        const auto same = std::ranges::find_if(m_problem.places, [&](const Place &p) { return p.lat == ref.lat && p.lon == ref.lon; });
        if (same != m_problem.places.end()) return int(same - m_problem.places.begin());
        if (m_problem.places.size() == size_t(kMostPlaces)) return std::unexpected(wrong(path, "many"));
        QString id = QString::number(ref.lat, 'g', 17) + u',' + QString::number(ref.lon, 'g', 17);
        while (m_places.contains(id)) id += u'+';
        m_places.insert(id, int(m_problem.places.size()));
        m_problem.places.push_back({id, ref.lat, ref.lon, ref.country, ref.region});
        return int(m_problem.places.size()) - 1;
    }
    case PlaceRef::None: return -1;
    case PlaceRef::Missing: break;
    }
    return std::unexpected(wrong(path, "missing"));
}

Result<int> Resolver::artistNamed(const QString &id, const QString &path) const
{
    const auto found = m_artists.constFind(id);
    if (found == m_artists.constEnd()) return std::unexpected(wrong(path, "unknown", id));
    return *found;
}

Result<int> Resolver::day(const DayRef &ref, const QString &path) const
{
    if (ref.isDate && m_problem.firstDay.isNull()) return std::unexpected(wrong(u"first_day"_s, "missing"));
    const qint64 day = ref.isDate ? ref.value - m_problem.firstDay.toJulianDay() : ref.value;
    if (day < -kMostDays || day > kMostDays) return std::unexpected(wrong(path, "range"));
    return int(day);
}

Result<> Resolver::artist(size_t i)
{
    const ArtistDraft &draft = m_draft.artists[i];
    Artist &artist = m_problem.artists[i];
    if (artist.id.isEmpty()) return std::unexpected(wrong(pathOf("artists", i, "id"), "missing"));
    const auto optional = [&](const PlaceRef &ref, const char *member, int otherwise) -> Result<int> {
        if (ref.kind == PlaceRef::Missing) return otherwise;
        return place(ref, pathOf("artists", i, member));
    };
    FLOW_ASSIGN(artist.home, optional(draft.home, "home", -1));
    FLOW_ASSIGN(artist.start, optional(draft.start, "start", artist.home));
    FLOW_ASSIGN(artist.end, optional(draft.end, "end", artist.start));
    for (const auto &range : draft.available) {
        const QString path = pathOf("artists", i, "available");
        DayRange days;
        FLOW_ASSIGN(days.first, day(range[0], path));
        FLOW_ASSIGN(days.last, day(range[1], path));
        if (days.first > days.last) return std::unexpected(wrong(path, "reversed"));
        artist.available.push_back(days);
    }
    std::ranges::sort(artist.available, {}, &DayRange::first);
    std::vector<DayRange> merged;
    for (const DayRange &days : artist.available) {
        if (merged.empty() || days.first > merged.back().last + 1) merged.push_back(days);
        else merged.back().last = std::max(merged.back().last, days.last);
    }
    artist.available = std::move(merged);
    return {};
}

Result<std::vector<std::pair<int, double>>> Resolver::amounts(const AmountDraft &draft, const QString &path) const
{
    std::vector<std::pair<int, double>> all;
    if (draft.single && draft.given)
        for (size_t a = 0; a < m_problem.artists.size(); ++a) all.emplace_back(int(a), draft.value);
    for (const auto &[id, value] : draft.by) {
        FLOW_ASSIGN(const int artist, artistNamed(id, path));
        all.emplace_back(artist, value);
    }
    std::ranges::sort(all);
    return all;
}

Result<> Resolver::candidate(size_t i)
{
    const CandidateDraft &draft = m_draft.candidates[i];
    Candidate &candidate = m_problem.candidates[i];
    if (candidate.id.isEmpty()) return std::unexpected(wrong(pathOf("candidates", i, "id"), "missing"));
    if (draft.place.kind == PlaceRef::None) return std::unexpected(wrong(pathOf("candidates", i, "place"), "missing"));
    FLOW_ASSIGN(candidate.place, place(draft.place, pathOf("candidates", i, "place")));
    if (!draft.fee.given) return std::unexpected(wrong(pathOf("candidates", i, "fee"), "missing"));
    FLOW_ASSIGN(const auto fees, amounts(draft.fee, pathOf("candidates", i, "fee")));
    for (const auto &[artist, fee] : fees) candidate.offers.push_back({artist, fee, 0});
    FLOW_ASSIGN(const auto careers, amounts(draft.career, pathOf("candidates", i, "career")));
    for (const auto &[artist, career] : careers)
        for (Offer &offer : candidate.offers)
            if (offer.artist == artist) offer.career = career;
    for (const auto &range : draft.days) {
        const QString path = pathOf("candidates", i, "days");
        FLOW_ASSIGN(const int first, day(range[0], path));
        FLOW_ASSIGN(const int last, day(range[1], path));
        if (first > last) return std::unexpected(wrong(path, "reversed"));
        for (int d = first; d <= last; ++d) candidate.days.push_back(d);
    }
    std::ranges::sort(candidate.days);
    candidate.days.erase(std::ranges::unique(candidate.days).begin(), candidate.days.end());
    if (draft.hasHold) {
        FLOW_ASSIGN(candidate.holdUntil, day(draft.holdUntil, pathOf("candidates", i, "hold_until")));
        if (candidate.holdUntil == -1) candidate.holdUntil = -2; // the day before day 0, not "never"
    }
    FLOW_TRY(demand(i));
    return rateOf(i);
}

Result<> Resolver::demand(size_t i)
{
    const CandidateDraft &draft = m_draft.candidates[i];
    Demand &demand = m_problem.candidates[i].demand;
    const char *member = demand.kind == Demand::Fixed ? "fixed" : "pinned";
    if (!draft.demandArtist.isEmpty()) { FLOW_ASSIGN(demand.artist, artistNamed(draft.demandArtist, pathOf("candidates", i, member))); }
    if (draft.hasDemandDay) {
        FLOW_ASSIGN(demand.day, day(draft.demandDay, pathOf("candidates", i, member)));
        if (demand.day == -1) demand.day = -2; // before day 0, not "any"
    }
    return {};
}

Result<> Resolver::rateOf(size_t i)
{
    Candidate &candidate = m_problem.candidates[i];
    if (candidate.currency.isEmpty() || candidate.currency == m_problem.currency) return {};
    const auto rate = std::ranges::find(m_draft.rates, candidate.currency, &std::pair<QString, double>::first);
    if (rate == m_draft.rates.end()) return std::unexpected(wrong(pathOf("candidates", i, "currency"), "rate", candidate.currency));
    candidate.rate = rate->second;
    return {};
}

Result<> Resolver::packages()
{
    QHash<QString, int> ids;
    for (size_t i = 0; i < m_problem.candidates.size(); ++i) ids.insert(m_problem.candidates[i].id, int(i));
    for (size_t i = 0; i < m_problem.packages.size(); ++i) {
        std::vector<int> &members = m_problem.packages[i].members;
        for (const QString &id : m_draft.packageMembers[i]) {
            const auto found = ids.constFind(id);
            if (found == ids.constEnd()) return std::unexpected(wrong(pathOf("packages", i, "members"), "unknown", id));
            members.push_back(*found);
        }
        std::ranges::sort(members);
        if (std::ranges::adjacent_find(members) != members.end()) return std::unexpected(wrong(pathOf("packages", i, "members"), "twice"));
    }
    return {};
}

Result<> Resolver::rules()
{
    Rules &rules = m_problem.rules;
    for (size_t i = 0; i < rules.exclusivities.size(); ++i) {
        Exclusivity &exclusivity = rules.exclusivities[i];
        const QString path = pathOf("rules.exclusivities", i, "artist");
        if (!m_draft.exclusiveArtists[i].isEmpty()) { FLOW_ASSIGN(exclusivity.artist, artistNamed(m_draft.exclusiveArtists[i], path)); }
        const auto &[first, last] = m_draft.exclusiveDays[i];
        if (first.value == DayRef().value && last.value == DayRef().value) continue;
        FLOW_ASSIGN(exclusivity.days.first, day(first, path));
        FLOW_ASSIGN(exclusivity.days.last, day(last, path));
        if (exclusivity.days.first > exclusivity.days.last) return std::unexpected(wrong(pathOf("rules.exclusivities", i, "days"), "reversed"));
    }
    for (const auto &[a, b] : m_draft.sharingPairs) {
        std::array<int, 2> pair{};
        FLOW_ASSIGN(pair[0], artistNamed(a, u"rules.sharing.pairs"_s));
        FLOW_ASSIGN(pair[1], artistNamed(b, u"rules.sharing.pairs"_s));
        if (pair[0] > pair[1]) std::swap(pair[0], pair[1]);
        rules.sharing.pairs.push_back(pair);
    }
    FLOW_ASSIGN(rules.today, day(m_draft.today, u"rules.today"_s));
    return {};
}

/// A file that has dates but doesn't say how many days it is about: until the last one that it names.
Result<> Resolver::horizon()
{
    int last = m_problem.firstDay.isNull() ? -1 : 0;
    for (const Candidate &candidate : m_problem.candidates)
        if (!candidate.days.empty()) last = std::max(last, candidate.days.back());
    for (const Artist &artist : m_problem.artists)
        if (!artist.available.empty()) last = std::max(last, artist.available.back().last);
    if (m_problem.days == 0) m_problem.days = last + 1;
    constexpr int kLastYear = 9999; // later ones cannot be written as dates
    if (!m_problem.firstDay.isNull() && m_problem.firstDay.addDays(m_problem.days).year() > kLastYear) return std::unexpected(wrong(u"first_day"_s, "range"));
    return {};
}

Result<> Resolver::travel()
{
    TravelDraft &draft = m_draft.travel;
    Travel &travel = m_problem.travel;
    travel.places = int(m_problem.places.size());
    const size_t n = m_problem.places.size();
    const auto located = [](const Place &place) { return place.lat && place.lon; };
    const auto lost = std::ranges::find_if_not(m_problem.places, located);
    const bool coordinates = lost == m_problem.places.end();
    if (!m_matrix && !coordinates) return std::unexpected(wrong(pathOf("places", size_t(lost - m_problem.places.begin()), "lat"), "missing"));
    travel.time = std::move(draft.time);
    travel.km = std::move(draft.km);
    travel.cost = std::move(draft.cost);
    if (!travel.cost.empty() && travel.cost.size() != n * n) return std::unexpected(wrong(u"travel.cost"_s, "square"));
    if (travel.km.empty() && coordinates) {
        travel.km.resize(n * n);
        for (size_t i = 0; i < n; ++i)
            for (size_t j = 0; j < n; ++j)
                travel.km[i * n + j] = i == j ? 0 : float(draft.detour * distanceKm({*m_problem.places[i].lat, *m_problem.places[i].lon}, {*m_problem.places[j].lat, *m_problem.places[j].lon}));
        if (!m_matrix) travel.estimated.assign(n * n, true);
    }
    if (travel.time.empty()) {
        travel.time.resize(n * n);
        std::ranges::transform(travel.km, travel.time.begin(), [&](float km) { return Tick(std::min(double(kNoWay), std::ceil(double(km) / draft.speed * draft.ticksPerHour))); });
    }
    for (const auto &[from, to] : draft.closed) {
        FLOW_ASSIGN(const int a, place(from, u"travel.closed"_s));
        FLOW_ASSIGN(const int b, place(to, u"travel.closed"_s));
        if (a < 0 || b < 0 || a >= travel.places || b >= travel.places) return std::unexpected(wrong(u"travel.closed"_s, "unknown"));
        travel.time[travel.at(a, b)] = kNoWay;
    }
    return {};
}

} // namespace

Result<Problem> resolveDraft(InstanceDraft draft) { return Resolver(std::move(draft)).run(); }

} // namespace flow::tour
