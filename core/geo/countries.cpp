// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/countries.h"

#include "core/geo/georesources.h"
#include "core/geo/placekey.h"

#include <QHash>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

struct Table
{
    QList<Country> all;
    QHash<QString, qsizetype> byCode;
    QHash<int, qsizetype> byNumber;
    QHash<QByteArray, qsizetype> byKey;
};

QByteArray countryKey(QStringView text)
{
    std::string key = placeKey(text.toUtf8().toStdString());
    if (key.size() > 5 && key.starts_with("the")) key.erase(0, 3);
    return QByteArray::fromStdString(key);
}

Country readCountry(const QStringList &cells)
{
    Country country;
    country.iso2 = cells[0];
    country.iso3 = cells[1];
    country.number = cells[2].toInt();
    country.sovereign = cells[7];
    for (int language = 0; language < 4; ++language)
        country.names[language] = cells[3 + language];
    if (const QStringList place = cells[8].split(u','); place.size() == 3) {
        country.label = LatLon{place[0].toDouble(), place[1].toDouble()};
        country.width = place[2].toDouble();
    }
    return country;
}

Table readTable()
{
    Table table;
    QList<QStringList> spellings;
    for (const QStringList &cells : geoTable(u"countries.tsv"_s)) {
        if (cells.size() < 10) continue;
        table.byCode.insert(cells[0], table.all.size());
        if (cells[2].toInt() > 0) table.byNumber.insert(cells[2].toInt(), table.all.size());
        table.all.append(readCountry(cells));
        spellings.append(cells[9].split(u';', Qt::SkipEmptyParts));
    }
    // Codes win over names, names over spellings: "RU" is Russia, though the French abbreviate Royaume-Uni to
    // it.
    const auto add = [&table](const QString &text, qsizetype at) {
        if (const QByteArray key = countryKey(text); !key.isEmpty() && !table.byKey.contains(key))
            table.byKey.insert(key, at);
    };
    for (qsizetype i = 0; i < table.all.size(); ++i)
        add(table.all[i].iso2, i);
    for (qsizetype i = 0; i < table.all.size(); ++i)
        add(table.all[i].iso3, i);
    for (qsizetype i = 0; i < table.all.size(); ++i)
        for (const QString &name : table.all[i].names)
            add(name, i);
    for (qsizetype i = 0; i < table.all.size(); ++i)
        for (const QString &name : spellings[i])
            add(name, i);
    return table;
}

const Table &table()
{
    static const Table made = readTable();
    return made;
}

} // namespace

GeoLanguage geoLanguage(QStringView locale)
{
    if (locale.startsWith(u"fr")) return GeoLanguage::French;
    if (locale.startsWith(u"es")) return GeoLanguage::Spanish;
    if (locale.startsWith(u"de")) return GeoLanguage::German;
    return GeoLanguage::English;
}

const QList<Country> &countries() { return table().all; }

const Country *countryByCode(QStringView iso2)
{
    const auto at = table().byCode.constFind(iso2.toString().toUpper());
    return at == table().byCode.cend() ? nullptr : &table().all[*at];
}

const Country *countryByNumber(int number)
{
    const auto at = table().byNumber.constFind(number);
    return at == table().byNumber.cend() ? nullptr : &table().all[*at];
}

std::optional<QString> countryFromText(QStringView text)
{
    const auto at = table().byKey.constFind(countryKey(text));
    if (at == table().byKey.cend()) return std::nullopt;
    return table().all[*at].iso2;
}

QString countryName(QStringView iso2, GeoLanguage language)
{
    const Country *country = countryByCode(iso2);
    return country ? country->name(language) : iso2.toString();
}

} // namespace flow
