// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"
#include "app/cli/orgcommands.h"
#include "core/base/uuid.h"

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct LinkWords
{
    std::shared_ptr<CloudAccess> access;
    std::string subject; ///< "offer:12", or the id of a link
    std::string person;
    std::string language = "en";
    int days = 14;
};

/// "offer:12": what waits, as the cloud knows it.
Result<QJsonObject> recordOf(Session &session, CloudAccess &access, const QString &spec)
{
    bool isNumber = false;
    const qint64 id = spec.section(u':', 1).toLongLong(&isNumber);
    if (!isNumber) return failure(ErrorCode::Usage, {spec, u"0"_s, u"offer:12, proposal:3, show:4"_s});
    FLOW_ASSIGN(const Entity *const entity, entityNamed(spec.section(u':', 0, 0)));
    if (const QStringList answered{u"offer"_s, u"proposal"_s, u"show"_s}; !answered.contains(entity->name)) return failure(ErrorCode::Usage, {entity->name, u"0"_s, answered.join(u", "_s)});
    FLOW_ASSIGN(const auto record, session.wait(access.store().read([entity, id](Connection &c) { return Records(c).byId(*entity, id); })));
    if (!record) return failure(ErrorCode::NotFound, {spec});
    return QJsonObject{{u"entity"_s, entity->name}, {u"record"_s, uuidToString(record->uid)}};
}

Result<int> add(Session &session, LinkWords &words)
{
    FLOW_TRY(words.access->open(session));
    FLOW_ASSIGN(QJsonObject arguments, recordOf(session, *words.access, QString::fromStdString(words.subject)));
    arguments.insert(u"person"_s, QString::fromStdString(words.person));
    arguments.insert(u"language"_s, QString::fromStdString(words.language));
    arguments.insert(u"days"_s, words.days);
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"approval_link_create"_s, arguments));
    const QString base = words.access->url();
    const QString link = base + (base.endsWith(u'/') ? u""_s : u"/"_s) + answer[u"path"].toString();
    QJsonObject document = answer.object();
    document.insert(u"link"_s, link);
    session.document(QJsonDocument(document));
    for (const QString &line : {answer[u"subject"].toString(), QString(), answer[u"text"].toString().replace(u"%link"_s, link)}) session.line(line);
    session.note(tr("Send this to the person: whoever has the link can answer, once."));
    return Done;
}

Result<int> list(Session &session, LinkWords &words)
{
    FLOW_TRY(words.access->open(session));
    QJsonObject arguments;
    if (!words.subject.empty()) {
        FLOW_ASSIGN(arguments, recordOf(session, *words.access, QString::fromStdString(words.subject)));
    }
    FLOW_ASSIGN(const QJsonDocument links, words.access->syncer().call(u"approval_links"_s, arguments));
    CloudAccess::print(session, links.array(), {u"id"_s, u"entity"_s, u"person"_s, u"made_by"_s, u"made_at"_s, u"expires_at"_s, u"state"_s, u"note"_s},
        {tr("Id"), tr("About"), tr("Person"), tr("Made by"), tr("Made"), tr("Expires"), tr("State"), tr("Note")});
    return Done;
}

Result<int> revoke(Session &session, LinkWords &words)
{
    FLOW_TRY(words.access->open(session));
    FLOW_ASSIGN(const QJsonDocument answer, words.access->syncer().call(u"approval_link_revoke"_s, {{u"link"_s, QString::fromStdString(words.subject)}}));
    session.document(answer);
    session.line(tr("The link opens nothing any more."));
    return Done;
}

} // namespace

void addOrgLinks(CLI::App &org, Session &session)
{
    CLI::App *command = org.add_subcommand("links", "Links with which somebody without the program answers what waits for them");
    command->require_subcommand(1);
    const auto sub = [&](const char *name, const char *help, auto run) {
        CLI::App *one = command->add_subcommand(name, help);
        auto words = std::make_shared<LinkWords>();
        words->access = CloudAccess::options(*one);
        one->callback([&session, words, run] { session.run = [&session, words, run] { return run(session, *words); }; });
        return std::pair(one, words);
    };
    auto [adding, added] = sub("add", "A link to one answer, with the words for a mail", [](Session &s, LinkWords &w) { return add(s, w); });
    adding->add_option("record", added->subject, "A proposal or an offer (for the artist), or a show (its contract, for the manager), such as offer:12")->required()->type_name("ENTITY:ID");
    adding->add_option("person", added->person, "Who is asked")->required()->type_name("NAME");
    adding->add_option("--lang", added->language, "Of the page: en, fr or es")->check(CLI::IsMember({"en", "fr", "es"}))->type_name("LANG");
    adding->add_option("--days", added->days, "It holds so many days; 14 unless said otherwise")->check(CLI::Range(1, 60))->type_name("DAYS");
    auto [listing, listed] = sub("list", "All of them and what became of them, or those of one record", [](Session &s, LinkWords &w) { return list(s, w); });
    listing->add_option("record", listed->subject, "Such as offer:12")->type_name("ENTITY:ID");
    auto [revoking, revoked] = sub("revoke", "Take a link back", [](Session &s, LinkWords &w) { return revoke(s, w); });
    revoking->add_option("link", revoked->subject)->required()->type_name("ID");
}

} // namespace flow::cli
