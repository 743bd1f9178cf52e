// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace flow {

class JournalWriter;

/// Teaches a connection our SQL:
///   fold(text)               see core/base/fold.h; indices use it, so it is deterministic and must not change lightly
///   search_text(a, b, ...)   folded words of the arguments with one space between, for the search index
///   journal_insert/update/delete(...)   called by the generated triggers, see store/triggers.h
/// and the FTS5 tokenizer "flow", which takes words that are folded already.
Result<void> registerFunctions(sqlite3 *db, JournalWriter &journal);
/// The tokenizer alone.
Result<void> registerTokenizer(sqlite3 *db);
/// What search_text does with each argument.
void addSearchText(std::string &out, std::string_view value);

} // namespace flow
