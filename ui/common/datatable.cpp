// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/listheader.h"
#include "ui/common/motion.h"
#include "ui/common/popupshadow.h"
#include "ui/theme/paint.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// The file of the preferences, whatever the program is called.
    QSettings settings() { return QSettings(u"Flow Stage"_s, u"flow-stage"_s); }

    constexpr int kTitleMargins = 34; // with the arrow of the order
    constexpr int kFittedRows = 60; // what a first screen shows
    constexpr int kMostAir = 24; // that a column gets beyond what it needs
    constexpr double kNameShare = 0.5; // of the list that names may take

    int lastShown(const QHeaderView &header)
    {
        int visual = header.count() - 1;
        while (visual >= 0 && header.isSectionHidden(header.logicalIndex(visual))) --visual;
        return header.logicalIndex(visual);
    }

    void prepare(QTableView &view)
    {
        setUpList(view);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.horizontalHeader()->setSectionsClickable(true);
    }

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_delegate(new CellDelegate(this)), m_bar(new SelectionBar(this))
{
    prepare(*this);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setSortingEnabled(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::headerMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        placeFrozen();
        // The last column fills the list, whatever is done to others.
        if (!m_isFitting && column != lastShown(*horizontalHeader())) saveState();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { placeFrozen(); saveState(); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_model || !m_model->columns()[column].sortable) return;
        const bool same = m_model->query().sortField == m_model->columns()[column].field;
        // Figures are looked at from the top, names from A.
        const Qt::SortOrder start = m_model->columns()[column].right ? Qt::DescendingOrder : Qt::AscendingOrder;
        const Qt::SortOrder order = !same ? start : m_model->query().order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        horizontalHeader()->setSortIndicator(column, order);
        m_model->sort(column, order);
    });
    applyDensity();
}

void DataTable::setPagedModel(PagedModel *model)
{
    m_model = model;
    m_isFitted = false;
    m_isFitting = true;
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    for (int i = 0; i < model->columns().size(); ++i) {
        const Column &column = model->columns()[i];
        // A title that another language makes longer gets half as much again before it is cut.
        const int title = int(std::ceil(paint::textWidth(column.title, themeOf(this).font(TypeStyle::SmallStrong)))) + kTitleMargins;
        setColumnWidth(i, std::max(column.width, std::min(title, column.width * 3 / 2)));
        setColumnHidden(i, !column.visible);
        if (column.field == model->query().sortField) horizontalHeader()->setSortIndicator(i, model->query().order);
    }
    connect(model, &PagedModel::counted, this, [this] {
        reselect(); // the first window may have come before the count
        for (int i = 0; i < m_model->columns().size(); ++i) {
            if (m_model->columns()[i].field == m_model->query().sortField) horizontalHeader()->setSortIndicator(i, m_model->query().order);
        }
        viewport()->update();
    });
    m_isFitting = false;
    connect(model, &PagedModel::windowLoaded, this, [this] {
        fitColumns();
        reselect();
    });
    connect(model, &PagedModel::rowsChanged, this, [this](const QList<qint64> &ids) {
        m_justChanged = ids;
        markChanged(viewport());
    });
    connect(model, &PagedModel::reloading, this, &DataTable::keepSelection);
    connect(model, &PagedModel::settled, this, &DataTable::reselect);
    setUpFrozen();
    restoreState();
}

void DataTable::setStateKey(const QString &key)
{
    m_stateKey = key;
    restoreState();
}

void DataTable::setCheckable(bool checkable)
{
    m_delegate->setCheckable(checkable);
    static_cast<ListHeader *>(horizontalHeader())->firstIndent = CellDelegate::kMargin - 10 + (checkable ? CellDelegate::kCheckWidth - 4 : 0);
    setProperty("flowCheckable", checkable);
}

void DataTable::setBulkActions(const QList<BulkAction> &actions) { m_bar->setActions(actions); }

void DataTable::setEmptyText(const QString &title, const QString &text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    viewport()->update();
}

void DataTable::applyDensity()
{
    const Theme &theme = themeOf(this);
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        if (!view) continue;
        view->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        view->horizontalHeader()->setFixedHeight(theme.size(Size::TableHeader));
    }
}

// ---- the frozen name column ------------------------------------------------------------------------------------------

void DataTable::setUpFrozen()
{
    delete m_frozen;
    m_frozen = new QTableView(this);
    prepare(*m_frozen);
    m_frozen->setObjectName(u"frozenColumn"_s);
    m_frozen->setProperty("flowFrozen", true);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setItemDelegate(m_delegate);
    m_frozen->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_frozen->setModel(model());
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    static_cast<ListHeader *>(m_frozen->horizontalHeader())->firstIndent = static_cast<ListHeader *>(horizontalHeader())->firstIndent;
    for (int i = 0; i < model()->columnCount(); ++i) m_frozen->setColumnHidden(i, i != 0);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    applyDensity();
    placeFrozen();
}

void DataTable::placeFrozen()
{
    if (!m_frozen) return;
    const bool scrolled = horizontalScrollBar()->value() > 0 && horizontalHeader()->visualIndex(0) == 0;
    m_frozen->setVisible(scrolled);
    if (!scrolled) return;
    m_frozen->setColumnWidth(0, columnWidth(0));
    m_frozen->setGeometry(0, 0, columnWidth(0), height() - (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0));
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx) placeFrozen();
}

// ---- selection by id -------------------------------------------------------------------------------------------------

qint64 DataTable::currentId() const { return currentIndex().isValid() ? currentIndex().data(IdRole).toLongLong() : 0; }

void DataTable::setCurrentId(qint64 id)
{
    const int row = m_model ? m_model->indexOfId(id) : -1;
    if (row >= 0) setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    else m_pending = id;
}

QList<qint64> DataTable::selectedIds() const
{
    QList<qint64> ids;
    if (!m_model || !selectionModel()) return ids;
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows << row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows)) {
        if (const Row *loaded = m_model->row(row)) ids << loaded->id;
    }
    return ids;
}

int DataTable::selectedCount() const
{
    int count = 0;
    if (!selectionModel()) return 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) count += range.height();
    return count;
}

bool DataTable::isAllSelected() const { return m_model && m_model->total() > 0 && selectedCount() == int(m_model->total()); }

void DataTable::moveCurrent(int by)
{
    if (!m_model || m_model->rowCount() == 0) return;
    const int row = std::clamp(currentIndex().row() + by, 0, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
}

void DataTable::keepSelection()
{
    if (m_isKept || isAllSelected()) return;
    constexpr int kMostKept = 1000;
    if (selectedCount() > kMostKept) clearSelection(); // rather none than others
    m_keepIds = selectedIds();
    m_keepCurrent = currentId();
    m_isKept = m_keepCurrent || !m_keepIds.isEmpty();
}

void DataTable::reselect()
{
    if (const int row = m_pending ? m_model->indexOfId(m_pending) : -1; row >= 0) {
        m_pending = 0;
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    }
    if (!m_isKept) return;
    m_isReselecting = true;
    const int last = m_model->columnCount() - 1;
    QItemSelection off, on;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const Row *now = m_model->freshRow(row); now && !m_keepIds.contains(now->id)) off.select(m_model->index(row, 0), m_model->index(row, last));
    for (const qint64 id : std::as_const(m_keepIds))
        if (const int row = m_model->indexOfFresh(id); row >= 0) on.select(m_model->index(row, 0), m_model->index(row, last));
    if (!off.isEmpty()) selectionModel()->select(off, QItemSelectionModel::Deselect);
    if (!on.isEmpty()) selectionModel()->select(on, QItemSelectionModel::Select);
    reselectCurrent();
    m_isReselecting = false;
}

/// The record goes on being the current one where it stands now. When it is not among the rows that are known the row in its place
/// is, and who follows the current record is told.
void DataTable::reselectCurrent()
{
    if (m_keepCurrent == 0 || !currentIndex().isValid()) return;
    const int now = m_model->indexOfFresh(m_keepCurrent), row = currentIndex().row();
    if (now >= 0) {
        setAutoScroll(false); // what is looked at stays, wherever the record went
        if (now != row) selectionModel()->setCurrentIndex(m_model->index(now, currentIndex().column()), QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
        return;
    }
    const Row *other = m_model->freshRow(row);
    if (!other || m_model->isLoading()) return;
    m_keepCurrent = other->id;
    m_keepIds.removeIf([this](qint64 id) { return m_model->indexOfFresh(id) < 0; });
    if (m_keepIds.isEmpty()) {
        m_keepIds << other->id;
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    Q_EMIT currentIdChanged(other->id);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isReselecting && m_model && !m_model->isChangingRows()) m_isKept = false; // the user's choice
    const int count = selectedCount();
    m_bar->showFor(count);
    Q_EMIT selectedCountChanged(count);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isReselecting && m_model && !m_model->isChangingRows()) m_isKept = false;
    if (current.row() == previous.row() && previous.isValid()) return;
    m_isCurrentUnread = current.isValid() && currentId() == 0;
    Q_EMIT currentIdChanged(currentId());
}

void DataTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!m_isCurrentUnread || currentId() == 0) return;
    m_isCurrentUnread = false;
    Q_EMIT currentIdChanged(currentId());
}

// ---- keys and mouse --------------------------------------------------------------------------------------------------

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (currentId()) Q_EMIT opened(currentId());
        return;
    }
    if (event->key() == Qt::Key_Home && !control) return setCurrentIndex(model()->index(0, std::max(0, currentIndex().column())));
    if (event->key() == Qt::Key_End && !control) return setCurrentIndex(model()->index(model()->rowCount() - 1, std::max(0, currentIndex().column())));
    if (control && shift && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int from = horizontalHeader()->visualIndex(currentIndex().column());
        const int to = from + (event->key() == Qt::Key_Left ? -1 : 1);
        if (from > 0 && to > 0 && to < model()->columnCount()) horizontalHeader()->moveSection(from, to);
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectedCount() > 1) return selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTableView::keyPressEvent(event);
}

void DataTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (property("flowCheckable").toBool() && at.isValid() && horizontalHeader()->visualIndex(at.column()) == 0 && event->button() == Qt::LeftButton) {
        const double x = event->position().x() - visualRect(at).x();
        if (x >= CellDelegate::kMargin - 6 && x < CellDelegate::kMargin + 20) {
            const QItemSelectionModel::SelectionFlags flags = event->modifiers() & Qt::ShiftModifier ? QItemSelectionModel::Select : QItemSelectionModel::Toggle;
            if (event->modifiers() & Qt::ShiftModifier && currentIndex().isValid()) {
                selectionModel()->select(QItemSelection(currentIndex().siblingAtColumn(0), at.siblingAtColumn(0)), flags | QItemSelectionModel::Rows);
            } else {
                selectionModel()->select(at, flags | QItemSelectionModel::Rows);
            }
            selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void DataTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid()) return;
    if (at.flags() & Qt::ItemIsEditable) return edit(at);
    Q_EMIT opened(at.data(IdRole).toLongLong());
}

bool DataTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    if (const QWidget *editor = indexWidget(index); editor && m_model) m_model->holdFor(editor, index.row());
    return opened;
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QPoint global = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos();
    if (at.isValid()) Q_EMIT contextMenuRequested(at.data(IdRole).toLongLong(), global);
}

void DataTable::keyboardSearch(const QString &search)
{
    // Among what is loaded from here on: a list of a million is searched with the search field, not by letters.
    if (!m_model) return;
    static QString typed;
    static qint64 last = 0;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    typed = now - last > 800 ? search : typed + search;
    last = now;
    const int start = std::max(0, currentIndex().row());
    const int rows = std::min(m_model->rowCount(), 5000);
    for (int i = 0; i < rows; ++i) {
        const int row = (start + i + (typed.size() == 1 ? 1 : 0)) % m_model->rowCount();
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(LoadedRole).toBool() && index.data().toString().startsWith(typed, Qt::CaseInsensitive)) return setCurrentIndex(index);
    }
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    setProperty("flowCellFocus", event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason);
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) setCurrentIndex(model()->index(0, 0));
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns(); // its rows may have come before it was seen
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_delegate) applyDensity();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
    m_bar->showFor(selectedCount());
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_model || m_model->rowCount() > 0 || m_model->isLoading() || m_emptyTitle.isEmpty()) return;
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    const QRectF middle(24, viewport()->height() * 0.38, viewport()->width() - 48, 24);
    paint::text(painter, middle, m_emptyTitle, theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text), Qt::AlignHCenter);
    paint::text(painter, middle.translated(0, 24), m_emptyText, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3), Qt::AlignHCenter);
}

// ---- columns ---------------------------------------------------------------------------------------------------------

void DataTable::headerMenu(const QPoint &at)
{
    if (!m_model) return;
    QMenu menu(this);
    menu.setObjectName(u"columnMenu"_s);
    for (int i = 1; i < m_model->columns().size(); ++i) {
        if (m_model->columns()[i].fixed) continue;
        QAction *action = menu.addAction(m_model->columns()[i].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            setColumnHidden(i, !on);
            saveState();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

/// Once, when the first rows have come: what stands in a list decides how wide its columns are, in every language. Nothing
/// moves any more after that.
void DataTable::fitColumns()
{
    const int rows = m_model ? std::min(m_model->rowCount(), kFittedRows) : 0;
    if (m_isFitted || rows == 0 || !isVisible() || !m_model->row(0)) return; // the count comes before the rows
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.widget = this;
    struct Wanted
    {
        int column, width, atLeast; // atLeast: when there is not enough room for all
    };
    QList<Wanted> wanted;
    int sum = 0;
    for (int visual = 0; visual < m_model->columns().size(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column)) continue;
        const Column &as = m_model->columns()[column];
        const int lead = visual == 0 ? static_cast<ListHeader *>(horizontalHeader())->firstIndent : 0;
        const int title = int(std::ceil(paint::textWidth(as.title, themeOf(this).font(TypeStyle::SmallStrong)))) + kTitleMargins;
        int width = title;
        for (int row = 0; row < rows; ++row)
            if (m_model->row(row)) width = std::max(width, m_delegate->sizeHint(option, m_model->index(row, column)).width());
        const int most = as.weight == CellWeight::Name ? std::max(as.width, int(viewport()->width() * kNameShare)) : as.width * 2;
        wanted.append({column, lead + std::min(width, most), lead + std::max(std::min(title, as.width * 3 / 2), std::min(width, as.width))});
        sum += wanted.last().width;
    }
    const int spare = viewport()->width() - sum;
    const int air = std::clamp(spare / std::max(1, int(wanted.size())), 0, kMostAir);
    m_isFitted = m_isFitting = true;
    for (const Wanted &one : std::as_const(wanted)) setColumnWidth(one.column, spare < 0 ? one.atLeast : one.width + air);
    m_isFitting = false;
    placeFrozen();
}

void DataTable::saveState()
{
    if (m_stateKey.isEmpty() || !m_model || !isVisible()) return;
    settings().setValue(u"columns/"_s + m_stateKey, horizontalHeader()->saveState());
    settings().setValue(u"columns/"_s + m_stateKey + u".fields"_s, columnFields());
}

QStringList DataTable::columnFields() const
{
    QStringList fields;
    for (const Column &column : m_model->columns()) fields << column.field;
    return fields;
}

void DataTable::restoreState()
{
    if (m_stateKey.isEmpty() || !m_model) return;
    const QByteArray state = settings().value(u"columns/"_s + m_stateKey).toByteArray();
    // What was kept counts columns; with others than then it would widen and hide the wrong ones.
    if (state.isEmpty() || settings().value(u"columns/"_s + m_stateKey + u".fields"_s).toStringList() != columnFields()) return;
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    m_isFitted = m_isFitting = true;
    horizontalHeader()->restoreState(state);
    m_isFitting = false;
    horizontalHeader()->setSortIndicator(sorted, order);
    applyDensity();
}

// ---- the selection bar -----------------------------------------------------------------------------------------------

namespace {
    constexpr int kRaiseFrom = 2;
}

SelectionBar::SelectionBar(DataTable *table) : QWidget(table), m_table(table)
{
    setObjectName(u"selectionBar"_s);
    new PopupShadow(this);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(16, 0, 8, 0);
    m_row->setSpacing(4);
    m_text = new Label({}, TypeStyle::BodyStrong, ColorRole::Text, this);
    m_text->setTabular(true);
    m_row->addWidget(m_text);
    hide();
}

void SelectionBar::setActions(const QList<DataTable::BulkAction> &actions)
{
    while (QLayoutItem *item = m_row->takeAt(1)) {
        delete item->widget();
        delete item;
    }
    m_hasActions = !actions.isEmpty();
    const auto line = [this] {
        auto *rule = new Hairline(Qt::Vertical, this);
        rule->setFixedHeight(20);
        m_row->addSpacing(8);
        m_row->addWidget(rule);
        m_row->addSpacing(4);
    };
    line();
    for (const DataTable::BulkAction &action : actions) {
        auto *button = new Button(action.text, ButtonKind::Quiet, action.icon, this);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] { run(m_table->selectedIds()); });
        m_row->addWidget(button);
    }
    line();
    auto *close = new IconButton(u"x"_s, tr("Clear the selection"), {}, this);
    connect(close, &QToolButton::clicked, this, [this] { m_table->clearSelection(); });
    m_row->addWidget(close);
}

void SelectionBar::showFor(int count)
{
    if (!m_hasActions || count < kRaiseFrom) return hide();
    m_text->setText(tr("%n selected", nullptr, count));
    place();
    show();
    raise();
}

void SelectionBar::place()
{
    resize(sizeHint().width(), 44);
    move((m_table->width() - width()) / 2, m_table->height() - height() - 16);
}

} // namespace flow::ui
