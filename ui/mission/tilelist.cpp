// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/tilelist.h"

#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAbstractListModel>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QLocale>
#include <QStyledItemDelegate>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRow = 48, kSide = 16, kWell = 28, kDayWidth = 38;
    constexpr int kSnooze = 28;

}

class TileList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const TileRow &row = rows.at(size_t(index.row()));
        switch (role) {
        case Qt::DisplayRole: return row.title;
        case Qt::ToolTipRole: return row.second.isEmpty() ? row.title : row.title + u'\n' + row.second;
        case Qt::AccessibleTextRole: return QStringList{row.day.isValid() ? formatDay(row.day) : QString(), row.title, row.second, row.right}.join(u", "_s);
        default: return {};
        }
    }
    bool beginsDay(int row) const { return row == 0 || rows[size_t(row)].day != rows[size_t(row) - 1].day; }
    void set(std::vector<TileRow> all)
    {
        beginResetModel();
        rows = std::move(all);
        endResetModel();
    }

    std::vector<TileRow> rows;
};

class TileList::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(TileList &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, kRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TileRow &row = m_list.m_model->rows.at(size_t(index.row()));
        Theme &theme = themeOf(&m_list);
        const QRectF area = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const bool current = m_list.hasFocus() && m_list.currentIndex() == index;
        if (current || option.state & QStyle::State_MouseOver) {
            paint::box(*painter, area.adjusted(0, 1, 0, -1), theme.radius(Radius::Control), theme.color(current ? ColorRole::Selection : ColorRole::Hover));
        }
        const QRectF words = row.day.isValid() ? paintDay(*painter, theme, area, row, m_list.m_model->beginsDay(index.row())) : paintWell(*painter, theme, area, row);
        const bool offersSnooze = !row.snooze.isEmpty() && (current || option.state & QStyle::State_MouseOver);
        if (offersSnooze) paint::icon(*painter, m_list.snoozeRect(index), theme, u"alarm-clock"_s, 16, theme.color(ColorRole::Text2));
        const double right = offersSnooze ? kSnooze : paintRight(*painter, theme, words, row);
        const QRectF lines = words.adjusted(0, 0, -right, 0);
        paint::text(*painter, QRectF(lines.x(), lines.y() + 5, lines.width(), 20), row.title, theme.font(TypeStyle::BodyStrong, true), theme.color(ColorRole::Text));
        paint::text(*painter, QRectF(lines.x(), lines.y() + 24, lines.width(), 18), row.second, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text2));
    }

private:
    QRectF paintWell(QPainter &painter, Theme &theme, const QRectF &area, const TileRow &row) const
    {
        const QRectF well(area.x() + 8, std::round(area.center().y() - kWell / 2.0), kWell, kWell);
        const BadgeColors colors = badgeColors(theme, row.tone);
        paint::box(painter, well, theme.radius(Radius::Control), colors.fill);
        paint::icon(painter, well, theme, row.icon, 16, colors.text);
        return area.adjusted(8 + kWell + 10, 0, -8, 0);
    }

    QRectF paintDay(QPainter &painter, Theme &theme, const QRectF &area, const TileRow &row, bool begins) const
    {
        const QRectF box(area.x() + 4, area.y(), kDayWidth, area.height());
        if (begins) {
            paint::text(painter, QRectF(box.x(), box.y() + 5, box.width(), 20), QString::number(row.day.day()), theme.font(TypeStyle::Heading, true), theme.color(ColorRole::Text), Qt::AlignHCenter);
            paint::text(painter, QRectF(box.x(), box.y() + 24, box.width(), 18), QLocale().dayName(row.day.dayOfWeek(), QLocale::ShortFormat), theme.font(TypeStyle::Caption), theme.color(ColorRole::Text3), Qt::AlignHCenter);
        }
        paint::box(painter, QRectF(box.right() + 6, area.y() + 7, 3, area.height() - 14), 1.5, theme.series(row.series).fill);
        return area.adjusted(4 + kDayWidth + 18, 0, -8, 0);
    }

    double paintRight(QPainter &painter, Theme &theme, const QRectF &area, const TileRow &row) const
    {
        if (row.right.isEmpty()) return 0;
        const ColorRole color = row.day.isValid() || row.tone == Tone::Neutral || row.tone == Tone::Info ? ColorRole::Text2 : row.tone == Tone::Danger ? ColorRole::DangerText : ColorRole::WarningText;
        const QFont font = theme.font(row.tone == Tone::Danger ? TypeStyle::SmallStrong : TypeStyle::Small, true);
        const double width = std::min(paint::textWidth(row.right, font) + 1, area.width() / 2);
        paint::text(painter, QRectF(area.right() - width, area.y(), width, area.height()), row.right, font, theme.color(color), Qt::AlignRight);
        return width + 12;
    }

    TileList &m_list;
};

TileList::TileList(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(*this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    const auto open = [this](const QModelIndex &index) {
        const TileRow &row = m_model->rows.at(size_t(index.row()));
        if (!row.entity.isEmpty()) Q_EMIT opened(row.entity, row.id);
    };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
}

const std::vector<TileRow> &TileList::rows() const { return m_model->rows; }

void TileList::setRows(std::vector<TileRow> rows)
{
    if (rows == m_model->rows) return; // nothing jumps when something else changed
    const int current = currentIndex().row();
    m_model->set(std::move(rows));
    if (current >= 0 && !m_model->rows.empty()) setCurrentIndex(m_model->index(std::min(current, int(m_model->rows.size()) - 1)));
}

QRect TileList::snoozeRect(const QModelIndex &index) const
{
    const QRect row = visualRect(index);
    return {row.right() - 16 - kSnooze + 4, row.top(), kSnooze, row.height()};
}

void TileList::askSnooze(const QModelIndex &index)
{
    if (!index.isValid()) return;
    const QString what = m_model->rows.at(size_t(index.row())).snooze;
    if (!what.isEmpty()) Q_EMIT snoozeRequested(what, viewport()->mapToGlobal(snoozeRect(index).bottomLeft()));
}

void TileList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onClock = index.isValid() && !m_model->rows.at(size_t(index.row())).snooze.isEmpty() && snoozeRect(index).contains(event->position().toPoint());
    if (!onClock || event->button() != Qt::LeftButton) return QListView::mousePressEvent(event);
    setCurrentIndex(index);
    askSnooze(index);
}

void TileList::contextMenuEvent(QContextMenuEvent *event)
{
    askSnooze(event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos()));
}

void TileList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_S && !event->modifiers()) return askSnooze(currentIndex());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void TileList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && !m_model->rows.empty()) setCurrentIndex(m_model->index(0));
    viewport()->update();
}

void TileList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace flow::ui
