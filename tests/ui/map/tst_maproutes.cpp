// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Routes on the map: what Tab meets, what a click chooses, where lines run side by side.
class MapRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto shapes = MapShapes::load();
        QVERIFY(shapes);
        m_shapes = *shapes;
    }

    void tabWalksTheStopsRouteByRoute()
    {
        auto map = view();
        map->setRoutes({route(1, {{1, {48.1, -1.7}}, {2, {50.6, 3.1}}}), route(2, {{3, {43.3, 5.4}}})});
        QSignalSpy chosen(map.get(), &MapView::stopSelected);
        for (const qint64 id : {1, 2, 3}) {
            QTest::keyClick(map.get(), Qt::Key_Tab);
            QCOMPARE(chosen.takeLast().first().toLongLong(), id);
            QCOMPARE(map->routeLayer().selected(), id);
        }
        QTest::keyClick(map.get(), Qt::Key_Backtab);
        QCOMPARE(chosen.takeLast().first().toLongLong(), 2);
        QSignalSpy activated(map.get(), &MapView::stopActivated);
        QTest::keyClick(map.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 2);
    }

    void aClickChoosesTheStopUnderIt()
    {
        auto map = view();
        map->setRoutes({route(1, {{1, {48.1, -1.7}}, {2, {50.6, 3.1}}})});
        QSignalSpy chosen(map.get(), &MapView::stopSelected);
        const QList<MapView::Marker> markers = map->visibleMarkers();
        QCOMPARE(markers.size(), 2);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, markers[1].at.toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), 2);
    }

    void aStopIsDraggedOnlyWhereThatIsWanted()
    {
        auto map = view();
        map->setRoutes({route(1, {{1, {48.1, -1.7}}, {2, {50.6, 3.1}}})});
        QSignalSpy dragging(map.get(), &MapView::stopDragging), dropped(map.get(), &MapView::stopDropped), canceled(map.get(), &MapView::stopDragCanceled);
        const auto drag = [&](bool escape) {
            const QPoint from = map->visibleMarkers()[1].at.toPoint();
            QTest::mousePress(map.get(), Qt::LeftButton, {}, from);
            QTest::mouseMove(map.get(), from + QPoint(10, 0));
            QTest::mouseMove(map.get(), from + QPoint(40, 20));
            if (escape) QTest::keyClick(map.get(), Qt::Key_Escape);
            QTest::mouseRelease(map.get(), Qt::LeftButton, {}, from + QPoint(40, 20));
        };
        const MapCamera before = map->camera();
        drag(false);
        QCOMPARE(dragging.size() + dropped.size(), 0); // the map was moved instead
        QVERIFY(map->camera().center != before.center);
        map->setStopsMovable(true);
        const MapCamera still = map->camera();
        drag(false);
        QVERIFY(dragging.size() >= 1);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toLongLong(), 2);
        QVERIFY(map->camera().center == still.center);
        drag(true);
        QCOMPARE(canceled.size(), 1);
        QCOMPARE(dropped.size(), 1);
    }

    void aMovedMapShowsTheSameWays()
    {
        const auto ways = [&](MapView &map) {
            const QImage picture = map.grab().toImage();
            const QColor color = m_theme->series(1).fill;
            QRect seen;
            int count = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y) == color) {
                        seen |= QRect(x, y, 1, 1);
                        ++count;
                    }
            return std::pair(seen, count);
        };
        const QList<MapRoute> routes{route(1, {{1, {48.1, -1.7}}, {2, {50.6, 3.1}}, {3, {47.3, 5.0}}})};
        auto moved = view();
        moved->setRoutes(routes);
        for (const double east : {0.0, 0.7, 1.9}) {
            moved->setView({48.5, 1 + east}, 6);
            (void)moved->grab();
            (void)moved->grab(); // the second frame of a zoom level is kept, the next ones are moved
        }
        auto fresh = view();
        fresh->setRoutes(routes);
        fresh->setView({48.5, 2.9}, 6);
        const auto [seen, count] = ways(*moved);
        const auto [wanted, pixels] = ways(*fresh);
        QVERIFY(count > 200);
        QVERIFY(std::abs(count - pixels) < pixels / 10);
        QVERIFY(std::abs(seen.left() - wanted.left()) <= 2 && std::abs(seen.top() - wanted.top()) <= 2);
    }

    void everyRouteIsInViewAtFirst()
    {
        auto map = view(false);
        map->setRoutes({route(1, {{1, {60.2, 24.9}}, {2, {36.7, -4.4}}})});
        QCOMPARE(map->visibleMarkers().size(), 2);
    }

    void stopsAreSaidToScreenReaders()
    {
        auto map = view();
        map->setRoutes({route(1, {{1, {48.1, -1.7}}})});
        QCOMPARE(map->describe(map->visibleMarkers().first()), u"Stop 1"_s);
    }

    void routesThatShareARoadRunSideBySide()
    {
        // Two artists on one road: both colours are seen where one line alone would hide the other.
        auto map = view();
        const LatLon lyon{45.75, 4.85}, paris{48.86, 2.35};
        map->setView({47.3, 3.6}, 6.5);
        map->setRoutes({route(1, {{1, lyon}, {2, paris}}), route(2, {{3, paris}, {4, lyon}})});
        const QImage picture = map->grab().toImage();
        int first = 0, second = 0;
        const QColor one = m_theme->series(1).fill, other = m_theme->series(2).fill;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                first += pixel == one;
                second += pixel == other;
            }
        QVERIFY2(first > 100, qPrintable(QString::number(first)));
        QVERIFY2(second > 100, qPrintable(QString::number(second)));
        QVERIFY(std::abs(first - second) < std::max(first, second) / 3);
    }

    void titlesAreNotCutByTheEdge()
    {
        Theme theme;
        RouteLayer layer;
        MapRoute row{.id = 1, .series = 1};
        for (int i = 0; i < 14; ++i)
            row.stops.append({.id = i + 1, .at = {47 + 0.8 * (i % 2), -16.0 + 4.0 * i}, .number = QString::number(i + 1), .title = u"Villefranche %1"_s.arg(i + 1)});
        layer.setRoutes({row});
        QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const QRectF whole(image.rect());
        MapCamera camera{.center = toWorld({47.3, 4}), .zoom = 6.5, .view = image.size()};
        const auto titles = [&](bool moving) {
            layer.paintWays(painter, camera, theme, moving);
            QList<QRectF> boxes = layer.boxes(camera, theme);
            boxes.remove(0, layer.stopsIn(camera).size()); // stops come first
            return boxes;
        };
        int seen = 0, mirrored = 0;
        for (int step = 0; step < 70; ++step) {
            camera.center.rx() += 4 / camera.scale();
            const QList<QRectF> moving = titles(true), resting = titles(false);
            for (const QRectF &title : resting)
                QVERIFY2(whole.contains(title), qPrintable(u"%1 at step %2"_s.arg(title.x()).arg(step)));
            seen += int(resting.size());
            for (const QRectF &title : resting)
                mirrored += std::ranges::none_of(moving, [&](const QRectF &other) { return (other.center() - title.center()).manhattanLength() < 1; });
        }
        QVERIFY(seen > 30);
        QVERIFY(mirrored > 0); // to the other side of its stop, not only left out
    }

    void aFlightIsDashedAndCarriesAPlane()
    {
        auto map = view();
        MapRoute way = route(1, {{1, {45.75, 4.85}}, {2, {48.86, 2.35}}});
        map->setView({47.3, 3.6}, 6.5);
        // How much of it is seen, and how much of its mark: whatever differs from a map without the route, where the way has its middle.
        const QImage empty = map->grab().toImage();
        map->setRoutes({way});
        const QPointF from = map->camera().toScreen(toWorld(way.stops[0].at)), to = map->camera().toScreen(toWorld(way.stops[1].at)), across(-(to - from).y(), (to - from).x());
        const QPointF middle = (from + to) / 2 + across * 0.03;
        const auto look = [&] {
            const QImage picture = map->grab().toImage();
            int colored = 0, marked = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x) {
                    colored += picture.pixelColor(x, y) == m_theme->series(1).fill;
                    marked += picture.pixel(x, y) != empty.pixel(x, y) && QLineF(QPointF(x, y), middle).length() < 9;
                }
            return std::pair(colored, marked);
        };
        const auto [driven, line] = look();
        way.stops[1].isFlight = true;
        map->setRoutes({way});
        const auto [flown, plane] = look();
        QVERIFY2(flown < driven * 3 / 4 && flown > driven / 3, qPrintable(u"%1 of %2"_s.arg(flown).arg(driven)));
        QVERIFY2(plane > line + 80, qPrintable(u"%1, %2"_s.arg(plane).arg(line))); // a disc of 18 pixels, not a line of 6
    }

    void cornersThatNobodySeesAreLeftOutOfALine()
    {
        // A road of many points that hardly bends and one that does: both are where they are on the map.
        MapRoute way = route(1, {{1, {45.75, 4.85}}, {2, {48.86, 2.35}}});
        for (int i = 1; i < 400; ++i) {
            const double t = i / 400.0;
            way.stops[1].path.append({45.75 + 3.11 * t + (t > 0.5 ? 0.8 * (1 - t) : 0.8 * t), 4.85 - 2.5 * t + 1e-5 * (i % 2)});
        }
        auto map = view();
        map->setView({47.3, 3.6}, 6.5);
        map->setRoutes({way});
        const QImage picture = map->grab().toImage();
        for (const double t : {0.2, 0.35, 0.5, 0.65, 0.8}) {
            const LatLon at{45.75 + 3.11 * t + (t > 0.5 ? 0.8 * (1 - t) : 0.8 * t), 4.85 - 2.5 * t};
            const QPointF point = map->camera().toScreen(toWorld(at));
            QCOMPARE(picture.pixelColor(point.toPoint()), m_theme->series(1).fill);
        }
    }

    void noLineIsDrawnAcrossATimeAtHome()
    {
        auto map = view();
        MapRoute away = route(1, {{1, {45.75, 4.85}}, {2, {48.86, 2.35}}});
        map->setView({47.3, 3.6}, 6.5);
        map->setRoutes({away});
        const auto painted = [&] {
            const QImage picture = map->grab().toImage();
            int count = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixelColor(x, y) == m_theme->series(1).fill;
            return count;
        };
        const int joined = painted();
        away.stops[1].isCutOff = true;
        map->setRoutes({away});
        QVERIFY(painted() < joined / 2);
    }

    void aZoomMovesAPictureAndEndsInFullQuality()
    {
        auto map = view();
        const MapRoute long_ = route(1, {{1, {45.75, 4.85}}, {2, {48.86, 2.35}}, {3, {50.6, 3.1}}});
        map->setView({47.3, 3.6}, 6);
        map->setRoutes({long_});
        const auto painted = [](const QImage &picture, const QColor &color) {
            int count = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixelColor(x, y) == color;
            return count;
        };
        const int before = painted(map->grab().toImage(), m_theme->series(1).fill);
        const auto wheel = [&](int delta, Qt::ScrollPhase phase) {
            QWheelEvent event({400, 300}, map->mapToGlobal(QPointF(400, 300)), {0, delta}, {0, delta}, Qt::NoButton, Qt::ControlModifier, phase, false);
            QApplication::sendEvent(map.get(), &event);
        };
        for (int i = 0; i < 12; ++i) {
            wheel(-6, Qt::ScrollUpdate); // the ways are there in every frame
            QVERIFY2(painted(map->grab().toImage(), m_theme->series(1).fill) > before / 5, qPrintable(QString::number(i)));
        }
        wheel(-1, Qt::ScrollEnd);
        QTRY_VERIFY(map->isSettled());
        auto fresh = view();
        fresh->setView(fromWorld(map->camera().center), map->camera().zoom);
        fresh->setRoutes({long_});
        QTRY_VERIFY(fresh->isSettled());
        // As if it had never been scaled, casings and all; it may lie a part of a pixel aside.
        const QImage rested = map->grab().toImage(), plain = fresh->grab().toImage();
        for (const QColor &color : {m_theme->series(1).fill, m_theme->map(MapRole::RouteCasing)}) {
            const int expected = painted(plain, color);
            QVERIFY(expected > 200);
            QVERIFY2(std::abs(painted(rested, color) - expected) < expected / 20, qPrintable(u"%1, expected %2"_s.arg(painted(rested, color)).arg(expected)));
        }
    }

    void everythingIsFittedBesideACardInTheCorner()
    {
        auto map = view(false);
        map->setRoutes({route(1, {{1, {51.5, -3.2}}, {2, {43.3, 5.4}}, {3, {50.6, 3.1}}})}); // one lies in the north-west
        const QSizeF card(260, 130);
        map->setCorner(card);
        for (const MapView::Marker &marker : map->visibleMarkers())
            QVERIFY(!QRectF(QPointF(), card).contains(marker.at));
        QCOMPARE(map->visibleMarkers().size(), 3);
        // Whoever has moved the map keeps the view.
        map->setView({47, 2}, 5);
        const MapCamera mine = map->camera();
        map->setCorner({300, 300});
        QCOMPARE(map->camera().center, mine.center);
    }

private:
    struct At
    {
        qint64 id;
        LatLon at;
    };

    static MapRoute route(int series, const QList<At> &stops)
    {
        MapRoute route{.id = series, .series = series, .title = u"Artist %1"_s.arg(series)};
        for (const At &stop : stops)
            route.stops.append({.id = stop.id, .at = stop.at, .number = QString::number(route.stops.size() + 1), .title = u"Stop %1"_s.arg(stop.id)});
        return route;
    }

    std::unique_ptr<MapView> view(bool placed = true)
    {
        auto map = std::make_unique<MapView>(m_shapes, std::shared_ptr<const Gazetteer>());
        map->resize(800, 600);
        if (placed) map->setView({47, 2}, 4);
        map->show();
        if (!QTest::qWaitForWindowExposed(map.get())) qWarning("the map is not shown");
        map->setFocus();
        return map;
    }

public:
    Theme *m_theme = nullptr;

private:
    std::shared_ptr<const MapShapes> m_shapes;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    installTheme(app, theme);
    theme.setReducedMotion(true);
    MapRoutesTest test;
    test.m_theme = &theme;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_maproutes.moc"
