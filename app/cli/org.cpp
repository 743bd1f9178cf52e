// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"
#include "app/cli/commands.h"
#include "app/cli/orgcommands.h"

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
    bool letIn = false;
    bool allArtists = false;
};

/// Makes the organisation and ties the workspace to it.
Result<int> create(Session &session, Words &words)
{
    CloudAccess &access = *words.access;
    FLOW_TRY(access.open(session));
    if (words.signUp) FLOW_TRY(access.account().signUp(QString::fromStdString(words.name)));
    QJsonObject arguments{{u"name"_s, QString::fromStdString(words.subject)}};
    if (const QString me = words.name.empty() ? access.name() : QString::fromStdString(words.name); !me.isEmpty()) arguments.insert(u"me"_s, me);
    FLOW_ASSIGN(const QJsonDocument answer, access.syncer().call(u"org_create"_s, arguments));
    const QString organisation = answer[u"org"].toString();
    access.account().setOrganisation(organisation);
    FLOW_TRY(access.syncer().join(organisation, access.url(), access.mail()));
    session.document(QJsonDocument(QJsonObject{{u"organisation"_s, organisation}}));
    session.line(tr("This workspace belongs to the organisation now. Next: flowstage-cli sync --once"));
    return Done;
}

Result<int> invite(Session &session, Words &words)
{
    FLOW_TRY(words.access->open(session));
    QJsonObject arguments{{u"role"_s, QString::fromStdString(words.subject)}};
    if (!words.artists.empty()) {
        FLOW_ASSIGN(const QJsonArray uids, words.access->artistUids(session, words.artists));
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
        QJsonObject arguments{{u"user"_s, QString::fromStdString(words.subject)}};
        if (words.revoke || words.letIn) arguments.insert(u"revoked"_s, words.revoke);
        if (words.allArtists) arguments.insert(u"artists"_s, QJsonArray());
        if (!words.artists.empty()) {
            FLOW_ASSIGN(const QJsonArray uids, words.access->artistUids(session, words.artists));
            arguments.insert(u"artists"_s, uids);
        }
        if (!words.role.empty()) arguments.insert(u"role"_s, QString::fromStdString(words.role));
        FLOW_TRY(words.access->syncer().call(u"member_set"_s, arguments));
    }
    FLOW_ASSIGN(const QJsonDocument list, words.access->syncer().call(u"members"_s, {}));
    CloudAccess::print(session, list.array(), {u"user"_s, u"name"_s, u"role"_s, u"revoked"_s}, {tr("Id"), tr("Person"), tr("Role"), tr("Shut out")});
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
    auto [creating, made] = sub("create", "A new organisation, owned by you, with what is in the workspace", [](Session &s, Words &w) { return create(s, w); });
    creating->add_option("organisation", made->subject)->required()->type_name("NAME");
    creating->add_option("--name", made->name, "Your name, as colleagues see it")->type_name("NAME");
    creating->add_flag("--sign-up", made->signUp, "Make an account first");
    addOrgJoin(*command, session);
    auto [inviting, invited] = sub("invite", "A code that lets somebody join (owners)", [](Session &s, Words &w) { return invite(s, w); });
    inviting->add_option("role", invited->subject, "owner, booker, label_manager, accountant, assistant, artist, read_only")->required()->type_name("ROLE");
    inviting->add_option("--artist", invited->artists, "Only records of this artist; may be given several times")->type_name("ID");
    auto [listing, listed] = sub("members", "Who belongs to the organisation; owners change roles", [](Session &s, Words &w) { return members(s, w); });
    listing->add_option("person", listed->subject, "Change this one")->type_name("ID");
    listing->add_option("--role", listed->role)->type_name("ROLE");
    CLI::Option *limit = listing->add_option("--artist", listed->artists, "Only records of this artist; may be given several times")->type_name("ID");
    listing->add_flag("--all-artists", listed->allArtists, "Records of all artists")->excludes(limit);
    CLI::Option *revoke = listing->add_flag("--revoke", listed->revoke, "Take all rights away");
    listing->add_flag("--let-in", listed->letIn, "Give them back")->excludes(revoke);
    addOrgKeys(*command, session);
    addOrgLinks(*command, session);
    addOrgWebhooks(*command, session);
    auto [leasing, leased] = sub("lease", "How many days a workspace may be worked with without the cloud (owners)", [](Session &s, Words &w) { return lease(s, w); });
    leasing->add_option("days", leased->days, "1 to 365; 30 until an owner says otherwise")->required()->check(CLI::Range(1, 365))->type_name("DAYS");
}

} // namespace flow::cli
