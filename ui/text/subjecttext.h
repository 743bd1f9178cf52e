// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

#include <QDate>

namespace flow::ui {

// What a transaction is about stands in the journal for years and is read by colleagues in other languages: its days, counts and kinds of
// records are kept as codes, and worded when they are shown.

QString daySubject(const QDate &day); ///< "2027-03-28"
QString countSubject(const Entity &entity, qint64 count); ///< "{12 venue}"
QString kindSubject(const Entity &entity); ///< "{venue}"

/// A subject of the journal in the language of the user: "Lune Aride, Sun 28 Mar 2027", "12 venues". Other words stay as they are.
QString subjectText(const QString &subject);

} // namespace flow::ui
