// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidencereader.h"

#include "core/report/rowvalues.h"

#include <algorithm>
#include <string>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kUsualPaymentDays = 30;
    constexpr int kWorstDelay = 60; // this many days late is as bad as never
    constexpr qint64 kDayMs = 86'400'000;
    constexpr double kWeak = 0.5; // what is said, or implied, beside what happened

    /// Better than what it is compared with: over 0.5, up to 1; worse: below, down to 0.
    double against(double value, double usual) { return value / (value + usual); }

    bool isOneOf(std::string_view text, std::initializer_list<std::string_view> list) { return std::ranges::find(list, text) != list.end(); }

    /// What failed by our own doing says nothing about them.
    bool isOurDoing(std::string_view reason) { return isOneOf(reason, {"artist_refused", "routing", "radius", "changed_plans", "rival_confirmed"}); }

} // namespace

EvidenceReader::EvidenceReader(Connection &connection, const Roster &roster, ScoreSubject subject, const QDate &today, qint64 onlyId)
    : m_connection(connection)
    , m_roster(roster)
    , m_subject(subject)
    , m_today(today)
    , m_onlyId(onlyId)
{
}

VenueEvidence &EvidenceReader::of(qint64 id)
{
    const auto at = m_byId.constFind(id);
    if (at != m_byId.constEnd()) return m_all[*at];
    m_byId.insert(id, m_all.size());
    return m_all.emplace_back(VenueEvidence{.id = id});
}

template <class Take>
Result<void> EvidenceReader::pass(const char *sql, Take take)
{
    const QByteArray column = m_subject == ScoreSubject::Venue ? "venue_id" : "contact_id";
    QByteArray text = QByteArray(sql).replace("%1", column);
    text += m_onlyId ? " AND t." + column + " = ?1" : " AND t." + column + " IS NOT NULL";
    FLOW_ASSIGN(Statement row, m_connection.prepare(std::string_view(text.constData(), size_t(text.size()))));
    if (m_onlyId) row.bind(1, m_onlyId);
    return forEachRow(row, [&](const Statement &each) { take(each, of(each.integer(0))); });
}

Result<std::vector<VenueEvidence>> EvidenceReader::read()
{
    if (m_subject == ScoreSubject::Venue)
        FLOW_TRY(pass("SELECT t.venue_id, t.genres, t.excludes, t.capacity, t.budget, t.currency FROM (SELECT id AS venue_id, coalesce(genres, '') AS genres,"
                      " coalesce(excludes, '') AS excludes, coalesce(capacity, 0) AS capacity, coalesce(fee_max, fee_min, last_fee, 0) AS budget,"
                      " coalesce(currency, '') AS currency FROM venue) t WHERE 1",
            [this](const Statement &row, VenueEvidence &evidence) { takeVenue(row, evidence); }));
    FLOW_TRY(pass("SELECT t.%1, t.day, t.status, coalesce(t.artist_id, 0), coalesce(t.fee, 0), coalesce(t.currency, ''), coalesce(t.capacity, 0),"
                  " coalesce(t.tickets_sold, 0), t.paid_on, coalesce(v.payment_days, 0) FROM show t LEFT JOIN venue v ON v.id = t.venue_id WHERE 1",
        [this](const Statement &row, VenueEvidence &evidence) { takeShow(row, evidence); }));
    FLOW_TRY(pass("SELECT t.%1, t.state, coalesce(t.lost_reason, '') FROM hold t WHERE 1",
        [this](const Statement &row, VenueEvidence &evidence) { takeOutcome(evidence, row.text(1), row.text(2)); }));
    FLOW_TRY(pass("SELECT t.%1, t.state, coalesce(t.lost_reason, ''), coalesce(t.pitched_at, 0), coalesce(t.replied_at, 0) FROM prospect t WHERE 1",
        [this](const Statement &row, VenueEvidence &evidence) {
            takeOutcome(evidence, row.text(1), row.text(2));
            takeAnswer(evidence, row.integer(3), row.integer(4));
        }));
    FLOW_TRY(pass("SELECT t.%1, CASE WHEN t.hold_id IS NULL THEN t.state ELSE '' END, coalesce(t.lost_reason, ''), coalesce(t.sent_at, 0),"
                  " coalesce(t.answered_at, 0) FROM offer t WHERE t.direction = 'out'",
        [this](const Statement &row, VenueEvidence &evidence) {
            takeOutcome(evidence, row.text(1), row.text(2)); // of one with a hold, the hold speaks
            takeAnswer(evidence, row.integer(3), row.integer(4));
        }));
    FLOW_TRY(pass("SELECT t.%1, t.stage FROM deal t WHERE t.id NOT IN (SELECT deal_id FROM hold WHERE deal_id IS NOT NULL)",
        [this](const Statement &row, VenueEvidence &evidence) { takeOutcome(evidence, row.text(1), {}); }));
    return std::move(m_all);
}

void EvidenceReader::takeVenue(const Statement &row, VenueEvidence &evidence) const
{
    const QStringList words = row.text(1).empty() ? QStringList() : genreWords(row.string(1));
    const QStringList excluded = row.text(2).empty() ? QStringList() : genreWords(row.string(2));
    const int capacity = int(row.integer(3));
    const qint64 budget = row.integer(4);
    const QString currency = budget > 0 ? row.string(5) : QString();
    double best = -1;
    std::array<double, 3> facts{-1, -1, -1};
    const RosterArtist *who = nullptr;
    for (const RosterArtist &artist : m_roster.artists) {
        if (!artist.isActive) continue;
        const std::array<double, 3> fits{artist.genreFit(words, excluded), artist.capacityFit(capacity), artist.budgetFit(budget, currency)};
        double sum = 0;
        int known = 0;
        for (const double fit : fits)
            if (fit >= 0) {
                sum += fit;
                ++known;
            }
        if (known == 0 || sum / known <= best) continue;
        best = sum / known;
        facts = fits;
        who = &artist;
    }
    if (!who) return;
    evidence.bestArtist = who->name;
    for (const double fit : facts)
        if (fit >= 0) evidence.parts[size_t(ScorePart::Fit)].add(fit);
    if (facts[2] >= 0 && who->meanFee > 0) evidence.parts[size_t(ScorePart::Profitability)].add(against(double(budget), double(who->meanFee)), kWeak);
}

void EvidenceReader::takeShow(const Statement &row, VenueEvidence &evidence) const
{
    const QDate day = dayAt(row, 1);
    const std::string_view status = row.text(2);
    if (!day.isValid() || status == "hold") return;
    if (status == "cancelled" || status == "postponed") {
        evidence.cancelled += status == "cancelled";
        return;
    }
    if (day >= m_today) {
        ++evidence.upcoming;
        return;
    }
    const RosterArtist *artist = m_roster.find(row.integer(3));
    takeCareer(evidence, artist, row.integer(3), row.integer(6), row.integer(7));
    ++evidence.shows;
    ++evidence.months[size_t(day.month() - 1)];
    if (!evidence.lastShow.isValid() || day > evidence.lastShow) evidence.lastShow = day;
    evidence.parts[size_t(ScorePart::Fit)].add(1);
    const qint64 fee = row.integer(4);
    if (fee <= 0) return;
    takePayment(row, evidence, day);
    if (!artist) return;
    const QString currency = row.string(5);
    if (artist->meanFee > 0 && currency == artist->currency)
        evidence.parts[size_t(ScorePart::Profitability)].add(against(double(fee), double(artist->meanFee)));
    auto fees = std::ranges::find_if(evidence.fees, [&](const VenueEvidence::Fees &known) {
        return known.genre == artist->genre && known.tier == artist->tier && known.currency == currency;
    });
    if (fees == evidence.fees.end()) fees = evidence.fees.insert(fees, {.genre = artist->genre, .tier = artist->tier, .currency = currency});
    ++fees->shows;
    fees->sum += fee;
}

void EvidenceReader::takePayment(const Statement &row, VenueEvidence &evidence, const QDate &day) const
{
    const int agreed = row.integer(9) > 0 ? int(row.integer(9)) : kUsualPaymentDays;
    const QDate paid = dayAt(row, 8);
    const int days = int(day.daysTo(paid.isValid() ? paid : m_today));
    if (!paid.isValid() && days <= agreed) return; // not due yet
    if (paid.isValid()) evidence.paymentDays.push_back(std::max(days, 0));
    else ++evidence.unpaid;
    evidence.parts[size_t(ScorePart::Payment)].add(1 - double(std::max(0, days - agreed)) / kWorstDelay);
}

void EvidenceReader::takeCareer(VenueEvidence &evidence, const RosterArtist *artist, qint64 artistId, qint64 capacity, qint64 sold) const
{
    Tally &career = evidence.parts[size_t(ScorePart::Career)];
    if (capacity > 0 && sold > 0) career.add(double(sold) / double(capacity));
    if (capacity > 0 && artist && artist->usualCapacity > 0) career.add(against(double(capacity), artist->usualCapacity), kWeak);
    if (!artistId) return;
    if (std::ranges::find(evidence.artists, artistId) == evidence.artists.end()) evidence.artists.push_back(artistId);
    else career.add(1, kWeak); // asked back
}

void EvidenceReader::takeOutcome(VenueEvidence &evidence, std::string_view state, std::string_view reason) const
{
    if (isOneOf(reason, {"not_for_them", "capacity"})) evidence.parts[size_t(ScorePart::Fit)].add(0);
    if (isOneOf(state, {"confirmed", "accepted", "prepare", "close"})) {
        ++evidence.won;
        evidence.parts[size_t(ScorePart::Ease)].add(1);
    } else if (isOneOf(state, {"declined", "dropped", "cleared", "expired", "released", "lost"})) {
        // A date that we gave back, or a venue that we left, without a reason that lies with them.
        const bool ours = isOurDoing(reason) || (reason.empty() && isOneOf(state, {"released", "dropped"}));
        if (ours) return;
        ++evidence.lost;
        evidence.parts[size_t(ScorePart::Ease)].add(0);
    } else if (isOneOf(state, {"pitched", "interested", "dates_in", "active", "sent", "option", "offer"})) {
        ++evidence.open;
    }
}

void EvidenceReader::takeAnswer(VenueEvidence &evidence, qint64 asked, qint64 answered) const
{
    if (asked <= 0 || answered < asked) return;
    const int days = int((answered - asked) / kDayMs);
    evidence.answerDays.push_back(days);
    evidence.parts[size_t(ScorePart::Ease)].add(against(7, days), kWeak); // a week is neither fast nor slow
}

} // namespace flow
