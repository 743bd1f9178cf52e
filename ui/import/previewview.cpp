// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewview.h"

#include "core/entities.h"
#include "ui/common/badge.h"
#include "ui/common/inlineeditor.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct Verdict
    {
        Tone tone;
        const char *icon;
    };

    Verdict verdictLook(RowAction action)
    {
        switch (action) {
        case RowAction::New: return {Tone::Success, "plus"};
        case RowAction::Update: return {Tone::Info, "refresh-cw"};
        case RowAction::Same: return {Tone::Neutral, "equal"};
        case RowAction::Look: return {Tone::Warning, "copy"};
        case RowAction::Rejected: return {Tone::Danger, "circle-x"};
        case RowAction::Skipped: return {Tone::Neutral, "minus"};
        }
        return {Tone::Neutral, "minus"};
    }

    void dottedLine(QPainter &painter, double x, double y, double width, const QColor &color)
    {
        for (double at = x; at < x + width; at += 3) painter.fillRect(QRectF(at, y, 1.5, 1), color);
    }

    int widthOf(const ColumnMapping &column)
    {
        const Entity *entity = entityByName(column.entity);
        const Field *field = entity ? entity->field(column.field) : nullptr;
        if (!field) return 130;
        if (field->is(Required) || field->name == u"name") return 170;
        switch (field->type) {
        case FieldType::Integer:
        case FieldType::Rate: return 96;
        case FieldType::Money: return 116;
        case FieldType::Email: return 190;
        case FieldType::Phone: return 140;
        case FieldType::Url: return 170;
        case FieldType::LongText: return 180;
        case FieldType::Country: return 100;
        default: return field->name == u"postcode" ? 90 : 130;
        }
    }

} // namespace

PreviewHeader::PreviewHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
}

QSize PreviewHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), themeOf(this).size(Size::TableHeaderTwoLine)}; }

void PreviewHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    Theme &theme = themeOf(this);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, theme.color(ColorRole::Background));
    paint::hairline(*painter, QRectF(rect.right(), rect.y(), 1, rect.height()), theme.color(ColorRole::Hairline));
    paint::hairline(*painter, QRectF(rect.x(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Hairline));
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QString ours = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString theirs = model()->headerData(section, Qt::Horizontal, Qt::UserRole).toString();
    const QRectF area = QRectF(rect).adjusted(8, 0, -8, 0);
    if (section < PreviewModel::kFirstCell) {
        if (section == 0) paint::text(*painter, area, ours, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text), Qt::AlignRight);
    } else {
        paint::text(*painter, QRectF(area.x(), area.y() + 6, area.width(), 18), ours, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text), alignment);
        paint::text(*painter, QRectF(area.x(), area.y() + 24, area.width(), 16), u"↑ "_s + theirs, theme.font(TypeStyle::Caption), theme.color(ColorRole::Text3), alignment);
    }
    painter->restore();
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Theme &theme = themeOf(option.widget);
    const auto *model = static_cast<const PreviewModel *>(index.model());
    const RowVerdict *verdict = model->verdict(index.row());
    if (!verdict) return;
    painter->save();
    painter->setClipRect(option.rect);
    const auto *view = static_cast<const QTableView *>(option.widget);
    const bool selected = view->currentIndex().row() == index.row();
    painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : ColorRole::Surface));
    const PreviewRow *row = model->loaded(index.row());
    const PreviewCell *cell = row && index.column() >= PreviewModel::kFirstCell ? &row->cells[size_t(index.column() - PreviewModel::kFirstCell)] : nullptr;
    const QRectF full = QRectF(option.rect);
    const QColor line = theme.color(ColorRole::Hairline);
    // A name that differs is why the row is to be looked at, no change of it.
    const bool title = cell && verdict->action == RowAction::Look && index.column() == PreviewModel::kFirstCell;
    const bool changes = cell && !title && (cell->state == CellState::Changed || cell->state == CellState::Kept);
    if (cell && !title) {
        if (cell->state == CellState::Changed) painter->fillRect(full, theme.color(ColorRole::InfoTint));
        if (cell->state == CellState::Filled) painter->fillRect(full, theme.color(ColorRole::SuccessTint));
    }
    if (index.column() != 0) paint::hairline(*painter, QRectF(full.right() - 1, full.y(), 1, full.height()), line);
    paint::hairline(*painter, QRectF(full.x(), full.bottom() - 1, full.width(), 1), line);
    QRectF area = full.adjusted(8, 0, -9, 0);
    const QFont font = theme.font(TypeStyle::Body, true);
    if (index.column() == 0) {
        paint::text(*painter, area, QLocale().toString(verdict->line), font, theme.color(ColorRole::Text2), Qt::AlignRight);
    } else if (index.column() == 1) {
        const auto [tone, icon] = verdictLook(verdict->action);
        paintBadge(*painter, {area.x() + 2, area.center().y()}, theme, index.data().toString(), QString::fromLatin1(icon), badgeColors(theme, tone));
    } else if (!cell) {
        paint::box(*painter, QRectF(area.x(), area.center().y() - 4, area.width() * 0.6, 8), 4, theme.color(ColorRole::Pressed));
    } else {
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const QString text = index.data().toString();
        ColorRole color = verdict->action == RowAction::Skipped ? ColorRole::Text3 : ColorRole::Text;
        if (cell->state == CellState::ToFix) {
            paint::box(*painter, full.adjusted(0, 0, -1, -1), 0, theme.color(ColorRole::DangerTint), theme.color(ColorRole::Danger));
            color = ColorRole::DangerText;
            paint::icon(*painter, QRectF(right || text.isEmpty() ? area.right() - 14 : std::min(area.x() + paint::textWidth(text, font) + 6, area.right() - 14), area.y(), 14, area.height()),
                theme, u"circle-alert"_s, 14, theme.color(ColorRole::DangerText));
            area.setRight(area.right() - 20);
        }
        if (cell->state == CellState::Filled) color = ColorRole::SuccessText;
        if (title) color = ColorRole::WarningText;
        if (changes) {
            // Old struck out, new behind it; the one that stays is the stronger one.
            const QString before = model->textOf(*cell, index.column(), cell->before, row->currency);
            const bool kept = cell->state == CellState::Kept;
            QFont struck = font;
            struck.setStrikeOut(true);
            const QString &first = kept ? text : before;
            const QString &second = kept ? before : text;
            const double secondWidth = std::min(paint::textWidth(second, font), area.width());
            const double firstWidth = std::min(paint::textWidth(first, font), std::max(0.0, area.width() - secondWidth - 4));
            const double start = right ? area.right() - secondWidth - 4 - firstWidth : area.x();
            const bool both = firstWidth > 24;
            const double drawn = both ? paint::text(*painter, QRectF(start, area.y(), firstWidth, area.height()), first, struck, theme.color(ColorRole::Text3)) : 0;
            const double x = right ? area.right() - secondWidth : both ? start + drawn + 4 : area.x();
            paint::text(*painter, QRectF(x, area.y(), area.right() - x, area.height()), second, font, theme.color(kept ? ColorRole::Text : ColorRole::InfoText), right ? Qt::AlignRight : Qt::AlignLeft);
        } else {
            const double width = paint::text(*painter, area, text, font, theme.color(color), right ? Qt::AlignRight : Qt::AlignLeft);
            if (cell->state == CellState::Tidied && !text.isEmpty())
                dottedLine(*painter, right ? area.right() - width : area.x(), std::round(area.center().y() + 8), width, theme.color(ColorRole::Text3));
        }
    }
    if (view->hasFocus() && view->currentIndex() == index && index.column() >= PreviewModel::kFirstCell)
        paint::focusRing(*painter, full.adjusted(1, 1, -2, -2), 4, theme, true);
    painter->restore();
}

QWidget *PreviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const { return new InlineEditor(parent); }

void PreviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<InlineEditor *>(editor);
    if (line->isModified()) return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void PreviewDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<InlineEditor *>(editor)->text(), Qt::EditRole);
}

void PreviewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, -1, -2));
}

PreviewView::PreviewView(PreviewModel *model, QWidget *parent)
    : QTableView(parent)
    , m_preview(model)
{
    setObjectName(u"importPreview"_s);
    setAccessibleName(tr("Rows of the file"));
    setHorizontalHeader(new PreviewHeader(this));
    setItemDelegate(new PreviewDelegate(this));
    setModel(model);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(38);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(model, &QAbstractItemModel::modelReset, this, &PreviewView::layOutColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_natural.isEmpty()) layOutColumns();
    });
}

bool PreviewView::isElastic(int column) const { return !(m_preview->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight); }

/// Once for each table, from its first rows: a list that is filtered stands still.
void PreviewView::measure()
{
    QStringList heads;
    for (int i = PreviewModel::kFirstCell; i < m_preview->columnCount(); ++i) heads << m_preview->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() + u'\n' + m_preview->column(i).header;
    if (heads != m_heads) m_natural.clear();
    m_heads = heads;
    const int rows = std::min(m_preview->rowCount(), 60);
    if (!m_natural.isEmpty() || rows == 0 || !m_preview->loaded(0)) return;
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TypeStyle::Body, true), strong = theme.font(TypeStyle::SmallStrong);
    for (int i = PreviewModel::kFirstCell; i < m_preview->columnCount(); ++i) {
        double width = 0;
        for (const QString &head : m_heads[i - PreviewModel::kFirstCell].split(u'\n')) width = std::max(width, paint::textWidth(head, strong) + 12);
        for (int row = 0; row < rows; ++row) width = std::max(width, paint::textWidth(m_preview->index(row, i).data().toString(), font));
        const int usual = widthOf(m_preview->column(i));
        m_natural << std::clamp(int(std::ceil(width)) + 24, usual / 2, usual * 9 / 5);
    }
}

void PreviewView::layOutColumns()
{
    const int columns = m_preview->columnCount();
    if (columns == 0) return;
    measure();
    QList<int> widths{56, 98};
    int fixed = 56 + 98, elastic = 0;
    for (int i = PreviewModel::kFirstCell; i < columns; ++i) {
        const int usual = widthOf(m_preview->column(i));
        widths << (m_natural.isEmpty() ? usual : isElastic(i) ? m_natural[i - PreviewModel::kFirstCell] : std::max(usual, m_natural[i - PreviewModel::kFirstCell]));
        (isElastic(i) ? elastic : fixed) += widths.last();
    }
    // Figures keep their width, since they show old and new side by side. Room to spare goes to all cells; a little too much is taken from them rather than scrolled.
    const double factor = double(viewport()->width() - fixed) / std::max(1, elastic);
    for (int i = 0; i < columns; ++i) {
        const bool fits = i >= PreviewModel::kFirstCell && isElastic(i) && factor >= 0.9;
        setColumnWidth(i, fits ? int(widths[i] * factor) : widths[i]);
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

qint64 PreviewView::currentLine() const
{
    const RowVerdict *verdict = m_preview->verdict(currentIndex().row());
    return verdict ? verdict->line : 0;
}

void PreviewView::setCurrentLine(qint64 line)
{
    const int row = m_preview->rowOfLine(line);
    if (row < 0) return;
    const int column = std::max(currentIndex().column(), PreviewModel::kFirstCell);
    setCurrentIndex(m_preview->index(row, column));
    scrollTo(currentIndex());
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && state() != EditingState
        && currentIndex().column() >= PreviewModel::kFirstCell) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PreviewView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row()) Q_EMIT currentLineChanged(currentLine());
}

void PreviewView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) verticalHeader()->setDefaultSectionSize(38);
}

} // namespace flow::ui
