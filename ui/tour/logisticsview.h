// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/hotelstays.h"
#include "ui/shell/pagecontext.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;

namespace flow::ui {

class Banner;
class ReasonList;
class Surface;

/// What goes to which show: a row a show, a column for vehicles, hotel, crew and equipment.
class LogisticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Artist, Place, Way, Vehicle, Hotel, Crew, Equipment, Columns };
    enum Role { ClashRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(tour::TourBook book);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const tour::DaySheet &sheet(int row) const { return m_book.parts[size_t(m_rows[size_t(row)].first)].days[size_t(m_rows[size_t(row)].second)]; }
    [[nodiscard]] qint64 artist(int row) const { return m_book.parts[size_t(m_rows[size_t(row)].first)].artist; }
    [[nodiscard]] QStringList clashes() const; ///< what is taken twice, and when: "Splitter van on 12 Mar, 14 Mar"
    [[nodiscard]] static QString kindOf(int column); ///< of resource.kind; empty for the first columns

private:
    tour::TourBook m_book;
    std::vector<std::pair<int, int>> m_rows;
};

/// The logistics of a tour as a table, and below it the hotel nights as they are booked. Enter or a double click on a cell assigns something; on the day, opens its sheet.
class LogisticsView : public QWidget
{
    Q_OBJECT
public:
    explicit LogisticsView(const PageContext &context, QWidget *parent = nullptr);
    void setBook(tour::TourBook book);
    [[nodiscard]] LogisticsModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void sheetRequested(qint64 artist, const QDate &day);

private:
    void activate(const QModelIndex &index);
    void openStay(const tour::HotelStay &stay);
    PageContext m_context;
    LogisticsModel *m_model;
    QTableView *m_table;
    Banner *m_banner;
    Surface *m_hotels;
    ReasonList *m_stays;
    std::vector<tour::HotelStay> m_found; ///< as the list
};

} // namespace flow::ui
