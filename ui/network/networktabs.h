// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordspage.h"

namespace flow::ui {

class ScoreBook;

/// Columns, filters and panels of the lists of the network.
RecordsPage::Tab venuesTab(ScoreBook &book);
RecordsPage::Tab festivalsTab(ScoreBook &book);
RecordsPage::Tab companiesTab();
RecordsPage::Tab contactsTab(ScoreBook &book);

} // namespace flow::ui
