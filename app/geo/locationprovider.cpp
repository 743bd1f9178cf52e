// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/locationprovider.h"

#include <QGeoAddress>
#include <QGeoCodeReply>
#include <QGeoCodingManager>
#include <QGeoLocation>
#include <QGeoRoute>
#include <QGeoRouteReply>
#include <QGeoRouteRequest>
#include <QGeoRoutingManager>
#include <QGeoServiceProvider>
#include <QPromise>
#include <QTimer>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

Result<QList<GeocodedPlace>> placesOf(const QGeoCodeReply &reply)
{
    if (reply.error() != QGeoCodeReply::NoError) return failure(ErrorCode::Network, {}, reply.errorString());
    QList<GeocodedPlace> places;
    for (const QGeoLocation &location : reply.locations()) {
        if (!location.coordinate().isValid()) continue;
        const QGeoAddress address = location.address();
        const QString code = address.countryCode();
        // The service gives its answers in order of its own belief; each place down the list is worth half as
        // much.
        places.append({{location.coordinate().latitude(), location.coordinate().longitude()},
            address.text().replace(u"<br/>"_s, u", "_s),
            (code.size() == 3 ? countryFromText(code) : std::optional(code.toUpper())).value_or(QString()),
            0.9 / double(1 << std::min<qsizetype>(places.size(), 20)), address.street().isEmpty()});
    }
    if (places.isEmpty()) return failure(ErrorCode::NotFound);
    return places;
}

Result<RoadRoute> wayOf(const QGeoRouteReply &reply)
{
    if (reply.error() != QGeoRouteReply::NoError) return failure(ErrorCode::Network, {}, reply.errorString());
    if (reply.routes().isEmpty()) return failure(ErrorCode::NotFound);
    const QGeoRoute route = reply.routes().first();
    RoadRoute way{route.distance() / 1000, route.travelTime() / 60.0, false, {}};
    for (const QGeoCoordinate &at : route.path())
        way.path.append({at.latitude(), at.longitude()});
    return way;
}

/// Turns a reply of Qt Location into a future that ends even when the service never answers.
template <class T, class Reply, class Read>
QFuture<Result<T>> futureOf(QObject *owner, Reply *reply, int patienceMs, Read read)
{
    if (!reply) return QtFuture::makeReadyValueFuture(Result<T>(failure(ErrorCode::Unsupported)));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise, reply](Result<T> result) {
        if (promise->future().isFinished()) return;
        promise->addResult(std::move(result));
        promise->finish();
        reply->deleteLater();
    };
    if (reply->isFinished()) {
        finish(read(*reply));
        return promise->future();
    }
    QObject::connect(reply, &Reply::finished, owner, [finish, reply, read] { finish(read(*reply)); });
    QTimer::singleShot(patienceMs, reply, [finish, reply] {
        reply->abort();
        finish(failure(ErrorCode::Network, {}, u"no answer in time"_s));
    });
    return promise->future();
}

} // namespace

LocationGeoProvider::LocationGeoProvider(
    const QString &plugin, const QVariantMap &parameters, QObject *parent, int patienceMs)
    : QObject(parent)
    , m_plugin(plugin)
    , m_patienceMs(patienceMs)
    , m_service(std::make_unique<QGeoServiceProvider>(plugin, parameters))
{
}

LocationGeoProvider::~LocationGeoProvider() = default;

QStringList LocationGeoProvider::plugins() { return QGeoServiceProvider::availableServiceProviders(); }

QFuture<Result<QList<GeocodedPlace>>> LocationGeoProvider::geocode(const QString &text)
{
    QGeoCodingManager *manager = m_service->geocodingManager();
    return futureOf<QList<GeocodedPlace>>(this, manager ? manager->geocode(text, 5) : nullptr, m_patienceMs, placesOf);
}

QFuture<Result<RoadRoute>> LocationGeoProvider::route(const LatLon &from, const LatLon &to)
{
    if (!from.isValid() || !to.isValid())
        return QtFuture::makeReadyValueFuture(
            Result<RoadRoute>(failure(ErrorCode::Invalid, {u"coordinate"_s})));
    QGeoRoutingManager *manager = m_service->routingManager();
    const QGeoRouteRequest request({from.lat, from.lon}, {to.lat, to.lon});
    return futureOf<RoadRoute>(this, manager ? manager->calculateRoute(request) : nullptr, m_patienceMs, wayOf);
}

QString LocationGeoProvider::attribution() const
{
    return m_plugin == u"osm" ? u"© OpenStreetMap contributors"_s : m_plugin;
}

} // namespace flow
