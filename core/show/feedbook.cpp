// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/feedbook.h"

#include "core/store/setting.h"

#include <QDateTime>

namespace flow {

using namespace Qt::StringLiterals;

Result<std::vector<FeedFile>> readFeedFiles(Connection &connection)
{
    std::vector<FeedFile> feeds;
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT id, path, artist_id, holds, money, only_public, trouble FROM feed_file ORDER BY path"));
    for (;;) {
        FLOW_ASSIGN(const bool more, row.step());
        if (!more) return feeds;
        feeds.push_back({row.integer(0), row.string(1), {.artist = row.integer(2), .holds = row.integer(3) != 0, .money = row.integer(4) != 0, .onlyPublic = row.integer(5) != 0}, row.string(6)});
    }
}

Result<qint64> saveFeedFile(Connection &connection, const FeedFile &feed)
{
    FLOW_ASSIGN(Statement save,
        connection.prepare("INSERT INTO feed_file (artist_id, path, holds, money, only_public) VALUES (?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
                           " artist_id = excluded.artist_id, holds = excluded.holds, money = excluded.money, only_public = excluded.only_public RETURNING id"));
    save.bind(1, feed.options.artist);
    save.bind(2, feed.path);
    save.bind(3, int(feed.options.holds));
    save.bind(4, int(feed.options.money));
    save.bind(5, int(feed.options.onlyPublic));
    FLOW_TRY(save.step());
    return save.integer(0);
}

Result<void> removeFeedFile(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(Statement remove, connection.prepare("DELETE FROM feed_file WHERE id = ?"));
    remove.bind(1, id);
    return remove.run();
}

Result<void> noteFeedFile(Connection &connection, qint64 id, const QString &trouble)
{
    FLOW_ASSIGN(Statement note, connection.prepare("UPDATE feed_file SET trouble = ? WHERE id = ?"));
    note.bind(1, trouble.isNull() ? u""_s : trouble);
    note.bind(2, id);
    return note.run();
}

Result<std::vector<std::pair<qint64, QString>>> refreshFeedFiles(Connection &connection, const FeedWords &words, qint64 nowMs)
{
    std::vector<std::pair<qint64, QString>> outcomes;
    FLOW_ASSIGN(const std::vector<FeedFile> feeds, readFeedFiles(connection));
    if (feeds.empty()) return outcomes;
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    FLOW_ASSIGN(const auto data, readCalendar(connection, today.addMonths(-1), today.addYears(2), today));
    FLOW_ASSIGN(const QString agency, settingOf(connection, "agency_name"));
    for (const FeedFile &feed : feeds) {
        FeedWords own = words;
        const CalendarArtist *artist = data->artist(feed.options.artist);
        own.name = artist ? artist->name : agency;
        FLOW_ASSIGN(const auto entries, feedEntries(connection, *data, feed.options, own, nowMs));
        const auto written = writeFeedFile(feed.path, writeICalendar(entries, own.name, nowMs));
        outcomes.emplace_back(feed.id, written ? QString() : written.error().detail);
    }
    return outcomes;
}

} // namespace flow
