// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/tasks.h"

#include "core/deal/recordnames.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDate>
#include <QDateTime>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Record>> templatesOf(Connection &connection, const QString &startsWith, qint64 artistId)
{
    FLOW_ASSIGN(Statement find,
        connection.prepare(("SELECT "_L1 + recordColumns(taskTemplateEntity())
            + " FROM task_template t WHERE starts_with = ?1 AND (artist_id = ?2 OR (artist_id IS NULL AND NOT EXISTS (SELECT 1 FROM task_template o"
              " WHERE o.artist_id = ?2 AND o.key = t.key AND o.starts_with = ?1))) ORDER BY position, id"_L1)
                               .toStdString()));
    find.bind(1, startsWith);
    find.bind(2, artistId);
    std::vector<Record> found;
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return found;
        found.push_back(readRecord(taskTemplateEntity(), find));
    }
}

Result<bool> isMade(Connection &connection, const QString &link, qint64 recordId, const QString &key, bool item)
{
    FLOW_ASSIGN(Statement find,
        connection.prepare(item ? std::string("SELECT 1 FROM advance_item WHERE show_id = ? AND key = ?")
                                : u"SELECT 1 FROM task WHERE %1 = ? AND template_key = ?"_s.arg(link).toStdString()));
    find.bind(1, recordId);
    find.bind(2, key);
    return find.step();
}

} // namespace

Result<qint64> makeDefaultTasks(Connection &connection, const QString &startsWith, qint64 artistId, qint64 recordId)
{
    const bool isShow = startsWith == "confirmed"_L1;
    const Entity &entity = isShow ? showEntity() : startsWith == "offer"_L1 ? offerEntity() : holdEntity();
    const QString link = entity.name + "_id"_L1;
    Records records(connection);
    FLOW_ASSIGN(const auto record, records.byId(entity, recordId));
    if (!record) return failure(ErrorCode::NotFound, {entity.name});
    FLOW_ASSIGN(const auto templates, templatesOf(connection, startsWith, artistId));
    const QDate start = todayOf(connection);
    qint64 made = 0;
    for (const Record &from : templates) {
        const bool item = from.text(u"makes") == "advance_item"_L1;
        if (item && !isShow) continue; // only shows are advanced
        FLOW_ASSIGN(const bool done, isMade(connection, link, recordId, from.text(u"key"), item));
        if (done) continue;
        const QDate day = QDate::fromString(record->text(u"day"), Qt::ISODate);
        const QDate base = from.text(u"counts_from") == "show_day"_L1 && day.isValid() ? day : start;
        // What would have been due before it was known is due now.
        const QString due = std::max(base.addDays(from.value(u"days").toInt()), start).toString(Qt::ISODate);
        if (item) {
            FLOW_TRY(records.insert(advanceItemEntity(), {{u"show_id"_s, recordId}, {u"key"_s, from.value(u"key")}, {u"title"_s, from.value(u"title")},
                {u"state"_s, u"todo"_s}, {u"due_on"_s, due}, {u"assignee"_s, from.value(u"assignee")}, {u"position"_s, from.value(u"position")}}));
        } else {
            const QString kind = from.text(u"kind").isEmpty() ? u"other"_s : from.text(u"kind");
            FLOW_TRY(records.insert(taskEntity(), {{link, recordId}, {u"template_key"_s, from.value(u"key")}, {u"title"_s, from.value(u"title")},
                {u"kind"_s, kind}, {u"due_on"_s, due}, {u"assignee"_s, from.value(u"assignee")}, {u"artist_id"_s, orNull(artistId)},
                {u"venue_id"_s, record->value(u"venue_id")}, {u"created_at"_s, connection.nowMs()}, {u"notes"_s, from.value(u"notes")}}));
        }
        ++made;
    }
    return made;
}

} // namespace flow
