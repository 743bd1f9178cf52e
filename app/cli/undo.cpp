// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "ui/text/causetext.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

Result<TransactionInfo> transactionMeant(Connection &c, qint64 import, qint64 transaction)
{
    const auto found = import ? transactionOfImport(c, import)
        : transaction         ? transactionById(c, transaction)
                              : nextUndo(c);
    if (!found) return std::unexpected(found.error());
    if (*found) return **found;
    return failure(ErrorCode::NotFound,
        {import               ? u"import %1"_s.arg(import)
                : transaction ? u"transaction %1"_s.arg(transaction)
                              : u"undo"_s});
}

/// What is taken back, and how many records people will see go back.
struct Meant
{
    TransactionInfo transaction;
    qint64 records = 0;
    bool isLatest = false; ///< what plain undo takes, so that the next one goes on from there
};

void print(const Session &session, const UndoReport &report, qint64 records)
{
    QJsonArray kept;
    for (const KeptRecord &record : report.kept)
        kept << QJsonObject{
            {u"entity"_s, record.entity->name}, {u"id"_s, record.id}, {u"field"_s, record.field}};
    session.document(
        QJsonDocument(QJsonObject{{u"transaction"_s, report.undone.id}, {u"cause"_s, report.undone.cause},
            {u"subject"_s, report.undone.subject}, {u"import"_s, report.undone.importId},
            {u"rows"_s, report.rows}, {u"records"_s, records}, {u"kept"_s, report.keptCount}, {u"kept_records"_s, kept}}));
    const QString what = ui::causeText(report.undone);
    session.line(records == 0 ? tr("Undone: %1").arg(what) : records == 1 ? tr("Undone: %1 (1 record)").arg(what) : tr("Undone: %1 (%2 records)").arg(what).arg(records));
    if (report.keptCount)
        session.line(tr("%1 records were changed since and stay as they are.").arg(report.keptCount));
    for (const KeptRecord &record : report.kept)
        session.line(u"  %1 %2 %3"_s.arg(record.entity->name).arg(record.id).arg(record.field));
}

} // namespace

void addUndo(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("undo", "Take back the last change, an import or any transaction");
    auto import = std::make_shared<qint64>(0);
    auto transaction = std::make_shared<qint64>(0);
    CLI::Option *ofImport = command->add_option("--import", *import, "Number of the import, see imports")
                                ->type_name("ID")
                                ->check(CLI::PositiveNumber);
    command->add_option("--transaction", *transaction, "Number of the transaction, see history")
        ->type_name("ID")
        ->check(CLI::PositiveNumber)
        ->excludes(ofImport);
    command->callback([&session, import, transaction] {
        session.run = [&session, import, transaction]() -> Result<int> {
            FLOW_ASSIGN(const auto store, session.open(false));
            FLOW_ASSIGN(const Meant meant, session.wait(store->read([&](Connection &c) -> Result<Meant> {
                FLOW_ASSIGN(const TransactionInfo found, transactionMeant(c, *import, *transaction));
                FLOW_ASSIGN(const qint64 records, recordsIn(c, found));
                FLOW_ASSIGN(const auto latest, nextUndo(c));
                return Meant{found, records, latest && latest->id == found.id};
            })));
            const TransactionInfo &info = meant.transaction;
            const Cause cause{
                .code = meant.isLatest ? u"undo"_s : u"revert"_s, .subject = info.subject, .undoes = info.id};
            FLOW_ASSIGN(const UndoReport report, session.wait(store->write(cause, [&](Connection &c) {
                return undoTransaction(c, info.id, session.progress());
            })));
            print(session, report, meant.records);
            return Done;
        };
    });
}

} // namespace flow::cli
