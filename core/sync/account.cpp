// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/account.h"

#include <QJsonDocument>

namespace flow {

using namespace Qt::StringLiterals;

Result<void> Account::take(const QString &function, QJsonObject arguments)
{
    if (!m_organisation.isEmpty() && function != u"sign_up") arguments.insert(u"org"_s, m_organisation);
    m_transport.setToken({});
    FLOW_ASSIGN(const CloudAnswer answer, await(m_transport.ask(function, QJsonDocument(arguments).toJson(QJsonDocument::Compact))));
    if (answer.isTransient() && answer.status != 429) return failure(ErrorCode::Network, {u"busy"_s}, QString::number(answer.status));
    if (answer.status != 200) return failure(ErrorCode::Network, {answer.status == 401 ? u"sign_in"_s : answer.message()});
    const QJsonObject tokens = QJsonDocument::fromJson(answer.body).object();
    m_access = tokens.value("access"_L1).toString().toLatin1();
    m_refresh = tokens.value("refresh"_L1).toString();
    if (m_organisation.isEmpty()) m_organisation = tokens.value("org"_L1).toString();
    if (m_access.isEmpty()) return failure(ErrorCode::Network, {u"protocol"_s});
    return {};
}

Result<void> Account::signUp(const QString &name)
{
    return take(u"sign_up"_s, {{u"mail"_s, m_mail}, {u"password"_s, m_password()}, {u"name"_s, name}});
}

Result<void> Account::signIn() { return take(u"sign_in"_s, {{u"mail"_s, m_mail}, {u"password"_s, m_password()}}); }

void Account::setOrganisation(const QString &organisation)
{
    if (m_organisation == organisation) return;
    m_organisation = organisation;
    m_access.clear();
}

Result<QByteArray> Account::token(bool renew)
{
    if (!renew && !m_access.isEmpty()) return m_access;
    if (!m_refresh.isEmpty()) {
        const QString once = std::exchange(m_refresh, {});
        const auto renewed = take(u"refresh"_s, {{u"token"_s, once}});
        if (renewed) return m_access;
        if (renewed.error().args.value(0) != u"sign_in") return std::unexpected(renewed.error());
    }
    FLOW_TRY(signIn());
    return m_access;
}

TokenSource Account::tokens()
{
    return [this](bool renew) { return token(renew); };
}

} // namespace flow
