// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

/// Exchange rates as people write them on one line: "GBP 1.17, CHF 1.06", what one unit is worth in the tour's currency.
namespace flow::ui {

/// By code, with the decimal point of the window's language.
[[nodiscard]] QString ratesText(const QHash<QString, double> &rates);
/// Commas, semicolons or blanks between them, "=" or ":" inside, a decimal point or comma. Nothing when anything of it is no rate: a code of
/// three letters that is a currency, a number above zero, each currency once; `wrong` is the part that is none.
[[nodiscard]] std::optional<QHash<QString, double>> ratesFromText(const QString &text, QString *wrong = nullptr);

} // namespace flow::ui
