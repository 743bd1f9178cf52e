// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/agencytest.h"

#include "core/sync/cloudschema.h"

#include <QJsonArray>

namespace flow::test {

using namespace Qt::StringLiterals;

void AgencyTest::initTestCase()
{
    if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
}

void AgencyTest::init() { m_org = Cloud::uuid(); }

void AgencyTest::setRole(const Replica &who, const QString &role)
{
    const QString artists = role == u"artist" ? u"array[gen_random_uuid()]"_s : u"null"_s;
    m_cloud.sql(u"update sync.member set role = '%1', artists = %2, acl = acl + 1 where org_id = '%3' and user_id = '%4'"_s.arg(role, artists, m_org, who.user));
}

QString AgencyTest::waiting() { return m_cloud.sql(u"select count(*) from sync.waiting where org_id = '%1'"_s.arg(m_org)); }

Values AgencyTest::gigFor(int euros) { return {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, euros}, {u"currency"_s, u"EUR"_s}}; }

QString AgencyTest::conflicts()
{
    return m_cloud.sql(u"select coalesce(string_agg(kind || ' ' || mine, '; ' order by kind), '') from app.conflict where org_id = '%1'"_s.arg(m_org));
}

QJsonObject AgencyTest::newOp(const QString &entity, const QString &kind, const QByteArray &row, const QJsonObject &set, qint64 base, qint64 hlc)
{
    const QString epoch = m_cloud.sql(u"select left(epoch::text, 8) from sync.organisation where id = '%1'"_s.arg(m_org));
    return {{u"n"_s, 1}, {u"h"_s, u"1"_s}, {u"t"_s, entity}, {u"k"_s, kind}, {u"id"_s, uuidToString(row)}, {u"base"_s, base}, {u"hlc"_s, hlc}, {u"epoch"_s, epoch}, {u"set"_s, set}};
}

CloudAnswer AgencyTest::send(const QJsonArray &ops, const QByteArray &token)
{
    return m_cloud.rpc(u"sync_push"_s, {{u"device"_s, Cloud::uuid()}, {u"schema"_s, cloudSchemaVersion()}, {u"prev"_s, u""_s}, {u"ops"_s, ops}}, token);
}

QByteArray AgencyTest::giveToNobody(const QByteArray &deal, qint64 known)
{
    return send({newOp(u"deal"_s, u"u"_s, deal, {{u"artist_id"_s, Cloud::uuid()}}, known)}, m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org)).body;
}

} // namespace flow::test
