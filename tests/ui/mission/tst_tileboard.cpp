// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mission.h"
#include "ui/mission/tileboard.h"
#include "ui/theme/flowstyle.h"
#include "ui/theme/theme.h"

#include <rapidcheck.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

namespace {

class PlainTile final : public Tile
{
public:
    PlainTile(const QString &id, int least)
        : Tile(id, id, 100)
        , m_least(least)
    {
        setBody(new QWidget(this));
    }
    void fill(const Mission &) override { }
    int leastSpan() const override { return m_least; }

private:
    int m_least;
};

} // namespace

class TileBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(this);
        installTheme(*qApp, *m_theme);
    }

    void init()
    {
        m_board = std::make_unique<TileBoard>();
        m_board->addTile(new PlainTile(u"a"_s, 4));
        m_board->addTile(new PlainTile(u"b"_s, 6));
        m_board->addTile(new PlainTile(u"c"_s, 4));
        m_board->resize(1200, 700);
        m_board->show();
        m_board->setArrangement({{u"a"_s, 8}, {u"c"_s, 4}, {u"b"_s, 12}});
        QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
    }

    void everyRowIsFilledToTheLastColumn()
    {
        rc::check([] {
            QList<TilePlace> places;
            const auto spans = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 13));
            for (int i = 0; const int span : spans) places << TilePlace{QString::number(i++), span};
            int next = 0;
            for (const TileRowPlan &row : planRows(places, false)) {
                int columns = 0;
                for (int i = 0; i < row.tiles.size(); ++i) {
                    RC_ASSERT(row.tiles[i] == next++);
                    RC_ASSERT(row.spans[i] >= places[row.tiles[i]].span);
                    columns += row.spans[i];
                }
                RC_ASSERT(columns == 12);
            }
            RC_ASSERT(next == places.size());
        });
    }

    void anArrangementSurvivesBeingStored()
    {
        const QList<TilePlace> places{{u"a"_s, 8}, {u"b"_s, 4}};
        QCOMPARE(arrangementFromJson(arrangementToJson(places)), places);
        QVERIFY(arrangementFromJson(u"nonsense"_s).isEmpty());
        QCOMPARE(arrangementFromJson(u"[{\"tile\":\"a\",\"span\":99},{\"tile\":\"a\"},{\"span\":4}]"_s), (QList<TilePlace>{{u"a"_s, 12}}));
    }

    void whatTheBoardDoesNotKnowIsLeftOutAndWidthsAreReadable()
    {
        m_board->setArrangement({{u"gone"_s, 4}, {u"b"_s, 2}});
        QCOMPARE(m_board->arrangement(), (QList<TilePlace>{{u"b"_s, 6}}));
        QVERIFY(!m_board->tiles()[0]->isVisible());
    }

    void arrowsMoveATileAndShiftChangesItsWidth()
    {
        m_board->setArranging(true);
        QSignalSpy changed(m_board.get(), &TileBoard::arrangementChanged);
        auto *handle = m_board->findChild<QWidget *>(u"handle.c"_s);
        handle->setFocus();
        QTest::keyClick(handle, Qt::Key_Left);
        QCOMPARE(m_board->arrangement(), (QList<TilePlace>{{u"c"_s, 4}, {u"a"_s, 8}, {u"b"_s, 12}}));
        QVERIFY(handle->hasFocus());
        QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_board->arrangement()[0], (TilePlace{u"c"_s, 6}));
        QTest::keyClick(handle, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(handle, Qt::Key_Left, Qt::ShiftModifier); // 4 is the least
        QCOMPARE(m_board->arrangement()[0], (TilePlace{u"c"_s, 4}));
        QCOMPARE(changed.count(), 3);
    }

    void deleteTakesATileAway()
    {
        m_board->setArranging(true);
        QTest::keyClick(m_board->findChild<QWidget *>(u"handle.a"_s), Qt::Key_Delete);
        QCOMPARE(m_board->arrangement(), (QList<TilePlace>{{u"c"_s, 4}, {u"b"_s, 12}}));
        QVERIFY(!m_board->tiles()[0]->isVisible());
    }

    void draggingATileOverAnotherTakesItsPlace()
    {
        m_board->setArranging(true);
        auto *handle = m_board->findChild<QWidget *>(u"handle.b"_s);
        const QPoint target = handle->mapFromGlobal(m_board->tiles()[0]->mapToGlobal(QPoint(40, 40)));
        QTest::mousePress(handle, Qt::LeftButton, {}, {60, 60});
        QMouseEvent move(QEvent::MouseMove, target, handle->mapToGlobal(target), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, {60, 60});
        QCOMPARE(m_board->arrangement().first().id, u"b"_s);
    }

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<TileBoard> m_board;
};

QTEST_MAIN(TileBoardTest)
#include "tst_tileboard.moc"
