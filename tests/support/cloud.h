// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/syncer.h"
#include "core/sync/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace flow::test {

/// A cloud of one's own: PostgreSQL in a folder that goes with it, our migrations, and what answers like PostgREST in
/// front of it (PostgREST itself where FLOWSTAGE_POSTGREST names the program).
class Cloud
{
public:
    ~Cloud();
    /// Empty when all is well; otherwise why there is none, for QSKIP. With the steps of another folder: a cloud of before.
    QString start(const QString &steps = {});

    /// The directory of its sockets, for psql.
    const QString &host() const { return m_host; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    /// Runs SQL as the owner of the database; one value a line.
    QString sql(const QString &text);
    bool stopGateway();
    bool startGateway();
    /// What an operator does: the upgrade of packaging/cloud/README.md while people are at work (the generated part is applied
    /// again whatever it says); a backup; and the way back to it with new_epoch, while nobody can reach the cloud.
    bool upgrade();
    bool migrate(const QString &steps = {});
    bool backUp(const QString &name = QStringLiteral("backup"));
    bool restore(const QString &name = QStringLiteral("backup"));
    /// Another copy is put in its place, and nobody says so.
    bool swapIn(const QString &name);
    QString folder() const { return m_folder.path(); }
    /// What PostgreSQL and the gateway have used since they started, system included.
    double cpuSeconds() const;

    /// A person who is a member of the organisation, which is made when it is not there.
    QString addMember(const QString &organisation, const QString &role, const QString &artists = {});
    /// A token as the issuer makes it; `claims` replace or, when null, remove its own.
    QByteArray token(const QString &user, const QString &organisation, const QJsonObject &claims = {}) const;
    QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims, const QByteArray &secret) const;
    TokenSource tokens(const QString &user, const QString &organisation) const;

    /// One request, whatever it holds.
    CloudAnswer request(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &token, const QByteArray &type = "application/json");
    CloudAnswer rpc(const QString &function, const QJsonObject &arguments, const QByteArray &token);
    /// Says yes by mail link as a browser does, which opens the page and sends its form; the status of the answer.
    int answerLink(const QString &token, const QByteArray &note = {});

    static QByteArray secret() { return QByteArrayLiteral("flowstage-test-secret-at-least-32-bytes!!"); }
    static QString uuid();

private:
    bool copyDatabase(const QString &from, const QString &to);

    QTemporaryDir m_folder;
    QString m_host;
    std::unique_ptr<QProcess> m_gateway;
    int m_port = 0;
};

/// A transport on which things go wrong, by a seed: requests that never arrive, answers that are lost or cut, requests that
/// arrive twice, at once or after later ones, and answers that take their time.
class FaultyTransport final : public Transport
{
public:
    struct Odds
    {
        double lostRequest = 0;
        double lostAnswer = 0;
        double cutAnswer = 0;
        double twice = 0;
        double failure = 0;
        double delay = 0; ///< of an answer, up to a fifth of a second
        double late = 0; ///< the request arrives once more, after the one that follows it
    };
    FaultyTransport(std::unique_ptr<Transport> real, quint64 seed, Odds odds) : m_real(std::move(real)), m_state(seed | 1), m_odds(odds) { }

    QFuture<Result<CloudAnswer>> ask(const QString &function, const QByteArray &body) override;
    void setToken(const QByteArray &token) override { m_real->setToken(token); }
    void setOdds(Odds odds) { m_odds = odds; }
    /// Called before each question goes out: what others do meanwhile.
    void setMeanwhile(std::function<void(const QString &function)> fn) { m_meanwhile = std::move(fn); }
    int faults() const { return m_faults; }

private:
    double chance();
    std::unique_ptr<Transport> m_real;
    quint64 m_state;
    Odds m_odds;
    int m_faults = 0;
    std::optional<std::pair<QString, QByteArray>> m_late;
    std::function<void(const QString &)> m_meanwhile;
};

} // namespace flow::test
