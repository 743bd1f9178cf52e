// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/rulespopover.h"

#include "ui/common/label.h"
#include "ui/theme/flowstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::TourRules;

RulesPopover::RulesPopover(QWidget *anchor, const TourRules &rules)
    : Popover(anchor)
    , m_before(rules)
    , m_rules(rules)
{
    setObjectName(u"rulesPopover"_s);
    content()->setMinimumWidth(340);
    column()->setSpacing(6);
    column()->addWidget(new Label(tr("Rules of this scenario"), TypeStyle::Heading));
    addSwitch(u"radius"_s, tr("Radius clauses"), tr("Nobody plays near a show whose promoter forbids it, before or after"), &TourRules::radius);
    addSwitch(u"exclusivities"_s, tr("Exclusive territories"), tr("A territory is played for its promoter only"), &TourRules::exclusivities);
    addSwitch(u"rivals"_s, tr("Keep my artists apart"), tr("Artists of one genre don't play near each other in the same week"), &TourRules::rivals);
    addSwitch(u"minimumFee"_s, tr("Minimum fees"), tr("Offers far below an artist's range are left out"), &TourRules::minimumFee);
    addSwitch(u"holdExpiry"_s, tr("Holds that have run out"), tr("A hold counts only until it expires"), &TourRules::holdExpiry);
    addSwitch(u"holidays"_s, tr("Public holidays"), tr("Nobody is asked for a public holiday of the venue's country"), &TourRules::holidays);
    addSwitch(u"sharing"_s, tr("Share van and rooms"), tr("Artists who go the same way travel together"), &TourRules::sharing);
    addSwitch(u"askVenues"_s, tr("Venues to ask"), tr("Also plans with rooms that fit and were not asked yet"), &TourRules::askVenues);
    column()->addWidget(new Hairline);
    addSwitch(u"driveLimit"_s, tr("Limit the driving"), {}, &TourRules::driveLimit);
    addNumber(u"driveHours"_s, tr("Hours at the wheel, a day"), tr(" h"), 2, 14, &TourRules::driveHours);
    addSwitch(u"daysOff"_s, tr("Days off"), {}, &TourRules::daysOff);
    addNumber(u"daysOffPerWeek"_s, tr("Days off in seven days"), {}, 0, 5, &TourRules::daysOffPerWeek);
    addNumber(u"showsInARow"_s, tr("Shows in a row, at most"), {}, 1, 14, &TourRules::showsInARow);
    addNumber(u"nearKm"_s, tr("My artists apart by"), tr(" km"), 0, 500, &TourRules::nearKm);
    auto *note = new Label(tr("Takes effect when the scenario is planned again."), TypeStyle::Small, ColorRole::Text3);
    column()->addWidget(note);
    connect(this, &Popover::closed, this, [this] {
        if (m_rules != m_before) Q_EMIT rulesChanged(m_rules);
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
    column()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) { m_rules.*member = on; });
}

void RulesPopover::addNumber(const QString &name, const QString &text, const QString &unit, int low, int high, int TourRules::*member)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(text, TypeStyle::Body, ColorRole::Text2);
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(low, high);
    spin->setSuffix(unit);
    spin->setValue(m_rules.*member);
    spin->setAccessibleName(text);
    spin->setMinimumWidth(92);
    label->setBuddy(spin);
    row->addWidget(label, 1);
    row->addWidget(spin);
    column()->addLayout(row);
    connect(spin, &QSpinBox::valueChanged, this, [this, member](int value) { m_rules.*member = value; });
}

} // namespace flow::ui
