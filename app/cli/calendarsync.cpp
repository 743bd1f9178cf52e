// SPDX-License-Identifier: GPL-3.0-or-later
// calendar connect | sync | changes | take | refuse: calendars on CalDAV servers.
#include "app/cli/calendarsync.h"

#include "app/cli/cloudaccess.h"
#include "core/caldav/caldavsync.h"
#include "core/caldav/decisions.h"
#include "core/caldav/discovery.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "ui/text/caldavtext.h"
#include "ui/text/errortext.h"
#include "ui/text/feedtext.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QJsonArray>

namespace flow::cli {

using namespace Qt::StringLiterals;
using namespace flow::caldav;

namespace {

struct Request
{
    std::string url, user;
    std::vector<std::string> artists;
    bool noHolds = false, money = false;
    qint64 id = 0;
};

QString text(const std::string &value) { return QString::fromStdString(value); }

Result<Record> artistNamed(Connection &connection, const QString &name)
{
    FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM artist WHERE fold(name) = fold(?1) OR CAST(id AS TEXT) = ?1 ORDER BY id LIMIT 1"));
    find.bind(1, name);
    FLOW_ASSIGN(const bool found, find.step());
    if (!found) return failure(ErrorCode::NotFound, {u"artist"_s, name});
    FLOW_ASSIGN(const std::optional<Record> artist, Records(connection).byId(artistEntity(), find.integer(0)));
    return *artist;
}

/// Signs in, and makes a calendar for each artist that was named; without any, only says what is there.
Result<int> connectTo(Session &session, const Request &request)
{
    FLOW_ASSIGN(const auto store, session.open(false));
    const QUrl url = urlFromText(text(request.url));
    const QString user = text(request.user);
    DavClient client({user, askPassword()}, session.progress());
    FLOW_ASSIGN(const Discovered found, discover(client, url));
    QJsonArray there, made;
    for (const RemoteCalendar &calendar : found.calendars)
        there << QJsonObject{{u"name"_s, calendar.name}, {u"url"_s, calendar.url.toString()}};
    FLOW_ASSIGN(const qint64 account, session.wait(store->write({u"caldav"_s}, [&](Connection &c) { return addAccount(c, url, user, found.home); })));
    for (const std::string &name : request.artists) {
        FLOW_ASSIGN(const Record artist, session.wait(store->read([&](Connection &c) { return artistNamed(c, text(name)); })));
        FLOW_ASSIGN(const RemoteCalendar calendar, makeCalendar(client, found.home, artist.title()));
        FLOW_TRY(session.wait(store->write({u"caldav"_s}, [&](Connection &c) {
            return linkCalendar(c, {.account = account, .artist = artist.id, .url = calendar.url, .name = calendar.name, .holds = !request.noHolds, .money = request.money});
        })));
        made << QJsonObject{{u"artist"_s, artist.title()}, {u"url"_s, calendar.url.toString()}};
        session.line(tr("Calendar: %1").arg(calendar.url.toString()));
    }
    session.document(QJsonDocument(QJsonObject{{u"home"_s, found.home.toString()}, {u"calendars"_s, there}, {u"connected"_s, made}}));
    if (made.isEmpty())
        for (const QJsonValue &calendar : std::as_const(there))
            session.line(u"%1  %2"_s.arg(calendar[u"name"].toString(), calendar[u"url"].toString()));
    return Done;
}

Result<int> syncNow(Session &session)
{
    FLOW_ASSIGN(const auto store, session.open(false));
    QString password;
    const SyncRequest request{.password = [&](const CalendarAccount &) -> Result<QString> { return password.isEmpty() ? password = askPassword() : password; },
        .words = ui::feedWords({}), .now = true};
    FLOW_ASSIGN(const CalendarReport report, syncCalendars(*store, request, session.progress()));
    QJsonArray troubles;
    for (const Error &error : report.troubles) {
        troubles << QJsonObject{{u"reason"_s, error.args.value(0)}, {u"text"_s, ui::errorText(error)}};
        session.note(ui::errorText(error));
    }
    session.document(QJsonDocument(QJsonObject{{u"calendars"_s, report.calendars}, {u"sent"_s, report.sent}, {u"removed"_s, report.removed}, {u"proposed"_s, report.proposed},
        {u"refused"_s, report.refused}, {u"unreadable"_s, report.unreadable}, {u"errors"_s, troubles}}));
    session.line(tr("Sent: %1. Removed there: %2. To decide: %3.").arg(report.sent).arg(report.removed).arg(report.proposed));
    if (report.refused) session.note(tr("The server did not take %1 entries.").arg(report.refused));
    return troubles.isEmpty() ? Done : Failed;
}

Result<int> showChanges(Session &session)
{
    FLOW_ASSIGN(const auto store, session.open(true));
    FLOW_ASSIGN(const auto details, session.wait(store->read([](Connection &c) { return changeDetails(c); })));
    const QDate today = QDate::currentDate();
    QJsonArray list;
    for (const ChangeDetail &detail : details) {
        const ui::ChangeWords words = ui::changeWords(detail, today);
        list << QJsonObject{{u"id"_s, detail.change.id}, {u"title"_s, words.title}, {u"text"_s, words.sentence}, {u"conflict"_s, detail.change.isConflict}, {u"take"_s, words.take}, {u"refuse"_s, words.refuse}};
        session.line(u"%1  %2. %3"_s.arg(detail.change.id).arg(words.title, words.sentence));
    }
    session.document(QJsonDocument(list));
    if (details.empty()) session.line(tr("Nothing to decide."));
    return Done;
}

Result<int> decide(Session &session, qint64 id, bool take)
{
    FLOW_ASSIGN(const auto store, session.open(false));
    FLOW_TRY(session.wait(store->write({.code = u"calendar_change"_s}, [=](Connection &c) { return take ? takeChange(c, id) : refuseChange(c, id); })));
    session.document(QJsonDocument(QJsonObject{{u"id"_s, id}, {u"taken"_s, take}}));
    session.line(take ? tr("Done here as it was there.") : tr("Ours is kept; the next calendar sync writes it there."));
    return Done;
}

} // namespace

void addCalendarSync(CLI::App &calendar, Session &session)
{
    auto request = std::make_shared<Request>();
    CLI::App *connect = calendar.add_subcommand("connect", "Sign in to a CalDAV server and make a calendar for each artist that is named; the password comes from FLOWSTAGE_PASSWORD or is asked for");
    connect->add_option("--url", request->url, "Address of the server")->required()->type_name("URL");
    connect->add_option("--user", request->user, "Name to sign in with")->required()->type_name("NAME");
    connect->add_option("--artist", request->artists, "Make a calendar for this artist, by name or number; may be repeated")->type_name("NAME");
    connect->add_flag("--no-holds", request->noHolds, "Tell these calendars no holds and offers");
    connect->add_flag("--money", request->money, "Tell them fees");
    connect->callback([&session, request] { session.run = [&session, request] { return connectTo(session, *request); }; });
    calendar.add_subcommand("sync", "Bring the connected calendars in step, once")->callback([&session] { session.run = [&session] { return syncNow(session); }; });
    calendar.add_subcommand("changes", "What was changed in the calendars and waits for a decision")->callback([&session] { session.run = [&session] { return showChanges(session); }; });
    for (const bool take : {true, false}) {
        CLI::App *command = calendar.add_subcommand(take ? "take" : "refuse", take ? "Do here what was done in the calendar" : "Keep what is here; the next sync writes it there");
        command->add_option("id", request->id, "Number of the change")->required();
        command->callback([&session, request, take] { session.run = [&session, request, take] { return decide(session, request->id, take); }; });
    }
}

} // namespace flow::cli
