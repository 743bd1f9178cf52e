// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importsession.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace flow::ui {

/// The rows of a preview, those with one verdict or all; read a window at a time. Editing a cell corrects it. GUI thread.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kFirstCell = 2; ///< behind number and verdict
    enum Role { RowRole = Qt::UserRole + 1 };

    PreviewModel(Store &store, ImportSession &session, QObject *parent);
    void setFilter(const QString &id); ///< as CountBar
    void reload(); ///< verdicts or cells changed
    const RowVerdict *verdict(int row) const;
    int rowOfLine(qint64 line) const; ///< -1
    const PreviewRow *loaded(int row) const;
    ColumnMapping column(int section) const;
    bool isSettled() const { return m_pending.isEmpty() && !m_posted; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// The words of a cell: formatted value, else what stands in the file.
    QString textOf(const PreviewCell &cell, int section, const QVariant &value, const QString &currency) const;

Q_SIGNALS:
    void settled();

private:
    void want(int window) const;
    void fetch();

    static constexpr int kWindow = 100;
    Store &m_store;
    ImportSession &m_session;
    QString m_filter = QStringLiteral("all");
    QList<ColumnMapping> m_columns;
    std::vector<quint32> m_shown; ///< indices of verdicts
    int m_table = -1; ///< whose they are
    mutable QCache<int, std::vector<PreviewRow>> m_windows{40};
    mutable QSet<int> m_wanted;
    QSet<int> m_stale;
    QSet<int> m_pending;
    mutable bool m_posted = false;
    int m_generation = 0;
};

/// Our field over theirs.
class PreviewHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PreviewHeader(QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table of the preview. F2, Enter, a double click or typing edits a cell.
class PreviewView : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewView(PreviewModel *model, QWidget *parent = nullptr);
    void layOutColumns();
    qint64 currentLine() const;
    void setCurrentLine(qint64 line);

Q_SIGNALS:
    void currentLineChanged(qint64 line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isElastic(int column) const;
    void measure();
    PreviewModel *m_preview;
    QStringList m_heads; ///< of the columns that were measured
    QList<int> m_natural; ///< what stands in them needs; empty until the first rows have come
};

} // namespace flow::ui
