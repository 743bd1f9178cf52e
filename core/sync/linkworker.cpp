// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/linkworker.h"

#include "core/sync/lease.h"
#include "core/sync/outbox.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExchangesKept = 50;
constexpr int kTellMs = 100;
constexpr int kLeaseMs = 3'600'000;

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

LinkState::Kind kindAfter(const Error &error)
{
    const QString reason = error.code == ErrorCode::Network ? error.args.value(0) : QString();
    if (QStringList{u"offline"_s, u"timeout"_s, u"busy"_s}.contains(reason)) return LinkState::Kind::Offline;
    if (QStringList{u"sign_in"_s, u"signed_out"_s}.contains(reason)) return LinkState::Kind::SignedOut;
    return LinkState::Kind::Problem;
}

/// Passes on how far a load or a long sending is, not more often than anybody can see.
class LinkWorker::Watcher final : public Progress
{
public:
    explicit Watcher(LinkWorker &worker) : m_worker(worker) { m_told.start(); }
    void step(qint64 done, qint64 total) override
    {
        if (total == 0) return;
        LinkState &state = m_worker.m_state;
        const LinkState::Kind kind = m_worker.m_syncer->isSending() ? LinkState::Kind::Sending : LinkState::Kind::Loading;
        const bool begins = state.kind != kind;
        state.kind = kind;
        state.done = done;
        state.total = total;
        if (!begins && m_told.elapsed() < kTellMs) return;
        m_told.restart();
        m_worker.tell();
    }
    bool canceled() const override { return m_worker.m_ending || (m_worker.m_joinDropped && m_worker.m_merge); }

private:
    LinkWorker &m_worker;
    QElapsedTimer m_told;
};

LinkWorker::LinkWorker(Store &store, TokenStore &tokens, LinkOptions options)
    : m_store(store)
    , m_tokens(tokens)
    , m_options(std::move(options))
    , m_timer(this)
    , m_leaseTimer(this)
    , m_fileTimer(this)
    , m_progress(std::make_unique<Watcher>(*this))
{
    connect(&m_leaseTimer, &QTimer::timeout, this, [this] {
        post([this] {
            passTime();
            tell();
        });
    });
    m_fileTimer.setSingleShot(true);
    connect(&m_fileTimer, &QTimer::timeout, this, &LinkWorker::moveFiles);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state.isJoined() && m_state.kind != LinkState::Kind::SignedOut && !m_queued) {
            m_queued = true;
            post([this] { exchange(); });
        }
    });
}

LinkWorker::~LinkWorker() = default;

// ---- one after the other ----

void LinkWorker::post(Job job)
{
    if (m_ended) return;
    m_jobs.push_back(std::move(job));
    runNext();
}

void LinkWorker::runNext()
{
    // Whoever waits for the store or the cloud does so in an event loop, in which the next job may arrive.
    if (m_busy || m_ended) return;
    while (!m_jobs.empty()) {
        m_busy = true;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (!m_ending) job(); // else its promise says Canceled when it goes
        m_busy = false;
    }
    if (m_ending) {
        m_ended = true; // the thread is told to end: nothing can be waited for in it any more
        m_jobs.clear();
        m_merge.reset();
        settleFiles(Error{ErrorCode::Canceled});
        m_poke.reset();
        m_mover.reset();
        m_syncer.reset();
        m_account.reset();
        m_transport.reset();
        m_timer.stop();
        m_leaseTimer.stop();
        m_fileTimer.stop();
        Q_EMIT ended();
    }
}

void LinkWorker::end()
{
    m_ending = true;
    if (m_poke) m_poke->stop();
    if (m_transport) m_transport->close();
    m_tokens.abandon();
    runNext();
}

void LinkWorker::begin()
{
    post([this] {
        passTime();
        m_leaseTimer.start(kLeaseMs);
        if (!takeState()) return;
        m_state.keptIn = m_tokens.place();
        if (m_state.isJoined()) {
            if (const auto connected = connectTo(QUrl(m_state.url), m_state.mail); !connected) {
                settleKind(connected.error());
                return tell();
            }
            m_state.kind = LinkState::Kind::Waiting;
        }
        count();
        countFiles();
        tell();
        plan();
    });
}

// ---- what is known ----

Result<void> LinkWorker::takeState()
{
    FLOW_ASSIGN(const SyncState facts, await(m_store.read([](Connection &c) { return SyncState::read(c); })));
    m_state.organisation = facts.organisation;
    m_state.organisationName = facts.organisationName;
    m_state.person = facts.person;
    m_state.user = facts.user;
    m_state.role = facts.role;
    m_state.url = facts.url;
    m_state.mail = facts.mail;
    m_state.device = facts.device;
    m_state.leaseDays = int(facts.leaseDays);
    m_state.leaseLeft = Lease::daysLeft(facts);
    m_state.leaseOver = Lease::isOver(facts);
    m_state.grants = facts.isJoined() ? Grants(facts.rights) : Grants();
    if (m_state.leaseOver) m_state.grants = m_state.grants.frozen();
    return {};
}

void LinkWorker::passTime()
{
    (void)await(m_store.write({.code = u"sync"_s}, [this](Connection &c) { return passLease(c, m_store.clock().nowMs()); }));
    (void)takeState();
}

void LinkWorker::tell()
{
    m_state.live = m_poke && m_poke->isLive();
    m_state.metered = m_rhythm.metered;
    Q_EMIT changed(m_state);
}

void LinkWorker::settleKind(const std::optional<Error> &error)
{
    m_state.error = error;
    if (error) m_state.kind = kindAfter(*error);
    else m_state.kind = m_state.waiting > 0 || !m_compared ? LinkState::Kind::Waiting : LinkState::Kind::InStep;
}

void LinkWorker::localChange()
{
    if (!m_state.isJoined() || m_counting) return;
    m_counting = true;
    post([this] {
        m_counting = false;
        count();
        countFiles();
        plan();
        tell();
    });
}

void LinkWorker::count()
{
    if (!m_state.isJoined()) return tell();
    const auto waiting = await(m_store.read([](Connection &c) { return countWaiting(c); }));
    if (!waiting) return;
    if (const auto held = await(m_store.read([](Connection &c) { return heldChanges(c); }))) m_state.held = *held;
    const bool more = *waiting > m_state.waiting;
    m_state.waiting = *waiting;
    if (*waiting == 0) m_rhythm.firstChange = m_rhythm.lastChange = 0;
    else if (more || m_rhythm.firstChange == 0) {
        m_rhythm.lastChange = now() - Rhythm::kSettleMs + m_options.settleMs;
        if (m_rhythm.firstChange == 0) m_rhythm.firstChange = m_rhythm.lastChange;
    }
    if (m_state.kind == LinkState::Kind::InStep || m_state.kind == LinkState::Kind::Waiting) settleKind({});
    tell();
}

void LinkWorker::plan()
{
    if (!m_state.isJoined() || !m_syncer || m_state.kind == LinkState::Kind::SignedOut || m_ending) return m_timer.stop();
    m_rhythm.now = now();
    m_rhythm.online = isReachable();
    m_rhythm.chance = QRandomGenerator::global()->generateDouble();
    m_rhythm.live = m_poke && m_poke->isLive();
    m_rhythm.notBefore = m_transport ? m_transport->notBefore() : 0;
    m_state.next = m_rhythm.next();
    m_timer.start(int(std::clamp<qint64>(m_state.next - m_rhythm.now, 0, 86'400'000)));
}

void LinkWorker::wish()
{
    m_rhythm.asked = true;
    if (m_mover && !m_state.files.troubles.isEmpty()) post([this] { (void)m_mover->retryAll(); });
    plan();
}

void LinkWorker::setNetwork(bool online, bool metered)
{
    if (online == m_online && metered == m_rhythm.metered) return;
    const bool back = online && !m_online;
    m_online = online;
    m_rhythm.metered = metered;
    if (back) {
        m_rhythm.failures = 0;
        m_rhythm.poked = true;
    }
    if (m_state.isJoined() && m_state.kind != LinkState::Kind::SignedOut) {
        if (!isReachable() && !m_busy) settleKind(Error{ErrorCode::Network, {u"offline"_s, QUrl(m_state.url).host()}});
        if (metered && m_poke) m_poke->stop();
        else if (isReachable()) post([this] { listen(); });
    }
    tell();
    plan();
}

/// A cloud on this computer needs no network.
bool LinkWorker::isReachable() const
{
    const QString host = QUrl(m_state.url).host();
    return m_online || host == u"localhost" || QHostAddress(host).isLoopback();
}

// ---- exchanging ----

void LinkWorker::exchange()
{
    m_queued = false;
    if (!m_syncer) return;
    m_rhythm.asked = m_rhythm.poked = false;
    m_state.kind = LinkState::Kind::Working;
    tell();
    auto report = m_syncer->run(*m_progress);
    if (m_ending) return;
    for (const auto what : {&SyncReport::newDevice, &SyncReport::restored, &SyncReport::longAway}) m_found.*what |= m_syncer->latest().*what;
    m_rhythm.lastRun = now();
    m_state.done = m_state.total = 0;
    m_compared = report.has_value();
    if (report) {
        const SyncReport found = std::exchange(m_found, {});
        for (const auto what : {&SyncReport::newDevice, &SyncReport::restored, &SyncReport::longAway}) *report.*what = found.*what;
        m_rhythm.failures = 0;
        m_state.last = m_rhythm.lastRun;
        const bool quiet = !report->sent && !report->received && !report->newDevice && !report->loaded;
        if (!quiet) m_state.exchanges.prepend({m_rhythm.lastRun, *report, {}});
        listen();
    } else {
        ++m_rhythm.failures;
        // The same trouble again is one line with the latest time.
        const bool again = !m_state.exchanges.isEmpty() && m_state.exchanges.first().error == report.error();
        if (again) m_state.exchanges.first().at = m_rhythm.lastRun;
        else m_state.exchanges.prepend({m_rhythm.lastRun, {}, report.error()});
    }
    if (m_state.exchanges.size() > kExchangesKept) m_state.exchanges.removeLast();
    m_rhythm.firstChange = 0;
    (void)takeState();
    m_state.keptIn = m_tokens.place();
    settleKind(report ? std::nullopt : std::optional(report.error()));
    count();
    countFiles();
    plan();
    tell();
    if (report) moveFiles();
}

// ---- contents of files ----

void LinkWorker::moveFiles()
{
    if (m_moving || !m_mover || !m_state.isJoined() || m_ending) return;
    m_moving = true;
    post([this] { moveFile(); });
}

/// One piece; the next one is a job of its own, so that what people change meanwhile is not kept waiting.
void LinkWorker::moveFile()
{
    m_moving = false;
    if (!m_mover) return;
    FileLimits limits = m_options.files;
    limits.isMetered = m_rhythm.metered;
    limits.maySend = m_state.grants.canWrite(u"file"_s);
    m_mover->setLimits(limits);
    const auto more = m_mover->step();
    if (m_ending) return;
    for (const QString &sha256 : m_mover->takeArrived()) Q_EMIT fileArrived(sha256);
    settleFiles(more ? std::nullopt : std::optional(more.error()));
    countFiles();
    tell();
    if (more && *more) return moveFiles();
    const auto next = m_mover->nextTry();
    if (more && next && *next > 0) m_fileTimer.start(int(std::clamp<qint64>(*next - m_store.clock().nowMs(), 1'000, 3'600'000)));
}

void LinkWorker::fetchFile(const QString &sha256, std::shared_ptr<QPromise<Result<void>>> promise)
{
    if (!m_mover || !m_state.isJoined()) {
        promise->addResult(failure(ErrorCode::Network, {m_state.isJoined() ? u"signed_out"_s : u"not_joined"_s}));
        return promise->finish();
    }
    m_awaited.emplace_back(sha256, std::move(promise));
    m_mover->want(sha256);
    moveFiles();
}

/// Answers who waits for what has come; with an error, everybody.
void LinkWorker::settleFiles(const std::optional<Error> &error)
{
    const auto answer = [](QPromise<Result<void>> &promise, const std::optional<Error> &why) {
        promise.addResult(why ? Result<void>(std::unexpected(*why)) : Result<void>());
        promise.finish();
    };
    if (m_mover)
        for (const FileMover::Settled &file : m_mover->takeSettled())
            std::erase_if(m_awaited, [&](const auto &waiting) {
                if (waiting.first != file.sha256) return false;
                answer(*waiting.second, file.error);
                return true;
            });
    if (!error) return;
    for (const auto &[sha256, promise] : m_awaited) {
        if (m_mover) m_mover->dismiss(sha256);
        answer(*promise, error);
    }
    m_awaited.clear();
}

void LinkWorker::countFiles()
{
    if (!m_mover || !m_state.isJoined()) return;
    if (auto files = m_mover->state()) m_state.files = std::move(*files);
}

// ---- pokes ----

void LinkWorker::listen()
{
    if (!m_poke || !m_account || m_rhythm.metered || m_poke->isLive() || m_ending) return;
    if (const auto token = m_account->tokens()(false)) m_poke->listen(*token);
}

void LinkWorker::renewPoke()
{
    post([this] {
        if (!m_poke || !m_account || m_rhythm.metered) return;
        if (const auto token = m_account->tokens()(true)) m_poke->listen(*token);
    });
}

// ---- people ----

Result<void> LinkWorker::connectTo(const QUrl &url, const QString &mail, const QString &password)
{
    FLOW_ASSIGN(auto transport, HttpTransport::make(url));
    m_merge.reset();
    m_poke.reset();
    m_mover.reset();
    m_syncer.reset();
    m_account.reset();
    m_transport = std::move(transport);
    m_password = password;
    m_account = std::make_unique<Account>(*m_transport, mail, [this] { return std::exchange(m_password, {}); }, &m_tokens, TokenStore::account(url, mail));
    if (m_state.isJoined()) m_account->setOrganisation(m_state.organisation);
    SyncOptions options = m_options.sync;
    options.deviceName = m_options.deviceName;
    m_syncer = std::make_unique<Syncer>(m_store, *m_transport, m_account->tokens(), options);
    m_mover = std::make_unique<FileMover>(m_store, *m_syncer);
    m_poke = std::make_unique<PokeListener>(url);
    connect(m_poke.get(), &PokeListener::poked, this, [this] {
        m_rhythm.poked = true;
        plan();
    });
    connect(m_poke.get(), &PokeListener::liveChanged, this, [this] {
        if (m_poke && m_poke->isLive()) m_rhythm.poked = true; // what came before the line was open
        tell();
        plan();
    });
    connect(m_poke.get(), &PokeListener::tokenRefused, this, &LinkWorker::renewPoke, Qt::QueuedConnection);
    return {};
}

Result<QJsonObject> LinkWorker::signIn(const QUrl &url, const QString &mail, const QString &password, const std::optional<QString> &signUpAs)
{
    FLOW_TRY(connectTo(url, mail, password));
    const auto in = signUpAs ? m_account->signUp(*signUpAs) : m_account->signIn();
    m_password.clear();
    return signedIn(url, mail, in);
}

Result<QJsonObject> LinkWorker::signInByCode(const QUrl &url)
{
    class Waiting final : public Progress
    {
    public:
        explicit Waiting(const LinkWorker &worker) : m_worker(worker) { }
        void step(qint64, qint64) override { }
        bool canceled() const override { return m_worker.m_ending || m_worker.m_signInCanceled; }

    private:
        const LinkWorker &m_worker;
    };
    m_signInCanceled = false;
    FLOW_ASSIGN(DeviceSignIn issuer, issuerOf(url));
    FLOW_ASSIGN(const DevicePrompt prompt, issuer.begin());
    Q_EMIT prompted(prompt);
    FLOW_ASSIGN(const QByteArray token, issuer.token(Waiting(*this)));
    const QString mail = personOf(token);
    FLOW_TRY(connectTo(url, mail));
    return signedIn(url, mail, m_account->exchange(token));
}

void LinkWorker::cancelSignIn() { m_signInCanceled = true; }

Result<QJsonObject> LinkWorker::signedIn(const QUrl &url, const QString &mail, const Result<void> &in)
{
    if (!in) {
        if (!m_state.isJoined()) {
            m_poke.reset();
            m_mover.reset();
            m_syncer.reset();
            m_account.reset();
        }
        return std::unexpected(in.error());
    }
    FLOW_TRY(await(m_store.write({.code = u"sync"_s}, [url, mail, user = m_account->user()](Connection &c) -> Result<void> {
        FLOW_ASSIGN(SyncState state, SyncState::read(c));
        state.url = url.toString();
        state.mail = mail;
        state.user = user;
        return state.save(c);
    })));
    FLOW_TRY(takeState());
    m_state.keptIn = m_tokens.place();
    if (m_state.isJoined()) {
        m_compared = false;
        m_state.kind = LinkState::Kind::Waiting;
        m_state.error.reset();
        m_rhythm.failures = 0;
        wish();
    }
    tell();
    return QJsonObject{{u"organisations"_s, m_account->organisations()}, {u"user"_s, m_account->user()}, {u"name"_s, m_account->name()}};
}

Result<QString> LinkWorker::enter(const QString &function, const QJsonObject &arguments)
{
    FLOW_ASSIGN(const QJsonDocument answer, call(function, arguments));
    const QString organisation = answer[u"org"].toString();
    FLOW_TRY(enterOrganisation(organisation));
    return organisation;
}

Result<void> LinkWorker::enterOrganisation(const QString &organisation)
{
    if (!m_syncer) return failure(ErrorCode::Network, {u"signed_out"_s});
    m_account->setOrganisation(organisation);
    FLOW_TRY(m_syncer->join(organisation, m_state.url, m_state.mail));
    FLOW_TRY(takeState());
    m_state.kind = LinkState::Kind::Working;
    tell();
    wish();
    return {};
}

Result<JoinPlan> LinkWorker::planJoining(const QString &organisation, const JoinDecisions &decisions)
{
    if (!m_syncer) return failure(ErrorCode::Network, {u"signed_out"_s});
    if (m_state.isJoined()) return failure(ErrorCode::Network, {u"other_organisation"_s});
    m_joinDropped = false;
    if (!m_merge) {
        m_account->setOrganisation(organisation);
        m_merge = std::make_unique<JoinMerge>(m_store, *m_transport, m_account->tokens(), m_options.sync);
    }
    const auto fetched = m_merge->fetch(organisation, *m_progress);
    m_state.kind = LinkState::Kind::Apart;
    m_state.done = m_state.total = 0;
    tell();
    auto plan = fetched ? m_merge->preview(decisions, *m_progress) : Result<JoinPlan>(std::unexpected(fetched.error()));
    if (m_joinDropped) m_merge.reset();
    return plan;
}

Result<QString> LinkWorker::joinMerged(const JoinDecisions &decisions)
{
    if (!m_merge || !m_syncer) return failure(ErrorCode::Network, {u"signed_out"_s});
    const auto joined = m_merge->join(*m_syncer, m_state.url, m_state.mail, decisions, *m_progress);
    m_state.kind = LinkState::Kind::Apart;
    m_state.done = m_state.total = 0;
    if (!joined) {
        tell();
        return std::unexpected(joined.error());
    }
    m_merge.reset();
    FLOW_TRY(takeState());
    m_state.kind = LinkState::Kind::Working;
    tell();
    wish();
    return joined->backup;
}

void LinkWorker::dropJoining()
{
    m_joinDropped = true;
    if (!m_busy) m_merge.reset(); // else the job that uses it sees to that
}

Result<QJsonDocument> LinkWorker::call(const QString &function, const QJsonObject &arguments)
{
    if (!m_syncer) return failure(ErrorCode::Network, {m_state.isJoined() ? u"signed_out"_s : u"not_joined"_s});
    return m_syncer->call(function, arguments);
}

void LinkWorker::signOut()
{
    if (m_poke) m_poke->stop();
    if (m_account) m_account->signOut();
    settleKind(Error{ErrorCode::Network, {u"signed_out"_s}});
    plan();
    tell();
}

} // namespace flow
