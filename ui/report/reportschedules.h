// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/schedule.h"

#include <QObject>

namespace flow::ui {

class Preferences;

/// The reports that are written to folders by themselves, of one workspace, as this computer keeps them. GUI thread.
class ReportSchedules : public QObject
{
    Q_OBJECT
public:
    ReportSchedules(Preferences &preferences, const QString &workspace, QObject *parent = nullptr);
    std::vector<ReportSchedule> all() const; ///< in the order in which they were made
    std::optional<ReportSchedule> find(const QString &id) const;
    void put(ReportSchedule schedule); ///< a new one (empty id), or in the place of the one with its id
    void remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    std::vector<ReportSchedule> ofAllWorkspaces() const;
    void keep(const std::vector<ReportSchedule> &schedules);

    Preferences &m_preferences;
    QString m_workspace;
};

} // namespace flow::ui
