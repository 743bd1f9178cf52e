// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a row brings along: who works at the venue, which artist the show is of.
#include "core/base/fold.h"
#include "core/entities.h"
#include "core/import/apply/recordimport.h"
#include "core/match/meaning.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Words people use for what a contact does, by how they begin.
QString roleCode(const QString &words)
{
    static const QList<std::pair<QString, QString>> kBeginnings{{u"program"_s, u"programmer"_s},
        {u"direction artistique"_s, u"programmer"_s}, {u"book"_s, u"booker"_s}, {u"tourn"_s, u"booker"_s},
        {u"agent"_s, u"booker"_s}, {u"promot"_s, u"promoter"_s}, {u"techni"_s, u"technical"_s},
        {u"regi"_s, u"technical"_s}, {u"sound"_s, u"technical"_s}, {u"produ"_s, u"production"_s},
        {u"compta"_s, u"accounting"_s}, {u"account"_s, u"accounting"_s}, {u"factur"_s, u"accounting"_s},
        {u"press"_s, u"press"_s}, {u"commun"_s, u"press"_s}, {u"manag"_s, u"management"_s},
        {u"direct"_s, u"management"_s}, {u"accueil"_s, u"hospitality"_s}, {u"hospit"_s, u"hospitality"_s},
        {u"cater"_s, u"hospitality"_s}, {u"signat"_s, u"signatory"_s}, {u"president"_s, u"signatory"_s}};
    const QString folded = fold(words);
    if (folded.isEmpty()) return {};
    for (const auto &[begin, code] : kBeginnings)
        if (folded.contains(begin)) return code;
    return u"other"_s;
}

/// What somebody does somewhere, in the words of the file unless they are the code itself.
Values roleValues(const QString &role)
{
    const QString code = roleCode(role);
    return code == role ? Values{{u"role"_s, code}} : Values{{u"role"_s, code}, {u"role_name"_s, role}};
}

} // namespace

Result<qint64> RecordImport::byName(const Entity &entity, const QString &name, const QString &town)
{
    FLOW_ASSIGN(const QList<qint64> ids, m_context.writer.idsWhere(entity, u"fold(name)"_s, fold(name)));
    qint64 only = 0;
    int fitting = 0;
    for (const qint64 id : ids) {
        FLOW_ASSIGN(const auto record, m_context.writer.byId(entity, id));
        const QString theirs = record->text(u"town");
        const bool same = !town.isEmpty() && fold(theirs) == fold(town);
        if (same) return id;
        if (!town.isEmpty() && !theirs.isEmpty()) continue;
        only = id;
        ++fitting;
    }
    return fitting == 1 ? only : 0;
}

Result<qint64> RecordImport::findOrCreate(
    const Entity &entity, Draft &draft, qint64 line, bool &changed, qint64 known)
{
    if (draft.values.value(u"name"_s).isNull()) return 0;
    locate(entity, draft);
    FLOW_ASSIGN(const QList<Duplicate> found, m_context.matcher.find(entity, draft.values));
    qint64 id = known                                                              ? known
        : !found.isEmpty() && found.first().band == DuplicateBand::Certain ? found.first().id
                                                                           : 0;
    if (!id && entity.name != u"contact") {
        // To point to the only venue of that name is no merge: it gets nothing but what it lacks.
        FLOW_ASSIGN(id,
            byName(
                entity, draft.values.value(u"name"_s).toString(), draft.values.value(u"town"_s).toString()));
    }
    if (!id && !found.isEmpty() && entity.name == u"contact")
        id = found.first().score >= 0.8 ? found.first().id : 0;
    if (id) {
        FLOW_ASSIGN(auto before, m_context.writer.byId(entity, id));
        Values fill;
        for (auto it = draft.values.begin(); it != draft.values.end(); ++it)
            if (before->value(it.key()).isNull() && !(draft.isGuessed && isLocation(it.key()))) fill.insert(it.key(), it.value());
        FLOW_ASSIGN(const QStringList fields, m_context.writer.update(*before, placedAfter(*before, draft, fill)));
        changed |= !fields.isEmpty();
        return id;
    }
    Values values = draft.defaults;
    values.insert(draft.values);
    if (entity.name == u"venue" && values.value(u"kind"_s).isNull()) values.insert(u"kind"_s, u"other"_s);
    if (entity.name == u"artist" && values.value(u"status"_s).isNull())
        values.insert(u"status"_s, u"active"_s);
    const auto made = m_context.writer.insert(entity, values);
    if (!made && made.error().code == ErrorCode::Invalid) {
        m_context.report.warn(u"linkedInvalid"_s, line, {entity.name, made.error().args.value(0)});
        return 0;
    }
    FLOW_TRY(made);
    id = *made;
    changed = true;
    m_context.matcher.added(entity, id, values);
    m_context.madeAt.insert({entity.number, id}, {m_context.table, line});
    ++m_context.report.records[entity.name];
    rememberPlace(entity, draft.values, id, line);
    return id;
}

Result<bool> RecordImport::linkBefore(RowDraft &row)
{
    bool changed = false;
    Values &values = row.main.values;
    if (m_entity.name == u"show" || m_entity.name == u"hold") {
        const QString town = values.value(u"town"_s).toString();
        const auto link = [&](const Entity &entity, const QString &nameField, const QString &idField,
                              const QString &place) -> Result<void> {
            const QString name = values.value(nameField).toString();
            if (name.isEmpty() || !values.value(idField).isNull()) return {};
            FLOW_ASSIGN(const qint64 id, byName(entity, name, place));
            if (id) values.insert(idField, id);
            return {};
        };
        FLOW_TRY(link(artistEntity(), u"artist_name"_s, u"artist_id"_s, {}));
        if (!town.isEmpty()) FLOW_TRY(link(venueEntity(), u"venue_name"_s, u"venue_id"_s, town));
    }
    if (m_context.subject && m_entity.field(u"artist_id") && values.value(u"artist_id"_s).isNull())
        values.insert(u"artist_id"_s, m_context.subject);
    for (Draft &draft : row.linked) {
        const QString idField = draft.entity + u"_id"_s;
        if (!m_entity.field(idField)) continue;
        // Who says whose calendar it is knows better than the calendar's name.
        if (m_context.subject && draft.entity == u"artist" && &m_entity == &availabilityEntity()) continue;
        const Entity *entity = entityByName(draft.entity);
        qint64 id = 0;
        if (draft.entity == u"artist") {
            FLOW_ASSIGN(id, byName(*entity, draft.values.value(u"name"_s).toString(), {}));
            if (!id)
                m_context.report.warn(
                    u"artistUnknown"_s, row.line, {draft.values.value(u"name"_s).toString()});
        } else {
            FLOW_ASSIGN(id, findOrCreate(*entity, draft, row.line, changed));
        }
        if (id) values.insert(idField, id);
    }
    return changed;
}

Result<qint64> RecordImport::contactAt(const Entity &place, qint64 id, const QString &name)
{
    const QString field = place.name + u"_id"_s;
    if (name.isEmpty() || !contactRoleEntity().field(field)) return 0;
    FLOW_ASSIGN(const QList<qint64> roles, m_context.writer.idsWhere(contactRoleEntity(), field, id));
    for (const qint64 roleId : roles) {
        FLOW_ASSIGN(const auto role, m_context.writer.byId(contactRoleEntity(), roleId));
        const qint64 contact = role->value(u"contact_id").toLongLong();
        FLOW_ASSIGN(const auto person, m_context.writer.byId(contactEntity(), contact));
        if (person && fold(person->text(u"name")) == fold(name)) return contact;
    }
    return 0;
}

Result<bool> RecordImport::worksAt(qint64 contact, const QString &organisation)
{
    if (organisation.isEmpty()) return false;
    FLOW_ASSIGN(const QList<qint64> roles,
        m_context.writer.idsWhere(contactRoleEntity(), u"contact_id"_s, contact));
    for (const qint64 roleId : roles) {
        FLOW_ASSIGN(const auto role, m_context.writer.byId(contactRoleEntity(), roleId));
        for (const Entity *place : {&venueEntity(), &companyEntity()}) {
            const qint64 id = role->value(place->name + u"_id"_s).toLongLong();
            if (!id) continue;
            FLOW_ASSIGN(const auto record, m_context.writer.byId(*place, id));
            if (record && fold(record->text(u"name")) == fold(organisation)) return true;
        }
    }
    return false;
}

Result<bool> RecordImport::addRole(qint64 contact, const QString &field, qint64 target, const QString &role)
{
    FLOW_ASSIGN(
        const QList<qint64> ids, m_context.writer.idsWhere(contactRoleEntity(), u"contact_id"_s, contact));
    for (const qint64 id : ids) {
        FLOW_ASSIGN(auto record, m_context.writer.byId(contactRoleEntity(), id));
        if (record->value(field).toLongLong() != target) continue;
        if (role.isEmpty() || !record->text(u"role_name").isEmpty() || record->text(u"role") == role) return false;
        FLOW_TRY(m_context.writer.update(*record, roleValues(role)));
        return true;
    }
    Values values{{u"contact_id"_s, contact}, {field, target}, {u"is_primary"_s, qint64(ids.isEmpty())}};
    if (!role.isEmpty()) values.insert(roleValues(role));
    FLOW_TRY(m_context.writer.insert(contactRoleEntity(), values));
    ++m_context.report.records[u"contact_role"_s];
    return true;
}

Result<bool> RecordImport::linkAfter(const RowDraft &row, qint64 record)
{
    bool changed = false;
    const bool isContact = m_entity.name == u"contact";
    for (Draft draft : row.linked) {
        if (m_entity.field(draft.entity + u"_id"_s)) continue; // linkBefore did it
        const bool isPlace = draft.entity == u"venue" || draft.entity == u"company";
        if (isContact ? !isPlace : draft.entity != u"contact") continue;
        qint64 known = 0;
        if (!isContact) {
            FLOW_ASSIGN(known, contactAt(m_entity, record, draft.values.value(u"name"_s).toString()));
        }
        FLOW_ASSIGN(
            const qint64 other, findOrCreate(*entityByName(draft.entity), draft, row.line, changed, known));
        if (!other) continue;
        const QString title = draft.values.value(u"job_title"_s).toString();
        const QString role = title.isEmpty() ? draft.role : title;
        FLOW_ASSIGN(const bool added,
            isContact ? addRole(record, draft.entity + u"_id"_s, other,
                            row.main.values.value(u"job_title"_s).toString())
                      : addRole(other, m_entity.name + u"_id"_s, record, role));
        changed |= added;
    }
    const QString organisation = row.main.values.value(u"company_name"_s).toString();
    const bool hasPlace = std::ranges::any_of(
        row.linked, [](const Draft &d) { return d.entity == u"venue" || d.entity == u"company"; });
    if (!isContact || organisation.isEmpty() || hasPlace) return changed;
    const QString role = row.main.values.value(u"job_title"_s).toString();
    FLOW_ASSIGN(
        const qint64 venue, byName(venueEntity(), organisation, row.main.values.value(u"town"_s).toString()));
    if (venue) {
        FLOW_ASSIGN(const bool added, addRole(record, u"venue_id"_s, venue, role));
        return changed || added;
    }
    FLOW_ASSIGN(qint64 company, byName(companyEntity(), organisation, {}));
    if (!company) {
        Draft draft{u"company"_s, 0, {{u"name"_s, organisation}}, {}, {}};
        FLOW_ASSIGN(company, findOrCreate(companyEntity(), draft, row.line, changed));
    }
    if (company) {
        FLOW_ASSIGN(const bool added, addRole(record, u"company_id"_s, company, role));
        changed |= added;
    }
    return changed;
}

Result<bool> RecordImport::bringsTags(const QStringList &names, const QString &kind, qint64 record)
{
    for (const QString &name : names) {
        FLOW_ASSIGN(Statement *const find,
            m_context.writer.cache().prepare("SELECT 1 FROM tagging g JOIN tag t ON t.id = g.tag_id"
                                             " WHERE g.owner_entity = ? AND g.owner_id = ? AND t.kind = ? AND fold(t.name) = fold(?)"));
        find->bind(1, m_entity.number);
        find->bind(2, record);
        find->bind(3, kind);
        find->bind(4, name.trimmed());
        FLOW_ASSIGN(const bool has, find->step());
        find->reset();
        if (!has) return true;
    }
    return false;
}

Result<bool> RecordImport::bringsConsent(const RowDraft &row, qint64 record)
{
    if (&m_entity != &fanEntity()) return false;
    FLOW_ASSIGN(const auto fan, m_context.writer.byId(m_entity, record));
    if (!fan) return true;
    const bool isUnknown = fan->text(u"email_consent").isEmpty() || fan->text(u"email_consent") == u"unknown";
    if (m_context.attested && isUnknown && !fan->text(u"email").isEmpty()) return true;
    const QString mail = row.email.state.isEmpty() ? m_context.consentDefault : row.email.state;
    for (const auto &[channel, state] : {std::pair(u"email"_s, mail), {u"sms"_s, row.sms.state}}) {
        if (state.isEmpty() || state == u"unknown") continue;
        const bool refuses = state == u"no" || state == u"withdrawn" || state == u"bounced";
        FLOW_ASSIGN(Statement *const find,
            m_context.writer.cache().prepare("SELECT 1 FROM consent WHERE fan_id = ? AND channel = ?"
                                             " AND (action IN ('withdrawn', 'objected', 'bounced')) = ? LIMIT 1"));
        find->bind(1, record);
        find->bind(2, channel);
        find->bind(3, refuses);
        FLOW_ASSIGN(const bool has, find->step());
        find->reset();
        if (!has) return true;
    }
    return false;
}

Result<bool> RecordImport::bringsOthers(const RowDraft &row, qint64 record)
{
    const bool isContact = m_entity.name == u"contact";
    for (const Draft &draft : row.linked) {
        const QString name = draft.values.value(u"name"_s).toString();
        if (name.isEmpty() || m_entity.field(draft.entity + u"_id"_s)) continue;
        const bool isPlace = draft.entity == u"venue" || draft.entity == u"company";
        if (isContact ? !isPlace : draft.entity != u"contact") continue;
        FLOW_ASSIGN(const bool there, isContact ? worksAt(record, name) : contactAt(m_entity, record, name).transform([](qint64 id) { return id != 0; }));
        if (!there) return true;
    }
    FLOW_ASSIGN(const bool tags, bringsTags(row.tags, u"tag"_s, record));
    FLOW_ASSIGN(const bool interests, bringsTags(row.interests, u"interest"_s, record));
    FLOW_ASSIGN(const bool consent, bringsConsent(row, record));
    return tags || interests || consent;
}

Result<bool> RecordImport::recordConsent(
    const ConsentDraft &draft, const QString &channel, qint64 fan, qint64 line)
{
    static const QHash<QString, QString> kActions{{u"given"_s, u"given"_s}, {u"yes"_s, u"imported"_s}, {u"confirmed"_s, u"imported"_s},
        {u"no"_s, u"withdrawn"_s}, {u"withdrawn"_s, u"withdrawn"_s}, {u"bounced"_s, u"bounced"_s}};
    QString action = kActions.value(draft.state);
    if (action.isEmpty()) return false;
    const bool hasTime = draft.evidence.contains(u"given_at"_s) || draft.evidence.contains(u"confirmed_at"_s);
    const bool byImport = draft.evidence.value(u"source"_s).contains(u"import"_s, Qt::CaseInsensitive);
    if (action == u"imported" && hasTime && !byImport) {
        // The moment somebody opted in, as the mail provider logged it, is a proof; "yes" in a spreadsheet is
        // not.
        action = draft.evidence.contains(u"confirmed_ip"_s) || draft.evidence.contains(u"given_ip"_s)
                || draft.evidence.contains(u"confirmed_at"_s)
            ? u"given"_s
            : u"imported"_s;
    }
    QJsonObject evidence{{u"line"_s, line}, {u"file"_s, m_context.report.fileName}};
    for (auto it = draft.evidence.begin(); it != draft.evidence.end(); ++it)
        evidence.insert(it.key(), it.value());
    FLOW_ASSIGN(auto record, m_context.writer.byId(fanEntity(), fan));
    ConsentEvent event{channel, action, draft.at ? draft.at : m_context.nowMs, m_context.source,
        QString::fromUtf8(QJsonDocument(evidence).toJson(QJsonDocument::Compact))};
    FLOW_ASSIGN(const ConsentOutcome outcome, m_context.consents.record(*record, event));
    if (outcome == ConsentOutcome::StaysWithdrawn) m_context.report.warn(u"staysWithdrawn"_s, line);
    return outcome == ConsentOutcome::Recorded;
}

} // namespace flow
