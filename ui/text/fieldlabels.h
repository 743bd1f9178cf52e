// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace flow::ui::labels {

/// A code and its English words, which are the key of the translation.
struct Label
{
    const char *code;
    const char *words;
};

std::span<const Label> entities(); ///< "venue" and, with a plus behind, the plural
std::span<const Label> fields();
std::span<const Label> choices();
std::span<const Label> reportTitles();
std::span<const Label> reportSummaries();
std::span<const Label> reportWords(); ///< columns, figures, tables and charts
std::span<const Label> reportNotes(); ///< %1 is the count

} // namespace flow::ui::labels
