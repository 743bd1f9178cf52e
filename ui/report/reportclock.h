// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/report/reportschedules.h"

#include <QFuture>
#include <QTimer>

namespace flow {
class Store;
}

namespace flow::ui {

/// Makes the report of a schedule as of a moment and writes it into its folder; the answer is the path. Words are in the user's
/// language. Call on the GUI thread; `context` gone, nothing is written. Errors: those of makeReport and saveReport.
QFuture<Result<QString>> writeScheduled(Store &store, QObject *context, const ReportSchedule &schedule, qint64 atMs);

/// Writes scheduled reports when their time has come, while the program is open; what came due while it was closed or the computer
/// slept is caught up with. A folder that is away (a disk that is not plugged in) is said once and tried again.
/// GUI thread; must go before the store does. A read-only workspace writes nothing.
class ReportClock : public QObject
{
    Q_OBJECT
public:
    /// `startMs`: how long after the start it looks for the first time, so that the window comes first.
    ReportClock(Store &store, Preferences &preferences, const QString &workspace, int startMs = 3000, QObject *parent = nullptr);

Q_SIGNALS:
    void written(const QString &report, const QString &path, int files); ///< the latest of so many
    void failed(const QString &report, const flow::Error &error); ///< once until it works again
    void settled(); ///< nothing is owed, or what is owed can't be done now

private:
    void look();
    void next(int written);
    void wait();

    Store &m_store;
    ReportSchedules m_schedules;
    QTimer m_timer;
    QStringList m_tried; ///< schedules that failed and wait for m_tryAgainMs
    qint64 m_tryAgainMs = 0;
    bool m_busy = false;
};

class Shell;
/// Says what was written, with a way to look at it.
void sayScheduled(Shell &shell, const QString &report, const QString &path, int files);

} // namespace flow::ui
