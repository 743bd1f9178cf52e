// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QString>

#include <vector>

/// Who comes in without a ticket: how many places each side may give away, who got them, and who has come. Inside the caller's
/// transaction.
namespace flow {

struct Guest
{
    qint64 id = 0;
    QString name;
    QString source; ///< whose guest: as guest.source
    int places = 1; ///< with everybody who comes along
    int arrived = 0; ///< of them
    QString state; ///< as guest.state
    QString note;
};

struct GuestQuota
{
    QString source;
    int places = 0; ///< that may be given away
    int taken = 0; ///< by guests who were not refused
    bool isLimited = false; ///< a quota was agreed
    [[nodiscard]] int left() const { return isLimited ? places - taken : 0; }
};

struct GuestList
{
    std::vector<Guest> guests; ///< by name
    std::vector<GuestQuota> quotas; ///< of every source that has a quota or guests, in the order of guest.source
    [[nodiscard]] int places() const; ///< of guests who were not refused
    [[nodiscard]] int arrived() const;
};

Result<GuestList> readGuests(Connection &connection, qint64 show);
/// So many places for guests of a source; none takes the limit away. Invalid {"places", "range"}.
Result<void> setGuestQuota(Connection &connection, qint64 show, const QString &source, std::optional<int> places);
/// Errors: Invalid {"name", "required"}, {"places", "range"}, {name, "quota", source, places, taken, day} when the source has not so many left.
Result<qint64> addGuest(Connection &connection, qint64 show, const Guest &guest);
/// So many of the party are here; 0 takes it back. Invalid {"arrived", "range"} beyond their places.
Result<void> checkInGuest(Connection &connection, qint64 guest, int arrived);

} // namespace flow
