// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geoprovider.h"
#include "ui/shell/pagecontext.h"

#include <functional>
#include <memory>

namespace flow::ui {

/// Makes a routing service for an address ("https://router.example.org"; empty: the public one). Null where the program has none.
using RoutingFactory = std::function<std::unique_ptr<GeoProvider>(const QString &host)>;

/// The program gives it to the workspaces, pages ask for it. Nobody is asked anything before somebody wants roads looked up.
void setRouting(WorkspaceManager &workspaces, RoutingFactory factory);
[[nodiscard]] std::unique_ptr<GeoProvider> makeRouting(const PageContext &context, const QString &host);
[[nodiscard]] bool hasRouting(const PageContext &context);

} // namespace flow::ui

Q_DECLARE_METATYPE(flow::ui::RoutingFactory)
