// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geoprovider.h"

#include <QObject>
#include <QVariantMap>

#include <memory>

class QGeoServiceProvider;

namespace flow {

/// A plugin of Qt Location ("osm" asks Nominatim and OSRM) behind GeoProvider. Lives on the thread that made
/// it, which needs an event loop; futures finish there. Parameters are the plugin's: "osm.useragent",
/// "osm.geocoding.host", "osm.routing.host"... A service that is missing or silent gives Network or
/// Unsupported; callers fall back to offline data.
class LocationGeoProvider : public QObject, public GeoProvider
{
    Q_OBJECT
public:
    static constexpr int kPatienceMs = 15'000; ///< for one answer
    LocationGeoProvider(const QString &plugin, const QVariantMap &parameters, QObject *parent = nullptr, int patienceMs = kPatienceMs);
    ~LocationGeoProvider() override;

    [[nodiscard]] static QStringList plugins();
    QFuture<Result<QList<GeocodedPlace>>> geocode(const QString &text) override;
    QFuture<Result<RoadRoute>> route(const LatLon &from, const LatLon &to) override;
    [[nodiscard]] QString attribution() const override;

private:
    QString m_plugin;
    int m_patienceMs;
    std::unique_ptr<QGeoServiceProvider> m_service;
};

} // namespace flow
