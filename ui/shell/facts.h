// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>
#include <QList>
#include <QString>

namespace flow::ui {

/// What the window says about the agency, and how far its owner has come: read in the background, again when it changed.
struct WorkspaceFacts
{
    QString agencyName, country, currency, person;
    QHash<QString, bool> has; ///< entity name -> there is at least one record
    /// The first steps are made: artists, and whom to talk to.
    bool isUnderWay() const { return has.value(QStringLiteral("artist")) && (has.value(QStringLiteral("venue")) || has.value(QStringLiteral("contact")) || has.value(QStringLiteral("company"))); }
    bool isEmpty() const { return !has.value(QStringLiteral("venue")) && !has.value(QStringLiteral("contact")) && !has.value(QStringLiteral("artist"))
            && !has.value(QStringLiteral("fan")) && !has.value(QStringLiteral("company")); }
};
Result<WorkspaceFacts> readFacts(Connection &connection);

/// Values of the agency, records of entity `setting`, which travel with the workspace.
namespace agencyKeys {
    inline constexpr auto kName = "agency_name";
    inline constexpr auto kCountry = "country";
    inline constexpr auto kPerson = "user_name";
    inline constexpr auto kCurrency = "currency";
}
Result<void> writeSetting(Connection &connection, const char *key, const QString &value);

/// Names to choose from, by their ids.
using IdNames = QList<std::pair<qint64, QString>>;
Result<IdNames> readArtistNames(Connection &connection, bool onlyActive);

} // namespace flow::ui
