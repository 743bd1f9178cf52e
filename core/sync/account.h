// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/tokenstore.h"
#include "core/sync/transport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flow {

/// A person's account in the cloud: with a password of the issuer that is built in, or by a token of one's own issuer that
/// is swapped. Tokens stay in memory; the key that renews them goes
/// into the store where there is one, so that the password is asked for once. Errors: Network with Transport's reasons,
/// "sign_in" (wrong address or password), "signed_out" (no password at hand, and no key that still works),
/// "too_many_attempts", "issuer_unknown", "issuer_audience", "mail_taken", "mail_invalid", "password_too_short".
class Account
{
public:
    /// `password` answers empty when there is nobody to ask.
    Account(Transport &transport, QString mail, std::function<QString()> password, TokenStore *store = nullptr, QString storedAs = {})
        : m_transport(transport), m_mail(std::move(mail)), m_password(std::move(password)), m_store(store), m_storedAs(std::move(storedAs)) { }

    Result<void> signUp(const QString &name);
    Result<void> signIn();
    /// With a token that the organisation's issuer made just now.
    Result<void> exchange(const QByteArray &token);
    void signOut(); ///< forgets the key, here and in the store
    /// From now on, tokens speak for this organisation.
    void setOrganisation(const QString &organisation);
    QString organisation() const { return m_organisation; } ///< after signing in: the only one there is, or the one that was set
    const QJsonArray &organisations() const { return m_organisations; } ///< after signing in: [{id, name, role}]
    QString name() const { return m_name; } ///< as the issuer knows the person; empty when it does not say
    QString user() const { return m_user; }
    TokenSource tokens();

private:
    Result<void> take(const QString &function, QJsonObject arguments, const QByteArray &token = {});
    Result<void> signInWith(const QString &password);
    Result<QByteArray> token(bool renew);
    Result<bool> renewWith(const QString &key);

    Transport &m_transport;
    QString m_mail;
    std::function<QString()> m_password;
    TokenStore *m_store;
    QString m_storedAs;
    QString m_organisation;
    QString m_user;
    QString m_name;
    QJsonArray m_organisations;
    QByteArray m_access;
    QString m_refresh;
};

} // namespace flow
