// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/conflictrows.h"

#include "core/report/mission.h"
#include "ui/text/conflicttext.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kShown = 60; // the calendar lists them all

} // namespace

CalledConflicts calledConflicts(const CalendarData &data)
{
    CalledConflicts called;
    for (const Conflict &conflict : data.conflicts) {
        if (!isWithin(conflict, *data.index, data.today, lastCalledDay(data.today))) continue;
        called.hard += conflict.severity != Severity::Notice;
        called.all.push_back(conflict);
    }
    std::ranges::stable_sort(called.all, {}, [](const Conflict &conflict) { return conflict.severity == Severity::Notice; });
    return called;
}

std::vector<TileRow> conflictRows(const Mission &mission)
{
    std::vector<TileRow> rows;
    if (!mission.calendar) return rows;
    for (const Conflict &conflict : calledConflicts(*mission.calendar).all) {
        if (rows.size() == kShown) break;
        const RowWords words = conflictWords(*mission.calendar, conflict);
        const Tone tone = conflict.severity == Severity::Clash ? Tone::Danger : conflict.severity == Severity::Warning ? Tone::Warning : Tone::Neutral;
        const DateSource source = sourceOf(conflict.first);
        rows.push_back({.icon = conflictIcon(conflict.kind), .tone = tone, .title = words.title, .second = words.detail, .right = words.figure,
            .entity = source == DateSource::Hold ? u"hold"_s : source == DateSource::Offer ? u"offer"_s : u"show"_s, .id = rowOf(conflict.first)});
    }
    return rows;
}

} // namespace flow::ui
