// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mission.h"

#include "core/report/rowvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAgendaDays = 60;
    constexpr int kAgendaItems = 120;
    constexpr int kCapacities = 8;
    constexpr int kChanges = 12;
    constexpr int kCalls = 40;

    /// The special thing of each column, counted card by card.
    void note(PipelineFigure &figure, const BoardCard &card, BoardColumn column, const QDate &today, const QString &currency)
    {
        const DealFacts &facts = card.facts;
        const auto count = [&figure](bool counts) { figure.noteCount += counts; };
        switch (column) {
        case BoardColumn::Prospect: count(card.placement.stage == DealStage::Pitched); break;
        case BoardColumn::Option: count(card.expiresAt && QDateTime::fromMSecsSinceEpoch(card.expiresAt).date() <= today.addDays(7)); break;
        case BoardColumn::Offer: count(facts.approval == DealFacts::Approval::Waiting); break;
        case BoardColumn::Confirmed: count(facts.contractSent.isValid() && !facts.contractSigned.isValid()); break;
        case BoardColumn::Prepare: count(facts.advanceDone < facts.advanceTotal && facts.day <= today.addDays(AlertLimits().advanceDays)); break;
        case BoardColumn::Close:
            if (!facts.balancePaid.isValid() && facts.day.addDays(AlertLimits().balanceDays) < today && card.currency == currency) figure.noteAmount += card.value;
            break;
        }
    }

    std::array<PipelineFigure, kBoardColumns> pipelineOf(std::span<const BoardCard> cards, const QString &currency, const QDate &today)
    {
        std::array<PipelineFigure, kBoardColumns> figures;
        std::array<std::vector<const BoardCard *>, kBoardColumns> columns;
        for (const BoardCard &card : cards) {
            if (card.placement.exit != DealExit::None) continue;
            const BoardColumn column = columnOf(card.placement.stage);
            columns[size_t(column)].push_back(&card);
            note(figures[size_t(column)], card, column, today, currency);
        }
        for (size_t i = 0; i < columns.size(); ++i) figures[i].total = totalOf(columns[i], currency);
        return figures;
    }

    class PortfolioReader
    {
    public:
        PortfolioReader(Connection &connection, const QString &currency, const QDate &today)
            : m_connection(connection)
            , m_currency(currency)
            , m_today(today)
        {
        }

        Result<std::vector<ArtistFigure>> read(std::span<const BoardCard> cards, std::span<const Alert> alerts)
        {
            FLOW_TRY(readArtists());
            FLOW_TRY(readShows());
            FLOW_TRY(readTaken());
            for (const BoardCard &card : cards) {
                ArtistFigure *figure = of(card.artistId);
                if (!figure) continue;
                if (card.facts.hold == DealFacts::Hold::Active && card.day.isValid()) m_taken[card.artistId].insert(card.day);
                if (card.placement.exit == DealExit::None && card.placement.stage < DealStage::Confirmed && card.currency == m_currency) figure->inTalks += card.value;
            }
            for (const Alert &alert : alerts) // sorted: the first is the most pressing
                if (ArtistFigure *figure = of(alert.artistId); figure && !figure->alert) figure->alert = alert;
            for (ArtistFigure &figure : m_figures) figure.freeWeekends = freeWeekends(m_taken.value(figure.artistId), m_today);
            std::ranges::stable_sort(m_figures, std::greater(), &ArtistFigure::commission);
            return std::move(m_figures);
        }

    private:
        ArtistFigure *of(qint64 artistId)
        {
            const auto at = m_index.constFind(artistId);
            return at == m_index.constEnd() ? nullptr : &m_figures[*at];
        }

        Result<void> readArtists()
        {
            FLOW_ASSIGN(Statement row, m_connection.prepare("SELECT id, name, coalesce(color, 0) FROM artist WHERE coalesce(status, 'active') = 'active' ORDER BY fold(name)"));
            for (;;) {
                FLOW_ASSIGN(const bool more, row.step());
                if (!more) return {};
                m_index.insert(row.integer(0), m_figures.size());
                m_figures.push_back({.artistId = row.integer(0), .color = int(row.integer(2)), .artist = row.string(1)});
            }
        }

        Result<void> readShows()
        {
            FLOW_ASSIGN(Statement row,
                m_connection.prepare("SELECT s.artist_id, s.day, s.fee, s.currency, coalesce(s.capacity, v.capacity), coalesce(a.commission, 0) FROM show s"
                                     " JOIN artist a ON a.id = s.artist_id LEFT JOIN venue v ON v.id = s.venue_id"
                                     " WHERE s.day >= ?1 AND s.status IN ('played', 'confirmed') ORDER BY s.day"));
            row.bind(1, m_today.addYears(-2).toString(Qt::ISODate));
            for (;;) {
                FLOW_ASSIGN(const bool more, row.step());
                if (!more) return {};
                ArtistFigure *figure = of(row.integer(0));
                const QDate day = dayAt(row, 1);
                if (!figure || !day.isValid()) continue;
                if (day.year() == m_today.year()) ++figure->showsThisYear;
                if (day >= m_today) {
                    if (!figure->nextShow.isValid()) figure->nextShow = day;
                    m_taken[figure->artistId].insert(day);
                    continue;
                }
                if (!row.isNull(4)) {
                    figure->capacities.push_back(int(row.integer(4)));
                    if (figure->capacities.size() > kCapacities) figure->capacities.erase(figure->capacities.begin());
                }
                if (day.year() == m_today.year() && row.string(3) == m_currency) figure->commission += commissionOf(row.integer(2), row.integer(5));
            }
        }

        Result<void> readTaken()
        {
            FLOW_ASSIGN(Statement row, m_connection.prepare("SELECT artist_id, first_day, last_day FROM availability WHERE kind <> 'tentative' AND last_day >= ?1"));
            row.bind(1, m_today.toString(Qt::ISODate));
            for (;;) {
                FLOW_ASSIGN(const bool more, row.step());
                if (!more) return {};
                const QDate last = std::min(dayAt(row, 2), m_today.addDays(70));
                for (QDate day = std::max(dayAt(row, 1), m_today); day.isValid() && day <= last; day = day.addDays(1)) m_taken[row.integer(0)].insert(day);
            }
        }

        Connection &m_connection;
        QString m_currency;
        QDate m_today;
        std::vector<ArtistFigure> m_figures;
        QHash<qint64, size_t> m_index;
        QHash<qint64, QSet<QDate>> m_taken;
    };

    Result<std::vector<AgendaItem>> readAgenda(Connection &connection, const QDate &today)
    {
        FLOW_ASSIGN(Statement row,
            connection.prepare("SELECT s.day, s.id, coalesce(s.artist_id, 0), coalesce(a.color, 0), coalesce(a.name, s.artist_name, ''), coalesce(v.name, s.venue_name, ''),"
                               " coalesce(v.town, s.town, ''), coalesce(s.kind, 'concert'), coalesce(s.doors, ''), coalesce(s.on_stage, ''), v.latitude, v.longitude"
                               " FROM show s LEFT JOIN artist a ON a.id = s.artist_id LEFT JOIN venue v ON v.id = s.venue_id"
                               " WHERE s.day >= ?1 AND s.day < ?2 AND s.status IN ('confirmed', 'played') ORDER BY s.day, s.doors LIMIT ?3"));
        row.bind(1, today.toString(Qt::ISODate));
        row.bind(2, today.addDays(kAgendaDays).toString(Qt::ISODate));
        row.bind(3, kAgendaItems);
        std::vector<AgendaItem> agenda;
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return agenda;
            AgendaItem item{.day = dayAt(row, 0), .showId = row.integer(1), .artistId = row.integer(2), .color = int(row.integer(3)), .artist = row.string(4),
                .venue = row.string(5), .town = row.string(6), .kind = row.string(7), .doors = row.string(8), .onStage = row.string(9)};
            if (!row.isNull(10) && !row.isNull(11)) item.at = LatLon{row.real(10), row.real(11)};
            agenda.push_back(std::move(item));
        }
    }

} // namespace

int freeWeekends(const QSet<QDate> &taken, const QDate &today, int weekends)
{
    const QDate friday = today.addDays((Qt::Friday - today.dayOfWeek() + 7) % 7);
    int free = 0;
    for (int week = 0; week < weekends; ++week) {
        const QDate first = friday.addDays(7 * week);
        free += !taken.contains(first) && !taken.contains(first.addDays(1));
    }
    return free;
}

Result<Mission> readMission(Connection &connection, const QString &currency, const QDate &today)
{
    Mission mission{.currency = currency};
    FLOW_ASSIGN(const std::vector<BoardCard> cards, readBoard(connection, {.today = today, .nowMs = connection.nowMs()}));
    mission.pipeline = pipelineOf(cards, currency, today);
    FLOW_ASSIGN(mission.alerts, readAlerts(connection, cards, today));
    FLOW_ASSIGN(mission.commission, readCommission(connection, currency, today));
    FLOW_ASSIGN(mission.portfolio, PortfolioReader(connection, currency, today).read(cards, mission.alerts));
    FLOW_ASSIGN(mission.agenda, readAgenda(connection, today));
    FLOW_ASSIGN(mission.calls, callsFor(connection, today, kCalls));
    FLOW_ASSIGN(mission.changes, transactions(connection, 0, kChanges));
    return mission;
}

} // namespace flow
