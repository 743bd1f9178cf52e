// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filemover.h"

#include "core/entities.h"
#include "core/store/contents.h"
#include "core/sync/pending.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAsked = 500; // hashes of one question
constexpr int kIdle = 5; // answers that bring a file no further before it is left for later
constexpr qint64 kFirstPauseMs = 5'000;
constexpr qint64 kLongestPauseMs = 3'600'000;

Error problem(const QString &reason, const QString &detail = {}) { return {ErrorCode::Network, {reason}, detail}; }

/// Concerns this file alone; the others can go on.
bool isAboutTheFile(const Error &error)
{
    if (error.code != ErrorCode::Network) return false;
    const QString reason = error.args.value(0);
    return reason.startsWith("blob_"_L1) || reason == "no_right"_L1;
}

} // namespace

void FileMover::want(const QString &sha256)
{
    if (!m_wanted.contains(sha256)) m_wanted << sha256;
}

Result<bool> FileMover::step()
{
    // Whoever waits for a file does not wait behind a large one; its pieces that have moved stay.
    if (m_move && !m_wanted.isEmpty() && !m_move->wanted) m_move.reset();
    if (!m_move) {
        FLOW_ASSIGN(const bool chosen, choose());
        if (!chosen) return false;
        if (!m_move) return true;
    }
    const auto moved = m_move->sending ? sendPiece() : fetchPiece();
    if (!moved && !isAboutTheFile(moved.error())) {
        m_move.reset();
        return std::unexpected(moved.error());
    }
    if (moved && !*moved) return true;
    FLOW_TRY(moved ? finish() : giveUp(moved.error()));
    return true;
}

Result<void> FileMover::run(const Progress &progress)
{
    for (;;) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        FLOW_ASSIGN(const bool more, step());
        if (!more) return {};
    }
}

// ---- what is next ----

Result<bool> FileMover::choose()
{
    const qsizetype settled = m_settled.size();
    FLOW_ASSIGN(m_move, nextWanted());
    if (m_move || m_settled.size() > settled) return true;
    FLOW_ASSIGN(m_move, nextToSend());
    if (m_move) return true;
    FLOW_ASSIGN(m_move, nextToFetch());
    return m_move.has_value();
}

Result<std::optional<FileMover::Move>> FileMover::nextWanted()
{
    while (!m_wanted.isEmpty()) {
        const QString sha256 = m_wanted.first();
        FLOW_ASSIGN(const auto move, await(m_store.read([sha256](Connection &c) -> Result<std::optional<Move>> {
            FLOW_ASSIGN(const Contents::Arrival arrival, Contents(c).arrival(sha256));
            if (arrival.whole) return std::optional<Move>();
            FLOW_ASSIGN(Statement find, c.prepare("SELECT name, coalesce(size, 0) FROM file WHERE sha256 = ? ORDER BY id LIMIT 1"));
            find.bind(1, sha256);
            FLOW_ASSIGN(const bool named, find.step());
            return std::optional(Move{.sha256 = sha256, .name = named ? find.string(0) : QString(), .wanted = true, .size = named ? find.integer(1) : 0, .at = arrival.received});
        })));
        if (move) return move;
        m_settled << Settled{m_wanted.takeFirst(), {}};
    }
    return std::optional<Move>();
}

Result<std::optional<FileMover::Move>> FileMover::nextToSend()
{
    if (!m_limits.maySend) return std::optional<Move>();
    FLOW_TRY(doubtUnnamed());
    const qint64 now = m_store.clock().nowMs();
    const qint64 largest = m_limits.isMetered ? m_limits.metered : Contents::kLargest;
    for (;;) {
        FLOW_ASSIGN(const auto candidates, await(m_store.read([now, largest](Connection &c) -> Result<std::vector<Move>> {
            std::vector<Move> list;
            FLOW_ASSIGN(const SyncState state, SyncState::read(c));
            FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, state.entry));
            FLOW_ASSIGN(Statement rows,
                c.prepare("SELECT c.sha256, f.name, c.size, f.id FROM content c JOIN file f ON f.sha256 = c.sha256 WHERE c.whole = 1 AND c.in_cloud = 0 AND c.size <= ?1"
                          " AND NOT EXISTS (SELECT 1 FROM sync_content s WHERE s.sha256 = c.sha256 AND s.next_at > ?2) ORDER BY c.size, c.sha256, f.id"));
            rows.bind(1, largest);
            rows.bind(2, now);
            for (;;) {
                FLOW_ASSIGN(const bool found, rows.step());
                if (!found || list.size() == kAsked) return list;
                if (!list.empty() && list.back().sha256 == rows.string(0)) continue;
                FLOW_ASSIGN(const bool isNew, pending.isInserted(fileEntity().number, rows.integer(3)));
                if (isNew) continue; // its record goes first
                list.push_back({.sha256 = rows.string(0), .name = rows.string(1), .sending = true, .size = rows.integer(2)});
            }
        })));
        if (candidates.empty()) return std::optional<Move>();
        if (m_asked.contains(candidates.front().sha256)) {
            Move move = candidates.front();
            if (move.size <= Contents::kPiece) move.at = 0; // as fast as asking
            return std::optional(move);
        }
        QJsonArray hashes;
        for (const Move &move : candidates) hashes << move.sha256;
        FLOW_ASSIGN(const QJsonDocument answer, m_syncer.call(u"blob_have"_s, {{u"hashes"_s, hashes}}));
        if (!answer[u"have"].isArray()) return std::unexpected(problem(u"busy"_s, u"half an answer"_s));
        QStringList have;
        for (const QJsonValue &hash : answer[u"have"].toArray()) have << hash.toString();
        for (const Move &move : candidates) m_asked << move.sha256;
        FLOW_TRY(await(m_store.write({u"sync"_s}, [have](Connection &c) -> Result<void> {
            FLOW_ASSIGN(Statement mark, c.prepare("UPDATE content SET in_cloud = 1 WHERE sha256 = ? AND whole = 1"));
            for (const QString &hash : have) {
                mark.bind(1, hash);
                FLOW_TRY(mark.run());
            }
            return {};
        })));
    }
}

/// The cloud forgets, some time later, what no record names; when undo brings the record back it has to be asked again.
Result<void> FileMover::doubtUnnamed()
{
    static constexpr std::string_view kUnnamed = "in_cloud = 1 AND NOT EXISTS (SELECT 1 FROM file f WHERE f.sha256 = content.sha256)";
    FLOW_ASSIGN(const qint64 any, await(m_store.read([](Connection &c) { return c.integer("SELECT EXISTS (SELECT 1 FROM content WHERE " + std::string(kUnnamed) + ")"); })));
    if (!any) return {};
    return await(m_store.write({u"sync"_s}, [](Connection &c) { return c.exec("UPDATE content SET in_cloud = 0 WHERE " + std::string(kUnnamed)); }));
}

Result<std::optional<FileMover::Move>> FileMover::nextToFetch()
{
    return await(m_store.read([now = m_store.clock().nowMs(), limits = m_limits](Connection &c) -> Result<std::optional<Move>> {
        FLOW_ASSIGN(const qint64 here, c.integer("SELECT coalesce(sum(received), 0) FROM content"));
        // What stands for an artist first, then from small to large.
        FLOW_ASSIGN(Statement next,
            c.prepare("SELECT f.sha256, min(f.name), max(coalesce(f.size, 0)), coalesce(c.received, 0) FROM file f LEFT JOIN content c ON c.sha256 = f.sha256"
                      " WHERE length(f.sha256) = 64 AND coalesce(c.whole, 0) = 0 AND coalesce(f.size, 0) <= ?1 AND coalesce(f.size, 0) <= ?2"
                      " AND NOT EXISTS (SELECT 1 FROM sync_content s WHERE s.sha256 = f.sha256 AND s.next_at > ?3)"
                      " GROUP BY f.sha256 ORDER BY max(EXISTS (SELECT 1 FROM artist a WHERE a.photo_id = f.id)) DESC, 3, 1 LIMIT 1"));
        next.bind(1, limits.largest());
        next.bind(2, limits.all - here);
        next.bind(3, now);
        FLOW_ASSIGN(const bool found, next.step());
        if (!found) return std::optional<Move>();
        return std::optional(Move{.sha256 = next.string(0), .name = next.string(1), .size = next.integer(2), .at = next.integer(3)});
    }));
}

// ---- one piece ----

Result<bool> FileMover::sendPiece()
{
    Move &move = *m_move;
    QByteArray bytes;
    if (move.at >= 0) {
        FLOW_ASSIGN(bytes, await(m_store.read([&move](Connection &c) { return Contents(c).piece(move.sha256, move.at); })));
        if (bytes.isEmpty() && move.size > 0) return std::unexpected(problem(u"blob_broken"_s, u"bytes are missing here"_s));
    }
    FLOW_ASSIGN(const QJsonDocument answer, m_syncer.call(u"blob_put"_s, {{u"sha256"_s, move.sha256}, {u"size"_s, move.size}, {u"at"_s, std::max<qint64>(0, move.at)},
                                                {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}}));
    const qint64 next = answer[u"next"].toInteger(-1);
    if (next < 0 || next > move.size || !answer[u"done"].isBool()) return std::unexpected(problem(u"busy"_s, u"half an answer"_s));
    if (answer[u"done"].toBool()) {
        FLOW_TRY(await(m_store.write({u"sync"_s}, [sha256 = move.sha256](Connection &c) -> Result<void> {
            FLOW_ASSIGN(Statement mark, c.prepare("UPDATE content SET in_cloud = 1 WHERE sha256 = ? AND whole = 1"));
            mark.bind(1, sha256);
            return mark.run();
        })));
        return true;
    }
    move.idle = next > move.at ? 0 : move.idle + 1;
    if (move.idle > kIdle) return std::unexpected(problem(u"blob_broken"_s, u"the cloud does not go on"_s));
    move.at = next;
    return false;
}

Result<bool> FileMover::fetchPiece()
{
    Move &move = *m_move;
    FLOW_ASSIGN(const QJsonDocument answer, m_syncer.call(u"blob_get"_s, {{u"sha256"_s, move.sha256}, {u"at"_s, move.at}, {u"len"_s, Contents::kPiece}}));
    const qint64 size = answer[u"size"].toInteger(-1);
    const auto bytes = QByteArray::fromBase64Encoding(answer[u"bytes"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QJsonValue next = answer[u"next"];
    if (size < 0 || !answer[u"bytes"].isString() || next.isUndefined()) return std::unexpected(problem(u"busy"_s, u"half an answer"_s));
    const qint64 end = move.at + (*bytes).size();
    const bool last = next.isNull();
    if (!bytes || size > Contents::kLargest || answer[u"at"].toInteger(-1) != move.at || (*bytes).size() > Contents::kPiece || (last ? end != size : next.toInteger() != end || end <= move.at || end >= size))
        return std::unexpected(problem(u"blob_broken"_s, u"pieces do not fit"_s));
    // A record may say that its file is small when it is not.
    if (!move.wanted && size > m_limits.largest()) return std::unexpected(problem(u"blob_larger"_s));
    move.size = size;
    FLOW_ASSIGN(const Contents::Arrival arrival,
        await(m_store.write({u"sync"_s}, [sha256 = move.sha256, size, at = move.at, piece = *bytes, last](Connection &c) -> Result<Contents::Arrival> {
            Contents contents(c);
            FLOW_ASSIGN(Contents::Arrival arrival, contents.append(sha256, size, at, piece));
            if (!last || arrival.whole || arrival.received != size) return arrival;
            FLOW_ASSIGN(arrival.whole, contents.seal(sha256));
            if (!arrival.whole) {
                arrival.received = -1;
                return arrival;
            }
            FLOW_ASSIGN(Statement mark, c.prepare("UPDATE content SET in_cloud = 1 WHERE sha256 = ?"));
            mark.bind(1, sha256);
            FLOW_TRY(mark.run());
            return arrival;
        })));
    if (arrival.received < 0) return std::unexpected(problem(u"blob_broken"_s, u"the hash is another one"_s));
    move.idle = arrival.received > move.at ? 0 : move.idle + 1;
    if (move.idle > kIdle) return std::unexpected(problem(u"blob_broken"_s, u"it does not go on"_s));
    move.at = arrival.received;
    return arrival.whole;
}

// ---- what came of it ----

Result<void> FileMover::finish()
{
    const Move move = *std::exchange(m_move, std::nullopt);
    FLOW_TRY(await(m_store.write({u"sync"_s}, [sha256 = move.sha256](Connection &c) -> Result<void> {
        FLOW_ASSIGN(Statement forget, c.prepare("DELETE FROM sync_content WHERE sha256 = ?"));
        forget.bind(1, sha256);
        return forget.run();
    })));
    if (!move.sending) m_arrived << move.sha256;
    if (m_wanted.removeAll(move.sha256)) m_settled << Settled{move.sha256, {}};
    return {};
}

Result<void> FileMover::giveUp(const Error &error)
{
    const Move move = *std::exchange(m_move, std::nullopt);
    m_asked.remove(move.sha256);
    if (m_wanted.removeAll(move.sha256)) m_settled << Settled{move.sha256, error};
    return await(m_store.write({u"sync"_s}, [&](Connection &c) -> Result<void> {
        // Of what the cloud has no more, or otherwise than it said, nothing that has arrived is of use.
        const QString reason = error.args.value(0);
        if (!move.sending && (reason == "blob_invalid"_L1 || reason == "blob_unknown"_L1)) FLOW_TRY(Contents(c).dropPart(move.sha256));
        FLOW_ASSIGN(Statement note,
            c.prepare("INSERT INTO sync_content (sha256, sending, problem, tries, next_at) VALUES (?1, ?2, ?3, 1, ?4 + ?5) ON CONFLICT (sha256) DO UPDATE SET"
                      " sending = excluded.sending, problem = excluded.problem, tries = min(tries + 1, 30), next_at = ?4 + min(?5 * (1 << min(tries, 20)), ?6)"));
        note.bind(1, move.sha256);
        note.bind(2, qint64(move.sending));
        note.bind(3, error.args.value(0));
        note.bind(4, m_store.clock().nowMs());
        note.bind(5, kFirstPauseMs);
        note.bind(6, kLongestPauseMs);
        return note.run();
    }));
}

Result<qint64> FileMover::nextTry()
{
    return await(m_store.read([](Connection &c) {
        return c.integer("SELECT coalesce(min(next_at), 0) FROM sync_content s WHERE EXISTS (SELECT 1 FROM file f WHERE f.sha256 = s.sha256)");
    }));
}

Result<void> FileMover::retryAll()
{
    return await(m_store.write({u"sync"_s}, [](Connection &c) { return c.exec("UPDATE sync_content SET next_at = 0"); }));
}

Result<FileState> FileMover::state()
{
    FLOW_ASSIGN(FileState state, await(m_store.read([limits = m_limits](Connection &c) { return readFileState(c, limits); })));
    if (m_move) {
        state.name = m_move->name;
        state.sending = m_move->sending;
        state.done = std::max<qint64>(0, m_move->at);
        state.total = m_move->size;
    }
    return state;
}

} // namespace flow
