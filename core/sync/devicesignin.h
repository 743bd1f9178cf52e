// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace flow {

/// Where somebody signs in, and with which code.
struct DevicePrompt
{
    QString code; ///< as people type it: "BCDF-GHJK"
    QUrl page;
    QUrl pageWithCode; ///< the same with the code filled in, where the issuer offers that; else the page
    int seconds = 0; ///< that the code lives
};

/// Signing in at an OpenID issuer by device code (RFC 8628): the person types a code into the issuer's page, in any browser on
/// any device, while this program asks whether they have. No password passes through here. Works on the thread that calls it,
/// waits in an event loop. Errors: Network with Transport's reasons, "no_device_code" (the issuer does not offer this),
/// "denied" (the person said no), "code_expired", "protocol"; Canceled.
class DeviceSignIn
{
public:
    /// The issuer and our name there.
    DeviceSignIn(const QUrl &issuer, QString client, QString scope);
    ~DeviceSignIn();

    Result<DevicePrompt> begin();
    /// Asks until the person has answered; the token that says who it is.
    Result<QByteArray> token(const Progress &progress);
    /// What a token says, unverified: for names on the screen, never for rights.
    static QJsonObject claims(const QByteArray &token);

    DeviceSignIn(DeviceSignIn &&) noexcept;

private:
    struct Answer { int status = 0; QJsonObject body; };
    Result<Answer> get(const QUrl &url);
    Result<Answer> post(const QUrl &url, const QList<std::pair<QString, QString>> &fields);

    std::unique_ptr<QNetworkAccessManager> m_network;
    QUrl m_issuer;
    QString m_client;
    QString m_scope;
    QUrl m_tokens;
    QString m_device;
    qint64 m_until = 0;
    int m_interval = 5;
};

/// The issuer that a cloud trusts beside its own. Errors: as Transport, Network {"no_device_code"} when there is none.
Result<DeviceSignIn> issuerOf(const QUrl &cloud);
/// Whose token it is, as people write it: the mail address where the issuer says it.
QString personOf(const QByteArray &token);

} // namespace flow
