// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/scrollcolumn.h"

#include "ui/common/label.h"
#include "ui/common/layouts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace flow::ui {

namespace {

    constexpr int kLabel = 200;

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *surface = new Surface(ColorRole::Surface);
    m_column = new QVBoxLayout(surface);
    m_column->setContentsMargins(24, 4, 20, 40);
    m_column->setSpacing(0);
    setWidget(surface);
}

void ScrollColumn::heading(const QString &title, const QString &about)
{
    m_column->addSpacing(m_column->count() > 0 ? 28 : 12);
    m_column->addWidget(new Label(title, TypeStyle::Heading, ColorRole::Text, content()));
    if (!about.isEmpty()) {
        m_column->addSpacing(2);
        auto *words = new Label(about, TypeStyle::Small, ColorRole::Text3, content());
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    m_column->addSpacing(12);
}

void ScrollColumn::line(const QString &label, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 8);
    auto *name = new Label(label, TypeStyle::Body, ColorRole::Text2, content());
    name->setFixedWidth(kLabel);
    auto *value = new Label(text, TypeStyle::Body, ColorRole::Text, content());
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label + QStringLiteral(": ") + text);
    row->addWidget(name);
    row->addWidget(value, 1);
    m_column->addLayout(row);
}

void ScrollColumn::clear() { emptyLayout(m_column); }

void ScrollColumn::setMaximumColumnWidth(int width)
{
    const QMargins margins = m_column->contentsMargins();
    content()->setMaximumWidth(margins.left() + width + margins.right());
}

void RowColumn::restart()
{
    clear();
    column()->addStretch(1);
}

void RowColumn::add(QWidget *row) { column()->insertWidget(column()->count() - 1, row); }

QHBoxLayout *viewBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 8, 20, 8);
    bar->setSpacing(8);
    return bar;
}

} // namespace flow::ui
