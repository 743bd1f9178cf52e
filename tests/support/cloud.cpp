// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cloud.h"

#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTimer>
#include <QUuid>

#include <unistd.h>

namespace flow::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSource = FLOWSTAGE_SOURCE;
constexpr double kLongestDelayMs = 200;

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString script(const QString &name) { return QString::fromLatin1(kSource) + u"/packaging/cloud/"_s + name; }

} // namespace

QString Cloud::start(const QString &steps)
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty()) return u"node is not installed"_s;
    if (QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty()) return u"PostgreSQL is not installed"_s;
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
    m_host = m_folder.filePath(u"pg"_s);
    QProcess cluster;
    cluster.start(script(u"cluster"_s), {u"start"_s, m_host});
    if (!cluster.waitForFinished(90'000)) qFatal("the cluster does not start");
    if (cluster.exitCode() == 77) return u"PostgreSQL needs a user other than root"_s;
    if (cluster.exitCode() != 0) qFatal("%s", cluster.readAllStandardError().constData());
    QProcess::execute(u"psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, m_host, u"-U"_s, u"postgres"_s, u"-c"_s, u"create database flowstage"_s});
    if (!migrate(steps)) qFatal("the cloud cannot be made");
    if (!startGateway()) qFatal("the gateway does not start");
    return {};
}

Cloud::~Cloud()
{
    stopGateway();
    if (!m_host.isEmpty()) QProcess::execute(script(u"cluster"_s), {u"stop"_s, m_host, u"-mimmediate"_s});
}

bool Cloud::migrate(const QString &steps)
{
    QProcess migrate;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FLOWSTAGE_JWT_SECRET"_s, QString::fromLatin1(secret()));
    if (!steps.isEmpty()) environment.insert(u"FLOWSTAGE_CLOUD_SQL"_s, steps);
    migrate.setProcessEnvironment(environment);
    migrate.start(script(u"migrate"_s), {u"-h"_s, m_host, u"-U"_s, u"postgres"_s, u"-d"_s, u"flowstage"_s});
    const bool done = migrate.waitForFinished(90'000) && migrate.exitCode() == 0;
    if (!done) qWarning().noquote() << migrate.readAllStandardError();
    return done;
}

bool Cloud::upgrade()
{
    sql(u"delete from public.flowstage_migration where name like '0100%'"_s);
    return migrate();
}

bool Cloud::copyDatabase(const QString &from, const QString &to)
{
    const QString text = u"select pg_terminate_backend(pid) from pg_stat_activity where datname in ('%1', '%2') and pid <> pg_backend_pid()"_s.arg(from, to);
    return QProcess::execute(u"psql"_s, {u"-X"_s, u"-q"_s, u"-o"_s, u"/dev/null"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_host, u"-U"_s, u"postgres"_s, u"-d"_s, u"postgres"_s, u"-c"_s, text,
               u"-c"_s, u"drop database if exists %1"_s.arg(to), u"-c"_s, u"create database %1 template %2"_s.arg(to, from)}) == 0;
}

bool Cloud::backUp(const QString &name)
{
    if (!stopGateway()) return false; // PostgreSQL copies a database that nobody uses
    bool done = copyDatabase(u"flowstage"_s, name);
    // Left out, as the dump of the README leaves it out.
    done = done && QProcess::execute(u"psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, m_host, u"-U"_s, u"postgres"_s, u"-d"_s, name, u"-c"_s, u"delete from sync.secret"_s}) == 0;
    return startGateway() && done;
}

bool Cloud::restore(const QString &name)
{
    if (!stopGateway()) return false;
    const bool done = copyDatabase(name, u"flowstage"_s);
    sql(u"select sync.new_epoch(id) from sync.organisation"_s);
    return migrate() && startGateway() && done;
}

bool Cloud::swapIn(const QString &name)
{
    if (!stopGateway()) return false;
    const bool done = copyDatabase(name, u"flowstage"_s);
    return startGateway() && done;
}

bool Cloud::stopGateway()
{
    if (!m_gateway) return false;
    m_gateway->kill();
    m_gateway->waitForFinished(5000);
    m_gateway.reset();
    return true;
}

bool Cloud::startGateway()
{
    m_gateway = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_gateway->setProcessChannelMode(QProcess::MergedChannels);
    if (const QString real = qEnvironmentVariable("FLOWSTAGE_POSTGREST"); !real.isEmpty()) {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        if (!m_port) m_port = free.serverPort();
        free.close();
        environment.insert(u"PGRST_DB_URI"_s, u"host=%1 user=authenticator dbname=flowstage"_s.arg(m_host));
        environment.insert(u"PGRST_DB_SCHEMAS"_s, u"api"_s);
        environment.insert(u"PGRST_DB_ANON_ROLE"_s, u"fs_anon"_s);
        environment.insert(u"PGRST_JWT_SECRET"_s, QString::fromLatin1(secret()));
        environment.insert(u"PGRST_SERVER_PORT"_s, QString::number(m_port));
        m_gateway->setProcessEnvironment(environment);
        m_gateway->start(real, QStringList());
        for (int i = 0; i < 100; ++i)
            if (m_gateway->waitForReadyRead(100) && m_gateway->readAll().contains("Schema cache loaded")) return true;
        return false;
    }
    environment.insert(u"PORT"_s, QString::number(m_port));
    environment.insert(u"DB_HOST"_s, m_host);
    environment.insert(u"JWT_SECRET"_s, QString::fromLatin1(secret()));
    environment.insert(u"TX_OVERRIDE"_s, u"1"_s); // as the recorded PostgREST was set
    environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
    m_gateway->setProcessEnvironment(environment);
    m_gateway->start(u"node"_s, {script(u"gateway.js"_s)});
    QByteArray said;
    for (int i = 0; i < 150 && !said.contains('\n'); ++i) {
        m_gateway->waitForReadyRead(100);
        said += m_gateway->readAll();
    }
    m_port = said.trimmed().split(' ').last().toInt();
    if (m_port == 0) qWarning() << said;
    return m_port > 0;
}

QString Cloud::sql(const QString &text)
{
    QProcess psql;
    psql.start(u"psql"_s, {u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_host, u"-U"_s, u"postgres"_s, u"-d"_s, u"flowstage"_s, u"-c"_s, text});
    psql.waitForFinished(60'000);
    if (psql.exitCode() != 0) qWarning().noquote() << psql.readAllStandardError();
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

double Cloud::cpuSeconds() const
{
    QFile pids(m_host + u"/data/postmaster.pid"_s);
    const qint64 postmaster = pids.open(QIODevice::ReadOnly) ? pids.readLine().trimmed().toLongLong() : 0;
    const qint64 gateway = m_gateway ? m_gateway->processId() : 0;
    qint64 ticks = 0;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        if (pid.toLongLong() == 0 || !file.open(QIODevice::ReadOnly)) continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' '); // from the state on: the name may hold anything
        const bool first = pid.toLongLong() == postmaster || pid.toLongLong() == gateway;
        if (!first && fields.value(1).toLongLong() != postmaster) continue;
        ticks += fields.value(11).toLongLong() + fields.value(12).toLongLong();
        if (first) ticks += fields.value(13).toLongLong() + fields.value(14).toLongLong(); // of those that have ended
    }
    return double(ticks) / double(sysconf(_SC_CLK_TCK));
}

QString Cloud::uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString Cloud::addMember(const QString &organisation, const QString &role, const QString &artists)
{
    const QString user = uuid();
    sql(u"insert into sync.organisation (id, name) values ('%1', 'Marée') on conflict do nothing;"
        "insert into sync.member (org_id, user_id, name, role, artists) values ('%1', '%2', 'Person %3', '%3', %4)"_s.arg(
            organisation, user, role, artists.isEmpty() ? u"null"_s : u"'{%1}'"_s.arg(artists)));
    return user;
}

QByteArray Cloud::signedToken(const QJsonObject &header, const QJsonObject &claims, const QByteArray &key) const
{
    const QByteArray text = base64url(compact(header)) + '.' + base64url(compact(claims));
    return text + '.' + base64url(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256));
}

QByteArray Cloud::token(const QString &user, const QString &organisation, const QJsonObject &claims) const
{
    QJsonObject all{{u"role"_s, u"fs_user"_s}, {u"sub"_s, user}, {u"org"_s, organisation}, {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 3600}};
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (it.value().isNull()) all.remove(it.key());
        else all.insert(it.key(), it.value());
    }
    return signedToken({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}, all, secret());
}

TokenSource Cloud::tokens(const QString &user, const QString &organisation) const
{
    return [text = token(user, organisation)](bool) -> Result<QByteArray> { return text; };
}

CloudAnswer Cloud::request(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &bearer, const QByteArray &type)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(url().toString() + path));
    if (!bearer.isEmpty()) request.setRawHeader("Authorization", "Bearer " + bearer);
    request.setRawHeader("Content-Type", type);
    request.setRawHeader("Prefer", "return=representation");
    QNetworkReply *const reply = network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const CloudAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    delete reply;
    return answer;
}

CloudAnswer Cloud::rpc(const QString &function, const QJsonObject &arguments, const QByteArray &bearer)
{
    return request("POST", u"/rpc/"_s + function, compact(arguments), bearer);
}

int Cloud::answerLink(const QString &token, const QByteArray &note)
{
    static const QRegularExpression seen(u"name=.?\"seen.?\" value=.?\"([0-9a-f]*)"_s);
    const CloudAnswer page = request("GET", u"/rpc/approval?token="_s + token, {}, {});
    const QByteArray form = "token=" + token.toLatin1() + "&seen=" + seen.match(QString::fromUtf8(page.body)).captured(1).toLatin1() + "&approve=yes&note=" + note;
    return request("POST", u"/rpc/approval_answer"_s, form, {}, "application/x-www-form-urlencoded").status;
}

double FaultyTransport::chance()
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return double(m_state >> 11) / double(1ull << 53);
}

QFuture<Result<CloudAnswer>> FaultyTransport::ask(const QString &function, const QByteArray &body)
{
    if (m_meanwhile) m_meanwhile(function);
    const auto lost = [this] {
        ++m_faults;
        return QtFuture::makeReadyValueFuture(Result<CloudAnswer>(failure(ErrorCode::Network, {u"offline"_s, u"test"_s})));
    };
    if (chance() < m_odds.lostRequest) return lost();
    if (chance() < m_odds.failure) {
        ++m_faults;
        return QtFuture::makeReadyValueFuture(Result<CloudAnswer>(CloudAnswer{502, "bad gateway"}));
    }
    auto first = m_real->ask(function, body);
    if (const auto late = std::exchange(m_late, std::nullopt)) { // long after anybody waits for its answer
        await(first);
        await(m_real->ask(late->first, late->second));
    }
    if (chance() < m_odds.late) {
        ++m_faults;
        m_late.emplace(function, body);
    }
    if (chance() < m_odds.delay) {
        ++m_faults;
        QEventLoop loop;
        QTimer::singleShot(int(chance() * kLongestDelayMs), &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (chance() < m_odds.twice) { // both at once; which answer comes back is open
        ++m_faults;
        auto second = m_real->ask(function, body);
        const auto answer = await(chance() < 0.5 ? first : second);
        await(first);
        await(second);
        return QtFuture::makeReadyValueFuture(answer);
    }
    if (chance() < m_odds.lostAnswer) {
        await(first);
        return lost();
    }
    if (chance() < m_odds.cutAnswer) {
        ++m_faults;
        auto answer = await(first);
        if (answer) answer->body.chop(answer->body.size() / 2);
        return QtFuture::makeReadyValueFuture(answer);
    }
    return first;
}

} // namespace flow::test
