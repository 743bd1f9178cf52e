// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/plan/cellreader.h"
#include "core/import/plan/rowdraft.h"
#include "core/import/read/source.h"

#include <span>

namespace flow {

/// What the workspace and the user add to a mapping.
struct RowDefaults
{
    QString today; ///< "YYYY-MM-DD": shows before it were played
    QString country; ///< of phones and places that don't say theirs; may be empty
    QString currency; ///< of amounts that don't say theirs
    QString idSource; ///< in front of external ids, so that ids of two sources don't meet
    Values values; ///< of new records: {"kind": "festival"}
};

/// Makes a RowDraft of the cells of a row of data by a Mapping. Writes nothing, looks nothing up. For one
/// thread.
class RowBuilder
{
public:
    RowBuilder(const Mapping &mapping, RowDefaults defaults);
    void build(qint64 line, std::span<const Cell> cells, RowDraft &out);
    const Entity &entity() const { return *m_entity; }

private:
    enum class Role {
        Value,
        Person,
        Coordinates,
        Append,
        Note,
        Fallback,
        Tags,
        Interests,
        Key,
        LineItems,
        Metric,
        Extra,
        Consent,
        Sms,
        Grid,
        None
    };
    struct Target
    {
        ColumnMapping map;
        const Entity *entity = nullptr;
        const Field *field = nullptr;
        Role role = Role::Value;
    };
    static Role roleOf(const ColumnMapping &column);
    void readCell(const Target &target, std::string_view cell, RowDraft &out);
    void readValue(const Target &target, std::string_view cell, RowDraft &out);
    void readShowStatus(const Target &target, std::string_view cell, RowDraft &out);
    void readList(const Target &target, std::string_view cell, RowDraft &out);
    void readEmails(const Target &target, std::string_view cell, RowDraft &out);
    void readPhones(const Target &target, std::string_view cell, RowDraft &out);
    void readPerson(const Target &target, std::string_view cell, RowDraft &out);
    void readConsent(const Target &target, std::string_view cell, ConsentDraft &out);
    void locate(RowDraft &out) const;
    void complete(RowDraft &out) const;
    void keepForTheHouse(Draft &person, Values &house) const;
    QString roleThere(const Draft &person) const;
    void standards(RowDraft &out) const;
    void check(RowDraft &out) const;
    bool isMain(const Target &target) const;
    Values &valuesOf(const Target &target, RowDraft &out) const;
    void note(const Target &target, const value::Outcome &outcome, RowDraft &out) const;

    RowDefaults m_defaults;
    const Entity *m_entity = nullptr;
    std::vector<Target> m_targets; ///< country and currency first: other cells are read by them
    CellReader m_cells;
    std::string m_scratch;
    QString m_country; ///< of the row
    QString m_currency;
    double m_easting = 0;
    double m_northing = 0;
    bool m_osgb36 = false;
};

} // namespace flow
