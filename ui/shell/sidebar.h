// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace flow::ui {

/// An entry of the sidebar: icon, name, counter; in the rail the icon with a dot.
class NavItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(const QString &id, const QString &icon, const QString &text, QWidget *parent);
    void setCounter(qint64 counter);
    void setRail(bool rail);
    void setKeyText(const QString &key);
    QString id() const { return m_id; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override { Q_UNUSED(event) update(); }
    void leaveEvent(QEvent *event) override { Q_UNUSED(event) update(); }

private:
    QString m_id, m_icon, m_key;
    qint64 m_counter = 0;
    bool m_rail = false;
};

/// Workspace switcher, search, the pages that exist, and who works here. 220 wide, or 56 as a rail.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setPages(const QList<PageInfo> &pages);
    void setCounter(const QString &pageId, qint64 counter);
    void setCurrent(const QString &pageId);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    void setWorkspace(const QString &agency, const QString &file);
    void setUser(const QString &name);
    void focusCurrent();

Q_SIGNALS:
    void chosen(const QString &pageId);
    void searchRequested();
    void workspaceMenuRequested(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class WorkspaceButton *m_workspace;
    class SearchButton *m_search;
    class UserRow *m_user;
    QVBoxLayout *m_items;
    QVBoxLayout *m_column;
    QList<NavItem *> m_nav;
    QList<QWidget *> m_wideOnly;
    QList<QWidget *> m_railOnly;
    bool m_rail = false;
};

} // namespace flow::ui
