// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate.h"
#include "core/geo/gazetteer.h"

#include <QFuture>

#include <memory>

namespace flow {

/// One answer of a geocoder, the best first.
struct GeocodedPlace
{
    LatLon at;
    QString label; ///< "Rennes, Brittany, France"
    QString country; ///< ISO2, empty when the service does not say
    double confidence = 0; ///< 0 to 1
    bool isTownOnly = true; ///< the street was not looked at
};

struct RoadRoute
{
    double km = 0;
    double minutes = 0;
    bool isEstimate = true; ///< from the great circle, not from roads
    QList<LatLon> path; ///< start and end at least
};

/// Finds places by text and ways between them, wherever the answer comes from. Calls return at once; futures
/// finish on any thread. Errors: NotFound, Network, Unsupported. Implementations are thread-safe unless they
/// say otherwise.
class GeoProvider
{
public:
    virtual ~GeoProvider() = default;
    virtual QFuture<Result<QList<GeocodedPlace>>> geocode(const QString &text) = 0;
    virtual QFuture<Result<RoadRoute>> route(const LatLon &from, const LatLon &to) = 0;
    /// To be shown beside what came from it; empty when nobody asks for credit.
    [[nodiscard]] virtual QString attribution() const = 0;
};

/// Without a network: towns from the gazetteer, ways as 1.25 times the great circle at 75 km/h, marked as
/// estimates.
class OfflineGeoProvider : public GeoProvider
{
public:
    static constexpr double kDetour = 1.25;
    static constexpr double kKmPerHour = 75;

    explicit OfflineGeoProvider(std::shared_ptr<const Gazetteer> gazetteer)
        : m_gazetteer(std::move(gazetteer))
    {
    }
    QFuture<Result<QList<GeocodedPlace>>> geocode(const QString &text) override;
    QFuture<Result<RoadRoute>> route(const LatLon &from, const LatLon &to) override;
    [[nodiscard]] QString attribution() const override;

    /// The same without a future.
    [[nodiscard]] QList<GeocodedPlace> placesFor(const QString &text) const;
    [[nodiscard]] static RoadRoute estimate(const LatLon &from, const LatLon &to);

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
};

} // namespace flow
