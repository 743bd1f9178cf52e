// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/tokenstore.h"

#include "core/base/keychain.h"
#include "core/base/savefile.h"
#include "core/sync/transport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QPromise>
#include <QStandardPaths>

#include <atomic>
#include <functional>
#include <vector>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int kLockMs = 5000;

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<void> save(const QString &path, const QJsonObject &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return failure(ErrorCode::ReadOnly, {path});
    return saveFile(path, QJsonDocument(content).toJson(QJsonDocument::Compact), kOwnerOnly);
}

} // namespace

QString TokenStore::account(const QUrl &cloud, const QString &mail)
{
    QString address = cloud.adjusted(QUrl::RemoveUserInfo).toString();
    while (address.endsWith(u'/')) address.chop(1);
    return mail.trimmed().toLower() + u" at "_s + address;
}

// ---- file ----

FileTokens::FileTokens(QString path)
    : m_path(std::move(path))
{
}

QString FileTokens::defaultPath() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/flow-stage/keys.json"_s; }

bool FileTokens::isAllowed() const { return QFile::exists(m_path); }

Result<void> FileTokens::allowFile() { return isAllowed() ? Result<void>() : save(m_path, {}); }

Result<QString> FileTokens::read(const QString &account) { return contentOf(m_path).value(account).toString(); }

Result<void> FileTokens::write(const QString &account, const QString &token) { return change(account, token); }

Result<void> FileTokens::remove(const QString &account) { return isAllowed() ? change(account, {}) : Result<void>(); }

// The window and the command line may both have just renewed a key.
Result<void> FileTokens::change(const QString &account, const QString &token)
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(kLockMs)) return failure(ErrorCode::Locked, {m_path});
    QJsonObject content = contentOf(m_path);
    if (token.isEmpty()) content.remove(account);
    else content.insert(account, token);
    return save(m_path, content);
}

// ---- the best there is ----

KeptTokens::KeptTokens(std::unique_ptr<TokenStore> keychain, FileTokens file)
    : m_keychain(std::move(keychain))
    , m_file(std::move(file))
{
}

TokenStore::Place KeptTokens::place()
{
    if (m_keychain && m_keychain->place() == Place::Keychain) return Place::Keychain;
    return m_file.place();
}

Result<QString> KeptTokens::read(const QString &account)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_memory.constFind(account); known != m_memory.constEnd()) return *known;
    }
    if (place() == Place::Keychain) {
        const auto kept = m_keychain->read(account);
        if (kept && !kept->isEmpty()) return kept;
    }
    return m_file.read(account);
}

Result<void> KeptTokens::write(const QString &account, const QString &token)
{
    Result<void> written = failure(ErrorCode::Storage);
    if (place() == Place::Keychain) written = m_keychain->write(account, token);
    if (!written && m_file.isAllowed()) written = m_file.write(account, token);
    const std::lock_guard lock(m_mutex);
    if (written) m_memory.remove(account);
    else m_memory.insert(account, token); // signed in until the program ends
    return {};
}

Result<void> KeptTokens::remove(const QString &account)
{
    {
        const std::lock_guard lock(m_mutex);
        m_memory.remove(account);
    }
    if (place() == Place::Keychain) FLOW_TRY(m_keychain->remove(account));
    return m_file.remove(account);
}

void KeptTokens::abandon()
{
    if (m_keychain) m_keychain->abandon();
}

Result<void> KeptTokens::allowFile()
{
    FLOW_TRY(m_file.allowFile());
    const std::lock_guard lock(m_mutex);
    for (auto it = m_memory.cbegin(); it != m_memory.cend(); ++it) FLOW_TRY(m_file.write(it.key(), it.value()));
    m_memory.clear();
    return {};
}

// ---- the system's keychain ----

namespace {

/// core/base/keychain for callers that wait, on any thread.
class SystemKeychain final : public TokenStore
{
public:
    Place place() override { return m_works ? Place::Keychain : Place::Memory; }
    Result<QString> read(const QString &account) override
    {
        return ask<QString>([account] { return keychain::read(account); });
    }
    Result<void> write(const QString &account, const QString &token) override
    {
        return ask<void>([account, token] { return keychain::write(account, token); });
    }
    Result<void> remove(const QString &account) override
    {
        return ask<void>([account] { return keychain::remove(account); });
    }
    Result<void> allowFile() override { return {}; } // there is none
    void abandon() override
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &end : m_waiting) end();
        m_waiting.clear();
    }

private:
    template <class T, class F>
    Result<T> ask(F fn)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back([promise] { promise->finish(); });
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), [promise, fn] {
            fn().then(QtFuture::Launch::Sync, [promise](const Result<T> &answer) {
                promise->addResult(answer);
                promise->finish();
            });
        });
        const Result<T> answer = await(promise->future());
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.clear(); // one caller at a time
        }
        // A library without a daemon behind it is no keychain.
        if (!answer && answer.error().code == ErrorCode::Unsupported) m_works = false;
        return answer;
    }

    std::atomic<bool> m_works = true;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace

std::unique_ptr<KeptTokens> systemTokens() { return std::make_unique<KeptTokens>(std::make_unique<SystemKeychain>(), FileTokens()); }

} // namespace flow
