// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace flow {
namespace {

constexpr double kRadians = std::numbers::pi / 180;
constexpr double kEarthKm = 6371.0088;

} // namespace

double distanceKm(const LatLon &a, const LatLon &b)
{
    const double dLat = (b.lat - a.lat) * kRadians / 2;
    const double dLon = (b.lon - a.lon) * kRadians / 2;
    const double h = std::sin(dLat) * std::sin(dLat)
        + std::cos(a.lat * kRadians) * std::cos(b.lat * kRadians) * std::sin(dLon) * std::sin(dLon);
    return 2 * kEarthKm * std::asin(std::min(1.0, std::sqrt(h)));
}

bool GeoBounds::contains(const LatLon &at) const
{
    if (at.lat < south || at.lat > north) return false;
    return west <= east ? at.lon >= west && at.lon <= east : at.lon >= west || at.lon <= east;
}

LatLon GeoBounds::center() const
{
    double lon = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
    if (lon > 180) lon -= 360;
    return {(south + north) / 2, lon};
}

void GeoBounds::include(const LatLon &at)
{
    south = std::min(south, at.lat);
    north = std::max(north, at.lat);
    west = std::min(west, at.lon);
    east = std::max(east, at.lon);
}

} // namespace flow
