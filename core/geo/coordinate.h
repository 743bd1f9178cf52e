// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <optional>

namespace flow {

/// A point on the earth, WGS84, degrees. Default constructed it is 0,0, which is a place like any other: use
/// optional.
struct LatLon
{
    double lat = 0;
    double lon = 0;
    bool operator==(const LatLon &) const = default;
    [[nodiscard]] bool isValid() const { return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180; }
};

/// Great circle distance in kilometres on a sphere of 6371.0088 km; at most 0.5 % off the ellipsoid.
[[nodiscard]] double distanceKm(const LatLon &a, const LatLon &b);

/// A rectangle of degrees. It may cross the antimeridian: then west > east.
struct GeoBounds
{
    double south = 0;
    double west = 0;
    double north = 0;
    double east = 0;
    bool operator==(const GeoBounds &) const = default;
    [[nodiscard]] bool contains(const LatLon &at) const;
    [[nodiscard]] LatLon center() const;
    /// Grows just enough to hold the point. Never crosses the antimeridian by itself.
    void include(const LatLon &at);
    [[nodiscard]] static GeoBounds around(const LatLon &at) { return {at.lat, at.lon, at.lat, at.lon}; }
};

/// OSGB36 easting and northing in metres (British National Grid) to WGS84, 5 m exact. Nothing outside the
/// grid's extent.
[[nodiscard]] std::optional<LatLon> fromBritishGrid(double easting, double northing);

/// Latitude and longitude on the datum OSGB36 (Airy 1830) to WGS84: about 125 m apart in London.
[[nodiscard]] LatLon fromOsgb36(const LatLon &osgb36);

} // namespace flow

Q_DECLARE_METATYPE(flow::LatLon)
