// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/figures.h"

#include <QJsonArray>

#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

// A workspace keeps the weightiest: what was chosen stands in the plan itself, what was left out only here.
constexpr int kMostForIt = 60, kMostOthers = 300;

/// Both directions by one list of members.
struct Out
{
    QJsonObject json = {};
    void operator()(QLatin1StringView name, const auto &value)
    {
        if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(value)>>) json.insert(name, qint64(value));
        else if constexpr (std::is_floating_point_v<std::remove_cvref_t<decltype(value)>>) json.insert(name, std::round(value * 10) / 10); // the last digits differ from library to library
        else json.insert(name, value);
    }
};

struct In
{
    QJsonObject json;
    template <class T>
    void operator()(QLatin1StringView name, T &value) const
    {
        if constexpr (std::is_same_v<T, QString>) value = json.value(name).toString();
        else if constexpr (std::is_integral_v<T>) value = T(json.value(name).toInteger());
        else value = json.value(name).toDouble();
    }
};

void visit(auto &&v, auto &figures)
{
    v("profit"_L1, figures.profit), v("bound"_L1, figures.bound), v("fees"_L1, figures.fees), v("expected"_L1, figures.expected), v("career"_L1, figures.career);
    v("crew"_L1, figures.crew), v("travel"_L1, figures.travel), v("lodging"_L1, figures.lodging), v("saved"_L1, figures.saved);
    v("penalties"_L1, figures.penalties), v("shows"_L1, figures.shows), v("confirmed"_L1, figures.confirmed), v("km"_L1, figures.km);
    v("minutes"_L1, figures.minutes), v("long_drives"_L1, figures.longDrives), v("days_off"_L1, figures.daysOff), v("nights"_L1, figures.nights);
    v("commission"_L1, figures.commission), v("low"_L1, figures.low), v("high"_L1, figures.high);
    v("challenges"_L1, figures.challenges), v("co2_kg"_L1, figures.co2), v("estimated_legs"_L1, figures.estimatedLegs);
}

void visitArtist(auto &&v, auto &artist)
{
    v("artist"_L1, artist.artist), v("name"_L1, artist.name), v("series"_L1, artist.series), v("profit"_L1, artist.profit);
    v("fees"_L1, artist.fees), v("expected"_L1, artist.expected), v("career"_L1, artist.career), v("alone"_L1, artist.alone), v("saved"_L1, artist.saved), v("costs"_L1, artist.costs), v("shows"_L1, artist.shows);
    v("km"_L1, artist.km), v("minutes"_L1, artist.minutes), v("nights"_L1, artist.nights), v("days_off"_L1, artist.daysOff), v("commission"_L1, artist.commission);
}

void visitReason(auto &&v, auto &reason)
{
    v("artist"_L1, reason.artist), v("other"_L1, reason.other), v("place"_L1, reason.place), v("place2"_L1, reason.place2);
    v("place3"_L1, reason.place3), v("amount"_L1, reason.amount), v("key"_L1, reason.key);
}

} // namespace

QJsonObject Figures::toJson() const
{
    Out all;
    visit(all, *this);
    QJsonArray list;
    for (const ArtistFigures &artist : artists) {
        Out one;
        visitArtist(one, artist);
        list.append(one.json);
    }
    all.json.insert("artists"_L1, list);
    QJsonArray why;
    int forIt = 0, others = 0;
    for (const PlanReason &reason : reasons) {
        if (reason.isFor() ? ++forIt > kMostForIt : ++others > kMostOthers) continue;
        Out one;
        visitReason(one, reason);
        one("kind"_L1, int(reason.kind));
        if (reason.day.isValid()) one("day"_L1, reason.day.toString(Qt::ISODate));
        if (reason.day2.isValid()) one("day2"_L1, reason.day2.toString(Qt::ISODate));
        if (reason.km) one("km"_L1, reason.km);
        if (reason.rule) one("rule"_L1, int(*reason.rule));
        why.append(one.json);
    }
    all.json.insert("reasons"_L1, why);
    return all.json;
}

Figures Figures::fromJson(const QJsonObject &json)
{
    Figures figures;
    visit(In{json}, figures);
    for (const QJsonValue &value : json.value("artists"_L1).toArray()) {
        ArtistFigures artist;
        visitArtist(In{value.toObject()}, artist);
        figures.artists.push_back(std::move(artist));
    }
    for (const QJsonValue &value : json.value("reasons"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        PlanReason reason;
        visitReason(In{one}, reason);
        const int kind = one.value("kind"_L1).toInt(), rule = one.value("rule"_L1).toInt(-1);
        if (kind < 0 || kind > int(PlanReason::Bill)) continue;
        reason.kind = PlanReason::Kind(kind);
        if (rule >= 0 && rule < kRules) reason.rule = Rule(rule);
        reason.day = QDate::fromString(one.value("day"_L1).toString(), Qt::ISODate);
        reason.day2 = QDate::fromString(one.value("day2"_L1).toString(), Qt::ISODate);
        reason.km = one.value("km"_L1).toInt();
        figures.reasons.push_back(std::move(reason));
    }
    return figures;
}

} // namespace flow::tour
