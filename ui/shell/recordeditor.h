// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/records.h"
#include "core/store/store.h"

#include <QFuture>
#include <QList>

#include <functional>

namespace flow::ui {

class Shell;

/// What a page writes goes through here: one transaction, journaled with a cause that can be worded ("edit", the name of
/// the record), a toast with Undo where something disappeared or several records changed, a banner when it failed. GUI
/// thread; the answers of the futures are for pages that want to do more (select the new record).
/// A page need not reload by hand: ListSource and Store::feed() tell what changed.
class RecordEditor
{
public:
    RecordEditor(Store &store, Shell &shell)
        : m_store(store)
        , m_shell(shell)
    {
    }

    /// Empty when the value may be stored; else what is wrong, in words: for a check at every key.
    static QString problem(const Field &field, const QVariant &value);

    /// One field of one record. True when something changed.
    QFuture<Result<bool>> set(const Entity &entity, qint64 id, const QString &field, const QVariant &value);
    /// Several fields of one record.
    QFuture<Result<bool>> update(const Entity &entity, qint64 id, const Values &values);
    /// The same fields of many records; the number that changed. Shows progress, can be cancelled (nothing is written then).
    QFuture<Result<qint64>> updateMany(const Entity &entity, const QList<qint64> &ids, const Values &values);
    /// The id of the new record.
    QFuture<Result<qint64>> insert(const Entity &entity, const Values &values);
    /// Deletes records, with a toast that takes it back.
    QFuture<Result<qint64>> remove(const Entity &entity, const QList<qint64> &ids);
    /// A tag (kind "tag") or interest (kind "interest") for many records; it is made when it is new.
    QFuture<Result<qint64>> addTag(const Entity &entity, const QList<qint64> &ids, const QString &name, const QString &kind = QStringLiteral("tag"));
    QFuture<Result<qint64>> removeTag(const Entity &entity, const QList<qint64> &ids, const QString &name, const QString &kind = QStringLiteral("tag"));

    /// Anything else in one transaction; `done` is the toast with Undo, empty for none. `fn` runs on the writer thread.
    template <class F>
    auto write(const Cause &cause, const QString &done, F fn) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using R = std::invoke_result_t<F, Connection &>;
        return m_store.write(cause, std::move(fn)).then(QtFuture::Launch::Sync, [](const R &r) { return r; }).then(guard(), [this, done](const R &r) {
            report(r ? nullptr : &r.error(), done);
            return r;
        });
    }

private:
    QObject *guard() const; ///< the window: answers arrive on its thread and not after it
    void report(const Error *error, const QString &done);
    QFuture<Result<qint64>> many(const Cause &cause, const QString &working, qint64 total, std::function<QString(qint64)> done,
        std::function<Result<qint64>(Connection &, Progress &)> fn);

    Store &m_store;
    Shell &m_shell;
};

} // namespace flow::ui
