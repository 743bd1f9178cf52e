// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/show/dates.h"
#include "core/store/records.h"
#include "core/store/timetravel.h"
#include "core/store/triggers.h"
#include "core/store/undo.h"
#include "tests/support/dump.h"
#include "tests/support/tempstore.h"

#include <rapidcheck.h>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

NoProgress gNoProgress;

Values venue(const QString &name) { return {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s}}; }

struct Fixture
{
    test::TempStore store;

    QStringList dump() { return *store.read([](Connection &c) { return test::dump(c); }); }
    QStringList words()
    {
        // fts5vocab needs a table of its own, which a reader may not make
        auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
        return *test::dumpSearch(**connection);
    }
    qint64 add(const Entity &entity, const Values &values)
    {
        return *store.write([&](Connection &c) { return Records(c).insert(entity, values); }, u"create"_s);
    }
    void change(const Entity &entity, qint64 id, const Values &values)
    {
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(entity, id, values); }));
    }
    void remove(const Entity &entity, qint64 id)
    {
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).remove(entity, id); }, u"delete"_s));
    }
    std::optional<TransactionInfo> next(bool redo)
    {
        return *store.read([&](Connection &c) { return redo ? nextRedo(c) : nextUndo(c); });
    }
    Result<UndoReport> takeBack(qint64 transaction, bool redo = false)
    {
        return store->write({redo ? u"redo"_s : u"undo"_s, {}, {}, 0, transaction},
            [=](Connection &c) { return undoTransaction(c, transaction, gNoProgress); }).result();
    }
    bool undo()
    {
        const auto info = next(false);
        return info && takeBack(info->id);
    }
    bool redo()
    {
        const auto info = next(true);
        return info && takeBack(info->id, true);
    }
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A show and its van were moved, then somebody else's day came from the cloud and stands: the van goes there, not back to a day of its own.
    void whatWasMovedAlongGoesWhereTheDateStands()
    {
        Fixture f;
        constexpr qint64 day = 86'400'000, noon = 1'803'470'400'000;
        const qint64 show = f.add(showEntity(), {{u"day"_s, u"2027-02-24"_s}, {u"status"_s, u"confirmed"_s}, {u"venue_name"_s, u"Criée"_s}});
        const qint64 van = f.add(resourceEntity(), {{u"name"_s, u"Van"_s}, {u"kind"_s, u"vehicle"_s}});
        const qint64 booking = f.add(resourceBookingEntity(),
            {{u"resource_id"_s, van}, {u"show_id"_s, show}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, noon}, {u"ends_at"_s, noon + 3'600'000}});
        const qint64 task = f.add(taskEntity(), {{u"title"_s, u"Send the rider"_s}, {u"kind"_s, u"mail"_s}, {u"show_id"_s, show}, {u"due_on"_s, u"2027-02-10"_s}});
        QVERIFY_OK(f.store.write([&](Connection &c) { return moveShow(c, show, QDate(2027, 2, 27)); }));
        QVERIFY_OK(f.store.write([&](Connection &c) { return Records(c).update(showEntity(), show, {{u"day"_s, u"2027-02-26"_s}}); }, u"sync"_s));
        const auto stand = [&](int days) {
            return *f.store.read([&](Connection &c) -> Result<bool> {
                FLOW_ASSIGN(const auto times, Records(c).byId(resourceBookingEntity(), booking));
                FLOW_ASSIGN(const auto due, Records(c).byId(taskEntity(), task));
                return times->value(u"starts_at").toLongLong() == noon + days * day && times->value(u"ends_at").toLongLong() == noon + days * day + 3'600'000
                    && due->text(u"due_on") == QDate(2027, 2, 10).addDays(days).toString(Qt::ISODate);
            });
        };
        QVERIFY(stand(3));
        QVERIFY(f.undo());
        QVERIFY(stand(2));
        QVERIFY(f.redo());
        QVERIFY(stand(3));
    }

    void undoAndRedoOfAnEditGoBackAndForth()
    {
        Fixture f;
        const qint64 id = f.add(venueEntity(), venue(u"La Cave"_s));
        f.change(venueEntity(), id, {{u"capacity"_s, 300}});
        const QStringList after = f.dump();
        QVERIFY(f.undo());
        QVERIFY(f.dump() != after);
        QVERIFY(f.redo());
        QCOMPARE(f.dump(), after);
        QVERIFY(!f.redo());
        QVERIFY(f.undo());
        QVERIFY(f.undo());
        QVERIFY(f.dump().isEmpty());
        QVERIFY(!f.undo());
        QVERIFY(f.redo());
        QVERIFY(f.redo());
        QCOMPARE(f.dump(), after);
    }

    void aNewChangeEndsRedo()
    {
        Fixture f;
        const qint64 id = f.add(venueEntity(), venue(u"La Cave"_s));
        f.change(venueEntity(), id, {{u"capacity"_s, 300}});
        QVERIFY(f.undo());
        f.change(venueEntity(), id, {{u"capacity"_s, 400}});
        QVERIFY(!f.next(true));
    }

    /// What was chosen from the row of steps and taken back is the newest step itself.
    void aRevertIsAStepOfItsOwn()
    {
        Fixture f;
        const qint64 cave = f.add(venueEntity(), venue(u"La Cave"_s));
        const qint64 older = f.next(false)->id;
        const qint64 phare = f.add(venueEntity(), venue(u"Le Phare"_s));
        f.change(venueEntity(), phare, {{u"capacity"_s, 300}});
        const QStringList before = f.dump();
        const auto undoneBy = [&] { return *f.store.read([&](Connection &c) { return c.integer("SELECT coalesce(undone_by, 0) FROM journal_tx WHERE id = " + std::to_string(older)); }); };
        QVERIFY_OK(f.store->write({u"revert"_s, u"La Cave"_s, {}, 0, older}, [&](Connection &c) { return undoTransaction(c, older, gNoProgress); }).result());
        const QStringList without = f.dump();
        QVERIFY(without != before);
        const qint64 revert = undoneBy();
        QVERIFY(revert > 0);
        QVERIFY(!f.next(true)); // nothing to redo after a new step
        QCOMPARE(f.next(false)->id, revert);
        for (int i = 0; i < 3; ++i) { // back and forth as often as one likes
            QVERIFY(f.undo());
            QCOMPARE(f.dump(), before);
            QCOMPARE(undoneBy(), 0);
            QVERIFY(f.redo());
            QCOMPARE(f.dump(), without);
            QCOMPARE(undoneBy(), revert);
        }
        QVERIFY(f.undo());
        QVERIFY(f.undo()); // the edit of the other one comes next
        QCOMPARE(*f.store.read([&](Connection &c) { return c.integer("SELECT count(*) FROM venue WHERE capacity = 300"); }), 0);
        QVERIFY(cave > 0);
    }

    void undoOfADeleteBringsBackWhatWentWithIt()
    {
        Fixture f;
        const qint64 contact = f.add(contactEntity(), {{u"name"_s, u"Maëlle"_s}});
        const qint64 place = f.add(venueEntity(), venue(u"La Cave"_s));
        f.add(contactRoleEntity(), {{u"contact_id"_s, contact}, {u"venue_id"_s, place}, {u"role"_s, u"programmer"_s}});
        f.add(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, 1}, {u"summary"_s, u"Wants a date"_s}, {u"contact_id"_s, contact}});
        const qint64 tag = f.add(tagEntity(), {{u"name"_s, u"vip"_s}, {u"kind"_s, u"tag"_s}});
        f.add(taggingEntity(), {{u"tag_id"_s, tag}, {u"owner_entity"_s, contactEntity().number}, {u"owner_id"_s, contact}});
        const QStringList before = f.dump();
        const QStringList words = f.words();
        f.remove(contactEntity(), contact);
        QCOMPARE(f.dump().filter(u"contact_role"_s).size(), 0);
        QCOMPARE(f.dump().filter(u"tagging"_s).size(), 0);
        QVERIFY(f.undo());
        QCOMPARE(f.dump(), before);
        QCOMPARE(f.words(), words);
    }

    void undoKeepsWhatWasChangedSinceAndSaysSo()
    {
        Fixture f;
        const qint64 id = f.add(venueEntity(), venue(u"La Cave"_s));
        const qint64 untouched = f.add(venueEntity(), venue(u"Le Quai"_s));
        const auto batch = f.store.write([&](Connection &c) -> Result<qint64> {
            FLOW_TRY(Records(c).update(venueEntity(), id, {{u"capacity"_s, 300}, {u"rooms"_s, 2}}));
            FLOW_TRY(Records(c).update(venueEntity(), untouched, {{u"capacity"_s, 500}}));
            return c.journal().transaction();
        });
        f.change(venueEntity(), id, {{u"capacity"_s, 350}});
        const auto report = f.takeBack(*batch);
        QVERIFY_OK(report);
        QCOMPARE(report->keptCount, 1);
        QCOMPARE(report->kept.first().field, u"capacity"_s);
        const auto now = f.store.read([&](Connection &c) { return Records(c).byId(venueEntity(), id); });
        QCOMPARE((*now)->value(u"capacity").toInt(), 350);
        QVERIFY((*now)->value(u"rooms").isNull());
    }

    void undoOfAnInsertKeepsRecordsThatOthersPointTo()
    {
        Fixture f;
        const auto batch = f.store.write([&](Connection &c) -> Result<qint64> {
            for (const auto &name : {u"A"_s, u"B"_s, u"C"_s}) FLOW_TRY(Records(c).insert(venueEntity(), venue(name)));
            return c.journal().transaction();
        });
        f.add(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, 1}, {u"summary"_s, u"x"_s}, {u"venue_id"_s, 2}});
        const auto report = f.takeBack(*batch);
        QVERIFY_OK(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->keptCount, 1);
        QCOMPARE(f.dump().filter(u"venue "_s).size(), 1);
    }

    void historyTellsWhoChangedWhat()
    {
        Fixture f;
        f.add(venueEntity(), venue(u"A"_s));
        const qint64 id = f.add(venueEntity(), venue(u"La Cave"_s));
        f.change(venueEntity(), id, {{u"capacity"_s, 300}});
        const auto history = f.store.read([&](Connection &c) { return historyOf(c, venueEntity(), id, 10); });
        QVERIFY_OK(history);
        QCOMPARE(history->size(), 2u);
        QCOMPARE(history->at(0).op, int(JournalUpdate));
        QCOMPARE(history->at(0).transaction.author, u"Claire"_s);
        QCOMPARE(history->at(0).changes.at(0).after.toInt(), 300);
        QCOMPARE(history->at(1).op, int(JournalInsert));
    }

    void undoCanBeCanceledAndLeavesAllAsItWas()
    {
        Fixture f;
        QVERIFY_OK(f.store.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 500; ++i) FLOW_TRY(Records(c).insert(venueEntity(), venue(u"V%1"_s.arg(i))));
            return {};
        }));
        const QStringList before = f.dump();
        CancelFlag cancel;
        cancel.cancel();
        const auto undone = f.store->write({u"undo"_s, {}, {}, 0, 1}, [&](Connection &c) { return undoTransaction(c, 1, cancel); }).result();
        QCOMPARE(undone.error().code, ErrorCode::Canceled);
        QCOMPARE(f.dump(), before);
    }

    // The invariant behind undo, redo and time travel: whatever was done, each step back is exactly the state before it.
    void anySequenceOfChangesCanBeTakenBackByteForByte()
    {
        const bool holds = rc::check("undo, redo and time travel restore every table", [] {
            Fixture f;
            std::vector<std::pair<qint64, QStringList>> states; // after each transaction
            QList<QPair<const Entity *, qint64>> live;
            const int steps = *rc::gen::inRange(1, 14);
            states.emplace_back(f.store.clock->nowMs(), f.dump());
            for (int i = 0; i < steps; ++i) {
                f.store.clock->set(f.store.clock->nowMs() + 1000);
                const int what = live.isEmpty() ? 0 : *rc::gen::inRange(0, 4);
                const QString text = QString::fromStdString(*rc::gen::arbitrary<std::string>()).left(20);
                const auto pick = [&] { return live.at(*rc::gen::inRange(qsizetype(0), live.size())); };
                if (what == 0) {
                    const int count = *rc::gen::inRange(1, 5);
                    const auto ids = f.store.write([&](Connection &c) -> Result<QList<qint64>> {
                        QList<qint64> list;
                        for (int k = 0; k < count; ++k) {
                            FLOW_ASSIGN(const qint64 id, Records(c).insert(venueEntity(), venue(u"v"_s + text)));
                            list << id;
                        }
                        return list;
                    });
                    RC_ASSERT(ids.has_value());
                    for (const qint64 id : *ids) live.append({&venueEntity(), id});
                } else if (what == 1) {
                    const auto [entity, id] = pick();
                    (void)f.store.write([&](Connection &c) {
                        return Records(c).update(*entity, id, {{u"notes"_s, text}, {u"capacity"_s, qint64(i)}, {u"latitude"_s, i / 3.0}});
                    });
                } else if (what == 2) {
                    const auto chosen = pick();
                    live.removeOne(chosen);
                    (void)f.store.write([&](Connection &c) { return Records(c).remove(*chosen.first, chosen.second); });
                } else {
                    const auto [entity, id] = pick();
                    (void)f.store.write([&](Connection &c) -> Result<void> { // several changes of the same rows at once
                        FLOW_ASSIGN(const qint64 contact, Records(c).insert(contactEntity(), {{u"name"_s, u"c"_s + text}}));
                        FLOW_TRY(Records(c).insert(contactRoleEntity(), {{u"contact_id"_s, contact}, {u"venue_id"_s, id}}));
                        FLOW_TRY(Records(c).update(contactEntity(), contact, {{u"town"_s, text}}));
                        FLOW_TRY(Records(c).update(*entity, id, {{u"town"_s, u"a"_s + text}}));
                        FLOW_TRY(Records(c).update(*entity, id, {{u"town"_s, u"b"_s + text}}));
                        return {};
                    });
                }
                QStringList now = f.dump();
                if (now != states.back().second) states.emplace_back(f.store.clock->nowMs(), std::move(now));
            }
            const QStringList lastWords = f.words();
            f.store.clock->set(f.store.clock->nowMs() + 1000);
            for (size_t i = states.size(); i-- > 1;) {
                RC_ASSERT(f.undo());
                RC_ASSERT(f.dump() == states[i - 1].second);
            }
            for (size_t i = 1; i < states.size(); ++i) {
                RC_ASSERT(f.redo());
                const QStringList now = f.dump();
                for (const QString &line : now)
                    if (!states[i].second.contains(line)) RC_LOG("now " + line.toStdString());
                for (const QString &line : states[i].second)
                    if (!now.contains(line)) RC_LOG("then " + line.toStdString());
                RC_ASSERT(now == states[i].second);
            }
            RC_ASSERT(f.words() == lastWords);
            for (const auto &[moment, state] : states) {
                const QString copy = f.store.folder() + u"/past.flowstage"_s;
                QFile::remove(copy);
                RC_ASSERT(f.store.read([&](Connection &c) { return copyAsOf(c, moment, copy, gNoProgress); }).has_value());
                auto past = Connection::open(copy, Connection::Mode::ReadOnly);
                RC_ASSERT(past.has_value());
                RC_ASSERT(*test::dump(**past) == state);
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
