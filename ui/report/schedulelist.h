// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/schedule.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace flow::ui {

/// What is written by itself: a row a schedule with when, what came of it, or why nothing did. A click or Enter opens one.
class ScheduleList : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleList(QWidget *parent = nullptr);
    void setSchedules(const std::vector<ReportSchedule> &schedules, qint64 nowMs);

Q_SIGNALS:
    void opened(const QString &id, QWidget *row);

private:
    QVBoxLayout *m_column;
};

} // namespace flow::ui
