// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/guestlist.h"

#include "core/entities.h"
#include "core/store/records.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPlaces = 10'000;

bool counts(const QString &state) { return state != "refused"_L1; }

} // namespace

int GuestList::places() const
{
    int sum = 0;
    for (const Guest &guest : guests)
        if (counts(guest.state)) sum += guest.places;
    return sum;
}

int GuestList::arrived() const
{
    int sum = 0;
    for (const Guest &guest : guests)
        sum += guest.arrived;
    return sum;
}

Result<GuestList> readGuests(Connection &connection, qint64 show)
{
    GuestList list;
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT id, name, source, places, coalesce(arrived, 0), state, note FROM guest WHERE show_id = ?1 ORDER BY fold(name), id"));
    rows.bind(1, show);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        list.guests.push_back({rows.integer(0), rows.string(1), rows.string(2), int(rows.integer(3)), int(rows.integer(4)), rows.string(5), rows.string(6)});
    }
    Records records(connection);
    FLOW_ASSIGN(const auto quotas, records.where(guestQuotaEntity(), u"show_id"_s, show));
    for (const QString &source : guestEntity().field(u"source")->choices) {
        GuestQuota quota{.source = source};
        for (const Record &one : quotas)
            if (one.text(u"source") == source) {
                quota.isLimited = true;
                quota.places = one.value(u"places").toInt();
            }
        for (const Guest &guest : list.guests)
            if (guest.source == source && counts(guest.state)) quota.taken += guest.places;
        if (quota.isLimited || quota.taken > 0) list.quotas.push_back(std::move(quota));
    }
    return list;
}

Result<void> setGuestQuota(Connection &connection, qint64 show, const QString &source, std::optional<int> places)
{
    if (places && (*places < 0 || *places > kMostPlaces)) return failure(ErrorCode::Invalid, {u"places"_s, u"range"_s});
    Records records(connection);
    FLOW_ASSIGN(const auto quotas, records.where(guestQuotaEntity(), u"show_id"_s, show));
    const auto known = std::ranges::find(quotas, source, [](const Record &one) { return one.text(u"source"); });
    if (known == quotas.end()) {
        if (places) FLOW_TRY(records.insert(guestQuotaEntity(), {{u"show_id"_s, show}, {u"source"_s, source}, {u"places"_s, *places}}));
        return {};
    }
    if (!places) {
        FLOW_TRY(records.remove(guestQuotaEntity(), known->id));
    } else {
        FLOW_TRY(records.update(guestQuotaEntity(), known->id, {{u"places"_s, *places}}));
    }
    return {};
}

Result<qint64> addGuest(Connection &connection, qint64 show, const Guest &guest)
{
    const QString name = guest.name.simplified();
    if (name.isEmpty()) return failure(ErrorCode::Invalid, {u"name"_s, u"required"_s});
    if (guest.places < 1 || guest.places > kMostPlaces) return failure(ErrorCode::Invalid, {u"places"_s, u"range"_s});
    FLOW_ASSIGN(const GuestList list, readGuests(connection, show));
    FLOW_ASSIGN(const std::optional<Record> of, Records(connection).byId(showEntity(), show));
    for (const GuestQuota &quota : list.quotas)
        if (quota.source == guest.source && quota.isLimited && quota.left() < guest.places)
            return failure(ErrorCode::Invalid, {name, u"quota"_s, quota.source, QString::number(quota.places), QString::number(quota.taken), of ? of->text(u"day") : QString()});
    return Records(connection).insert(guestEntity(), {{u"show_id"_s, show}, {u"name"_s, name}, {u"source"_s, guest.source}, {u"places"_s, guest.places},
                                                         {u"state"_s, u"invited"_s}, {u"note"_s, guest.note.isEmpty() ? QVariant() : QVariant(guest.note)}});
}

Result<void> checkInGuest(Connection &connection, qint64 id, int arrived)
{
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> guest, records.byId(guestEntity(), id));
    if (!guest) return failure(ErrorCode::NotFound, {u"guest"_s});
    if (arrived < 0 || arrived > guest->value(u"places").toInt()) return failure(ErrorCode::Invalid, {u"arrived"_s, u"range"_s});
    FLOW_TRY(records.update(guestEntity(), id, {{u"arrived"_s, arrived ? QVariant(arrived) : QVariant()}, {u"state"_s, arrived ? u"arrived"_s : u"invited"_s},
                                                   {u"arrived_at"_s, arrived ? QVariant(connection.nowMs()) : QVariant()}}));
    return {};
}

} // namespace flow
