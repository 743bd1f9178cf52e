// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/webserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace flow::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s cannot be written", qPrintable(path));
}

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) qFatal("openssl: %s", process.readAllStandardError().constData());
}

/// What the configuration has to say somewhere, so that a test is not about another one.
void replace(QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    if (!text.contains(from)) qFatal("nginx.conf does not say \"%s\"", from.constData());
    text.replace(from, to);
}

} // namespace

// ---- certificates ----

QString Authority::start()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) return u"openssl is not installed"_s;
    write(path(u"none.cnf"_s), "[req]\ndistinguished_name=name\n[name]\n");
    const QStringList isAuthority{u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign"_s};
    const QStringList fresh{u"req"_s, u"-config"_s, path(u"none.cnf"_s), u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s};
    openssl(fresh + isAuthority + QStringList{u"-subj"_s, u"/CN=Root of a test"_s, u"-keyout"_s, path(u"root.key"_s), u"-out"_s, path(u"root.pem"_s)});
    openssl(fresh + isAuthority + QStringList{u"-subj"_s, u"/CN=Between"_s, u"-CA"_s, path(u"root.pem"_s), u"-CAkey"_s, path(u"root.key"_s), u"-keyout"_s, path(u"between.key"_s), u"-out"_s, path(u"between.pem"_s)});
    return {};
}

void Authority::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(path(u"root.pem"_s));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Certificate Authority::issue(const Wish &wish)
{
    const QString name = QString::number(++m_issued);
    const Certificate made{path(name + u".pem"_s), path(name + u".key"_s)};
    QStringList arguments{u"req"_s, u"-config"_s, path(u"none.cnf"_s), u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
        u"-addext"_s, u"subjectAltName=DNS:"_s + wish.host, u"-subj"_s, u"/CN="_s + wish.host, u"-keyout"_s, made.key, u"-out"_s, made.chain};
    if (wish.isExpired) arguments += {u"-not_before"_s, u"20250101000000Z"_s, u"-not_after"_s, u"20250201000000Z"_s};
    else arguments += {u"-days"_s, u"2"_s};
    if (!wish.isSelfSigned) arguments += {u"-CA"_s, path(u"between.pem"_s), u"-CAkey"_s, path(u"between.key"_s)};
    openssl(arguments);
    if (!wish.isSelfSigned && !wish.withoutIntermediate) write(made.chain, contents(made.chain) + contents(path(u"between.pem"_s)));
    return made;
}

// ---- nginx ----

QString WebServer::start(const Certificate &certificate, const QByteArray &more)
{
    const QString nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/local/bin"_s, u"/opt/homebrew/bin"_s});
    if (nginx.isEmpty()) return u"nginx is not installed"_s;
    stop();
    if (!m_port) {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
    }
    const QByteArray folder = m_folder.path().toUtf8();
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther); // its workers are nobody
    QByteArray text = contents(QStringLiteral(FLOWSTAGE_SOURCE "/packaging/cloud/nginx.conf"));
    replace(text, "listen 443 ssl;", "listen 127.0.0.1:" + QByteArray::number(m_port) + " ssl;");
    replace(text, "/etc/nginx/tls/fullchain.pem", certificate.chain.toUtf8());
    replace(text, "/etc/nginx/tls/privkey.pem", certificate.key.toUtf8());
    replace(text, "http://rest:3000", m_cloud.toEncoded());
    replace(text, "http://poke:3001", m_cloud.toEncoded());
    replace(text, "access_log off;", "log_format asked '$server_protocol $status $request_method $uri'; access_log " + folder + "/asked asked;");
    QByteArray places;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) places += QByteArray(kind) + "_temp_path " + folder + '/' + kind + "; ";
    replace(text, "http {", "http { " + places + more);
    write(m_folder.filePath(u"nginx.conf"_s), text);
    QFile::remove(m_folder.filePath(u"asked"_s));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(nginx, {u"-e"_s, u"stderr"_s, u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-g"_s, u"daemon off; pid %1/pid;"_s.arg(m_folder.path())});
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 20'000;) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, quint16(m_port));
        if (probe.waitForConnected(200)) return {};
        if (m_process->waitForFinished(20)) break;
    }
    qFatal("nginx does not start: %s", m_process->readAll().constData());
}

void WebServer::stop()
{
    if (!m_process) return;
    m_process->terminate();
    if (!m_process->waitForFinished(5000)) m_process->kill();
    m_process.reset();
}

QStringList WebServer::requests() const
{
    return QString::fromUtf8(contents(m_folder.filePath(u"asked"_s))).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace flow::test
