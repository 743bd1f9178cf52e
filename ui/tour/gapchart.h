// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

#include <QWidget>

namespace flow::ui {

/// The plan and the bound over the time of the search, as steps. Grows while the search runs. Left and Right move a rule
/// that says both values; so does the pointer.
class GapChart : public QWidget
{
    Q_OBJECT
public:
    explicit GapChart(QWidget *parent = nullptr);
    void setCurve(std::vector<tour::CurvePoint> curve, const QString &currency);
    QSize sizeHint() const override { return {320, 118}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Scale;
    Scale scale() const;
    double along(const tour::CurvePoint &point) const;
    void setProbe(int index);
    QString probeText(const tour::CurvePoint &point) const;

    std::vector<tour::CurvePoint> m_curve;
    QString m_currency;
    double m_unit = 100;
    bool m_byMoves = false;
    int m_probe = -1;
};

} // namespace flow::ui
