// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"
#include "app/cli/commands.h"
#include "app/cli/recordcommand.h"
#include "core/base/uuid.h"
#include "core/store/records.h"
#include "ui/text/fieldtext.h"

#include <QJsonArray>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestInternal = 200;

struct Shown
{
    Record record;
    QStringList tags;
    QStringList interests;
};

Result<Shown> readRecord(Connection &c, const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(auto record, Records(c).byId(entity, id));
    if (!record) return failure(ErrorCode::NotFound, {entity.name + u' ' + QString::number(id)});
    const ListSpec spec{.entity = &entity, .columns = {u"tags"_s, u"interests"_s}};
    FLOW_ASSIGN(const auto rows, rowsById(c, spec, std::array<qint64, 1>{id}));
    return Shown{std::move(*record), rows[0].values[0].toStringList(), rows[0].values[1].toStringList()};
}

void print(Session &session, const Entity &entity, const Shown &shown)
{
    const Record &record = shown.record;
    QJsonObject fields{
        {u"entity"_s, entity.name}, {u"id"_s, record.id}, {u"uid"_s, uuidToString(record.uid)}};
    Table table{.headers = {u""_s, u""_s}, .right = {}, .rows = {}};
    table.rows.push_back({u"id"_s, QString::number(record.id)});
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        const QString currency = field.unit.isEmpty() ? QString() : record.text(field.unit);
        fields[field.name] = jsonValue(field, record.values[i], currency);
        if (record.values[i].isNull() || field.type == FieldType::Blob) continue;
        QString text = field.type == FieldType::Reference
            ? record.values[i].toString()
            : ui::formatValue(entity, field, record.values[i], currency);
        // Kept for another program, as the photo of a vCard; --json has it whole.
        if (field.is(Internal) && text.size() > kLongestInternal) text = text.left(kLongestInternal - 1) + u'…';
        table.rows.push_back({ui::fieldLabel(entity, field), text});
    }
    fields[u"tags"_s] = QJsonArray::fromStringList(shown.tags);
    fields[u"interests"_s] = QJsonArray::fromStringList(shown.interests);
    if (!shown.tags.isEmpty()) table.rows.push_back({tr("Tags"), shown.tags.join(u", "_s)});
    if (!shown.interests.isEmpty()) table.rows.push_back({tr("Interests"), shown.interests.join(u", "_s)});
    session.document(QJsonDocument(fields));
    session.table(table);
}

} // namespace

void addShow(CLI::App &app, Session &session)
{
    addRecordCommand(app, session, "show", "Show one record", readRecord, print);
}

} // namespace flow::cli
