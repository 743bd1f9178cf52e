// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/entity.h"
#include "core/import/profile/headerkey.h"
#include "core/import/profile/profile.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace flow;
using namespace Qt::StringLiterals;

class ProfilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersAreFolded_data();
    void headersAreFolded();
    void patternsMatch();
    void everyVendorHeaderMatchesExactlyOneProfile_data();
    void everyVendorHeaderMatchesExactlyOneProfile();
    void everyTargetIsAField();
    void idsAreUnique();
    void theFormatsWithGoodEvidenceAreAllThere();
};

void ProfilesTest::headersAreFolded_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBFName") << QByteArray("name");
    QTest::newRow("spaces") << QByteArray("  First \xC2\xA0 Name ") << QByteArray("first name");
    QTest::newRow("accents") << QByteArray("Prénom") << QByteArray("prenom");
    QTest::newRow("decomposed") << QByteArray("Pre\xCC\x81nom") << QByteArray("prenom");
    QTest::newRow("apostrophe") << QByteArray("Téléphone de l’assistant(e)") << QByteArray("telephone de l'assistant(e)");
    QTest::newRow("required") << QByteArray("Deal - Title *") << QByteArray("deal - title");
    QTest::newRow("punctuation stays") << QByteArray("Order #") << QByteArray("order #");
    QTest::newRow("nul") << QByteArray("E\0mail", 6) << QByteArray("email");
}

void ProfilesTest::headersAreFolded()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, key);
    QCOMPARE(QByteArray::fromStdString(headerKey(std::string_view(cell.constData(), size_t(cell.size())))), key);
}

void ProfilesTest::patternsMatch()
{
    int number = 0;
    QVERIFY(headerMatches("e-mail 2 - value", "phone % - value|e-mail % - value", &number));
    QCOMPARE(number, 2);
    QVERIFY(headerMatches("card last4", "card *"));
    QVERIFY(headerMatches("address 2 - city", "address % - *"));
    QVERIFY(!headerMatches("address x - city", "address % - *"));
    QVERIFY(!headerMatches("cardinal", "card"));
}

void ProfilesTest::everyVendorHeaderMatchesExactlyOneProfile_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("header");
    QFile file(QFINDTESTDATA("../../../data/import/vendorheaders.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        QTest::addRow("%d %s", ++line, qPrintable(parts[0])) << parts[0] << parts[1].split(u'|');
    }
}

void ProfilesTest::everyVendorHeaderMatchesExactlyOneProfile()
{
    QFETCH(QString, profile);
    QFETCH(QStringList, header);
    std::vector<std::string> keys;
    for (const QString &cell : header) keys.push_back(headerKey(cell.toStdString()));
    int best = 0;
    const Profile *found = profileForHeader(keys, &best);
    QVERIFY(found);
    QCOMPARE(QString::fromUtf8(found->id), profile);
    QStringList equals; // no other profile is as specific
    for (const Profile *p : allProfiles())
        if (signatureScore(*p, keys) >= best) equals << QString::fromUtf8(p->id);
    QCOMPARE(equals, QStringList{profile});
    int known = 0;
    QStringList unknown;
    for (const std::string &key : keys) {
        if (ruleFor(*found, key, 0, nullptr)) ++known;
        else unknown << QString::fromStdString(key);
    }
    QVERIFY2(known * 100 >= qsizetype(keys.size()) * 35, qPrintable(unknown.join(u", ")));
}

void ProfilesTest::everyTargetIsAField()
{
    const std::set<std::string_view> roles{"", "person", "append", "note", "fallback", "tags", "key", "line", "lineitems", "status", "sum",
        "period", "reference", "label", "metric", "extra", "drop", "coordinates", "consent.state", "consent.given_at", "consent.given_ip",
        "consent.confirmed_at", "consent.confirmed_ip", "consent.withdrawn_at", "consent.bounced_at", "consent.source", "consent.reason",
        "consent.confirmed", "consent.refused", "sms.state", "sms.refused", "status.cancelled_at", "status.shipped_at"};
    for (const Profile *profile : allProfiles())
        for (const ColumnRule &rule : profile->columns) {
            const QByteArray where = QByteArray::fromStdString(std::string(profile->id) + ": " + std::string(rule.header));
            QVERIFY2(roles.contains(rule.role), where.constData());
            const QString target = QString::fromUtf8(rule.target);
            if (target.isEmpty()) {
                QVERIFY2(!rule.role.empty(), where.constData());
                continue;
            }
            const Entity *entity = entityByName(target.section(u'.', 0, 0));
            QVERIFY2(entity, where.constData());
            const QString fields = target.section(u'.', 1);
            if (fields.isEmpty()) QVERIFY2(!rule.role.empty(), where.constData());
            else for (const QString &field : fields.split(u'|')) QVERIFY2(entity->field(field), where.constData());
        }
}

void ProfilesTest::idsAreUnique()
{
    std::set<std::string_view> ids;
    for (const Profile *profile : allProfiles()) {
        QVERIFY2(ids.insert(profile->id).second, profile->id.data());
        QVERIFY(profile->kind != TableKind::Unknown);
        QVERIFY(!profile->signatures.empty());
    }
}

void ProfilesTest::theFormatsWithGoodEvidenceAreAllThere()
{
    for (const auto &id : {u"google_contacts_new"_s, u"google_contacts_old"_s, u"outlook_desktop_en"_s, u"outlook_desktop_fr"_s, u"outlook_com_en"_s,
             u"google_as_outlook"_s, u"linkedin_connections"_s, u"mailchimp_audience"_s, u"brevo_contacts"_s, u"bandcamp_sales"_s,
             u"shopify_orders"_s, u"shopify_customers"_s, u"woo_analytics_orders"_s, u"eventbrite_attendees_new"_s, u"eventbrite_orders_new"_s,
             u"eventbrite_legacy"_s, u"stripe_payments_new"_s, u"stripe_payments_old"_s, u"distrokid"_s, u"tunecore"_s, u"believe"_s, u"beatport"_s,
             u"spotify_timeline"_s, u"spotify_audience"_s, u"spotify_songs"_s, u"spotify_playlists"_s, u"hubspot_contacts"_s, u"hubspot_companies"_s,
             u"hubspot_deals"_s, u"listmonk_subscribers"_s, u"generic_royalty"_s})
        QVERIFY2(profileById(id), qPrintable(id));
}

QTEST_APPLESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
