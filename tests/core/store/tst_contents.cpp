// SPDX-License-Identifier: GPL-3.0-or-later
// Contents of files: kept once, whole or not at all, there for undo; and those of a workspace from before they had a place.
#include "core/entities.h"
#include "core/store/contents.h"
#include "core/store/migrator.h"
#include "core/store/records.h"
#include "core/store/triggers.h"
#include "core/store/undo.h"
#include "tests/support/tempstore.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qsizetype size, int seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = quint32(seed);
    for (char &byte : bytes) byte = char((x = x * 1664525 + 1013904223) >> 24);
    return bytes;
}
QString hashOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

} // namespace

class ContentsTest : public QObject
{
    Q_OBJECT

    static Result<qint64> addFile(Connection &c, const QString &sha256)
    {
        FLOW_ASSIGN(const qint64 artist, Records(c).insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}}));
        return Records(c).insert(fileEntity(), {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, artist}, {u"kind"_s, u"photo"_s}, {u"name"_s, u"zoe.jpg"_s}, {u"sha256"_s, sha256}});
    }

private Q_SLOTS:
    void aContentIsKeptOnceAndComesBackAsItWas()
    {
        TempStore store;
        for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(Contents::kPiece), qsizetype(Contents::kPiece) * 2 + 17}) {
            const QByteArray bytes = noise(size);
            for (int i = 0; i < 2; ++i) {
                const auto stored = store.write([&](Connection &c) { return Contents(c).put(bytes); });
                QVERIFY_OK(stored);
                QCOMPARE(stored->sha256, hashOf(bytes));
                QCOMPARE(stored->size, size);
            }
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            QVERIFY(*store.read([&](Connection &c) { return Contents(c).copyTo(hashOf(bytes), out); }));
            QVERIFY(out.data() == bytes);
            QVERIFY(**store.read([&](Connection &c) { return Contents(c).get(hashOf(bytes)); }) == bytes);
        }
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM content"); }), 4);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM content_piece"); }), 5);
        QVERIFY(!*store.read([](Connection &c) { return Contents(c).isHere(QString(64, u'0')); }));
    }

    void whatArrivesIsThereWhenItIsWholeAndRight()
    {
        TempStore store;
        const QByteArray bytes = noise(Contents::kPiece + 5);
        const QString hash = hashOf(bytes);
        const auto append = [&](qint64 at, const QByteArray &piece) { return *store.write([&](Connection &c) { return Contents(c).append(hash, bytes.size(), at, piece); }); };
        const auto seal = [&] { return *store.write([&](Connection &c) { return Contents(c).seal(hash); }); };
        const auto isHere = [&] { return *store.read([&](Connection &c) { return Contents(c).isHere(hash); }); };
        QCOMPARE(append(0, bytes.first(Contents::kPiece)).received, Contents::kPiece);
        QCOMPARE(append(0, bytes.first(Contents::kPiece)).received, Contents::kPiece); // again: nothing
        QCOMPARE(append(Contents::kPiece + 1, "x").received, Contents::kPiece); // a hole
        QCOMPARE(append(Contents::kPiece, noise(6)).received, Contents::kPiece); // too long
        QVERIFY(!isHere());
        QCOMPARE(append(Contents::kPiece, "wrong").received, bytes.size());
        QVERIFY(!seal()); // all of it is forgotten
        QCOMPARE(store.read([&](Connection &c) { return Contents(c).arrival(hash); })->received, 0);
        append(0, bytes.first(Contents::kPiece));
        append(Contents::kPiece, bytes.sliced(Contents::kPiece));
        QVERIFY(seal());
        QVERIFY(isHere());
        // A good one is not touched by anything that comes later.
        QVERIFY(store.write([&](Connection &c) { return Contents(c).append(hash, 3, 0, "bad"); })->whole);
        QVERIFY_OK(store.write([&](Connection &c) { return Contents(c).dropPart(hash); }));
        QVERIFY(**store.read([&](Connection &c) { return Contents(c).get(hash); }) == bytes);
    }

    void aDeletedFileComesBackWithItsContent()
    {
        TempStore store;
        const QByteArray bytes = noise(3000);
        const auto file = store.write([&](Connection &c) -> Result<qint64> {
            FLOW_TRY(Contents(c).put(bytes));
            return addFile(c, hashOf(bytes));
        });
        QVERIFY_OK(file);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).remove(fileEntity(), *file); }));
        const auto last = store.read([](Connection &c) { return nextUndo(c); });
        NoProgress progress;
        QVERIFY_OK(store->write({.code = u"undo"_s, .undoes = (*last)->id}, [&](Connection &c) { return undoTransaction(c, (*last)->id, progress); }).result());
        const auto back = store.read([&](Connection &c) { return Records(c).byId(fileEntity(), *file); });
        QVERIFY(**store.read([&](Connection &c) { return Contents(c).get((*back)->text(u"sha256")); }) == bytes);
        // What no record names goes when it is said, and only that.
        const QString other = store.write([](Connection &c) { return Contents(c).put(noise(10, 5)); })->sha256;
        QVERIFY_OK(store.write([](Connection &c) { return Contents(c).dropUnnamed(); }));
        QVERIFY(*store.read([&](Connection &c) { return Contents(c).isHere(hashOf(bytes)); }));
        QVERIFY(!*store.read([&](Connection &c) { return Contents(c).isHere(other); }));
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM content_piece"); }), 1);
    }

    void anOlderWorkspaceKeepsWhatItsFilesHeld()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"old.flowstage"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto connection = Connection::open(file.fileName(), Connection::Mode::ReadWrite);
        QVERIFY_OK(connection);
        std::vector<Migration> before = migrations();
        std::erase_if(before, [](const Migration &step) { return step.version >= 13; });
        QVERIFY_OK(migrate(**connection, before, {}));
        const QByteArray large = noise(Contents::kPiece * 2 + 1);
        const auto add = [&](const QByteArray &bytes) {
            auto put = (*connection)->prepare("INSERT INTO file (uid, owner_entity, owner_id, name, size, sha256, content) VALUES (randomblob(16), 10, 1, 'x', ?, ?, ?)");
            put->bind(1, qint64(bytes.size()));
            put->bind(2, hashOf(bytes));
            put->bind(3, bytes);
            QVERIFY_OK(put->run());
        };
        add(large);
        add("small");
        add("small"); // twice the same
        QVERIFY_OK((*connection)->exec("CREATE TRIGGER generated_file_update AFTER UPDATE ON file BEGIN SELECT OLD.content; END;"
                                       "CREATE TRIGGER generated_file_delete AFTER DELETE ON file BEGIN SELECT OLD.content; END"));
        QVERIFY_OK(migrate(**connection, migrations(), {}));
        Contents contents(**connection);
        QVERIFY(**contents.get(hashOf(large)) == large);
        QCOMPARE(**contents.get(hashOf("small")), QByteArray("small"));
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM content"), 2);
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM file"), 3);
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM pragma_table_info('file') WHERE name = 'content'"), 0);
    }
};

QTEST_GUILESS_MAIN(ContentsTest)
#include "tst_contents.moc"
