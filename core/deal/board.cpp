// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/board.h"

#include "core/store/rowday.h"

#include <QHash>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

DealFacts::Prospect prospectFact(std::string_view code)
{
    using enum DealFacts::Prospect;
    static const std::pair<std::string_view, DealFacts::Prospect> codes[]{{"to_contact", ToContact}, {"pitched", Pitched}, {"interested", Interested},
        {"dates_in", DatesIn}, {"held", DatesIn}, {"declined", Declined}, {"dropped", Dropped}};
    for (const auto &[name, fact] : codes)
        if (name == code) return fact;
    return None;
}

DealFacts::Hold holdFact(std::string_view code)
{
    using enum DealFacts::Hold;
    if (code.empty()) return None;
    return code == "active" ? Active : code == "confirmed" ? Confirmed : Ended;
}

DealFacts::Offer offerFact(std::string_view code)
{
    using enum DealFacts::Offer;
    static const std::pair<std::string_view, DealFacts::Offer> codes[]{{"draft", Draft}, {"sent", Sent}, {"accepted", Accepted}, {"declined", Declined}};
    for (const auto &[name, fact] : codes)
        if (name == code) return fact;
    return code.empty() ? None : Ended;
}

DealFacts::Approval approvalFact(std::string_view code)
{
    using enum DealFacts::Approval;
    return code == "approved" ? Approved : code == "refused" ? Refused : code == "waiting" ? Waiting : NotAsked;
}

DealFacts::Show showFact(std::string_view code)
{
    using enum DealFacts::Show;
    return code == "hold" ? Hold : code == "cancelled" ? Cancelled : code == "postponed" ? Postponed : Confirmed;
}

/// Columns that every kind of card has, in this order from 0; the rest follows at kOwn.
constexpr auto kCommon = "%1.id, coalesce(%1.artist_id, 0), coalesce(%1.venue_id, 0), coalesce(%2, 0), coalesce(%1.contact_id, 0), coalesce(a.color, 0),"
                         " coalesce(a.name, %3, ''), coalesce(v.name, %4, ''), coalesce(v.town, %5, ''), coalesce(j.name, ''), coalesce(%1.owner, '')";
constexpr int kOwn = 11;

class Reader
{
public:
    Reader(Connection &connection, const BoardQuery &query)
        : m_connection(connection)
        , m_query(query)
    {
    }

    Result<std::vector<BoardCard>> read()
    {
        FLOW_TRY(readPins());
        FLOW_TRY(readShows());
        FLOW_TRY(readHolds());
        FLOW_TRY(readOffers());
        FLOW_TRY(readProspects());
        FLOW_TRY(readDeals());
        return std::move(m_cards);
    }

private:
    struct Pin
    {
        DealStage stage;
        QString note, author;
    };

    Result<void> readPins()
    {
        FLOW_ASSIGN(Statement row, m_connection.prepare("SELECT prospect_id, hold_id, offer_id, show_id, deal_id, stage, note, coalesce(author, '') FROM stage_override ORDER BY at"));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            for (int kind = 0; kind < 5; ++kind)
                if (const auto stage = stageFromCode(row.string(5)); stage && !row.isNull(kind))
                    m_pins.insert({CardKind(kind), row.integer(kind)}, {*stage, row.string(6), row.string(7)});
        }
    }

    static std::string common(const char *alias, const char *project, const char *artist, const char *venue, const char *town)
    {
        return QString::fromLatin1(kCommon).arg(QLatin1StringView(alias), QLatin1StringView(project), QLatin1StringView(artist),
            QLatin1StringView(venue), QLatin1StringView(town)).toStdString();
    }

    static BoardCard start(const Statement &row, CardKind kind)
    {
        BoardCard card;
        card.key = {kind, row.integer(0)};
        card.artistId = row.integer(1);
        card.venueId = row.integer(2);
        card.projectId = row.integer(3);
        card.contactId = row.integer(4);
        card.artistColor = int(row.integer(5));
        card.artist = row.string(6);
        card.venue = row.string(7);
        card.town = row.string(8);
        card.project = row.string(9);
        card.owner = row.string(10);
        return card;
    }

    QString firstDay() const { return m_query.today.addDays(-m_query.playedDays).toString(Qt::ISODate); }
    void bindExits(Statement &row) const
    {
        row.bind(1, qint64(m_query.withExits));
        row.bind(2, firstDay());
    }

    void finish(BoardCard card)
    {
        card.placement = placementOf(card.facts, m_query.today);
        if (const auto pin = m_pins.constFind(card.key); pin != m_pins.constEnd() && card.placement.exit == DealExit::None) {
            card.isPinned = true;
            card.placement.stage = pin->stage;
            card.pinNote = pin->note;
            card.pinAuthor = pin->author;
        }
        if (!m_query.withExits && card.placement.exit != DealExit::None) return;
        m_cards.push_back(std::move(card));
    }

    Result<void> readShows()
    {
        FLOW_ASSIGN(Statement row,
            m_connection.prepare("SELECT " + common("s", "s.project_id", "s.artist_name", "s.venue_name", "s.town")
                + ", s.status, s.day, s.fee, s.currency, s.contract_sent_on, s.contract_signed_on, s.deposit_due_on, s.deposit_paid_on,"
                  " s.public_on, s.advance_sent_on, s.itinerary_sent_on, s.settled_on, s.paid_on, s.statement_sent_on, s.on_sale_on,"
                  " coalesce(s.hold_id, 0), coalesce(s.offer_id, 0), coalesce(n.total, 0), coalesce(n.done, 0), coalesce(h.prospect_id, 0), s.confirmed_on"
                  " FROM show s LEFT JOIN artist a ON a.id = s.artist_id LEFT JOIN venue v ON v.id = s.venue_id LEFT JOIN project j ON j.id = s.project_id"
                  " LEFT JOIN hold h ON h.id = s.hold_id"
                  " LEFT JOIN (SELECT show_id, count(*) AS total, sum(state = 'done') AS done FROM advance_item WHERE state <> 'not_needed' GROUP BY show_id) n"
                  " ON n.show_id = s.id WHERE s.day >= ?1 AND (s.day >= ?2 OR s.paid_on IS NULL OR s.statement_sent_on IS NULL)"));
        row.bind(1, firstDay());
        row.bind(2, m_query.today.addDays(-30).toString(Qt::ISODate));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            BoardCard card = start(row, CardKind::Show);
            card.showId = card.key.id;
            takeShow(card, row);
            m_shownHolds.insert(card.holdId, true);
            m_shownOffers.insert(card.offerId, true);
            finish(std::move(card));
        }
    }

    static void takeShow(BoardCard &card, const Statement &row)
    {
        DealFacts &facts = card.facts;
        facts.show = showFact(row.text(kOwn));
        facts.day = card.day = dayAt(row, kOwn + 1);
        card.value = row.integer(kOwn + 2);
        card.currency = row.string(kOwn + 3);
        card.isEstimate = facts.show == DealFacts::Show::Hold;
        int column = kOwn + 4;
        for (QDate *day : {&facts.contractSent, &facts.contractSigned, &facts.depositDue, &facts.depositPaid, &facts.publicOn, &facts.advanceSent,
                 &facts.itinerarySent, &facts.settled, &facts.balancePaid, &facts.statementSent, &card.onSale})
            *day = dayAt(row, column++);
        card.holdId = row.integer(column++);
        card.offerId = row.integer(column++);
        facts.advanceTotal = int(row.integer(column++));
        facts.advanceDone = int(row.integer(column++));
        card.prospectId = row.integer(column++);
        if (const QDate confirmed = dayAt(row, column); confirmed.isValid()) card.touchedAt = confirmed.startOfDay().toMSecsSinceEpoch();
    }

    Result<void> readHolds()
    {
        // The newest offer that is not taken back speaks for the hold.
        FLOW_ASSIGN(Statement row,
            m_connection.prepare("SELECT " + common("h", "h.project_id", "h.artist_name", "h.venue_name", "h.town")
                + ", h.state, h.day, h.estimate, h.currency, h.rank, coalesce(h.is_target, 0), coalesce(h.expires_at, 0), coalesce(h.challenge, ''),"
                  " coalesce(h.challenged_at, 0), coalesce(h.challenge_until, 0), coalesce(h.challenged_by, ''), coalesce(h.prospect_id, 0),"
                  " coalesce(h.created_at, 0), coalesce(o.id, 0), coalesce(o.state, ''), o.guarantee, o.currency, coalesce(o.deal_type, ''),"
                  " coalesce(o.artist_approval, ''), coalesce(o.direction, ''), coalesce(o.percentage, 0), o.version, o.valid_until, coalesce(o.created_at, 0)"
                  " FROM hold h LEFT JOIN artist a ON a.id = h.artist_id LEFT JOIN venue v ON v.id = h.venue_id LEFT JOIN project j ON j.id = h.project_id"
                  " LEFT JOIN offer o ON o.id = (SELECT id FROM offer WHERE hold_id = h.id AND state <> 'countered' ORDER BY version DESC, id DESC LIMIT 1)"
                  " WHERE h.state IN ('active', 'confirmed') OR (?1 AND h.day >= ?2)"));
        bindExits(row);
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            BoardCard card = start(row, CardKind::Hold);
            card.holdId = card.key.id;
            takeHold(card, row);
            if (card.facts.hold == DealFacts::Hold::Active) m_heldProspects.insert(card.prospectId, true);
            m_shownOffers.insert(card.offerId, true);
            if (!m_shownHolds.contains(card.holdId)) finish(std::move(card));
            else m_heldProspects.insert(card.prospectId, true);
        }
    }

    static void takeHold(BoardCard &card, const Statement &row)
    {
        card.holdState = row.string(kOwn);
        card.facts.hold = holdFact(row.text(kOwn));
        card.facts.day = card.day = dayAt(row, kOwn + 1);
        card.value = row.integer(kOwn + 2);
        card.currency = row.string(kOwn + 3);
        card.rank = int(row.integer(kOwn + 4));
        card.isTarget = row.integer(kOwn + 5) != 0;
        card.expiresAt = row.integer(kOwn + 6);
        card.challenge = row.string(kOwn + 7);
        card.challengedAt = row.integer(kOwn + 8);
        card.challengeUntil = row.integer(kOwn + 9);
        card.challengedBy = row.string(kOwn + 10);
        card.prospectId = row.integer(kOwn + 11);
        card.touchedAt = row.integer(kOwn + 12);
        card.offerId = row.integer(kOwn + 13);
        if (card.offerId) takeOffer(card, row, kOwn + 14);
    }

    /// state, guarantee, currency, deal_type, artist_approval, direction, percentage, version, valid_until, created_at
    static void takeOffer(BoardCard &card, const Statement &row, int column)
    {
        card.facts.offer = offerFact(row.text(column));
        card.offerState = row.string(column);
        if (!row.isNull(column + 1)) {
            card.value = row.integer(column + 1);
            card.currency = row.string(column + 2);
            card.isEstimate = false;
        }
        card.dealType = row.string(column + 3);
        card.approval = row.string(column + 4);
        card.facts.approval = approvalFact(row.text(column + 4));
        card.direction = row.string(column + 5);
        card.percentage = int(row.integer(column + 6));
        card.version = int(row.integer(column + 7));
        card.validUntil = dayAt(row, column + 8);
        card.touchedAt = std::max(card.touchedAt, row.integer(column + 9));
    }

    /// Offers without a hold: the promoter wrote terms at once.
    Result<void> readOffers()
    {
        FLOW_ASSIGN(Statement row,
            m_connection.prepare("SELECT " + common("o", "o.project_id", "o.artist_name", "o.venue_name", "o.town")
                + ", o.day, coalesce(o.prospect_id, 0), o.state, o.guarantee, o.currency, coalesce(o.deal_type, ''), coalesce(o.artist_approval, ''),"
                  " coalesce(o.direction, ''), coalesce(o.percentage, 0), o.version, o.valid_until, coalesce(o.created_at, 0)"
                  " FROM offer o LEFT JOIN artist a ON a.id = o.artist_id LEFT JOIN venue v ON v.id = o.venue_id LEFT JOIN project j ON j.id = o.project_id"
                  " WHERE o.hold_id IS NULL AND o.state <> 'countered' AND (o.state IN ('draft', 'sent', 'accepted') OR (?1 AND o.day >= ?2))"));
        bindExits(row);
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            if (m_shownOffers.contains(row.integer(0))) continue;
            BoardCard card = start(row, CardKind::Offer);
            card.offerId = card.key.id;
            card.facts.day = card.day = dayAt(row, kOwn);
            card.prospectId = row.integer(kOwn + 1);
            takeOffer(card, row, kOwn + 2);
            m_heldProspects.insert(card.prospectId, true);
            finish(std::move(card));
        }
    }

    /// Venues that are still only asked: those with a hold or an offer that lives are seen as that.
    Result<void> readProspects()
    {
        FLOW_ASSIGN(Statement row,
            m_connection.prepare("SELECT " + common("p", "p.project_id", "NULL", "p.venue_name", "NULL")
                + ", p.state, coalesce(p.period, ''), p.estimate, p.currency, coalesce(p.pitched_at, 0), coalesce(p.replied_at, 0), p.follow_up_on,"
                  " coalesce(p.attempts, 0), coalesce(p.created_at, 0)"
                  " FROM prospect p LEFT JOIN artist a ON a.id = p.artist_id LEFT JOIN venue v ON v.id = p.venue_id LEFT JOIN project j ON j.id = p.project_id"
                  " WHERE p.state NOT IN ('declined', 'dropped') OR ?1"));
        row.bind(1, qint64(m_query.withExits));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            if (m_heldProspects.contains(row.integer(0))) continue;
            BoardCard card = start(row, CardKind::Prospect);
            card.prospectId = card.key.id;
            card.facts.prospect = prospectFact(row.text(kOwn));
            card.period = row.string(kOwn + 1);
            card.value = row.integer(kOwn + 2);
            card.currency = row.string(kOwn + 3);
            card.pitchedAt = row.integer(kOwn + 4);
            card.repliedAt = row.integer(kOwn + 5);
            card.followUp = dayAt(row, kOwn + 6);
            card.attempts = int(row.integer(kOwn + 7));
            card.touchedAt = std::max({row.integer(kOwn + 8), card.pitchedAt, card.repliedAt});
            finish(std::move(card));
        }
    }

    /// Deals of an import that nothing else speaks for.
    Result<void> readDeals()
    {
        FLOW_ASSIGN(Statement row,
            m_connection.prepare("SELECT " + common("d", "NULL", "NULL", "d.name", "NULL")
                + ", d.stage, d.amount, d.currency, d.expected_on, d.created_on FROM deal d LEFT JOIN artist a ON a.id = d.artist_id"
                  " LEFT JOIN venue v ON v.id = d.venue_id LEFT JOIN project j ON 0 WHERE (d.stage NOT IN ('lost', 'close') OR (?1 AND d.stage = 'lost'))"
                  " AND NOT EXISTS (SELECT 1 FROM prospect WHERE venue_id = d.venue_id AND artist_id IS d.artist_id)"
                  " AND NOT EXISTS (SELECT 1 FROM show WHERE deal_id = d.id) AND NOT EXISTS (SELECT 1 FROM hold WHERE deal_id = d.id)"
                  " AND NOT EXISTS (SELECT 1 FROM offer WHERE deal_id = d.id)"));
        row.bind(1, qint64(m_query.withExits));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            BoardCard card = start(row, CardKind::Deal);
            takeDeal(card, row.text(kOwn));
            card.value = row.integer(kOwn + 1);
            card.currency = row.string(kOwn + 2);
            card.day = dayAt(row, kOwn + 3);
            if (const QDate created = dayAt(row, kOwn + 4); created.isValid()) card.touchedAt = created.startOfDay().toMSecsSinceEpoch();
            finish(std::move(card));
        }
    }

    /// What the imported stage says, as facts.
    static void takeDeal(BoardCard &card, std::string_view stage)
    {
        DealFacts &facts = card.facts;
        facts.prospect = DealFacts::Prospect::Pitched;
        if (stage == "option") facts.hold = DealFacts::Hold::Active;
        else if (stage == "offer") facts.offer = DealFacts::Offer::Sent;
        else if (stage == "lost") facts.prospect = DealFacts::Prospect::Declined;
        else if (stage == "confirmed" || stage == "prepare") facts.show = DealFacts::Show::Confirmed;
        if (stage == "prepare") facts.advanceSent = QDate(1970, 1, 1); // some day
    }

    Connection &m_connection;
    const BoardQuery &m_query;
    std::vector<BoardCard> m_cards;
    QHash<CardKey, Pin> m_pins;
    QHash<qint64, bool> m_shownHolds, m_shownOffers, m_heldProspects;
};

} // namespace

size_t qHash(const CardKey &key, size_t seed) { return qHashMulti(seed, int(key.kind), key.id); }

QString cardEntity(CardKind kind)
{
    static const QStringList names{u"prospect"_s, u"hold"_s, u"offer"_s, u"show"_s, u"deal"_s};
    return names.at(int(kind));
}

Result<std::vector<BoardCard>> readBoard(Connection &connection, const BoardQuery &query) { return Reader(connection, query).read(); }

ColumnTotal totalOf(const std::vector<const BoardCard *> &cards, const QString &currency)
{
    ColumnTotal total;
    for (const BoardCard *card : cards) {
        if (card->placement.exit != DealExit::None) continue;
        ++total.cards;
        if (card->value == 0) continue;
        if (card->currency != currency) {
            ++total.otherCurrency;
            total.others[card->currency] += card->value;
            continue;
        }
        total.sum += card->value;
        total.weighted += card->value * likelihood(card->placement.stage) / 100;
    }
    return total;
}

} // namespace flow
