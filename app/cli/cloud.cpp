// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cloudschema.h"
#include "core/sync/openapi.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

void put(const QByteArray &text) { std::fwrite(text.constData(), 1, size_t(text.size()), stdout); }

Result<int> printSchema(Session &session)
{
    // The unique indices are those of a new workspace.
    QTemporaryDir folder;
    FLOW_ASSIGN(const auto store, Store::create(folder.filePath(u"empty.flowstage"_s), {.readers = 1}));
    FLOW_ASSIGN(const QString sql, session.wait(store->read([](Connection &c) { return cloudEntitiesSql(c); })));
    put(sql.toUtf8());
    return Done;
}

Result<int> printOpenApi(Session &)
{
    put(QJsonDocument(cloudOpenApi()).toJson());
    return Done;
}

} // namespace

void addCloud(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("cloud", "What a cloud is made from, for those who run one");
    command->require_subcommand(1);
    command->add_subcommand("schema", "The SQL that follows from the description of the entities")
        ->callback([&session] { session.run = [&session] { return printSchema(session); }; });
    command->add_subcommand("openapi", "The OpenAPI document of its REST interface")
        ->callback([&session] { session.run = [&session] { return printOpenApi(session); }; });
}

} // namespace flow::cli
