// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/budgetview.h"

#include "core/entities.h"
#include "ui/common/label.h"
#include "ui/common/listheader.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"

#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// Rows of our own: figures in the theme's type, the result in bold on a tint, what falls short of the plan marked.
    class BudgetDelegate : public QStyledItemDelegate
    {
    public:
        BudgetDelegate(BudgetModel *model, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_model(model)
        {
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const Theme &theme = themeOf(option.widget);
            const bool total = m_model->isTotal(index.row()), cost = m_model->isCost(index.row());
            const bool selected = option.state & QStyle::State_Selected;
            painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : total ? ColorRole::AccentTint : cost ? ColorRole::Background : ColorRole::Surface));
            paint::hairline(*painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Hairline));
            const bool number = index.column() >= BudgetModel::Planned;
            const bool strong = total || index.column() == BudgetModel::Place;
            const ColorRole color = total || strong || index.column() == BudgetModel::Actual ? ColorRole::Text : ColorRole::Text2;
            const QRectF room = QRectF(option.rect).adjusted(index.column() == 0 ? ListHeader::kMargin : ListHeader::kPadding, 0, -ListHeader::kPadding, 0);
            paint::text(*painter, room, index.data().toString(), theme.font(strong ? TypeStyle::BodyStrong : TypeStyle::Body, true), theme.color(color), number ? Qt::AlignRight : Qt::AlignLeft);
            // Where it is meant, and in the first row while nothing is there: in every row it would be noise.
            const bool isMeant = selected || (option.state & QStyle::State_MouseOver) || (index.row() == 0 && !m_model->hasActual());
            const QString hint = isMeant ? index.data(BudgetModel::HintRole).toString() : QString();
            if (!hint.isEmpty()) paint::text(*painter, room, hint, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3), Qt::AlignRight);
            if (option.state & QStyle::State_HasFocus) paint::focusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, theme, true);
        }
        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {80, themeOf(option.widget).rowHeight()}; }
        /// What the cell said until now does not show through.
        QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
            if (!editor) return nullptr;
            m_model->holdFor(editor);
            editor->setAutoFillBackground(true);
            if (auto *line = qobject_cast<QLineEdit *>(editor)) {
                line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
                line->setPlaceholderText(index.data(BudgetModel::PlaceholderRole).toString());
            }
            return editor;
        }

    private:
        BudgetModel *m_model;
    };

} // namespace

void BudgetModel::holdFor(const QObject *editor)
{
    m_editor = editor;
    connect(editor, &QObject::destroyed, this, [this, editor] {
        if (m_editor != editor) return;
        m_editor = nullptr;
        if (const auto next = std::exchange(m_next, {})) set(next->first, next->second);
    });
}

void BudgetModel::set(tour::TourBudget budget, std::vector<tour::TourArtist> artists)
{
    if (m_editor) {
        m_next.emplace(std::move(budget), std::move(artists));
        return;
    }
    const bool sameRows = budget.dates.size() == m_budget.dates.size() && budget.costs.size() == m_budget.costs.size();
    if (!sameRows) beginResetModel();
    m_budget = std::move(budget);
    m_artists = std::move(artists);
    if (!sameRows) endResetModel();
    else if (const int rows = rowCount(); rows > 0) Q_EMIT dataChanged(index(0, 0), index(rows - 1, Columns - 1)); // whoever is in it stays there
}

bool BudgetModel::hasDoorDeals() const { return std::ranges::any_of(m_budget.dates, &tour::BudgetDate::isDoor); }

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_budget.dates.empty() ? 0 : int(m_budget.dates.size() + m_budget.costs.size()) + 1;
}

QString BudgetModel::dateText(const tour::BudgetDate &date, int column) const
{
    switch (column) {
    case Day: return formatDay(date.stop.day, date.stop.day); // of one tour, so the year goes without saying
    case Artist: {
        const auto artist = std::ranges::find(m_artists, date.stop.artist, &tour::TourArtist::id);
        return artist == m_artists.end() ? QString() : artist->name;
    }
    case Place: return date.stop.town.isEmpty() || date.stop.place.contains(date.stop.town) ? date.stop.place : tr("%1, %2").arg(date.stop.place, date.stop.town);
    case Planned: return roundMoney(date.planned, m_budget.currency);
    case Actual: return date.actual ? roundMoney(*date.actual, m_budget.currency) : QString();
    default: return roundMoney(date.door[size_t(column - FirstDoor)], m_budget.currency);
    }
}

QString BudgetModel::costText(const tour::BudgetCategory &cost, int column) const
{
    if (column == Place) return choiceLabel(budgetLineEntity(), *budgetLineEntity().field(u"category"), cost.category);
    if (column == Planned) return signedMoney(-cost.planned, m_budget.currency);
    if (column == Actual) return cost.actual ? signedMoney(-*cost.actual, m_budget.currency) : QString();
    return {};
}

QString BudgetModel::totalText(int column) const
{
    switch (column) {
    case Day:
    case Artist: return {};
    case Place: return tr("What remains");
    case Planned: return roundMoney(m_budget.plannedFees() - m_budget.plannedCosts(), m_budget.currency);
    case Actual: return m_budget.hasActual() ? roundMoney(m_budget.expectedResult(), m_budget.currency) : u"–"_s;
    default: return roundMoney(m_budget.resultAt(size_t(column - FirstDoor)), m_budget.currency);
    }
}

std::optional<qint64> BudgetModel::actualOf(int row) const
{
    if (row < int(m_budget.dates.size())) return m_budget.dates[size_t(row)].actual;
    return isCost(row) ? m_budget.costs[size_t(row) - m_budget.dates.size()].actual : std::nullopt;
}

QString BudgetModel::hint() { return tr("Enter amount"); }

qint64 BudgetModel::plannedOf(int row) const
{
    return isCost(row) ? m_budget.costs[size_t(row) - m_budget.dates.size()].planned : m_budget.dates[size_t(row)].planned;
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (flags(index) & Qt::ItemIsEditable) {
        if (role == HintRole) return actualOf(row) ? QString() : hint();
        if (role == PlaceholderRole) return editText(*budgetLineEntity().field(u"actual"), plannedOf(row), m_budget.currency);
        if (role == Qt::ToolTipRole)
            return (isCost(row) ? tr("What it really cost, such as %1. Empty: as planned.") : tr("What was really paid, such as %1. Empty: as planned.")).arg(data(index, PlaceholderRole).toString());
    }
    if (role == Qt::EditRole) {
        const auto actual = actualOf(row);
        return actual ? editText(*budgetLineEntity().field(u"actual"), *actual, m_budget.currency) : QString();
    }
    if (role == Qt::TextAlignmentRole) return int((index.column() >= Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && isTotal(row) && index.column() == Actual)
        return m_budget.hasActual() ? tr("Actual amounts where there are some, else the planned ones") : tr("Nothing is entered yet");
    if (role == Qt::ToolTipRole && index.column() >= FirstDoor && index.column() < Actual && row < int(m_budget.dates.size()))
        return m_budget.dates[size_t(row)].isDoor ? QVariant(tr("A door deal: what comes in depends on the tickets")) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (isTotal(row)) return totalText(index.column());
    if (isCost(row)) return costText(m_budget.costs[size_t(row) - m_budget.dates.size()], index.column());
    return dateText(m_budget.dates[size_t(row)], index.column());
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section >= Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case Artist: return tr("Artist");
    case Place: return tr("Place");
    case Planned: return tr("Planned");
    case Actual: return tr("Actual");
    default: return tr("%1 % sold").arg(tour::kDoorShares[size_t(section - FirstDoor)]);
    }
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex &index) const
{
    const bool editable = m_isEditable && index.column() == Actual && !isTotal(index.row());
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool BudgetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Actual) return false;
    std::optional<qint64> amount;
    if (const QString text = value.toString().trimmed(); !text.isEmpty()) {
        const auto parsed = parseValue(*budgetLineEntity().field(u"actual"), text, m_budget.currency);
        if (!parsed) {
            Q_EMIT refused({parsed.error().code, {u"%1: “%2”"_s.arg(headerData(Actual, Qt::Horizontal, Qt::DisplayRole).toString(), text), parsed.error().args.value(1)}, {}});
            return false;
        }
        amount = parsed->toLongLong();
    }
    if (amount == actualOf(index.row())) return false;
    if (isCost(index.row())) Q_EMIT costEdited(m_budget.costs[size_t(index.row()) - m_budget.dates.size()].category, amount);
    else Q_EMIT dateEdited(m_budget.dates[size_t(index.row())], amount);
    return true;
}

BudgetView::BudgetView(QWidget *parent)
    : QWidget(parent)
    , m_model(new BudgetModel(this))
    , m_table(new QTableView)
{
    setObjectName(u"budgetView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_table->setObjectName(u"budgetTable"_s);
    m_table->setAccessibleName(tr("Budget of the tour"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BudgetDelegate(m_model, m_table));
    setUpList(*m_table);
    fitToRows(*m_table, BudgetModel::Place);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    column->addWidget(m_table, 1);
    const auto fit = [this] {
        // Without a door deal nothing moves with the tickets: four equal columns would say that something does.
        for (int door = BudgetModel::FirstDoor; door < BudgetModel::Actual; ++door)
            m_table->setColumnHidden(door, !m_model->hasDoorDeals());
        // Amounts are typed there: it is as wide as the words that say so, also while nothing is.
        const double words = paint::textWidth(BudgetModel::hint(), themeOf(this).font(TypeStyle::Small));
        m_table->setColumnWidth(BudgetModel::Actual, std::max(m_table->columnWidth(BudgetModel::Actual), int(words) + 2 * ListHeader::kPadding + 8));
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, fit);
    fit();
}

} // namespace flow::ui
