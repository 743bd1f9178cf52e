// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"

#include <QPointer>

namespace flow::ui {

/// The right side of the window: holds the panel of the page that is shown. Its left edge is dragged to change the width.
class PanelHost : public Surface
{
    Q_OBJECT
public:
    explicit PanelHost(QWidget *parent = nullptr);
    void setContent(QWidget *content); ///< null for none; the one before is hidden, not deleted
    QWidget *content() const { return m_content; }
    int wantedWidth() const { return m_wanted; }
    void setWantedWidth(int width);
    void setFloating(bool floating); ///< over the page, with a shadow line

Q_SIGNALS:
    void widthChanged(int width);
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPointer<QWidget> m_content;
    int m_wanted = 376;
    int m_grabbed = -1;
};

} // namespace flow::ui
