// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/entities.h"
#include "core/geo/gazetteer.h"
#include "core/query/filter.h"
#include "core/store/records.h"
#include "core/store/validate.h"
#include "tests/support/resources.h"
#include "tests/support/tempstore.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

DemoOptions small(quint64 seed = 5)
{
    return {.seed = seed,
        .today = kToday,
        .venues = 240,
        .contacts = 330,
        .interactions = 700,
        .fans = 900,
        .orders = 500};
}

std::unique_ptr<Store> reopened(const QString &path)
{
    auto store = Store::open(path, {.author = u"Claire"_s, .readOnly = true});
    return store ? std::move(*store) : nullptr;
}

/// Every row of every table of the file, the journal included.
QHash<QString, QByteArray> fingerprints(Connection &connection)
{
    QHash<QString, QByteArray> hashes;
    auto tables =
        connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
                           " AND name NOT LIKE 'sqlite_stat%' ORDER BY name");
    while (*tables->step()) {
        const QString table = tables->string(0);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        auto rows = connection.prepare(u"SELECT * FROM %1 ORDER BY rowid"_s.arg(table).toStdString());
        while (*rows->step())
            for (int i = 0; i < rows->columnCount(); ++i) {
                hash.addData(QByteArrayView(rows->isNull(i) ? "\x01" : "\x02"));
                hash.addData(rows->blob(i));
                hash.addData(rows->string(i).toUtf8());
            }
        hashes.insert(table, hash.result());
    }
    return hashes;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private:
    /// How many rows a statement finds; -1 when it fails.
    qint64 count(const char *sql)
    {
        return m_store->read([sql](Connection &connection) { return connection.integer(sql); })
            .result()
            .value_or(-1);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        NoProgress progress;
        QVERIFY_OK(createDemoWorkspace(m_folder.filePath(u"demo.flowstage"_s), small(), progress));
        m_store = reopened(m_folder.filePath(u"demo.flowstage"_s));
        QVERIFY(m_store);
    }

    void theSameSeedAndDayGiveTheSameBytes()
    {
        NoProgress progress;
        const auto make = [&](const QString &name, quint64 seed) {
            const QString path = m_folder.filePath(name);
            if (!createDemoWorkspace(path, small(seed), progress)) return QHash<QString, QByteArray>();
            auto store = reopened(path);
            return store
                ->read([](Connection &connection) -> Result<QHash<QString, QByteArray>> {
                    return fingerprints(connection);
                })
                .result()
                .value_or(QHash<QString, QByteArray>());
        };
        const auto first = make(u"one.flowstage"_s, 5);
        const auto second = make(u"two.flowstage"_s, 5);
        QVERIFY(first.size() > 20);
        for (auto it = first.begin(); it != first.end(); ++it)
            QVERIFY2(it.value() == second.value(it.key()), qPrintable(it.key()));
        QVERIFY(first.value(u"fan"_s) != make(u"three.flowstage"_s, 6).value(u"fan"_s));
    }

    void everyLanguageTellsTheSameStoryInItsOwnWords()
    {
        NoProgress progress;
        const auto texts = [&](const QString &language, const QString &sql) {
            const QString path = m_folder.filePath(language == u"en" ? u"demo.flowstage"_s : language + u".flowstage"_s);
            DemoOptions options = small();
            options.language = language;
            if (!QFile::exists(path)) {
                if (const auto made = createDemoWorkspace(path, options, progress); !made) return QStringList{made.error().detail};
            }
            auto store = reopened(path);
            return store
                ->read([&](Connection &connection) -> Result<QStringList> {
                    FLOW_ASSIGN(Statement rows, connection.prepare(sql.toStdString()));
                    QStringList all;
                    while (true) {
                        FLOW_ASSIGN(const bool row, rows.step());
                        if (!row) return all;
                        all << rows.string(0);
                    }
                })
                .result()
                .value_or(QStringList());
        };
        const QString story = u"SELECT artist_name || venue_name || day || fee FROM show UNION ALL SELECT name || email || spent FROM fan"
                              " UNION ALL SELECT number || total FROM shop_order UNION ALL SELECT kind || author || at FROM interaction"
                              " UNION ALL SELECT artist_name || venue_name || rank FROM hold"_s;
        const QStringList english = texts(u"en"_s, story);
        QVERIFY(english.size() > 2000);
        // What people write: no word of it is the same in another language but what is known to be.
        const QString written = u"SELECT summary FROM interaction UNION SELECT period FROM prospect WHERE period NOT LIKE '%abril%' UNION SELECT bio FROM artist"
                                " UNION SELECT title FROM task_template UNION SELECT title FROM advance_item UNION SELECT lost_reason FROM deal WHERE lost_reason <> ''"
                                " UNION SELECT preferences FROM contact WHERE preferences <> '' UNION SELECT name FROM segment"
                                " UNION SELECT name FROM scenario UNION SELECT source FROM consent WHERE source <> ''"
                                " UNION SELECT name FROM project WHERE name LIKE 'S%'"_s;
        const QStringList inEnglish = texts(u"en"_s, written);
        QVERIFY(inEnglish.size() > 200);
        QVERIFY(inEnglish.contains(u"Spring 2027"_s) && inEnglish.contains(u"Send the contract"_s));
        for (const QString &language : {u"fr"_s, u"es"_s}) {
            const QStringList told = texts(language, story);
            QCOMPARE(told.size(), english.size());
            QVERIFY2(told == english, qPrintable(told.join(u'\n').left(400)));
            const QStringList own = texts(language, written);
            for (const QString &text : inEnglish) QVERIFY2(!own.contains(text), qPrintable(language + u": "_s + text));
        }
        QVERIFY(texts(u"fr"_s, u"SELECT name FROM project"_s).contains(u"Printemps 2027"_s));
        QVERIFY(texts(u"es"_s, u"SELECT name FROM segment"_s).contains(u"Nunca han comprado"_s));
        QVERIFY(texts(u"es"_s, u"SELECT period FROM prospect"_s).filter(QRegularExpression(u"^(enero|febrero|marzo) 2027$"_s)).size() > 0);
    }

    void itHasWhatWasAskedFor()
    {
        QCOMPARE(count("SELECT count(*) FROM artist"), 12);
        QCOMPARE(count("SELECT count(*) FROM venue"), 240);
        QCOMPARE(count("SELECT count(*) FROM contact"), 330);
        QCOMPARE(count("SELECT count(*) FROM interaction"), 700);
        QCOMPARE(count("SELECT count(*) FROM fan"), 900);
        QCOMPARE(count("SELECT count(*) FROM shop_order"), 500);
        QVERIFY(count("SELECT (SELECT count(*) FROM show) + (SELECT count(*) FROM hold)") > 480);
        QVERIFY(count("SELECT count(*) FROM product") >= 50);
        QCOMPARE(count("SELECT count(*) FROM proposal WHERE state = 'waiting'"), 2);
        QCOMPARE(count("SELECT count(*) FROM import"), 2);
        QVERIFY(count("SELECT count(DISTINCT author) FROM journal_tx") >= 3);
        QVERIFY(count("SELECT count(*) FROM journal_tx") > 20);
        QVERIFY(count("SELECT count(*) FROM journal_tx WHERE import_id IN (SELECT id FROM import)") == 2);
    }

    void everyValueObeysItsDescription()
    {
        const auto checked =
            m_store
                ->read([](Connection &connection) -> Result<void> {
                    for (const Entity *entity : allEntities()) {
                        FLOW_ASSIGN(Statement rows,
                            connection.prepare(
                                u"SELECT %1 FROM %2"_s.arg(recordColumns(*entity), entity->table)
                                    .toStdString()));
                        for (;;) {
                            FLOW_ASSIGN(const bool row, rows.step());
                            if (!row) break;
                            const Record record = readRecord(*entity, rows);
                            for (const Field &field : entity->fields) {
                                const auto value = checkValue(field, record.value(field.name));
                                if (!value || *value != record.value(field.name))
                                    return failure(ErrorCode::Invalid,
                                        {entity->name, field.name, record.text(field.name)});
                            }
                        }
                    }
                    return {};
                })
                .result();
        QVERIFY_OK(checked);
    }

    void nothingPointsNowhere()
    {
        QCOMPARE(count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        QCOMPARE(count("SELECT count(*) FROM tagging WHERE owner_entity = 18 AND owner_id NOT IN (SELECT id "
                       "FROM fan)"),
            0);
        QCOMPARE(count("SELECT count(*) FROM tagging WHERE owner_entity = 14 AND owner_id NOT IN (SELECT id "
                       "FROM venue)"),
            0);
        QCOMPARE(
            count("SELECT count(*) FROM show WHERE artist_id IS NULL OR venue_id IS NULL OR deal_id IS NULL"),
            0);
        QCOMPARE(
            count("SELECT count(*) FROM contact WHERE id NOT IN (SELECT contact_id FROM contact_role)"), 0);
        QCOMPARE(count("SELECT count(*) FROM interaction WHERE contact_id IS NULL"), 0);
    }

    void anArtistPlaysOnceANightAndNotWhileAway()
    {
        QCOMPARE(
            count("SELECT count(*) FROM (SELECT 1 FROM show GROUP BY artist_id, day HAVING count(*) > 1)"),
            0);
        QCOMPARE(count("SELECT count(*) FROM show s JOIN availability a ON a.artist_id = s.artist_id AND "
                       "s.day BETWEEN"
                       " a.first_day AND a.last_day"),
            0);
        QCOMPARE(count("SELECT count(*) FROM show WHERE status = 'played' AND day >= '2026-11-20'"), 0);
        QCOMPARE(
            count("SELECT count(*) FROM show WHERE status IN ('hold', 'confirmed') AND day < '2026-11-20'"),
            0);
        QCOMPARE(count("SELECT count(*) FROM show s JOIN artist a ON a.id = s.artist_id WHERE s.day < "
                       "a.represented_since"),
            0);
    }

    void nothingHappensAfterToday()
    {
        QCOMPARE(count("SELECT count(*) FROM interaction WHERE at > unixepoch('2026-11-20') * 1000"), 0);
        QCOMPARE(
            count("SELECT count(*) FROM shop_order WHERE placed_at > unixepoch('2026-11-20') * 1000"), 0);
        QCOMPARE(count("SELECT count(*) FROM fan WHERE joined_on >= '2026-11-20'"), 0);
        QCOMPARE(
            count("SELECT count(*) FROM journal_tx WHERE (at >> 16) > unixepoch('2026-11-21') * 1000"), 0);
    }

    void pointsAreTensOfEveryOrderRoundedDown()
    {
        QCOMPARE(count("SELECT count(*) FROM fan f WHERE points <> coalesce((SELECT sum((total - refunded) / "
                       "1000) FROM"
                       " shop_order o WHERE o.fan_id = f.id AND status IN ('paid', 'part_refunded')), 0)"),
            0);
        QCOMPARE(count("SELECT count(*) FROM fan f WHERE points <> coalesce((SELECT sum(points) FROM "
                       "fan_activity a WHERE"
                       " a.fan_id = f.id AND kind IN ('purchased', 'refunded')), 0)"),
            0);
        QVERIFY(count("SELECT sum(points) FROM fan") > 500);
    }

    void customersAreThoseWhoBought()
    {
        QCOMPARE(count("SELECT count(*) FROM customer c LEFT JOIN (SELECT customer_id, count(*) AS n, "
                       "sum(total - refunded) AS"
                       " spent, min(placed_at) AS first, max(placed_at) AS last FROM shop_order WHERE status "
                       "IN ('paid',"
                       " 'part_refunded') GROUP BY customer_id) o ON o.customer_id = c.id WHERE c.orders IS "
                       "NOT o.n OR c.spent"
                       " IS NOT o.spent OR c.first_order_at IS NOT o.first OR c.last_order_at IS NOT o.last"),
            0);
        QCOMPARE(count("SELECT count(*) FROM customer c JOIN fan f ON f.id = c.fan_id WHERE f.email <> "
                       "c.email OR f.stage <>"
                       " 'customer' OR f.spent <> c.spent"),
            0);
        QCOMPARE(count("SELECT count(*) FROM fan WHERE stage = 'customer' AND id NOT IN (SELECT fan_id FROM "
                       "customer)"),
            0);
        QCOMPARE(count("SELECT count(*) FROM fan WHERE (stage = 'customer') <> (id IN (SELECT owner_id FROM "
                       "tagging JOIN tag ON"
                       " tag.id = tag_id WHERE tag.name = 'customer' AND owner_entity = 18))"),
            0);
        QCOMPARE(count("SELECT count(*) FROM shop_order o WHERE subtotal <> (SELECT sum(total) FROM "
                       "order_line l WHERE"
                       " l.order_id = o.id) OR total <> subtotal - discount + shipping"),
            0);
    }

    void consentSaysWhatItsEventsSay()
    {
        QCOMPARE(count("SELECT count(*) FROM fan f WHERE email_consent <> coalesce((SELECT action FROM "
                       "consent c WHERE"
                       " c.fan_id = f.id ORDER BY at DESC, id DESC LIMIT 1), 'unknown')"),
            0);
    }

    void savedSegmentsCanBeRead()
    {
        const auto segments = m_store->read([](Connection &connection) -> Result<std::vector<Record>> {
            std::vector<Record> all;
            for (const auto *entity : {u"fan", u"venue"}) {
                const QString name = QString::fromUtf16(entity);
                FLOW_ASSIGN(auto some, Records(connection).where(segmentEntity(), u"entity"_s, name));
                all.insert(all.end(), some.begin(), some.end());
            }
            return all;
        }).result();
        QVERIFY_OK(segments);
        QCOMPARE(segments->size(), 5UL);
        for (const Record &segment : *segments)
            QVERIFY_OK(Filter::parse(segment.text(u"filter"), *entityByName(segment.text(u"entity"))));
    }

    void fansAndContactsAreDifferentPeople()
    {
        QCOMPARE(count("SELECT count(*) FROM fan WHERE email IN (SELECT email FROM contact)"), 0);
        QCOMPARE(count("SELECT count(*) FROM (SELECT email FROM fan GROUP BY email HAVING count(*) > 1)"), 0);
        QCOMPARE(
            count("SELECT count(*) FROM (SELECT email FROM contact GROUP BY email HAVING count(*) > 1)"), 0);
        QCOMPARE(
            count("SELECT count(*) FROM (SELECT website FROM venue GROUP BY website HAVING count(*) > 1)"),
            0);
        QCOMPARE(count("SELECT count(*) FROM (SELECT fold(name) AS n, town FROM venue GROUP BY 1, 2 HAVING "
                       "count(*) > 1)"),
            0);
        for (const char *table : {"artist", "venue", "company", "contact", "fan"})
            QCOMPARE(count(qPrintable(u"SELECT count(*) FROM %1 WHERE email NOT LIKE '%.example'"_s.arg(
                         QLatin1StringView(table)))),
                0);
    }

    void everyPlaceLiesInItsCountry()
    {
        const auto gazetteer = Gazetteer::load();
        QVERIFY_OK(gazetteer);
        const auto bad =
            m_store
                ->read([&](Connection &connection) -> Result<QStringList> {
                    QStringList names;
                    FLOW_ASSIGN(Statement rows,
                        connection.prepare("SELECT name, town, country, latitude, longitude FROM venue UNION "
                                           "ALL SELECT name, town,"
                                           " country, latitude, longitude FROM company"));
                    for (;;) {
                        FLOW_ASSIGN(const bool row, rows.step());
                        if (!row) return names;
                        const LatLon at{rows.real(3), rows.real(4)};
                        const auto found = (*gazetteer)->find(rows.string(1), {}, {}, rows.string(2));
                        const auto near = std::ranges::any_of(
                            found, [&](const Match &m) { return distanceKm(m.place.at, at) < 6; });
                        const auto nearest = (*gazetteer)->nearest(at, 12);
                        if (!near && (!nearest || nearest->country != rows.string(2)))
                            names << rows.string(0) + u", "_s + rows.string(1);
                    }
                })
                .result();
        QVERIFY_OK(bad);
        QVERIFY2(bad->isEmpty(), qPrintable(bad->join(u"; ")));
    }

    void namesAreWhole()
    {
        for (const char *sql : {"SELECT count(*) FROM venue WHERE name LIKE '%{%' OR street LIKE '%{%'",
                 "SELECT count(*) FROM venue WHERE country = 'FR' AND (name GLOB '* de [AEIOUÉ]*' OR name "
                 "GLOB '* de Le *')",
                 "SELECT count(*) FROM interaction WHERE summary LIKE '%{%' OR detail LIKE '%{%' OR summary "
                 "LIKE '%  %'",
                 "SELECT count(*) FROM contact WHERE job_title IS NULL",
                 "SELECT count(*) FROM company WHERE name LIKE '%{%'"})
            QCOMPARE(count(sql), 0);
    }

    void anAgencyIsMadeOnlyInAnEmptyWorkspace()
    {
        test::TempStore store;
        NoProgress progress;
        QVERIFY_OK(makeDemoAgency(*store, small(), progress));
        const auto again = makeDemoAgency(*store, small(), progress);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void cancelLeavesNoFile()
    {
        CancelFlag cancel;
        cancel.cancel();
        const QString path = m_folder.filePath(u"never.flowstage"_s);
        QVERIFY(!createDemoWorkspace(path, small(), cancel));
        QVERIFY(!QFile::exists(path));
    }

    void theWholeAgencyIsMadeQuickly()
    {
        NoProgress progress;
        const double before = test::cpuSeconds();
        const QString path = m_folder.filePath(u"whole.flowstage"_s);
        QVERIFY_OK(createDemoWorkspace(path, {.seed = 1, .today = kToday}, progress));
        const double used = test::cpuSeconds() - before;
        qInfo("made in %.1f s of CPU, %lld kB", used, QFileInfo(path).size() / 1024);
        QVERIFY(used < 30); // with sanitizers; the goal is 3 s without
        m_store = reopened(path);
        QCOMPARE(count("SELECT count(*) FROM venue"), 1500);
        QCOMPARE(count("SELECT count(*) FROM fan"), 20'000);
        const qint64 shows = count("SELECT (SELECT count(*) FROM show) + (SELECT count(*) FROM hold)");
        QVERIFY2(shows > 560 && shows < 700, qPrintable(QString::number(shows)));
        const qint64 french = count("SELECT count(*) FROM venue WHERE country = 'FR'");
        QVERIFY(french > 750 && french < 1000);
        QVERIFY(count("SELECT count(*) FROM venue WHERE kind = 'festival'") > 100);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
