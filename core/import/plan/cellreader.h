// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/import/profile/mapping.h"
#include "core/import/profile/sample.h"
#include "core/import/value/phone.h"
#include "core/import/value/value.h"

#include <QHash>
#include <QTimeZone>
#include <QVariant>

#include <span>

namespace flow {

/// From a cell to the value of any field of the schema. For one thread; keeps buffers and the phone library's
/// cache.
class CellReader
{
public:
    struct Value : value::Outcome
    {
        QVariant value; ///< null: the cell is empty or Invalid
        QString currency; ///< that an amount named
    };

    CellReader(const QString &defaultCountry, value::DateOrder fallback)
        : m_phones(defaultCountry.toStdString())
        , m_fallback(fallback)
    {
    }

    /// `country`, `currency`: of the row, may be empty.
    Value read(const Entity &entity, const Field &field, const ColumnMapping &column, std::string_view cell,
        const QString &country, const QString &currency);
    value::DateStyle datesOf(const ColumnMapping &column) const;
    std::optional<qint64> instant(
        const ColumnMapping &column, std::string_view cell, value::Outcome &outcome);
    value::PhoneNormaliser &phones() { return m_phones; }

private:
    Value text(const value::TextValue &result);
    Value choice(const Entity &entity, const Field &field, std::string_view cell);

    const QTimeZone *zone(const QString &name);

    value::PhoneNormaliser m_phones;
    value::DateOrder m_fallback;
    QHash<QString, QTimeZone> m_zones;
    std::string m_scratch;
};

/// A copy that outlives the row.
inline SampleRow sampleRow(std::span<const Cell> cells)
{
    SampleRow row;
    for (const Cell &cell : cells)
        row.push_back({cell.kind, std::string(cell.text)});
    return row;
}

/// UTF-8 to QString.
inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace flow
