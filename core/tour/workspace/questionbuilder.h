// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "core/tour/workspace/artistcareer.h"
#include "core/tour/workspace/question.h"

#include <map>
#include <set>
#include <tuple>

namespace flow::tour {

/// Collects a TourQuestion from the workspace, artist by artist.
class QuestionBuilder
{
public:
    QuestionBuilder(Connection &connection, const TourAsk &ask);
    Result<TourQuestion> build();

private:
    struct Draft;

    Result<void> checkAsk() const;
    Result<void> addArtist(qint64 id);
    Result<void> addCosts(Artist &artist, const TourArtist &info);
    void bindSpan(Statement &rows, int artist) const; ///< ?1 the artist, ?2 and ?3 the first and the last day that are asked about
    Result<void> addShows(int artist);
    Result<void> addHolds(int artist);
    Result<void> addOffers(int artist);
    Result<void> addProspects(int artist);
    Result<void> addAsks(int artist);
    Result<void> addAvailability(int artist);
    Result<void> addExclusivities(int artist);
    void addAlternatives();
    Result<void> addBills();
    void addRules();
    void add(int artist, Draft draft);
    void leaveOut(int artist, Draft draft);
    int placeFor(const LatLon &at, const QString &country, const QString &region);
    std::optional<LatLon> locate(const QString &town, const QString &country);
    double stepWorth(int artist, const Draft &draft) const; ///< of the room for the artist's career, minor units of the tour's currency
    double rateOf(const QString &currency) const;
    int dayIndex(const QString &iso) const;

    Connection &m_connection;
    TourQuestion m_question;
    std::map<std::tuple<qint64, qint64, int>, std::vector<int>> m_evenings; ///< candidates by project, venue and day
    std::vector<ArtistCareer> m_careers; ///< by artist
    QHash<QString, int> m_places;
    std::set<std::pair<int, qint64>> m_known; ///< artist and venue that have a candidate already
    std::shared_ptr<const Gazetteer> m_gazetteer; ///< loaded when something has no coordinates
    std::vector<std::set<int>> m_fixedDays; ///< by artist
    std::vector<std::set<int>> m_takenDays; ///< by artist: confirmed shows that are nowhere
};

/// Times, kilometres and tickets between all places: what was looked up once, else estimates. Declared here, as nobody
/// else needs it.
Result<void> fillTravel(Connection &connection, TourQuestion &question);

} // namespace flow::tour
