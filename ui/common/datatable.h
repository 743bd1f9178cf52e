// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listheader.h"
#include "ui/common/pagedmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

class QHBoxLayout;

namespace flow::ui {

/// Paints the cells of a DataTable from CellLook, and edits them in place.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCheckable(bool checkable) { m_checkable = checkable; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    static constexpr int kCheckWidth = 32;
    static constexpr int kMargin = ListHeader::kMargin; ///< left of the first column

private:
    bool m_checkable = false;
};

class SelectionBar;

/// The list of a page. Rows by density, columns as wide as their first rows need until somebody sets them, name column frozen, sort by header, columns movable and hideable, in-place
/// editing (F2, double click), type-ahead, and a bar with actions when several rows are selected. Enter or a double
/// click on a cell that cannot be edited opens; the current row is announced for the context panel.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    struct BulkAction
    {
        QString text, icon;
        std::function<void(const QList<qint64> &ids)> run;
    };

    using QTableView::edit;

    explicit DataTable(QWidget *parent = nullptr);
    void setPagedModel(PagedModel *model);
    PagedModel *pagedModel() const { return m_model; }
    /// Where column widths, order and visibility are kept: settings key, e.g. "network/venues".
    void setStateKey(const QString &key);
    void setCheckable(bool checkable); ///< check boxes in the name column
    void setBulkActions(const QList<BulkAction> &actions);
    void setEmptyText(const QString &title, const QString &text);

    qint64 currentId() const; ///< 0 when none is loaded
    void setCurrentId(qint64 id);
    /// Ids of selected rows that are loaded, in order.
    QList<qint64> selectedIds() const;
    int selectedCount() const; ///< loaded or not
    bool isAllSelected() const;
    void moveCurrent(int by);
    bool hasJustChanged(qint64 id) const { return m_justChanged.contains(id); }

Q_SIGNALS:
    void currentIdChanged(qint64 id); ///< 0 while the row is not read yet; again when it is
    void selectedCountChanged(int count);
    void opened(qint64 id);
    void contextMenuRequested(qint64 id, const QPoint &globalPos);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void keyboardSearch(const QString &search) override;

private:
    void applyDensity();
    void setUpFrozen();
    void placeFrozen();
    void headerMenu(const QPoint &at);
    void fitColumns();
    void saveState();
    void restoreState();
    QStringList columnFields() const;
    void keepSelection();
    void reselect();
    void reselectCurrent();

    PagedModel *m_model = nullptr;
    CellDelegate *m_delegate;
    QTableView *m_frozen = nullptr;
    SelectionBar *m_bar;
    QString m_stateKey, m_emptyTitle, m_emptyText;
    /// What was selected when the places of rows began to change: it is found again by id, or deselected, as rows come in.
    QList<qint64> m_keepIds;
    qint64 m_keepCurrent = 0;
    bool m_isKept = false;
    qint64 m_pending = 0; ///< to become the current one when its row is here
    bool m_isReselecting = false;
    QList<qint64> m_justChanged; ///< their tint fades
    bool m_isFitted = false; ///< columns have the widths that their first rows, or their user, want
    bool m_isFitting = false;
    bool m_isCurrentUnread = false; ///< its row is still on its way: who follows the current id is told when it is here
};

/// The popup over the bottom edge of a list: "3 selected", actions, x.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(DataTable *table);
    void setActions(const QList<DataTable::BulkAction> &actions);
    void showFor(int count);

private:
    void place();
    DataTable *m_table;
    class Label *m_text;
    QHBoxLayout *m_row;
    bool m_hasActions = false;
};

} // namespace flow::ui
