// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"
#include "core/entities.h"

#include <algorithm>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString name, code, sku;
    int cents;
    double weight;
};

/// What an artist with so many releases sells.
std::vector<Kind> shelfOf(const Words &words, const Artist &artist)
{
    std::vector<Kind> shelf;
    for (const QString &release : artist.releases) {
        shelf.push_back({words.say(u"%1, vinyl"_s).arg(release), u"record"_s, u"LP"_s, 2600, 3});
        shelf.push_back({words.say(u"%1, digital"_s).arg(release), u"digital"_s, u"DL"_s, 900, 2});
    }
    shelf.push_back({words.say(u"%1, signed vinyl"_s).arg(artist.releases.first()), u"record"_s, u"LPS"_s, 3400, 0.8});
    shelf.push_back({words.say(u"%1, T-shirt"_s).arg(artist.name), u"merch"_s, u"TS"_s, 2500, 2});
    if (artist.fame > 30'000) shelf.push_back({words.say(u"%1, poster"_s).arg(artist.name), u"merch"_s, u"PO"_s, 1200, 1});
    return shelf;
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' '))
        letters += word[0].toUpper();
    return letters.left(3);
}

/// Prices in other currencies are round as well.
qint64 priceIn(qint64 cents, const QString &currency)
{
    if (currency == u"GBP") return (cents * 88 / 100 + 25) / 50 * 50;
    if (currency == u"CHF") return (cents * 105 / 100 + 25) / 50 * 50;
    return cents;
}

QString drawStatus(Rng &rng)
{
    const double at = rng.unit();
    return at < 0.945 ? u"paid"_s
        : at < 0.965  ? u"refunded"_s
        : at < 0.98   ? u"part_refunded"_s
                      : u"cancelled"_s;
}

void fillOrder(Rng &rng, const World &world, const Lottery &shelf, const std::vector<int> &ids, Order &order)
{
    const Fan &fan = world.fans[size_t(order.fan)];
    const double size = rng.unit();
    for (int n = size < 0.62 ? 1 : size < 0.88 ? 2 : 3; n > 0; --n) {
        const int product = ids[shelf.draw(rng)];
        if (std::ranges::any_of(order.lines, [&](const Line &line) { return line.product == product; }))
            continue;
        const bool isTicket = world.products[size_t(product)].kind == u"ticket";
        const int quantity = isTicket ? rng.between(1, 3) : rng.chance(0.08) ? 2 : 1;
        order.lines.push_back(
            {product, quantity, priceIn(world.products[size_t(product)].price, fan.currency)});
        order.subtotal += order.lines.back().unitPrice * quantity;
    }
    bool isSent = false;
    for (const Line &line : order.lines) {
        const QString &kind = world.products[size_t(line.product)].kind;
        isSent |= kind == u"record" || kind == u"merch";
    }
    order.source = isSent ? (rng.chance(0.7) ? u"shopify"_s : u"bandcamp"_s) : u"bandcamp"_s;
    if (isSent) order.shipping = priceIn(fan.country == u"FR" ? 590 : 990, fan.currency);
    if (rng.chance(0.07)) order.discount = order.subtotal / 10 / 10 * 10;
    order.total = order.subtotal - order.discount + order.shipping;
    order.status = drawStatus(rng);
    if (order.status == u"refunded")
        order.refunded = order.total;
    else if (order.status == u"part_refunded")
        order.refunded = order.lines[0].unitPrice;
}

/// The rule of a purchase, core/order: whole tens of what was kept, rounded down, order by order.
void countOrder(Fan &fan, const Order &order)
{
    if (!order.counts()) return;
    fan.points += order.kept() / 1000;
    fan.spent += order.kept();
    fan.firstOrder = fan.orders ? std::min(fan.firstOrder, order.at) : order.at;
    fan.lastOrder = std::max(fan.lastOrder, order.at);
    ++fan.orders;
}

} // namespace

Result<void> makeProducts(World &world)
{
    Rng rng = world.rng("products");
    FLOW_ASSIGN(RowWriter rows, world.rows(productEntity()));
    for (size_t i = 0; i < world.artists.size(); ++i) {
        const Artist &artist = world.artists[i];
        int number = 0;
        for (const Kind &kind : shelfOf(world.words, artist)) {
            Product product{.name = kind.name,
                .kind = kind.code,
                .artist = int(i),
                .price = kind.cents,
                .weight = kind.weight};
            product.sku = u"%1-%2-%3"_s.arg(
                initials(artist.name), kind.sku, QString::number(++number).rightJustified(2, u'0'));
            rows.set("name"_L1, product.name).set("kind"_L1, product.kind).set("sku"_L1, product.sku);
            rows.set("artist_id"_L1, artist.id).set("price"_L1, product.price).set("currency"_L1, u"EUR"_s);
            if (kind.code != u"digital") rows.set("stock"_L1, rng.chance(0.06) ? 0 : rng.between(8, 420));
            rows.set("status"_L1, u"active"_s);
            FLOW_ASSIGN(product.id, rows.add());
            world.products.push_back(product);
        }
    }
    return {};
}

void imagineOrders(World &world)
{
    Rng rng = world.rng("orders");
    std::map<int, std::pair<Lottery, std::vector<int>>> shelves;
    for (size_t i = 0; i < world.products.size(); ++i) {
        auto &[lottery, ids] = shelves[world.products[i].artist];
        lottery.add(world.products[i].weight);
        ids.push_back(int(i));
    }
    if (world.fans.empty()) return;
    // A quarter of the fans buys at all; of those, some come back often.
    Lottery buyers;
    for (size_t i = 0; i < world.fans.size(); ++i) {
        const double eager = rng.unit();
        buyers.add(rng.chance(0.27) ? 0.3 + eager * eager * 4 : 0);
    }
    if (buyers.isEmpty()) return;
    for (int i = 0; i < world.options.orders; ++i) {
        Order order{.fan = int(buyers.draw(rng))};
        const Fan &fan = world.fans[size_t(order.fan)];
        const bool isNew = fan.joined >= world.base;
        const QDate last = (isNew ? world.options.today : world.base).addDays(-1);
        const int span = std::max(0, int(fan.joined.daysTo(last)));
        const QDate day = fan.joined.addDays(int(span * rng.unit() * (rng.chance(0.4) ? 0.05 : 1)));
        order.at = World::msOf(day, rng.between(7, 22), rng.below(60), rng.below(60));
        const int artist = rng.chance(0.8) ? fan.artist : rng.below(int(world.artists.size()));
        const auto &[lottery, ids] = shelves.at(artist);
        fillOrder(rng, world, lottery, ids, order);
        countOrder(world.fans[size_t(order.fan)], order);
        world.orders.push_back(std::move(order));
    }
    std::ranges::stable_sort(world.orders, {}, &Order::at);
}

} // namespace flow::demo
