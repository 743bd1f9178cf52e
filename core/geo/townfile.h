// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate.h"
#include "core/geo/countries.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace flow {

/// One record of towns.bin, unpacked.
struct TownRecord
{
    LatLon at;
    quint32 name = 0; ///< offset in the names
    quint32 population = 0;
    quint16 region = 0; ///< first level; 0 = none
    quint16 county = 0; ///< second level (departement, province, county); 0 = none
    quint16 zone = 0;
    quint8 country = 0;
    bool isSection = false; ///< part of a bigger town
    bool isCapital = false; ///< of a country
    bool isSeat = false; ///< of a region
};

/// Reads resources/geo/towns.bin in place; nothing is copied, so it costs no memory beyond the pages that are
/// touched. All numbers little endian. "FLOWGEO1", u32 count, then count x (u32 offset, u32 size) of:
///  0 countries, 1 zones, 2 regions: lines; 3 towns, 20 bytes each, biggest first: u24 name, i24 lat, i24 lon
///  (1/40000 degree), u32 population, u16 region, u16 county, u8 country, u16 zone | flags << 12; 4 names: u8
///  length + UTF-8; 5 u32 key count + u32 block starts; 6 keys in order, front coded in blocks of 16: u8
///  shared, u8 rest, rest, u24 town; 7 to 10 names in English, French, Spanish, German where they differ: u24
///  town, u24 name, in order.
/// Thread-safe once loaded.
class TownFile
{
public:
    static Result<TownFile> open(const QByteArray &bytes);

    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] TownRecord town(quint32 id) const;
    [[nodiscard]] std::string_view nameAt(quint32 offset) const;
    [[nodiscard]] QString name(quint32 id) const;
    /// In that language where it has one of its own, else the main name.
    [[nodiscard]] QString name(quint32 id, GeoLanguage language) const;
    [[nodiscard]] const QStringList &countries() const { return m_countries; }
    [[nodiscard]] const QStringList &regions() const { return m_regions; }
    [[nodiscard]] const QStringList &zones() const { return m_zones; }

    /// Calls back with every (key, town) from the first key >= from on, in order, until it returns false.
    using KeyVisitor = std::function<bool(std::string_view key, quint32 town)>;
    void visitKeysFrom(std::string_view from, const KeyVisitor &visit) const;
    [[nodiscard]] std::vector<quint32> exactly(std::string_view key) const;
    [[nodiscard]] quint32 keyCount() const { return m_keyCount; }

private:
    [[nodiscard]] const uchar *section(int number) const { return m_data + m_offsets[size_t(number)]; }
    [[nodiscard]] std::string_view firstKeyOf(quint32 block) const;

    const uchar *m_data = nullptr;
    std::vector<quint32> m_offsets, m_sizes;
    QByteArray m_bytes;
    QStringList m_countries, m_regions, m_zones;
    quint32 m_count = 0, m_keyCount = 0, m_blocks = 0;
};

} // namespace flow
