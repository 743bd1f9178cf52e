// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artist/proposal.h"

#include "core/entities.h"
#include "core/store/validate.h"
#include "core/store/workspaceuser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

// A double would lose the last digits of large amounts; everything that is stored as INTEGER goes as one.
QJsonValue toJson(const QVariant &value)
{
    if (value.isNull()) return QJsonValue::Null;
    if (value.typeId() == QMetaType::Double) return value.toDouble();
    if (value.typeId() == QMetaType::QString) return value.toString();
    return value.toLongLong();
}

QVariant fromJson(const Field &field, const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isDouble()) return field.type == FieldType::Decimal ? QVariant(value.toDouble()) : QVariant(value.toInteger());
    return {};
}

// Empty text and nothing are the same to people.
bool isSame(const QVariant &a, const QVariant &b)
{
    const auto text = [](const QVariant &value) { return value.isNull() ? QString() : value.toString(); };
    return text(a) == text(b);
}

bool canBeProposed(const Field *field)
{
    return field && !field->is(Internal) && field->type != FieldType::Reference && field->type != FieldType::Blob;
}

Result<Record> byId(Records &records, const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(std::optional<Record> record, records.byId(entity, id));
    if (!record) return failure(ErrorCode::NotFound, {entity.name});
    return *std::move(record);
}

Result<Record> waiting(Records &records, qint64 id)
{
    FLOW_ASSIGN(Record proposal, byId(records, proposalEntity(), id));
    if (proposal.text(u"state") != "waiting"_L1) return failure(ErrorCode::Conflict, {u"state"_s});
    return proposal;
}

Result<void> decide(Connection &connection, qint64 id, const QString &state, const QString &by, const QString &note)
{
    Records records(connection);
    Values values{{u"state"_s, state}, {u"decided_by"_s, by.isEmpty() ? workspaceUser(connection) : by}, {u"decided_at"_s, connection.nowMs()}};
    if (!note.isEmpty()) values.insert(u"note"_s, note);
    FLOW_TRY(records.update(proposalEntity(), id, values));
    return {};
}

Result<bool> mayWriteArtists(Connection &connection)
{
    FLOW_ASSIGN(const qint64 closed, connection.integer("SELECT count(*) FROM sync_closed WHERE entity = " + std::to_string(artistEntity().number)));
    return closed == 0;
}

Result<void> carryOut(Records &records, const Record &proposal)
{
    const qint64 artistId = proposal.value(u"artist_id").toLongLong();
    FLOW_ASSIGN(const Record artist, byId(records, artistEntity(), artistId));
    Values values;
    for (const ProposedChange &change : proposedChanges(proposal.text(u"changes"))) {
        if (!isSame(artist.value(change.field), change.before)) return failure(ErrorCode::Conflict, {change.field});
        values.insert(change.field, change.after);
    }
    return records.update(artistEntity(), artistId, values).transform([](bool) { });
}

} // namespace

const QStringList &majorArtistFields()
{
    static const QStringList fields{u"name"_s, u"fee_min"_s, u"fee_max"_s, u"commission"_s, u"bio"_s};
    return fields;
}

Values changedValues(const Record &record, const Values &values)
{
    Values changed;
    for (const auto &[field, value] : values.asKeyValueRange())
        if (!isSame(record.value(field), value)) changed.insert(field, value);
    return changed;
}

Values valuesThatWait(const Record &record, const Values &values)
{
    if (record.entity != &artistEntity() || !record.value(u"approves_changes").toBool()) return {};
    Values waiting = changedValues(record, values);
    waiting.removeIf([](const auto &entry) { return !majorArtistFields().contains(entry.key()); });
    return waiting;
}

std::vector<ProposedChange> proposedChanges(const QString &json)
{
    std::vector<ProposedChange> changes;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *field = artistEntity().field(it.key());
        const QJsonArray pair = it.value().toArray();
        if (!canBeProposed(field) || pair.size() != 2) continue;
        changes.push_back({it.key(), fromJson(*field, pair.at(0)), fromJson(*field, pair.at(1))});
    }
    return changes;
}

Result<qint64> proposeChanges(Connection &connection, qint64 artistId, const Values &values, const QString &summary, const QString &by)
{
    Records records(connection);
    FLOW_ASSIGN(const Record artist, byId(records, artistEntity(), artistId));
    QJsonObject changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = artistEntity().field(it.key());
        if (!canBeProposed(field)) return failure(ErrorCode::Invalid, {it.key(), u"field"_s});
        FLOW_ASSIGN(const QVariant after, checkValue(*field, it.value()));
        const QVariant before = artist.value(it.key());
        if (!isSame(before, after)) changes.insert(it.key(), QJsonArray{toJson(before), toJson(after)});
    }
    if (changes.isEmpty()) return failure(ErrorCode::Invalid, {u"changes"_s, u"required"_s});
    Values proposal{{u"artist_id"_s, artistId},
        {u"changes"_s, QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact))},
        {u"state"_s, u"waiting"_s},
        {u"proposed_by"_s, by.isEmpty() ? workspaceUser(connection) : by},
        {u"proposed_at"_s, connection.nowMs()}};
    if (!summary.trimmed().isEmpty()) proposal.insert(u"summary"_s, summary.trimmed());
    return records.insert(proposalEntity(), proposal);
}

Result<void> approveProposal(Connection &connection, qint64 id, const QString &by, const QString &note)
{
    Records records(connection);
    FLOW_ASSIGN(const Record proposal, waiting(records, id));
    FLOW_ASSIGN(const bool mayWrite, mayWriteArtists(connection));
    if (!mayWrite) return decide(connection, id, u"granted"_s, by, note);
    FLOW_TRY(carryOut(records, proposal));
    return decide(connection, id, u"approved"_s, by, note);
}

Result<qint64> carryOutGranted(Connection &connection)
{
    FLOW_ASSIGN(const bool mayWrite, mayWriteArtists(connection));
    if (!mayWrite) return 0;
    Records records(connection);
    FLOW_ASSIGN(const auto granted, records.where(proposalEntity(), u"state"_s, u"granted"_s));
    qint64 done = 0;
    for (const Record &proposal : granted) {
        const auto written = carryOut(records, proposal);
        if (!written && written.error().code != ErrorCode::Conflict) return std::unexpected(written.error());
        FLOW_TRY(records.update(proposalEntity(), proposal.id, {{u"state"_s, written ? u"approved"_s : u"waiting"_s}}));
        done += written.has_value();
    }
    return done;
}

Result<void> refuseProposal(Connection &connection, qint64 id, const QString &by, const QString &note)
{
    Records records(connection);
    FLOW_TRY(waiting(records, id));
    return decide(connection, id, u"refused"_s, by, note);
}

Result<void> withdrawProposal(Connection &connection, qint64 id, const QString &by)
{
    Records records(connection);
    FLOW_TRY(waiting(records, id));
    return decide(connection, id, u"withdrawn"_s, by, {});
}

} // namespace flow
