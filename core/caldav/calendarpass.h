// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/caldavbook.h"
#include "core/caldav/caldavsync.h"
#include "core/caldav/davxml.h"
#include "core/caldav/remoteevent.h"

namespace flow::caldav {

/// One of our dates as this calendar shall have it.
struct Wanted
{
    FeedEntry entry;
    QByteArray text; ///< as it is compared: without the moment of writing
    RemoteTime time;
    QDate lastDay;
};

/// One calendar, brought in step once: pull(), then push().
class CalendarPass
{
public:
    struct Span
    {
        QDate from, to; ///< dates before `from` stay on the server as they are
    };
    CalendarPass(Store &store, DavClient &client, LinkedCalendar calendar, Span span, CalendarReport &report, Progress &progress);

    Result<void> load(const std::shared_ptr<const CalendarData> &data, const FeedWords &words);
    Result<void> pull();
    Result<void> push();

private:
    /// What differs from what we know.
    struct Listing
    {
        QList<std::pair<QUrl, QByteArray>> changed; ///< with their etags
        QList<QUrl> removed;
        QString token;
        bool isComplete = false; ///< all that is there was listed
    };
    Result<Listing> list();
    Result<std::optional<Listing>> listByToken(const QString &token);
    Result<Listing> listAll();
    Result<void> closeSettled();
    Result<void> fetch(const QList<std::pair<QUrl, QByteArray>> &items);
    Result<void> received(const QUrl &url, const QByteArray &etag, const QByteArray &body);
    Result<void> receivedOurs(const Wanted &wanted, const QUrl &url, const QByteArray &etag, const QByteArray &body, const RemoteEvent &event);
    Result<void> receivedForeign(const QUrl &url, const QByteArray &etag, const QByteArray &body, const RemoteEvent &event);
    Result<void> gone(const QUrl &url);
    Result<void> put(const Wanted &wanted);
    Result<void> remove(const SentEntry &entry);
    Result<void> lookAgain(const QUrl &url); ///< somebody was there between pull and push
    Result<void> keep(const SentEntry &entry);
    Result<void> forget(const QString &uid);
    Result<void> propose(CalendarChange change);
    [[nodiscard]] bool saysWhatWeSent(const QByteArray &sent, const RemoteEvent &event) const;
    [[nodiscard]] const SentEntry *entryAt(const QUrl &url) const;

    template <class F>
    auto write(F fn)
    {
        return m_store.write({QStringLiteral("caldav")}, std::move(fn)).result();
    }

    Store &m_store;
    DavClient &m_client;
    LinkedCalendar m_calendar;
    Span m_span;
    CalendarReport &m_report;
    Progress &m_progress;
    QHash<QString, Wanted> m_wanted; ///< by uid
    QHash<QString, SentEntry> m_entries; ///< by uid
    QHash<QString, CalendarChange> m_open; ///< by uid
    QHash<QString, QByteArray> m_decided; ///< etag by address
    qint64 m_now;
};

} // namespace flow::caldav
