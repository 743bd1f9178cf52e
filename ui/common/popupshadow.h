// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace flow::ui {

/// The surface and shadow of a widget that floats over its siblings, as a widget of its own below it: what lies under a shadow can be
/// pressed. Follows the place and visibility of `body`, which has the same parent. GUI thread.
class PopupShadow final : public QWidget
{
    Q_OBJECT
public:
    explicit PopupShadow(QWidget *body);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    QWidget *m_body;
};

} // namespace flow::ui
