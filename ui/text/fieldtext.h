// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/error.h"

#include <QDate>
#include <QLocale>
#include <QVariant>

namespace flow::ui {

/// Words of the schema in the user's language. Unknown codes come back as they are.
QString entityName(const Entity &entity, bool plural = false);
QString fieldLabel(const Entity &entity, const Field &field);
QString choiceLabel(const Entity &entity, const Field &field, const QString &code);

/// A stored value as people read it: money and dates as design.md section 7 says. `currency` is for Money.
QString formatValue(const Entity &entity, const Field &field, const QVariant &value, const QString &currency = {});
/// "€4,200", "4 200 €"; cents only where there are some, or always with `cents`.
QString formatMoney(qint64 minor, const QString &currency, bool cents = false);
QString formatDay(const QDate &day, const QDate &today = QDate::currentDate()); ///< "Thu 18 Mar", with the year when it is another one
QString formatInstant(qint64 ms);
QString formatPercent(qint64 basisPoints);
QString formatCount(qint64 number);
QString formatBytes(qint64 bytes);
/// "Capacity: 450", with the space before the colon that a language may want.
QString labelled(const QString &label, const QString &text);
/// "€1,400 to €1,900", which no line break tears.
QString rangeText(const QString &first, const QString &last);
QString rankText(int rank); ///< of a hold: "H1"
QString countryName(const QString &code);
QString languageName(const QString &code);

/// What a person typed, as a stored value. Errors as checkValue gives them; invalidText words them.
Result<QVariant> parseValue(const Field &field, const QString &text, const QString &currency = {});
/// A stored value as it is edited: "4200", "18/03/2027".
QString editText(const Field &field, const QVariant &value, const QString &currency = {});
/// "Enter a whole number": what is wrong with a value and what would be right.
QString invalidText(const Error &error);

} // namespace flow::ui
