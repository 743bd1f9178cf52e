// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/sync/account.h"
#include "core/sync/syncer.h"

namespace CLI {
class App;
}

namespace flow::cli {

/// FLOWSTAGE_PASSWORD, else what is typed, which a terminal does not show.
QString askPassword();

/// How a command reaches the cloud: --url and --mail, else those that the workspace remembers. Who signed in before, here or
/// in the window, has a key in the keychain; else the password comes from FLOWSTAGE_PASSWORD or is asked for.
/// With --by-code, the person signs in at the cloud's issuer in a browser. FLOWSTAGE_TOKEN is a token of one's own issuer
/// instead.
class CloudAccess
{
public:
    static std::shared_ptr<CloudAccess> options(CLI::App &command);

    /// Opens the workspace and the way to the cloud.
    Result<void> open(Session &session);
    Result<void> signUp(const QString &name) { return m_account->signUp(name); }
    QString name() const { return m_account->name(); } ///< as the issuer knows the person, after signing in by code
    Syncer &syncer() { return *m_syncer; }
    Account &account() { return *m_account; }
    Store &store() { return *m_store; }
    Transport &transport() { return *m_transport; }
    const SyncState &state() const { return m_state; }
    QString url() const { return m_url; }
    QString mail() const { return m_mail; }
    /// Local ids of artists as the uids that the cloud knows. Error: NotFound.
    Result<QJsonArray> artistUids(Session &session, const std::vector<qint64> &ids);
    /// An answer of the cloud, printed: with --json as it is, else as a table of the members `columns` names, instants on the
    /// clock of this computer and truths as words.
    static void print(Session &session, const QJsonArray &rows, const QStringList &columns, const QStringList &headers);

private:
    std::string m_urlOption;
    std::string m_mailOption;
    bool m_remember = false;
    bool m_byCode = false;
    std::unique_ptr<KeptTokens> m_tokens;
    QString m_url;
    QString m_mail;
    SyncState m_state;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Syncer> m_syncer;
};

} // namespace flow::cli
