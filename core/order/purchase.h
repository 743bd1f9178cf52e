// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fan/consentbook.h"

namespace flow {

/// An order as it arrives, from a file, a form or a shop: fields of entities "order" and "order_line" by
/// name. Required in `order`: number, status, currency. `person` holds what the order says about the buyer
/// beyond name and mail (phone, street, postcode, town, region, country, first_name, last_name).
struct Purchase
{
    Values order;
    QList<Values> lines;
    Values person;
};

enum class PurchaseChange { Created, Updated, Unchanged };

struct PurchaseResult
{
    qint64 order = 0;
    qint64 customer = 0; ///< 0 when the order names nobody
    qint64 fan = 0;
    PurchaseChange change = PurchaseChange::Unchanged;
};

/// The one way in which an order enters the workspace.
///
/// An order is the same when source and external id are, or source and number where there is no id; it then
/// is brought up to date, and the same again changes nothing. When it counts (paid, or refunded in part) and
/// has a mail address, it makes or updates the customer and the fan of that address: tag "customer", stage
/// customer, points = (total - refunded) / 10 in major units rounded down, an activity "purchased" with what
/// was bought. Refunded, cancelled, failed and pending orders don't count; an order that stops counting takes
/// its points back. Orders, spent, first and last order are recomputed from the orders: spent in the currency
/// of the first order that counted, other currencies are left out of it. Buying is no consent to a
/// newsletter. Inside the caller's transaction.
class PurchaseBook
{
public:
    PurchaseBook(RecordWriter &writer, ConsentBook &consents)
        : m_writer(writer)
        , m_consents(consents)
    {
    }

    Result<PurchaseResult> record(const Purchase &purchase);

    static bool counts(QStringView status) { return status == u"paid" || status == u"part_refunded"; }
    /// Whole tens of major units: 9900 EUR -> 9, 990 JPY -> 99. Never negative.
    static qint64 pointsFor(qint64 minor, QStringView currency);
    /// "2 × Badge, Vinyle - Édition noire / 180g"; the first lines of a long order and how many more.
    static QString summary(const QList<Values> &lines, const QString &number);

private:
    Result<std::optional<Record>> known(const Values &order);
    Result<bool> writeLines(qint64 order, const QList<Values> &lines);
    Result<Record> fanOf(const QString &email, const Purchase &purchase, bool mayCreate, bool &changed);
    Result<Record> customerOf(
        const QString &email, qint64 fan, const Purchase &purchase, bool mayCreate, bool &changed);
    Result<bool> settlePoints(Record &fan, const Record &order, const QList<Values> &lines);
    Result<bool> recompute(Record &customer, Record &fan);
    Result<Values> totals(const QString &column, qint64 id);

    RecordWriter &m_writer;
    ConsentBook &m_consents;
};

} // namespace flow
