// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"
#include "core/entities.h"

#include <QJsonArray>

#include <algorithm>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

QString drawKind(Rng &rng)
{
    const double at = rng.unit();
    return at < 0.38 ? u"call"_s
        : at < 0.82  ? u"mail"_s
        : at < 0.88  ? u"meeting"_s
        : at < 0.97  ? u"message"_s
                     : u"note"_s;
}

QString worded(QString text, const Talk &talk, const World &world, const QString &language,
    const QString &fee, int month)
{
    const QString name = monthName(month, language);
    if (language == u"fr" && (name[0] == u'a' || name[0] == u'o')) text.replace(u"de {d}"_s, u"d’{d}"_s);
    text.replace(u"{d}"_s, name).replace(u"{e}"_s, (language == u"en" ? u"in "_s : u"en "_s) + name);
    text.replace(u"{a}"_s, talk.artist < 0 ? QString() : world.artists[size_t(talk.artist)].name);
    text.replace(u"{f}"_s, fee);
    return text.replace(
        u"{c}"_s, talk.contact < 0 ? QString() : world.contacts[size_t(talk.contact)].firstName);
}

class Notebook
{
public:
    Notebook(World &world, Rng &rng)
        : m_world(world)
        , m_rng(rng)
        , m_talk(demoFile(u"talk.json"_s))
    {
    }

    /// Something said about an artist with somebody, as the team has noted it.
    void add(Talk talk, const QString &fee, int month)
    {
        const QString &language = m_world.words.own();
        talk.kind = drawKind(m_rng);
        const QJsonArray choices = m_talk[language].toObject()[talk.kind].toArray();
        const QJsonArray chosen = choices[m_rng.below(int(choices.size()))].toArray();
        talk.summary = worded(chosen[0].toString(), talk, m_world, language, fee, month);
        talk.detail = worded(chosen[1].toString(), talk, m_world, language, fee, month);
        if (talk.kind != u"note" && talk.kind != u"meeting")
            talk.direction = m_rng.chance(0.6) ? u"out"_s : u"in"_s;
        talk.isPrivate = talk.kind == u"note" && m_rng.chance(0.4);
        talk.author = teamMember(m_rng);
        m_world.talks.push_back(std::move(talk));
    }

    qint64 workingTime(QDate day)
    {
        while (day.dayOfWeek() > 5 || day >= m_world.options.today)
            day = day.addDays(-1);
        return World::msOf(day, hourOfWork(m_rng), m_rng.below(60), m_rng.below(60));
    }

    void followDeal(const Deal &deal)
    {
        const Venue &venue = m_world.venues[size_t(deal.venue)];
        if (venue.contacts.empty()) return;
        const QDate end = std::min(
            deal.stage == u"lost" ? deal.created.addDays(50) : deal.day.addDays(4), m_world.options.today);
        const int span = std::max(1, int(deal.created.daysTo(end)));
        const QString &language = m_world.words.own();
        for (int n = m_rng.between(2, 5); n > 0; --n) {
            const int contact = m_rng.chance(0.8) ? venue.contacts[0] : m_rng.pick(venue.contacts);
            Talk talk{.contact = contact, .venue = deal.venue, .artist = deal.artist, .deal = deal.id};
            talk.at = workingTime(deal.created.addDays(m_rng.below(span)));
            add(std::move(talk), amountText(deal.amount, venue.currency, language), deal.day.month());
        }
    }

    void chat()
    {
        Talk talk{.contact = m_rng.below(int(m_world.contacts.size())),
            .artist = m_rng.below(int(m_world.artists.size()))};
        const Contact &contact = m_world.contacts[size_t(talk.contact)];
        talk.venue = contact.venue;
        const Artist &artist = m_world.artists[size_t(talk.artist)];
        // More of late: the network grows.
        const double back = m_rng.unit() * (0.35 + 0.65 * m_rng.unit());
        const QDate day = std::max(m_world.options.today.addDays(-int(back * 730)), artist.since);
        talk.at = workingTime(day);
        const QString currency = talk.venue < 0 ? u"EUR"_s : m_world.venues[size_t(talk.venue)].currency;
        const int month = day.addDays(m_rng.between(60, 200)).month();
        add(std::move(talk), amountText((artist.feeMin / 100 + m_rng.below(12)) * 10'000, currency, m_world.words.own()),
            month);
    }

private:
    World &m_world;
    Rng &m_rng;
    QJsonObject m_talk;
};

/// The one that the pictures show.
void addShown(World &world)
{
    if (world.venues.empty() || world.venues[0].contacts.empty()) return;
    QDate day = world.options.today.addDays(-8);
    while (day.dayOfWeek() > 5)
        day = day.addDays(-1);
    world.talks.push_back({.at = World::msOf(day, 16, 20),
        .kind = u"call"_s,
        .direction = u"in"_s,
        .author = kClaire,
        .summary = world.say(u"Wants Lune Aride on 5 March, no support. Can go to €4,200 with lodging."_s),
        .detail = {},
        .isPrivate = false,
        .contact = world.venues[0].contacts[0],
        .venue = 0,
        .artist = 0});
}

} // namespace

void imagineTalks(World &world)
{
    Rng rng = world.rng("talks");
    Notebook notebook(world, rng);
    for (const Deal &deal : world.deals) {
        if (int(world.talks.size()) >= world.options.interactions * 2 / 3) break;
        notebook.followDeal(deal);
    }
    while (int(world.talks.size()) + 1 < world.options.interactions)
        notebook.chat();
    addShown(world);
    std::ranges::stable_sort(world.talks, {}, &Talk::at);
}

Result<void> writeTalks(World &world, size_t first, size_t count)
{
    FLOW_ASSIGN(RowWriter rows, world.rows(interactionEntity()));
    for (size_t i = first; i < std::min(first + count, world.talks.size()); ++i) {
        const Talk &talk = world.talks[i];
        rows.set("kind"_L1, talk.kind).set("direction"_L1, talk.direction).set("at"_L1, talk.at);
        rows.set("author"_L1, talk.author).set("summary"_L1, talk.summary).set("detail"_L1, talk.detail);
        rows.set("is_private"_L1, int(talk.isPrivate));
        if (talk.contact >= 0) {
            const Contact &contact = world.contacts[size_t(talk.contact)];
            rows.set("contact_id"_L1, contact.id);
            if (contact.company) rows.set("company_id"_L1, contact.company);
        }
        if (talk.venue >= 0) rows.set("venue_id"_L1, world.venues[size_t(talk.venue)].id);
        if (talk.artist >= 0) rows.set("artist_id"_L1, world.artists[size_t(talk.artist)].id);
        if (talk.deal) rows.set("deal_id"_L1, talk.deal);
        FLOW_TRY(rows.add());
    }
    return {};
}

} // namespace flow::demo
