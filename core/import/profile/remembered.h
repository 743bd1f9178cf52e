// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/mapping.h"
#include "core/import/profile/sample.h"

#include <QHash>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace flow {

/// The mappings that imports into a workspace used, and which of them a new table is like. Immutable; any thread.
class RememberedMappings
{
public:
    /// Of several with one fingerprint the last counts.
    explicit RememberedMappings(std::vector<Mapping> oldestFirst);

    /// Of a table with the same columns in the same order; null: none.
    const Mapping *exact(const QString &fingerprint) const;
    /// Somebody said once which row names the columns, so that it is worth looking for such a row again.
    bool knowsHeaderRows() const { return m_knowsHeaderRows; }

    /// A table whose columns are nearly those of another one.
    struct Likeness
    {
        const Mapping *known = nullptr; ///< null: none is
        std::vector<std::pair<int, int>> columns; ///< those that are the same: here and there
        bool isComplete = false; ///< the same columns, in another order
        bool hasFewer = false; ///< columns that were there are missing
    };
    /// The latest of those most alike. `labels`: the headers as they stand. One column in five may differ, or a single one
    /// of fewer, and three must be the same; columns without a name and those that refused rows come back with count for nothing.
    Likeness like(std::span<const std::string> labels) const;

private:
    std::vector<Mapping> m_mappings;
    std::vector<std::vector<std::string>> m_keys; ///< of the columns of each, sorted by occurrence: see shapeKeys()
    QHash<QString, size_t> m_byFingerprint;
    bool m_knowsHeaderRows = false;
};

/// Sends the columns that `likeness` has to where they went then; others keep their guess where its place is still free. False when
/// that changes nothing.
bool recallColumns(Mapping &mapping, const RememberedMappings::Likeness &likeness);

} // namespace flow
