// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagemap.h"

#include "ui/map/mapview.h"
#include "ui/map/onlinetiles.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/preferences.h"

#include <QFutureWatcher>
#include <QStandardPaths>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString kOpenStreetMap = u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s;

    OnlineTileOptions tilesWanted(const Preferences &preferences)
    {
        if (!preferences.onlineTiles()) return {};
        return {.urlTemplate = preferences.value(u"map/tileAddress"_s, kOpenStreetMap).toString(), // or a server of one's own
            .attribution = u"© OpenStreetMap contributors"_s,
            .userAgent = u"FlowStage/" FLOWSTAGE_VERSION ""_s,
            .cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s};
    }

} // namespace

void followOnlineTiles(MapView &map, const Preferences &preferences)
{
    map.setOnlineTiles(tilesWanted(preferences));
    QObject::connect(&preferences, &Preferences::changed, &map, [&map, &preferences](const QString &key) {
        if (key.startsWith("map/"_L1)) map.setOnlineTiles(tilesWanted(preferences));
    });
}

void makePageMap(const PageContext &context, QObject *owner, std::function<void(MapView *)> made)
{
    // A watcher and not then(): the future is shared by all pages, and takes one continuation only.
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Gazetteer>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, &preferences = context.preferences, made = std::move(made)] {
        watcher->deleteLater();
        const auto shapes = MapShapes::load();
        if (!shapes) return made(nullptr);
        auto *map = new MapView(*shapes, watcher->result());
        followOnlineTiles(*map, preferences);
        made(map);
    });
    watcher->setFuture(context.gazetteer);
}

} // namespace flow::ui
