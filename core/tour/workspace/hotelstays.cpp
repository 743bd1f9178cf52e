// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/hotelstays.h"

#include "core/show/resourcebook.h"

#include <algorithm>
#include <map>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

bool isConfirmed(const DaySheet &sheet) { return sheet.kind == DaySheet::Show && sheet.show != 0; }

QString townOf(const DaySheet &sheet) { return sheet.town.isEmpty() ? sheet.venueName : sheet.town; }

/// The day's hotel for the night that follows it; null: none.
const BookResource *hotelOf(const DaySheet &sheet)
{
    for (const BookResource &one : sheet.resources)
        if (one.kind == "hotel"_L1 && one.from.date() <= sheet.day && one.to.date() > sheet.day) return &one;
    return nullptr;
}

/// The next date, when it is confirmed; null: none.
const DaySheet *agreedAfter(const BookPart &part, size_t day)
{
    const auto next = std::ranges::find_if(part.days.begin() + std::ptrdiff_t(day) + 1, part.days.end(), [](const DaySheet &sheet) { return sheet.kind == DaySheet::Show; });
    return next != part.days.end() && isConfirmed(*next) ? &*next : nullptr;
}

} // namespace

QStringList HotelStay::artists() const
{
    QStringList names;
    for (const HotelNight &room : rooms)
        if (!names.contains(room.artistName)) names << room.artistName;
    return names;
}

int HotelStay::people() const
{
    std::map<QDate, int> byNight;
    for (const HotelNight &room : rooms)
        byNight[room.day] += room.people;
    int most = 0;
    for (const auto &[day, people] : byNight)
        most = std::max(most, people);
    return most;
}

std::vector<HotelStay> hotelStays(const TourBook &book)
{
    std::map<std::tuple<qint64, QString, bool>, std::vector<HotelStay>> byPlace; // one night of one artist each, at first
    for (const BookPart &part : book.parts) {
        QString town;
        bool isAgreed = false; // the last date before this night
        for (size_t i = 0; i < part.days.size(); ++i) {
            const DaySheet &sheet = part.days[i];
            if (sheet.kind == DaySheet::Show) {
                town = townOf(sheet);
                isAgreed = isConfirmed(sheet);
            }
            const BookResource *hotel = hotelOf(sheet);
            const DaySheet *next = agreedAfter(part, i);
            const bool isOnTheWay = next && next->leg && next->leg->leaveOn.isValid() && next->leg->leaveOn <= sheet.day;
            const bool goesOn = next && isAgreed && !(next->leg && next->leg->isFromHome); // without having been at home
            if (!hotel && !isOnTheWay && !goesOn) continue;
            HotelStay night{.town = isOnTheWay ? townOf(*next) : town, .isOnTheWay = isOnTheWay, .first = sheet.day, .nights = 1};
            if (hotel) {
                night.hotel = hotel->resource;
                night.name = hotel->name;
                night.phone = hotel->phone;
                night.isTentative = hotel->isTentative;
                night.clashes = hotel->clashes;
            }
            night.rooms.push_back({.artist = part.artist, .artistName = part.name, .people = part.people, .day = sheet.day, .show = sheet.show, .zone = sheet.zone});
            byPlace[{night.hotel, night.town, night.isOnTheWay}].push_back(std::move(night));
        }
    }
    std::vector<HotelStay> stays;
    for (auto &[place, nights] : byPlace) {
        std::ranges::stable_sort(nights, {}, &HotelStay::first);
        const size_t firstOfPlace = stays.size();
        for (HotelStay &night : nights) {
            const bool goesOn = stays.size() > firstOfPlace && stays.back().first.addDays(stays.back().nights) >= night.first;
            if (!goesOn) {
                stays.push_back(std::move(night));
                continue;
            }
            HotelStay &stay = stays.back();
            stay.nights = std::max(stay.nights, int(stay.first.daysTo(night.first)) + 1);
            stay.isTentative |= night.isTentative;
            stay.clashes |= night.clashes;
            stay.rooms.push_back(std::move(night.rooms.front()));
        }
    }
    std::ranges::stable_sort(stays, {}, &HotelStay::first);
    return stays;
}

Result<void> takeStay(Connection &connection, const HotelStay &stay, qint64 hotel)
{
    for (const HotelNight &room : stay.rooms) {
        const auto taken = room.show ? takeResource(connection, room.show, hotel) : takeNight(connection, room.artist, room.day, room.zone, hotel);
        if (!taken && taken.error().code != ErrorCode::Conflict) return std::unexpected(taken.error());
    }
    return {};
}

} // namespace flow::tour
