// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/roster.h"

#include "core/base/fold.h"
#include "core/report/rowvalues.h"

#include <algorithm>
#include <cmath>

namespace flow {

using namespace Qt::StringLiterals;

QStringList genreWords(const QString &genres)
{
    QStringList words = fold(genres).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const auto &filler : {u"music"_s, u"musique"_s, u"musica"_s, u"and"_s, u"et"_s, u"y"_s, u"de"_s, u"du"_s, u"the"_s}) words.removeAll(filler);
    return words;
}

double RosterArtist::genreFit(const QStringList &venueWords, const QStringList &excluded) const
{
    if (words.isEmpty()) return -1;
    const auto shared = [this](const QStringList &others) { return std::ranges::count_if(words, [&](const QString &word) { return others.contains(word); }); };
    if (shared(excluded) > 0) return 0;
    if (venueWords.isEmpty()) return -1;
    const auto common = shared(venueWords);
    return common == 0 ? 0.15 : 0.5 + 0.5 * double(common) / double(words.size());
}

double RosterArtist::capacityFit(int capacity) const
{
    if (capacity <= 0 || usualCapacity <= 0) return -1;
    return std::sqrt(double(std::min(capacity, usualCapacity)) / std::max(capacity, usualCapacity)); // four times as large: 0.5
}

double RosterArtist::budgetFit(qint64 budget, const QString &budgetCurrency) const
{
    const qint64 asked = feeMin > 0 ? feeMin : meanFee;
    if (budget <= 0 || asked <= 0 || budgetCurrency != currency) return -1;
    return std::min(1.0, double(budget) / double(asked));
}

const RosterArtist *Roster::find(qint64 id) const
{
    const auto at = byId.constFind(id);
    return at == byId.constEnd() ? nullptr : &artists[*at];
}

namespace {

    struct Played
    {
        std::vector<int> capacities;
        qint64 fees = 0;
        int paid = 0;
    };

    Result<QHash<qint64, Played>> readPlayed(Connection &connection, const Roster &roster)
    {
        FLOW_ASSIGN(Statement row,
            connection.prepare("SELECT artist_id, coalesce(fee, 0), coalesce(currency, ''), coalesce(capacity, 0) FROM show"
                               " WHERE artist_id IS NOT NULL AND status IN ('played', 'confirmed')"));
        QHash<qint64, Played> played;
        FLOW_TRY(forEachRow(row, [&](const Statement &each) {
            Played &artist = played[each.integer(0)];
            if (const int capacity = int(each.integer(3)); capacity > 0) artist.capacities.push_back(capacity);
            const RosterArtist *known = roster.find(each.integer(0));
            if (each.integer(1) <= 0 || !known || each.string(2) != known->currency) return;
            artist.fees += each.integer(1);
            ++artist.paid;
        }));
        return played;
    }

    void learn(RosterArtist &artist, Played played)
    {
        if (!played.capacities.empty()) {
            const auto middle = played.capacities.begin() + qsizetype(played.capacities.size() / 2);
            std::ranges::nth_element(played.capacities, middle);
            artist.usualCapacity = *middle;
        }
        if (played.paid > 0) artist.meanFee = played.fees / played.paid;
    }

} // namespace

Result<Roster> readRoster(Connection &connection)
{
    FLOW_ASSIGN(Statement row,
        connection.prepare("SELECT id, name, coalesce(genre, ''), coalesce(tier, ''), coalesce(currency, ''), coalesce(fee_min, 0), coalesce(fee_max, 0),"
                           " status = 'active' FROM artist ORDER BY id"));
    Roster roster;
    FLOW_TRY(forEachRow(row, [&](const Statement &each) {
        RosterArtist artist{.id = each.integer(0), .name = each.string(1), .genre = each.string(2), .tier = each.string(3), .currency = each.string(4),
            .words = genreWords(each.string(2)), .feeMin = each.integer(5), .feeMax = each.integer(6), .isActive = each.integer(7) != 0};
        artist.meanFee = artist.feeMin > 0 && artist.feeMax > 0 ? (artist.feeMin + artist.feeMax) / 2 : std::max(artist.feeMin, artist.feeMax);
        roster.byId.insert(artist.id, roster.artists.size());
        roster.artists.push_back(std::move(artist));
    }));
    FLOW_ASSIGN(auto played, readPlayed(connection, roster));
    for (RosterArtist &artist : roster.artists) learn(artist, played.take(artist.id));
    return roster;
}

} // namespace flow
