// SPDX-License-Identifier: GPL-3.0-or-later
// A change of a profile is put before the artist by mail, from the profile in the real window, with a real cloud behind it.
#include "core/artist/proposal.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/sync/cloudlink.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"
#include "ui/artist/artistcards.h"
#include "ui/artist/artistpage.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/shell/approvallink.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QUrlQuery>

using namespace flow;
using namespace flow::test;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class AskByMailTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 30'000;
    Cloud m_cloud;
    QList<QUrl> m_mails;

public Q_SLOTS:
    void takeMail(const QUrl &url) { m_mails << url; }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    void theMailHasALinkThatShowsTheQuestion()
    {
        QTemporaryDir folder;
        Theme theme;
        installTheme(*qApp, theme);
        Preferences preferences(folder.filePath(u"settings.ini"_s));
        Language language(*qApp);
        preferences.set(u"language"_s, u"en"_s);
        followPreferences(preferences, theme, language);
        KeptTokens tokens(nullptr, FileTokens(folder.filePath(u"keys.json"_s)));
        CloudLink link(tokens, {.deviceName = u"desk"_s, .settleMs = 50});
        WorkspaceManager workspaces(preferences, WorkspaceManager::Options{.dataFolder = folder.filePath(u"data"_s), .makeDemo = {}, .automaticBackups = false});
        QVERIFY(workspaces.create(folder.filePath(u"agency.flowstage"_s)));
        const auto artist = workspaces.store()->write({u"edit"_s}, [](Connection &c) -> Result<qint64> {
            FLOW_ASSIGN(const qint64 id, Records(c).insert(artistEntity(), {{u"name"_s, u"Nora Vent"_s}, {u"status"_s, u"active"_s}, {u"email"_s, u"nora@vent.example"_s}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(proposeChanges(c, id, {{u"fee_min"_s, 250000}}, u"New season"_s, u"Claire"_s));
            return id;
        }).result();
        QVERIFY_OK(artist);
        link.attach(workspaces.store());
        const auto wait = [](auto future) {
            (void)QTest::qWaitFor([&] { return future.isFinished(); }, kPatience);
            return future.result();
        };
        QVERIFY_OK(wait(link.signIn(m_cloud.url(), u"claire@a.example"_s, u"a long password"_s, u"Claire"_s)));
        QVERIFY_OK(wait(link.createOrganisation(u"Marée"_s, u"Claire"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link.state().kind == LinkState::Kind::InStep && link.state().waiting == 0, kPatience);
        MainWindow window(MainWindow::Parts{theme, preferences, workspaces, language, {artistPage()}, QtFuture::makeReadyValueFuture(std::shared_ptr<const Gazetteer>()), &link});
        window.resize(1440, 900);
        window.show();
        window.showPage(u"artists"_s);
        Q_EMIT window.findChild<ArtistCards *>()->opened(*artist);
        const auto find = [&]<class T>(const QString &name, T *) { return window.findChild<T *>(name); };
        Button *ask = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(ask = find(u"askProposal"_s, ask), kPatience);
        ask->click();
        QLineEdit *mail = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((mail = find(u"askMail"_s, mail)) && mail->text() == u"nora@vent.example", kPatience);
        QCOMPARE(window.findChild<QLineEdit *>(u"askPerson"_s)->text(), u"Nora Vent"_s);
        auto *languages = window.findChild<QComboBox *>(u"askLanguage"_s);
        languages->setCurrentIndex(languages->findData(u"fr"_s));
        window.findChild<Button *>(u"askWrite"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_mails.size(), 1, kPatience);
        QCOMPARE(m_mails.first().path(), u"nora@vent.example"_s);
        const QUrlQuery query(m_mails.first());
        QVERIFY(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded).contains(u"Modification du profil\u202f: Nora Vent"_s));
        const QString text = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY2(text.startsWith(u"Bonjour Nora Vent,\r\n"_s), qPrintable(text));
        const QString address = text.section(m_cloud.url().toString(), 1).section(u'\r', 0, 0);
        QVERIFY2(address.startsWith(u"/rpc/approval?token="_s), qPrintable(text));
        QVERIFY(m_cloud.request("GET", address, {}, {}).body.contains("Cachet minimum"));
        // The link is listed and can be taken back.
        Button *back = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(back = find(u"askTakeBack"_s, back), kPatience);
        back->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud.request("GET", address, {}, {}).status, 410, kPatience);
        // Nobody is asked without a name; a copied link is a new one.
        window.findChild<QLineEdit *>(u"askPerson"_s)->clear();
        window.findChild<Button *>(u"askCopy"_s)->click();
        QVERIFY(window.findChild<QLabel *>(u"askProblem"_s)->isVisible());
        window.findChild<QLineEdit *>(u"askPerson"_s)->setText(u"Nora"_s);
        QGuiApplication::clipboard()->clear();
        window.findChild<Button *>(u"askCopy"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith(m_cloud.url().toString() + u"/rpc/approval?token="_s), kPatience);
        // The artist says yes without the program, and the proposal is granted in the open workspace.
        const QString copied = QGuiApplication::clipboard()->text().section(u"token="_s, 1);
        QCOMPARE(m_cloud.answerLink(copied), 200);
        QTRY_COMPARE_WITH_TIMEOUT(*workspaces.store()->read([](Connection &c) { return c.text("SELECT state || ' ' || decided_by FROM proposal"); }).result(), u"granted Nora"_s, kPatience);
        link.attach(nullptr);
    }
};

QTEST_MAIN(AskByMailTest)
#include "tst_askbymail.moc"
