// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordspage.h"

namespace flow::ui {

/// Columns, filters and panels of the lists of the network.
RecordsPage::Tab venuesTab();
RecordsPage::Tab festivalsTab();
RecordsPage::Tab companiesTab();
RecordsPage::Tab contactsTab();

} // namespace flow::ui
