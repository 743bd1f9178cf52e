// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/datepanel.h"

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/show/calendardata.h"
#include "core/show/dates.h"
#include "ui/calendar/showtasks.h"
#include "ui/calendar/showties.h"
#include "ui/common/label.h"
#include "ui/records/recordpanel.h"
#include "ui/text/fieldtext.h"

#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString facts(const RecordDetail &detail)
    {
        const Record &record = detail.record;
        QStringList parts{record.text(u"artist_name")};
        if (parts.first().isEmpty()) parts[0] = detail.references.value(u"artist_id"_s);
        // What is no concert says so: a day in the studio is a show in the books only.
        if (const QString kind = record.entity == &showEntity() ? record.text(u"kind") : QString(); !kind.isEmpty() && kind != "concert"_L1)
            parts.prepend(choiceLabel(showEntity(), *showEntity().field(u"kind"), kind));
        parts << record.text(u"town") << formatDay(QDate::fromString(record.text(u"day"), Qt::ISODate));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    /// What is not as it was written: a zone that is no more, a time that the clocks leave out.
    QStringList clockNotes(const Record &show)
    {
        QStringList notes;
        const QString name = show.text(u"zone");
        const FoundZone found = zoneFor(name, show.text(u"country"));
        const QString zone = QString::fromUtf8(found.zone.id());
        if (!name.isEmpty() && found.origin == ZoneOrigin::Renamed) notes << DatePanel::tr("The time zone “%1” is called %2 today.").arg(name, zone);
        if (!name.isEmpty() && found.origin == ZoneOrigin::Country) notes << DatePanel::tr("There is no time zone “%1”; that of the country is used, %2.").arg(name, zone);
        if (!name.isEmpty() && found.origin == ZoneOrigin::Unknown) notes << DatePanel::tr("There is no time zone “%1”. Times are read as UTC; choose another one.").arg(name);
        const QDate day = QDate::fromString(show.text(u"day"), Qt::ISODate);
        for (const QString &field : {u"load_in"_s, u"soundcheck"_s, u"doors"_s, u"on_stage"_s, u"curfew"_s})
            if (const auto time = timeFromText(show.text(field)); time && day.isValid() && isSkippedByClocks(*time, day, found.zone))
                notes << DatePanel::tr("%1 at %2: in this night the clocks leave out that hour. It is taken as an hour later.").arg(fieldLabel(showEntity(), *showEntity().field(field)), time->toString(u"HH:mm"));
        return notes;
    }

    bool hasPlay(const Record &show) { return isPerformance(show.text(u"kind")); }
    bool hasNoPlay(const Record &show) { return !hasPlay(show); }
    /// A day in the studio forbids no concert nearby; a clause that stands there all the same is shown.
    bool mayHaveClause(const Record &show) { return hasPlay(show) || !show.value(u"radius_km").isNull() || !show.value(u"radius_minutes").isNull(); }

    PanelSpec showSpec(const PageContext &context)
    {
        PanelSpec spec{.request = {.entity = &showEntity(), .children = &advanceItemEntity(), .childField = u"show_id"_s},
            .sections = {{DatePanel::tr("Date"), {u"day"_s, u"status"_s, u"kind"_s, u"artist_id"_s, u"venue_id"_s, u"room"_s, u"contact_id"_s, u"company_id"_s}, false},
                {DatePanel::tr("Times"), {u"load_in"_s, u"soundcheck"_s, u"doors"_s, u"on_stage"_s, u"set_minutes"_s, u"curfew"_s, u"zone"_s}, false, hasPlay},
                {DatePanel::tr("Times"), {u"load_in"_s, u"curfew"_s, u"zone"_s}, false, hasNoPlay, {{u"load_in"_s, DatePanel::tr("From")}, {u"curfew"_s, DatePanel::tr("Until")}}},
                {DatePanel::tr("Public"), {u"public_on"_s, u"embargo_until"_s, u"on_sale_on"_s, u"capacity"_s, u"tickets_sold"_s}, true},
                {DatePanel::tr("Radius clause"), {u"radius_km"_s, u"radius_minutes"_s, u"radius_days_before"_s, u"radius_days_after"_s, u"radius_public_only"_s, u"radius_waived_on"_s}, false, mayHaveClause},
                {DatePanel::tr("Money"), {u"fee"_s, u"deposit"_s, u"deposit_due_on"_s, u"deposit_paid_on"_s}, true},
                {DatePanel::tr("Notes"), {u"notes"_s}, false}},
            .choosable = {u"contact_id"_s, u"company_id"_s},
            .facts = facts,
            .write = editShow};
        spec.extra = [context](const RecordDetail &detail, QVBoxLayout *column) {
            if (const QStringList notes = clockNotes(detail.record); !notes.isEmpty()) {
                auto *label = new Label(notes.join(u'\n'), TypeStyle::Small, ColorRole::WarningText);
                label->setObjectName(u"clockNotes"_s);
                label->setWordWrap(true);
                label->setContentsMargins(20, 8, 20, 8);
                column->addWidget(label);
            }
            column->addWidget(new ShowTasks(context, detail.record.id));
            column->addWidget(new ShowTies(context, detail.record));
        };
        spec.childrenTitle = DatePanel::tr("Advance");
        spec.child = [context](const Record &item) -> QWidget * { return new AdvanceRow(context, item); };
        return spec;
    }

    PanelSpec holdSpec()
    {
        return {.request = {.entity = &holdEntity()},
            .sections = {{DatePanel::tr("Hold"), {u"day"_s, u"rank"_s, u"state"_s, u"artist_id"_s, u"venue_id"_s, u"room"_s, u"contact_id"_s, u"project_id"_s}, false},
                {DatePanel::tr("Clock"), {u"granted_on"_s, u"expires_at"_s, u"challenge"_s, u"challenged_by"_s, u"challenge_until"_s}, true},
                {DatePanel::tr("Money"), {u"estimate"_s, u"currency"_s}, true},
                {DatePanel::tr("Notes"), {u"notes"_s}, false}},
            .choosable = {u"contact_id"_s, u"project_id"_s},
            .facts = facts,
            .write = editHold};
    }

    PanelSpec offerSpec()
    {
        return {.request = {.entity = &offerEntity()},
            .sections = {{DatePanel::tr("Offer"), {u"day"_s, u"state"_s, u"direction"_s, u"version"_s, u"artist_id"_s, u"venue_id"_s, u"contact_id"_s}, false},
                {DatePanel::tr("Terms"), {u"deal_type"_s, u"guarantee"_s, u"percentage"_s, u"expenses"_s, u"deposit"_s, u"valid_until"_s, u"terms"_s}, true},
                {DatePanel::tr("Radius clause"), {u"radius_km"_s, u"radius_days_before"_s, u"radius_days_after"_s}, true},
                {DatePanel::tr("Notes"), {u"notes"_s}, false}},
            .choosable = {u"contact_id"_s},
            .facts = facts};
    }

} // namespace

DatePanel::DatePanel(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_show(add(new RecordPanel(context, showSpec(context), this)))
    , m_hold(add(new RecordPanel(context, holdSpec(), this)))
    , m_offer(add(new RecordPanel(context, offerSpec(), this)))
{
    setObjectName(u"datePanel"_s);
}

RecordPanel *DatePanel::add(RecordPanel *panel)
{
    addWidget(panel);
    connect(panel, &ContextPanel::previousRequested, this, &DatePanel::previousRequested);
    connect(panel, &ContextPanel::nextRequested, this, &DatePanel::nextRequested);
    connect(panel, &ContextPanel::closeRequested, this, &DatePanel::closeRequested);
    connect(panel, &RecordPanel::loaded, this, &DatePanel::loaded);
    return panel;
}

void DatePanel::showKey(qint64 key)
{
    m_key = key;
    RecordPanel *panel = !key || sourceOf(key) == DateSource::Show ? m_show : sourceOf(key) == DateSource::Hold ? m_hold : m_offer;
    panel->show(key ? rowOf(key) : 0);
    setCurrentWidget(panel);
}

} // namespace flow::ui
