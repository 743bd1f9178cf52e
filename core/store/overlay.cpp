// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overlay.h"

#include <algorithm>
#include <atomic>
#include <cstring>

namespace flow {

struct Overlay::File : sqlite3_file
{
    Overlay *overlay;
};

namespace {

    constexpr std::string_view kRead = "SELECT data FROM sqlite_dbpage WHERE pgno = ?";

    /// SQLite's own journals and sorters: files of the disk without a name.
    int openTemporary(sqlite3_vfs *, const char *, sqlite3_file *file, int flags, int *outFlags)
    {
        constexpr int kKinds = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
        if (flags & kKinds) flags = (flags & ~kKinds) | SQLITE_OPEN_TEMP_JOURNAL;
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_DELETEONCLOSE;
        sqlite3_vfs *disk = sqlite3_vfs_find(nullptr);
        return disk->xOpen(disk, nullptr, file, flags, outFlags);
    }

} // namespace

const sqlite3_io_methods Overlay::kMethods{
    .iVersion = 1,
    .xClose = [](sqlite3_file *) { return SQLITE_OK; },
    .xRead = [](sqlite3_file *file, void *to, int size, sqlite3_int64 offset) {
        return static_cast<File *>(file)->overlay->read(static_cast<char *>(to), size, offset);
    },
    .xWrite = [](sqlite3_file *file, const void *from, int size, sqlite3_int64 offset) {
        return static_cast<File *>(file)->overlay->write(static_cast<const char *>(from), size, offset);
    },
    .xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
        Overlay &overlay = *static_cast<File *>(file)->overlay;
        overlay.m_pages = size / overlay.m_pageSize;
        return SQLITE_OK;
    },
    .xSync = [](sqlite3_file *, int) { return SQLITE_OK; },
    .xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
        const Overlay &overlay = *static_cast<File *>(file)->overlay;
        *size = overlay.m_pages * overlay.m_pageSize;
        return SQLITE_OK;
    },
    .xLock = [](sqlite3_file *, int) { return SQLITE_OK; }, // nobody else sees it
    .xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; },
    .xCheckReservedLock = [](sqlite3_file *, int *locked) { *locked = 0; return SQLITE_OK; },
    .xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file *) { return 4096; },
    .xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

bool Overlay::isPossible(Connection &source) { return source.prepare(kRead).has_value(); }

Result<std::unique_ptr<Overlay>> Overlay::make(Connection &source)
{
    FLOW_ASSIGN(const qint64 pageSize, source.integer("PRAGMA page_size"));
    FLOW_ASSIGN(const qint64 pages, source.integer("PRAGMA page_count"));
    FLOW_ASSIGN(Statement read, source.prepare(kRead));
    std::unique_ptr<Overlay> overlay(new Overlay(std::move(read), pageSize, pages));
    if (!overlay->m_written.open()) return failure(ErrorCode::DiskFull, {}, overlay->m_written.errorString());
    QFile::remove(overlay->m_written.fileName()); // gone with the process, however that ends
    return overlay;
}

Overlay::Overlay(Statement read, qint64 pageSize, qint64 pages)
    : m_read(std::move(read))
    , m_pageSize(pageSize)
    , m_pages(pages)
    , m_page(pageSize, '\0')
{
    static std::atomic<int> next = 0;
    m_name = "flowstage-overlay-" + QByteArray::number(next.fetch_add(1));
    m_vfs = *sqlite3_vfs_find(nullptr);
    m_vfs.pNext = nullptr;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.szOsFile = std::max(m_vfs.szOsFile, int(sizeof(File)));
    m_vfs.xOpen = [](sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
        if (!(flags & SQLITE_OPEN_MAIN_DB)) return openTemporary(vfs, name, file, flags, outFlags);
        file->pMethods = &kMethods;
        static_cast<File *>(file)->overlay = static_cast<Overlay *>(vfs->pAppData);
        if (outFlags) *outFlags = flags;
        return SQLITE_OK;
    };
    m_vfs.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_OK; };
    m_vfs.xAccess = [](sqlite3_vfs *, const char *, int, int *found) { *found = 0; return SQLITE_OK; };
    m_vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *out) {
        qstrncpy(out, name, size_t(size));
        return SQLITE_OK;
    };
    sqlite3_vfs_register(&m_vfs, 0);
}

Overlay::~Overlay() { sqlite3_vfs_unregister(&m_vfs); }

bool Overlay::load(qint64 page)
{
    if (m_loaded == page) return true;
    m_loaded = 0;
    if (const auto slot = m_slots.find(page); slot != m_slots.end()) {
        if (!m_written.seek(slot->second * m_pageSize) || m_written.read(m_page.data(), m_pageSize) != m_pageSize) return false;
    } else {
        m_read.bind(1, page);
        const auto found = m_read.step();
        if (found && *found) m_page = m_read.blob(0);
        else m_page.fill('\0', m_pageSize); // behind the end of the workspace
        m_read.reset();
        if (!found || m_page.size() != m_pageSize) return false;
        if (page == 1) m_page[18] = m_page[19] = 1; // here it has a journal, not a log
    }
    m_loaded = page;
    return true;
}

int Overlay::read(char *to, qint64 size, qint64 offset)
{
    while (size > 0) {
        const qint64 page = offset / m_pageSize + 1;
        const qint64 within = offset % m_pageSize;
        const qint64 part = std::min(size, m_pageSize - within);
        if (page > m_pages) {
            std::memset(to, 0, size_t(size));
            return SQLITE_IOERR_SHORT_READ;
        }
        if (!load(page)) return SQLITE_IOERR_READ;
        std::memcpy(to, m_page.constData() + within, size_t(part));
        to += part;
        offset += part;
        size -= part;
    }
    return SQLITE_OK;
}

// SQLite writes whole pages.
int Overlay::write(const char *from, qint64 size, qint64 offset)
{
    if (size != m_pageSize || offset % m_pageSize != 0) return SQLITE_IOERR_WRITE;
    const qint64 page = offset / m_pageSize + 1;
    const qint64 slot = m_slots.try_emplace(page, qint64(m_slots.size())).first->second;
    if (m_loaded == page) m_loaded = 0;
    if (!m_written.seek(slot * m_pageSize) || m_written.write(from, size) != size || !m_written.flush()) return SQLITE_FULL;
    m_pages = std::max(m_pages, page);
    return SQLITE_OK;
}

} // namespace flow
