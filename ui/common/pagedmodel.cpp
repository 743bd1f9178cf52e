// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagedmodel.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace flow::ui {

PagedModel::PagedModel(std::shared_ptr<RowSource> source, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_source(std::move(source)), m_columns(std::move(columns))
{
}

void PagedModel::setQuery(const RowQuery &query)
{
    Q_EMIT reloading();
    m_query = query;
    m_windows.clear();
    m_stale.clear();
    m_recount = false;
    reload();
}

void PagedModel::setFilter(const FilterSet &filter)
{
    RowQuery query = m_query;
    query.filter = filter;
    setQuery(query);
}

void PagedModel::setText(const QString &text)
{
    if (text == m_query.text) return;
    RowQuery query = m_query;
    query.text = text;
    setQuery(query);
}

void PagedModel::refresh()
{
    if (m_editor) {
        m_overdue = true;
        return;
    }
    Q_EMIT reloading();
    stale();
    m_recount = true;
    reload();
}

void PagedModel::holdFor(const QObject *editor, int row)
{
    if (editor == m_editor) return; // a click on the cell that is open
    const Row *held = this->row(row);
    m_overdue = m_overdue || isLoading() || !m_stale.isEmpty();
    // Answers on their way may be of another order.
    ++m_generation;
    m_pending.clear();
    m_countPending = false;
    m_editor = editor;
    m_heldId = held ? held->id : 0;
    connect(editor, &QObject::destroyed, this, [this, editor] {
        if (m_editor != editor) return;
        m_editor = nullptr;
        if (std::exchange(m_overdue, false)) refresh();
    });
}

/// Shown until newer ones are here, but not believed.
void PagedModel::stale()
{
    const QList<int> held = m_windows.keys();
    m_stale = QSet<int>(held.begin(), held.end());
}

void PagedModel::reload()
{
    const int generation = ++m_generation;
    m_pending.clear();
    m_wanted.clear();
    m_countPending = true;
    m_source->count(m_query).then(this, [this, generation](const Result<qint64> &count) {
        if (generation == m_generation) takeCount(count);
    });
    // The first window comes with the count, so that a list opens in one round.
    fetch(0);
}

void PagedModel::takeCount(const Result<qint64> &count)
{
    m_countPending = false;
    if (!count) {
        Q_EMIT failed(count.error());
        return checkSettled();
    }
    const int rows = int(std::min<qint64>(*count, std::numeric_limits<int>::max() / 64));
    const int before = int(m_count);
    m_changingRows = true;
    if (rows > before) {
        beginInsertRows({}, before, rows - 1);
        m_count = rows;
        endInsertRows();
    } else if (rows < before) {
        beginRemoveRows({}, rows, before - 1);
        m_count = rows;
        endRemoveRows();
    }
    m_changingRows = false;
    if (std::exchange(m_recount, false)) {
        // What came before the count, or is still to come, may be in the order of before.
        ++m_generation;
        m_pending.clear();
        m_wanted.clear();
        stale();
        fetch(0);
    }
    if (rows > 0) Q_EMIT dataChanged(index(0, 0), index(rows - 1, int(m_columns.size()) - 1));
    Q_EMIT counted(rows);
    checkSettled();
}

const Row *PagedModel::row(int index) const
{
    if (index < 0 || index >= m_count) return nullptr;
    const int window = index / kWindow;
    const QList<Row> *rows = m_windows.object(window);
    if (!rows || (m_stale.contains(window) && !m_editor)) wanted(window);
    if (!rows || index % kWindow >= rows->size()) return nullptr;
    return &rows->at(index % kWindow);
}

int PagedModel::indexOfId(qint64 id) const
{
    for (const int window : m_windows.keys()) {
        const QList<Row> *rows = m_windows.object(window);
        for (qsizetype i = 0; i < rows->size(); ++i) {
            if (rows->at(i).id == id) return window * kWindow + int(i);
        }
    }
    return -1;
}

int PagedModel::indexOfFresh(qint64 id) const
{
    for (const int window : m_windows.keys()) {
        if (m_stale.contains(window)) continue;
        const QList<Row> *rows = m_windows.object(window);
        const auto found = std::ranges::find(*rows, id, &Row::id);
        if (found != rows->end()) return window * kWindow + int(found - rows->begin());
    }
    return -1;
}

const Row *PagedModel::freshRow(int index) const { return index < 0 || m_stale.contains(index / kWindow) ? nullptr : row(index); }

void PagedModel::wanted(int window) const
{
    if (m_pending.contains(window)) return;
    m_wanted.removeAll(window);
    m_wanted << window;
    if (m_wanted.size() > 8) m_wanted.removeFirst(); // scrolled past
    if (m_fetchPosted) return;
    m_fetchPosted = true;
    auto *self = const_cast<PagedModel *>(this); // reading a row is what asks for it; nothing that is seen changes here
    QTimer::singleShot(0, self, [self] {
        self->m_fetchPosted = false;
        self->fetchWanted();
    });
}

void PagedModel::fetchWanted()
{
    while (!m_wanted.isEmpty() && m_pending.size() < 3) fetch(m_wanted.takeLast());
}

void PagedModel::fetch(int window)
{
    if (m_pending.contains(window)) return;
    m_pending.insert(window);
    const int generation = m_generation;
    m_source->window(m_query, qint64(window) * kWindow, kWindow).then(this, [this, window, generation](const Result<QList<Row>> &rows) {
        if (generation == m_generation) take(window, rows);
    });
}

QList<qint64> PagedModel::changedIn(const QList<Row> *before, const QList<Row> &now)
{
    QList<qint64> ids;
    if (!before) return ids;
    QHash<qint64, const Row *> known;
    for (const Row &row : *before) known.insert(row.id, &row);
    for (const Row &row : now)
        if (const Row *old = known.value(row.id); old && old->values != row.values) ids << row.id;
    return ids.size() > kMostTold ? QList<qint64>() : ids;
}

void PagedModel::take(int window, const Result<QList<Row>> &rows)
{
    m_pending.remove(window);
    m_stale.remove(window);
    if (rows) {
        const QList<qint64> changed = changedIn(m_windows.object(window), *rows);
        m_windows.insert(window, new QList<Row>(*rows));
        if (!changed.isEmpty()) Q_EMIT rowsChanged(changed);
        const int first = window * kWindow;
        const int last = std::min<int>(first + int(rows->size()), int(m_count)) - 1;
        if (last >= first) Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
        Q_EMIT windowLoaded(first, int(rows->size()));
    } else if (rows.error().code != ErrorCode::Canceled) { // a canceled window is asked for again when it is seen
        m_windows.insert(window, new QList<Row>());
        Q_EMIT failed(rows.error());
    }
    fetchWanted();
    checkSettled();
}

void PagedModel::checkSettled()
{
    if (!isLoading()) Q_EMIT settled();
}

int PagedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_count); }
int PagedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Column &column = m_columns[index.column()];
    switch (role) {
    case Qt::TextAlignmentRole: return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case WeightRole: return int(column.weight);
    default: break;
    }
    const Row *row = this->row(index.row());
    if (role == LoadedRole) return row != nullptr;
    if (!row) return {};
    if (role == IdRole) return row->id;
    if (role == Qt::EditRole) return column.edit ? column.edit(*row) : QString();
    if (role != Qt::DisplayRole && role != LookRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    CellLook look;
    if (column.look) {
        look = column.look(*row);
    } else {
        const QVariant value = row->values.value(index.column());
        look.text = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int ? QLocale().toString(value.toLongLong()) : value.toString();
    }
    if (role == LookRole) return QVariant::fromValue(look);
    if (role == Qt::ToolTipRole) return look.tip.isEmpty() ? look.text : look.tip;
    if (look.text.isEmpty() && !look.badges.isEmpty()) return look.badges.first().text;
    return look.text;
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size()) return {};
    if (role == Qt::DisplayRole) return m_columns[section].title;
    if (role == Qt::TextAlignmentRole) return int((m_columns[section].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags PagedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_columns[index.column()].edit) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PagedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *row = role == Qt::EditRole ? this->row(index.row()) : nullptr;
    if (!row || (m_editor && row->id != m_heldId)) return false; // another query has put another record there
    const Column &column = m_columns[index.column()];
    if (column.check && !column.check(value.toString()).isEmpty()) return false;
    if (column.edit && column.edit(*row) == value.toString()) return true;
    Q_EMIT editRequested(row->id, column.field, value.toString());
    return true;
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns[column].sortable) return;
    if (m_query.sortField == m_columns[column].field && m_query.order == order) return;
    RowQuery query = m_query;
    query.sortField = m_columns[column].field;
    query.order = order;
    setQuery(query);
}

} // namespace flow::ui
