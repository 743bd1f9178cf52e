// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/orderimport.h"

#include "core/entities.h"

#include <QRegularExpression>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

static const QString kTooManyLines = u"tooManyLines"_s;

QList<Values> linesFromText(const QString &text)
{
    // The count starts an item, so that a comma in a product's name stays in it.
    static const QRegularExpression item(u"(?:^|,\\s*)(\\d+)\\s*[×x]\\s+(.*?)(?=,\\s*\\d+\\s*[×x]\\s|$)"_s);
    QList<Values> lines;
    for (auto found = item.globalMatch(text); found.hasNext() && lines.size() <= OrderImport::kMostLines;) {
        const auto match = found.next();
        lines << Values{
            {u"quantity"_s, match.captured(1).toLongLong()}, {u"name"_s, match.captured(2).trimmed()}};
    }
    if (lines.isEmpty() && !text.isEmpty()) lines << Values{{u"quantity"_s, 1}, {u"name"_s, text}};
    return lines;
}

OrderImport::OrderImport(ImportContext &context, bool groupRows)
    : m_context(context)
    , m_groupRows(groupRows)
{
}

std::optional<size_t> OrderImport::known(const QString &key) const
{
    if (key.isEmpty()) return m_groupRows && !m_orders.empty() ? std::optional(m_orders.size() - 1) : std::nullopt; // continues the row above
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? std::nullopt : std::optional(*found);
}

void OrderImport::addLine(Group &group, const RowDraft &row) const
{
    if (!row.lineItems.isEmpty()) {
        group.purchase.lines << linesFromText(row.lineItems);
        return;
    }
    for (const Draft &draft : row.linked) {
        if (draft.entity != u"order_line") continue;
        Values line = draft.values;
        if (line.value(u"name"_s).isNull()) {
            const QString instead = row.main.values.value(u"event_name"_s).toString();
            if (instead.isEmpty() && line.value(u"attendee_email"_s).isNull()
                && line.value(u"sku"_s).isNull())
                continue;
            line.insert(u"name"_s, instead.isEmpty() ? line.value(u"sku"_s).toString() : instead);
            if (line.value(u"name"_s).toString().isEmpty()) continue;
        }
        if (line.value(u"quantity"_s).isNull()) line.insert(u"quantity"_s, 1);
        group.purchase.lines << line;
    }
}

Result<void> OrderImport::take(const RowDraft &row, const QByteArray &cells)
{
    FLOW_ASSIGN(const qint64 place, m_held.add(row, cells));
    const auto index = quint32(m_rows.size());
    m_rows.push_back({place, 0});
    const QString key = row.groupKey.isEmpty() ? row.main.values.value(u"number"_s).toString() : row.groupKey;
    if (const auto order = known(key)) {
        m_rows[m_orders[*order].last].next = index;
        m_orders[*order].last = index;
        return {};
    }
    if (!key.isEmpty()) m_byKey.insert(key, m_orders.size());
    m_orders.push_back({index, index});
    return {};
}

void OrderImport::add(Group &group, const RowDraft &row) const
{
    group.lines << row.line;
    const auto fill = [](Values &into, const Values &from) {
        for (auto it = from.begin(); it != from.end(); ++it)
            if (!it.value().isNull() && into.value(it.key()).isNull()) into.insert(it.key(), it.value());
    };
    fill(group.purchase.order, row.main.values);
    fill(group.defaults, row.main.defaults);
    for (const Draft &draft : row.linked)
        if (draft.entity == u"customer" || draft.entity == u"fan") fill(group.purchase.person, draft.values);
    if (group.email.isEmpty()) group.email = row.email.state;
    addLine(group, row);
}

bool OrderImport::isTooLong(const Chain &chain) const
{
    qsizetype rows = 1;
    for (quint32 index = chain.first; m_rows[index].next != 0 && rows <= kMostLines; index = m_rows[index].next) ++rows;
    return rows > kMostLines;
}

Result<void> OrderImport::refuse(const Chain &chain, const Done &done)
{
    RowDraft row;
    QByteArray cells;
    for (quint32 index = chain.first;; index = m_rows[index].next) {
        FLOW_TRY(m_held.read(m_rows[index].place, row, cells));
        FLOW_TRY(done({.line = row.line, .action = RowAction::Rejected}, kTooManyLines, cells));
        if (m_rows[index].next == 0) return {};
    }
}

Result<OrderImport::Group> OrderImport::gather(const Chain &chain)
{
    Group group;
    RowDraft row;
    QByteArray cells;
    for (quint32 index = chain.first;; index = m_rows[index].next) {
        FLOW_TRY(m_held.read(m_rows[index].place, row, cells));
        add(group, row);
        group.cells << cells;
        if (m_rows[index].next == 0) return group;
    }
}

QString OrderImport::complete(Group &group) const
{
    Values &order = group.purchase.order;
    for (auto it = group.defaults.begin(); it != group.defaults.end(); ++it)
        if (order.value(it.key()).isNull()) order.insert(it.key(), it.value());
    Values &person = group.purchase.person;
    if (order.value(u"buyer_email"_s).isNull() && !person.value(u"email"_s).isNull())
        order.insert(u"buyer_email"_s, person.value(u"email"_s));
    if (order.value(u"buyer_name"_s).isNull() && !person.value(u"name"_s).isNull())
        order.insert(u"buyer_name"_s, person.value(u"name"_s));
    person.remove(u"email"_s);
    person.remove(u"name"_s);
    const QString currency = order.value(u"currency"_s).toString();
    qint64 sum = 0;
    bool priced = false;
    for (Values &line : group.purchase.lines) {
        if (line.value(u"currency"_s).isNull()) line.insert(u"currency"_s, currency);
        const qint64 quantity = line.value(u"quantity"_s).toLongLong();
        if (line.value(u"total"_s).isNull() && !line.value(u"unit_price"_s).isNull())
            line.insert(u"total"_s, line.value(u"unit_price"_s).toLongLong() * quantity);
        priced |= !line.value(u"total"_s).isNull();
        sum += line.value(u"total"_s).toLongLong();
    }
    if (order.value(u"total"_s).isNull() && priced) order.insert(u"total"_s, sum);
    const qint64 total = order.value(u"total"_s).toLongLong();
    const qint64 refunded = order.value(u"refunded"_s).toLongLong();
    if (order.value(u"status"_s) == u"paid"_s && refunded > 0)
        order.insert(u"status"_s, refunded >= total ? u"refunded"_s : u"part_refunded"_s);
    if (order.value(u"number"_s).isNull() && !order.value(u"external_id"_s).isNull())
        order.insert(u"number"_s, order.value(u"external_id"_s).toString().section(u':', 1));
    for (const QString &field : {u"number"_s, u"status"_s, u"currency"_s})
        if (order.value(field).toString().isEmpty()) return u"required"_s;
    return group.purchase.lines.size() > kMostLines ? kTooManyLines : QString();
}

Result<void> OrderImport::finish(const Done &done)
{
    PurchaseBook book(m_context.writer, m_context.consents);
    for (const Chain &chain : m_orders) {
        if (isTooLong(chain)) {
            FLOW_TRY(refuse(chain, done));
            continue;
        }
        FLOW_ASSIGN(Group group, gather(chain));
        const auto tell = [&](RowAction action, qint64 record, const QString &reason) -> Result<void> {
            for (qsizetype i = 0; i < group.lines.size(); ++i) {
                RowVerdict verdict{.line = group.lines[i], .record = record, .action = action};
                verdict.isDuplicate = action == RowAction::Same || action == RowAction::Update;
                FLOW_TRY(done(verdict, reason, group.cells[i]));
            }
            return {};
        };
        if (const QString reason = complete(group); !reason.isEmpty()) {
            FLOW_TRY(tell(RowAction::Rejected, 0, reason));
            continue;
        }
        const auto result = book.record(group.purchase);
        if (!result && result.error().code == ErrorCode::Invalid && result.error().args.size() == 2) {
            FLOW_TRY(tell(RowAction::Rejected, 0, result.error().args.at(1)));
            continue;
        }
        FLOW_TRY(result);
        if (result->fan && (group.email == u"no" || group.email == u"withdrawn")) {
            // A buyer who says no to mail at the till is asked no more, whatever other lists say.
            FLOW_ASSIGN(auto fan, m_context.writer.byId(fanEntity(), result->fan));
            FLOW_TRY(m_context.consents.record(
                *fan, {u"email"_s, u"withdrawn"_s, m_context.nowMs, m_context.source, {}}));
        }
        const RowAction action = result->change == PurchaseChange::Created ? RowAction::New
            : result->change == PurchaseChange::Updated                    ? RowAction::Update
                                                                           : RowAction::Same;
        if (action == RowAction::New) ++m_context.report.records[u"order"_s];
        FLOW_TRY(tell(action, result->order, {}));
    }
    return {};
}

} // namespace flow
