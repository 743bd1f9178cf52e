// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QPointer>

class QHBoxLayout;

namespace flow::ui {

class Label;

/// 56 px over the page: title, count, view switch, tools of the page.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setPage(Page *page);
    void refresh();
    SegmentedControl *views() const { return m_views; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<Page> m_page;
    QHash<Page *, QWidget *> m_toolsOf;
    QPointer<QWidget> m_tools;
    Label *m_title, *m_count;
    SegmentedControl *m_views;
    QHBoxLayout *m_row;
};

/// 28 px below everything: state, running work, selection or counts, what can be undone.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);
    void setState(const QString &text, int dot);
    void setStatus(const QString &text);
    void setUndo(const QString &text);
    class TaskBar *tasks() const { return m_tasks; }

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class TaskBar *m_tasks;
    Label *m_state, *m_status;
    class UndoHint *m_undo;
    int m_dot = 0;
};

} // namespace flow::ui
