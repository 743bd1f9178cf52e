// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/carddetail.h"

#include "core/deal/offerbook.h"
#include "core/entities.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Record>> recordsOf(Connection &connection, const Entity &entity, const QString &where, qint64 a, qint64 b)
{
    FLOW_ASSIGN(Statement find, connection.prepare(u"SELECT %1 FROM %2 WHERE %3"_s.arg(recordColumns(entity), entity.table, where).toStdString()));
    find.bind(1, a);
    find.bind(2, b);
    std::vector<Record> found;
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return found;
        found.push_back(readRecord(entity, find));
    }
}

Result<void> readContact(Connection &connection, qint64 contactId, CardDetail &detail)
{
    FLOW_ASSIGN(const auto contact, Records(connection).byId(contactEntity(), contactId));
    if (!contact) return {};
    detail.contact = contact->title();
    detail.contactJob = contact->text(u"job_title");
    detail.contactMail = contact->text(u"email");
    for (const QStringView field : {u"mobile", u"phone"})
        if (detail.contactPhone.isEmpty()) detail.contactPhone = contact->text(field);
    return {};
}

} // namespace

Result<CardDetail> readCardDetail(Connection &connection, const BoardCard &card)
{
    CardDetail detail;
    Records records(connection);
    if (card.prospectId) {
        FLOW_ASSIGN(detail.prospect, records.byId(prospectEntity(), card.prospectId));
    }
    if (card.holdId) {
        FLOW_ASSIGN(detail.hold, records.byId(holdEntity(), card.holdId));
        if (card.key.kind == CardKind::Hold) {
            FLOW_ASSIGN(detail.rivals, rivalsOf(connection, card.holdId));
        }
    }
    if (card.showId) {
        FLOW_ASSIGN(detail.show, records.byId(showEntity(), card.showId));
    }
    if (card.offerId) {
        FLOW_ASSIGN(detail.versions, offerVersions(connection, card.offerId));
    }
    if (card.contactId) FLOW_TRY(readContact(connection, card.contactId, detail));
    FLOW_ASSIGN(detail.exchanges, recordsOf(connection, interactionEntity(), u"(?1 > 0 AND venue_id = ?1) OR (?2 > 0 AND contact_id = ?2) ORDER BY at DESC LIMIT 12"_s, card.venueId, card.contactId));
    FLOW_ASSIGN(detail.tasks, recordsOf(connection, taskEntity(), u"done_at IS NULL AND ((?1 > 0 AND hold_id = ?1) OR (?2 > 0 AND show_id = ?2)) ORDER BY due_on"_s, card.holdId, card.showId));
    return detail;
}

} // namespace flow::ui
