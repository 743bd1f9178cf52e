// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/costsection.h"

#include "core/entities.h"
#include "ui/common/contextpanel.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::RoadCosts;

namespace {

    struct Cost
    {
        QStringView field;
        qint64 RoadCosts::*habit; ///< null: of an artist alone
    };
    constexpr std::array kCosts{Cost{u"people", nullptr}, Cost{u"crew_cost", &RoadCosts::perDay}, Cost{u"vehicle_cost", &RoadCosts::perTour},
        Cost{u"km_cost", &RoadCosts::perKm}, Cost{u"night_cost", &RoadCosts::perNight}, Cost{u"per_diem", &RoadCosts::perDiem}, Cost{u"show_cost", &RoadCosts::perShow}};

} // namespace

CostSection::CostSection(const RoadCosts &costs, const QString &currency, std::vector<tour::TourArtist> artists, std::vector<Record> rows, QWidget *parent)
    : QWidget(parent)
    , m_costs(costs)
    , m_currency(currency)
    , m_artists(std::move(artists))
    , m_rows(std::move(rows))
    , m_whom(new QComboBox)
    , m_hint(new Label({}, TypeStyle::Small, ColorRole::Text3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_whom->setObjectName(u"costsOf"_s);
    m_whom->setAccessibleName(tr("Whose costs"));
    m_whom->addItem(tr("Every artist"));
    for (const Record &row : m_rows) {
        const auto artist = std::ranges::find(m_artists, row.value(u"artist_id").toLongLong(), &tour::TourArtist::id);
        if (artist != m_artists.end()) m_whom->addItem(artist->name, row.id);
    }
    column->addWidget(m_whom);
    for (const Cost &cost : kCosts) {
        auto *row = new FieldRow(tourArtistEntity(), *tourArtistEntity().field(cost.field));
        row->setObjectName(u"cost.%1"_s.arg(cost.field));
        connect(row, &FieldRow::edited, this, &CostSection::take);
        column->addWidget(row);
        m_fields << row;
    }
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &CostSection::show);
    show();
}

Record *CostSection::chosen()
{
    const auto found = std::ranges::find(m_rows, m_whom->currentData().toLongLong(), &Record::id);
    return found == m_rows.end() ? nullptr : &*found;
}

void CostSection::show()
{
    const Record *row = chosen();
    const auto artist = row ? std::ranges::find(m_artists, row->value(u"artist_id").toLongLong(), &tour::TourArtist::id) : m_artists.end();
    for (size_t i = 0; i < kCosts.size(); ++i) {
        const Cost &cost = kCosts[i];
        FieldRow *field = m_fields[qsizetype(i)];
        field->setVisible(row || cost.habit);
        const QVariant own = row ? row->value(cost.field) : QVariant();
        const QVariant habit = cost.habit ? QVariant(m_costs.*cost.habit) : artist != m_artists.end() ? QVariant(artist->people) : QVariant();
        field->setValue(own.isNull() ? habit : own, cost.habit ? m_currency : QString());
    }
    m_hint->setText(row ? tr("Of this artist, in every scenario of the tour. An emptied row is as for every artist.") : tr("Nights and per diems are for one person."));
}

void CostSection::take(const QString &field, const QVariant &value)
{
    const auto cost = std::ranges::find(kCosts, field, &Cost::field);
    if (value.toLongLong() < 0) {
        show();
        m_hint->setText(tr("Nothing costs less than nothing. The amount is as it was."));
        return;
    }
    if (Record *row = chosen()) {
        for (size_t i = 0; i < row->values.size(); ++i)
            if (tourArtistEntity().fields[qsizetype(i)].name == field) row->values[i] = value;
        Q_EMIT artistEdited(row->id, field, value);
    } else if (cost != kCosts.end() && cost->habit) {
        m_costs.*cost->habit = value.toLongLong();
    }
    show();
}

} // namespace flow::ui
