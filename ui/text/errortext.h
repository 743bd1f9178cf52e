// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace flow::ui {

/// The one place that words errors: what happened, what is safe, what to do. One or two sentences in the user's
/// language, without codes.
QString errorText(const Error &error);

} // namespace flow::ui
