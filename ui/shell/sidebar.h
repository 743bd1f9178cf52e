// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QHash>

class QMenu;
class QVBoxLayout;

namespace flow::ui {

/// One line of the sidebar: icon, name, counter; in the rail icon and dot only.
class NavItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(const QString &icon, const QString &text, const QKeySequence &key, QWidget *parent);
    void setRail(bool rail);
    void setCounter(qint64 counter);
    qint64 counter() const { return m_counter; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_icon;
    QKeySequence m_key;
    qint64 m_counter = 0;
    bool m_rail = false;
};

/// The left side of the window: workspace switcher, search, pages in groups, settings, person. Arrows move inside,
/// letters go to the page that begins with them.
class Sidebar : public Surface
{
    Q_OBJECT
public:
    explicit Sidebar(const std::vector<PageInfo> &pages, QWidget *parent = nullptr);
    void setWorkspace(const QString &name, const QString &file);
    void setPerson(const QString &name);
    void setCurrent(const QString &pageId);
    void setCounter(const QString &pageId, qint64 counter);
    void setPageVisible(const QString &pageId, bool visible);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    NavItem *item(const QString &pageId) const { return m_items.value(pageId); }
    void focusCurrent();
    QWidget *switcher() const;

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void searchRequested();
    void switcherRequested();
    void personRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(QVBoxLayout *column, PageGroup group, const QString &heading, const std::vector<PageInfo> &pages);
    class SwitcherButton *m_switcher;
    class SearchButton *m_search;
    class PersonButton *m_person;
    QHash<QString, NavItem *> m_items;
    QStringList m_order;
    QList<QWidget *> m_wide, m_narrow; ///< shown in the sidebar only, in the rail only
    QString m_current;
    bool m_rail = false;
};

/// The product's mark: a wave on the accent.
void paintLogo(QPainter &painter, const QRectF &rect, Theme &theme);

} // namespace flow::ui
