// SPDX-License-Identifier: GPL-3.0-or-later
// After "A guide to coordinate systems in Great Britain" (Ordnance Survey, 2020), annexes B and C.
#include "core/geo/coordinate.h"

#include <cmath>
#include <numbers>

namespace flow {
namespace {

constexpr double kRadians = std::numbers::pi / 180;

struct Ellipsoid
{
    double a, b;
    [[nodiscard]] double e2() const { return 1 - (b * b) / (a * a); }
};
constexpr Ellipsoid kAiry{6377563.396, 6356256.909};
constexpr Ellipsoid kWgs84{6378137.0, 6356752.314245};

constexpr double kScale = 0.9996012717, kEast0 = 400000, kNorth0 = -100000;
constexpr double kLat0 = 49 * kRadians, kLon0 = -2 * kRadians;

// The arc of the meridian from the true origin to phi.
double meridian(double phi)
{
    const double n = (kAiry.a - kAiry.b) / (kAiry.a + kAiry.b), n2 = n * n, n3 = n2 * n;
    const double minus = phi - kLat0, plus = phi + kLat0;
    return kAiry.b * kScale
        * ((1 + n + 1.25 * n2 + 1.25 * n3) * minus
            - (3 * n + 3 * n2 + 21.0 / 8 * n3) * std::sin(minus) * std::cos(plus)
            + (15.0 / 8 * n2 + 15.0 / 8 * n3) * std::sin(2 * minus) * std::cos(2 * plus)
            - 35.0 / 24 * n3 * std::sin(3 * minus) * std::cos(3 * plus));
}

LatLon osgb36FromGrid(double easting, double northing)
{
    double phi = kLat0;
    double rest = northing - kNorth0;
    for (int i = 0; i < 20 && std::abs(rest) >= 1e-5; ++i) {
        phi += rest / (kAiry.a * kScale);
        rest = northing - kNorth0 - meridian(phi);
    }
    const double s2 = std::sin(phi) * std::sin(phi);
    const double nu = kAiry.a * kScale / std::sqrt(1 - kAiry.e2() * s2);
    const double rho = kAiry.a * kScale * (1 - kAiry.e2()) / std::pow(1 - kAiry.e2() * s2, 1.5);
    const double eta2 = nu / rho - 1;
    const double t = std::tan(phi), t2 = t * t, t4 = t2 * t2, t6 = t4 * t2, sec = 1 / std::cos(phi);
    const double d = easting - kEast0;
    const double vii = t / (2 * rho * nu);
    const double viii = t / (24 * rho * std::pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
    const double ix = t / (720 * rho * std::pow(nu, 5)) * (61 + 90 * t2 + 45 * t4);
    const double x = sec / nu;
    const double xi = sec / (6 * std::pow(nu, 3)) * (nu / rho + 2 * t2);
    const double xii = sec / (120 * std::pow(nu, 5)) * (5 + 28 * t2 + 24 * t4);
    const double xiia = sec / (5040 * std::pow(nu, 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
    const double lat = phi - vii * d * d + viii * std::pow(d, 4) - ix * std::pow(d, 6);
    const double lon = kLon0 + x * d - xi * std::pow(d, 3) + xii * std::pow(d, 5) - xiia * std::pow(d, 7);
    return {lat / kRadians, lon / kRadians};
}

} // namespace

LatLon fromOsgb36(const LatLon &osgb36)
{
    // To cartesian on Airy, the seven-parameter Helmert shift, and back on WGS84.
    const double phi = osgb36.lat * kRadians, lambda = osgb36.lon * kRadians;
    const double nu = kAiry.a / std::sqrt(1 - kAiry.e2() * std::sin(phi) * std::sin(phi));
    const double x = nu * std::cos(phi) * std::cos(lambda), y = nu * std::cos(phi) * std::sin(lambda);
    const double z = (1 - kAiry.e2()) * nu * std::sin(phi);
    constexpr double s = 1 - 20.4894e-6, second = kRadians / 3600;
    constexpr double rx = 0.1502 * second, ry = 0.2470 * second, rz = 0.8421 * second;
    const double x2 = 446.448 + x * s - y * rz + z * ry;
    const double y2 = -125.157 + x * rz + y * s - z * rx;
    const double z2 = 542.060 - x * ry + y * rx + z * s;

    const double p = std::hypot(x2, y2);
    double lat = std::atan2(z2, p * (1 - kWgs84.e2()));
    for (int i = 0; i < 6; ++i) {
        const double n = kWgs84.a / std::sqrt(1 - kWgs84.e2() * std::sin(lat) * std::sin(lat));
        lat = std::atan2(z2 + kWgs84.e2() * n * std::sin(lat), p);
    }
    return {lat / kRadians, std::atan2(y2, x2) / kRadians};
}

std::optional<LatLon> fromBritishGrid(double easting, double northing)
{
    if (!(easting >= 0 && easting <= 700000 && northing >= 0 && northing <= 1300000)) return std::nullopt;
    return fromOsgb36(osgb36FromGrid(easting, northing));
}

} // namespace flow
