// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/discovery.h"

#include "core/base/fold.h"
#include "core/caldav/davxml.h"

#include <QUuid>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

const DavClient::Headers kXml{{"Content-Type", "application/xml; charset=utf-8"}};

DavClient::Headers depth(const char *value)
{
    DavClient::Headers headers = kXml;
    headers.emplace_back("Depth", value);
    return headers;
}

/// What one address says about itself; nothing when it does not speak WebDAV.
Result<std::optional<DavItem>> ask(DavClient &client, const QUrl &url)
{
    FLOW_ASSIGN(const DavAnswer answer, client.send("PROPFIND", url, propfindBody({"D:current-user-principal", "C:calendar-home-set", "D:resourcetype"}), depth("0")));
    if (answer.status != 207) return std::nullopt;
    FLOW_ASSIGN(const DavList list, readMultistatus(answer.body, answer.url));
    if (list.items.isEmpty()) return std::nullopt;
    DavItem item = list.items.first();
    for (QString &href : item.hrefs)
        if (!href.isEmpty()) href = answer.url.resolved(QUrl(href)).toString(QUrl::FullyEncoded);
    return item;
}

Result<QUrl> homeFrom(DavClient &client, const QUrl &start)
{
    FLOW_ASSIGN(const std::optional<DavItem> here, ask(client, start));
    if (!here) return QUrl();
    if (const QString home = here->hrefs.value(u"calendar-home-set"_s); !home.isEmpty()) return QUrl(home);
    const QString principal = here->hrefs.value(u"current-user-principal"_s);
    if (principal.isEmpty()) return QUrl();
    FLOW_ASSIGN(const std::optional<DavItem> person, ask(client, QUrl(principal)));
    return person ? QUrl(person->hrefs.value(u"calendar-home-set"_s)) : QUrl();
}

} // namespace

QUrl urlFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed);
    if (url.path().isEmpty()) url.setPath(u"/"_s);
    return url;
}

Result<Discovered> discover(DavClient &client, const QUrl &start)
{
    Discovered found;
    FLOW_ASSIGN(found.home, homeFrom(client, start));
    if (found.home.isEmpty()) {
        FLOW_ASSIGN(found.home, homeFrom(client, start.resolved(QUrl(u"/.well-known/caldav"_s))));
    }
    if (found.home.isEmpty()) return failure(ErrorCode::Network, {u"calendar_none"_s, start.host()});
    FLOW_ASSIGN(found.calendars, listCalendars(client, found.home));
    return found;
}

Result<QList<RemoteCalendar>> listCalendars(DavClient &client, const QUrl &home)
{
    FLOW_ASSIGN(const DavAnswer answer, client.send("PROPFIND", home, propfindBody({"D:resourcetype", "D:displayname", "C:supported-calendar-component-set"}), depth("1")));
    if (answer.status != 207) return failure(ErrorCode::Network, {u"calendar_none"_s, home.host()}, QString::number(answer.status));
    FLOW_ASSIGN(const DavList list, readMultistatus(answer.body, answer.url));
    QList<RemoteCalendar> calendars;
    for (const DavItem &item : list.items) {
        if (!item.isCalendar() || (!item.components.isEmpty() && !item.components.contains(u"VEVENT"_s))) continue;
        const QString name = item.texts.value(u"displayname"_s);
        calendars.append({item.url, name.isEmpty() ? item.url.path().section(u'/', -1, -1, QString::SectionSkipEmpty) : name});
    }
    return calendars;
}

Result<RemoteCalendar> makeCalendar(DavClient &client, const QUrl &home, const QString &name)
{
    // A part that is new keeps two agencies that share an account apart.
    QString part;
    for (const QChar c : fold(name))
        part += c.isLetterOrNumber() && c.unicode() < 128 ? c : u'-';
    part += u'-' + QUuid::createUuid().toString(QUuid::Id128).left(6);
    QUrl base = home;
    if (!base.path().endsWith(u'/')) base.setPath(base.path() + u'/');
    const QUrl url = base.resolved(QUrl(part + u'/'));
    FLOW_ASSIGN(const DavAnswer answer, client.send("MKCALENDAR", url, mkcalendarBody(name), kXml));
    if (answer.status != 201 && answer.status != 200) return failure(ErrorCode::Network, {u"calendar_no_new"_s, home.host()}, QString::number(answer.status));
    return RemoteCalendar{url, name};
}

} // namespace flow::caldav
