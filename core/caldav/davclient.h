// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <utility>

class QNetworkAccessManager;

namespace flow::caldav {

/// Who signs in where. The password is never stored by this folder.
struct Login
{
    QString user, password;
};

struct DavAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray etag; ///< with its quotes, as the server wrote it
    QUrl url; ///< that answered, after redirects
};

/// Speaks WebDAV with one server. Belongs to one thread and runs an event loop on it while it waits, so never the GUI's.
/// Answers of any status from 200 are values, except those that mean the same for every request. Errors: Network with
/// "calendar_offline", "calendar_timeout", "calendar_tls", "calendar_clear_text", "calendar_sign_in" (401),
/// "calendar_busy" (429, 5xx), "calendar_full" (413, 507), "calendar_redirect" (too many, or to a place that the password must
/// not go to); the host is the second argument. Canceled soon after progress.canceled().
class DavClient
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    DavClient(Login login, Progress &progress, int timeoutMs = 30'000);
    ~DavClient();
    Q_DISABLE_COPY_MOVE(DavClient)

    Result<DavAnswer> send(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const Headers &headers = {});

private:
    Result<DavAnswer> once(const QByteArray &method, const QUrl &url, const QByteArray &body, const Headers &headers, QUrl &redirect);

    Login m_login;
    Progress &m_progress;
    QString m_home; ///< host to which the password was given first
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace flow::caldav
