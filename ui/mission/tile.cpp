// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/tile.h"

#include "ui/common/label.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHead = 44, kPadding = 16;

}

Tile::Tile(const QString &id, const QString &title, int height, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_height(height)
    , m_headBox(new QWidget(this))
    , m_head(new QHBoxLayout(m_headBox))
{
    setObjectName(u"tile."_s + id);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 7); // lists end above the round corners
    column->setSpacing(0);
    m_headBox->setFixedHeight(kHead);
    m_head->setContentsMargins(kPadding - 1, 0, 12, 0);
    m_head->setSpacing(8);
    m_head->addWidget(new Label(title, TypeStyle::Heading));
    m_head->addStretch();
    column->addWidget(m_headBox);
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    column->addWidget(body, 1);
    auto *empty = new QWidget(body);
    auto *words = new QVBoxLayout(empty);
    words->setContentsMargins(kPadding, 0, kPadding, kHead);
    words->addStretch();
    m_nothing = new Label({}, TypeStyle::BodyStrong, ColorRole::Text2, empty);
    m_nothingText = new Label({}, TypeStyle::Small, ColorRole::Text3, empty);
    for (Label *label : {m_nothing, m_nothingText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch();
    m_stack->addWidget(empty);
}

void Tile::setBody(QWidget *body)
{
    m_stack->addWidget(body);
    m_stack->setCurrentWidget(body);
}

void Tile::addTool(QWidget *tool) { m_head->addWidget(tool); }
void Tile::hideHead() { m_headBox->hide(); }

void Tile::setNothing(const QString &title, const QString &text)
{
    m_nothing->setText(title);
    m_nothingText->setText(text);
    m_nothingText->setVisible(!text.isEmpty());
    m_stack->setCurrentIndex(title.isEmpty() && m_stack->count() > 1 ? 1 : 0);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paint::box(painter, rect(), theme.radius(Radius::Panel), theme.color(ColorRole::Surface), theme.color(ColorRole::Hairline));
}

} // namespace flow::ui
