// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

namespace flow::bench {

/// Times of the same work done again and again, in milliseconds.
struct Times
{
    std::vector<double> ms;
    double at(double part)
    {
        std::ranges::sort(ms);
        return ms.empty() ? 0 : ms[std::min(ms.size() - 1, size_t(double(ms.size()) * part))];
    }
};

/// What this process has used, all threads, system included.
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

} // namespace flow::bench
