// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whenseen.h"

#include <QTest>

using namespace flow::ui;

class WhenSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRequestsRunOnce()
    {
        QWidget window;
        int runs = 0;
        WhenSeen seen(&window, 20, [&] { ++runs; });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (int i = 0; i < 10; ++i) seen.request();
        QTest::qWait(80);
        QCOMPARE(runs, 1);
        QVERIFY(!seen.isWaiting());
    }

    void aHiddenWidgetWaitsUntilItIsShown()
    {
        QWidget window, *page = new QWidget(&window);
        int runs = 0;
        auto *seen = new WhenSeen(page, 20, [&] { ++runs; });
        window.show();
        page->hide();
        seen->request();
        QTest::qWait(80);
        QCOMPARE(runs, 0);
        QVERIFY(seen->isWaiting());
        page->show();
        QTRY_COMPARE(runs, 1);
        page->hide();
        page->show(); // nothing was asked for
        QTest::qWait(80);
        QCOMPARE(runs, 1);
    }

    void aMinimisedWindowWaits()
    {
        QWidget window, *page = new QWidget(&window);
        int runs = 0;
        auto *seen = new WhenSeen(page, 20, [&] { ++runs; });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showMinimized();
        QTRY_VERIFY(window.isMinimized());
        seen->request();
        QTest::qWait(80);
        QCOMPARE(runs, 0);
        window.showNormal();
        QTRY_COMPARE(runs, 1);
    }
};

QTEST_MAIN(WhenSeenTest)
#include "tst_whenseen.moc"
