// SPDX-License-Identifier: GPL-3.0-or-later
// What this process has used so far. CPU time says what work costs, whatever else the machine does.
#pragma once

#include <QByteArray>
#include <QFile>

#include <sys/resource.h>

namespace flow::test {

/// All threads, system included.
inline double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// "VmHWM" (peak) or "VmRSS" of this process alone: the figure of getrusage() is inherited from whoever started it.
inline int megabytes(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(QByteArray(what) + ':');
    return at < 0 ? 0 : text.mid(at + qstrlen(what) + 1, text.indexOf("kB", at) - at - qsizetype(qstrlen(what)) - 1).trimmed().toInt() / 1024;
}
inline int peakMegabytes() { return megabytes("VmHWM"); }
/// From here on the peak is counted anew.
inline void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly)) refs.write("5");
}

} // namespace flow::test
