// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "core/geo/regions.h"
#include "core/geo/townfile.h"

#include <mutex>
#include <unordered_map>
#include <vector>

namespace flow {

/// What gazetteer.cpp and gazetteerfind.cpp share. The two indexes are made on first use, under a once flag.
struct Gazetteer::Data
{
    explicit Data(TownFile &&towns)
        : file(std::move(towns))
        , regions(file.regions())
    {
    }

    TownFile file;
    Regions regions;

    /// Towns by cells of one degree: those of cell c are gridTowns[gridStart[c]] .. gridTowns[gridStart[c +
    /// 1] - 1], the biggest first.
    mutable std::once_flag gridOnce;
    mutable std::vector<quint32> gridStart, gridTowns;
    void needGrid() const;
    template <class F>
    void visitCell(int latCell, int lonCell, F &&f) const;

    /// Where a typo stands in the first half of a name: blocks of keys by their last three letters and
    /// length.
    struct Ending
    {
        quint32 hash;
        quint32 town;
    };
    mutable std::once_flag endingsOnce;
    mutable std::vector<Ending> endings; ///< in order of hash
    void needEndings() const;
    static quint32 endingHash(std::string_view key, size_t length);

    [[nodiscard]] QString countryOf(const TownRecord &town) const { return file.countries()[town.country]; }
};

inline constexpr int kLatCells = 180, kLonCells = 360;

template <class F>
void Gazetteer::Data::visitCell(int latCell, int lonCell, F &&f) const
{
    if (latCell < 0 || latCell >= kLatCells) return;
    const auto cell = size_t(latCell * kLonCells + ((lonCell % kLonCells) + kLonCells) % kLonCells);
    for (quint32 i = gridStart[cell]; i < gridStart[cell + 1]; ++i)
        if (!f(gridTowns[i])) return;
}

} // namespace flow
