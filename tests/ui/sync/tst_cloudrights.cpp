// SPDX-License-Identifier: GPL-3.0-or-later
// What a role is shown of, and what owners see of others' rights, in the real window.
#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/sync/rights.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"
#include "tests/ui/sync/desk.h"
#include "ui/common/datatable.h"
#include "ui/shell/sidebar.h"
#include "ui/sync/auditview.h"
#include "ui/sync/conflictrow.h"
#include "ui/sync/conflictview.h"
#include "ui/sync/peopleview.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

#include <cmath>

using namespace flow;
using namespace flow::test;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class CloudRightsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    Cloud m_cloud;
    QString m_none;

    /// The uid of a new record.
    static QString add(Desk &desk, const Entity &entity, const Values &values)
    {
        const auto records = desk.write([&](Connection &c) -> Result<std::vector<Record>> {
            FLOW_ASSIGN(const qint64 id, Records(c).insert(entity, values));
            return Records(c).byIds(entity, {id});
        });
        return records && !records->empty() ? uuidToString(records->front().uid) : QString();
    }

    /// As somebody of this role would have it after an exchange.
    static LinkState stateOf(const QString &role)
    {
        LinkState state;
        state.kind = LinkState::Kind::InStep;
        state.organisation = state.user = u"o"_s;
        state.role = role;
        QJsonObject rights;
        for (const Entity *entity : allEntities())
            if (const Right right = defaultRight(role, *entity); right.read) rights.insert(entity->name, right.write ? u"rw"_s : u"r"_s);
        state.grants = Grants(QString::fromUtf8(QJsonDocument(rights).toJson()));
        return state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        installTheme(*qApp, *m_theme);
        m_none = m_cloud.start();
    }

    void whoMayImportNothingIsOfferedNoImport_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("imports");
        QTest::addColumn<bool>("importsVenues");
        QTest::newRow("booker") << u"booker"_s << true << true;
        QTest::newRow("accountant") << u"accountant"_s << true << false; // orders and customers, no venues
        QTest::newRow("read only") << u"read_only"_s << false << false;
    }
    void whoMayImportNothingIsOfferedNoImport()
    {
        QFETCH(QString, role);
        QFETCH(bool, imports);
        QFETCH(bool, importsVenues);
        Desk desk(*m_theme);
        desk.link.attach(nullptr);
        add(desk, venueEntity(), {{u"name"_s, u"Criée"_s}, {u"kind"_s, u"club"_s}});
        desk.link.showState(stateOf(role));
        QTest::qWait(500); // the window builds its pages anew for the other rights
        QCOMPARE(!desk.window->sidebar()->item(u"import"_s)->isHidden(), imports);
        desk.window->showPage(u"network"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"importRecords"_s));
        QCOMPARE(!desk.find<QPushButton>(u"importRecords"_s)->isHidden(), importsVenues);
        // Nor is it offered on a row what may not be done with it.
        auto *table = desk.find<DataTable>(u"table.venue"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        Q_EMIT table->contextMenuRequested(1, QPoint(100, 100));
        auto *menu = desk.find<QMenu>(u"rowMenu"_s);
        QStringList offered;
        for (const QAction *action : menu->actions()) offered << action->text();
        QVERIFY(offered.contains(u"Open"_s) && offered.contains(u"Export…"_s));
        QCOMPARE(offered.contains(u"Delete"_s) && offered.contains(u"Edit a field…"_s), importsVenues);
        QCOMPARE(offered.contains(u"Delete"_s) || offered.contains(u"Edit a field…"_s), importsVenues);
        QCOMPARE(offered.contains(u"Add to a project…"_s), importsVenues);
        menu->close();
    }

    void whoWasShutOutIsToldHowToTakePartAgain()
    {
        Desk desk(*m_theme);
        desk.link.attach(nullptr);
        LinkState state = stateOf(u"booker"_s);
        state.kind = LinkState::Kind::Problem;
        state.next = 1'795'176'000'000;
        state.error = Error{ErrorCode::Network, {u"revoked"_s}};
        desk.link.showState(state);
        desk.page()->setView(u"state"_s);
        QTRY_COMPARE(desk.find<QPushButton>(u"stateAction"_s)->text(), u"New workspace"_s);
        const auto labels = desk.find<QWidget>(u"cloudState"_s)->findChildren<QLabel *>();
        const auto tells = [&](const QString &words) { return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); }); };
        QVERIFY(tells(u"make a new workspace"_s));
        QVERIFY(!tells(u"by itself"_s)); // nothing is tried again
    }

    /// The limit to some artists stays with a person whatever the role: owners see it, and lift it.
    void whatAPersonIsLimitedToIsSeenAndLifted()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        Desk claire(*m_theme);
        const QString artist = add(claire, artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}});
        claire.enter(u"create"_s, m_cloud.url(), u"claire@r.example"_s, u"Claire"_s, u"Haute"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        const QString who = m_cloud.addMember(claire.link.state().organisation, u"artist"_s, artist), member = u"member."_s + who;
        const auto right = [&] { return m_cloud.sql(u"select role || ' ' || coalesce(artists::text, 'all') from sync.member where user_id = '%1'"_s.arg(who)); };
        claire.page()->setView(u"people"_s);
        const auto tells = [&](const QString &words) {
            const auto *box = claire.find<QWidget>(member);
            return box && std::ranges::any_of(box->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == words; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(tells(u"Only records of Zoé"_s), kPatience);
        const auto choose = [&](const QString &role) {
            auto *box = claire.find<QWidget>(member)->findChild<QComboBox *>(u"memberRole"_s);
            box->setCurrentIndex(box->findData(role));
            Q_EMIT box->activated(box->currentIndex());
        };
        const auto pick = [&](const QString &words) {
            auto *menu = claire.find<QMenu>(u"memberArtistsMenu"_s);
            const auto actions = menu ? menu->actions() : QList<QAction *>();
            const auto action = std::ranges::find_if(actions, [&](const QAction *one) { return one->text() == words; });
            if (action == actions.end()) return false;
            (*action)->trigger();
            menu->close();
            return true;
        };
        const QPointer<QWidget> before = claire.find<QWidget>(member);
        const auto shownRole = [&] { // in a row that was made since
            const auto *box = before ? nullptr : claire.find<QWidget>(member);
            return box ? box->findChild<QComboBox *>(u"memberRole"_s)->currentData().toString() : QString();
        };
        choose(u"accountant"_s);
        QTRY_COMPARE_WITH_TIMEOUT(right(), u"accountant {%1}"_s.arg(artist), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shownRole(), u"accountant"_s, kPatience); // asked for again
        QVERIFY(tells(u"Only records of Zoé"_s));
        QTest::mouseClick(claire.find<QWidget>(member)->findChild<QPushButton *>(u"memberArtists"_s), Qt::LeftButton);
        QVERIFY(pick(u"All artists"_s));
        QTRY_COMPARE_WITH_TIMEOUT(right(), u"accountant all"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!tells(u"Only records of Zoé"_s), kPatience);
        // Who becomes an artist is asked which; until then nothing changes.
        choose(u"artist"_s);
        QTest::qWait(200);
        QCOMPARE(right(), u"accountant all"_s);
        QVERIFY(pick(u"Zoé"_s));
        QTRY_COMPARE_WITH_TIMEOUT(right(), u"artist {%1}"_s.arg(artist), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tells(u"Only records of Zoé"_s), kPatience);
    }

    /// More than the cloud gives at once, also when many changes were of one moment; and what was done to somebody's limit is said.
    void theAuditLogIsExportedWhole()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        Desk claire(*m_theme);
        claire.enter(u"create"_s, m_cloud.url(), u"claire@e.example"_s, u"Claire"_s, u"Haute"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        const QString org = claire.link.state().organisation;
        m_cloud.sql(u"insert into audit.log (org_id, seq, user_id, entity, row_id, op, new, at) select '%1', i, '%2', 'venue', gen_random_uuid(), 'I', '{\"name\": \"Hall\"}',"
                    " now() - ((i / 300) * interval '1 second') from generate_series(1, 2500) i"_s.arg(org, claire.link.state().user));
        const int all = m_cloud.sql(u"select count(*) from audit.log where org_id = '%1'"_s.arg(org)).toInt();
        claire.page()->setView(u"audit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!claire.window->findChildren<QWidget *>(u"auditRow"_s).isEmpty(), kPatience);
        const QString path = claire.folder.filePath(u"audit.csv"_s);
        claire.find<AuditView>(u"cloudAudit"_s)->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.readAll().count('\n')), all + 1);
    }

    void whatNeedsTheCloudWaitsForIt()
    {
        if (!m_none.isEmpty()) QSKIP(qPrintable(m_none));
        Desk claire(*m_theme);
        claire.enter(u"create"_s, m_cloud.url(), u"claire@o.example"_s, u"Claire"_s, u"Haute"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.place(), u"In step"_s, kPatience);
        const QString member = u"member."_s + m_cloud.addMember(claire.link.state().organisation, u"booker"_s);
        const auto can = [&](const QString &name) {
            const auto *box = claire.find<QWidget>(member);
            const auto *control = box ? box->findChild<QWidget *>(name) : nullptr;
            return control && control->isEnabled();
        };
        claire.page()->setView(u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(can(u"memberRole"_s) && can(u"memberRevoke"_s), kPatience);
        QVERIFY(m_cloud.stopGateway());
        claire.link.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(claire.place().startsWith(u"Offline"_s), kPatience);
        claire.page()->setView(u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QPushButton>(u"peopleAgain"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!can(u"memberRole"_s) && !can(u"memberRevoke"_s), kPatience);
        claire.page()->setView(u"audit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(claire.find<QWidget>(u"auditEmpty"_s)->isVisible(), kPatience);
        QVERIFY(!claire.find<QPushButton>(u"auditExport"_s)->isEnabled());
        // By itself, as soon as it answers.
        QVERIFY(m_cloud.startGateway());
        claire.link.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!claire.find<QWidget>(u"auditEmpty"_s)->isVisible() && claire.find<QPushButton>(u"auditExport"_s)->isEnabled(), kPatience);
        claire.page()->setView(u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(can(u"memberRole"_s) && !claire.find<QPushButton>(u"peopleAgain"_s), kPatience);
    }

    /// What was decided is there to be read: its words stand out from their ground as others do (WCAG 2, AA).
    void decidedConflictsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void decidedConflictsCanBeRead()
    {
        QFETCH(bool, dark);
        m_theme->setSchemeChoice(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        SyncConflict conflict{.id = 7, .kind = SyncConflict::Kind::Merged, .entity = &showEntity(), .row = 1, .title = u"Criée"_s, .state = u"kept"_s};
        conflict.fields.push_back({.field = showEntity().field(u"notes"), .theirs = u"Pays late"_s, .mine = u"Two acts"_s});
        ConflictRow row(conflict, true);
        row.resize(1000, row.sizeHint().height());
        for (const auto &name : {u"pick.2"_s, u"pick.3"_s}) {
            const QImage cell = row.findChild<QWidget *>(name)->grab().toImage();
            const auto luminance = [](QColor color) {
                const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
                return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
            };
            const double ground = luminance(cell.pixelColor(cell.width() / 2, cell.height() - 6));
            double best = 1;
            for (int y = 28; y < cell.height() - 8; ++y)
                for (int x = 8; x < 80; ++x) {
                    const double ink = luminance(cell.pixelColor(x, y));
                    best = std::max(best, (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05));
                }
            QVERIFY2(best >= 7, qPrintable(QString::number(best)));
        }
        m_theme->setSchemeChoice(Theme::Scheme::Light);
    }

    /// A large file is tried again when somebody opens it: a time that has passed is no promise.
    void aFileThatIsNotTriedAgainSaysNoTime()
    {
        Desk desk(*m_theme);
        desk.link.attach(nullptr);
        LinkState state = stateOf(u"booker"_s);
        state.files.troubles = {{u"demo.flac"_s, {}, false, Error{ErrorCode::Network, {u"blob_unknown"_s}}, 1'795'176'000'000}};
        const auto tells = [&](qint64 last) {
            state.last = last;
            desk.link.showState(state);
            const auto *files = desk.find<QWidget>(u"stateFiles"_s);
            return std::ranges::any_of(files->findChildren<QLabel *>(), [&](const QLabel *label) { return label->isVisibleTo(files) && label->text().startsWith(u"Tried again"_s); });
        };
        desk.page()->setView(u"state"_s);
        QVERIFY(tells(1'795'175'000'000));
        QVERIFY(!tells(1'795'177'000'000));
    }

    /// The hint about keys gives way, not the words of what one can choose: French is the longest.
    void aSmallWindowKeepsTheWordsOfItsChoices()
    {
        Desk desk(*m_theme);
        desk.preferences.set(u"language"_s, u"fr"_s);
        desk.window->resize(1024, 700);
        desk.link.attach(nullptr);
        desk.link.showState(stateOf(u"owner"_s));
        for (const auto &decision : {u"open"_s, u"open"_s, u"theirs"_s}) {
            const QString show = add(desk, showEntity(), {{u"day"_s, u"2027-02-26"_s}, {u"status"_s, u"confirmed"_s}, {u"venue_name"_s, u"Criée"_s}});
            add(desk, conflictEntity(), {{u"entity"_s, u"show"_s}, {u"record"_s, show}, {u"kind"_s, u"refused"_s}, {u"mine"_s, u"{\"status\":\"cancelled\"}"_s}, {u"base"_s, u"{\"status\":\"hold\"}"_s}, {u"at"_s, 5}, {u"state"_s, decision}});
        }
        QTest::qWait(500); // the window is made anew in the other language
        desk.window->showPage(u"cloud"_s);
        desk.page()->setView(u"conflicts"_s);
        QTRY_COMPARE(desk.window->findChildren<ConflictRow *>().size(), 2);
        QTest::qWait(200);
        auto *choices = desk.find<SegmentedControl>(u"conflictFilter"_s);
        QVERIFY(desk.find<QPushButton>(u"conflictAllMine"_s)->text().startsWith(u"Tous"_s));
        QCOMPARE(choices->width(), choices->sizeHint().width());
        QVERIFY(desk.find<QPushButton>(u"conflictAllMine"_s)->mapTo(desk.window.get(), QPoint()).x() < 1024 - 100);
        // The status bar counts what is to decide, and nothing else.
        QVERIFY(!desk.page()->status().isEmpty());
        QTest::keyClick(choices, Qt::Key_Right);
        QTRY_VERIFY(!desk.page()->conflicts()->showsOpen());
        QTRY_COMPARE(desk.page()->conflicts()->count(), 1);
        QCOMPARE(desk.page()->status(), QString());
    }

    /// In a window of 1024 a long name is cut, and not what can be done beside it.
    void longNamesLeaveRoomForTheirButtons()
    {
        Desk desk(*m_theme);
        desk.window->resize(1024, 700);
        desk.link.attach(nullptr);
        desk.link.showState(stateOf(u"owner"_s));
        const QString name = u"Technical rider with a very long name for the summer tour of the year after the next one"_s;
        const auto cut = [&desk](const QString &view, const QString &buttons) {
            const auto *shown = desk.find<QWidget>(view);
            QTest::qWait(200); // what was just made is laid out
            int count = 0, seen = 0;
            for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>(buttons))
                if (button->isVisible() && ++seen && button->mapTo(shown, QPoint(button->width(), 0)).x() > shown->width()) ++count;
            return seen > 0 ? count : -1;
        };
        desk.page()->setView(u"audit"_s);
        auto *audit = desk.find<AuditView>(u"cloudAudit"_s);
        QTRY_VERIFY(desk.find<QWidget>(u"auditEmpty"_s)->isVisible()); // there is no cloud
        const QJsonObject entry{{u"at"_s, u"2026-11-20T12:00:00.000Z"_s}, {u"name"_s, u"Marc"_s}, {u"entity"_s, u"file"_s}, {u"record"_s, u"0193457e-0000-7000-8000-000000000001"_s}, {u"operation"_s, u"insert"_s},
            {u"new"_s, QJsonObject{{u"name"_s, name}}}};
        audit->showEntries({entry});
        QCOMPARE(cut(u"cloudAudit"_s, u"auditOnly"_s), 0);
        QTest::mouseClick(audit->findChild<QAbstractButton *>(u"auditOnly"_s), Qt::LeftButton);
        QTRY_VERIFY(audit->findChild<QPushButton *>(u"auditRecord"_s)->isVisible());
        QCOMPARE(cut(u"cloudAudit"_s, u"auditExport"_s), 0);
        QVERIFY(desk.window->width() <= 1024);
        desk.page()->setView(u"people"_s);
        desk.find<PeopleView>(u"cloudPeople"_s)->showMembers({QJsonObject{{u"user"_s, u"m"_s}, {u"name"_s, name + name}, {u"role"_s, u"accountant"_s}}});
        QTRY_VERIFY(desk.find<QPushButton>(u"memberRevoke"_s));
        QCOMPARE(cut(u"cloudPeople"_s, u"memberRevoke"_s), 0);
    }

    void amountsInTheAuditLogHaveTheirCurrency()
    {
        Desk desk(*m_theme);
        desk.link.attach(nullptr);
        const QString offer = add(desk, offerEntity(), {{u"venue_name"_s, u"Criée"_s}, {u"version"_s, 1}, {u"direction"_s, u"out"_s}, {u"state"_s, u"sent"_s}, {u"deal_type"_s, u"flat"_s},
                                                           {u"guarantee"_s, 480'000}, {u"currency"_s, u"CHF"_s}});
        desk.link.showState(stateOf(u"owner"_s));
        auto *audit = desk.find<AuditView>(u"cloudAudit"_s);
        // An update is logged with what was changed, and nothing else.
        const QJsonObject entry{{u"at"_s, u"2026-11-20T12:00:00.000Z"_s}, {u"name"_s, u"Marc"_s}, {u"entity"_s, u"offer"_s}, {u"record"_s, offer}, {u"operation"_s, u"update"_s},
            {u"old"_s, QJsonObject{{u"guarantee"_s, 420'000}}}, {u"new"_s, QJsonObject{{u"guarantee"_s, 480'000}}}};
        audit->addEntries({entry});
        const auto said = [&] { return audit->findChild<QLabel *>(u"auditDetail"_s)->text(); };
        QTRY_VERIFY2(said().count(u"CHF"_s) == 2, qPrintable(said()));
    }
};

QTEST_MAIN(CloudRightsTest)
#include "tst_cloudrights.moc"
