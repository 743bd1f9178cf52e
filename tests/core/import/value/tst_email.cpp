// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/email.h"

#include <QTest>

using namespace flow::value;

class EmailValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreFound_data();
    void addressesAreFound();
    void theNameInFrontIsKept();
    void anEmptyCellGivesNothing();
};

void EmailValueTest::addressesAreFound_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("addresses"); // empty text: invalid
    QTest::addColumn<QString>("reason"); // of the first
    const auto row = [](const char *cell, QStringList addresses, const char *reason = "") {
        QTest::newRow(cell) << QByteArray(cell) << addresses << QString::fromLatin1(reason);
    };
    row("ines@booking.example", {"ines@booking.example"});
    row("Fan2@Fans.Example", {"fan2@fans.example"}, "case");
    row(" a@b.fr ", {"a@b.fr"}, "whitespace");
    row("mailto:a@b.fr", {"a@b.fr"});
    row("a@b.fr.", {"a@b.fr"}, "case");
    row("a@b.fr; c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr,c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr / c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr/c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr\nc@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr ::: c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr ou c@d.org", {"a@b.fr", "c@d.org"});
    row("a@b.fr;A@B.fr", {"a@b.fr"});
    row("Jean Dupont <jean@d.org>", {"jean@d.org"});
    row("<jean@d.org>", {"jean@d.org"});
    row("a@b.fr (perso)", {"a@b.fr"}, "extraText");
    row("jean @ d.org", {"jean@d.org"}, "spaceInAddress");
    row("locus.smile @gmail.com", {"locus.smile@gmail.com"}, "spaceInAddress");
    row("lesm@orange,fr", {"lesm@orange.fr"}, "repaired");
    row("a@b.fr - c@d.org - e@f.org", {"a@b.fr", "c@d.org", "e@f.org"});
    row("x@gmial.com", {"x@gmial.com"}, "domainTypo");
    row("x@foo.con", {"x@foo.con"}, "domainTypo");
    row("o'connor+tag@sub.example.co.uk", {"o'connor+tag@sub.example.co.uk"});
    row("été@exämple.fr", {"été@exämple.fr"});
    row("en cours", {""}, "noAt");
    row("a@", {""}, "badAddress");
    row("@handle", {""}, "badAddress");
    row("a@localhost", {""}, "badAddress");
    row("a@b.1", {""}, "badAddress");
    row("a@-b.fr", {""}, "badAddress");
}

void EmailValueTest::addressesAreFound()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, addresses);
    QFETCH(QString, reason);
    std::string scratch;
    std::vector<EmailValue> found;
    emails(std::string_view(cell.constData(), size_t(cell.size())), scratch, found);
    QStringList got;
    for (const EmailValue &e : found) got << QString::fromStdString(std::string(e.address));
    QCOMPARE(got, addresses);
    if (!reason.isEmpty()) QCOMPARE(QString::fromLatin1(reasonName(found[0].reason)), reason);
    if (addresses[0].isEmpty()) QCOMPARE(found[0].status, Status::Invalid);
    else QVERIFY(found[0].status != Status::Invalid);
}

void EmailValueTest::theNameInFrontIsKept()
{
    std::string scratch;
    std::vector<EmailValue> found;
    emails("\"Dupont, Jean\" <Jean@d.org>, Ana <ana@e.es>", scratch, found);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].name, std::string_view("Dupont, Jean"));
    QCOMPARE(found[0].address, std::string_view("jean@d.org"));
    QCOMPARE(found[1].name, std::string_view("Ana"));
}

void EmailValueTest::anEmptyCellGivesNothing()
{
    std::string scratch;
    std::vector<EmailValue> found;
    for (const char *cell : {"", "  ", "n/a", "-"}) {
        emails(cell, scratch, found);
        QVERIFY(found.empty());
    }
}

QTEST_APPLESS_MAIN(EmailValueTest)
#include "tst_email.moc"
