// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderspage.h"

#include "core/entities.h"
#include "ui/records/entryrow.h"
#include "ui/text/fieldtext.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    Tone statusTone(const QString &status)
    {
        if (status == "paid"_L1) return Tone::Success;
        if (status == "pending"_L1) return Tone::Warning;
        if (status == "refunded"_L1 || status == "part_refunded"_L1) return Tone::Info;
        return status == "failed"_L1 || status == "cancelled"_L1 ? Tone::Danger : Tone::Neutral;
    }

} // namespace

OrdersPage::OrdersPage(const PageContext &context, QWidget *parent) : RecordsPage(context, parent)
{
    addTab(ordersTab());
    addTab(customersTab());
    addTab(productsTab());
    start();
}

RecordsPage::Tab OrdersPage::ordersTab()
{
    Tab tab{.id = u"orders"_s, .text = tr("Orders"), .icon = u"shopping-bag"_s};
    tab.records = {.entity = &orderEntity(), .stateKey = u"orders/orders"_s,
        .filterFields = {u"status"_s, u"placed_at"_s, u"total"_s, u"source"_s, u"fulfilment"_s, u"country"_s, u"event_name"_s, u"currency"_s, u"buyer_email"_s},
        .sortField = u"placed_at"_s, .order = Qt::DescendingOrder, .emptyTitle = tr("No orders yet"),
        .emptyText = tr("Import the export of your shop or ticket office."), .emptyAction = tr("Import")};
    tab.columns = [] {
        RecordColumns columns(orderEntity());
        columns.field(u"number"_s, 130, CellWeight::Name).field(u"placed_at"_s, 150).field(u"buyer_name"_s, 180);
        columns.custom(u"status"_s, fieldLabel(orderEntity(), *orderEntity().field(u"status")), 130, {u"status"_s}, [](const QVariantList &v) {
            const QString status = v.value(0).toString();
            return CellLook{.badges = {{choiceLabel(orderEntity(), *orderEntity().field(u"status"), status), statusTone(status)}}};
        });
        columns.field(u"total"_s, 110, CellWeight::Value).field(u"source"_s, 110).field(u"fulfilment"_s, 110);
        for (const auto &name : {u"buyer_email"_s, u"country"_s, u"event_name"_s, u"refunded"_s, u"payment_method"_s}) columns.hidden(name);
        return columns;
    };
    PanelSpec &panel = tab.panel;
    panel.request = {.entity = &orderEntity(), .children = &orderLineEntity(), .childField = u"order_id"_s};
    panel.facts = [](const RecordDetail &detail) {
        const Record &order = detail.record;
        return u"%1 · %2"_s.arg(order.text(u"buyer_name"), formatInstant(order.value(u"placed_at").toLongLong()));
    };
    panel.childrenTitle = tr("Lines");
    panel.child = [](const Record &line) -> QWidget * {
        const QString price = formatMoney(line.value(u"total").isNull() ? line.value(u"unit_price").toLongLong() * line.value(u"quantity").toLongLong() : line.value(u"total").toLongLong(), line.text(u"currency"), true);
        return new EntryRow(u"package"_s, line.text(u"name"), line.text(u"attendee_name"), tr("%1 × %2").arg(line.value(u"quantity").toLongLong()).arg(formatMoney(line.value(u"unit_price").toLongLong(), line.text(u"currency"), true)), price);
    };
    panel.sections = {
        {{}, {u"status"_s, u"fulfilment"_s, u"source"_s, u"payment_method"_s}},
        {tr("Amounts"), {u"subtotal"_s, u"discount"_s, u"shipping"_s, u"tax"_s, u"fees"_s, u"total"_s, u"refunded"_s}},
        {tr("Buyer"), {u"buyer_name"_s, u"buyer_email"_s, u"customer_id"_s, u"street"_s, u"postcode"_s, u"town"_s, u"country"_s}},
        {tr("Event"), {u"event_name"_s, u"event_day"_s}, true},
        {tr("Notes"), {u"notes"_s}}};
    return tab;
}

RecordsPage::Tab OrdersPage::customersTab()
{
    Tab tab{.id = u"customers"_s, .text = tr("Customers"), .icon = u"users"_s};
    tab.records = {.entity = &customerEntity(), .stateKey = u"orders/customers"_s, .sortField = u"spent"_s, .order = Qt::DescendingOrder,
        .emptyTitle = tr("No customers yet"), .emptyText = tr("Whoever buys appears here, linked to the fan with the same address.")};
    tab.columns = [] {
        RecordColumns columns(customerEntity());
        columns.field(u"name"_s, 220, CellWeight::Name).withLook({}, [](const QVariantList &v) {
            const QString name = v.value(0).toString();
            return CellLook{.text = name, .avatar = name, .series = seriesOf(name), .shape = AvatarShape::Circle};
        });
        columns.field(u"email"_s, 240).field(u"orders"_s, 90, CellWeight::Value).field(u"spent"_s, 110, CellWeight::Value).field(u"last_order_at"_s, 150);
        for (const auto &name : {u"town"_s, u"country"_s, u"phone"_s, u"company"_s}) columns.hidden(name);
        return columns;
    };
    PanelSpec &panel = tab.panel;
    panel.request = {.entity = &customerEntity(), .children = &orderEntity(), .childField = u"customer_id"_s, .childOrder = u"placed_at"_s};
    panel.avatar = panel.circle = true;
    panel.facts = [](const RecordDetail &detail) {
        return tr("%1 in %n order(s)", nullptr, int(detail.record.value(u"orders").toLongLong())).arg(formatMoney(detail.record.value(u"spent").toLongLong(), detail.record.text(u"currency")));
    };
    panel.childrenTitle = tr("Orders");
    panel.child = [](const Record &order) -> QWidget * {
        return new EntryRow(u"shopping-bag"_s, order.text(u"number"), {}, formatInstant(order.value(u"placed_at").toLongLong()), formatMoney(order.value(u"total").toLongLong(), order.text(u"currency"), true));
    };
    panel.sections = {{{}, {u"email"_s, u"phone"_s, u"company"_s, u"fan_id"_s, u"orders"_s, u"spent"_s, u"first_order_at"_s, u"last_order_at"_s}},
        {tr("Address"), {u"street"_s, u"postcode"_s, u"town"_s, u"region"_s, u"country"_s}}, {tr("Notes"), {u"notes"_s}}};
    return tab;
}

RecordsPage::Tab OrdersPage::productsTab()
{
    Tab tab{.id = u"products"_s, .text = tr("Products"), .icon = u"package"_s};
    tab.records = {.entity = &productEntity(), .stateKey = u"orders/products"_s, .sortField = u"name"_s, .emptyTitle = tr("No products yet"),
        .emptyText = tr("They come with the orders, or add the first one by hand."), .emptyAction = tr("Add product")};
    tab.columns = [] {
        RecordColumns columns(productEntity());
        columns.field(u"name"_s, 300, CellWeight::Name).field(u"kind"_s, 110).field(u"sku"_s, 120).field(u"price"_s, 100, CellWeight::Value).field(u"stock"_s, 90, CellWeight::Value);
        columns.custom(u"artist"_s, tr("Artist"), 160, {u"artist"_s}, [](const QVariantList &v) { return CellLook{.text = v.value(0).toString()}; });
        return columns;
    };
    tab.panel.request = {.entity = &productEntity()};
    tab.panel.sections = {{{}, {u"kind"_s, u"sku"_s, u"artist_id"_s, u"price"_s, u"currency"_s, u"stock"_s, u"upc"_s, u"status"_s}}, {tr("Notes"), {u"notes"_s}}};
    tab.add = tr("Add product");
    tab.addFields = {u"name"_s, u"kind"_s, u"price"_s, u"currency"_s, u"stock"_s, u"sku"_s};
    tab.addValues = {{u"kind"_s, u"merch"_s}};
    return tab;
}

PageInfo ordersPage()
{
    return {.id = u"orders"_s,
        .group = PageGroup::Audience,
        .icon = u"shopping-bag"_s,
        .digit = 4,
        .title = [] { return OrdersPage::tr("Orders"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new OrdersPage(context, parent); },
        .entities = {u"order"_s, u"customer"_s, u"product"_s},
        .adds = [] { return QList<std::pair<QString, QString>>{{u"product"_s, OrdersPage::tr("Add product \"%1\"")}}; }};
}

} // namespace flow::ui
