// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"
#include "core/geo/georesources.h"
#include "core/geo/placekey.h"
#include "core/geo/townfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class TestGazetteer : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Gazetteer> m_towns;

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        auto loaded = Gazetteer::load();
        QVERIFY(loaded);
        m_towns = *loaded;
        qInfo("loaded %u towns in %lld ms", m_towns->count(), timer.elapsed());
    }

    void theIndexSpeaksTheLanguageOfOurFolding()
    {
        auto file = TownFile::open(geoResource(u"towns.bin"_s));
        QVERIFY(file);
        std::string last;
        quint32 keys = 0, unsorted = 0;
        file->visitKeysFrom({}, [&](std::string_view key, quint32) {
            ++keys;
            if (key < last) ++unsorted;
            last = key;
            return true;
        });
        QCOMPARE(unsorted, 0u);
        QCOMPARE(keys, file->keyCount());
        quint32 lost = 0;
        for (quint32 id = 0; id < file->count(); ++id) {
            const std::vector<quint32> found = file->exactly(placeKey(file->nameAt(file->town(id).name)));
            if (std::ranges::find(found, id) == found.end()) ++lost;
        }
        QCOMPARE(lost, 0u);
    }

    void damagedDataIsRefused()
    {
        const QByteArray whole = geoResource(u"towns.bin"_s);
        QVERIFY(!TownFile::open({}));
        QVERIFY(!TownFile::open(whole.first(200)));
        QVERIFY(!TownFile::open(whole.first(whole.size() - 1)));
        QVERIFY(!TownFile::open("x" + whole.sliced(1)));
    }

    void townsAreFound_data()
    {
        QTest::addColumn<QString>("town");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("inCountry");
        QTest::addColumn<QString>("inRegion");
        const auto row = [](const char16_t *town, const char16_t *region, const char16_t *postcode,
                             const char16_t *country, const char16_t *name, const char16_t *in,
                             const char16_t *inRegion = u"") {
            QTest::newRow(qPrintable(
                u"%1|%2|%3|%4"_s.arg(QString(town), QString(region), QString(postcode), QString(country))))
                << QString(town) << QString(region) << QString(postcode) << QString(country) << QString(name)
                << QString(in) << QString(inRegion);
        };
        row(u"Paris", u"", u"", u"France", u"Paris", u"FR");
        row(u"PARIS", u"", u"", u"", u"Paris", u"FR");
        row(u"Paris", u"Texas", u"", u"USA", u"Paris", u"US", u"Texas");
        row(u"Detroit, MI", u"", u"", u"", u"Detroit", u"US", u"Michigan");
        row(u"Portland, Oregon", u"", u"", u"", u"Portland", u"US", u"Oregon");
        row(u"Portland, ME", u"", u"", u"US", u"Portland", u"US", u"Maine");
        row(u"Wilmington, DE", u"", u"", u"", u"Wilmington", u"US", u"Delaware");
        row(u"Monroe, LA", u"", u"", u"", u"Monroe", u"US", u"Louisiana");
        row(u"Toronto, ON", u"", u"", u"", u"Toronto", u"CA", u"Ontario");
        row(u"London", u"Ontario", u"", u"Canada", u"London", u"CA", u"Ontario");
        row(u"London", u"", u"", u"UK", u"London", u"GB");
        row(u"Londres", u"", u"", u"Angleterre", u"London", u"GB");
        row(u"München", u"", u"", u"Deutschland", u"Munich", u"DE");
        row(u"Muenchen", u"", u"", u"Germany", u"", u"");
        row(u"Köln", u"", u"", u"DE", u"Köln", u"DE");
        row(u"Cologne", u"", u"", u"Allemagne", u"Köln", u"DE");
        row(u"Vienne", u"", u"38200", u"France", u"Vienne", u"FR");
        row(u"Vienne", u"", u"", u"Autriche", u"Vienna", u"AT");
        row(u"Wien", u"", u"", u"AT", u"Vienna", u"AT");
        row(u"Viena", u"", u"", u"Austria", u"Vienna", u"AT");
        row(u"Genève", u"", u"", u"Suisse", u"Genève", u"CH");
        row(u"Genf", u"", u"", u"CH", u"Genève", u"CH");
        row(u"Anvers", u"", u"", u"Belgique", u"Antwerpen", u"BE");
        row(u"Antwerp", u"", u"", u"Belgium", u"Antwerpen", u"BE");
        row(u"Firenze", u"", u"", u"Italia", u"Florence", u"IT");
        row(u"Bruxelles", u"", u"", u"BE", u"Brussels", u"BE");
        row(u"Den Haag", u"", u"", u"NL", u"The Hague", u"NL");
        row(u"Kobenhavn", u"", u"", u"Denmark", u"Copenhagen", u"DK");
        row(u"Saint-Étienne", u"", u"", u"FR", u"Saint-Étienne", u"FR");
        row(u"ST ETIENNE", u"", u"42000", u"FR", u"Saint-Étienne", u"FR");
        row(u"St. Gallen", u"", u"", u"CH", u"Sankt Gallen", u"CH");
        row(u"Havre (Le)", u"", u"", u"FR", u"Le Havre", u"FR");
        row(u"Rochelle, La", u"", u"", u"FR", u"La Rochelle", u"FR");
        row(u"LE MANS CEDEX 2", u"", u"", u"FR", u"Le Mans", u"FR");
        row(u"Lyon 3ème", u"", u"", u"FR", u"Lyon", u"FR");
        row(u"75011 Paris", u"", u"", u"", u"Paris", u"FR");
        row(u"Chalon s/ Saône", u"", u"", u"FR", u"Chalon-sur-Saône", u"FR");
        row(u"Saint-Denis", u"", u"93200", u"FR", u"Saint-Denis", u"FR");
        row(u"Saint-Denis", u"", u"97400", u"FR", u"Saint-Denis", u"RE");
        row(u"Saint-Denis", u"La Réunion", u"", u"France", u"Saint-Denis", u"RE");
        row(u"Valence", u"Rhône-Alpes", u"", u"France", u"Valence", u"FR", u"Auvergne-Rhône-Alpes");
        row(u"Bourg-en-Bresse", u"", u"1000", u"FR", u"Bourg-en-Bresse", u"FR");
        row(u"Ajaccio", u"", u"20000", u"FR", u"Ajaccio", u"FR");
        row(u"Lille (59)", u"", u"", u"France", u"Lille", u"FR");
        row(u"Frankfurt (Oder)", u"", u"", u"DE", u"Frankfurt (Oder)", u"DE", u"Brandenburg");
        row(u"New York", u"NY", u"", u"USA", u"New York City", u"US");
        row(u"Newcastle upon Tyne", u"", u"", u"England", u"Newcastle upon Tyne", u"GB");
        row(u"Cambridge", u"MA", u"", u"US", u"Cambridge", u"US", u"Massachusetts");
        row(u"Sesto San Giovanni (MI)", u"", u"", u"IT", u"Sesto San Giovanni", u"IT");
        row(u"Atlantis-les-Bains", u"", u"", u"FR", u"", u"");
        row(u"", u"", u"", u"FR", u"", u"");
        row(u"Lyon", u"", u"", u"Spain", u"", u"");
        row(u"Barcelona", u"Andalucía", u"", u"España", u"", u"");
    }
    void townsAreFound()
    {
        QFETCH(QString, town);
        QFETCH(QString, region);
        QFETCH(QString, postcode);
        QFETCH(QString, country);
        QFETCH(QString, name);
        QFETCH(QString, inCountry);
        QFETCH(QString, inRegion);
        const QList<Match> matches = m_towns->find(town, region, postcode, country);
        if (name.isEmpty()) {
            QVERIFY(matches.isEmpty() || matches.first().isDoubtful());
            return;
        }
        QVERIFY(!matches.isEmpty());
        const Match &best = matches.first();
        QCOMPARE(best.place.name, name);
        QCOMPARE(best.place.country, inCountry);
        if (!inRegion.isEmpty()) QCOMPARE(best.place.region, inRegion);
        QVERIFY2(!best.isDoubtful(), qPrintable(QString::number(best.confidence)));
    }

    void whatNothingTellsApartIsDoubtful()
    {
        const QList<Match> springfield = m_towns->find(u"Springfield", {}, {}, u"US");
        QVERIFY(springfield.size() > 2);
        QVERIFY(springfield.first().isDoubtful());
        QVERIFY(springfield.first().reasons.testFlag(MatchReason::SeveralEqual));
        QVERIFY(m_towns->find(u"Saint-Denis", {}, {}, u"FR").first().isDoubtful());
        QVERIFY(m_towns->find(u"Birmingham").first().isDoubtful()
            || m_towns->find(u"Birmingham").first().place.country == u"GB");
    }

    void aTypoIsForgivenButDoubted()
    {
        for (const QString &town :
            {u"Grenobel"_s, u"Marseile"_s, u"Bordeux"_s, u"Mntpellier"_s, u"Strabourg"_s}) {
            const QList<Match> matches = m_towns->find(town, {}, {}, u"FR");
            QVERIFY2(!matches.isEmpty(), qPrintable(town));
            QVERIFY(matches.first().isDoubtful());
            QVERIFY(matches.first().reasons.testFlag(MatchReason::Typo));
            QVERIFY(matches.first().place.population > 100'000);
        }
    }

    void aPartOfANameIsOnlyAProposal()
    {
        const QList<QList<Match>> answers{m_towns->find(u"Malemort", u"Nouvelle-Aquitaine", u"19360", u"FR"),
            m_towns->find(u"Berlin Kreuzberg Nord", {}, {}, u"DE")};
        const QStringList names{u"Malemort-sur-Corrèze"_s, u"Berlin"_s};
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QVERIFY(!answers[i].isEmpty());
            QCOMPARE(answers[i].first().place.name, names[i]);
            QVERIFY(answers[i].first().isDoubtful());
            QVERIFY(answers[i].first().reasons.testFlag(MatchReason::PartOfName));
        }
        QVERIFY(m_towns->find(u"Malemort-sur").isEmpty()); // without a country nothing is proposed
    }

    void aTownOutsideTheCountryOrRegionIsNeverOffered()
    {
        for (const Match &match : m_towns->find(u"Valencia", {}, {}, u"Spain"))
            QCOMPARE(match.place.country, u"ES"_s);
        for (const Match &match : m_towns->find(u"Springfield", u"Illinois", {}, u"US"))
            QCOMPARE(match.place.region, u"Illinois"_s);
        QVERIFY(m_towns->find(u"Rennes", u"Bretagne", {}, u"DE").isEmpty());
    }

    void townsComeAsOneTypes()
    {
        const QList<Place> places = m_towns->complete(u"bor", u"FR");
        QCOMPARE(places.first().name, u"Bordeaux"_s);
        QCOMPARE(m_towns->complete(u"Lond").first().name, u"London"_s);
        QCOMPARE(m_towns->complete(u"münch").first().name, u"Munich"_s);
        QCOMPARE(m_towns->complete(u"s", {}, 10).size(), 10);
        QVERIFY(m_towns->complete(u"").isEmpty());
        for (const Place &place : m_towns->complete(u"saint", u"FR", 30))
            QCOMPARE(place.country, u"FR"_s);
    }

    void theNearestTownIsFound()
    {
        QCOMPARE(m_towns->nearest({48.8584, 2.2945})->country, u"FR"_s);
        QCOMPARE(m_towns->nearest({45.76, 4.84})->name, u"Lyon"_s);
        QVERIFY(!m_towns->nearest({0, -30}, 50));
        QVERIFY(m_towns->nearest({-16.8, 179.99}, 100)); // Fiji, over the antimeridian
        QVERIFY(!m_towns->nearest({200, 0}));
    }

    void namesAndRegionsComeInTheLanguageOfTheUser()
    {
        const quint32 munich = m_towns->find(u"Munich", {}, {}, u"DE").first().place.id;
        QCOMPARE(m_towns->name(munich, GeoLanguage::German), u"München"_s);
        QCOMPARE(m_towns->name(munich, GeoLanguage::French), u"Munich"_s);
        QCOMPARE(m_towns->name(munich, GeoLanguage::Spanish), u"Múnich"_s);
        QCOMPARE(m_towns->regionName(munich, GeoLanguage::German), u"Bayern"_s);
        const quint32 toulouse = m_towns->find(u"Toulouse", {}, {}, u"FR").first().place.id;
        QCOMPARE(m_towns->regionName(toulouse, GeoLanguage::French), u"Occitanie"_s);
        const quint32 sevilla = m_towns->find(u"Sevilla", {}, {}, u"ES").first().place.id;
        QCOMPARE(m_towns->regionName(sevilla, GeoLanguage::Spanish), u"Andalucía"_s);
        QVERIFY(!m_towns->find(u"Toulouse", u"Région Occitanie", {}, u"FR").isEmpty());
        const quint32 vienna = m_towns->find(u"Wien", {}, {}, u"AT").first().place.id;
        QCOMPARE(m_towns->name(vienna, GeoLanguage::French), u"Vienne"_s);
        QCOMPARE(m_towns->place(vienna).zone, u"Europe/Vienna"_s);
    }

    void theBiggestTownsOfAViewComeFirst()
    {
        const QList<quint32> world = m_towns->townsIn({-90, -180, 90, 180}, 5);
        QCOMPARE(world, (QList<quint32>{0, 1, 2, 3, 4}));
        const QList<quint32> france = m_towns->townsIn({47, -5, 49.5, 6}, 3);
        QCOMPARE(m_towns->place(france.first()).name, u"Paris"_s);
        QVERIFY(!m_towns->townsIn({-20, 170, -10, -175}, 10).isEmpty());
        // A few are the first of many, wherever the view lies: small ones, over the date line, whole countries.
        for (const GeoBounds &bounds : {GeoBounds{47, -5, 49.5, 6}, GeoBounds{48.7, 2.1, 49, 2.6}, GeoBounds{-20, 170, -10, -175}, GeoBounds{36, -10, 60, 20}}) {
            const QList<quint32> all = m_towns->townsIn(bounds, 100'000);
            QVERIFY(std::ranges::is_sorted(all));
            for (const quint32 town : all)
                QVERIFY(bounds.contains(m_towns->place(town).at));
            for (const int limit : {1, 7, 160, int(all.size())})
                QCOMPARE(m_towns->townsIn(bounds, limit), all.first(std::min<qsizetype>(limit, all.size())));
        }
        QVERIFY(m_towns->townsIn({47, -5, 49.5, 6}, 0).isEmpty());
    }

    void aRealListOfFestivalsIsLocated()
    {
        QFile file(
            qEnvironmentVariable("FLOWSTAGE_SHARED") + u"/corpora/venues/france_festivals_datagouv.csv"_s);
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared corpora are not here");
        int rows = 0, found = 0, sure = 0, wrong = 0;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QStringList cells =
                QString::fromUtf8(line).split(u';'); // rows with quotes shift and are left out
            if (cells.size() != 31 || line.contains('"')) continue;
            const QStringList at = cells[29].split(u", "_s);
            if (at.size() != 2) continue;
            ++rows;
            const QList<Match> matches = m_towns->find(cells[5], cells[3], cells[6], u"FR");
            if (matches.isEmpty()) continue;
            ++found;
            if (matches.first().isDoubtful()) continue;
            ++sure;
            const double km = distanceKm(matches.first().place.at, {at[0].toDouble(), at[1].toDouble()});
            if (km > 12) {
                ++wrong;
                if (wrong <= 15)
                    qInfo() << cells[5] << cells[3] << cells[6] << matches.first().place.name
                            << matches.first().place.county << km;
            }
        }
        qInfo("%d festivals: %d found, %d sure, %d of these more than 12 km off", rows, found, sure, wrong);
        QVERIFY(rows > 5000);
        QVERIFY(sure * 100 > rows * 80);
        // The list itself is off in most of these: its festivals "in Lyon" lie up to 60 km away.
        QVERIFY(wrong * 40 < sure);
    }

    void lookupsTakeMicroseconds()
    {
        const QStringList towns{
            u"Paris"_s, u"Lyon"_s, u"Saint-Denis"_s, u"München"_s, u"Rennes"_s, u"Clisson"_s};
        QElapsedTimer timer;
        timer.start();
        int found = 0;
        for (int i = 0; i < 6000; ++i)
            found += !m_towns->find(towns[i % 6], {}, {}, u"France").isEmpty();
        qInfo("find: %.1f us (noisy)", double(timer.nsecsElapsed()) / 6e6);
        timer.start();
        for (int i = 0; i < 300; ++i)
            found += !m_towns->find(u"Xrenobel"_s, {}, {}, u"France").isEmpty();
        qInfo("find with two typos: %.1f us (noisy)", double(timer.nsecsElapsed()) / 3e5);
        PlaceMemo memo(m_towns);
        timer.start();
        for (int i = 0; i < 60000; ++i)
            found += memo.best(towns[i % 6], {}, {}, u"France").has_value();
        qInfo("memo: %.2f us (noisy)", double(timer.nsecsElapsed()) / 6e7);
        QVERIFY(found > 5000);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
