// SPDX-License-Identifier: GPL-3.0-or-later
// A million fans: bare inserts into a table without anything (the anchor), inserts through the store with journal, indices
// and search, undo of them, and redo. Seconds of wall time; one run each, since each takes long.
#include "core/entities.h"
#include "core/store/bulkload.h"
#include "core/store/store.h"
#include "core/store/undo.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFans = 1'000'000;

quint64 mixed(quint64 z)
{
    z = (z + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    return z ^ (z >> 27);
}

std::string word(quint64 seed, int syllables)
{
    std::string out;
    for (int i = 0; i < syllables; ++i, seed = mixed(seed)) {
        out += "bcdfglmnprstv"[seed % 13];
        out += "aeiou"[(seed >> 8) % 5];
    }
    return out;
}

Result<void> insertFans(Connection &c, std::string_view sql, bool uids)
{
    FLOW_ASSIGN(Statement insert, c.prepare(sql));
    for (int i = 0; i < kFans; ++i) {
        const quint64 r = mixed(quint64(i));
        const std::string first = word(r % 800, 2);
        const std::string last = word(r % 20011, 3);
        const std::string name = first + ' ' + last;
        const std::string mail = first + '.' + last + std::to_string(i) + "@mail.example";
        const std::string town = word(r % 3001 + 99, 3);
        insert.bind(1, std::string_view(name));
        insert.bind(2, std::string_view(mail));
        insert.bind(3, std::string_view(town));
        if (uids) insert.bind(4, c.newUid());
        FLOW_TRY(insert.run());
    }
    return {};
}

double anchor(const QString &folder)
{
    auto connection = Connection::open(folder + u"/bare.db"_s, Connection::Mode::ReadWrite);
    QElapsedTimer timer;
    timer.start();
    (void)(*connection)->exec("CREATE TABLE fan (name TEXT, email TEXT, town TEXT); BEGIN");
    (void)insertFans(**connection, "INSERT INTO fan VALUES (?, ?, ?)", false);
    (void)(*connection)->exec("COMMIT");
    return double(timer.elapsed()) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const double bare = anchor(folder.path());
    std::printf("%-44s %6.2f s\n", "anchor: 1,000,000 bare inserts", bare);
    auto store = std::move(*Store::create(folder.filePath(u"agency.flowstage"_s), {}));
    QElapsedTimer timer;
    const auto report = [&](const char *what, const auto &result) {
        const double seconds = double(timer.elapsed()) / 1000;
        std::printf("%-44s %6.2f s  %5.1f x anchor%s\n", what, seconds, seconds / bare, result ? "" : "  FAILED");
        if (!result) std::printf("%s\n", qPrintable(result.error().detail));
    };
    timer.start();
    report("insert with journal, indices, search", store->write({u"import"_s}, [](Connection &c) -> Result<void> {
        FLOW_ASSIGN(auto suspended, SuspendedIndexes::suspend(c, fanEntity()));
        QElapsedTimer phase;
        phase.start();
        FLOW_TRY(insertFans(c, "INSERT INTO fan (name, email, town, uid, kind, stage) VALUES (?, ?, ?, ?, 'person', 'lead')", true));
        std::printf("%-44s %6.2f s\n", "  of which rows", double(phase.restart()) / 1000);
        FLOW_TRY(suspended.restore());
        std::printf("%-44s %6.2f s\n", "  of which indices", double(phase.restart()) / 1000);
        return {};
    }).result());
    NoProgress progress;
    timer.start();
    report("undo", store->write({u"undo"_s, {}, {}, 0, 1}, [&](Connection &c) { return undoTransaction(c, 1, progress); }).result());
    timer.start();
    report("redo", store->write({u"redo"_s, {}, {}, 0, 2}, [&](Connection &c) { return undoTransaction(c, 2, progress); }).result());
    return 0;
}
