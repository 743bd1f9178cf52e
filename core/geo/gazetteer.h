// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate.h"
#include "core/geo/countries.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <memory>

namespace flow {

/// A town as the gazetteer knows it. Ids are ranks: 0 is the most populous of all; they change with the data.
struct Place
{
    quint32 id = 0;
    QString name; ///< its main name; Gazetteer::name gives others
    QString country; ///< ISO 3166-1, "RE" for Réunion
    QString region; ///< first level: region, land, state
    QString county; ///< second level where people use it: departement, province, county
    QString zone; ///< IANA; of the nearest known town in the country, so wrong near some borders of zones
    LatLon at;
    quint32 population = 0; ///< 0 = unknown, small
    bool isSection = false; ///< a quarter or borough
    bool isCapital = false;
};

enum class MatchReason {
    ExactName = 1 << 0,
    OtherName = 1 << 1, ///< by a name in another language
    VariantName = 1 << 2, ///< article, arrondissement or CEDEX left out or added
    Typo = 1 << 3,
    CountryAgrees = 1 << 4,
    CountryUnknown = 1 << 5, ///< none given, or not understood
    RegionAgrees = 1 << 6,
    RegionUnknown = 1 << 7, ///< given but not understood
    PostcodeAgrees = 1 << 8,
    PostcodeDisagrees = 1 << 9,
    MuchBigger = 1 << 10, ///< others have the name, this one is by far the biggest
    SeveralEqual = 1 << 11, ///< nothing tells it from the others
    Small = 1 << 12, ///< a village found without its country
    PartOfName = 1 << 13 ///< "Malemort" for Malemort-sur-Corrèze, "Berlin Kreuzberg" for Berlin
};
Q_DECLARE_FLAGS(MatchReasons, MatchReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(MatchReasons)

struct Match
{
    Place place;
    double confidence = 0; ///< 0 to 1
    MatchReasons reasons;
    /// To be shown to a person before it is believed.
    [[nodiscard]] bool isDoubtful() const { return confidence < 0.7; }
};

/// Every town of the world with 1,000 inhabitants or more, seats of districts, and many villages: 172,000,
/// offline. Immutable and thread-safe. The data stays in the program file; a loaded gazetteer takes about 5
/// MB, 8 after the first reverse lookup and the first typo. A lookup takes microseconds; memoise by
/// town for millions of rows (PlaceMemo).
class Gazetteer
{
public:
    static Result<std::shared_ptr<const Gazetteer>> load();
    ~Gazetteer();

    /// The towns that the words may mean, the best first, at most six. Empty words are ignored. A town
    /// outside the given country or region is never among them. `town` may carry more: "Detroit, MI", "Lille
    /// (59)", "75011 Paris", "Lyon 3e", "Grenoble CEDEX 9", "Havre (Le)". The postcode tells French
    /// departements (and overseas ones) apart.
    [[nodiscard]] QList<Match> find(
        QStringView town, QStringView region = {}, QStringView postcode = {}, QStringView country = {}) const;

    /// Search as you type: towns with a name that begins so, the biggest first. `country` (ISO2) may be
    /// empty.
    [[nodiscard]] QList<Place> complete(QStringView begin, QStringView country = {}, int limit = 10) const;
    /// The nearest town (no quarters) within maxKm.
    [[nodiscard]] std::optional<Place> nearest(const LatLon &at, double maxKm = 50) const;

    [[nodiscard]] Place place(quint32 id) const;
    [[nodiscard]] QString name(quint32 id, GeoLanguage language) const;
    /// "Bavaria", "Bavière", "Baviera", "Bayern".
    [[nodiscard]] QString regionName(quint32 id, GeoLanguage language) const;
    [[nodiscard]] quint32 count() const;
    [[nodiscard]] LatLon position(quint32 id) const;
    [[nodiscard]] quint32 population(quint32 id) const;

    /// Ids of the most populous towns in a rectangle, the biggest first.
    [[nodiscard]] QList<quint32> townsIn(const GeoBounds &bounds, int limit) const;

    struct Data; ///< of gazetteerdata.h; nobody else needs it

private:
    explicit Gazetteer(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m;
};

/// Remembers what find() answered for the last `capacity` different questions. For one thread, for the run of
/// one import.
class PlaceMemo
{
public:
    explicit PlaceMemo(std::shared_ptr<const Gazetteer> gazetteer, qsizetype capacity = 50'000);
    ~PlaceMemo();
    /// The best match, doubtful or not; nothing when there is none.
    [[nodiscard]] std::optional<Match> best(
        QStringView town, QStringView region, QStringView postcode, QStringView country);

private:
    struct Data;
    std::unique_ptr<Data> m;
};

} // namespace flow
