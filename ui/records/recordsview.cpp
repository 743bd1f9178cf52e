// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordsview.h"

#include "core/query/export.h"
#include "ui/common/banner.h"
#include "ui/records/bulkeditor.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

RecordsView::RecordsView(const PageContext &context, RecordsSpec spec, const RecordColumns &columns, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_spec(std::move(spec))
    , m_source(std::make_shared<ListSource>(context.store, *m_spec.entity, columns.fields()))
    , m_model(new PagedModel(m_source, columns.columns(), this))
    , m_bar(new FilterBar(*m_spec.entity, this))
    , m_table(new DataTable(this))
    , m_stack(new QStackedLayout)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    if (!m_spec.filterFields.isEmpty()) m_bar->setFields(m_spec.filterFields);
    if (!m_spec.lead.isEmpty()) m_bar->setLead(m_spec.lead);
    m_table->setObjectName(u"table."_s + m_spec.entity->name);
    m_table->setAccessibleName(entityName(*m_spec.entity, true));
    m_table->setPagedModel(m_model);
    m_table->setStateKey(m_spec.stateKey);
    QList<DataTable::BulkAction> actions;
    for (const DataTable::BulkAction &own : m_spec.actions)
        actions << DataTable::BulkAction{own.text, own.icon, [this, run = own.run](const auto &) { run(chosenIds()); }};
    const bool changes = mayWrite(m_context, m_spec.entity->name);
    if (mayWrite(m_context, u"tagging"_s)) actions << DataTable::BulkAction{tr("Tag"), u"tag"_s, [this](const auto &) { tagSelected(); }};
    if (changes) actions << DataTable::BulkAction{tr("Edit"), u"pencil"_s, [this](const auto &) { editSelected(); }};
    actions << DataTable::BulkAction{tr("Export"), u"download"_s, [this](const auto &) { exportRows(); }};
    if (changes) actions << DataTable::BulkAction{tr("Delete"), u"trash-2"_s, [this](const auto &) { deleteSelected(); }};
    m_table->setBulkActions(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *list = new QWidget;
    list->setLayout(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(list);
    column->addWidget(m_splitter, 1);
    buildEmptyStates(m_table);

    connect(m_bar, &FilterBar::changed, this, [this](const FilterSet &filter) {
        m_model->setFilter(filter);
        Q_EMIT filterChanged();
    });
    connect(m_table, &DataTable::currentIdChanged, this, &RecordsView::currentChanged);
    connect(m_table, &DataTable::opened, this, &RecordsView::opened);
    connect(m_table, &DataTable::selectedCountChanged, this, &RecordsView::statusChanged);
    connect(m_table, &DataTable::contextMenuRequested, this, &RecordsView::showMenu);
    connect(m_model, &PagedModel::editRequested, this, &RecordsView::edited);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) { m_context.shell.showError(error); });
    connect(m_model, &PagedModel::counted, this, [this](qint64 total) {
        if (!isFiltered()) m_all = total;
        updateState();
        Q_EMIT counted(total);
        Q_EMIT statusChanged();
    });
    // The count of an emptied list may come while a window of its rows is still under way.
    connect(m_model, &PagedModel::settled, this, &RecordsView::updateState);
    connect(m_model, &PagedModel::settled, this, &RecordsView::findRevealed);
    refreshOn(m_context.store, {m_spec.entity}, m_model);
    m_source->setBase(m_spec.base);
    if (m_spec.ranking) m_source->setRanking(m_spec.rankedField, m_spec.ranking);
    m_model->setQuery({.sortField = m_spec.sortField, .order = m_spec.order});
}

void RecordsView::buildEmptyStates(QWidget *list)
{
    m_stack->addWidget(list);
    auto *empty = new EmptyState(u"inbox"_s, m_spec.emptyTitle, m_spec.emptyText, mayWrite(m_context, m_spec.entity->name) ? m_spec.emptyAction : QString(), u"plus"_s, this);
    connect(empty, &EmptyState::triggered, this, &RecordsView::addRequested);
    m_stack->addWidget(empty);
    auto *none = new EmptyState(u"list-filter"_s, tr("Nothing matches"), tr("Loosen a filter, or start again without any."), tr("Clear filters"), u"x"_s, this);
    connect(none, &EmptyState::triggered, this, &RecordsView::clearFilters);
    m_stack->addWidget(none);
}

void RecordsView::setBeside(QWidget *widget, int width)
{
    m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({std::max(320, this->width() - width), width});
}

void RecordsView::updateState()
{
    const bool nothing = m_model->total() == 0 && !m_model->isLoading();
    m_stack->setCurrentIndex(!nothing ? 0 : isFiltered() ? 2 : 1);
    m_bar->setVisible(m_stack->currentIndex() != 1);
    m_bar->setResult(isFiltered() ? tr("%n match", nullptr, int(m_model->total())) : QString());
}

Filter RecordsView::filter() const { return m_source->filterOf(m_model->query()); }

void RecordsView::setSegment(const Filter &filter)
{
    m_segment = filter;
    m_source->setBase(Filter::both(m_spec.base, filter));
    m_model->setQuery(m_model->query());
    Q_EMIT filterChanged();
}

void RecordsView::clearFilters()
{
    m_bar->setFilter({});
    RowQuery query = m_model->query();
    query.filter.clear();
    query.text.clear();
    m_segment = {};
    m_source->setBase(m_spec.base);
    m_model->setQuery(query);
    Q_EMIT filterChanged();
}

bool RecordsView::isFiltered() const
{
    return !m_segment.isEmpty() || !m_model->query().filter.isEmpty() || !m_model->query().text.trimmed().isEmpty();
}

bool RecordsView::isEmpty() const { return m_model->total() == 0 && !m_model->isLoading() && !isFiltered(); }

QString RecordsView::statusText() const
{
    const QString noun = entityName(*m_spec.entity, (isFiltered() && m_all >= 0 ? m_all : total()) != 1).toLower();
    QString text = isFiltered() && m_all >= 0 ? tr("%1 of %2 %3").arg(formatCount(total()), formatCount(m_all), noun)
                                              : u"%1 %2"_s.arg(formatCount(total()), noun);
    if (const int selected = m_table->selectedCount(); selected > 0) text += u" · "_s + tr("%n selected", nullptr, selected);
    return text;
}

void RecordsView::edited(qint64 id, const QString &field, const QString &entry)
{
    const Field *found = m_spec.entity->field(field);
    if (!found) return;
    const auto value = parseValue(*found, entry);
    if (!value) return m_context.shell.showError(value.error());
    m_context.editor.set(*m_spec.entity, id, field, *value);
}

QList<qint64> RecordsView::chosenIds() const
{
    if (m_table->isAllSelected())
        if (const auto all = index()) return {all->ids.begin(), all->ids.end()};
    return m_table->selectedIds();
}

void RecordsView::reveal(qint64 id)
{
    m_revealed = id;
    m_table->setCurrentId(id);
    if (m_table->currentId() == id) {
        m_revealed = 0;
        return;
    }
    m_table->clearSelection(); // what is selected must not be another one than the panel shows
    findRevealed();
}

void RecordsView::findRevealed()
{
    const auto all = m_revealed && !m_model->isLoading() ? index() : nullptr;
    if (!all) return;
    const auto row = all->positionOf(std::exchange(m_revealed, 0));
    if (row && *row < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(int(*row), 0));
}

void RecordsView::tagSelected()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty()) return;
    openTagEditor(m_table, tr("Tag %n record(s)", nullptr, int(ids.size())), [this, ids](const QString &name) {
        m_context.editor.addTag(*m_spec.entity, ids, name);
    });
}

void RecordsView::untagSelected()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty()) return;
    openTagEditor(m_table, tr("Take which tag off %n record(s)?", nullptr, int(ids.size())), [this, ids](const QString &name) {
        m_context.editor.removeTag(*m_spec.entity, ids, name).then(this, [this, name](const Result<qint64> &off) {
            if (off && *off == 0) m_context.shell.toast(tr("Nothing that is selected has the tag %1").arg(name));
        });
    });
}

void RecordsView::editSelected()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty()) return;
    openBulkEditor(m_table, *m_spec.entity, int(ids.size()), [this, ids](const Values &values) {
        m_context.editor.updateMany(*m_spec.entity, ids, values);
    });
}

void RecordsView::deleteSelected()
{
    if (const QList<qint64> ids = chosenIds(); !ids.isEmpty()) m_context.editor.remove(*m_spec.entity, ids);
}

void RecordsView::exportRows()
{
    auto *dialog = new QFileDialog(this, tr("Export"), QDir::homePath() + u'/' + m_spec.entity->plural + u".xlsx"_s,
        tr("Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    // The kind that is chosen counts, not the one that the proposed name had.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        const QString suffix = chosen.section(u"*."_s, 1).chopped(1);
        const QFileInfo file(dialog->selectedFiles().value(0));
        const bool replace = QStringList{u"xlsx"_s, u"csv"_s, u"json"_s}.contains(file.suffix().toLower());
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile((replace ? file.completeBaseName() : file.fileName()) + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RecordsView::exportTo);
    dialog->open();
}

void RecordsView::exportTo(const QString &path)
{
    ListSpec spec{.entity = m_spec.entity, .filter = filter(), .sortField = m_model->query().sortField,
        .descending = m_model->query().order == Qt::DescendingOrder};
    if (m_table->selectedCount() > 1 && !m_table->isAllSelected()) {
        QStringList ids;
        for (const qint64 id : m_table->selectedIds()) ids << QString::number(id);
        spec.filter = Filter::compare(u"id"_s, FilterOp::In, ids);
    }
    ExportOptions options;
    const QString suffix = QFileInfo(path).suffix().toLower();
    options.format = suffix == u"csv" ? ExportFormat::Csv : suffix == u"json" ? ExportFormat::Json : ExportFormat::Xlsx;
    for (const Field &field : m_spec.entity->fields) {
        if (field.is(Internal)) continue;
        spec.columns << field.name;
        options.headers << fieldLabel(*m_spec.entity, field);
    }
    const auto task = m_context.shell.startTask(tr("Exporting to %1").arg(QFileInfo(path).fileName()));
    m_context.store
        .read([spec, path, options, task](Connection &connection) { return exportToFile(connection, spec, path, options, *task->progress); })
        .then(this, [this, task, path](const Result<qint64> &written) {
            task->finish();
            if (!written) return m_context.shell.showError(written.error());
            m_context.shell.toast(tr("%1 rows exported to %2").arg(formatCount(*written), QFileInfo(path).fileName()));
        });
}

void RecordsView::showMenu(qint64 id, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT opened(id); });
    menu->addSeparator();
    for (const DataTable::BulkAction &own : m_spec.actions)
        menu->addAction(own.text + u'…', this, [this, id, run = own.run] { run(m_table->selectedCount() > 1 ? chosenIds() : QList<qint64>{id}); });
    const bool changes = mayWrite(m_context, m_spec.entity->name);
    if (mayWrite(m_context, u"tagging"_s)) {
        menu->addAction(tr("Tag…"), this, &RecordsView::tagSelected);
        menu->addAction(tr("Take a tag off…"), this, &RecordsView::untagSelected);
    }
    if (changes) menu->addAction(tr("Edit a field…"), this, &RecordsView::editSelected);
    menu->addAction(tr("Export…"), this, &RecordsView::exportRows);
    if (changes) {
        menu->addSeparator();
        menu->addAction(tr("Delete"), this, &RecordsView::deleteSelected);
    }
    menu->popup(at);
}

} // namespace flow::ui
