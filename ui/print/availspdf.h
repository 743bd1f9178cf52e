// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/avails.h"

namespace flow::ui {

/// The grid of avails as it is sent to a promoter: a month below the other, a row for each artist (or venue), free days by their
/// number, held ones by their rank. No fee, and no name of whoever holds or has a day. `artist` is whose days they are when the
/// columns are venues. A4, lying; in the user's language. GUI thread.
QByteArray availsPdf(const AvailsGrid &grid, const QString &artist, const QString &agency, const QDate &made);

} // namespace flow::ui
