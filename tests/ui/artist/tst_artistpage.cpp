// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artist/proposal.h"
#include "core/entities.h"
#include "tests/support/pagewindow.h"
#include "ui/artist/artistcards.h"
#include "ui/artist/artistpage.h"
#include "ui/artist/artistprofile.h"
#include "ui/artist/monthstrip.h"
#include "ui/common/banner.h"
#include "ui/common/datatable.h"
#include "ui/common/form.h"
#include "ui/common/inlineeditor.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/common/toast.h"
#include "ui/records/recordsview.h"
#include "ui/shell/recordeditor.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The portfolio in the real window over a real workspace, driven by keys.
class TestArtistPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cardsAreWalkedByArrowsAndOpenAProfile();
    void theTableShowsTheSameArtists();
    void anArtistIsAddedByKeys();
    void aFieldIsEditedAndTakenBack();
    void aMajorChangeWaitsForAnArtistWhoApproves();
    void aProposalOfNothingSaysSoWhereItIsMade();
    void aRefusalIsCalledOneAndHasNoCheckMark();
    void aFileWithoutAProgramIsOfferedAsACopy();
    void manyArtistsAreChangedButThoseWhoApproveAreAsked();
    void aDayOfTheStripIsBlockedByKeys();
    void theStripSaysWhatADayHolds();
    void aPhotoAndARiderAreDroppedAndTakenBack();

private:
    void drop(const QStringList &paths);
    qint64 addArtist(const QString &name, Values more = {});
    qint64 number(const QByteArray &sql) const;
    void openProfile(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers); }
    void edit(const QString &field, const QString &text);
    ArtistPage *page() const { return qobject_cast<ArtistPage *>(m_window->currentPage()); }
    ArtistCards *cards() const { return page()->findChild<ArtistCards *>(); }
    ArtistProfile *profile() const { return page()->findChild<ArtistProfile *>(); }
    Store &store() const { return m_window.store(); }

    test::PageWindow m_window;
};

void TestArtistPage::init()
{
    m_window.create();
    for (const auto &name : {u"Aube Noire"_s, u"Brume"_s, u"Cendre"_s}) QVERIFY(addArtist(name) > 0);
    QVERIFY(m_window.open({artistPage()}));
    m_window->showPage(u"artists"_s);
    QTRY_COMPARE(cards()->cards().size(), size_t(3));
}

void TestArtistPage::cleanup() { m_window.close(); }

qint64 TestArtistPage::addArtist(const QString &name, Values more)
{
    more.insert(u"name"_s, name);
    more.insert(u"status"_s, u"active"_s);
    return store().write({u"add"_s}, [more](Connection &c) { return Records(c).insert(artistEntity(), more); }).result().value_or(0);
}

qint64 TestArtistPage::number(const QByteArray &sql) const
{
    return store().read([sql](Connection &c) { return c.integer(std::string_view(sql.constData(), size_t(sql.size()))); }).result().value_or(-1);
}

void TestArtistPage::openProfile(const QString &name)
{
    for (const ArtistCard &card : cards()->cards())
        if (card.artist.title() == name) page()->openRecord(u"artist"_s, card.artist.id);
    QSignalSpy loaded(profile(), &ArtistProfile::loaded);
    cards()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(profile()->isVisible());
    QVERIFY(loaded.count() > 0 || loaded.wait());
}

void TestArtistPage::edit(const QString &field, const QString &text)
{
    FieldRow *row = nullptr;
    const auto found = [&] {
        for (FieldRow *each : profile()->findChildren<FieldRow *>(u"field."_s + field))
            if (each->isVisible()) row = each;
        return row != nullptr;
    };
    QTRY_VERIFY(found()); // rows are laid out after the record has come
    row->setFocus();
    press(Qt::Key_F2);
    auto *editor = row->findChild<InlineEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TestArtistPage::drop(const QStringList &paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths) urls << QUrl::fromLocalFile(path);
    files.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(profile(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(profile(), &event);
}

/// The first picture stands for the artist from then on, in the cards as well; Ctrl+Z says what it takes back and does.
void TestArtistPage::aPhotoAndARiderAreDroppedAndTakenBack()
{
    openProfile(u"Brume"_s);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_window.path(u"brume.png"_s)));
    QFile rider(m_window.path(u"Brume rider.pdf"_s));
    QVERIFY(rider.open(QIODevice::WriteOnly) && rider.write("%PDF-1.4") > 0);
    rider.close();
    drop({m_window.path(u"brume.png"_s), rider.fileName()});
    QTRY_COMPARE(number("SELECT count(*) FROM file WHERE owner_id = (SELECT id FROM artist WHERE name = 'Brume')"), 2);
    QCOMPARE(number("SELECT count(*) FROM file WHERE kind = 'tech_rider' AND size = 8"), 1);
    QCOMPARE(number("SELECT count(*) FROM artist a JOIN file f ON f.id = a.photo_id WHERE f.kind = 'photo' AND a.name = 'Brume'"), 1);
    const auto photoOf = [&](const QString &name) {
        for (const ArtistCard &card : cards()->cards())
            if (card.artist.title() == name) return !card.photo.isNull();
        return false;
    };
    QTRY_VERIFY(photoOf(u"Brume"_s));
    QVERIFY(!photoOf(u"Cendre"_s));
    const auto undo = [&] { return m_window->findChild<QAbstractButton *>(u"undoHint"_s); };
    QTRY_VERIFY(undo() && undo()->text().contains(u"Brume"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(number("SELECT count(*) FROM file"), 0);
    QTRY_VERIFY(!photoOf(u"Brume"_s));
    // What is too large or gone is said in a sentence and leaves nothing, of the others neither.
    drop({m_window.path(u"brume.png"_s), m_window.path(u"brume.png"_s)});
    QTRY_COMPARE(number("SELECT count(*) FROM file"), 2);
    // The picture that stands for the artist can be deleted.
    QVERIFY(store().write({u"delete"_s}, [](Connection &c) { return Records(c).remove(fileEntity(), c.integer("SELECT photo_id FROM artist WHERE name = 'Brume'").value_or(0)); }).result());
    QTRY_VERIFY(!photoOf(u"Brume"_s));
    QCOMPARE(number("SELECT count(*) FROM artist WHERE photo_id IS NOT NULL"), 0);
}

void TestArtistPage::cardsAreWalkedByArrowsAndOpenAProfile()
{
    cards()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    QSignalSpy loaded(profile(), &ArtistProfile::loaded);
    press(Qt::Key_Return);
    QVERIFY(profile()->isVisible());
    QVERIFY(loaded.count() > 0 || loaded.wait());
    QCOMPARE(number("SELECT id FROM artist WHERE name = 'Brume'"), profile()->id());
    QVERIFY(!m_window->isPanelVisible());
    QVERIFY(m_window.preferences().value(u"panel/open"_s, true).toBool()); // of other pages it says nothing
    press(Qt::Key_Escape);
    QVERIFY(!profile()->isVisible());
    QVERIFY(cards()->hasFocus());
    QVERIFY(m_window->isPanelVisible());
}

void TestArtistPage::theTableShowsTheSameArtists()
{
    press(Qt::Key_2, Qt::AltModifier);
    auto *table = page()->findChild<RecordsView *>();
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->table()->model()->rowCount(), 3);
    press(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(cards()->isVisible());
}

void TestArtistPage::anArtistIsAddedByKeys()
{
    QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(settingEntity(), {{u"key"_s, u"currency"_s}, {u"value"_s, u"GBP"_s}}); }));
    cards()->setFocus();
    press(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTRY_COMPARE(m_window->findChild<QWidget *>(u"form.currency"_s)->findChild<QLineEdit *>()->text(), u"GBP"_s); // the agency's
    QTest::keyClicks(QApplication::focusWidget(), u"Dune Rouge"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    if (number("SELECT count(*) FROM artist") == 3) press(Qt::Key_Return);
    QTRY_COMPARE(number("SELECT count(*) FROM artist WHERE name = 'Dune Rouge' AND currency = 'GBP'"), 1);
    QTRY_COMPARE(cards()->cards().size(), size_t(4));
}

void TestArtistPage::aFieldIsEditedAndTakenBack()
{
    openProfile(u"Brume"_s);
    edit(u"fee_min"_s, u"1800"_s);
    QTRY_COMPARE(number("SELECT fee_min FROM artist WHERE name = 'Brume'"), 180'000);
    QCOMPARE(number("SELECT count(*) FROM proposal"), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(number("SELECT fee_min IS NULL FROM artist WHERE name = 'Brume'"), 1);
}

void TestArtistPage::aMajorChangeWaitsForAnArtistWhoApproves()
{
    QVERIFY(addArtist(u"Écume"_s, {{u"approves_changes"_s, 1}, {u"fee_min"_s, 120'000}, {u"currency"_s, u"EUR"_s}}) > 0);
    QTRY_COMPARE(cards()->cards().size(), size_t(4));
    openProfile(u"Écume"_s);
    edit(u"fee_min"_s, u"1800"_s);
    QTRY_COMPARE(number("SELECT count(*) FROM proposal WHERE state = 'waiting'"), 1);
    QCOMPARE(number("SELECT fee_min FROM artist WHERE name = 'Écume'"), 120'000);
    edit(u"genre"_s, u"Folk"_s); // no major field
    QTRY_COMPARE(number("SELECT count(*) FROM artist WHERE genre = 'Folk'"), 1);
    QCOMPARE(number("SELECT count(*) FROM proposal"), 1);
    QPushButton *approve = nullptr;
    QTRY_VERIFY((approve = profile()->findChild<QPushButton *>(u"approveProposal"_s)));
    approve->setFocus();
    QTest::keyClick(approve, Qt::Key_Space);
    QTRY_COMPARE(number("SELECT fee_min FROM artist WHERE name = 'Écume'"), 180'000);
    QTRY_COMPARE(number("SELECT count(*) FROM proposal WHERE state = 'approved'"), 1);
}

void TestArtistPage::aProposalOfNothingSaysSoWhereItIsMade()
{
    openProfile(u"Brume"_s);
    profile()->findChild<QPushButton *>(u"profilePropose"_s)->click();
    QPointer<Popover> popover = m_window->findChild<Popover *>(u"proposeChange"_s);
    QVERIFY(popover && popover->isVisible());
    auto *problem = popover->findChild<Label *>(u"proposeProblem"_s);
    QVERIFY(problem && !problem->isVisible());
    auto *save = popover->findChild<QPushButton *>(u"saveProposal"_s);
    save->click();
    QVERIFY(popover && popover->isVisible());
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    QCOMPARE(number("SELECT count(*) FROM proposal"), 0);
    QVERIFY(!m_window->findChild<QWidget *>(u"errorBanner"_s)->isVisible());
    popover->findChild<Form *>()->field(u"fee_min"_s)->setValue(150'000);
    QVERIFY(!problem->isVisible()); // it is no longer true
    save->click();
    QTRY_COMPARE(number("SELECT count(*) FROM proposal WHERE state = 'waiting'"), 1);
    QTRY_VERIFY(popover.isNull());
}

void TestArtistPage::aRefusalIsCalledOneAndHasNoCheckMark()
{
    const qint64 id = addArtist(u"Écume"_s, {{u"approves_changes"_s, 1}});
    QVERIFY(m_window.write([id](Connection &c) { return proposeChanges(c, id, {{u"fee_min"_s, 90'000}}, {}, u"Jo"_s); }).has_value());
    QTRY_COMPARE(cards()->cards().size(), size_t(4));
    openProfile(u"Écume"_s);
    QPushButton *refuse = nullptr;
    QTRY_VERIFY((refuse = profile()->findChild<QPushButton *>(u"refuseProposal"_s)));
    refuse->click();
    QTRY_COMPARE(number("SELECT count(*) FROM proposal WHERE state = 'refused'"), 1);
    QTRY_VERIFY(profile()->findChild<QWidget *>(u"icon.x"_s));
    QVERIFY(!profile()->findChild<QWidget *>(u"icon.check"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->toastWidget()->text(), u"Undone: refusal of a change to Écume"_s);
}

/// Nothing opens it here: that is said, and the copy can be saved. The photo in use is not offered as one.
void TestArtistPage::aFileWithoutAProgramIsOfferedAsACopy()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("the system itself says it");
#endif
    openProfile(u"Brume"_s);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_window.path(u"brume.png"_s)));
    drop({m_window.path(u"brume.png"_s)});
    QTRY_COMPARE(number("SELECT count(*) FROM artist WHERE photo_id IS NOT NULL"), 1);
    profile()->setCurrentTab(u"files"_s);
    const auto tool = [&](const QString &name) -> QAbstractButton * {
        for (QAbstractButton *button : profile()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName() == name) return button;
        return nullptr;
    };
    QTRY_VERIFY(tool(u"Open"_s));
    QTRY_VERIFY(!tool(u"Use as photo"_s));
    QHash<const char *, QByteArray> before;
    for (const char *place : {"XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"}) {
        before.insert(place, qgetenv(place));
        qputenv(place, m_window.path(u"nothing"_s).toUtf8());
    }
    const auto again = qScopeGuard([&] {
        for (const auto &[place, value] : before.asKeyValueRange()) value.isEmpty() ? qunsetenv(place) : qputenv(place, value);
    });
    tool(u"Open"_s)->click();
    auto *banner = m_window->findChild<Banner *>(u"errorBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().startsWith(u"No program on this computer opens brume.png"_s), qPrintable(banner->accessibleName()));
    Q_EMIT banner->triggered();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = profile()->findChild<QFileDialog *>()) && dialog->isVisible());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    dialog->reject();
}

void TestArtistPage::manyArtistsAreChangedButThoseWhoApproveAreAsked()
{
    const qint64 asked = addArtist(u"Écume"_s, {{u"approves_changes"_s, 1}});
    const qint64 plain = number("SELECT id FROM artist WHERE name = 'Brume'");
    QTRY_COMPARE(cards()->cards().size(), size_t(4));
    const auto changed = page()->context().editor.updateMany(artistEntity(), {asked, plain}, {{u"commission"_s, 1500}, {u"tier"_s, u"emerging"_s}});
    QTRY_VERIFY(changed.isFinished());
    QCOMPARE(*changed.result(), 2);
    QCOMPARE(number("SELECT count(*) FROM artist WHERE tier = 'emerging'"), 2);
    QCOMPARE(number("SELECT group_concat(id) FROM artist WHERE commission = 1500"), plain);
    QCOMPARE(number("SELECT artist_id FROM proposal WHERE state = 'waiting'"), asked);
}

void TestArtistPage::aDayOfTheStripIsBlockedByKeys()
{
    openProfile(u"Cendre"_s);
    profile()->setCurrentTab(u"availability"_s);
    auto *strip = profile()->findChild<MonthStrip *>();
    QVERIFY(strip && strip->isVisible());
    strip->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    QCOMPARE(strip->current(), QDate(2026, 12, 21));
    press(Qt::Key_Return);
    auto *popover = m_window->findChild<Popover *>(u"addBlock"_s);
    QVERIFY(popover && popover->isVisible());
    QCOMPARE(popover->findChild<Form *>()->values().value(u"first_day"_s).toString(), u"2026-12-21"_s);
    auto *save = popover->findChild<QPushButton *>(u"saveBlock"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(number("SELECT count(*) FROM availability WHERE first_day = '2026-12-21' AND last_day = '2026-12-21'"), 1);
}

void TestArtistPage::theStripSaysWhatADayHolds()
{
    MonthStrip strip;
    const QDate today(2026, 11, 20);
    strip.setSpans({{QDate(2026, 12, 1), QDate(2026, 12, 5), u"Studio · Album"_s}, {QDate(2026, 12, 3), QDate(2026, 12, 3), u"Le Chabada, Angers"_s, true}}, today, 3);
    QCOMPARE(strip.describe(QDate(2026, 12, 1)), u"Tue 1 Dec: Studio · Album"_s);
    QCOMPARE(strip.describe(QDate(2026, 12, 3)), u"Thu 3 Dec: Le Chabada, Angers"_s); // what is sold comes first
    QCOMPARE(strip.describe(QDate(2026, 12, 6)), u"Sun 6 Dec: free"_s);
    strip.resize(1000, strip.sizeHint().height());
    QVERIFY(strip.cell(QDate(2027, 4, 30)).isValid());
    QVERIFY(strip.cell(QDate(2027, 5, 1)).isEmpty()); // six months are shown
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.current(), today); // the past is not to be planned
    QCOMPARE(strip.accessibleDescription(), strip.describe(today));
}

QTEST_MAIN(TestArtistPage)
#include "tst_artistpage.moc"
