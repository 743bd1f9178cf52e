// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/segmented.h"
#include "ui/shell/pagecontext.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace flow {
class Connection;
}

namespace flow::ui {

/// A page of the window. Derive from it, give out a PageInfo (below) and register that in app/composition.cpp; see
/// ui/README.md. Made when it is shown for the first time, and made anew when the language or the workspace changes, so
/// texts are simply tr() in the constructor. GUI thread; owned by the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    virtual QString title() const = 0; ///< of the header
    /// Third-level words behind the title: "1,284 venues".
    virtual QString count() const { return {}; }
    /// The view switch of the header; Alt+1 to Alt+4. The view that is shown is kept by the window from run to run.
    virtual QList<SegmentedControl::Segment> views() const { return {}; }
    virtual QString view() const { return {}; }
    virtual void setView(const QString & /*id*/) { }
    /// Between title and views, asked for once, as headerTools: where one is and how to go on (the months of a calendar).
    virtual QList<QWidget *> headerLead() { return {}; }
    /// Right side of the header, asked for once: tools and, last, the one primary button. The header owns them.
    virtual QList<QWidget *> headerTools() { return {}; }
    /// False for pages that need the whole height, as the first run.
    virtual bool hasHeader() const { return true; }

    /// Content of the context panel at the right, kept by the page; null for pages without one. The window shows and
    /// hides it (Ctrl+I); ask for that with shell().setPanelVisible().
    virtual QWidget *panel() { return nullptr; }
    /// Right end of the status bar: "1,284 of 3,906 venues · 1 selected".
    virtual QString status() const { return {}; }

    virtual void activated() { } ///< became the visible page
    /// What Ctrl+F and Ctrl+L focus. Null: the page itself.
    virtual QWidget *searchField() { return nullptr; }
    /// Shows a record; false when this page does not know it. `beside`: only in the panel (Ctrl+Enter).
    virtual bool openRecord(const QString & /*entity*/, qint64 /*id*/) { return false; }
    /// Files that were dropped or chosen; only the import page takes them.
    virtual bool openFiles(const QStringList & /*paths*/) { return false; }
    /// Starts a new record with a name already filled in ("Add venue 'Le Chabada'" of the palette).
    virtual bool addRecord(const QString & /*entity*/, const QString & /*name*/) { return false; }

    /// Named states to picture, the plain page first ("" = as it opens). showPicture brings one about and calls `done`
    /// when everything that loads has arrived.
    virtual QStringList pictureStates() const { return {QString()}; }
    virtual void showPicture(const QString & /*state*/, std::function<void()> done) { done(); }

    const PageContext &context() const { return m_context; }
    Shell &shell() const { return m_context.shell; }
    Store &store() const { return m_context.store; }

protected:
    /// An action of this page: a row of the command palette, and a key while the page is visible. `id` is stable:
    /// "network.addVenue". A single letter is fine, text fields keep it to themselves. Hide one from the palette with
    /// setProperty("palette", false).
    QAction *addPageAction(const QString &id, const QString &text, const QString &icon, const QKeySequence &key, std::function<void()> run);

Q_SIGNALS:
    void headerChanged(); ///< count, views or hasHeader
    void statusChanged();
    void panelChanged(); ///< panel() gives another widget

private:
    PageContext m_context;
};

enum class PageGroup { Top, Booking, Audience, Bottom, Hidden };

/// What the window knows of a page before it is made: enough for sidebar, palette and keys.
struct PageInfo
{
    QString id; ///< stable, names pictures, settings and actions: "network"
    PageGroup group = PageGroup::Booking;
    QString icon;
    int digit = 0; ///< Ctrl+digit; 0: none
    std::function<QString()> title; ///< asked again after a change of language
    std::function<Page *(const PageContext &, QWidget *parent)> make;
    QStringList entities = {}; ///< names of the entities whose records it opens
    /// Entities that it can add, with the words of the palette: {"venue", tr("Add venue \"%1\"")}.
    std::function<QList<std::pair<QString, QString>>()> adds = {};
    /// The figure beside its name: what waits there, not how much there is. Runs on a reader thread; 0 hides it.
    std::function<Result<qint64>(Connection &)> counter = {};
    QStringList counterEntities = {}; ///< a change of these asks again
    QString writes = {}; ///< the entity without whose writing there is nothing to do on this page; it is absent then
};

} // namespace flow::ui
