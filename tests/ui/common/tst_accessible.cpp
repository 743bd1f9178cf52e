// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessiblescroll.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace flow::ui;

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A screen reader asks for what it was told of, and by then the bar has gone.
    void aScrollBarThatHasGoneIsNoChildAnyMore()
    {
        installSafeScrollAreas();
        QScrollArea area;
        area.resize(200, 200);
        auto *page = new QLabel;
        page->resize(100, 900);
        area.setWidget(page);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
        QTRY_COMPARE(seen->childCount(), 2);
        QAccessibleInterface *bar = seen->child(1);
        QVERIFY(bar && seen->indexOfChild(bar) == 1);
        QCOMPARE(seen->childAt(bar->rect().center().x(), bar->rect().center().y()), bar);
        QCOMPARE(seen->child(0)->object(), area.viewport());
        page->resize(100, 100);
        QTRY_COMPARE(seen->childCount(), 1);
        QVERIFY(!seen->child(1));
        QVERIFY(!seen->child(-1));
        QCOMPARE(seen->indexOfChild(bar), -1);
    }
};

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
