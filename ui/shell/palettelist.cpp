// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelist.h"

#include "ui/theme/paint.h"

#include <QWidget>

namespace flow::ui {

void PaletteModel::set(QList<PaletteItem> items, const QString &query)
{
    beginResetModel();
    m_items = std::move(items);
    m_query = query;
    m_rows.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].group.isEmpty() && (i == 0 || m_items[i].group != m_items[i - 1].group)) m_rows << Row{-1, m_items[i].group};
        m_rows << Row{i};
    }
    endResetModel();
}

const PaletteItem *PaletteModel::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].item < 0) return nullptr;
    return &m_items[m_rows[row].item];
}

QString PaletteModel::headingAt(int row) const { return m_rows.value(row).heading; }

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteItem *item = itemAt(index.row());
    if (role == Qt::DisplayRole) return item ? item->title : headingAt(index.row());
    if (role == Qt::AccessibleTextRole && item) return QStringList{item->title, item->detail, item->right}.join(QStringLiteral(", "));
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), m_model.itemAt(index.row()) ? 40 : 32};
}

namespace {

    /// Text with its matched parts in accent and 600; returns the width that it took.
    double matchedText(QPainter &painter, const QRectF &rect, const QString &text, const QString &query, TypeStyle style, const QColor &color, const Theme &theme)
    {
        const QFont plain = theme.font(style), strong = theme.font(TypeStyle::Heading);
        const QColor accent = theme.color(ColorRole::AccentText);
        double x = 0;
        qsizetype at = 0;
        const auto piece = [&](const QString &part, bool matched) {
            if (part.isEmpty() || x >= rect.width()) return;
            const QFont &font = matched ? strong : plain;
            paint::text(painter, QRectF(rect.x() + x, rect.y(), rect.width() - x, rect.height()), part, font, matched ? accent : color);
            x += paint::textWidth(part, font);
        };
        for (const auto &[first, length] : matchedParts(text, query)) {
            piece(text.mid(at, first - at), false);
            piece(text.mid(first, length), true);
            at = first + length;
        }
        piece(text.mid(at), false);
        return std::min(x, rect.width());
    }

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Theme &theme = themeOf(option.widget);
    const QRectF rect = option.rect;
    const PaletteItem *item = m_model.itemAt(index.row());
    if (!item) {
        paint::text(*painter, rect.adjusted(16, 6, -16, 0), m_model.headingAt(index.row()), theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) paint::box(*painter, rect.adjusted(8, 0, -8, 0), theme.radius(Radius::Card), theme.color(ColorRole::Selection));
    paint::icon(*painter, QRectF(rect.x() + 16, rect.y(), 24, rect.height()), theme, item->icon, 16, theme.color(ColorRole::Text2));
    double right = rect.right() - 18;
    if (item->isKey) {
        const QStringList caps = paint::keyCaps(item->right);
        for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) right -= paint::keyCap(*painter, {right, rect.center().y()}, *cap, theme) + 4;
    } else if (!item->right.isEmpty()) {
        const QFont font = theme.font(TypeStyle::Small);
        const double w = paint::textWidth(item->right, font);
        paint::text(*painter, QRectF(right - w, rect.y(), w + 1, rect.height()), item->right, font, theme.color(ColorRole::Text2));
        right -= w;
    }
    const double left = rect.x() + 50, room = right - left - 12;
    const double used = matchedText(*painter, QRectF(left, rect.y(), room, rect.height()), item->title, m_model.query(), TypeStyle::BodyStrong, theme.color(ColorRole::Text), theme);
    if (!item->detail.isEmpty() && used + 24 < room)
        matchedText(*painter, QRectF(left + used + 10, rect.y(), room - used - 10, rect.height()), item->detail, m_model.query(), TypeStyle::Body,
            theme.color(ColorRole::Text2), theme);
}

} // namespace flow::ui
