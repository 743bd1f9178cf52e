// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, a disk that cannot be written, a file that somebody holds, a damaged file: each says what it is, nothing
// that was confirmed is lost, and it goes on when the cause is gone.
#include "core/base/savefile.h"
#include "core/entities.h"
#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "tests/support/importing.h"
#include "tests/support/smalldisk.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

QString gNoDisk; ///< why there is no small disk on this machine

StoreOptions options() { return {.author = u"Claire"_s, .clock = std::make_shared<FixedClock>(1'795'176'000'000)}; }

Result<void> addVenues(Store &store, int count, const QString &notes = {})
{
    return store
        .write({u"add"_s},
            [=](Connection &c) -> Result<void> {
                for (int i = 0; i < count; ++i)
                    FLOW_TRY(Records(c).insert(venueEntity(), {{u"name"_s, u"Venue %1"_s.arg(i)}, {u"kind"_s, u"club"_s}, {u"notes"_s, notes}}));
                return {};
            })
        .result();
}

QStringList contents(Store &store) { return *store.read([](Connection &c) { return test::dump(c); }).result(); }

/// A workspace with some venues, closed.
QString smallWorkspace(const QString &path, int venues = 20)
{
    auto store = Store::create(path, options());
    if (!store || !addVenues(**store, venues)) qFatal("no workspace");
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What another program does that has the workspace open.
class Holder
{
public:
    Holder(const QString &path, const char *sql)
    {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) qFatal("%s", sqlite3_errmsg(m_db));
    }
    ~Holder() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(Holder)

private:
    sqlite3 *m_db = nullptr;
};

} // namespace

#define NEEDS_DISK()                                                                                                   \
    if (!gNoDisk.isEmpty()) QSKIP(qPrintable(gNoDisk))

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteOnAFullDiskSaysSoAndLeavesWhatWasThere()
    {
        NEEDS_DISK();
        test::SmallDisk disk(12);
        auto store = Store::open(smallWorkspace(disk.at(u"agency.flowstage"_s)), options());
        QVERIFY_OK(store);
        const QStringList before = contents(**store);
        disk.fill(200'000);
        const auto full = addVenues(**store, 2000, u"A long story. "_s.repeated(40));
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(contents(**store), before);
        disk.clear();
        QVERIFY_OK(addVenues(**store, 1)); // the same window goes on
        QCOMPARE(contents(**store).size(), before.size() + 1);
        QCOMPARE(*(*store)->read([](Connection &c) { return c.text("PRAGMA quick_check"); }).result(), u"ok"_s);
    }

    void anImportThatFillsTheDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("row by row") << 20'000;
        QTest::newRow("a long list") << 100'000;
    }
    void anImportThatFillsTheDiskLeavesNothing()
    {
        NEEDS_DISK();
        QFETCH(int, rows);
        test::SmallDisk disk(12);
        QTemporaryDir elsewhere;
        QByteArray csv = "email;first_name;last_name;notes\n";
        for (int i = 0; i < rows; ++i) csv += "fan" + QByteArray::number(i) + "@fans.example;Fan;Number " + QByteArray::number(i) + ";likes it loud\n";
        const ImportJob job = test::jobByFields(test::writeFile(elsewhere.filePath(u"fans.csv"_s), csv), TableKind::Fans);
        auto store = Store::open(smallWorkspace(disk.at(u"agency.flowstage"_s)), options());
        QVERIFY_OK(store);
        const QStringList before = contents(**store);
        disk.fill(2'000'000);
        const auto full = runImport(**store, job, {}, std::make_shared<NoProgress>()).result();
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(contents(**store), before);
        store->reset();
        store = Store::open(disk.at(u"agency.flowstage"_s), options()); // while it is still full
        QVERIFY_OK(store);
        QCOMPARE(contents(**store), before);
    }

    void aFileIsSavedWholeOrNotAtAll()
    {
        NEEDS_DISK();
        test::SmallDisk disk(4);
        const QString path = disk.at(u"dates.csv"_s);
        QVERIFY_OK(saveFile(path, "as it was"));
        disk.fill(100'000);
        for (const qsizetype size : {qsizetype(200'000), qsizetype(5'000'000)}) {
            const auto full = saveFile(path, QByteArray(size, 'x'));
            QVERIFY(!full);
            QCOMPARE(full.error().code, ErrorCode::DiskFull);
            QCOMPARE(full.error().args, QStringList{path});
            QCOMPARE(bytesOf(path), "as it was");
        }
        disk.clear();
        const auto stopped = saveFile(path, [](QIODevice &file) -> Result<void> {
            file.write("half");
            return failure(ErrorCode::Canceled);
        });
        QCOMPARE(stopped.error().code, ErrorCode::Canceled);
        QCOMPARE(bytesOf(path), "as it was");
        QCOMPARE(saveFile(disk.at(u"nowhere/dates.csv"_s), "x").error().code, ErrorCode::FileNotFound);
        QVERIFY(QDir(QFileInfo(path).path()).mkdir(u"folder"_s));
        QCOMPARE(saveFile(disk.at(u"folder"_s), "x").error().code, ErrorCode::ReadOnly);
        const QString secret = disk.at(u"secret"_s);
        QVERIFY_OK(saveFile(secret, [](QIODevice &) { return Result<void>(); }, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!(QFile::permissions(secret) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void anUndoThatFillsTheDiskLeavesAllAsItWas()
    {
        NEEDS_DISK();
        test::SmallDisk disk(16);
        auto store = Store::open(smallWorkspace(disk.at(u"agency.flowstage"_s)), options());
        QVERIFY_OK(store);
        QVERIFY_OK(addVenues(**store, 3000, u"A long story. "_s.repeated(20)));
        const QStringList before = contents(**store);
        const auto last = (*store)->read([](Connection &c) { return nextUndo(c); }).result();
        const auto undo = [&] {
            NoProgress progress;
            return (*store)->write({.code = u"undo"_s, .undoes = (*last)->id}, [&](Connection &c) { return undoTransaction(c, (*last)->id, progress); }).result();
        };
        disk.fill(100'000);
        const auto full = undo();
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(contents(**store), before);
        disk.clear();
        QVERIFY_OK(undo());
        QCOMPARE(*(*store)->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result(), 20);
    }

    void aNewWorkspaceOnAFullDiskIsNotHalfMade()
    {
        NEEDS_DISK();
        test::SmallDisk disk(4);
        disk.fill(100'000);
        const auto made = Store::create(disk.at(u"agency.flowstage"_s), options());
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
        QCOMPARE(disk.files().join(u' '), QString());
    }

    void aBackupToAFullDiskLeavesNoFile()
    {
        NEEDS_DISK();
        test::SmallDisk disk(4);
        QTemporaryDir elsewhere;
        auto store = Store::open(smallWorkspace(elsewhere.filePath(u"agency.flowstage"_s), 3000), options());
        QVERIFY_OK(store);
        disk.fill(300'000);
        const auto made = (*store)->read([&](Connection &c) { return rotateBackup(c, disk.at(u"backups"_s), 1'795'176'000'000, nullptr); }).result();
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
        QCOMPARE(QDir(disk.at(u"backups"_s)).entryList(QDir::Files), QStringList());
    }

    void aRestoreOnAFullDiskKeepsTheWorkspace()
    {
        NEEDS_DISK();
        test::SmallDisk disk(12);
        QTemporaryDir elsewhere;
        const QString backup = smallWorkspace(elsewhere.filePath(u"backup.flowstage"_s), 3000);
        const QString path = smallWorkspace(disk.at(u"agency.flowstage"_s));
        const QByteArray before = bytesOf(path);
        disk.fill(300'000);
        const auto restored = restoreBackup(backup, path, 1'795'176'100'000);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::DiskFull);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(disk.files().join(u' '), u"agency.flowstage"_s);
    }

    void anUpgradeThatCannotBackUpFirstDoesNotBegin()
    {
        NEEDS_DISK();
        test::SmallDisk disk(12);
        const QString path = smallWorkspace(disk.at(u"agency.flowstage"_s), 2000);
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        QVERIFY_OK(connection);
        std::vector<Migration> steps = migrations();
        const int latest = steps.back().version;
        steps.push_back({latest + 1, u"ALTER TABLE venue ADD COLUMN mood TEXT"_s});
        disk.fill(200'000);
        const auto upgraded = migrate(**connection, steps, [&](int) { return backupTo(**connection, disk.at(u"before.flowstage"_s), nullptr); });
        QCOMPARE(upgraded.error().code, ErrorCode::DiskFull);
        QCOMPARE(*(*connection)->integer("PRAGMA user_version"), latest);
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM venue"), 2000);
    }

    void aDiskThatCannotBeWrittenIsReadAndSaysSoOnWriting()
    {
        NEEDS_DISK();
        test::SmallDisk disk(12);
        const QString path = smallWorkspace(disk.at(u"agency.flowstage"_s));
        disk.seal(true);
        {
            auto store = Store::open(path, options());
            QVERIFY_OK(store);
            QVERIFY((*store)->isReadOnly());
            QCOMPARE(*(*store)->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result(), 20);
            QCOMPARE(addVenues(**store, 1).error(), (Error{ErrorCode::ReadOnly, {path}, {}}));
            QVERIFY_OK(checkWorkspace(path, nullptr));
        }
        QCOMPARE(Store::create(disk.at(u"other.flowstage"_s), options()).error().code, ErrorCode::ReadOnly);
        QTemporaryDir elsewhere;
        const QString backup = smallWorkspace(elsewhere.filePath(u"backup.flowstage"_s));
        QCOMPARE(restoreBackup(backup, path, 1).error().code, ErrorCode::ReadOnly);
        disk.seal(false);
    }

    void aWorkspaceOfAnOlderVersionNeedsAPlaceToUpgrade()
    {
        NEEDS_DISK();
        test::SmallDisk disk(12);
        const QString path = smallWorkspace(disk.at(u"agency.flowstage"_s));
        const auto setVersion = [&](int version) {
            disk.seal(false);
            { const Holder program(path, qPrintable(u"PRAGMA user_version = %1; PRAGMA wal_checkpoint(TRUNCATE)"_s.arg(version))); }
            disk.seal(true);
        };
        setVersion(0);
        QCOMPARE(Store::open(path, options()).error().code, ErrorCode::ReadOnly);
        setVersion(9999);
        QCOMPARE(Store::open(path, options()).error().code, ErrorCode::SchemaNewer);
        disk.seal(false);
    }

    void aWorkspaceThatAnotherProgramWritesIsLockedUntilItEnds()
    {
        test::TempStore store;
        {
            const Holder program(store.path(), "BEGIN IMMEDIATE");
            const auto locked = addVenues(*store, 1);
            QCOMPARE(locked.error().code, ErrorCode::Locked);
            QCOMPARE(locked.error().args, QStringList{store.path()});
            QVERIFY_OK(store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); })); // reading goes on
        }
        QVERIFY_OK(addVenues(*store, 1));
        store.close();
        {
            const Holder program(store.path(), "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
            QCOMPARE(Store::open(store.path(), options()).error(), (Error{ErrorCode::Locked, {store.path()}, u"database is locked"_s}));
        }
        QVERIFY_OK(Store::open(store.path(), options()));
    }

    /// Whatever bytes are wrong: an error that says so or a workspace that can be read, never a crash, and a backup helps.
    void damagedFilesAreRefusedOrRead()
    {
        QTemporaryDir folder;
        const QString whole = smallWorkspace(folder.filePath(u"whole.flowstage"_s), 400);
        const QString path = folder.filePath(u"agency.flowstage"_s);
        QRandomGenerator random(20261126);
        int refused = 0;
        for (int i = 0; i < 40; ++i) {
            QByteArray bytes = bytesOf(whole);
            if (i % 4 == 0) bytes.truncate(random.bounded(int(bytes.size())));
            else
                for (int n = 0; n < 1 + i; ++n) {
                    const qsizetype at = random.bounded(int(bytes.size() / 512)) * 512;
                    for (qsizetype k = at; k < at + 512; ++k) bytes[k] = char(random.generate());
                }
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(path + suffix);
            test::writeFile(path, bytes);
            auto store = Store::open(path, options());
            Error error;
            if (!store) error = store.error();
            else if (const auto read = (*store)->read([](Connection &c) { return test::dump(c); }).result(); !read) error = read.error();
            else if (const auto report = checkWorkspace(path, nullptr); report) continue;
            else error = report.error();
            ++refused;
            const QList<ErrorCode> clear{ErrorCode::Damaged, ErrorCode::NotAWorkspace, ErrorCode::SchemaNewer};
            QVERIFY2(clear.contains(error.code), qPrintable(u"%1: %2 %3"_s.arg(i).arg(int(error.code)).arg(error.detail)));
            QVERIFY(error.code == ErrorCode::SchemaNewer || error.args.value(0) == path);
        }
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
        QVERIFY_OK(restoreBackup(whole, path, 1'795'176'100'000));
        auto store = Store::open(path, options());
        QVERIFY_OK(store);
        QCOMPARE(*(*store)->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result(), 400);
    }
};

int main(int argc, char **argv)
{
    gNoDisk = test::SmallDisk::prepare();
    QCoreApplication app(argc, argv);
    FaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
