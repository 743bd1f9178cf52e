// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/offerversions.h"

#include "core/deal/offerbook.h"
#include "core/entities.h"
#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"

#include <QDateTime>
#include <QGridLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMost = 3;

QString valueOf(const Record &offer, const QString &field)
{
    const QVariant value = offer.value(field);
    return value.isNull() ? u"–"_s : formatValue(offerEntity(), *offerEntity().field(field), value, offer.text(u"currency"));
}

QStringList filledTerms(const std::vector<Record> &versions)
{
    QStringList fields;
    for (const QString &field : termFields())
        if (std::ranges::any_of(versions, [&](const Record &offer) { return !offer.value(field).isNull() && !offer.text(field).isEmpty(); })) fields << field;
    return fields;
}

Tone toneOf(const QString &state)
{
    if (state == "accepted"_L1) return Tone::Success;
    if (state == "declined"_L1 || state == "expired"_L1) return Tone::Danger;
    return state == "sent"_L1 ? Tone::Info : Tone::Neutral;
}

} // namespace

OfferVersions::OfferVersions(const std::vector<Record> &all, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"offerVersions"_s);
    const std::vector<Record> versions(all.end() - std::ptrdiff_t(std::min(all.size(), kMost)), all.end());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, 106); // values begin where those of fields do
    for (size_t i = 0; i < versions.size(); ++i) {
        const Record &offer = versions[i];
        const bool isTheirs = offer.text(u"direction") == "in"_L1;
        const int column = int(i) + 1;
        grid->setColumnStretch(column, 1);
        grid->addWidget(new Label((isTheirs ? tr("%1, theirs") : tr("%1, ours")).arg(offer.value(u"version").toInt()), TypeStyle::SmallStrong, ColorRole::Text), 0, column);
        const QString state = offer.text(u"state");
        grid->addWidget(new Badge(choiceLabel(offerEntity(), *offerEntity().field(u"state"), state), toneOf(state)), 1, column, Qt::AlignLeft);
    }
    int row = 2;
    for (const QString &field : filledTerms(versions)) {
        auto *name = new Label(fieldLabel(offerEntity(), *offerEntity().field(field)), TypeStyle::Small, ColorRole::Text3);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        for (size_t i = 0; i < versions.size(); ++i) {
            const bool isNew = i > 0 && versions[i].value(field) != versions[i - 1].value(field);
            auto *value = new Label(valueOf(versions[i], field), isNew ? TypeStyle::SmallStrong : TypeStyle::Small, isNew ? ColorRole::AccentText : ColorRole::Text);
            value->setTabular(true);
            value->setWordWrap(true);
            grid->addWidget(value, row, int(i) + 1, Qt::AlignTop);
        }
        ++row;
    }
}

} // namespace flow::ui
