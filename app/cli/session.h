// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/worknote.h"
#include "core/query/filter.h"
#include "core/store/store.h"

#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <functional>
#include <thread>

namespace flow::cli {

/// How a command ends; scripts depend on the numbers.
enum Exit {
    Done = 0,
    Failed = 1, ///< nothing was changed
    BadUsage = 2,
    Refused = 3 ///< the input cannot be read
};

/// A table for people: columns aligned, numbers to the right.
struct Table
{
    QStringList headers;
    std::vector<bool> right; ///< by column; missing ones stand left
    std::vector<QStringList> rows;
};

/// What all commands share: the global options, the streams, the workspace. Results go to stdout, all else to
/// stderr.
class Session
{
public:
    QString workspace; ///< --workspace, as given
    bool json = false;
    bool quiet = false;
    QString command; ///< the one that was chosen, in the words of its call: "org join"
    std::function<Result<int>()> run; ///< set by the command that was chosen

    /// The workspace that is meant: the option, FLOWSTAGE_WORKSPACE, the last one that was used, the one in
    /// the user's folder.
    QString workspacePath() const;
    /// Says when a command was killed while it wrote into this workspace.
    Result<std::unique_ptr<Store>> open(bool readOnly);
    void remember(const QString &path) const; ///< as the last one that was used

    /// From now on Ctrl+C never ends the program at once: it cancels what is waited for, now or next. A second one ends it.
    static void keepInterrupts();
    /// Waits for work of the store; shows how far it is, and Ctrl+C stops it.
    template <class T>
    T wait(QFuture<T> future)
    {
        watch([future] { return future.isFinished(); });
        return future.isResultReadyAt(0) ? future.result() : T(failure(ErrorCode::Canceled));
    }
    /// Canceled by Ctrl+C while wait() waits, or when interrupted() has asked.
    CancelFlag &progress() { return m_progress; }
    /// The same for work of this thread that reports to progress().
    template <class F>
    auto show(F work)
    {
        std::atomic<bool> finished = false;
        std::thread watcher([&] { watch([&] { return finished.load(); }); });
        auto result = work();
        finished = true;
        watcher.join();
        return result;
    }
    /// For commands that run on without waiting for the store, after keepInterrupts(): whether Ctrl+C was pressed.
    bool interrupted();

    /// For --json: the one document. Otherwise nothing.
    void document(const QJsonDocument &document) const;
    /// For people. Otherwise nothing.
    void line(const QString &text) const;
    void table(const Table &table) const;
    void note(const QString &text) const; ///< to stderr, unless --quiet
    /// A sentence to stderr; with --json also a document with the error. Returns what the program ends with.
    int fail(const Error &error) const;
    /// The same for an input file: one that is not there or may not be opened is refused like one that cannot be read.
    int refuse(const Error &error) const;

private:
    void watch(const std::function<bool()> &finished);
    void tellOfKilled(const QString &path) const;
    CancelFlag m_progress;
    std::unique_ptr<WorkNote> m_note;
};

/// "fan" or "fans". Error: Usage.
Result<const Entity *> entityNamed(const QString &name);
/// What filters need: today, and the offline gazetteer for near().
FilterContext filterContext();
QString tr(const char *text);

} // namespace flow::cli
