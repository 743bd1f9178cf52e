// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace flow::ui {

/// The design tokens that are compiled in; a damaged build ends here with a message.
const Tokens &compiledTokens();
/// Makes the fonts of the design known to the application, once.
void loadFonts();

} // namespace flow::ui
