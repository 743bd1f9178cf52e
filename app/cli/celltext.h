// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/query/listquery.h"

namespace flow::cli {

/// Amounts are words only with their currency: the spec with the currency fields behind its columns.
ListSpec withCurrencies(const ListSpec &spec);
/// The words of a row that was read with withCurrencies(spec), for the columns of spec.
QStringList cellTexts(const ListSpec &spec, const ListRow &row);
/// The empty table: `id`, then the names of the columns.
Table tableFor(const ListSpec &spec);

/// A value as JSON writes it: amounts as numbers in the major unit, instants as ISO text in UTC.
QJsonValue jsonValue(const Field &field, const QVariant &value, const QString &currency);

} // namespace flow::cli
