// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"
#include "core/entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

Artist artistFrom(const QJsonObject &json)
{
    return {.name = json[u"name"_s].toString(),
        .country = json[u"country"_s].toString(),
        .fits = texts(json[u"fits"_s]),
        .releases = texts(json[u"releases"_s]),
        .feeMin = json[u"fee"_s][0].toInt(),
        .feeMax = json[u"fee"_s][1].toInt(),
        .capacityMin = json[u"capacity"_s][0].toInt(),
        .capacityMax = json[u"capacity"_s][1].toInt(),
        .shows = json[u"shows"_s].toInt(),
        .fame = json[u"followers"_s].toDouble(),
        .since = QDate::fromString(json[u"since"_s].toString(), Qt::ISODate)};
}

void setArtist(RowWriter &rows, World &world, const QJsonObject &json)
{
    const QString name = json[u"name"_s].toString();
    const QString handle = slug(name).remove(u'-');
    const QString domain = world.unique.domain(name, {});
    rows.set("name"_L1, name).set("status"_L1, u"active"_s);
    rows.set("genre"_L1, world.say(json[u"genre"_s].toString())).set("tier"_L1, json[u"tier"_s].toString());
    rows.set("bio"_L1, json[u"bio"_s][world.words.own()].toString());
    const QString town = json[u"town"_s].toString();
    const QString country = json[u"country"_s].toString();
    rows.set("home_town"_L1, town).set("home_country"_L1, country);
    if (const auto found = world.gazetteer->find(town, {}, {}, country); !found.isEmpty()) {
        rows.set("latitude"_L1, degrees(found.first().place.at.lat));
        rows.set("longitude"_L1, degrees(found.first().place.at.lon));
    }
    QStringList lineup = texts(json[u"lineup"_s]); // "Nour Haddad, bass"
    for (QString &one : lineup)
        one = one.section(u", "_s, 0, 0) + u", "_s + world.say(one.section(u", "_s, 1));
    rows.set("lineup"_L1, lineup.join(u'\n'))
        .set("party_size"_L1, json[u"party"_s].toInt());
    rows.set("fee_min"_L1, json[u"fee"_s][0].toInt() * 100)
        .set("fee_max"_L1, json[u"fee"_s][1].toInt() * 100);
    rows.set("currency"_L1, u"EUR"_s).set("commission"_L1, json[u"commission"_s].toInt());
    rows.set("email"_L1, world.unique.mail(u"hello"_s, domain)).set("website"_L1, u"https://"_s + domain);
    rows.set("instagram"_L1, handle)
        .set("bandcamp"_L1, handle)
        .set("spotify"_L1, handle)
        .set("youtube"_L1, handle);
    rows.set("monthly_listeners"_L1, json[u"listeners"_s].toInt());
    rows.set("followers"_L1, json[u"followers"_s].toInt());
    rows.set("popularity"_L1, json[u"popularity"_s].toInt());
    rows.set("represented_since"_L1, json[u"since"_s].toString()).set("color"_L1, json[u"color"_s].toInt());
}

Artist *artistNamed(World &world, const QString &name)
{
    for (Artist &artist : world.artists)
        if (artist.name == name) return &artist;
    return nullptr;
}

Result<void> makeBlocks(World &world, const QJsonArray &blocks)
{
    FLOW_ASSIGN(RowWriter rows, world.rows(availabilityEntity()));
    for (const QJsonValue &json : blocks) {
        Artist *artist = artistNamed(world, json[u"artist"_s].toString());
        if (!artist) continue;
        const QDate first = world.options.today.addDays(json[u"from"_s].toInt());
        const QDate last = first.addDays(json[u"days"_s].toInt() - 1);
        for (QDate day = first; day <= last; day = day.addDays(1))
            artist->taken.insert(day);
        rows.set("artist_id"_L1, artist->id).set("kind"_L1, json[u"kind"_s].toString());
        rows.set("first_day"_L1, World::iso(first)).set("last_day"_L1, World::iso(last));
        rows.set("reason"_L1, world.say(json[u"reason"_s].toString())).set("place"_L1, json[u"place"_s].toString());
        FLOW_TRY(rows.add());
    }
    return {};
}

/// The value before is the one that the artist's row has.
QString changesText(const QJsonObject &artist, const QJsonObject &proposal)
{
    const QString field = proposal[u"field"_s].toString();
    QJsonValue before = artist[field];
    if (field == u"fee_min") before = artist[u"fee"_s][0].toInt() * 100;
    if (field == u"party_size") before = artist[u"party"_s];
    const QJsonObject changes{{field, QJsonArray{before, proposal[u"value"_s]}}};
    return QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
}

Result<void> makeProposals(World &world, const QJsonArray &proposals, const QJsonArray &artists)
{
    FLOW_ASSIGN(RowWriter rows, world.rows(proposalEntity()));
    for (const QJsonValue &json : proposals) {
        const Artist *artist = artistNamed(world, json[u"artist"_s].toString());
        if (!artist) continue;
        const int index = int(artist - world.artists.data());
        const QDate day = world.base.addDays(-json[u"days"_s].toInt());
        const QString state = json[u"state"_s].toString();
        rows.set("artist_id"_L1, artist->id).set("summary"_L1, world.say(json[u"summary"_s].toString()));
        rows.set("changes"_L1, changesText(artists[index].toObject(), json.toObject()))
            .set("state"_L1, state);
        rows.set("proposed_by"_L1, json[u"by"_s].toString()).set("proposed_at"_L1, World::msOf(day, 10, 20));
        if (state != u"waiting") {
            rows.set("decided_by"_L1, artist->name);
            rows.set("decided_at"_L1, World::msOf(day.addDays(2), 21, 5));
        }
        FLOW_TRY(rows.add());
    }
    return {};
}

} // namespace

Result<void> makeSettings(World &world)
{
    FLOW_ASSIGN(RowWriter rows, world.rows(settingEntity()));
    const std::vector<std::pair<QString, QString>> settings{{u"agency_name"_s, u"Marée Haute"_s},
        {u"agency_town"_s, u"Rennes"_s}, {u"country"_s, u"FR"_s}, {u"currency"_s, u"EUR"_s},
        {u"user_name"_s, kClaire}};
    for (const auto &[key, value] : settings)
        FLOW_TRY(rows.set("key"_L1, key).set("value"_L1, value).add());
    return {};
}

Result<void> makeRoster(World &world)
{
    const QJsonObject file = demoFile(u"artists.json"_s);
    const QJsonArray artists = file[u"artists"_s].toArray();
    FLOW_ASSIGN(RowWriter rows, world.rows(artistEntity()));
    for (const QJsonValue &json : artists) {
        Artist artist = artistFrom(json.toObject());
        setArtist(rows, world, json.toObject());
        FLOW_ASSIGN(artist.id, rows.add());
        world.artists.push_back(std::move(artist));
    }
    if (world.artists.empty()) return failure(ErrorCode::Internal, {}, u"no artists"_s);
    FLOW_TRY(makeBlocks(world, file[u"blocks"_s].toArray()));
    return makeProposals(world, file[u"proposals"_s].toArray(), artists);
}

} // namespace flow::demo
