// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace flow::ui {

/// Work shown in the status bar after 300 ms with a cancel button. Make one, hand `progress` to the worker, call
/// `finish` on the GUI thread (or drop it).
struct Task
{
    QString text;
    std::shared_ptr<CancelFlag> progress = std::make_shared<CancelFlag>();
    bool finished = false;
    void finish() { finished = true; }
};

/// What the window does for its pages. GUI thread.
class PageHost
{
public:
    virtual ~PageHost() = default;
    /// One line about what happened, with Undo when `undoable` (the undo controller's last step) and an optional link.
    virtual void toast(const QString &text, bool undoable = false, const QString &link = {}, std::function<void()> follow = {}) = 0;
    /// A banner over the page: words of errorText and one action. Errors never use toasts.
    virtual void showError(const Error &error, const QString &action = {}, std::function<void()> run = {}) = 0;
    virtual std::shared_ptr<Task> startTask(const QString &text) = 0;
    virtual void showPage(const QString &pageId) = 0;
    virtual void openRecord(const QString &entity, qint64 id) = 0;
    virtual void setPanelVisible(bool visible) = 0;
    virtual bool isPanelVisible() const = 0;
    /// Left end of the status bar; `dot` colours: 0 neutral, 1 success, 2 warning, 3 danger.
    virtual void setStateText(const QString &text, int dot = 0) = 0;
    virtual QWidget *window() = 0;
};

/// Undo and redo of the workspace, over the journal. Answers come on the GUI thread.
class UndoController : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString undoText() const = 0; ///< what the next undo takes back ("Fee to €3,200"); empty: nothing to undo
    virtual QString redoText() const = 0;
    /// The words of what was undone.
    virtual QFuture<Result<QString>> undo() = 0;
    virtual QFuture<Result<QString>> redo() = 0;

Q_SIGNALS:
    void changed();
};

/// One row of the command palette that a search found.
struct SearchHit
{
    QString group; ///< heading, in the user's language
    QString entity;
    qint64 id = 0;
    QString title, detail, kind;
    QString icon;
    QString avatar; ///< name to draw initials of instead of an icon
    int series = 0;
};

/// Finds records as the user types; a later query makes earlier answers worthless.
class RecordSearch
{
public:
    virtual ~RecordSearch() = default;
    virtual QFuture<Result<QList<SearchHit>>> find(const QString &text, int limit) = 0;
};

struct BackupInfo
{
    QString path;
    qint64 createdMs = 0;
    qint64 bytes = 0;
};

/// Backups of the open workspace.
class BackupController
{
public:
    virtual ~BackupController() = default;
    virtual QFuture<Result<QList<BackupInfo>>> list() = 0;
    virtual QFuture<Result<BackupInfo>> create() = 0;
    virtual QFuture<Result<void>> check(const QString &path) = 0;
    virtual QFuture<Result<void>> restore(const QString &path) = 0;
};

} // namespace flow::ui
