// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/davclient.h"

namespace flow::caldav {

/// A calendar as the server lists it.
struct RemoteCalendar
{
    QUrl url;
    QString name;
    bool operator==(const RemoteCalendar &) const = default;
};

struct Discovered
{
    QUrl home; ///< the collection in which calendars lie
    QList<RemoteCalendar> calendars; ///< those that take events
};

/// "https://host/" of what a person typed: an address with or without https.
QUrl urlFromText(const QString &text);

/// Finds a person's calendars from any address of the server (RFC 6764): itself, else /.well-known/caldav, then the principal,
/// then its home. Errors: those of DavClient; Network {"calendar_none", host} when there is no CalDAV.
Result<Discovered> discover(DavClient &client, const QUrl &start);
Result<QList<RemoteCalendar>> listCalendars(DavClient &client, const QUrl &home);

/// Makes a calendar in a home. Errors: those of DavClient; Network {"calendar_no_new", host} when the server makes none.
Result<RemoteCalendar> makeCalendar(DavClient &client, const QUrl &home, const QString &name);

} // namespace flow::caldav
