// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mostmoney.h"
#include "core/tour/instancedraft.h"

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

void readPlace(JsonReader &json, InstanceDraft &draft)
{
    if (draft.problem.places.size() == size_t(kMostPlaces)) return json.failMany(kMostPlaces);
    Place place;
    json.object([&](QByteArrayView key) {
        if (key == "id") place.id = readId(json);
        else if (key == "lat") place.lat = json.number(-90, 90);
        else if (key == "lon") place.lon = json.number(-180, 180);
        else if (key == "country") place.country = json.string(2);
        else if (key == "region") place.region = json.string();
        else ignoreMember(json, draft);
    });
    draft.problem.places.push_back(std::move(place));
}

void readCosts(JsonReader &json, InstanceDraft &draft, Artist &artist)
{
    json.object([&](QByteArrayView key) {
        const auto amount = [&] { return json.number(0, kMostMoney); };
        if (key == "per_time") artist.costPerTick = amount();
        else if (key == "per_km") artist.costPerKm = amount();
        else if (key == "per_night") artist.costPerNight = amount();
        else if (key == "per_day") artist.costPerDay = amount();
        else if (key == "per_show") artist.costPerShow = amount();
        else if (key == "per_tour") artist.costPerTour = amount();
        else ignoreMember(json, draft);
    });
}

void readLimits(JsonReader &json, InstanceDraft &draft, Artist &artist)
{
    json.object([&](QByteArrayView key) {
        if (key == "km_per_day") artist.maximumKmPerDay = json.number(0, 1e6);
        else if (key == "drive_per_day") artist.maximumDrivePerDay = Tick(json.whole(0, kTickMost));
        else if (key == "consecutive_shows") artist.maximumConsecutiveShows = int(json.whole(0, kMostDays));
        else if (key == "days_off_per_week") artist.daysOffPerWeek = int(json.whole(0, 6));
        else if (key == "days_away") artist.maximumDaysAway = int(json.whole(0, kMostDays));
        else if (key == "shows") artist.maximumShows = int(json.whole(0, kMostCandidates));
        else ignoreMember(json, draft);
    });
}

void readArtist(JsonReader &json, InstanceDraft &draft)
{
    if (draft.artists.size() == size_t(kMostArtists)) return json.failMany(kMostArtists);
    Artist artist;
    ArtistDraft refs;
    json.object([&](QByteArrayView key) {
        if (key == "id") artist.id = readId(json);
        else if (key == "start") refs.start = readPlaceRef(json);
        else if (key == "end") refs.end = readPlaceRef(json);
        else if (key == "home") refs.home = readPlaceRef(json);
        else if (key == "window") artist.window = readWindow(json);
        else if (key == "available") json.array([&](int) { refs.available.push_back(readDayOrRange(json)); });
        else if (key == "cost") readCosts(json, draft, artist);
        else if (key == "minimum_fee") artist.minimumFee = json.number(0, kMostMoney);
        else if (key == "limits") readLimits(json, draft, artist);
        else if (key == "minimum_capacity") artist.minimumCapacity = int(json.whole(0, 10'000'000));
        else if (key == "maximum_capacity") artist.maximumCapacity = int(json.whole(0, 10'000'000));
        else if (key == "audience") artist.audience = json.string();
        else ignoreMember(json, draft);
    });
    draft.problem.artists.push_back(std::move(artist));
    draft.artists.push_back(std::move(refs));
}

void readFirstDay(JsonReader &json, InstanceDraft &draft)
{
    draft.problem.firstDay = QDate::fromString(json.string(), Qt::ISODate);
    if (!draft.problem.firstDay.isValid()) json.fail("date");
}

void readPackage(JsonReader &json, InstanceDraft &draft)
{
    if (draft.problem.packages.size() == size_t(kMostCandidates)) return json.failMany(kMostCandidates);
    Package package;
    QStringList members;
    json.object([&](QByteArrayView key) {
        if (key == "id") {
            package.id = readId(json);
        } else if (key == "kind") {
            const QString kind = json.string();
            if (kind == u"one") package.kind = Package::OneAtMost;
            else if (kind != u"all") json.fail("choice", u"all, one"_s);
        } else if (key == "members") {
            json.array([&](int) { members << readId(json); });
        } else {
            ignoreMember(json, draft);
        }
    });
    draft.problem.packages.push_back(std::move(package));
    draft.packageMembers.push_back(std::move(members));
}

} // namespace

void ignoreMember(JsonReader &json, InstanceDraft &draft)
{
    constexpr qsizetype kNamed = 20;
    if (draft.ignored.size() < kNamed) draft.ignored << json.path();
}

QString readId(JsonReader &json)
{
    if (json.peek() == JsonReader::Kind::Number)
        return QString::number(json.whole(std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    const QString id = json.string();
    if (id.isEmpty()) json.fail("empty");
    return id;
}

PlaceRef readPlaceRef(JsonReader &json)
{
    PlaceRef ref;
    switch (json.peek()) {
    case JsonReader::Kind::Number:
        ref.kind = PlaceRef::Index;
        ref.index = int(json.whole(0, kMostPlaces - 1));
        break;
    case JsonReader::Kind::Null:
        ref.kind = PlaceRef::None;
        json.skip();
        break;
    case JsonReader::Kind::Object:
        ref.kind = PlaceRef::Point;
        ref.lat = ref.lon = std::numeric_limits<double>::quiet_NaN();
        json.object([&](QByteArrayView key) {
            if (key == "lat") ref.lat = json.number(-90, 90);
            else if (key == "lon") ref.lon = json.number(-180, 180);
            else if (key == "country") ref.country = json.string(2);
            else if (key == "region") ref.region = json.string();
        });
        if (!(ref.lat >= -90 && ref.lon >= -180)) json.fail("missing", u"lat, lon"_s);
        break;
    default:
        ref.kind = PlaceRef::Name;
        ref.name = readId(json);
    }
    return ref;
}

DayRef readDay(JsonReader &json)
{
    if (json.peek() == JsonReader::Kind::Number) return {json.whole(-kMostDays, kMostDays), false};
    const QDate date = QDate::fromString(json.string(), Qt::ISODate);
    if (!date.isValid()) json.fail("date");
    return {date.toJulianDay(), true};
}

std::array<DayRef, 2> readDayOrRange(JsonReader &json)
{
    std::array<DayRef, 2> range;
    if (json.peek() != JsonReader::Kind::Array) {
        range[0] = range[1] = readDay(json);
        return range;
    }
    int count = 0;
    json.array([&](int i) {
        if (i < 2) range[size_t(i)] = readDay(json);
        count = i + 1;
    });
    if (count != 2) json.fail("pair");
    return range;
}

Window readWindow(JsonReader &json)
{
    Window window;
    int count = 0;
    json.array([&](int i) {
        if (i == 0) window.open = Tick(json.whole(0, kTickMost));
        else if (i == 1) window.close = Tick(json.whole(0, kTickMost));
        count = i + 1;
    });
    if (count != 2) json.fail("pair");
    if (window.open > window.close) json.fail("reversed");
    return window;
}

void readDraft(JsonReader &json, InstanceDraft &draft)
{
    const auto list = [&](auto read) { json.array([&](int) { read(json, draft); }); };
    json.object([&](QByteArrayView key) {
        if (key == "format") draft.format = json.string();
        else if (key == "currency") draft.problem.currency = json.string(3);
        else if (key == "first_day") readFirstDay(json, draft);
        else if (key == "days") draft.problem.days = int(json.whole(0, kMostDays));
        else if (key == "places") list(readPlace);
        else if (key == "artists") list(readArtist);
        else if (key == "candidates") list(readCandidate);
        else if (key == "packages") list(readPackage);
        else if (key == "travel") readTravel(json, draft);
        else if (key == "travel_cost_per_time") draft.problem.travelCostPerTick = json.number(0, kMostMoney);
        else if (key == "rates") json.object([&](QByteArrayView currency) {
            draft.rates.emplace_back(QString::fromUtf8(currency), json.number(1e-9, 1e9));
        });
        else if (key == "rules") readRules(json, draft);
        else if (key != "name" && key != "comment") ignoreMember(json, draft);
    });
    json.finish();
}

} // namespace flow::tour
