// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/quicktile.h"

#include "ui/common/button.h"

#include <QGridLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 308, kWidth = 172;

}

QuickTile::QuickTile(const QList<Action> &actions, QWidget *parent)
    : Tile(u"quick"_s, tr("Quick actions"), kHeight, parent)
{
    auto *body = new QWidget(this);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(16, 2, 16, 8);
    m_grid->setSpacing(8);
    for (const Action &action : actions) {
        auto *button = new Button(action.text, ButtonKind::Default, action.icon);
        button->setObjectName(u"quick."_s + action.id);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &Button::clicked, this, [run = action.run] { run(); });
        m_buttons << button;
    }
    place();
    setBody(body);
}

void QuickTile::place()
{
    const int columns = std::clamp((width() - 32) / kWidth, 1, 4);
    if (columns == m_columns) return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0)) delete item;
    for (int i = 0; i < m_buttons.size(); ++i) m_grid->addWidget(m_buttons[i], i / columns, i % columns);
    for (int column = 0; column < 4; ++column) m_grid->setColumnStretch(column, column < columns);
    m_grid->setRowStretch(int(m_buttons.size()), 1);
}

void QuickTile::resizeEvent(QResizeEvent *event)
{
    Tile::resizeEvent(event);
    place();
}

} // namespace flow::ui
