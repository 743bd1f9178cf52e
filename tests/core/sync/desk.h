// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "core/store/records.h"
#include "core/sync/cloudlink.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"

namespace flow::test {

/// A person with a workspace and a link in the background, without a keychain.
class Desk
{
    QString m_mail;

public:
    static constexpr int kPatience = 30'000;

    /// Tests are in a hurry: a change settles in 50 ms.
    explicit Desk(const QString &mail, qint64 settleMs = 50, const FileLimits &files = {})
        : m_mail(mail)
        , tokens(nullptr, FileTokens(folder.filePath(QStringLiteral("keys.json"))))
        , link(tokens, {.deviceName = mail, .settleMs = settleMs, .files = files})
    {
        open();
    }
    ~Desk() { link.attach(nullptr); }
    void open()
    {
        const QString path = folder.filePath(QStringLiteral("agency.flowstage"));
        auto opened = QFile::exists(path) ? Store::open(path, {.author = m_mail, .readers = 1}) : Store::create(path, {.author = m_mail, .readers = 1});
        if (!opened) qFatal("cannot open");
        store = std::move(*opened);
        link.attach(store.get());
    }
    void close()
    {
        link.attach(nullptr);
        store.reset();
    }
    template <class T>
    static T wait(QFuture<T> future)
    {
        for (int i = 0; i < kPatience / 10 && !future.isFinished(); ++i) QTest::qWait(10);
        return future.isResultReadyAt(0) ? future.result() : T(failure(ErrorCode::Canceled));
    }
    Result<QJsonObject> signIn(const QUrl &url, std::optional<QString> as = {}, const QString &password = QStringLiteral("a long password"))
    {
        return wait(link.signIn(url, m_mail, password, as));
    }
    qint64 count(const char *sql)
    {
        return *store->read([sql](Connection &c) { return c.integer(sql); }).result();
    }
    void addVenue(const QString &name)
    {
        const Values values{{QStringLiteral("name"), name}, {QStringLiteral("kind"), QStringLiteral("club")}};
        QVERIFY_OK(store->write({QStringLiteral("add")}, [values](Connection &c) { return Records(c).insert(venueEntity(), values); }).result());
    }
    LinkState::Kind kind() const { return link.state().kind; }

    QTemporaryDir folder;
    KeptTokens tokens;
    CloudLink link;
    std::unique_ptr<Store> store;
};

} // namespace flow::test
