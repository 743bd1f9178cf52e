// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linkworker.h"

#include <QFuture>
#include <QThread>

#include <memory>

namespace flow {

/// Keeps the workspace that is open in step with its cloud, in the background: soon after a change, when the cloud pokes,
/// and from time to time. Belongs to the thread that owns the store (the GUI's); nothing here waits, except that detaching
/// lets a page that is being written come to its end. Changes of others arrive through Store::feed() like any change.
class CloudLink : public QObject
{
    Q_OBJECT
public:
    explicit CloudLink(TokenStore &tokens, LinkOptions options = {}, QObject *parent = nullptr);
    ~CloudLink() override;

    /// Null or read-only: there is nothing to keep in step. The store must outlive the attachment.
    void attach(Store *store);
    const LinkState &state() const { return m_state; }
    TokenStore &tokens() const { return m_tokens; }

    void syncNow();
    /// What the system says about the network; watchNetwork() lets it say so.
    void setNetwork(bool online, bool metered);
    void watchNetwork();
    /// Metered networks are used as any other.
    void setMeteredFree(bool free);

    /// {organisations: [{id, name, role}], user}. Remembers address and mail in the workspace. With `signUpAs` makes the
    /// account first. Errors: those of Account, Network {"clear_text"}, Usage.
    QFuture<Result<QJsonObject>> signIn(const QUrl &url, const QString &mail, const QString &password, const std::optional<QString> &signUpAs = {});
    /// The same with the cloud's issuer: `prompted` says which code to type where, and the answer comes when that was done.
    /// Errors: those of DeviceSignIn and Account.
    QFuture<Result<QJsonObject>> signInByCode(const QUrl &url);
    void cancelSignIn();
    /// Ties the workspace to an organisation and begins to exchange; the uid of the organisation is the answer.
    QFuture<Result<QString>> createOrganisation(const QString &name, const QString &me);
    QFuture<Result<QString>> joinByInvitation(const QString &code, const QString &me);
    QFuture<Result<void>> enterOrganisation(const QString &organisation);
    /// For a workspace that was used apart: what of it the organisation has, too. Fetches the organisation beside the workspace
    /// the first time, with progress in state(); writes nothing to the workspace. See JoinMerge.
    QFuture<Result<JoinPlan>> planJoining(const QString &organisation, const JoinDecisions &decisions);
    /// Ties it as planned and begins to exchange; the answer is the path of the copy that was made before.
    QFuture<Result<QString>> joinMerged(const JoinDecisions &decisions);
    void dropJoining(); ///< the person does not want to; what was fetched goes
    /// Any other function of the cloud: members, devices, audit...
    QFuture<Result<QJsonDocument>> call(const QString &function, const QJsonObject &arguments = {});
    /// The content of a file comes next, whatever its size and the network; ready when it is in the workspace. Errors: as call()
    /// and FileMover.
    QFuture<Result<void>> fetchFile(const QString &sha256);
    void signOut();

    /// For pictures and tests of pages: the state as it is shown.
    void showState(const LinkState &state);

Q_SIGNALS:
    void changed();
    void prompted(const flow::DevicePrompt &prompt);
    void fileArrived(const QString &sha256); ///< the content of a file is in the workspace now

private:
    template <class R, class F>
    QFuture<R> ask(F fn);
    void tellNetwork();

    TokenStore &m_tokens;
    LinkOptions m_options;
    LinkState m_state;
    std::unique_ptr<QThread> m_thread; ///< the worker's
    LinkWorker *m_worker = nullptr;
    int m_turn = 0; ///< of the worker whose words count
    bool m_online = true, m_metered = false, m_meteredFree = false;
};

} // namespace flow
