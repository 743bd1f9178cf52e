// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: the scores of 50,000 venues are read in under 3 s and one of them again after a change in some milliseconds; the overview of
// five years is made in under 1 s; the first page with 5,000 open dates in under 200 ms. The numbers of records are printed.
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/report/mission.h"
#include "core/report/report.h"
#include "core/report/venueevidence.h"
#include "core/store/records.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);
constexpr int kVenues = 50'000, kArtists = 25, kShows = 20'000, kHolds = 40'000, kProspects = 60'000, kOffers = 15'000;

class Maker
{
public:
    explicit Maker(Connection &connection)
        : m_records(connection)
    {
    }

    Result<void> make()
    {
        for (int i = 0; i < kArtists; ++i)
            FLOW_TRY(m_records.insert(artistEntity(), {{u"name"_s, u"Artist %1"_s.arg(i)}, {u"status"_s, u"active"_s}, {u"genre"_s, genre()}, {u"currency"_s, u"EUR"_s},
                                                          {u"commission"_s, 1500}, {u"fee_min"_s, 80'000 + upTo(300'000)}}));
        for (int i = 0; i < kVenues; ++i)
            FLOW_TRY(m_records.insert(venueEntity(), {{u"name"_s, u"Venue %1"_s.arg(i)}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 100 + upTo(1500)},
                                                         {u"genres"_s, genre()}, {u"currency"_s, u"EUR"_s}, {u"last_fee"_s, 50'000 + upTo(400'000)}, {u"payment_days"_s, 30}}));
        for (int i = 0; i < kShows; ++i) {
            const QDate day = kToday.addDays(150 - upTo(5 * 365));
            const bool played = day < kToday;
            FLOW_TRY(m_records.insert(showEntity(), {{u"artist_id"_s, 1 + upTo(kArtists)}, {u"venue_id"_s, venue()}, {u"day"_s, day.toString(Qt::ISODate)},
                                                        {u"status"_s, played ? u"played"_s : u"confirmed"_s}, {u"fee"_s, 60'000 + upTo(400'000)}, {u"currency"_s, u"EUR"_s},
                                                        {u"capacity"_s, 100 + upTo(1500)}, {u"tickets_sold"_s, upTo(1000)},
                                                        {u"paid_on"_s, played && upTo(10) ? QVariant(day.addDays(upTo(60)).toString(Qt::ISODate)) : QVariant()},
                                                        {u"settled_on"_s, played ? QVariant(day.addDays(2).toString(Qt::ISODate)) : QVariant()},
                                                        {u"statement_sent_on"_s, played ? QVariant(day.addDays(9).toString(Qt::ISODate)) : QVariant()}}));
        }
        static const QStringList ends{u"confirmed"_s, u"released"_s, u"cleared"_s, u"expired"_s};
        for (int i = 0; i < kHolds; ++i) {
            const bool open = i < 4000;
            const QDate day = open ? kToday.addDays(20 + upTo(300)) : kToday.addDays(-upTo(5 * 365));
            FLOW_TRY(m_records.insert(holdEntity(), {{u"artist_id"_s, 1 + upTo(kArtists)}, {u"venue_id"_s, venue()}, {u"day"_s, day.toString(Qt::ISODate)}, {u"rank"_s, 1 + upTo(3)},
                                                        {u"state"_s, open ? u"active"_s : ends[upTo(4)]}, {u"created_at"_s, at(day.addDays(-60))}, {u"estimate"_s, upTo(300'000)}, {u"currency"_s, u"EUR"_s}}));
        }
        static const QStringList states{u"declined"_s, u"dropped"_s, u"held"_s, u"declined"_s};
        for (int i = 0; i < kProspects; ++i) {
            const qint64 asked = at(kToday.addDays(-upTo(5 * 365)));
            FLOW_TRY(m_records.insert(prospectEntity(), {{u"artist_id"_s, 1 + upTo(kArtists)}, {u"venue_id"_s, venue()}, {u"venue_name"_s, u"Venue"_s},
                                                            {u"state"_s, i < 1000 ? u"pitched"_s : states[upTo(4)]}, {u"pitched_at"_s, asked}, {u"replied_at"_s, asked + upTo(30) * 86'400'000LL}}));
        }
        for (int i = 0; i < kOffers; ++i) {
            const qint64 sent = at(kToday.addDays(-upTo(5 * 365)));
            FLOW_TRY(m_records.insert(offerEntity(), {{u"artist_id"_s, 1 + upTo(kArtists)}, {u"venue_id"_s, venue()}, {u"direction"_s, u"out"_s}, {u"state"_s, upTo(2) ? u"accepted"_s : u"declined"_s},
                                                         {u"version"_s, 1}, {u"deal_type"_s, u"flat"_s}, {u"day"_s, kToday.toString(Qt::ISODate)}, {u"sent_at"_s, sent}, {u"answered_at"_s, sent + upTo(20) * 86'400'000LL}}));
        }
        return {};
    }

private:
    int upTo(int n) { return int(m_random() % unsigned(n)); }
    qint64 venue() { return 1 + upTo(5) * upTo(kVenues / 5) + upTo(200); } // some are asked often
    static qint64 at(const QDate &day) { return day.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch(); }
    QString genre()
    {
        static const QStringList genres{u"indie folk"_s, u"post punk"_s, u"jazz"_s, u"electro"_s, u"chanson"_s, u"metal"_s};
        return genres[upTo(int(genres.size()))];
    }

    Records m_records;
    std::mt19937 m_random{3};
};

template <class T>
T checked(Result<T> result)
{
    if (!result) qFatal("failed: %s %s", qPrintable(result.error().args.join(u' ')), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

template <class F>
void timed(const char *what, int runs, F run)
{
    double best = 1e9, sum = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        best = std::min(best, ms);
        sum += ms;
    }
    std::printf("%-44s best %9.2f ms   mean %9.2f ms\n", what, best, sum / runs);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    StoreOptions options;
    options.clock = std::make_shared<FixedClock>(QDateTime(kToday, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
    auto store = checked(Store::create(folder.filePath(u"bench.flowstage"_s), options));
    checked(store->write({u"demo"_s}, [](Connection &c) { return Maker(c).make(); }).result());
    std::printf("%d venues, %d artists, %d shows in five years, %d holds (4,000 open), %d prospects, %d offers\n", kVenues, kArtists, kShows, kHolds, kProspects, kOffers);
    const auto read = [&](auto fn) { return checked(store->read(std::move(fn)).result()); };

    std::optional<VenueScores> scores;
    timed("scores of all venues", 3, [&] { scores.emplace(read([](Connection &c) { return VenueScores::read(c, ScoreSubject::Venue, kToday); })); });
    timed("order of all venues by score", 3, [&] {
        std::vector<std::pair<int, qint64>> order;
        for (const VenueEvidence &evidence : scores->all()) order.emplace_back(scores->score(evidence.id, {}).total, evidence.id);
        std::ranges::sort(order);
    });
    ChangeSet changes;
    QObject::connect(&store->feed(), &ChangeFeed::changed, &app, [&](const ChangeSet &latest) { changes = latest; });
    checked(store->write({u"edit"_s}, [](Connection &c) { return Records(c).update(holdEntity(), 10'000, {{u"state"_s, u"confirmed"_s}}); }).result());
    while (changes.isEmpty()) QCoreApplication::processEvents();
    timed("scores after a change", 20, [&] {
        if (!read([&](Connection &c) { return scores->follow(c, changes, kToday); })) qFatal("not followed");
    });
    for (const char *name : {"overview", "pipeline", "activity", "lost", "holds", "venues"}) {
        const QString report = QString::fromLatin1(name);
        timed(qPrintable(u"report: "_s + report + u", five years"_s), 5, [&] {
            read([&](Connection &c) { return makeReport(c, report, {.today = kToday, .from = kToday.addYears(-5), .to = kToday}); });
        });
    }
    timed("first page", 5, [&] { read([](Connection &c) { return readMission(c, u"EUR"_s, kToday); }); });
    return 0;
}
