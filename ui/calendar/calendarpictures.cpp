// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpictures.h"

#include "core/caldav/caldavbook.h"
#include "core/show/feedbook.h"

namespace flow::ui {

using namespace Qt::StringLiterals;
using namespace flow::caldav;

Result<void> connectForPicture(Connection &connection, const CalendarData &data, const FeedWords &words)
{
    const QUrl home(u"https://cloud.example.org/remote.php/dav/calendars/claire/"_s);
    FLOW_ASSIGN(const qint64 account, addAccount(connection, QUrl(u"https://cloud.example.org/"_s), u"claire"_s, home));
    const qint64 now = QDateTime(data.today, QTime(9, 41)).toMSecsSinceEpoch();
    FLOW_TRY(noteOutcome(connection, account, {}, now));
    for (size_t i = 0; i < std::min<size_t>(3, data.artists.size()); ++i) {
        const CalendarArtist &artist = data.artists[i];
        FLOW_ASSIGN(const qint64 calendar,
            linkCalendar(connection, {.account = account, .artist = artist.id, .url = home.resolved(QUrl(QString::number(artist.id) + u'/')), .name = artist.name, .holds = i != 1, .money = false}));
        FLOW_ASSIGN(const auto entries, feedEntries(connection, data, {.artist = artist.id}, words, now));
        const auto ahead = std::ranges::find_if(entries, [&](const FeedEntry &entry) { return entry.key && entry.begins > now && !entry.isTentative; });
        if (ahead == entries.end()) continue;
        FeedEntry moved = *ahead;
        moved.begins += 86'400'000;
        moved.ends += 86'400'000;
        FLOW_TRY(proposeChange(connection, {.calendar = calendar, .uid = moved.uid, .url = home, .etag = "\"2\"", .kind = i == 2 ? ChangeKind::Deleted : ChangeKind::Edited,
            .body = writeICalendarEntry(moved, now), .isConflict = i == 1, .at = now}));
    }
    FLOW_TRY(saveFeedFile(connection, {.path = u"Nextcloud/Public/dates.ics"_s, .options = {.onlyPublic = true}, .trouble = {}}));
    return {};
}

} // namespace flow::ui
