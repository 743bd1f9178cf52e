// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace flow::ui {

using namespace Qt::StringLiterals;

Button::Button(const QString &text, ButtonKind kind, const QString &iconName, QWidget *parent) : QPushButton(text, parent), m_icon(iconName)
{
    setButtonKind(this, kind);
    if (!iconName.isEmpty()) setIcon(themeOf(this).icon(iconName));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setKey(const QKeySequence &key)
{
    setKeyCap(this, key.toString(QKeySequence::NativeText));
    setShortcut(key);
}

namespace {

    bool isEnter(const QKeyEvent *event)
    {
        return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    }

} // namespace

void Button::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event)) click();
    else QPushButton::keyPressEvent(event);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event)) click();
    else QToolButton::keyPressEvent(event);
}

void Button::setRunning(bool running)
{
    if (m_running == running) return;
    m_running = running;
    if (running) setMinimumWidth(width());
    else setMinimumWidth(0);
    setEnabled(!running);
    setIcon(running ? themeOf(this).icon(u"loader-circle"_s) : m_icon.isEmpty() ? QIcon() : themeOf(this).icon(m_icon));
}

IconButton::IconButton(const QString &iconName, const QString &name, const QKeySequence &key, QWidget *parent) : QToolButton(parent), m_key(key)
{
    setIconName(iconName);
    setName(name);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({16, 16});
    if (!key.isEmpty()) setShortcut(key);
}

void IconButton::setIconName(const QString &iconName) { setIcon(themeOf(this).icon(iconName)); }

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(m_key.isEmpty() ? name : u"%1  %2"_s.arg(name, m_key.toString(QKeySequence::NativeText)));
}

void IconButton::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    const int side = m_side > 0 ? m_side : themeOf(this).controlHeight();
    return {side, side};
}

} // namespace flow::ui
