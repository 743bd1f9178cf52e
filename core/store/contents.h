// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace flow {

/// The contents of files in the workspace, kept once for each SHA-256 (64 lower-case hex digits) however many records of
/// `file` name it. Records come and go, contents stay: undo of a deletion finds them. Inside the caller's read or write.
class Contents
{
public:
    static constexpr qint64 kPiece = 1 << 20; ///< bytes of a piece; the last one is shorter
    static constexpr qint64 kLargest = 100 << 20; ///< bytes that a file may have, here and in the cloud

    explicit Contents(Connection &connection) : m_connection(connection) { }

    struct Stored
    {
        QString sha256;
        qint64 size = 0;
    };
    /// Takes what the device holds from its position on; the device must be able to go back. Errors: FileTooLarge,
    /// FileUnreadable.
    Result<Stored> put(QIODevice &device);
    Result<Stored> put(const QByteArray &bytes);
    /// Nothing when it is not here, or not whole yet.
    Result<std::optional<QByteArray>> get(const QString &sha256);
    /// Writes it to the device; false when it is not here. Errors: FileUnreadable.
    Result<bool> copyTo(const QString &sha256, QIODevice &device);
    Result<bool> isHere(const QString &sha256);

    // ---- arriving piece by piece ----

    struct Arrival
    {
        qint64 received = 0; ///< where the next piece begins
        bool whole = false;
    };
    Result<Arrival> arrival(const QString &sha256);
    /// The piece that follows what is here; another one changes nothing. What was received of a size that turns out
    /// otherwise is forgotten first. A content that is whole is never touched.
    Result<Arrival> append(const QString &sha256, qint64 size, qint64 at, const QByteArray &bytes);
    /// Makes it whole when all is here and the hash is right; else forgets what is here of it and says false.
    Result<bool> seal(const QString &sha256);
    /// Forgets what has arrived of a content that is not whole.
    Result<void> dropPart(const QString &sha256);
    /// Bytes from `at` on, at most up to the end of a piece.
    Result<QByteArray> piece(const QString &sha256, qint64 at);
    /// Forgets contents that no record names; with a hash that one alone.
    Result<void> dropUnnamed(const QString &sha256 = {});

private:
    struct Row
    {
        qint64 id = 0; ///< 0: there is none
        qint64 size = 0;
        qint64 received = 0;
        bool whole = false;
    };
    Result<Row> row(const QString &sha256);
    Result<Row> insert(const QString &sha256, qint64 size);
    Result<void> addPiece(qint64 id, qint64 at, const QByteArray &bytes);
    Result<void> forget(qint64 id);

    Connection &m_connection;
};

} // namespace flow
