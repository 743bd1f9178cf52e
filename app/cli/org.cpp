// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"
#include "app/cli/commands.h"
#include "core/base/uuid.h"
#include "core/store/records.h"

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    std::shared_ptr<CloudAccess> access;
    std::string subject; ///< name, code, role or person
    std::string name;
    std::string role;
    std::vector<qint64> artists;
    int days = 30;
    bool signUp = false;
    bool revoke = false;
    std::string revoked; ///< key
    std::vector<std::string> readable; ///< entities
    std::vector<std::string> writable;
    int expires = 0; ///< days; 0: never
};

/// Signs in, asks the function that makes or joins, and ties the workspace to the organisation.
Result<int> enter(Session &session, Words &words, const QString &function, const QString &argument)
{
    CloudAccess &access = *words.access;
    FLOW_TRY(access.open(session));
    if (words.signUp) FLOW_TRY(access.account().signUp(QString::fromStdString(words.name)));
    QJsonObject arguments{{argument, QString::fromStdString(words.subject)}};
    if (const QString me = words.name.empty() ? access.name() : QString::fromStdString(words.name); !me.isEmpty()) arguments.insert(u"me"_s, me);
    FLOW_ASSIGN(const QJsonDocument answer, access.syncer().call(function, arguments));
    const QString organisation = answer[u"org"].toString();
    access.account().setOrganisation(organisation);
    FLOW_TRY(access.syncer().join(organisation, access.url(), access.mail()));
    session.document(QJsonDocument(QJsonObject{{u"organisation"_s, organisation}}));
    session.line(tr("This workspace belongs to the organisation now. Next: flowstage-cli sync --once"));
    return Done;
}

/// Local ids of artists as the uids that the cloud knows.
Result<QJsonArray> artistUids(Session &session, CloudAccess &access, const std::vector<qint64> &ids)
{
    QJsonArray uids;
    FLOW_ASSIGN(const auto records,
        session.wait(access.store().read([ids](Connection &c) { return Records(c).byIds(*entityByName(u"artist"), QList<qint64>(ids.begin(), ids.end())); })));
    if (records.size() != ids.size()) return failure(ErrorCode::NotFound, {u"artist"_s});
    for (const Record &record : records) uids << uuidToString(record.uid);
    return uids;
}

Result<int> invite(Session &session, Words &words)
{
    FLOW_TRY(words.access->open(session));
    QJsonObject arguments{{u"role"_s, QString::fromStdString(words.subject)}};
    if (!words.artists.empty()) {
        FLOW_ASSIGN(const QJsonArray uids, artistUids(session, *words.access, words.artists));
        arguments.insert(u"artists"_s, uids);
    }
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"invite"_s, arguments));
    session.document(answer);
    session.line(tr("Give this code to the person: %1").arg(answer[u"code"].toString()));
    return Done;
}

Result<int> members(Session &session, Words &words)
{
    FLOW_TRY(words.access->open(session));
    if (!words.subject.empty()) {
        QJsonObject arguments{{u"user"_s, QString::fromStdString(words.subject)}, {u"revoked"_s, words.revoke}};
        if (!words.role.empty()) arguments.insert(u"role"_s, QString::fromStdString(words.role));
        FLOW_TRY(words.access->syncer().call(u"member_set"_s, arguments));
    }
    FLOW_ASSIGN(const QJsonDocument list, words.access->syncer().call(u"members"_s, {}));
    CloudAccess::print(session, list.array(), {u"user"_s, u"name"_s, u"role"_s, u"revoked"_s}, {tr("Id"), tr("Person"), tr("Role"), tr("Shut out")});
    return Done;
}

Result<int> keys(Session &session, Words &words)
{
    FLOW_TRY(words.access->open(session));
    if (!words.revoked.empty()) {
        FLOW_TRY(words.access->syncer().call(u"key_revoke"_s, {{u"key"_s, QString::fromStdString(words.revoked)}}));
        session.line(tr("The key opens nothing any more."));
    }
    if (!words.name.empty()) {
        QJsonObject scopes;
        for (const std::string &entity : words.readable) scopes.insert(QString::fromStdString(entity), u"read"_s);
        for (const std::string &entity : words.writable) scopes.insert(QString::fromStdString(entity), u"write"_s);
        QJsonObject arguments{{u"name"_s, QString::fromStdString(words.name)}, {u"scopes"_s, scopes}};
        if (words.expires > 0) arguments.insert(u"days"_s, words.expires);
        if (!words.artists.empty()) {
            FLOW_ASSIGN(const QJsonArray uids, artistUids(session, *words.access, words.artists));
            arguments.insert(u"artists"_s, uids);
        }
        FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"key_create"_s, arguments));
        session.document(answer);
        session.line(tr("The key, shown this once: %1").arg(answer[u"key"].toString()));
        return Done;
    }
    FLOW_ASSIGN(const QJsonDocument list, words.access->syncer().call(u"keys"_s, {}));
    CloudAccess::print(session, list.array(), {u"id"_s, u"name"_s, u"made_by"_s, u"used_at"_s, u"expires_at"_s, u"revoked"_s},
        {tr("Id"), tr("Key"), tr("Made by"), tr("Last used"), tr("Expires"), tr("Revoked")});
    return Done;
}

Result<int> lease(Session &session, Words &words)
{
    FLOW_TRY(words.access->open(session));
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"lease_set"_s, {{u"days"_s, words.days}}));
    session.document(answer);
    session.line(tr("A workspace may be worked with for %1 days without the cloud.").arg(answer[u"days"].toInt()));
    return Done;
}

} // namespace

void addOrg(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("org", "Organisations: make one, join one, invite people");
    command->require_subcommand(1);
    const auto sub = [&](const char *name, const char *help, auto run) {
        CLI::App *one = command->add_subcommand(name, help);
        auto words = std::make_shared<Words>();
        words->access = CloudAccess::options(*one);
        one->callback([&session, words, run] { session.run = [&session, words, run] { return run(session, *words); }; });
        return std::pair(one, words);
    };
    const auto person = [](CLI::App *one, Words &words) {
        one->add_option("--name", words.name, "Your name, as colleagues see it")->type_name("NAME");
        one->add_flag("--sign-up", words.signUp, "Make an account first");
    };
    auto [create, made] = sub("create", "A new organisation, owned by you, with what is in the workspace",
        [](Session &s, Words &w) { return enter(s, w, u"org_create"_s, u"name"_s); });
    create->add_option("organisation", made->subject)->required()->type_name("NAME");
    person(create, *made);
    auto [join, joined] = sub("join", "Join with the code of an invitation", [](Session &s, Words &w) { return enter(s, w, u"join"_s, u"code"_s); });
    join->add_option("code", joined->subject)->required()->type_name("CODE");
    person(join, *joined);
    auto [inviting, invited] = sub("invite", "A code that lets somebody join (owners)", [](Session &s, Words &w) { return invite(s, w); });
    inviting->add_option("role", invited->subject, "owner, booker, label_manager, accountant, assistant, artist, read_only")->required()->type_name("ROLE");
    inviting->add_option("--artist", invited->artists, "Only records of this artist; may be given several times")->type_name("ID");
    auto [listing, listed] = sub("members", "Who belongs to the organisation; owners change roles", [](Session &s, Words &w) { return members(s, w); });
    listing->add_option("person", listed->subject, "Change this one")->type_name("ID");
    listing->add_option("--role", listed->role)->type_name("ROLE");
    listing->add_flag("--revoke", listed->revoke, "Take all rights away");
    auto [keying, keyed] = sub("keys", "Keys with which other programs use the cloud's REST interface (owners)", [](Session &s, Words &w) { return keys(s, w); });
    keying->add_option("--make", keyed->name, "A new key of this name")->type_name("NAME");
    keying->add_option("--read", keyed->readable, "It may read this entity, or \"*\" for all; may be given several times")->type_name("ENTITY")->needs("--make");
    keying->add_option("--write", keyed->writable, "It may read and write this entity")->type_name("ENTITY")->needs("--make");
    keying->add_option("--artist", keyed->artists, "Only records of this artist; may be given several times")->type_name("ID")->needs("--make");
    keying->add_option("--days", keyed->expires, "It ends after so many days")->check(CLI::Range(1, 3650))->type_name("DAYS")->needs("--make");
    keying->add_option("--revoke", keyed->revoked, "Take this key's rights away, at once")->type_name("ID")->excludes("--make");
    auto [leasing, leased] = sub("lease", "How many days a workspace may be worked with without the cloud (owners)", [](Session &s, Words &w) { return lease(s, w); });
    leasing->add_option("days", leased->days, "1 to 365; 30 until an owner says otherwise")->required()->check(CLI::Range(1, 365))->type_name("DAYS");
}

} // namespace flow::cli
