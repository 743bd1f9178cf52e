// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"
#include "core/entities.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QString first = {}, last = {}, role = {};
    int venue = -1;
    int company = -1; ///< index of companies below
};

struct Company
{
    QString name = {}, kind = {}, domain = {};
    int town = 0;
    qint64 id = 0;
};

Result<std::vector<Company>> makeCompanies(World &world, Rng &rng)
{
    static const QStringList kinds{u"promoter"_s, u"promoter"_s, u"promoter"_s, u"promoter"_s, u"agency"_s,
        u"agency"_s, u"label"_s, u"producer"_s, u"management"_s, u"media"_s, u"public_body"_s, u"supplier"_s};
    FLOW_ASSIGN(RowWriter rows, world.rows(companyEntity()));
    std::vector<Company> companies;
    for (int i = 0; i < std::max(4, world.options.venues / 10); ++i) {
        Company company{
            .kind = rng.pick(kinds), .town = world.venues[size_t(rng.below(int(world.venues.size())))].town};
        const Town &town = world.towns[size_t(company.town)];
        const QString &language = town.language;
        company.name = company.kind == u"public_body" && language == u"fr"
            ? u"Ville de "_s + town.name
            : world.words.fill(rng, language, rng.pick(world.words.list(u"companies"_s, language)));
        if (world.unique.domain(u"company "_s + company.name, {}).contains(u"-2."_s))
            continue; // has that name already
        company.domain = world.unique.domain(company.name, town.name);
        rows.set("name"_L1, company.name).set("kind"_L1, company.kind);
        rows.set(
            "street"_L1, world.words.fill(rng, language, rng.pick(world.words.list(language, u"street"_s))));
        rows.set("town"_L1, town.name).set("region"_L1, town.region).set("country"_L1, town.country);
        rows.set("latitude"_L1, town.at.lat)
            .set("longitude"_L1, town.at.lon)
            .set("located_by"_L1, u"gazetteer"_s);
        rows.set("email"_L1, world.unique.mail(u"contact"_s, company.domain));
        rows.set("phone"_L1, world.unique.phone(rng, town.country, false));
        rows.set("website"_L1, u"https://"_s + company.domain);
        if (rng.chance(0.5)) rows.set("payment_days"_L1, 30);
        FLOW_ASSIGN(company.id, rows.add());
        companies.push_back(company);
        world.companies.push_back(company.id);
    }
    return companies;
}

QString languageOf(const World &world, const Person &person, const std::vector<Company> &companies)
{
    const int town =
        person.venue >= 0 ? world.venues[size_t(person.venue)].town : companies[size_t(person.company)].town;
    return world.towns[size_t(town)].language;
}

/// One programmer for each place that we may play, more people at larger ones and at companies.
std::vector<Person> imaginePeople(World &world, Rng &rng, const std::vector<Company> &companies)
{
    static const QStringList others{u"technical"_s, u"technical"_s, u"production"_s, u"production"_s,
        u"accounting"_s, u"press"_s, u"hospitality"_s};
    std::vector<Person> people{
        {u"Maëlle"_s, u"Guivarch"_s, u"programmer"_s, 0}, {u"Yann"_s, u"Trémeur"_s, u"technical"_s, 0}};
    const int playable = int(world.venues.size()) - world.laterVenues;
    for (int i = 1; i < playable; ++i)
        if (world.venues[size_t(i)].weight > 1 || rng.chance(0.93))
            people.push_back({{}, {}, u"programmer"_s, i});
    for (int i = 0; i < int(companies.size()); ++i)
        for (int n = rng.between(1, 2); n > 0; --n)
            people.push_back(
                {{}, {}, companies[size_t(i)].kind == u"promoter" ? u"promoter"_s : u"booker"_s, -1, i});
    Lottery bySize;
    for (int i = 0; i < playable; ++i)
        bySize.add(world.venues[size_t(i)].weight + std::min(world.venues[size_t(i)].capacity, 3000) / 600.0);
    while (int(people.size()) < world.options.contacts)
        people.push_back({{}, {}, rng.pick(others), int(bySize.draw(rng))});
    people.resize(size_t(std::max(world.options.contacts, 2)));
    for (Person &person : people) {
        const QString language = languageOf(world, person, companies);
        if (person.first.isEmpty()) person.first = world.words.firstName(rng, language);
        if (person.last.isEmpty()) person.last = world.words.lastName(rng, language);
    }
    return people;
}

QString jobTitle(const QJsonObject &jobs, const QString &language, const QString &role)
{
    const QJsonObject words = jobs[jobs.contains(language) ? language : u"en"_s].toObject();
    return words[role].toString();
}

void setContact(Rng &rng, RowWriter &rows, World &world, const Contact &contact, const Person &person,
    const Town &town, const QJsonObject &talk)
{
    rows.set("name"_L1, contact.name).set("first_name"_L1, person.first).set("last_name"_L1, person.last);
    rows.set("job_title"_L1, jobTitle(talk[u"jobs"_s].toObject(), contact.language, person.role));
    rows.set("email"_L1, contact.email).set("town"_L1, town.name).set("region"_L1, town.region);
    rows.set("country"_L1, town.country).set("language"_L1, contact.language);
    if (rng.chance(0.3)) rows.set("phone"_L1, world.unique.phone(rng, town.country, false));
    if (rng.chance(0.65)) rows.set("mobile"_L1, world.unique.phone(rng, town.country, true));
    const QJsonArray preferences =
        talk[u"preferences"_s].toObject()[world.words.own()].toArray();
    if (person.venue == 0 && person.role == u"programmer")
        rows.set("preferences"_L1, preferences[0].toString());
    else if (rng.chance(0.25))
        rows.set("preferences"_L1, preferences[rng.below(int(preferences.size()))].toString());
    rows.set("status"_L1, rng.chance(0.97) ? u"active"_s : u"left"_s);
    rows.set("connected_on"_L1, World::iso(world.base.addDays(-rng.between(20, 1900))));
}

} // namespace

Result<void> makePeople(World &world)
{
    Rng rng = world.rng("people");
    FLOW_ASSIGN(const std::vector<Company> companies, makeCompanies(world, rng));
    const QJsonObject talk = demoFile(u"talk.json"_s);
    FLOW_ASSIGN(RowWriter rows, world.rows(contactEntity()));
    FLOW_ASSIGN(RowWriter roles, world.rows(contactRoleEntity()));
    for (const Person &person : imaginePeople(world, rng, companies)) {
        const Company *company = person.company >= 0 ? &companies[size_t(person.company)] : nullptr;
        const int townIndex = company ? company->town : world.venues[size_t(person.venue)].town;
        const Town &town = world.towns[size_t(townIndex)];
        Contact contact{.name = person.first + u' ' + person.last,
            .firstName = person.first,
            .language = town.language,
            .venue = person.venue,
            .company = company ? company->id : 0};
        const QString &domain = company ? company->domain : world.venues[size_t(person.venue)].domain;
        contact.email = world.unique.mail(person.first + u' ' + person.last, domain);
        setContact(rng, rows, world, contact, person, town, talk);
        rows.set("company_name"_L1, company ? company->name : world.venues[size_t(person.venue)].name);
        FLOW_ASSIGN(contact.id, rows.add());
        roles.set("contact_id"_L1, contact.id).set("role"_L1, person.role);
        if (company)
            roles.set("company_id"_L1, company->id);
        else
            roles.set("venue_id"_L1, world.venues[size_t(person.venue)].id);
        roles.set("is_primary"_L1, company || world.venues[size_t(person.venue)].contacts.empty() ? 1 : 0);
        FLOW_TRY(roles.add());
        if (!company && !companies.empty() && rng.chance(0.05)) { // people of small towns do two jobs
            const Company &second = rng.pick(companies);
            FLOW_TRY(roles.set("contact_id"_L1, contact.id)
                    .set("company_id"_L1, second.id)
                    .set("role"_L1, u"promoter"_s)
                    .set("is_primary"_L1, 0)
                    .add());
        }
        if (person.venue >= 0)
            world.venues[size_t(person.venue)].contacts.push_back(int(world.contacts.size()));
        world.contacts.push_back(std::move(contact));
    }
    return {};
}

} // namespace flow::demo
