// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendarsync.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/store/setting.h"
#include "ui/text/feedtext.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QFileInfo>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Request
{
    std::string artist, out;
    bool noHolds = false, money = false, onlyPublic = false;
};

/// An artist by its number or its whole name. Error: NotFound.
Result<const CalendarArtist *> artistNamed(const CalendarData &data, const QString &text)
{
    for (const CalendarArtist &artist : data.artists)
        if (QString::number(artist.id) == text || artist.name.compare(text, Qt::CaseInsensitive) == 0) return &artist;
    return failure(ErrorCode::NotFound, {u"artist"_s, text});
}

/// The calendar of two years, from a month ago on, as a file.
Result<QByteArray> calendarFile(Connection &connection, const Request &request)
{
    const qint64 now = SystemClock().nowMs();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    FLOW_ASSIGN(const auto data, readCalendar(connection, today.addMonths(-1), today.addYears(2), today));
    FeedOptions options{.holds = !request.noHolds, .reasons = !request.noHolds, .money = request.money, .onlyPublic = request.onlyPublic};
    FLOW_ASSIGN(QString name, settingOf(connection, "agency_name"));
    if (!request.artist.empty()) {
        FLOW_ASSIGN(const CalendarArtist *artist, artistNamed(*data, QString::fromStdString(request.artist)));
        options.artist = artist->id;
        name = artist->name;
    }
    FLOW_ASSIGN(const auto entries, feedEntries(connection, *data, options, ui::feedWords(name), now));
    return writeICalendar(entries, name, now);
}

} // namespace

void addCalendar(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("calendar", "Write dates as an iCalendar file (run it again to keep a feed up to date), or keep calendars on a CalDAV server in step");
    auto request = std::make_shared<Request>();
    command->add_option("--artist", request->artist, "Only this artist's, by name or number")->type_name("NAME");
    command->add_flag("--no-holds", request->noHolds, "Leave out holds and offers, and why an artist is not free");
    CLI::Option *money = command->add_flag("--money", request->money, "With fees");
    command->add_flag("--public", request->onlyPublic, "Only what may be told: no fees, no private events, no blocks, nothing before its public date")->excludes(money);
    command->add_option("--out", request->out)->type_name("FILE");
    command->require_subcommand(0, 1);
    addCalendarSync(*command, session);
    command->callback([command, &session, request] {
        if (!command->get_subcommands().empty()) return;
        if (request->out.empty()) throw CLI::RequiredError("--out");
        session.run = [&session, request]() -> Result<int> {
            FLOW_ASSIGN(const auto store, session.open(true));
            FLOW_ASSIGN(const QByteArray calendar, session.wait(store->read([&](Connection &connection) { return calendarFile(connection, *request); })));
            const QString path = QFileInfo(QString::fromStdString(request->out)).absoluteFilePath();
            FLOW_ASSIGN(const bool written, writeFeedFile(path, calendar));
            session.document(QJsonDocument(QJsonObject{{u"file"_s, path}, {u"entries"_s, qint64(calendar.count("BEGIN:VEVENT"))}, {u"changed"_s, written}}));
            session.line(written ? tr("Calendar: %1").arg(path) : tr("Nothing new: %1").arg(path));
            return Done;
        };
    });
}

} // namespace flow::cli
