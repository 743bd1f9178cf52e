// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/tokenstore.h"
#include "tests/support/tempstore.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that can be closed.
class TestKeychain final : public TokenStore
{
public:
    explicit TestKeychain(std::shared_ptr<bool> open) : m_open(std::move(open)) { }
    Place place() override { return *m_open ? Place::Keychain : Place::Memory; }
    Result<QString> read(const QString &account) override { return m_keys.value(account); }
    Result<void> write(const QString &account, const QString &token) override
    {
        if (!*m_open) return failure(ErrorCode::Storage);
        m_keys.insert(account, token);
        return {};
    }
    Result<void> remove(const QString &account) override
    {
        m_keys.remove(account);
        return {};
    }
    Result<void> allowFile() override { return {}; }

private:
    std::shared_ptr<bool> m_open;
    QHash<QString, QString> m_keys;
};

} // namespace

class TokenStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAccountIsOfACloud()
    {
        QCOMPARE(TokenStore::account(QUrl(u"https://Cloud.Example/"_s), u" Claire@Agency.example "_s), u"claire@agency.example at https://cloud.example"_s);
    }

    void nothingIsWrittenBeforeThePersonSaysSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/keys.json"_s);
        KeptTokens tokens(nullptr, FileTokens(path));
        QVERIFY_OK(tokens.write(u"a"_s, u"secret"_s));
        QCOMPARE(tokens.place(), TokenStore::Place::Memory);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(*tokens.read(u"a"_s), u"secret"_s);
        QVERIFY_OK(tokens.allowFile());
        QCOMPARE(tokens.place(), TokenStore::Place::File);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        KeptTokens later(nullptr, FileTokens(path)); // the next start
        QCOMPARE(*later.read(u"a"_s), u"secret"_s);
        QVERIFY_OK(later.write(u"a"_s, u"next"_s));
        QCOMPARE(*tokens.read(u"a"_s), u"next"_s); // the window sees what the command line renewed
        QVERIFY(QFile::permissions(path) == (QFile::permissions(path) & ~QFile::ReadOther));
        QVERIFY_OK(later.remove(u"a"_s));
        QCOMPARE(*tokens.read(u"a"_s), QString());
    }

    void aKeychainComesFirst()
    {
        QTemporaryDir folder;
        const auto open = std::make_shared<bool>(true);
        KeptTokens tokens(std::make_unique<TestKeychain>(open), FileTokens(folder.filePath(u"keys.json"_s)));
        QVERIFY_OK(tokens.write(u"a"_s, u"one"_s));
        QCOMPARE(tokens.place(), TokenStore::Place::Keychain);
        QCOMPARE(*tokens.read(u"a"_s), u"one"_s);
        *open = false; // somebody closed it: signed in until the end, and it is said
        QVERIFY_OK(tokens.write(u"a"_s, u"two"_s));
        QCOMPARE(tokens.place(), TokenStore::Place::Memory);
        QCOMPARE(*tokens.read(u"a"_s), u"two"_s);
        QVERIFY(!QFile::exists(folder.filePath(u"keys.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
