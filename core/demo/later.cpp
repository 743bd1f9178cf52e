// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/later.h"

#include "core/entities.h"
#include "core/store/records.h"

#include <algorithm>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

class Team
{
public:
    Team(World &world, qint64 nextImport)
        : m_world(world)
        , m_rng(world.rng("later"))
        , m_nextImport(nextImport)
    {
    }

    std::vector<Later> work()
    {
        noteTalks();
        editVenues();
        moveDeals();
        editArtists();
        tagMany();
        importVenues();
        importShop();
        std::ranges::stable_sort(m_list, {}, &Later::at);
        return std::move(m_list);
    }

private:
    qint64 workingTime(int daysAgo)
    {
        QDate day = m_world.options.today.addDays(-daysAgo);
        while (day.dayOfWeek() > 5 && day > m_world.base)
            day = day.addDays(-1);
        return World::msOf(day, hourOfWork(m_rng), m_rng.below(60), m_rng.below(60));
    }

    void add(qint64 at, Cause cause, std::function<Result<void>(Connection &)> write)
    {
        if (cause.author.isEmpty()) cause.author = teamMember(m_rng);
        m_list.push_back({at, std::move(cause), std::move(write)});
    }

    void edit(int daysAgo, const Entity &entity, qint64 id, const QString &subject, const Values &values)
    {
        add(workingTime(daysAgo), {.code = u"edit"_s, .subject = subject},
            [&entity, id, values](Connection &connection) -> Result<void> {
                FLOW_TRY(Records(connection).update(entity, id, values));
                return {};
            });
    }

    void noteTalks()
    {
        const qint64 from = World::msOf(m_world.base, 7);
        for (size_t i = 0; i < m_world.talks.size(); ++i) {
            const Talk &talk = m_world.talks[i];
            if (talk.at < from) continue;
            const QString subject = talk.venue >= 0 ? m_world.venues[size_t(talk.venue)].name
                                                    : m_world.contacts[size_t(talk.contact)].name;
            add(talk.at, {.code = u"create"_s, .subject = subject, .author = talk.author},
                [this, i](Connection &) { return writeTalks(m_world, i, 1); });
        }
    }

    void editVenues()
    {
        const auto &venues = m_world.venues;
        const int playable = int(venues.size()) - m_world.laterVenues;
        edit(8, venueEntity(), venues[0].id, venues[0].name, {{u"last_fee"_s, 380'000}});
        edit(8, venueEntity(), venues[0].id, venues[0].name, {{u"genres"_s, m_world.say(u"Indie, folk, post-punk"_s)}});
        for (int i = 0; i < 14 && playable > 1; ++i) {
            const Venue &venue = venues[size_t(m_rng.below(playable))];
            Values values;
            switch (i % 4) {
            case 0: values = {{u"payment_days"_s, venue.paymentDays == 45 ? 30 : 45}}; break;
            case 1: values = {{u"capacity"_s, venue.capacity + 20}}; break;
            case 2:
                values = {{u"notes"_s, m_world.say(u"New programmer from January. Load-in through the yard."_s)}};
                break;
            default: values = {{u"excludes"_s, m_world.say(u"Backing tracks"_s)}};
            }
            edit(m_rng.between(1, 12), venueEntity(), venue.id, venue.name, values);
        }
        for (int i = 0; i < 6 && !m_world.contacts.empty(); ++i) {
            const Contact &contact = m_rng.pick(m_world.contacts);
            edit(m_rng.between(1, 12), contactEntity(), contact.id, contact.name,
                {{u"preferences"_s, m_world.say(u"Answers in the morning"_s)}});
        }
    }

    void moveDeals()
    {
        int moved = 0;
        for (Deal &deal : m_world.deals) {
            if (deal.stage != u"offer" && deal.stage != u"option") continue;
            if (!m_rng.chance(0.25) || moved == 9) continue;
            ++moved;
            edit(m_rng.between(1, 12), dealEntity(), deal.id, deal.name,
                {{u"amount"_s, deal.amount + 20'000}, {u"stage"_s, u"offer"_s}});
        }
    }

    void editArtists()
    {
        for (const Artist &artist : m_world.artists) {
            if (artist.name == u"Brume Électrique")
                edit(5, artistEntity(), artist.id, artist.name, {{u"fee_min"_s, 100'000}});
            if (artist.name == u"Tolva")
                edit(3, artistEntity(), artist.id, artist.name, {{u"monthly_listeners"_s, 76'400}});
            if (artist.name == u"Nord Signal")
                edit(2, artistEntity(), artist.id, artist.name,
                    {{u"notes"_s, m_world.say(u"Needs two 16 A circuits apart from the lights."_s)}});
        }
    }

    void tagAll(int daysAgo, const QString &tag, const Entity &entity, const QString &subject,
        const std::vector<qint64> &ids)
    {
        const qint64 tagId = m_world.tags.at(u"tag:"_s + tag);
        add(workingTime(daysAgo), {.code = u"bulk_edit"_s, .subject = subject},
            [this, tagId, number = entity.number, ids](Connection &) -> Result<void> {
                FLOW_ASSIGN(RowWriter rows, m_world.rows(taggingEntity()));
                for (const qint64 id : ids)
                    FLOW_TRY(rows.set("tag_id"_L1, tagId)
                            .set("owner_entity"_L1, number)
                            .set("owner_id"_L1, id)
                            .add());
                return {};
            });
    }

    void tagMany()
    {
        std::vector<qint64> rooms;
        for (const Venue &venue : m_world.venues)
            if (venue.weight > 1 && venue.shows > 2 && rooms.size() < 24) rooms.push_back(venue.id);
        tagAll(7, u"priority"_s, venueEntity(), m_world.say(u"priority"_s), rooms);
        std::vector<qint64> best;
        for (const Fan &fan : m_world.fans)
            if (fan.id && fan.points > 20 && best.size() < 40) best.push_back(fan.id);
        tagAll(4, u"vip"_s, fanEntity(), u"vip"_s, best);
    }

    Result<void> writeImport(
        const QString &file, const QString &kind, const QString &container, qint64 at, size_t rowCount)
    {
        FLOW_ASSIGN(RowWriter rows, m_world.rows(importEntity()));
        rows.set("file_name"_L1, file).set("kind"_L1, kind).set("container"_L1, container);
        if (container == u"csv") rows.set("encoding"_L1, u"UTF-8"_s);
        rows.set("file_size"_L1, qint64(rowCount) * 214 + 1830);
        rows.set("started_at"_L1, at - 4000).set("finished_at"_L1, at).set("rows"_L1, qint64(rowCount));
        rows.set("created"_L1, qint64(rowCount));
        for (const auto none : {"updated"_L1, "unchanged"_L1, "skipped"_L1, "rejected"_L1, "duplicates"_L1})
            rows.set(none, 0);
        FLOW_TRY(rows.add());
        return {};
    }

    void importVenues()
    {
        if (m_world.laterVenues == 0) return;
        const QString file = m_world.say(u"Rooms Germany %1.xlsx"_s).arg(m_world.options.today.year());
        const qint64 at = workingTime(9);
        add(at, {.code = u"import"_s, .subject = file, .author = kIdriss, .importId = m_nextImport++},
            [this, file, at](Connection &) -> Result<void> {
                const auto count = size_t(m_world.laterVenues);
                FLOW_TRY(writeImport(file, u"venues"_s, u"xlsx"_s, at, count));
                return writeVenues(m_world, m_world.venues.size() - count, count);
            });
    }

    void importShop()
    {
        const auto &fans = m_world.fans;
        const auto &orders = m_world.orders;
        const auto firstFan =
            size_t(std::ranges::lower_bound(fans, m_world.base, {}, &Fan::joined) - fans.begin());
        const auto firstOrder = size_t(
            std::ranges::lower_bound(orders, World::msOf(m_world.base, 0), {}, &Order::at) - orders.begin());
        if (firstFan == fans.size()) return;
        const QString file = m_world.say(u"shop-%1.csv"_s).arg(m_world.options.today.toString(u"yyyy-MM"_s));
        const qint64 at = std::max(workingTime(1), m_list.back().at); // last: ids follow the order of imports
        add(at, {.code = u"import"_s, .subject = file, .author = kMaud, .importId = m_nextImport++},
            [this, file, at, firstFan, firstOrder](Connection &) -> Result<void> {
                FLOW_TRY(writeImport(file, u"fans"_s, u"csv"_s, at, m_world.fans.size() - firstFan));
                return writeAudience(m_world, firstFan, m_world.fans.size() - firstFan, firstOrder,
                    m_world.orders.size() - firstOrder);
            });
    }

    World &m_world;
    Rng m_rng;
    qint64 m_nextImport;
    std::vector<Later> m_list;
};

} // namespace

std::vector<Later> imagineLater(World &world, qint64 nextImport)
{
    // The team is asked once and gone; what it leaves refers to the world through itself, so it stays with
    // the list.
    auto team = std::make_shared<Team>(world, nextImport);
    std::vector<Later> list = team->work();
    for (Later &later : list)
        later.write = [team, write = std::move(later.write)](
                          Connection &connection) { return write(connection); };
    return list;
}

} // namespace flow::demo
