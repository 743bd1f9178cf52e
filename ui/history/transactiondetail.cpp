// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/transactiondetail.h"

#include "core/store/journalwriter.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// What names a record that is gone: its title fields when it was deleted.
    QString titleOf(const Entity &entity, const std::vector<HistoryEntry::Change> &changes)
    {
        QStringList words;
        for (const QString &field : entity.title) {
            const auto found = std::ranges::find(changes, field, &HistoryEntry::Change::field);
            if (found != changes.end() && !found->before.isNull()) words << found->before.toString();
        }
        return words.join(u' ');
    }

    Result<void> name(Records &records, TouchedRecord &touched)
    {
        FLOW_ASSIGN(const std::optional<Record> record, records.byId(*touched.entity, touched.id));
        if (!record) {
            touched.title = titleOf(*touched.entity, touched.changes);
            return {};
        }
        touched.title = record->title();
        touched.currency = record->text(u"currency");
        return {};
    }

} // namespace

Result<TransactionDetail> readTransactionDetail(Connection &connection, qint64 transaction, int limit)
{
    FLOW_ASSIGN(const std::optional<TransactionInfo> info, transactionById(connection, transaction));
    if (!info) return failure(ErrorCode::NotFound, {u"transaction"_s});
    TransactionDetail detail{.transaction = *info};
    const auto read = forEachEntryBackwards(connection, *info, [&](const JournalEntry &entry) -> Result<void> {
        if (!entry.entity) return {};
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
