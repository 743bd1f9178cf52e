// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class TestMapView : public QObject
{
    Q_OBJECT

public:
    explicit TestMapView(Theme &theme)
        : m_theme(theme)
    {
    }

private:
    Theme &m_theme;
    std::shared_ptr<const MapShapes> m_shapes;
    std::shared_ptr<const Gazetteer> m_towns;

    std::unique_ptr<MapView> view(QSize size = {800, 600}, const QLocale &language = QLocale(QLocale::English))
    {
        QLocale::setDefault(language);
        auto map = std::make_unique<MapView>(m_shapes, m_towns);
        map->resize(size);
        return map;
    }
    /// Venues in real towns, the bigger the more.
    QList<MapPoint> venues(int count, const GeoBounds &area)
    {
        QRandomGenerator random(7);
        const QList<quint32> towns = m_towns->townsIn(area, 600);
        QList<MapPoint> points;
        for (int i = 0; i < count; ++i) {
            const auto rank = qsizetype(std::pow(random.generateDouble(), 3) * double(towns.size()));
            const LatLon at = m_towns->position(towns[std::min(rank, towns.size() - 1)]);
            points.append({i + 1,
                {at.lat + (random.generateDouble() - 0.5) * 0.08,
                    at.lon + (random.generateDouble() - 0.5) * 0.1},
                u"Salle %1"_s.arg(i + 1)});
        }
        return points;
    }
    static bool show(MapView &map)
    {
        map.show();
        return QTest::qWaitForWindowExposed(&map);
    }
    static void wheel(MapView &map, const QPointF &at, int notches)
    {
        QWheelEvent event(at, map.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto shapes = MapShapes::load();
        QVERIFY(shapes);
        m_shapes = *shapes;
        auto towns = Gazetteer::load();
        QVERIFY(towns);
        m_towns = *towns;
        m_theme.setReducedMotion(true);
    }
    void init() { m_theme.setReducedMotion(true); }

    void groupsCountEveryPointOnEveryLevel()
    {
        std::vector<QPointF> worlds;
        for (const MapPoint &point : venues(3000, {36, -10, 60, 25}))
            worlds.push_back(toWorld(point.at));
        worlds.push_back(worlds.front()); // two on one spot never part
        QElapsedTimer timer;
        timer.start();
        const ClusterPyramid pyramid(worlds);
        qInfo("pyramid of 3,000: %lld ms (noisy)", timer.elapsed());
        size_t last = 0;
        for (int level = 0; level < ClusterPyramid::kLevels; ++level) {
            QSet<qsizetype> seen;
            for (const ClusterNode &node : pyramid.level(level / 2.0)) {
                const QList<qsizetype> members = pyramid.members(node);
                QCOMPARE(members.size(), node.count);
                for (const qsizetype member : members) {
                    QVERIFY(!seen.contains(member));
                    seen.insert(member);
                }
            }
            QCOMPARE(size_t(seen.size()), worlds.size());
            QVERIFY2(pyramid.level(level / 2.0).size() >= last, "finer levels have no fewer groups");
            last = pyramid.level(level / 2.0).size();
        }
        QVERIFY(ClusterPyramid().level(3).empty());
        QVERIFY(ClusterPyramid(std::vector<QPointF>()).isEmpty());
    }

    void noTileIsBlankAfterZooming()
    {
        auto map = view();
        QVERIFY(show(*map));
        map->setView({47, 2}, 4);
        QTRY_VERIFY(map->isSettled());
        // Deep in the land nothing may look like sea or like nothing, on the very first frame of each zoom.
        const QColor land = m_theme.map(MapRole::Land);
        for (const double zoom : {6.0, 9.0, 5.0, 7.5}) {
            map->setView({47, 2}, zoom);
            const QImage frame = map->grab().toImage();
            int other = 0;
            for (int x = 300; x < 500; x += 10)
                for (int y = 200; y < 400; y += 10) {
                    const QColor pixel = frame.pixelColor(x, y);
                    if (std::abs(pixel.lightness() - land.lightness()) > 100
                        || pixel == m_theme.map(MapRole::Sea))
                        ++other;
                }
            QVERIFY2(other < 40, qPrintable(QString::number(other)));
        }
        QTRY_VERIFY(map->isSettled());
    }

    void tilesAreDrawnQuickly()
    {
        for (const auto &[name, at, zoom] : {std::tuple("world", LatLon{20, 10}, 2.0),
                 std::tuple("europe", LatLon{50, 10}, 4.0), std::tuple("norway", LatLon{62, 7}, 5.5),
                 std::tuple("fjord", LatLon{61, 7}, 8.0), std::tuple("canada", LatLon{68, -95}, 5.0)}) {
            auto map = view({1440, 900});
            QVERIFY(show(*map));
            QElapsedTimer timer;
            timer.start();
            map->setView(at, zoom);
            map->grab();
            const qint64 first = timer.elapsed();
            QTRY_VERIFY_WITH_TIMEOUT(map->isSettled(), 20'000);
            qInfo("%s: first frame %lld ms, all tiles %lld ms (noisy)", name, first, timer.elapsed());
        }
    }

    void theWorldHasNoStripesAcrossTheAntimeridian()
    {
        auto map = view({1024, 700});
        QVERIFY(show(*map));
        map->setLegendVisible(false);
        map->setView({0, -150}, 1);
        QTRY_VERIFY(map->isSettled());
        const QImage frame = map->grab().toImage();
        const QColor sea = m_theme.map(MapRole::Sea);
        int land = 0; // the open Pacific south of Hawaii: nothing but sea
        const MapCamera &camera = map->camera();
        for (double lon = -165; lon < -125; lon += 2)
            for (double lat = 2; lat < 15; lat += 2)
                if (frame.pixelColor(camera.toScreen(toWorld({lat, lon})).toPoint()) != sea) ++land;
        QVERIFY2(land < 4, qPrintable(QString::number(land)));
    }

    void keysMoveAndZoom()
    {
        auto map = view();
        QVERIFY(show(*map));
        map->setView({47, 2}, 5);
        QTest::keyClick(map.get(), Qt::Key_Plus);
        QCOMPARE(map->camera().zoom, 6.0);
        QTest::keyClick(map.get(), Qt::Key_Minus);
        QCOMPARE(map->camera().zoom, 5.0);
        const double lon = fromWorld(map->camera().center).lon;
        QTest::keyClick(map.get(), Qt::Key_Right);
        QVERIFY(fromWorld(map->camera().center).lon > lon);
        const double lat = fromWorld(map->camera().center).lat;
        QTest::keyClick(map.get(), Qt::Key_Up);
        QVERIFY(fromWorld(map->camera().center).lat > lat);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(map.get(), Qt::Key_Minus);
        QCOMPARE(map->camera().zoom, map->camera().minZoom());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(map.get(), Qt::Key_Down);
        QVERIFY(map->visibleBounds().south >= -86);
    }

    void theWheelZoomsAtThePointer()
    {
        auto map = view();
        QVERIFY(show(*map));
        map->setView({47, 2}, 5);
        const QPointF pointer(700, 100);
        const QPointF under = map->camera().toWorldAt(pointer);
        wheel(*map, pointer, 2);
        QCOMPARE(map->camera().zoom, 6.0);
        QVERIFY(QLineF(under, map->camera().toWorldAt(pointer)).length() < 1e-9);
    }

    void tabWalksWhatIsSeenAndEnterOpensIt()
    {
        auto map = view();
        map->setPoints({{1, {48.85, 2.35}, u"Nord"_s}, {2, {43.6, 1.44}, u"Sud"_s}});
        QVERIFY(show(*map));
        map->setView({46.5, 2}, 5);
        QTRY_VERIFY(map->isSettled());
        map->setFocus();
        QSignalSpy opened(map.get(), &MapView::pointActivated);
        QSignalSpy chosen(map.get(), &MapView::selectionChanged);
        QTest::keyClick(map.get(), Qt::Key_Tab);
        QCOMPARE(map->describe(map->visibleMarkers().at(map->currentMarker())), u"Nord"_s);
        QTest::keyClick(map.get(), Qt::Key_Tab);
        QTest::keyClick(map.get(), Qt::Key_Space);
        QCOMPARE(map->selection(), QList<qint64>{2});
        QTest::keyClick(map.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 2);
        QTest::keyClick(map.get(), Qt::Key_Escape);
        QTest::keyClick(map.get(), Qt::Key_Escape);
        QVERIFY(map->selection().isEmpty());
        QTest::keyClick(map.get(), Qt::Key_L);
        auto *list = map->findChild<QListWidget *>(u"mapListEntries"_s);
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"Nord"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.last().first().toLongLong(), 2);
        QCOMPARE(map->selection(), QList<qint64>{2});
        QTRY_VERIFY(map->findChild<QListWidget *>(u"mapListEntries"_s) == nullptr);
    }

    void aClickSelectsAndCtrlAdds()
    {
        auto map = view();
        map->setPoints({{1, {48.85, 2.35}, u"Nord"_s}, {2, {43.6, 1.44}, u"Sud"_s}});
        QVERIFY(show(*map));
        map->setView({46.5, 2}, 5);
        QTRY_VERIFY(map->isSettled());
        const QPoint north = map->camera().toScreen(toWorld({48.85, 2.35})).toPoint();
        const QPoint south = map->camera().toScreen(toWorld({43.6, 1.44})).toPoint();
        QSignalSpy chosen(map.get(), &MapView::selectionChanged);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, north);
        QCOMPARE(map->selection(), QList<qint64>{1});
        QTest::mouseClick(map.get(), Qt::LeftButton, Qt::ControlModifier, south);
        QCOMPARE(map->selection().size(), 2);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, {20, 300});
        QVERIFY(map->selection().isEmpty());
        QCOMPARE(chosen.count(), 3);
        map->setSelection({2});
        QCOMPARE(chosen.count(), 3); // what comes from outside isn't told again
        map->setPoints({{1, {48.85, 2.35}, u"Nord"_s}});
        QVERIFY(map->selection().isEmpty());
    }

    void aGroupOpensUntilItsPointsAreOnOneSpot()
    {
        auto map = view();
        QList<MapPoint> points;
        for (int i = 0; i < 5; ++i)
            points.append({i, {48.85, 2.35}, u"Paris"_s});
        for (int i = 5; i < 9; ++i)
            points.append({i, {48.80, 2.13}, u"Versailles"_s});
        map->setPoints(points);
        QVERIFY(show(*map));
        map->setView({48, 2}, 4);
        QTRY_VERIFY(map->isSettled());
        QCOMPARE(map->visibleMarkers().size(), 1);
        QCOMPARE(map->visibleMarkers().first().node.count, 9);
        const auto list = [&map] { return map->findChild<QListWidget *>(u"mapListEntries"_s); };
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, map->visibleMarkers().first().at.toPoint());
        QTRY_VERIFY(map->isSettled());
        QVERIFY(map->camera().zoom > 5);
        QTRY_COMPARE(map->visibleMarkers().size(), 2);
        QVERIFY(list() == nullptr);
        map->activate(map->visibleMarkers().first());
        QVERIFY(list() && list()->isVisible());
        QVERIFY(list()->count() >= 4);
        QCOMPARE(map->selection().size(), list()->count());
        QSignalSpy opened(map.get(), &MapView::pointActivated);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(1)).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(map->selection().size(), 1);
    }

    void shiftDragSelectsARectangleAndTheLassoAnyShape()
    {
        auto map = view();
        map->setPoints({{1, {48.85, 2.35}, u"a"_s}, {2, {43.6, 1.44}, u"b"_s}, {3, {45.76, 4.84}, u"c"_s}});
        QVERIFY(show(*map));
        map->setView({46.5, 2}, 5);
        QTRY_VERIFY(map->isSettled());
        const QPoint north = map->camera().toScreen(toWorld({48.85, 2.35})).toPoint();
        const auto drag = [&](const QList<QPoint> &path, Qt::KeyboardModifiers keys) {
            QTest::mousePress(map.get(), Qt::LeftButton, keys, path.first());
            for (const QPoint &at : path)
                QTest::mouseMove(map.get(), at);
            QTest::mouseRelease(map.get(), Qt::LeftButton, keys, path.last());
        };
        drag({north - QPoint(30, 30), north, north + QPoint(30, 30)}, Qt::ShiftModifier);
        QCOMPARE(map->selection(), QList<qint64>{1});
        const QPointF before = map->camera().center;
        map->findChild<QAbstractButton *>(u"mapLasso"_s)->click();
        const QPoint east = map->camera().toScreen(toWorld({45.76, 4.84})).toPoint();
        drag({east - QPoint(30, 30), east + QPoint(30, -30), east + QPoint(30, 30), east - QPoint(30, -30)},
            {});
        QCOMPARE(map->selection(), QList<qint64>{3});
        QCOMPARE(map->camera().center, before);
        QVERIFY(!map->findChild<QAbstractButton *>(u"mapLasso"_s)->isChecked());
        drag({{400, 300}, {420, 300}, {500, 330}}, {});
        QVERIFY(map->camera().center.x() < before.x());
        QCOMPARE(map->selection(), QList<qint64>{3});
    }

    void aPlaceIsPickedOnlyWhenAskedFor()
    {
        auto map = view();
        QVERIFY(show(*map));
        map->setView({46.5, 2}, 5);
        QSignalSpy picked(map.get(), &MapView::placePicked);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, {400, 300});
        QCOMPARE(picked.count(), 0);
        map->setPlaceMode(true);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, {400, 300});
        QCOMPARE(picked.count(), 1);
        QVERIFY(distanceKm(picked.first().first().value<LatLon>(), {46.5, 2}) < 1);
        QTest::keyClick(map.get(), Qt::Key_Escape);
        QVERIFY(!map->placeMode());
    }

    void namesSpeakTheUsersLanguageAndNeverMeet()
    {
        for (const auto &[language, country] : {std::pair(QLocale::French, u"ALLEMAGNE"_s), {QLocale::German, u"DEUTSCHLAND"_s}}) {
            auto map = view({1100, 800}, QLocale(language));
            map->setPoints(venues(1500, {36, -10, 60, 25}));
            QVERIFY(show(*map));
            map->setView({48, 8}, 4.5);
            QTRY_VERIFY(map->isSettled());
            map->grab();
            QVERIFY(map->labelTexts().contains(country));
            const QList<QRectF> boxes = map->labelBoxes();
            QVERIFY(boxes.size() > 10);
            for (const QRectF &box : boxes)
                QVERIFY(QRectF(map->rect()).contains(box)); // none is cut by the edge
            for (qsizetype i = 0; i < boxes.size(); ++i)
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!boxes[i].intersects(boxes[j]));
        }
    }

    void namesUnderACardAreLeftOut()
    {
        auto map = view({1100, 800});
        QVERIFY(show(*map));
        map->setView({48, 8}, 4.5);
        QTRY_VERIFY(map->isSettled());
        map->grab();
        const QRectF card(0, 0, 400, 300);
        const auto under = [&] { return std::ranges::count_if(map->labelBoxes(), [&](const QRectF &box) { return box.intersects(card); }); };
        QVERIFY(under() > 0);
        map->setCorner(card.size());
        map->setView({48, 8}, 4.5); // where it was
        QTRY_VERIFY(map->isSettled());
        map->grab();
        QCOMPARE(under(), 0);
    }

    void namesKeepClearOfGroups()
    {
        auto map = view({1100, 800});
        map->setPoints(venues(1500, {42, -5, 51, 9}));
        QVERIFY(show(*map));
        for (const double zoom : {5.0, 6.0, 7.0, 8.0}) {
            map->setView({47, 3}, zoom);
            QTRY_VERIFY(map->isSettled());
            map->grab();
            QVERIFY(map->labelBoxes().size() > 3);
            for (const MapView::Marker &marker : map->visibleMarkers()) {
                if (marker.point >= 0) continue;
                const double ring = marker.diameter / 2 + 3;
                int beside = 0;
                for (const QRectF &box : map->labelBoxes()) {
                    const QPointF near(std::clamp(marker.at.x(), box.left(), box.right()), std::clamp(marker.at.y(), box.top(), box.bottom()));
                    const double gap = QLineF(near, marker.at).length() - ring;
                    QVERIFY2(gap > 1, qPrintable(QString::number(gap)));
                    beside += gap < 12;
                }
                QVERIFY2(beside <= 2, qPrintable(QString::number(beside))); // its own, and a neighbour's that ends here
            }
        }
    }

    void assistiveTechnologyReadsWhatIsSeen()
    {
        auto map = view();
        map->setPoints({{1, {48.85, 2.35}, u"Nord"_s}, {2, {43.6, 1.44}, u"Sud"_s}});
        QVERIFY(show(*map));
        map->setView({46.5, 2}, 5);
        QTRY_VERIFY(map->isSettled());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(map.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i)
            names.append(list->child(i)->text(QAccessible::Name));
        QVERIFY(names.contains(u"Nord"_s));
        QVERIFY(names.contains(u"Sud"_s));
        QSignalSpy opened(map.get(), &MapView::pointActivated);
        list->child(list->childCount() - 1)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
    }

    void aPanFrameWithFiftyThousandVenuesIsQuick()
    {
        auto map = view({1440, 900});
        const QList<MapPoint> points = venues(50'000, {36, -10, 60, 25});
        QElapsedTimer timer;
        timer.start();
        map->setPoints(points);
        QSignalSpy ready(map.get(), &MapView::pointsReady);
        QVERIFY(show(*map));
        if (ready.isEmpty()) QVERIFY(ready.wait(20'000));
        qInfo("50,000 points grouped after %lld ms (noisy)", timer.elapsed());
        QImage frame(map->size(), QImage::Format_RGB32);
        for (const double zoom : {2.0, 4.0, 5.5, 7.0, 9.0}) {
            map->setView({48, 6}, zoom);
            QTRY_VERIFY_WITH_TIMEOUT(map->isSettled(), 20'000);
            map->render(&frame);
            QTest::mousePress(map.get(), Qt::LeftButton, {}, {700, 450});
            QList<qint64> times;
            for (int i = 0; i < 40; ++i) {
                QTest::mouseMove(map.get(), QPoint(700 + 3 * i, 450 + 2 * i));
                timer.start();
                map->render(&frame);
                times.append(timer.nsecsElapsed() / 1000);
            }
            QTest::mouseRelease(map.get(), Qt::LeftButton, {}, {820, 530});
            std::ranges::sort(times);
            qInfo("zoom %.1f: pan frame median %.1f ms, worst %.1f ms, %lld markers (noisy)", zoom,
                double(times[20]) / 1000, double(times.last()) / 1000, qint64(map->visibleMarkers().size()));
            QVERIFY(times[20] < 100'000);
        }
        // Everything selected in the table must not stop the map.
        QList<qint64> all;
        for (const MapPoint &point : points)
            all.append(point.id);
        map->setView({48, 6}, 4);
        map->setSelection(all);
        map->render(&frame);
        timer.start();
        map->render(&frame);
        qInfo("frame with all 50,000 selected: %lld ms (noisy)", timer.elapsed());
        QVERIFY(timer.elapsed() < 200);
    }

    // FLOWSTAGE_PICTURES names a folder: the map for the eye.
    void picturesForTheEye()
    {
        const QString folder = qEnvironmentVariable("FLOWSTAGE_PICTURES");
        if (folder.isEmpty()) QSKIP("no folder asked for");
        QDir().mkpath(folder);
        struct Shot
        {
            QString name;
            LatLon at;
            double zoom;
        };
        const QList<Shot> shots{{u"world"_s, {30, 10}, 1.5}, {u"europe"_s, {50, 10}, 4},
            {u"france"_s, {46.8, 2.5}, 5.5}, {u"city"_s, {48.86, 2.35}, 9}, {u"design"_s, {47.2, 3}, 4.5}};
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            m_theme.setSchemeChoice(scheme);
            for (const Shot &shot : shots) {
                auto map = view(shot.name == u"design" ? QSize(450, 760) : QSize(1100, 760), QLocale(QLocale::French));
                map->setPoints(venues(1500, {36, -10, 60, 25}));
                map->setNoun(u"Salle"_s, u"%1 salles"_s);
                QVERIFY(show(*map));
                map->setView(shot.at, shot.zoom);
                QTRY_VERIFY_WITH_TIMEOUT(map->isSettled(), 20'000);
                for (const MapView::Marker &marker : map->visibleMarkers())
                    if (marker.point >= 0) {
                        map->setSelection({map->points()[marker.point].id});
                        break;
                    }
                map->grab().save(u"%1/%2-%3.png"_s.arg(
                    folder, shot.name, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s));
            }
        }
        m_theme.setSchemeChoice(Theme::Scheme::Light);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    installTheme(app, theme);
    TestMapView test(theme);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mapview.moc"
