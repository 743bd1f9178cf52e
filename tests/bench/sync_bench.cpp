// SPDX-License-Identifier: GPL-3.0-or-later
// Work together: real clients against a real PostgreSQL, each figure beside its goal and what others publish.
//   sync_bench [FANS] [QUEUED] [SECONDS]      100,000 fans, 10,000 queued changes and 20 s of idleness when not given
// "Server" is PostgreSQL and the gateway together. Times are of the wall clock on this machine, whatever else it does; CPU
// times say what was used. Where 30 ms are named, each question to the cloud takes that much longer.
#include "core/sync/poke.h"
#include "tests/bench/bigworkspace.h"
#include "tests/bench/measure.h"
#include "tests/core/sync/desk.h"
#include "tests/core/sync/replica.h"

#include <QCoreApplication>
#include <QThread>

#include <malloc.h>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kVenues = 2'000;
constexpr int kDeals = 1'000;
constexpr int kBatch = 100; ///< changes of a pull and of a push
constexpr int kTimes = 40;
constexpr int kIdle = 200;
constexpr int kDistanceMs = 30;
constexpr int kJournalRows = 20'000;

template <class T>
T need(Result<T> result)
{
    if (!result) qFatal("error %d %s %s", int(result.error().code), qPrintable(result.error().args.join(u' ')), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A goal of 0 is none.
void print(const char *what, double value, const char *unit, double goal = 0, const QString &more = {})
{
    const QString aim = goal > 0 ? u"goal %1 %2%3"_s.arg(goal).arg(QLatin1StringView(unit), value > goal ? u"  OVER"_s : u""_s) : QString();
    std::printf("  %-44s %11.2f %-8s %-24s %s\n", what, value, unit, qPrintable(aim), qPrintable(more));
}
void publish(const char *text) { std::printf("  published: %s\n", text); }

/// Wall and CPU from its making on.
class Meter
{
public:
    explicit Meter(const Cloud &cloud) : m_cloud(cloud) { m_wall.start(); }
    double seconds() const { return double(m_wall.nsecsElapsed()) / 1e9; }
    double serverCpu() const { return m_cloud.cpuSeconds() - m_server; }
    QString cpu() const { return u"CPU: client %1 s, server %2 s"_s.arg(bench::cpuSeconds() - m_client, 0, 'f', 2).arg(serverCpu(), 0, 'f', 2); }

private:
    const Cloud &m_cloud;
    double m_client = bench::cpuSeconds();
    double m_server = m_cloud.cpuSeconds();
    QElapsedTimer m_wall;
};

/// A person at work, with the syncer that the program keeps from one exchange to the next.
struct Person : Replica
{
    Person(Cloud &cloud, const QString &organisation)
        : Replica(cloud, organisation)
        , syncer(store(), transport(), tokens(), {.place = place})
    {
        need(syncer.join(organisation));
    }
    void setDistance(int ms)
    {
        transport().setMeanwhile([ms](const QString &) { QThread::msleep(ulong(ms)); });
    }
    SyncReport exchange()
    {
        NoProgress progress;
        return need(syncer.run(progress));
    }
    /// Milliseconds of one exchange.
    double timed()
    {
        QElapsedTimer timer;
        timer.start();
        exchange();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void run(const QString &sql)
    {
        need(write([&](Connection &c) { return c.exec(sql.toStdString()); }));
    }

    Syncer syncer;
};

/// Notes when all small tables were there, and how large the process became.
class LoadWatch final : public Progress
{
public:
    explicit LoadWatch(Person &who) : m_who(who) { m_timer.start(); }
    void step(qint64, qint64) override
    {
        if (smallTables == 0 && m_who.count(u"SELECT (SELECT count(*) FROM venue) + (SELECT count(*) FROM deal)"_s) == kVenues + kDeals)
            smallTables = double(m_timer.nsecsElapsed()) / 1e9;
    }
    bool canceled() const override { return false; }
    double smallTables = 0;

private:
    Person &m_who;
    QElapsedTimer m_timer;
};

Result<void> addDeals(Connection &c)
{
    FLOW_ASSIGN(const qint64 artist, Records(c).insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}}));
    FLOW_ASSIGN(const qint64 venue, c.integer("SELECT min(id) FROM venue"));
    for (int i = 0; i < kDeals; ++i)
        FLOW_TRY(Records(c).insert(dealEntity(), {{u"name"_s, u"Gig %1"_s.arg(i)}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, artist}, {u"venue_id"_s, venue + i}}));
    return {};
}

void measurePage(Cloud &cloud, const Person &who)
{
    malloc_trim(0);
    const auto used = [] { const auto info = mallinfo2(); return double(info.uordblks + info.hblkhd) / 1e6; };
    const double before = used();
    const CloudAnswer answer = cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, u"fan"_s}, {u"lim"_s, SyncOptions().pageRows}}, need(who.tokens()(false)));
    const QJsonDocument page = QJsonDocument::fromJson(answer.body);
    print("memory of a page, text and parsed", used() - before, "MB", 10, u"%1 rows, %2 MB of text"_s.arg(page["n"_L1].toInteger()).arg(double(answer.body.size()) / 1e6, 0, 'f', 1));
}

void measureLoad(Cloud &cloud, Person &claire, Person &marc, int fans)
{
    std::printf("\nEverything, once\n");
    {
        const Meter meter(cloud);
        const qint64 sent = claire.exchange().sent;
        print("a workspace into the cloud", meter.seconds(), "s", 0, u"%1 rows, %2 rows/s  %3"_s.arg(sent).arg(double(sent) / meter.seconds(), 0, 'f', 0).arg(meter.cpu()));
    }
    cloud.sql(u"vacuum analyze"_s);
    measurePage(cloud, claire);
    malloc_trim(0);
    bench::forgetPeak();
    const int before = bench::megabytes("VmRSS");
    const Meter meter(cloud);
    LoadWatch watch(marc);
    const qint64 rows = need(marc.syncer.run(watch)).received;
    const double seconds = meter.seconds();
    print("first load", seconds, "s", 60, u"%1 rows, %2 rows/s  %3"_s.arg(rows).arg(double(rows) / seconds, 0, 'f', 0).arg(meter.cpu()));
    print("  small tables usable after", watch.smallTables, "s", 5, u"venues and deals"_s);
    print("  growth of the process, SQLite's cache included", bench::peakMegabytes() - before, "MB");
    if (marc.count(u"SELECT count(*) FROM fan"_s) != fans) qFatal("fans are missing");
    publish("PowerSync 2,000-20,000 rows/s for a client; PouchDB 28,000 documents in 65 s, 18,000 in more than 180 s (430-2,000/s, falling); Replicache 45-90 MB/s from memory");
}

void measureExchange(Cloud &cloud, Person &claire, Person &marc)
{
    std::printf("\n%d changes, with %d ms of added round trip\n", kBatch, kDistanceMs);
    bench::Times push, pull;
    for (Person *one : {&claire, &marc}) {
        one->exchange();
        one->setDistance(kDistanceMs);
    }
    const Meter meter(cloud);
    for (int i = 0; i < kTimes; ++i) {
        claire.run(u"UPDATE fan SET score = %1, notes = 'seen %1' WHERE id IN (SELECT id FROM fan ORDER BY id LIMIT %2 OFFSET %3)"_s.arg(i % 100).arg(kBatch).arg(i * kBatch));
        push.ms.push_back(claire.timed());
        pull.ms.push_back(marc.timed());
    }
    const QString cpu = meter.cpu();
    print("push, p50", push.at(0.5), "ms");
    print("push, p95", push.at(0.95), "ms", 400);
    print("pull, p50", pull.at(0.5), "ms");
    print("pull, p95", pull.at(0.95), "ms", 150, u"%1 of each, with those and the writes here  %2"_s.arg(kTimes).arg(cpu));
    for (Person *one : {&claire, &marc}) one->setDistance(0);
    publish("Replicache push-pull \"100's of ms\"; Electric 4,000-6,000 row changes/s out of PostgreSQL");
}

void measureDrain(Cloud &cloud, Person &claire, int queued)
{
    std::printf("\nA queue\n");
    claire.run(u"UPDATE fan SET points = coalesce(points, 0) + 7 WHERE id IN (SELECT id FROM fan ORDER BY id LIMIT %1)"_s.arg(queued));
    const Meter meter(cloud);
    const qint64 sent = claire.exchange().sent;
    const double seconds = meter.seconds();
    print("queued changes drained", seconds, "s", 180, u"%1 changes, %2/s  %3"_s.arg(sent).arg(double(sent) / seconds, 0, 'f', 0).arg(meter.cpu()));
    publish("PowerSync 2,000-4,000 small changes/s into its service, of one way; a queue of clients goes through one's own backend");
}

void measureVisible(Cloud &cloud)
{
    std::printf("\nA change on another screen, as the program works: settled, sent, poked, fetched\n");
    Desk claire(u"claire@bench.example"_s, Rhythm::kSettleMs), marc(u"marc@bench.example"_s, Rhythm::kSettleMs);
    need(claire.signIn(cloud.url(), u"Claire"_s));
    need(Desk::wait(claire.link.createOrganisation(u"Marée"_s, u"Claire"_s)));
    const QString code = need(Desk::wait(claire.link.call(u"invite"_s, {{u"role"_s, u"booker"_s}})))["code"_L1].toString();
    need(marc.signIn(cloud.url(), u"Marc"_s));
    need(Desk::wait(marc.link.joinByInvitation(code, u"Marc"_s)));
    const auto live = [](Desk &desk) { return desk.link.state().live && desk.kind() == LinkState::Kind::InStep; };
    if (!QTest::qWaitFor([&] { return live(claire) && live(marc); }, Desk::kPatience)) qFatal("no pokes");
    bench::Times times;
    for (int i = 1; i <= 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        claire.addVenue(u"Halle %1"_s.arg(i));
        while (marc.count("SELECT count(*) FROM venue") < i) {
            if (timer.elapsed() > Desk::kPatience) qFatal("the change does not arrive");
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            QThread::msleep(2);
        }
        times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!QTest::qWaitFor([&] { return live(claire) && live(marc); }, Desk::kPatience)) qFatal("no rest");
    }
    print("visible, p50", times.at(0.5), "ms", 0, u"%1 of them to settle"_s.arg(Rhythm::kSettleMs));
    print("visible, p95", times.at(0.95), "ms", 1000);
    publish("Electric 6 ms from the write in PostgreSQL to the client; Trigger.dev on it under 100 ms (both without a queue at the writer)");
}

void measureIdle(Cloud &cloud, Person &marc, int seconds)
{
    std::printf("\n%d clients that do nothing\n", kIdle);
    cloud.sql(u"checkpoint"_s);
    QByteArray token = need(marc.tokens()(false));
    const QJsonObject cursor{{u"cursor"_s, need(marc.read([](Connection &c) { return SyncState::read(c); })).cursor}};
    const auto pause = [](qint64 ms) { QTest::qWait(int(ms)); };
    const auto share = [](double cpu, double of) { return 100 * cpu / of; };

    pause(2000);
    Meter quiet(cloud);
    pause(5000);
    const double alone = quiet.serverCpu() / quiet.seconds(); // a server without clients, after all that was

    // As often as clients ask that hear pokes; over the time at hand.
    std::vector<std::unique_ptr<PokeListener>> listeners;
    for (int i = 0; i < kIdle; ++i) {
        listeners.push_back(std::make_unique<PokeListener>(cloud.url()));
        listeners.back()->listen(token);
    }
    if (!QTest::qWaitFor([&] { return std::ranges::all_of(listeners, &PokeListener::isLive); }, Desk::kPatience)) qFatal("not all are connected");
    pause(1000);
    Meter idle(cloud);
    int polls = 0;
    while (idle.seconds() < seconds) {
        if (cloud.rpc(u"sync_pull"_s, cursor, token).status != 200) qFatal("the cloud does not answer");
        ++polls;
        pause(std::max(qint64(1), qint64(1000.0 * polls * Rhythm::kLivePullMs / 1000 / kIdle - 1000 * idle.seconds())));
    }
    const double used = idle.serverCpu() - alone * idle.seconds();
    print("connected, poked, asking now and then", share(used, idle.seconds()), "% core", 10,
        u"%1 s, %2 polls: %3 s CPU, %4 s a minute"_s.arg(seconds).arg(polls).arg(used, 0, 'f', 2).arg(60 * used / idle.seconds(), 0, 'f', 2));

    // A poke to all of them.
    bench::Times pokes;
    int heard = 0;
    for (const auto &one : listeners) QObject::connect(one.get(), &PokeListener::poked, one.get(), [&heard] { ++heard; });
    for (int i = 0; i < 10; ++i) {
        heard = 0;
        QElapsedTimer timer;
        timer.start();
        marc.run(u"UPDATE venue SET capacity = capacity + 1 WHERE id = (SELECT min(id) FROM venue)"_s);
        marc.exchange();
        if (!QTest::qWaitFor([&] { return heard >= kIdle; }, Desk::kPatience)) qFatal("not all heard it");
        pokes.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    print("a change is sent and all have heard of it, p50", pokes.at(0.5), "ms");
    listeners.clear();

    // Where there is no relay.
    const Meter burst(cloud);
    constexpr int kPolls = 500;
    for (int i = 0; i < kPolls; ++i) (void)cloud.rpc(u"sync_pull"_s, cursor, token);
    const double poll = burst.serverCpu() / kPolls;
    print("one idle poll, server CPU", 1000 * poll, "ms");
    print("without pokes, a poll a minute each", share(poll * kIdle, double(Rhythm::kPullMs) / 1000), "% core", 10, u"reckoned from that"_s);
    publish("PowerSync more than 50,000 connections an instance; Electric 10,000 live requests allowed, 100,000 to 1,000,000 clients behind a CDN");
}

/// What five years of work leave: an edit must not cost more for it.
Result<void> addHistory(Connection &c)
{
    return c.exec("INSERT INTO journal_tx (uid, at, author, cause, subject, first_entry, last_entry, rows)"
                  " WITH RECURSIVE past (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM past WHERE i < 300000)"
                  " SELECT randomblob(16), i, '', 'edit', '', 0, 0, 0 FROM past");
}

void measureJournal()
{
    std::printf("\nWhat the journal costs where one writes\n");
    TempStore store;
    need(bench::fillBigWorkspace(*store, kJournalRows, 1));
    need(store.write(addHistory));
    const auto rows = [&](const char *value) { // CPU milliseconds a row, all in one transaction
        const double before = bench::cpuSeconds();
        need(store.write([&](Connection &c) { return c.exec(std::string("UPDATE fan SET score = ") + value); }));
        return 1000 * (bench::cpuSeconds() - before) / kJournalRows;
    };
    const auto single = [&](int times) { // milliseconds of one edit, each in its own transaction
        bench::Times edits;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            need(store.write([&](Connection &c) { return c.exec("UPDATE fan SET points = " + std::to_string(i + 1'000) + " WHERE id = " + std::to_string(i + 1)); }));
            edits.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        return edits.at(0.5);
    };
    rows("1"); // the pages are in memory from here on
    const double with = rows("2");
    const double edit = single(1000);
    need(store.write([](Connection &c) { return c.exec("DROP TRIGGER generated_fan_update"); }));
    rows("3");
    const double without = rows("4");
    const double bare = single(1000);
    print("a row of many", with - without, "ms", 0.1, u"%1 with, %2 without"_s.arg(with, 0, 'f', 4).arg(without, 0, 'f', 4));
    print("one edit, p50", edit - bare, "ms", 0.1, u"%1 with, %2 without"_s.arg(edit, 0, 'f', 3).arg(bare, 0, 'f', 3));
    publish("Replicache 3-3.5 ms for a write and the read after it; WatermelonDB a query under 1 ms at 10,000 rows");
}

int number(int argc, char **argv, int index, int otherwise)
{
    const int value = index < argc ? QByteArray(argv[index]).toInt() : 0;
    return value > 0 ? value : otherwise; // arguments of other benchmarks are passed to all
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int fans = number(argc, argv, 1, 100'000);
    const int queued = std::min(fans, number(argc, argv, 2, 10'000));
    const int seconds = number(argc, argv, 3, 20);
    if (fans < kTimes * kBatch) return std::fprintf(stderr, "at least %d fans\n", kTimes * kBatch), 2;
    measureJournal();
    Cloud cloud;
    if (const QString why = cloud.start(); !why.isEmpty()) return std::printf("skipped: %s\n", qPrintable(why)), 0;
    const QString organisation = Cloud::uuid();
    Person claire(cloud, organisation);
    need(bench::fillBigWorkspace(claire.store(), fans, kVenues));
    need(claire.write(addDeals));
    Person marc(cloud, organisation);
    measureLoad(cloud, claire, marc, fans);
    measureExchange(cloud, claire, marc);
    measureDrain(cloud, claire, queued);
    marc.exchange();
    measureVisible(cloud);
    measureIdle(cloud, marc, seconds);
    if (const QStringList different = need(marc.syncer.differences()); !different.isEmpty()) qFatal("the workspaces differ: %s", qPrintable(different.join(u' ')));
    return 0;
}
