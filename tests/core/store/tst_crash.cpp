// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment of an import, an undo, a migration, a backup or a restore loses nothing that was confirmed. This
// program is also the child that is killed: it starts itself again with "--child <what> <workspace>".
#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "tests/support/importing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFans = 30'000;
constexpr qint64 kNow = 1'795'176'000'000;

StoreOptions options(quint64 seed)
{
    return {.author = u"Claire"_s, .clock = std::make_shared<FixedClock>(kNow), .uuidSeed = seed};
}

QByteArray fanList()
{
    QByteArray csv = "email;first_name;last_name;town;phone;notes\n";
    for (int i = 0; i < kFans; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "fan" + n + "@fans.example;Fan;Number " + n + ";Lyon;+336399" + n.rightJustified(5, '0')
            + ";note " + n + '\n';
    }
    return csv;
}

std::vector<Migration> stepsWithNext()
{
    std::vector<Migration> steps = migrations();
    steps.push_back({steps.back().version + 1,
        u"ALTER TABLE fan ADD COLUMN mood TEXT;"
        "CREATE TABLE mood_of (id INTEGER PRIMARY KEY, mood TEXT);"
        "INSERT INTO mood_of SELECT id, 'glad ' || name FROM fan; CREATE INDEX mood_by_text ON mood_of (mood);"_s});
    return steps;
}

Result<void> upgrade(const QString &path)
{
    FLOW_ASSIGN(const auto connection, Connection::open(path, Connection::Mode::ReadWrite));
    return migrate(*connection, stepsWithNext(),
        [&](int) -> Result<void> { return backupTo(*connection, path + u"-before.flowstage"_s, nullptr); });
}

Result<void> work(const QString &what, const QString &path)
{
    if (what == u"migration") return upgrade(path);
    if (what == u"create") {
        FLOW_TRY(Store::create(path, options(7)));
        return {};
    }
    if (what == u"restore") {
        FLOW_TRY(restoreBackup(QFileInfo(path).absolutePath() + u"/small.flowstage"_s, path, kNow));
        return {};
    }
    FLOW_ASSIGN(const auto store, Store::open(path, options(11)));
    if (what == u"import") {
        const QString csv = QFileInfo(path).absolutePath() + u"/fans.csv"_s;
        const auto progress = std::make_shared<NoProgress>();
        FLOW_TRY(runImport(*store, test::jobByFields(csv, TableKind::Fans), {}, progress).result());
    } else if (what == u"undo") {
        FLOW_ASSIGN(const auto last, store->read([](Connection &c) { return nextUndo(c); }).result());
        NoProgress progress;
        const Cause cause{.code = u"undo"_s, .undoes = last->id};
        FLOW_TRY(store->write(cause, [&](Connection &c) { return undoTransaction(c, last->id, progress); })
                .result());
    } else {
        FLOW_TRY(store->read([&](Connection &c) { return backupTo(c, path + u"-copy.flowstage"_s, nullptr); })
                .result());
    }
    return {};
}

int child(const QStringList &words)
{
    const auto done = work(words.at(2), words.at(3));
    if (!done) qWarning() << int(done.error().code) << done.error().args << done.error().detail;
    return done ? 0 : 1;
}

/// The records as one number; also says when the file is not sound.
Result<QByteArray> stateOf(const QString &path)
{
    FLOW_ASSIGN(const auto connection, Connection::open(path, Connection::Mode::ReadWrite));
    FLOW_ASSIGN(const QString sound, connection->text("PRAGMA quick_check"));
    if (sound != u"ok") return failure(ErrorCode::Damaged, {}, sound);
    FLOW_ASSIGN(const QStringList lines, test::dump(*connection));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &line : lines)
        hash.addData(line.toUtf8());
    FLOW_ASSIGN(const qint64 words, connection->integer("SELECT count(*) FROM search_fan"));
    return QByteArray::number(lines.size()) + ' ' + QByteArray::number(words) + ' ' + hash.result().toHex();
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20261120};
    QString m_small; ///< a workspace with a few records
    QString m_full; ///< the same after the import
    QByteArray m_before;
    QByteArray m_after;
    int m_killed = 0;
    int m_finished = 0;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// A fresh copy of a workspace that nobody has open.
    QString fresh(const QString &from)
    {
        const QString path = at(u"agency.flowstage"_s);
        for (const QString &old : QDir(m_folder.path()).entryList({u"agency*"_s}, QDir::Files))
            QFile::remove(at(old));
        if (!from.isEmpty() && !QFile::copy(from, path)) qFatal("cannot copy");
        return path;
    }

    /// How long the work takes when nobody disturbs it; -1 when it fails.
    qint64 undisturbed(const QString &what, const QString &path)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, path});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            qWarning() << process.readAllStandardError();
            return -1;
        }
        return timer.elapsed();
    }

    void kill(const QString &what, const QString &path, qint64 usual)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, path});
        QVERIFY(process.waitForStarted());
        // A little beyond the usual time, so that the moments after the commit are met too.
        QThread::msleep(ulong(m_random.bounded(int(usual * 11 / 10) + 1)));
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        ++(process.exitStatus() == QProcess::CrashExit ? m_killed : m_finished);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::writeFile(at(u"fans.csv"_s), fanList());
        m_small = at(u"small.flowstage"_s);
        {
            auto store = Store::create(m_small, options(7));
            QVERIFY_OK(store);
            QVERIFY_OK((*store)
                    ->write({u"create"_s},
                        [](Connection &c) -> Result<void> {
                            for (int i = 0; i < 40; ++i)
                                FLOW_TRY(Records(c).insert(*entityByName(u"fan"),
                                    {{u"name"_s, u"Known %1"_s.arg(i)},
                                        {u"email"_s, u"fan%1@fans.example"_s.arg(i * 7)},
                                        {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}));
                            return {};
                        })
                    .result());
        }
        const auto before = stateOf(m_small);
        QVERIFY_OK(before);
        m_before = *before;
    }

    void killedImportsAreWholeOrAbsent()
    {
        const QString path = fresh(m_small);
        const qint64 usual = undisturbed(u"import"_s, path);
        QVERIFY(usual > 0);
        const auto after = stateOf(path);
        QVERIFY_OK(after);
        m_after = *after;
        QVERIFY(m_after != m_before);
        m_full = at(u"full.flowstage"_s);
        QVERIFY(QFile::copy(path, m_full));
        for (int i = 0; i < 6; ++i) {
            fresh(m_small);
            kill(u"import"_s, path, usual);
            const auto now = stateOf(path);
            QVERIFY_OK(now);
            QVERIFY(*now == m_before || *now == m_after);
            if (i > 1) continue; // trying again costs a whole import
            if (*now == m_before) QVERIFY(undisturbed(u"import"_s, path) > 0);
            QCOMPARE(*stateOf(path), m_after);
        }
    }

    void killedUndosAreWholeOrAbsent()
    {
        QVERIFY(!m_full.isEmpty());
        const QString path = fresh(m_full);
        const qint64 usual = undisturbed(u"undo"_s, path);
        QVERIFY(usual > 0);
        QCOMPARE(*stateOf(path), m_before);
        for (int i = 0; i < 5; ++i) {
            fresh(m_full);
            kill(u"undo"_s, path, usual);
            const auto now = stateOf(path);
            QVERIFY_OK(now);
            QVERIFY(*now == m_before || *now == m_after);
            if (i > 0 || *now == m_before) continue;
            QVERIFY(undisturbed(u"undo"_s, path) > 0);
            QCOMPARE(*stateOf(path), m_before);
        }
    }

    void killedMigrationsAreWholeOrAbsent()
    {
        QVERIFY(!m_full.isEmpty());
        const QString path = fresh(m_full);
        const qint64 usual = undisturbed(u"migration"_s, path);
        QVERIFY(usual > 0);
        const int latest = migrations().back().version;
        for (int i = 0; i < 4; ++i) {
            fresh(m_full);
            kill(u"migration"_s, path, usual);
            const auto now = stateOf(path);
            QVERIFY_OK(now);
            QCOMPARE(*now, m_after);
            const QString copy = path + u"-before.flowstage"_s;
            if (QFile::exists(copy)) QCOMPARE(*stateOf(copy), m_after);
            {
                auto connection = Connection::open(path, Connection::Mode::ReadWrite);
                const qint64 version = *(*connection)->integer("PRAGMA user_version");
                const qint64 moods =
                    *(*connection)->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'mood_by_text'");
                QVERIFY(version == latest + moods);
                QCOMPARE(*(*connection)
                             ->integer("SELECT count(*) FROM pragma_table_info('fan') WHERE name = 'mood'"),
                    moods);
            }
            QVERIFY_OK(upgrade(path));
            auto connection = Connection::open(path, Connection::Mode::ReadOnly);
            QCOMPARE(*(*connection)->integer("SELECT count(*) FROM mood_of"),
                *(*connection)->integer("SELECT count(*) FROM fan"));
        }
    }

    void killedBackupsAreWholeOrAbsent()
    {
        QVERIFY(!m_full.isEmpty());
        const QString path = fresh(m_full);
        const QString copy = path + u"-copy.flowstage"_s;
        const qint64 usual = undisturbed(u"backup"_s, path);
        QVERIFY(usual > 0);
        for (int i = 0; i < 5; ++i) {
            fresh(m_full);
            kill(u"backup"_s, path, usual);
            QCOMPARE(*stateOf(path), m_after);
            if (QFile::exists(copy)) QCOMPARE(*stateOf(copy), m_after);
        }
        QVERIFY(undisturbed(u"backup"_s, path) > 0); // what a killed one left is no obstacle
        QCOMPARE(*stateOf(copy), m_after);
        QVERIFY(!QFile::exists(copy + u".part"_s));
    }

    void killedRestoresAreWholeOrAbsent()
    {
        QVERIFY(!m_full.isEmpty());
        const QString path = fresh(m_full);
        const qint64 usual = undisturbed(u"restore"_s, path);
        QVERIFY(usual > 0);
        QCOMPARE(*stateOf(path), m_before);
        for (int i = 0; i < 8; ++i) {
            fresh(m_full);
            // Closed badly: what was confirmed last stands in the log only, and has to follow its file.
            int fans = 0;
            {
                auto store = Store::open(path, options(11));
                QVERIFY_OK(store);
                QVERIFY_OK((*store)->write({u"edit"_s}, [](Connection &c) { return Records(c).insert(*entityByName(u"fan"), {{u"name"_s, u"Late"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}); }).result());
                fans = int(*(*store)->read([](Connection &c) { return c.integer("SELECT count(*) FROM fan"); }).result());
                for (const QString &suffix : {u""_s, u"-wal"_s}) QVERIFY(QFile::copy(path + suffix, path + u"-killed"_s + suffix));
            }
            for (const QString &suffix : {u""_s, u"-wal"_s}) {
                QFile::remove(path + suffix);
                QVERIFY(QFile::rename(path + u"-killed"_s + suffix, path + suffix));
            }
            kill(u"restore"_s, path, usual);
            const bool pending = restoreIsPending(path);
            auto store = Store::open(path, options(11)); // finishes what was begun
            QVERIFY_OK(store);
            QVERIFY(!restoreIsPending(path));
            const qint64 now = *(*store)->read([](Connection &c) { return c.integer("SELECT count(*) FROM fan"); }).result();
            store->reset();
            const QStringList kept = QDir(m_folder.path()).entryList({u"agency-replaced-*.flowstage"_s}, QDir::Files);
            QVERIFY(!pending || kept.size() == 1);
            if (kept.isEmpty()) {
                QCOMPARE(now, fans);
                continue;
            }
            QCOMPARE(*stateOf(path), m_before);
            auto replaced = Connection::open(at(kept.first()), Connection::Mode::ReadWrite);
            QVERIFY_OK(replaced);
            QCOMPARE(*(*replaced)->integer("SELECT count(*) FROM fan"), fans);
        }
    }

    void aWorkspaceWhoseMakingWasKilledOpens()
    {
        const QString path = fresh({});
        const qint64 usual = undisturbed(u"create"_s, path);
        QVERIFY(usual > 0);
        for (int i = 0; i < 6; ++i) {
            fresh({});
            kill(u"create"_s, path, usual);
            auto store =
                QFile::exists(path) ? Store::open(path, options(7)) : Store::create(path, options(7));
            QVERIFY_OK(store);
            const auto tables = (*store)->read([](Connection &c) { return test::dump(c); }).result();
            QVERIFY_OK(tables);
            QVERIFY(tables->isEmpty());
        }
    }

    void cleanupTestCase() { qInfo() << m_killed << "killed," << m_finished << "were done before"; }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(1) == u"--child" && words.size() == 4) return child(words);
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
