// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/splitpopover.h"

#include "core/tour/workspace/costsplit.h"
#include "ui/common/label.h"
#include "ui/records/reasonlist.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::ArtistFigures;
using tour::PlanReason;

namespace {

    constexpr int kWidth = 620, kTallest = 220;

    QString ruleOf(const tour::Figures &figures, size_t shared)
    {
        if (figures.saved == 0) return SplitPopover::tr("Nobody shares a leg or a night in this scenario, so each artist pays for its own dates.");
        const auto parties = std::ranges::count_if(figures.artists, [](const ArtistFigures &artist) { return artist.saved != 0; });
        if (size_t(parties) > tour::kMostParties)
            return SplitPopover::tr("Each artist pays what its dates cost alone, less its part of what is saved together. What a leg or a night saves is split into equal parts among those who share it.");
        return SplitPopover::tr("Each artist pays what its dates cost alone, less its part of what is saved together. The part is what an artist adds to the saving by joining, averaged over every "
                                "order in which they could have joined (Shapley). For %n leg(s) and night(s) shared by two that is half each; nobody pays more than alone.",
            nullptr, int(shared));
    }

} // namespace

SplitPopover::SplitPopover(QWidget *anchor, const tour::Figures &figures, const QString &currency)
    : Popover(anchor)
{
    setObjectName(u"splitPopover"_s);
    content()->setFixedWidth(kWidth);
    column()->addWidget(new Label(tr("How costs are split"), TypeStyle::Heading));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    QStringList heads{tr("Artist"), tr("Expected fees"), tr("Costs alone"), tr("Saved together"), tr("Pays"), tr("Profit")};
    const bool hasCareer = std::ranges::any_of(figures.artists, [](const ArtistFigures &artist) { return artist.career != 0; });
    if (hasCareer) heads.insert(heads.size() - 1, tr("Career worth"));
    for (int i = 0; i < heads.size(); ++i) {
        auto *head = new Label(heads[i], TypeStyle::Small, ColorRole::Text2);
        head->setWordWrap(true); // a heading may take two lines, none is cut
        head->setAlignment((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        grid->addWidget(head, 0, i);
    }
    const auto addRow = [&](const ArtistFigures &artist, TypeStyle style) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(artist.name, style), row, 0);
        std::vector<qint64> amounts{artist.expected, artist.alone, artist.saved, artist.costs};
        if (hasCareer) amounts.push_back(artist.career);
        amounts.push_back(artist.profit);
        for (int i = 0; i < int(amounts.size()); ++i) {
            const bool isLoss = i + 1 == int(amounts.size()) && artist.profit < 0;
            auto *amount = new Label(formatMoney(amounts[size_t(i)], currency), style, isLoss ? ColorRole::DangerText : ColorRole::Text);
            amount->setTabular(true);
            grid->addWidget(amount, row, i + 1, Qt::AlignRight);
        }
    };
    ArtistFigures all{.name = tr("All")};
    for (const ArtistFigures &artist : figures.artists) {
        addRow(artist, TypeStyle::Body);
        all.expected += artist.expected;
        all.alone += artist.alone;
        all.saved += artist.saved;
        all.costs += artist.costs;
        all.career += artist.career;
        all.profit += artist.profit;
    }
    grid->addWidget(new Hairline, grid->rowCount(), 0, 1, int(heads.size()));
    addRow(all, TypeStyle::BodyStrong);
    column()->addLayout(grid);

    std::vector<PlanReason> shared;
    std::ranges::copy_if(figures.reasons, std::back_inserter(shared), [](const PlanReason &reason) { return reason.kind == PlanReason::Shared; });
    auto *rule = new Label(ruleOf(figures, shared.size()), TypeStyle::Small, ColorRole::Text2);
    rule->setObjectName(u"splitRule"_s);
    rule->setWordWrap(true);
    column()->addSpacing(4);
    column()->addWidget(rule);
    if (shared.empty()) return;
    std::ranges::stable_sort(shared, {}, &PlanReason::day);
    auto *list = new ReasonList;
    list->setObjectName(u"sharedList"_s);
    list->setAccessibleName(tr("What is shared"));
    list->setReasons(std::move(shared), currency);
    column()->addWidget(scrolled(list, kWidth - 24, kTallest));
}

} // namespace flow::ui
