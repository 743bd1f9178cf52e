// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/mergescenario.h"
#include "ui/common/popover.h"

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QScrollArea;

namespace flow::ui {

class Button;
class Label;

/// The dates that another scenario has, to be taken into the chosen one: each with what it does to the profit, what gives way for it
/// and which rule it would break. Dates that clash with nothing and cost nothing are ticked; below stands what all ticked ones do together.
class MergePopover : public Popover
{
    Q_OBJECT
public:
    /// What is compared, read when another scenario is chosen.
    struct Comparison
    {
        std::shared_ptr<tour::ScenarioReckoner> reckoner;
        tour::Scenario into, from;
        std::vector<tour::MergeDate> dates;
    };

    MergePopover(QWidget *anchor, const QString &title, const std::vector<std::pair<qint64, QString>> &others);
    void setComparison(Comparison comparison, const std::function<QString(qint64)> &artistName);
    void showFailure(const QString &text);
    [[nodiscard]] qint64 chosen() const;

Q_SIGNALS:
    void chosenChanged(qint64 scenario);
    void taken(const flow::tour::Scenario &merged, int dates);

private:
    void addDate(const tour::MergeDate &date, const QString &artist, QWidget *list);
    void reckon();
    void fit();

    Comparison m_comparison;
    tour::Merged m_merged;
    std::vector<QCheckBox *> m_boxes; ///< as the dates
    QComboBox *m_others;
    Label *m_note, *m_sum, *m_clash;
    QScrollArea *m_scroll;
    Button *m_take;
};

} // namespace flow::ui
