// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/maillexer.h"

namespace flow {

/// Where a day stands in the tokens of a mail.
struct MailSpan
{
    int first = 0, last = 0; ///< tokens
    bool isListed = false; ///< of one list with the span before: "12, 13 and 14 March"
};

/// Which of the days, in the order of the mail, are taken. A refusal reaches the days of its own clause only: those that it
/// speaks of ("12, 13 and 14 March are taken") or that it names ("not the 13th and 14th").
std::vector<bool> refusedDays(const QString &text, const std::vector<MailToken> &tokens, const std::vector<MailSpan> &spans, bool isGerman);

} // namespace flow
