// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/offerbook.h"

#include "core/deal/recordnames.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDateTime>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Result<Record> offerById(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(std::optional<Record> record, Records(connection).byId(offerEntity(), id));
    if (!record) return failure(ErrorCode::NotFound, {u"offer"_s});
    return *std::move(record);
}

/// An offer in one of `states`, or Conflict.
Result<Record> offerIn(Connection &connection, qint64 id, const QStringList &states)
{
    FLOW_ASSIGN(Record offer, offerById(connection, id));
    if (!states.contains(offer.text(u"state"))) return failure(ErrorCode::Conflict, {u"state"_s});
    return offer;
}

void takeOver(Values &terms, const Record &from, const QStringList &fields)
{
    for (const QString &field : fields)
        if (terms.value(field).isNull()) terms.insert(field, from.value(field));
}

Result<void> fillFromHold(Connection &connection, Values &terms)
{
    static const QStringList same{u"artist_id"_s, u"venue_id"_s, u"project_id"_s, u"prospect_id"_s, u"deal_id"_s, u"contact_id"_s, u"artist_name"_s,
        u"venue_name"_s, u"town"_s, u"room"_s, u"day"_s, u"currency"_s, u"owner"_s};
    const qint64 id = terms.value(u"hold_id"_s).toLongLong();
    if (!id) return {};
    FLOW_ASSIGN(const auto hold, Records(connection).byId(holdEntity(), id));
    if (!hold) return failure(ErrorCode::NotFound, {u"hold"_s});
    takeOver(terms, *hold, same);
    return {};
}

Result<void> fillFromProspect(Connection &connection, Values &terms)
{
    static const QStringList same{u"artist_id"_s, u"venue_id"_s, u"project_id"_s, u"contact_id"_s, u"venue_name"_s, u"currency"_s, u"owner"_s};
    const qint64 id = terms.value(u"prospect_id"_s).toLongLong();
    if (!id) return {};
    FLOW_ASSIGN(const auto prospect, Records(connection).byId(prospectEntity(), id));
    if (!prospect) return failure(ErrorCode::NotFound, {u"prospect"_s});
    takeOver(terms, *prospect, same);
    FLOW_TRY(Records(connection).update(prospectEntity(), id, {{u"state"_s, u"held"_s}, {u"follow_up_on"_s, QVariant()}}));
    return {};
}

Result<void> setState(Connection &connection, qint64 id, Values values)
{
    FLOW_TRY(Records(connection).update(offerEntity(), id, values));
    return {};
}

} // namespace

const QStringList &termFields()
{
    static const QStringList fields{u"day"_s, u"deal_type"_s, u"guarantee"_s, u"percentage"_s, u"percentage_of"_s, u"expenses"_s, u"deposit"_s,
        u"deposit_due_on"_s, u"capacity"_s, u"ticket_price"_s, u"radius_km"_s, u"radius_days_before"_s, u"radius_days_after"_s, u"terms"_s,
        u"valid_until"_s};
    return fields;
}

Result<void> checkTerms(const Values &terms, const QDate &today)
{
    const auto day = [&](const QString &field) { return QDate::fromString(terms.value(field).toString(), Qt::ISODate); };
    const qint64 guarantee = terms.value(u"guarantee"_s).toLongLong();
    if (guarantee > 0 && terms.value(u"deposit"_s).toLongLong() > guarantee) return failure(ErrorCode::Invalid, {u"deposit"_s, u"above_guarantee"_s});
    if (const QDate due = day(u"deposit_due_on"_s), show = day(u"day"_s); due.isValid() && show.isValid() && due > show)
        return failure(ErrorCode::Invalid, {u"deposit_due_on"_s, u"after_show"_s});
    if (const QDate until = day(u"valid_until"_s); until.isValid() && until < today) return failure(ErrorCode::Invalid, {u"valid_until"_s, u"past"_s});
    return {};
}

Result<qint64> makeOffer(Connection &connection, const Values &given)
{
    Values terms = given;
    FLOW_TRY(fillFromHold(connection, terms));
    FLOW_TRY(fillFromProspect(connection, terms));
    FLOW_ASSIGN(const RecordNames names, namesOf(connection, terms.value(u"artist_id"_s).toLongLong(), terms.value(u"venue_id"_s).toLongLong()));
    const Values said = names.values();
    for (auto it = said.begin(); it != said.end(); ++it)
        if (terms.value(it.key()).isNull() || terms.value(it.key()).toString().isEmpty()) terms.insert(it.key(), it.value());
    const auto preset = [&](const QString &field, const QVariant &value) {
        if (terms.value(field).isNull()) terms.insert(field, value);
    };
    preset(u"currency"_s, names.currency);
    preset(u"company_id"_s, orNull(names.companyId));
    preset(u"capacity"_s, orNull(names.capacity));
    preset(u"direction"_s, u"out"_s);
    preset(u"state"_s, u"sent"_s);
    preset(u"deal_type"_s, u"flat"_s);
    preset(u"version"_s, 1);
    preset(u"artist_approval"_s, u"not_asked"_s);
    preset(u"created_at"_s, connection.nowMs());
    FLOW_TRY(checkTerms(terms, todayOf(connection)));
    if (terms.value(u"state"_s).toString() != "draft"_L1) preset(u"sent_at"_s, connection.nowMs());
    return Records(connection).insert(offerEntity(), terms);
}

Result<qint64> counterOffer(Connection &connection, qint64 id, const QString &direction, const Values &changes)
{
    FLOW_ASSIGN(const Record before, offerIn(connection, id, {u"draft"_s, u"sent"_s, u"accepted"_s}));
    Values next;
    for (const Field &field : offerEntity().fields)
        if (const QVariant value = before.value(field.name); !value.isNull()) next.insert(field.name, value);
    for (const QString &own : {u"answered_at"_s, u"approved_by"_s, u"approved_at"_s, u"approval_note"_s, u"lost_reason"_s, u"lost_words"_s, u"external_id"_s})
        next.remove(own);
    // An answer that came late says anew how long it holds.
    if (next.value(u"valid_until"_s).toString() < todayOf(connection).toString(Qt::ISODate)) next.remove(u"valid_until"_s);
    for (auto it = changes.begin(); it != changes.end(); ++it) next.insert(it.key(), it.value());
    FLOW_TRY(checkTerms(next, todayOf(connection)));
    next.insert({{u"previous_id"_s, id}, {u"version"_s, before.value(u"version").toInt() + 1}, {u"direction"_s, direction}, {u"state"_s, u"sent"_s},
        {u"created_at"_s, connection.nowMs()}, {u"sent_at"_s, connection.nowMs()}});
    static const QStringList weighty{u"day"_s, u"deal_type"_s, u"guarantee"_s, u"currency"_s, u"percentage"_s};
    const bool isWeighty = std::ranges::any_of(weighty, [&](const QString &field) { return next.value(field) != before.value(field); });
    if (isWeighty) next.insert(u"artist_approval"_s, u"not_asked"_s);
    FLOW_TRY(setState(connection, id, {{u"state"_s, u"countered"_s}, {u"answered_at"_s, connection.nowMs()}}));
    return Records(connection).insert(offerEntity(), next);
}

Result<void> sendOffer(Connection &connection, qint64 id)
{
    FLOW_TRY(offerIn(connection, id, {u"draft"_s}));
    return setState(connection, id, {{u"state"_s, u"sent"_s}, {u"sent_at"_s, connection.nowMs()}});
}

Result<void> acceptOffer(Connection &connection, qint64 id)
{
    FLOW_TRY(offerIn(connection, id, {u"draft"_s, u"sent"_s, u"expired"_s}));
    return setState(connection, id, {{u"state"_s, u"accepted"_s}, {u"answered_at"_s, connection.nowMs()}});
}

Result<void> declineOffer(Connection &connection, qint64 id, const QString &reason, const QString &words)
{
    FLOW_TRY(offerIn(connection, id, {u"draft"_s, u"sent"_s, u"accepted"_s}));
    return setState(connection, id, {{u"state"_s, u"declined"_s}, {u"answered_at"_s, connection.nowMs()}, {u"lost_reason"_s, reason}, {u"lost_words"_s, words}});
}

Result<void> withdrawOffer(Connection &connection, qint64 id)
{
    FLOW_TRY(offerIn(connection, id, {u"draft"_s, u"sent"_s, u"accepted"_s}));
    return setState(connection, id, {{u"state"_s, u"withdrawn"_s}, {u"answered_at"_s, connection.nowMs()}});
}

Result<void> setArtistApproval(Connection &connection, qint64 id, const QString &approval, const QString &by, const QString &note)
{
    FLOW_TRY(offerIn(connection, id, {u"draft"_s, u"sent"_s, u"accepted"_s}));
    const bool isAnswer = approval == "approved"_L1 || approval == "refused"_L1;
    return setState(connection, id, {{u"artist_approval"_s, approval}, {u"approved_by"_s, isAnswer ? by : QString()},
        {u"approved_at"_s, isAnswer ? QVariant(connection.nowMs()) : QVariant()}, {u"approval_note"_s, note}});
}

Result<qint64> expireOffers(Connection &connection, const QString &today)
{
    QList<qint64> due;
    {
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM offer WHERE state = 'sent' AND valid_until < ? ORDER BY id"));
        find.bind(1, today);
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            due << find.integer(0);
        }
    }
    for (const qint64 id : due) FLOW_TRY(setState(connection, id, {{u"state"_s, u"expired"_s}}));
    return due.size();
}

Result<std::vector<Record>> offerVersions(Connection &connection, qint64 id)
{
    FLOW_TRY(offerById(connection, id));
    // Back to the first version and from there to the last; UNION, not UNION ALL, ends rings that a damaged import could make.
    FLOW_ASSIGN(Statement find,
        connection.prepare(("WITH RECURSIVE back(id, previous_id) AS (SELECT id, previous_id FROM offer WHERE id = ?"
                            " UNION SELECT o.id, o.previous_id FROM offer o JOIN back b ON o.id = b.previous_id),"
                            " chain(id) AS (SELECT id FROM back UNION SELECT o.id FROM offer o JOIN chain c ON o.previous_id = c.id) SELECT "_L1
            + recordColumns(offerEntity()) + " FROM offer WHERE id IN chain ORDER BY version, id"_L1)
                               .toStdString()));
    find.bind(1, id);
    std::vector<Record> versions;
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return versions;
        versions.push_back(readRecord(offerEntity(), find));
    }
}

QStringList changedTerms(const Record &before, const Record &after)
{
    QStringList changed;
    for (const QString &field : termFields())
        if (before.value(field) != after.value(field)) changed << field;
    return changed;
}

} // namespace flow
