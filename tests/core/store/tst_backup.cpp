// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "core/store/records.h"
#include "tests/support/dump.h"
#include "tests/support/tempstore.h"

#include <QDir>
#include <QLockFile>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

qint64 addVenue(test::TempStore &store, const QString &name)
{
    return *store.write([&](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}}); });
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 3);
    file.write(QByteArray(4096 * 4, '\x5a'));
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsWhatWasConfirmedAndCanBeRestored()
    {
        test::TempStore store;
        addVenue(store, u"La Cave"_s);
        const QStringList before = *store.read([](Connection &c) { return test::dump(c); });
        const QString folder = store.folder() + u"/backups"_s;
        const auto made = store.read([&](Connection &c) { return rotateBackup(c, folder, 1'795'176'000'000, nullptr); });
        QVERIFY_OK(made);
        addVenue(store, u"Le Quai"_s);
        store.close();
        const auto kept = restoreBackup(*made, store.path(), 1'795'176'100'000);
        QVERIFY_OK(kept);
        QVERIFY(QFile::exists(*kept));
        store.reopen();
        QCOMPARE(*store.read([](Connection &c) { return test::dump(c); }), before);
        // what was replaced is still whole
        auto replaced = Store::open(*kept, {});
        QVERIFY_OK(replaced);
        QCOMPARE(*(*replaced)->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result(), 2);
    }

    void aWorkspaceThatIsOpenIsNotReplaced()
    {
        test::TempStore store;
        addVenue(store, u"La Cave"_s);
        const QString backup = *store.read([&](Connection &c) { return rotateBackup(c, store.folder() + u"/backups"_s, 1'795'176'000'000, nullptr); });
        QCOMPARE(restoreBackup(backup, store.path(), 1).error(), (Error{ErrorCode::Locked, {store.path()}, {}}));
        addVenue(store, u"Le Quai"_s); // and goes on as if nothing had been
        store.reopen();
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }), 2);
        QCOMPARE(QDir(store.folder()).entryList({u"*replaced*"_s, u"*.part"_s}).size(), 0);
    }

    void whatAKilledRestoreLeftGoesWithTheNextStart()
    {
        test::TempStore store;
        addVenue(store, u"La Cave"_s);
        const QString backup = *store.read([&](Connection &c) { return rotateBackup(c, store.folder() + u"/backups"_s, 1'795'176'000'000, nullptr); });
        store.close();
        const auto leave = [&](const QString &suffix) {
            QFile file(store.path() + suffix);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half a copy") > 0);
        };
        for (const QString &suffix : {u".part"_s, u".part.part"_s, u".part.part-journal"_s}) leave(suffix);
        {
            // Another program is still at it: its copy is not taken from under it.
            QLockFile lock(store.path() + u".part.lock"_s);
            QVERIFY(lock.tryLock(0));
            QCOMPARE(restoreBackup(backup, store.path(), 1).error().code, ErrorCode::Locked);
            store.reopen();
            QVERIFY(QFile::exists(store.path() + u".part.part"_s));
            store.close();
        }
        store.reopen();
        QCOMPARE(QDir(store.folder()).entryList({u"*.part*"_s}), QStringList());
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }), 1);
    }

    /// Each killed backup would stay for ever, as large as the workspace.
    void whatKilledBackupsLeftGoesWithTheNext()
    {
        test::TempStore store;
        const QString folder = store.folder() + u"/backups"_s;
        QVERIFY(QDir().mkpath(folder));
        const auto left = [&](const QString &name, int hours) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4 && file.flush());
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours), QFileDevice::FileModificationTime));
        };
        left(u"agency-20261101-120000.flowstage.part"_s, 2);
        left(u"agency-20261101-120000.flowstage.part-journal"_s, 2);
        left(u"agency-20261120-115900.flowstage.part"_s, 0); // somebody is writing it
        left(u"agency-of-mine.flowstage.part"_s, 2); // nothing of ours
        QVERIFY_OK(store.read([&](Connection &c) { return rotateBackup(c, folder, 1'795'176'000'000, nullptr); }));
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), (QStringList{u"agency-20261120-115900.flowstage.part"_s, u"agency-20261120-120000.flowstage"_s, u"agency-of-mine.flowstage.part"_s}));
    }

    void aDamagedBackupIsRefusedAndTheWorkspaceStays()
    {
        test::TempStore store;
        for (int i = 0; i < 300; ++i) addVenue(store, u"V%1"_s.arg(i));
        const QString folder = store.folder() + u"/backups"_s;
        const QString made = *store.read([&](Connection &c) { return rotateBackup(c, folder, 1'795'176'000'000, nullptr); });
        store.close();
        damage(made);
        QVERIFY(!restoreBackup(made, store.path(), 1));
        store.reopen();
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }), 300);
    }

    void aBackupToAPlaceThatCannotBeWrittenSaysSo()
    {
        test::TempStore store;
        const auto made = store.read([&](Connection &c) { return backupTo(c, store.folder() + u"/none/x.flowstage"_s, nullptr); });
        QCOMPARE(made.error().code, ErrorCode::FileNotFound);
    }

    void aCanceledBackupLeavesNoFile()
    {
        test::TempStore store;
        CancelFlag cancel;
        cancel.cancel();
        const QString path = store.folder() + u"/copy.flowstage"_s;
        const auto made = store.read([&](Connection &c) { return backupTo(c, path, &cancel); });
        QCOMPARE(made.error().code, ErrorCode::Canceled);
        QCOMPARE(QDir(store.folder()).entryList({u"copy*"_s}, QDir::Files), QStringList());
    }

    void rotationKeepsDaysWeeksAndMonths()
    {
        constexpr qint64 kHour = 3'600'000;
        const qint64 now = 1'795'176'000'000;
        QList<qint64> times;
        for (int hour = 0; hour < 24 * 400; hour += 6) times << now - hour * kHour;
        const QList<qint64> drop = backupsToDrop(times, now);
        const qsizetype kept = times.size() - drop.size();
        QVERIFY2(kept >= 4 + 13 + 8 + 9 && kept <= 4 + 14 + 10 + 11, qPrintable(QString::number(kept)));
        QVERIFY(!drop.contains(now));
        QVERIFY(drop.contains(times.last()));
    }

    void aNewerWorkspaceIsRefusedUntouched()
    {
        test::TempStore store;
        store.close();
        {
            auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
            QVERIFY_OK((*connection)->exec("PRAGMA user_version = 9999; PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto opened = Store::open(store.path(), {});
        QCOMPARE(opened.error().code, ErrorCode::SchemaNewer);
        QCOMPARE(opened.error().args.first(), u"9999"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aFailingMigrationLeavesVersionAndDataAsTheyWere()
    {
        test::TempStore store;
        addVenue(store, u"La Cave"_s);
        store.close();
        auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
        std::vector<Migration> steps = migrations();
        const int latest = steps.back().version;
        steps.push_back({latest + 1, u"ALTER TABLE venue ADD COLUMN mood TEXT; UPDATE nothing SET x = 1;"_s});
        bool backedUp = false;
        QVERIFY(!migrate(**connection, steps, [&](int) -> Result<void> { backedUp = true; return {}; }));
        QVERIFY(backedUp);
        QCOMPARE(*(*connection)->integer("PRAGMA user_version"), latest);
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM pragma_table_info('venue') WHERE name = 'mood'"), 0);
    }

    void openingTwiceMigratesOnce()
    {
        test::TempStore store;
        store.reopen();
        store.reopen();
        QCOMPARE(*store.read([](Connection &c) { return c.integer("PRAGMA user_version"); }), migrations().back().version);
    }

    void aReadOnlyWorkspaceOpensForReadingAndRefusesWrites()
    {
        test::TempStore store;
        addVenue(store, u"La Cave"_s);
        store.close();
        StoreOptions options;
        options.readOnly = true;
        auto opened = Store::open(store.path(), options);
        QVERIFY_OK(opened);
        QCOMPARE(*(*opened)->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result(), 1);
        const auto written = (*opened)->write({u"edit"_s}, [](Connection &c) { return Records(c).remove(venueEntity(), 1); }).result();
        QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    }

    void whoReadsAWorkspaceLeavesNoFilesBesideIt()
    {
        test::TempStore store;
        addVenue(store, u"La Cave"_s);
        store.close();
        QVERIFY_OK(checkWorkspace(store.path(), nullptr));
        StoreOptions options;
        options.readOnly = true;
        const QFileInfo file(store.path());
        for (int round = 0; round < 40; ++round) { // its threads close their connections in any order, also at one moment
            QVERIFY_OK(Store::open(store.path(), options));
            QCOMPARE(file.dir().entryList({file.fileName() + u'*'}, QDir::Files), QStringList{file.fileName()});
        }
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
