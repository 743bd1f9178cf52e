// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace flow::ui {

/// Draws the ring around whatever has the keyboard focus, as an overlay above it, clipped by its scroll area. One per
/// application. Text fields show it always, the rest only when the focus came by keyboard.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    bool m_byKeyboard = false;
};

} // namespace flow::ui
