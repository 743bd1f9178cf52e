// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/question.h"

#include "core/entities.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{"confirmed"_L1, "offer"_L1, "hold"_L1, "prospect"_L1, "ask"_L1};

} // namespace

QString stopKindCode(StopKind kind) { return QString(kKinds[size_t(kind)]); }

StopKind stopKindFromCode(const QString &code)
{
    for (size_t i = 0; i < kKinds.size(); ++i)
        if (code == kKinds[i]) return StopKind(i);
    return StopKind::Ask;
}

QString placeKeyOf(const LatLon &at) { return u"%1,%2"_s.arg(at.lat, 0, 'f', 3).arg(at.lon, 0, 'f', 3); }

int TourQuestion::candidateByKey(const QString &key) const
{
    for (size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i].key == key) return int(i);
    return -1;
}

int TourQuestion::artistIndex(qint64 id) const
{
    for (size_t i = 0; i < artists.size(); ++i)
        if (artists[i].id == id) return int(i);
    return -1;
}

bool TourQuestion::isSetAside(int candidate) const
{
    return std::ranges::any_of(clashes, [candidate](const TourClash &clash) { return clash.isSetAside && clash.second == candidate; });
}

Result<TourAsk> readTourAsk(Connection &connection, qint64 tour, QDate today)
{
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> record, records.byId(tourEntity(), tour));
    if (!record) return failure(ErrorCode::NotFound, {u"tour"_s});
    TourAsk ask;
    ask.tour = tour;
    ask.first = QDate::fromString(record->text(u"first_day"), Qt::ISODate);
    ask.last = QDate::fromString(record->text(u"last_day"), Qt::ISODate);
    ask.today = today;
    ask.currency = record->text(u"currency");
    ask.rules = TourRules::fromText(record->text(u"rules"));
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT artist_id FROM tour_artist WHERE tour_id = ?1 ORDER BY position, id"));
    rows.bind(1, tour);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return ask;
        ask.artists.append(rows.integer(0));
    }
}

} // namespace flow::tour
