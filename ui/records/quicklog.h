// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

namespace flow::ui {

/// Reads one line about an exchange: the first word may say how ("call", "mail", "meeting", "whatsapp", "note", in
/// English, French or Spanish, with or without ":"; "<" or "from" for what came in), the rest is the summary, and what
/// follows " -- " the detail. "called: wants 5 March -- can go to 4,200 with lodging" gives kind call, summary "wants
/// 5 March". Without such a word it is a call. Notes are private, and so is what begins with "private:". Empty when there is no summary.
Values parseQuickLog(const QString &line, qint64 nowMs, const QString &author);
/// The line that says what an entry has, to be corrected.
QString quickLogLine(const Record &entry);

} // namespace flow::ui
