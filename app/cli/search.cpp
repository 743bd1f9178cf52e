// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "ui/text/fieldtext.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

void addSearch(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("search", "Search everything");
    auto words = std::make_shared<std::vector<std::string>>();
    command->add_option("text", *words)->required()->type_name("TEXT");
    command->callback([&session, words] {
        session.run = [&session, words]() -> Result<int> {
            QStringList query;
            for (const std::string &word : *words)
                query << QString::fromStdString(word);
            FLOW_ASSIGN(const auto store, session.open(true));
            FLOW_ASSIGN(const auto groups, session.wait(store->read([&](Connection &c) {
                return searchEverything(c, query.join(u' '), {.limit = 20}, &session.progress());
            })));
            QJsonArray hits;
            Table table{.headers = {u""_s, u"id"_s, u""_s, u""_s, u""_s}, .right = {false, true}, .rows = {}};
            for (const SearchGroup &group : groups)
                for (const SearchHit &hit : group.hits) {
                    hits << QJsonObject{{u"entity"_s, group.entity->name}, {u"id"_s, hit.id},
                        {u"title"_s, hit.title}, {u"subtitle"_s, hit.subtitle}, {u"field"_s, hit.field},
                        {u"snippet"_s, hit.snippet}};
                    table.rows.push_back({ui::entityName(*group.entity), QString::number(hit.id), hit.title,
                        hit.subtitle, hit.snippet});
                }
            session.document(QJsonDocument(hits));
            session.table(table);
            if (hits.isEmpty()) session.note(tr("Nothing was found."));
            return Done;
        };
    });
}

} // namespace flow::cli
