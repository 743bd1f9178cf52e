// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/joinmerge.h"

#include "core/entities.h"
#include "core/store/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace flow {

using namespace Qt::StringLiterals;

JoinMerge::JoinMerge(Store &store, Transport &transport, TokenSource tokens, SyncOptions options)
    : m_store(store)
    , m_transport(transport)
    , m_tokens(std::move(tokens))
    , m_options(std::move(options))
{
    m_options.onlyReads = true;
}

JoinMerge::~JoinMerge() { removeCopy(); }

QString JoinMerge::copyFolder() const { return m_store.path() + u".joining"_s; }

void JoinMerge::removeCopy()
{
    m_copy.reset();
    QDir(copyFolder()).removeRecursively();
}

Result<void> JoinMerge::openCopy()
{
    if (m_copy) return {};
    removeCopy(); // one that a killed process left is of unknown age
    if (!QDir().mkpath(copyFolder())) return failure(ErrorCode::ReadOnly, {copyFolder()});
    QFile::setPermissions(copyFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    FLOW_ASSIGN(m_copy, Store::create(copyFolder() + u"/organisation.flowstage"_s, {.readers = 1}));
    return {};
}

Result<void> JoinMerge::fetch(const QString &organisation, Progress &progress)
{
    if (organisation != m_organisation) removeCopy();
    m_organisation = organisation;
    FLOW_TRY(openCopy());
    Syncer syncer(*m_copy, m_transport, m_tokens, m_options);
    FLOW_TRY(syncer.join(organisation));
    return syncer.run(progress).transform([](const SyncReport &) { });
}

Result<JoinPlan> JoinMerge::preview(const JoinDecisions &decisions, Progress &progress)
{
    return await(m_store.read([&](Connection &mine) -> Result<JoinPlan> {
        FLOW_ASSIGN(const auto theirs, Connection::open(m_copy->path(), Connection::Mode::ReadOnly));
        return planJoin(mine, *theirs, decisions, progress);
    }));
}

Result<QString> JoinMerge::backUp(Progress &progress)
{
    const QFileInfo file(m_store.path());
    const QString time = QDateTime::fromMSecsSinceEpoch(m_store.clock().nowMs()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString path = u"%1/%2-before-joining-%3.flowstage"_s.arg(file.absolutePath(), file.completeBaseName(), time);
    FLOW_TRY(await(m_store.read([&](Connection &c) { return backupTo(c, path, &progress); })));
    return path;
}

Result<JoinMerge::Joined> JoinMerge::join(Syncer &syncer, const QString &url, const QString &mail, const JoinDecisions &decisions, Progress &progress)
{
    Joined joined;
    FLOW_ASSIGN(const SyncState state, await(m_store.read([](Connection &c) { return SyncState::read(c); })));
    if (state.organisation == m_organisation) return joined;
    FLOW_TRY(fetch(m_organisation, progress));
    FLOW_ASSIGN(joined.backup, backUp(progress));
    auto plan = syncer.joinWith(m_organisation, url, mail, [&](Connection &mine) -> Result<JoinPlan> {
        FLOW_ASSIGN(const auto theirs, Connection::open(m_copy->path(), Connection::Mode::ReadOnly));
        return planJoin(mine, *theirs, decisions, progress);
    });
    if (!plan) QFile::remove(joined.backup); // nothing happened
    FLOW_TRY(plan);
    joined.plan = std::move(*plan);
    return joined;
}

Result<bool> hasOwnRecords(Connection &connection)
{
    for (const Entity *entity : {&artistEntity(), &venueEntity(), &companyEntity(), &contactEntity(), &fanEntity(), &dealEntity(), &showEntity()}) {
        FLOW_ASSIGN(const qint64 any, connection.integer("SELECT EXISTS (SELECT 1 FROM " + entity->table.toStdString() + ")"));
        if (any) return true;
    }
    return false;
}

} // namespace flow
