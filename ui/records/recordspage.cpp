// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/records/segmentmenu.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

RecordsPage::RecordsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
}

void RecordsPage::addTab(Tab tab) { m_tabs.append({.tab = std::move(tab)}); }

void RecordsPage::start()
{
    make(0);
    const QString prefix = current().view->entity().plural;
    addPageAction(prefix + u".add"_s, tr("Add…"), u"plus"_s, QKeySequence(Qt::Key_N), [this] { openAddForm(); });
    addPageAction(prefix + u".tag"_s, tr("Tag the selection"), u"tag"_s, {}, [this] { current().view->tagSelected(); });
    addPageAction(prefix + u".untag"_s, tr("Take a tag off the selection"), u"x"_s, {}, [this] { current().view->untagSelected(); });
    addPageAction(prefix + u".edit"_s, tr("Edit a field of the selection"), u"pencil"_s, {}, [this] { current().view->editSelected(); });
    addPageAction(prefix + u".export"_s, tr("Export this list"), u"download"_s, QKeySequence(u"Ctrl+Shift+E"_s), [this] { current().view->exportRows(); });
    addPageAction(prefix + u".delete"_s, tr("Delete the selection"), u"trash-2"_s, {}, [this] { current().view->deleteSelected(); });
    addPageAction(prefix + u".filter"_s, tr("Add a filter"), u"list-filter"_s, QKeySequence(Qt::Key_Slash), [this] { current().view->filterBar()->openAdd(); });
    if (hasSegmentMenus()) {
        addPageAction(prefix + u".saveSegment"_s, tr("Save the filters as a segment"), u"bookmark"_s, QKeySequence(u"Ctrl+S"_s), [this] { current().segments->save(); });
        addPageAction(prefix + u".deleteSegment"_s, tr("Delete this segment"), u"bookmark-x"_s, {}, [this] { current().segments->remove(); });
    }
    addPageAction(prefix + u".log"_s, tr("Log a call"), u"phone"_s, QKeySequence(Qt::Key_L), [this] {
        if (!current().panel->hasLog() || current().panel->id() == 0) return;
        shell().setPanelVisible(true);
        current().panel->startLog();
    });
}

RecordsPage::Made &RecordsPage::current() { return make(m_current); }

RecordsPage::Made &RecordsPage::make(int index)
{
    Made &made = m_tabs[index];
    if (made.view) return made;
    made.view = new RecordsView(context(), made.tab.records, made.tab.columns());
    made.panel = new RecordPanel(context(), made.tab.panel);
    // The window shows it, but it asks this page what to show: it must not be there any longer than the page.
    connect(this, &QObject::destroyed, made.panel, [panel = made.panel] { delete panel; });
    m_stack->addWidget(made.view);
    connect(made.view, &RecordsView::counted, this, [this] {
        Q_EMIT headerChanged();
        Q_EMIT panelChanged(); // an empty list has none
    });
    // The panel says something from the start: about the first row, until another one is chosen.
    connect(made.view->model(), &PagedModel::settled, this, [this, index] { chooseFirst(m_tabs[index]); });
    connect(made.view, &RecordsView::statusChanged, this, &Page::statusChanged);
    connect(made.view, &RecordsView::addRequested, this, [this] {
        if (current().tab.add.isEmpty()) shell().importFiles(); // what only comes from files
        else openAddForm();
    });
    connect(made.view, &RecordsView::currentChanged, this, [this, index](qint64 id) { show(m_tabs[index], id); });
    connect(made.view, &RecordsView::opened, this, [this, index](qint64 id) {
        show(m_tabs[index], id);
        shell().setPanelVisible(true);
    });
    connect(made.panel, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
    connect(made.panel, &ContextPanel::previousRequested, made.view, [view = made.view] { view->table()->moveCurrent(-1); });
    connect(made.panel, &ContextPanel::nextRequested, made.view, [view = made.view] { view->table()->moveCurrent(1); });
    if (hasSegmentMenus()) {
        QList<Filter> others;
        for (const Made &other : m_tabs)
            if (&other != &made && other.tab.records.entity == made.tab.records.entity) others << other.tab.records.base;
        made.segments = new SegmentMenu(context(), *made.view, made.tab.records.base, others);
    }
    tabMade(made);
    if (!made.view->model()->isLoading()) chooseFirst(made); // its rows may be here already
    return made;
}

void RecordsPage::chooseFirst(Made &made)
{
    DataTable *table = made.view->table();
    if (!made.view->model()->row(0)) return;
    // A list with the keyboard takes its first row as the current one by itself, and does not select it.
    const int row = std::max(0, table->currentIndex().row());
    const Row *current = made.view->model()->row(row);
    const bool isShown = made.panel->id() == 0 || (current && current->id == made.panel->id()); // not one that the list has not found yet
    const bool isUnselected = !std::exchange(made.isStarted, true) && table->selectedCount() == 0;
    if ((isUnselected && isShown) || (made.panel->id() == 0 && !table->currentIndex().isValid())) table->setCurrentIndex(made.view->model()->index(row, 0));
}

void RecordsPage::show(Made &made, qint64 id)
{
    if (id == 0) return;
    made.panel->show(id);
    recordShown(made, id);
}

QString RecordsPage::count() const
{
    const Made &made = m_tabs[m_current];
    if (!made.view) return {};
    return u"%1 %2"_s.arg(formatCount(made.view->total()), entityName(made.view->entity(), made.view->total() != 1).toLower());
}

QList<SegmentedControl::Segment> RecordsPage::views() const
{
    if (m_tabs.size() < 2) return {};
    QList<SegmentedControl::Segment> list;
    for (const Made &made : m_tabs) list.append({made.tab.id, made.tab.text, made.tab.icon});
    return list;
}

QString RecordsPage::view() const { return m_tabs[m_current].tab.id; }

void RecordsPage::setView(const QString &id)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].tab.id != id) continue;
        m_current = i;
        m_stack->setCurrentWidget(make(i).view);
        if (m_addButton) m_addButton->setText(m_tabs[i].tab.add);
        if (m_addButton) m_addButton->setVisible(!m_tabs[i].tab.add.isEmpty() && mayWrite(context(), m_tabs[i].tab.records.entity->name));
        Q_EMIT headerChanged();
        Q_EMIT statusChanged();
        Q_EMIT panelChanged();
        return;
    }
}

QList<QWidget *> RecordsPage::headerTools()
{
    auto *import = new Button(tr("Import"), ButtonKind::Default, u"file-down"_s);
    connect(import, &Button::clicked, this, [this] { shell().importFiles(); });
    import->setObjectName(u"importRecords"_s);
    // Only where what a file brings may be written here: an accountant imports orders, and no venues.
    if (!mayWrite(context(), u"import"_s) || std::ranges::none_of(m_tabs, [this](const Made &made) { return mayWrite(context(), made.tab.records.entity->name); })) import->hide();
    m_addButton = new Button(m_tabs[m_current].tab.add, ButtonKind::Primary, u"plus"_s);
    m_addButton->setObjectName(u"addRecord"_s);
    // Not setVisible(true): it has no parent yet and would flash up as a window of its own.
    if (m_tabs[m_current].tab.add.isEmpty() || !mayWrite(context(), m_tabs[m_current].tab.records.entity->name)) m_addButton->hide();
    connect(m_addButton, &Button::clicked, this, [this] { openAddForm(); });
    return {import, m_addButton};
}

QWidget *RecordsPage::panel()
{
    Made &made = current();
    return made.view->isEmpty() ? nullptr : made.panel;
}
QString RecordsPage::status() const { return m_tabs[m_current].view ? m_tabs[m_current].view->statusText() : QString(); }
/// The keyboard goes to the list, as on other pages.
void RecordsPage::activated() { current().view->table()->setFocus(Qt::OtherFocusReason); }
QWidget *RecordsPage::searchField() { return current().view->table(); }

RecordsPage::Made *RecordsPage::madeFor(const QString &entity)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        if (m_tabs[i].tab.records.entity->name == entity) return &make(i);
    return nullptr;
}

bool RecordsPage::openRecord(const QString &entity, qint64 id)
{
    Made *made = madeFor(entity);
    if (!made) return false;
    // A tab that is shown and knows the entity keeps its place: festivals are venues too.
    if (current().tab.records.entity->name != entity) setView(made->tab.id);
    Made &shown = current();
    shown.view->reveal(id);
    show(shown, id);
    shell().setPanelVisible(true);
    return true;
}

bool RecordsPage::addRecord(const QString &entity, const QString &name)
{
    Made *made = madeFor(entity);
    if (!made) return false;
    setView(made->tab.id);
    openAddForm({{u"name"_s, name}});
    return true;
}

void RecordsPage::openAddForm(const Values &values)
{
    const Tab &tab = current().tab;
    if (tab.add.isEmpty()) return;
    const Entity &entity = *tab.records.entity;
    if (!store().isReadOnly() && !mayWrite(context(), entity.name)) return shell().showError(Error{ErrorCode::Network, {u"no_right"_s, entity.name}});
    auto *popover = new Popover(m_addButton && m_addButton->isVisible() ? static_cast<QWidget *>(m_addButton) : this);
    popover->content()->setMinimumWidth(460);
    popover->column()->addWidget(new Label(tab.add, TypeStyle::Heading, ColorRole::Text));
    auto *form = new Form(entity, tab.addFields, 2);
    form->setObjectName(u"addForm"_s);
    Values start = tab.addValues;
    start.insert(values);
    form->setValues(start);
    popover->column()->addWidget(form);
    auto *save = new Button(tab.add, ButtonKind::Primary);
    save->setObjectName(u"addSave"_s);
    save->setKey(QKeySequence(u"Ctrl+Return"_s));
    popover->column()->addWidget(save, 0, Qt::AlignRight);
    connect(save, &Button::clicked, popover, [this, popover, form, &entity, start] {
        if (!form->check()) return;
        Values all = start;
        const Values typed = form->values();
        for (auto it = typed.begin(); it != typed.end(); ++it) all.insert(it.key(), it.value());
        context().editor.insert(entity, all).then(this, [this, name = entity.name](const Result<qint64> &id) {
            if (id) openRecord(name, *id);
        });
        popover->close();
    });
    popover->open();
}

void RecordsPage::showPicture(const QString &, std::function<void()> done)
{
    Made &made = current();
    auto *wait = new QTimer(this);
    auto chosen = std::make_shared<bool>(false);
    connect(wait, &QTimer::timeout, this, [this, &made, wait, chosen, done = std::move(done)] {
        if (made.view->model()->isLoading() || made.view->total() <= 0) return;
        if (!*chosen) {
            *chosen = true;
            const Row *row = made.view->model()->row(std::min<int>(2, int(made.view->total()) - 1));
            if (!row) return;
            shell().setPanelVisible(true);
            made.view->table()->setCurrentId(row->id);
            connect(made.panel, &RecordPanel::loaded, wait, [wait, done] {
                wait->stop();
                wait->deleteLater();
                QTimer::singleShot(400, done); // the map brings its tiles
            });
            show(made, row->id);
            if (made.panel->id() == row->id) QTimer::singleShot(600, wait, [wait, done] { wait->deleteLater(); done(); });
        }
    });
    wait->start(30);
}

} // namespace flow::ui
