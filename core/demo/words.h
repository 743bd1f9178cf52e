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

/// The words of the agency: names put together from the lists of people.json and places.json, and what its people say in their own
/// language, from said.json.
class Words
{
public:
    explicit Words(const QString &language);

    const QString &own() const { return m_own; } ///< the language of the agency: "en", "fr" or "es"
    /// What the agency says for something in English. What has no translation stays English and is remembered.
    QString say(const QString &english) const;
    QString sayEach(const QString &list) const; ///< of "indie, folk"
    const QStringList &unsaid() const { return m_unsaid; }

    const QStringList &list(const QString &language, const QString &key) const; ///< empty when there is none
    QString firstName(Rng &rng, const QString &language) const;
    QString lastName(Rng &rng, const QString &language) const;
    /// "Salle des {p}" with its parts drawn; the town where it is named.
    QString fill(Rng &rng, const QString &language, const QString &pattern, const QString &town = {}) const;

private:
    void read(const QJsonObject &languages);
    QString m_own;
    QHash<QString, QStringList> m_lists; ///< "fr.club"
    QHash<QString, QString> m_said; ///< by what it is in English; empty in an English agency
    mutable QStringList m_unsaid;
};

QString slug(const QString &text); ///< "La Criée Basse" -> "la-criee-basse"
QString monthName(int month, const QString &language); ///< French, Spanish, else English
QString amountText(qint64 minor, const QString &currency, const QString &language); ///< "3 800 €", "3.800 €", "€3,800"

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
