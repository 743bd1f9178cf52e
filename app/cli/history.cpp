// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"
#include "app/cli/commands.h"
#include "app/cli/recordcommand.h"
#include "core/store/journalreader.h"
#include "core/store/records.h"
#include "ui/text/causetext.h"
#include "ui/text/fieldtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 1000;

/// What happened to a record, and the record as it is now (none when it is deleted), whose currency its
/// amounts have.
struct Past
{
    std::optional<Record> now;
    std::vector<HistoryEntry> entries;
};

Result<Past> readPast(Connection &connection, const Entity &entity, qint64 id)
{
    Past past;
    FLOW_ASSIGN(past.entries, historyOf(connection, entity, id, kMost));
    if (past.entries.empty()) return failure(ErrorCode::NotFound, {entity.name + u' ' + QString::number(id)});
    FLOW_ASSIGN(past.now, Records(connection).byId(entity, id));
    return past;
}

QString operation(int op)
{
    return op == JournalInsert ? u"insert"_s : op == JournalUpdate ? u"update"_s : u"delete"_s;
}

QString operationWord(int op) { return op == JournalInsert ? tr("Created") : tr("Deleted"); }

void print(Session &session, const Entity &entity, const Past &past)
{
    QJsonArray all;
    Table table{.headers = {tr("When"), tr("Who"), tr("Why"), tr("What"), tr("Before"), tr("After")},
        .right = {},
        .rows = {}};
    for (const HistoryEntry &entry : past.entries) {
        const TransactionInfo &tx = entry.transaction;
        QJsonArray changes;
        const QStringList head{ui::formatInstant(tx.atMs), tx.author, ui::causeSentence(tx)};
        if (entry.op != JournalUpdate)
            table.rows.push_back(head + QStringList{operationWord(entry.op), {}, {}});
        for (const auto &change : entry.changes) {
            const Field *field = entity.field(change.field);
            if (!field) continue;
            const QString currency =
                past.now && !field->unit.isEmpty() ? past.now->text(field->unit) : QString();
            changes << QJsonObject{{u"field"_s, change.field},
                {u"before"_s, jsonValue(*field, change.before, currency)},
                {u"after"_s, jsonValue(*field, change.after, currency)}};
            if (entry.op != JournalUpdate) continue;
            const auto words = [&](const QVariant &value) {
                if (value.isNull()) return u"–"_s;
                return field->type == FieldType::Reference ? value.toString()
                                                           : ui::formatValue(entity, *field, value, currency);
            };
            table.rows.push_back(head
                + QStringList{ui::fieldLabel(entity, *field), words(change.before), words(change.after)});
        }
        all << QJsonObject{{u"transaction"_s, tx.id}, {u"operation"_s, operation(entry.op)},
            {u"at"_s, QDateTime::fromMSecsSinceEpoch(tx.atMs, QTimeZone::UTC).toString(Qt::ISODateWithMs)},
            {u"author"_s, tx.author}, {u"cause"_s, tx.cause}, {u"subject"_s, tx.subject},
            {u"import"_s, tx.importId}, {u"undone_by"_s, tx.undoneBy}, {u"changes"_s, changes}};
    }
    session.document(QJsonDocument(all));
    session.table(table);
}

} // namespace

void addHistory(CLI::App &app, Session &session)
{
    addRecordCommand(app, session, "history", "What happened to one record, newest first", readPast, print);
}

} // namespace flow::cli
