// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/countries.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace flow {

/// Regions, states, departements, provinces: by number (their line in towns.bin) and by what people call
/// them. Immutable after construction, thread-safe.
class Regions
{
public:
    explicit Regions(const QStringList &codes);

    /// "FR.84" or "FR.84.69".
    [[nodiscard]] const QString &code(quint16 number) const { return m_codes[number]; }
    [[nodiscard]] QString name(quint16 number) const;
    [[nodiscard]] QString name(quint16 number, GeoLanguage language) const;
    /// All that the text may mean, in any country.
    [[nodiscard]] QList<quint16> find(QStringView text) const;

private:
    QStringList m_codes;
    QList<QStringList> m_names; ///< main, en, fr, es, de
    QHash<QByteArray, QList<quint16>> m_byKey;
};

} // namespace flow
