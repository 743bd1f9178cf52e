// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace flow::ui {

/// In which months something happened: twelve small bars over their initials. The words are in the tooltip and for screen readers.
class MonthBars : public QWidget
{
    Q_OBJECT
public:
    explicit MonthBars(const std::array<int, 12> &counts, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, 12> m_counts;
};

} // namespace flow::ui
