// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/migrator.h"
#include "core/store/records.h"
#include "core/store/triggers.h"
#include "tests/support/dump.h"
#include "tests/support/tempstore.h"

#include <QDir>

#include <algorithm>
#include <functional>

using namespace flow;
using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedWorkspaceIsOneFile()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"La Cave"_s}, {u"kind"_s, u"club"_s}}); }));
        store.close();
        QCOMPARE(QDir(store.folder()).entryList(QDir::Files), QStringList{u"agency.flowstage"_s});
        const QString copy = store.folder() + u"/copy.flowstage"_s;
        QVERIFY(QFile::copy(store.path(), copy)); // as people do
        const auto opened = Store::open(copy, {});
        QVERIFY_OK(opened);
        QCOMPARE(*(*opened)->read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }).result(), 1);
    }

    void aWriteIsSeenByReadersAfterItIsConfirmed()
    {
        test::TempStore store;
        const auto id = store.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"La Criée Basse"_s}, {u"kind"_s, u"club"_s}}); });
        QVERIFY_OK(id);
        const auto read = store.read([&](Connection &c) { return Records(c).byId(venueEntity(), *id); });
        QVERIFY_OK(read);
        QVERIFY(read->has_value());
        QCOMPARE((*read)->title(), u"La Criée Basse"_s);
        QCOMPARE((*read)->uid.size(), 16);
    }

    void whatIsReadIsAsOfTheClockOfTheWorkspace()
    {
        test::TempStore store;
        store.close();
        const auto opened = Store::open(store.path(), {.clock = std::make_shared<FixedClock>(1'795'176'000'000), .readers = 3});
        QVERIFY_OK(opened);
        for (int i = 0; i < 9; ++i) QCOMPARE((*opened)->read([](Connection &c) -> Result<qint64> { return c.nowMs(); }).result().value(), 1'795'176'000'000);
    }

    void theTimesOfTheJournalGrowWhateverTheClockDoes()
    {
        test::TempStore store;
        store.close();
        for (const qint64 ms : {1'795'176'000'000, 1'795'175'000'000, 1'795'175'000'001, 1'795'177'000'000}) {
            const auto opened = Store::open(store.path(), {.clock = std::make_shared<FixedClock>(ms)});
            QVERIFY_OK(opened);
            for (int i = 0; i < 2; ++i)
                QVERIFY_OK((*opened)->write({u"create"_s}, [](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"La Cave"_s}, {u"kind"_s, u"club"_s}}); }).result());
        }
        const auto reopened = Store::open(store.path(), {});
        QVERIFY_OK(reopened);
        const auto times = (*reopened)->read([](Connection &c) -> Result<std::vector<qint64>> {
            std::vector<qint64> list;
            FLOW_ASSIGN(Statement at, c.prepare("SELECT at FROM journal_tx ORDER BY id"));
            for (;;) {
                FLOW_ASSIGN(const bool more, at.step());
                if (!more) return list;
                list.push_back(at.integer(0));
            }
        }).result();
        QVERIFY_OK(times);
        QCOMPARE(times->size(), 8U);
        QVERIFY(std::ranges::adjacent_find(*times, std::greater_equal<>()) == times->end());
        QCOMPARE(times->at(2), times->at(1) + 1);
        QCOMPARE(times->at(6) >> 16, 1'795'177'000'000);
    }

    void aFailedWriteLeavesNothing()
    {
        test::TempStore store;
        const auto done = store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).insert(venueEntity(), {{u"name"_s, u"A"_s}, {u"kind"_s, u"club"_s}}));
            return failure(ErrorCode::Conflict);
        });
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }), 0);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM journal"); }), 0);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM search_venue"); }), 0);
    }

    // SQLite takes a write back by itself when the disk is full. Who takes that for the error of one row and goes on
    // must not leave half of it.
    void aWriteThatWasTakenBackIsLostAsAWhole()
    {
        test::TempStore store;
        const auto before = *store.read([](Connection &c) { return test::dump(c); });
        std::optional<Error> first, later;
        const auto done = store.write([&](Connection &c) -> Result<void> {
            FLOW_TRY(c.exec("PRAGMA max_page_count = 1")); // as large as it is now
            FLOW_TRY(c.exec("INSERT INTO meta (key, value) VALUES ('before', 'x')"));
            const auto full = c.exec("INSERT INTO meta (key, value) VALUES ('large', hex(zeroblob(100000)))");
            if (!full) first = full.error();
            FLOW_TRY(c.exec("PRAGMA max_page_count = 1000000"));
            if (const auto alone = c.exec("INSERT INTO meta (key, value) VALUES ('after', 'x')"); !alone) later = alone.error();
            return {};
        });
        QVERIFY(first);
        QVERIFY(later);
        QCOMPARE(first->code, ErrorCode::DiskFull);
        QCOMPARE(later->code, ErrorCode::DiskFull); // the cause, not what came of it
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(*store.read([](Connection &c) { return test::dump(c); }), before);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM meta WHERE key IN ('before', 'after')"); }), 0);
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"B"_s}, {u"kind"_s, u"club"_s}}); }));
    }

    // The same, when nothing follows that could fail.
    void aWriteThatWasTakenBackIsNoSuccess()
    {
        test::TempStore store;
        const auto done = store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(c.exec("PRAGMA max_page_count = 1"));
            (void)c.exec("INSERT INTO meta (key, value) VALUES ('large', hex(zeroblob(100000)))");
            return c.exec("PRAGMA max_page_count = 1000000");
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
    }

    void whoHasSaidTheirNameIsNamedInTheJournal()
    {
        QTemporaryDir folder;
        auto store = Store::create(folder.filePath(u"a.flowstage"_s), {});
        QVERIFY_OK(store);
        const auto write = [&](auto fn) { return (*store)->write({u"edit"_s}, fn).result(); };
        const auto author = [&] {
            return (*store)->read([](Connection &c) { return transactions(c, 0, 1); }).result()->front().author;
        };
        QVERIFY_OK(write([](Connection &c) { return Records(c).insert(settingEntity(), {{u"key"_s, u"user_name"_s}, {u"value"_s, u"Claire"_s}}); }));
        QCOMPARE(author(), QString());
        QVERIFY_OK(write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"La Cave"_s}, {u"kind"_s, u"club"_s}}); }));
        QCOMPARE(author(), u"Claire"_s);
        // Shared with others, the name in the settings may be somebody else's.
        QVERIFY_OK(write([](Connection &c) { return c.exec("INSERT INTO sync_state (key, value) VALUES ('organisation', 'x'), ('person', 'Marc')"); }));
        QVERIFY_OK(write([](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, u"Le Sas"_s}, {u"kind"_s, u"club"_s}}); }));
        QCOMPARE(author(), u"Marc"_s);
    }

    void aWriteOutsideOfTheJournalIsRefused()
    {
        test::TempStore store;
        store.close();
        auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
        QVERIFY_OK(connection);
        const auto done = (*connection)->exec("INSERT INTO tag (uid, name, kind) VALUES (randomblob(16), 'x', 'tag')");
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"journal"));
    }

    void rowsInsertedTogetherTakeOneJournalEntry()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 100; ++i)
                FLOW_TRY(Records(c).insert(fanEntity(), {{u"name"_s, u"Fan %1"_s.arg(i)}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}));
            return {};
        }));
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM journal"); }), 1);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT rows FROM journal_tx"); }), 100);
    }

    void searchFollowsInsertUpdateAndDelete()
    {
        test::TempStore store;
        const auto hits = [&](const char *word) {
            return *store.read([&](Connection &c) -> Result<qint64> {
                FLOW_ASSIGN(Statement s, c.prepare("SELECT count(*) FROM search_venue WHERE search_venue MATCH ?"));
                s.bind(1, std::string_view(word));
                FLOW_TRY(s.step());
                return s.integer(0);
            });
        };
        const auto id = *store.write([](Connection &c) {
            return Records(c).insert(venueEntity(), {{u"name"_s, u"L’Étoile du Nord"_s}, {u"kind"_s, u"club"_s}});
        });
        QCOMPARE(hits("etoi*"), 1);
        // changed and deleted in the transaction that inserted it, before it is indexed
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const qint64 other, Records(c).insert(venueEntity(), {{u"name"_s, u"Passage"_s}, {u"kind"_s, u"club"_s}}));
            FLOW_TRY(Records(c).update(venueEntity(), other, {{u"name"_s, u"Impasse"_s}}));
            FLOW_ASSIGN(const qint64 gone, Records(c).insert(venueEntity(), {{u"name"_s, u"Mirage"_s}, {u"kind"_s, u"club"_s}}));
            return Records(c).remove(venueEntity(), gone);
        }));
        QCOMPARE(hits("passage"), 0);
        QCOMPARE(hits("impasse"), 1);
        QCOMPARE(hits("mirage"), 0);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(venueEntity(), id, {{u"name"_s, u"Le Phare"_s}}); }));
        QCOMPARE(hits("etoi*"), 0);
        QCOMPARE(hits("phare"), 1);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).remove(venueEntity(), id); }));
        QCOMPARE(hits("phare"), 0);
    }

    void theFeedTellsWhatChanged()
    {
        test::TempStore store;
        ChangeSet seen;
        connect(&store->feed(), &ChangeFeed::changed, this, [&](const ChangeSet &changes) { seen = changes; });
        const auto id = *store.write([](Connection &c) { return Records(c).insert(tagEntity(), {{u"name"_s, u"vinyl"_s}, {u"kind"_s, u"interest"_s}}); });
        QTRY_COMPARE(seen.entities.size(), 1);
        QCOMPARE(seen.entities.value(tagEntity().number).ids, QList<qint64>{id});
    }

    void anOlderWorkspaceIsBroughtUpToDateForReadersToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"older.flowstage"_s);
        const int latest = migrations().back().version;
        {
            const auto older = Connection::open(path, Connection::Mode::ReadWrite);
            QVERIFY_OK(older);
            std::vector<Migration> steps = migrations();
            steps.resize(steps.size() - 2);
            QVERIFY_OK(migrate(**older, steps, {}));
        }
        const auto opened = Store::open(path, {.readOnly = true});
        QVERIFY_OK(opened);
        const auto version = (*opened)->read([](Connection &c) { return c.integer("PRAGMA user_version"); }).result();
        QVERIFY_OK(version);
        QCOMPARE(*version, latest);
    }

    void aFileThatIsNoWorkspaceIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.flowstage"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Venue;Town\nLa Cave;Lyon\n");
        file.close();
        const auto opened = Store::open(path, {});
        QCOMPARE(opened.error().code, ErrorCode::NotAWorkspace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "Venue;Town\nLa Cave;Lyon\n");
    }

    /// What a new entity can get wrong without any other test noticing.
    void everyDescriptionIsSound()
    {
        test::TempStore store;
        QSet<int> numbers;
        QStringList before;
        for (const Entity *entity : allEntities()) {
            const auto told = [&](const QString &what) { return qPrintable(entity->name + u": "_s + what); };
            QVERIFY2(entity->number > 0 && !numbers.contains(entity->number), told(u"its number is that of another one"_s));
            numbers.insert(entity->number);
            QVERIFY2(!before.contains(entity->name) && entityByName(entity->plural) == entity, told(u"its name or plural is that of another one"_s));
            before << entity->name;
            for (const QString &title : entity->title) QVERIFY2(entity->field(title), told(u"no field "_s + title));
            QVERIFY2(entity->subtitle.isEmpty() || entity->field(entity->subtitle), told(u"no field "_s + entity->subtitle));
            QVERIFY2(entity->parent.isEmpty() || before.contains(entity->parent), told(u"stands before its parent"_s));
            const auto leading = *store.read([&](Connection &c) -> Result<QStringList> {
                // Text is sorted by what it folds to, so its index begins with an expression.
                FLOW_ASSIGN(Statement s, c.prepare("SELECT coalesce(info.name, replace(replace(substr(made.sql, instr(made.sql, '(fold(') + 6), ')', ''), ' ', ''))"
                                                   " FROM pragma_index_list(?) AS list JOIN pragma_index_info(list.name) AS info JOIN sqlite_schema AS made ON made.name = list.name WHERE info.seqno = 0"));
                s.bind(1, entity->table);
                QStringList list;
                for (;;) {
                    FLOW_ASSIGN(const bool row, s.step());
                    if (!row) return list;
                    list << s.string(0);
                }
            });
            for (const Field &field : entity->fields) {
                if (field.type == FieldType::Reference) QVERIFY2(entityByName(field.target), told(field.name + u" points to nothing: "_s + field.target));
                if (field.type == FieldType::Money) QVERIFY2(entity->field(field.unit) && entity->field(field.unit)->type == FieldType::Currency, told(field.name + u" has no currency"_s));
                if (field.type == FieldType::Choice) QVERIFY2(!field.choices.isEmpty(), told(field.name + u" has no choices"_s));
                if (field.type == FieldType::Reference || field.is(Key) || field.is(Sortable)) QVERIFY2(leading.contains(field.name), told(field.name + u" has no index"_s));
            }
        }
    }

    void everyColumnIsDescribedAndEveryFieldHasItsColumn()
    {
        test::TempStore store;
        for (const Entity *entity : allEntities()) {
            const auto columns = *store.read([&](Connection &c) -> Result<QStringList> {
                FLOW_ASSIGN(Statement s, c.prepare("SELECT name || ' ' || type FROM pragma_table_info(?)"));
                s.bind(1, entity->table);
                QStringList list;
                for (;;) {
                    FLOW_ASSIGN(const bool row, s.step());
                    if (!row) return list;
                    list << s.string(0);
                }
            });
            QStringList expected{u"id INTEGER"_s, u"uid BLOB"_s};
            for (const Field &field : entity->fields) {
                QString type = u"TEXT"_s;
                switch (field.type) {
                case FieldType::Integer: case FieldType::Money: case FieldType::Rate: case FieldType::Instant:
                case FieldType::Bool: case FieldType::Reference: type = u"INTEGER"_s; break;
                case FieldType::Decimal: type = u"REAL"_s; break;
                case FieldType::Blob: type = u"BLOB"_s; break;
                default: break;
                }
                expected << field.name + u' ' + type;
            }
            QCOMPARE(columns, expected);
        }
        const auto tables = *store.read([](Connection &c) -> Result<QStringList> {
            FLOW_ASSIGN(Statement s, c.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%'"));
            QStringList list;
            for (;;) {
                FLOW_ASSIGN(const bool row, s.step());
                if (!row) return list;
                list << s.string(0);
            }
        });
        for (const QString &table : tables)
            QVERIFY2(QStringList({u"meta"_s, u"journal"_s, u"journal_tx"_s, u"feed_file"_s, u"content"_s, u"content_piece"_s}).contains(table) || table.startsWith(u"sync_") || table.startsWith(u"caldav_") || entityByTable(table), qPrintable(table));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
