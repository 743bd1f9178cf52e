// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/portfoliotile.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/mission/missionwords.h"
#include "ui/text/fieldtext.h"
#include "ui/text/wholemoney.h"
#include "ui/theme/paint.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QTableView>

#include <numeric>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 348, kRow = 38;
    enum Column { Artist, NextShow, Shows, Capacity, Talks, Commission, Flag, Columns };
    constexpr std::array<double, Columns> kShares{0.185, 0.13, 0.075, 0.15, 0.11, 0.17, 0.18};
    constexpr double kName = 170, kCut = 12; ///< what a name needs at most before others go, and what may be cut of it
    constexpr double kSpark = 40, kBar = 24, kFirst = 5; ///< kFirst: so far the first column stands in from the others
    constexpr std::array<double, Columns> kLead{32, 0, 0, kSpark + 10, 0, kBar + 8, 0}; ///< what is drawn before the words

    /// The course of some values as a line that ends in a point.
    void paintSparkline(QPainter &painter, const QRectF &box, const std::vector<int> &values, const QColor &color)
    {
        if (values.size() < 2) return;
        const auto [least, most] = std::ranges::minmax(values);
        const double range = std::max(1, most - least);
        QPolygonF line;
        for (size_t i = 0; i < values.size(); ++i)
            line << QPointF(box.x() + box.width() * double(i) / double(values.size() - 1), box.bottom() - box.height() * (values[i] - least) / range);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(line.last(), 2.25, 2.25);
        painter.restore();
    }

} // namespace

class PortfolioTile::Model final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(rows.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::ToolTipRole && section == Capacity) return PortfolioTile::tr("Capacity played");
        if (role == Qt::ToolTipRole && section == Commission) return PortfolioTile::tr("Commission %1").arg(today.year());
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (section == Shows || section == Talks ? Qt::AlignRight : Qt::AlignLeft));
        if (role != Qt::DisplayRole) return {};
        switch (section) {
        case Artist: return PortfolioTile::tr("Artist");
        case NextShow: return PortfolioTile::tr("Next show");
        case Shows: return PortfolioTile::tr("Shows");
        case Capacity: return PortfolioTile::tr("Capacity");
        case Talks: return PortfolioTile::tr("In talks");
        case Commission: return PortfolioTile::tr("Commission");
        default: return {};
        }
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const ArtistFigure &row = rows.at(size_t(index.row()));
        if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
        switch (index.column()) {
        case Artist: return row.artist;
        case NextShow: return nextShow(row.nextShow);
        case Shows: return formatCount(row.showsThisYear);
        case Capacity: return row.capacities.empty() ? QString() : formatCount(row.capacities.back());
        case Talks: return row.inTalks > 0 ? wholeMoney(row.inTalks, currency) : QString();
        case Commission: return row.commission > 0 ? wholeMoney(row.commission, currency) : QString();
        default: return artistFlag(row, nowMs);
        }
    }
    QString nextShow(const QDate &day) const
    {
        if (!day.isValid()) return {};
        return day == today ? PortfolioTile::tr("Today") : day == today.addDays(1) ? PortfolioTile::tr("Tomorrow") : formatDay(day, day);
    }
    void set(const Mission &mission, const QDate &day, qint64 now)
    {
        beginResetModel();
        rows = mission.portfolio;
        currency = mission.currency;
        today = day;
        nowMs = now;
        mostCommission = 1;
        for (const ArtistFigure &row : rows) mostCommission = std::max(mostCommission, row.commission);
        endResetModel();
    }

    std::vector<ArtistFigure> rows;
    QString currency;
    QDate today;
    qint64 nowMs = 0, mostCommission = 1;
};

class PortfolioTile::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(Model &model, QTableView &table)
        : QStyledItemDelegate(&table)
        , m_model(model)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Theme &theme = themeOf(&m_table);
        const ArtistFigure &row = m_model.rows.at(size_t(index.row()));
        if (m_table.hasFocus() && m_table.currentIndex().row() == index.row()) painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme.color(ColorRole::Hover));
        paint::hairline(*painter, QRectF(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Hairline));
        QRectF area = QRectF(option.rect).adjusted(index.column() == Artist ? 10 + kFirst : 10, 0, -10, 0);
        const int series = row.color > 0 ? row.color : seriesOf(row.artist);
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        switch (index.column()) {
        case Artist:
            paintAvatar(*painter, QRectF(area.x(), std::round(area.center().y() - 12), 24, 24), theme, row.artist, series, AvatarShape::Square);
            area.setLeft(area.x() + kLead[Artist]);
            break;
        case Capacity:
            paintSparkline(*painter, QRectF(area.x(), area.center().y() - 6, kSpark, 12), row.capacities, theme.series(series).fill);
            area.setLeft(area.x() + kLead[Capacity]);
            break;
        case Commission: {
            const QRectF bar(area.x(), std::round(area.center().y() - 3), kBar, 6);
            paint::box(*painter, bar, theme.radius(Radius::Bar), theme.color(ColorRole::Pressed));
            if (row.commission > 0)
                paint::box(*painter, QRectF(bar.x(), bar.y(), std::max(2.0, bar.width() * double(row.commission) / double(m_model.mostCommission)), 6), theme.radius(Radius::Bar), theme.color(ColorRole::Text3));
            area.setLeft(area.x() + kLead[Commission]);
            break;
        }
        case Flag:
            if (const QString flag = index.data().toString(); !flag.isEmpty())
                paintBadge(*painter, {area.x(), area.center().y()}, theme, flag, {}, badgeColors(theme, artistFlagTone(row)), area.width());
            return;
        default: break;
        }
        const TypeStyle style = index.column() == Artist ? TypeStyle::BodyStrong : TypeStyle::Body;
        paint::text(*painter, area, index.data().toString(), theme.font(style, true), theme.color(index.column() == NextShow ? ColorRole::Text2 : ColorRole::Text), right ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    Model &m_model;
    QTableView &m_table;
};

PortfolioTile::PortfolioTile(QWidget *parent)
    : Tile(u"portfolio"_s, tr("Portfolio"), kHeight, parent)
    , m_model(new Model(this))
    , m_table(new QTableView(this))
    , m_all(new Button(tr("All artists"), ButtonKind::Quiet))
{
    addTool(m_all);
    m_table->setObjectName(u"missionPortfolio"_s);
    m_table->setAccessibleName(tr("Portfolio"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new Delegate(*m_model, *m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setProperty("flowLead", kFirst);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setBody(m_table);
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(m_model->rows.at(size_t(index.row())).artistId); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_all, &Button::clicked, this, &PortfolioTile::allRequested);
}

void PortfolioTile::fill(const Mission &mission)
{
    const int current = m_table->currentIndex().row();
    m_model->set(mission, QDateTime::fromMSecsSinceEpoch(m_nowMs).date(), m_nowMs);
    if (current >= 0 && !m_model->rows.empty()) m_table->setCurrentIndex(m_model->index(std::min(current, int(m_model->rows.size()) - 1), 0));
    setNothing(m_model->rows.empty() ? tr("No artists yet") : QString(), tr("Add the artists whom you represent."));
    fitColumns();
}

void PortfolioTile::fitColumns()
{
    // Figures and days are read whole; names and flags share what they leave.
    Theme &theme = themeOf(this);
    const int width = m_table->viewport()->width();
    std::array<double, Columns> widths{}, air{}; // air: what a column has beyond its words
    double left = width, shares = 0;
    for (int column = 0; column < Columns; ++column) {
        if (column == Artist || column == Flag) {
            shares += kShares[size_t(column)];
            continue;
        }
        double &need = widths[size_t(column)];
        for (int row = 0; row < m_model->rowCount({}); ++row)
            need = std::max(need, paint::textWidth(m_model->index(row, column).data().toString(), theme.font(TypeStyle::Body, true)));
        need += 22 + kLead[size_t(column)];
        const double words = std::max(need, paint::textWidth(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_table->horizontalHeader()->font()) + 22);
        need = std::max(words, width * kShares[size_t(column)] * 0.8);
        air[size_t(column)] = need - words;
        left -= need;
    }
    for (const Column column : {Artist, Flag}) widths[column] = std::max(80.0, left * kShares[column] / shares);
    // A name is read whole where others have room to spare.
    double name = 0, flag = 0;
    for (int row = 0; row < m_model->rowCount({}); ++row) {
        name = std::max(name, paint::textWidth(m_model->index(row, Artist).data().toString(), theme.font(TypeStyle::BodyStrong, true)) + kLead[Artist] + 27);
        if (const QString words = m_model->index(row, Flag).data().toString(); !words.isEmpty()) flag = std::max(flag, badgeWidth(theme, words, {}) + 22);
    }
    air[Flag] = std::max(0.0, widths[Flag] - flag);
    const double all = std::reduce(air.begin(), air.end());
    if (const double more = std::min(name - widths[Artist], all); more > 0) {
        for (size_t column = 0; column < Columns; ++column) widths[column] -= more * air[column] / all;
        widths[Artist] += more;
    }
    // Where there is no room for all, a name comes before the course of capacities and the count of shows.
    const double wanted = std::min(name, kName);
    for (const Column least : {Capacity, Shows}) {
        const double sum = std::reduce(widths.begin(), widths.end());
        const bool goes = wanted - widths[Artist] + std::max(0.0, sum - width) > kCut;
        m_table->setColumnHidden(least, goes);
        if (!goes) continue;
        widths[Artist] += std::clamp(wanted - widths[Artist], 0.0, std::max(0.0, width - sum + widths[least]));
        widths[least] = 0;
    }
    const double scale = std::min(1.0, width / std::max(1.0, std::reduce(widths.begin(), widths.end())));
    for (int column = 0; column < Columns; ++column) m_table->setColumnWidth(column, int(widths[size_t(column)] * scale));
}

bool PortfolioTile::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT opened(m_model->rows.at(size_t(m_table->currentIndex().row())).artistId);
            return true;
        }
    }
    return Tile::eventFilter(watched, event);
}

} // namespace flow::ui
