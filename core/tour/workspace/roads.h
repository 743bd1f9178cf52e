// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/geo/geoprovider.h"
#include "core/tour/workspace/scenario.h"

#include <QObject>

#include <functional>

namespace flow {
class Store;
}

/// Ways between places of a tour, looked up by a routing service and kept in the workspace for ever (travel_leg).
namespace flow::tour {

/// A leg that a scenario has its artists drive.
struct UsedWay
{
    QString from, to; ///< names of places
    int fromPlace = -1, toPlace = -1; ///< of the Problem
    double km = 0, minutes = 0;
    LegMode mode = LegMode::Road;
    bool isEstimated = true;
    double co2 = 0; ///< kg
};
/// In the order of the artists and days, the way home included; each once.
[[nodiscard]] std::vector<UsedWay> usedWays(const TourQuestion &question, const Scenario &scenario);

/// A way that somebody has to look up.
struct WantedWay
{
    LatLon from, to;
    bool operator==(const WantedWay &) const = default;
};
/// What is estimated and could be driven: first the legs of the scenarios, then the nearest pairs of places, `most` in all.
[[nodiscard]] std::vector<WantedWay> wantedWays(const TourQuestion &question, const std::vector<Scenario> &scenarios, size_t most = 400);
/// Nonsense of a service is not kept: shorter than the crow flies, absurdly long, faster than anybody drives.
[[nodiscard]] bool isPlausible(const WantedWay &way, const RoadRoute &route);

/// Asks a service for ways one after the other, within its limits, and keeps what comes back a batch at a time, so that a
/// cancel or a service that goes silent loses nothing. Lives on a thread with an event loop; deletes nothing.
class RoadFetch : public QObject
{
public:
    struct Limits
    {
        int pauseMs = 1'100; ///< between two questions: public services allow one a second
        int longestPauseMs = 30'000; ///< after failures in a row the pause doubles up to this
        int failures = 4; ///< in a row, after which it gives up
        size_t batch = 20; ///< ways that are written at a time
    };
    struct Report
    {
        int stored = 0;
        int implausible = 0; ///< answers that were not kept
        int withoutRoad = 0; ///< the service knows no way
        int left = 0; ///< not asked for: given up or canceled
        std::optional<Error> error; ///< why it gave up
    };

    RoadFetch(Store &store, std::unique_ptr<GeoProvider> provider, std::vector<WantedWay> ways, std::shared_ptr<CancelFlag> progress, Limits limits, QObject *parent = nullptr);
    ~RoadFetch() override;
    /// `finished` is called once, when everything that came back is written.
    void start(std::function<void(const Report &)> finished);

private:
    void next();
    void take(const Result<RoadRoute> &route);
    void write();
    void finish();

    Store &m_store;
    std::unique_ptr<GeoProvider> m_provider;
    std::vector<WantedWay> m_ways;
    std::shared_ptr<CancelFlag> m_progress;
    Limits m_limits;
    Report m_report;
    std::function<void(const Report &)> m_finished;
    std::vector<std::pair<WantedWay, RoadRoute>> m_found; ///< not yet written
    size_t m_at = 0;
    int m_failures = 0; ///< in a row
    int m_writing = 0;
    bool m_isDone = false;
};

} // namespace flow::tour
