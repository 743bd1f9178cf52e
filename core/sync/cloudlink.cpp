// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cloudlink.h"

#include <QNetworkInformation>
#include <QPromise>

namespace flow {

using namespace Qt::StringLiterals;

CloudLink::CloudLink(TokenStore &tokens, LinkOptions options, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_options(std::move(options))
{
}

CloudLink::~CloudLink() { attach(nullptr); }

void CloudLink::attach(Store *store)
{
    if (m_worker) {
        // The thread ends itself when the worker is quiet.
        QMetaObject::invokeMethod(m_worker, &LinkWorker::end, Qt::QueuedConnection);
        m_thread->wait();
        delete std::exchange(m_worker, nullptr);
        ++m_turn;
    }
    m_state = {};
    if (store && !store->isReadOnly()) {
        m_worker = new LinkWorker(*store, m_tokens, m_options);
        // A thread of its own each time: what moves to a QThread that has run before keeps a pointer into the stack of its
        // first run, and crashes when its timers start.
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(u"cloud"_s);
        m_worker->moveToThread(m_thread.get());
        // What a worker said before its workspace was closed may arrive after it.
        connect(m_worker, &LinkWorker::changed, this, [this, turn = ++m_turn](const LinkState &state) {
            if (turn == m_turn) showState(state);
        });
        connect(m_worker, &LinkWorker::prompted, this, [this, turn = m_turn](const DevicePrompt &prompt) {
            if (turn == m_turn) Q_EMIT prompted(prompt);
        });
        connect(m_worker, &LinkWorker::fileArrived, this, &CloudLink::fileArrived);
        connect(m_worker, &LinkWorker::ended, m_thread.get(), &QThread::quit, Qt::DirectConnection);
        connect(&store->feed(), &ChangeFeed::changed, m_worker, &LinkWorker::localChange);
        m_thread->start();
        tellNetwork();
        QMetaObject::invokeMethod(m_worker, &LinkWorker::begin, Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

void CloudLink::showState(const LinkState &state)
{
    m_state = state;
    Q_EMIT changed();
}

void CloudLink::syncNow()
{
    if (m_worker) QMetaObject::invokeMethod(m_worker, &LinkWorker::wish, Qt::QueuedConnection);
}

void CloudLink::signOut()
{
    if (m_worker) QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->post([worker] { worker->signOut(); }); }, Qt::QueuedConnection);
}

// ---- network ----

void CloudLink::setNetwork(bool online, bool metered)
{
    m_online = online;
    m_metered = metered;
    tellNetwork();
}

void CloudLink::setMeteredFree(bool free)
{
    m_meteredFree = free;
    tellNetwork();
}

void CloudLink::tellNetwork()
{
    if (!m_worker) return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, online = m_online, metered = m_metered && !m_meteredFree] { worker->setNetwork(online, metered); }, Qt::QueuedConnection);
}

void CloudLink::watchNetwork()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return; // unknown: as if all were well
    QNetworkInformation *info = QNetworkInformation::instance();
    const auto take = [this, info] {
        const auto reach = info->reachability();
        setNetwork(reach != QNetworkInformation::Reachability::Disconnected, info->supports(Feature::Metered) && info->isMetered());
    };
    connect(info, &QNetworkInformation::reachabilityChanged, this, take);
    connect(info, &QNetworkInformation::isMeteredChanged, this, take);
    take();
}

// ---- asking the worker ----

template <class R, class F>
QFuture<R> CloudLink::ask(F fn)
{
    if (!m_worker) return QtFuture::makeReadyValueFuture(R(failure(ErrorCode::Network, {u"not_joined"_s})));
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, fn = std::move(fn)] {
            worker->post([worker, promise, fn] {
                promise->addResult(fn(*worker));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<QJsonObject>> CloudLink::signIn(const QUrl &url, const QString &mail, const QString &password, const std::optional<QString> &signUpAs)
{
    return ask<Result<QJsonObject>>([=](LinkWorker &worker) { return worker.signIn(url, mail, password, signUpAs); });
}

QFuture<Result<QJsonObject>> CloudLink::signInByCode(const QUrl &url)
{
    return ask<Result<QJsonObject>>([=](LinkWorker &worker) { return worker.signInByCode(url); });
}

void CloudLink::cancelSignIn()
{
    if (m_worker) QMetaObject::invokeMethod(m_worker, &LinkWorker::cancelSignIn, Qt::QueuedConnection);
}

QFuture<Result<QString>> CloudLink::createOrganisation(const QString &name, const QString &me)
{
    return ask<Result<QString>>([=](LinkWorker &worker) { return worker.enter(u"org_create"_s, {{u"name"_s, name}, {u"me"_s, me}}); });
}

QFuture<Result<QString>> CloudLink::joinByInvitation(const QString &code, const QString &me)
{
    return ask<Result<QString>>([=](LinkWorker &worker) { return worker.enter(u"join"_s, {{u"code"_s, code}, {u"me"_s, me}}); });
}

QFuture<Result<void>> CloudLink::enterOrganisation(const QString &organisation)
{
    return ask<Result<void>>([=](LinkWorker &worker) { return worker.enterOrganisation(organisation); });
}

QFuture<Result<JoinPlan>> CloudLink::planJoining(const QString &organisation, const JoinDecisions &decisions)
{
    return ask<Result<JoinPlan>>([=](LinkWorker &worker) { return worker.planJoining(organisation, decisions); });
}

QFuture<Result<QString>> CloudLink::joinMerged(const JoinDecisions &decisions)
{
    return ask<Result<QString>>([=](LinkWorker &worker) { return worker.joinMerged(decisions); });
}

void CloudLink::dropJoining()
{
    if (m_worker) QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->dropJoining(); }, Qt::QueuedConnection);
}

QFuture<Result<void>> CloudLink::fetchFile(const QString &sha256)
{
    if (!m_worker) return QtFuture::makeReadyValueFuture(Result<void>(failure(ErrorCode::Network, {u"not_joined"_s})));
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, sha256, promise] { worker->fetchFile(sha256, promise); }, Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<QJsonDocument>> CloudLink::call(const QString &function, const QJsonObject &arguments)
{
    return ask<Result<QJsonDocument>>([=](LinkWorker &worker) { return worker.call(function, arguments); });
}

} // namespace flow
