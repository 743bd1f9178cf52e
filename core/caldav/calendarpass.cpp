// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/calendarpass.h"

#include <algorithm>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTogether = 50; // events that are fetched at once
constexpr int kPages = 200; // of a listing that the server cuts
const QString kCtag = u"ctag:"_s;

const DavClient::Headers kXml{{"Content-Type", "application/xml; charset=utf-8"}};

DavClient::Headers xmlTo(const char *depth)
{
    DavClient::Headers headers = kXml;
    headers.emplace_back("Depth", depth);
    return headers;
}

RemoteTime timeOf(const FeedEntry &entry)
{
    if (entry.day.isValid()) return {entry.day, entry.lastDay, 0, 0};
    const auto local = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).date(); };
    return {local(entry.begins), local(entry.ends - 1), entry.begins, entry.ends};
}

bool sameTime(const RemoteTime &a, const RemoteTime &b)
{
    if (a.isAllDay() || b.isAllDay()) return a.isAllDay() == b.isAllDay() && a.first == b.first && a.last == b.last;
    return a.begins == b.begins && a.ends == b.ends;
}

/// Servers and telephones write line ends and spaces their own way.
QString plain(const QString &text) { return text.simplified(); }

bool sameWords(const RemoteEvent &a, const RemoteEvent &b)
{
    return plain(a.summary) == plain(b.summary) && plain(a.location) == plain(b.location) && plain(a.description) == plain(b.description);
}

QString key(const QUrl &url) { return url.path(QUrl::FullyDecoded); }

/// Of an event that takes a server's answer about itself only: it was not taken, but the next one may be.
bool isRefusal(int status) { return status >= 400 && status < 500 && status != 404 && status != 412; }

} // namespace

CalendarPass::CalendarPass(Store &store, DavClient &client, LinkedCalendar calendar, Span span, CalendarReport &report, Progress &progress)
    : m_store(store)
    , m_client(client)
    , m_calendar(std::move(calendar))
    , m_span(span)
    , m_report(report)
    , m_progress(progress)
    , m_now(store.clock().nowMs())
{
    if (!m_calendar.url.path().endsWith(u'/')) m_calendar.url.setPath(m_calendar.url.path() + u'/');
}

Result<void> CalendarPass::load(const std::shared_ptr<const CalendarData> &data, const FeedWords &words)
{
    return m_store
        .read([this, data, words](Connection &connection) -> Result<void> {
            const FeedOptions options{.artist = m_calendar.artist, .holds = m_calendar.holds, .money = m_calendar.money};
            FLOW_ASSIGN(std::vector<FeedEntry> entries, feedEntries(connection, *data, options, words, m_now));
            FLOW_ASSIGN(const QStringList taken, takenBlocks(connection, m_calendar.id));
            for (FeedEntry &entry : entries) {
                if (taken.contains(entry.uid)) continue; // it came from there
                Wanted wanted{.entry = entry, .text = writeICalendarEntry(entry, 0), .time = timeOf(entry), .lastDay = {}};
                wanted.lastDay = wanted.time.last;
                if (wanted.lastDay >= m_span.from) m_wanted.insert(entry.uid, std::move(wanted));
            }
            FLOW_ASSIGN(m_entries, readEntries(connection, m_calendar.id));
            FLOW_ASSIGN(m_decided, decidedEvents(connection, m_calendar.id));
            FLOW_ASSIGN(const std::vector<CalendarChange> open, openChanges(connection, m_calendar.id));
            for (const CalendarChange &change : open)
                m_open.insert(change.uid, change);
            return {};
        })
        .result();
}

// ---- what is there

Result<std::optional<CalendarPass::Listing>> CalendarPass::listByToken(const QString &token)
{
    Listing listing{.token = token, .isComplete = token.isEmpty()};
    for (int page = 0; page < kPages; ++page) {
        FLOW_ASSIGN(const DavAnswer answer, m_client.send("REPORT", m_calendar.url, syncBody(listing.token), xmlTo("0")));
        if (answer.status == 404 && page == 0 && token.isEmpty()) return failure(ErrorCode::Network, {u"calendar_gone"_s, m_calendar.url.host()});
        if (answer.status != 207) return std::nullopt; // an old token, or a server that has none
        FLOW_ASSIGN(const DavList list, readMultistatus(answer.body, answer.url));
        bool more = false;
        for (const DavItem &item : list.items) {
            if (item.status == 507) more = true;
            else if (key(item.url) == key(m_calendar.url)) continue;
            else if (item.status == 404) listing.removed << item.url;
            else listing.changed.append({item.url, item.texts.value(u"getetag"_s).toUtf8()});
        }
        if (list.token.isEmpty()) return std::nullopt;
        const bool isStuck = list.token == listing.token;
        listing.token = list.token;
        if (!more || isStuck) return listing;
    }
    return failure(ErrorCode::Network, {u"calendar_protocol"_s, m_calendar.url.host()});
}

Result<CalendarPass::Listing> CalendarPass::listAll()
{
    FLOW_ASSIGN(const DavAnswer answer, m_client.send("PROPFIND", m_calendar.url, propfindBody({"D:getetag", "D:resourcetype", "S:getctag"}), xmlTo("1")));
    if (answer.status == 404 || answer.status == 410) return failure(ErrorCode::Network, {u"calendar_gone"_s, m_calendar.url.host()});
    if (answer.status != 207) return failure(ErrorCode::Network, {u"calendar_protocol"_s, m_calendar.url.host()}, QString::number(answer.status));
    FLOW_ASSIGN(const DavList list, readMultistatus(answer.body, answer.url));
    Listing listing{.isComplete = true};
    for (const DavItem &item : list.items) {
        if (key(item.url) == key(m_calendar.url) || item.types.contains(u"collection"_s)) {
            if (const QString ctag = item.texts.value(u"getctag"_s); !ctag.isEmpty()) listing.token = kCtag + ctag;
        } else {
            listing.changed.append({item.url, item.texts.value(u"getetag"_s).toUtf8()});
        }
    }
    return listing;
}

Result<CalendarPass::Listing> CalendarPass::list()
{
    if (!m_calendar.token.startsWith(kCtag)) {
        FLOW_ASSIGN(std::optional<Listing> listing, listByToken(m_calendar.token));
        if (!listing && !m_calendar.token.isEmpty()) { FLOW_ASSIGN(listing, listByToken({})); }
        if (listing) return *std::move(listing);
    } else {
        FLOW_ASSIGN(const DavAnswer answer, m_client.send("PROPFIND", m_calendar.url, propfindBody({"S:getctag"}), xmlTo("0")));
        if (answer.status == 207) {
            FLOW_ASSIGN(const DavList list, readMultistatus(answer.body, answer.url));
            for (const DavItem &item : list.items)
                if (kCtag + item.texts.value(u"getctag"_s) == m_calendar.token) return Listing{.token = m_calendar.token};
        }
    }
    return listAll();
}

/// Deleted on both sides: nothing is left to decide.
Result<void> CalendarPass::closeSettled()
{
    const QHash<QString, CalendarChange> open = m_open;
    for (const CalendarChange &change : open) {
        if (change.kind != ChangeKind::Deleted || !change.uid.endsWith("@flowstage"_L1) || m_wanted.contains(change.uid)) continue;
        m_open.remove(change.uid);
        FLOW_TRY(write([&](Connection &connection) { return closeChange(connection, m_calendar.id, change.uid); }));
        FLOW_TRY(forget(change.uid));
    }
    return {};
}

Result<void> CalendarPass::pull()
{
    FLOW_TRY(closeSettled());
    FLOW_ASSIGN(Listing listing, list());
    QList<std::pair<QUrl, QByteArray>> unknown;
    QSet<QString> there;
    for (const auto &[url, etag] : listing.changed) {
        there.insert(key(url));
        const SentEntry *entry = entryAt(url);
        const QString address = url.toString(QUrl::FullyEncoded);
        const bool isKnown = !etag.isEmpty() && (entry ? entry->etag == etag : m_decided.value(address) == etag);
        if (!isKnown) unknown.append({url, etag});
    }
    if (listing.isComplete) {
        for (const SentEntry &entry : std::as_const(m_entries))
            if (!there.contains(key(entry.url))) listing.removed << entry.url;
        for (auto it = m_decided.cbegin(); it != m_decided.cend(); ++it)
            if (!there.contains(key(QUrl(it.key())))) listing.removed << QUrl(it.key());
    }
    for (qsizetype at = 0; at < unknown.size(); at += kTogether)
        FLOW_TRY(fetch(unknown.mid(at, kTogether)));
    for (const QUrl &url : std::as_const(listing.removed))
        FLOW_TRY(gone(url));
    // Last, so that whatever broke off before is listed again.
    return write([this, token = listing.token](Connection &connection) { return saveToken(connection, m_calendar.id, token); });
}

Result<void> CalendarPass::fetch(const QList<std::pair<QUrl, QByteArray>> &items)
{
    if (m_progress.canceled()) return failure(ErrorCode::Canceled);
    QList<QUrl> urls;
    for (const auto &[url, etag] : items)
        urls << url;
    FLOW_ASSIGN(const DavAnswer answer, m_client.send("REPORT", m_calendar.url, multigetBody(urls), xmlTo("1")));
    if (answer.status == 207) {
        FLOW_ASSIGN(const DavList list, readMultistatus(answer.body, answer.url));
        for (const DavItem &item : list.items) {
            const QByteArray body = item.texts.value(u"calendar-data"_s).toUtf8();
            if (item.status == 200 && !body.isEmpty()) FLOW_TRY(received(item.url, item.texts.value(u"getetag"_s).toUtf8(), body));
        }
        return {};
    }
    for (const QUrl &url : std::as_const(urls))
        FLOW_TRY(lookAgain(url));
    return {};
}

Result<void> CalendarPass::lookAgain(const QUrl &url)
{
    FLOW_ASSIGN(const DavAnswer answer, m_client.send("GET", url));
    if (answer.status == 404 || answer.status == 410) return gone(url);
    if (answer.status != 200) return {}; // not for us; listed again when it changes
    return received(url, answer.etag, answer.body);
}

// ---- what came

bool CalendarPass::saysWhatWeSent(const QByteArray &sent, const RemoteEvent &event) const
{
    if (sent.isEmpty()) return false;
    const auto before = readRemoteEvent(sent, m_span.from, m_span.to);
    return before && before->times.size() == 1 && event.times.size() == 1 && sameTime(before->times[0], event.times[0]) && sameWords(*before, event);
}

Result<void> CalendarPass::received(const QUrl &url, const QByteArray &etag, const QByteArray &body)
{
    const auto event = readRemoteEvent(body, m_span.from, m_span.to);
    if (!event) {
        ++m_report.unreadable;
        return {};
    }
    const auto wanted = m_wanted.constFind(event->uid);
    if (wanted != m_wanted.constEnd()) return receivedOurs(*wanted, url, etag, body, *event);
    const auto entry = m_entries.constFind(event->uid);
    if (entry == m_entries.constEnd()) return receivedForeign(url, etag, body, *event);
    // Ours once, not any more: what nobody touched goes with the next push.
    SentEntry now = *entry;
    now.etag = etag;
    if (now.lastDay < m_span.from || saysWhatWeSent(entry->sent, *event)) return keep(now);
    return propose({.calendar = m_calendar.id, .uid = event->uid, .url = url, .etag = etag, .kind = ChangeKind::Edited, .body = body, .isConflict = true, .at = m_now});
}

Result<void> CalendarPass::receivedOurs(const Wanted &wanted, const QUrl &url, const QByteArray &etag, const QByteArray &body, const RemoteEvent &event)
{
    const auto known = m_entries.constFind(event.uid);
    const QByteArray sent = known == m_entries.constEnd() ? QByteArray() : known->sent;
    SentEntry entry{event.uid, url, etag, sent, wanted.lastDay};
    if (saysWhatWeSent(wanted.text, event)) entry.sent = wanted.text; // as it shall be, whoever wrote it
    else if (!saysWhatWeSent(sent, event)) {
        // Without knowing what both come from, either may be the newer one.
        const bool isConflict = sent != wanted.text;
        return propose({.calendar = m_calendar.id, .uid = event.uid, .url = url, .etag = etag, .kind = ChangeKind::Edited, .body = body, .isConflict = isConflict, .at = m_now});
    }
    if (m_open.remove(event.uid)) FLOW_TRY(write([&](Connection &connection) { return closeChange(connection, m_calendar.id, event.uid); }));
    return keep(entry);
}

Result<void> CalendarPass::receivedForeign(const QUrl &url, const QByteArray &etag, const QByteArray &body, const RemoteEvent &event)
{
    if (event.uid.endsWith("@flowstage"_L1)) return {}; // of another workspace, or hidden from this calendar
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now).date();
    const bool isAhead = std::ranges::any_of(event.times, [&](const RemoteTime &time) { return time.last >= today; });
    if (event.isCanceled || event.isFree || !isAhead) return gone(url);
    return propose({.calendar = m_calendar.id, .uid = event.uid, .url = url, .etag = etag, .kind = ChangeKind::New, .body = body, .isConflict = false, .at = m_now});
}

Result<void> CalendarPass::gone(const QUrl &url)
{
    const SentEntry *entry = entryAt(url);
    if (!entry) {
        // An event that was taken over, or one that waits and has no reason any more.
        for (const CalendarChange &change : std::as_const(m_open))
            if (change.kind == ChangeKind::New && key(change.url) == key(url)) {
                const QString uid = change.uid;
                m_open.remove(uid);
                FLOW_TRY(write([&](Connection &connection) { return closeChange(connection, m_calendar.id, uid); }));
                break;
            }
        FLOW_ASSIGN(const QString taken, m_store.read([&](Connection &connection) { return takenFrom(connection, m_calendar.id, url); }).result());
        if (taken.isEmpty()) return {};
        return propose({.calendar = m_calendar.id, .uid = taken, .url = url, .kind = ChangeKind::Deleted, .at = m_now});
    }
    const auto wanted = m_wanted.constFind(entry->uid);
    if (wanted == m_wanted.constEnd()) return forget(entry->uid);
    return propose({.calendar = m_calendar.id, .uid = entry->uid, .url = url, .kind = ChangeKind::Deleted, .body = entry->sent, .isConflict = entry->sent != wanted->text, .at = m_now});
}

// ---- what goes

Result<void> CalendarPass::push()
{
    for (const Wanted &wanted : std::as_const(m_wanted)) {
        if (m_progress.canceled()) return failure(ErrorCode::Canceled);
        if (m_open.contains(wanted.entry.uid)) continue; // a person decides first
        const auto entry = m_entries.constFind(wanted.entry.uid);
        if (entry == m_entries.constEnd() || entry->sent != wanted.text) FLOW_TRY(put(wanted));
    }
    const QHash<QString, SentEntry> entries = m_entries;
    for (const SentEntry &entry : entries) {
        if (m_wanted.contains(entry.uid) || m_open.contains(entry.uid)) continue;
        FLOW_TRY(entry.lastDay < m_span.from ? forget(entry.uid) : remove(entry)); // history stays there
    }
    return {};
}

Result<void> CalendarPass::put(const Wanted &wanted)
{
    const auto known = m_entries.constFind(wanted.entry.uid);
    const bool isNew = known == m_entries.constEnd();
    const QUrl url = isNew ? m_calendar.url.resolved(QUrl(QString(wanted.entry.uid).replace(u'@', u'-') + u".ics"_s)) : known->url;
    DavClient::Headers headers{{"Content-Type", "text/calendar; charset=utf-8"}};
    if (isNew) headers.emplace_back("If-None-Match", "*");
    else headers.emplace_back("If-Match", known->etag);
    FLOW_ASSIGN(const DavAnswer answer, m_client.send("PUT", url, writeICalendarEntry(wanted.entry, m_now), headers));
    if (answer.status == 412 || (answer.status == 404 && !isNew)) return lookAgain(url);
    if (isRefusal(answer.status) || answer.status == 404) {
        ++m_report.refused;
        return {};
    }
    ++m_report.sent;
    // Without an etag it is taken up with the next pull.
    return keep({wanted.entry.uid, url, answer.etag, wanted.text, wanted.lastDay});
}

Result<void> CalendarPass::remove(const SentEntry &entry)
{
    FLOW_ASSIGN(const DavAnswer answer, m_client.send("DELETE", entry.url, {}, {{"If-Match", entry.etag}}));
    if (answer.status == 412) return lookAgain(entry.url);
    if (isRefusal(answer.status)) {
        ++m_report.refused;
        return {};
    }
    ++m_report.removed;
    return forget(entry.uid);
}

// ---- what is noted

const SentEntry *CalendarPass::entryAt(const QUrl &url) const
{
    const auto it = std::ranges::find_if(m_entries, [&](const SentEntry &entry) { return key(entry.url) == key(url); });
    return it == m_entries.end() ? nullptr : &*it;
}

Result<void> CalendarPass::keep(const SentEntry &entry)
{
    m_entries.insert(entry.uid, entry);
    return write([this, entry](Connection &connection) { return saveEntry(connection, m_calendar.id, entry); });
}

Result<void> CalendarPass::forget(const QString &uid)
{
    const QString copy = uid; // may be of the entry that goes
    m_entries.remove(copy);
    return write([this, copy](Connection &connection) { return forgetEntry(connection, m_calendar.id, copy); });
}

Result<void> CalendarPass::propose(CalendarChange change)
{
    const auto before = m_open.constFind(change.uid);
    const bool isNews = before == m_open.constEnd() || before->etag != change.etag || before->kind != change.kind;
    m_open.insert(change.uid, change);
    if (!isNews) return {};
    ++m_report.proposed;
    return write([change = std::move(change)](Connection &connection) { return proposeChange(connection, change); });
}

} // namespace flow::caldav
