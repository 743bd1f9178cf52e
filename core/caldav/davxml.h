// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace flow::caldav {

/// One answer of a multistatus: what a server says about one address.
struct DavItem
{
    QUrl url; ///< whole
    int status = 200; ///< of the address itself; 404: gone
    QMap<QString, QString> texts; ///< by local name of the property: "getetag", "displayname", "calendar-data"
    QMap<QString, QString> hrefs; ///< properties that are an address: "current-user-principal"
    QStringList types; ///< of "resourcetype": "collection", "calendar"
    QStringList components; ///< that a calendar takes: "VEVENT"; empty: not said
    [[nodiscard]] bool isCalendar() const { return types.contains(QStringLiteral("calendar")); }
};

struct DavList
{
    QList<DavItem> items;
    QString token; ///< of a sync-collection
};

/// Reads a multistatus (RFC 4918). `base` is the address that answered. Properties of a status other than 200 are left out.
/// Error: Network {"calendar_protocol", host}, also when the document ends too early.
Result<DavList> readMultistatus(const QByteArray &xml, const QUrl &base);

/// Bodies of requests.
QByteArray propfindBody(const QByteArrayList &properties); ///< "D:getetag"; prefixes D (DAV:), C (CalDAV), S (calendarserver.org)
QByteArray syncBody(const QString &token);
QByteArray multigetBody(const QList<QUrl> &urls);
QByteArray mkcalendarBody(const QString &name);

} // namespace flow::caldav
