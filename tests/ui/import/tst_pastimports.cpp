// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "tests/support/pagewindow.h"
#include "ui/common/datatable.h"
#include "ui/common/toast.h"
#include "ui/history/historypage.h"
#include "ui/import/importpage.h"
#include "ui/import/pastimports.h"
#include "ui/network/networkpage.h"
#include "ui/records/entryrow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;
using State = ImportSession::State;

/// An import of the past is taken back in the real window, and brought again.
class PastImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        QVERIFY(m_window.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"Le Phare"_s}, {u"kind"_s, u"club"_s}, {u"capacity"_s, 100}}); }).has_value());
        QVERIFY(m_window.open({importPage(), networkPage(), historyPage()}));
    }

    void cleanup() { m_window.close(); }

    /// The record that stays is named, figures go on standing there, the keyboard stays in the list, and undo is about this step.
    void aTakeBackIsTheNewestStep()
    {
        bring(2);
        edit("Le Phare", 150); // older than the take-back, and newer than the import
        edit("Salle 1", 333);
        QAbstractButton *take = takeBackButton();
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_COMPARE(number("SELECT count(*) FROM venue WHERE name = 'Salle 2'"), 0);
        QTRY_COMPARE(toast(), u"Undone: import of salles.csv. Salle 1 was changed since and stays as it is"_s);
        QCOMPARE(number("SELECT capacity FROM venue WHERE name = 'Salle 1'"), 333);
        QTRY_VERIFY(past()->table()->hasFocus());
        QTRY_COMPARE(cell(3), u"2"_s); // rows
        QCOMPARE(cell(4), u"2"_s); // new
        QTRY_COMPARE(stayed(), (QStringList{u"Salle 1"_s})); // also when the message is gone
        QCOMPARE(m_window.text("SELECT cause FROM journal_tx ORDER BY id DESC LIMIT 1"), u"revert"_s);
        QTest::keyClick(past()->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM venue WHERE name = 'Salle 2'"), 1);
        QCOMPARE(number("SELECT capacity FROM venue WHERE name = 'Le Phare'"), 150);
        QTRY_COMPARE(toast(), u"Undone: taking back of salles.csv"_s);
        QTRY_VERIFY(takeBackButton()->isEnabled());
        QTRY_COMPARE(stayed(), QStringList());
        QTest::keyClick(past()->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // and off again
        QTRY_COMPARE(number("SELECT count(*) FROM venue WHERE name = 'Salle 2'"), 0);
        QTRY_VERIFY(!takeBackButton()->isEnabled());
        QTRY_COMPARE(stayed(), (QStringList{u"Salle 1"_s}));
        QTest::keyClick(rowOf(u"Salle 1"_s), Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPageId(), u"network"_s);
        QVERIFY(m_window.write([](Connection &c) { return c.exec("DELETE FROM venue WHERE name = 'Salle 1'"); }).has_value());
        m_window->showPage(u"import"_s);
        QTRY_COMPARE(stayed(), QStringList()); // gone by now
    }

    void theToastBringsItBack()
    {
        bring(2);
        takeBackButton()->click();
        QTRY_COMPARE(number("SELECT count(*) FROM venue"), 1);
        auto *undo = m_window->findChild<QAbstractButton *>(u"toastUndo"_s);
        QTRY_VERIFY(undo && undo->isVisible());
        undo->click();
        QTRY_COMPARE(number("SELECT count(*) FROM venue"), 3);
    }

    /// Where much is taken back a question comes first, and Return alone does nothing.
    void muchIsAskedAbout()
    {
        bring(60);
        takeBackButton()->click();
        QPointer<QWidget> question;
        QTRY_VERIFY((question = m_window->findChild<QWidget *>(u"takeBackQuestion"_s)));
        auto *cancel = question->findChild<QAbstractButton *>(u"questionCancel"_s);
        QVERIFY(cancel && cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Return);
        QTRY_VERIFY(question.isNull());
        QCOMPARE(number("SELECT count(*) FROM venue"), 61);
        takeBackButton()->click();
        QTRY_VERIFY((question = m_window->findChild<QWidget *>(u"takeBackQuestion"_s)));
        question->findChild<QAbstractButton *>(u"questionGo"_s)->click();
        QTRY_COMPARE(number("SELECT count(*) FROM venue"), 1);
    }

    void theHistoryAsksToo()
    {
        bring(60);
        m_window->showPage(u"history"_s);
        auto *list = m_window->findChild<DataTable *>(u"table.history"_s);
        QTRY_COMPARE(list->selectedCount(), 1); // the first, as the panel shows
        QAbstractButton *undo = nullptr;
        QTRY_VERIFY((undo = m_window->findChild<QAbstractButton *>(u"historyUndo"_s)) && undo->isVisible());
        undo->click();
        QPointer<QWidget> question;
        QTRY_VERIFY((question = m_window->findChild<QWidget *>(u"takeBackQuestion"_s)));
        QTest::keyClick(question->findChild<QAbstractButton *>(u"questionCancel"_s), Qt::Key_Escape);
        QTRY_VERIFY(question.isNull());
        QCOMPARE(number("SELECT count(*) FROM venue"), 61);
    }

private:
    void bring(int rows)
    {
        QByteArray list = "Name;Town;Country;Capacity\n";
        for (int i = 1; i <= rows; ++i) list += "Salle " + QByteArray::number(i) + ";Angers;FR;200\n";
        QFile file(m_window.path(u"salles.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
        file.close();
        m_window->importFiles({file.fileName()});
        for (const State state : {State::Inspected, State::Previewed, State::Done}) {
            QTRY_COMPARE_WITH_TIMEOUT(page()->session().state(), state, 20000);
            const auto go = [&] { return m_window->findChild<QAbstractButton *>(u"importGo"_s); };
            QTRY_VERIFY(go()->isEnabled());
            go()->click(); // to the columns, to the preview, into the workspace; and back to the list
            if (state == State::Inspected) go()->click();
        }
        QTRY_VERIFY(past()->isVisible());
        QTRY_VERIFY(takeBackButton()->isEnabled() && takeBackButton()->isVisible());
    }
    void edit(const QByteArray &name, int capacity)
    {
        QVERIFY(m_window.write([&](Connection &c) { return c.exec("UPDATE venue SET capacity = " + std::to_string(capacity) + " WHERE name = '" + name.toStdString() + "'"); }).has_value());
    }
    ImportPage *page() const { return qobject_cast<ImportPage *>(m_window->currentPage()); }
    PastImports *past() const { return m_window->findChild<PastImports *>(); }
    QAbstractButton *takeBackButton() const
    {
        auto *button = m_window->findChild<QAbstractButton *>(u"importRevert"_s);
        if (!button) qFatal("no button");
        return button;
    }
    /// Records that the panel says stayed.
    QStringList stayed() const
    {
        QStringList names;
        auto *section = m_window->findChild<QWidget *>(u"importStayed"_s);
        if (!section || !section->isVisible()) return {};
        for (const PersonRow *row : section->findChildren<PersonRow *>())
            if (row->isVisible()) names << row->accessibleName();
        return names;
    }
    PersonRow *rowOf(const QString &name) const
    {
        for (PersonRow *row : m_window->findChild<QWidget *>(u"importStayed"_s)->findChildren<PersonRow *>())
            if (row->isVisible() && row->accessibleName() == name) return row;
        qFatal("no such row");
    }
    QString cell(int column) const { return past()->table()->model()->index(0, column).data().toString(); }
    QString toast() const { return m_window->toastWidget()->text(); }
    qint64 number(const QByteArray &sql) const { return m_window.number(sql); }

    test::PageWindow m_window;
};

QTEST_MAIN(PastImportsTest)
#include "tst_pastimports.moc"
