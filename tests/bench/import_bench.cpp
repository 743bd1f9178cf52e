// SPDX-License-Identifier: GPL-3.0-or-later
// A million fans x 12 columns from a CSV, seen from outside: the command line and the window as users start them.
//   import_bench [ROWS] [TIMES]
// The anchor, `sqlite3 .import` of the same file into a table without anything, runs before each import, so that what
// else the machine does weighs on both. Seconds are wall time; medians.
#include "tests/bench/fanlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double seconds = 0;
    double cpu = 0;
    int megabytes = 0;
    QByteArray output;
    bool ok = false;
};

/// Runs a program to its end. Not QProcess: the peak of one child's memory is what wait4() tells.
Run run(const QStringList &words)
{
    std::vector<QByteArray> bytes;
    std::vector<char *> args;
    for (const QString &word : words)
        bytes.push_back(word.toLocal8Bit());
    for (QByteArray &word : bytes)
        args.push_back(word.data());
    args.push_back(nullptr);
    int out[2];
    if (pipe(out) != 0) return {};
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        dup2(out[1], STDOUT_FILENO);
        close(out[0]);
        close(out[1]);
        execvp(args[0], args.data());
        _exit(127);
    }
    close(out[1]);
    Run result;
    char buffer[4096];
    for (ssize_t n; (n = read(out[0], buffer, sizeof buffer)) > 0;)
        result.output.append(buffer, n);
    close(out[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    result.seconds = double(timer.nsecsElapsed()) / 1e9;
    result.cpu = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    result.megabytes = int(usage.ru_maxrss / 1024);
    result.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return result;
}

class Series
{
public:
    void add(const Run &run) { m_runs.push_back(run); }
    double seconds() const { return median(&Run::seconds); }
    double cpu() const { return median(&Run::cpu); }
    int megabytes() const { return int(median(&Run::megabytes)); }
    bool ok() const { return std::ranges::all_of(m_runs, &Run::ok); }

private:
    double median(auto member) const
    {
        std::vector<double> values;
        for (const Run &run : m_runs)
            values.push_back(double(run.*member));
        std::ranges::sort(values);
        return values.empty() ? 0 : values[values.size() / 2];
    }
    std::vector<Run> m_runs;
};

void print(const char *what, const Series &series, const Series &anchor, const char *goal)
{
    std::printf("%-34s %8.2f s %8.2f s CPU %6d MB %6.1f x   %s%s\n", what, series.seconds(), series.cpu(),
        series.megabytes(), series.seconds() / anchor.seconds(), goal, series.ok() ? "" : "   FAILED");
    std::fflush(stdout);
}

/// Milliseconds from the start of the program to its first page, by its own word, after one start to warm up.
Run startWindow(const QString &program, const QString &workspace)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return run({program, u"--print-start-time"_s, workspace});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = app.arguments().value(1, u"1000000"_s).toInt();
    const int times = app.arguments().value(2, u"3"_s).toInt();
    const QDir build(QCoreApplication::applicationDirPath() + u"/../../app"_s);
    const QString cli = build.filePath(u"flowstage-cli"_s);
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"fans.csv"_s);
    const QString workspace = folder.filePath(u"agency.flowstage"_s);
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    if (!flow::bench::writeFanList(csv, rows)) return std::fprintf(stderr, "no space\n"), 1;
    std::printf("%d fans x 12 columns, %lld MB; %d times\n", rows,
        static_cast<long long>(QFile(csv).size() / 1'000'000), times);
    std::printf("%-34s %10s %14s %9s %8s   goal\n", "", "wall", "", "peak", "anchor");

    const auto command = [&](const QStringList &words) {
        return run(QStringList{cli, u"--quiet"_s, u"--workspace"_s, workspace} + words);
    };
    Series anchor;
    Series first;
    Series again;
    Series undo;
    Series start;
    for (int i = 0; i < times; ++i) {
        const QString bare = folder.filePath(u"bare.db"_s);
        QFile::remove(bare);
        anchor.add(run({u"sqlite3"_s, bare, u".import --csv "_s + csv + u" fan"_s}));
        QFile::remove(bare);
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(workspace + QLatin1StringView(suffix));
        if (!command({u"init"_s}).ok) return std::fprintf(stderr, "no workspace\n"), 1;
        first.add(command({u"import"_s, csv}));
        again.add(command({u"import"_s, csv}));
        if (i == 0) startWindow(build.filePath(u"flow-stage"_s), workspace);
        Run window = startWindow(build.filePath(u"flow-stage"_s), workspace);
        window.seconds = window.output.trimmed().toDouble() / 1000;
        start.add(window);
        undo.add(command({u"undo"_s, u"--import"_s, u"1"_s}));
    }
    print("sqlite3 .import, the anchor", anchor, anchor, "");
    print("import", first, anchor, "4 x, 300 MB");
    print("the same file again", again, anchor, "6 x");
    print("undo of the import", undo, anchor, "60 s");
    print("window on it, warm", start, anchor, "0.4 s, 250 MB");
    return 0;
}
