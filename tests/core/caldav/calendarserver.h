// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/caldavbook.h"
#include "core/caldav/caldavsync.h"
#include "core/caldav/davxml.h"
#include "core/caldav/decisions.h"
#include "core/caldav/discovery.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/store/undo.h"
#include "tests/support/radicale.h"
#include "tests/support/tempstore.h"

namespace flow::test {

/// An agency with one artist, whose calendar stands on a Radicale behind a proxy that can fail; and somebody with a telephone who
/// writes into the same calendar past the proxy.
class CalendarServer
{
public:
    explicit CalendarServer(Radicale &radicale)
        : m_radicale(radicale)
        , m_user(Radicale::user(s_users++))
    {
    }

    /// Empty, or what went wrong.
    QString start()
    {
        m_proxy = std::make_unique<FaultyProxy>(m_radicale.port());
        m_artist = *store.write([](Connection &c) { return Records(c).insert(artistEntity(), {{QStringLiteral("name"), QStringLiteral("Lune Aride")}, {QStringLiteral("status"), QStringLiteral("active")}}); });
        caldav::DavClient client(login(), m_progress);
        const auto found = caldav::discover(client, m_proxy->url());
        if (!found) return found.error().args.join(u' ') + found.error().detail;
        m_home = found->home;
        const auto made = caldav::makeCalendar(client, found->home, QStringLiteral("Lune Aride"));
        if (!made) return made.error().args.join(u' ');
        m_calendarUrl = made->url;
        m_account = *store.write([&](Connection &c) { return caldav::addAccount(c, m_proxy->url(), m_user, m_home); });
        m_calendar = *store.write([&](Connection &c) {
            return caldav::linkCalendar(c, {.account = m_account, .artist = m_artist, .url = made->url, .name = made->name});
        });
        return {};
    }

    QString user() const { return m_user; }
    caldav::Login login() const { return {m_user, Radicale::password()}; }
    FaultyProxy &proxy() { return *m_proxy; }
    Radicale &radicale() { return m_radicale; }
    qint64 artist() const { return m_artist; }
    qint64 account() const { return m_account; }
    qint64 calendar() const { return m_calendar; }
    QUrl home() const { return m_home; }

    qint64 addShow(const QString &place, const QString &day, Values more = {})
    {
        more.insert({{QStringLiteral("artist_id"), m_artist}, {QStringLiteral("venue_name"), place}, {QStringLiteral("day"), day}, {QStringLiteral("status"), QStringLiteral("confirmed")}});
        return *store.write([&](Connection &c) { return Records(c).insert(showEntity(), more); });
    }
    qint64 addBlock(const QString &first, const QString &last, const QString &reason)
    {
        return *store.write([&](Connection &c) {
            return Records(c).insert(availabilityEntity(), {{QStringLiteral("artist_id"), m_artist}, {QStringLiteral("kind"), QStringLiteral("unavailable")},
                {QStringLiteral("first_day"), first}, {QStringLiteral("last_day"), last}, {QStringLiteral("reason"), reason}});
        });
    }
    Record record(const Entity &entity, qint64 id)
    {
        return **store.read([&](Connection &c) { return Records(c).byId(entity, id); });
    }

    Result<caldav::CalendarReport> sync(bool now = true, const QString &password = Radicale::password(), int timeoutMs = 5000)
    {
        caldav::SyncRequest request{.password = [password](const caldav::CalendarAccount &) -> Result<QString> { return password; },
            .words = {{}, QStringLiteral("Hold %1"), QStringLiteral("Offer"), QStringLiteral("Blocked"), QStringLiteral("Fee"), QStringLiteral("Doors"), QStringLiteral("On stage")},
            .now = now, .timeoutMs = timeoutMs};
        return caldav::syncCalendars(*store, request, m_progress);
    }
    caldav::CalendarAccount accountNow()
    {
        return store.read([](Connection &c) { return caldav::readAccounts(c); })->front();
    }
    std::vector<caldav::ChangeDetail> changes()
    {
        return *store.read([](Connection &c) { return caldav::changeDetails(c); });
    }
    Result<void> take(qint64 id) { return store.write([id](Connection &c) { return caldav::takeChange(c, id); }, QStringLiteral("calendar_change")); }
    Result<void> refuse(qint64 id) { return store.write([id](Connection &c) { return caldav::refuseChange(c, id); }, QStringLiteral("calendar_change")); }

    // ---- the telephone

    struct OnServer
    {
        QUrl url;
        QByteArray etag, text;
    };
    QUrl straight(QUrl url) const
    {
        url.setPort(m_radicale.port());
        return url;
    }
    QList<OnServer> onServer()
    {
        caldav::DavClient phone(login(), m_progress);
        const auto listing = phone.send("PROPFIND", straight(m_calendarUrl), caldav::propfindBody({"D:getetag", "D:resourcetype"}), {{"Depth", "1"}, {"Content-Type", "application/xml"}});
        QList<OnServer> all;
        if (!listing) return all;
        const auto list = caldav::readMultistatus(listing->body, listing->url);
        if (!list) return all;
        for (const caldav::DavItem &item : list->items) {
            if (item.types.contains(QStringLiteral("collection"))) continue;
            const auto got = phone.send("GET", item.url);
            all.append({item.url, got->etag, got->body});
        }
        return all;
    }
    OnServer find(const QByteArray &word)
    {
        for (const OnServer &item : onServer())
            if (item.text.contains(word)) return item;
        return {};
    }
    int putThere(const QUrl &url, const QByteArray &text)
    {
        caldav::DavClient phone(login(), m_progress);
        const auto answer = phone.send("PUT", straight(url), text, {{"Content-Type", "text/calendar; charset=utf-8"}});
        return answer ? answer->status : 0;
    }
    int putNew(const QString &uid, const QByteArray &lines)
    {
        return putThere(straight(m_calendarUrl).resolved(QUrl(uid + QStringLiteral(".ics"))),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\nBEGIN:VEVENT\r\nUID:" + uid.toUtf8() + "\r\nDTSTAMP:20261101T000000Z\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n");
    }
    int deleteThere(const QUrl &url)
    {
        caldav::DavClient phone(login(), m_progress);
        const auto answer = phone.send("DELETE", straight(url));
        return answer ? answer->status : 0;
    }

    TempStore store;

private:
    static inline int s_users = 0;
    Radicale &m_radicale;
    QString m_user;
    std::unique_ptr<FaultyProxy> m_proxy;
    CancelFlag m_progress;
    QUrl m_home, m_calendarUrl;
    qint64 m_artist = 0, m_account = 0, m_calendar = 0;
};

} // namespace flow::test
