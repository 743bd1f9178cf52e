// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contents.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <functional>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    Result<void> eachPiece(Connection &connection, qint64 id, const std::function<Result<void>(const QByteArray &)> &visit)
    {
        FLOW_ASSIGN(Statement pieces, connection.prepare("SELECT bytes FROM content_piece WHERE content = ? ORDER BY at"));
        pieces.bind(1, id);
        for (;;) {
            FLOW_ASSIGN(const bool found, pieces.step());
            if (!found) return {};
            FLOW_TRY(visit(pieces.blob(0)));
        }
    }

    Result<QByteArray> nextOf(QIODevice &device)
    {
        QByteArray bytes;
        while (bytes.size() < Contents::kPiece) {
            const QByteArray more = device.read(Contents::kPiece - bytes.size());
            if (more.isEmpty()) break;
            bytes += more;
        }
        return bytes;
    }

} // namespace

Result<Contents::Row> Contents::row(const QString &sha256)
{
    FLOW_ASSIGN(Statement find, m_connection.prepare("SELECT id, size, received, whole FROM content WHERE sha256 = ?"));
    find.bind(1, sha256);
    FLOW_ASSIGN(const bool found, find.step());
    if (!found) return Row();
    return Row{find.integer(0), find.integer(1), find.integer(2), find.integer(3) != 0};
}

Result<Contents::Row> Contents::insert(const QString &sha256, qint64 size)
{
    FLOW_ASSIGN(Statement put, m_connection.prepare("INSERT INTO content (sha256, size, received, whole) VALUES (?, ?, 0, 0)"));
    put.bind(1, sha256);
    put.bind(2, size);
    FLOW_TRY(put.run());
    return Row{m_connection.lastInsertId(), size, 0, false};
}

Result<void> Contents::addPiece(qint64 id, qint64 at, const QByteArray &bytes)
{
    FLOW_ASSIGN(Statement put, m_connection.prepare("INSERT INTO content_piece (content, at, bytes) VALUES (?, ?, ?)"));
    put.bind(1, id);
    put.bind(2, at);
    put.bind(3, bytes);
    FLOW_TRY(put.run());
    FLOW_ASSIGN(Statement count, m_connection.prepare("UPDATE content SET received = ? WHERE id = ?"));
    count.bind(1, at + bytes.size());
    count.bind(2, id);
    return count.run();
}

Result<void> Contents::forget(qint64 id)
{
    for (const char *sql : {"DELETE FROM content_piece WHERE content = ?", "DELETE FROM content WHERE id = ?"}) {
        FLOW_ASSIGN(Statement remove, m_connection.prepare(sql));
        remove.bind(1, id);
        FLOW_TRY(remove.run());
    }
    return {};
}

Result<Contents::Stored> Contents::put(QIODevice &device)
{
    const qint64 start = device.pos();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (;;) {
        FLOW_ASSIGN(const QByteArray bytes, nextOf(device));
        if (bytes.isEmpty()) break;
        hash.addData(bytes);
        size += bytes.size();
        if (size > kLargest) return failure(ErrorCode::FileTooLarge, {{}, QString::number(kLargest)});
    }
    const Stored stored{QString::fromLatin1(hash.result().toHex()), size};
    FLOW_ASSIGN(Row known, row(stored.sha256));
    if (known.whole) return stored;
    if (known.id) FLOW_TRY(forget(known.id)); // part of it has arrived; now all is at hand
    FLOW_ASSIGN(const Row fresh, insert(stored.sha256, size));
    if (!device.seek(start)) return failure(ErrorCode::FileUnreadable, {}, device.errorString());
    for (qint64 at = 0; at < size; at += kPiece) {
        FLOW_ASSIGN(const QByteArray bytes, nextOf(device));
        FLOW_TRY(addPiece(fresh.id, at, bytes));
    }
    FLOW_ASSIGN(const bool whole, seal(stored.sha256));
    if (!whole) return failure(ErrorCode::FileUnreadable, {}, u"changed while it was read"_s);
    return stored;
}

Result<Contents::Stored> Contents::put(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return put(buffer);
}

Result<std::optional<QByteArray>> Contents::get(const QString &sha256)
{
    FLOW_ASSIGN(const Row known, row(sha256));
    if (!known.whole) return std::optional<QByteArray>();
    QByteArray all;
    all.reserve(known.size);
    FLOW_TRY(eachPiece(m_connection, known.id, [&all](const QByteArray &bytes) -> Result<void> {
        all += bytes;
        return {};
    }));
    return std::optional(all);
}

Result<bool> Contents::copyTo(const QString &sha256, QIODevice &device)
{
    FLOW_ASSIGN(const Row known, row(sha256));
    if (!known.whole) return false;
    FLOW_TRY(eachPiece(m_connection, known.id, [&device](const QByteArray &bytes) -> Result<void> {
        if (device.write(bytes) == bytes.size()) return {};
        return failure(ErrorCode::FileUnreadable, {}, device.errorString());
    }));
    return true;
}

Result<bool> Contents::isHere(const QString &sha256)
{
    FLOW_ASSIGN(const Row known, row(sha256));
    return known.whole;
}

// ---- arriving piece by piece ----

Result<Contents::Arrival> Contents::arrival(const QString &sha256)
{
    FLOW_ASSIGN(const Row known, row(sha256));
    return Arrival{known.received, known.whole};
}

Result<Contents::Arrival> Contents::append(const QString &sha256, qint64 size, qint64 at, const QByteArray &bytes)
{
    FLOW_ASSIGN(Row known, row(sha256));
    if (known.whole) return Arrival{known.received, true};
    if (known.id && known.size != size) {
        FLOW_TRY(forget(known.id));
        known = {};
    }
    if (!known.id) {
        FLOW_ASSIGN(known, insert(sha256, size));
    }
    if (at == known.received && !bytes.isEmpty() && at + bytes.size() <= size) {
        FLOW_TRY(addPiece(known.id, at, bytes));
        known.received += bytes.size();
    }
    return Arrival{known.received, false};
}

Result<bool> Contents::seal(const QString &sha256)
{
    FLOW_ASSIGN(const Row known, row(sha256));
    if (known.whole) return true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FLOW_TRY(eachPiece(m_connection, known.id, [&hash](const QByteArray &bytes) -> Result<void> {
        hash.addData(bytes);
        return {};
    }));
    if (known.received != known.size || QString::fromLatin1(hash.result().toHex()) != sha256) {
        FLOW_TRY(forget(known.id));
        return false;
    }
    FLOW_ASSIGN(Statement seal, m_connection.prepare("UPDATE content SET whole = 1 WHERE id = ?"));
    seal.bind(1, known.id);
    FLOW_TRY(seal.run());
    return true;
}

Result<void> Contents::dropPart(const QString &sha256)
{
    FLOW_ASSIGN(const Row known, row(sha256));
    return known.id && !known.whole ? forget(known.id) : Result<void>();
}

Result<QByteArray> Contents::piece(const QString &sha256, qint64 at)
{
    FLOW_ASSIGN(Statement find, m_connection.prepare("SELECT p.at, p.bytes FROM content c JOIN content_piece p ON p.content = c.id"
                                                     " WHERE c.sha256 = ? AND p.at <= ? ORDER BY p.at DESC LIMIT 1"));
    find.bind(1, sha256);
    find.bind(2, at);
    FLOW_ASSIGN(const bool found, find.step());
    return found ? find.blob(1).mid(at - find.integer(0)) : QByteArray();
}

Result<void> Contents::dropUnnamed(const QString &sha256)
{
    static constexpr std::string_view kGone = "(?1 = '' OR c.sha256 = ?1) AND NOT EXISTS (SELECT 1 FROM file f WHERE f.sha256 = c.sha256)";
    for (const auto *what : {"DELETE FROM content_piece WHERE content IN (SELECT id FROM content c WHERE ", "DELETE FROM content WHERE id IN (SELECT id FROM content c WHERE "}) {
        FLOW_ASSIGN(Statement drop, m_connection.prepare(std::string(what).append(kGone) + ')'));
        drop.bind(1, sha256.isNull() ? u""_s : sha256);
        FLOW_TRY(drop.run());
    }
    return {};
}

} // namespace flow
