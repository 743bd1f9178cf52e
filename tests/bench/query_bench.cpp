// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and search over a million fans and 50,000 venues.
//   query_bench [FILE.flowstage] [FANS] [VENUES] [lists|search]      FILE is made when it does not exist
#include "core/entities.h"
#include "core/query/listquery.h"
#include "core/query/search.h"
#include "tests/bench/bigworkspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace flow;
using flow::bench::Times;
using namespace Qt::StringLiterals;

namespace {

bool failed(const Error &error)
{
    std::fprintf(stderr, "error %d %s %s\n", int(error.code), qPrintable(error.args.join(u' ')),
        qPrintable(error.detail));
    return true;
}

template <class F>
void measure(const QString &what, int times, double goalMs, F work)
{
    Times result;
    qint64 found = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto done = work(i);
        result.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!done && failed(done.error())) return;
        found = *done;
    }
    const double p99 = result.at(0.99);
    std::printf("%-58s median %8.2f ms   p99 %8.2f ms   rows %8lld%s\n", qPrintable(what), result.at(0.5),
        p99, static_cast<long long>(found), goalMs > 0 && p99 > goalMs ? "   OVER" : "");
    std::fflush(stdout);
}

void benchLists(Connection &c)
{
    const QStringList columns{u"name"_s, u"email"_s, u"town"_s, u"tags"_s, u"score"_s, u"spent"_s};
    const auto spec = [&](const QString &sort, bool down, const QString &where) {
        return ListSpec{.entity = &fanEntity(),
            .filter = *Filter::parse(where, fanEntity()),
            .sortField = sort,
            .descending = down,
            .columns = columns};
    };
    const auto first = [&](const QString &sort, bool down, const QString &where) {
        const ListSpec list = spec(sort, down, where);
        measure(u"first page, %1%2, %3"_s.arg(sort, down ? u" down"_s : u""_s, where), 15, 50,
            [&](int) -> Result<qint64> {
                FLOW_ASSIGN(const Page page, pageAfter(c, list, {}, 60));
                return qint64(page.rows.size());
            });
    };
    for (const Field &field : fanEntity().fields)
        if (field.is(Sortable))
            for (const bool down : {false, true})
                first(field.name, down, {});
    const QStringList filters{u"country = FR"_s, u"country = BE and stage = customer"_s, u"town = Lyon"_s,
        u"town = Paris and score > 50"_s, u"name ~ martin"_s, u"spent > 100"_s, u"joined_on > 2025-12-01"_s,
        u"search \"martin lyon\""_s, u"search \"mart\""_s, u"email = nobody@nowhere.fr"_s,
        u"town = Nowhere"_s, u"score > 99 and town = Lille"_s, u"tag = vip"_s};
    for (const QString &filter : filters)
        for (const QString &sort : {u"name"_s, u"spent"_s, u"last_active_at"_s})
            first(sort, true, filter);

    for (const auto &[sort, where] : std::initializer_list<std::pair<QString, QString>>{{u"name"_s, {}},
             {u"spent"_s, {}}, {u"score"_s, {}}, {u"name"_s, u"country = FR"_s},
             {u"name"_s, u"town = Lyon"_s}, {u"email"_s, u"name ~ martin"_s}}) {
        const ListSpec list = spec(sort, false, where);
        ListIndex index;
        measure(u"whole order, %1, %2"_s.arg(sort, where), 3, 0, [&](int) -> Result<qint64> {
            FLOW_ASSIGN(index, buildIndex(c, list));
            return index.size();
        });
        measure(u"jump through it, %1, %2"_s.arg(sort, where), 50, 50, [&](int i) -> Result<qint64> {
            FLOW_ASSIGN(const auto rows, rowsById(c, list, index.slice(index.size() * (i + 1) / 52, 60)));
            return qint64(rows.size());
        });
        measure(u"jump to the middle without it, %1, %2"_s.arg(sort, where), 5, where.isEmpty() ? 50 : 0,
            [&](int) -> Result<qint64> {
                FLOW_ASSIGN(const Page page, pageAt(c, list, index.size() / 2, 60));
                return qint64(page.rows.size());
            });
        measure(u"count, %1"_s.arg(where), 3, 0, [&](int) { return countMatching(c, list); });
    }
}

void benchSearch(Connection &c)
{
    const auto search = [&](const QString &what, const QStringList &queries, double goalMs) {
        measure(u"search, "_s + what, int(queries.size()) * 5, goalMs, [&](int i) -> Result<qint64> {
            QElapsedTimer timer;
            timer.start();
            FLOW_ASSIGN(const auto groups, searchEverything(c, queries[i % queries.size()]));
            if (double(timer.nsecsElapsed()) / 1e6 > goalMs)
                std::printf("    slow: '%s' %.1f ms\n", qPrintable(queries[i % queries.size()]),
                    double(timer.nsecsElapsed()) / 1e6);
            qint64 hits = 0;
            for (const SearchGroup &group : groups)
                hits += qint64(group.hits.size());
            return hits;
        });
    };
    // What somebody types: the beginnings of words that are there, common ones and rare ones alike.
    const QStringList words{u"martin"_s, u"marie"_s, u"bernard"_s, u"dubois"_s, u"lyon"_s, u"paris"_s,
        u"festival"_s, u"camille"_s, u"garcia"_s, u"emilie"_s, u"marseille"_s, u"theatre"_s, u"cave"_s,
        u"thomas"_s, u"julie"_s, u"robert"_s, u"chanson"_s, u"example"_s, u"zebra"_s, u"qwxyzt"_s,
        u"proton"_s, u"server"_s, u"rochema"_s, u"vinalo"_s};
    const auto beginnings = [&](qsizetype letters) {
        QStringList list;
        for (const QString &word : words)
            list << word.left(letters);
        return list;
    };
    QStringList letters;
    for (char16_t c0 = u'a'; c0 <= u'z'; ++c0)
        letters << QString(QChar(c0));
    search(u"1 letter"_s, letters, 50);
    search(u"2 letters"_s, beginnings(2), 50);
    for (const int n : {3, 4, 5, 6})
        search(u"%1 letters"_s.arg(n), beginnings(n), 15);
    search(u"two words"_s,
        {u"marie mart"_s, u"jean dub"_s, u"martin lyon"_s, u"thomas thomas"_s, u"zebra mar"_s,
            u"marie marseill"_s, u"lea z"_s, u"jean m"_s, u"mail box"_s, u"example mart"_s, u"mail exampl"_s,
            u"jean qwx"_s, u"marie paris proton"_s, u"bernard example serv"_s},
        15);
    search(u"mail"_s, {u"mail"_s, u"jean.m"_s, u"marie.martin1@"_s, u"jean.mar@"_s, u"@gmail"_s}, 15);
    search(u"phone"_s, {u"+3361"_s, u"06 12 34"_s, u"0033 6 99"_s, u"33612"_s, u"1234567"_s}, 15);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    QTemporaryDir folder;
    const QString path = args.value(1, folder.filePath(u"big.flowstage"_s));
    if (!QFile::exists(path)) {
        QElapsedTimer timer;
        timer.start();
        auto store = Store::create(path, {.author = u"bench"_s, .uuidSeed = 1});
        if (!store) return failed(store.error());
        if (const auto done = bench::fillBigWorkspace(
                **store, args.value(2, u"1000000"_s).toInt(), args.value(3, u"50000"_s).toInt());
            !done)
            return failed(done.error());
        std::printf("%-58s %.1f s\n", "workspace made in", double(timer.elapsed()) / 1000);
    }
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection) return failed(connection.error());
    const QString only = args.value(4);
    if (only != "search"_L1) benchLists(**connection);
    if (only != "lists"_L1) benchSearch(**connection);
    return 0;
}
