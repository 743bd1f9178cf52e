// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/savefile.h"
#include "core/store/personaldata.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    std::string entity;
    qint64 id = 0;
    std::string out;
    bool yes = false;
};

Result<const Entity *> personEntity(const Words &words)
{
    FLOW_ASSIGN(const Entity *entity, entityNamed(QString::fromStdString(words.entity)));
    if (isPersonEntity(*entity)) return entity;
    QStringList people;
    for (const Entity *each : allEntities())
        if (isPersonEntity(*each)) people << each->plural;
    return failure(ErrorCode::Usage, {entity->name, u"0"_s, people.join(u", "_s)});
}

Result<int> exportAll(Session &session, const Words &words)
{
    FLOW_ASSIGN(const Entity *entity, personEntity(words));
    FLOW_ASSIGN(const auto store, session.open(true));
    FLOW_ASSIGN(const QJsonDocument all, session.wait(store->read([&](Connection &c) { return exportPerson(c, *entity, words.id); })));
    if (words.out.empty()) {
        const QByteArray text = all.toJson();
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        return Done;
    }
    const QString path = QString::fromStdString(words.out);
    FLOW_TRY(saveFile(path, all.toJson()));
    session.document(QJsonDocument(QJsonObject{{u"file"_s, path}}));
    session.line(tr("Exported: %1").arg(path));
    return Done;
}

Result<int> erase(Session &session, const Words &words)
{
    FLOW_ASSIGN(const Entity *entity, personEntity(words));
    if (!words.yes) {
        session.note(tr("It cannot be taken back. Say --yes as well, if you mean it."));
        return BadUsage;
    }
    FLOW_ASSIGN(const auto store, session.open(false));
    FLOW_ASSIGN(const qint64 records,
        session.wait(store->write({.code = u"erase"_s}, [&](Connection &c) { return erasePerson(c, *entity, words.id, session.progress()); })));
    session.document(QJsonDocument(QJsonObject{{u"erased"_s, records}}));
    session.line(tr("Records that the person was erased from: %1. Backups and exported files are not touched.").arg(records));
    return Done;
}

} // namespace

void addPerson(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("person", "What is known about a person: hand it out, or erase it (GDPR)");
    command->require_subcommand(1);
    const auto sub = [&](const char *name, const char *help, auto run) {
        CLI::App *one = command->add_subcommand(name, help);
        auto words = std::make_shared<Words>();
        one->add_option("entity", words->entity, "contacts, fans, customers")->required()->type_name("ENTITY");
        one->add_option("id", words->id)->required()->type_name("ID");
        one->callback([&session, words, run] { session.run = [&session, words, run] { return run(session, *words); }; });
        return std::pair(one, words);
    };
    auto [exporting, exported] = sub("export", "All records and their history, as one JSON document", exportAll);
    exporting->add_option("--out", exported->out, "Into this file; without it to stdout")->type_name("FILE");
    auto [erasing, erased] = sub("erase", "Out of records, history, search and, through sync, every other computer; amounts and counts stay", erase);
    erasing->add_flag("--yes", erased->yes, "It cannot be taken back; say that you mean it");
}

} // namespace flow::cli
