// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/facts.h"

#include "core/entities.h"
#include "core/query/listquery.h"
#include "core/store/records.h"
#include "core/store/setting.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

Result<void> writeSetting(Connection &connection, const char *key, const QString &value)
{
    Records records(connection);
    FLOW_ASSIGN(const std::vector<Record> found, records.where(settingEntity(), u"key"_s, QString::fromLatin1(key), 1));
    const Values values{{u"key"_s, QString::fromLatin1(key)}, {u"value"_s, value}};
    if (found.empty()) {
        FLOW_TRY(records.insert(settingEntity(), values));
    } else {
        FLOW_TRY(records.update(settingEntity(), found.front().id, values));
    }
    return {};
}

Result<WorkspaceFacts> readFacts(Connection &connection)
{
    WorkspaceFacts facts;
    FLOW_ASSIGN(facts.agencyName, settingOf(connection, agencyKeys::kName));
    FLOW_ASSIGN(facts.country, settingOf(connection, agencyKeys::kCountry));
    FLOW_ASSIGN(facts.currency, settingOf(connection, agencyKeys::kCurrency));
    FLOW_ASSIGN(facts.person, settingOf(connection, agencyKeys::kPerson));
    for (const Entity *entity : {&artistEntity(), &venueEntity(), &contactEntity(), &companyEntity(), &fanEntity(), &interactionEntity(), &importEntity()}) {
        FLOW_ASSIGN(const flow::Page page, pageAfter(connection, {.entity = entity}, {}, 1));
        facts.has.insert(entity->name, !page.rows.empty());
    }
    return facts;
}

Result<IdNames> readArtistNames(Connection &connection, bool onlyActive)
{
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT id, name FROM artist WHERE NOT ?1 OR status = 'active' ORDER BY fold(name), id"));
    row.bind(1, qint64(onlyActive));
    IdNames names;
    for (;;) {
        FLOW_ASSIGN(const bool more, row.step());
        if (!more) return names;
        names.append({row.integer(0), row.string(1)});
    }
}

} // namespace flow::ui
