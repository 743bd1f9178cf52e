// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourbook.h"

/// Nights of a tour as a hotel is booked: one line for everybody who sleeps in one place on nights in a row.
namespace flow::tour {

struct HotelNight
{
    qint64 artist = 0;
    QString artistName;
    int people = 1;
    QDate day; ///< the evening
    qint64 show = 0; ///< of that day; 0: a day off or of travel
    QTimeZone zone;
    bool operator==(const HotelNight &) const = default;
};

struct HotelStay
{
    qint64 hotel = 0; ///< resource; 0: nobody has booked one yet
    QString name, phone, town; ///< town: where the party is; with `isOnTheWay` where it is bound for
    bool isOnTheWay = false; ///< a night of a drive that is longer than a day
    QDate first;
    int nights = 0; ///< in a row, from the first
    std::vector<HotelNight> rooms; ///< by day, then artist
    bool isTentative = false, clashes = false;
    [[nodiscard]] QStringList artists() const; ///< in the order in which they come
    [[nodiscard]] int people() const; ///< in the fullest night
};

/// Booked nights and those that still need a hotel: between two confirmed dates of an artist who is not at home in between, and on
/// the way to a confirmed date that is further than a day's drive. By day.
[[nodiscard]] std::vector<HotelStay> hotelStays(const TourBook &book);
/// Books a hotel for every night of a stay, as one step of the caller's transaction; what has it already keeps it. Errors: NotFound.
Result<void> takeStay(Connection &connection, const HotelStay &stay, qint64 hotel);

} // namespace flow::tour
