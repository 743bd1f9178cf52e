// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mostmoney.h"
#include "core/tour/instancedraft.h"
#include "core/tour/rulenames.h"

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

/// "off", "hard", or the price of a breach.
RuleForm readForm(JsonReader &json)
{
    if (json.peek() == JsonReader::Kind::Number) return {RuleForm::Priced, json.number(0, kMostMoney)};
    const QString form = json.string();
    if (form == u"off") return {RuleForm::Off};
    if (form != u"hard") json.fail("choice", u"off, hard, or a price"_s);
    return {RuleForm::Hard};
}

void readExclusivity(JsonReader &json, InstanceDraft &draft)
{
    constexpr size_t kMost = 10'000;
    if (draft.exclusiveArtists.size() == kMost) return json.failMany(qint64(kMost));
    Exclusivity exclusivity;
    QString artist;
    std::array<DayRef, 2> days;
    json.object([&](QByteArrayView key) {
        if (key == "artist") artist = readId(json);
        else if (key == "country") exclusivity.country = json.string(2);
        else if (key == "region") exclusivity.region = json.string();
        else if (key == "promoter") exclusivity.promoter = json.string();
        else if (key == "days") days = readDayOrRange(json);
        else ignoreMember(json, draft);
    });
    if (exclusivity.country.isEmpty() && exclusivity.region.isEmpty()) json.fail("missing", u"country or region"_s);
    draft.problem.rules.exclusivities.push_back(std::move(exclusivity));
    draft.exclusiveArtists.push_back(std::move(artist));
    draft.exclusiveDays.push_back(days);
}

void readSharing(JsonReader &json, InstanceDraft &draft)
{
    Sharing &sharing = draft.problem.rules.sharing;
    sharing.on = true;
    json.object([&](QByteArrayView key) {
        if (key == "per_km") sharing.perKm = json.number(0, kMostMoney);
        else if (key == "per_night") sharing.perNight = json.number(0, kMostMoney);
        else if (key == "per_day") sharing.perDay = json.number(0, kMostMoney);
        else if (key == "pairs") json.array([&](int) {
            std::array<QString, 2> pair;
            int count = 0;
            json.array([&](int i) {
                if (i < 2) pair[size_t(i)] = readId(json);
                count = i + 1;
            });
            if (count != 2) json.fail("pair");
            draft.sharingPairs.push_back(std::move(pair));
        });
        else ignoreMember(json, draft);
    });
}

template <class T>
void readMatrix(JsonReader &json, std::vector<T> &into, int &rows, double most)
{
    size_t columns = 0;
    json.array([&](int row) {
        if (row == kMostPlaces) return json.failMany(kMostPlaces);
        const size_t before = into.size();
        json.array([&](int column) {
            if (column == kMostPlaces) return json.failMany(kMostPlaces);
            if constexpr (std::is_integral_v<T>) into.push_back(T(json.whole(0, qint64(most))));
            else into.push_back(T(json.number(0, most)));
        });
        if (row == 0) into.reserve((columns = into.size()) * into.size());
        else if (into.size() - before != columns) json.fail("ragged", u"%1 and %2 columns"_s.arg(into.size() - before).arg(columns));
        rows = row + 1;
    });
    if (!json.failed() && size_t(rows) != columns) json.fail("square", u"%1 rows, %2 columns"_s.arg(rows).arg(columns));
}

} // namespace

void readRules(JsonReader &json, InstanceDraft &draft)
{
    Rules &rules = draft.problem.rules;
    json.object([&](QByteArrayView key) {
        if (const auto rule = ruleFromName(key)) rules[*rule] = readForm(json);
        else if (key == "near_km") rules.nearKm = json.number(0, 50'000);
        else if (key == "near_days") rules.nearDays = int(json.whole(0, kMostDays));
        else if (key == "exclusivities") json.array([&](int) { readExclusivity(json, draft); });
        else if (key == "budget_limit") rules.budget = json.number(0, kMostMoney);
        else if (key == "today") draft.today = readDay(json);
        else if (key == "sharing") readSharing(json, draft);
        else ignoreMember(json, draft);
    });
}

void readTravel(JsonReader &json, InstanceDraft &draft)
{
    TravelDraft &travel = draft.travel;
    json.object([&](QByteArrayView key) {
        if (key == "time") readMatrix(json, travel.time, travel.timeRows, kTickMost);
        else if (key == "km") readMatrix(json, travel.km, travel.kmRows, 1e6);
        else if (key == "cost") readMatrix(json, travel.cost, travel.costRows, kMostMoney);
        else if (key == "detour") travel.detour = json.number(1, 10);
        else if (key == "speed") travel.speed = json.number(0.1, 2'000);
        else if (key == "ticks_per_hour") travel.ticksPerHour = json.number(0.01, 3'600'000);
        else if (key == "closed") json.array([&](int) {
            std::array<PlaceRef, 2> pair;
            int count = 0;
            json.array([&](int i) {
                if (i < 2) pair[size_t(i)] = readPlaceRef(json);
                count = i + 1;
            });
            if (count != 2) json.fail("pair");
            travel.closed.push_back(std::move(pair));
        });
        else ignoreMember(json, draft);
    });
}

} // namespace flow::tour
