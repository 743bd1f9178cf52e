// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journalreader.h"

namespace flow::ui {

/// What a transaction was, as a noun that follows "Undo": "edit of La Criée Basse", "import of fans.csv". Codes that are
/// not known come back as they are.
QString causeText(const QString &code, const QString &subject);
inline QString causeText(const TransactionInfo &transaction) { return causeText(transaction.cause, transaction.subject); }

/// The same as the beginning of a line of history: "Edit of La Criée Basse".
QString causeSentence(const TransactionInfo &transaction);

} // namespace flow::ui
