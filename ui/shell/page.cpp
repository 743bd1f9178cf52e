// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/theme/theme.h"

namespace flow::ui {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setProperty("flowNoRing", true); // a page that was just opened has the keyboard, but is no control
}

QAction *Page::addPageAction(const QString &id, const QString &text, const QString &icon, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(key);
    // Only asked while this page is visible, since that is where the action sits.
    action->setShortcutContext(Qt::WindowShortcut);
    if (!icon.isEmpty()) {
        action->setIcon(m_context.theme.icon(icon));
        action->setProperty("iconName", icon);
    }
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    return action;
}

} // namespace flow::ui
