// SPDX-License-Identifier: GPL-3.0-or-later
// A cloud that is broken, or is none: whatever it answers, nothing of the agency is lost, the reason is said, and what
// waits is sent as soon as it answers as it should.
#include "core/sync/answers.h"
#include "core/sync/syncer.h"
#include "tests/core/sync/replica.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <random>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

using Lie = std::function<CloudAnswer(const CloudAnswer &truth)>;

/// Changes what the cloud answers to one question.
class Liar final : public Transport
{
public:
    explicit Liar(const QUrl &cloud) : m_real(std::move(*HttpTransport::make(cloud))) { }
    QFuture<Result<CloudAnswer>> ask(const QString &function, const QByteArray &body) override
    {
        const auto answer = await(m_real->ask(function, body));
        if (!answer || !lie || (function != about && !about.isEmpty())) return QtFuture::makeReadyValueFuture(answer);
        ++lies;
        return QtFuture::makeReadyValueFuture(Result<CloudAnswer>(lie(*answer)));
    }
    void setToken(const QByteArray &token) override { m_real->setToken(token); }

    Lie lie;
    QString about; ///< a function; empty: all
    int lies = 0;

private:
    std::unique_ptr<HttpTransport> m_real;
};

CloudAnswer said(const QByteArray &body) { return {200, body}; }

/// The answer with one of its members changed.
Lie with(const QString &key, const QJsonValue &value)
{
    return [=](const CloudAnswer &truth) {
        QJsonObject object = QJsonDocument::fromJson(truth.body).object();
        if (value.isUndefined()) object.remove(key);
        else object.insert(key, value);
        return said(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
}

/// Something somewhere in the answer is something else.
QJsonValue spoiled(const QJsonValue &value, std::mt19937 &random, int depth = 0)
{
    static const QJsonArray others{QJsonValue::Null, true, -1, 9e18, 1.5, u""_s, u"no uuid"_s, u"\\xzz"_s, QString(5000, u'x'), QJsonArray(), QJsonObject(), QJsonArray{QJsonArray{1}}};
    const auto below = [&](qsizetype n) { return qsizetype(random() % std::uint32_t(std::max<qsizetype>(n, 1))); };
    const bool here = depth > 0 && random() % 4 == 0;
    if (!here && value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(below(object.size()));
        if (random() % 8 == 0) object.remove(key);
        else object.insert(key, spoiled(object.value(key), random, depth + 1));
        return object;
    }
    if (!here && value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const qsizetype at = below(array.size());
        if (random() % 8 == 0) array.removeAt(at);
        else array.replace(at, spoiled(array.at(at), random, depth + 1));
        return array;
    }
    return others.at(below(others.size()));
}

/// Sends `bytes` again and again, one answer a connection, and never says that it is done.
class Endless : public QTcpServer
{
public:
    Endless(QByteArray bytes, int everyMs)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [=, this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[");
            auto *const timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [=] {
                if (socket->bytesToWrite() < (8 << 20)) socket->write(bytes);
            });
            timer->start(everyMs);
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
};

} // namespace

class BrokenCloudTest : public QObject
{
    Q_OBJECT
    Cloud m_cloud;

    struct Office
    {
        explicit Office(Cloud &cloud)
            : organisation(Cloud::uuid())
            , claire(cloud, organisation)
            , marc(cloud, organisation)
            , liar(cloud.url())
            , syncer(claire.store(), liar, claire.tokens(), {.pageRows = 4, .place = u"here"_s})
        {
        }
        Result<SyncReport> sync()
        {
            FLOW_TRY(syncer.join(organisation));
            NoProgress progress;
            return syncer.run(progress);
        }
        QString organisation;
        Replica claire, marc;
        Liar liar;
        Syncer syncer;
    };

    static QByteArray venue(Replica &who, const QString &name) { return who.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}}); }
    static qint64 venues(Replica &who) { return who.count(u"SELECT count(*) FROM venue"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString none = m_cloud.start(); !none.isEmpty()) QSKIP(qPrintable(none));
    }

    void whatIsNoAnswerTakesNothingAway_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<Lie>("lie");
        const auto row = [](const QString &about, const char *what, const Lie &lie) { QTest::addRow("%s: %s", qPrintable(about), what) << about << lie; };
        const auto always = [](const QByteArray &body) -> Lie { return [body](const CloudAnswer &) { return said(body); }; };
        const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
        for (const QString &about : {u"sync_push"_s, u"sync_pull"_s, u"sync_hello"_s, u"sync_snapshot"_s, u"sync_here"_s}) {
            row(about, "an empty object", always("{}"));
            row(about, "a list", always("[]"));
            row(about, "nothing", always(""));
            row(about, "a page of a hotel", always("<html><body>Sign in to the network</body></html>"));
            row(about, "no UTF-8", always("{\"cursor\":\"\xff\xfe\"}"));
            row(about, "depth", always(deep));
            row(about, "half", [](const CloudAnswer &truth) { return said(truth.body.first(truth.body.size() / 2)); });
        }
        row(u"sync_push"_s, "nothing about what was sent", with(u"res"_s, QJsonArray()));
        row(u"sync_push"_s, "no version", with(u"seq"_s, QJsonValue::Undefined));
        row(u"sync_push"_s, "a version below nothing", with(u"seq"_s, -5));
        row(u"sync_push"_s, "of other changes", with(u"res"_s, QJsonArray{QJsonObject{{u"n"_s, 77}, {u"st"_s, u"ok"_s}}}));
        row(u"sync_push"_s, "without a verdict", with(u"res"_s, QJsonArray{QJsonObject{{u"n"_s, 1}}}));
        row(u"sync_pull"_s, "no cursor", with(u"cursor"_s, QJsonValue::Null));
        row(u"sync_pull"_s, "a cursor that is a number", with(u"cursor"_s, 12));
        row(u"sync_pull"_s, "a version below nothing", with(u"head"_s, -1));
        row(u"sync_pull"_s, "no rights", with(u"acl"_s, u"x"_s));
        row(u"sync_pull"_s, "data that are none", with(u"data"_s, 1));
        row(u"sync_pull"_s, "more without end", [](const CloudAnswer &truth) {
            QJsonObject object = QJsonDocument::fromJson(truth.body).object();
            object.insert(u"more"_s, true);
            return said(QJsonDocument(object).toJson());
        });
        row(u"sync_hello"_s, "no tables", with(u"tables"_s, QJsonValue::Undefined));
        row(u"sync_hello"_s, "no place to begin", with(u"h0"_s, u""_s));
        row(u"sync_snapshot"_s, "a page of nothing", with(u"r"_s, QJsonValue::Undefined));
        row(u"sync_snapshot"_s, "fewer rows than it says", with(u"r"_s, QJsonArray()));
        row(u"sync_snapshot"_s, "fewer than nothing", with(u"n"_s, -1));
        row(u"sync_snapshot"_s, "another table", with(u"t"_s, u"company"_s));
        row(u"sync_snapshot"_s, "the same page for ever", [first = CloudAnswer()](const CloudAnswer &truth) mutable {
            if (first.body.isEmpty() && QJsonDocument::fromJson(truth.body)["n"].toInt() == 4) first = truth;
            return first.body.isEmpty() ? truth : first;
        });
    }
    void whatIsNoAnswerTakesNothingAway()
    {
        QFETCH(QString, about);
        QFETCH(Lie, lie);
        Office office(m_cloud);
        for (int i = 0; i < 9; ++i) venue(office.marc, u"Halle %1"_s.arg(i));
        QVERIFY_OK(office.marc.sync());
        QVERIFY_OK(office.sync());
        QCOMPARE(venues(office.claire), 9);
        // Rights change, so that all is compared; something waits to be sent, something to be fetched.
        m_cloud.sql(u"update sync.member set acl = acl + 1 where user_id = '%1'"_s.arg(office.claire.user));
        venue(office.claire, u"Criée"_s);
        venue(office.marc, u"Ponton"_s);
        QVERIFY_OK(office.marc.sync());
        office.liar.about = about;
        office.liar.lie = lie;
        Syncer fresh(office.claire.store(), office.liar, office.claire.tokens(), {.pageRows = 4, .place = u"here"_s}); // which checks in
        class Patience final : public Progress
        {
            QElapsedTimer m_timer;

        public:
            Patience() { m_timer.start(); }
            void step(qint64, qint64) override { }
            bool canceled() const override { return m_timer.elapsed() > 5'000; }
        } patience;
        const auto told = fresh.run(patience);
        QVERIFY(office.liar.lies > 0);
        if (!told) {
            QCOMPARE(told.error().code, ErrorCode::Network);
            QVERIFY2(QStringList({u"protocol"_s, u"busy"_s}).contains(told.error().args.value(0)), qPrintable(told.error().args.join(u' ')));
        } else { // it can be done without what this says
            QCOMPARE(about, u"sync_here"_s);
            QCOMPARE(office.claire.count(u"SELECT value FROM sync_state WHERE key = 'lease_days'"_s), 30);
        }
        QVERIFY(venues(office.claire) >= 10);
        // The truth again.
        office.liar.lie = {};
        NoProgress progress;
        QVERIFY_OK(fresh.run(progress));
        QVERIFY_OK(office.marc.sync());
        QCOMPARE(venues(office.claire), 11);
        QCOMPARE(venues(office.marc), 11);
        const auto differences = office.claire.differences();
        QVERIFY_OK(differences);
        QCOMPARE(*differences, QStringList());
    }

    void whateverIsSpoiledNothingIsLost()
    {
        Office office(m_cloud);
        for (int i = 0; i < 9; ++i) {
            const QByteArray hall = venue(office.marc, u"Halle %1"_s.arg(i));
            office.marc.insert(interactionEntity(), {{u"venue_id"_s, office.marc.find(venueEntity(), hall)->id}, {u"kind"_s, u"call"_s}, {u"summary"_s, u"They called back"_s}, {u"at"_s, qlonglong(1'700'000'000'000 + i)}});
        }
        QVERIFY_OK(office.marc.sync());
        QVERIFY_OK(office.sync());
        const quint32 seed = quint32(std::max(1, qEnvironmentVariableIntValue("FLOWSTAGE_SEED")));
        std::mt19937 random(seed);
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            m_cloud.sql(u"update sync.member set acl = acl + 1 where user_id = '%1'"_s.arg(office.claire.user));
            venue(office.claire, u"Criée %1"_s.arg(round));
            venue(office.marc, u"Ponton %1"_s.arg(round));
            QVERIFY_OK(office.marc.sync());
            int left = 1 + int(random() % 3);
            office.liar.lie = [&](const CloudAnswer &truth) {
                if (truth.status != 200 || random() % 3 || --left < 0) return truth;
                const QJsonDocument document = QJsonDocument::fromJson(truth.body);
                return said(QJsonDocument(spoiled(document.object(), random).toObject()).toJson(QJsonDocument::Compact));
            };
            refused += !office.sync();
            office.liar.lie = {};
        }
        QVERIFY2(refused > 20, "most of it was not understood");
        // What was believed is put right when all is compared once more.
        QVERIFY_OK(office.sync());
        m_cloud.sql(u"update sync.member set acl = acl + 1 where user_id = '%1'"_s.arg(office.claire.user));
        QVERIFY_OK(office.sync());
        QVERIFY_OK(office.marc.sync());
        QCOMPARE(office.claire.count(u"SELECT count(*) FROM venue WHERE name LIKE 'Criée%'"_s), 60);
        QCOMPARE(office.marc.count(u"SELECT count(*) FROM venue WHERE name LIKE 'Criée%'"_s), 60);
        QCOMPARE(venues(office.claire), 129);
        const auto differences = office.claire.differences();
        QVERIFY_OK(differences);
        QVERIFY2(differences->isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(differences->join(u' '))));
    }

    // As the answers that are objects are: what was cut comes whole the next time, and nobody has to hear of it.
    void aListThatWasCutIsNotTakenForAnotherCloud()
    {
        const auto said = [](const QByteArray &body) {
            const auto list = listOf(u"sync_waiting"_s, QJsonDocument::fromJson(body));
            return list ? u"%1 rows"_s.arg(list->size()) : list.error().args.value(0);
        };
        QCOMPARE(said("[{\"key\": 1}]"), u"1 rows"_s);
        QCOMPARE(said("[{\"key\": 1"), u"busy"_s);
        QCOMPARE(said(""), u"busy"_s);
        QCOMPARE(said("{}"), u"protocol"_s);
    }

    void anAnswerWithoutEndIsCutOff()
    {
        Endless flood(QByteArray(1 << 20, ' '), 0);
        const auto transport = std::move(*HttpTransport::make(flood.url(), {.bytes = 4 << 20}));
        const auto answer = await(transport->ask(u"sync_pull"_s, "{}"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().args.value(0), u"protocol"_s);
    }

    void anAnswerThatTricklesIsGivenUp()
    {
        Endless trickle(" ", 50);
        const auto transport = std::move(*HttpTransport::make(trickle.url(), {.ms = 700}));
        QElapsedTimer timer;
        timer.start();
        const auto answer = await(transport->ask(u"sync_pull"_s, "{}"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().args.value(0), u"timeout"_s);
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(BrokenCloudTest)
#include "tst_brokencloud.moc"
