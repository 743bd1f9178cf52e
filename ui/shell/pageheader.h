// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"
#include "ui/common/segmented.h"

#include <QPointer>

class QHBoxLayout;

namespace flow::ui {

class Page;

/// The 56 px over a page: title, count, view switch, tools, one primary button. Shows what the page says of itself. Where there
/// is too little room for all of it, tools keep their icon only; the primary button keeps its words.
class PageHeader : public Surface
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setPage(Page *page);
    void refresh(); ///< title, count and views; tools are asked for once
    SegmentedControl *views() const { return m_views; }

Q_SIGNALS:
    void viewChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    QPointer<Page> m_page;
    Label *m_title, *m_count;
    SegmentedControl *m_views;
    QWidget *boxOf(QHash<Page *, QWidget *> &boxes, QHBoxLayout *into, const QList<QWidget *> &widgets);

    QHBoxLayout *m_lead, *m_tools;
    QHash<Page *, QWidget *> m_leads, m_boxes; ///< the widgets of each page that was shown
};

} // namespace flow::ui
