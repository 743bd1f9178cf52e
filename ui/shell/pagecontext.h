// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/common/task.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace flow {
class Gazetteer;
class Store;
}

namespace flow::ui {

class Preferences;
class RecordEditor;
class Theme;
class UndoController;
class WorkspaceManager;

/// What the window does for its pages. GUI thread; nothing here waits.
class Shell
{
public:
    virtual ~Shell() = default;
    /// One line about what happened; with Undo when `undoable` (takes back the latest transaction), with a link when
    /// `link` is not empty. RecordEditor and UndoController already say what they did.
    virtual void toast(const QString &text, bool undoable = false, const QString &link = {}, std::function<void()> follow = {}) = 0;
    /// A banner over the page with the words of errorText and one action. Errors never use toasts. Canceled says nothing.
    virtual void showError(const Error &error, const QString &action = {}, std::function<void()> run = {}) = 0;
    virtual void showPage(const QString &pageId) = 0;
    /// Shows a record on the page that knows its entity. False when none does.
    virtual bool openRecord(const QString &entity, qint64 id) = 0;
    /// Shows the import page with these files; without files it asks for some.
    virtual void importFiles(const QStringList &paths = {}) = 0;
    /// Shows a page and does one of its actions (Page::addPageAction): runAction("pipeline", "pipeline.new").
    virtual void runAction(const QString &pageId, const QString &action) = 0;
    virtual void openPalette(const QString &text = {}) = 0;
    virtual void setPanelVisible(bool visible) = 0;
    virtual bool isPanelVisible() const = 0;
    /// Work for the status bar (after 300 ms) with a cancel button.
    virtual std::shared_ptr<Task> startTask(const QString &text) = 0;
    virtual QWidget *window() = 0;
};

/// Everything that a page may need, by reference; all of it outlives the page. Copy it freely.
struct PageContext
{
    Store &store;
    Theme &theme;
    Shell &shell;
    RecordEditor &editor; ///< writes fields, with words, toast and errors
    UndoController &undo;
    WorkspaceManager &workspaces;
    Preferences &preferences; ///< of the person and the computer; those of the agency are records of `setting`
    const Clock &clock;
    QFuture<std::shared_ptr<const Gazetteer>> gazetteer; ///< loaded in the background; null when it could not be
};

} // namespace flow::ui
