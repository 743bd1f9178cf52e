// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportclock.h"

#include "core/report/report.h"
#include "core/store/store.h"
#include "ui/print/reportfile.h"
#include "ui/report/reportwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/text/errortext.h"
#include "ui/text/reporttext.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace flow::ui {

namespace {

    // A timer counts no time while a laptop sleeps, so a long wait is cut into pieces that look at the clock again.
    constexpr qint64 kLongestWait = 60'000;
    constexpr qint64 kTryAgain = 15 * 60'000;

} // namespace

QFuture<Result<QString>> writeScheduled(Store &store, QObject *context, const ReportSchedule &schedule, qint64 atMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(atMs).date();
    const DayRange days = daysOf(schedule.period, day);
    const ReportRequest request{.today = day, .from = days.from, .to = days.to, .artistId = schedule.artistId};
    return store.read([name = schedule.report, request](Connection &connection) { return makeReport(connection, name, request); })
        .then(context, [schedule](const Result<Report> &report) -> Result<QString> {
            if (!report) return std::unexpected(report.error());
            const auto format = reportFormat(schedule.format);
            if (!format) return failure(ErrorCode::Usage, {schedule.format});
            const QString path = QDir(schedule.folder).filePath(reportFileName(*report, schedule.format));
            FLOW_TRY(saveReport(*report, *format, path));
            return path;
        });
}

ReportClock::ReportClock(Store &store, Preferences &preferences, const QString &workspace, int startMs, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_schedules(preferences, workspace)
{
    if (store.isReadOnly()) return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportClock::look);
    connect(&m_schedules, &ReportSchedules::changed, this, [this] {
        if (!m_busy) m_timer.start(0);
    });
    m_timer.start(startMs);
}

void ReportClock::look()
{
    if (m_busy) return;
    if (m_store.clock().nowMs() >= m_tryAgainMs) m_tried.clear();
    next(0);
}

/// One file after the other: the next run that is owed, of the first schedule that has one.
void ReportClock::next(int written)
{
    const qint64 now = m_store.clock().nowMs();
    for (const ReportSchedule &schedule : m_schedules.all()) {
        const std::vector<qint64> owed = runsOwed(schedule, now);
        if (owed.empty() || m_tried.contains(schedule.id)) continue;
        m_busy = true;
        writeScheduled(m_store, this, schedule, owed.front()).then(this, [this, schedule, at = owed.front(), last = owed.size() == 1, written](const Result<QString> &file) {
            m_busy = false;
            auto kept = m_schedules.find(schedule.id); // somebody may have taken it away meanwhile
            if (!kept) return next(0);
            m_busy = true; // its own change is no reason to look
            kept->problem = file ? QString() : errorText(file.error());
            if (file) {
                kept->doneMs = at;
                kept->file = *file;
            } else {
                m_tried << kept->id;
                m_tryAgainMs = m_store.clock().nowMs() + kTryAgain;
            }
            const bool isNews = !file && schedule.problem.isEmpty();
            m_schedules.put(*kept);
            m_busy = false;
            if (isNews) Q_EMIT failed(schedule.report, file.error());
            if (file && last) Q_EMIT this->written(schedule.report, *file, written + 1);
            next(file && !last ? written + 1 : 0);
        });
        return;
    }
    wait();
    Q_EMIT settled();
}

void ReportClock::wait()
{
    const qint64 now = m_store.clock().nowMs();
    qint64 wait = -1;
    for (const ReportSchedule &schedule : m_schedules.all()) {
        const qint64 until = m_tried.contains(schedule.id) ? m_tryAgainMs - now : nextRunMs(schedule, std::max({now, schedule.sinceMs, schedule.doneMs})) - now;
        wait = wait < 0 ? until : std::min(wait, until);
    }
    if (wait >= 0) m_timer.start(int(std::clamp<qint64>(wait, 0, kLongestWait)));
}

void sayScheduled(Shell &shell, const QString &report, const QString &path, int files)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString text = files == 1 ? ReportClock::tr("%1 was written to %2").arg(reportTitle(report), QDir::toNativeSeparators(folder))
                                    : ReportClock::tr("%1: %n file(s) written to %2", nullptr, files).arg(reportTitle(report), QDir::toNativeSeparators(folder));
    shell.toast(text, false, ReportClock::tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

} // namespace flow::ui
