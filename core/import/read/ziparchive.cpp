// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/ziparchive.h"

#include "core/import/read/source.h"

#include <algorithm>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEntries = 50000;
constexpr qint64 kDirectoryBytes = 16 << 20;
constexpr qint64 kLeastBudget = qint64(256) << 20;
constexpr qint64 kBudgetRatio = 200; ///< real spreadsheets unfold 5 to 50 times

QString forPeople(const char *raw)
{
    QString name = QString::fromUtf8(raw).left(200);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return name;
}

enum class Ending { Missing, Sound, TooMany };

/// Looks at the end of the file before libzip takes the directory into memory.
Ending endingOf(QIODevice &device)
{
    const qint64 n = std::min<qint64>(device.size(), (64 << 10) + 64);
    device.seek(device.size() - n);
    const QByteArray tail = device.read(n);
    Ending ending = Ending::Missing;
    for (qsizetype at = 0; (at = tail.indexOf("PK\x05\x06", at)) >= 0; ++at) {
        if (at + 22 > tail.size()) break;
        const auto u16 = [&](qsizetype i) {
            return qint64(quint8(tail[at + i])) | qint64(quint8(tail[at + i + 1])) << 8;
        };
        const qint64 entries = u16(10), bytes = u16(12) | u16(14) << 16;
        if (ending == Ending::Missing) ending = Ending::Sound;
        const bool wide = entries == 0xFFFF || bytes == 0xFFFFFFFF; // ZIP64: the true figures stand elsewhere
        if (entries > kEntries || (wide ? device.size() : bytes) > kDirectoryBytes * (wide ? 16 : 1))
            ending = Ending::TooMany;
    }
    return ending;
}

} // namespace

std::string normalPath(std::string_view path)
{
    std::string out;
    std::size_t at = 0;
    while (at <= path.size()) {
        const auto next = std::min(path.find_first_of("/\\", at), path.size());
        const std::string_view step = path.substr(at, next - at);
        at = next + 1;
        if (step.empty() || step == ".") continue;
        if (step == "..") {
            out.resize(out.rfind('/') == out.npos ? 0 : out.rfind('/'));
            continue;
        }
        if (!out.empty()) out.push_back('/');
        for (const char c : step)
            out.push_back(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
    }
    return out;
}

ZipArchive::ZipArchive(QIODevice &device, QString name)
    : m_device(device)
    , m_name(std::move(name))
    , m_budget(std::max(kLeastBudget, device.size() * kBudgetRatio))
{
    zip_error_init(&m_error);
}

ZipArchive::~ZipArchive()
{
    if (m_zip) zip_discard(m_zip);
    zip_error_fini(&m_error);
}

zip_int64_t ZipArchive::serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto *archive = static_cast<ZipArchive *>(self);
    switch (command) {
    case ZIP_SOURCE_OPEN: archive->m_sourceAt = 0; return 0;
    case ZIP_SOURCE_READ: {
        if (!archive->m_device.seek(archive->m_sourceAt)) return 0;
        const qint64 n = archive->m_device.read(static_cast<char *>(data), qint64(size));
        if (n < 0)
            zip_error_set(&archive->m_error, ZIP_ER_READ, 0);
        else
            archive->m_sourceAt += n;
        return n;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(zip_uint64_t(archive->m_sourceAt),
            zip_uint64_t(archive->m_device.size()), data, size, &archive->m_error);
        if (to < 0) return -1;
        archive->m_sourceAt = to;
        return 0;
    }
    case ZIP_SOURCE_TELL: return archive->m_sourceAt;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(archive->m_device.size());
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&archive->m_error, data, size);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE: return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
            ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
            ZIP_SOURCE_SUPPORTS, -1);
    default: zip_error_set(&archive->m_error, ZIP_ER_OPNOTSUPP, 0); return -1;
    }
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device, const QString &name)
{
    switch (endingOf(device)) {
    case Ending::Missing: return failure(ErrorCode::FileTruncated, {name, u"byte %1"_s.arg(device.size())});
    case Ending::TooMany:
        return failure(ErrorCode::FileTooLarge, {u"%1, entries"_s.arg(name), QString::number(kEntries)});
    case Ending::Sound: break;
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(device, name));
    FLOW_TRY(archive->load());
    return archive;
}

Result<void> ZipArchive::load()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(&ZipArchive::serve, this, &error);
    if (source) m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!m_zip) {
        const int code = zip_error_code_zip(&error);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (source) zip_source_free(source);
        const bool cut = code == ZIP_ER_TRUNCATED_ZIP || code == ZIP_ER_EOF;
        if (cut)
            return failure(ErrorCode::FileTruncated, {m_name, u"byte %1"_s.arg(m_device.size())}, detail);
        return failure(ErrorCode::FileFormat, {m_name, u"zip"_s}, detail);
    }
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > kEntries)
        return failure(ErrorCode::FileTooLarge, {u"%1, entries"_s.arg(m_name), QString::number(kEntries)});
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const char *raw = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        Entry entry;
        if (raw && zip_stat_index(m_zip, zip_uint64_t(i), 0, &stat) == 0) {
            entry.name = forPeople(raw);
            entry.folder = std::string_view(raw).ends_with('/') || std::string_view(raw).ends_with('\\');
            entry.size = qint64(std::min<zip_uint64_t>(stat.size, 1ULL << 62));
            entry.encrypted =
                (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
            m_byPath.try_emplace(normalPath(raw), i);
        }
        m_entries.push_back(std::move(entry));
    }
    return {};
}

qint64 ZipArchive::find(std::string_view path) const
{
    const auto it = m_byPath.find(normalPath(path));
    return it == m_byPath.end() ? -1 : it->second;
}

Error ZipArchive::readError(const QString &part, int code) const
{
    switch (code) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP: return {ErrorCode::FileEncrypted, {m_name, part}};
    case ZIP_ER_EOF: return {ErrorCode::FileTruncated, {m_name, part}};
    case ZIP_ER_COMPNOTSUPP: return {ErrorCode::Unsupported, {part, u"compression"_s}};
    case ZIP_ER_CRC: return {ErrorCode::FileFormat, {part, u"checksum"_s}};
    default: return {ErrorCode::FileFormat, {part, u"zip"_s}, QString::number(code)};
    }
}

ZipPart::ZipPart(ZipArchive &archive, qint64 index)
    : m_archive(archive)
    , m_entry(archive.m_entries.at(std::size_t(index)))
    , m_index(index)
{
}

ZipPart::~ZipPart()
{
    if (m_file) zip_fclose(m_file);
}

Result<void> ZipPart::start()
{
    if (m_file) zip_fclose(m_file);
    m_file = nullptr;
    m_given = 0;
    if (m_entry.encrypted) return failure(ErrorCode::FileEncrypted, {m_archive.m_name, m_entry.name});
    zip_stat_t stat;
    // Other methods may ask for gigabytes just to begin.
    if (zip_stat_index(m_archive.m_zip, zip_uint64_t(m_index), 0, &stat) != 0
        || (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE))
        return failure(ErrorCode::Unsupported, {m_entry.name, u"compression"_s});
    m_file = zip_fopen_index(m_archive.m_zip, zip_uint64_t(m_index), 0);
    if (!m_file)
        return std::unexpected(
            m_archive.readError(m_entry.name, zip_error_code_zip(zip_get_error(m_archive.m_zip))));
    if (!isOpen()) QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return {};
}

bool ZipPart::seek(qint64 position)
{
    if (position < m_given || !m_file) {
        if (auto started = start(); !started) {
            m_failure = started.error();
            return false;
        }
    }
    QIODevice::seek(position);
    char skipped[4096];
    while (m_given < position) {
        if (readData(skipped, std::min<qint64>(position - m_given, sizeof skipped)) <= 0) return false;
    }
    return true;
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (!m_file) return -1;
    const zip_int64_t n = zip_fread(m_file, data, zip_uint64_t(size));
    if (n < 0) {
        m_failure = m_archive.readError(m_entry.name, zip_error_code_zip(zip_file_get_error(m_file)));
        setErrorString(u"zip"_s);
        return -1;
    }
    m_given += n;
    m_archive.m_budget -= n;
    if (m_archive.m_budget < 0) {
        m_failure = {ErrorCode::FileTooLarge, {m_entry.name, u"%1 MB"_s.arg(m_given >> 20)}};
        return -1;
    }
    return n;
}

} // namespace flow::read
