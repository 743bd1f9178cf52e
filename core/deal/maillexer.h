// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace flow {

/// A piece of a mail, as far as dates care.
struct MailToken
{
    enum class Kind { Number, Month, Weekday, List, Range, Of, Sign, Break, Refusal, Word };
    Kind kind = Kind::Word;
    int value = 0; ///< number; month 1 to 12; weekday 1 to 7; the character of a sign
    int digits = 0; ///< of a number
    int month = 0; ///< of a weekday that is also short for a month ("mar")
    bool glued = false; ///< no space before it
    qsizetype at = 0, length = 0;
};

/// Words are known in English, French, Spanish and German, with and without accents, long and short.
std::vector<MailToken> mailTokens(const QString &text);

} // namespace flow
