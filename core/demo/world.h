// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo.h"
#include "core/demo/rowwriter.h"
#include "core/demo/words.h"
#include "core/geo/gazetteer.h"

#include <QDateTime>
#include <QTimeZone>

#include <map>
#include <memory>
#include <set>
#include <vector>

/// What the parts of the demo know of each other while it is made. Each make...() writes its rows through
/// `db`, which is the connection of the transaction that is open, and remembers what later parts refer to.
namespace flow::demo {

struct Town
{
    QString name = {}, region = {}, country = {}, zone = {}, language = {}, currency = {};
    LatLon at = {};
    double weight = 0;
};

struct Artist
{
    qint64 id = 0;
    QString name = {}, country = {};
    QStringList fits = {}, releases = {};
    int feeMin = 0, feeMax = 0; ///< whole euros
    int capacityMin = 0, capacityMax = 0;
    int shows = 0; ///< how many are wanted
    double fame = 0;
    QDate since = {};
    std::set<QDate> taken = {}; ///< days of shows and blocks
};

struct Venue
{
    qint64 id = 0;
    QString name = {}, kind = {}, country = {}, genres = {}, currency = {}, domain = {};
    int town = 0; ///< index of World::towns
    LatLon at = {};
    int capacity = 0;
    int feeMin = 0, feeMax = 0; ///< whole units; 0: by capacity
    int paymentDays = 30;
    QDate periodStart = {};
    int periodDays = 0;
    double weight = 0.15; ///< how likely our artists play there
    int shows = 0;
    std::vector<int> contacts = {}; ///< indices of World::contacts
    bool isFestival() const { return kind == u"festival"; }
};

struct Contact
{
    qint64 id = 0;
    QString name = {}, firstName = {}, email = {}, language = {};
    int venue = -1;
    qint64 company = 0;
};

struct Talk
{
    qint64 at = 0;
    QString kind = {}, direction = {}, author = {}, summary = {}, detail = {};
    bool isPrivate = false;
    int contact = -1, venue = -1, artist = -1;
    qint64 deal = 0;
};

struct Deal
{
    qint64 id = 0;
    int artist = 0, venue = 0;
    QString stage = {}, name = {};
    QDate created = {}, day = {};
    qint64 amount = 0;
};

/// A show that is still to come.
struct Ahead
{
    qint64 id = 0;
    int artist = 0;
    QDate day = {};
};

struct Product
{
    qint64 id = 0;
    QString name = {}, sku = {}, kind = {};
    int artist = -1;
    qint64 price = 0;
    double weight = 1;
};

struct Line
{
    int product = 0, quantity = 1;
    qint64 unitPrice = 0;
};

struct Order
{
    int fan = 0;
    qint64 at = 0;
    QString source = {}, status = {};
    std::vector<Line> lines = {};
    qint64 subtotal = 0, discount = 0, shipping = 0, total = 0, refunded = 0;
    bool counts() const { return status == u"paid" || status == u"part_refunded"; }
    qint64 kept() const { return counts() ? total - refunded : 0; }
};

struct Fan
{
    QString first = {}, last = {}, email = {}, language = {}, country = {}, currency = {};
    int town = 0;
    QDate joined = {};
    int artist = 0; ///< whom they follow first
    qint64 spent = 0, points = 0, firstOrder = 0, lastOrder = 0;
    int orders = 0; ///< that count
    qint64 id = 0, customer = 0;
};

struct World
{
    World(const DemoOptions &demoOptions, Progress &demoProgress)
        : options(demoOptions)
        , progress(demoProgress)
        , uuids(demoOptions.seed)
        , base(demoOptions.today.addDays(-14))
        , words(demoOptions.language)
    {
    }

    const DemoOptions &options;
    Progress &progress;
    UuidMaker uuids;
    QDate base; ///< day of the large transaction; what is younger comes in small ones
    Words words;
    Unique unique;
    std::shared_ptr<const Gazetteer> gazetteer;
    Connection *db = nullptr;

    std::vector<Town> towns;
    std::map<QString, Lottery> townsOf; ///< by country; draws an index of townIds
    std::map<QString, std::vector<int>> townIds;
    std::vector<Artist> artists;
    std::vector<Venue> venues;
    int laterVenues = 0; ///< how many at the end of `venues` arrive by an import after `base`
    std::vector<qint64> companies;
    std::vector<Contact> contacts;
    std::vector<Deal> deals;
    std::vector<Ahead> ahead;
    std::vector<Talk> talks; ///< by time, all; those after `base` are written one by one
    std::vector<Product> products;
    std::vector<Fan> fans; ///< by the day they joined
    std::vector<Order> orders; ///< by time
    std::map<QString, qint64> tags; ///< "tag:customer", "interest:Tolva"

    QString say(const QString &english) const { return words.say(english); }
    Rng rng(std::string_view subject) const { return {options.seed, subject}; }
    Result<RowWriter> rows(const Entity &entity)
    {
        return RowWriter::open(*db, entity, uuids, msOf(base, 7));
    }
    static qint64 msOf(QDate day, int hour, int minute = 0, int second = 0)
    {
        return QDateTime(day, QTime(hour, minute, second), QTimeZone::utc()).toMSecsSinceEpoch();
    }
    static QString iso(QDate day) { return day.toString(Qt::ISODate); }
};

extern const QString kClaire, kIdriss, kMaud; ///< the team
QString teamMember(Rng &rng);
int hourOfWork(Rng &rng);

// In this order:
Result<void> findTowns(World &world);
Result<void> makeSettings(World &world);
Result<void> makeRoster(World &world); ///< artists, their blocks and proposals
void imagineVenues(World &world);
Result<void> writeVenues(World &world, size_t first, size_t count);
Result<void> makePeople(World &world); ///< companies, contacts, roles
Result<void> makeShows(World &world); ///< deals, shows
/// What the papers of a show say: contract, deposit, advance, settlement, as far as its day lets expect.
struct PaperTrail
{
    QDate day = {};
    QString status = {};
    QDate paid = {};
    qint64 fee = 0;
};
void setPapers(RowWriter &rows, const World &world, const PaperTrail &show, Rng &rng);
Result<void> makeBooking(World &world); ///< prospects and their projects, holds, offers, task templates
Result<void> makeTours(World &world); ///< holds and offers of next spring, and its plans
void imagineTalks(World &world);
Result<void> writeTalks(World &world, size_t first, size_t count);
Result<void> makeProducts(World &world);
void imagineAudience(World &world); ///< fans
void imagineOrders(World &world);
Result<void> makeTags(World &world);
Result<void> writeAudience(
    World &world, size_t firstFan, size_t fanCount, size_t firstOrder, size_t orderCount);
/// Rounds to about a metre: what libraries compute differently in the last digit stays out of the file.
double degrees(double value);

} // namespace flow::demo
