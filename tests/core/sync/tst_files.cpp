// SPDX-License-Identifier: GPL-3.0-or-later
// Contents of files on their way to a real cloud and from there: in pieces, after their records, whole and right or not at
// all, whatever is cut, broken or killed. This program is also the one that is killed: "--child <json>".
#include "core/store/contents.h"
#include "core/sync/filemover.h"
#include "tests/core/sync/agencytest.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = Contents::kPiece;

QByteArray noise(qsizetype size, int seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = quint32(seed);
    for (char &byte : bytes) byte = char((x = x * 1664525 + 1013904223) >> 24);
    return bytes;
}
QString hashOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

/// The way to the cloud, with somebody on it who sees each question and may change each answer.
class Watched final : public Transport
{
public:
    explicit Watched(const QUrl &url) : m_real(std::move(*HttpTransport::make(url))) { }
    QFuture<Result<CloudAnswer>> ask(const QString &function, const QByteArray &body) override
    {
        asked << function;
        auto answer = await(m_real->ask(function, body));
        if (tamper) tamper(function, answer);
        return QtFuture::makeReadyValueFuture(answer);
    }
    void setToken(const QByteArray &token) override { m_real->setToken(token); }
    qsizetype count(const QString &function) const { return asked.count(function); }

    QStringList asked;
    std::function<void(const QString &function, Result<CloudAnswer> &answer)> tamper;

private:
    std::unique_ptr<HttpTransport> m_real;
};

void change(Result<CloudAnswer> &answer, const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(answer->body).object();
    object.insert(member, value);
    answer->body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A person's way to the files of the cloud.
struct Files
{
    Files(Replica &replica, Cloud &cloud)
        : transport(cloud.url())
        , syncer(replica.store(), transport, replica.tokens(), {.place = replica.place})
        , mover(replica.store(), syncer)
    {
    }
    Result<void> run() { return mover.run(NoProgress()); }
    FileState state() { return *mover.state(); }

    Watched transport;
    Syncer syncer;
    FileMover mover;
};

Result<qint64> addFile(Connection &c, qint64 artist, const QByteArray &bytes, const QString &name)
{
    FLOW_ASSIGN(const auto stored, Contents(c).put(bytes));
    return Records(c).insert(fileEntity(), {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, artist}, {u"kind"_s, u"demo"_s}, {u"name"_s, name}, {u"size"_s, stored.size}, {u"sha256"_s, stored.sha256}});
}

int child(const QJsonObject &words)
{
    auto store = Store::open(words[u"path"].toString(), {.readers = 1});
    if (!store) return 2;
    auto transport = HttpTransport::make(QUrl(words[u"url"].toString()));
    const QByteArray token = words[u"token"].toString().toLatin1();
    Syncer syncer(**store, **transport, [token](bool) -> Result<QByteArray> { return token; }, {.place = u"here"_s});
    NoProgress progress;
    if (!syncer.join(words[u"organisation"].toString()) || !syncer.run(progress)) return 3;
    FileMover mover(**store, syncer);
    for (;;) {
        const auto more = mover.step();
        if (!more) return 4;
        if (!*more) return 0;
        puts("step");
        fflush(stdout);
    }
}

} // namespace

class FilesTest : public AgencyTest
{
    Q_OBJECT

    static qint64 addArtist(Replica &replica, const QString &name = u"Zoé"_s)
    {
        const QByteArray uid = replica.insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}});
        return replica.find(artistEntity(), uid)->id;
    }
    static qint64 add(Replica &replica, const QByteArray &bytes, const QString &name = u"demo.mp3"_s)
    {
        const qint64 artist = addArtist(replica);
        const auto id = replica.write([&](Connection &c) { return addFile(c, artist, bytes, name); });
        if (!id) qFatal("add: %s", qPrintable(id.error().detail));
        return *id;
    }
    static bool has(Replica &replica, const QByteArray &bytes)
    {
        const auto content = replica.read([&](Connection &c) { return Contents(c).get(hashOf(bytes)); });
        return content && *content && **content == bytes;
    }
    qint64 pieces(const QByteArray &bytes) { return m_cloud.sql(u"select count(*) from sync.blob_piece where org_id = '%1' and sha256 = '%2'"_s.arg(m_org, hashOf(bytes))).toLongLong(); }
    bool inCloud(const QByteArray &bytes) { return m_cloud.sql(u"select done from sync.blob where org_id = '%1' and sha256 = '%2'"_s.arg(m_org, hashOf(bytes))) == u"t"; }

private Q_SLOTS:
    void aContentGoesUpAfterItsRecordAndComesDownWhole()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        const QByteArray demo = noise(2 * kPiece + 17), rider = noise(1200, 2);
        add(claire, demo);
        add(claire, rider, u"rider.pdf"_s);
        Files hers(claire, m_cloud);
        QVERIFY_OK(hers.run());
        QVERIFY2(hers.transport.asked.isEmpty(), "the record goes first");
        QCOMPARE(hers.state().toSend, 2);
        QCOMPARE(hers.state().toSendBytes, demo.size() + rider.size());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(hers.run());
        QVERIFY(inCloud(demo) && inCloud(rider));
        QCOMPARE(hers.state(), FileState());
        QVERIFY_OK(marc.sync());
        Files his(marc, m_cloud);
        QCOMPARE(his.state().toFetch, 2);
        QCOMPARE(his.state().toFetchBytes, demo.size() + rider.size());
        QVERIFY_OK(his.run());
        QVERIFY(has(marc, demo) && has(marc, rider));
        QCOMPARE(his.transport.count(u"blob_get"_s), 3 + 1);
        QCOMPARE(his.mover.takeArrived().size(), 2);
        QCOMPARE(his.state(), FileState());
        // What both have is not asked about again.
        hers.transport.asked.clear();
        his.transport.asked.clear();
        QVERIFY_OK(hers.run());
        QVERIFY_OK(his.run());
        QVERIFY(hers.transport.asked.isEmpty() && his.transport.asked.isEmpty());
        QCOMPARE(*claire.differences(), QStringList());
        QCOMPARE(*marc.differences(), QStringList());
    }

    void theSameContentIsSentOnceWhoeverHasIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray epk = noise(kPiece + 1);
        for (Replica *person : {&claire, &marc}) {
            add(*person, epk, u"epk.pdf"_s);
            add(*person, epk, u"epk (1).pdf"_s);
            QVERIFY_OK(person->sync());
            Files files(*person, m_cloud);
            QVERIFY_OK(files.run());
            QCOMPARE(files.transport.count(u"blob_put"_s), person == &claire ? 3 : 0);
            QCOMPARE(files.transport.count(u"blob_get"_s), 0);
        }
        QCOMPARE(claire.count(u"SELECT count(*) FROM content"_s), 1);
        QCOMPARE(pieces(epk), 2);
    }

    void whoIsCutOffGoesOnAtTheNextPiece()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray demo = noise(4 * kPiece);
        add(claire, demo);
        QVERIFY_OK(claire.sync());
        {
            Files hers(claire, m_cloud);
            hers.transport.tamper = [&](const QString &function, Result<CloudAnswer> &answer) {
                // The third piece arrives, and the line is cut before its answer does.
                if (function == u"blob_put" && hers.transport.count(function) == 4) answer = failure(ErrorCode::Network, {u"offline"_s});
            };
            const auto cut = hers.run();
            QCOMPARE(cut.error().args.value(0), u"offline"_s);
        }
        QCOMPARE(pieces(demo), 3);
        claire.reopen();
        Files hers(claire, m_cloud);
        QVERIFY_OK(hers.run());
        QCOMPARE(hers.transport.count(u"blob_put"_s), 2); // where are we, and the last one
        QVERIFY(inCloud(demo));

        QVERIFY_OK(marc.sync());
        {
            Files his(marc, m_cloud);
            his.transport.tamper = [&](const QString &function, Result<CloudAnswer> &answer) {
                if (function == u"blob_get" && his.transport.count(function) == 3) answer->body.chop(answer->body.size() / 2);
            };
            QCOMPARE(his.run().error().args.value(0), u"busy"_s);
        }
        QVERIFY(!has(marc, demo));
        marc.reopen();
        Files his(marc, m_cloud);
        QCOMPARE(his.state().toFetchBytes, 2 * kPiece);
        QVERIFY_OK(his.run());
        QCOMPARE(his.transport.count(u"blob_get"_s), 2);
        QVERIFY(has(marc, demo));
    }

    void aKilledProgramGoesOnAtTheNextPiece()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray demo = noise(6 * kPiece);
        add(claire, demo);
        claire.close();
        marc.close();
        const auto run = [&](Replica &replica, int killAfter) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, QString::fromUtf8(QJsonDocument(QJsonObject{{u"path"_s, replica.path()}, {u"url"_s, m_cloud.url().toString()},
                {u"organisation"_s, m_org}, {u"token"_s, QString::fromLatin1(m_cloud.token(replica.user, m_org))}}).toJson(QJsonDocument::Compact))});
            int steps = 0;
            while (process.waitForReadyRead(60'000)) {
                while (process.canReadLine()) steps += process.readLine().trimmed() == "step";
                if (killAfter && steps >= killAfter) {
                    process.kill(); // in the middle of whatever comes next
                    process.waitForFinished();
                    return steps;
                }
            }
            process.waitForFinished();
            return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? steps : -1;
        };
        QCOMPARE_GE(run(claire, 3), 3);
        const qint64 there = pieces(demo);
        QVERIFY2(there >= 2 && there < 6, qPrintable(QString::number(there)));
        const int rest = run(claire, 0);
        QVERIFY2(rest > 0 && rest <= 1 + 6 - there, qPrintable(u"%1 after %2"_s.arg(rest).arg(there)));
        QVERIFY(inCloud(demo));
        QCOMPARE_GE(run(marc, 2), 2);
        marc.reopen();
        const qint64 here = marc.read([&](Connection &c) { return Contents(c).arrival(hashOf(demo)); })->received / kPiece;
        QVERIFY2(here >= 2 && here < 6, qPrintable(QString::number(here)));
        marc.close();
        QCOMPARE(run(marc, 0), 6 - here);
        marc.reopen();
        QVERIFY(has(marc, demo));
    }

    void wrongBytesAreNeverTaken_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("other bytes") << u"bytes"_s << QJsonValue(QString::fromLatin1(noise(kPiece, 9).toBase64()));
        QTest::newRow("too few") << u"bytes"_s << QJsonValue(u"AAAA"_s);
        QTest::newRow("no base64") << u"bytes"_s << QJsonValue(u"!?"_s);
        QTest::newRow("another place") << u"at"_s << QJsonValue(5);
        QTest::newRow("another size") << u"size"_s << QJsonValue(kPiece * 2);
        QTest::newRow("beyond measure") << u"size"_s << QJsonValue(qint64(1) << 40);
        QTest::newRow("no end") << u"next"_s << QJsonValue(kPiece);
    }
    void wrongBytesAreNeverTaken()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray photo = noise(kPiece);
        add(claire, photo);
        QVERIFY_OK(claire.sync());
        Files hers(claire, m_cloud);
        QVERIFY_OK(hers.run());
        QVERIFY_OK(marc.sync());
        Files his(marc, m_cloud);
        his.transport.tamper = [&](const QString &function, Result<CloudAnswer> &answer) {
            if (function == u"blob_get") change(answer, member, value);
        };
        QVERIFY_OK(his.run());
        QVERIFY(!has(marc, photo));
        QCOMPARE(his.state().troubles.size(), 1);
        QCOMPARE(his.state().troubles.first().error.args.value(0), u"blob_broken"_s);
        QCOMPARE(his.state().troubles.first().name, u"demo.mp3"_s);
        QVERIFY(his.state().troubles.first().nextAt > marc.clock->nowMs());
        // Not before its time; then, with a sound answer, all is well.
        his.transport.tamper = {};
        his.transport.asked.clear();
        QVERIFY_OK(his.run());
        QCOMPARE(his.transport.asked, QStringList());
        marc.clock->set(marc.clock->nowMs() + 10'000);
        QVERIFY_OK(his.run());
        QVERIFY(has(marc, photo));
        QCOMPARE(his.state(), FileState());
    }

    void aFileOfAnotherArtistIsRefused()
    {
        Replica claire(m_cloud, m_org);
        const qint64 zoe = addArtist(claire), tom = addArtist(claire, u"Tom"_s);
        const QByteArray hers = noise(3000), his = noise(4000, 2);
        QVERIFY_OK(claire.write([&](Connection &c) { return addFile(c, zoe, hers, u"zoe.pdf"_s); }));
        QVERIFY_OK(claire.write([&](Connection &c) { return addFile(c, tom, his, u"tom.pdf"_s); }));
        QVERIFY_OK(claire.sync());
        Files office(claire, m_cloud);
        QVERIFY_OK(office.run());
        const QString uid = uuidToString((*claire.read([&](Connection &c) { return Records(c).byId(artistEntity(), zoe); }))->uid);
        Replica artist(m_cloud, m_org, u"artist"_s, uid);
        QVERIFY_OK(artist.sync());
        Files files(artist, m_cloud);
        QVERIFY_OK(files.run());
        QVERIFY(has(artist, hers));
        QCOMPARE(artist.count(u"SELECT count(*) FROM content"_s), 1);
        files.mover.want(hashOf(his));
        QVERIFY_OK(files.run());
        const auto settled = files.mover.takeSettled();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().error->args.value(0), u"blob_unknown"_s);
        // What an artist may not add is not tried.
        QCOMPARE(m_cloud.rpc(u"blob_put"_s, {{u"sha256"_s, hashOf("x")}, {u"size"_s, 1}, {u"bytes"_s, u"eA=="_s}}, m_cloud.token(artist.user, m_org)).status, 403);
        // Rights that are taken away take the contents along.
        m_cloud.sql(u"update sync.member set artists = '{%1}', acl = acl + 1 where user_id = '%2'"_s.arg(Cloud::uuid(), artist.user));
        const auto after = artist.sync();
        QVERIFY_OK(after);
        QVERIFY(after->rightsChanged);
        QCOMPARE(artist.count(u"SELECT (SELECT count(*) FROM file) + (SELECT count(*) FROM content) + (SELECT count(*) FROM content_piece)"_s), 0);
    }

    void aFullCloudSaysSoAndTakesTheOthers()
    {
        Replica claire(m_cloud, m_org);
        add(claire, noise(5000), u"large.wav"_s);
        add(claire, noise(300, 2), u"small.jpg"_s);
        QVERIFY_OK(claire.sync());
        m_cloud.sql(u"update sync.organisation set blob_limit = 1000 where id = '%1'"_s.arg(m_org));
        Files files(claire, m_cloud);
        QVERIFY_OK(files.run());
        QVERIFY(inCloud(noise(300, 2)));
        const FileState state = files.state();
        QCOMPARE(state.toSend, 1);
        QCOMPARE(state.troubles.size(), 1);
        QCOMPARE(state.troubles.first().name, u"large.wav"_s);
        QVERIFY(state.troubles.first().sending);
        QCOMPARE(state.troubles.first().error.args.value(0), u"blob_no_room"_s);
        // Room was made, and somebody says "try again".
        m_cloud.sql(u"update sync.organisation set blob_limit = 100000 where id = '%1'"_s.arg(m_org));
        QVERIFY_OK(files.mover.retryAll());
        QVERIFY_OK(files.run());
        QVERIFY(inCloud(noise(5000)));
        QCOMPARE(files.state(), FileState());
    }

    void whereEveryMegabyteCostsOnlySmallOnesMove()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray large = noise(50'000), small = noise(500, 2);
        add(claire, large, u"demo.wav"_s);
        add(claire, small, u"photo.jpg"_s);
        QVERIFY_OK(claire.sync());
        const FileLimits metered{.metered = 1000, .isMetered = true};
        Files hers(claire, m_cloud), his(marc, m_cloud);
        hers.mover.setLimits(metered);
        QVERIFY_OK(hers.run());
        QVERIFY(inCloud(small) && !inCloud(large));
        hers.mover.setLimits({});
        QVERIFY_OK(hers.run());
        QVERIFY(inCloud(large));
        QVERIFY_OK(marc.sync());
        his.mover.setLimits(metered);
        QVERIFY_OK(his.run());
        QVERIFY(has(marc, small) && !has(marc, large));
        QCOMPARE(his.state().onDemand, 1);
        QCOMPARE(his.state().onDemandBytes, large.size());
        QCOMPARE(his.state().toFetch, 0);
        his.mover.want(hashOf(large)); // on click
        QVERIFY_OK(his.run());
        QVERIFY(has(marc, large));
        QVERIFY(!his.mover.takeSettled().first().error);
    }

    void largeFilesComeWhenSomebodyOpensThemAndLimitsHold()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        for (int i = 0; i < 4; ++i) add(claire, noise(1000 + i, i + 1));
        QVERIFY_OK(claire.sync());
        Files hers(claire, m_cloud), his(marc, m_cloud);
        QVERIFY_OK(hers.run());
        QVERIFY_OK(marc.sync());
        his.mover.setLimits({.each = 1002, .all = 2500});
        QVERIFY_OK(his.run());
        QCOMPARE(marc.count(u"SELECT count(*) FROM content WHERE whole = 1"_s), 2); // 1000 and 1001; the next one passes `all`
        QCOMPARE(his.state().onDemand, 2);
        QCOMPARE(his.state().toFetch, 0);
        // A record that calls its file small does not make it so.
        m_cloud.sql(u"update app.file set size = 1 where org_id = '%1' and size = 1003"_s.arg(m_org));
        QVERIFY_OK(marc.sync());
        his.mover.setLimits({.each = 1002});
        QVERIFY_OK(his.run());
        QVERIFY(!has(marc, noise(1003, 4)));
        QCOMPARE(his.state().troubles.first().error.args.value(0), u"blob_larger"_s);
    }

    void whatIsNotInTheCloudYetIsAskedForAgain()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray photo = noise(700);
        add(claire, photo);
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync()); // the record is there before the content
        Files hers(claire, m_cloud), his(marc, m_cloud);
        QVERIFY_OK(his.run());
        QCOMPARE(his.state().troubles.first().error.args.value(0), u"blob_unknown"_s);
        QVERIFY(*his.mover.nextTry() <= marc.clock->nowMs() + 5'000);
        QVERIFY_OK(hers.run());
        marc.clock->set(marc.clock->nowMs() + 6'000);
        QVERIFY_OK(his.run());
        QVERIFY(has(marc, photo));
        QCOMPARE(*his.mover.nextTry(), 0);
    }

    void anUndoneDeletionFindsItsContentHereOrThere()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray photo = noise(700);
        const qint64 file = add(claire, photo);
        QVERIFY_OK(claire.sync());
        Files hers(claire, m_cloud);
        QVERIFY_OK(hers.run());
        QVERIFY_OK(claire.write([&](Connection &c) { return Records(c).remove(fileEntity(), file); }));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(hers.run());
        // Within its time the cloud keeps it, later not.
        m_cloud.sql(u"update sync.blob set made_at = now() - interval '30 days'; select sync.sweep_blobs()"_s);
        QVERIFY(inCloud(photo));
        m_cloud.sql(u"select sync.sweep_blobs('0')"_s);
        QVERIFY(!inCloud(photo));
        QVERIFY(claire.undoLatest());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(hers.run());
        QVERIFY(inCloud(photo));
        QVERIFY_OK(marc.sync());
        Files his(marc, m_cloud);
        QVERIFY_OK(his.run());
        QVERIFY(has(marc, photo));
    }

    void aRestoredCloudGetsAgainWhatItLacks()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray photo = noise(700);
        add(claire, photo);
        QVERIFY_OK(claire.sync());
        Files hers(claire, m_cloud);
        QVERIFY_OK(hers.run());
        m_cloud.sql(u"delete from sync.blob where org_id = '%1'; select sync.new_epoch('%1')"_s.arg(m_org));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(hers.run());
        QVERIFY(inCloud(photo));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child") return child(QJsonDocument::fromJson(app.arguments().value(2).toUtf8()).object());
    FilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_files.moc"
