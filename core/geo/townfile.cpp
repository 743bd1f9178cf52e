// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/townfile.h"

#include <QtEndian>

#include <algorithm>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

enum Section { Countries, Zones, Regions, Towns, Names, KeyStarts, Keys, Local, SectionCount = Local + 4 };
constexpr quint32 kTownSize = 20, kLocalSize = 6;
constexpr double kUnit = 40000;

quint32 u16(const uchar *p) { return qFromLittleEndian<quint16>(p); }
quint32 u24(const uchar *p) { return quint32(p[0]) | quint32(p[1]) << 8 | quint32(p[2]) << 16; }
quint32 u32(const uchar *p) { return qFromLittleEndian<quint32>(p); }
qint32 i24(const uchar *p)
{
    const auto value = qint32(u24(p));
    return value & 0x800000 ? value - 0x1000000 : value;
}

Error damaged(const QString &what) { return {ErrorCode::Damaged, {}, u"towns.bin: "_s + what}; }

} // namespace

Result<TownFile> TownFile::open(const QByteArray &bytes)
{
    TownFile file;
    file.m_bytes = bytes;
    file.m_data = reinterpret_cast<const uchar *>(bytes.constData());
    if (bytes.size() < 12 || !bytes.startsWith("FLOWGEO1")) return std::unexpected(damaged(u"not there"_s));
    const quint32 sections = u32(file.m_data + 8);
    if (sections != SectionCount || bytes.size() < 12 + 8 * qsizetype(sections))
        return std::unexpected(damaged(u"wrong sections"_s));
    for (quint32 i = 0; i < sections; ++i) {
        file.m_offsets.push_back(u32(file.m_data + 12 + 8 * i));
        file.m_sizes.push_back(u32(file.m_data + 16 + 8 * i));
        if (qint64(file.m_offsets.back()) + file.m_sizes.back() > bytes.size())
            return std::unexpected(damaged(u"cut off"_s));
    }
    const auto lines = [&file](int number) {
        return QString::fromUtf8(
            reinterpret_cast<const char *>(file.section(number)), file.m_sizes[size_t(number)])
            .split(u'\n');
    };
    file.m_countries = lines(Countries);
    file.m_zones = lines(Zones);
    file.m_regions = lines(Regions);
    file.m_count = file.m_sizes[Towns] / kTownSize;
    file.m_keyCount = u32(file.section(KeyStarts));
    file.m_blocks = file.m_sizes[KeyStarts] / 4 - 1;
    return file;
}

TownRecord TownFile::town(quint32 id) const
{
    if (id >= m_count) return {};
    const uchar *p = section(Towns) + size_t(id) * kTownSize;
    const quint32 last = u16(p + 18);
    return {.at = {i24(p + 3) / kUnit, i24(p + 6) / kUnit},
        .name = u24(p),
        .population = u32(p + 9),
        .region = quint16(u16(p + 13)),
        .county = quint16(u16(p + 15)),
        .zone = quint16(last & 0xFFF),
        .country = p[17],
        .isSection = bool(last & 0x1000),
        .isCapital = bool(last & 0x2000),
        .isSeat = bool(last & 0x4000)};
}

std::string_view TownFile::nameAt(quint32 offset) const
{
    if (offset >= m_sizes[Names]) return {};
    const uchar *p = section(Names) + offset;
    return {reinterpret_cast<const char *>(p + 1), p[0]};
}

QString TownFile::name(quint32 id) const
{
    const std::string_view utf8 = nameAt(town(id).name);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString TownFile::name(quint32 id, GeoLanguage language) const
{
    const int number = Local + int(language);
    const uchar *first = section(number);
    quint32 low = 0, high = m_sizes[size_t(number)] / kLocalSize;
    while (low < high) {
        const quint32 middle = (low + high) / 2;
        const quint32 found = u24(first + middle * kLocalSize);
        if (found == id) {
            const std::string_view utf8 = nameAt(u24(first + middle * kLocalSize + 3));
            return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        }
        if (found < id)
            low = middle + 1;
        else
            high = middle;
    }
    return name(id);
}

std::string_view TownFile::firstKeyOf(quint32 block) const
{
    const uchar *p = section(Keys) + u32(section(KeyStarts) + 4 + 4 * size_t(block));
    return {reinterpret_cast<const char *>(p + 2), p[1]};
}

void TownFile::visitKeysFrom(std::string_view from, const KeyVisitor &visit) const
{
    // The last block whose first key is smaller may hold the first wanted key.
    quint32 low = 0, high = m_blocks;
    while (low < high) {
        const quint32 middle = (low + high) / 2;
        if (firstKeyOf(middle) < from)
            low = middle + 1;
        else
            high = middle;
    }
    if (low > 0) --low;
    if (low >= m_blocks) return;
    const uchar *p = section(Keys) + u32(section(KeyStarts) + 4 + 4 * size_t(low));
    const uchar *end = section(Keys) + m_sizes[Keys];
    char key[512];
    bool reached = false;
    while (p + 5 <= end) {
        const size_t shared = p[0], rest = p[1];
        std::copy_n(reinterpret_cast<const char *>(p + 2), rest, key + shared);
        const std::string_view whole(key, shared + rest);
        reached = reached || whole >= from;
        if (reached && !visit(whole, u24(p + 2 + rest))) return;
        p += 5 + rest;
    }
}

std::vector<quint32> TownFile::exactly(std::string_view key) const
{
    std::vector<quint32> found;
    if (key.empty()) return found;
    visitKeysFrom(key, [&](std::string_view at, quint32 town) {
        if (at != key) return false;
        found.push_back(town);
        return true;
    });
    return found;
}

} // namespace flow
