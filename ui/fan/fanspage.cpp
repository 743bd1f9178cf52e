// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fan/fanspage.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/records/entryrow.h"
#include "ui/records/segmentbook.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"
#include "ui/text/longdate.h"

#include <QHBoxLayout>
#include <QMenu>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    ColorRole stageColor(const QString &stage)
    {
        if (stage == "customer"_L1) return ColorRole::Success;
        if (stage == "prospect"_L1) return ColorRole::Info;
        if (stage == "inactive"_L1) return ColorRole::TextDisabled;
        return ColorRole::Text3;
    }

    QString activityIcon(const QString &kind)
    {
        static const QHash<QString, QString> icons{{u"purchased"_s, u"shopping-bag"_s}, {u"refunded"_s, u"undo-2"_s}, {u"opened"_s, u"mail-open"_s},
            {u"clicked"_s, u"mouse-pointer-click"_s}, {u"replied"_s, u"reply"_s}, {u"subscribed"_s, u"mail-plus"_s}, {u"unsubscribed"_s, u"mail-x"_s},
            {u"attended"_s, u"ticket"_s}, {u"checked_in"_s, u"ticket-check"_s}};
        return icons.value(kind, u"sticky-note"_s);
    }

    RecordColumns fanColumns()
    {
        RecordColumns columns(fanEntity());
        columns.field(u"name"_s, 220, CellWeight::Name).withLook({}, [](const QVariantList &v) {
            const QString name = v.value(0).toString();
            return CellLook{.text = name, .avatar = name, .series = seriesOf(name), .shape = AvatarShape::Circle};
        });
        columns.field(u"town"_s, 130);
        columns.custom(u"stage"_s, fieldLabel(fanEntity(), *fanEntity().field(u"stage")), 110, {u"stage"_s}, [](const QVariantList &v) {
            const QString stage = v.value(0).toString();
            return CellLook{.text = choiceLabel(fanEntity(), *fanEntity().field(u"stage"), stage), .dot = int(stageColor(stage))};
        });
        columns.field(u"score"_s, 110, CellWeight::Value).withLook({}, [](const QVariantList &v) {
            const QVariant score = v.value(0);
            if (score.isNull()) return CellLook{};
            return CellLook{.text = formatCount(score.toLongLong()), .bar = score.toDouble() / 100};
        });
        columns.field(u"points"_s, 80, CellWeight::Value);
        columns.field(u"spent"_s, 100, CellWeight::Value).withLook({u"currency"_s}, [](const QVariantList &v) {
            if (v.value(0).isNull()) return CellLook{};
            return CellLook{.text = formatMoney(v.value(0).toLongLong(), v.value(1).toString(), true)}; // cents, so that digits line up
        });
        columns.field(u"email"_s, 220);
        for (const auto &name : {u"country"_s, u"origin"_s, u"joined_on"_s, u"email_consent"_s, u"phone"_s, u"language"_s, u"kind"_s}) columns.hidden(name);
        return columns;
    }

    QWidget *fanFigures(const RecordDetail &detail)
    {
        const Record &fan = detail.record;
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 12, 0, 8);
        row->setSpacing(24);
        const auto add = [&](const QString &field) {
            const Field &described = *fanEntity().field(field);
            const QString value = formatValue(fanEntity(), described, fan.value(field), fan.text(u"currency"));
            row->addWidget(new StatTile(fieldLabel(fanEntity(), described), value.isEmpty() ? formatCount(0) : value));
        };
        for (const auto &field : {u"score"_s, u"points"_s, u"spent"_s}) add(field);
        row->addStretch(1);
        return box;
    }

    /// What the journal of a purchase says in English, in the user's language.
    QString activityText(const QString &kind, const QString &summary)
    {
        constexpr QStringView bought = u"Purchased: ", refunded = u"Refunded: ";
        if (summary.startsWith(bought)) return FansPage::tr("Purchased: %1").arg(summary.sliced(bought.size()));
        if (summary.startsWith(refunded)) return FansPage::tr("Refunded: %1").arg(summary.sliced(refunded.size()));
        return summary.isEmpty() ? choiceLabel(fanActivityEntity(), *fanActivityEntity().field(u"kind"), kind) : summary;
    }

} // namespace

FansPage::FansPage(const PageContext &context, QWidget *parent)
    : RecordsPage(context, parent)
    , m_segments(new SegmentBook(context, fanEntity(), this))
{
    addTab(fansTab());
    start();
    addPageAction(u"fans.saveSegment"_s, tr("Save the filters as a segment"), u"bookmark"_s, QKeySequence(u"Ctrl+S"_s), [this] { saveSegment(); });
    addPageAction(u"fans.renameSegment"_s, tr("Rename this segment"), u"pencil"_s, {}, [this] { renameSegment(); });
    addPageAction(u"fans.deleteSegment"_s, tr("Delete this segment"), u"bookmark-x"_s, {}, [this] { deleteSegment(); });
    connect(m_segments, &SegmentBook::changed, this, &Page::headerChanged);
}

RecordsPage::Tab FansPage::fansTab()
{
    Tab tab{.id = u"fans"_s, .text = tr("Fans"), .icon = u"heart"_s};
    tab.records = {.entity = &fanEntity(), .stateKey = u"fans"_s,
        .filterFields = {u"score"_s, u"stage"_s, u"email_consent"_s, u"town"_s, u"country"_s, u"points"_s, u"spent"_s, u"origin"_s, u"joined_on"_s, u"kind"_s, u"language"_s,
            u"is_producer"_s, u"email"_s, u"postcode"_s},
        .sortField = u"score"_s, .order = Qt::DescendingOrder, .lead = tr("Fans who"), .emptyTitle = tr("No fans yet"),
        .emptyText = tr("Import a mailing list, a shop or a ticket office."), .emptyAction = tr("Add fan")};
    tab.columns = fanColumns;
    PanelSpec &panel = tab.panel;
    panel.request = {.entity = &fanEntity(), .children = &fanActivityEntity(), .childField = u"fan_id"_s, .childOrder = u"at"_s};
    panel.avatar = panel.circle = true;
    panel.facts = [](const RecordDetail &detail) {
        QString facts = detail.record.text(u"town");
        const QDate joined = QDate::fromString(detail.record.text(u"joined_on"), Qt::ISODate);
        if (joined.isValid()) facts += (facts.isEmpty() ? QString() : u" · "_s) + tr("fan since %1").arg(longMonth(joined));
        return facts;
    };
    panel.figures = fanFigures;
    panel.childrenTitle = tr("Activity");
    panel.child = [](const Record &entry) -> QWidget * {
        const QString points = entry.value(u"points").isNull() ? QString() : u"%1%2"_s.arg(entry.value(u"points").toLongLong() > 0 ? u"+"_s : QString()).arg(entry.value(u"points").toLongLong());
        const QString kind = entry.text(u"kind");
        return new EntryRow(activityIcon(kind), activityText(kind, entry.text(u"summary")), {}, formatInstant(entry.value(u"at").toLongLong()), points);
    };
    panel.sections = {
        {{}, {u"email"_s, u"phone"_s, u"stage"_s, u"email_consent"_s, u"origin"_s, u"origin_detail"_s, u"language"_s}},
        {tr("Person"), {u"first_name"_s, u"last_name"_s, u"kind"_s, u"birthday"_s, u"instagram"_s}},
        {tr("Address"), {u"street"_s, u"postcode"_s, u"town"_s, u"region"_s, u"country"_s}},
        {tr("As a musician"), {u"is_producer"_s, u"producer_level"_s, u"producer_genre"_s, u"producer_tools"_s}},
        {tr("Notes"), {u"notes"_s}}};
    tab.add = tr("Add fan");
    tab.addFields = {u"name"_s, u"email"_s, u"town"_s, u"country"_s, u"origin"_s};
    tab.addValues = {{u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}};
    return tab;
}

void FansPage::tabMade(Made &made)
{
    made.view->table()->setCheckable(true);
    m_save = new Button(tr("Save as segment"), ButtonKind::Quiet, u"bookmark"_s);
    m_save->setObjectName(u"saveSegment"_s);
    m_save->hide();
    connect(m_save, &Button::clicked, this, &FansPage::saveSegment);
    made.view->filterBar()->addTool(m_save);
    m_change = new IconButton(u"ellipsis"_s, tr("Change this segment"), {}, this);
    m_change->setObjectName(u"changeSegment"_s);
    m_change->hide();
    connect(m_change, &QAbstractButton::clicked, this, &FansPage::openSegmentMenu);
    made.view->filterBar()->addTool(m_change);
    connect(this, &Page::headerChanged, m_change, [this] { m_change->setVisible(m_segment != u"all" && mayWrite(context(), u"segment"_s)); });
    connect(made.view, &RecordsView::filterChanged, this, [this, view = made.view] {
        m_save->setVisible(!view->model()->query().filter.isEmpty());
        if (m_segment == u"all" || !view->segment().isEmpty()) return;
        m_segment = u"all"_s; // "Clear filters" clears all of them
        Q_EMIT headerChanged();
    });
}

QList<SegmentedControl::Segment> FansPage::views() const
{
    if (m_segments->segments().isEmpty()) return {};
    QList<SegmentedControl::Segment> list{{u"all"_s, tr("All")}};
    for (const SegmentBook::Segment &segment : m_segments->segments()) list.append({QString::number(segment.id), segment.name, {}});
    return list;
}

void FansPage::setView(const QString &id)
{
    m_segment = u"all"_s;
    Filter filter;
    if (const SegmentBook::Segment *segment = m_segments->find(id.toLongLong())) {
        const auto parsed = Filter::parse(segment->filter, fanEntity());
        if (!parsed) return shell().showError(parsed.error());
        m_segment = id;
        filter = *parsed;
    }
    if (!(current().view->segment() == filter)) current().view->setSegment(filter);
    Q_EMIT headerChanged();
    Q_EMIT panelChanged();
}

void FansPage::saveSegment() { m_segments->save(m_save, current().view->filter()); }

void FansPage::renameSegment() { m_segments->rename(m_change, m_segment.toLongLong()); }

/// What can be done with the segment that is shown.
void FansPage::openSegmentMenu()
{
    auto *menu = new QMenu(m_change);
    menu->setObjectName(u"segmentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename this segment"), this, &FansPage::renameSegment);
    menu->addAction(tr("Delete this segment"), this, &FansPage::deleteSegment);
    menu->popup(m_change->mapToGlobal(QPoint(0, m_change->height() + 4)));
}

void FansPage::deleteSegment()
{
    const qint64 id = m_segment.toLongLong();
    if (id == 0) return;
    m_segments->remove(id);
    setView(u"all"_s);
}

PageInfo fansPage()
{
    return {.id = u"fans"_s,
        .group = PageGroup::Audience,
        .icon = u"heart"_s,
        .digit = 3,
        .title = [] { return FansPage::tr("Fans"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new FansPage(context, parent); },
        .entities = {u"fan"_s},
        .adds = [] { return QList<std::pair<QString, QString>>{{u"fan"_s, FansPage::tr("Add fan \"%1\"")}}; }};
}

} // namespace flow::ui
