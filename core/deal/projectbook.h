// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace flow {

/// How far a project has come with the venues of its portfolio.
struct ProjectProgress
{
    int venues = 0, asked = 0, due = 0; ///< all of them, those that were contacted, those whose day to call has come
    QHash<QString, int> states; ///< how many in each state of a prospect
    int holds = 0, confirmed = 0; ///< dates that are held, and holds that came to a show
    bool operator==(const ProjectProgress &) const = default;
};

struct ProjectArtist
{
    qint64 linkId = 0, artistId = 0; ///< linkId: of the record project_artist
    int color = 0;
    QString name;
};

// On a reader thread, inside the caller's transaction.

/// Of every project, by its id; those with nothing in them are not there. A handful of passes, whatever the number of projects.
Result<QHash<qint64, ProjectProgress>> projectProgress(Connection &connection, const QDate &today);
/// Who is in a project, in the order in which they were added.
Result<std::vector<ProjectArtist>> projectArtists(Connection &connection, qint64 projectId);
/// Projects that are planned or under way, the latest made first: what a venue can be added to.
Result<std::vector<std::pair<qint64, QString>>> openProjects(Connection &connection);

} // namespace flow
