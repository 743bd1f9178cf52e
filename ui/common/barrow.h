// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace flow::ui {

/// A row of a panel: a word, a bar as long as a share, a figure. It can be pressed only when setPressable(true) was called.
class BarRow : public QAbstractButton
{
    Q_OBJECT
public:
    /// `share`: 0 to 1.
    BarRow(const QString &text, double share, const QString &value, ColorRole bar = ColorRole::Accent, ColorRole figure = ColorRole::Text, QWidget *parent = nullptr);
    void setPressable(bool on);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_value;
    double m_share;
    ColorRole m_bar, m_figure;
    bool m_pressable = false;
};

} // namespace flow::ui
