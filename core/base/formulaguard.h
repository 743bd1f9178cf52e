// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace flow {

/// Spreadsheets run a cell of a text file that begins with = + - @ (or a tab or line break before them) as a
/// formula. Exports put an apostrophe before such a text, imports take one away: unguarded(guarded(x)) == x
/// for every x. Phone numbers ("+33 6 12...") are left as they are, as is an apostrophe before anything else
/// ("'t Hof").
QString guardedFormula(const QString &text);
QString unguardedFormula(const QString &text);
std::string_view unguardedFormula(std::string_view utf8);

} // namespace flow
