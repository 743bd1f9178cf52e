// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/commissiontile.h"

#include "core/report/mission.h"
#include "ui/common/badge.h"
#include "ui/common/chartkit.h"
#include "ui/common/label.h"
#include "ui/mission/commissionchart.h"
#include "ui/mission/missionwords.h"
#include "ui/text/fieldtext.h"
#include "ui/text/wholemoney.h"

#include <QChart>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 308;

    std::function<QColor(const Theme &)> of(ChartRole role)
    {
        return [role](const Theme &theme) { return theme.chart(role); };
    }

} // namespace

CommissionTile::CommissionTile(Theme &theme, QWidget *parent)
    : Tile(u"commission"_s, tr("Commission by month"), kHeight, parent)
    , m_theme(theme)
    , m_earned(new StatTile({}))
    , m_confirmed(new StatTile({}))
    , m_change(new StatTile({}))
    , m_note(new Label({}, TypeStyle::Small, ColorRole::Text2))
    , m_view(new ChartView)
    , m_table(new QTableWidget)
{
    setFocusPolicy(Qt::TabFocus);
    addTool(m_note);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(15, 0, 15, 10);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(28);
    for (StatTile *stat : {m_earned, m_confirmed, m_change}) top->addWidget(stat, 0, Qt::AlignBottom);
    top->addStretch();
    auto *legend = new QGridLayout;
    legend->setHorizontalSpacing(16);
    legend->setVerticalSpacing(0);
    legend->addWidget(new LegendEntry(of(ChartRole::Actual), LegendEntry::Mark::Swatch, tr("Earned"), body), 0, 0);
    legend->addWidget(new LegendEntry(of(ChartRole::Expected), LegendEntry::Mark::Swatch, tr("Confirmed"), body), 0, 1);
    legend->addWidget(new LegendEntry(of(ChartRole::Forecast), LegendEntry::Mark::Line, tr("Forecast (80 %)"), body), 1, 0);
    legend->addWidget(new LegendEntry(of(ChartRole::Comparison), LegendEntry::Mark::Dashes, tr("Year before"), body), 1, 1);
    top->addLayout(legend, 0);
    top->setAlignment(legend, Qt::AlignBottom);
    column->addLayout(top);
    m_view->setAccessibleName(tr("Commission by month"));
    column->addWidget(m_view, 1);
    m_table->setAccessibleName(tr("Commission by month"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->hide();
    column->addWidget(m_table, 1);
    setBody(body);
    connect(&m_theme, &Theme::changed, this, &CommissionTile::draw);
}

void CommissionTile::fill(const Mission &mission)
{
    m_report = mission.commission;
    const QDate first = m_report.months.empty() ? QDate() : m_report.months.front().month;
    m_note->setText(m_report.otherCurrency > 0 ? tr("%1, by show date; %n show(s) in other currencies left out", nullptr, m_report.otherCurrency).arg(m_report.currency)
                                               : tr("%1, by show date").arg(m_report.currency));
    const int year = first.addMonths(6).year(); // the running month is the seventh
    m_earned->set(wholeMoney(m_report.earnedThisYear, m_report.currency), tr("earned in %1").arg(year));
    m_confirmed->set(wholeMoney(m_report.confirmedAhead, m_report.currency), tr("confirmed ahead"));
    const bool comparable = m_report.earnedYearBefore > 0;
    m_change->setVisible(comparable);
    if (comparable) {
        const double change = 100.0 * double(m_report.earnedThisYear - m_report.earnedYearBefore) / double(m_report.earnedYearBefore);
        QString text = QLocale().toString(std::abs(change), 'f', 1) + QChar(0x202f) + u'%';
        m_change->set((change < 0 ? QChar(0x2212) : QChar(u'+')) + text, tr("on the same days of %1").arg(year - 1));
    }
    const bool isEmpty = std::ranges::all_of(m_report.months, [](const CommissionMonth &m) { return m.earned == 0 && m.confirmed == 0 && m.yearBefore == 0 && !m.forecast; });
    setNothing(isEmpty ? tr("No commission yet") : QString(), tr("It appears with the first confirmed show that has a fee."));
    fillTable();
    draw();
}

void CommissionTile::fillTable()
{
    const QStringList heads{tr("Month"), tr("Earned"), tr("Confirmed"), tr("Forecast"), tr("Year before")};
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(int(m_report.months.size()));
    QStringList words;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CommissionMonth &month = m_report.months[size_t(row)];
        const auto money = [this](qint64 amount) { return formatMoney(amount, m_report.currency); };
        const QStringList cells{QLocale().toString(month.month, u"MMM yyyy"_s), money(month.earned), money(month.confirmed),
            month.forecast ? tr("%1 (%2 to %3)").arg(money(month.forecast->expected), money(month.forecast->low), money(month.forecast->high)) : QString(), money(month.yearBefore)};
        for (int i = 0; i < cells.size(); ++i) {
            auto *item = new QTableWidgetItem(cells[i]);
            if (i > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, i, item);
        }
        words << cells[0] + u": "_s + money(month.earned + month.confirmed);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setAccessibleDescription(words.join(u"; "_s));
}

void CommissionTile::draw()
{
    m_view->replaceChart(commissionChart(m_report, m_theme));
}

void CommissionTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_T || event->modifiers()) return Tile::keyPressEvent(event);
    m_table->setVisible(!m_table->isVisible());
    m_view->setVisible(!m_table->isVisible());
}

} // namespace flow::ui
