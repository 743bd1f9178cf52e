// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networktabs.h"

#include "core/entities.h"
#include "ui/network/networkpage.h"
#include "ui/network/scorebook.h"
#include "ui/text/fieldtext.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// "Club in Rennes, Bretagne · 620 standing"
    QString placeFacts(const RecordDetail &detail)
    {
        const Record &record = detail.record;
        QStringList place;
        for (const QString &part : {record.text(u"town"), record.text(u"region")})
            if (!part.isEmpty()) place << part;
        if (place.isEmpty() && !record.text(u"country").isEmpty()) place << countryName(record.text(u"country"));
        QString facts = choiceLabel(*record.entity, *record.entity->field(u"kind"), record.text(u"kind"));
        if (!place.isEmpty()) facts = facts.isEmpty() ? place.join(u", ") : NetworkPage::tr("%1 in %2").arg(facts, place.join(u", "));
        if (const qint64 capacity = record.value(u"capacity").toLongLong()) facts += u" · "_s + NetworkPage::tr("capacity %1").arg(formatCount(capacity));
        return facts;
    }

    PanelSpec placePanel(const Entity &entity)
    {
        PanelSpec panel;
        panel.request = {.entity = &entity, .roles = true, .interactionField = entity.name + u"_id"_s};
        panel.facts = placeFacts;
        return panel;
    }

    const QString kScore = u"score"_s;
    constexpr QChar kFigureSpace(0x2007);

    /// The score with its bar, pale when it is more guess than knowledge, and how many negotiations came to something.
    RecordColumns &withScore(RecordColumns &columns, ScoreBook &book)
    {
        columns.known(kScore, NetworkPage::tr("Score"), 100, [&book](qint64 id) {
            const auto known = book.known(id);
            if (!known) return CellLook{.text = QString(2, kFigureSpace), .bar = 0}; // scores come later, columns are fitted by the first rows
            const bool isThin = known->score.isThin();
            return CellLook{.text = QString::number(known->score.total), .bar = known->score.total / 100.0, .color = isThin ? ColorRole::Text3 : ColorRole::Text,
                .tip = isThin ? NetworkPage::tr("Little is known yet") : QString()};
        }, true, CellWeight::Value);
        columns.known(u"won"_s, NetworkPage::tr("Won"), 80, [&book](qint64 id) {
            const auto known = book.known(id);
            if (!known) return CellLook{.text = QString(6, kFigureSpace)};
            const int all = known->evidence.won + known->evidence.lost;
            return CellLook{.text = all ? NetworkPage::tr("%1 of %2").arg(formatCount(known->evidence.won), formatCount(all)) : QString(), .tip = all ? NetworkPage::tr("Negotiations that came to something") : QString()};
        }, false);
        return columns;
    }

    void rankByScore(RecordsSpec &records, ScoreBook &book)
    {
        records.rankedField = kScore;
        records.ranking = ScoreBook::ranking(book);
    }

    RecordColumns venueColumns(ScoreBook &book)
    {
        RecordColumns columns(venueEntity());
        columns.field(u"name"_s, 188, CellWeight::Name);
        columns.field(u"town"_s, 110).field(u"capacity"_s, 76, CellWeight::Value);
        withScore(columns, book).field(u"last_fee"_s, 90, CellWeight::Value).field(u"kind"_s, 100).field(u"country"_s, 100).field(u"genres"_s, 180);
        for (const auto &name : {u"region"_s, u"email"_s, u"phone"_s, u"website"_s, u"capacity_seated"_s, u"fee_min"_s, u"fee_max"_s, u"payment_days"_s, u"status"_s})
            columns.hidden(name);
        return columns;
    }

    const QStringList kVenueFilters{u"kind"_s, u"town"_s, u"region"_s, u"country"_s, u"located_by"_s, u"capacity"_s, u"genres"_s, u"last_fee"_s, u"fee_min"_s,
        u"fee_max"_s, u"payment_days"_s, u"status"_s, u"email"_s, u"phone"_s, u"notes"_s};

} // namespace

RecordsPage::Tab venuesTab(ScoreBook &book)
{
    RecordsPage::Tab tab{.id = u"venues"_s, .text = NetworkPage::tr("Venues"), .icon = u"building-2"_s};
    tab.records = {.entity = &venueEntity(), .stateKey = u"network/venues"_s, .filterFields = kVenueFilters,
        .base = Filter::compare(u"kind"_s, FilterOp::NotEqual, {u"festival"_s}), .sortField = u"name"_s,
        .emptyTitle = NetworkPage::tr("No venues yet"), .emptyText = NetworkPage::tr("Import a list, or add the first one by hand."), .emptyAction = NetworkPage::tr("Add venue")};
    rankByScore(tab.records, book);
    tab.columns = [&book] { return venueColumns(book); };
    tab.panel = placePanel(venueEntity());
    tab.panel.sections = {
        {{}, {u"capacity"_s, u"capacity_seated"_s, u"rooms"_s, u"genres"_s, u"excludes"_s}},
        {NetworkPage::tr("Money"), {u"fee_min"_s, u"fee_max"_s, u"last_fee"_s, u"currency"_s, u"payment_days"_s}},
        {NetworkPage::tr("Reach"), {u"phone"_s, u"email"_s, u"website"_s, u"instagram"_s, u"street"_s, u"postcode"_s, u"town"_s, u"region"_s, u"country"_s, u"company_id"_s}},
        {NetworkPage::tr("Notes"), {u"kind"_s, u"status"_s, u"notes"_s}}};
    tab.add = NetworkPage::tr("Add venue");
    tab.addFields = {u"name"_s, u"kind"_s, u"town"_s, u"country"_s, u"capacity"_s, u"phone"_s, u"email"_s, u"website"_s};
    tab.addValues = {{u"kind"_s, u"club"_s}};
    return tab;
}

RecordsPage::Tab festivalsTab(ScoreBook &book)
{
    RecordsPage::Tab tab{.id = u"festivals"_s, .text = NetworkPage::tr("Festivals"), .icon = u"tent"_s};
    tab.records = {.entity = &venueEntity(), .stateKey = u"network/festivals"_s, .filterFields = kVenueFilters,
        .base = Filter::compare(u"kind"_s, FilterOp::Equal, {u"festival"_s}), .sortField = u"name"_s,
        .emptyTitle = NetworkPage::tr("No festivals yet"), .emptyText = NetworkPage::tr("Import a list, or add the first one by hand."), .emptyAction = NetworkPage::tr("Add festival")};
    rankByScore(tab.records, book);
    tab.columns = [&book] {
        RecordColumns columns(venueEntity());
        columns.field(u"name"_s, 220, CellWeight::Name);
        columns.field(u"town"_s, 130);
        withScore(columns, book).field(u"country"_s, 90).field(u"period"_s, 200);
        columns.field(u"genres"_s, 200).field(u"founded"_s, 80, CellWeight::Value);
        for (const auto &name : {u"region"_s, u"email"_s, u"phone"_s, u"website"_s, u"capacity"_s, u"period_start"_s, u"period_end"_s, u"last_fee"_s}) columns.hidden(name);
        return columns;
    };
    tab.panel = placePanel(venueEntity());
    tab.panel.sections = {
        {{}, {u"period"_s, u"period_start"_s, u"period_end"_s, u"founded"_s, u"genres"_s, u"capacity"_s}},
        {NetworkPage::tr("Money"), {u"fee_min"_s, u"fee_max"_s, u"last_fee"_s, u"currency"_s, u"payment_days"_s}},
        {NetworkPage::tr("Reach"), {u"phone"_s, u"email"_s, u"website"_s, u"street"_s, u"postcode"_s, u"town"_s, u"region"_s, u"country"_s, u"company_id"_s}},
        {NetworkPage::tr("Notes"), {u"status"_s, u"notes"_s}}};
    tab.add = NetworkPage::tr("Add festival");
    tab.addFields = {u"name"_s, u"town"_s, u"country"_s, u"period"_s, u"genres"_s, u"email"_s, u"website"_s};
    tab.addValues = {{u"kind"_s, u"festival"_s}};
    return tab;
}

RecordsPage::Tab companiesTab()
{
    RecordsPage::Tab tab{.id = u"companies"_s, .text = NetworkPage::tr("Companies"), .icon = u"briefcase"_s};
    tab.records = {.entity = &companyEntity(), .stateKey = u"network/companies"_s, .sortField = u"name"_s, .emptyTitle = NetworkPage::tr("No companies yet"),
        .emptyText = NetworkPage::tr("Promoters, agencies and labels appear here."), .emptyAction = NetworkPage::tr("Add company")};
    tab.columns = [] {
        RecordColumns columns(companyEntity());
        columns.field(u"name"_s, 260, CellWeight::Name).field(u"kind"_s, 130).field(u"town"_s, 150).field(u"country"_s, 90);
        columns.field(u"email"_s, 220).field(u"phone"_s, 150);
        for (const auto &name : {u"website"_s, u"registration"_s, u"vat_number"_s, u"payment_days"_s}) columns.hidden(name);
        return columns;
    };
    tab.panel = placePanel(companyEntity());
    tab.panel.sections = {
        {{}, {u"kind"_s, u"phone"_s, u"email"_s, u"website"_s, u"street"_s, u"postcode"_s, u"town"_s, u"region"_s, u"country"_s}},
        {NetworkPage::tr("Registration"), {u"registration"_s, u"vat_number"_s, u"payment_days"_s}},
        {NetworkPage::tr("Notes"), {u"notes"_s}}};
    tab.add = NetworkPage::tr("Add company");
    tab.addFields = {u"name"_s, u"kind"_s, u"town"_s, u"country"_s, u"phone"_s, u"email"_s};
    return tab;
}

RecordsPage::Tab contactsTab(ScoreBook &book)
{
    RecordsPage::Tab tab{.id = u"contacts"_s, .text = NetworkPage::tr("Contacts"), .icon = u"contact"_s};
    tab.records = {.entity = &contactEntity(), .stateKey = u"network/contacts"_s, .sortField = u"name"_s, .emptyTitle = NetworkPage::tr("No contacts yet"),
        .emptyText = NetworkPage::tr("Import an address book, or add the first person by hand."), .emptyAction = NetworkPage::tr("Add contact")};
    rankByScore(tab.records, book);
    tab.columns = [&book] {
        RecordColumns columns(contactEntity());
        columns.field(u"name"_s, 220, CellWeight::Name).withLook({}, [](const QVariantList &v) {
            const QString name = v.value(0).toString();
            return CellLook{.text = name, .avatar = name, .series = seriesOf(name), .shape = AvatarShape::Circle};
        });
        columns.field(u"job_title"_s, 150).field(u"company_name"_s, 180);
        withScore(columns, book).field(u"town"_s, 120).field(u"email"_s, 220).field(u"mobile"_s, 140);
        for (const auto &name : {u"phone"_s, u"country"_s, u"language"_s, u"status"_s, u"source"_s, u"preferences"_s}) columns.hidden(name);
        return columns;
    };
    PanelSpec &panel = tab.panel;
    panel.request = {.entity = &contactEntity(), .roles = true, .interactionField = u"contact_id"_s};
    panel.avatar = panel.circle = true;
    panel.facts = [](const RecordDetail &detail) {
        QStringList facts;
        for (const QString &part : {detail.record.text(u"job_title"), detail.record.text(u"company_name"), detail.record.text(u"town")})
            if (!part.isEmpty()) facts << part;
        return facts.join(u" · "_s);
    };
    panel.sections = {
        {{}, {u"mobile"_s, u"phone"_s, u"email"_s, u"email2"_s, u"language"_s, u"preferences"_s}},
        {NetworkPage::tr("Person"), {u"first_name"_s, u"last_name"_s, u"job_title"_s, u"department"_s, u"company_name"_s, u"birthday"_s, u"linkedin"_s, u"instagram"_s}},
        {NetworkPage::tr("Address"), {u"street"_s, u"postcode"_s, u"town"_s, u"region"_s, u"country"_s}},
        {NetworkPage::tr("Notes"), {u"status"_s, u"source"_s, u"notes"_s}}};
    tab.add = NetworkPage::tr("Add contact");
    tab.addFields = {u"name"_s, u"job_title"_s, u"email"_s, u"mobile"_s, u"company_name"_s, u"town"_s};
    return tab;
}

} // namespace flow::ui
