// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/agencytest.h"

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

} // namespace flow::test
