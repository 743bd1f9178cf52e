// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Checks a Result and prints its error when there is none.
#define QVERIFY_OK(expr)                                                                                               \
    do {                                                                                                               \
        const auto &flowChecked = (expr);                                                                              \
        if (!flowChecked)                                                                                              \
            QFAIL(qPrintable(QStringLiteral("error %1 [%2] %3")                                                        \
                                 .arg(int(flowChecked.error().code))                                                   \
                                 .arg(flowChecked.error().args.join(u", "), flowChecked.error().detail)));             \
    } while (false)

namespace flow::test {

/// A workspace in a folder of its own that goes with it. The clock stands still at 2026-11-20 12:00 UTC until moved.
class TempStore
{
public:
    TempStore()
    {
        m_options.author = QStringLiteral("Claire");
        m_options.clock = clock;
        m_options.uuidSeed = 7;
        reopen();
    }

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("agency.flowstage")); }
    QString folder() const { return m_folder.path(); }
    void close() { m_store.reset(); }
    void reopen()
    {
        m_store.reset();
        auto opened = QFile::exists(path()) ? Store::open(path(), m_options) : Store::create(path(), m_options);
        if (!opened) qFatal("cannot open: %s", qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }

    /// Runs fn as one write and waits for it.
    template <class F>
    auto write(F fn, const QString &cause = QStringLiteral("edit"))
    {
        return m_store->write({cause}, std::move(fn)).result();
    }
    template <class F>
    auto read(F fn)
    {
        return m_store->read(std::move(fn)).result();
    }

    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(1'795'176'000'000);

private:
    QTemporaryDir m_folder;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
};

} // namespace flow::test
