// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/rng.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace flow::demo {

/// A file of resources/demo.
QJsonObject demoFile(const QString &name);

/// Puts names together from the lists of people.json and places.json.
class Words
{
public:
    Words();

    const QStringList &list(const QString &language, const QString &key) const; ///< empty when there is none
    QString firstName(Rng &rng, const QString &language) const;
    QString lastName(Rng &rng, const QString &language) const;
    /// "Salle des {p}" with its parts drawn; the town where it is named.
    QString fill(Rng &rng, const QString &language, const QString &pattern, const QString &town = {}) const;

private:
    void read(const QJsonObject &languages);
    QHash<QString, QStringList> m_lists; ///< "fr.club"
};

QString slug(const QString &text); ///< "La Criée Basse" -> "la-criee-basse"
QString monthName(int month, const QString &language); ///< French, else English
QString amountText(qint64 minor, const QString &currency, const QString &language); ///< "3 800 €", "€3,800"

/// Hands out what must not occur twice: mail addresses, web sites, phone numbers.
class Unique
{
public:
    QString mail(const QString &localPart, const QString &domain);
    QString domain(const QString &name, const QString &town);
    /// A number of the ranges that regulators keep for fiction (France, United Kingdom, Germany, Ireland);
    /// empty elsewhere, and when the range is used up.
    QString phone(Rng &rng, const QString &country, bool mobile);

private:
    QSet<QString> m_used;
};

} // namespace flow::demo
