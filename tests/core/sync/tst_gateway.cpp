// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for PostgREST in the tests answers as PostgREST does: the same requests, held against its recorded answers.
#include "tests/support/cloud.h"

#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class GatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsPostgrestDoes()
    {
        Cloud cloud;
        if (const QString why = cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        const QString data = QStringLiteral(FLOWSTAGE_SOURCE "/tests/data/cloud/");
        QFile functions(data + u"conformance.sql"_s);
        QVERIFY(functions.open(QIODevice::ReadOnly));
        cloud.sql(QString::fromUtf8(functions.readAll()));
        QVERIFY(cloud.stopGateway() && cloud.startGateway()); // looks at the functions again
        QProcess node;
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(u"node"_s, {data + u"conformance.js"_s, data + u"golden-postgrest-16.2.json"_s, cloud.url().toString()});
        QVERIFY(node.waitForFinished(60'000));
        QVERIFY2(node.exitCode() == 0, node.readAll().constData());
    }
};

QTEST_GUILESS_MAIN(GatewayTest)
#include "tst_gateway.moc"
