// SPDX-License-Identifier: GPL-3.0-or-later
// Fans, customers and orders as rows, with the consents, activities and tags that go with them.
#include "core/demo/world.h"
#include "core/entities.h"

#include <algorithm>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000, kDay = 86'400'000;

struct Tables
{
    RowWriter fans, consents, activities, taggings, customers, orders, lines;
    static Result<Tables> open(World &world)
    {
        Tables tables;
        FLOW_ASSIGN(tables.fans, world.rows(fanEntity()));
        FLOW_ASSIGN(tables.consents, world.rows(consentEntity()));
        FLOW_ASSIGN(tables.activities, world.rows(fanActivityEntity()));
        FLOW_ASSIGN(tables.taggings, world.rows(taggingEntity()));
        FLOW_ASSIGN(tables.customers, world.rows(customerEntity()));
        FLOW_ASSIGN(tables.orders, world.rows(orderEntity()));
        FLOW_ASSIGN(tables.lines, world.rows(orderLineEntity()));
        return tables;
    }
};

Result<void> tag(World &world, Tables &tables, const QString &key, const Entity &entity, qint64 id)
{
    const auto found = world.tags.find(key);
    if (found == world.tags.end()) return failure(ErrorCode::Internal, {}, u"no tag "_s + key);
    FLOW_TRY(tables.taggings.set("tag_id"_L1, found->second)
            .set("owner_entity"_L1, entity.number)
            .set("owner_id"_L1, id)
            .add());
    return {};
}

QString drawOrigin(Rng &rng)
{
    static const QStringList origins{u"instagram"_s, u"instagram"_s, u"instagram"_s, u"event"_s, u"event"_s,
        u"event"_s, u"newsletter"_s, u"newsletter"_s, u"website"_s, u"spotify"_s, u"google"_s, u"tiktok"_s,
        u"facebook"_s, u"referral"_s, u"shop"_s};
    return rng.pick(origins);
}

struct Consent
{
    QString state;
    QStringList actions;
};

const Consent &drawConsent(Rng &rng)
{
    static const std::vector<Consent> states{{u"confirmed"_s, {u"given"_s, u"confirmed"_s}},
        {u"given"_s, {u"given"_s}}, {u"unknown"_s, {}}, {u"withdrawn"_s, {u"given"_s, u"withdrawn"_s}},
        {u"bounced"_s, {u"given"_s, u"bounced"_s}}};
    const double at = rng.unit();
    return states[at < 0.44 ? 0 : at < 0.74 ? 1 : at < 0.86 ? 2 : at < 0.97 ? 3 : 4];
}

/// What a fan did; drawn before the row is written, since score and stage come from it.
struct Engagement
{
    struct Act
    {
        qint64 at;
        QString kind, summary;
        int points;
    };
    std::vector<Act> acts;
    int score = 0;
    qint64 lastActive = 0;
    QString stage;
};

Engagement drawEngagement(Rng &rng, const World &world, const Fan &fan, bool reachable)
{
    static const std::vector<std::pair<QString, int>> kinds{{u"opened"_s, 1}, {u"opened"_s, 1},
        {u"opened"_s, 1}, {u"clicked"_s, 3}, {u"clicked"_s, 3}, {u"replied"_s, 5}, {u"attended"_s, 8}};
    Engagement engagement;
    const Artist &artist = world.artists[size_t(fan.artist)];
    const qint64 joined = World::msOf(fan.joined, 12);
    const qint64 span = std::max<qint64>(World::msOf(world.options.today, 0) - joined, kDay);
    const double eagerness = rng.unit() * (fan.orders ? 1.0 : 0.75);
    const int wanted = reachable && eagerness > 0.35 ? 1 + int((eagerness - 0.35) * 6) : 0;
    double score = 6 + 26 * eagerness + std::min(fan.orders, 5) * 8.5;
    for (int i = 0; i < wanted; ++i) {
        const auto &[kind, weight] = rng.pick(kinds);
        const qint64 at = joined + qint64(double(span) * (1 - rng.unit() * rng.unit() * 0.9)) - kDay / 2;
        const QString &what = artist.releases[rng.below(int(artist.releases.size()))];
        const QString summary = kind == u"opened" ? world.say(u"Opened “%1, new dates”"_s).arg(what)
            : kind == u"clicked"                  ? world.say(u"Clicked “%1”"_s).arg(what)
            : kind == u"replied"                  ? world.say(u"Replied to the newsletter"_s)
                                                  : world.say(u"Was at a show of %1"_s).arg(artist.name);
        const qint64 when = std::max(at, joined);
        engagement.acts.push_back({when, kind, summary, weight});
        engagement.lastActive = std::max(engagement.lastActive, when);
        score += weight * 1.6;
    }
    engagement.lastActive = std::max({engagement.lastActive, fan.lastOrder, joined});
    const qint64 idle = (World::msOf(world.options.today, 0) - engagement.lastActive) / kDay;
    if (idle > 300) score *= 0.6;
    engagement.score = std::clamp(int(99 * score / (score + 22)), 1, 98);
    engagement.stage = fan.orders ? u"customer"_s
        : idle > 540              ? u"inactive"_s
        : engagement.score >= 55  ? u"prospect"_s
                                  : u"lead"_s;
    return engagement;
}

void setFan(Rng &rng, RowWriter &rows, World &world, const Fan &fan, const Engagement &engagement,
    const QString &consent)
{
    const Town &town = world.towns[size_t(fan.town)];
    rows.set("name"_L1, fan.first + u' ' + fan.last)
        .set("first_name"_L1, fan.first)
        .set("last_name"_L1, fan.last);
    rows.set("kind"_L1, u"person"_s).set("email"_L1, fan.email);
    if (rng.chance(0.06)) rows.set("phone"_L1, world.unique.phone(rng, fan.country, true));
    rows.set("town"_L1, town.name).set("region"_L1, town.region).set("country"_L1, fan.country);
    rows.set("latitude"_L1, degrees(town.at.lat + rng.bell() * 0.008));
    rows.set("longitude"_L1, degrees(town.at.lon + rng.bell() * 0.011));
    rows.set("language"_L1, fan.language).set("stage"_L1, engagement.stage).set("score"_L1, engagement.score);
    rows.set("points"_L1, fan.points).set("spent"_L1, fan.spent).set("currency"_L1, fan.currency);
    rows.set("origin"_L1, drawOrigin(rng)).set("email_consent"_L1, consent);
    rows.set("sms_consent"_L1, rng.chance(0.05) ? u"given"_s : u"unknown"_s);
    rows.set("joined_on"_L1, World::iso(fan.joined)).set("last_active_at"_L1, engagement.lastActive);
    if (rng.chance(0.28)) rows.set("instagram"_L1, slug(fan.first + u' ' + fan.last).replace(u'-', u'.'));
    const bool isProducer = rng.chance(0.035);
    rows.set("is_producer"_L1, int(isProducer));
    if (!isProducer) return;
    static const QStringList levels{u"beginner"_s, u"beginner"_s, u"advanced"_s, u"professional"_s};
    static const QStringList tools{
        u"Ableton Live"_s, u"Logic Pro"_s, u"Bitwig Studio"_s, u"Ardour"_s, u"Modular"_s, u"MPC"_s};
    rows.set("producer_level"_L1, rng.pick(levels)).set("producer_tools"_L1, rng.pick(tools));
    rows.set("producer_genre"_L1, world.say(rng.pick(world.words.list(u"all"_s, u"genres"_s))));
}

Result<void> writeConsents(
    Rng &rng, RowWriter &rows, const World &world, const Fan &fan, const Consent &consent)
{
    qint64 at = World::msOf(fan.joined, 8 + rng.below(13), rng.below(60));
    const qint64 end =
        World::msOf(std::max(fan.joined, fan.joined < world.base ? world.base : world.options.today), 0);
    for (const QString &action : consent.actions) {
        rows.set("fan_id"_L1, fan.id).set("channel"_L1, u"email"_s).set("purpose"_L1, u"newsletter"_s);
        rows.set("action"_L1, action).set("basis"_L1, u"consent"_s).set("at"_L1, at);
        FLOW_TRY(rows.set("source"_L1, action == u"given" ? world.say(u"Newsletter form"_s) : QString()).add());
        const qint64 later = std::max<qint64>(end - at, kMinute * 20);
        at += action == u"given" && consent.state == u"confirmed" ? kMinute * rng.between(1, 300)
                                                                  : qint64(double(later) * rng.unit());
    }
    return {};
}

Result<void> writeFan(Rng &rng, Tables &tables, World &world, Fan &fan)
{
    const Consent &consent = drawConsent(rng);
    const bool reachable = consent.state == u"given" || consent.state == u"confirmed";
    const Engagement engagement = drawEngagement(rng, world, fan, reachable);
    setFan(rng, tables.fans, world, fan, engagement, consent.state);
    FLOW_ASSIGN(fan.id, tables.fans.add());
    FLOW_TRY(writeConsents(rng, tables.consents, world, fan, consent));
    for (const auto &act : engagement.acts)
        FLOW_TRY(tables.activities.set("fan_id"_L1, fan.id)
                .set("at"_L1, act.at)
                .set("kind"_L1, act.kind)
                .set("summary"_L1, act.summary)
                .set("points"_L1, 0)
                .add());
    FLOW_TRY(
        tag(world, tables, u"interest:"_s + world.artists[size_t(fan.artist)].name, fanEntity(), fan.id));
    const int second = rng.below(int(world.artists.size()));
    if (rng.chance(0.3) && second != fan.artist)
        FLOW_TRY(
            tag(world, tables, u"interest:"_s + world.artists[size_t(second)].name, fanEntity(), fan.id));
    if (rng.chance(0.09)) FLOW_TRY(tag(world, tables, u"tag:vinyl"_s, fanEntity(), fan.id));
    if (rng.chance(0.015)) FLOW_TRY(tag(world, tables, u"tag:street team"_s, fanEntity(), fan.id));
    if (!fan.orders) return {};
    const Town &town = world.towns[size_t(fan.town)];
    RowWriter &rows = tables.customers;
    rows.set("name"_L1, fan.first + u' ' + fan.last).set("email"_L1, fan.email).set("fan_id"_L1, fan.id);
    rows.set("town"_L1, town.name).set("region"_L1, town.region).set("country"_L1, fan.country);
    rows.set("orders"_L1, fan.orders).set("spent"_L1, fan.spent).set("currency"_L1, fan.currency);
    rows.set("first_order_at"_L1, fan.firstOrder).set("last_order_at"_L1, fan.lastOrder);
    FLOW_ASSIGN(fan.customer, rows.add());
    FLOW_TRY(tag(world, tables, u"tag:customer"_s, fanEntity(), fan.id));
    return tag(world, tables, u"tag:customer"_s, customerEntity(), fan.customer);
}

QString purchaseText(const World &world, const Order &order)
{
    QStringList parts;
    for (const Line &line : order.lines) {
        const QString &name = world.products[size_t(line.product)].name;
        parts << (line.quantity == 1 ? name : QString::number(line.quantity) + u" × "_s + name);
    }
    return u"Purchased: "_s + parts.join(u", "_s);
}

Result<void> writeActivities(
    RowWriter &rows, const World &world, const Order &order, const Fan &fan, qint64 id, const QString &number)
{
    const bool isTakenBack = order.status == u"refunded";
    if (!order.counts() && !isTakenBack) return {};
    const qint64 points = (isTakenBack ? order.total : order.kept()) / 1000;
    FLOW_TRY(rows.set("fan_id"_L1, fan.id)
            .set("at"_L1, order.at)
            .set("kind"_L1, u"purchased"_s)
            .set("summary"_L1, purchaseText(world, order))
            .set("points"_L1, points)
            .set("order_id"_L1, id)
            .add());
    if (!isTakenBack) return {};
    FLOW_TRY(rows.set("fan_id"_L1, fan.id)
            .set("at"_L1, order.at + 3 * kDay)
            .set("kind"_L1, u"refunded"_s)
            .set("summary"_L1, u"Refunded: "_s + number)
            .set("points"_L1, -points)
            .set("order_id"_L1, id)
            .add());
    return {};
}

Result<void> writeOrder(Tables &tables, World &world, const Order &order, size_t index)
{
    const Fan &fan = world.fans[size_t(order.fan)];
    const Town &town = world.towns[size_t(fan.town)];
    const QString number = u"#"_s + QString::number(1001 + qint64(index));
    const bool isSent = order.shipping > 0;
    const bool isRecent = order.at > World::msOf(world.options.today.addDays(-4), 0);
    RowWriter &rows = tables.orders;
    rows.set("number"_L1, number).set("source"_L1, order.source);
    rows.set("external_id"_L1, QString::number(7'204'000'000 + qint64(index) * 37)).set("fan_id"_L1, fan.id);
    if (fan.customer) rows.set("customer_id"_L1, fan.customer);
    rows.set("buyer_name"_L1, fan.first + u' ' + fan.last).set("buyer_email"_L1, fan.email);
    rows.set("placed_at"_L1, order.at).set("status"_L1, order.status);
    rows.set("fulfilment"_L1,
        !isSent                            ? u"none"_s
            : order.status == u"cancelled" ? u"none"_s
            : order.status == u"refunded"  ? u"returned"_s
            : isRecent                     ? u"open"_s
                                           : u"shipped"_s);
    rows.set("currency"_L1, fan.currency)
        .set("subtotal"_L1, order.subtotal)
        .set("discount"_L1, order.discount);
    rows.set("shipping"_L1, order.shipping).set("total"_L1, order.total).set("refunded"_L1, order.refunded);
    rows.set("payment_method"_L1, index % 5 == 0 ? u"paypal"_s : u"card"_s);
    rows.set("town"_L1, town.name).set("region"_L1, town.region).set("country"_L1, fan.country);
    FLOW_ASSIGN(const qint64 id, rows.add());
    qint64 position = 0;
    for (const Line &line : order.lines) {
        const Product &product = world.products[size_t(line.product)];
        RowWriter &lines = tables.lines;
        lines.set("order_id"_L1, id).set("position"_L1, ++position).set("product_id"_L1, product.id);
        lines.set("artist_id"_L1, world.artists[size_t(product.artist)].id).set("name"_L1, product.name);
        lines.set("sku"_L1, product.sku).set("kind"_L1, product.kind).set("quantity"_L1, line.quantity);
        lines.set("unit_price"_L1, line.unitPrice).set("total"_L1, line.unitPrice * line.quantity);
        FLOW_TRY(lines.set("currency"_L1, fan.currency).add());
    }
    return writeActivities(tables.activities, world, order, fan, id, number);
}

} // namespace

Result<void> makeTags(World &world)
{
    FLOW_ASSIGN(RowWriter rows, world.rows(tagEntity()));
    const auto make = [&](const QString &kind, const QString &name) -> Result<void> {
        FLOW_ASSIGN(world.tags[kind + u':' + name], rows.set("name"_L1, kind == u"tag" ? world.say(name) : name).set("kind"_L1, kind).add());
        return {};
    };
    for (const QString &name : {u"customer"_s, u"vinyl"_s, u"street team"_s, u"vip"_s, u"priority"_s})
        FLOW_TRY(make(u"tag"_s, name));
    for (const Artist &artist : world.artists)
        FLOW_TRY(make(u"interest"_s, artist.name));
    return {};
}

Result<void> writeAudience(
    World &world, size_t firstFan, size_t fanCount, size_t firstOrder, size_t orderCount)
{
    Rng rng = world.rng("fan rows " + std::to_string(firstFan));
    FLOW_ASSIGN(Tables tables, Tables::open(world));
    for (size_t i = firstFan; i < firstFan + fanCount; ++i) {
        if (i % 1000 == 0) {
            if (world.progress.canceled()) return failure(ErrorCode::Canceled);
            world.progress.step(qint64(i), qint64(world.fans.size()));
        }
        FLOW_TRY(writeFan(rng, tables, world, world.fans[i]));
    }
    for (size_t i = firstOrder; i < firstOrder + orderCount; ++i)
        FLOW_TRY(writeOrder(tables, world, world.orders[i], i));
    return {};
}

} // namespace flow::demo
