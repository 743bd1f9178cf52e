// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/model.h"

#include <cstdint>

namespace flow::tour::roster {

/// What of the past show days matters to the hard rules about days: the shows of the last seven days and the length of
/// the run that ends today. Pasts that forbid the same futures are one class, so that labels can be compared.
class DayRules
{
public:
    explicit DayRules(const PathRules &rules);

    struct Past
    {
        uint8_t week = 0; ///< bit k: a show k days before the day of the label
        uint8_t run = 0;
        uint8_t kind = 0; ///< class
    };
    /// The past after one more show, `gap` days later; false: a rule forbids it.
    bool extend(const Past &past, int gap, Past &next) const;
    /// The past seen from `gap` days later, without a show there.
    Past age(const Past &past, int gap) const;
    /// Whatever may follow `worse` may follow `better`, too.
    bool atLeastAsFree(const Past &better, const Past &worse) const
    {
        return m_free[size_t(better.kind) * size_t(m_kinds) + size_t(worse.kind)];
    }

private:
    uint8_t kindOf(unsigned week, unsigned run) const { return m_kind[week * unsigned(m_runs) + run]; }

    int m_runLimit; ///< 0: none
    int m_weekLimit;
    int m_runs;
    int m_kinds = 0;
    std::vector<uint8_t> m_kind;
    std::vector<char> m_free;
};

} // namespace flow::tour::roster
