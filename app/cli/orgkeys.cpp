// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"
#include "app/cli/orgcommands.h"

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct KeyWords
{
    std::shared_ptr<CloudAccess> access;
    std::string name;
    std::string revoked; ///< key
    std::vector<std::string> readable; ///< entities
    std::vector<std::string> writable;
    std::vector<qint64> artists;
    int days = 365;
    bool forEver = false;
};

Result<int> make(Session &session, KeyWords &words)
{
    QJsonObject scopes;
    for (const std::string &entity : words.readable) scopes.insert(QString::fromStdString(entity), u"read"_s);
    for (const std::string &entity : words.writable) scopes.insert(QString::fromStdString(entity), u"write"_s);
    QJsonObject arguments{{u"name"_s, QString::fromStdString(words.name)}, {u"scopes"_s, scopes}, {u"days"_s, words.forEver ? 0 : words.days}};
    if (!words.artists.empty()) {
        FLOW_ASSIGN(const QJsonArray uids, words.access->artistUids(session, words.artists));
        arguments.insert(u"artists"_s, uids);
    }
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"key_create"_s, arguments));
    session.document(answer);
    session.line(tr("The key, shown this once: %1").arg(answer[u"key"].toString()));
    const QDateTime ends = QDateTime::fromString(answer[u"expires_at"].toString(), Qt::ISODate);
    session.line(ends.isValid() ? tr("It ends on %1.").arg(ends.date().toString(Qt::ISODate)) : tr("It does not end by itself."));
    return Done;
}

Result<int> keys(Session &session, KeyWords &words)
{
    FLOW_TRY(words.access->open(session));
    if (!words.name.empty()) return make(session, words);
    if (!words.revoked.empty()) {
        FLOW_TRY(words.access->syncer().call(u"key_revoke"_s, {{u"key"_s, QString::fromStdString(words.revoked)}}));
        session.line(tr("The key opens nothing any more."));
    }
    FLOW_ASSIGN(const QJsonDocument list, words.access->syncer().call(u"keys"_s, {}));
    CloudAccess::print(session, list.array(), {u"id"_s, u"prefix"_s, u"name"_s, u"made_by"_s, u"used_at"_s, u"expires_at"_s, u"revoked"_s},
        {tr("Id"), tr("Begins with"), tr("Key"), tr("Made by"), tr("Last used"), tr("Expires"), tr("Revoked")});
    return Done;
}

// ---- webhooks ----

struct HookWords
{
    std::shared_ptr<CloudAccess> access;
    std::string subject; ///< address or id
    std::vector<std::string> entities;
    int limit = 100;
};

Result<int> listHooks(Session &session, HookWords &words)
{
    FLOW_TRY(words.access->open(session));
    FLOW_ASSIGN(const QJsonDocument list, words.access->syncer().call(u"webhooks"_s, {}));
    CloudAccess::print(session, list.array(), {u"id"_s, u"url"_s, u"entities"_s, u"active"_s, u"attempts"_s, u"failing_since"_s},
        {tr("Id"), tr("Address"), tr("Of"), tr("On"), tr("Failed attempts"), tr("Failing since")});
    return Done;
}

Result<int> addHook(Session &session, HookWords &words)
{
    FLOW_TRY(words.access->open(session));
    QJsonObject arguments{{u"url"_s, QString::fromStdString(words.subject)}};
    QJsonArray entities;
    for (const std::string &name : words.entities) {
        FLOW_ASSIGN(const Entity *entity, entityNamed(QString::fromStdString(name)));
        entities << entity->name;
    }
    if (!entities.isEmpty()) arguments.insert(u"entities"_s, entities);
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"webhook_create"_s, arguments));
    session.document(answer);
    session.line(tr("Webhook %1. What it sends is signed with this secret, shown this once: %2").arg(answer[u"id"].toString(), answer[u"secret"].toString()));
    return Done;
}

Result<int> removeHook(Session &session, HookWords &words)
{
    FLOW_TRY(words.access->open(session));
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"webhook_delete"_s, {{u"hook"_s, QString::fromStdString(words.subject)}}));
    session.document(answer);
    session.line(tr("The address is not told any more."));
    return Done;
}

Result<int> logOfHook(Session &session, HookWords &words)
{
    FLOW_TRY(words.access->open(session));
    FLOW_ASSIGN(const QJsonDocument log, words.access->syncer().call(u"webhook_log"_s, {{u"hook"_s, QString::fromStdString(words.subject)}, {u"lim"_s, words.limit}}));
    CloudAccess::print(session, log.array(), {u"at"_s, u"upto"_s, u"status"_s, u"problem"_s, u"ms"_s}, {tr("When"), tr("Up to version"), tr("Answer"), tr("Problem"), tr("ms")});
    return Done;
}

} // namespace

void addOrgKeys(CLI::App &org, Session &session)
{
    CLI::App *one = org.add_subcommand("keys", "Keys with which other programs use the cloud's REST interface (owners)");
    auto words = std::make_shared<KeyWords>();
    words->access = CloudAccess::options(*one);
    one->callback([&session, words] { session.run = [&session, words] { return keys(session, *words); }; });
    one->add_option("--make", words->name, "A new key of this name")->type_name("NAME");
    one->add_option("--read", words->readable, "It may read this entity, or \"*\" for all; may be given several times")->type_name("ENTITY")->needs("--make");
    one->add_option("--write", words->writable, "It may read and write this entity")->type_name("ENTITY")->needs("--make");
    one->add_option("--artist", words->artists, "Only records of this artist; may be given several times")->type_name("ID")->needs("--make");
    CLI::Option *days = one->add_option("--days", words->days, "It ends after so many days; 365 unless said otherwise")->check(CLI::Range(1, 3650))->type_name("DAYS")->needs("--make");
    one->add_flag("--for-ever", words->forEver, "It ends only when it is revoked")->needs("--make")->excludes(days);
    one->add_option("--revoke", words->revoked, "Take this key's rights away, at once")->type_name("ID")->excludes("--make");
}

void addOrgWebhooks(CLI::App &org, Session &session)
{
    CLI::App *command = org.add_subcommand("webhooks", "Addresses of other programs that are told what changed (owners)");
    command->require_subcommand(1);
    const auto sub = [&](const char *name, const char *help, auto run) {
        CLI::App *one = command->add_subcommand(name, help);
        auto words = std::make_shared<HookWords>();
        words->access = CloudAccess::options(*one);
        one->callback([&session, words, run] { session.run = [&session, words, run] { return run(session, *words); }; });
        return std::pair(one, words);
    };
    sub("list", "All of them, and whether they are heard", [](Session &s, HookWords &w) { return listHooks(s, w); });
    auto [adding, added] = sub("add", "Tell this address from now on; its secret is shown once", [](Session &s, HookWords &w) { return addHook(s, w); });
    adding->add_option("address", added->subject, "https, or http on the cloud's own machine")->required()->type_name("URL");
    adding->add_option("--entity", added->entities, "Only of changes of this entity; may be given several times")->type_name("ENTITY");
    auto [removing, removed] = sub("remove", "Tell this address nothing any more", [](Session &s, HookWords &w) { return removeHook(s, w); });
    removing->add_option("id", removed->subject)->required()->type_name("ID");
    auto [logging, logged] = sub("log", "What was sent to it and what it answered, latest first", [](Session &s, HookWords &w) { return logOfHook(s, w); });
    logging->add_option("id", logged->subject)->required()->type_name("ID");
    logging->add_option("--limit", logged->limit)->check(CLI::Range(1, 1000))->type_name("N");
}

} // namespace flow::cli
