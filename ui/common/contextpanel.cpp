// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contextpanel.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

PanelSection::PanelSection(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 12, 20, 13);
    outer->setSpacing(4);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_title = new Label({}, TypeStyle::Heading, ColorRole::Text, this);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    outer->addLayout(m_head);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    outer->addLayout(m_column);
    setTitle(title);
}

void PanelSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

Button *PanelSection::addLink(const QString &text)
{
    auto *link = new Button(text, ButtonKind::Link, {}, this);
    m_head->addWidget(link);
    return link;
}

IconButton *PanelSection::addTool(const QString &icon, const QString &name)
{
    auto *tool = new IconButton(icon, name, {}, this);
    tool->setSide(24);
    m_head->addWidget(tool);
    return tool;
}

void PanelSection::addHead(QWidget *widget) { m_head->addWidget(widget); }
void PanelSection::add(QWidget *widget) { m_column->addWidget(widget); }

void PanelSection::clear() { emptyLayout(m_column); }

FieldRow *PanelSection::addField(const Entity &entity, const Field &field, const QVariant &value, const QString &currency)
{
    auto *row = new FieldRow(entity, field, this);
    row->setValue(value, currency);
    add(row);
    return row;
}

FieldRow *PanelSection::addText(const QString &label, const QString &text)
{
    auto *row = new FieldRow(label, text, this);
    add(row);
    return row;
}

void PanelSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::hairline(painter, QRectF(0, height() - 1, width(), 1), themeOf(this).color(ColorRole::Hairline));
}

ContextPanel::ContextPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"contextPanel"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(0);
    m_record = new QWidget(this);
    auto *column = new QVBoxLayout(m_record);
    column->setSpacing(0);
    auto *headBox = new QWidget(m_record);
    m_head = new QVBoxLayout(headBox);
    m_head->setContentsMargins(20, 8, 12, 8);
    m_head->setSpacing(0);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(0);
    m_kind = new Label({}, TypeStyle::Small, ColorRole::Text3, headBox);
    bar->addWidget(m_kind);
    bar->addStretch(1);
    const auto tool = [&](const QString &icon, const QString &name, const QKeySequence &key) {
        auto *button = new IconButton(icon, name, key, headBox);
        button->setSide(24);
        bar->addWidget(button);
        return button;
    };
    auto *previous = tool(u"chevron-up"_s, tr("Previous record"), QKeySequence(Qt::CTRL | Qt::Key_Up));
    auto *next = tool(u"chevron-down"_s, tr("Next record"), QKeySequence(Qt::CTRL | Qt::Key_Down));
    m_menuButton = tool(u"ellipsis"_s, tr("More"), {});
    m_menuButton->hide();
    auto *close = tool(u"x"_s, tr("Close the panel"), {});
    close->setObjectName(u"closePanel"_s);
    m_head->addLayout(bar);
    connect(previous, &QToolButton::clicked, this, &ContextPanel::previousRequested);
    connect(next, &QToolButton::clicked, this, &ContextPanel::nextRequested);
    connect(close, &QToolButton::clicked, this, &ContextPanel::closeRequested);
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        m_fillMenu(menu);
        menu.exec(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 4)));
    });

    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    m_square = new Avatar({}, 0, 44, AvatarShape::Square, headBox);
    m_circle = new Avatar({}, 0, 44, AvatarShape::Circle, headBox);
    m_square->hide();
    m_circle->hide();
    names->addWidget(m_square);
    names->addWidget(m_circle);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new Label({}, TypeStyle::Title, ColorRole::Text, headBox);
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    m_facts = new Label({}, TypeStyle::Body, ColorRole::Text2, headBox);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    names->addLayout(words, 1);
    m_head->addLayout(names);

    m_actionsBox = new QWidget(headBox);
    m_actions = new QHBoxLayout(m_actionsBox);
    m_actions->setContentsMargins(0, 12, 0, 4);
    m_actions->setSpacing(8);
    m_actionsBox->hide();
    m_head->addWidget(m_actionsBox);
    column->addWidget(headBox);

    m_tabs = new QTabBar(m_record);
    m_tabs->setObjectName(u"panelTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setContentsMargins(10, 0, 0, 0);
    m_tabs->hide();
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(10, 0, 10, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    column->addLayout(tabRow);
    column->addWidget(new Hairline(Qt::Horizontal, m_record));
    m_pages = new QStackedWidget(m_record);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        if (at < 0 || at >= m_ids.size()) return;
        m_pages->setCurrentIndex(at);
        Q_EMIT tabChanged(m_ids[at]);
    });

    m_nothing = new QWidget(this);
    auto *empty = new QVBoxLayout(m_nothing);
    empty->setContentsMargins(32, 0, 32, 0);
    empty->addStretch(2);
    m_nothingTitle = new Label({}, TypeStyle::BodyStrong, ColorRole::Text2, m_nothing);
    m_nothingText = new Label({}, TypeStyle::Small, ColorRole::Text3, m_nothing);
    m_nothingText->setWordWrap(true);
    m_nothingTitle->setAlignment(Qt::AlignHCenter);
    m_nothingText->setAlignment(Qt::AlignHCenter);
    empty->addWidget(m_nothingTitle);
    empty->addWidget(m_nothingText);
    empty->addStretch(3);
    outer->addWidget(m_record, 1);
    outer->addWidget(m_nothing, 1);
    m_nothing->hide();
}

void ContextPanel::setHead(const QString &kind, const QString &title, const QString &facts)
{
    m_nothing->hide();
    m_record->show();
    m_kind->setText(kind);
    m_title->setText(title);
    m_title->setToolTip(title);
    m_facts->setText(facts);
    m_facts->setToolTip(facts);
    m_facts->setVisible(!facts.isEmpty());
    setAccessibleName(labelled(kind, title));
}

void ContextPanel::setAvatar(const QString &name, int series, bool circle)
{
    for (Avatar *avatar : {m_square, m_circle}) {
        avatar->set(name, series);
        avatar->setPicture({});
        avatar->setVisible(!name.isEmpty() && avatar == (circle ? m_circle : m_square));
    }
}

void ContextPanel::setPicture(const QPixmap &picture)
{
    m_square->setPicture(picture);
    m_circle->setPicture(picture);
}

void ContextPanel::setActions(const QList<QWidget *> &buttons)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QWidget *button : buttons) m_actions->addWidget(button);
    m_actions->addStretch(1);
    m_actionsBox->setVisible(!buttons.isEmpty());
}

void ContextPanel::setMenu(std::function<void(QMenu &)> fill)
{
    m_fillMenu = std::move(fill);
    m_menuButton->setVisible(bool(m_fillMenu));
}

QVBoxLayout *ContextPanel::addTab(const QString &id, const QString &text)
{
    auto *area = new QScrollArea(m_pages);
    area->setAccessibleName(text);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->setAlignment(Qt::AlignTop);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    m_pages->addWidget(area);
    m_ids << id;
    m_tabs->addTab(text);
    m_tabs->setVisible(m_tabs->count() > 1);
    return column;
}

void ContextPanel::setTabText(const QString &id, const QString &text)
{
    if (const qsizetype at = m_ids.indexOf(id); at >= 0) m_tabs->setTabText(int(at), text);
}

QString ContextPanel::currentTab() const { return m_ids.value(m_tabs->currentIndex()); }
void ContextPanel::setCurrentTab(const QString &id) { m_tabs->setCurrentIndex(int(m_ids.indexOf(id))); }

void ContextPanel::setFigures(QWidget *widget)
{
    delete m_figures;
    m_figures = widget;
    if (widget) m_head->addWidget(widget);
}

void ContextPanel::showNothing(const QString &title, const QString &text)
{
    m_record->hide();
    m_nothingTitle->setText(title);
    m_nothingText->setText(text);
    m_nothing->show();
}

void ContextPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Surface));
}

} // namespace flow::ui
