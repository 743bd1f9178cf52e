// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rowlist.h"

#include "ui/theme/paint.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace flow::ui {

using namespace Qt::StringLiterals;

class RowList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = rows[size_t(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return row.title;
        if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole) return row.figure.isEmpty() ? row.detail : u"%1 · %2"_s.arg(row.detail, row.figure);
        return {};
    }
    void set(std::vector<Row> all)
    {
        beginResetModel();
        rows = std::move(all);
        endResetModel();
    }
    std::vector<Row> rows;
};

namespace {

    class Delegate final : public QStyledItemDelegate
    {
    public:
        explicit Delegate(RowList *list)
            : QStyledItemDelegate(list)
            , m_list(*list)
        {
        }
        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 48}; }
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    private:
        void mark(QPainter &painter, const QRectF &box, const RowList::Row &row, bool chosen) const;
        RowList &m_list;
    };

    void Delegate::mark(QPainter &painter, const QRectF &box, const RowList::Row &row, bool chosen) const
    {
        Theme &theme = themeOf(&m_list);
        if (!row.radio) {
            const BadgeColors colors = badgeColors(theme, row.tone);
            paint::box(painter, box, 6, colors.fill);
            paint::icon(painter, box, theme, row.icon, 16, colors.text);
            return;
        }
        const QRectF ring(box.left() + 4, box.center().y() - 8, 16, 16);
        paint::box(painter, ring, 8, theme.color(chosen ? ColorRole::Accent : ColorRole::Surface), theme.color(chosen ? ColorRole::Accent : ColorRole::ControlBorder));
        if (chosen) paint::box(painter, ring.adjusted(5, 5, -5, -5), 3, theme.color(ColorRole::OnAccent));
    }

    void Delegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        Theme &theme = themeOf(&m_list);
        const RowList::Row &row = m_list.rows()[size_t(index.row())];
        const QRectF rect = QRectF(option.rect).adjusted(12, 1, -12, -1);
        const bool chosen = m_list.currentIndex() == index;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (chosen && !row.radio) paint::box(*painter, rect, 6, theme.color(m_list.hasFocus() ? ColorRole::Selection : ColorRole::SelectionInactive));
        else if (hovered) paint::box(*painter, rect, 6, theme.color(ColorRole::Hover));
        if (chosen && m_list.hasFocus()) paint::focusRing(*painter, rect, 6, theme, true);
        mark(*painter, {rect.left() + 12, rect.center().y() - 14, 28, 28}, row, chosen);
        const QFont figureFont = theme.font(TypeStyle::Small, true);
        const double figure = row.figure.isEmpty() ? 0 : paint::textWidth(row.figure, figureFont) + 14;
        const QRectF words(rect.left() + 50, rect.top() + 4, rect.width() - 62 - figure, 20);
        paint::text(*painter, words, row.title, theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text));
        paint::text(*painter, words.translated(0, 19).adjusted(0, 0, 0, -2), row.detail, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3));
        paint::text(*painter, {rect.right() - figure - 10, rect.top(), figure, rect.height()}, row.figure, figureFont, theme.color(ColorRole::Text2), Qt::AlignRight);
    }

} // namespace

RowList::RowList(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT acted(index.row()); });
}

const std::vector<RowList::Row> &RowList::rows() const { return m_model->rows; }

void RowList::setRows(std::vector<Row> rows, int chosen)
{
    m_filling = true;
    m_model->set(std::move(rows));
    if (chosen >= 0 && chosen < m_model->rowCount()) setCurrentIndex(m_model->index(chosen));
    m_filling = false;
    viewport()->update();
}

void RowList::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount()) setCurrentIndex(m_model->index(row));
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_filling) Q_EMIT chosenChanged(current.row());
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT acted(currentIndex().row());
        return event->accept();
    }
    QListView::keyPressEvent(event);
}

} // namespace flow::ui
