// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/artistcareer.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/store/records.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

/// Words that say something: "the", "et" do, of music, nothing. Those of two letters count when there are no others ("R&B").
QStringList tellingWords(const QString &genres)
{
    static const QStringList fillers{u"music"_s, u"musique"_s, u"musica"_s, u"and"_s, u"the"_s};
    const QStringList all = fold(genres).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    std::ranges::copy_if(all, std::back_inserter(words), [](const QString &word) { return word.size() > 2 && !fillers.contains(word); });
    return words.isEmpty() ? all : words;
}

} // namespace

double ArtistCareer::stepTo(int capacity) const
{
    return largestPlayed > 0 && capacity > largestPlayed ? std::min(1.0, double(capacity) / largestPlayed - 1) : 0;
}

bool ArtistCareer::sharesGenre(const QString &programmed) const
{
    const QStringList words = fold(programmed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(genres, [&](const QString &word) { return words.contains(word); });
}

bool ArtistCareer::isOutOfPlace(const QString &programmed, const QString &excluded) const
{
    if (genres.isEmpty()) return false;
    // Without "hard rock" there is still room for indie rock: all words of what is excluded have to be the artist's.
    static const QRegularExpression between(u"[,;/|\\n]"_s);
    for (const QString &one : excluded.split(between, Qt::SkipEmptyParts)) {
        const QStringList words = tellingWords(one);
        if (!words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) { return genres.contains(word); })) return true;
    }
    return !fold(programmed).isEmpty() && !sharesGenre(programmed);
}

namespace {

/// The rooms of artists of whom little is known beside how far they are; never smaller than what they have played.
std::optional<std::pair<int, int>> usualRooms(const QString &tier, int largestPlayed)
{
    constexpr std::pair kEmerging{50, 500}, kConfirmed{200, 2'500};
    if (tier != "emerging"_L1 && tier != "confirmed"_L1) return {};
    const auto &[smallest, largest] = tier == "emerging"_L1 ? kEmerging : kConfirmed;
    return std::pair(smallest, std::max(largest, largestPlayed));
}

} // namespace

Result<ArtistCareer> readArtistCareer(Connection &connection, qint64 artist)
{
    ArtistCareer career;
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> record, records.byId(artistEntity(), artist));
    if (!record) return failure(ErrorCode::NotFound, {u"artist"_s});
    career.feeMin = record->value(u"fee_min").toLongLong();
    career.feeMax = std::max(career.feeMin, record->value(u"fee_max").toLongLong());
    career.currency = record->text(u"currency");
    career.genres = tellingWords(record->text(u"genre"));
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT coalesce(s.capacity, v.capacity), coalesce(v.kind, '') IN ('festival', 'open_air') FROM show s"
                           " LEFT JOIN venue v ON v.id = s.venue_id"
                           " WHERE s.artist_id = ?1 AND s.status = 'played' AND coalesce(s.capacity, v.capacity) > 0 ORDER BY 1"));
    rows.bind(1, artist);
    std::vector<int> rooms;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        rooms.push_back(int(rows.integer(0)));
        if (rows.integer(1) == 0) career.largestPlayed = rooms.back();
    }
    if (rooms.size() >= 5) {
        career.smallest = rooms[rooms.size() / 10];
        career.largest = rooms[rooms.size() * 9 / 10];
    } else if (const auto usual = usualRooms(record->text(u"tier"), career.largestPlayed)) {
        std::tie(career.smallest, career.largest) = *usual;
    }
    return career;
}

} // namespace flow::tour
