// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>

namespace flow {

/// Where an account's key is kept between runs: what renews its tokens, so that nobody types a password every day. Never
/// the password. Calls may come from any thread.
class TokenStore
{
public:
    enum class Place {
        Keychain, ///< of the system, open only while the person is logged in
        File, ///< readable by the person's own account only; the person was told and said yes
        Memory ///< forgotten when the program ends
    };
    virtual ~TokenStore() = default;

    virtual Place place() = 0;
    virtual Result<QString> read(const QString &account) = 0; ///< empty: there is none
    virtual Result<void> write(const QString &account, const QString &token) = 0;
    virtual Result<void> remove(const QString &account) = 0;
    /// The person was told and said yes: a file may hold what would be forgotten.
    virtual Result<void> allowFile() = 0;
    virtual void abandon() { } ///< whoever waits in a call of another thread gets Canceled

    /// One account of one cloud: "claire@agency.example at https://cloud.example".
    static QString account(const QUrl &cloud, const QString &mail);
};

/// Keys in a file of the person's own (mode 0600), shared with the command line. Nothing is written before allowFile().
class FileTokens final : public TokenStore
{
public:
    explicit FileTokens(QString path = defaultPath());
    static QString defaultPath(); ///< in the person's configuration folder
    bool isAllowed() const; ///< the file is there
    Result<void> allowFile() override; ///< makes it. Errors: ReadOnly, DiskFull, Storage

    Place place() override { return isAllowed() ? Place::File : Place::Memory; }
    Result<QString> read(const QString &account) override;
    Result<void> write(const QString &account, const QString &token) override;
    Result<void> remove(const QString &account) override;

private:
    Result<void> change(const QString &account, const QString &token);
    QString m_path;
};

/// The keychain where there is one, else the file where the person allowed it, else memory until the program ends.
class KeptTokens final : public TokenStore
{
public:
    /// Without a keychain: null. Its errors of Place::Memory mean that it cannot be used now.
    KeptTokens(std::unique_ptr<TokenStore> keychain, FileTokens file);

    Place place() override;
    Result<QString> read(const QString &account) override;
    Result<void> write(const QString &account, const QString &token) override;
    Result<void> remove(const QString &account) override;
    Result<void> allowFile() override;
    void abandon() override;

private:
    std::unique_ptr<TokenStore> m_keychain;
    FileTokens m_file;
    std::mutex m_mutex;
    QHash<QString, QString> m_memory;
};

/// The store of this computer: the system's keychain, with a file as what remains where none runs. The window and the command
/// line use the same. Needs the application object; calls from other threads wait for the main thread's event loop.
std::unique_ptr<KeptTokens> systemTokens();

} // namespace flow
