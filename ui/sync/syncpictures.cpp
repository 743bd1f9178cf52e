// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpictures.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/sync/conflicts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace flow::ui::pictures {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMinute = 60'000;
    const QString kClaire = u"0193457e-0000-7000-8000-000000000001"_s, kMarc = u"0193457e-0000-7000-8000-000000000002"_s, kInes = u"0193457e-0000-7000-8000-000000000003"_s;

    QString at(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs); }
    QString json(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

    Result<void> add(Connection &connection, const Record &about, const QString &kind, const QJsonObject &base, const QJsonObject &mine, const QString &who, qint64 ms)
    {
        FLOW_TRY(Records(connection).insert(conflictEntity(),
            {{u"entity"_s, about.entity->name}, {u"record"_s, uuidToString(about.uid)}, {u"kind"_s, kind}, {u"base"_s, json(base)}, {u"mine"_s, json(mine)},
                {u"author"_s, who == kClaire ? u"Claire"_s : u"Marc"_s}, {u"member"_s, who}, {u"at"_s, ms}, {u"state"_s, u"open"_s}}));
        return {};
    }

} // namespace

LinkState state(const QString &name, qint64 nowMs)
{
    using Kind = LinkState::Kind;
    LinkState state;
    if (name.isEmpty() || name == "join"_L1 || name == "refused"_L1) return state;
    state.kind = name == "loading"_L1 ? Kind::Loading : name == "offline"_L1 ? Kind::Offline : name == "again"_L1 || name == "signedout"_L1 ? Kind::SignedOut : name == "shutout"_L1 ? Kind::Problem : Kind::InStep;
    state.organisation = state.user = kClaire;
    state.organisationName = u"Marée Haute"_s;
    state.person = u"Claire"_s;
    state.role = name == "approvals"_L1 ? u"artist"_s : u"owner"_s;
    state.url = u"https://cloud.maree-haute.example"_s;
    state.mail = u"claire@maree-haute.example"_s;
    state.device = u"0193457e-0000-7000-8000-0000000000d1"_s;
    state.keptIn = name == "loading"_L1 ? TokenStore::Place::Memory : TokenStore::Place::Keychain;
    state.last = nowMs - 2 * kMinute;
    state.next = nowMs + 4 * kMinute;
    state.live = true;
    state.files.onDemand = 1;
    state.files.onDemandBytes = 64'200'000;
    if (name == "sending"_L1) {
        state.files = {.toSend = 38, .toSendBytes = 412'000'000, .name = u"Nora Vent – live at the Ponton.wav"_s, .sending = true, .done = 22'020'096, .total = 58'720'256};
        state.kind = Kind::Sending;
        state.waiting = 148'206 - 61'540;
        state.done = 61'540;
        state.total = 148'206;
        state.last = 0;
        return state;
    }
    if (state.kind == Kind::Loading) {
        state.done = 412'300;
        state.total = 1'004'117;
        state.last = 0;
        return state;
    }
    state.leaseDays = state.leaseLeft = 30;
    if (state.kind == Kind::Offline) {
        state.files.troubles = {{u"Stage plot 2027.pdf"_s, {}, true, Error{ErrorCode::Network, {u"blob_no_room"_s}}, nowMs + 40 * kMinute}};
        state.files.toSend = 1;
        state.files.toSendBytes = 2'400'000;
        state.leaseLeft = 4;
        state.waiting = 3;
        state.held = {{entityByName(u"availability"), &artistEntity(), 2}};
        state.error = Error{ErrorCode::Network, {u"offline"_s}};
        state.exchanges.append({nowMs - kMinute, {}, state.error});
    }
    if (state.kind == Kind::SignedOut || state.kind == Kind::Problem) {
        state.error = Error{ErrorCode::Network, {state.kind == Kind::Problem ? u"revoked"_s : u"signed_out"_s}};
        state.waiting = 2;
        state.leaseLeft = 28;
        state.exchanges.append({nowMs - kMinute, {}, state.error});
    }
    state.exchanges.append({nowMs - 2 * kMinute, {.sent = 3}, {}});
    state.exchanges.append({nowMs - 9 * kMinute, {.sent = 2, .received = 14, .conflicts = 1, .merged = 1}, {}});
    state.exchanges.append({nowMs - 64 * kMinute, {.received = 212}, {}});
    return state;
}

JoinPlan joinPlan()
{
    JoinPlan plan;
    plan.organisation = u"Marée Haute"_s;
    plan.counts = {{u"artist"_s, {.same = 6, .doubtful = 1, .fresh = 2}}, {u"venue"_s, {.same = 148, .doubtful = 1, .fresh = 37}}, {u"contact"_s, {.same = 203, .fresh = 61}},
        {u"show"_s, {.same = 58, .fresh = 12}}, {u"fan"_s, {.same = 4'180, .fresh = 912}}};
    const auto pair = [](const Entity &entity, qint64 id, const QString &mine, const QString &theirs, double score, const QList<EvidenceItem> &evidence) {
        return JoinPair{.entity = &entity, .id = id, .title = mine, .theirTitle = theirs, .score = score, .evidence = evidence};
    };
    plan.doubtful = {pair(artistEntity(), 4, u"Echo"_s, u"Echo"_s, 0.5, {{Evidence::SameName}}),
        pair(venueEntity(), 12, u"La Criée"_s, u"Théâtre de la Criée"_s, 0.78, {{Evidence::NameAlike, 86}, {Evidence::SameTown}})};
    JoinPair house = pair(venueEntity(), 31, u"Botanique"_s, u"Botanique"_s, 0.95, {});
    house.differing = {{.field = venueEntity().field(u"capacity"), .mine = 650, .theirs = 700}};
    JoinPair gig = pair(showEntity(), 77, u"Halle aux Grains"_s, u"Halle aux Grains"_s, 0.92, {});
    gig.differing = {{.field = showEntity().field(u"day"), .mine = u"2027-03-19"_s, .theirs = u"2027-03-18"_s}};
    plan.same = {house, gig};
    return plan;
}

QJsonArray members()
{
    return {QJsonObject{{u"user"_s, kClaire}, {u"name"_s, u"Claire"_s}, {u"role"_s, u"owner"_s}}, QJsonObject{{u"user"_s, kMarc}, {u"name"_s, u"Marc"_s}, {u"role"_s, u"booker"_s}},
        QJsonObject{{u"user"_s, kInes}, {u"name"_s, u"Inès"_s}, {u"role"_s, u"accountant"_s}}};
}

QJsonArray offersToAnswer()
{
    const auto offer = [](const QString &end, const QString &venue, const QString &town, const QString &day, qint64 fee, qint64 share, const QString &type, int capacity, const QString &until) {
        return QJsonObject{{u"offer"_s, u"0193457e-0000-7000-8000-0000000000"_s + end}, {u"artist"_s, u"Nora Vent"_s}, {u"venue"_s, venue}, {u"town"_s, town}, {u"day"_s, day}, {u"deal_type"_s, type},
            {u"guarantee"_s, fee}, {u"percentage"_s, share}, {u"currency"_s, u"EUR"_s}, {u"capacity"_s, capacity}, {u"valid_until"_s, until}};
    };
    return {offer(u"f1"_s, u"Le Grand Ponton"_s, u"Lorient"_s, u"2027-03-12"_s, 420'000, 8'000, u"versus"_s, 620, u"2026-12-04"_s),
        offer(u"f2"_s, u"Salle des Algues"_s, u"Brest"_s, u"2027-03-14"_s, 350'000, 0, u"flat"_s, 450, u"2026-12-11"_s)};
}

QJsonArray devices(qint64 nowMs)
{
    const auto device = [&](const QString &end, const QString &name, const QString &person, int ops, qint64 minutes, bool revoked) {
        return QJsonObject{{u"device"_s, u"0193457e-0000-7000-8000-0000000000"_s + end}, {u"name"_s, name}, {u"person"_s, person}, {u"ops"_s, ops}, {u"seen"_s, at(nowMs - minutes * kMinute)}, {u"revoked"_s, revoked}};
    };
    return {device(u"d1"_s, u"claire-laptop"_s, u"Claire"_s, 4211, 2, false), device(u"d2"_s, u"marc-desk"_s, u"Marc"_s, 1874, 11, false), device(u"d3"_s, u"marc-old-laptop"_s, u"Marc"_s, 310, 20'000, true)};
}

QJsonArray audit(qint64 nowMs)
{
    const auto entry = [&](qint64 minutes, const QString &who, const QString &entity, const QString &operation, const QJsonObject &before, const QJsonObject &after) {
        return QJsonObject{{u"at"_s, at(nowMs - minutes * kMinute)}, {u"name"_s, who}, {u"entity"_s, entity}, {u"record"_s, kInes}, {u"operation"_s, operation}, {u"old"_s, before}, {u"new"_s, after}};
    };
    return {entry(2, u"Marc"_s, u"offer"_s, u"update"_s, {{u"venue_name"_s, u"La Criée Basse"_s}, {u"guarantee"_s, 420'000}, {u"state"_s, u"sent"_s}, {u"currency"_s, u"EUR"_s}},
                {{u"venue_name"_s, u"La Criée Basse"_s}, {u"guarantee"_s, 450'000}, {u"state"_s, u"accepted"_s}, {u"currency"_s, u"EUR"_s}}),
        entry(31, u"Claire"_s, u"venue"_s, u"insert"_s, {}, {{u"name"_s, u"Le Grand Ponton"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lorient"_s}, {u"capacity"_s, 620}}),
        entry(75, u"Inès"_s, u"customer"_s, u"update"_s, {{u"name"_s, u"Atelier Rouge"_s}}, {{u"name"_s, u"Atelier Rouge SARL"_s}}),
        entry(1440, u"Marc"_s, u"hold"_s, u"delete"_s, {{u"venue_name"_s, u"Salle des Algues"_s}}, {{u"_del"_s, true}})};
}

Result<void> addConflicts(Connection &connection, qint64 nowMs)
{
    FLOW_ASSIGN(const qint64 there, countOpenConflicts(connection));
    if (there > 0) return {};
    Records records(connection);
    FLOW_ASSIGN(const auto offers, records.where(offerEntity(), u"state"_s, u"sent"_s, 1));
    FLOW_ASSIGN(const auto shows, records.where(showEntity(), u"status"_s, u"confirmed"_s, 1));
    FLOW_ASSIGN(const auto artists, records.where(artistEntity(), u"currency"_s, u"EUR"_s, 1));
    for (const Record &artist : artists)
        FLOW_TRY(add(connection, artist, u"refused"_s, {{u"commission"_s, 1500}}, {{u"commission"_s, 1250}}, kMarc, nowMs - 300 * kMinute));
    for (const Record &show : shows)
        FLOW_TRY(add(connection, show, u"refused"_s, {{u"day"_s, u"2027-03-12"_s}, {u"status"_s, u"hold"_s}}, {{u"day"_s, u"2027-03-13"_s}, {u"status"_s, u"cancelled"_s}}, kMarc, nowMs - 42 * kMinute));
    for (const Record &offer : offers) {
        const qint64 fee = offer.value(u"guarantee").toLongLong();
        FLOW_TRY(add(connection, offer, u"refused"_s, {{u"guarantee"_s, fee - 50'000}}, {{u"guarantee"_s, fee + 30'000}}, kClaire, nowMs - 9 * kMinute));
    }
    return {};
}

} // namespace flow::ui::pictures
