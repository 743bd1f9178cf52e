// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flow::ui {

/// Lets assistive technology read a MapView as a list of the points and groups that are seen. Once for the
/// process.
void registerMapAccessible();

} // namespace flow::ui
