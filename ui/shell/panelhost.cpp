// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelhost.h"

#include "ui/common/contextpanel.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {
    constexpr int kEdge = 5;
}

PanelHost::PanelHost(QWidget *parent)
    : Surface(ColorRole::Surface, parent)
{
    setObjectName(u"panelHost"_s);
    setAccessibleName(tr("Context panel"));
    setLines(Qt::LeftEdge);
    setMouseTracking(true);
    m_wanted = themeOf(this).size(Size::Panel);
}

void PanelHost::setContent(QWidget *content)
{
    if (m_content == content) return;
    if (m_content) m_content->hide();
    m_content = content;
    if (!content) return;
    content->setParent(this);
    if (auto *panel = qobject_cast<ContextPanel *>(content)) connect(panel, &ContextPanel::closeRequested, this, &PanelHost::closeRequested, Qt::UniqueConnection);
    content->setGeometry(rect().adjusted(1, 0, 0, 0));
    content->show();
}

void PanelHost::setWantedWidth(int width)
{
    const Theme &theme = themeOf(this);
    width = std::clamp(width, theme.size(Size::PanelMin), theme.size(Size::PanelMax));
    if (width == m_wanted) return;
    m_wanted = width;
    Q_EMIT widthChanged(width);
}

void PanelHost::setFloating(bool floating) { setBorder(floating ? ColorRole::HairlineStrong : ColorRole::Hairline); }

void PanelHost::resizeEvent(QResizeEvent *)
{
    if (m_content) m_content->setGeometry(rect().adjusted(1, 0, 0, 0));
}

void PanelHost::mousePressEvent(QMouseEvent *event)
{
    if (event->position().x() <= kEdge) m_grabbed = int(event->globalPosition().x()) + m_wanted;
}

void PanelHost::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(event->position().x() <= kEdge || m_grabbed >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_grabbed >= 0) setWantedWidth(m_grabbed - int(event->globalPosition().x()));
}

void PanelHost::mouseReleaseEvent(QMouseEvent *) { m_grabbed = -1; }

} // namespace flow::ui
