// SPDX-License-Identifier: GPL-3.0-or-later
// A list with chips, its selection bar and a record beside it.
#include "core/entities.h"
#include "tests/ui/common/gallery.h"
#include "ui/common/contextpanel.h"
#include "ui/common/datatable.h"
#include "ui/common/filterbar.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    class Towns final : public RowSource
    {
    public:
        QFuture<Result<qint64>> count(const RowQuery &) override
        {
            const Result<qint64> total = 300;
            return QtFuture::makeReadyValueFuture(total);
        }
        QFuture<Result<QList<Row>>> window(const RowQuery &, qint64 first, int number) override
        {
            static const QStringList names{u"Aurélie Castagné"_s, u"Mateo Iriarte"_s, u"Jule Hartwig"_s, u"Nadia Belkacem"_s, u"Tom Verbruggen"_s, u"Elena Prat"_s, u"Oisín Daly"_s};
            static const QStringList towns{u"Nantes"_s, u"Bilbao"_s, u"Leipzig"_s, u"Lyon"_s, u"Gent"_s, u"Barcelona"_s, u"Bristol"_s};
            QList<Row> rows;
            // The end stays out, as rows that are still loading.
            for (qint64 i = first; i < std::min<qint64>(first + number, 16); ++i)
                rows << Row{i + 1, {names[i % 7], towns[i % 7], 91 - i * 2, 412 - i * 17, 48600 - i * 1310}};
            return QtFuture::makeReadyValueFuture(Result<QList<Row>>(rows));
        }
    };

    QList<Column> columns()
    {
        QList<Column> list{{.field = u"name"_s, .title = u"Name"_s, .width = 240, .weight = CellWeight::Name}, {.field = u"town"_s, .title = u"Town"_s, .width = 110},
            {.field = u"stage"_s, .title = u"Stage"_s, .width = 110}, {.field = u"score"_s, .title = u"Score"_s, .width = 110, .weight = CellWeight::Value},
            {.field = u"points"_s, .title = u"Points"_s, .width = 80, .right = true}, {.field = u"spent"_s, .title = u"Spent"_s, .width = 100, .weight = CellWeight::Value, .right = true},
            {.field = u"tags"_s, .title = u"Follows"_s, .width = 140}};
        list[0].look = [](const Row &row) { return CellLook{.text = row.values[0].toString(), .avatar = row.values[0].toString(), .shape = AvatarShape::Circle}; };
        list[2].look = [](const Row &row) { return CellLook{.text = row.id % 3 ? u"Customer"_s : u"Prospect"_s, .dot = int(row.id % 3 ? ColorRole::Success : ColorRole::Info)}; };
        list[3].look = [](const Row &row) { return CellLook{.text = row.values[2].toString(), .bar = row.values[2].toInt() / 100.0}; };
        list[4].look = [](const Row &row) { return CellLook{.text = row.values[3].toString()}; };
        list[5].look = [](const Row &row) { return CellLook{.text = formatMoney(row.values[4].toLongLong(), u"EUR"_s, true)}; };
        list[6].look = [](const Row &row) { return row.id % 2 ? CellLook{.badges = {{u"vinyl"_s, Tone::Neutral, u"tag"_s}, {u"vip"_s, Tone::Accent}}} : CellLook{.text = u"Nord Signal"_s}; };
        return list;
    }

} // namespace

QWidget *makeListGallery(QWidget *parent)
{
    auto *page = new Surface(ColorRole::Surface, parent);
    page->setFixedSize(1220, 900);
    auto *across = new QHBoxLayout(page);
    across->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    across->addLayout(left, 1);
    const Entity &fan = fanEntity();
    auto *bar = new FilterBar(fan, page);
    bar->setLead(u"Fans who"_s);
    bar->setFilter({{u"score"_s, RuleOp::AtLeast, {55}}, {u"stage"_s, RuleOp::Any, {u"customer"_s, u"prospect"_s}}, {u"town"_s, RuleOp::Contains, {u"nan"_s}}});
    bar->setResult(u"1,386 match"_s);
    left->addWidget(bar);
    auto *table = new DataTable(page);
    auto *model = new PagedModel(std::make_shared<Towns>(), columns(), table);
    table->setCheckable(true);
    table->setBulkActions({{u"Tag"_s, u"tag"_s, {}}, {u"Segment"_s, u"list-filter"_s, {}}, {u"Export"_s, u"download"_s, {}}});
    RowQuery query;
    query.sortField = u"score"_s;
    query.order = Qt::DescendingOrder;
    table->setPagedModel(model);
    left->addWidget(table, 1);
    QObject::connect(model, &PagedModel::counted, table, [table, model] {
        table->setCurrentIndex(model->index(0, 0));
        for (const int row : {1, 3}) table->selectionModel()->select(model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });

    model->setQuery(query);

    across->addWidget(new Hairline(Qt::Vertical, page));
    auto *panel = new ContextPanel(page);
    panel->setFixedWidth(376);
    panel->setHead(u"Fan"_s, u"Aurélie Castagné"_s, u"Nantes · fan since March 2023"_s);
    panel->setAvatar(u"Aurélie Castagné"_s, 0, true);
    panel->setActions({new Button(u"Write"_s, ButtonKind::Primary, u"mail"_s), new Button(u"Tag"_s, ButtonKind::Default, u"tag"_s), new Button(u"Log call"_s, ButtonKind::Default, u"phone"_s)});
    QVBoxLayout *overview = panel->addTab(u"overview"_s, u"Overview"_s);
    panel->addTab(u"orders"_s, u"Orders\t9"_s);
    panel->addTab(u"history"_s, u"History"_s);
    auto *facts = new PanelSection(u"Person"_s, panel);
    facts->addField(fan, *fan.field(u"email"), u"aurelie.castagne@mail.example"_s);
    facts->addField(fan, *fan.field(u"phone"), QVariant());
    facts->addField(fan, *fan.field(u"stage"), u"customer"_s);
    facts->addField(fan, *fan.field(u"joined_on"), u"2023-03-14"_s);
    facts->addField(fan, *fan.field(u"notes"), u"Brings friends to every show within an hour of Nantes; asked twice for the second pressing of the first record."_s);
    overview->addWidget(facts);
    auto *orders = new PanelSection(u"Orders"_s, panel);
    orders->addLink(u"All 9"_s);
    orders->addText(u"14 Mar"_s, u"Écume, signed vinyl"_s);
    overview->addWidget(orders);
    across->addWidget(panel);
    return page;
}

} // namespace flow::ui
