// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/show/guestlist.h"
#include "core/show/resourcebook.h"
#include "core/store/records.h"
#include "core/sync/cloudlink.h"
#include "core/sync/rights.h"
#include "core/sync/tokenstore.h"
#include "tests/support/dump.h"
#include "tests/support/tourwindow.h"
#include "ui/common/contextpanel.h"
#include "ui/map/mapview.h"
#include "ui/tour/budgetview.h"
#include "ui/tour/daylist.h"
#include "ui/tour/daysheetview.h"
#include "ui/tour/logisticsview.h"
#include "ui/tour/scenariotable.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSpinBox>
#include <QTableView>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// A role of the organisation is felt on the pages of a tour: what it may not do is not there, and what is tried all the same
/// changes nothing.
class TourRightsTest : public QObject, private test::TourWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<QTemporaryDir>();
        m_tokens = std::make_unique<KeptTokens>(nullptr, FileTokens(m_keys->filePath(u"keys.json"_s)));
        m_cloud = std::make_unique<CloudLink>(*m_tokens, LinkOptions{.deviceName = u"desk"_s});
        m_window.create();
    }
    void cleanup()
    {
        m_window.close();
        m_cloud.reset();
    }

    void whoOnlyReadsIsOfferedNothingElse_data() { readers(); }
    void whoOnlyReadsIsOfferedNothingElse();
    void keysAndMouseOfWhoOnlyReadsChangeNothing_data() { readers(); }
    void keysAndMouseOfWhoOnlyReadsChangeNothing();
    void daySheetsOfWhoOnlyReadsAreReadOnly_data() { readers(); }
    void daySheetsOfWhoOnlyReadsAreReadOnly();
    void aBookerHasAllOfIt();
    void applyingNeedsWhatItWrites();
    void withoutToursNobodyIsAskedForWhatIsNotAllowed();

private:
    using Exceptions = QHash<QString, QString>;

    void readers()
    {
        QTest::addColumn<QString>("role");
        for (const QString &role : {u"read_only"_s, u"accountant"_s, u"artist"_s})
            QTest::newRow(qPrintable(role)) << role;
    }

    /// The window of somebody with this role, as the cloud grants it; `otherwise` is what the organisation decided.
    void openAs(const QString &role, const Exceptions &otherwise = {})
    {
        open(2, m_cloud.get());
        QJsonObject granted;
        for (const Entity *entity : allEntities()) {
            const Right right = defaultRight(role, *entity);
            granted.insert(entity->name, otherwise.value(entity->name, right.write ? u"rw"_s : right.read ? u"r"_s : QString()));
        }
        LinkState state{.kind = LinkState::Kind::InStep, .organisation = u"o"_s, .role = role};
        state.grants = Grants(QString::fromUtf8(QJsonDocument(granted).toJson()));
        // Pages are made anew when rights change; what the link says of itself when it begins comes before that.
        const QPointer<TourPage> before = page();
        const bool same = state.grants.closed().isEmpty();
        QTRY_VERIFY((m_cloud->state().role == role || (m_cloud->showState(state), false)) && (same || !before));
        m_window->showPage(u"tours"_s);
        QTRY_VERIFY(page() != nullptr);
        if (number("SELECT count(*) FROM tour") == 0) return;
        QTRY_VERIFY(timeline() && !timeline()->lanes().empty());
        QTRY_VERIFY(page()->canReckon());
    }

    /// Guests, a checklist and a van for the confirmed show.
    void prepare()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(addGuest(c, 1, {.name = u"Ana Ruiz"_s, .source = guestEntity().field(u"source")->choices.front(), .places = 2}));
            FLOW_TRY(setGuestQuota(c, 1, guestEntity().field(u"source")->choices.front(), 5));
            FLOW_TRY(records.insert(advanceItemEntity(), {{u"show_id"_s, 1}, {u"title"_s, u"Times agreed"_s}, {u"state"_s, u"todo"_s}, {u"position"_s, 1}}));
            FLOW_ASSIGN(const qint64 van, records.insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}}));
            FLOW_TRY(takeResource(c, 1, van));
            return {};
        }));
    }

    bool offers(const QString &name) const
    {
        const auto *widget = m_window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    bool hasAction(const QString &id) const
    {
        return std::ranges::any_of(page()->actions(), [&](const QAction *action) { return action->objectName() == id; });
    }
    QStringList everything() const { return m_window.store().read(test::dump).result().value(); }

    std::unique_ptr<QTemporaryDir> m_keys;
    std::unique_ptr<KeptTokens> m_tokens;
    std::unique_ptr<CloudLink> m_cloud;
};

namespace {

const QStringList kPlanning{u"planAgain"_s, u"tourRules"_s, u"scenarioMenu"_s, u"duplicateScenario"_s, u"pinStop"_s, u"forbidStop"_s};
const QStringList kPlanningActions{u"tours.plan"_s, u"tours.planLonger"_s, u"tours.rules"_s, u"tours.duplicate"_s, u"tours.merge"_s, u"tours.new"_s, u"tours.apply"_s};

} // namespace

void TourRightsTest::whoOnlyReadsIsOfferedNothingElse()
{
    QFETCH(QString, role);
    fill();
    openAs(role);
    walkTo(m_lille); // what is held could be pinned
    for (const QString &name : kPlanning + QStringList{u"applyScenario"_s})
        QVERIFY2(!offers(name), qPrintable(name));
    for (const QString &id : kPlanningActions)
        QVERIFY2(!hasAction(id), qPrintable(id));
    // What reads is there.
    for (const QString &id : {u"tours.play"_s, u"tours.circles"_s, u"tours.leftOut"_s, u"tours.roads"_s, u"tours.book"_s, u"tours.paper"_s})
        QVERIFY2(hasAction(id), qPrintable(id));
    QTRY_VERIFY(offers(u"costSplit"_s));
    const auto *budget = page()->findChild<BudgetView *>();
    page()->setView(u"budget"_s);
    QTRY_VERIFY(budget->model()->rowCount() > 0);
    QVERIFY(!(budget->model()->flags(budget->model()->index(0, BudgetModel::Actual)) & Qt::ItemIsEditable));
}

void TourRightsTest::keysAndMouseOfWhoOnlyReadsChangeNothing()
{
    QFETCH(QString, role);
    prepare();
    openAs(role);
    const QStringList before = everything();
    walkTo(m_lille);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Delete, Qt::Key_G, Qt::Key_D, Qt::Key_M, Qt::Key_P, Qt::Key_R, Qt::Key_N})
        QTest::keyClick(timeline(), key);
    QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(panel()->table(), Qt::Key_Return); // applies for those who may
    // Neither a date nor an empty day answers to the mouse, on the timeline and on the map.
    const QPoint from = timeline()->stopRect(stopId(m_lille)).center().toPoint(), day(int(timeline()->dayWidth()), 0);
    QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
    for (const int days : {1, 3}) QTest::mouseMove(timeline(), from + days * day);
    QTest::mouseRelease(timeline(), Qt::LeftButton, {}, from + 3 * day);
    QTest::mouseClick(timeline(), Qt::LeftButton, {}, timeline()->dayRect(m_artist, QDate(2027, 3, 12)).center().toPoint());
    QTRY_VERIFY(page()->findChild<MapView *>(u"map"_s) != nullptr);
    auto *map = page()->findChild<MapView *>(u"map"_s);
    QTRY_COMPARE(map->visibleMarkers().size(), 2);
    const QPoint one = map->visibleMarkers().front().at.toPoint(), other = map->visibleMarkers().back().at.toPoint();
    QTest::mousePress(map, Qt::LeftButton, {}, other);
    for (const QPoint &point : {other + (one - other) / 3, one}) QTest::mouseMove(map, point);
    QTest::mouseRelease(map, Qt::LeftButton, {}, one);
    QVERIFY(!page()->isPlanning());
    flush();
    QCOMPARE(everything(), before);
    for (const QString &popover : {u"gapList"_s, u"rulesPopover"_s, u"mergeTake"_s, u"newTour"_s})
        QVERIFY2(!offers(popover), qPrintable(popover));
}

void TourRightsTest::daySheetsOfWhoOnlyReadsAreReadOnly()
{
    QFETCH(QString, role);
    prepare();
    openAs(role);
    const QStringList before = everything();
    page()->setView(u"logistics"_s);
    auto *logistics = page()->findChild<LogisticsView *>(u"logisticsView"_s);
    QTRY_COMPARE(logistics->model()->rowCount(), 2);
    logistics->table()->setFocus();
    logistics->table()->setCurrentIndex(logistics->model()->index(0, LogisticsModel::Hotel));
    QTest::keyClick(logistics->table(), Qt::Key_Return); // shows the day instead of a menu of what cannot be taken
    QTRY_COMPARE(page()->view(), u"sheets"_s);
    QVERIFY(page()->findChild<QMenu *>(u"assignMenu"_s) == nullptr);
    QTRY_VERIFY(page()->findChild<QLabel *>(u"sheetTitle"_s) != nullptr);
    QCOMPARE(page()->findChild<QLabel *>(u"sheetTitle"_s)->text(), u"La Verrière"_s);
    for (const QString &name : {u"newGuest"_s, u"addQuota"_s, u"removeGuest.1"_s, u"startAdvance"_s, u"assignResource"_s, u"giveBack.1"_s})
        QVERIFY2(!offers(name), qPrintable(name));
    QVERIFY(page()->findChild<FieldRow *>(u"time.doors"_s) == nullptr);
    for (const QString &name : {u"guest.1"_s, u"advance.1"_s, u"quota.%1"_s.arg(guestEntity().field(u"source")->choices.front())}) {
        // To be seen, not to be changed.
        QTRY_VERIFY2(offers(name), qPrintable(name));
        QVERIFY2(!page()->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
    }
    flush();
    QCOMPARE(everything(), before);
}

void TourRightsTest::aBookerHasAllOfIt()
{
    prepare();
    openAs(u"booker"_s);
    walkTo(m_lille);
    for (const QString &name : kPlanning + QStringList{u"applyScenario"_s})
        QTRY_VERIFY2(offers(name), qPrintable(name));
    for (const QString &id : kPlanningActions)
        QVERIFY2(hasAction(id), qPrintable(id));
    const auto *budget = page()->findChild<BudgetView *>();
    page()->setView(u"budget"_s);
    QTRY_VERIFY(budget->model()->rowCount() > 0);
    QVERIFY(budget->model()->flags(budget->model()->index(0, BudgetModel::Actual)) & Qt::ItemIsEditable);
    page()->setView(u"sheets"_s);
    QTRY_VERIFY(page()->findChild<QLabel *>(u"sheetTitle"_s) != nullptr);
    for (const QString &name : {u"newGuest"_s, u"addQuota"_s, u"removeGuest.1"_s, u"assignResource"_s, u"giveBack.1"_s, u"time.doors"_s})
        QTRY_VERIFY2(offers(name), qPrintable(name));
    for (const QString &name : {u"guest.1"_s, u"advance.1"_s})
        QVERIFY2(page()->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
}

void TourRightsTest::applyingNeedsWhatItWrites()
{
    fill();
    openAs(u"assistant"_s, {{u"show"_s, u"r"_s}});
    QTRY_VERIFY(offers(u"duplicateScenario"_s)); // plans may be made
    QVERIFY(!offers(u"applyScenario"_s)); // but not made real
    QVERIFY(!hasAction(u"tours.apply"_s));
    QTest::keyClick(panel()->table(), Qt::Key_Return);
    flush();
    QCOMPARE(text("SELECT state FROM scenario WHERE id = 1"), u"draft"_s);
}

void TourRightsTest::withoutToursNobodyIsAskedForWhatIsNotAllowed()
{
    openAs(u"read_only"_s);
    const auto words = [this] {
        QStringList shown;
        for (const QLabel *label : page()->findChildren<QLabel *>())
            if (label->isVisible()) shown << label->text();
        return shown.join(u' ');
    };
    QTRY_VERIFY2(words().contains(u"appear here"_s), qPrintable(words()));
    for (const QPushButton *button : page()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    page()->addRecord(u"tour"_s, u"Summer"_s); // as the palette would
    QVERIFY(!offers(u"newTour"_s));
}

QTEST_MAIN(TourRightsTest)
#include "tst_tourrights.moc"
