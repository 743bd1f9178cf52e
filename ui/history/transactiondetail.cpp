// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/transactiondetail.h"

#include "core/entities.h"
#include "core/store/journalwriter.h"
#include "ui/text/fieldtext.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// The title fields in words: a role of a contact is "Programmer", not its code.
    template <class ValueOf>
    QString titleOf(const Entity &entity, ValueOf valueOf)
    {
        QStringList words;
        for (const QString &name : entity.title) {
            const Field &field = *entity.field(name);
            const QVariant value = valueOf(name);
            if (value.isNull()) continue;
            words << (field.type == FieldType::Choice ? choiceLabel(entity, field, value.toString()) : value.toString());
        }
        return words.join(u' ');
    }

    Result<void> name(Records &records, TouchedRecord &touched)
    {
        FLOW_ASSIGN(const std::optional<Record> record, records.byId(*touched.entity, touched.id));
        if (!record) {
            // Gone: as it was when it was deleted.
            touched.title = titleOf(*touched.entity, [&](const QString &field) {
                const auto found = std::ranges::find(touched.changes, field, &HistoryEntry::Change::field);
                return found == touched.changes.end() ? QVariant() : found->before;
            });
            return {};
        }
        touched.title = titleOf(*touched.entity, [&](const QString &field) { return record->value(field); });
        touched.currency = record->text(u"currency");
        return {};
    }

    bool isAboutImport(const Entity &entity)
    {
        return entity.number == importEntity().number || entity.number == importRejectEntity().number || entity.number == importMappingEntity().number;
    }

} // namespace

Result<ImportRows> importRows(Connection &connection, const TransactionInfo &transaction)
{
    ImportRows rows;
    // By entity first: there are few such rows, while a transaction may have a million others.
    FLOW_ASSIGN(Statement sum, connection.prepare("SELECT coalesce(sum(coalesce(last_row, row_id) - row_id + 1), 0) FROM journal INDEXED BY journal_by_row"
                                                  " WHERE entity = ?1 AND id BETWEEN ?2 AND ?3"));
    for (const Entity *entity : {&importEntity(), &importRejectEntity(), &importMappingEntity()}) {
        sum.bind(1, entity->number);
        sum.bind(2, transaction.firstEntry);
        sum.bind(3, transaction.lastEntry);
        FLOW_TRY(sum.step());
        rows.all += sum.integer(0);
        if (entity == &importRejectEntity()) rows.refused = sum.integer(0);
        sum.reset();
    }
    if (rows.refused == 0 && rows.all == transaction.rows) return ImportRows();
    return rows;
}

Result<qint64> recordCount(Connection &connection, const TransactionInfo &transaction, const ImportRows &about)
{
    FLOW_ASSIGN(const qint64 records, recordsIn(connection, transaction));
    return records > 0 ? records : transaction.rows - about.all;
}

Result<TransactionDetail> readTransactionDetail(Connection &connection, qint64 transaction, int limit)
{
    FLOW_ASSIGN(const std::optional<TransactionInfo> info, transactionById(connection, transaction));
    if (!info) return failure(ErrorCode::NotFound, {u"transaction"_s});
    FLOW_ASSIGN(const ImportRows about, importRows(connection, *info));
    FLOW_ASSIGN(const qint64 count, recordCount(connection, *info, about));
    TransactionDetail detail{.transaction = *info, .count = count, .refused = about.refused};
    const auto read = forEachEntryBackwards(connection, *info, [&](const JournalEntry &entry) -> Result<void> {
        if (!entry.entity || (about.all > 0 && isAboutImport(*entry.entity))) return {};
        for (qint64 id = entry.row; id <= entry.lastRow; ++id) {
            // Stops the reading, and is told from a real one by `more`.
            if (int(detail.records.size()) == limit) {
                detail.more = true;
                return failure(ErrorCode::Canceled);
            }
            TouchedRecord touched{.entity = entry.entity, .id = id, .op = entry.op};
            if (entry.op != JournalInsert) touched.changes = parseChange(*entry.entity, entry.op, entry.change);
            detail.records.push_back(std::move(touched));
        }
        return {};
    });
    if (!read && !detail.more) return std::unexpected(read.error());
    Records records(connection);
    for (TouchedRecord &touched : detail.records) FLOW_TRY(name(records, touched));
    if (!detail.more) std::ranges::reverse(detail.records);
    return detail;
}

} // namespace flow::ui
