// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flow {

struct Entity;

/// Whether people know its rows as records: no links or parts of others, files, tags, settings and notes on imports.
[[nodiscard]] bool standsAlone(const Entity &entity);

} // namespace flow
