// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/apply/recordimport.h"

namespace flow {

/// Rows of royalty statements and audience figures.
///
/// Identical lines of a statement are two sales and no duplicates: the second line of the file that looks the
/// same is held against the second such row of the workspace. A figure of a day is one value: a later file
/// brings it up to date.
class StatementImport
{
public:
    StatementImport(const Entity &entity, ImportContext &context);
    Result<RowVerdict> take(RowDraft &row);

private:
    Result<RowVerdict> takeRoyalty(RowDraft &row);
    Result<RowVerdict> takeFigures(RowDraft &row);
    Result<qint64> artistOf(const QString &name);
    Result<void> loadKnown(const QString &source);

    const Entity &m_entity;
    ImportContext &m_context;
    QHash<size_t, qint64> m_known; ///< lines of the workspace by what they say, less those met in this file
    bool m_isLoaded = false;
    QHash<QString, qint64> m_artists;
};

} // namespace flow
