// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/recordimport.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/geo/homeplace.h"
#include "core/geo/townplace.h"
#include "core/match/meaning.h"

#include <QUuid>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kListed = 1000;

/// Kept by the program or by the person, never taken from a file over what is there.
bool isOwn(const QString &field)
{
    return field == u"email_consent" || field == u"sms_consent" || field == u"points" || field == u"spent"
        || field == u"stage";
}

} // namespace

RecordImport::RecordImport(const Entity &entity, ImportContext &context)
    : m_entity(entity)
    , m_context(context)
{
}

Result<RowVerdict> RecordImport::take(RowDraft &row)
{
    RowVerdict verdict{.line = row.line};
    FLOW_ASSIGN(const bool ours, isOurs(row.main.values));
    if (ours) {
        m_context.report.warn(u"rowSkipped"_s, row.line, {u"ownEvent"_s});
        verdict.action = RowAction::Skipped;
        return verdict;
    }
    FLOW_ASSIGN(const bool linked, linkBefore(row));
    for (const Field &field : m_entity.fields) {
        if (!field.is(Required) || !row.main.values.value(field.name).isNull()
            || !row.main.defaults.value(field.name).isNull())
            continue;
        const bool isWhose = &m_entity == &availabilityEntity() && field.name == u"artist_id"; // a calendar does not say whose it is
        row.reject = isWhose ? u"whoseDates"_s : field.type == FieldType::Reference ? u"unknownRecord"_s : u"required"_s;
        row.rejectField = field.name;
        verdict.action = RowAction::Rejected;
        return verdict;
    }
    if (m_entity.name != u"fan") locate(m_entity, row.main);
    FLOW_ASSIGN(const Choice choice, decide(row));
    verdict.record = choice.record;
    verdict.score = float(choice.score);
    verdict.isDuplicate = choice.isDuplicate;
    std::tie(verdict.earlierTable, verdict.earlierLine) = m_context.madeAt.value({m_entity.number, choice.record});
    verdict.action = choice.action;
    switch (choice.action) {
    case RowAction::New: {
        FLOW_ASSIGN(verdict, create(row, verdict));
        break;
    }
    case RowAction::Update: {
        FLOW_ASSIGN(verdict, merge(row, choice, verdict));
        break;
    }
    default: return verdict;
    }
    FLOW_ASSIGN(const bool after, linkAfter(row, verdict.record));
    FLOW_ASSIGN(const bool said, tagsAndConsent(row, verdict.record, verdict.action == RowAction::New));
    if ((linked || after || said) && verdict.action == RowAction::Same) verdict.action = RowAction::Update;
    return verdict;
}

/// An entry that this workspace wrote into a calendar, and that comes back with it: no reason for the artist not to be free.
Result<bool> RecordImport::isOurs(const Values &values)
{
    constexpr QLatin1StringView kCalendar("icalendar:"), kHouse("@flowstage");
    const QString uid = &m_entity == &availabilityEntity() ? values.value(u"external_uid"_s).toString() : QString();
    if (!uid.startsWith(kCalendar) || !uid.endsWith(kHouse)) return false;
    const QByteArray id = QUuid::fromString(uid.sliced(kCalendar.size()).chopped(kHouse.size())).toRfc4122();
    FLOW_ASSIGN(Statement find, m_context.writer.connection().prepare("SELECT EXISTS (SELECT 1 FROM show WHERE uid = ?1) OR EXISTS (SELECT 1 FROM hold WHERE uid = ?1)"
                                                                      " OR EXISTS (SELECT 1 FROM offer WHERE uid = ?1) OR EXISTS (SELECT 1 FROM availability WHERE uid = ?1)"));
    find.bind(1, id);
    FLOW_TRY(find.step());
    return find.integer(0) != 0;
}

Result<bool> RecordImport::saysNothingNew(const Values &values, qint64 record)
{
    FLOW_ASSIGN(const auto known, m_context.writer.byId(m_entity, record));
    if (!known) return false;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = m_entity.field(it.key());
        if (it.value().isNull() || isLocation(it.key())) continue;
        if (!sameMeaning(*field, known->value(it.key()), it.value())) return false;
    }
    return true;
}

Result<bool> RecordImport::isKnownColleague(const Values &values, qint64 record)
{
    if (&m_entity != &contactEntity()) return false;
    FLOW_ASSIGN(const auto known, m_context.writer.byId(m_entity, record));
    if (!known || fold(known->text(u"name")) != fold(values.value(u"name"_s).toString())) return false;
    const QString mail = values.value(u"email"_s).toString();
    const QString ours = known->text(u"email");
    if (!mail.isEmpty() && !ours.isEmpty() && mail != ours) return false;
    return worksAt(record, values.value(u"company_name"_s).toString());
}

Result<RecordImport::Choice> RecordImport::decide(RowDraft &row)
{
    Choice choice;
    Values looked = row.main.values;
    for (auto it = row.main.defaults.begin(); it != row.main.defaults.end(); ++it)
        looked.insert(it.key(), it.value());
    FLOW_ASSIGN(const QList<Duplicate> found, m_context.matcher.find(m_entity, looked));
    const RowDecision decision = m_context.rowDecisions->value(row.line);
    using Kind = RowDecision::Kind;
    choice.fields = decision.fields;
    if (decision.kind == Kind::Skip) {
        choice.action = RowAction::Skipped;
        return choice;
    }
    if (decision.kind == Kind::Merge && (decision.record || !found.isEmpty())) {
        choice = {RowAction::Update, decision.record ? decision.record : found.first().id, 1, true,
            decision.fields, decision.policy};
        return choice;
    }
    if (found.isEmpty() || decision.kind == Kind::Create) return choice;

    const Duplicate &best = found.first();
    choice.record = best.id;
    choice.score = best.score;
    choice.isDuplicate = true;
    // Nothing is merged when a row says what is known already and brings nobody and nothing along, so likeness of the name alone
    // does no harm here.
    FLOW_ASSIGN(bool nothingNew, saysNothingNew(row.main.values, best.id));
    if (nothingNew && best.band != DuplicateBand::Certain) {
        FLOW_ASSIGN(const bool others, bringsOthers(row, best.id));
        nothingNew = !others;
    }
    FLOW_ASSIGN(const bool colleague, isKnownColleague(row.main.values, best.id));
    const bool certain = best.band == DuplicateBand::Certain || nothingNew || colleague
        || best.score >= m_context.decisions.mergeAbove;
    switch (m_context.decisions.onDuplicate) {
    case OnDuplicate::Merge: choice.action = certain ? RowAction::Update : RowAction::Look; break;
    case OnDuplicate::Skip: choice.action = RowAction::Skipped; break;
    case OnDuplicate::Ask: choice.action = nothingNew ? RowAction::Update : RowAction::Look; break;
    case OnDuplicate::Create:
        choice.action = RowAction::New;
        choice.record = 0;
        break;
    }
    return choice;
}

Result<RowVerdict> RecordImport::create(RowDraft &row, RowVerdict verdict)
{
    Values values = row.main.values;
    for (auto it = row.main.defaults.begin(); it != row.main.defaults.end(); ++it)
        values.insert(it.key(), it.value());
    if (m_entity.name == u"fan" && !values.contains(u"email_consent"_s))
        values.insert(u"email_consent"_s, u"unknown"_s);
    const auto id = m_context.writer.insert(m_entity, values);
    if (!id && id.error().code == ErrorCode::Invalid && id.error().args.size() == 2) {
        row.reject = id.error().args.at(1);
        row.rejectField = id.error().args.at(0);
        verdict.action = RowAction::Rejected;
        verdict.record = 0;
        return verdict;
    }
    FLOW_TRY(id);
    verdict.record = *id;
    m_context.matcher.added(m_entity, *id, values);
    m_context.madeAt.insert({m_entity.number, *id}, {m_context.table, row.line});
    m_spoken.insert(*id);
    ++m_context.report.records[m_entity.name];
    rememberPlace(m_entity, values, *id, row.line);
    return verdict;
}

Values RecordImport::mergedValues(const Record &before, const Draft &draft, const Choice &choice) const
{
    const Values &offered = draft.values;
    const Decisions &decisions = m_context.decisions;
    const QString by = before.text(u"located_by");
    const bool isGuess = by == u"gazetteer" || by == u"doubtful"; // which yields to the point that a file gives
    const bool movesTown = offered.contains(u"town"_s)
        && !sameMeaning(*before.entity->field(u"town"), before.value(u"town"), offered.value(u"town"_s));
    // Of several rows for one record the first speaks and the others add: else each import of the file would swap them.
    const bool isFirst = !m_spoken.contains(before.id) && !(m_alsoSpoken && m_alsoSpoken(before.id));
    const bool overwrites = choice.policy.value_or(decisions.merge) == MergePolicy::Overwrite && isFirst;
    Values merged;
    for (auto it = offered.begin(); it != offered.end(); ++it) {
        const Field *field = before.entity->field(it.key());
        const QVariant ours = before.value(it.key());
        if (it.value().isNull() || sameMeaning(*field, ours, it.value())) continue;
        if (isLocation(it.key()) && draft.isGuessed) continue; // see placedAfter()
        const bool fills = ours.isNull() || (isLocation(it.key()) && isGuess && !movesTown);
        FieldChoice wanted = fills || overwrites ? FieldChoice::TakeTheirs
                                                                                : FieldChoice::KeepOurs;
        if (!fills && isOwn(it.key())) wanted = FieldChoice::KeepOurs;
        wanted = decisions.fields.value(it.key(), wanted);
        wanted = choice.fields.value(it.key(), wanted);
        if (wanted == FieldChoice::TakeTheirs) merged.insert(it.key(), it.value());
    }
    return merged;
}

Values RecordImport::placedAfter(const Record &before, const Draft &draft, Values merged) const
{
    const Entity &entity = *before.entity;
    if (!m_context.places || entity.name == u"fan") return merged; // a million fans are placed when somebody asks
    const QString town = townFields(entity).at(0);
    if (draft.isGuessed && before.value(u"latitude").isNull() && !merged.contains(town)) merged.insert(town, before.value(town)); // said again, so it is looked for again
    return placedByTown(*m_context.places, m_context.homes, entity, [&before](const QString &field) { return before.value(field); }, merged);
}

Result<RowVerdict> RecordImport::merge(RowDraft &row, const Choice &choice, RowVerdict verdict)
{
    FLOW_ASSIGN(auto before, m_context.writer.byId(m_entity, choice.record));
    if (!before) return failure(ErrorCode::NotFound, {m_entity.name + u' ' + QString::number(choice.record)});
    const Record old = *before;
    const auto changed = m_context.writer.update(*before, placedAfter(old, row.main, mergedValues(old, row.main, choice)));
    if (!changed && changed.error().code == ErrorCode::Invalid && changed.error().args.size() == 2) {
        row.reject = changed.error().args.at(1);
        row.rejectField = changed.error().args.at(0);
        verdict.action = RowAction::Rejected;
        return verdict;
    }
    FLOW_TRY(changed);
    m_spoken.insert(old.id);
    verdict.action = changed->isEmpty() ? RowAction::Same : RowAction::Update;
    for (const QString &field : *changed) {
        if (m_context.report.changes.size() >= kListed) break;
        m_context.report.changes << FieldChange{
            row.line, old.id, field, old.text(field), before->text(field)};
    }
    const bool moved = changed->contains(u"located_by"_s), renamed = changed->contains(u"name"_s) || changed->contains(u"town"_s);
    if (!moved && !renamed) return verdict; // most of a million rows
    Values now;
    for (const Field &field : m_entity.fields) now.insert(field.name, before->value(field.name));
    if (moved) rememberPlace(m_entity, now, old.id, row.line);
    if (renamed) m_context.matcher.added(m_entity, old.id, now);
    return verdict;
}

Result<RowVerdict> RecordImport::mergeInto(RowDraft &row, qint64 record)
{
    return merge(row, {RowAction::Update, record, 1, true}, {.line = row.line, .record = record});
}

void RecordImport::locate(const Entity &entity, Draft &draft)
{
    draft.isGuessed = false;
    if (!m_context.places || !entity.field(u"latitude") || !draft.values.value(u"latitude"_s).isNull()) return;
    const QStringList fields = townFields(entity);
    const auto word = [&](int i) { return draft.values.value(fields.at(i)).toString(); };
    if (word(0).isEmpty()) return;
    const QString country = word(3).isEmpty() ? draft.defaults.value(fields.at(3)).toString() : word(3);
    const auto match = placeOf(*m_context.places, {word(0), word(1), word(2), country}, m_context.homes);
    draft.isGuessed = match.has_value();
    if (match) putPlace(entity, match, draft.values);
}

void RecordImport::rememberPlace(const Entity &entity, const Values &values, qint64 record, qint64 line)
{
    // A town that the gazetteer does not know is as doubtful: the record is on no map.
    const bool missing = m_context.places && entity.field(u"located_by") && values.value(u"latitude"_s).isNull() && !values.value(u"town"_s).toString().isEmpty();
    if (!missing && values.value(u"located_by"_s) != u"doubtful"_s) return;
    m_context.report.warn(u"placeDoubtful"_s, line);
    if (m_context.report.places.size() >= kListed) return;
    m_context.report.places << DoubtfulPlace{entity.name, record, line, values.value(u"name"_s).toString(), values.value(u"town"_s).toString()};
}

Result<bool> RecordImport::tagsAndConsent(const RowDraft &row, qint64 record, bool isNew)
{
    bool changed = false;
    for (const QString &tag : row.tags) {
        FLOW_ASSIGN(const bool added, m_context.writer.addTag(m_entity, record, tag));
        changed |= added;
    }
    for (const QString &tag : row.interests) {
        FLOW_ASSIGN(const bool added, m_context.writer.addTag(m_entity, record, tag, u"interest"_s));
        changed |= added;
    }
    if (m_entity.name != u"fan") return changed;
    ConsentDraft email = row.email;
    if (email.state.isEmpty()) email.state = m_context.consentDefault;
    if (email.state.isEmpty() && m_context.attested) {
        FLOW_ASSIGN(const auto fan, m_context.writer.byId(m_entity, record));
        FLOW_ASSIGN(const QString refused, m_context.consents.suppression(fan->text(u"email").toStdString()));
        const QString state = fan->text(u"email_consent");
        if (refused.isEmpty() && !fan->text(u"email").isEmpty() && (state.isEmpty() || state == u"unknown")) {
            email.state = u"given"_s;
            email.evidence.insert(u"attested"_s, u"import"_s);
        }
    }
    FLOW_ASSIGN(const bool mailed, recordConsent(email, u"email"_s, record, row.line));
    FLOW_ASSIGN(const bool texted, recordConsent(row.sms, u"sms"_s, record, row.line));
    if (isNew && email.state.isEmpty()) {
        FLOW_ASSIGN(auto fan, m_context.writer.byId(m_entity, record));
        FLOW_ASSIGN(
            const QString suppressed, m_context.consents.suppression(fan->text(u"email").toStdString()));
        if (!suppressed.isEmpty()) {
            FLOW_TRY(m_context.writer.update(*fan, {{u"email_consent"_s, u"withdrawn"_s}}));
            m_context.report.warn(u"staysWithdrawn"_s, row.line);
        }
    }
    return changed || mailed || texted;
}

} // namespace flow
