// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/tourbook.h"

#include "core/entities.h"
#include "core/show/zones.h"
#include "core/store/records.h"
#include "core/store/setting.h"
#include "core/tour/workspace/bookday.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

class BookReader
{
public:
    BookReader(Connection &connection, const BookAsk &ask)
        : m_connection(connection)
        , m_ask(ask)
        , m_days(connection)
    {
    }

    Result<TourBook> read()
    {
        FLOW_TRY(readHead());
        if (m_ask.last < m_ask.first) return failure(ErrorCode::Invalid, {u"last_day"_s, u"range"_s});
        if (m_ask.tour) {
            FLOW_TRY(readStops());
        } else {
            FLOW_TRY(readShows());
        }
        std::erase_if(m_book.parts, [](const BookPart &part) { return part.days.empty(); });
        if (m_book.parts.empty()) return failure(ErrorCode::NotFound, {u"show"_s});
        for (BookPart &part : m_book.parts)
            FLOW_TRY(finish(part));
        addCrew();
        m_book.first = m_book.parts.front().days.front().day;
        m_book.last = m_book.parts.front().days.back().day;
        for (const BookPart &part : m_book.parts) {
            m_book.first = std::min(m_book.first, part.days.front().day);
            m_book.last = std::max(m_book.last, part.days.back().day);
        }
        return std::move(m_book);
    }

private:
    Result<void> readHead()
    {
        FLOW_ASSIGN(m_book.agency, settingOf(m_connection, "agency_name"));
        FLOW_ASSIGN(m_book.agencyPhone, settingOf(m_connection, "agency_phone"));
        if (!m_ask.tour) return {};
        FLOW_ASSIGN(m_view, readTour(m_connection, m_ask.tour));
        m_book.name = m_view.name;
        if (!m_ask.first.isValid()) m_ask.first = m_view.first;
        if (!m_ask.last.isValid()) m_ask.last = m_view.last;
        return {};
    }

    BookPart &partOf(qint64 artist, const TourArtist &info)
    {
        for (BookPart &part : m_book.parts)
            if (part.artist == artist) return part;
        return m_book.parts.emplace_back(BookPart{.artist = artist, .name = info.name, .series = info.series, .people = info.people, .home = info.home});
    }

    /// What is worked for; before anything is, what earns most.
    const Scenario *scenario() const
    {
        if (const Scenario *wanted = m_view.scenario(m_ask.scenario)) return wanted;
        const auto applied = std::ranges::find_if(m_view.scenarios, &Scenario::isApplied);
        if (applied != m_view.scenarios.end()) return &*applied;
        const auto best = std::ranges::max_element(m_view.scenarios, {}, [](const Scenario &one) { return one.figures.profit; });
        return best == m_view.scenarios.end() ? nullptr : &*best;
    }

    Result<void> readStops()
    {
        const Scenario *plan = scenario();
        if (!plan) return failure(ErrorCode::NotFound, {u"scenario"_s});
        m_book.driveHours = plan->rules.driveHours;
        for (const TourArtist &artist : m_view.artists) {
            if (m_ask.artist && artist.id != m_ask.artist) continue;
            BookPart &part = partOf(artist.id, artist);
            std::vector<ScenarioStop> stops;
            QString last = artist.home;
            QDate lastDay; // of the date before these days, where the way begins all the same
            for (const ScenarioStop &stop : plan->stops) {
                if (stop.artist != artist.id || !stop.day.isValid() || stop.day > m_ask.last) continue;
                if (stop.day >= m_ask.first) stops.push_back(stop);
                else if (!lastDay.isValid() || stop.day > lastDay) {
                    lastDay = stop.day;
                    last = stop.town.isEmpty() ? stop.place : stop.town;
                }
            }
            std::ranges::stable_sort(stops, {}, &ScenarioStop::day);
            for (const ScenarioStop &stop : stops) {
                FLOW_ASSIGN(DaySheet sheet, m_days.read(stop));
                const QString town = sheet.town.isEmpty() ? sheet.venueName : sheet.town;
                if (stop.km > 0)
                    sheet.leg = BookLeg{.from = stop.fromHome ? artist.home : last, .to = town, .km = stop.km, .minutes = stop.minutes, .mode = stop.mode, .isFromHome = stop.fromHome};
                last = town;
                part.days.push_back(std::move(sheet));
            }
            for (const ArtistFigures &figures : plan->figures.artists)
                if (figures.artist == artist.id && stops.size() == size_t(figures.shows)) takeFigures(part, figures);
        }
        return {};
    }

    /// The plan's own sums, way home included.
    static void takeFigures(BookPart &part, const ArtistFigures &figures)
    {
        part.km = int(std::lround(figures.km));
        part.minutes = figures.minutes;
        part.nights = figures.nights;
        part.daysOff = figures.daysOff;
    }

    static constexpr int kStaysOut = 3; ///< days between two dates; with more, people were at home

    /// The confirmed show from which the artist comes to one at the beginning of these days.
    Result<std::optional<DaySheet>> showBefore(qint64 artist, const QDate &day)
    {
        FLOW_ASSIGN(Statement row,
            m_connection.prepare("SELECT id FROM show WHERE artist_id = ?1 AND day < ?2 AND day >= ?3 AND status IN ('confirmed', 'played') ORDER BY day DESC, id DESC LIMIT 1"));
        row.bind(1, artist);
        row.bind(2, day.toString(Qt::ISODate));
        row.bind(3, day.addDays(-kStaysOut).toString(Qt::ISODate));
        FLOW_ASSIGN(const bool found, row.step());
        if (!found) return std::optional<DaySheet>();
        FLOW_ASSIGN(DaySheet sheet, m_days.read({.show = row.integer(0), .kind = StopKind::Confirmed}));
        return std::optional(std::move(sheet));
    }

    Result<void> readShows()
    {
        FLOW_ASSIGN(Statement rows,
            m_connection.prepare("SELECT s.id, s.artist_id, a.name, a.color, coalesce(a.party_size, 1), a.home_town, a.latitude, a.longitude, a.home_country FROM show s"
                                 " JOIN artist a ON a.id = s.artist_id WHERE s.day >= ?1 AND s.day <= ?2 AND s.status IN ('confirmed', 'played')"
                                 " AND (?3 = 0 OR s.artist_id = ?3) ORDER BY a.name, s.artist_id, s.day, s.id"));
        rows.bind(1, m_ask.first.toString(Qt::ISODate));
        rows.bind(2, m_ask.last.toString(Qt::ISODate));
        rows.bind(3, m_ask.artist);
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return {};
            TourArtist artist{.id = rows.integer(1), .name = rows.string(2), .series = int(rows.integer(3)), .people = int(rows.integer(4)), .home = rows.string(5)};
            if (!rows.isNull(6) && !rows.isNull(7)) artist.at = LatLon{rows.real(6), rows.real(7)};
            BookPart &part = partOf(artist.id, artist);
            FLOW_ASSIGN(DaySheet sheet, m_days.read({.show = rows.integer(0), .kind = StopKind::Confirmed}));
            std::optional<DaySheet> before;
            if (!part.days.empty() && part.days.back().day.daysTo(sheet.day) <= kStaysOut) before = part.days.back();
            else if (part.days.empty()) { FLOW_ASSIGN(before, showBefore(artist.id, sheet.day)); }
            const std::optional<LatLon> from = before ? before->at : artist.at;
            const QString country = before ? before->country : rows.string(8);
            if (from && sheet.at) {
                FLOW_ASSIGN(sheet.leg, m_days.legBetween({*from, country}, {*sheet.at, sheet.country}));
                if (sheet.leg) {
                    sheet.leg->from = before ? before->town : artist.home;
                    sheet.leg->to = sheet.town;
                    sheet.leg->isFromHome = !before;
                    part.km += sheet.leg->km;
                    part.minutes += sheet.leg->minutes;
                }
            }
            if (part.days.empty()) m_book.name = artist.name;
            part.days.push_back(std::move(sheet));
        }
    }

    /// Times of leaving, days between, people, countries.
    Result<void> finish(BookPart &part)
    {
        part.shows = int(part.days.size());
        FLOW_ASSIGN(Statement artist, m_connection.prepare("SELECT uid, name, emergency_contact, emergency_phone, email FROM artist WHERE id = ?1"));
        artist.bind(1, part.artist);
        FLOW_TRY(artist.step());
        part.uid = artist.blob(0);
        part.email = artist.string(4);
        if (!artist.isNull(2) || !artist.isNull(3)) {
            part.emergency = {.of = artist.string(1), .name = artist.string(2), .phone = artist.string(3)};
            m_book.emergencies.push_back(part.emergency);
        }
        std::vector<DaySheet> all;
        for (DaySheet &sheet : part.days) {
            setLeavingDay(sheet, all.empty() ? QDate() : all.back().day);
            setLeaving(sheet);
            // A sheet of one day stays one; a book begins on the day on which they leave home.
            const bool startsEarly = all.empty() && sheet.leg && sheet.leg->leaveOn.isValid() && m_ask.first < m_ask.last;
            for (QDate day = startsEarly ? sheet.leg->leaveOn : all.empty() ? sheet.day : all.back().day.addDays(1); day < sheet.day; day = day.addDays(1)) {
                // The last day before a long drive is driven on, and so is every day of one that is longer than a day.
                const bool isOnTheWay = sheet.leg && sheet.leg->leaveOn.isValid() && day >= sheet.leg->leaveOn;
                const bool drives = sheet.leg && sheet.leg->mode != LegMode::Flight && !sheet.leaveBy && sheet.leg->minutes > kLongDrive && day.addDays(1) == sheet.day;
                all.push_back({.kind = isOnTheWay || drives ? DaySheet::Travel : DaySheet::Off, .day = day, .zone = sheet.zone});
                if (all.back().kind == DaySheet::Travel) all.back().leg = sheet.leg;
                FLOW_ASSIGN(all.back().resources, m_days.resourcesOf(part.artist, day));
            }
            if (!sheet.country.isEmpty() && !m_book.countries.contains(sheet.country)) m_book.countries << sheet.country;
            all.push_back(std::move(sheet));
        }
        part.days = std::move(all);
        return {};
    }

    /// Staff of any day, once, after the artists.
    void addCrew()
    {
        for (const BookPart &part : m_book.parts)
            for (const DaySheet &sheet : part.days)
                for (const BookResource &resource : sheet.resources) {
                    if (resource.kind != "staff"_L1) continue;
                    const BookPerson person{.name = resource.name, .job = resource.job, .phone = resource.phone, .email = resource.email};
                    if (std::ranges::contains(m_book.crew, person)) continue;
                    m_book.crew.push_back(person);
                    if (!resource.emergency.of.isEmpty()) m_book.emergencies.push_back(resource.emergency);
                }
    }

    /// Not before the date that was played last: then they leave after that show.
    void setLeavingDay(DaySheet &sheet, const QDate &before) const
    {
        if (!sheet.leg) return;
        const int days = travelDays(sheet.leg->mode, sheet.leg->minutes, m_book.driveHours * 60);
        if (days < 2) return;
        const QDate wanted = sheet.day.addDays(1 - days);
        const QDate leave = before.isValid() ? std::max(wanted, before) : wanted;
        if (leave < sheet.day) sheet.leg->leaveOn = leave;
    }

    static void setLeaving(DaySheet &sheet)
    {
        const std::optional<QTime> &loadIn = sheet.times[ShowMoment::LoadIn];
        if (!sheet.leg || !loadIn || sheet.leg->mode == LegMode::Flight || sheet.leg->leaveOn.isValid()) return;
        const int leave = loadIn->msecsSinceStartOfDay() / 60'000 - sheet.leg->minutes - 15; // there is always something
        if (leave >= 6 * 60) sheet.leaveBy = QTime(leave / 60, leave % 60 / 5 * 5);
    }

    Connection &m_connection;
    BookAsk m_ask;
    BookDayReader m_days;
    TourView m_view;
    TourBook m_book;
};

} // namespace

Result<TourBook> readTourBook(Connection &connection, const BookAsk &ask) { return BookReader(connection, ask).read(); }

QString emergencyNumber(const QString &country)
{
    static const QHash<QString, QString> own{{u"US"_s, u"911"_s}, {u"CA"_s, u"911"_s}, {u"AU"_s, u"000"_s}, {u"NZ"_s, u"111"_s}, {u"JP"_s, u"119"_s}, {u"MX"_s, u"911"_s},
        {u"AR"_s, u"911"_s}, {u"BR"_s, u"192"_s}, {u"CN"_s, u"120"_s}, {u"ZA"_s, u"10177"_s}, {u"MA"_s, u"150"_s}};
    return own.value(country, u"112"_s);
}

} // namespace flow::tour
