// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/account.h"
#include "core/sync/devicesignin.h"
#include "core/sync/filemover.h"
#include "core/sync/joinmerge.h"
#include "core/sync/linkstate.h"
#include "core/sync/poke.h"
#include "core/sync/rhythm.h"

#include <QJsonDocument>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <functional>

namespace flow {

struct LinkOptions
{
    QString deviceName;
    qint64 settleMs = Rhythm::kSettleMs; ///< tests are in a hurry
    SyncOptions sync = {};
    FileLimits files = {};
};

/// What CloudLink does on its own thread, one job after the other. Exchanges when Rhythm says so.
class LinkWorker final : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<void()>;

    LinkWorker(Store &store, TokenStore &tokens, LinkOptions options);
    ~LinkWorker() override;

    void begin();
    /// Lets what is under way end early; nothing begins any more. `ended` is emitted when all is quiet.
    void end();
    void post(Job job); ///< on this thread
    void localChange();
    void wish(); ///< the person wants an exchange now, and what failed tried again
    /// Somebody waits for the content of a file. Errors: as Syncer and FileMover.
    void fetchFile(const QString &sha256, std::shared_ptr<QPromise<Result<void>>> promise);
    void setNetwork(bool online, bool metered);
    void cancelSignIn(); ///< the person does not want to wait for the code any more

    // Jobs. Errors as Account and Syncer.
    Result<QJsonObject> signIn(const QUrl &url, const QString &mail, const QString &password, const std::optional<QString> &signUpAs);
    /// Tells `prompted` what the person types where; then waits for them.
    Result<QJsonObject> signInByCode(const QUrl &url);
    Result<QString> enter(const QString &function, const QJsonObject &arguments); ///< org_create, join
    Result<void> enterOrganisation(const QString &organisation);
    Result<JoinPlan> planJoining(const QString &organisation, const JoinDecisions &decisions);
    Result<QString> joinMerged(const JoinDecisions &decisions);
    void dropJoining();
    Result<QJsonDocument> call(const QString &function, const QJsonObject &arguments);
    void signOut();

Q_SIGNALS:
    void changed(const flow::LinkState &state);
    void prompted(const flow::DevicePrompt &prompt);
    void fileArrived(const QString &sha256);
    void ended();

private:
    class Watcher;
    void runNext();
    void exchange();
    void moveFiles();
    void moveFile();
    void settleFiles(const std::optional<Error> &error);
    void countFiles();
    void plan();
    void count();
    void tell();
    void settleKind(const std::optional<Error> &error);
    Result<QJsonObject> signedIn(const QUrl &url, const QString &mail, const Result<void> &in);
    Result<void> takeState();
    Result<void> connectTo(const QUrl &url, const QString &mail, const QString &password = {});
    void passTime();
    void listen();
    void renewPoke();
    bool isReachable() const;

    Store &m_store;
    TokenStore &m_tokens;
    LinkOptions m_options;
    LinkState m_state;
    Rhythm m_rhythm;
    QString m_password; ///< only while somebody signs in
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Syncer> m_syncer;
    std::unique_ptr<FileMover> m_mover;
    std::vector<std::pair<QString, std::shared_ptr<QPromise<Result<void>>>>> m_awaited; ///< files
    std::unique_ptr<PokeListener> m_poke;
    std::unique_ptr<JoinMerge> m_merge; ///< while somebody looks at what joining would do
    std::deque<Job> m_jobs;
    QTimer m_timer;
    QTimer m_leaseTimer;
    QTimer m_fileTimer;
    std::unique_ptr<Watcher> m_progress;
    bool m_online = true; ///< says the system
    bool m_compared = false; ///< an exchange went well since it was begun or somebody signed in
    SyncReport m_found; ///< by an exchange that failed afterwards: that this is a new device, and why
    bool m_busy = false;
    bool m_queued = false; ///< an exchange
    bool m_moving = false; ///< a step with files is queued
    bool m_counting = false; ///< a count is queued
    bool m_signInCanceled = false;
    bool m_joinDropped = false;
    bool m_ending = false, m_ended = false;
};

} // namespace flow
