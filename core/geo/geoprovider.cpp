// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geoprovider.h"

namespace flow {

using namespace Qt::StringLiterals;

QList<GeocodedPlace> OfflineGeoProvider::placesFor(const QString &text) const
{
    // An address goes from the small to the big: "5 rue du Port, 35000 Rennes, France". What names a country
    // or finds no town from the end on narrows down what stands before it.
    QStringList parts;
    for (const QString &part : text.split(u','))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) parts.append(trimmed);
    QString country;
    if (parts.size() > 1 && countryFromText(parts.last())) country = parts.takeLast();
    QList<Match> matches;
    bool streetLeft = false;
    for (qsizetype from = 0; from < parts.size() && matches.isEmpty(); ++from) {
        // The whole first, so that "Detroit, MI" keeps its state; then without the street.
        matches = m_gazetteer->find(parts.sliced(from).join(u", "_s), {}, {}, country);
        streetLeft = from > 0;
    }
    QList<GeocodedPlace> places;
    for (const Match &match : std::as_const(matches)) {
        QStringList label{match.place.name};
        if (!match.place.region.isEmpty() && match.place.region != match.place.name)
            label.append(match.place.region);
        label.append(countryName(match.place.country, GeoLanguage::English));
        places.append({match.place.at, label.join(u", "_s), match.place.country,
            match.confidence * (streetLeft ? 0.9 : 1), true});
    }
    return places;
}

RoadRoute OfflineGeoProvider::estimate(const LatLon &from, const LatLon &to)
{
    const double km = distanceKm(from, to) * kDetour;
    return {km, km / kKmPerHour * 60, true, {from, to}};
}

QFuture<Result<QList<GeocodedPlace>>> OfflineGeoProvider::geocode(const QString &text)
{
    const QList<GeocodedPlace> places = placesFor(text);
    if (places.isEmpty())
        return QtFuture::makeReadyValueFuture(
            Result<QList<GeocodedPlace>>(failure(ErrorCode::NotFound, {text})));
    return QtFuture::makeReadyValueFuture(Result<QList<GeocodedPlace>>(places));
}

QFuture<Result<RoadRoute>> OfflineGeoProvider::route(const LatLon &from, const LatLon &to)
{
    if (!from.isValid() || !to.isValid())
        return QtFuture::makeReadyValueFuture(
            Result<RoadRoute>(failure(ErrorCode::Invalid, {u"coordinate"_s})));
    return QtFuture::makeReadyValueFuture(Result<RoadRoute>(estimate(from, to)));
}

QString OfflineGeoProvider::attribution() const { return u"GeoNames"_s; }

} // namespace flow
