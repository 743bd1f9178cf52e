// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/geo/gazetteerdata.h"
#include "core/geo/placekey.h"
#include "core/geo/placequery.h"

#include <algorithm>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxMatches = 6;
constexpr double kSamePlaceKm = 8;
constexpr size_t kShortestTypo = 5;

/// Where the town has to be: what the other words of the question say, resolved.
struct Where
{
    QString country; ///< ISO2 or empty
    bool countryUnknown = false; ///< something was written that is no country
    struct Area
    {
        QList<quint16> regions;
        QString country;
    };
    QList<Area> areas; ///< each has to agree
    bool regionUnknown = false;
    QString department;
};

struct Candidate
{
    quint32 id = 0;
    TownRecord town;
    MatchReasons reasons;
    double weight = 0;
    double confidence = 0;
};

bool isIn(const QString &townCountry, const QString &country)
{
    if (townCountry == country) return true;
    const Country *own = countryByCode(townCountry);
    return own && own->sovereign == country;
}

double weightOf(const TownRecord &town, MatchReasons reasons)
{
    double weight = std::max(200.0, double(town.population));
    if (town.isSection) weight *= 0.3;
    if (reasons.testFlag(MatchReason::OtherName)) weight *= 0.5;
    return weight;
}

class Finder
{
public:
    Finder(const TownFile &file, const Regions &regions, Where where)
        : m_file(file)
        , m_regions(regions)
        , m_where(std::move(where))
    {
    }

    void consider(quint32 id, std::string_view key, MatchReasons how)
    {
        if (std::ranges::find(m_found, id, &Candidate::id) != m_found.end()) return;
        Candidate candidate{.id = id, .town = m_file.town(id), .reasons = how};
        if (!agrees(candidate)) return;
        const std::string own = placeKey(m_file.nameAt(candidate.town.name));
        if (how.testFlag(MatchReason::ExactName) && own != key)
            candidate.reasons.setFlag(MatchReason::ExactName, false).setFlag(MatchReason::OtherName);
        candidate.weight = weightOf(candidate.town, candidate.reasons);
        m_found.push_back(candidate);
    }

    [[nodiscard]] bool empty() const { return m_found.empty(); }
    [[nodiscard]] bool knowsCountry() const { return !m_where.country.isEmpty() || !m_where.areas.isEmpty(); }
    /// Whether a key's town could be taken at all; cheap, so that typos are only looked for where they may
    /// be.
    [[nodiscard]] bool mayBe(quint32 id) const
    {
        return m_where.country.isEmpty()
            || isIn(m_file.countries()[m_file.town(id).country], m_where.country);
    }

    std::vector<Candidate> ranked()
    {
        preferDepartment();
        mergeSamePlace();
        std::ranges::sort(m_found, [](const Candidate &a, const Candidate &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.id < b.id;
        });
        judge();
        return std::move(m_found);
    }

private:
    bool agrees(Candidate &candidate) const
    {
        const QString country = m_file.countries()[candidate.town.country];
        if (!m_where.country.isEmpty()) {
            if (!isIn(country, m_where.country)) return false;
            candidate.reasons |= MatchReason::CountryAgrees;
        }
        for (const Where::Area &area : m_where.areas) {
            const bool inRegion =
                area.regions.contains(candidate.town.region) || area.regions.contains(candidate.town.county);
            if (inRegion)
                candidate.reasons |= MatchReason::RegionAgrees;
            else if (!area.country.isEmpty() && isIn(country, area.country))
                candidate.reasons |= MatchReason::CountryAgrees;
            else
                return false;
        }
        return true;
    }

    // French postcodes: the towns of that departement push the others out.
    void preferDepartment()
    {
        const QString territory = territoryOfDepartment(m_where.department);
        if (territory.isEmpty()) return;
        bool someAgree = false, someCould = false;
        for (Candidate &candidate : m_found) {
            const QString country = m_file.countries()[candidate.town.country];
            if (!isIn(country, u"FR"_s) && country != u"MC") continue;
            someCould = true;
            bool same = country == territory;
            if (same && territory == u"FR") {
                const QString code = m_regions.code(candidate.town.county);
                const QStringView own = QStringView(code).sliced(code.lastIndexOf(u'.') + 1);
                same = own == m_where.department
                    || (m_where.department == u"20" && own.startsWith(u'2') && own > u"29");
            }
            if (same)
                candidate.reasons |= MatchReason::PostcodeAgrees;
            else
                candidate.reasons |= MatchReason::PostcodeDisagrees;
            someAgree = someAgree || same;
        }
        if (someAgree)
            std::erase_if(
                m_found, [](const Candidate &c) { return !c.reasons.testFlag(MatchReason::PostcodeAgrees); });
        else if (someCould && !m_where.country.isEmpty())
            std::erase_if(m_found, [](const Candidate &c) { // two signs against it are too many
                return c.reasons.testFlags(MatchReason::PostcodeDisagrees | MatchReason::Typo);
            });
        else if (someCould) // a German code has five digits too
            for (Candidate &candidate : m_found)
                candidate.reasons.setFlag(MatchReason::PostcodeDisagrees, false);
    }

    // The data names some towns twice: the municipality and its seat.
    void mergeSamePlace()
    {
        std::ranges::sort(m_found, std::ranges::greater(), &Candidate::weight);
        for (size_t i = 0; i < m_found.size(); ++i)
            for (size_t j = m_found.size() - 1; j > i; --j)
                if (m_found[i].town.country == m_found[j].town.country
                    && distanceKm(m_found[i].town.at, m_found[j].town.at) < kSamePlaceKm)
                    m_found.erase(m_found.begin() + qsizetype(j));
    }

    void judge()
    {
        const bool countryKnown = !m_where.country.isEmpty();
        for (size_t i = 0; i < m_found.size(); ++i) {
            Candidate &c = m_found[i];
            const bool placed = c.reasons.testAnyFlags(
                MatchReason::RegionAgrees | MatchReason::PostcodeAgrees | MatchReason::CountryAgrees);
            c.confidence = 1;
            if (!countryKnown) c.reasons |= MatchReason::CountryUnknown;
            if (!placed) {
                c.confidence = m_where.countryUnknown ? 0.8 : 0.88;
                if (c.town.population < 5000 && i == 0) {
                    c.reasons |= MatchReason::Small;
                    c.confidence = 0.6;
                }
            }
            if (m_where.regionUnknown) {
                c.reasons |= MatchReason::RegionUnknown;
                c.confidence *= 0.95;
            }
            if (c.reasons.testFlag(MatchReason::OtherName)) c.confidence *= 0.98;
            if (c.reasons.testFlag(MatchReason::VariantName)) c.confidence *= 0.95;
            if (c.reasons.testFlag(MatchReason::Typo)) c.confidence *= 0.6;
            if (c.reasons.testFlag(MatchReason::PartOfName)) c.confidence *= 0.65;
            if (c.reasons.testFlag(MatchReason::PostcodeDisagrees)) c.confidence *= 0.6;
            if (i > 0) {
                c.reasons |= MatchReason::SeveralEqual;
                c.confidence = std::min(c.confidence, 0.5) * c.weight / (c.weight + m_found[0].weight);
            }
        }
        if (m_found.size() < 2) return;
        Candidate &best = m_found.front();
        const double ratio = best.weight / m_found[1].weight;
        if (ratio >= (countryKnown ? 5 : 10)) {
            best.reasons |= MatchReason::MuchBigger;
            best.confidence *= 0.92;
        } else {
            best.reasons |= MatchReason::SeveralEqual;
            best.confidence *= 0.5;
        }
    }

    const TownFile &m_file;
    const Regions &m_regions;
    Where m_where;
    std::vector<Candidate> m_found;
};

Where::Area areaOf(const Regions &regions, const QString &text, const QString &country)
{
    Where::Area area;
    for (const quint16 number : regions.find(text))
        if (country.isEmpty() || isIn(regions.code(number).first(2), country)) area.regions.append(number);
    if (const auto iso = countryFromText(text); iso && (country.isEmpty() || isIn(*iso, country)))
        area.country = *iso;
    if (area.country == u"IE")
        area.regions.append(regions.find(u"Northern Ireland")); // the island may be meant
    return area;
}

Where resolve(const Regions &regions, const PlaceQuery &query, QStringView region, QStringView country)
{
    Where where;
    where.department = query.department;
    if (!country.trimmed().isEmpty()) {
        if (const auto iso = countryFromText(country))
            where.country = *iso;
        else
            where.countryUnknown = true;
    }
    QStringList texts = query.hints;
    if (!region.trimmed().isEmpty()) texts.append(region.toString());
    for (const QString &text : std::as_const(texts)) {
        const Where::Area area = areaOf(regions, text, where.country);
        if (area.regions.isEmpty() && area.country.isEmpty()) {
            // A country that contradicts the given one is no unknown word: nothing can agree with both.
            if (!where.country.isEmpty() && countryFromText(text)) continue;
            where.regionUnknown = true;
        } else
            where.areas.append(area);
    }
    return where;
}

} // namespace

quint32 Gazetteer::Data::endingHash(std::string_view key, size_t length)
{
    quint32 hash = 2166136261U;
    for (const char c : key.substr(key.size() - 3))
        hash = (hash ^ static_cast<uchar>(c)) * 16777619U;
    return (hash ^ quint32(length)) * 16777619U;
}

void Gazetteer::Data::needEndings() const
{
    std::call_once(endingsOnce, [this] {
        endings.reserve(file.keyCount());
        file.visitKeysFrom({}, [this](std::string_view key, quint32 town) {
            if (key.size() + 1 >= kShortestTypo) endings.push_back({endingHash(key, key.size()), town});
            return true;
        });
        std::ranges::sort(endings, {}, &Ending::hash);
    });
}

// One typo leaves one half of the name whole: looks among names that begin so, then among those that end so.
static void considerTypos(const Gazetteer::Data &data, Finder &finder, const std::string &key)
{
    if (key.size() < kShortestTypo) return;
    const std::string head = key.substr(0, key.size() / 2);
    data.file.visitKeysFrom(head, [&](std::string_view at, quint32 id) {
        if (!at.starts_with(head)) return false;
        if (isOneTypoApart(key, at) && finder.mayBe(id)) finder.consider(id, at, MatchReason::Typo);
        return true;
    });
    data.needEndings();
    for (size_t length = key.size() - 1; length <= key.size() + 1; ++length) {
        const quint32 hash = Gazetteer::Data::endingHash(key, length);
        for (const auto &ending :
            std::ranges::equal_range(data.endings, hash, {}, &Gazetteer::Data::Ending::hash)) {
            if (!finder.mayBe(ending.town)) continue;
            const std::string own = placeKey(data.file.nameAt(data.file.town(ending.town).name));
            if (isOneTypoApart(key, own)) finder.consider(ending.town, own, MatchReason::Typo);
        }
    }
}

// A name that goes on, or words after a name: only a proposal, and only where the country is known.
static void considerParts(const Gazetteer::Data &data, Finder &finder, const PlaceQuery &query)
{
    const std::string &key = query.exactKeys.back();
    if (!finder.knowsCountry() || key.size() < kShortestTypo) return;
    const std::string begin = query.folded.toStdString() + ' ';
    data.file.visitKeysFrom(key, [&](std::string_view at, quint32 id) {
        if (!at.starts_with(key)) return false;
        if (finder.mayBe(id) && fold(data.file.nameAt(data.file.town(id).name)).starts_with(begin))
            finder.consider(id, at, MatchReason::PartOfName);
        return true;
    });
    for (const std::string &beginning : query.beginnings) {
        if (!finder.empty() || beginning.size() < kShortestTypo - 1) return;
        for (const quint32 id : data.file.exactly(beginning))
            finder.consider(id, beginning, MatchReason::PartOfName);
    }
}

QList<Match> Gazetteer::find(
    QStringView town, QStringView region, QStringView postcode, QStringView country) const
{
    const PlaceQuery query = parsePlace(town, postcode);
    Finder finder(m->file, m->regions, resolve(m->regions, query, region, country));
    for (const std::string &key : query.exactKeys) {
        for (const quint32 id : m->file.exactly(key))
            finder.consider(id, key, MatchReason::ExactName);
        if (!finder.empty()) break;
    }
    for (const std::string &key : query.variantKeys) {
        if (!finder.empty()) break;
        for (const quint32 id : m->file.exactly(key))
            finder.consider(id, key, MatchReason::VariantName);
    }
    if (finder.empty() && !query.exactKeys.empty()) considerTypos(*m, finder, query.exactKeys.back());
    if (finder.empty() && !query.exactKeys.empty()) considerParts(*m, finder, query);
    QList<Match> matches;
    for (const Candidate &candidate : finder.ranked()) {
        if (matches.size() == kMaxMatches) break;
        matches.append({place(candidate.id), candidate.confidence, candidate.reasons});
    }
    return matches;
}

} // namespace flow
