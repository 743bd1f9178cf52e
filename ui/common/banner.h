// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/badge.h"

class QTimer;

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

/// The message that says what happened; see design.md "Toast". One per window, over the bottom of the page.
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void showMessage(const QString &text, bool undo, const QString &link = {});
    QString text() const;

Q_SIGNALS:
    void undoRequested();
    void followed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    Label *m_text;
    Button *m_undo, *m_link;
    QTimer *m_timer;
    QString m_message;
    int m_times = 1;
};

} // namespace flow::ui
