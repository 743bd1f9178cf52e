// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/listtiles.h"

#include "ui/common/button.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 308;

}

ListTile::ListTile(Spec spec, QWidget *parent)
    : Tile(spec.id, spec.title, kHeight, parent)
    , m_spec(std::move(spec))
    , m_list(new TileList(this))
    , m_badge(new Badge({}, Tone::Danger))
{
    m_list->setObjectName(m_spec.id + u"List"_s);
    m_list->setAccessibleName(m_spec.title);
    m_badge->hide();
    addTool(m_badge);
    if (!m_spec.page.isEmpty()) {
        auto *button = new Button(m_spec.pageButton, ButtonKind::Quiet);
        addTool(button);
        connect(button, &Button::clicked, this, [this] { Q_EMIT pageRequested(m_spec.page); });
    }
    setBody(m_list);
    connect(m_list, &TileList::opened, this, &ListTile::opened);
    connect(m_list, &TileList::snoozeRequested, this, &ListTile::snoozeRequested);
}

void ListTile::fill(const Mission &mission)
{
    m_list->setRows(m_spec.rows(mission));
    setNothing(m_list->rows().empty() ? m_spec.nothing : QString(), m_spec.nothingText);
    const QString badge = m_spec.badge ? m_spec.badge(mission) : QString();
    m_badge->set(badge, Tone::Danger);
    m_badge->setVisible(!badge.isEmpty());
}

} // namespace flow::ui
