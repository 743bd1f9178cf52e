// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/import/profile/recognise.h"

namespace flow {

/// One table of a file: what it is, where its columns go, its first rows as they stand in the file.
struct InspectedTable
{
    TableSample sample;
    Mapping mapping;
    qint64 rows = -1; ///< all, with the header; -1: not counted
    bool isImportable() const { return mapping.kind != TableKind::Unknown && !sample.table.hidden; }
};

struct Inspection
{
    SourceInfo source;
    std::vector<InspectedTable> tables;
};

struct InspectOptions
{
    ReadOptions read = {};
    RecogniseOptions recognise = {};
    /// Reads the whole file, so that all of its values say how dates and numbers are written and whether a
    /// consent column says anything. Otherwise the first rows decide.
    bool wholeFile = true;
    size_t sampleRows = 400;
};

/// What a file is and how it would be read. Writes nothing, needs no workspace. Errors: those of readSource;
/// NoTable when nothing in it looks like rows. A table that nobody can make sense of has kind Unknown and is
/// no error.
Result<Inspection> inspectFile(const QString &path, const InspectOptions &options, Progress &progress);

/// The job that imports all tables of a file that can be.
ImportJob importJob(const QString &path, const Inspection &inspection, const ReadOptions &read = {});

/// Lets all rows of a file decide what the mappings of its tables leave open, as inspectFile() does: for mappings that were changed
/// since. Errors: those of readSource.
Result<void> readEvidence(const QString &path, const ReadOptions &read, std::vector<InspectedTable> &tables, Progress &progress);

/// Mappings that imports into this workspace used, for RecogniseOptions::remembered.
Result<std::shared_ptr<const RememberedMappings>> rememberedMappings(Connection &connection);

} // namespace flow
