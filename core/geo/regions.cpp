// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/regions.h"

#include "core/geo/georesources.h"
#include "core/geo/placekey.h"

namespace flow {

using namespace Qt::StringLiterals;

Regions::Regions(const QStringList &codes)
    : m_codes(codes)
    , m_names(codes.size())
{
    QHash<QString, quint16> numbers;
    for (qsizetype i = 1; i < codes.size(); ++i)
        numbers.insert(codes[i], quint16(i));
    for (const QStringList &cells : geoTable(u"regions.tsv"_s)) {
        const quint16 number = numbers.value(cells[0]);
        if (number == 0 || cells.size() < 7) continue;
        m_names[number] = cells.sliced(1, 5);
        QStringList spellings = cells.sliced(1, 5) + cells[6].split(u';');
        for (const QString &spelling : std::as_const(spellings)) {
            const QByteArray key = QByteArray::fromStdString(regionKey(spelling.toStdString()));
            if (key.isEmpty()) continue;
            QList<quint16> &known = m_byKey[key];
            if (!known.contains(number)) known.append(number);
        }
    }
}

QString Regions::name(quint16 number) const
{
    return number < m_names.size() && !m_names[number].isEmpty() ? m_names[number].first() : QString();
}

QString Regions::name(quint16 number, GeoLanguage language) const
{
    if (number >= m_names.size() || m_names[number].isEmpty()) return {};
    const QString &local = m_names[number][1 + int(language)];
    return local.isEmpty() ? m_names[number].first() : local;
}

QList<quint16> Regions::find(QStringView text) const
{
    return m_byKey.value(QByteArray::fromStdString(regionKey(text.toUtf8().toStdString())));
}

} // namespace flow
