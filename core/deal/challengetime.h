// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace flow {

/// By when a challenge has to be answered, as people say it in English, French, Spanish and German: "48 h", "2 days", "3 j",
/// "Fri 12:00", "vendredi midi", "18h", "12/3 18:00", "12 March". A day without a time lasts to its end; a time alone, or a weekday,
/// is the next one. Local time. None when it says neither a span with a unit nor a moment; what is said may lie in the past.
std::optional<QDateTime> answerBy(const QString &text, const QDateTime &now);

} // namespace flow
