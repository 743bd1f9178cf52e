// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order/purchase.h"

#include "core/base/fold.h"
#include "core/base/money.h"
#include "core/entities.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedLines = 5;

qint64 number(const Values &values, const QString &field) { return values.value(field).toLongLong(); }

/// Amount that counts: what was paid less what went back.
qint64 kept(const Record &order)
{
    if (!PurchaseBook::counts(order.text(u"status"))) return 0;
    return order.value(u"total").toLongLong() - order.value(u"refunded").toLongLong();
}

/// Only what the record lacks: an order never overwrites what somebody wrote about a person.
Values lacking(const Record &record, const Values &offered)
{
    Values fill;
    for (auto it = offered.begin(); it != offered.end(); ++it)
        if (record.entity->field(it.key()) && !it.value().isNull() && record.value(it.key()).isNull())
            fill.insert(it.key(), it.value());
    return fill;
}

Values fieldsOf(const Entity &entity, const Values &values)
{
    Values known;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (entity.field(it.key())) known.insert(it.key(), it.value());
    return known;
}

} // namespace

qint64 PurchaseBook::pointsFor(qint64 minor, QStringView currency)
{
    qint64 unit = 10;
    for (int i = currencyDigits(currency); i > 0; --i)
        unit *= 10;
    return std::max<qint64>(minor, 0) / unit;
}

QString PurchaseBook::summary(const QList<Values> &lines, const QString &orderNumber)
{
    QStringList parts;
    for (const Values &line : lines.first(std::min(kNamedLines, lines.size()))) {
        const qint64 quantity = number(line, u"quantity"_s);
        const QString name = line.value(u"name"_s).toString();
        parts << (quantity == 1 ? name : QString::number(quantity) + u" × "_s + name);
    }
    if (lines.size() > kNamedLines) parts << u"+%1"_s.arg(lines.size() - kNamedLines);
    return u"Purchased: "_s + (parts.isEmpty() ? orderNumber : parts.join(u", "_s));
}

Result<std::optional<Record>> PurchaseBook::known(const Values &order)
{
    const QString source = order.value(u"source"_s).toString();
    const QString external = order.value(u"external_id"_s).toString();
    const QString orderNumber = order.value(u"number"_s).toString();
    QList<qint64> ids;
    if (!external.isEmpty()) {
        FLOW_ASSIGN(ids, m_writer.idsWhere(orderEntity(), u"external_id"_s, external));
    } else {
        FLOW_ASSIGN(ids, m_writer.idsWhere(orderEntity(), u"fold(number)"_s, fold(orderNumber)));
    }
    for (const qint64 id : ids) {
        FLOW_ASSIGN(auto record, m_writer.byId(orderEntity(), id));
        if (!record || record->text(u"source") != source) continue;
        if (external.isEmpty() && record->text(u"number") != orderNumber) continue;
        return record;
    }
    return std::optional<Record>();
}

Result<bool> PurchaseBook::writeLines(qint64 order, const QList<Values> &lines)
{
    FLOW_ASSIGN(const QList<qint64> ids, m_writer.idsWhere(orderLineEntity(), u"order_id"_s, order, 100'000));
    bool changed = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Values line = lines[i];
        line.insert(u"order_id"_s, order);
        line.insert(u"position"_s, qint64(i + 1));
        if (i < ids.size()) {
            FLOW_ASSIGN(auto before, m_writer.byId(orderLineEntity(), ids[i]));
            FLOW_ASSIGN(const QStringList fields, m_writer.update(*before, line));
            changed |= !fields.isEmpty();
        } else {
            FLOW_TRY(m_writer.insert(orderLineEntity(), line));
            changed = true;
        }
    }
    // A source that names no lines says nothing about them; one that names fewer took some back.
    for (qsizetype i = lines.size(); !lines.isEmpty() && i < ids.size(); ++i) {
        FLOW_TRY(m_writer.remove(orderLineEntity(), ids[i]));
        changed = true;
    }
    return changed;
}

Result<Record> PurchaseBook::fanOf(
    const QString &email, const Purchase &purchase, bool mayCreate, bool &changed)
{
    Values offered = fieldsOf(fanEntity(), purchase.person);
    offered.insert(u"email"_s, email);
    const QString buyer = purchase.order.value(u"buyer_name"_s).toString();
    FLOW_ASSIGN(const QList<qint64> ids, m_writer.idsWhere(fanEntity(), u"email"_s, email, 1));
    if (!ids.isEmpty()) {
        FLOW_ASSIGN(auto fan, m_writer.byId(fanEntity(), ids.first()));
        if (mayCreate) {
            FLOW_ASSIGN(const QStringList fields, m_writer.update(*fan, lacking(*fan, offered)));
            changed |= !fields.isEmpty();
        }
        return *fan;
    }
    if (!mayCreate) return Record{};
    FLOW_ASSIGN(const QString suppressed, m_consents.suppression(email.toStdString()));
    offered.insert(u"name"_s, buyer.isEmpty() ? email.section(u'@', 0, 0) : buyer);
    offered.insert(u"kind"_s, u"person"_s);
    offered.insert(u"stage"_s, u"customer"_s);
    offered.insert(u"origin"_s, purchase.order.value(u"event_name"_s).isNull() ? u"shop"_s : u"event"_s);
    offered.insert(u"email_consent"_s, suppressed.isEmpty() ? u"unknown"_s : u"withdrawn"_s);
    FLOW_ASSIGN(const qint64 id, m_writer.insert(fanEntity(), offered));
    changed = true;
    FLOW_ASSIGN(auto fan, m_writer.byId(fanEntity(), id));
    return *fan;
}

Result<Record> PurchaseBook::customerOf(
    const QString &email, qint64 fan, const Purchase &purchase, bool mayCreate, bool &changed)
{
    Values offered = fieldsOf(customerEntity(), purchase.person);
    if (fan) offered.insert(u"fan_id"_s, fan);
    FLOW_ASSIGN(const QList<qint64> ids, m_writer.idsWhere(customerEntity(), u"email"_s, email, 1));
    if (!ids.isEmpty()) {
        FLOW_ASSIGN(auto customer, m_writer.byId(customerEntity(), ids.first()));
        if (mayCreate) {
            FLOW_ASSIGN(const QStringList fields, m_writer.update(*customer, lacking(*customer, offered)));
            changed |= !fields.isEmpty();
        }
        return *customer;
    }
    if (!mayCreate) return Record{};
    const QString buyer = purchase.order.value(u"buyer_name"_s).toString();
    offered.insert(u"name"_s, buyer.isEmpty() ? email.section(u'@', 0, 0) : buyer);
    offered.insert(u"email"_s, email);
    FLOW_ASSIGN(const qint64 id, m_writer.insert(customerEntity(), offered));
    changed = true;
    FLOW_ASSIGN(auto customer, m_writer.byId(customerEntity(), id));
    return *customer;
}

Result<bool> PurchaseBook::settlePoints(Record &fan, const Record &order, const QList<Values> &lines)
{
    FLOW_ASSIGN(Statement *const find,
        m_writer.cache().prepare(
            "SELECT count(*), coalesce(sum(points), 0) FROM fan_activity WHERE order_id = ? AND"
            " kind IN ('purchased', 'refunded')"));
    find->bind(1, order.id);
    FLOW_TRY(find->step());
    const bool isKnown = find->integer(0) > 0;
    const qint64 had = find->integer(1);
    find->reset();

    const bool doesCount = counts(order.text(u"status"));
    const qint64 due = pointsFor(kept(order), order.text(u"currency"));
    if (due == had && (isKnown || !doesCount)) return false;
    const bool isPurchase = !isKnown || due > had;
    const qint64 at = order.value(u"placed_at").isNull() ? m_writer.connection().nowMs()
                                                         : order.value(u"placed_at").toLongLong();
    const QString text =
        isPurchase ? summary(lines, order.text(u"number")) : u"Refunded: "_s + order.text(u"number");
    FLOW_TRY(m_writer.insert(fanActivityEntity(),
        {{u"fan_id"_s, fan.id}, {u"at"_s, at}, {u"kind"_s, isPurchase ? u"purchased"_s : u"refunded"_s},
            {u"summary"_s, text}, {u"points"_s, due - had}, {u"order_id"_s, order.id}}));
    Values change{{u"points"_s, fan.value(u"points").toLongLong() + due - had}};
    if (isPurchase && at > fan.value(u"last_active_at").toLongLong()) change.insert(u"last_active_at"_s, at);
    FLOW_TRY(m_writer.update(fan, change));
    return true;
}

Result<Values> PurchaseBook::totals(const QString &column, qint64 id)
{
    FLOW_ASSIGN(Statement *const sums,
        m_writer.cache().prepare(u"SELECT count(*), min(placed_at), max(placed_at), (SELECT currency FROM "
                                 u"shop_order WHERE %1 = ?1 AND status"
                                 " IN ('paid', 'part_refunded') ORDER BY placed_at, id LIMIT 1) AS main, "
                                 "sum(CASE WHEN currency = (SELECT"
                                 " currency FROM shop_order WHERE %1 = ?1 AND status IN ('paid', "
                                 "'part_refunded') ORDER BY placed_at, id LIMIT"
                                 " 1) THEN coalesce(total, 0) - coalesce(refunded, 0) ELSE 0 END) FROM "
                                 "shop_order WHERE %1 = ?1 AND status IN"
                                 " ('paid', 'part_refunded')"_s.arg(column)
                                     .toStdString()));
    sums->bind(1, id);
    FLOW_TRY(sums->step());
    Values values{{u"orders"_s, sums->value(0)}, {u"first_order_at"_s, sums->value(1)},
        {u"last_order_at"_s, sums->value(2)}, {u"spent"_s, sums->value(4)}, {u"currency"_s, sums->value(3)}};
    sums->reset();
    if (values.value(u"spent"_s).isNull()) values.insert(u"spent"_s, qint64(0));
    return values;
}

Result<bool> PurchaseBook::recompute(Record &customer, Record &fan)
{
    FLOW_ASSIGN(Values sums, totals(u"customer_id"_s, customer.id));
    if (sums.value(u"currency"_s).isNull()) sums.remove(u"currency"_s);
    FLOW_ASSIGN(const QStringList changed, m_writer.update(customer, sums));
    Values mine{{u"spent"_s, sums.value(u"spent"_s)}};
    if (sums.contains(u"currency"_s)) mine.insert(u"currency"_s, sums.value(u"currency"_s));
    FLOW_ASSIGN(const QStringList changedFan, m_writer.update(fan, mine));
    return !changed.isEmpty() || !changedFan.isEmpty();
}

Result<PurchaseResult> PurchaseBook::record(const Purchase &purchase)
{
    PurchaseResult result;
    Values values = purchase.order;
    const QString email = values.value(u"buyer_email"_s).toString().trimmed().toLower();
    FLOW_ASSIGN(auto before, known(values));
    const bool doesCount = counts(values.value(u"status"_s).toString());
    bool changed = false;
    Record fan;
    Record customer;
    if (!email.isEmpty()) {
        FLOW_ASSIGN(fan, fanOf(email, purchase, doesCount, changed));
        FLOW_ASSIGN(customer, customerOf(email, fan.id, purchase, doesCount, changed));
    }
    if (fan.id) values.insert(u"fan_id"_s, fan.id);
    if (customer.id) values.insert(u"customer_id"_s, customer.id);
    if (before) {
        FLOW_ASSIGN(const QStringList fields, m_writer.update(*before, values));
        changed |= !fields.isEmpty();
        result.order = before->id;
    } else {
        FLOW_ASSIGN(result.order, m_writer.insert(orderEntity(), values));
        FLOW_ASSIGN(before, m_writer.byId(orderEntity(), result.order));
        result.change = PurchaseChange::Created;
    }
    FLOW_ASSIGN(const bool linesChanged, writeLines(result.order, purchase.lines));
    changed |= linesChanged;
    if (fan.id) {
        FLOW_ASSIGN(const bool settled, settlePoints(fan, *before, purchase.lines));
        changed |= settled;
    }
    if (fan.id && doesCount) {
        FLOW_ASSIGN(const QStringList staged, m_writer.update(fan, {{u"stage"_s, u"customer"_s}}));
        FLOW_ASSIGN(const bool tagged, m_writer.addTag(fanEntity(), fan.id, u"customer"_s));
        FLOW_ASSIGN(const bool taggedToo, m_writer.addTag(customerEntity(), customer.id, u"customer"_s));
        changed |= !staged.isEmpty() || tagged || taggedToo;
    }
    if (customer.id && fan.id) {
        FLOW_ASSIGN(const bool sums, recompute(customer, fan));
        changed |= sums;
    }
    if (result.change != PurchaseChange::Created && changed) result.change = PurchaseChange::Updated;
    result.customer = customer.id;
    result.fan = fan.id;
    return result;
}

} // namespace flow
