// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shoptext.h"

#include <QCoreApplication>
#include <QHash>

namespace flow::ui {

using namespace Qt::StringLiterals;

QString shopName(const QString &code)
{
    static const QHash<QString, QString> names{{u"bandcamp"_s, u"Bandcamp"_s}, {u"beatport"_s, u"Beatport"_s}, {u"bigcartel"_s, u"Big Cartel"_s}, {u"billetweb"_s, u"Billetweb"_s},
        {u"dice"_s, u"DICE"_s}, {u"eventbrite"_s, u"Eventbrite"_s}, {u"paypal"_s, u"PayPal"_s}, {u"shopify"_s, u"Shopify"_s}, {u"shotgun"_s, u"Shotgun"_s}, {u"stripe"_s, u"Stripe"_s},
        {u"weezevent"_s, u"Weezevent"_s}, {u"woocommerce"_s, u"WooCommerce"_s}};
    return names.value(code, code);
}

QString paymentMethodText(const QString &code)
{
    if (code == "card"_L1) return QCoreApplication::translate("flow::ui::Value", "Card", "how an order was paid");
    if (code == "cash"_L1) return QCoreApplication::translate("flow::ui::Value", "Cash", "how an order was paid");
    if (code == "transfer"_L1) return QCoreApplication::translate("flow::ui::Value", "Bank transfer", "how an order was paid");
    return shopName(code);
}

} // namespace flow::ui
