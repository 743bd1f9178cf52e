// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include "ui/common/button.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QShortcut>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, const QKeySequence &key, QWidget *parent)
    : QLineEdit(parent), m_caps(paint::keyCaps(key.toString(QKeySequence::NativeText)))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear = new IconButton(u"x"_s, tr("Clear"), {}, this);
    m_clear->setSide(24);
    m_clear->resize(24, 24);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) { 
        m_clear->setVisible(!text.isEmpty());
        fitMargins();
    });
    if (!key.isEmpty()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

/// The placeholder ends before the key caps.
void SearchField::fitMargins()
{
    int right = 20;
    if (showsCaps()) {
        for (const QString &cap : m_caps) right += int(std::ceil(paint::keyCapWidth(cap, themeOf(this)))) + 4;
        right -= m_caps.isEmpty() ? 0 : 12;
    }
    setTextMargins(24, 0, right, 0);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_clear->move(width() - 27, (height() - 24) / 2);
    fitMargins();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    fitMargins();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    fitMargins();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    Theme &theme = themeOf(this);
    QPainter painter(this);
    paint::icon(painter, QRectF(9, 0, 16, height()), theme, u"search"_s, 16, theme.color(ColorRole::Text2));
    if (!showsCaps()) return;
    double x = width() - 7;
    for (auto cap = m_caps.crbegin(); cap != m_caps.crend(); ++cap) x -= paint::keyCap(painter, {x, height() / 2.0}, *cap, theme) + 4;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) return clear();
    QLineEdit::keyPressEvent(event);
}

} // namespace flow::ui
