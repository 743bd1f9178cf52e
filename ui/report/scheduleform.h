// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/schedule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace flow::ui {

class Label;

/// Which report goes when into which folder, as a small form.
class ScheduleForm : public QWidget
{
    Q_OBJECT
public:
    /// `artists` by id, in the order in which they are offered.
    ScheduleForm(const ReportSchedule &schedule, const QList<std::pair<qint64, QString>> &artists, QWidget *parent = nullptr);
    /// What was chosen; nothing, and the reason beside the field, when the folder isn't one that can be written to.
    std::optional<ReportSchedule> schedule();
    void refuse(const QString &problem); ///< says at the folder what went wrong; what was chosen stays

private:
    QComboBox *choice(const QString &name, const QString &label);
    void fillDays();
    void chooseFolder();

    ReportSchedule m_start;
    QComboBox *m_report, *m_artist, *m_period, *m_format, *m_rhythm, *m_day;
    QTimeEdit *m_time;
    QLineEdit *m_folder;
    Label *m_problem;
};

} // namespace flow::ui
