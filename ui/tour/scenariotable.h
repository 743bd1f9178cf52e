// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

#include <QWidget>

#include <functional>

namespace flow::ui {

/// Scenarios side by side, a column each: the chosen one on a tint, the best value of a row in bold with a check; ties get
/// none. Left and Right choose, Enter applies. At most as many columns as fit are shown; the chosen one always is.
class ScenarioTable : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioTable(QWidget *parent = nullptr);
    void setScenarios(const std::vector<tour::Scenario> &scenarios, qint64 chosen);
    /// All figures, or those that decide.
    void setExpanded(bool expanded);
    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    [[nodiscard]] QString cell(int row, int column) const; ///< for tests
    [[nodiscard]] bool isBest(int row, int column) const;
    [[nodiscard]] int rows() const { return int(m_rows.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

    /// "A", "B"... as they stand beside each other.
    [[nodiscard]] static QString letter(int column);

Q_SIGNALS:
    void chosenChanged(qint64 scenario);
    void applyRequested(qint64 scenario);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Column
    {
        qint64 id = 0;
        QString title;
        bool isApplied = false;
    };
    struct Row
    {
        QString label, hint = {};
        QStringList cells = {};
        int best = -1; ///< column; -1: a tie
    };
    void addArtists(const std::vector<tour::Scenario> &scenarios, const std::function<QString(double)> &money);
    void addRow(const QString &label, const std::vector<tour::Scenario> &scenarios, const std::function<double(const tour::Figures &)> &value,
        const std::function<QString(double)> &text, int better, const QString &hint = {});
    [[nodiscard]] int chosenColumn() const;
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] int shownColumns() const;
    [[nodiscard]] QStringList headLines(int column) const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] QRectF columnRect(int column) const;
    void choose(int column);

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<tour::Scenario> m_scenarios;
    qint64 m_chosen = 0;
    bool m_isExpanded = false;
};

} // namespace flow::ui
