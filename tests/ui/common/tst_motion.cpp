// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/motion.h"
#include "ui/theme/flowstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGraphicsEffect>
#include <QPainter>
#include <QTest>

using namespace flow::ui;

class MotionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTheme(*qApp, m_theme); }
    void init()
    {
        m_theme.setReducedMotion(false);
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 300);
        m_card = new QWidget(m_window.get());
        m_card->setGeometry(50, 60, 100, 80);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void whatComesInIsThereAtOnceAndEndsInItsPlace()
    {
        comeIn(m_card, {0, 8});
        QVERIFY(m_card->isVisible());
        QVERIFY(m_card->graphicsEffect());
        QTRY_COMPARE(m_card->pos(), QPoint(50, 60));
        QTRY_VERIFY(!m_card->graphicsEffect());
    }

    void whatIsPlacedAnewStaysThere()
    {
        comeIn(m_card, {0, 8});
        settle(m_card);
        QCOMPARE(m_card->pos(), QPoint(50, 60));
        m_card->move(10, 20);
        QTest::qWait(200);
        QCOMPARE(m_card->pos(), QPoint(10, 20));
    }

    void whatGoesOutIsGoneAtOnce()
    {
        const auto others = [this] { return m_window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size(); };
        goOut(m_card);
        m_card->hide();
        QVERIFY(!m_card->isVisible());
        QCOMPARE(others(), 2); // itself and its picture
        QTRY_COMPARE(others(), 1);
    }

    void aTintFadesBehindWhatChanged()
    {
        const auto tinted = [this] {
            QImage image(10, 10, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintChanged(painter, image.rect(), 0, m_card);
            return image.pixelColor(5, 5) != QColor(Qt::white);
        };
        QVERIFY(!tinted());
        markChanged(m_card);
        QVERIFY(tinted());
        QTRY_VERIFY(!tinted());
        m_theme.setReducedMotion(true);
        markChanged(m_card);
        QVERIFY(!tinted());
    }

    void nothingMovesWhenMotionIsReduced()
    {
        m_theme.setReducedMotion(true);
        comeIn(m_card, {0, 8});
        QVERIFY(!m_card->graphicsEffect());
        QCOMPARE(m_card->pos(), QPoint(50, 60));
        goOut(m_card);
        QCOMPARE(m_window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size(), 1);
    }

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QWidget *m_card = nullptr;
};

QTEST_MAIN(MotionTest)
#include "tst_motion.moc"
