// SPDX-License-Identifier: GPL-3.0-or-later
// What a row is given that its cells do not say outright, and whether it can be imported.
#include "core/base/fold.h"
#include "core/entities.h"
#include "core/import/plan/rowbuilder.h"
#include "core/import/value/address.h"
#include "core/import/value/choice.h"
#include "core/import/value/person.h"
#include "core/import/value/text.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Answers of consent columns, in several languages and of several vendors.
QString consentWord(std::string_view cell)
{
    const std::string word = fold(cell);
    static const QHash<QByteArray, QString> kWords{{"cleaned", u"bounced"_s}, {"bounced", u"bounced"_s},
        {"hard bounce", u"bounced"_s}, {"unsubscribed", u"withdrawn"_s}, {"blacklisted", u"withdrawn"_s},
        {"blocklisted", u"withdrawn"_s}, {"opted out", u"withdrawn"_s}, {"optedout", u"withdrawn"_s},
        {"desabonne", u"withdrawn"_s}, {"desinscrit", u"withdrawn"_s}, {"baja", u"withdrawn"_s},
        {"withdrawn", u"withdrawn"_s}, {"confirmed", u"confirmed"_s}, {"double opt in", u"confirmed"_s},
        {"non subscribed", u"unknown"_s}, {"never subscribed", u"unknown"_s},
        {"transactional", u"unknown"_s}};
    if (const auto known = kWords.constFind(QByteArray::fromStdString(word)); known != kWords.constEnd())
        return *known;
    const auto answer = value::boolean(cell);
    if (!answer.value) return {};
    return *answer.value ? u"yes"_s : u"no"_s;
}

void completeName(const Entity &entity, Values &values)
{
    if (values.isEmpty() || !entity.field(u"first_name") || !values.value(u"name"_s).isNull()) return;
    const auto part = [&](const QString &field) { return values.value(field).toString(); };
    QString name = QString::fromStdString(
        value::joinName(part(u"first_name"_s).toStdString(), part(u"last_name"_s).toStdString()));
    for (const QString &field : {u"nickname"_s, u"company_name"_s})
        if (name.isEmpty()) name = part(field);
    if (name.isEmpty()) name = part(u"email"_s).section(u'@', 0, 0);
    for (const QString &field : {u"phone"_s, u"mobile"_s})
        if (name.isEmpty()) name = part(field);
    if (!name.isEmpty()) values.insert(u"name"_s, name);
}

/// A street that is a whole address, in a row that has no column for the rest.
void completeTown(const Entity &entity, Values &values, const QString &usual)
{
    if (!entity.field(u"street") || !entity.field(u"town") || !entity.field(u"postcode")) return;
    if (!values.value(u"town"_s).isNull() || !values.value(u"postcode"_s).isNull() || values.value(u"street"_s).isNull()) return;
    const QString country = values.value(u"country"_s).toString();
    const auto parts = value::splitAddress(values.value(u"street"_s).toString(), country.isEmpty() ? usual : country);
    if (!parts || (!country.isEmpty() && !parts->country.isEmpty() && parts->country != country)) return;
    values.insert(u"street"_s, parts->street);
    values.insert(u"postcode"_s, parts->postcode);
    values.insert(u"town"_s, parts->town);
    if (!parts->country.isEmpty()) values.insert(u"country"_s, parts->country);
}

} // namespace

void RowBuilder::readConsent(const Target &target, std::string_view cell, ConsentDraft &out)
{
    const QString what = target.map.role.section(u'.', 1);
    const QString text = toText(value::tidyText(cell, m_scratch).text);
    if (text.isEmpty()) return;
    value::Outcome outcome;
    if (what == u"state") {
        out.state = consentWord(cell);
    } else if (what.endsWith(u"_at"_s)) {
        const auto at = m_cells.instant(target.map, cell, outcome);
        if (!at) return;
        out.evidence.insert(what, QString::number(*at));
        if (what == u"withdrawn_at") out.state = u"withdrawn"_s;
        if (what == u"bounced_at") out.state = u"bounced"_s;
        out.at = std::max(out.at, *at);
    } else {
        out.evidence.insert(what, text);
    }
}

/// Without the name of a person, mail and phone in a person's columns are the house's own.
void RowBuilder::keepForTheHouse(Draft &person, Values &house) const
{
    const bool hasNames = std::ranges::any_of(m_targets, [&](const Target &t) {
        return t.entity == &contactEntity() && t.map.slot == person.slot && (t.role == Role::Person || t.map.field.endsWith(u"name"));
    });
    const auto has = [&](const QString &field) { return !person.values.value(field).isNull(); };
    if (!hasNames || has(u"name"_s) || has(u"first_name"_s) || has(u"last_name"_s)) return;
    for (const auto &[theirs, ours] : {std::pair(u"email"_s, u"email"_s), {u"phone"_s, u"phone"_s}, {u"mobile"_s, u"phone"_s}}) {
        if (!has(theirs) || !m_entity->field(ours) || !house.value(ours).isNull()) continue;
        house.insert(ours, person.values.take(theirs));
    }
}

/// What the header says that a person does there: "programmer" of "Mail du programmateur".
QString RowBuilder::roleThere(const Draft &person) const
{
    const QStringList &known = contactRoleEntity().field(u"role")->choices;
    const auto said = std::ranges::find_if(m_targets, [&](const Target &t) {
        return t.entity == &contactEntity() && t.map.slot == person.slot && known.contains(t.map.hint);
    });
    return said == m_targets.end() ? QString() : said->map.hint;
}

void RowBuilder::complete(RowDraft &out) const
{
    completeName(*m_entity, out.main.values);
    completeTown(*m_entity, out.main.values, m_defaults.country);
    const bool isHouse = m_entity == &venueEntity() || m_entity == &companyEntity();
    for (Draft &draft : out.linked) {
        if (draft.entity == u"contact") {
            if (isHouse) keepForTheHouse(draft, out.main.values);
            completeName(contactEntity(), draft.values);
            draft.role = roleThere(draft);
            if (isHouse)
                for (const auto &[theirs, ours] : {std::pair(u"company_name"_s, u"name"_s), {u"town"_s, u"town"_s}, {u"country"_s, u"country"_s}})
                    if (const QVariant value = out.main.values.value(ours); !value.isNull() && !draft.isEmpty() && draft.values.value(theirs).isNull()) draft.defaults.insert(theirs, value);
        }
        if (draft.entity == u"fan") completeName(fanEntity(), draft.values);
    }
    out.linked.removeIf([](const Draft &draft) { return draft.isEmpty(); });
    if (m_defaults.idSource.isEmpty()) return;
    for (const QString &field : {u"external_id"_s, u"external_uid"_s})
        if (const auto id = out.main.values.find(field); id != out.main.values.end())
            *id = m_defaults.idSource + u':' + id->toString();
}

void RowBuilder::standards(RowDraft &out) const
{
    const Values &values = out.main.values;
    Values &defaults = out.main.defaults;
    const auto standard = [&](const QString &field, const QVariant &value) {
        if (values.value(field).isNull() && !defaults.contains(field)) defaults.insert(field, value);
    };
    for (auto it = m_defaults.values.begin(); it != m_defaults.values.end(); ++it)
        standard(it.key(), it.value());
    if (m_entity == &venueEntity()) standard(u"kind"_s, u"other"_s);
    if (m_entity == &artistEntity()) standard(u"status"_s, u"active"_s);
    if (m_entity == &dealEntity()) {
        standard(u"stage"_s, u"prospect"_s);
        QStringList name;
        for (const QString &entity : {u"artist"_s, u"venue"_s})
            if (const Draft *linked = out.link(entity); linked && !linked->values.value(u"name"_s).isNull()) name << linked->values.value(u"name"_s).toString();
        if (!name.isEmpty()) standard(u"name"_s, name.join(u", "_s)); // what it is called when nobody called it anything
    }
    if (m_entity == &availabilityEntity()) standard(u"kind"_s, u"unavailable"_s);
    if (m_entity == &interactionEntity()) standard(u"kind"_s, u"note"_s);
    if (m_entity == &orderEntity()) standard(u"status"_s, u"paid"_s);
    if (m_entity == &showEntity()) {
        const bool isPast = values.value(u"day"_s).toString() < m_defaults.today;
        // A word that says nothing to us must not confirm a date.
        const bool isDoubtful = std::ranges::any_of(out.issues, [](const CellIssue &issue) { return issue.field == u"status" && issue.reason == value::Reason::UnknownChoice; });
        standard(u"status"_s, isPast ? u"played"_s : isDoubtful ? u"hold"_s : u"confirmed"_s);
    }
    if (m_entity == &fanEntity()) {
        standard(u"kind"_s, u"person"_s);
        standard(u"stage"_s, u"lead"_s);
        standard(u"origin"_s, u"import"_s);
    }
    if (m_entity == &royaltyEntity() || m_entity == &audienceStatEntity() || m_entity == &orderEntity())
        standard(u"source"_s, m_defaults.idSource);
    // What a fan has spent comes from orders, in their currency.
    if (!m_currency.isEmpty() && m_entity != &fanEntity())
        for (const Field &field : m_entity->fields)
            if (field.type == FieldType::Currency) standard(field.name, m_currency);
}

void RowBuilder::check(RowDraft &out) const
{
    const auto columnOf = [&](const QString &field) {
        const auto target = std::ranges::find_if(
            m_targets, [&](const Target &t) { return isMain(t) && t.map.field == field; });
        return target == m_targets.end() ? -1 : target->map.index;
    };
    const auto refuse = [&](const QString &reason, const QString &field, int column) {
        out.reject = reason;
        out.rejectField = field;
        out.rejectColumn = column;
    };
    // An amount, a day or an address that cannot be read would be wrong rather than missing: the row goes
    // back.
    for (const CellIssue &issue : out.issues) {
        if (issue.status != value::Status::Invalid) continue;
        const Field *field = m_entity->field(issue.field);
        const bool identity = m_entity == &fanEntity() && field && field->type == FieldType::Email
            && out.main.values.value(u"email"_s).isNull();
        if (identity || (field && (field->type == FieldType::Money || field->is(Required))))
            return refuse(QString::fromLatin1(value::reasonName(issue.reason)), issue.field, issue.column);
    }
    if (m_entity == &orderEntity() || m_entity == &audienceStatEntity())
        return; // complete only with their other rows
    if (out.main.values.isEmpty()) return refuse(u"empty"_s, {}, -1);
    for (const Field &field : m_entity->fields) {
        if (!field.is(Required) || field.type == FieldType::Reference) continue;
        if (!out.main.values.value(field.name).isNull() || !out.main.defaults.value(field.name).isNull())
            continue;
        return refuse(u"required"_s, field.name, columnOf(field.name));
    }
}

} // namespace flow
