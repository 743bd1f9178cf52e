// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/account.h"

#include "core/sync/answererror.h"

#include <QJsonDocument>

namespace flow {

using namespace Qt::StringLiterals;

Result<void> Account::take(const QString &function, QJsonObject arguments, const QByteArray &token)
{
    if (!m_organisation.isEmpty() && function != u"sign_up") arguments.insert(u"org"_s, m_organisation);
    m_transport.setToken(token);
    FLOW_ASSIGN(const CloudAnswer answer, await(m_transport.ask(function, QJsonDocument(arguments).toJson(QJsonDocument::Compact))));
    if (answer.status != 200 && !isName(answer.message())) return std::unexpected(errorOf(answer)); // of what stands before the cloud
    if (answer.isTransient() && answer.status != 429) return failure(ErrorCode::Network, {u"busy"_s}, QString::number(answer.status));
    if (answer.status != 200) return failure(ErrorCode::Network, {answer.status == 401 && !answer.message().startsWith(u"issuer_") ? u"sign_in"_s : answer.message()});
    const QJsonObject tokens = QJsonDocument::fromJson(answer.body).object();
    m_access = tokens.value("access"_L1).toString().toLatin1();
    m_refresh = tokens.value("refresh"_L1).toString();
    if (m_organisation.isEmpty()) m_organisation = tokens.value("org"_L1).toString();
    if (m_access.isEmpty()) return failure(ErrorCode::Network, {u"protocol"_s});
    m_user = tokens.value("user"_L1).toString();
    m_name = tokens.value("name"_L1).toString();
    m_organisations = tokens.value("organisations"_L1).toArray();
    if (m_store) FLOW_TRY(m_store->write(m_storedAs, m_refresh));
    return {};
}

Result<void> Account::signUp(const QString &name)
{
    return take(u"sign_up"_s, {{u"mail"_s, m_mail}, {u"password"_s, m_password()}, {u"name"_s, name}});
}

Result<void> Account::exchange(const QByteArray &token) { return take(u"exchange"_s, {}, token); }

Result<void> Account::signIn() { return signInWith(m_password()); }

Result<void> Account::signInWith(const QString &password)
{
    if (password.isEmpty()) return failure(ErrorCode::Network, {u"signed_out"_s});
    return take(u"sign_in"_s, {{u"mail"_s, m_mail}, {u"password"_s, password}});
}

void Account::signOut()
{
    m_access.clear();
    m_refresh.clear();
    if (m_store) (void)m_store->remove(m_storedAs);
}

void Account::setOrganisation(const QString &organisation)
{
    if (m_organisation == organisation) return;
    m_organisation = organisation;
    m_access.clear();
}

/// False: the key does not work (any more).
Result<bool> Account::renewWith(const QString &key)
{
    if (key.isEmpty()) return false;
    const auto renewed = take(u"refresh"_s, {{u"token"_s, key}});
    if (!renewed && renewed.error().args.value(0) == u"sign_in") return false;
    return renewed.transform([] { return true; });
}

Result<QByteArray> Account::token(bool renew)
{
    if (!renew && !m_access.isEmpty()) return m_access;
    // A key works once. Another program of this person may have used the one in memory and kept the next.
    QString kept;
    if (m_store) {
        FLOW_ASSIGN(kept, m_store->read(m_storedAs));
    }
    const QString own = m_refresh.isEmpty() || !kept.isEmpty() ? kept : m_refresh;
    FLOW_ASSIGN(bool renewed, renewWith(own));
    if (!renewed && m_store) {
        FLOW_ASSIGN(const QString later, m_store->read(m_storedAs));
        if (later != own) {
            FLOW_ASSIGN(renewed, renewWith(later));
        }
    }
    if (renewed) return m_access;
    signOut();
    FLOW_TRY(signIn());
    return m_access;
}

TokenSource Account::tokens()
{
    return [this](bool renew) { return token(renew); };
}

} // namespace flow
