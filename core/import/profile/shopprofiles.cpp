// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of shops and payments: Shopify, Bandcamp, WooCommerce, Stripe.
#include "core/import/profile/profile.h"

#include <array>

namespace flow {
namespace {

    using namespace std::string_view_literals;
    using enum value::DecimalMark;

    constexpr std::array kShopifyColumns{
        ColumnRule{"name", "order.number", "key"}, ColumnRule{"id", "order.external_id"}, ColumnRule{"email", "order.buyer_email"},
        ColumnRule{"financial status", "order.status", "status"}, ColumnRule{"fulfillment status", "order.fulfilment"},
        ColumnRule{"created at", "order.placed_at"}, ColumnRule{"paid at", "order.placed_at", "fallback"},
        ColumnRule{"currency", "order.currency"}, ColumnRule{"subtotal", "order.subtotal"}, ColumnRule{"shipping", "order.shipping"},
        ColumnRule{"taxes", "order.tax"}, ColumnRule{"total", "order.total"}, ColumnRule{"discount amount", "order.discount"},
        ColumnRule{"refunded amount", "order.refunded"}, ColumnRule{"payment method", "order.payment_method"},
        ColumnRule{"billing name", "order.buyer_name", "person"}, ColumnRule{"shipping name", "order.buyer_name", "fallback"},
        ColumnRule{"phone", "customer.phone"}, ColumnRule{"billing phone|shipping phone", "customer.phone", "fallback"},
        ColumnRule{"billing company", "customer.company"}, ColumnRule{"billing address1|billing street", "order.street", "fallback"},
        ColumnRule{"billing address2", "order.street", "append"}, ColumnRule{"billing city", "order.town"}, ColumnRule{"billing zip", "order.postcode"},
        ColumnRule{"billing province name", "order.region"}, ColumnRule{"billing province", "order.region", "fallback"},
        ColumnRule{"billing country", "order.country"}, ColumnRule{"shipping country", "order.country", "fallback"},
        ColumnRule{"shipping city", "order.town", "fallback"}, ColumnRule{"shipping zip", "order.postcode", "fallback"},
        ColumnRule{"shipping address1|shipping street", "order.street", "fallback"},
        ColumnRule{"notes", "order.notes"}, ColumnRule{"note attributes", "order.notes", "note"}, ColumnRule{"tags", "order.", "tags"},
        ColumnRule{"accepts marketing", "fan.", "consent.state"}, ColumnRule{"cancelled at", "", "status.cancelled_at"},
        ColumnRule{"lineitem quantity", "order_line.quantity", "line"}, ColumnRule{"lineitem name", "order_line.name", "line"},
        ColumnRule{"lineitem price", "order_line.unit_price", "line"}, ColumnRule{"lineitem sku", "order_line.sku", "line"},
        ColumnRule{"payment reference|payment id|payment references|device id|receipt number|employee|location", "", "drop"},
    };
    constexpr std::array kShopify{"financial status&lineitem name&paid at"sv};

    constexpr std::array kBandcampColumns{
        ColumnRule{"bandcamp transaction id", "order.number", "key"}, ColumnRule{"bandcamp_transaction_item_id", "order_line.external_id", "line"},
        ColumnRule{"paypal transaction id", "order.external_id", "fallback"}, ColumnRule{"date", "order.placed_at"},
        ColumnRule{"item type", "order_line.kind", "line"}, ColumnRule{"item name", "order_line.name", "line"},
        ColumnRule{"package", "order_line.name", "append"}, ColumnRule{"option", "order_line.name", "append"},
        ColumnRule{"artist", "order_line.artist_id", "line"}, ColumnRule{"currency", "order.currency"},
        ColumnRule{"item price", "order_line.unit_price", "line"}, ColumnRule{"quantity", "order_line.quantity", "line"},
        ColumnRule{"item total", "order_line.total", "line"}, ColumnRule{"sub total", "order.subtotal", "sum"},
        ColumnRule{"seller tax|marketplace tax|tax", "order.tax", "sum"}, ColumnRule{"shipping", "order.shipping", "sum"},
        ColumnRule{"transaction fee", "order.fees", "sum"}, ColumnRule{"sku|catalog number", "order_line.sku", "line"},
        ColumnRule{"buyer name", "order.buyer_name", "person"}, ColumnRule{"buyer email", "order.buyer_email"},
        ColumnRule{"buyer phone", "customer.phone"}, ColumnRule{"buyer note", "order.notes"}, ColumnRule{"ship to name", "order.buyer_name", "fallback"},
        ColumnRule{"ship to street", "order.street"}, ColumnRule{"ship to street 2", "order.street", "append"}, ColumnRule{"ship to city", "order.town"},
        ColumnRule{"ship to state", "order.region"}, ColumnRule{"ship to zip", "order.postcode"}, ColumnRule{"ship to country code", "order.country"},
        ColumnRule{"ship to country", "order.country", "fallback"}, ColumnRule{"country code|country", "order.country", "fallback"},
        ColumnRule{"city", "order.town", "fallback"}, ColumnRule{"region or state", "order.region", "fallback"},
        ColumnRule{"ship date", "", "status.shipped_at"}, ColumnRule{"paid to|referer|referer url|net amount|amount you received", "", "extra"},
    };
    // A payout moves money to the bank; it sells nothing.
    constexpr std::array kBandcampSkips{SkipRule{"item type", false, "payout|transfer", "payout"}};
    constexpr std::array kBandcamp{"paid to&item type&amount you received"sv, "paid to&item type&item url"sv};

    constexpr std::array kWooAnalyticsColumns{
        ColumnRule{"order #", "order.number", "key"}, ColumnRule{"date", "order.placed_at"}, ColumnRule{"status", "order.status", "status"},
        ColumnRule{"customer", "order.buyer_name", "person"}, ColumnRule{"product(s)", "order_line.name", "lineitems"},
        ColumnRule{"n. revenue (formatted)", "order.total"}, ColumnRule{"net sales|n. revenue", "order.total"},
        ColumnRule{"customer type|items sold|coupon(s)|attribution", "", "extra"},
    };
    constexpr std::array kWooAnalytics{"order #&product(s)&items sold"sv, "order #&product(s)&n. revenue*"sv};

    constexpr std::array kWebToffeeColumns{
        ColumnRule{"order_number", "order.number", "key"}, ColumnRule{"order_id", "order.external_id"}, ColumnRule{"order_date", "order.placed_at"},
        ColumnRule{"paid_date", "order.placed_at", "fallback"}, ColumnRule{"status", "order.status", "status"}, ColumnRule{"shipping_total", "order.shipping"},
        ColumnRule{"tax_total", "order.tax"}, ColumnRule{"fee_total", "order.fees"}, ColumnRule{"discount_total", "order.discount"},
        ColumnRule{"order_total", "order.total"}, ColumnRule{"order_subtotal", "order.subtotal"}, ColumnRule{"order_currency", "order.currency"},
        ColumnRule{"payment_method_title", "order.payment_method"}, ColumnRule{"payment_method", "order.payment_method", "fallback"},
        ColumnRule{"billing_email", "order.buyer_email"}, ColumnRule{"customer_email", "order.buyer_email", "fallback"},
        ColumnRule{"billing_first_name", "order.buyer_name"}, ColumnRule{"billing_last_name", "order.buyer_name", "append"},
        ColumnRule{"billing_company", "customer.company"}, ColumnRule{"billing_phone", "customer.phone"}, ColumnRule{"shipping_phone", "customer.phone", "fallback"},
        ColumnRule{"billing_address_1", "order.street"}, ColumnRule{"billing_address_2", "order.street", "append"}, ColumnRule{"billing_postcode", "order.postcode"},
        ColumnRule{"billing_city", "order.town"}, ColumnRule{"billing_state", "order.region"}, ColumnRule{"billing_country", "order.country"},
        ColumnRule{"customer_note", "order.notes"}, ColumnRule{"line_item_%", "order_line.name", "lineitems"},
        ColumnRule{"customer_ip_address|customer_user_agent|download_permissions", "", "drop"}, ColumnRule{"meta:*", "", "extra"},
    };
    constexpr std::array kWebToffee{"order_number&line_item_1&billing_email"sv};

    // Amounts are decimal, the currency lower case. Card data is dropped.
    constexpr std::array kStripeColumns{
        ColumnRule{"id", "order.number", "key"}, ColumnRule{"created date (utc)|created (utc)", "order.placed_at"}, ColumnRule{"amount", "order.total"},
        ColumnRule{"amount refunded", "order.refunded"}, ColumnRule{"currency", "order.currency"}, ColumnRule{"fee", "order.fees"},
        ColumnRule{"status", "order.status", "status"}, ColumnRule{"customer email|email (metadata)", "order.buyer_email"},
        ColumnRule{"name (metadata)|card name|customer description", "order.buyer_name", "person"}, ColumnRule{"description", "order_line.name", "line"},
        ColumnRule{"payment source type", "order.payment_method"}, ColumnRule{"invoice id|paymentintent id", "order.external_id", "fallback"},
        ColumnRule{"card *", "", "drop"}, ColumnRule{"converted *|mode|captured|is link|taxes on fee|application *|transfer*|destination", "", "extra"},
        ColumnRule{"seller message|statement descriptor|dispute*|disputed amount|customer id|interchange costs|merchant service charge|tax", "", "extra"},
    };
    constexpr std::array kStripeSkips{SkipRule{"status", false, "failed|blocked|canceled|incomplete|requires payment method", "failedPayment"}};
    constexpr std::array kStripeNew{"created date (utc)&amount refunded"sv};
    constexpr std::array kStripeOld{"created (utc)&seller message"sv};

    constexpr std::array kProfiles{
        Profile{.id = "shopify_orders", .kind = TableKind::Orders, .signatures = kShopify, .columns = kShopifyColumns, .mark = Point,
            .source = "shopify", .consent = ConsentRule::Columns, .flags = GroupRows | CarryForward},
        Profile{.id = "bandcamp_sales", .kind = TableKind::Orders, .grade = 'A', .signatures = kBandcamp, .columns = kBandcampColumns,
            .skips = kBandcampSkips, .order = value::DateOrder::MonthFirst, .mark = Point, .source = "bandcamp", .flags = GroupRows},
        Profile{.id = "woo_analytics_orders", .kind = TableKind::Orders, .grade = 'A', .signatures = kWooAnalytics,
            .columns = kWooAnalyticsColumns, .source = "woocommerce", .flags = NoEmail},
        Profile{.id = "woo_webtoffee_orders", .kind = TableKind::Orders, .grade = 'C', .signatures = kWebToffee, .columns = kWebToffeeColumns,
            .mark = Point, .source = "woocommerce"},
        Profile{.id = "stripe_payments_new", .kind = TableKind::Orders, .signatures = kStripeNew, .columns = kStripeColumns,
            .skips = kStripeSkips, .mark = Point, .source = "stripe"},
        Profile{.id = "stripe_payments_old", .kind = TableKind::Orders, .signatures = kStripeOld, .columns = kStripeColumns,
            .skips = kStripeSkips, .mark = Point, .source = "stripe"},
    };

} // namespace

std::span<const Profile> shopProfiles() { return kProfiles; }

} // namespace flow
