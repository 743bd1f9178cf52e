// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/scenariotable.h"

#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::Figures;

namespace {

    constexpr double kHeadLine = 16, kHeadMargin = 18, kRow = 28, kLabel = 118, kColumnMost = 112, kColumnLeast = 84, kMargin = 20;

} // namespace

ScenarioTable::ScenarioTable(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"scenarioTable"_s);
    setProperty("flowNoRing", true); // drawn around the row, column or date
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Scenarios compared"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ScenarioTable::letter(int column) { return column < 26 ? QString(QChar(u'A' + column)) : QString::number(column + 1); }

/// The name of a scenario on one line, or two when it is long.
QStringList ScenarioTable::headLines(int column) const
{
    const QFont font = themeOf(this).font(TypeStyle::SmallStrong, true);
    const QStringList words = m_columns[size_t(column)].title.split(u' ', Qt::SkipEmptyParts);
    QStringList lines{QString()};
    for (const QString &word : words) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || lines.size() == 2 || paint::textWidth(longer, font) <= columnWidth() - 12) lines.last() = longer;
        else lines << word;
    }
    return lines;
}

double ScenarioTable::headHeight() const
{
    qsizetype lines = 1;
    for (int column = 0; column < int(m_columns.size()); ++column)
        lines = std::max(lines, headLines(column).size());
    return kHeadMargin + kHeadLine * double(lines);
}

QSize ScenarioTable::sizeHint() const { return {400, int(headHeight() + kRow * double(std::max<size_t>(1, m_rows.size()))) + 8}; }

void ScenarioTable::addRow(const QString &label, const std::vector<tour::Scenario> &scenarios, const std::function<double(const Figures &)> &value,
    const std::function<QString(double)> &text, int better, const QString &hint)
{
    Row row{label, hint};
    double best = 0;
    for (size_t i = 0; i < scenarios.size(); ++i) {
        const double amount = value(scenarios[i].figures);
        row.cells << text(amount);
        if (better == 0 || scenarios.size() < 2) continue;
        const double merit = amount * better;
        if (i == 0 || merit > best + 0.5) {
            row.best = int(i);
            best = merit;
        } else if (std::abs(merit - best) <= 0.5) {
            row.best = -1;
        }
    }
    m_rows.push_back(std::move(row));
}

/// What remains for each of several artists.
void ScenarioTable::addArtists(const std::vector<tour::Scenario> &scenarios, const std::function<QString(double)> &money)
{
    std::vector<std::pair<qint64, QString>> artists;
    for (const tour::Scenario &scenario : scenarios)
        for (const tour::ArtistFigures &one : scenario.figures.artists)
            if (!std::ranges::contains(artists, one.artist, &std::pair<qint64, QString>::first)) artists.emplace_back(one.artist, one.name);
    if (artists.size() < 2) return;
    for (const auto &[id, name] : artists)
        addRow(
            name, scenarios,
            [id](const Figures &f) {
                const auto own = std::ranges::find(f.artists, id, &tour::ArtistFigures::artist);
                return own == f.artists.end() ? 0.0 : double(own->profit - own->career - own->commission);
            },
            money, 1, tr("Profit of %1 less the agency's commission").arg(name));
}

void ScenarioTable::setScenarios(const std::vector<tour::Scenario> &scenarios, qint64 chosen)
{
    m_scenarios = scenarios;
    m_columns.clear();
    m_rows.clear();
    m_chosen = chosen;
    const QString currency = scenarios.empty() ? QString() : scenarios.front().currency;
    for (size_t i = 0; i < scenarios.size(); ++i)
        m_columns.push_back({scenarios[i].id, u"%1 %2"_s.arg(letter(int(i)), scenarios[i].name), scenarios[i].isApplied});
    const auto money = [&](double amount) { return roundMoney(qint64(amount), currency); };
    const auto count = [](double number) { return QLocale().toString(qint64(number)); };
    if (!scenarios.empty()) {
        addRow(tr("Profit"), scenarios, [](const Figures &f) { return double(f.profit); }, money, 1, tr("What remains of the expected fees when everything is paid"));
        addRow(tr("Fees"), scenarios, [](const Figures &f) { return double(f.fees); }, money, 1, tr("If everything comes about"));
        if (m_isExpanded) addRow(tr("Expected fees"), scenarios, [](const Figures &f) { return double(f.expected); }, money, 1, tr("Each fee times its chance"));
        if (std::ranges::any_of(scenarios, [](const tour::Scenario &one) { return one.figures.career != 0; }))
            addRow(tr("Career worth"), scenarios, [](const Figures &f) { return double(f.career); }, money, 1, tr("What the rules say that larger rooms are worth, times their chance: part of the profit, but nobody pays it"));
        addRow(tr("Crew, production"), scenarios, [](const Figures &f) { return double(f.crew); }, money, -1);
        addRow(tr("Travel"), scenarios, [](const Figures &f) { return double(f.travel); }, money, -1);
        addRow(tr("Lodging"), scenarios, [](const Figures &f) { return double(f.lodging); }, money, -1);
        if (m_isExpanded) {
            addRow(tr("Saved together"), scenarios, [](const Figures &f) { return double(f.saved); }, money, 1, tr("What artists who go the same way save: part of the profit"));
            addRow(tr("Rules broken"), scenarios, [](const Figures &f) { return double(f.penalties); }, money, -1, tr("What the rules say that breaking them costs: it is taken off the profit, but nobody pays it"));
        }
        addRow(tr("Shows"), scenarios, [](const Figures &f) { return double(f.shows); }, count, 1);
        addRow(tr("Distance"), scenarios, [](const Figures &f) { return f.km; }, [](double km) { return kmText(km); }, -1);
        addRow(tr("Drives over 5 h"), scenarios, [](const Figures &f) { return double(f.longDrives); }, count, -1);
        addRow(tr("Days off"), scenarios, [](const Figures &f) { return double(f.daysOff); }, count, 1, tr("Between two shows, away from home"));
        addRow(tr("Holds to challenge"), scenarios, [](const Figures &f) { return double(f.challenges); }, count, -1, tr("Dates on which somebody stands before us"));
        if (m_isExpanded) {
            addRow(tr("Net to artists"), scenarios, [](const Figures &f) { return double(f.profit - f.career - f.commission); }, money, 1, tr("Profit less the agency's commission"));
            addArtists(scenarios, money);
            addRow(tr("Commission"), scenarios, [](const Figures &f) { return double(f.commission); }, money, 1, tr("The agency's share of the expected fees"));
            addRow(tr("One in ten earns"), scenarios, [](const Figures &f) { return double(f.low); }, money, 1, tr("As holds clear or fall, one plan in ten earns less than this"));
            addRow(tr("At the wheel"), scenarios, [](const Figures &f) { return double(f.minutes); }, [](double minutes) { return hoursText(int(minutes + 30) / 60 * 60); }, -1);
            addRow(tr("Nights away"), scenarios, [](const Figures &f) { return double(f.nights); }, count, -1);
        }
        addRow(tr("CO₂"), scenarios, [](const Figures &f) { return f.co2; }, [](double kg) { return tr("%1 t").arg(QLocale().toString(kg / 1000, 'f', 1)); }, -1);
    }
    const int column = chosenColumn();
    setAccessibleDescription(column >= 0 && !m_rows.empty() ? tr("%1, profit %2").arg(m_columns[size_t(column)].title, m_rows.front().cells.value(column)) : QString());
    updateGeometry();
    update();
}

void ScenarioTable::setExpanded(bool expanded)
{
    m_isExpanded = expanded;
    setScenarios(std::vector(m_scenarios), m_chosen);
}

int ScenarioTable::chosenColumn() const
{
    const auto found = std::ranges::find(m_columns, m_chosen, &Column::id);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int ScenarioTable::shownColumns() const
{
    const int fit = std::max(1, int((width() - kMargin * 2 - kLabel) / kColumnLeast));
    return std::min(fit, int(m_columns.size()));
}

int ScenarioTable::firstColumn() const
{
    return std::clamp(chosenColumn() - shownColumns() + 1, 0, std::max(0, int(m_columns.size()) - shownColumns()));
}

double ScenarioTable::columnWidth() const
{
    const int shown = std::max(1, shownColumns());
    return std::min(kColumnMost, (width() - kMargin * 2 - kLabel) / shown);
}

QRectF ScenarioTable::columnRect(int column) const
{
    const int place = column - firstColumn();
    const double right = width() - kMargin - (shownColumns() - 1 - place) * columnWidth();
    return {right - columnWidth(), 2, columnWidth(), height() - 6.0};
}

QString ScenarioTable::cell(int row, int column) const { return m_rows.at(size_t(row)).cells.value(column); }
bool ScenarioTable::isBest(int row, int column) const { return m_rows.at(size_t(row)).best == column; }

void ScenarioTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme &theme = themeOf(this);
    const QFont plain = theme.font(TypeStyle::Small, true), strong = theme.font(TypeStyle::SmallStrong, true);
    QFont bold = strong;
    bold.setWeight(QFont::DemiBold);
    const int first = firstColumn(), shown = shownColumns();
    const int chosen = chosenColumn();
    if (chosen >= first && chosen < first + shown) paint::box(painter, columnRect(chosen), 8, theme.color(ColorRole::AccentTint));
    for (int column = first; column < first + shown; ++column) {
        const QStringList lines = headLines(column);
        const double top = kHeadMargin / 2 + (headHeight() - kHeadMargin - kHeadLine * double(lines.size())); // the last lines stand side by side
        for (qsizetype i = 0; i < lines.size(); ++i)
            paint::text(painter, {columnRect(column).left() + 6, top + kHeadLine * double(i), columnWidth() - 12, kHeadLine}, lines[i], strong, theme.color(column == chosen ? ColorRole::AccentText : ColorRole::Text), Qt::AlignRight);
    }
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const Row &row = m_rows[r];
        const double top = headHeight() + double(r) * kRow;
        paint::hairline(painter, QRectF(kMargin - 8, top, width() - 2 * kMargin + 16, 1), theme.color(ColorRole::Hairline));
        paint::text(painter, QRectF(kMargin, top, kLabel, kRow), row.label, plain, theme.color(ColorRole::Text2));
        for (int column = first; column < first + shown; ++column) {
            const QRectF box(columnRect(column).left() + 4, top, columnWidth() - 12, kRow);
            const bool best = row.best == column;
            const QString text = row.cells.value(column);
            paint::text(painter, box, text, best ? bold : plain, theme.color(best ? ColorRole::Text : ColorRole::Text2), Qt::AlignRight);
            if (!best) continue;
            const double left = box.right() - paint::textWidth(text, bold) - 18;
            if (left >= columnRect(column).left() + 2) paint::icon(painter, QRectF(left, top + kRow / 2 - 6, 12, 12), theme, u"check"_s, 12, theme.color(ColorRole::SuccessText));
        }
    }
    if (hasFocus() && chosen >= 0) paint::focusRing(painter, columnRect(chosen), 8, theme, true);
}

void ScenarioTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // names may need another line
}

void ScenarioTable::choose(int column)
{
    if (column < 0 || column >= int(m_columns.size()) || m_columns[size_t(column)].id == m_chosen) return;
    Q_EMIT chosenChanged(m_columns[size_t(column)].id);
}

void ScenarioTable::mousePressEvent(QMouseEvent *event)
{
    for (int column = firstColumn(); column < firstColumn() + shownColumns(); ++column)
        if (columnRect(column).contains(event->position())) return choose(column);
}

void ScenarioTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(chosenColumn() - 1);
    case Qt::Key_Right: return choose(chosenColumn() + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosenColumn() >= 0) Q_EMIT applyRequested(m_chosen);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool ScenarioTable::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = int((help->pos().y() - headHeight()) / kRow);
        const bool inRows = help->pos().y() > headHeight() && row < rows();
        QString tip;
        if (inRows) tip = m_rows[size_t(row)].hint;
        else
            for (int column = firstColumn(); column < firstColumn() + shownColumns(); ++column)
                if (columnRect(column).contains(help->pos())) tip = m_columns[size_t(column)].title;
        if (tip.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace flow::ui
