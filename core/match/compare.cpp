// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/entities.h"
#include "core/geo/coordinate.h"
#include "core/match/matcher.h"
#include "core/match/similarity.h"

#include <algorithm>
#include <cmath>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameName = 0.999;
constexpr double kFarKm = 25;
constexpr double kNearKm = 2;

/// The two sides, and what was found so far. The chance that they are not the same shrinks with each reason.
class Comparison
{
public:
    Comparison(const Values &values, const Record &record)
        : m_values(values)
        , m_record(record)
    {
    }

    QString ours(const QString &field) const { return m_record.text(field); }
    QString theirs(const QString &field) const { return m_values.value(field).toString(); }
    bool bothHave(const QString &field) const { return !ours(field).isEmpty() && !theirs(field).isEmpty(); }
    bool equal(const QString &field) const { return bothHave(field) && ours(field) == theirs(field); }
    bool foldEqual(const QString &field) const
    {
        return bothHave(field) && fold(ours(field)) == fold(theirs(field));
    }
    bool differ(const QString &field) const
    {
        return bothHave(field) && fold(ours(field)) != fold(theirs(field));
    }
    bool sharesAny(const QStringList &fields) const
    {
        return std::ranges::any_of(fields, [&](const QString &field) {
            const QString value = theirs(field);
            return !value.isEmpty()
                && std::ranges::any_of(fields, [&](const QString &other) { return ours(other) == value; });
        });
    }
    bool bothHaveAny(const QStringList &fields) const
    {
        return std::ranges::any_of(fields, [&](const QString &f) { return !theirs(f).isEmpty(); })
            && std::ranges::any_of(fields, [&](const QString &f) { return !ours(f).isEmpty(); });
    }

    void add(Evidence code, double weight, int amount = 0)
    {
        m_found.evidence << EvidenceItem{code, amount};
        if (speaksAgainst(code))
            m_factor *= 1 - weight;
        else
            m_rest *= 1 - weight;
    }
    Duplicate done(DuplicateBand band)
    {
        m_found.id = m_record.id;
        m_found.band = band;
        m_found.score = (1 - m_rest) * m_factor;
        if (band == DuplicateBand::Certain) m_found.score = std::max(m_found.score, 0.9);
        if (band == DuplicateBand::Doubtful) m_found.score = std::min(m_found.score, 0.89);
        return m_found;
    }

    /// Two ids of one source that differ.
    bool otherIdOfSameSource() const
    {
        const QString a = ours(u"external_id"_s);
        const QString b = theirs(u"external_id"_s);
        const qsizetype colon = a.indexOf(u':');
        return colon > 0 && a != b && b.startsWith(QStringView(a).left(colon + 1));
    }
    std::optional<double> distance() const
    {
        const auto at = [](const QVariant &lat, const QVariant &lon) -> std::optional<LatLon> {
            if (lat.isNull() || lon.isNull()) return std::nullopt;
            return LatLon{lat.toDouble(), lon.toDouble()};
        };
        const auto a = at(m_record.value(u"latitude"), m_record.value(u"longitude"));
        const auto b = at(m_values.value(u"latitude"_s), m_values.value(u"longitude"_s));
        if (!a || !b) return std::nullopt;
        return distanceKm(*a, *b);
    }
    /// Adds the reason too.
    double names(const QString &field = u"name"_s)
    {
        const double alike =
            nameSimilarity(fold(ours(field)).toStdString(), fold(theirs(field)).toStdString());
        const int percent = int(std::lround(alike * 100));
        if (alike > kSameName)
            add(Evidence::SameName, 0.5);
        else if (alike >= 0.8)
            add(Evidence::NameAlike, 0.4 * alike, percent);
        else if (alike >= 0.6)
            add(Evidence::NameAlike, 0.15, percent);
        else
            add(Evidence::OtherName, 0.4, percent);
        return alike;
    }

private:
    const Values &m_values;
    const Record &m_record;
    Duplicate m_found;
    double m_rest = 1;
    double m_factor = 1;
};

struct PlaceFinding
{
    bool same = false;
    bool contradicts = false;
    bool known = false; ///< both sides say where they are
};

PlaceFinding places(Comparison &c, const QString &townField = u"town"_s)
{
    PlaceFinding found;
    const auto km = c.distance();
    const bool sameTown = c.foldEqual(townField);
    const bool otherTown = c.differ(townField);
    found.known = km || c.bothHave(townField);
    if (sameTown) c.add(Evidence::SameTown, 0.5);
    if (km && *km <= kNearKm && !sameTown) c.add(Evidence::Near, 0.5, int(*km * 1000));
    found.same = sameTown || (km && *km <= kNearKm);
    if (otherTown && !(km && *km <= kNearKm)) {
        c.add(Evidence::OtherTown, 0.5);
        found.contradicts = true;
    }
    if (km && *km > kFarKm) {
        c.add(Evidence::FarAway, 0.5, int(*km * 1000));
        found.contradicts = true;
        found.same = false;
    }
    if (c.differ(u"country"_s)) {
        c.add(Evidence::OtherCountry, 0.6);
        found.contradicts = true;
        found.same = false;
    }
    if (c.equal(u"postcode"_s))
        c.add(Evidence::SamePostcode, 0.1);
    else if (c.bothHave(u"postcode"_s))
        c.add(Evidence::OtherPostcode, 0.1);
    return found;
}

bool otherKind(const Comparison &c)
{
    const QString a = c.ours(u"kind"_s);
    const QString b = c.theirs(u"kind"_s);
    return !a.isEmpty() && !b.isEmpty() && (a == u"festival") != (b == u"festival");
}

bool capacityDiffers(const Comparison &c)
{
    const double a = c.ours(u"capacity"_s).toDouble();
    const double b = c.theirs(u"capacity"_s).toDouble();
    return a > 0 && b > 0 && std::max(a, b) > 1.5 * std::min(a, b);
}

Duplicate comparePlaces(Comparison &c, bool sharedEmail)
{
    const double name = c.names();
    const PlaceFinding place = places(c);
    bool contradicts = place.contradicts;
    if (otherKind(c)) {
        c.add(Evidence::OtherKind, 0.3);
        contradicts = true;
    }
    if (capacityDiffers(c)) c.add(Evidence::OtherCapacity, 0.05);
    const bool sameId = c.equal(u"external_id"_s);
    const bool registered = c.equal(u"registration"_s);
    if (sameId) c.add(Evidence::SameExternalId, 0.9);
    if (registered) c.add(Evidence::SameRegistration, 0.9);
    int identifiers = 0;
    const auto identifier = [&](const QString &field, Evidence code, double weight) {
        if (!c.equal(field)) return;
        c.add(code, weight);
        ++identifiers;
    };
    identifier(u"vat_number"_s, Evidence::SameVatNumber, 0.7);
    identifier(u"phone"_s, Evidence::SamePhone, 0.6);
    identifier(u"website"_s, Evidence::SameWebsite, 0.6);
    if (c.equal(u"email"_s)) {
        const bool shared = sharedEmail;
        c.add(shared ? Evidence::SharedEmail : Evidence::SameEmail, shared ? 0.3 : 0.6);
        identifiers += shared ? 0 : 1;
    }
    if (c.otherIdOfSameSource()) {
        c.add(Evidence::OtherExternalId, 1);
        return c.done(DuplicateBand::None);
    }
    if ((sameId || registered) && (name >= 0.6 || !place.contradicts)) return c.done(DuplicateBand::Certain);
    if (sameId || registered) return c.done(DuplicateBand::Doubtful);
    if (identifiers > 0 && name >= 0.8 && !contradicts) return c.done(DuplicateBand::Certain);
    if (name > kSameName && place.same && !contradicts) return c.done(DuplicateBand::Certain);
    if (identifiers > 0 && (name >= 0.6 || (place.same && name >= 0.4)))
        return c.done(DuplicateBand::Doubtful);
    if (name >= 0.85 && place.same) return c.done(DuplicateBand::Doubtful);
    if (name > kSameName && !place.known && !contradicts) return c.done(DuplicateBand::Doubtful);
    return c.done(DuplicateBand::None);
}

Duplicate compareContacts(Comparison &c, bool sharedEmail)
{
    static const QStringList kMails{u"email"_s, u"email2"_s, u"email3"_s};
    static const QStringList kPhones{u"phone"_s, u"mobile"_s, u"phone3"_s};
    const double name = c.names();
    const bool sameMail = c.sharesAny(kMails);
    const bool shared = sameMail && (sharedEmail || isSharedMailbox(c.theirs(u"email"_s)));
    const bool samePhone = c.sharesAny(kPhones);
    const bool sameCompany = c.foldEqual(u"company_name"_s);
    const bool sameTown = c.foldEqual(u"town"_s);
    if (sameMail)
        c.add(shared ? Evidence::SharedEmail : Evidence::SameEmail, shared ? 0.3 : 0.8);
    else if (c.bothHaveAny(kMails))
        c.add(Evidence::OtherEmail, 0.2);
    if (samePhone) c.add(Evidence::SamePhone, 0.5);
    if (sameCompany)
        c.add(Evidence::SameCompany, 0.5);
    else if (c.differ(u"company_name"_s))
        c.add(Evidence::OtherCompany, 0.3);
    if (sameTown) c.add(Evidence::SameTown, 0.2);
    if (c.equal(u"linkedin"_s)) {
        c.add(Evidence::SameLinkedin, 0.9);
        return c.done(DuplicateBand::Certain);
    }
    if (c.equal(u"external_id"_s)) {
        c.add(Evidence::SameExternalId, 0.9);
        return c.done(name >= 0.6 || sameMail ? DuplicateBand::Certain : DuplicateBand::Doubtful);
    }
    if (sameMail && !shared) return c.done(name >= 0.6 ? DuplicateBand::Certain : DuplicateBand::Doubtful);
    if (name >= 0.85 && (samePhone || (sameMail && shared))) return c.done(DuplicateBand::Certain);
    const bool otherMail = !sameMail && c.bothHaveAny(kMails);
    if (name > kSameName && sameCompany)
        return c.done(otherMail ? DuplicateBand::Doubtful : DuplicateBand::Certain);
    if (name >= 0.6 && samePhone) return c.done(DuplicateBand::Doubtful);
    if (name >= 0.9 && (sameCompany || sameTown)) return c.done(DuplicateBand::Doubtful);
    if (name > kSameName && !c.differ(u"company_name"_s) && !c.differ(u"town"_s))
        return c.done(DuplicateBand::Doubtful);
    return c.done(DuplicateBand::None);
}

// Fans and customers are their address.
Duplicate comparePeople(Comparison &c)
{
    if (c.equal(u"email"_s)) {
        c.add(Evidence::SameEmail, 0.95);
        return c.done(DuplicateBand::Certain);
    }
    const double name = c.names();
    if (c.bothHave(u"email"_s)) {
        c.add(Evidence::OtherEmail, 0.5);
        if (!c.equal(u"phone"_s) || name <= kSameName) return c.done(DuplicateBand::None);
        c.add(Evidence::SamePhone, 0.6);
        return c.done(DuplicateBand::Doubtful);
    }
    const PlaceFinding place = places(c);
    if (c.equal(u"phone"_s)) {
        c.add(Evidence::SamePhone, 0.7);
        return c.done(name >= 0.85 && !place.contradicts ? DuplicateBand::Certain : DuplicateBand::Doubtful);
    }
    if (c.equal(u"external_id"_s)) {
        c.add(Evidence::SameExternalId, 0.9);
        return c.done(name >= 0.6 ? DuplicateBand::Certain : DuplicateBand::Doubtful);
    }
    if (c.otherIdOfSameSource()) return c.done(DuplicateBand::None);
    if (name > kSameName && (place.same || !place.known)) return c.done(DuplicateBand::Doubtful);
    return c.done(DuplicateBand::None);
}

Duplicate compareArtists(Comparison &c)
{
    const double name = c.names();
    const PlaceFinding place = places(c, u"home_town"_s);
    if (c.equal(u"email"_s)) c.add(Evidence::SameEmail, 0.6);
    if (c.equal(u"website"_s) || c.equal(u"spotify"_s)) c.add(Evidence::SameWebsite, 0.8);
    const bool identifier = c.equal(u"email"_s) || c.equal(u"website"_s) || c.equal(u"spotify"_s);
    // A roster has one artist of a name: a name that is equal to the letter is as good as an id, unless the
    // place says no.
    const bool sameWriting = fold(c.ours(u"name"_s)) == fold(c.theirs(u"name"_s));
    if (name >= 0.8 && identifier) return c.done(DuplicateBand::Certain);
    if (sameWriting && place.same) return c.done(DuplicateBand::Certain);
    if (name >= 0.85 || sameWriting) return c.done(DuplicateBand::Doubtful);
    return c.done(DuplicateBand::None);
}

Duplicate compareShows(Comparison &c)
{
    if (c.otherIdOfSameSource() || !c.equal(u"day"_s)) return c.done(DuplicateBand::None);
    c.add(Evidence::SameDay, 0.4);
    if (c.equal(u"external_id"_s)) {
        c.add(Evidence::SameExternalId, 0.9);
        return c.done(DuplicateBand::Certain);
    }
    const bool sameArtist = c.equal(u"artist_id"_s) || c.foldEqual(u"artist_name"_s);
    if (!sameArtist && (c.bothHave(u"artist_id"_s) || c.differ(u"artist_name"_s)))
        return c.done(DuplicateBand::None);
    if (sameArtist) c.add(Evidence::SameArtist, 0.4);
    const PlaceFinding place = places(c);
    const bool sameVenue = c.equal(u"venue_id"_s) || c.foldEqual(u"venue_name"_s);
    if (sameVenue) c.add(Evidence::SameVenue, 0.4);
    const bool otherTime = c.differ(u"doors"_s) || c.differ(u"on_stage"_s);
    if (sameVenue && !place.contradicts && !otherTime) return c.done(DuplicateBand::Certain);
    const bool venueUnknown = !c.bothHave(u"venue_name"_s);
    if (venueUnknown && place.same && !otherTime && sameArtist) return c.done(DuplicateBand::Certain);
    const double alike = c.bothHave(u"venue_name"_s) ? c.names(u"venue_name"_s) : 0;
    return c.done(alike >= 0.85 && place.same && !otherTime ? DuplicateBand::Doubtful : DuplicateBand::None);
}

Duplicate compareDeals(Comparison &c)
{
    if (c.otherIdOfSameSource()) return c.done(DuplicateBand::None);
    if (c.equal(u"external_id"_s)) {
        c.add(Evidence::SameExternalId, 0.9);
        return c.done(DuplicateBand::Certain);
    }
    const double name = c.names();
    const bool sameParties = (c.equal(u"artist_id"_s) || !c.bothHave(u"artist_id"_s))
        && (c.equal(u"company_id"_s) || !c.bothHave(u"company_id"_s));
    const bool sameDay = c.equal(u"expected_on"_s);
    if (sameDay) c.add(Evidence::SameDay, 0.4);
    if (name > kSameName && sameParties && sameDay) return c.done(DuplicateBand::Certain);
    return c.done(name > kSameName && sameParties ? DuplicateBand::Doubtful : DuplicateBand::None);
}

Duplicate compareProducts(Comparison &c)
{
    if (c.equal(u"sku"_s)) {
        c.add(Evidence::SameSku, 0.9);
        return c.done(DuplicateBand::Certain);
    }
    if (c.bothHave(u"sku"_s)) return c.done(DuplicateBand::None);
    const double name = c.names();
    if (c.equal(u"artist_id"_s)) c.add(Evidence::SameArtist, 0.4);
    return c.done(name > kSameName ? DuplicateBand::Doubtful : DuplicateBand::None);
}

} // namespace

Duplicate Matcher::compare(const Entity &entity, const Values &values, const Record &record, bool sharedEmail)
{
    Comparison comparison(values, record);
    if (&entity == &venueEntity() || &entity == &companyEntity())
        return comparePlaces(comparison, sharedEmail);
    if (&entity == &contactEntity()) return compareContacts(comparison, sharedEmail);
    if (&entity == &fanEntity() || &entity == &customerEntity()) return comparePeople(comparison);
    if (&entity == &artistEntity()) return compareArtists(comparison);
    if (&entity == &showEntity()) return compareShows(comparison);
    if (&entity == &holdEntity()) {
        const Duplicate found = compareShows(comparison);
        return found.band == DuplicateBand::Certain ? found : comparison.done(DuplicateBand::None); // a claim more does no harm
    }
    if (&entity == &dealEntity()) return compareDeals(comparison);
    if (&entity == &productEntity()) return compareProducts(comparison);
    // An entry of an imported calendar names one time, wherever it was moved to; other ids may stand for several.
    const bool isOneTime = values.value(u"external_uid"_s).toString().startsWith(u"icalendar:"_s);
    if (comparison.equal(u"external_uid"_s) && comparison.equal(u"artist_id"_s) && (isOneTime || comparison.equal(u"first_day"_s))) {
        comparison.add(Evidence::SameExternalId, 0.95);
        return comparison.done(DuplicateBand::Certain);
    }
    return comparison.done(DuplicateBand::None);
}

} // namespace flow
