// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudaccess.h"

#include "core/base/uuid.h"
#include "core/store/records.h"
#include "core/sync/devicesignin.h"
#include "ui/text/fieldtext.h"

#include <QDateTime>
#include <QSysInfo>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>

#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

/// Columns of answers that hold an instant, as ISO text.
bool isInstant(const QString &column) { return column == u"at" || column == u"seen" || column == u"failing_since" || column.endsWith(u"_at"); }

QString cell(const QString &column, const QJsonValue &value)
{
    if (value.isBool()) return value.toBool() ? tr("yes") : tr("no");
    if (isInstant(column))
        if (const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODate); at.isValid()) return ui::formatInstant(at.toMSecsSinceEpoch());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) parts << part.toString();
        return parts.join(u' ');
    }
    return value.toVariant().toString();
}

/// Shows where to type which code, and waits for it.
Result<QByteArray> askForCode(Session &session, const QUrl &cloud)
{
    FLOW_ASSIGN(DeviceSignIn issuer, issuerOf(cloud));
    FLOW_ASSIGN(const DevicePrompt prompt, issuer.begin());
    std::fprintf(stderr, "%s\n", qPrintable(tr("Open %1 in a browser and type %2").arg(prompt.page.toString(), prompt.code)));
    return issuer.token(session.progress());
}

} // namespace

QString askPassword()
{
    if (const QString given = qEnvironmentVariable("FLOWSTAGE_PASSWORD"); !given.isEmpty()) return given;
    std::fprintf(stderr, "%s ", qPrintable(tr("Password:")));
#ifndef Q_OS_WIN
    termios before{};
    const bool terminal = isatty(0) && tcgetattr(0, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(0, TCSAFLUSH, &silent);
    }
#endif
    std::string line;
    std::getline(std::cin, line);
#ifndef Q_OS_WIN
    if (terminal) tcsetattr(0, TCSAFLUSH, &before);
#endif
    std::fputc('\n', stderr);
    return QString::fromStdString(line);
}

std::shared_ptr<CloudAccess> CloudAccess::options(CLI::App &command)
{
    auto access = std::make_shared<CloudAccess>();
    command.add_option("--url", access->m_urlOption, "Address of the cloud; remembered in the workspace")->type_name("URL");
    command.add_option("--mail", access->m_mailOption, "Whose account; remembered in the workspace. The password: FLOWSTAGE_PASSWORD, or asked for")
        ->type_name("ADDRESS");
    command.add_flag("--remember", access->m_remember, "Where no keychain is open: keep the key of the account in a file that only you can read");
    command.add_flag("--by-code", access->m_byCode, "Sign in at the issuer of the organisation, in a browser, with a code that is shown here");
    return access;
}

Result<void> CloudAccess::open(Session &session)
{
    FLOW_ASSIGN(m_store, session.open(false));
    FLOW_ASSIGN(m_state, session.wait(m_store->read([](Connection &c) { return SyncState::read(c); })));
    m_url = m_urlOption.empty() ? m_state.url : QString::fromStdString(m_urlOption);
    m_mail = m_mailOption.empty() ? m_state.mail : QString::fromStdString(m_mailOption);
    if (m_url.isEmpty()) return failure(ErrorCode::Network, {u"not_joined"_s});
    FLOW_ASSIGN(m_transport, HttpTransport::make(QUrl(m_url)));
    QByteArray token;
    if (m_byCode) {
        FLOW_ASSIGN(token, askForCode(session, QUrl(m_url)));
        m_mail = personOf(token);
    }
    m_tokens = systemTokens();
    if (m_remember) FLOW_TRY(m_tokens->allowFile());
    m_account = std::make_unique<Account>(*m_transport, m_mail, &askPassword, m_tokens.get(), TokenStore::account(QUrl(m_url), m_mail));
    if (m_state.isJoined()) m_account->setOrganisation(m_state.organisation);
    if (m_byCode) FLOW_TRY(m_account->exchange(token));
    TokenSource tokens = m_account->tokens();
    if (const QByteArray own = qgetenv("FLOWSTAGE_TOKEN"); !own.isEmpty())
        tokens = [own](bool renew) -> Result<QByteArray> {
            if (renew) return failure(ErrorCode::Network, {u"sign_in"_s});
            return own;
        };
    m_syncer = std::make_unique<Syncer>(*m_store, *m_transport, std::move(tokens), SyncOptions{.deviceName = QSysInfo::machineHostName()});
    return {};
}

Result<QJsonArray> CloudAccess::artistUids(Session &session, const std::vector<qint64> &ids)
{
    QJsonArray uids;
    FLOW_ASSIGN(const auto records,
        session.wait(m_store->read([ids](Connection &c) { return Records(c).byIds(*entityByName(u"artist"), QList<qint64>(ids.begin(), ids.end())); })));
    if (records.size() != ids.size()) return failure(ErrorCode::NotFound, {u"artist"_s});
    for (const Record &record : records) uids << uuidToString(record.uid);
    return uids;
}

void CloudAccess::print(Session &session, const QJsonArray &rows, const QStringList &columns, const QStringList &headers)
{
    session.document(QJsonDocument(rows));
    Table table{.headers = headers, .right = {}, .rows = {}};
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns) cells << cell(column, row.toObject().value(column));
        table.rows.push_back(cells);
    }
    session.table(table);
}

} // namespace flow::cli
