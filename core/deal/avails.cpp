// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/avails.h"

#include "core/store/statement.h"

#include <QHash>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 400, kMostColumns = 60;

class GridReader
{
public:
    GridReader(Connection &connection, const AvailsQuery &query)
        : m_connection(connection)
        , m_query(query)
    {
        m_grid.byVenue = query.byVenue;
        m_grid.artistId = query.artistId;
        m_grid.from = query.from;
        m_grid.to = std::min(query.to, query.from.addDays(kMostDays - 1));
    }

    Result<AvailsGrid> read()
    {
        if (!m_query.from.isValid() || m_query.to < m_query.from) return failure(ErrorCode::Invalid, {u"day"_s, u"date"_s});
        FLOW_TRY(readColumns());
        m_grid.cells.resize(size_t(m_grid.days()) * m_grid.columns.size());
        FLOW_TRY(readHolds());
        FLOW_TRY(readShows());
        FLOW_TRY(readBlocks());
        return std::move(m_grid);
    }

private:
    Result<void> readColumns()
    {
        if (m_query.ids.isEmpty()) return readUsualColumns();
        for (const qint64 id : m_query.ids) {
            FLOW_ASSIGN(Statement find, m_connection.prepare(m_query.byVenue ? "SELECT id, name, coalesce(town, ''), 0 FROM venue WHERE id = ?"
                                                                            : "SELECT id, name, '', coalesce(color, 0) FROM artist WHERE id = ?"));
            find.bind(1, id);
            FLOW_TRY(takeColumns(find));
        }
        return {};
    }

    Result<void> readUsualColumns()
    {
        if (!m_query.byVenue) {
            FLOW_ASSIGN(Statement find, m_connection.prepare("SELECT id, name, '', coalesce(color, 0) FROM artist WHERE status = 'active' ORDER BY fold(name)"));
            return takeColumns(find);
        }
        FLOW_ASSIGN(Statement find,
            m_connection.prepare("SELECT v.id, v.name, coalesce(v.town, ''), 0 FROM venue v WHERE v.id IN"
                                 " (SELECT venue_id FROM hold WHERE artist_id = ?1 AND state = 'active' AND day BETWEEN ?2 AND ?3"
                                 " UNION SELECT venue_id FROM prospect WHERE artist_id = ?1 AND state NOT IN ('declined', 'dropped')) ORDER BY fold(v.name)"));
        find.bind(1, m_query.artistId);
        find.bind(2, m_grid.from.toString(Qt::ISODate));
        find.bind(3, m_grid.to.toString(Qt::ISODate));
        return takeColumns(find);
    }

    Result<void> takeColumns(Statement &find)
    {
        while (m_grid.columns.size() < kMostColumns) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            m_columnOf.insert(find.integer(0), m_grid.columns.size());
            m_grid.columns.push_back({find.integer(0), find.string(1), find.string(2), int(find.integer(3))});
        }
        return {};
    }

    Result<Statement> spanning(std::string_view sql)
    {
        FLOW_ASSIGN(Statement find, m_connection.prepare(sql));
        find.bind(1, m_grid.from.toString(Qt::ISODate));
        find.bind(2, m_grid.to.toString(Qt::ISODate));
        return find;
    }

    /// Puts a fact where it belongs: by artist into the artist's column; by venue into the venue's, and into all the others as
    /// being elsewhere.
    void put(qint64 artist, qint64 venue, const QDate &day, const AvailsCell &cell)
    {
        if (!m_grid.byVenue) {
            if (const auto column = m_columnOf.constFind(artist); column != m_columnOf.constEnd()) strengthen(day, *column, cell);
            return;
        }
        const bool isOurs = m_query.artistId == 0 || artist == m_query.artistId;
        if (const auto column = m_columnOf.constFind(venue); column != m_columnOf.constEnd() && isOurs) strengthen(day, *column, cell);
        if (!isOurs || m_query.artistId == 0 || cell.kind == AvailsCell::Kind::Hold || cell.kind == AvailsCell::Kind::Offer) return;
        AvailsCell elsewhere = cell;
        if (cell.kind == AvailsCell::Kind::Confirmed) elsewhere.kind = AvailsCell::Kind::Elsewhere;
        for (size_t column = 0; column < m_grid.columns.size(); ++column)
            if (m_grid.columns[column].id != venue) strengthen(day, column, elsewhere);
    }

    void strengthen(const QDate &day, size_t column, const AvailsCell &cell)
    {
        const int row = int(m_grid.from.daysTo(day));
        if (row < 0 || row >= m_grid.days()) return;
        AvailsCell &there = m_grid.at(row, column);
        const auto weight = [](const AvailsCell &c) {
            static constexpr int weights[]{0, 2, 3, 5, 4, 1}; // in the order of Kind
            return weights[int(c.kind)];
        };
        const bool isBetterHold = there.kind == AvailsCell::Kind::Hold && cell.kind == AvailsCell::Kind::Hold && cell.rank < there.rank;
        if (weight(cell) > weight(there) || isBetterHold) there = cell;
    }

    Result<void> readHolds()
    {
        FLOW_ASSIGN(Statement find,
            spanning("SELECT h.id, coalesce(h.artist_id, 0), coalesce(h.venue_id, 0), h.day, h.rank, coalesce(h.venue_name, ''),"
                     " EXISTS (SELECT 1 FROM offer o WHERE o.hold_id = h.id AND o.state IN ('sent', 'accepted'))"
                     " FROM hold h WHERE h.day BETWEEN ? AND ? AND h.state = 'active'"));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) return {};
            put(find.integer(1), find.integer(2), QDate::fromString(find.string(3), Qt::ISODate),
                {.kind = find.integer(6) ? AvailsCell::Kind::Offer : AvailsCell::Kind::Hold, .rank = int(find.integer(4)), .holdId = find.integer(0), .showId = 0, .words = find.string(5)});
        }
    }

    Result<void> readShows()
    {
        FLOW_ASSIGN(Statement find,
            spanning("SELECT id, coalesce(artist_id, 0), coalesce(venue_id, 0), day, coalesce(venue_name, ''), status FROM show"
                     " WHERE day BETWEEN ? AND ? AND status IN ('hold', 'confirmed', 'played')"));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) return {};
            const bool isHold = find.text(5) == "hold";
            put(find.integer(1), find.integer(2), QDate::fromString(find.string(3), Qt::ISODate),
                {.kind = isHold ? AvailsCell::Kind::Hold : AvailsCell::Kind::Confirmed, .rank = isHold ? 1 : 0, .holdId = 0, .showId = find.integer(0), .words = find.string(4)});
        }
    }

    Result<void> readBlocks()
    {
        FLOW_ASSIGN(Statement find, spanning("SELECT artist_id, first_day, last_day, coalesce(reason, '') FROM availability WHERE last_day >= ? AND first_day <= ? AND kind <> 'tentative'"));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) return {};
            const QDate last = std::min(QDate::fromString(find.string(2), Qt::ISODate), m_grid.to);
            for (QDate day = std::max(QDate::fromString(find.string(1), Qt::ISODate), m_grid.from); day.isValid() && day <= last; day = day.addDays(1))
                put(find.integer(0), 0, day, {.kind = AvailsCell::Kind::Blocked, .rank = 0, .holdId = 0, .showId = 0, .words = find.string(3)});
        }
    }

    Connection &m_connection;
    const AvailsQuery &m_query;
    AvailsGrid m_grid;
    QHash<qint64, size_t> m_columnOf;
};

QList<QDate> freeDays(const AvailsGrid &grid, size_t column, bool weekends)
{
    QList<QDate> days;
    for (int row = 0; row < grid.days(); ++row) {
        const QDate day = grid.from.addDays(row);
        const bool isWanted = !weekends || (day.dayOfWeek() >= 4 && day.dayOfWeek() <= 6);
        if (isWanted && grid.at(row, column).kind == AvailsCell::Kind::Free) days << day;
    }
    return days;
}

void addLine(QByteArray &out, const QByteArray &line)
{
    // RFC 5545: at most 75 octets, never inside of a character.
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(line.size(), at + (at ? 74 : 75));
        while (end < line.size() && (uchar(line[end]) & 0xc0) == 0x80) --end;
        out += (at ? " " : "") + line.mid(at, end - at) + "\r\n";
        at = end;
    }
}

QByteArray escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s).toUtf8();
}

} // namespace

Result<AvailsGrid> readAvails(Connection &connection, const AvailsQuery &query) { return GridReader(connection, query).read(); }

QString availsText(const AvailsGrid &grid, const QLocale &locale, bool weekends)
{
    QString text;
    for (size_t column = 0; column < grid.columns.size(); ++column) {
        QStringList months;
        QStringList numbers;
        const QList<QDate> days = freeDays(grid, column, weekends);
        for (qsizetype i = 0; i < days.size(); ++i) {
            numbers << locale.toString(days[i].day());
            if (i + 1 < days.size() && days[i + 1].month() == days[i].month() && days[i + 1].year() == days[i].year()) continue;
            const bool hasYear = days[i].year() != grid.from.year();
            months << numbers.join(u", "_s) + u' ' + locale.monthName(days[i].month()) + (hasYear ? u' ' + QString::number(days[i].year()) : QString());
            numbers.clear();
        }
        if (months.isEmpty()) continue;
        text += grid.columns[column].name + (locale.language() == QLocale::French ? u"\u202f: "_s : u": "_s) + months.join(u"; "_s) + u'\n';
    }
    return text;
}

QByteArray availsCalendar(const AvailsGrid &grid, const std::function<QString(const AvailsGrid::Column &)> &summary, const QDateTime &stamp)
{
    QByteArray out("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Flow Stage//Avails//EN\r\nMETHOD:PUBLISH\r\n");
    const QByteArray stamped = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    for (size_t column = 0; column < grid.columns.size(); ++column) {
        for (const QDate &day : freeDays(grid, column, false)) {
            const QByteArray date = day.toString(u"yyyyMMdd"_s).toLatin1();
            out += "BEGIN:VEVENT\r\nUID:avail-" + QByteArray::number(grid.columns[column].id) + '-' + date + "@flowstage\r\nDTSTAMP:" + stamped + "\r\nDTSTART;VALUE=DATE:" + date
                + "\r\nDTEND;VALUE=DATE:" + day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1() + "\r\nTRANSP:TRANSPARENT\r\n";
            addLine(out, "SUMMARY:" + escaped(summary(grid.columns[column])));
            out += "END:VEVENT\r\n";
        }
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace flow
