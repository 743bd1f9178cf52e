// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/badge.h"

namespace flow::ui {

class Button;
class Label;

/// One thing to know about the page, in a tint, with one action and a way to put it away.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void set(const QString &text, Tone tone, const QString &icon, const QString &action = {}, bool closable = true);

Q_SIGNALS:
    void triggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Info;
    Label *m_text;
    Button *m_action;
    class IconButton *m_close;
};

/// What a page shows when there is nothing: icon, what is missing, how to get it, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action = {}, const QString &actionIcon = {},
        QWidget *parent = nullptr);
    void set(const QString &title, const QString &text, const QString &action = {});
    Button *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    Label *m_title, *m_text;
    Button *m_button;
};

} // namespace flow::ui
