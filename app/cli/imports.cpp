// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/entities.h"
#include "core/query/export.h"
#include "core/store/journalreader.h"
#include "core/store/records.h"
#include "ui/text/fieldtext.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct PastImport
{
    Record record;
    std::optional<TransactionInfo> transaction;
};

Result<std::vector<PastImport>> pastImports(Connection &c)
{
    const ListSpec newest{.entity = &importEntity(), .descending = true};
    FLOW_ASSIGN(const ListIndex index, buildIndex(c, newest));
    FLOW_ASSIGN(
        auto records, Records(c).byIds(importEntity(), QList<qint64>(index.ids.begin(), index.ids.end())));
    std::vector<PastImport> all;
    for (Record &record : records) {
        FLOW_ASSIGN(auto transaction, transactionOfImport(c, record.id));
        all.push_back({std::move(record), std::move(transaction)});
    }
    std::ranges::sort(all, std::greater(), [](const PastImport &past) { return past.record.id; });
    return all;
}

} // namespace

void addImports(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("imports", "Past imports, newest first");
    command->callback([&session] {
        session.run = [&session]() -> Result<int> {
            FLOW_ASSIGN(const auto store, session.open(true));
            FLOW_ASSIGN(
                const auto imports, session.wait(store->read([](Connection &c) { return pastImports(c); })));
            const QStringList counts{
                u"rows"_s, u"created"_s, u"updated"_s, u"unchanged"_s, u"skipped"_s, u"rejected"_s};
            Table table{.headers = QStringList{u"id"_s, tr("When"), tr("File"), tr("Kind")} + counts
                    + QStringList{u""_s},
                .right = {true, false, false, false, true, true, true, true, true, true},
                .rows = {}};
            QJsonArray all;
            for (const auto &[record, transaction] : imports) {
                QJsonObject object{{u"import"_s, record.id},
                    {u"undone"_s, transaction && transaction->undoneBy != 0},
                    {u"transaction"_s, transaction ? transaction->id : 0}};
                for (const Field &field : importEntity().fields)
                    if (!field.is(Internal))
                        object[field.name] = jsonValue(field, record.value(field.name), {});
                all << object;
                QStringList row{QString::number(record.id),
                    ui::formatInstant(record.value(u"started_at").toLongLong()), record.text(u"file_name"),
                    record.text(u"kind")};
                for (const QString &count : counts)
                    row << ui::formatCount(record.value(count).toLongLong());
                table.rows.push_back(
                    row << (transaction && transaction->undoneBy ? tr("undone") : QString()));
            }
            session.document(QJsonDocument(all));
            session.table(table);
            if (imports.empty()) session.note(tr("Nothing was imported yet."));
            return Done;
        };
    });
}

} // namespace flow::cli
