// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/instance.h"
#include "core/tour/jsonreader.h"

namespace flow::tour {

/// A place as a file names it; what it means is known when all is read.
struct PlaceRef
{
    enum Kind { Missing, None, Index, Name, Point };
    Kind kind = Missing;
    int index = -1;
    QString name;
    double lat = 0, lon = 0;
    QString country, region;
};

struct DayRef
{
    qint64 value = std::numeric_limits<qint64>::min(); ///< index, or Julian day; the least: not given
    bool isDate = false;
};

/// One amount for everybody, or one for each of some artists.
struct AmountDraft
{
    bool given = false;
    bool single = true;
    double value = 0;
    std::vector<std::pair<QString, double>> by;
};

struct ArtistDraft
{
    PlaceRef start, end, home;
    std::vector<std::array<DayRef, 2>> available;
};

struct CandidateDraft
{
    PlaceRef place;
    AmountDraft fee, career;
    std::vector<std::array<DayRef, 2>> days;
    QString demandArtist;
    DayRef demandDay, holdUntil;
    bool hasDemandDay = false, hasHold = false;
};

struct TravelDraft
{
    std::vector<Tick> time;
    std::vector<float> km, cost;
    int timeRows = 0, kmRows = 0, costRows = 0;
    double detour = 1.3;
    double speed = 75; ///< km per hour
    double ticksPerHour = 60;
    std::vector<std::array<PlaceRef, 2>> closed;
};

/// A file as it stands: the parts of the Problem that mean the same everywhere, and beside them what refers to others.
struct InstanceDraft
{
    Problem problem;
    QStringList ignored;
    QString format;
    std::vector<ArtistDraft> artists;
    std::vector<CandidateDraft> candidates;
    std::vector<QStringList> packageMembers;
    std::vector<QString> exclusiveArtists;
    std::vector<std::array<DayRef, 2>> exclusiveDays;
    std::vector<std::array<QString, 2>> sharingPairs;
    std::vector<std::pair<QString, double>> rates;
    DayRef today{0, false};
    TravelDraft travel;
};

/// Reads without understanding references. Errors stay in the reader.
void readDraft(JsonReader &json, InstanceDraft &draft);
void readCandidate(JsonReader &json, InstanceDraft &draft);
void readRules(JsonReader &json, InstanceDraft &draft);
void readTravel(JsonReader &json, InstanceDraft &draft);

// Values that several parts share.
QString readId(JsonReader &json); ///< a text or a whole number
PlaceRef readPlaceRef(JsonReader &json);
DayRef readDay(JsonReader &json);
std::array<DayRef, 2> readDayOrRange(JsonReader &json);
Window readWindow(JsonReader &json);
void ignoreMember(JsonReader &json, InstanceDraft &draft);

/// Understands the references. Errors go to the reader, with the path of the member.
Result<Problem> resolveDraft(InstanceDraft draft);

} // namespace flow::tour
