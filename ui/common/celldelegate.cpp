// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datatable.h"

#include "ui/common/inlineeditor.h"
#include "ui/common/motion.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QHeaderView>

namespace flow::ui {

namespace {

    bool isFirstShown(const QTableView *view, int column) { return view && view->horizontalHeader()->visualIndex(column) == 0; }

    void paintPlaceholder(QPainter &painter, const QRectF &area, const Theme &theme, int row, bool right)
    {
        // Widths that differ from row to row, but not from frame to frame.
        const double width = area.width() * (0.35 + 0.12 * ((row * 7) % 4));
        QRectF bar(right ? area.right() - width : area.x(), 0, width, 8);
        bar.moveTop(std::round(area.center().y() - 4));
        paint::box(painter, bar, 4, theme.color(ColorRole::Pressed));
    }

    double paintBadges(QPainter &painter, QRectF area, Theme &theme, const QList<CellBadge> &badges)
    {
        double x = area.x();
        for (const CellBadge &badge : badges) {
            const double width = badgeWidth(theme, badge.text, badge.icon);
            if (x + std::min(width, 60.0) > area.right()) break;
            x += paintBadge(painter, {x, area.center().y()}, theme, badge.text, badge.icon, badgeColors(theme, badge.tone), area.right() - x) + 4;
        }
        return x;
    }

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = view && (view->hasFocus() || view->property("flowFrozen").toBool() || !view->isActiveWindow());
    const bool hoverRow = option.state & QStyle::State_MouseOver;
    const ColorRole fill = selected ? (focused ? ColorRole::Selection : ColorRole::SelectionInactive) : hoverRow ? ColorRole::Hover : ColorRole::Surface;
    painter->fillRect(option.rect, theme.color(fill));
    if (const auto *table = qobject_cast<const DataTable *>(view); table && table->hasJustChanged(index.data(IdRole).toLongLong())) paintChanged(*painter, option.rect, 0, table->viewport());
    paint::hairline(*painter, QRectF(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Hairline));

    QRectF area = QRectF(option.rect).adjusted(10, 0, -10, 0);
    const bool first = isFirstShown(view, index.column());
    if (first) {
        area.setLeft(option.rect.x() + kMargin);
        if (m_checkable) {
            QStyleOption box;
            box.rect = QRect(int(area.x()), option.rect.y(), 16, option.rect.height());
            box.state = QStyle::State_Enabled | (selected ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, nullptr);
            area.setLeft(area.x() + kCheckWidth - 4);
        }
    }
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    if (!index.data(LoadedRole).toBool() && index.model()->inherits("flow::ui::PagedModel")) {
        paintPlaceholder(*painter, area, theme, index.row(), right);
        painter->restore();
        return;
    }
    const QVariant given = index.data(LookRole);
    CellLook look = given.canConvert<CellLook>() ? given.value<CellLook>() : CellLook{.text = index.data().toString()};
    const CellWeight weight = CellWeight(index.data(WeightRole).toInt());
    if (!look.avatar.isEmpty()) {
        const double side = option.rect.height() >= 34 ? 24 : 20;
        const QRectF at(area.x(), std::round(area.center().y() - side / 2), side, side);
        paintAvatar(*painter, at, theme, look.avatar, look.series, look.shape);
        area.setLeft(area.x() + side + 8);
    }
    if (look.dot >= 0) {
        paint::box(*painter, QRectF(area.x(), std::round(area.center().y() - 3.5), 7, 7), 3.5, theme.color(ColorRole(look.dot)));
        area.setLeft(area.x() + 14);
    }
    if (!look.icon.isEmpty()) {
        paint::icon(*painter, QRectF(area.x(), area.y(), 16, area.height()), theme, look.icon, 16, theme.color(ColorRole::Text2));
        area.setLeft(area.x() + 24);
    }
    if (look.bar >= 0) {
        const QRectF track(area.x(), std::round(area.center().y() - 3), 52, 6);
        paint::box(*painter, track, 3, theme.color(ColorRole::Pressed));
        QRectF part = track;
        part.setWidth(std::max(6.0, 52 * std::min(1.0, look.bar)));
        paint::box(*painter, part, 3, theme.color(selected ? ColorRole::Accent : ColorRole::ControlBorder));
        area.setLeft(area.x() + 60);
    }
    if (!look.badges.isEmpty()) area.setLeft(paintBadges(*painter, area, theme, look.badges));
    const ColorRole color = look.color != ColorRole::Text ? look.color : weight == CellWeight::Muted ? ColorRole::Text2 : ColorRole::Text;
    const QFont font = theme.font(weight == CellWeight::Name ? TypeStyle::BodyStrong : TypeStyle::Body, true);
    const double width = paint::text(*painter, area, look.text, font, theme.color(color), right ? Qt::AlignRight : Qt::AlignLeft);
    if (!look.second.isEmpty() && area.width() - width > 20)
        paint::text(*painter, area.adjusted(width + 8, 0, 0, 0), look.second, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3));
    if (option.state & QStyle::State_HasFocus && view && view->hasFocus() && view->property("flowCellFocus").toBool())
        paint::focusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4, theme, true);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const CellLook look = index.data(LookRole).value<CellLook>();
    const bool isName = CellWeight(index.data(WeightRole).toInt()) == CellWeight::Name;
    double width = paint::textWidth(look.text, theme.font(isName ? TypeStyle::BodyStrong : TypeStyle::Body, true)) + 24;
    if (!look.second.isEmpty()) width += paint::textWidth(look.second, theme.font(TypeStyle::Small, true)) + 8;
    if (!look.icon.isEmpty()) width += 24;
    if (!look.avatar.isEmpty()) width += 32;
    if (look.bar >= 0) width += 60;
    if (look.dot >= 0) width += 14;
    for (const CellBadge &badge : look.badges) width += badgeWidth(theme, badge.text, badge.icon) + 4;
    return {int(width), theme.rowHeight()};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new InlineEditor(parent);
    if (const auto *model = qobject_cast<const PagedModel *>(index.model())) editor->setCheck(model->columns()[index.column()].check);
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(1, 1, -1, -2);
    if (isFirstShown(qobject_cast<const QTableView *>(option.widget), index.column())) rect.setLeft(option.rect.x() + kMargin - 9 + (m_checkable ? kCheckWidth - 4 : 0));
    editor->setGeometry(rect);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<InlineEditor *>(editor);
    if (line->isModified()) return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *line = static_cast<InlineEditor *>(editor);
    if (line->isRight()) model->setData(index, line->text(), Qt::EditRole);
}

} // namespace flow::ui
