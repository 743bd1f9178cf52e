// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/rulespopover.h"

#include "core/entities.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/flowstyle.h"
#include "ui/tour/costsection.h"
#include "ui/tour/ratestext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::TourRules;

namespace {

    const Field &amountField() { return *tourArtistEntity().field(u"show_cost"); }

} // namespace

RulesPopover::RulesPopover(QWidget *anchor, const TourRules &rules, const QString &currency, const std::vector<tour::TourArtist> &artists, std::vector<Record> rows)
    : Popover(anchor)
    , m_currency(currency)
    , m_before(rules)
    , m_rules(rules)
{
    setObjectName(u"rulesPopover"_s);
    column()->setSpacing(10);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(22);
    column()->addLayout(sides);
    const auto begin = [&](const QString &title) {
        m_into = new QVBoxLayout;
        m_into->setSpacing(6);
        sides->addLayout(m_into, 1);
        m_into->addWidget(new Label(title, TypeStyle::Heading));
    };
    const auto addPriceHead = [this] {
        auto *price = new Label(tr("A breach costs"), TypeStyle::Small, ColorRole::Text3);
        price->setAlignment(Qt::AlignRight);
        m_into->addWidget(price);
    };
    begin(tr("Rules of this scenario"));
    addPriceHead();
    addRules();
    m_into->addStretch(1);
    begin(tr("Limits"));
    addPriceHead();
    addLimits();
    m_into->addWidget(new Hairline);
    addMoney(currency);
    m_into->addStretch(1);
    begin(tr("What the road costs"));
    auto *costs = new CostSection(rules.costs, currency, artists, std::move(rows));
    costs->setMinimumWidth(290);
    m_into->addWidget(costs);
    connect(costs, &CostSection::artistEdited, this, &RulesPopover::artistEdited);
    m_into->addWidget(new Hairline);
    addChances();
    m_into->addStretch(1);
    m_hint = new Label({}, TypeStyle::Small, ColorRole::Text3);
    m_hint->setObjectName(u"rulesHint"_s);
    m_hint->setWordWrap(true);
    column()->addWidget(m_hint);
    judge(nullptr, {});
    connect(this, &Popover::closed, this, [this, costs] {
        m_rules.costs = costs->costs();
        if (m_rules != m_before) Q_EMIT rulesChanged(m_rules);
        QStringList refusals;
        for (const QString &name : m_wrong.keys())
            //: What was typed, and where: “-600” (Limit the driving: a breach costs)
            if (const auto *line = findChild<QLineEdit *>(name)) refusals << tr("“%1” (%2)").arg(line->text().trimmed(), line->accessibleName());
        if (!refusals.isEmpty()) Q_EMIT refused(refusals.join(u", "_s));
    });
}

/// Shows what is wrong in a field, if anything, and what is wrong in another one as long as it is.
void RulesPopover::judge(QLineEdit *line, const QString &why)
{
    if (line) {
        setInvalid(line, !why.isEmpty());
        if (why.isEmpty()) m_wrong.remove(line->objectName());
        else m_wrong.insert(line->objectName(), why);
    }
    const bool isFine = m_wrong.isEmpty();
    m_hint->setStyle(TypeStyle::Small, isFine ? ColorRole::Text3 : ColorRole::DangerText);
    m_hint->setText(isFine ? tr("Takes effect when the scenario is planned again.") : !why.isEmpty() ? why : m_wrong.first());
    if (isVisible()) place();
}

void RulesPopover::addRules()
{
    addSwitch(u"radius"_s, tr("Radius clauses"), tr("Nobody plays near a show whose promoter forbids it, before or after"), &TourRules::radius);
    addSwitch(u"exclusivities"_s, tr("Exclusive territories"), tr("A territory is played for its promoter only"), &TourRules::exclusivities);
    addSwitch(u"rivals"_s, tr("Keep my artists apart"), tr("Artists of one genre don't play near each other in the same week"), &TourRules::rivals);
    addSwitch(u"minimumFee"_s, tr("Minimum fees"), tr("Offers far below an artist's range are left out"), &TourRules::minimumFee);
    addSwitch(u"capacity"_s, tr("Rooms that fit"), tr("Rooms far smaller or larger than the artist fills are left out"), &TourRules::capacity);
    addSwitch(u"genre"_s, tr("Genres that fit"), tr("Venues that programme other genres than the artist’s, or exclude it, are left out"), &TourRules::genre);
    addSwitch(u"holdExpiry"_s, tr("Holds that have run out"), tr("A hold counts only until it expires"), &TourRules::holdExpiry);
    addSwitch(u"holidays"_s, tr("Public holidays"), tr("Nobody is asked for a public holiday of the venue's country"), &TourRules::holidays);
    addSwitch(u"bills"_s, tr("Bills stay together"), tr("Headliner and support of one project play its dates together or not at all"), &TourRules::bills);
    addSwitch(u"sharing"_s, tr("Share van and rooms"), tr("Artists who go the same way travel together"), &TourRules::sharing);
    addSwitch(u"askVenues"_s, tr("Venues to ask"), tr("Also plans with rooms that fit and were not asked yet"), &TourRules::askVenues);
}

void RulesPopover::addLimits()
{
    addSwitch(u"driveLimit"_s, tr("Limit the driving"), {}, &TourRules::driveLimit);
    addNumber(u"driveHours"_s, tr("Hours at the wheel, a day"), {2, 14, tr(" h")}, &TourRules::driveHours);
    addSwitch(u"daysOff"_s, tr("Days off"), {}, &TourRules::daysOff);
    addNumber(u"daysOffPerWeek"_s, tr("Days off in seven days"), {0, 5}, &TourRules::daysOffPerWeek);
    addNumber(u"showsInARow"_s, tr("Shows in a row, at most"), {1, 14}, &TourRules::showsInARow);
    addSwitch(u"daysAway"_s, tr("Limit the time away"), tr("An artist is home again after so many days"), &TourRules::daysAway);
    addNumber(u"awayDays"_s, tr("Days from home, at most"), {2, 60}, &TourRules::awayDays);
    addNumber(u"nearKm"_s, tr("My artists apart by"), {0, 500, tr(" km")}, &TourRules::nearKm);
    addNumber(u"nearDays"_s, tr("Days between them"), {0, 60}, &TourRules::nearDays);
}

/// What all may cost, and what money is worth.
void RulesPopover::addMoney(const QString &currency)
{
    addAmount(u"budget"_s, tr("Budget for all costs"), {}, tr("no limit"), m_rules.budget, [this](std::optional<qint64> amount) { m_rules.budget = amount; });
    addAmount(u"careerStep"_s, tr("A step up is worth"),
        tr("What a show in a room twice as large as any the artist has played is worth beside its fee; a smaller step in proportion. It counts in the profit as “Career worth”, but nobody pays it."),
        tr("nothing"), m_rules.careerStep > 0 ? std::optional(m_rules.careerStep) : std::nullopt, [this](std::optional<qint64> amount) { m_rules.careerStep = amount.value_or(0); });
    addRates(currency);
}

/// How likely things come about, and how people travel.
void RulesPopover::addChances()
{
    const std::array holds{tr("A first hold comes about"), tr("A second hold"), tr("A lower hold")};
    for (size_t i = 0; i < holds.size(); ++i)
        addNumber(u"holdChance.%1"_s.arg(i + 1), holds[i], {0, 100, tr(" %")}, m_rules.holdChance[i], [this, i](int value) { m_rules.holdChance[i] = value; });
    addNumber(u"offerChance"_s, tr("An offer on the table"), {0, 100, tr(" %")}, &TourRules::offerChance);
    addNumber(u"kmPerHour"_s, tr("Speed on the road"), {20, 160, tr(" km/h")}, int(m_rules.travel.kmPerHour), [this](int value) { m_rules.travel.kmPerHour = value; });
    addNumber(u"flyFromKm"_s, tr("Flights from"), {0, 5'000, tr(" km"), tr("never")}, int(m_rules.travel.flyFromKm), [this](int value) { m_rules.travel.flyFromKm = value; });
}

/// An amount of money that may be left out.
void RulesPopover::addAmount(
    const QString &name, const QString &text, const QString &hint, const QString &none, std::optional<qint64> amount, std::function<void(std::optional<qint64>)> take)
{
    auto *row = new QHBoxLayout;
    auto *label = new Label(text, TypeStyle::Body, ColorRole::Text2);
    auto *line = new QLineEdit(amount ? editText(amountField(), *amount, m_currency) : QString());
    line->setObjectName(name);
    line->setAccessibleName(text);
    line->setPlaceholderText(none);
    line->setToolTip(hint);
    line->setAccessibleDescription(hint);
    line->setFixedWidth(112);
    label->setBuddy(line);
    row->addWidget(label, 1);
    row->addWidget(line);
    m_into->addLayout(row);
    connect(line, &QLineEdit::textChanged, this, [this, line, text, take = std::move(take)](const QString &written) {
        const auto given = written.trimmed().isEmpty() ? Result<QVariant>(QVariant()) : parseValue(amountField(), written, m_currency);
        const bool isFine = given && (given->isNull() || given->toLongLong() >= 0);
        judge(line, isFine ? QString() : tr("“%1” cannot be the %2: an amount of zero or more, or nothing.").arg(written.trimmed(), text));
        if (isFine) take(given->isNull() ? std::nullopt : std::optional(given->toLongLong()));
    });
}

void RulesPopover::addRates(const QString &currency)
{
    //: What one unit of other currencies is worth in the tour's; %1 is its code, "EUR"
    auto *label = new Label(tr("Exchange rates to %1").arg(currency), TypeStyle::Body, ColorRole::Text2);
    auto *rates = new QLineEdit(ratesText(m_rules.rates));
    rates->setObjectName(u"rates"_s);
    rates->setAccessibleName(label->text());
    rates->setPlaceholderText(u"GBP %1; CHF %2"_s.arg(QLocale().toString(1.16), QLocale().toString(1.06)));
    rates->setToolTip(tr("What one unit is worth in %1. Currencies that are not named here have round figures of autumn 2026.").arg(currency));
    rates->setAccessibleDescription(rates->toolTip());
    label->setBuddy(rates);
    m_into->addWidget(label);
    m_into->addWidget(rates);
    connect(rates, &QLineEdit::textChanged, this, [this, rates, currency](const QString &text) {
        QString wrong;
        auto said = ratesFromText(text, &wrong);
        if (said && said->contains(currency)) { // worth itself
            wrong = currency;
            said.reset();
        }
        judge(rates, said ? QString() : tr("“%1” is no exchange rate: a currency, then what one unit is worth in %2, such as %3.").arg(wrong, currency, rates->placeholderText()));
        if (said) m_rules.rates = *said;
    });
}

void RulesPopover::addSwitch(const QString &name, const QString &text, const QString &hint, bool TourRules::*member)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setToolTip(hint);
    box->setAccessibleDescription(hint);
    setSwitch(box);
    box->setChecked(m_rules.*member);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) { m_rules.*member = on; });
    if (!TourRules::priceable().contains(name)) return m_into->addWidget(box);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    QWidget *price = priceOf(name, text);
    price->setEnabled(box->isChecked());
    connect(box, &QCheckBox::toggled, price, &QWidget::setEnabled);
    row->addWidget(box, 1);
    row->addWidget(price);
    m_into->addLayout(row);
}

/// The amount for which a rule may be broken; an empty field: for none.
QWidget *RulesPopover::priceOf(const QString &name, const QString &text)
{
    const auto known = m_rules.prices.constFind(name);
    auto *line = new QLineEdit(known == m_rules.prices.cend() ? QString() : editText(amountField(), *known, m_currency));
    line->setObjectName(name + u".price"_s);
    line->setAccessibleName(tr("%1: a breach costs").arg(text));
    line->setPlaceholderText(tr("not allowed"));
    line->setToolTip(tr("What breaking the rule once takes off the profit. Empty: no plan breaks it, except where confirmed shows do already."));
    line->setFixedWidth(112);
    connect(line, &QLineEdit::textChanged, this, [this, line, name, rule = text](const QString &entry) {
        const bool isNone = entry.trimmed().isEmpty();
        const auto amount = isNone ? Result<QVariant>(QVariant()) : parseValue(amountField(), entry, m_currency);
        const bool isFine = amount && (isNone || (!amount->isNull() && amount->toLongLong() >= 0));
        judge(line, isFine ? QString() : tr("“%1” cannot be what a breach costs (%2): an amount of zero or more, or nothing where no plan may break the rule.").arg(entry.trimmed(), rule));
        if (!isFine) return;
        if (isNone) m_rules.prices.remove(name);
        else m_rules.prices.insert(name, amount->toLongLong());
    });
    return line;
}

void RulesPopover::addNumber(const QString &name, const QString &text, const Range &range, int TourRules::*member)
{
    addNumber(name, text, range, m_rules.*member, [this, member](int value) { m_rules.*member = value; });
}

void RulesPopover::addNumber(const QString &name, const QString &text, const Range &range, int value, std::function<void(int)> take)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(text, TypeStyle::Body, ColorRole::Text2);
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(std::min(range.low, value), std::max(range.high, value)); // what was decided elsewhere is not changed by looking at it
    spin->setSuffix(range.unit);
    spin->setGroupSeparatorShown(true);
    spin->setSpecialValueText(range.none);
    spin->setValue(value);
    spin->setAccessibleName(text);
    spin->setMinimumWidth(112);
    label->setBuddy(spin);
    row->addWidget(label, 1);
    row->addWidget(spin);
    m_into->addLayout(row);
    connect(spin, &QSpinBox::valueChanged, this, std::move(take));
}

} // namespace flow::ui
