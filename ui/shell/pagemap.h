// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace flow::ui {

class MapView;
class Preferences;
struct PageContext;

/// Makes the map of a page as soon as the gazetteer has been read, with online tiles where the person wants them. `made` gets it
/// without a parent, or nothing when the base map cannot be read; when `owner` has gone before, it is not called. GUI thread.
void makePageMap(const PageContext &context, QObject *owner, std::function<void(MapView *)> made);

/// Shows online tiles over the map or none, as the person has set it, and whenever they set it otherwise.
void followOnlineTiles(MapView &map, const Preferences &preferences);

} // namespace flow::ui
