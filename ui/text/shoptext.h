// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flow::ui {

/// The name of a shop or ticket office as it writes itself, by the code that imports note: "shopify" is "Shopify". What is not known
/// stays as it stands.
QString shopName(const QString &code);
/// How an order was paid, in words: "card" is "Card". What is not known stays as it stands.
QString paymentMethodText(const QString &code);

} // namespace flow::ui
