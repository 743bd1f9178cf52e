// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/roadspopover.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/records/reasonlist.h"
#include "ui/text/tourtext.h"
#include "ui/theme/flowstyle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 460, kTallest = 240;

    std::vector<ReasonRow> rowsOf(const std::vector<tour::UsedWay> &ways)
    {
        std::vector<ReasonRow> rows;
        for (const tour::UsedWay &way : ways) {
            if (!way.isEstimated) continue;
            const QString icon = way.mode == tour::LegMode::Flight ? u"plane"_s : way.mode == tour::LegMode::Ferry ? u"waves"_s : u"route"_s;
            rows.push_back({.icon = icon, .text = RoadsPopover::tr("%1 to %2: about %3, %4").arg(way.from, way.to, kmText(way.km), hoursText(int(way.minutes))), .key = {}});
        }
        return rows;
    }

    QString stateOf(int ways, int estimated)
    {
        if (ways == 0) return RoadsPopover::tr("This scenario has no legs yet.");
        if (estimated == 0) return RoadsPopover::tr("Every leg was looked up.");
        if (estimated == ways) return RoadsPopover::tr("None was looked up yet. %n leg(s) estimated:", nullptr, estimated);
        return RoadsPopover::tr("%n leg(s) estimated, the rest looked up:", nullptr, estimated);
    }

    bool isAddress(const QString &text)
    {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    }

} // namespace

RoadsPopover::RoadsPopover(QWidget *anchor, const std::vector<tour::UsedWay> &ways, int wanted, const QString &host)
    : Popover(anchor)
{
    setObjectName(u"roadsPopover"_s);
    content()->setFixedWidth(kWidth);
    column()->addWidget(new Label(tr("Distances of this scenario"), TypeStyle::Heading));
    std::vector<ReasonRow> rows = rowsOf(ways);
    const int estimated = int(rows.size());
    auto *state = new Label(stateOf(int(ways.size()), estimated), TypeStyle::Small, ColorRole::Text2);
    state->setObjectName(u"roadsState"_s);
    column()->addWidget(state);
    if (!rows.empty()) {
        auto *list = new ReasonList;
        list->setObjectName(u"estimatedLegs"_s);
        list->setAccessibleName(tr("Estimated legs"));
        list->setRows(std::move(rows), {});
        column()->addWidget(scrolled(list, kWidth - 24, kTallest));
    }
    if (wanted == 0) return;
    column()->addWidget(new Hairline);
    auto *about = new Label(tr("A routing service (OSRM) is sent the coordinates of the tour's places, one way a second. What it answers stays in the workspace."),
        TypeStyle::Small, ColorRole::Text2);
    about->setWordWrap(true);
    column()->addWidget(about);
    auto *line = new QLineEdit(host);
    line->setObjectName(u"routingHost"_s);
    line->setAccessibleName(tr("Address of the service"));
    line->setPlaceholderText(tr("Address; empty: the public one of OpenStreetMap"));
    column()->addWidget(line);
    auto *problem = new Label(tr("That is no address. It begins with https:// and the name of the service."), TypeStyle::Small, ColorRole::DangerText);
    problem->setObjectName(u"routingProblem"_s);
    problem->setWordWrap(true);
    problem->hide();
    column()->addWidget(problem);
    auto *look = new Button(tr("Look up %n way(s)", nullptr, wanted), ButtonKind::Primary, u"search"_s);
    look->setObjectName(u"lookUpRoads"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(look);
    column()->addLayout(foot);
    const auto run = [this, line, problem] {
        const QString text = line->text().trimmed();
        const bool isFine = text.isEmpty() || isAddress(text);
        problem->setVisible(!isFine);
        setInvalid(line, !isFine);
        if (!isFine) return resize(sizeHint());
        Q_EMIT lookUp(text);
        close();
    };
    connect(look, &Button::clicked, this, run);
    connect(line, &QLineEdit::returnPressed, this, run);
}

} // namespace flow::ui
