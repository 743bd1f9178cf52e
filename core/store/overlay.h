// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QTemporaryFile>

#include <sqlite3.h>

#include <unordered_map>

namespace flow {

/// A workspace seen through a sheet of tracing paper: a file system for SQLite with one database, which reads as the
/// workspace does and can be written without the workspace being touched. Pages that are written go to a file without a
/// name; all others are asked of `source`, whose open transaction keeps them as they are. So it costs what is changed, not
/// what is there.
///
/// On the thread of `source`, which has to outlive it; connections through it have to be closed before it goes.
class Overlay
{
public:
    /// SQLite may be built without sqlite_dbpage.
    static bool isPossible(Connection &source);
    /// Errors: DiskFull, those of the store.
    static Result<std::unique_ptr<Overlay>> make(Connection &source);
    ~Overlay();
    Q_DISABLE_COPY_MOVE(Overlay)

    /// What Connection::open() takes to see it.
    QString path() const { return QLatin1StringView(kPrefix) + QLatin1StringView(m_name); }
    static bool isPath(const QString &path) { return path.startsWith(QLatin1StringView(kPrefix)); }

private:
    static constexpr const char *kPrefix = "file:overlay?vfs=";
    Overlay(Statement read, qint64 pageSize, qint64 pages);
    struct File;
    static const sqlite3_io_methods kMethods;
    int read(char *to, qint64 size, qint64 offset);
    int write(const char *from, qint64 size, qint64 offset);
    bool load(qint64 page); ///< into m_page

    Statement m_read;
    qint64 m_pageSize;
    qint64 m_pages; ///< of the database as it is seen
    qint64 m_loaded = 0; ///< page that m_page has; 0: none
    QByteArray m_page;
    QTemporaryFile m_written;
    std::unordered_map<qint64, qint64> m_slots; ///< where in m_written a page is
    QByteArray m_name;
    sqlite3_vfs m_vfs{};
};

} // namespace flow
