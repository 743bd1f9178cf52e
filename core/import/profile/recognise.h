// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/profile.h"
#include "core/import/profile/sample.h"

#include <functional>

namespace flow {

struct RecogniseOptions
{
    TableKind kind = TableKind::Unknown; ///< Unknown: found out
    QString profileId = {}; ///< empty: found out; "generic": no profile
    QStringList overrides = {}; ///< "field=column"
    value::DateOrder fallbackOrder = value::DateOrder::DayFirst; ///< of the locale, for dates that nothing decides
    /// The mapping that was used for a table of this shape before, if any.
    std::function<std::optional<Mapping>(const QString &fingerprint)> remembered = {};
};

/// What the table is and where its columns go. A remembered mapping wins over guesses, a profile over both. A table that
/// says nothing has kind Unknown and confidence 0; that is no error. Errors: Usage for an unknown profile or override.
Result<Mapping> recognise(const TableSample &sample, const RecogniseOptions &options = {});

/// Lets all rows decide what the sample left open: order of dates, decimal mark, lost leading zeros.
class MappingEvidence
{
public:
    explicit MappingEvidence(const Mapping &mapping);
    void add(std::span<const Cell> cells);
    void apply(Mapping &mapping) const;

private:
    struct Column
    {
        int index = 0;
        char what = 0; ///< 'd' date, 'n' number, 'p' postal code
        value::DateEvidence dates = {};
        value::NumberEvidence numbers = {};
        qint64 full = 0, shorter = 0, numeric = 0;
        bool leadingZero = false;
    };
    std::vector<Column> m_columns;
};

/// Tells rows of data from what else stands under a header. Give it every row after the header.
class RowFilter
{
public:
    enum class Row : quint8 { Data, Blank, RepeatedHeader, Footer, Skipped };
    RowFilter(const Mapping &mapping, const TableSample &sample);
    /// `reason` is set for Skipped: the code of the profile's rule.
    Row judge(std::span<const Cell> cells, std::string_view &reason) const;

private:
    struct Skip { int column; const SkipRule *rule; };
    std::vector<std::string> m_headerKeys;
    std::vector<Skip> m_skips;
    size_t m_width = 0;
};

} // namespace flow
