// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/previewtable.h"

namespace flow::ui {

/// What an import says, in the user's language. Codes that are not known come back as they are.

QString kindText(TableKind kind); ///< "Venues"; "Not recognised" for Unknown
QString containerText(Container container); ///< "Excel workbook"
QString reasonCodeText(const QString &reason); ///< why a row or a cell was not taken as it stands: "no @ in it"
QString evidenceText(const EvidenceItem &item); ///< "same email", "name 88 % alike"
/// The reasons for and against, as one or two sentences.
QString likenessText(const Duplicate &likeness);
QString noteText(const MappingNote &note); ///< empty for notes that say nothing to people
QString noteText(const SourceNote &note);
QString noteText(const ImportNote &note);
/// The profile that knew the table: "Mailchimp"; empty for guessed mappings.
QString profileText(const QString &id);
QString targetText(const ColumnMapping &column); ///< "Capacity", "Contact: Email", "Tags"; empty when it goes nowhere
QString importKindText(const QString &kind); ///< of the `kind` field of an import

} // namespace flow::ui
