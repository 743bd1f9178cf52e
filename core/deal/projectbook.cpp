// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/projectbook.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    template <class Take>
    Result<void> each(Statement &row, Take take)
    {
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            take(row);
        }
    }

} // namespace

Result<QHash<qint64, ProjectProgress>> projectProgress(Connection &connection, const QDate &today)
{
    QHash<qint64, ProjectProgress> all;
    FLOW_ASSIGN(Statement prospects,
        connection.prepare("SELECT project_id, state, count(*), sum(state IN ('to_contact', 'pitched', 'interested', 'dates_in') AND follow_up_on <= ?1"
                           " AND (snoozed_until IS NULL OR snoozed_until <= ?1)) FROM prospect WHERE project_id IS NOT NULL GROUP BY project_id, state"));
    prospects.bind(1, today.toString(Qt::ISODate));
    FLOW_TRY(each(prospects, [&](const Statement &row) {
        ProjectProgress &progress = all[row.integer(0)];
        const QString state = row.string(1);
        const int count = int(row.integer(2));
        progress.states[state] += count;
        progress.venues += count;
        if (state != "to_contact"_L1) progress.asked += count;
        progress.due += int(row.integer(3));
    }));
    FLOW_ASSIGN(Statement holds, connection.prepare("SELECT project_id, count(*) FROM hold WHERE project_id IS NOT NULL AND state = 'active' GROUP BY project_id"));
    FLOW_TRY(each(holds, [&](const Statement &row) { all[row.integer(0)].holds = int(row.integer(1)); }));
    FLOW_ASSIGN(Statement shows, connection.prepare("SELECT project_id, count(*) FROM hold WHERE project_id IS NOT NULL AND state = 'confirmed' GROUP BY project_id"));
    FLOW_TRY(each(shows, [&](const Statement &row) { all[row.integer(0)].confirmed = int(row.integer(1)); }));
    return all;
}

Result<std::vector<ProjectArtist>> projectArtists(Connection &connection, qint64 projectId)
{
    FLOW_ASSIGN(Statement artists,
        connection.prepare("SELECT p.id, a.id, coalesce(a.color, 0), a.name FROM project_artist p JOIN artist a ON a.id = p.artist_id WHERE p.project_id = ?1 ORDER BY p.id"));
    artists.bind(1, projectId);
    std::vector<ProjectArtist> found;
    FLOW_TRY(each(artists, [&](const Statement &row) { found.push_back({row.integer(0), row.integer(1), int(row.integer(2)), row.string(3)}); }));
    return found;
}

Result<std::vector<std::pair<qint64, QString>>> openProjects(Connection &connection)
{
    FLOW_ASSIGN(Statement projects, connection.prepare("SELECT id, name FROM project WHERE state IN ('planned', 'active') ORDER BY id DESC"));
    std::vector<std::pair<qint64, QString>> found;
    FLOW_TRY(each(projects, [&](const Statement &row) { found.emplace_back(row.integer(0), row.string(1)); }));
    return found;
}

} // namespace flow
