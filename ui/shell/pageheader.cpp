// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageheader.h"

#include "ui/common/label.h"
#include "ui/common/taskbar.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"pageHeader"_s);
    setFixedHeight(themeOf(this).size(Size::Header));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(24, 0, 20, 0);
    m_row->setSpacing(12);
    m_title = new Label({}, TypeStyle::Page, ColorRole::Text, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_count = new Label({}, TypeStyle::Body, ColorRole::Text3, this);
    m_count->setTabular(true);
    m_count->setMinimumWidth(0);
    m_views = new SegmentedControl(this);
    m_views->setObjectName(u"pageViews"_s);
    m_views->setAccessibleName(tr("View"));
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addSpacing(8);
    m_row->addWidget(m_views, 0);
    m_row->addStretch(1);
    connect(m_views, &SegmentedControl::chosen, this, [this](const QString &view) {
        if (m_page) m_page->setView(view);
    });
}

void PageHeader::setPage(Page *page)
{
    if (m_page) m_page->disconnect(this);
    if (m_tools) {
        m_row->removeWidget(m_tools);
        m_tools->hide();
    }
    m_page = page;
    if (!m_toolsOf.contains(page)) {
        auto *box = new QWidget(this);
        auto *row = new QHBoxLayout(box);
        row->setSpacing(8);
        for (QWidget *tool : page->headerTools()) row->addWidget(tool);
        m_toolsOf.insert(page, box);
        connect(page, &QObject::destroyed, box, [this, page, box] {
            m_toolsOf.remove(page);
            box->deleteLater();
        });
    }
    m_tools = m_toolsOf.value(page);
    m_row->addWidget(m_tools);
    m_tools->show();
    connect(page, &Page::headerChanged, this, &PageHeader::refresh);
    refresh();
}

void PageHeader::refresh()
{
    if (!m_page) return;
    setVisible(m_page->hasHeader());
    m_title->setText(m_page->title());
    m_count->setText(m_page->count());
    m_count->setVisible(!m_page->count().isEmpty());
    const QList<SegmentedControl::Segment> views = m_page->views();
    m_views->setVisible(views.size() > 1);
    m_views->setSegments(views);
    m_views->setCurrent(m_page->view());
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paint::hairline(painter, QRectF(0, height() - 1, width(), 1), theme.color(ColorRole::Hairline));
}

/// "Undo “Fee to €3,200”" with its keys; a click undoes.
class UndoHint final : public QAbstractButton
{
public:
    explicit UndoHint(QWidget *parent) : QAbstractButton(parent) { setFocusPolicy(Qt::NoFocus); }
    QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        double width = std::min(320.0, paint::textWidth(text(), theme.font(TypeStyle::Small))) + 8;
        for (const QString &cap : caps()) width += paint::keyCapWidth(cap, theme) + 4;
        return {int(std::ceil(width)), 24};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        double x = width();
        const QStringList keys = caps();
        for (auto cap = keys.crbegin(); cap != keys.crend(); ++cap) x -= paint::keyCap(painter, {x, height() / 2.0}, *cap, theme) + 4;
        paint::text(painter, QRectF(0, 0, x - 4, height()), text(), theme.font(TypeStyle::Small), theme.color(underMouse() ? ColorRole::Text : ColorRole::Text3), Qt::AlignRight);
    }

private:
    static QStringList caps() { return paint::keyCaps(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)); }
};

StatusBar::StatusBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(themeOf(this).size(Size::StatusBar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 1, 12, 0);
    row->setSpacing(28);
    m_state = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_state->setObjectName(u"stateText"_s);
    m_tasks = new TaskBar(this);
    m_status = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_status->setObjectName(u"statusText"_s);
    m_status->setTabular(true);
    m_undo = new UndoHint(this);
    m_undo->setObjectName(u"undoHint"_s);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_tasks);
    row->addWidget(m_status);
    row->addWidget(m_undo);
    m_undo->hide();
    connect(m_undo, &QAbstractButton::clicked, this, &StatusBar::undoRequested);
}

void StatusBar::setState(const QString &text, int dot)
{
    m_state->setText(text);
    m_dot = dot;
    update();
}

void StatusBar::setStatus(const QString &text) { m_status->setText(text); }

void StatusBar::setUndo(const QString &text)
{
    m_undo->setVisible(!text.isEmpty());
    m_undo->setText(tr("Undo “%1”").arg(text));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->updateGeometry();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Background));
    paint::hairline(painter, QRectF(0, 0, width(), 1), theme.color(ColorRole::Hairline));
    const ColorRole dots[] = {ColorRole::Text3, ColorRole::Success, ColorRole::Warning, ColorRole::Danger};
    if (!m_state->text().isEmpty()) paint::box(painter, QRectF(12, (height() - 8) / 2 + 1, 8, 8), 4, theme.color(dots[std::clamp(m_dot, 0, 3)]));
}

} // namespace flow::ui
