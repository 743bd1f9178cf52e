// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/prospectbook.h"

#include "core/deal/recordnames.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDateTime>

#include <array>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeRule
{
    QLatin1StringView state; ///< empty: stays
    QLatin1StringView summary; ///< stored, so that exports and searches find it; pages word the state
    int days; ///< until the next reminder; 0: by the attempts; -1: none
    bool answered;
};

constexpr std::array<OutcomeRule, 6> kRules{{
    {""_L1, "No answer"_L1, 0, false},
    {"pitched"_L1, "Pitched"_L1, 0, false},
    {"interested"_L1, "Interested"_L1, 7, true},
    {"dates_in"_L1, "Sent dates"_L1, 2, true},
    {""_L1, "Call back"_L1, 1, true},
    {"declined"_L1, "Declined"_L1, -1, true},
}};

Result<Record> prospectById(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(std::optional<Record> record, Records(connection).byId(prospectEntity(), id));
    if (!record) return failure(ErrorCode::NotFound, {u"prospect"_s});
    return *std::move(record);
}

/// A reminder on a Saturday or Sunday waits for Monday.
QDate workday(QDate day) { return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day; }

constexpr auto kDue = "p.state IN ('to_contact', 'pitched', 'interested', 'dates_in') AND p.follow_up_on <= ?1"
                      " AND (p.snoozed_until IS NULL OR p.snoozed_until <= ?1)";
constexpr auto kOpenTask = "t.kind IN ('call', 'follow_up') AND t.done_at IS NULL AND t.due_on <= ?1"
                           " AND (t.snoozed_until IS NULL OR t.snoozed_until <= ?1)";

} // namespace

int followUpDays(int attempts)
{
    static constexpr std::array days{4, 7, 10, 14, 21};
    return days[size_t(std::clamp(attempts, 0, int(days.size()) - 1))];
}

Result<QList<qint64>> addProspects(Connection &connection, qint64 projectId, qint64 artistId, const QList<qint64> &venueIds, const QString &owner)
{
    Records records(connection);
    QList<qint64> added;
    for (const qint64 venueId : venueIds) {
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT 1 FROM prospect WHERE venue_id = ? AND project_id IS ? AND artist_id IS ?"));
        find.bind(1, venueId);
        find.bind(2, orNull(projectId));
        find.bind(3, orNull(artistId));
        FLOW_ASSIGN(const bool isThere, find.step());
        if (isThere) continue;
        FLOW_ASSIGN(const RecordNames names, namesOf(connection, artistId, venueId));
        FLOW_ASSIGN(Statement contact, connection.prepare("SELECT contact_id FROM contact_role WHERE venue_id = ? ORDER BY is_primary DESC, role = 'programmer' DESC, id LIMIT 1"));
        contact.bind(1, venueId);
        FLOW_TRY(contact.step());
        FLOW_ASSIGN(const qint64 id, records.insert(prospectEntity(), {{u"project_id"_s, orNull(projectId)}, {u"artist_id"_s, orNull(artistId)},
            {u"venue_id"_s, venueId}, {u"contact_id"_s, orNull(contact.integer(0))}, {u"venue_name"_s, names.venue}, {u"state"_s, u"to_contact"_s},
            {u"currency"_s, names.currency}, {u"follow_up_on"_s, todayOf(connection).toString(Qt::ISODate)}, {u"attempts"_s, 0}, {u"owner"_s, owner},
            {u"created_at"_s, connection.nowMs()}}));
        added << id;
    }
    return added;
}

Result<qint64> askForDay(Connection &connection, qint64 artistId, qint64 venueId, const QString &period, const QString &owner)
{
    qint64 id = 0;
    {
        FLOW_ASSIGN(Statement find,
            connection.prepare("SELECT id FROM prospect WHERE venue_id = ? AND artist_id = ? ORDER BY state IN ('declined', 'dropped'), project_id IS NULL, id DESC LIMIT 1"));
        find.bind(1, venueId);
        find.bind(2, artistId);
        FLOW_ASSIGN(const bool isThere, find.step());
        if (isThere) id = find.integer(0);
    }
    if (!id) {
        FLOW_ASSIGN(const QList<qint64> added, addProspects(connection, 0, artistId, {venueId}, owner));
        id = added.front();
    }
    FLOW_ASSIGN(const Record prospect, prospectById(connection, id));
    const QString state = prospect.text(u"state");
    if (state == "declined"_L1 || state == "dropped"_L1) FLOW_TRY(reopenProspect(connection, id));
    FLOW_TRY(Records(connection).update(prospectEntity(), id, {{u"period"_s, period}, {u"follow_up_on"_s, todayOf(connection).toString(Qt::ISODate)}, {u"snoozed_until"_s, QVariant()}}));
    return id;
}

Result<void> logOutcome(Connection &connection, qint64 prospectId, CallOutcome outcome, const QString &author, const QString &note,
    const QDate &callBackOn, const QString &reason)
{
    FLOW_ASSIGN(const Record prospect, prospectById(connection, prospectId));
    const OutcomeRule &rule = kRules[size_t(outcome)];
    const int attempts = rule.answered ? 0 : prospect.value(u"attempts").toInt() + 1;
    Values values{{u"attempts"_s, attempts}, {u"snoozed_until"_s, QVariant()}};
    if (!rule.state.isEmpty()) values.insert(u"state"_s, QString(rule.state));
    // Somebody whom nobody reached was still written to or called: a first attempt counts as contacted.
    if (outcome == CallOutcome::Pitched) values.insert(u"pitched_at"_s, connection.nowMs());
    if (rule.answered) values.insert(u"replied_at"_s, connection.nowMs());
    QVariant next;
    if (callBackOn.isValid()) next = callBackOn.toString(Qt::ISODate);
    else if (rule.days >= 0) next = workday(todayOf(connection).addDays(rule.days ? rule.days : followUpDays(attempts - 1))).toString(Qt::ISODate);
    values.insert(u"follow_up_on"_s, next);
    if (outcome == CallOutcome::Declined) values.insert({{u"lost_reason"_s, reason}, {u"lost_words"_s, note}});
    Records records(connection);
    FLOW_TRY(records.update(prospectEntity(), prospectId, values));
    FLOW_TRY(records.insert(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"direction"_s, u"out"_s}, {u"at"_s, connection.nowMs()}, {u"author"_s, author},
        {u"summary"_s, note.isEmpty() ? QString(rule.summary) : note}, {u"contact_id"_s, prospect.value(u"contact_id")},
        {u"venue_id"_s, prospect.value(u"venue_id")}, {u"artist_id"_s, prospect.value(u"artist_id")}, {u"prospect_id"_s, prospectId}}));
    return {};
}

Result<void> snoozeProspect(Connection &connection, qint64 prospectId, const QDate &until)
{
    FLOW_TRY(prospectById(connection, prospectId));
    FLOW_TRY(Records(connection).update(prospectEntity(), prospectId, {{u"snoozed_until"_s, until.toString(Qt::ISODate)}}));
    return {};
}

Result<void> reopenProspect(Connection &connection, qint64 prospectId)
{
    FLOW_ASSIGN(const Record prospect, prospectById(connection, prospectId));
    const QString state = prospect.value(u"replied_at").isNull() ? (prospect.value(u"pitched_at").isNull() ? u"to_contact"_s : u"pitched"_s) : u"interested"_s;
    FLOW_TRY(Records(connection).update(prospectEntity(), prospectId, {{u"state"_s, state}, {u"lost_reason"_s, QVariant()}, {u"lost_words"_s, QVariant()},
        {u"follow_up_on"_s, todayOf(connection).toString(Qt::ISODate)}}));
    return {};
}

Result<qint64> callCount(Connection &connection, const QDate &today)
{
    FLOW_ASSIGN(Statement count, connection.prepare((QLatin1StringView("SELECT (SELECT count(*) FROM prospect p WHERE ") + QLatin1StringView(kDue)
        + ") + (SELECT count(*) FROM task t WHERE "_L1 + QLatin1StringView(kOpenTask) + ")"_L1).toStdString()));
    count.bind(1, today.toString(Qt::ISODate));
    FLOW_TRY(count.step());
    return count.integer(0);
}

Result<std::vector<CallRow>> callsFor(Connection &connection, const QDate &today, int limit)
{
    const QString sql = u"SELECT d.prospect_id, d.task_id, d.venue_id, d.contact_id, coalesce(a.name, ''), coalesce(v.name, d.venue_name, ''),"
                        " coalesce(v.town, ''), coalesce(v.country, ''), coalesce(j.name, ''), coalesce(c.name, ''), coalesce(c.job_title, ''),"
                        " coalesce(c.mobile, c.phone, v.phone, ''), d.title, d.state, d.due, d.attempts, coalesce(i.at, 0), coalesce(i.kind, ''),"
                        " coalesce(i.summary, ''), coalesce(d.estimate, 0), coalesce(d.currency, ''), coalesce(a.color, 0) FROM ("
                        "SELECT p.id AS prospect_id, 0 AS task_id, p.venue_id, p.contact_id, p.artist_id, p.project_id, p.venue_name, '' AS title, p.state,"
                        " p.follow_up_on AS due, coalesce(p.attempts, 0) AS attempts, p.estimate, p.currency FROM prospect p WHERE %1 UNION ALL "
                        "SELECT 0, t.id, t.venue_id, t.contact_id, t.artist_id, t.project_id, NULL, t.title, '', t.due_on, 0, NULL, NULL FROM task t WHERE %2) d"
                        " LEFT JOIN artist a ON a.id = d.artist_id LEFT JOIN venue v ON v.id = d.venue_id LEFT JOIN project j ON j.id = d.project_id"
                        " LEFT JOIN contact c ON c.id = d.contact_id LEFT JOIN interaction i ON i.id = coalesce("
                        "(SELECT id FROM interaction WHERE contact_id = d.contact_id ORDER BY at DESC LIMIT 1),"
                        " (SELECT id FROM interaction WHERE venue_id = d.venue_id ORDER BY at DESC LIMIT 1))"
                        " ORDER BY d.due, d.prospect_id, d.task_id LIMIT ?2"_s.arg(QLatin1StringView(kDue), QLatin1StringView(kOpenTask));
    FLOW_ASSIGN(Statement find, connection.prepare(sql.toStdString()));
    find.bind(1, today.toString(Qt::ISODate));
    find.bind(2, limit);
    std::vector<CallRow> rows;
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return rows;
        CallRow call{.prospectId = find.integer(0), .taskId = find.integer(1), .venueId = find.integer(2), .contactId = find.integer(3)};
        int column = 4;
        for (QString *text : {&call.artist, &call.venue, &call.town, &call.country, &call.project, &call.contact, &call.jobTitle, &call.phone, &call.title, &call.state})
            *text = find.string(column++);
        call.due = QDate::fromString(find.string(14), Qt::ISODate);
        call.attempts = int(find.integer(15));
        call.lastAt = find.integer(16);
        call.lastKind = find.string(17);
        call.lastSummary = find.string(18);
        call.estimate = find.integer(19);
        call.currency = find.string(20);
        call.artistColor = int(find.integer(21));
        rows.push_back(std::move(call));
    }
}

} // namespace flow
