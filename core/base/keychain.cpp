// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keychain.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace flow::keychain {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"Flow Stage"_s;

/// Starts a job that deletes itself; `value` makes the answer of one that went well.
template <class T, class Job, class F>
QFuture<Result<T>> start(Job *job, const QString &key, F value)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, value] {
        // Without a keychain the error is any of several, by system and version: all but "not there" mean that there is none.
        const bool isFine = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        promise->addResult(isFine ? Result<T>(value(*job)) : Result<T>(failure(ErrorCode::Unsupported, {u"keychain"_s}, job->errorString())));
        promise->finish();
    });
    job->start();
    return future;
}

} // namespace

QFuture<Result<QString>> read(const QString &key)
{
    return start<QString>(new QKeychain::ReadPasswordJob(kService), key, [](QKeychain::ReadPasswordJob &job) { return Result<QString>(job.textData()); });
}

QFuture<Result<void>> write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(secret);
    return start<void>(job, key, [](QKeychain::WritePasswordJob &) { return Result<void>(); });
}

QFuture<Result<void>> remove(const QString &key)
{
    return start<void>(new QKeychain::DeletePasswordJob(kService), key, [](QKeychain::DeletePasswordJob &) { return Result<void>(); });
}

} // namespace flow::keychain
