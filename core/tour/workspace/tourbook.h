// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/guestlist.h"
#include "core/show/showtimes.h"
#include "core/tour/workspace/scenario.h"

/// What a tour party needs to know, day by day: where, when, who, how to get there. Plain data; ui/print renders it in the traveller's
/// language. No fees: the book travels.
namespace flow::tour {

struct BookPerson
{
    QString name;
    QString job; ///< their own word, else a code of contact_role.role
    QString phone, email;
    bool operator==(const BookPerson &) const = default;
};

/// Whom to call when something happens to somebody.
struct BookEmergency
{
    QString of; ///< the artist or crew member
    QString name, phone;
    bool operator==(const BookEmergency &) const = default;
};

/// A vehicle, a hotel, a person or equipment that is taken for the day.
struct BookResource
{
    qint64 booking = 0, resource = 0;
    QString kind; ///< as resource.kind
    QString name, job, phone, email, town, notes;
    BookEmergency emergency; ///< of staff; empty: none is known
    QDateTime from, to; ///< in the zone of the show
    bool isTentative = false;
    bool clashes = false; ///< more is taken at that time than there is
};

struct BookTask
{
    qint64 id = 0;
    QString title, state, assignee, note; ///< state as advance_item.state
    QDate due;
    [[nodiscard]] bool isOpen() const { return state == u"todo" || state == u"asked"; }
};

/// The way to a show, or home after the last.
struct BookLeg
{
    QString from, to; ///< towns
    int km = 0, minutes = 0;
    bool isEstimated = false;
    LegMode mode = LegMode::Road;
    bool isFromHome = false;
    QDate leaveOn; ///< when it is longer than a day at the wheel: an earlier day than that of arrival, with nights on the way
};

struct DaySheet
{
    enum Kind { Show, Travel, Off };
    Kind kind = Off;
    QDate day;
    qint64 show = 0, venue = 0;
    QByteArray uid; ///< of the show, 16 bytes; empty: no show yet
    StopKind state = StopKind::Confirmed; ///< of a Show: how firm it is
    int rank = 0;
    QString venueName, room, street, postcode, town, country, phone, website;
    std::optional<LatLon> at;
    int capacity = 0;
    ShowTimes times;
    int setMinutes = 0;
    QTimeZone zone;
    std::optional<BookLeg> leg; ///< that leads there; of a Travel day: the one that begins or goes on
    std::optional<QTime> leaveBy; ///< to be there for the load-in; none when it is not known or the drive begins the day before
    std::vector<BookPerson> people; ///< of the venue and its promoter
    std::vector<BookResource> resources;
    std::vector<BookTask> tasks;
    GuestList guests;
    QString notes;
};

/// One artist's part.
struct BookPart
{
    qint64 artist = 0;
    QByteArray uid; ///< of the artist
    QString name;
    int series = 0, people = 1;
    QString home, email;
    BookEmergency emergency; ///< of the artist; empty: none is known
    std::vector<DaySheet> days; ///< every day from the first on which anybody leaves to the last, in order
    std::optional<BookLeg> wayHome;
    int shows = 0, km = 0, minutes = 0, nights = 0, daysOff = 0;
};

struct TourBook
{
    QString name, agency, agencyPhone;
    QDate first, last;
    std::vector<BookPart> parts;
    std::vector<BookPerson> crew; ///< staff on any day, once
    std::vector<BookEmergency> emergencies; ///< of artists, then of crew
    QStringList countries; ///< ISO2, in the order in which they are reached
    int driveHours = 8; ///< most of a day at the wheel, as the tour was planned
};

struct BookAsk
{
    qint64 tour = 0; ///< with its applied scenario, else its best; 0: every confirmed show in the days
    qint64 scenario = 0; ///< of the tour; 0: see above
    qint64 artist = 0; ///< 0: all
    QDate first, last; ///< invalid: of the tour
};

/// Errors: NotFound {"tour"}, {"show"} when there is nothing in these days; Invalid {"last_day", "range"}. Reader thread.
Result<TourBook> readTourBook(Connection &connection, const BookAsk &ask);

/// The number to dial in an emergency: 112 in Europe and wherever mobile networks know it, else that of the country.
[[nodiscard]] QString emergencyNumber(const QString &country);

} // namespace flow::tour
