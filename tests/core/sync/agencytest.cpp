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

QByteArray AgencyTest::giveToNobody(const QByteArray &deal, qint64 known)
{
    const QString epoch = m_cloud.sql(u"select left(epoch::text, 8) from sync.organisation where id = '%1'"_s.arg(m_org));
    const QJsonObject op{{u"n"_s, 1}, {u"h"_s, u"1"_s}, {u"t"_s, u"deal"_s}, {u"k"_s, u"u"_s}, {u"id"_s, uuidToString(deal)}, {u"base"_s, known}, {u"hlc"_s, 5}, {u"epoch"_s, epoch},
        {u"set"_s, QJsonObject{{u"artist_id"_s, Cloud::uuid()}}}};
    const QJsonObject push{{u"device"_s, Cloud::uuid()}, {u"schema"_s, cloudSchemaVersion()}, {u"prev"_s, u""_s}, {u"ops"_s, QJsonArray{op}}};
    return m_cloud.rpc(u"sync_push"_s, push, m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org)).body;
}

} // namespace flow::test
