// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QTableView>

namespace flow::ui {

/// A table of a report, as high as its rows, so that the page scrolls and not the table. A click on a head sorts; totals stay below.
class ReportTableView : public QTableView
{
    Q_OBJECT
public:
    explicit ReportTableView(ReportTable table, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Model;
    class Delegate;
    void fit();

    Model *m_model;
    std::vector<int> m_wanted; ///< widths of the columns for all of their words
};

} // namespace flow::ui
