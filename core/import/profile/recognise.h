// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/profile.h"
#include "core/import/profile/remembered.h"
#include "core/import/profile/sample.h"

#include <memory>

namespace flow {

/// Where the names of the columns stand.
struct HeaderPlace
{
    qint64 line = 0; ///< of the file; 0: nowhere, the table has none
    int rows = 1; ///< 2: a row of groups stands above that of the names
};

struct RecogniseOptions
{
    TableKind kind = TableKind::Unknown; ///< Unknown: found out
    QString profileId = {}; ///< empty: found out; "generic": no profile
    QStringList overrides = {}; ///< "field=column"
    value::DateOrder fallbackOrder = value::DateOrder::DayFirst; ///< of the locale, for dates that nothing decides
    std::optional<HeaderPlace> header = {}; ///< nothing: found out
    std::shared_ptr<const RememberedMappings> remembered = {}; ///< what tables like this one were taken for before
};

/// What the table is and where its columns go. A remembered mapping wins over guesses, a profile over both. A table that
/// says nothing has kind Unknown and confidence 0; that is no error. Errors: Usage for an unknown profile or override, or a line of
/// the header that the sample does not have.
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
