// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/flowstyle.h"

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace flow::ui {

/// A push button of one of the kinds, with an icon by name. Its accessible name is its text.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Default, const QString &iconName = {}, QWidget *parent = nullptr);
    /// Draws the key cap and binds the key for the window while the button is visible.
    void setKey(const QKeySequence &key);
    /// Keeps the width, shows progress in place of the icon and takes no clicks.
    void setRunning(bool running);
    bool isRunning() const { return m_running; }

protected:
    void keyPressEvent(QKeyEvent *event) override; // Enter presses, as Space does

private:
    QString m_icon;
    bool m_running = false;
};

/// A square button with an icon only; name and key are in the tooltip and told to screen readers.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, const QString &name, const QKeySequence &key = {}, QWidget *parent = nullptr);
    void setSide(int side);
    void setIconName(const QString &iconName);
    void setName(const QString &name);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_side = 0;
    QKeySequence m_key;
};

} // namespace flow::ui
