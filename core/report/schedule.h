// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/period.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace flow {

/// A report that is written to a folder again and again. A plain value, kept by the computer and not in the workspace: folders
/// are those of one machine.
struct ReportSchedule
{
    enum class Rhythm { Weekly, Monthly };

    QString id; ///< of one's own making, unique on the computer
    QString workspace; ///< path of the file that it reads
    QString report; ///< name of a ReportKind
    qint64 artistId = 0; ///< 0: all
    ReportPeriod period = ReportPeriod::LastMonth; ///< as seen from the day of the run
    QString format; ///< "pdf"
    QString folder;
    Rhythm rhythm = Rhythm::Monthly;
    int day = 1; ///< of the week, 1 Monday to 7; of the month, 1 to 31, the last one of a shorter month
    int minutes = 8 * 60; ///< of the day, on the clock of the computer

    qint64 sinceMs = 0; ///< nothing before this moment is owed
    qint64 doneMs = 0; ///< the moment of the latest run that is done
    QString file; ///< what that wrote
    QString problem; ///< why the run that is owed could not be done; empty when it could

    bool operator==(const ReportSchedule &) const = default;
};

QJsonObject scheduleToJson(const ReportSchedule &schedule);
/// Nothing for what is none: damaged settings cost the schedule, not the start of the program.
std::optional<ReportSchedule> scheduleFromJson(const QJsonObject &object);

/// The first run after a moment, in milliseconds UTC. A time that a change of clocks leaves out is moved by the hour that it lost.
qint64 nextRunMs(const ReportSchedule &schedule, qint64 afterMs);

/// The runs that are owed now, oldest first: those that came due while the computer slept or the program was closed. Of reports about
/// a period each one, the latest twelve at most; of reports about now only the latest.
std::vector<qint64> runsOwed(const ReportSchedule &schedule, qint64 nowMs);

} // namespace flow
