// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"

#include <QStringList>

namespace flow::read {

/// vCard 2.1, 3.0 and 4.0, card by card, as one table "contacts" with a row for each card. Groups (lists of
/// other cards) are left out and counted.
///
/// Own parser rather than KContacts: that drops what it does not know, where a re-export has to be loss-free,
/// and brings Qt Gui into the core.
Result<void> readVCard(ReadJob &job);

/// Row 1 of the table:
/// name first_name last_name middle_name prefix suffix nickname organization department title role
/// email_1 email_1_label email_2 email_2_label email_3 email_3_label
/// phone_mobile phone_work phone_home phone_fax phone_other   (further numbers of a kind go to phone_other,
/// "; " between) street city region postal_code country address_label       (the preferred address, else
/// work's, else the first) url birthday anniversary note categories geo kind uid photo extra Birthdays
/// without a year are Text "--05-09". kind is individual, org, group or location. geo is "lat, lon". photo is
/// a URL or a data: URL. extra holds every property that found no column, unfolded and otherwise verbatim,
/// one a line.
QStringList vcardColumns();

} // namespace flow::read
