// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace flow::ui {

/// The buttons in the map's top right corner: zoom in, zoom out, show everything, lasso.
class MapTools : public QWidget
{
    Q_OBJECT
public:
    explicit MapTools(QWidget *parent);
    void setLassoOn(bool on);
    QSize sizeHint() const override;

Q_SIGNALS:
    void zoomIn();
    void zoomOut();
    void fit();
    void lasso(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *m_lasso = nullptr;
};

} // namespace flow::ui
