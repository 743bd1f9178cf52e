// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/remembered.h"

#include "core/import/profile/headerkey.h"
#include "core/import/profile/headerrow.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFewestColumns = 3; ///< that must be the same: "Name, Email" is the beginning of any list
    constexpr int kOneInSo = 5;

    /// One key a column, the second "Email" another than the first; empty for columns that say nothing about the shape.
    std::vector<std::string> shapeKeys(std::span<const std::string> labels)
    {
        std::vector<std::string> keys;
        std::map<std::string, int> seen;
        for (size_t i = 0; i < labels.size(); ++i) {
            std::string key = headerKey(labels[i]);
            if (key == headerKey(namelessColumn(int(i))) || key == kLineHeader || key == kReasonHeader) key.clear();
            if (!key.empty())
                if (const int again = seen[key]++) key += '\x1F' + std::to_string(again);
            keys.push_back(std::move(key));
        }
        return keys;
    }

    bool sameTarget(const ColumnMapping &a, const ColumnMapping &b)
    {
        return a.entity == b.entity && a.field == b.field && a.slot == b.slot && a.role == b.role && a.hint == b.hint;
    }

    /// Where a second column cannot go: the value of a field, not a list or a text that grows.
    bool isTaken(const Mapping &mapping, const ColumnMapping &column, const std::vector<bool> &recalled)
    {
        if (column.field.isEmpty() || column.role == "append"_L1 || column.role == "note"_L1) return false;
        return std::ranges::any_of(mapping.columns, [&](const ColumnMapping &other) {
            return recalled[size_t(other.index)] && other.entity == column.entity && other.field == column.field && other.slot == column.slot;
        });
    }

} // namespace

RememberedMappings::RememberedMappings(std::vector<Mapping> oldestFirst)
    : m_mappings(std::move(oldestFirst))
{
    for (size_t i = 0; i < m_mappings.size(); ++i) {
        const Mapping &mapping = m_mappings[i];
        std::vector<std::string> labels;
        for (const ColumnMapping &column : mapping.columns) labels.push_back(column.header.toStdString());
        m_keys.push_back(mapping.headerRow < 0 ? std::vector<std::string>() : shapeKeys(labels));
        m_byFingerprint.insert(mapping.fingerprint, i);
        m_knowsHeaderRows |= mapping.headerChosen && mapping.headerRow >= 0;
    }
}

const Mapping *RememberedMappings::exact(const QString &fingerprint) const
{
    const auto found = m_byFingerprint.constFind(fingerprint);
    return found == m_byFingerprint.constEnd() ? nullptr : &m_mappings[*found];
}

RememberedMappings::Likeness RememberedMappings::like(std::span<const std::string> labels) const
{
    const std::vector<std::string> keys = shapeKeys(labels);
    std::unordered_map<std::string_view, int> here;
    for (size_t i = 0; i < keys.size(); ++i)
        if (!keys[i].empty()) here.emplace(keys[i], int(i));
    Likeness best;
    int bestDiffering = 0;
    for (size_t m = m_mappings.size(); m-- > 0;) {
        Likeness likeness{.known = &m_mappings[m]};
        int there = 0;
        for (size_t j = 0; j < m_keys[m].size(); ++j) {
            if (m_keys[m][j].empty()) continue;
            ++there;
            if (const auto found = here.find(m_keys[m][j]); found != here.end()) likeness.columns.emplace_back(found->second, int(j));
        }
        const int common = int(likeness.columns.size()), all = there + int(here.size()) - common, differing = all - common;
        if (common < kFewestColumns || differing > std::max(1, all / kOneInSo)) continue;
        if (best.known && differing >= bestDiffering) continue;
        likeness.isComplete = differing == 0;
        likeness.hasFewer = common < there;
        best = std::move(likeness);
        bestDiffering = differing;
        if (differing == 0) break;
    }
    return best;
}

bool recallColumns(Mapping &mapping, const RememberedMappings::Likeness &likeness)
{
    bool changed = false;
    std::vector<bool> recalled(size_t(mapping.columns.size()));
    for (const auto &[here, there] : likeness.columns) {
        ColumnMapping &column = mapping.columns[here];
        ColumnMapping known = likeness.known->columns[there];
        known.index = column.index;
        known.header = column.header;
        known.sample = column.sample;
        changed |= !sameTarget(column, known);
        column = std::move(known);
        recalled[size_t(here)] = true;
    }
    for (ColumnMapping &column : mapping.columns) {
        if (recalled[size_t(column.index)] || !column.isMapped() || !isTaken(mapping, column, recalled)) continue;
        column = {.index = column.index, .header = column.header, .sample = column.sample};
        changed = true;
    }
    mapping.fallbackOrder = likeness.known->fallbackOrder;
    mapping.idsOf = likeness.known->idsOf.isEmpty() ? likeness.known->fingerprint : likeness.known->idsOf;
    return changed;
}

} // namespace flow
