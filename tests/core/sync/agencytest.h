// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/replica.h"

namespace flow::test {

/// A test about the people of an agency: one cloud for all of it, in which each test function finds an organisation of its own.
/// Skipped where there is no PostgreSQL.
class AgencyTest : public QObject
{
    Q_OBJECT

protected:
    static Values artist(const QString &name) { return {{QStringLiteral("name"), name}, {QStringLiteral("status"), QStringLiteral("active")}}; }
    static Values deal(const QString &name) { return {{QStringLiteral("name"), name}, {QStringLiteral("stage"), QStringLiteral("offer")}}; }
    static Values tag(const QString &name) { return {{QStringLiteral("name"), name}, {QStringLiteral("kind"), QStringLiteral("tag")}}; }
    static Values gigFor(int euros);
    static bool offer(Replica &who, const QByteArray &gig, int euros) { return who.update(dealEntity(), gig, {{QStringLiteral("amount"), euros}}); }

    /// Another role from now on; an artist is one of whom nobody else has heard.
    void setRole(const Replica &who, const QString &role);
    /// How many changes the cloud keeps until what they belong to is there.
    QString waiting();
    /// Their kinds and what lost: "merged {...}; refused {...}".
    QString conflicts();
    /// A change as a program sends it, the first one of its device: "i" a new record, "u" values.
    QJsonObject newOp(const QString &entity, const QString &kind, const QByteArray &row, const QJsonObject &set, qint64 base, qint64 hlc = 5);
    /// By a device of which nobody has heard.
    CloudAnswer send(const QJsonArray &ops, const QByteArray &token);
    /// Somebody who knew all up to version `known` has given the deal to an artist of whom nothing comes back. Answers the cloud's words.
    QByteArray giveToNobody(const QByteArray &deal, qint64 known);

    Cloud m_cloud;
    QString m_org;

protected Q_SLOTS:
    void initTestCase();
    void init();
};

} // namespace flow::test
