// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/store.h"
#include "ui/import/previewview.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

PreviewModel::PreviewModel(Store &store, ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_session(session)
{
}

void PreviewModel::setFilter(const QString &id)
{
    if (m_filter == id) return;
    m_filter = id;
    m_windows.clear();
    reload();
}

void PreviewModel::reload()
{
    const QList<ColumnMapping> columns = m_session.previewTable() ? m_session.previewTable()->columns(m_session.jobTable()) : QList<ColumnMapping>();
    const std::vector<RowVerdict> &verdicts = m_session.verdicts();
    std::vector<quint32> shown;
    for (size_t i = 0; i < verdicts.size(); ++i)
        if (m_filter == u"all" || m_filter == QLatin1StringView(actionName(verdicts[i].action))) shown.push_back(quint32(i));
    ++m_generation;
    m_pending.clear();
    m_wanted.clear();
    const bool sameTable = std::exchange(m_table, m_session.tableIndex()) == m_session.tableIndex();
    if (sameTable && shown == m_shown && columns == m_columns) {
        // The same rows: what is shown stays until the new cells are there.
        for (const int window : m_windows.keys()) m_stale.insert(window);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_shown = std::move(shown);
    m_windows.clear();
    m_stale.clear();
    endResetModel();
}

const RowVerdict *PreviewModel::verdict(int row) const
{
    const std::vector<RowVerdict> &verdicts = m_session.verdicts();
    if (row < 0 || row >= int(m_shown.size()) || m_shown[size_t(row)] >= verdicts.size()) return nullptr;
    return &verdicts[m_shown[size_t(row)]];
}

int PreviewModel::rowOfLine(qint64 line) const
{
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (const RowVerdict *v = verdict(row); v && v->line == line) return row;
    return -1;
}

ColumnMapping PreviewModel::column(int section) const { return m_columns.value(section - kFirstCell); }

const PreviewRow *PreviewModel::loaded(int row) const
{
    const int window = row / kWindow;
    const auto *rows = m_windows.object(window);
    if (!rows || m_stale.contains(window)) want(window);
    const size_t at = size_t(row % kWindow);
    return rows && at < rows->size() ? &(*rows)[at] : nullptr;
}

void PreviewModel::want(int window) const
{
    if (m_pending.contains(window)) return;
    m_wanted.insert(window);
    if (std::exchange(m_posted, true)) return;
    auto *self = const_cast<PreviewModel *>(this);
    QMetaObject::invokeMethod(self, [self] { self->fetch(); }, Qt::QueuedConnection);
}

void PreviewModel::fetch()
{
    m_posted = false;
    const auto table = m_session.previewTable();
    if (!table) return;
    for (const int window : std::exchange(m_wanted, {})) {
        m_pending.insert(window);
        std::vector<RowVerdict> verdicts;
        for (int row = window * kWindow; row < std::min((window + 1) * kWindow, rowCount()); ++row)
            if (const RowVerdict *v = verdict(row)) verdicts.push_back(*v);
        m_store
            .read([table, job = m_session.job(), at = m_session.jobTable(), verdicts](Connection &connection) { return table->rows(connection, job, at, verdicts); })
            .then(this, [this, window, generation = m_generation](const Result<std::vector<PreviewRow>> &rows) {
                if (generation != m_generation) return;
                m_pending.remove(window);
                m_stale.remove(window);
                if (!rows) return;
                m_windows.insert(window, new std::vector<PreviewRow>(*rows));
                Q_EMIT dataChanged(index(window * kWindow, 0), index(std::min((window + 1) * kWindow, rowCount()) - 1, columnCount() - 1));
                if (isSettled()) Q_EMIT settled();
            });
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int PreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() || m_columns.isEmpty() ? 0 : kFirstCell + int(m_columns.size()); }

QString PreviewModel::textOf(const PreviewCell &cell, int section, const QVariant &value, const QString &currency) const
{
    const ColumnMapping mapped = column(section);
    const Entity *entity = entityByName(mapped.entity);
    const Field *field = entity ? entity->field(mapped.field) : nullptr;
    if (!field || value.isNull()) return cell.text;
    if (field->type == FieldType::Reference) return value.toString();
    return formatValue(*entity, *field, value, currency);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const RowVerdict *judged = verdict(index.row());
    if (!judged) return {};
    const auto actionText = [&] {
        switch (judged->action) {
        case RowAction::New: return tr("New");
        case RowAction::Update: return tr("Update");
        case RowAction::Same: return tr("Same");
        case RowAction::Look: return tr("Look");
        case RowAction::Rejected: return tr("Fix");
        case RowAction::Skipped: return tr("Out");
        }
        return QString();
    };
    if (index.column() == 0) return role == Qt::DisplayRole ? QVariant(judged->line) : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    const PreviewRow *row = loaded(index.row());
    if (index.column() == 1) {
        if (role == Qt::DisplayRole) return actionText();
        if (role == Qt::ToolTipRole && row && !row->reason.isEmpty()) return reasonCodeText(row->reason);
        return {};
    }
    if (!row || size_t(index.column() - kFirstCell) >= row->cells.size()) return {};
    const PreviewCell &cell = row->cells[size_t(index.column() - kFirstCell)];
    switch (role) {
    case Qt::DisplayRole: return textOf(cell, index.column(), cell.value, row->currency);
    case Qt::EditRole: return cell.text;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        const QString why = cell.reason == value::Reason::None ? (cell.state == CellState::ToFix ? reasonCodeText(row->reason) : QString())
                                                               : reasonCodeText(QString::fromLatin1(value::reasonName(cell.reason)));
        if (cell.state == CellState::ToFix) return why;
        if (cell.state == CellState::Tidied) return why.isEmpty() ? tr("In the file: %1").arg(cell.text) : tr("In the file: %1 (%2)").arg(cell.text, why);
        if (cell.state == CellState::Changed) return tr("Changes from %1").arg(textOf(cell, index.column(), cell.before, row->currency));
        if (cell.state == CellState::Filled) return tr("Was empty");
        if (cell.state == CellState::Kept) return tr("Stays %1").arg(textOf(cell, index.column(), cell.before, row->currency));
        return {};
    }
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (section < kFirstCell) return role == Qt::DisplayRole && section == 0 ? QVariant(tr("Row")) : role == Qt::DisplayRole ? QVariant(tr("Verdict")) : QVariant();
    const ColumnMapping mapped = column(section);
    switch (role) {
    case Qt::DisplayRole: return targetText(mapped);
    case Qt::UserRole: return mapped.header;
    case Qt::ToolTipRole: return mapped.sample.isEmpty() ? mapped.header : tr("“%1” in the file, as “%2”").arg(mapped.header, mapped.sample);
    case Qt::TextAlignmentRole: {
        const Entity *entity = entityByName(mapped.entity);
        const Field *field = entity ? entity->field(mapped.field) : nullptr;
        const bool right = field && (field->type == FieldType::Integer || field->type == FieldType::Money || field->type == FieldType::Decimal || field->type == FieldType::Rate);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() >= kFirstCell && loaded(index.row())) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RowVerdict *judged = verdict(index.row());
    if (role != Qt::EditRole || !judged || index.column() < kFirstCell) return false;
    if (data(index, Qt::EditRole).toString() == value.toString()) return false;
    m_session.correct(judged->line, column(index.column()).index, value.toString());
    return true;
}

} // namespace flow::ui
