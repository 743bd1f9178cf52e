// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <random>

/// Stands in for libFuzzer where there is none: runs the seeds of a folder, then simple mutations of them for
/// some seconds. replay FOLDER SECONDS
int main(int argc, char **argv)
{
    if (argc != 3) return 2;
    QList<QByteArray> seeds;
    for (const QFileInfo &info :
        QDir(QString::fromLocal8Bit(argv[1])).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) seeds << file.readAll();
    }
    if (seeds.isEmpty()) return 2;
    const auto run = [](const QByteArray &input) {
        LLVMFuzzerTestOneInput(
            reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
    };
    for (const QByteArray &seed : seeds)
        run(seed);
    std::mt19937 random(1);
    const auto below = [&](qsizetype n) {
        return qsizetype(random() % std::uint32_t(std::max<qsizetype>(n, 1)));
    };
    QElapsedTimer timer;
    timer.start();
    qint64 runs = seeds.size();
    for (; timer.elapsed() < atoi(argv[2]) * 1000; ++runs) {
        QByteArray input = seeds[below(seeds.size())];
        for (qsizetype k = below(6); k >= 0 && !input.isEmpty(); --k) {
            const qsizetype at = below(input.size()), size = below(40);
            switch (random() % 4) {
            case 0: input[at] = char(random()); break;
            case 1: input.remove(at, size); break;
            case 2: input.insert(at, input.mid(below(input.size()), size)); break;
            default: input.insert(at, seeds[below(seeds.size())].mid(below(200), size)); break;
            }
        }
        run(input);
    }
    std::printf("%lld inputs\n", static_cast<long long>(runs));
    return 0;
}
