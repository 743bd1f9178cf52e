// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/segmented.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace flow::ui {

class PageHost;

/// Something that can be done: a row of the command palette and, with a shortcut, a key of the page.
struct PageAction
{
    QString id; ///< stable: "network.addVenue"
    QString text; ///< a verb with its object: "Add venue"
    QString icon = {};
    QKeySequence shortcut = {}; ///< bound while the page is shown
    QString hint = {}; ///< third-level words behind the text
    std::function<void()> run = {};
    std::function<bool()> enabled = {}; ///< empty: always
};

enum class PageGroup { Top, Booking, Audience, Bottom };

/// A page of the window. Derive, register in app/composition.cpp, see ui/README.md. GUI thread; owned by the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageHost &host, QWidget *parent = nullptr) : QWidget(parent), m_host(host) { }

    virtual QString id() const = 0; ///< stable, names pictures and settings: "network"
    virtual QString title() const = 0;
    virtual QString icon() const = 0;
    virtual PageGroup group() const { return PageGroup::Booking; }
    virtual int counter() const { return 0; } ///< beside the name in the sidebar; 0 hides it

    /// Third-level words behind the title in the header: "1,284 venues".
    virtual QString count() const { return {}; }
    /// The view switch of the header; Alt+1 to Alt+4.
    virtual QList<SegmentedControl::Segment> views() const { return {}; }
    virtual QString view() const { return {}; }
    virtual void setView(const QString &) { }
    /// Right side of the header, made once on the first call: tools and, last, the one primary button. May be null.
    virtual QWidget *headerTools() { return nullptr; }
    /// False for pages that need the whole height, as an import in progress or the first run.
    virtual bool hasHeader() const { return true; }

    virtual QList<PageAction> actions() { return {}; }
    /// Content of the context panel at the right; null for pages without one. Kept by the page.
    virtual QWidget *panel() { return nullptr; }
    virtual QString status() const { return {}; } ///< right end of the status bar: "1,284 of 3,906 venues · 1 selected"

    virtual void activated() { } ///< became the visible page
    /// Shows a record; false when this page does not know the entity.
    virtual bool openRecord(const QString & /*entity*/, qint64 /*id*/) { return false; }

    /// Named states to picture, the plain page first ("" = as it opens). showPicture brings one about and calls `done`
    /// when everything that loads has arrived.
    virtual QStringList pictures() const { return {QString()}; }
    virtual void showPicture(const QString & /*state*/, std::function<void()> done) { done(); }

    PageHost &host() const { return m_host; }

Q_SIGNALS:
    void headerChanged(); ///< count, views or hasHeader
    void statusChanged();
    void counterChanged();
    void actionsChanged();

private:
    PageHost &m_host;
};

} // namespace flow::ui
