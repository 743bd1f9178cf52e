// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/logisticsview.h"

#include "ui/common/banner.h"
#include "ui/common/bannercolumn.h"
#include "ui/common/label.h"
#include "ui/common/listheader.h"
#include "ui/records/reasonlist.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"
#include "ui/theme/paint.h"
#include "ui/tour/assignmenu.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::DaySheet;

namespace {

    constexpr int kHotelsHeight = 168;

    class LogisticsDelegate : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            Theme &theme = themeOf(option.widget);
            const bool clashes = index.data(LogisticsModel::ClashRole).toBool(), selected = option.state & QStyle::State_Selected;
            painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : clashes ? ColorRole::WarningTint : ColorRole::Surface));
            paint::hairline(*painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Hairline));
            QRectF box = QRectF(option.rect).adjusted(index.column() == 0 ? ListHeader::kMargin : ListHeader::kPadding, 0, -ListHeader::kPadding, 0);
            if (clashes) {
                paint::icon(*painter, QRectF(box.left(), box.center().y() - 7, 14, 14), theme, u"triangle-alert"_s, 14, theme.color(ColorRole::WarningText));
                box.setLeft(box.left() + 20);
            }
            const QString text = index.data().toString();
            const bool assigns = index.column() >= LogisticsModel::Vehicle;
            const ColorRole ink = clashes ? ColorRole::WarningText : assigns && text.isEmpty() ? ColorRole::Text3 : index.column() == LogisticsModel::Place || assigns ? ColorRole::Text : ColorRole::Text2;
            paint::text(*painter, box, assigns && text.isEmpty() ? u"–"_s : text, theme.font(index.column() == LogisticsModel::Place ? TypeStyle::BodyStrong : TypeStyle::Body, true), theme.color(ink));
            if (option.state & QStyle::State_HasFocus) paint::focusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, theme, true);
        }
        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {80, themeOf(option.widget).rowHeight()}; }
    };

    QString wayTip(const DaySheet &sheet)
    {
        if (!sheet.leg) return {};
        if (sheet.leg->mode == tour::LegMode::Flight) return LogisticsModel::tr("By plane, from door to door");
        return sheet.leg->leaveOn.isValid() ? LogisticsModel::tr("Longer than a day at the wheel: leave on %1, night on the way").arg(shortDay(sheet.leg->leaveOn)) : QString();
    }

    QString wayOf(const tour::BookLeg &leg)
    {
        const QString way = wayText(leg.mode, leg.km, leg.minutes);
        //: A drive of more than a day; %1 is the way, %2 the day on which it begins
        return leg.leaveOn.isValid() ? LogisticsModel::tr("%1, leave on %2").arg(way, shortDay(leg.leaveOn)) : way;
    }

} // namespace

QString LogisticsModel::kindOf(int column)
{
    switch (column) {
    case Vehicle: return u"vehicle"_s;
    case Hotel: return u"hotel"_s;
    case Crew: return u"staff"_s;
    case Equipment: return u"equipment"_s;
    default: return {};
    }
}

void LogisticsModel::setBook(tour::TourBook book)
{
    beginResetModel();
    m_book = std::move(book);
    m_rows.clear();
    for (int p = 0; p < int(m_book.parts.size()); ++p)
        for (int d = 0; d < int(m_book.parts[size_t(p)].days.size()); ++d)
            if (m_book.parts[size_t(p)].days[size_t(d)].kind == DaySheet::Show) m_rows.emplace_back(p, d);
    std::ranges::stable_sort(m_rows, {}, [this](const std::pair<int, int> &row) { return m_book.parts[size_t(row.first)].days[size_t(row.second)].day; });
    endResetModel();
}

QStringList LogisticsModel::clashes() const
{
    // Also nights on days without a show, which have no row here.
    std::map<std::pair<QDate, qint64>, QString> first; // by the first day, so that they come in its order
    std::map<qint64, std::set<QDate>> days;
    for (const tour::BookPart &part : m_book.parts)
        for (const DaySheet &sheet : part.days)
            for (const tour::BookResource &one : sheet.resources)
                if (one.clashes && days[one.resource].insert(sheet.day).second && days[one.resource].size() == 1) first.insert({{sheet.day, one.resource}, one.name});
    QStringList texts;
    for (const auto &[key, name] : first) {
        QStringList when;
        for (const QDate &day : days[key.second])
            when << shortDay(day);
        //: A vehicle, hotel or person, and the days
        texts << tr("%1 on %2").arg(name, when.join(u", "_s));
    }
    return texts;
}

QVariant LogisticsModel::data(const QModelIndex &index, int role) const
{
    const DaySheet &one = sheet(index.row());
    const QString kind = kindOf(index.column());
    if (role == ClashRole) return std::ranges::any_of(one.resources, [&](const tour::BookResource &resource) { return resource.kind == kind && resource.clashes; });
    if (role == Qt::ToolTipRole && index.column() == Way) return wayTip(one);
    if (role == Qt::ToolTipRole && !kind.isEmpty()) return one.show ? tr("Enter assigns something") : tr("Only confirmed dates take vehicles, hotels and people");
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Day: return formatDay(one.day, one.day);
    case Artist: return m_book.parts[size_t(m_rows[size_t(index.row())].first)].name;
    case Place: return one.town.isEmpty() || one.venueName.contains(one.town) ? one.venueName : tr("%1, %2").arg(one.venueName, one.town);
    case Way: return one.leg ? wayOf(*one.leg) : QString();
    default: break;
    }
    QStringList names;
    for (const tour::BookResource &resource : one.resources)
        if (resource.kind == kind) names << resource.name;
    return names.join(u", "_s);
}

QVariant LogisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case Artist: return tr("Artist");
    case Place: return tr("Place");
    case Way: return tr("Way");
    case Vehicle: return tr("Vehicle");
    case Hotel: return tr("Hotel");
    case Crew: return tr("Crew");
    default: return tr("Equipment");
    }
}

LogisticsView::LogisticsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LogisticsModel(this))
    , m_table(new QTableView)
    , m_banner(new Banner)
    , m_stays(new ReasonList)
{
    setObjectName(u"logisticsView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addBannerColumn(column)->addWidget(m_banner);
    m_banner->hide();
    m_table->setObjectName(u"logisticsTable"_s);
    m_table->setAccessibleName(tr("Logistics of the tour"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LogisticsDelegate(m_table));
    setUpList(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fitToRows(*m_table, LogisticsModel::Place);
    connect(m_table, &QTableView::activated, this, &LogisticsView::activate);
    column->addWidget(m_table, 1);

    m_hotels = new Surface(ColorRole::Surface);
    m_hotels->setLines(Qt::TopEdge);
    auto *hotels = new QVBoxLayout(m_hotels);
    hotels->setContentsMargins(16, 12, 16, 8);
    hotels->setSpacing(4);
    hotels->addWidget(new Label(tr("Hotel nights"), TypeStyle::Heading));
    m_stays->setObjectName(u"hotelStays"_s);
    m_stays->setAccessibleName(tr("Hotel nights"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(kHotelsHeight);
    scroll->setWidget(m_stays);
    for (QWidget *plain : {scroll->viewport(), static_cast<QWidget *>(m_stays)})
        plain->setAutoFillBackground(false); // the scroll area turns it on
    hotels->addWidget(scroll);
    m_hotels->hide();
    column->addWidget(m_hotels);
    connect(m_stays, &ReasonList::chosen, this, [this](const QString &key) { openStay(m_found[key.toUInt()]); });
}

void LogisticsView::setBook(tour::TourBook book)
{
    m_found = tour::hotelStays(book);
    std::vector<ReasonRow> rows;
    for (size_t i = 0; i < m_found.size(); ++i)
        rows.push_back({u"bed"_s, stayText(m_found[i]), 0, m_found[i].hotel && !m_found[i].clashes ? ReasonRow::Plain : ReasonRow::Warning, QString::number(i)});
    m_hotels->setVisible(!rows.empty());
    m_stays->setRows(std::move(rows), {});
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row(), column = before.column();
    m_model->setBook(std::move(book));
    if (row >= 0 && row < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(row, column));
    QStringList clashes = m_model->clashes();
    constexpr qsizetype kFew = 4;
    if (const int more = int(clashes.size() - kFew); more > 0) clashes = clashes.first(kFew) << tr("%n more", nullptr, more);
    m_banner->setVisible(!clashes.isEmpty());
    //: More of a vehicle, hotel or person is taken than there is; %1: "Splitter van on 12 Mar, 14 Mar; Maud Keller on 3 Apr"
    if (!clashes.isEmpty()) m_banner->set(tr("Taken twice at the same time: %1").arg(clashes.join(u"; "_s)), Tone::Warning, u"triangle-alert"_s, {}, false);
}

void LogisticsView::activate(const QModelIndex &index)
{
    const DaySheet &one = m_model->sheet(index.row());
    const QString kind = LogisticsModel::kindOf(index.column());
    if (kind.isEmpty() || !mayWrite(m_context, u"resource_booking"_s)) return Q_EMIT sheetRequested(m_model->artist(index.row()), one.day);
    if (!one.show) return m_context.shell.toast(tr("Only confirmed dates take vehicles, hotels and people"));
    const QRect cell = m_table->visualRect(index);
    openAssign(m_context, {.show = one.show, .kind = kind}, m_table, m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

/// A stay without a hotel gets one for all its nights; of another, the first day is shown.
void LogisticsView::openStay(const tour::HotelStay &stay)
{
    const tour::HotelNight &first = stay.rooms.front();
    if (stay.hotel || !mayWrite(m_context, u"resource_booking"_s)) return Q_EMIT sheetRequested(first.artist, first.day);
    const auto known = std::ranges::find_if(stay.rooms, [](const tour::HotelNight &room) { return room.show != 0; });
    const AssignAsk ask{.show = known == stay.rooms.end() ? 0 : known->show, .kind = u"hotel"_s,
        .take = [stay](Connection &connection, qint64 hotel) { return tour::takeStay(connection, stay, hotel); }};
    openAssign(m_context, ask, m_stays, m_stays->mapToGlobal(QPoint(0, m_stays->height())));
}

} // namespace flow::ui
