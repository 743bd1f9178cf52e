// SPDX-License-Identifier: GPL-3.0-or-later
// Goal: a frame of the timeline with 25 artists and 2,000 dates each under 16 ms.   timeline_bench [DATES OF EACH ARTIST]
#include "core/entities.h"
#include "core/show/conflicttally.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"
#include "ui/calendar/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

Result<void> fill(Connection &connection, int dates)
{
    std::mt19937 random(5);
    Records records(connection);
    for (int artist = 1; artist <= 25; ++artist) {
        FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Artist %1"_s.arg(artist)}, {u"status"_s, u"active"_s}, {u"genre"_s, u"Genre %1"_s.arg(QChar(u'a' + artist))}}));
        for (int i = 0; i < dates; ++i)
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, artist}, {u"venue_name"_s, u"A house"_s}, {u"day"_s, QDate(2026, 11, 1).addDays(random() % 365).toString(Qt::ISODate)},
                                                      {u"status"_s, random() % 2 ? u"confirmed"_s : u"hold"_s}}));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::Theme theme;
    ui::installTheme(app, theme);
    test::TempStore store;
    const int dates = argc > 1 ? atoi(argv[1]) : 2000;
    if (!store.write([dates](Connection &connection) { return fill(connection, dates); })) return 1;
    ui::CalendarModel model(*store, QDate(2026, 11, 20));
    ui::TimelineView view(&model);
    view.resize(1180, 560);
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&model, &ui::CalendarModel::loaded, &app, &QApplication::quit);
    model.load();
    app.exec();
    std::printf("read and scan in the background  %lld ms, %zu conflicts\n", static_cast<long long>(timer.elapsed()), model.conflicts().size());
    timer.restart();
    ConflictTally tally;
    const auto count = [&] { return store.read([&tally](Connection &c) { return tally.count(c, QDate(2026, 11, 13), QDate(2027, 11, 20), QDate(2026, 11, 20)); }).value_or(-1); };
    qint64 counted = count();
    std::printf("the sidebar's count, first time %8.2f ms, %lld\n", double(timer.nsecsElapsed()) / 1e6, static_cast<long long>(counted));
    const auto moved = store.write([](Connection &c) { return Records(c).update(showEntity(), 777, {{u"day"_s, u"2027-03-03"_s}}); });
    timer.restart();
    counted = count();
    std::printf("  after a date was moved        %8.2f ms, %lld%s\n", double(timer.nsecsElapsed()) / 1e6, static_cast<long long>(counted), moved ? "" : ", not moved");
    const CalendarItem &dragged = model.data()->items.front();
    timer.restart();
    for (int i = 0; i < 100; ++i)
        (void)model.data()->checkMove(dragged.key(), QDate(2027, 1, 1).addDays(i));
    std::printf("a check while dragging           %.2f ms\n", double(timer.nsecsElapsed()) / 1e8);
    view.show();
    std::vector<double> frames;
    for (int i = 0; i < 200; ++i) {
        view.verticalScrollBar()->setValue((i * 37) % std::max(1, view.verticalScrollBar()->maximum()));
        if (i % 10 == 0) view.setFirstDay(QDate(2026, 11, 1).addDays(i % 60));
        QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
        timer.restart();
        view.render(&image);
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(frames);
    std::printf("a frame                          %.2f ms median, %.2f ms at 95 %%\n", frames[100], frames[190]);
    return 0;
}
