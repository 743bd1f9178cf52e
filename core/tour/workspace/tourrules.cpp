// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/tourrules.h"

#include "core/base/mostmoney.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

/// Writes or reads each member by one list, so that neither can forget one.
template <class Visitor>
void visitRules(auto &rules, Visitor &visit)
{
    visit.flag("radius"_L1, rules.radius);
    visit.flag("exclusivities"_L1, rules.exclusivities);
    visit.flag("rivals"_L1, rules.rivals);
    visit.flag("driveLimit"_L1, rules.driveLimit);
    visit.flag("daysOff"_L1, rules.daysOff);
    visit.flag("minimumFee"_L1, rules.minimumFee);
    visit.flag("capacity"_L1, rules.capacity);
    visit.flag("genre"_L1, rules.genre);
    visit.flag("holdExpiry"_L1, rules.holdExpiry);
    visit.flag("daysAway"_L1, rules.daysAway);
    visit.flag("bills"_L1, rules.bills);
    visit.flag("sharing"_L1, rules.sharing);
    visit.flag("holidays"_L1, rules.holidays);
    visit.flag("askVenues"_L1, rules.askVenues);
    visit.number("driveHours"_L1, rules.driveHours, 1, 24);
    visit.number("daysOffPerWeek"_L1, rules.daysOffPerWeek, 0, 6);
    visit.number("showsInARow"_L1, rules.showsInARow, 1, 31);
    visit.number("awayDays"_L1, rules.awayDays, 1, 365);
    visit.number("nearKm"_L1, rules.nearKm, 0, 20'000);
    visit.number("nearDays"_L1, rules.nearDays, 0, 365);
    visit.number("askMost"_L1, rules.askMost, 0, 2'000);
    visit.number("offerChance"_L1, rules.offerChance, 0, 100);
    visit.number("careerStep"_L1, rules.careerStep, 0, kMostMoney);
}

template <class Visitor>
void visitCosts(auto &costs, Visitor &visit)
{
    constexpr qint64 most = kMostMoney;
    visit.number("perKm"_L1, costs.perKm, 0, most);
    visit.number("perNight"_L1, costs.perNight, 0, most);
    visit.number("perDiem"_L1, costs.perDiem, 0, most);
    visit.number("perDay"_L1, costs.perDay, 0, most);
    visit.number("perShow"_L1, costs.perShow, 0, most);
    visit.number("perTour"_L1, costs.perTour, 0, most);
}

template <class Visitor>
void visitTravel(auto &travel, Visitor &visit)
{
    visit.number("kmPerHour"_L1, travel.kmPerHour, 1, 200);
    visit.number("flyFromKm"_L1, travel.flyFromKm, 0, 50'000);
    visit.number("flightTicket"_L1, travel.flightTicket, 0, 1e9);
    visit.number("flightPerKm"_L1, travel.flightPerKm, 0, 1e9);
}

struct Writer
{
    QJsonObject json = {};
    void flag(QLatin1StringView name, bool value) { json.insert(name, value); }
    void number(QLatin1StringView name, auto value, auto, auto) { json.insert(name, value); }
};

struct Reader
{
    QJsonObject json;
    void flag(QLatin1StringView name, bool &value) const { value = json.value(name).toBool(value); }
    template <class T>
    void number(QLatin1StringView name, T &value, auto low, auto high) const
    {
        const QJsonValue given = json.value(name);
        if (given.isDouble()) value = std::clamp(T(given.toDouble()), T(low), T(high));
    }
};

} // namespace

const QStringList &TourRules::priceable()
{
    static const QStringList names{u"radius"_s, u"exclusivities"_s, u"rivals"_s, u"driveLimit"_s, u"daysOff"_s, u"minimumFee"_s, u"capacity"_s, u"genre"_s,
        u"holdExpiry"_s, u"daysAway"_s};
    return names;
}

QMap<QString, qint64> TourRules::defaultPrices() { return {{u"driveLimit"_s, 60'000}, {u"daysOff"_s, 30'000}, {u"daysAway"_s, 30'000}}; }

QJsonObject TourRules::toJson() const
{
    Writer all, money, road;
    visitRules(*this, all);
    visitCosts(costs, money);
    visitTravel(travel, road);
    all.json.insert("costs"_L1, money.json);
    all.json.insert("travel"_L1, road.json);
    all.json.insert("holdChance"_L1, QJsonArray{holdChance[0], holdChance[1], holdChance[2]});
    QJsonObject breaches;
    for (auto it = prices.begin(); it != prices.end(); ++it)
        breaches.insert(it.key(), it.value());
    all.json.insert("prices"_L1, breaches);
    if (budget) all.json.insert("budget"_L1, *budget);
    QJsonObject worth;
    for (auto it = rates.begin(); it != rates.end(); ++it)
        worth.insert(it.key(), it.value());
    if (!worth.isEmpty()) all.json.insert("rates"_L1, worth);
    return all.json;
}

TourRules TourRules::fromJson(const QJsonObject &json)
{
    TourRules rules;
    const Reader all{json}, money{json.value("costs"_L1).toObject()}, road{json.value("travel"_L1).toObject()};
    visitRules(rules, all);
    visitCosts(rules.costs, money);
    visitTravel(rules.travel, road);
    const QJsonArray chances = json.value("holdChance"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(3, chances.size()); ++i)
        rules.holdChance[size_t(i)] = std::clamp(chances.at(i).toInt(), 0, 100);
    if (const QJsonValue breaches = json.value("prices"_L1); breaches.isObject()) {
        rules.prices.clear();
        for (const QString &name : priceable())
            if (const QJsonValue price = breaches[name]; price.isDouble()) rules.prices.insert(name, std::clamp<qint64>(price.toInteger(), 0, kMostMoney));
    }
    if (const QJsonValue budget = json.value("budget"_L1); budget.isDouble()) rules.budget = budget.toInteger();
    const QJsonObject worth = json.value("rates"_L1).toObject();
    for (auto it = worth.begin(); it != worth.end(); ++it)
        if (it.value().toDouble() > 0) rules.rates.insert(it.key(), it.value().toDouble());
    return rules;
}

TourRules TourRules::fromText(const QString &json) { return fromJson(QJsonDocument::fromJson(json.toUtf8()).object()); }

QString TourRules::toText() const { return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact)); }

double currencyRate(const TourRules &rules, const QString &from, const QString &to)
{
    // Round figures of autumn 2026 against the euro, until a dated table takes over. The rules may say better.
    static const QHash<QString, double> inEuro{{u"EUR"_s, 1}, {u"GBP"_s, 1.16}, {u"CHF"_s, 1.06}, {u"USD"_s, 0.88}, {u"CAD"_s, 0.63},
        {u"SEK"_s, 0.089}, {u"NOK"_s, 0.086}, {u"DKK"_s, 0.134}, {u"PLN"_s, 0.235}, {u"CZK"_s, 0.04}, {u"HUF"_s, 0.0025}};
    if (from.isEmpty() || to.isEmpty() || from == to) return 1;
    if (const auto said = rules.rates.constFind(from); said != rules.rates.cend()) return *said;
    const auto one = inEuro.constFind(from), other = inEuro.constFind(to);
    return one != inEuro.cend() && other != inEuro.cend() ? *one / *other : 0;
}

} // namespace flow::tour
