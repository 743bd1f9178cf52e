// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paletteitem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace flow::ui {

/// Rows of the palette with a heading before each group; headings cannot be selected.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    struct Row
    {
        int item = -1; ///< -1: a heading
        QString heading = {};
    };
    void set(QList<PaletteItem> items, const QString &query);
    const QList<PaletteItem> &items() const { return m_items; }
    const PaletteItem *itemAt(int row) const;
    QString headingAt(int row) const;
    const QString &query() const { return m_query; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteItem> m_items;
    QList<Row> m_rows;
    QString m_query;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(PaletteModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PaletteModel &m_model;
};

} // namespace flow::ui
