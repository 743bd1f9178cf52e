// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the application, in every state that has a picture: what a screen reader and a keyboard find there.
#include "app/composition.h"
#include "app/pictures.h"
#include "core/sync/tokenstore.h"
#include "tests/support/pagewindow.h"
#include "ui/common/button.h"
#include "ui/common/segmented.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QCheckBox>
#include <QLayout>
#include <QScopeGuard>
#include <QTest>

#include <set>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

/// What can be worked with: it takes Tab, or it is a button.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy()) return false; // a proxy has the keyboard for it
    return widget->focusPolicy() & Qt::TabFocus || qobject_cast<const QAbstractButton *>(widget);
}

QString told(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *w = widget; w && !w->isWindow() && path.size() < 4; w = w->parentWidget())
        path << QString::fromLatin1(w->metaObject()->className()) + (w->objectName().isEmpty() ? QString() : u'#' + w->objectName());
    return path.join(u" in "_s);
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPageShowsAnythingBeforeItIsShown();
    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName();
    void controlsAreWhatTheyAreCalled_data() { pages(); }
    void controlsAreWhatTheyAreCalled();
    void theSidebarIsAListOfPages();
    void noButtonCutsItsWords_data() { pages(); }
    void noButtonCutsItsWords();
    void headersHaveRoomBesideAPanelInASmallWindow_data() { pages(); }
    void headersHaveRoomBesideAPanelInASmallWindow();
    void aPanelThatFloatsLeavesTheHeadInReach_data() { pages(); }
    void aPanelThatFloatsLeavesTheHeadInReach();
    void tabReachesEveryControlAndComesBack_data() { pages(); }
    void tabReachesEveryControlAndComesBack();
    void cleanupTestCase();

private:
    void pages();
    void show(const QString &id, const QString &state);
    QList<QWidget *> controls() const;

    std::unique_ptr<test::PageWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_keys;
    std::unique_ptr<KeptTokens> m_tokens;
    std::unique_ptr<CloudLink> m_cloud;
};

void PagesTest::initTestCase()
{
    m_keys = std::make_unique<QTemporaryDir>();
    m_tokens = std::make_unique<KeptTokens>(nullptr, FileTokens(m_keys->filePath(u"keys.json"_s)));
    m_cloud = std::make_unique<CloudLink>(*m_tokens, LinkOptions{.deviceName = u"desk"_s});
    m_window = std::make_unique<test::PageWindow>();
    m_window->create({.makeDemo = app::pictureWorkspaces().makeDemo});
    m_window->theme().setReducedMotion(true);
    QFuture<Result<void>> opened = m_window->workspaces().openDemo(std::make_shared<CancelFlag>());
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 300'000);
    QVERIFY(opened.result());
    QVERIFY(m_window->open(app::allPages(), {1440, 900}, m_cloud.get()));
}

void PagesTest::cleanupTestCase()
{
    m_window->closeWindow();
    m_cloud.reset();
    m_window.reset();
}

void PagesTest::pages()
{
    QTest::addColumn<QString>("id");
    for (const ui::PageInfo &page : (*m_window)->pages()) QTest::newRow(qPrintable(page.id)) << page.id;
}

void PagesTest::show(const QString &id, const QString &state)
{
    (*m_window)->showPage(id);
    bool isReady = false;
    (*m_window)->currentPage()->showPicture(state, [&isReady] { isReady = true; });
    QTRY_VERIFY2_WITH_TIMEOUT(isReady, qPrintable(id + u' ' + state), 20'000);
}

QList<QWidget *> PagesTest::controls() const
{
    QList<QWidget *> list = (*m_window)->findChildren<QWidget *>();
    list.removeIf([](const QWidget *widget) { return !isControl(widget); });
    return list;
}

/// Pages that nobody has opened yet are asked for their views by the palette.
void PagesTest::noPageShowsAnythingBeforeItIsShown()
{
    for (const ui::PageInfo &info : (*m_window)->pages()) {
        ui::Page *page = (*m_window)->makePage(info.id);
        for (const auto &view : page->views()) page->setView(view.id);
        if (!page->views().isEmpty()) page->setView(page->views().front().id);
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY2(!widget->isVisible() || widget == m_window->get(), qPrintable(info.id + u": "_s + told(widget)));
    }
}

void PagesTest::everyControlHasAName()
{
    QFETCH(QString, id);
    std::set<QString> nameless;
    show(id, {});
    for (const QString &state : (*m_window)->currentPage()->pictureStates()) {
        show(id, state);
        if (QTest::currentTestFailed()) return;
        for (QWidget *control : controls()) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            if (control != (*m_window)->currentPage() && (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())) nameless.insert(u"%1: %2"_s.arg(state, told(control)));
        }
    }
    QVERIFY2(nameless.empty(), qPrintable(QStringList(nameless.begin(), nameless.end()).join(u'\n')));
}

/// A check box is one, and a switch of views has its views.
void PagesTest::controlsAreWhatTheyAreCalled()
{
    QFETCH(QString, id);
    QStringList wrong;
    show(id, {});
    for (const QString &state : (*m_window)->currentPage()->pictureStates()) {
        show(id, state);
        if (QTest::currentTestFailed()) return;
        for (QWidget *control : controls()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            if (interface->role() == QAccessible::CheckBox && !qobject_cast<QCheckBox *>(control)) wrong << u"%1: %2 is a check box"_s.arg(state, told(control));
            if (auto *views = qobject_cast<ui::SegmentedControl *>(control)) {
                int selected = 0;
                for (int i = 0; i < interface->childCount(); ++i) selected += int(interface->child(i)->state().selected);
                if (interface->childCount() != views->segments().size() || selected != 1) wrong << u"%1: %2 has %3 views, %4 selected"_s.arg(state, told(control)).arg(interface->childCount()).arg(selected);
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// In no language, at a width that people have.
void PagesTest::noButtonCutsItsWords()
{
    QFETCH(QString, id);
    QStringList cut;
    for (const QString &language : {u"fr"_s, u"es"_s, u"en"_s}) {
        m_window->language().set(language);
        show(id, {});
        for (const QString &state : (*m_window)->currentPage()->pictureStates()) {
            show(id, state);
            if (QTest::currentTestFailed()) return;
            const auto here = [&] {
                QStringList found;
                for (const ui::Button *button : (*m_window)->findChildren<ui::Button *>())
                    if (button->isVisible() && button->width() < button->sizeHint().width())
                        found << u"%1 %2: “%3” has %4 of %5 px, %6"_s.arg(language, state, button->text()).arg(button->width()).arg(button->sizeHint().width()).arg(told(button));
                return found;
            };
            if (!QTest::qWaitFor([&] { return here().isEmpty(); }, 2'000)) cut << here(); // layouts may still be on their way
        }
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

/// At the width at which the sidebar still has its words.
void PagesTest::headersHaveRoomBesideAPanelInASmallWindow()
{
    QFETCH(QString, id);
    const auto back = qScopeGuard([this, size = (*m_window)->size()] {
        (*m_window)->resize(size);
        m_window->language().set(u"en"_s);
    });
    (*m_window)->resize(1280, 800);
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        m_window->language().set(language);
        show(id, {});
        (*m_window)->setPanelVisible(true);
        const auto *header = (*m_window)->findChild<QWidget *>(u"pageHeader"_s);
        QVERIFY(header);
        QTRY_VERIFY2(!header->isVisible() || header->layout()->minimumSize().width() <= header->width(),
            qPrintable(u"%1: %2 of %3 px"_s.arg(language).arg(header->width()).arg(header->layout()->minimumSize().width())));
    }
}

/// In the smallest window the panel lies over the page, and not over what the page offers.
void PagesTest::aPanelThatFloatsLeavesTheHeadInReach()
{
    QFETCH(QString, id);
    const auto back = qScopeGuard([this, size = (*m_window)->size()] { (*m_window)->resize(size); });
    (*m_window)->resize(1024, 700);
    show(id, {});
    (*m_window)->setPanelVisible(true);
    const auto placeOf = [this](const QString &name) {
        const auto *part = (*m_window)->findChild<QWidget *>(name);
        return part && part->isVisible() ? QRect(part->mapTo(m_window->get(), QPoint()), part->size()) : QRect();
    };
    QVERIFY(!placeOf(u"panelHost"_s).intersects(placeOf(u"pageHeader"_s)));
}

void PagesTest::theSidebarIsAListOfPages()
{
    show(u"network"_s, {});
    int tabs = 0;
    for (const ui::PageInfo &page : (*m_window)->pages()) {
        const auto *item = (*m_window)->findChild<QWidget *>(u"nav."_s + page.id);
        if (!item) continue;
        QAccessibleInterface *tab = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(item));
        QCOMPARE(tab->role(), QAccessible::PageTab);
        QCOMPARE(bool(tab->state().selected), page.id == "network"_L1);
        QVERIFY(!tab->state().checkable);
        ++tabs;
    }
    QVERIFY(tabs > 10);
    QAccessibleInterface *fans = QAccessible::queryAccessibleInterface((*m_window)->findChild<QWidget *>(u"nav.fans"_s));
    fans->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(fans->state().selected);
    QTRY_COMPARE((*m_window)->currentPage(), (*m_window)->makePage(u"fans"_s));
}

void PagesTest::tabReachesEveryControlAndComesBack()
{
    QFETCH(QString, id);
    show(id, {});
    std::set<const QWidget *> missed;
    for (const QWidget *control : controls())
        if (control->focusPolicy() & Qt::TabFocus) missed.insert(control);
    (*m_window)->currentPage()->setFocus();
    QWidget *first = nullptr;
    // Radio buttons of one choice are one stop, and a map has a stop for each marker.
    for (int i = 0; i < 900; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window->get(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY2(now, "nothing has the keyboard");
        missed.erase(now);
        if (i > 0 && now == first && missed.empty()) break;
        if (!first) first = now;
        else if (now == first && i > 3) break;
    }
    std::erase_if(missed, [](const QWidget *widget) { return !isControl(widget); });
    QStringList words;
    for (const QWidget *widget : missed) words << told(widget);
    QVERIFY2(missed.empty(), qPrintable(words.join(u'\n')));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
