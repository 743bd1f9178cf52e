// SPDX-License-Identifier: GPL-3.0-or-later
// The cloud page in the real window, by keyboard and mouse, against a real PostgreSQL.
#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"
#include "tests/ui/sync/desk.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/shell/facts.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/sync/conflictview.h"
#include "ui/sync/enterview.h"
#include "ui/sync/joinview.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>

using namespace flow;
using namespace flow::test;
using namespace flow::ui;
using namespace Qt::StringLiterals;

using Kind = LinkState::Kind;

class CloudPageTest : public QObject
{
    Q_OBJECT
    Cloud m_cloud;
    std::unique_ptr<Theme> m_theme;

    qint64 offer(Desk &desk)
    {
        return *desk.write([](Connection &c) {
            return Records(c).insert(offerEntity(), {{u"venue_name"_s, u"Criée"_s}, {u"version"_s, 1}, {u"direction"_s, u"out"_s}, {u"state"_s, u"sent"_s}, {u"deal_type"_s, u"flat"_s},
                                                        {u"guarantee"_s, 420'000}, {u"currency"_s, u"EUR"_s}});
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        installTheme(*qApp, *m_theme);
        qputenv("DEVICE_INTERVAL", "0");
        if (const QString none = m_cloud.start(); !none.isEmpty()) QSKIP(qPrintable(none));
    }

    void whatIsMissingOrWrongIsSaid()
    {
        Desk desk(*m_theme);
        QCOMPARE(desk.place(), u"On this computer only"_s);
        QVERIFY(desk.find<QLineEdit>(u"cloudCode"_s)->hasFocus()); // whoever comes here types at once
        QTest::mouseClick(desk.find<QPushButton>(u"cloudGo"_s), Qt::LeftButton);
        QCOMPARE(desk.said(u"cloudProblem"_s), u"Enter the code of the invitation."_s);
        desk.type(u"cloudCode"_s, u"ABC"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"cloudGo"_s), Qt::LeftButton);
        QVERIFY(desk.find<QLineEdit>(u"cloudUrl"_s)->hasFocus()); // and what is missing is where the keyboard goes
        desk.type(u"cloudUrl"_s, u"http://cloud.example"_s);
        desk.type(u"cloudMail"_s, u"claire@a.example"_s);
        desk.type(u"cloudPassword"_s, u"a long password"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"cloudGo"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.said(u"cloudProblem"_s).startsWith(u"Nothing is sent without encryption"_s));
        QCOMPARE(desk.find<QLineEdit>(u"cloudPassword"_s)->text(), u"a long password"_s); // nobody has refused it
        desk.type(u"cloudPassword"_s, u"a wrong password"_s);
        desk.type(u"cloudUrl"_s, m_cloud.url().authority()); // of this computer: a trial, which does not encrypt
        QTest::mouseClick(desk.find<QPushButton>(u"cloudGo"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"cloudProblem"_s).startsWith(u"The mail address or the password is not right"_s), kPatience);
        QVERIFY(desk.find<QLineEdit>(u"cloudPassword"_s)->text().isEmpty());
        desk.type(u"cloudPassword"_s, u"a long password"_s);
        desk.type(u"cloudUrl"_s, u"http://127.0.0.1:9"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"cloudGo"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"cloudProblem"_s).startsWith(u"The cloud cannot be reached"_s), kPatience);
        QCOMPARE(desk.link.state().kind, Kind::Apart);
    }

    void aWorkspaceWithItsOwnRecordsIsComparedBeforeItJoins()
    {
        Desk claire(*m_theme), marc(*m_theme);
        const auto begin = [](Desk &desk, int capacity) {
            return *desk.write([capacity](Connection &c) -> Result<qint64> {
                FLOW_TRY(Records(c).insert(venueEntity(), {{u"name"_s, u"Botanique"_s}, {u"kind"_s, u"hall"_s}, {u"town"_s, u"Bruxelles"_s}, {u"country"_s, u"BE"_s}, {u"capacity"_s, capacity}}));
                return Records(c).insert(artistEntity(), {{u"name"_s, u"Echo"_s}, {u"status"_s, u"active"_s}});
            });
        };
        begin(claire, 700);
        const qint64 echo = begin(marc, 650);
        claire.enter(u"create"_s, m_cloud.url(), u"claire@j.example"_s, u"Claire"_s, u"Haute"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        auto invited = claire.link.call(u"invite"_s, {{u"role"_s, u"booker"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(invited.isFinished(), kPatience);
        const QString code = (*invited.result())[u"code"].toString();

        marc.enter(u"join"_s, m_cloud.url(), u"marc@j.example"_s, u"Marc"_s, code);
        const QString same = u"joinSame.artist.%1"_s.arg(echo), field = u"joinField.venue.1.capacity"_s;
        QTRY_VERIFY_WITH_TIMEOUT(marc.find<SegmentedControl>(same), kPatience);
        QVERIFY(marc.find<SegmentedControl>(field));
        QVERIFY(!marc.link.state().isJoined());
        // Not now: nothing has happened. Then once more, with the same code.
        QTest::mouseClick(marc.find<QPushButton>(u"joinCancel"_s), Qt::LeftButton);
        QVERIFY(marc.find<QLineEdit>(u"cloudCode"_s)->isVisible());
        marc.type(u"cloudPassword"_s, u"a long password"_s);
        QTest::keyClick(marc.find<QLineEdit>(u"cloudPassword"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!marc.find<QLineEdit>(u"cloudCode"_s)->isVisible() && marc.find<SegmentedControl>(same), kPatience);
        // It is the same artist; and my capacity is right.
        QSignalSpy planned(marc.find<JoinView>(u"cloudJoin"_s), &JoinView::planned);
        QTest::keyClick(marc.find<SegmentedControl>(same), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, kPatience);
        QTRY_COMPARE(marc.find<SegmentedControl>(same)->current(), u"same"_s);
        while (marc.find<SegmentedControl>(field)->current() != u"mine"_s) QTest::keyClick(marc.find<SegmentedControl>(field), Qt::Key_Right);
        QTest::mouseClick(marc.find<QPushButton>(u"joinGo"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(marc.place(), u"In step"_s, kPatience);
        claire.link.syncNow();
        const auto count = [](Desk &desk, const char *sql) { return *desk.workspaces->store()->read([sql](Connection &c) { return c.integer(sql); }).result(); };
        QTRY_COMPARE_WITH_TIMEOUT(count(claire, "SELECT capacity FROM venue"), 650, kPatience);
        for (Desk *desk : {&claire, &marc}) {
            QCOMPARE(count(*desk, "SELECT count(*) FROM artist"), 1);
            QCOMPARE(count(*desk, "SELECT count(*) FROM venue"), 1);
        }
        QCOMPARE(QDir(marc.folder.path()).entryList({u"agency-before-joining-*.flowstage"_s}).size(), 1);
    }

    void twoPeopleMeetAndDecide()
    {
        Desk claire(*m_theme), marc(*m_theme);
        const qint64 id = offer(claire);
        QVERIFY_OK(claire.write([](Connection &c) { return writeSetting(c, agencyKeys::kPerson, u"Claire Bonnard"_s); }));
        claire.enter(u"create"_s, m_cloud.url(), u"claire@b.example"_s, u"Claire"_s, u"Haute"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        QTRY_COMPARE(claire.said(u"stateTitle"_s), u"In step"_s);

        // The invitation, from the people view.
        claire.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(claire.page()->view(), u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QPushButton>(u"inviteGo"_s), kPatience);
        QTest::mouseClick(claire.find<QPushButton>(u"inviteGo"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!claire.said(u"inviteCode"_s).isEmpty(), kPatience);
        const QString code = claire.said(u"inviteCode"_s);

        marc.enter(u"join"_s, m_cloud.url(), u"marc@b.example"_s, u"Marc"_s, code);
        QTRY_COMPARE_WITH_TIMEOUT(marc.place(), u"In step"_s, kPatience);
        const auto fee = [](Desk &desk) {
            return *desk.workspaces->store()->read([](Connection &c) { return c.integer("SELECT guarantee FROM offer"); }).result();
        };
        QCOMPARE(fee(marc), 420'000);
        // Each window says who works there, though the name of who began the agency came along.
        const auto person = [](Desk &desk) { return desk.find<QAbstractButton>(u"personButton"_s)->text(); };
        QTRY_COMPARE(person(claire), u"Claire"_s);
        QTRY_COMPARE(person(marc), u"Marc"_s);
        QTRY_VERIFY(!marc.window->sidebar()->item(u"start"_s)->isVisible()); // who has joined brings nothing in first

        // Both change the guarantee while they are apart.
        QVERIFY(m_cloud.stopGateway());
        QVERIFY_OK(claire.write([id](Connection &c) { return Records(c).update(offerEntity(), id, {{u"guarantee"_s, 450'000}}); }));
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"Offline, 1 change waiting"_s, kPatience);
        QVERIFY_OK(marc.write([](Connection &c) { return Records(c).update(offerEntity(), 1, {{u"guarantee"_s, 480'000}}); }));
        QTRY_COMPARE_WITH_TIMEOUT(marc.place(), u"Offline, 1 change waiting"_s, kPatience);
        marc.link.attach(nullptr); // or he would try by himself, and now and then be the first of the two
        QVERIFY(m_cloud.startGateway());
        claire.link.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        marc.link.attach(marc.workspaces->store());
        QTRY_COMPARE_WITH_TIMEOUT(marc.window->sidebar()->item(u"cloud"_s)->counter(), 1, kPatience);
        QCOMPARE(fee(marc), 450'000);

        // One key decides, though no conflict has the focus; Ctrl+Z takes it back; the other way by mouse.
        marc.press(Qt::Key_2, Qt::AltModifier);
        ConflictView *view = marc.page()->conflicts();
        QTRY_COMPARE(view->count(), 1);
        QVERIFY(!view->findChild<ConflictRow *>()->hasFocus());
        marc.press(Qt::Key_3, Qt::NoModifier);
        QTRY_COMPARE(fee(marc), 480'000);
        QTRY_COMPARE(view->count(), 0);
        marc.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fee(marc), 450'000, kPatience);
        QTRY_COMPARE(view->count(), 1);
        // By mouse: the value that both had before.
        QTest::mouseClick(view->findChild<ConflictRow *>()->findChild<QAbstractButton *>(u"pick.1"_s), Qt::LeftButton);
        QTRY_COMPARE(fee(marc), 420'000);
        QTRY_COMPARE_WITH_TIMEOUT(fee(claire), 420'000, kPatience); // and it is at Claire's by itself
        QTRY_COMPARE_WITH_TIMEOUT(marc.window->sidebar()->item(u"cloud"_s)->counter(), 0, kPatience);

        // The audit log is the owner's; others are told so.
        claire.press(Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(claire.window->findChildren<QWidget *>(u"auditRow"_s).size() >= 3, kPatience);
        const auto tells = [&claire](const QString &words) {
            const auto labels = claire.find<QWidget>(u"cloudAudit"_s)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(words); });
        };
        QTRY_VERIFY(tells(u"Offer · Conflict"_s)); // in words, and not in those of the schema
        QVERIFY(!tells(u"offer"_s));
        marc.press(Qt::Key_4, Qt::AltModifier);
        const auto *none = marc.find<QWidget>(u"auditEmpty"_s);
        QTRY_VERIFY(none->isVisible() && std::ranges::any_of(none->findChildren<QLabel *>(), [](const QLabel *label) { return label->text().startsWith(u"Only owners"_s); }));
        QVERIFY(!marc.find<QWidget>(u"auditExport"_s)->isVisible());

        // A role is taken away: Marc sees it, and cannot write any more.
        const QPointer<CloudPage> pageOfABooker = marc.page();
        claire.press(Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QComboBox>(u"memberRole"_s), kPatience);
        auto *role = claire.find<QComboBox>(u"memberRole"_s);
        role->setFocus();
        role->setCurrentIndex(role->findData(u"read_only"_s));
        Q_EMIT role->activated(role->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QComboBox>(u"memberRole"_s) && claire.find<QComboBox>(u"memberRole"_s)->currentData() == u"read_only"_s && claire.find<QComboBox>(u"memberRole"_s) != role, kPatience);
        QVERIFY(claire.find<QComboBox>(u"memberRole"_s)->hasFocus()); // the same, though made anew
        QTRY_COMPARE_WITH_TIMEOUT(marc.link.state().role, u"read_only"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!pageOfABooker, kPatience); // the window builds its pages anew for the other rights
        QVERIFY(!marc.find<QWidget>(u"inviteGo"_s));
        marc.page()->context().editor.update(offerEntity(), 1, {{u"guarantee"_s, 1}});
        auto *banner = marc.find<Banner>(u"errorBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(fee(marc), 420'000);

        // What cannot be taken back is asked first.
        const QString device = u"device."_s + marc.link.state().device;
        const auto shutOut = [&](const QString &answer) {
            QTest::mouseClick(claire.find<QWidget>(device)->findChild<QPushButton *>(u"deviceRevoke"_s), Qt::LeftButton);
            auto *question = claire.find<QWidget>(u"deviceRevokeQuestion"_s);
            if (question) QTest::mouseClick(question->findChild<QPushButton *>(answer), Qt::LeftButton);
            return question != nullptr;
        };
        QVERIFY(shutOut(u"questionCancel"_s));
        QTest::qWait(200);
        QVERIFY(claire.find<QWidget>(device)->findChild<QPushButton *>(u"deviceRevoke"_s));
        QTRY_VERIFY(!claire.find<QWidget>(u"deviceRevokeQuestion"_s));
        QVERIFY(shutOut(u"questionGo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QWidget>(device) && !claire.find<QWidget>(device)->findChild<QPushButton *>(u"deviceRevoke"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(marc.said(u"stateTitle"_s).startsWith(u"The cloud needs you"_s), kPatience);
        // And it stands in the audit log who did it.
        claire.press(Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(tells(u"desk · Device changed"_s) && tells(u"Shut out"_s), kPatience);
        QVERIFY(tells(u"Marc · Person changed"_s) && tells(u"Booker → Read only"_s) && tells(u"Marc · Person added"_s));
    }

    void aPersonWhoIsSignedOutSignsInAgain()
    {
        Desk claire(*m_theme);
        claire.enter(u"create"_s, m_cloud.url(), u"claire@c.example"_s, u"Claire"_s, u"C"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        QVERIFY(claire.find<QWidget>(u"stateKeys"_s)->isVisible()); // no keychain here, and it is said
        const auto saysHow = [&claire] {
            const auto labels = claire.find<QWidget>(u"cloudState"_s)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Signed in by"; });
        };
        QTRY_VERIFY(saysHow());
        QTest::mouseClick(claire.find<QPushButton>(u"stateSignOut"_s), Qt::LeftButton);
        QTRY_VERIFY(!saysHow()); // no key is left
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"Signed out"_s, kPatience);
        QTRY_VERIFY(!claire.find<QPushButton>(u"stateSignOut"_s)->isVisible());
        QTest::mouseClick(claire.find<QPushButton>(u"stateAction"_s), Qt::LeftButton);
        QVERIFY(claire.find<QLineEdit>(u"cloudPassword"_s)->hasFocus());
        QVERIFY(!claire.find<QLineEdit>(u"cloudMail"_s)->isVisible());
        // The same from the people, where nobody can be invited meanwhile.
        claire.page()->setView(u"people"_s);
        QTRY_VERIFY(claire.find<QPushButton>(u"peopleAgain"_s));
        QVERIFY(!claire.find<QPushButton>(u"inviteGo"_s));
        QTest::mouseClick(claire.find<QPushButton>(u"peopleAgain"_s), Qt::LeftButton);
        QVERIFY(claire.find<QLineEdit>(u"cloudPassword"_s)->hasFocus());
        claire.type(u"cloudPassword"_s, u"a long password"_s);
        QTest::keyClick(claire.find<QLineEdit>(u"cloudPassword"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QPushButton>(u"inviteGo"_s), kPatience);
        claire.page()->setView(u"state"_s);
        QTRY_VERIFY(claire.find<QLabel>(u"stateTitle"_s)->isVisible());
    }

    void anArtistApprovesAnOfferAndTheOfficeSeesIt()
    {
        Desk claire(*m_theme), zoe(*m_theme);
        const auto uid = claire.write([](Connection &c) -> Result<QString> {
            Records records(c);
            FLOW_ASSIGN(const qint64 artist, records.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}}));
            FLOW_ASSIGN(const qint64 other, records.insert(artistEntity(), {{u"name"_s, u"Ana"_s}, {u"status"_s, u"active"_s}}));
            for (const auto &[who, venue] : {std::pair(artist, u"Criée"_s), std::pair(other, u"Halle"_s)})
                FLOW_TRY(records.insert(offerEntity(), {{u"artist_id"_s, who}, {u"venue_name"_s, venue}, {u"version"_s, 1}, {u"direction"_s, u"in"_s}, {u"state"_s, u"sent"_s}, {u"deal_type"_s, u"flat"_s},
                                                           {u"guarantee"_s, 420'000}, {u"currency"_s, u"EUR"_s}, {u"artist_approval"_s, u"waiting"_s}, {u"notes"_s, u"between us"_s}}));
            FLOW_ASSIGN(const auto record, records.byId(artistEntity(), artist));
            return uuidToString(record->uid);
        });
        QVERIFY_OK(uid);
        claire.enter(u"create"_s, m_cloud.url(), u"claire@h.example"_s, u"Claire"_s, u"H"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        auto invited = claire.link.call(u"invite"_s, {{u"role"_s, u"artist"_s}, {u"artists"_s, QJsonArray{*uid}}});
        QTRY_VERIFY_WITH_TIMEOUT(invited.isFinished(), kPatience);
        QVERIFY_OK(invited.result());

        zoe.enter(u"join"_s, m_cloud.url(), u"zoe@h.example"_s, u"Zoe"_s, (*invited.result())[u"code"].toString());
        QTRY_COMPARE_WITH_TIMEOUT(zoe.link.state().role, u"artist"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(zoe.place(), u"In step"_s, kPatience);
        const auto offers = zoe.workspaces->store()->read([](Connection &c) { return c.integer("SELECT count(*) FROM offer"); }).result();
        QCOMPARE(*offers, 0); // the office's rows stay in the office
        zoe.press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(zoe.page()->view(), u"approvals"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(zoe.find<QPushButton>(u"approvalYes"_s), kPatience);
        QCOMPARE(zoe.window->findChildren<QPushButton *>(u"approvalYes"_s).size(), 1); // not Ana's
        // The office asks something else meanwhile: what Zoe says to the terms of before does not count for these.
        m_cloud.sql(u"update app.offer set guarantee = 100000 where venue_name = 'Criée'"_s);
        QTest::mouseClick(zoe.find<QPushButton>(u"approvalYes"_s), Qt::LeftButton);
        const auto reads = [&](const QString &text) {
            return std::ranges::any_of(zoe.window->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(reads(u"Your agency has changed this offer since it was shown here. Look at it again, then answer."_s), kPatience);
        QCOMPARE(m_cloud.sql(u"select artist_approval from app.offer where venue_name = 'Criée'"_s), u"waiting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reads(u"1,000"_s), kPatience);
        zoe.type(u"approvalNote"_s, u"gladly"_s);
        QTest::mouseClick(zoe.find<QPushButton>(u"approvalYes"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(zoe.said(u"approvalsSaid"_s), u"Nothing waits for you."_s, kPatience);
        claire.link.syncNow();
        const auto approval = [&] {
            return *claire.workspaces->store()->read([](Connection &c) { return c.text("SELECT group_concat(artist_approval || ' ' || coalesce(approved_by, '') || ' ' || coalesce(approval_note, ''), ', ') FROM offer"); }).result();
        };
        QTRY_COMPARE_WITH_TIMEOUT(approval(), u"approved Zoe gladly, waiting  "_s, kPatience);
        // Nobody else answers this way.
        auto office = claire.link.call(u"offer_answer"_s, {{u"offer"_s, Cloud::uuid()}, {u"approve"_s, true}});
        QTRY_VERIFY_WITH_TIMEOUT(office.isFinished(), kPatience);
        QVERIFY(!office.result());
    }

    void aPersonSignsInWithACode()
    {
        m_cloud.rpc(u"sign_up"_s, {{u"mail"_s, u"code@i.example"_s}, {u"password"_s, u"a long password"_s}, {u"name"_s, u"Code"_s}}, {});
        Desk desk(*m_theme);
        auto *modes = desk.find<SegmentedControl>(u"cloudMode"_s);
        while (modes->current() != "create"_L1) QTest::keyClick(modes, Qt::Key_Right);
        desk.type(u"cloudOrganisation"_s, u"I"_s);
        desk.type(u"cloudUrl"_s, m_cloud.url().toString());
        QTest::mouseClick(desk.find<QPushButton>(u"cloudByCode"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"cloudProblem"_s).startsWith(u"This cloud offers no signing in with a code"_s), kPatience);
        m_cloud.sql(u"insert into sync.issuer (url, client, own_people) values ('%1', 'flow-stage', true)"_s.arg(m_cloud.url().toString()));
        QTest::mouseClick(desk.find<QPushButton>(u"cloudByCode"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"cloudCodePrompt"_s)->isVisible(), kPatience);
        QTest::mouseClick(desk.find<QPushButton>(u"cloudCancelCode"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QWidget>(u"cloudCodePrompt"_s)->isVisible(), kPatience);
        QCOMPARE(desk.said(u"cloudProblem"_s), QString());
        QTest::mouseClick(desk.find<QPushButton>(u"cloudByCode"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"cloudCodePrompt"_s)->isVisible(), kPatience);
        m_cloud.request("POST", u"/device"_s, "answer=allow&mail=code%40i.example&password=a+long+password&user_code=" + desk.said(u"cloudUserCode"_s).toLatin1(), {}, "application/x-www-form-urlencoded");
        QTRY_COMPARE_WITH_TIMEOUT(desk.place(), u"In step"_s, kPatience);
    }

    /// However narrow the column, and however much wider the window.
    void wordsThatWrapHaveRoom()
    {
        Desk desk(*m_theme);
        desk.link.attach(nullptr); // only what is shown here
        LinkState state;
        state.kind = Kind::Offline;
        state.organisation = u"o"_s;
        const QString name = u"the rider and the stage plot of the spring tour with all of its rooms.pdf"_s; // two lines here, one in the width of the window
        for (int i = 0; i < 12; ++i) state.exchanges.append({1, {}, Error{ErrorCode::FileUnreadable, {name}}});
        desk.link.showState(state);
        auto *exchanges = desk.find<QWidget>(u"stateExchanges"_s);
        QTRY_VERIFY(exchanges && exchanges->findChildren<QLabel *>().size() == 24);
        const auto cut = [&] {
            return std::ranges::count_if(exchanges->findChildren<QLabel *>(), [](const QLabel *label) { return label->wordWrap() && label->height() < label->heightForWidth(label->width()); });
        };
        QTRY_COMPARE(cut(), 0);
        // Two lines in a banner keep away from its edges.
        Banner banner;
        banner.set(u"No keychain is open on this computer, so you will be asked for the password at the next start."_s, Tone::Warning, u"lock-open"_s, u"Keep"_s, false);
        QVERIFY(banner.heightForWidth(480) >= 2 * banner.findChild<QLabel *>()->fontMetrics().height() + 16);
    }

    void whoBeginsInASmallWindowSeesAllOfIt()
    {
        Desk desk(*m_theme);
        desk.window->resize(1024, 700);
        desk.window->showPage(u"start"_s);
        const QWidget *page = desk.window->currentPage();
        QTRY_VERIFY(page->width() < 1000);
        const auto cut = [page] {
            return std::ranges::count_if(page->findChildren<QWidget *>(), [page](const QWidget *w) { return w->isVisible() && w->mapTo(page, QPoint(w->width(), 0)).x() > page->width(); });
        };
        QTRY_COMPARE(cut(), 0);
        // And fields that scroll are not squeezed.
        desk.window->showPage(u"cloud"_s);
        desk.find<QAbstractButton>(u"cloudNew"_s)->setChecked(true);
        QTRY_VERIFY(desk.find<QLineEdit>(u"cloudName"_s)->isVisible());
        for (const auto &name : {u"cloudCode"_s, u"cloudUrl"_s, u"cloudName"_s}) QTRY_COMPARE(desk.find<QLineEdit>(name)->height(), desk.find<QLineEdit>(u"cloudMail"_s)->height());
    }

    /// A device that only was away does not hear of a restore that never was, nor of files whose records are still to come.
    void whatHappenedIsSaidAsItWas()
    {
        Desk desk(*m_theme);
        desk.link.attach(nullptr); // only what is shown here
        LinkState state;
        state.kind = Kind::Loading;
        state.organisation = u"o"_s;
        const auto said = [&](const QString &words) {
            return std::ranges::any_of(desk.find<QWidget>(u"cloudState"_s)->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        desk.link.showState(state);
        QTRY_VERIFY(said(u"They come when the records are there"_s));
        QTRY_VERIFY(!said(u"are here and in the cloud"_s));
        state.kind = Kind::InStep;
        state.exchanges = {{2, {.received = 3, .loaded = true, .longAway = true}, {}}};
        desk.link.showState(state);
        QTRY_VERIFY(said(u"Away for so long"_s));
        QVERIFY(!said(u"restored"_s));
        QVERIFY(said(u"are here and in the cloud"_s));
        state.exchanges = {{3, {.loaded = true, .newDevice = true, .restored = true}, {}}};
        desk.link.showState(state);
        QTRY_VERIFY(said(u"The cloud was restored from a backup"_s));
        QVERIFY(!said(u"was copied"_s));
        state.exchanges = {{4, {.newDevice = true}, {}}};
        desk.link.showState(state);
        QTRY_VERIFY(said(u"This workspace was copied"_s));
    }

    void whatWaitsInTheCloudIsSaid()
    {
        Desk desk(*m_theme);
        desk.link.attach(nullptr); // only what is shown here
        LinkState state;
        state.kind = Kind::InStep;
        state.organisation = u"o"_s;
        const auto said = [&](const QString &words) {
            return std::ranges::any_of(desk.find<QWidget>(u"cloudState"_s)->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        desk.link.showState(state);
        QTRY_VERIFY(desk.find<QWidget>(u"cloudState"_s));
        QVERIFY(!said(u"restored"_s));
        state.held = {{entityByName(u"availability"), &artistEntity(), 3}, {&fileEntity(), &venueEntity(), 1}};
        desk.link.showState(state);
        QTRY_VERIFY(said(u"4 records of yours wait in the cloud"_s));
        QVERIFY(said(u"another device has not sent it yet"_s)); // without a restore, too
        QVERIFY(said(u"3, for want of: Artists"_s));
        state.held.clear();
        desk.link.showState(state);
        QTRY_VERIFY(!said(u"wait in the cloud"_s));
    }

    void theStatusBarLeadsHere()
    {
        Desk desk(*m_theme);
        desk.window->showPage(u"network"_s);
        QTest::mouseClick(desk.find<QAbstractButton>(u"placeLabel"_s), Qt::LeftButton);
        QCOMPARE(desk.window->currentPageId(), u"cloud"_s);
    }
};

QTEST_MAIN(CloudPageTest)
#include "tst_cloudpage.moc"
