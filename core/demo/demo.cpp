// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/later.h"
#include "core/demo/world.h"
#include "core/entities.h"

#include <QFile>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;
using namespace demo;

namespace {

Result<void> makeSegments(World &world)
{
    struct Segment
    {
        QString name, entity, filter, sort;
    };
    const std::vector<Segment> segments{
        {u"Engaged, near a show"_s, u"fan"_s, u"score >= 65 and near(\"Rennes\", 60 km) and email_consent in (given, confirmed)"_s,
            u"score:desc"_s},
        {u"Valuable but cold"_s, u"fan"_s, u"spent >= 100 and last_active_at < today - 180d"_s, u"spent:desc"_s},
        {u"Never bought"_s, u"fan"_s, u"stage in (lead, prospect) and score >= 55"_s, u"score:desc"_s},
        {u"Clubs, 300 to 700"_s, u"venue"_s, u"kind = club and capacity >= 300 and capacity <= 700"_s, u"name"_s},
        {u"Summer festivals"_s, u"venue"_s, u"kind = festival"_s, u"name"_s}};
    FLOW_ASSIGN(RowWriter rows, world.rows(segmentEntity()));
    qint64 position = 0;
    for (const Segment &segment : segments) {
        FLOW_TRY(rows.set("name"_L1, world.say(segment.name))
                .set("entity"_L1, segment.entity)
                .set("filter"_L1, segment.filter)
                .set("sort"_L1, segment.sort)
                .set("position"_L1, position + 1)
                .add());
        ++position;
    }
    return {};
}

/// All that is older than two weeks.
Result<void> makeBase(World &world)
{
    FLOW_TRY(findTowns(world));
    FLOW_TRY(makeSettings(world));
    FLOW_TRY(makeRoster(world));
    imagineVenues(world);
    FLOW_TRY(writeVenues(world, 0, world.venues.size() - size_t(world.laterVenues)));
    FLOW_TRY(makePeople(world));
    FLOW_TRY(makeShows(world));
    FLOW_TRY(makeBooking(world));
    FLOW_TRY(makeTours(world));
    imagineTalks(world);
    const qint64 start = World::msOf(world.base, 7);
    FLOW_TRY(writeTalks(
        world, 0, size_t(std::ranges::lower_bound(world.talks, start, {}, &Talk::at) - world.talks.begin())));
    FLOW_TRY(makeProducts(world));
    FLOW_TRY(makeTags(world));
    imagineAudience(world);
    imagineOrders(world);
    const auto fans = std::ranges::lower_bound(world.fans, world.base, {}, &Fan::joined) - world.fans.begin();
    const auto orders = std::ranges::lower_bound(world.orders, World::msOf(world.base, 0), {}, &Order::at)
        - world.orders.begin();
    FLOW_TRY(writeAudience(world, 0, size_t(fans), 0, size_t(orders)));
    return makeSegments(world);
}

} // namespace

Result<void> makeDemoAgency(Store &store, const DemoOptions &options, Progress &progress)
{
    World world(options, progress);
    qint64 nextImport = 0;
    if (options.clock) options.clock->set(World::msOf(world.base, 7));
    FLOW_TRY(store
            .write({.code = u"demo"_s, .subject = u"Marée Haute"_s, .author = kClaire},
                [&](Connection &connection) -> Result<void> {
                    FLOW_ASSIGN(const qint64 artists, connection.integer("SELECT count(*) FROM artist"));
                    if (artists > 0) return failure(ErrorCode::Conflict, {store.path()});
                    FLOW_ASSIGN(nextImport,
                        connection.integer("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = "
                                           "'import'), 0) + 1"));
                    world.db = &connection;
                    return makeBase(world);
                })
            .result());
    for (const Later &later : imagineLater(world, nextImport)) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        if (options.clock) options.clock->set(std::max(later.at, options.clock->nowMs()));
        FLOW_TRY(store
                .write(later.cause,
                    [&](Connection &connection) {
                        world.db = &connection;
                        return later.write(connection);
                    })
                .result());
    }
    progress.step(options.fans, options.fans);
    if (const QStringList &unsaid = world.words.unsaid(); !unsaid.isEmpty())
        return failure(ErrorCode::Internal, {}, u"said.json lacks "_s + unsaid.join(u"; "));
    return {};
}

Result<void> createDemoWorkspace(const QString &path, const DemoOptions &options, Progress &progress)
{
    DemoOptions dated = options;
    dated.clock = std::make_shared<FixedClock>(World::msOf(options.today.addDays(-14), 6));
    StoreOptions storeOptions;
    storeOptions.author = kClaire;
    storeOptions.clock = dated.clock;
    storeOptions.uuidSeed = options.seed + 1; // the journal's; the rows' come from the demo itself
    FLOW_ASSIGN(auto store, Store::create(path, storeOptions));
    const auto made = makeDemoAgency(*store, dated, progress);
    store.reset();
    if (made) return {};
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    return made;
}

} // namespace flow
