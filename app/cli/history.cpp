// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/store/journalreader.h"
#include "core/store/records.h"
#include "ui/text/fieldtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 1000;

QString operation(int op)
{
    return op == JournalInsert ? u"insert"_s : op == JournalUpdate ? u"update"_s : u"delete"_s;
}

QString shown(const Entity &entity, const Field *field, const QVariant &value)
{
    if (value.isNull()) return u"–"_s;
    return field && field->type != FieldType::Reference && field->type != FieldType::Money
        ? ui::formatValue(entity, *field, value)
        : value.toString();
}

void print(Session &session, const Entity &entity, const std::vector<HistoryEntry> &entries)
{
    QJsonArray all;
    Table table{.headers = {tr("When"), tr("Who"), tr("Why"), tr("What"), tr("Before"), tr("After")},
        .right = {},
        .rows = {}};
    for (const HistoryEntry &entry : entries) {
        const TransactionInfo &tx = entry.transaction;
        QJsonArray changes;
        QStringList head{ui::formatInstant(tx.atMs), tx.author,
            tx.cause + (tx.subject.isEmpty() ? u""_s : u' ' + tx.subject)};
        if (entry.op != JournalUpdate) table.rows.push_back(head + QStringList{operation(entry.op), {}, {}});
        for (const auto &change : entry.changes) {
            const Field *field = entity.field(change.field);
            changes << QJsonObject{{u"field"_s, change.field},
                {u"before"_s, QJsonValue::fromVariant(change.before)},
                {u"after"_s, QJsonValue::fromVariant(change.after)}};
            if (entry.op != JournalUpdate) continue;
            table.rows.push_back(head
                + QStringList{
                    change.field, shown(entity, field, change.before), shown(entity, field, change.after)});
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
    CLI::App *command = app.add_subcommand("history", "What happened to one record, newest first");
    auto name = std::make_shared<std::string>();
    auto id = std::make_shared<qint64>(0);
    command->add_option("entity", *name)->required()->type_name("ENTITY");
    command->add_option("id", *id)->required()->type_name("ID");
    command->callback([&session, name, id] {
        session.run = [&session, name, id]() -> Result<int> {
            FLOW_ASSIGN(const Entity *entity, entityNamed(QString::fromStdString(*name)));
            FLOW_ASSIGN(const auto store, session.open(true));
            FLOW_ASSIGN(const auto entries,
                session.wait(store->read([&](Connection &c) { return historyOf(c, *entity, *id, kMost); })));
            if (entries.empty())
                return failure(ErrorCode::NotFound, {entity->name + u' ' + QString::number(*id)});
            print(session, *entity, entries);
            return Done;
        };
    });
}

} // namespace flow::cli
