// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/entities.h"
#include "core/match/matcher.h"
#include "core/match/nameindex.h"
#include "core/match/similarity.h"
#include "tests/support/tempstore.h"

#include <algorithm>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

Values venue(const QString &name, const QString &town = {}, Values more = {})
{
    more.insert(u"name"_s, name);
    if (!more.contains(u"kind"_s)) more.insert(u"kind"_s, u"club"_s);
    if (!town.isEmpty()) more.insert(u"town"_s, town);
    return more;
}

/// What the matcher says of `b` when `a` is in the workspace.
Duplicate found(const Entity &entity, const Values &a, const Values &b)
{
    test::TempStore store;
    const auto done = store.write([&](Connection &c) -> Result<QList<Duplicate>> {
        RecordWriter writer(c);
        FLOW_TRY(writer.insert(entity, a));
        return Matcher(writer).find(entity, b);
    });
    if (!done) qWarning() << done.error().args << done.error().detail;
    return done && !done->isEmpty() ? done->first() : Duplicate{};
}

} // namespace

class MatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("article") << u"Le Bataclan"_s << u"Bataclan"_s << 1.0 << 1.0;
        QTest::newRow("order") << u"Festival Jazz Vienne"_s << u"Vienne jazz festival"_s << 1.0 << 1.0;
        QTest::newRow("slip") << u"Transbordeur"_s << u"Transbordeurr"_s << 0.9 << 0.99;
        QTest::newRow("word more") << u"La Cigale"_s << u"La Cigale Paris"_s << 0.8 << 0.95;
        QTest::newRow("other") << u"La Cigale"_s << u"Le Trianon"_s << 0.0 << 0.6;
        QTest::newRow("numbers") << u"Hall 1"_s << u"Hall 2"_s << 0.0 << 0.7;
        QTest::newRow("accents") << u"Théâtre de l’Été"_s << u"THEATRE DE L'ETE"_s << 1.0 << 1.0;
    }
    void namesAreAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, least);
        QFETCH(double, most);
        const double score = nameSimilarity(fold(a).toStdString(), fold(b).toStdString());
        QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
        QCOMPARE(nameSimilarity(fold(b).toStdString(), fold(a).toStdString()), score);
    }

    void venuesAreMatchedByMoreThanTheirName_data()
    {
        QTest::addColumn<Values>("a");
        QTest::addColumn<Values>("b");
        QTest::addColumn<int>("band");
        const auto row = [](const char *name, const Values &a, const Values &b, DuplicateBand band) {
            QTest::newRow(name) << a << b << int(band);
        };
        using enum DuplicateBand;
        row("name and town", venue(u"La Cigale"_s, u"Paris"_s), venue(u"la cigale"_s, u"PARIS"_s), Certain);
        row("name alone", venue(u"La Cigale"_s), venue(u"La Cigale"_s), Doubtful);
        row("name, town unknown", venue(u"La Cigale"_s, u"Paris"_s), venue(u"La Cigale"_s), Doubtful);
        row("name, other town", venue(u"Le Zénith"_s, u"Paris"_s), venue(u"Le Zénith"_s, u"Lille"_s), None);
        row("slip, same town", venue(u"Le Transbordeur"_s, u"Lyon"_s), venue(u"Le Transbodeur"_s, u"Lyon"_s), Doubtful);
        row("mail and name", venue(u"Le Transbordeur"_s, {}, {{u"email"_s, u"prog@transbo.example"_s}}),
            venue(u"Transbordeur"_s, u"Lyon"_s, {{u"email"_s, u"prog@transbo.example"_s}}), Certain);
        row("mail, other name, other town", venue(u"Le Lieu"_s, u"Lyon"_s, {{u"email"_s, u"contact@asso.example"_s}}),
            venue(u"Fête du Parc"_s, u"Lille"_s, {{u"email"_s, u"contact@asso.example"_s}}), None);
        row("festival and hall", venue(u"Vapeur"_s, u"Dijon"_s), venue(u"Vapeur"_s, u"Dijon"_s, {{u"kind"_s, u"festival"_s}}), Doubtful);
        row("ids of one source differ", venue(u"Jazz"_s, u"Vienne"_s, {{u"external_id"_s, u"fr:1"_s}}),
            venue(u"Jazz"_s, u"Vienne"_s, {{u"external_id"_s, u"fr:2"_s}}), None);
        row("id repeated for something else", venue(u"Jazz"_s, u"Vienne"_s, {{u"external_id"_s, u"fr:1"_s}}),
            venue(u"Cirque"_s, u"Brest"_s, {{u"external_id"_s, u"fr:1"_s}}), Doubtful);
        row("120 m apart, other town", venue(u"La Coope"_s, u"Clermont-Ferrand"_s, {{u"latitude"_s, 45.80}, {u"longitude"_s, 3.11}}),
            venue(u"La Coopé"_s, u"Clermont"_s, {{u"latitude"_s, 45.801}, {u"longitude"_s, 3.11}}), Certain);
        row("other country", venue(u"Paradiso"_s, u"Valencia"_s, {{u"country"_s, u"ES"_s}}),
            venue(u"Paradiso"_s, u"Valencia"_s, {{u"country"_s, u"VE"_s}}), None);
    }
    void venuesAreMatchedByMoreThanTheirName()
    {
        QFETCH(Values, a);
        QFETCH(Values, b);
        QFETCH(int, band);
        QCOMPARE(int(found(venueEntity(), a, b).band), band);
        QCOMPARE(int(found(venueEntity(), b, a).band), band);
    }

    void peopleAreTheirAddressAndNotTheirSwitchboard()
    {
        const Values a{{u"name"_s, u"Maëlle Kerdoncuff"_s}, {u"email"_s, u"maelle@vapeur.example"_s}, {u"phone"_s, u"+33380488060"_s}};
        QCOMPARE(found(contactEntity(), a, {{u"name"_s, u"Kerdoncuff Maelle"_s}, {u"email2"_s, u"maelle@vapeur.example"_s}}).band, DuplicateBand::Certain);
        QCOMPARE(found(contactEntity(), a, {{u"name"_s, u"Paul Durand"_s}, {u"mobile"_s, u"+33380488060"_s}}).band, DuplicateBand::None);
        QCOMPARE(found(contactEntity(), a, {{u"name"_s, u"Maëlle Kerdoncuff"_s}}).band, DuplicateBand::Doubtful);
        const Values b{{u"name"_s, u"Paul Durand"_s}, {u"email"_s, u"contact@vapeur.example"_s}, {u"company_name"_s, u"La Vapeur"_s}};
        QCOMPARE(found(contactEntity(), b, {{u"name"_s, u"Anne Petit"_s}, {u"email"_s, u"contact@vapeur.example"_s}}).band, DuplicateBand::None);
        QCOMPARE(found(contactEntity(), b, {{u"name"_s, u"Paul Durand"_s}, {u"company_name"_s, u"la vapeur"_s}}).band, DuplicateBand::Certain);
    }

    /// A list of one town, however long: a row is compared with those of its own number, and with some hundreds at most.
    void aNameOfAFullTownFindsTheMostAlike()
    {
        NameIndex index;
        constexpr qint64 kHalls = 5'000;
        for (qint64 i = 1; i <= kHalls; ++i) index.add(i, "salle numero " + std::to_string(i), "lyon", nullptr);
        const auto alike = [&](std::string_view name) {
            std::vector<qint64> ids;
            index.alikeNearby(name, "lyon", nullptr, ids);
            return ids;
        };
        QCOMPARE(alike("salle numero 4321"), std::vector<qint64>{4321});
        QCOMPARE(alike("sale numero 17"), std::vector<qint64>{17});
        QCOMPARE(alike("salle numero"), std::vector<qint64>());
        const auto word = [](qint64 n) { return std::string{char('a' + n % 26), char('a' + n / 26 % 26), char('a' + n / 676)}; };
        for (qint64 i = 0; i < kHalls; ++i) index.add(kHalls + i, "theatre municipal " + word(i), "lyon", nullptr);
        const auto crowd = alike("theatre municipal " + word(777));
        QVERIFY2(crowd.size() <= 300, qPrintable(QString::number(crowd.size())));
        QVERIFY(std::ranges::contains(crowd, kHalls + 777));
    }

    void aMatchSaysWhy()
    {
        const Duplicate d = found(venueEntity(), venue(u"La Cigale"_s, u"Paris"_s, {{u"capacity"_s, 900}}), venue(u"La Cigale"_s, u"Paris"_s, {{u"capacity"_s, 2000}}));
        QVERIFY(d.evidence.contains(EvidenceItem{Evidence::SameName}));
        QVERIFY(d.evidence.contains(EvidenceItem{Evidence::SameTown}));
        QVERIFY(d.evidence.contains(EvidenceItem{Evidence::OtherCapacity}));
        QVERIFY(d.score > 0.5 && d.score <= 1);
    }
};

QTEST_GUILESS_MAIN(MatcherTest)
#include "tst_matcher.moc"
