// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourbudget.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;

namespace flow::ui {

/// The budget as a table: a row for each date, one for each kind of cost, and what remains. The last column is typed in.
class BudgetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Artist, Place, Planned, FirstDoor, Actual = FirstDoor + int(tour::kDoorShares.size()), Columns };
    /// Of cells that can be typed in: what to do while there is nothing; how such an amount is written.
    enum Role { HintRole = Qt::UserRole, PlaceholderRole };
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] static QString hint();
    /// While an amount is typed in, not before its editor has gone.
    void set(tour::TourBudget budget, std::vector<tour::TourArtist> artists);
    void holdFor(const QObject *editor);
    [[nodiscard]] bool hasDoorDeals() const;
    [[nodiscard]] bool hasActual() const { return m_budget.hasActual(); }
    void setEditable(bool editable) { m_isEditable = editable; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] bool isTotal(int row) const { return row >= int(m_budget.dates.size() + m_budget.costs.size()); }
    [[nodiscard]] bool isCost(int row) const { return row >= int(m_budget.dates.size()) && !isTotal(row); }

Q_SIGNALS:
    /// A date, or a kind of cost; nothing takes the amount away.
    void dateEdited(const flow::tour::BudgetDate &date, std::optional<qint64> amount);
    void costEdited(const QString &category, std::optional<qint64> amount);
    /// What was typed is no amount; the cell is as it was.
    void refused(const flow::Error &error);

private:
    [[nodiscard]] QString dateText(const tour::BudgetDate &date, int column) const;
    [[nodiscard]] QString costText(const tour::BudgetCategory &cost, int column) const;
    [[nodiscard]] QString totalText(int column) const;
    [[nodiscard]] std::optional<qint64> actualOf(int row) const;
    [[nodiscard]] qint64 plannedOf(int row) const;
    bool m_isEditable = true;
    tour::TourBudget m_budget;
    std::vector<tour::TourArtist> m_artists;
    const QObject *m_editor = nullptr; ///< rows are held for it
    std::optional<std::pair<tour::TourBudget, std::vector<tour::TourArtist>>> m_next; ///< waits for it
};

class BudgetView : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetView(QWidget *parent = nullptr);
    [[nodiscard]] BudgetModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    BudgetModel *m_model;
    QTableView *m_table;
};

} // namespace flow::ui
