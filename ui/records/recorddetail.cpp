// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recorddetail.h"

#include "core/entities.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLatest = 200;

    Result<void> readTags(Connection &connection, RecordDetail &detail)
    {
        FLOW_ASSIGN(Statement tags,
            connection.prepare("SELECT t.name, t.kind FROM tagging g JOIN tag t ON t.id = g.tag_id"
                               " WHERE g.owner_entity = ? AND g.owner_id = ? ORDER BY fold(t.name)"));
        tags.bind(1, detail.record.entity->number);
        tags.bind(2, detail.record.id);
        for (;;) {
            FLOW_ASSIGN(const bool row, tags.step());
            if (!row) return {};
            (tags.text(1) == "interest" ? detail.interests : detail.tags) << tags.string(0);
        }
    }

    Result<void> readReferences(Connection &connection, RecordDetail &detail)
    {
        for (const Field &field : detail.record.entity->fields) {
            const Entity *target = field.type == FieldType::Reference ? entityByName(field.target) : nullptr;
            const qint64 id = detail.record.value(field.name).toLongLong();
            if (!target || !id || field.is(Internal)) continue;
            FLOW_ASSIGN(const auto other, Records(connection).byId(*target, id));
            if (other) detail.references.insert(field.name, other->title());
        }
        return {};
    }

    RoleLine lineFrom(const Record &role, const Record &other)
    {
        const QString mobile = other.text(u"mobile");
        return {role.id, other.entity, other.id, other.title(), role.text(u"role"), role.text(u"role_name"),
            mobile.isEmpty() ? other.text(u"phone") : mobile, other.text(u"email")};
    }

    Result<void> readRoles(Connection &connection, RecordDetail &detail)
    {
        const Entity &entity = *detail.record.entity;
        const bool person = &entity == &contactEntity();
        FLOW_ASSIGN(const auto roles,
            Records(connection).where(contactRoleEntity(), entity.name + u"_id"_s, detail.record.id, kLatest));
        const QList<const Entity *> places{&venueEntity(), &companyEntity(), &artistEntity()};
        for (const Record &role : roles) {
            for (const Entity *other : person ? places : QList<const Entity *>{&contactEntity()}) {
                const qint64 id = role.value(other->name + u"_id"_s).toLongLong();
                if (!id) continue;
                FLOW_ASSIGN(const auto record, Records(connection).byId(*other, id));
                if (record) detail.roles.push_back(lineFrom(role, *record));
            }
        }
        return {};
    }

    Result<std::vector<Record>> newestFirst(Connection &connection, const Entity &entity, const QString &field, qint64 id, const QString &order)
    {
        FLOW_ASSIGN(auto records, Records(connection).where(entity, field, id, 5000));
        const QString by = order;
        std::ranges::stable_sort(records, [&](const Record &a, const Record &b) {
            return by.isEmpty() ? a.id < b.id : a.value(by).toLongLong() > b.value(by).toLongLong();
        });
        if (records.size() > kLatest) records.resize(kLatest);
        return records;
    }

} // namespace

Result<RecordDetail> readDetail(Connection &connection, const DetailRequest &request, qint64 id)
{
    FLOW_ASSIGN(auto record, Records(connection).byId(*request.entity, id));
    if (!record) return failure(ErrorCode::NotFound, {request.entity->name + u' ' + QString::number(id)});
    RecordDetail detail;
    detail.record = std::move(*record);
    FLOW_TRY(readTags(connection, detail));
    FLOW_TRY(readReferences(connection, detail));
    if (request.roles) FLOW_TRY(readRoles(connection, detail));
    if (!request.interactionField.isEmpty()) {
        FLOW_ASSIGN(detail.interactions,
            newestFirst(connection, interactionEntity(), request.interactionField, id, u"at"_s));
    }
    if (request.children) {
        FLOW_ASSIGN(detail.children,
            newestFirst(connection, *request.children, request.childField, id, request.childOrder));
    }
    FLOW_ASSIGN(detail.history, historyOf(connection, *request.entity, id, kLatest));
    return detail;
}

} // namespace flow::ui
