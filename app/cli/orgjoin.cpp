// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"
#include "app/cli/cloudaccess.h"
#include "app/cli/orgcommands.h"
#include "core/sync/joinmerge.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    std::shared_ptr<CloudAccess> access;
    std::string code;
    std::string organisation;
    std::string name;
    bool signUp = false;
    bool merge = false;
    bool dryRun = false;
    std::vector<std::string> same, apart, mine, theirs; ///< "venue:12", "venue:12.capacity"
};

/// "venue:12" or "venue:12.capacity".
Result<void> note(const std::string &text, JoinDecisions &decisions, const std::function<void(JoinDecision &, const QString &)> &take, bool ofField)
{
    const QString spec = QString::fromStdString(text);
    const QString subject = ofField ? spec.section(u'.', 0, 0) : spec;
    const QString field = ofField ? spec.section(u'.', 1) : QString();
    bool isNumber = false;
    const qint64 id = subject.section(u':', 1).toLongLong(&isNumber);
    const Entity *entity = entityByName(subject.section(u':', 0, 0));
    if (!entity || !isNumber || (ofField && !entity->field(field))) return failure(ErrorCode::Usage, {spec});
    take(decisions[{entity->number, id}], field);
    return {};
}

Result<JoinDecisions> decisionsOf(const Words &words)
{
    using Kind = JoinDecision::Kind;
    JoinDecisions decisions;
    for (const std::string &text : words.same) FLOW_TRY(note(text, decisions, [](JoinDecision &d, const QString &) { d.kind = Kind::Same; }, false));
    for (const std::string &text : words.apart) FLOW_TRY(note(text, decisions, [](JoinDecision &d, const QString &) { d.kind = Kind::Apart; }, false));
    for (const std::string &text : words.mine) FLOW_TRY(note(text, decisions, [](JoinDecision &d, const QString &field) { d.mine.insert(field); }, true));
    for (const std::string &text : words.theirs) FLOW_TRY(note(text, decisions, [](JoinDecision &d, const QString &field) { d.theirs.insert(field); }, true));
    return decisions;
}

QJsonObject toJson(const JoinPair &pair)
{
    QJsonArray evidence;
    for (const EvidenceItem &item : pair.evidence) evidence << QString::fromLatin1(evidenceName(item.code));
    QJsonArray differing;
    for (const JoinField &field : pair.differing)
        differing << QJsonObject{{u"field"_s, field.field->name}, {u"mine"_s, jsonValue(*field.field, field.mine, {})}, {u"theirs"_s, jsonValue(*field.field, field.theirs, {})}};
    return {{u"entity"_s, pair.entity->name}, {u"id"_s, pair.id}, {u"title"_s, pair.title}, {u"their_title"_s, pair.theirTitle}, {u"score"_s, pair.score},
        {u"evidence"_s, evidence}, {u"filled"_s, QJsonArray::fromStringList(pair.filled)}, {u"differing"_s, differing}};
}

QJsonObject toJson(const JoinPlan &plan)
{
    QJsonObject counts;
    for (auto it = plan.counts.begin(); it != plan.counts.end(); ++it)
        counts.insert(it.key(), QJsonObject{{u"same"_s, it->same}, {u"doubtful"_s, it->doubtful}, {u"new"_s, it->fresh}, {u"filled"_s, it->filled}, {u"differing"_s, it->differing}});
    QJsonArray doubtful, differing;
    for (const JoinPair &pair : plan.doubtful) doubtful << toJson(pair);
    for (const JoinPair &pair : plan.same)
        if (!pair.differing.empty()) differing << toJson(pair);
    return {{u"organisation"_s, plan.organisation}, {u"counts"_s, counts}, {u"doubtful"_s, doubtful}, {u"differing"_s, differing}, {u"barred"_s, QJsonArray::fromStringList(plan.barred)}};
}

QString shown(const JoinField &field, const QVariant &value, const QString &name)
{
    return name.isEmpty() ? ui::editText(*field.field, value) : name;
}

void say(Session &session, const JoinPlan &plan)
{
    Table counts{.headers = {tr("Kind"), tr("The same"), tr("Doubtful"), tr("New there")}, .right = {false, true, true, true}, .rows = {}};
    for (auto it = plan.counts.begin(); it != plan.counts.end(); ++it)
        counts.rows.push_back({it.key(), QString::number(it->same), QString::number(it->doubtful), QString::number(it->fresh)});
    session.table(counts);
    if (!plan.doubtful.empty()) {
        session.line({});
        session.line(tr("Doubtful: these stay two records unless you say --same:"));
        Table table{.headers = {tr("Record"), tr("Here"), tr("In the organisation"), tr("Alike"), tr("Why")}, .right = {false, false, false, true, false}, .rows = {}};
        for (const JoinPair &pair : plan.doubtful) {
            QStringList why;
            for (const EvidenceItem &item : pair.evidence) why << ui::evidenceText(item);
            table.rows.push_back({u"%1:%2"_s.arg(pair.entity->name).arg(pair.id), pair.title, pair.theirTitle, QString::number(qRound(pair.score * 100)) + u" %"_s, why.join(u", "_s)});
        }
        session.table(table);
    }
    Table differing{.headers = {tr("Field"), tr("Record"), tr("Here"), tr("In the organisation")}, .right = {}, .rows = {}};
    for (const JoinPair &pair : plan.same)
        for (const JoinField &field : pair.differing)
            differing.rows.push_back({u"%1:%2.%3"_s.arg(pair.entity->name).arg(pair.id).arg(field.field->name), pair.title, shown(field, field.mine, field.mineName), shown(field, field.theirs, field.theirsName)});
    if (!differing.rows.empty()) {
        session.line({});
        session.line(tr("Different: the organisation's value stands unless you say --mine; money, dates and states become conflicts to decide, of the rest yours is kept beside it:"));
        session.table(differing);
    }
    for (const QString &entity : plan.barred) session.note(tr("Your role may not write %1: the cloud refuses yours (list conflicts), and they stay in the copy of this workspace.").arg(entity));
}

/// The organisation that the code opens, that was named, or that the account belongs to alone.
Result<QString> organisationOf(Session &session, const Words &words)
{
    CloudAccess &access = *words.access;
    if (words.code.empty()) {
        if (!words.organisation.empty()) return QString::fromStdString(words.organisation);
        FLOW_TRY(access.account().tokens()(false));
        const QJsonArray all = access.account().organisations();
        if (all.size() == 1) return all.first()[u"id"].toString();
        for (const QJsonValue &one : all) session.note(u"%1  %2"_s.arg(one[u"id"].toString(), one[u"name"].toString()));
        return failure(ErrorCode::Usage, {u"--organisation"_s});
    }
    QJsonObject arguments{{u"code"_s, QString::fromStdString(words.code)}};
    if (const QString me = words.name.empty() ? access.name() : QString::fromStdString(words.name); !me.isEmpty()) arguments.insert(u"me"_s, me);
    FLOW_ASSIGN(const QJsonDocument answer, access.syncer().call(u"join"_s, arguments));
    return answer[u"org"].toString();
}

Result<int> join(Session &session, Words &words)
{
    FLOW_ASSIGN(const JoinDecisions decisions, decisionsOf(words));
    CloudAccess &access = *words.access;
    FLOW_TRY(access.open(session));
    if (words.signUp) FLOW_TRY(access.account().signUp(QString::fromStdString(words.name)));
    FLOW_ASSIGN(const QString organisation, organisationOf(session, words));
    access.account().setOrganisation(organisation);
    QJsonObject document{{u"organisation"_s, organisation}};
    if (words.merge) {
        JoinMerge merge(access.store(), access.transport(), access.account().tokens());
        if (words.dryRun) {
            FLOW_TRY(merge.fetch(organisation, session.progress()));
            FLOW_ASSIGN(const JoinPlan plan, merge.preview(decisions, session.progress()));
            document = toJson(plan);
            document.insert(u"joined"_s, false);
            session.document(QJsonDocument(document));
            say(session, plan);
            session.line({});
            session.line(tr("Nothing was written."));
            return Done;
        }
        FLOW_TRY(merge.fetch(organisation, session.progress()));
        FLOW_ASSIGN(const auto joined, merge.join(access.syncer(), access.url(), access.mail(), decisions, session.progress()));
        document = toJson(joined.plan);
        document.insert(u"joined"_s, true);
        document.insert(u"backup"_s, joined.backup);
        say(session, joined.plan);
        if (!joined.backup.isEmpty()) {
            session.line({});
            session.line(tr("This workspace as it was: %1. To go back: flowstage-cli restore, with that file; what was sent to the organisation stays there.").arg(joined.backup));
        }
    } else {
        FLOW_TRY(access.syncer().join(organisation, access.url(), access.mail()));
    }
    session.document(QJsonDocument(document));
    session.line(tr("This workspace belongs to the organisation now. Next: flowstage-cli sync --once"));
    return Done;
}

} // namespace

void addOrgJoin(CLI::App &org, Session &session)
{
    CLI::App *one = org.add_subcommand("join", "Join with the code of an invitation");
    auto words = std::make_shared<Words>();
    words->access = CloudAccess::options(*one);
    one->callback([&session, words] { session.run = [&session, words] { return join(session, *words); }; });
    one->add_option("code", words->code, "Without it: the organisation that the account belongs to")->type_name("CODE");
    one->add_option("--organisation", words->organisation, "Which of several that the account belongs to")->type_name("UID")->excludes("code");
    one->add_option("--name", words->name, "Your name, as colleagues see it")->type_name("NAME");
    one->add_flag("--sign-up", words->signUp, "Make an account first");
    CLI::Option *merge = one->add_flag("--merge", words->merge, "Both were used apart: what is the same here and there becomes one, the rest is sent as new");
    one->add_flag("--dry-run", words->dryRun, "Say what --merge would do, and write nothing here")->needs(merge);
    one->add_option("--same", words->same, "This doubtful record is the same, such as venue:12")->type_name("ENTITY:ID")->needs(merge);
    one->add_option("--apart", words->apart, "This record is another one")->type_name("ENTITY:ID")->needs(merge);
    one->add_option("--mine", words->mine, "My value wins, such as venue:12.capacity")->type_name("ENTITY:ID.FIELD")->needs(merge);
    one->add_option("--theirs", words->theirs, "The organisation's value wins, and mine need not be kept")->type_name("ENTITY:ID.FIELD")->needs(merge);
}

} // namespace flow::cli
