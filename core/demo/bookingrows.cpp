// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of shows, and what is always to be done.
#include "core/demo/booking.h"
#include "core/entities.h"

#include <algorithm>
#include <array>

namespace flow::demo {

using namespace Qt::StringLiterals;

void setPapers(RowWriter &rows, const World &world, const PaperTrail &show, Rng &rng)
{
    const QDate today = world.options.today;
    const int ahead = int(today.daysTo(show.day));
    const QDate confirmed = std::min(show.day.addDays(-rng.between(60, 130)), today.addDays(-rng.between(3, 40)));
    const QDate sent = confirmed.addDays(rng.between(1, 12)), isSigned = sent.addDays(rng.between(3, 24));
    const QDate due = show.day.addDays(-30), paid = due.addDays(rng.between(-6, 9));
    const bool isSent = rng.chance(0.88), isReturned = rng.chance(0.8), hasDeposit = rng.chance(0.6), isPunctual = rng.chance(0.85);
    const bool isStated = rng.chance(0.9);
    const auto date = [&](QLatin1StringView field, const QDate &day, bool happened) {
        if (happened && day <= today) rows.set(field, World::iso(day));
    };
    rows.set("confirmed_on"_L1, World::iso(confirmed));
    date("contract_sent_on"_L1, sent, isSent || ahead < 0);
    date("contract_signed_on"_L1, isSigned, (isSent && isReturned) || ahead < 0);
    if (hasDeposit) {
        rows.set("deposit"_L1, show.fee / 2 / 100 * 100).set("deposit_due_on"_L1, World::iso(due));
        date("deposit_paid_on"_L1, paid, isPunctual || ahead < 0);
    }
    if (ahead < 70 || rng.chance(0.3)) date("public_on"_L1, show.day.addDays(-rng.between(50, 80)), true);
    if (ahead > 20 && ahead < 160 && rng.chance(0.35)) rows.set("on_sale_on"_L1, World::iso(today.addDays(rng.between(2, 24))));
    date("advance_sent_on"_L1, show.day.addDays(-rng.between(21, 34)), show.status == u"confirmed" || show.status == u"played");
    date("itinerary_sent_on"_L1, show.day.addDays(-4), true);
    if (show.status != u"played") return;
    date("settled_on"_L1, show.day.addDays(rng.between(2, 12)), true);
    if (show.paid.isValid()) date("statement_sent_on"_L1, show.paid.addDays(rng.between(1, 9)), isStated || ahead < -60);
}

Result<void> makeTemplates(World &world)
{
    struct Template
    {
        const char *key, *title, *makes, *kind, *startsWith, *from;
        int days;
    };
    static constexpr std::array templates{Template{"contract", "Send the contract", "task", "contract", "confirmed", "start", 3},
        Template{"deposit", "Check the deposit", "task", "payment", "confirmed", "show_day", -28},
        Template{"answer", "Ask for the answer to our offer", "task", "follow_up", "offer", "start", 7},
        Template{"press", "Send photos and press text", "advance_item", "promo", "confirmed", "show_day", -60},
        Template{"tech", "Technical rider agreed", "advance_item", "advance", "confirmed", "show_day", -30},
        Template{"hospitality", "Hospitality rider agreed", "advance_item", "advance", "confirmed", "show_day", -21},
        Template{"hotel", "Hotel booked", "advance_item", "travel", "confirmed", "show_day", -21},
        Template{"times", "Times agreed", "advance_item", "advance", "confirmed", "show_day", -14},
        Template{"guests", "Guest list sent", "advance_item", "advance", "confirmed", "show_day", -3}};
    FLOW_ASSIGN(RowWriter rows, world.rows(taskTemplateEntity()));
    qint64 position = 0;
    for (const Template &one : templates)
        FLOW_TRY(rows.set("key"_L1, QString::fromLatin1(one.key)).set("title"_L1, world.say(QString::fromLatin1(one.title))).set("makes"_L1, QString::fromLatin1(one.makes))
                     .set("kind"_L1, QString::fromLatin1(one.kind)).set("starts_with"_L1, QString::fromLatin1(one.startsWith)).set("counts_from"_L1, QString::fromLatin1(one.from))
                     .set("days"_L1, one.days).set("position"_L1, ++position).add());
    return {};
}

/// The nearer the show, the more of its advance is done.
Result<void> makeAdvances(World &world)
{
    static constexpr std::array items{"Photos and press text sent", "Technical rider agreed", "Hospitality rider agreed", "Hotel booked", "Parking for the van",
        "Times agreed", "Local crew confirmed", "Merchandise place agreed", "Guest list sent"};
    Rng rng = world.rng("advances");
    FLOW_ASSIGN(RowWriter rows, world.rows(advanceItemEntity()));
    for (const Ahead &show : world.ahead) {
        const int ahead = int(world.options.today.daysTo(show.day));
        if (ahead > 40) continue;
        for (size_t i = 0; i < items.size(); ++i) {
            const bool isDone = rng.chance(ahead < 5 ? 0.95 : ahead < 15 ? 0.75 : 0.3);
            rows.set("show_id"_L1, show.id).set("title"_L1, world.say(QString::fromLatin1(items[i]))).set("position"_L1, qint64(i) + 1);
            rows.set("state"_L1, isDone ? u"done"_s : rng.chance(0.4) ? u"asked"_s : u"todo"_s);
            if (isDone) rows.set("done_at"_L1, World::msOf(world.base.addDays(-rng.between(1, 9)), 10));
            rows.set("due_on"_L1, World::iso(show.day.addDays(-20 + int(i) * 2))).set("assignee"_L1, teamMember(rng));
            FLOW_TRY(rows.add());
        }
    }
    return {};
}

} // namespace flow::demo
