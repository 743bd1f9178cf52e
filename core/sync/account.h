// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"

#include <QJsonObject>

namespace flow {

/// A person's account with the issuer that is built into the cloud. Keeps tokens in memory only; asks for the password once
/// and renews by itself afterwards. Errors: Network with Transport's reasons, "sign_in" (wrong address or password),
/// "too_many_attempts", "mail_taken", "mail_invalid", "password_too_short".
class Account
{
public:
    Account(Transport &transport, QString mail, std::function<QString()> password)
        : m_transport(transport), m_mail(std::move(mail)), m_password(std::move(password)) { }

    Result<void> signUp(const QString &name);
    Result<void> signIn();
    /// From now on, tokens speak for this organisation.
    void setOrganisation(const QString &organisation);
    QString organisation() const { return m_organisation; } ///< after signing in: the only one there is, or the one that was set
    TokenSource tokens();

private:
    Result<void> take(const QString &function, QJsonObject arguments);
    Result<QByteArray> token(bool renew);

    Transport &m_transport;
    QString m_mail;
    std::function<QString()> m_password;
    QString m_organisation;
    QByteArray m_access;
    QString m_refresh;
};

} // namespace flow
