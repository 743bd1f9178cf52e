// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/projectspage.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/project/projectsection.h"
#include "ui/shell/whenseen.h"
#include "ui/text/fieldtext.h"

#include <QDateTime>
#include <QMenu>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kReloadMs = 100;

    ColorRole projectColor(const QString &state)
    {
        if (state == "active"_L1) return ColorRole::Success;
        if (state == "planned"_L1) return ColorRole::Info;
        return ColorRole::TextDisabled;
    }

    RecordColumns &withChoice(RecordColumns &columns, const Entity &entity, const QString &field, int width, ColorRole (*color)(const QString &))
    {
        const Field &described = *entity.field(field);
        return columns.custom(field, fieldLabel(entity, described), width, {field}, [&entity, &described, color](const QVariantList &values) {
            const QString code = values.value(0).toString();
            return CellLook{.text = choiceLabel(entity, described, code), .dot = int(color(code))};
        });
    }

    RecordColumns &withTitle(RecordColumns &columns, const QString &reference, const QString &title, int width)
    {
        return columns.custom(reference, title, width, {reference}, [](const QVariantList &values) { return CellLook{.text = values.value(0).toString()}; });
    }

} // namespace

PageInfo projectsPage()
{
    return {.id = u"projects"_s,
        .group = PageGroup::Booking,
        .icon = u"target"_s,
        .title = [] { return ProjectsPage::tr("Projects"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new ProjectsPage(context, parent); },
        .entities = {u"project"_s},
        .adds = [] { return QList<std::pair<QString, QString>>{{u"project"_s, ProjectsPage::tr("Add project \"%1\"")}}; }};
}

ProjectsPage::ProjectsPage(const PageContext &context, QWidget *parent)
    : RecordsPage(context, parent)
    , m_fresh(new WhenSeen(this, kReloadMs, [this] { load(); }))
{
    addTab(projectsTab());
    addTab(portfolioTab());
    start();
    connect(&store().feed(), &ChangeFeed::changed, m_fresh, [this](const ChangeSet &changes) {
        for (const Entity *entity : {&prospectEntity(), &holdEntity(), &projectEntity()})
            if (changes.touches(entity->number)) return m_fresh->request();
    });
    load();
}

void ProjectsPage::load()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(context().clock.nowMs()).date();
    store().read([today](Connection &connection) { return projectProgress(connection, today); }).then(this, [this](const Result<QHash<qint64, ProjectProgress>> &progress) {
        if (!progress) return shell().showError(progress.error());
        m_progress = *progress;
        if (m_projects) m_projects->table()->viewport()->update();
        Q_EMIT progressRead();
    });
}

RecordsPage::Tab ProjectsPage::projectsTab()
{
    Tab tab{.id = u"projects"_s, .text = tr("Projects"), .icon = u"target"_s};
    tab.records = {.entity = &projectEntity(), .stateKey = u"projects/list"_s, .filterFields = {u"state"_s, u"kind"_s, u"first_day"_s, u"last_day"_s, u"territory"_s, u"owner"_s},
        .sortField = u"first_day"_s, .order = Qt::DescendingOrder, .emptyTitle = tr("No projects yet"),
        .emptyText = tr("A tour, a season or a line-up: what venues are asked for, and by whom they are called."), .emptyAction = tr("Add project")};
    tab.columns = [this] {
        RecordColumns columns(projectEntity());
        columns.field(u"name"_s, 240, CellWeight::Name).field(u"kind"_s, 110);
        withChoice(columns, projectEntity(), u"state"_s, 120, projectColor);
        columns.known(u"venues"_s, tr("Venues asked"), 170, [this](qint64 id) {
            const ProjectProgress progress = m_progress.value(id);
            if (!progress.venues) return CellLook();
            return CellLook{.text = tr("%1 of %2").arg(formatCount(progress.asked), formatCount(progress.venues)), .bar = double(progress.asked) / progress.venues};
        }, false, CellWeight::Value);
        columns.known(u"due"_s, tr("To call"), 80, [this](qint64 id) {
            const int due = m_progress.value(id).due;
            return CellLook{.text = due ? formatCount(due) : QString()};
        }, false, CellWeight::Value);
        columns.known(u"dates"_s, tr("Dates"), 170, [this](qint64 id) {
            const ProjectProgress progress = m_progress.value(id);
            QStringList words;
            if (progress.confirmed) words << tr("%n confirmed", nullptr, progress.confirmed);
            if (progress.holds) words << tr("%n held", nullptr, progress.holds);
            return CellLook{.text = words.join(u" · "_s)};
        }, false);
        columns.field(u"first_day"_s, 120).field(u"last_day"_s, 120).field(u"territory"_s, 160).field(u"owner"_s, 120);
        columns.hidden(u"wanted_dates"_s);
        return columns;
    };
    tab.panel.request = {.entity = &projectEntity()};
    tab.panel.facts = [](const RecordDetail &detail) {
        const Record &record = detail.record;
        QStringList facts{choiceLabel(projectEntity(), *projectEntity().field(u"kind"), record.text(u"kind")), record.text(u"territory")};
        facts.removeAll(QString());
        return facts.join(u" · "_s);
    };
    tab.panel.lead = [this](const RecordDetail &detail, QVBoxLayout *column) {
        const qint64 id = detail.record.id;
        const QString name = detail.record.title();
        auto *progress = new ProjectProgressSection(column->parentWidget());
        progress->fill(m_progress.value(id));
        connect(this, &ProjectsPage::progressRead, progress, [this, progress, id] { progress->fill(m_progress.value(id)); });
        connect(progress, &ProjectProgressSection::venuesRequested, this, [this, id, name](const QString &state) { showVenues(id, name, state); });
        column->addWidget(progress);
        column->addWidget(new ProjectArtistsSection(context(), id, name, column->parentWidget()));
    };
    tab.panel.sections = {{tr("Project"), {u"kind"_s, u"state"_s, u"first_day"_s, u"last_day"_s, u"territory"_s, u"wanted_dates"_s, u"currency"_s, u"owner"_s, u"notes"_s}}};
    tab.add = tr("Add project");
    tab.addFields = {u"name"_s, u"kind"_s, u"state"_s, u"territory"_s, u"first_day"_s, u"last_day"_s, u"wanted_dates"_s, u"owner"_s};
    tab.addValues = {{u"kind"_s, u"tour"_s}, {u"state"_s, u"active"_s}, {u"owner"_s, store().author()}};
    return tab;
}

RecordsPage::Tab ProjectsPage::portfolioTab()
{
    Tab tab{.id = u"portfolio"_s, .text = tr("Venues asked"), .icon = u"building-2"_s};
    tab.records = {.entity = &prospectEntity(), .stateKey = u"projects/portfolio"_s,
        .filterFields = {u"state"_s, u"owner"_s, u"follow_up_on"_s, u"period"_s, u"estimate"_s, u"attempts"_s, u"lost_reason"_s, u"venue_name"_s}, .sortField = u"follow_up_on"_s,
        .emptyTitle = tr("No venues in any project yet"), .emptyText = tr("Select venues in the network and add them to a project.")};
    tab.columns = [] {
        RecordColumns columns(prospectEntity());
        columns.field(u"venue_name"_s, 230, CellWeight::Name);
        withTitle(columns, u"artist"_s, tr("Artist"), 150);
        withTitle(columns, u"project"_s, tr("Project"), 170);
        withChoice(columns, prospectEntity(), u"state"_s, 150, prospectStateColor);
        columns.field(u"follow_up_on"_s, 120).field(u"attempts"_s, 90, CellWeight::Value).field(u"period"_s, 130).field(u"estimate"_s, 110, CellWeight::Value).field(u"owner"_s, 120);
        for (const auto &name : {u"snoozed_until"_s, u"lost_reason"_s, u"pitched_at"_s, u"replied_at"_s}) columns.hidden(name);
        return columns;
    };
    tab.panel.request = {.entity = &prospectEntity(), .interactionField = u"prospect_id"_s};
    tab.panel.facts = [](const RecordDetail &detail) {
        QStringList facts{detail.references.value(u"artist_id"_s), detail.references.value(u"project_id"_s)};
        facts.removeAll(QString());
        return facts.join(u" · "_s);
    };
    tab.panel.sections = {{{}, {u"state"_s, u"follow_up_on"_s, u"snoozed_until"_s, u"period"_s, u"first_day"_s, u"last_day"_s, u"estimate"_s, u"currency"_s, u"owner"_s, u"notes"_s}},
        {tr("Why not"), {u"lost_reason"_s, u"lost_words"_s}, true}};
    tab.panel.extra = [this](const RecordDetail &detail, QVBoxLayout *column) {
        auto *section = new PanelSection({}, column->parentWidget());
        auto *row = new QWidget(section);
        auto *buttons = new QHBoxLayout(row);
        buttons->setContentsMargins({});
        section->add(row);
        const auto link = [&](const QString &text, const QString &icon, const QString &entity, qint64 id) {
            if (!id) return;
            auto *button = new Button(text, ButtonKind::Default, icon);
            connect(button, &Button::clicked, this, [this, entity, id] { shell().openRecord(entity, id); });
            buttons->addWidget(button);
        };
        link(tr("Pipeline"), u"square-kanban"_s, u"prospect"_s, detail.record.id);
        link(tr("Venue"), u"building-2"_s, u"venue"_s, detail.record.value(u"venue_id").toLongLong());
        column->addWidget(section);
    };
    return tab;
}

void ProjectsPage::tabMade(Made &made)
{
    if (made.tab.id == "projects"_L1) {
        m_projects = made.view;
        return;
    }
    m_portfolio = made.view;
    m_project = new Chip(tr("Project"), tr("All"));
    m_project->setObjectName(u"portfolioProject"_s);
    made.view->filterBar()->addTool(m_project);
    connect(m_project, &Chip::clicked, this, &ProjectsPage::openProjects);
    connect(m_project, &Chip::removeRequested, this, [this] { showVenues(0, {}, {}); });
}

void ProjectsPage::showVenues(qint64 projectId, const QString &projectName, const QString &state)
{
    setView(u"portfolio"_s);
    m_project->setText(tr("Project"), projectId ? projectName : tr("All"));
    m_portfolio->setSegment(projectId ? Filter::compare(u"project_id"_s, FilterOp::Equal, {QString::number(projectId)}) : Filter());
    FilterSet chips;
    if (!state.isEmpty()) chips.append(FilterRule{.field = u"state"_s, .op = RuleOp::Any, .values = {state}});
    m_portfolio->filterBar()->setFilter(chips);
    m_portfolio->model()->setFilter(chips);
}

void ProjectsPage::openProjects()
{
    store().read([](Connection &connection) { return flow::openProjects(connection); }).then(this, [this](const Result<std::vector<std::pair<qint64, QString>>> &projects) {
        if (!projects) return shell().showError(projects.error());
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("All projects"), this, [this] { showVenues(0, {}, {}); });
        menu->addSeparator();
        for (const auto &[id, name] : *projects) menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, id, name] { showVenues(id, name, {}); });
        menu->popup(m_project->mapToGlobal(QPoint(0, m_project->height() + 4)));
    });
}

void ProjectsPage::showPicture(const QString &state, std::function<void()> done)
{
    setView(state == "portfolio"_L1 ? u"portfolio"_s : u"projects"_s);
    RecordsPage::showPicture(state, std::move(done));
}

} // namespace flow::ui
