// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against a real cloud: joining with what one has, keys, webhooks, the audit log, and a person's data.
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// A person at a computer of their own who types commands.
class Typist
{
public:
    Typist(const Cloud &cloud, const QString &mail)
        : m_cloud(cloud)
        , m_mail(mail)
    {
        if (const Ran made = run({u"init"_s}); made.code != 0) qFatal("no workspace: %d %s", made.code, made.err.constData());
    }
    QString path() const { return m_home.filePath(u"agency.flowstage"_s); }
    QString file(const QString &name) const { return m_home.filePath(name); }

    std::unique_ptr<QProcess> begin(const QStringList &args)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s}) env.insert(name, m_home.path());
        env.remove(u"FLOWSTAGE_WORKSPACE"_s);
        env.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keychain of whoever runs this
        env.insert(u"FLOWSTAGE_PASSWORD"_s, u"a long password"_s);
        process->setProcessEnvironment(env);
        process->start(QStringLiteral(FLOWSTAGE_CLI), QStringList{u"--workspace"_s, path()} + args);
        return process;
    }
    Ran run(const QStringList &args)
    {
        const auto process = begin(args);
        if (!process->waitForFinished(120'000)) return {};
        return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
    }
    QStringList there() const { return {u"--url"_s, m_cloud.url().toString(), u"--mail"_s, m_mail}; }
    Ran json(const QStringList &args) { return run(QStringList{u"--json"_s} + args); }

    template <class F>
    auto with(F fn)
    {
        auto store = Store::open(path(), {.author = m_mail, .readers = 1});
        if (!store) qFatal("cannot open");
        auto result = (*store)->write({u"edit"_s}, std::move(fn)).result();
        if (!result) qFatal("%s %s", qPrintable(result.error().args.join(u' ')), qPrintable(result.error().detail));
        return *result;
    }
    qint64 count(const char *sql)
    {
        return with([sql](Connection &c) { return c.integer(sql); });
    }

private:
    const Cloud &m_cloud;
    QString m_mail;
    QTemporaryDir m_home;
};

Result<qint64> addHouses(Connection &c, int from, int to)
{
    for (int i = from; i < to; ++i)
        FLOW_TRY(Records(c).insert(venueEntity(), {{u"name"_s, u"House %1"_s.arg(i)}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}}));
    return to - from;
}

} // namespace

class CloudCliTest : public QObject
{
    Q_OBJECT

    Cloud m_cloud;
    std::unique_ptr<Typist> m_claire;
    int m_turn = 0;

    /// Claire with an organisation of her own, in which what is in her workspace is.
    void found(const QString &name)
    {
        const Ran made = m_claire->run(QStringList{u"org"_s, u"create"_s, name, u"--name"_s, u"Claire"_s, u"--sign-up"_s} + m_claire->there());
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(m_claire->run({u"sync"_s, u"--once"_s}).code, 0);
    }
    QString invitation() { return m_claire->json({u"org"_s, u"invite"_s, u"booker"_s}).json()[u"code"].toString(); }
    QString newMail(const QString &who) { return u"%1%2@cli.example"_s.arg(who).arg(++m_turn); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
    }
    void init() { m_claire = std::make_unique<Typist>(m_cloud, newMail(u"claire"_s)); }

    void aWorkspaceJoinsWithWhatItHasWheneverItIsKilled()
    {
        m_claire->with([](Connection &c) { return addHouses(c, 0, 300); });
        found(u"Marée"_s);
        Typist marc(m_cloud, newMail(u"marc"_s));
        marc.with([](Connection &c) { return addHouses(c, 100, 400); }); // 200 of them Claire has, too
        const QString code = invitation();
        const QStringList join = QStringList{u"org"_s, u"join"_s, code, u"--name"_s, u"Marc"_s, u"--merge"_s};

        Ran look = marc.json(join + QStringList{u"--sign-up"_s, u"--dry-run"_s} + marc.there());
        QVERIFY2(look.code == 0, look.err.constData());
        const QJsonValue houses = look.json()[u"counts"][u"venue"];
        QCOMPARE(houses[u"same"].toInt(), 200);
        QCOMPARE(houses[u"new"].toInt(), 100);
        QCOMPARE(look.json()[u"joined"].toBool(true), false);
        QCOMPARE(marc.count("SELECT count(*) FROM sync_state WHERE key = 'organisation' AND value <> ''"), 0);

        QRandomGenerator random(quint32(11));
        bool joined = false;
        for (int kills = 0; !joined; ++kills) {
            const auto process = marc.begin(join + marc.there());
            if (kills < 12) {
                if (!process->waitForFinished(int(random.bounded(60, 900)))) process->kill();
                process->waitForFinished();
            } else {
                QVERIFY(process->waitForFinished(120'000));
            }
            joined = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
            QVERIFY2(joined || process->exitStatus() == QProcess::CrashExit, process->readAllStandardError().constData());
            QCOMPARE(marc.count("SELECT count(*) FROM venue"), 300); // nothing half done
        }
        for (int kills = 0; kills < 8; ++kills) {
            const auto process = marc.begin({u"sync"_s, u"--once"_s});
            if (!process->waitForFinished(int(random.bounded(60, 900)))) process->kill();
            process->waitForFinished();
        }
        const Ran synced = marc.json({u"sync"_s, u"--verify"_s});
        QVERIFY2(synced.code == 0, synced.err.constData());
        QCOMPARE(synced.json()[u"differences"].toArray(), QJsonArray());
        QCOMPARE(marc.count("SELECT count(*) FROM venue"), 400);
        QCOMPARE(m_claire->json({u"sync"_s, u"--verify"_s}).json()[u"differences"].toArray(), QJsonArray());
        QCOMPARE(m_claire->count("SELECT count(*) FROM venue"), 400);
        // Once more says that nothing is left to do; without the code, by the account.
        const Ran again = marc.json({u"org"_s, u"join"_s, u"--merge"_s});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(again.json()[u"counts"].toObject(), QJsonObject());
    }

    void doubtfulOnesAreListedAndDecided()
    {
        const auto echo = [](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, u"Echo"_s}, {u"status"_s, u"active"_s}}); };
        m_claire->with(echo);
        found(u"Lune"_s);
        Typist marc(m_cloud, newMail(u"marc"_s));
        const qint64 mine = marc.with(echo);
        const QStringList join = QStringList{u"org"_s, u"join"_s, invitation(), u"--merge"_s, u"--name"_s, u"Marc"_s};
        const Ran look = marc.run(join + QStringList{u"--sign-up"_s, u"--dry-run"_s} + marc.there());
        QVERIFY2(look.code == 0, look.err.constData());
        QVERIFY2(look.out.contains(u"artist:%1"_s.arg(mine).toUtf8()), look.out.constData());
        QCOMPARE(marc.run(join + QStringList{u"--same"_s, u"unicorn:1"_s} + marc.there()).code, 2);
        const Ran done = marc.json(join + QStringList{u"--same"_s, u"artist:%1"_s.arg(mine)} + marc.there());
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.json()[u"counts"][u"artist"][u"same"].toInt(), 1);
        QVERIFY(QFile::exists(done.json()[u"backup"].toString()));
        QCOMPARE(marc.run({u"sync"_s, u"--once"_s}).code, 0);
        QCOMPARE(marc.count("SELECT count(*) FROM artist"), 1);
    }

    void keysAreToldApartEndAndStandInTheAuditLog()
    {
        found(u"Clés"_s);
        const QJsonDocument made = m_claire->json({u"org"_s, u"keys"_s, u"--make"_s, u"Website"_s, u"--read"_s, u"venue"_s}).json();
        const QString key = made[u"key"].toString();
        const qint64 days = QDateTime::currentDateTime().daysTo(QDateTime::fromString(made[u"expires_at"].toString(), Qt::ISODate));
        QVERIFY2(days >= 364 && days <= 365, qPrintable(QString::number(days)));
        const QJsonDocument forEver = m_claire->json({u"org"_s, u"keys"_s, u"--make"_s, u"Printer"_s, u"--read"_s, u"*"_s, u"--for-ever"_s}).json();
        QVERIFY(forEver[u"expires_at"].isNull());
        const QJsonDocument soon = m_claire->json({u"org"_s, u"keys"_s, u"--make"_s, u"Fair"_s, u"--read"_s, u"*"_s, u"--days"_s, u"3"_s}).json();
        QVERIFY(QDateTime::currentDateTime().daysTo(QDateTime::fromString(soon[u"expires_at"].toString(), Qt::ISODate)) <= 3);
        const Ran list = m_claire->run({u"org"_s, u"keys"_s});
        QVERIFY2(list.out.contains(key.left(10).toUtf8()), list.out.constData());
        QVERIFY(!list.out.contains(key.toUtf8()));
        QCOMPARE(m_claire->run({u"org"_s, u"keys"_s, u"--revoke"_s, made[u"id"].toString()}).code, 0);
        const QJsonArray log = m_claire->json({u"audit"_s, u"--entity"_s, u"api_key"_s}).json().array();
        QCOMPARE(log.size(), 4);
        QCOMPARE(log.first()[u"operation"].toString(), u"delete"_s);
        QCOMPARE(log.first()[u"record"].toString(), made[u"id"].toString());
        QCOMPARE(log.first()[u"name"].toString(), u"Claire"_s);
        QCOMPARE(log.last()[u"new"][u"prefix"].toString(), key.left(10));
        QVERIFY(!QJsonDocument(log).toJson().contains(key.toUtf8()));
    }

    void webhooksAreAddedListedAndRemoved()
    {
        found(u"Crochets"_s);
        const QString url = u"https://hooks.example/flow"_s;
        const QJsonDocument added = m_claire->json({u"org"_s, u"webhooks"_s, u"add"_s, url, u"--entity"_s, u"venues"_s}).json();
        QVERIFY(added[u"secret"].toString().startsWith(u"whsec_"));
        const QJsonArray list = m_claire->json({u"org"_s, u"webhooks"_s, u"list"_s}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"entities"].toArray(), (QJsonArray{u"venue"_s}));
        const QString id = added[u"id"].toString();
        m_cloud.sql(u"insert into sync.webhook_log (hook_id, upto, status, problem, ms) values ('%1', 7, 503, 'busy', 12)"_s.arg(id));
        const Ran log = m_claire->run({u"org"_s, u"webhooks"_s, u"log"_s, id});
        QVERIFY2(log.out.contains("503") && log.out.contains("busy"), log.out.constData());
        QCOMPARE(m_claire->run({u"org"_s, u"webhooks"_s, u"remove"_s, id}).code, 0);
        QCOMPARE(m_claire->run({u"org"_s, u"webhooks"_s, u"remove"_s, id}).code, 1);
        QCOMPARE(m_claire->run({u"org"_s, u"webhooks"_s, u"add"_s, u"http://elsewhere.example/"_s}).code, 1);
        const Ran here = m_claire->run({u"org"_s, u"webhooks"_s, u"add"_s, u"http://127.0.0.1:8080/"_s}); // what sends is told nothing of this machine
        QCOMPARE(here.code, 1);
        QVERIFY2(here.err.contains("public addresses"), here.err.constData());
        const QJsonArray audit = m_claire->json({u"audit"_s, u"--entity"_s, u"webhook"_s}).json().array();
        QCOMPARE(audit.size(), 2);
        QCOMPARE(audit.last()[u"new"][u"url"].toString(), url);
    }

    void devicesAreListedInWordsAndShutOut()
    {
        found(u"Appareils"_s);
        Typist marc(m_cloud, newMail(u"marc"_s));
        QCOMPARE(marc.run(QStringList{u"org"_s, u"join"_s, invitation(), u"--name"_s, u"Marc"_s, u"--sign-up"_s} + marc.there()).code, 0);
        QCOMPARE(marc.run({u"sync"_s, u"--once"_s}).code, 0);
        const Ran list = m_claire->run({u"devices"_s});
        QVERIFY2(list.out.contains("Marc") && list.out.contains(" no"), list.out.constData());
        QVERIFY2(!list.out.contains("false") && !list.out.contains("+00:00"), list.out.constData()); // for people
        const QJsonArray devices = m_claire->json({u"devices"_s}).json().array();
        QVERIFY(QDateTime::fromString(devices.first()[u"seen"].toString(), Qt::ISODate).isValid()); // for programs
        const auto of = std::ranges::find_if(devices, [](const QJsonValue &device) { return device[u"person"].toString() == u"Marc"; });
        QVERIFY(of != devices.end());
        const Ran slip = m_claire->run({u"devices"_s, u"--revoke"_s, u"marc's laptop"_s});
        QCOMPARE(slip.code, 1);
        QVERIFY2(slip.err.contains("not an id"), slip.err.constData());
        const Ran shut = m_claire->run({u"devices"_s, u"--revoke"_s, (*of)[u"device"].toString()});
        QVERIFY2(shut.code == 0 && shut.out.contains(" yes"), shut.err.constData());
        QVERIFY2(shut.err.contains("shut out"), shut.err.constData());
        const Ran after = marc.run({u"sync"_s, u"--once"_s});
        QCOMPARE(after.code, 1);
        QVERIFY2(after.err.contains("shut out"), after.err.constData());
    }

    void whatMergedIsNotToDecide()
    {
        m_claire->with([](Connection &c) { return addHouses(c, 0, 1); });
        found(u"Deux"_s);
        Typist marc(m_cloud, newMail(u"marc"_s));
        QCOMPARE(marc.run(QStringList{u"org"_s, u"join"_s, invitation(), u"--name"_s, u"Marc"_s, u"--sign-up"_s} + marc.there()).code, 0);
        QCOMPARE(marc.run({u"sync"_s, u"--once"_s}).code, 0);
        const auto write = [](Typist &who, const char *sql) {
            who.with([sql](Connection &c) -> Result<qint64> {
                FLOW_TRY(c.exec(sql));
                return 0;
            });
        };
        write(*m_claire, "UPDATE venue SET notes = 'side door'");
        QCOMPARE(m_claire->run({u"sync"_s, u"--once"_s}).code, 0);
        write(marc, "UPDATE venue SET notes = 'back door'");
        const QJsonDocument report = marc.json({u"sync"_s, u"--once"_s}).json();
        QCOMPARE(report[u"merged"].toInt(), 1);
        QCOMPARE(report[u"conflicts"].toInt(), 0);
        QCOMPARE(marc.count("SELECT count(*) FROM sync_conflict WHERE state = 'open'"), 0);
        QCOMPARE(marc.count("SELECT count(*) FROM sync_conflict WHERE kind = 'merged'"), 1); // the other text is kept
    }

    void anAnswerIsAskedForByALinkAndComesBack()
    {
        found(u"Liens"_s);
        const qint64 proposal = m_claire->with([](Connection &c) -> Result<qint64> {
            FLOW_ASSIGN(const qint64 artist, Records(c).insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}}));
            return Records(c).insert(proposalEntity(), {{u"artist_id"_s, artist}, {u"summary"_s, u"Longer name"_s}, {u"changes"_s, u"{\"name\":[\"Zoé\",\"Zoé L.\"]}"_s}, {u"state"_s, u"waiting"_s}});
        });
        const QString record = u"proposal:%1"_s.arg(proposal);
        QCOMPARE(m_claire->run({u"org"_s, u"links"_s, u"add"_s, record, u"Zoé"_s}).code, 1); // not in the cloud yet
        QCOMPARE(m_claire->run({u"sync"_s, u"--once"_s}).code, 0);
        const Ran words = m_claire->run({u"org"_s, u"links"_s, u"add"_s, record, u"Zoé"_s, u"--lang"_s, u"fr"_s});
        QVERIFY2(words.code == 0 && words.out.contains(m_cloud.url().toEncoded() + "/rpc/approval?token="), words.out.constData());
        const QJsonDocument made = m_claire->json({u"org"_s, u"links"_s, u"add"_s, record, u"Bob"_s, u"--days"_s, u"2"_s}).json();
        QCOMPARE(m_claire->json({u"org"_s, u"links"_s, u"list"_s, record}).json().array().size(), 2);
        QCOMPARE(m_claire->run({u"org"_s, u"links"_s, u"revoke"_s, made[u"id"].toString()}).code, 0);
        QCOMPARE(m_cloud.request("GET", u"/rpc/approval?token="_s + made[u"token"].toString(), {}, {}).status, 410);
        const QString token = QString::fromUtf8(words.out).section(u"token="_s, 1).section(u'\n', 0, 0).trimmed();
        QCOMPARE(m_cloud.answerLink(token, "d%27accord"), 200);
        QCOMPARE(m_claire->run({u"sync"_s, u"--once"_s}).code, 0);
        QCOMPARE(m_claire->count("SELECT count(*) FROM proposal WHERE state = 'granted' AND note = 'd''accord'"), 1);
        for (const QString &wrong : {u"proposal"_s, u"proposal:x"_s, u"dragon:1"_s, u"proposal:999"_s}) QVERIFY(m_claire->run({u"org"_s, u"links"_s, u"add"_s, wrong, u"Zoé"_s}).code > 0);
        QCOMPARE(m_claire->run({u"org"_s, u"links"_s, u"add"_s, record, u"Zoé"_s, u"--days"_s, u"61"_s}).code, 2);
    }

    void theAuditLogIsReadByRecordPersonAndTime()
    {
        found(u"Journal"_s);
        Typist marc(m_cloud, newMail(u"marc"_s));
        QVERIFY(marc.run(QStringList{u"org"_s, u"join"_s, invitation(), u"--name"_s, u"Marc"_s, u"--sign-up"_s} + marc.there()).code == 0);
        marc.with([](Connection &c) { return addHouses(c, 0, 1); });
        m_claire->with([](Connection &c) { return addHouses(c, 10, 12); });
        for (Typist *who : {m_claire.get(), &marc, m_claire.get()}) QCOMPARE(who->run({u"sync"_s, u"--once"_s}).code, 0);
        m_claire->with([](Connection &c) -> Result<qint64> {
            FLOW_TRY(c.exec("UPDATE venue SET capacity = 250, notes = '=1+1' WHERE name = 'House 0'"));
            return 1;
        });
        QCOMPARE(m_claire->run({u"sync"_s, u"--once"_s}).code, 0);
        const auto audit = [&](const QStringList &args) { return m_claire->json(QStringList{u"audit"_s, u"--entity"_s, u"venue"_s} + args).json().array(); };
        QCOMPARE(audit({}).size(), 4);
        const QString record = audit({}).first()[u"record"].toString();
        QCOMPARE(audit({u"--record"_s, record}).size(), 2);
        QCOMPARE(audit({u"--record"_s, record}).first()[u"new"][u"capacity"].toInt(), 250);
        const QString marcId = audit({u"--record"_s, record}).last()[u"person"].toString();
        const QJsonArray his = audit({u"--person"_s, marcId});
        QCOMPARE(his.size(), 1);
        QCOMPARE(his.first()[u"name"].toString(), u"Marc"_s);
        QCOMPARE(audit({u"--limit"_s, u"2"_s}).size(), 2);
        const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate), today = QDate::currentDate().toString(Qt::ISODate);
        m_cloud.sql(u"update audit.log set at = at - interval '10 days' where row_id = '%1'"_s.arg(record));
        QCOMPARE(audit({u"--before"_s, today}).size(), 2);
        QCOMPARE(audit({u"--before"_s, tomorrow}).size(), 4);
        QCOMPARE(audit({u"--since"_s, QDate::currentDate().addDays(-2).toString(Qt::ISODate)}).size(), 2);
        QCOMPARE(m_claire->run({u"audit"_s, u"--since"_s, u"yesterday"_s}).code, 2);
        const QString out = m_claire->file(u"audit.csv"_s);
        QCOMPARE(m_claire->run({u"audit"_s, u"--record"_s, record, u"--out"_s, out}).code, 0);
        QFile csv(out);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.startsWith("\xEF\xBB\xBF" "at,person,"));
        QVERIFY2(text.contains("\"\"capacity\"\":250") && text.contains(record.toUtf8()), text.constData());
        QCOMPARE(marc.run({u"audit"_s}).code, 1); // for owners
    }

    void aPersonIsHandedOutAndErasedEverywhere()
    {
        const qint64 ana = m_claire->with([](Connection &c) -> Result<qint64> {
            Records records(c);
            FLOW_ASSIGN(const qint64 id, records.insert(contactEntity(), {{u"name"_s, u"Ana Ruizmarin"_s}, {u"email"_s, u"ana@halle.example"_s}, {u"phone"_s, u"+34600000000"_s}}));
            FLOW_TRY(records.insert(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, 5}, {u"summary"_s, u"Ana Ruizmarin likes jazz"_s}, {u"contact_id"_s, id}}));
            return id;
        });
        m_claire->with([ana](Connection &c) { return Records(c).update(contactEntity(), ana, {{u"phone"_s, u"+34611111111"_s}}); });
        found(u"Oubli"_s);
        Typist marc(m_cloud, newMail(u"marc"_s));
        QVERIFY(marc.run(QStringList{u"org"_s, u"join"_s, invitation(), u"--name"_s, u"Marc"_s, u"--sign-up"_s} + marc.there()).code == 0);
        QCOMPARE(marc.run({u"sync"_s, u"--once"_s}).code, 0);
        QVERIFY(marc.run({u"search"_s, u"Ruizmarin"_s}).out.contains("Ana"));

        const QString id = QString::number(ana);
        const Ran all = m_claire->run({u"person"_s, u"export"_s, u"contacts"_s, id});
        QVERIFY2(all.code == 0, all.err.constData());
        for (const char *part : {"ana@halle.example", "likes jazz", "+34611111111", "+34600000000"}) QVERIFY2(all.out.contains(part), part);
        const QString out = m_claire->file(u"ana.json"_s);
        QCOMPARE(m_claire->run({u"person"_s, u"export"_s, u"contact"_s, id, u"--out"_s, out}).code, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("ana@halle.example"));
        QCOMPARE(m_claire->run({u"person"_s, u"export"_s, u"contact"_s, u"4711"_s}).code, 1);
        QCOMPARE(m_claire->run({u"person"_s, u"export"_s, u"venue"_s, u"1"_s}).code, 2); // no person

        QCOMPARE(m_claire->run({u"person"_s, u"erase"_s, u"contact"_s, id}).code, 2); // without --yes
        QVERIFY(m_claire->run({u"search"_s, u"Ruizmarin"_s}).out.contains("Ana"));
        QCOMPARE(m_claire->json({u"person"_s, u"erase"_s, u"contact"_s, id, u"--yes"_s}).json()[u"erased"].toInt(), 2);
        const auto nothingOf = [&](Typist &who) {
            const auto known = who.with([](Connection &c) -> Result<qint64> {
                return c.integer("SELECT (SELECT count(*) FROM contact WHERE name LIKE '%Ruizmarin%' OR email LIKE 'ana@%' OR phone LIKE '+346%')"
                                 " + (SELECT count(*) FROM journal WHERE change LIKE '%Ruizmarin%' OR change LIKE '%ana@halle%' OR change LIKE '%+346%')"
                                 " + (SELECT count(*) FROM interaction WHERE summary LIKE '%Ruizmarin%')");
            });
            return known == 0 && !who.run({u"search"_s, u"Ruizmarin"_s}).out.contains("Ana") && !who.run({u"history"_s, u"contact"_s, id}).out.contains("ana@halle");
        };
        QVERIFY(nothingOf(*m_claire));
        QCOMPARE(m_claire->run({u"sync"_s, u"--once"_s}).code, 0);
        QCOMPARE(marc.run({u"sync"_s, u"--once"_s}).code, 0);
        QVERIFY(nothingOf(marc));
        QCOMPARE(m_cloud.sql(u"select count(*) from audit.log where coalesce(old::text, '') || coalesce(new::text, '') like '%Ruizmarin%'"_s), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.contact where name like '%Ruizmarin%'"_s), u"0"_s);
        QCOMPARE(m_claire->count("SELECT count(*) FROM contact"), 1); // the row stays, without the person
    }
};

QTEST_GUILESS_MAIN(CloudCliTest)
#include "tst_cloudcli.moc"
