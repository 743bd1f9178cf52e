// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mostmoney.h"
#include "core/tour/instancedraft.h"

#include <algorithm>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

AmountDraft readAmount(JsonReader &json)
{
    AmountDraft amount;
    amount.given = true;
    if (json.peek() == JsonReader::Kind::Object) {
        amount.single = false;
        json.object([&](QByteArrayView artist) {
            if (json.peek() == JsonReader::Kind::Null) return; // cannot, said aloud
            amount.by.emplace_back(QString::fromUtf8(artist), json.number(0, kMostMoney));
        });
    } else {
        amount.value = json.number(0, kMostMoney);
    }
    return amount;
}

RadiusClause readRadius(JsonReader &json, InstanceDraft &draft)
{
    RadiusClause clause;
    json.object([&](QByteArrayView key) {
        if (key == "km") clause.km = json.number(0, 50'000);
        else if (key == "before") clause.before = int(json.whole(0, kMostDays));
        else if (key == "after") clause.after = int(json.whole(0, kMostDays));
        else ignoreMember(json, draft);
    });
    return clause;
}

/// true, or an object that says for whom and when.
void readDemand(JsonReader &json, InstanceDraft &draft, Demand::Kind kind, Candidate &candidate, CandidateDraft &refs)
{
    if (json.peek() == JsonReader::Kind::Boolean) {
        if (!json.boolean()) return;
    } else {
        json.object([&](QByteArrayView key) {
            if (key == "artist") {
                refs.demandArtist = readId(json);
            } else if (key == "day") {
                refs.demandDay = readDay(json);
                refs.hasDemandDay = true;
            } else if (key == "start") {
                candidate.demand.start = Tick(json.whole(0, kTickMost));
            } else {
                ignoreMember(json, draft);
            }
        });
    }
    if (candidate.demand.kind != Demand::Free) return json.fail("contradiction", u"fixed, pinned, forbidden"_s);
    candidate.demand.kind = kind;
}

/// In order and disjoint, however the file has them.
std::vector<Window> readWindows(JsonReader &json)
{
    std::vector<Window> windows;
    json.array([&](int) {
        constexpr size_t kMostWindows = 1'000;
        if (windows.size() == kMostWindows) return json.failMany(kMostWindows);
        windows.push_back(readWindow(json));
    });
    std::ranges::sort(windows, {}, &Window::open);
    std::vector<Window> merged;
    for (const Window &window : windows) {
        if (merged.empty() || window.open > merged.back().close) merged.push_back(window);
        else merged.back().close = std::max(merged.back().close, window.close);
    }
    return merged;
}

} // namespace

void readCandidate(JsonReader &json, InstanceDraft &draft)
{
    if (draft.candidates.size() == size_t(kMostCandidates)) return json.failMany(kMostCandidates);
    Candidate candidate;
    CandidateDraft refs;
    json.object([&](QByteArrayView key) {
        if (key == "id") candidate.id = readId(json);
        else if (key == "place") refs.place = readPlaceRef(json);
        else if (key == "duration") candidate.duration = Tick(json.whole(0, kTickMost));
        else if (key == "windows") candidate.windows = readWindows(json);
        else if (key == "days") json.array([&](int) { refs.days.push_back(readDayOrRange(json)); });
        else if (key == "fee") refs.fee = readAmount(json);
        else if (key == "career") refs.career = readAmount(json);
        else if (key == "chance") candidate.chance = json.number(0, 1);
        else if (key == "currency") candidate.currency = json.string(3);
        else if (key == "radius") candidate.radius = readRadius(json, draft);
        else if (key == "forbidden") readDemand(json, draft, Demand::Forbidden, candidate, refs);
        else if (key == "pinned") readDemand(json, draft, Demand::Pinned, candidate, refs);
        else if (key == "fixed") readDemand(json, draft, Demand::Fixed, candidate, refs);
        else if (key == "hold_until") refs.holdUntil = readDay(json), refs.hasHold = true;
        else if (key == "capacity") candidate.capacity = int(json.whole(0, 10'000'000));
        else if (key == "audience") candidate.audience = json.string();
        else if (key == "promoter") candidate.promoter = json.string();
        else ignoreMember(json, draft);
    });
    draft.problem.candidates.push_back(std::move(candidate));
    draft.candidates.push_back(std::move(refs));
}

} // namespace flow::tour
