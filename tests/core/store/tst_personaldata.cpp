// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/personaldata.h"
#include "core/store/records.h"
#include "core/store/undo.h"
#include "tests/support/dump.h"
#include "tests/support/tempstore.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <latch>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

NoProgress gNoProgress;

struct Agency
{
    test::TempStore store;
    qint64 fan = 0;
    qint64 order = 0;

    Agency()
    {
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(fan, records.insert(fanEntity(), {{u"name"_s, u"Aurélie Castagné"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"customer"_s}, {u"email"_s, u"aurelie@mail.example"_s}, {u"score"_s, 91}}));
            FLOW_ASSIGN(const qint64 customer, records.insert(customerEntity(), {{u"name"_s, u"Aurélie Castagné"_s}, {u"fan_id"_s, fan}, {u"spent"_s, 4990}, {u"email"_s, u"aurelie@mail.example"_s}}));
            FLOW_ASSIGN(order, records.insert(orderEntity(), {{u"number"_s, u"#1001"_s}, {u"status"_s, u"paid"_s}, {u"currency"_s, u"EUR"_s}, {u"total"_s, 4990}, {u"customer_id"_s, customer}, {u"buyer_name"_s, u"Aurélie Castagné"_s}}));
            FLOW_ASSIGN(const qint64 import, records.insert(importEntity(), {{u"file_name"_s, u"fans.csv"_s}, {u"kind"_s, u"fans"_s}}));
            FLOW_TRY(records.insert(fileEntity(), {{u"owner_entity"_s, fanEntity().number}, {u"owner_id"_s, fan}, {u"name"_s, u"Castagné.jpg"_s}}));
            FLOW_TRY(records.insert(importRejectEntity(), {{u"import_id"_s, import}, {u"cells"_s, u"[\"Aurelie@mail.example\"]"_s}}));
            return {};
        }));
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(fanEntity(), fan, {{u"town"_s, u"Nantes"_s}}); }));
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(fanEntity(), fan, {{u"town"_s, u"Rennes"_s}}); }));
    }
};

} // namespace

class PersonalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportHoldsAllThatHangsOnAPerson()
    {
        Agency agency;
        const auto document = agency.store.read([&](Connection &c) { return exportPerson(c, fanEntity(), agency.fan); });
        QVERIFY_OK(document);
        QStringList kinds;
        for (const auto &record : document->object().value(u"records"_s).toArray()) kinds << record.toObject().value(u"record"_s).toString();
        QCOMPARE(kinds, QStringList({u"fan"_s, u"customer"_s, u"order"_s, u"import_reject"_s, u"file"_s}));
        QVERIFY(document->toJson().contains("Nantes"));
    }

    void erasureLeavesNoTraceInTheFile()
    {
        Agency agency;
        QVERIFY_OK(agency.store->write({u"erase"_s}, [&](Connection &c) { return erasePerson(c, fanEntity(), agency.fan, gNoProgress); }).result());
        const auto all = *agency.store.read([](Connection &c) { return test::dump(c); });
        for (const QString &trace : {u"astagn"_s, u"aurelie"_s, u"Aurelie"_s, u"Nantes"_s, u"Rennes"_s}) {
            for (const QString &line : all) QVERIFY2(!line.contains(trace), qPrintable(line));
            const auto inJournal = *agency.store.read([&](Connection &c) -> Result<qint64> {
                FLOW_ASSIGN(Statement s, c.prepare("SELECT count(*) FROM journal WHERE instr(change, ?) > 0"));
                s.bind(1, trace);
                FLOW_TRY(s.step());
                return s.integer(0);
            });
            QCOMPARE(inJournal, 0);
        }
        QVERIFY(all.filter(u"order "_s).first().contains(u"4990")); // money stays true
        QCOMPARE(*agency.store.read([](Connection &c) { return c.integer("SELECT count(*) FROM search_fan WHERE search_fan MATCH 'aurelie'"); }), 0);
    }

    void noByteOfThePersonStaysInTheFiles_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("a small agency") << 20 << false;
        QTest::newRow("among many, whose pages were split and joined") << 3000 << false;
        QTest::newRow("deleted, brought back, then erased") << 20 << true;
    }
    void noByteOfThePersonStaysInTheFiles()
    {
        QFETCH(int, others);
        QFETCH(bool, deleted);
        Agency agency;
        test::TempStore &store = agency.store;
        const auto crowd = [&](const QString &name) {
            QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
                Records records(c);
                for (int i = 0; i < others; ++i) FLOW_TRY(records.insert(fanEntity(), {{u"name"_s, u"%1 %2"_s.arg(name).arg(i)}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"notes"_s, QString(i % 400, u'n')}}));
                return {};
            }));
        };
        crowd(u"Aurore"_s);
        QString words;
        for (int i = 0; i < 2000; ++i) words += u"Castagné%1 "_s.arg(i); // of more pages than one
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(fanEntity(), agency.fan, {{u"notes"_s, words}}); }));
        crowd(u"Castafiore"_s);
        for (int round = 0; round < 5; ++round) QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(fanEntity(), agency.fan, {{u"notes"_s, words.mid(round * 3000)}, {u"town"_s, u"Castagnéville"_s + QString::number(round)}}); }));
        QVERIFY_OK(store.write([&](Connection &c) { return c.exec("DELETE FROM fan WHERE name LIKE 'Castafiore%' AND id % 3 > 0"); }));
        if (deleted) {
            QVERIFY_OK(store.write([&](Connection &c) { return Records(c).remove(fanEntity(), agency.fan); }, u"delete"_s));
            const auto last = store.read([](Connection &c) { return nextUndo(c); });
            QVERIFY_OK(store->write({u"undo"_s, {}, {}, 0, last->value().id}, [&](Connection &c) { return undoTransaction(c, last->value().id, gNoProgress); }).result());
        }
        const auto isThere = [&] {
            for (const auto *suffix : {"", "-wal"}) {
                QFile file(store.path() + QLatin1StringView(suffix));
                if (!file.open(QIODevice::ReadOnly)) continue;
                const QByteArray bytes = file.readAll().toLower();
                for (const QByteArray trace : {"castagn", "aurelie", "nantes", "rennes"})
                    if (const qsizetype at = bytes.indexOf(trace); at >= 0) return QString::fromUtf8(trace) + u" in the file%1 at %2 of %3"_s.arg(QLatin1StringView(suffix)).arg(at).arg(bytes.size());
            }
            return QString();
        };
        QVERIFY(!isThere().isEmpty());
        QVERIFY_OK(store->write({u"erase"_s}, [&](Connection &c) { return erasePerson(c, fanEntity(), agency.fan, gNoProgress); }).result());
        QCOMPARE(isThere(), QString()); // at once, with the workspace open
        store.reopen();
        QCOMPARE(isThere(), QString());
        QCOMPARE(*store.read([](Connection &c) { return c.text("PRAGMA integrity_check"); }), u"ok"_s);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM search_fan WHERE search_fan MATCH 'aurore'"); }), others);
    }

    void aReaderHoldsUpTheForgettingOnlyUntilItIsDone()
    {
        Agency agency;
        test::TempStore &store = agency.store;
        std::latch began(1), ends(1);
        auto reading = store->read([&](Connection &c) -> Result<qint64> { // sees the workspace as it was
            FLOW_ASSIGN(Statement all, c.prepare("SELECT id FROM fan"));
            FLOW_TRY(all.step());
            began.count_down();
            ends.wait();
            return all.integer(0);
        });
        began.wait();
        QVERIFY_OK(store->write({u"erase"_s}, [&](Connection &c) { return erasePerson(c, fanEntity(), agency.fan, gNoProgress); }).result());
        QElapsedTimer timer;
        timer.start();
        const auto edit = [&](const QString &name) { return store.write([&](Connection &c) { return Records(c).insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}}); }); };
        QVERIFY_OK(edit(u"Criée"_s));
        QVERIFY2(timer.elapsed() < 3000, "an edit waited for whoever reads");
        ends.count_down();
        QVERIFY_OK(reading.result());
        QVERIFY_OK(edit(u"Halle"_s));
        for (const auto *suffix : {"", "-wal"}) {
            QFile file(store.path() + QLatin1StringView(suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().toLower().contains("castagn"));
        }
    }

    void erasureIsNotUndoneByUndo()
    {
        Agency agency;
        QVERIFY_OK(agency.store->write({u"erase"_s}, [&](Connection &c) { return erasePerson(c, fanEntity(), agency.fan, gNoProgress); }).result());
        const auto next = agency.store.read([](Connection &c) { return nextUndo(c); });
        QVERIFY(next->value().cause != u"erase"_s);
        QVERIFY_OK(agency.store->write({u"undo"_s, {}, {}, 0, next->value().id}, [&](Connection &c) { return undoTransaction(c, next->value().id, gNoProgress); }).result());
        const auto fan = agency.store.read([&](Connection &c) { return Records(c).byId(fanEntity(), agency.fan); });
        QVERIFY((*fan)->value(u"town").isNull());
    }

    // What can say who somebody is: words, addresses, places. Numbers, choices, days and instants of a nameless record do not.
    static bool canNameSomebody(const Field &field)
    {
        using enum FieldType;
        return QList{Text, LongText, Decimal, Email, Phone, Url, Json, Blob}.contains(field.type);
    }

    void whatIsWrittenAboutAPersonIsPersonalOrSaysNothingOfThem()
    {
        // Looked at one by one: left in a record that has no name any more, these say of nobody who it is.
        const QHash<QString, QStringList> harmless{
            {u"artist"_s, {u"name"_s, u"genre"_s, u"home_town"_s, u"latitude"_s, u"longitude"_s, u"website"_s, u"instagram"_s, u"facebook"_s, u"tiktok"_s, u"youtube"_s, u"spotify"_s,
                              u"bandcamp"_s, u"soundcloud"_s, u"bio"_s}}, // the act as the public knows it
            {u"contact"_s, {u"job_title"_s, u"department"_s}},
            {u"contact_role"_s, {u"role_name"_s}},
            {u"interaction"_s, {u"author"_s}}, // a colleague
            {u"fan"_s, {u"producer_genre"_s, u"producer_tools"_s}},
            {u"consent"_s, {u"source"_s}}, // the form or list
            {u"order"_s, {u"number"_s, u"source"_s, u"external_id"_s, u"payment_method"_s, u"event_name"_s}}, // the books
            {u"order_line"_s, {u"name"_s, u"sku"_s, u"external_id"_s}}, // the goods
            {u"resource"_s, {u"job"_s}},
            {u"resource_booking"_s, {u"title"_s, u"notes"_s}}, // what a thing or somebody is taken for
            {u"import_reject"_s, {u"column"_s, u"reason"_s, u"sheet"_s}},
            {u"conflict"_s, {u"entity"_s, u"record"_s, u"author"_s, u"member"_s, u"device"_s, u"decided_by"_s}},
        };
        QStringList undecided, wrong;
        for (const Entity *entity : allEntities()) {
            const Entity *const parent = entityByName(entity->parent);
            const QStringList known = harmless.value(entity->name);
            for (const QString &name : known)
                if (const Field *field = entity->field(name); !field || field->is(Personal)) wrong << entity->name + u'.' + name;
            const bool ofSomebody = parent && std::ranges::any_of(parent->fields, [](const Field &field) { return field.is(Personal) && field.is(Required); }); // a part of who has a name
            if (!holdsPersonalData(*entity) && !ofSomebody) continue;
            for (const Field &field : entity->fields)
                if (canNameSomebody(field) && !field.is(Personal) && !known.contains(field.name)) undecided << entity->name + u'.' + field.name;
        }
        QVERIFY2(undecided.isEmpty(), qPrintable(u"say Personal in the description, or here that it is harmless: "_s + undecided.join(u", "_s)));
        QCOMPARE(wrong, QStringList());
    }

    static QVariant traceIn(const Field &field)
    {
        switch (field.type) {
        case FieldType::Decimal: return 12.345;
        case FieldType::Email: return u"trace12.345@mail.example"_s;
        case FieldType::Url: return u"https://trace12.345.example/"_s;
        case FieldType::Json: return u"[\"12.345\"]"_s;
        default: return u"12.345"_s;
        }
    }
    void erasingTakesEveryPersonalFieldOfEveryKindOfPerson()
    {
        test::TempStore store;
        for (const Entity *entity : allEntities()) {
            if (!isPersonEntity(*entity)) continue;
            Values values;
            for (const Field &field : entity->fields) {
                if (field.is(Personal)) values[field.name] = traceIn(field);
                else if (field.is(Required)) values[field.name] = field.type == FieldType::Choice ? QVariant(field.choices.first()) : QVariant(u"Act"_s);
            }
            qint64 id = 0;
            QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
                FLOW_ASSIGN(id, Records(c).insert(*entity, values));
                return {};
            }));
            QVERIFY_OK(store.write([&](Connection &c) { return erasePerson(c, *entity, id, gNoProgress); }, u"erase"_s));
            const auto left = [&](Connection &c) -> Result<bool> {
                FLOW_ASSIGN(const auto record, Records(c).byId(*entity, id));
                if (!isErased(*record)) return true;
                return std::ranges::any_of(record->values, [](const QVariant &value) { return value.toString().contains(u"12.345"_s); });
            };
            QVERIFY2(!*store.read(left), qPrintable(entity->name));
            QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM journal WHERE change LIKE '%12.345%'"); }), 0);
        }
    }

    void erasingTheCustomerErasesTheFanToo()
    {
        Agency agency;
        const auto list = agency.store.read([&](Connection &c) { return recordsOfPerson(c, customerEntity(), 1); });
        QVERIFY(list->contains(PersonalRecord{&fanEntity(), agency.fan}));
    }
};

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "tst_personaldata.moc"
