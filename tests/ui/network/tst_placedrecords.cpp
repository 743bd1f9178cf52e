// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/common/contextpanel.h"
#include "ui/common/form.h"
#include "ui/map/mapview.h"
#include "ui/network/networkpage.h"
#include "ui/records/recordpanel.h"
#include "ui/records/recordsview.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/undocontroller.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Towns that are typed put their records on the map of Network, wherever they are typed, and undo takes them off again.
class PlacedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Le Phare"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 45.7589}, {u"longitude"_s, 4.8414}, {u"located_by"_s, u"gazetteer"_s}}));
            FLOW_TRY(records.insert(contactEntity(), {{u"name"_s, u"Ana Reis"_s}}));
            return {};
        }));
        QVERIFY(m_window.open({networkPage()}));
        m_window->showPage(u"network"_s);
        QTRY_VERIFY(view() && view()->total() > 0 && view()->model()->row(0));
    }

    void cleanup() { m_window.close(); }

    void aNewVenueStandsOnTheMap()
    {
        QTRY_COMPARE(pointsOnMap(), 1);
        add(u"El Sol"_s, {{u"town"_s, u"Valence"_s}, {u"country"_s, u"Spain"_s}});
        QTRY_COMPARE(place("venue WHERE name = 'El Sol'"), u"39 0 gazetteer"_s);
        QTRY_COMPARE(pointsOnMap(), 2);
        undo();
        QTRY_COMPARE(m_window.number("SELECT count(*) FROM venue"), 1);
        QTRY_COMPARE(pointsOnMap(), 1);
    }

    void aNewContactStandsOnTheMap()
    {
        QTest::keyClick(view()->table(), Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY(view() && view()->entity().name == "contact"_L1 && view()->model()->row(0));
        add(u"Núria Puig"_s, {{u"town"_s, u"Barcelona"_s}});
        QTRY_COMPARE(place("contact WHERE name = 'Núria Puig'"), u"41 2 doubtful"_s); // nobody said the country, and there are two
        QTRY_VERIFY(clickButton());
    }

    void theTableMovesIt()
    {
        const auto &columns = view()->model()->columns();
        const auto town = std::ranges::find(columns, u"town"_s, &Column::field);
        QVERIFY(town != columns.end());
        view()->model()->setData(view()->model()->index(0, int(town - columns.begin())), u"Nantes"_s, Qt::EditRole);
        QTRY_COMPARE(place("venue"), u"47 -1 gazetteer"_s);
        QTRY_VERIFY(map()->points().size() == 1 && int(map()->points().first().at.lat) == 47);
        undo();
        QTRY_COMPARE(place("venue"), u"45 4 gazetteer"_s);
        QCOMPARE(m_window.text("SELECT town FROM venue"), u"Lyon"_s);
        QTRY_VERIFY(int(map()->points().first().at.lat) == 45);
    }

    /// A doubtful one asks for a click, and the clicked point is not moved by words about the same place.
    void thePanelMovesItAndAsksWhereItIsNotSure()
    {
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.venue"_s);
        QTRY_VERIFY(panel && panel->id() != 0 && field(u"town"_s));
        QVERIFY(!clickButton());
        type(u"country"_s, QVariant());
        type(u"town"_s, u"Saint-Martin"_s);
        QTRY_COMPARE(m_window.text("SELECT located_by FROM venue"), u"doubtful"_s);
        QTRY_VERIFY(clickButton());
        type(u"town"_s, u"Trifouillis-les-Oies"_s);
        QTRY_COMPARE(place("venue"), u"nowhere"_s);
        QTRY_COMPARE(pointsOnMap(), 0);
        QTRY_VERIFY(clickButton());
        clickButton()->click();
        QTRY_VERIFY(map()->placeMode());
        Q_EMIT map()->placePicked({48.1173, -1.6778});
        QTRY_COMPARE(place("venue"), u"48 -1 person"_s);
        QTRY_VERIFY(!clickButton());
        type(u"town"_s, u"Rennes"_s);
        QTRY_COMPARE(m_window.text("SELECT town FROM venue"), u"Rennes"_s);
        QCOMPARE(m_window.text("SELECT latitude FROM venue"), u"48.1173"_s);
        type(u"town"_s, u"Marseille"_s);
        QTRY_COMPARE(place("venue"), u"43 5 gazetteer"_s);
        for (const QString &was : {u"48 -1 person"_s, u"48 -1 person"_s, u"nowhere"_s}) {
            const qint64 before = m_window.number("SELECT max(id) FROM journal_tx");
            undo();
            QTRY_VERIFY(m_window.number("SELECT max(id) FROM journal_tx") > before);
            QCOMPARE(place("venue"), was);
        }
    }

    void aBulkEditMovesThemAtOnce()
    {
        constexpr int kMany = 5000;
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            const QStringList towns{u"Valence"_s, u"Vienne"_s, u"Santiago"_s, u"Cambridge"_s, u"San José"_s};
            Records records(c);
            for (int i = 0; i < kMany; ++i)
                FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Salle %1"_s.arg(i)}, {u"kind"_s, u"club"_s}, {u"town"_s, towns.at(i % 5)}, {u"country"_s, u"GB"_s}}));
            return {};
        }));
        QTRY_COMPARE(view()->total(), kMany + 1);
        view()->table()->setFocus();
        QTest::keyClick(view()->table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(view()->table()->selectedCount(), kMany + 1);
        view()->editSelected();
        auto *box = m_window->findChild<QComboBox *>(u"bulkField"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(u"country"_s));
        auto *editor = m_window->findChild<FormField *>(u"bulkValue"_s)->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Spain"_s);
        const qint64 before = m_window.number("SELECT max(id) FROM journal_tx");
        QElapsedTimer timer;
        timer.start();
        m_window->findChild<QAbstractButton *>(u"bulkApply"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_window.number("SELECT max(id) FROM journal_tx"), before + 1, 30000);
        qInfo("%d venues: %lld ms", kMany + 1, timer.elapsed());
        QCOMPARE(m_window.number("SELECT count(*) FROM venue WHERE country = 'ES' AND CAST(latitude AS INT) = 39 AND town = 'Valence'"), kMany / 5);
        QCOMPARE(m_window.number("SELECT count(*) FROM venue WHERE town = 'Lyon' AND latitude IS NULL"), 1); // no such town there
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_window.number("SELECT count(*) FROM venue WHERE country = 'GB' AND latitude IS NULL"), kMany, 30000);
        QCOMPARE(place("venue WHERE town = 'Lyon'"), u"45 4 gazetteer"_s);
    }

private:
    RecordsView *view() const
    {
        for (RecordsView *view : m_window->currentPage()->findChildren<RecordsView *>())
            if (view->isVisible()) return view;
        return nullptr;
    }
    MapView *map() const
    {
        for (MapView *map : m_window->findChildren<MapView *>())
            if (map->isVisible()) return map;
        return nullptr;
    }
    int pointsOnMap() const { return map() ? int(map()->points().size()) : -1; }
    QString place(const QByteArray &from) const
    {
        return m_window.text("SELECT coalesce(CAST(latitude AS INT) || ' ' || CAST(longitude AS INT) || ' ' || located_by, 'nowhere') FROM " + from);
    }
    FieldRow *field(const QString &name) const
    {
        for (FieldRow *row : m_window->findChildren<FieldRow *>(u"field."_s + name))
            if (row->isVisible()) return row;
        return nullptr;
    }
    QAbstractButton *clickButton() const
    {
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            if (button->text() == "Click it on the map"_L1 && button->isVisible()) return button;
        return nullptr;
    }
    void type(const QString &name, const QVariant &value)
    {
        QTRY_VERIFY(field(name));
        Q_EMIT field(name)->edited(name, value);
        const QByteArray column = name.toUtf8();
        QTRY_COMPARE(m_window.value("SELECT " + column + " FROM venue").toString(), value.toString());
    }
    void add(const QString &name, const QMap<QString, QString> &words)
    {
        QVERIFY(m_window->addRecord(view()->entity().name, name));
        Form *form = nullptr;
        QTRY_VERIFY((form = m_window->findChild<Form *>(u"addForm"_s)));
        for (const auto &[field, text] : words.asKeyValueRange()) {
            auto *editor = form->field(field)->findChild<QLineEdit *>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, text);
        }
        m_window->findChild<QAbstractButton *>(u"addSave"_s)->click();
    }
    /// Until it is done: one that is asked for while another takes its time is refused in words.
    void undo()
    {
        QSignalSpy taken(&m_window->currentPage()->context().undo, &UndoController::taken);
        QTest::keyClick(view()->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(taken.count() > 0, 30'000); // it may be done before anybody waits
    }

    test::PageWindow m_window;
};

QTEST_MAIN(PlacedRecordsTest)
#include "tst_placedrecords.moc"
