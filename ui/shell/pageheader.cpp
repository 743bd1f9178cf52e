// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageheader.h"

#include "ui/common/button.h"
#include "ui/common/yieldinglabel.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// Qt takes a button's key away with its text.
    void setWords(Button &button, const QString &words)
    {
        const QKeySequence key = button.shortcut();
        button.setText(words);
        button.setShortcut(key);
    }

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : Surface(ColorRole::Surface, parent)
{
    setObjectName(u"pageHeader"_s);
    setLines(Qt::BottomEdge);
    setFixedHeight(themeOf(this).size(Size::Header));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(0);
    m_title = new Label({}, TypeStyle::Page, ColorRole::Text, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_count = new YieldingLabel({}, TypeStyle::Body, ColorRole::Text3, this);
    m_count->setObjectName(u"pageCount"_s);
    m_count->setTabular(true);
    m_views = new SegmentedControl(this);
    m_views->setObjectName(u"pageViews"_s);
    m_views->setAccessibleName(tr("View"));
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_count);
    row->addSpacing(16);
    m_lead = new QHBoxLayout;
    row->addLayout(m_lead);
    row->addWidget(m_views);
    row->addStretch(1);
    m_tools = new QHBoxLayout;
    m_tools->setContentsMargins(12, 0, 0, 0);
    row->addLayout(m_tools);
    connect(m_views, &SegmentedControl::chosen, this, &PageHeader::viewChosen);
}

QWidget *PageHeader::boxOf(QHash<Page *, QWidget *> &boxes, QHBoxLayout *into, const QList<QWidget *> &widgets)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget *widget : widgets) row->addWidget(widget);
    into->addWidget(box);
    boxes.insert(m_page, box);
    return box;
}

void PageHeader::setPage(Page *page)
{
    for (QWidget *box : std::as_const(m_boxes)) box->hide();
    for (QWidget *box : std::as_const(m_leads)) box->hide();
    m_page = page;
    if (!page) return;
    if (!m_boxes.contains(page)) {
        boxOf(m_boxes, m_tools, page->headerTools());
        if (const auto lead = page->headerLead(); !lead.isEmpty()) boxOf(m_leads, m_lead, lead)->layout()->setContentsMargins(0, 0, 16, 0);
    }
    m_boxes.value(page)->show();
    if (QWidget *lead = m_leads.value(page)) lead->show();
    refresh();
}

void PageHeader::refresh()
{
    if (!m_page) return;
    setVisible(m_page->hasHeader());
    m_count->setText(m_page->count());
    const auto segments = m_page->views();
    m_views->setVisible(segments.size() > 1);
    m_views->setSegments(segments);
    m_views->setCurrent(m_page->view());
    makeRoom();
}

void PageHeader::makeRoom()
{
    const QWidget *box = m_boxes.value(m_page);
    if (!box) return;
    constexpr auto kWords = "flowWords";
    QList<Button *> tools = box->findChildren<Button *>();
    tools.removeIf([](const Button *tool) { return tool->icon().isNull() || buttonKind(tool) == ButtonKind::Primary; });
    // A very long title is cut, so that it does not take all else away, nor goes as a whole.
    constexpr int kLeastTitle = 200;
    const QString title = m_page->title();
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, std::max(kLeastTitle, width() * 2 / 5)));
    m_title->setToolTip(m_title->text() == title ? QString() : title);
    m_title->setAccessibleName(title);
    m_title->show();
    m_views->setMayFold(false);
    m_views->setMinimumWidth(0);
    m_views->setMaximumWidth(QWIDGETSIZE_MAX);
    for (Button *tool : std::as_const(tools)) {
        if (!tool->property(kWords).isValid() || !tool->text().isEmpty()) continue;
        setWords(*tool, tool->property(kWords).toString());
        tool->setToolTip({});
        tool->setAccessibleName({}); // the words say it
    }
    const auto needed = [&] { // with the words of now
        box->layout()->activate();
        layout()->update();
        layout()->activate();
        return layout()->minimumSize().width();
    };
    for (Button *tool : std::as_const(tools)) {
        if (needed() + m_count->sizeHint().width() <= width()) break;
        tool->setProperty(kWords, tool->text());
        tool->setToolTip(tool->text());
        tool->setAccessibleName(tool->text());
        setWords(*tool, {});
    }
    m_title->setVisible(needed() <= width()); // the sidebar says it, too
    m_views->setMayFold(needed() > width());
    // Words say more than icons, and more than what stands beside the title.
    const int room = width() - needed() + m_views->minimumSizeHint().width(), whole = m_views->widthOf(SegmentedControl::Whole), words = m_views->widthOf(SegmentedControl::Words);
    const int wide = room >= whole + m_count->sizeHint().width() ? whole : room >= words ? words : m_views->minimumSizeHint().width();
    m_views->setFixedWidth(wide);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    makeRoom();
}

} // namespace flow::ui
