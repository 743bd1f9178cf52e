// SPDX-License-Identifier: GPL-3.0-or-later
// What a meaning becomes in a table of each kind, and how much it tells about the kind.
#include "core/import/profile/dictionary.h"

#include <algorithm>
#include <array>

namespace flow {
namespace {

    struct Target { std::string_view meaning, field; };
    struct KindTargets { TableKind kind; std::span<const Target> targets; };

    constexpr std::array kVenue{
        Target{"name", "venue.name"}, Target{"venue_name", "venue.name"}, Target{"festival_name", "venue.name"}, Target{"company_name", "company.name"},
        Target{"venue_type", "venue.kind"}, Target{"type", "venue.kind"}, Target{"street", "venue.street"}, Target{"street2", "venue.street@append"},
        Target{"postcode", "venue.postcode"}, Target{"town", "venue.town"}, Target{"region", "venue.region"}, Target{"county", "venue.region@fallback"},
        Target{"country", "venue.country"}, Target{"coordinates", "venue.latitude@coordinates"}, Target{"latitude", "venue.latitude"}, Target{"longitude", "venue.longitude"},
        Target{"capacity", "venue.capacity"}, Target{"capacity_seated", "venue.capacity_seated"}, Target{"rooms", "venue.rooms"}, Target{"email", "venue.email"},
        Target{"phone", "venue.phone"}, Target{"mobile", "venue.phone@fallback"}, Target{"website", "venue.website"}, Target{"instagram", "venue.instagram"},
        Target{"facebook", "venue.facebook"}, Target{"genres", "venue.genres"}, Target{"excludes", "venue.excludes"}, Target{"fee", "venue.last_fee"},
        Target{"fee_min", "venue.fee_min"}, Target{"fee_max", "venue.fee_max"}, Target{"last_fee", "venue.last_fee"}, Target{"currency", "venue.currency"},
        Target{"payment_days", "venue.payment_days"}, Target{"period", "venue.period"}, Target{"date", "venue.period"}, Target{"start_date", "venue.period_start"},
        Target{"end_date", "venue.period_end"}, Target{"founded", "venue.founded"}, Target{"status", "venue.status"}, Target{"notes", "venue.notes"},
        Target{"tags", "venue.@tags"}, Target{"external_id", "venue.external_id"}, Target{"registration", "company.registration"},
        Target{"vat_number", "company.vat_number"}, Target{"person_name", "contact.name@person"}, Target{"first_name", "contact.first_name"},
        Target{"last_name", "contact.last_name"}, Target{"salutation", "contact.salutation"}, Target{"job_title", "contact.job_title"},
        Target{"department", "contact.department"}, Target{"language", "contact.language"}, Target{"linkedin", "contact.linkedin"}, Target{"owner", "contact.name@person"},
    };
    constexpr std::array kCompany{
        Target{"name", "company.name"}, Target{"company_name", "company.name"}, Target{"venue_name", "venue.name"}, Target{"festival_name", "venue.name"},
        Target{"type", "company.kind"}, Target{"street", "company.street"}, Target{"street2", "company.street@append"}, Target{"postcode", "company.postcode"},
        Target{"town", "company.town"}, Target{"region", "company.region"}, Target{"county", "company.region@fallback"}, Target{"country", "company.country"},
        Target{"coordinates", "company.latitude@coordinates"}, Target{"latitude", "company.latitude"}, Target{"longitude", "company.longitude"},
        Target{"email", "company.email"}, Target{"phone", "company.phone"}, Target{"mobile", "company.phone@fallback"}, Target{"website", "company.website"},
        Target{"registration", "company.registration"}, Target{"vat_number", "company.vat_number"}, Target{"payment_days", "company.payment_days"},
        Target{"notes", "company.notes"}, Target{"tags", "company.@tags"}, Target{"external_id", "company.external_id"}, Target{"person_name", "contact.name@person"},
        Target{"first_name", "contact.first_name"}, Target{"last_name", "contact.last_name"}, Target{"job_title", "contact.job_title"}, Target{"salutation", "contact.salutation"},
    };
    constexpr std::array kContact{
        Target{"name", "contact.name@person"}, Target{"person_name", "contact.name@person"}, Target{"first_name", "contact.first_name"},
        Target{"last_name", "contact.last_name"}, Target{"salutation", "contact.salutation"}, Target{"nickname", "contact.nickname"},
        Target{"job_title", "contact.job_title"}, Target{"department", "contact.department"}, Target{"company_name", "contact.company_name"},
        Target{"venue_name", "contact.company_name"}, Target{"festival_name", "contact.company_name"}, Target{"email", "contact.email"}, Target{"phone", "contact.phone"},
        Target{"mobile", "contact.mobile"}, Target{"website", "contact.website"}, Target{"linkedin", "contact.linkedin"}, Target{"instagram", "contact.instagram"},
        Target{"street", "contact.street"}, Target{"street2", "contact.street@append"}, Target{"postcode", "contact.postcode"}, Target{"town", "contact.town"},
        Target{"region", "contact.region"}, Target{"county", "contact.region@fallback"}, Target{"country", "contact.country"}, Target{"coordinates", "contact.latitude@coordinates"},
        Target{"latitude", "contact.latitude"}, Target{"longitude", "contact.longitude"}, Target{"language", "contact.language"}, Target{"birthday", "contact.birthday"},
        Target{"preferences", "contact.preferences"}, Target{"status", "contact.status"}, Target{"notes", "contact.notes"}, Target{"source", "contact.source"},
        Target{"tags", "contact.@tags"}, Target{"type", "contact.@tags"}, Target{"external_id", "contact.external_id"}, Target{"artist_name", "contact.@tags"},
    };
    constexpr std::array kArtist{
        Target{"name", "artist.name"}, Target{"artist_name", "artist.name"}, Target{"genres", "artist.genre"}, Target{"home_town", "artist.home_town"},
        Target{"town", "artist.home_town"}, Target{"country", "artist.home_country"}, Target{"lineup", "artist.lineup"}, Target{"party_size", "artist.party_size"},
        Target{"fee", "artist.fee_min"}, Target{"fee_min", "artist.fee_min"}, Target{"fee_max", "artist.fee_max"}, Target{"currency", "artist.currency"},
        Target{"commission", "artist.commission"}, Target{"email", "artist.email"}, Target{"phone", "artist.phone"}, Target{"mobile", "artist.phone@fallback"},
        Target{"website", "artist.website"}, Target{"instagram", "artist.instagram"}, Target{"facebook", "artist.facebook"}, Target{"tiktok", "artist.tiktok"},
        Target{"youtube", "artist.youtube"}, Target{"spotify", "artist.spotify"}, Target{"bandcamp", "artist.bandcamp"}, Target{"soundcloud", "artist.soundcloud"},
        Target{"monthly_listeners", "artist.monthly_listeners"}, Target{"followers", "artist.followers"}, Target{"popularity", "artist.popularity"},
        Target{"start_date", "artist.represented_since"}, Target{"bio", "artist.bio"}, Target{"notes", "artist.notes"}, Target{"tags", "artist.@tags"},
        Target{"status", "artist.status"}, Target{"person_name", "contact.name@person"},
    };
    constexpr std::array kFan{
        Target{"name", "fan.name@person"}, Target{"person_name", "fan.name@person"}, Target{"first_name", "fan.first_name"}, Target{"last_name", "fan.last_name"},
        Target{"email", "fan.email"}, Target{"phone", "fan.phone"}, Target{"mobile", "fan.phone@fallback"}, Target{"street", "fan.street"},
        Target{"street2", "fan.street@append"}, Target{"postcode", "fan.postcode"}, Target{"town", "fan.town"}, Target{"region", "fan.region"},
        Target{"county", "fan.region@fallback"}, Target{"country", "fan.country"}, Target{"latitude", "fan.latitude"}, Target{"longitude", "fan.longitude"},
        Target{"coordinates", "fan.latitude@coordinates"}, Target{"language", "fan.language"}, Target{"birthday", "fan.birthday"}, Target{"spent", "fan.spent"},
        Target{"total", "fan.spent"}, Target{"currency", "fan.currency"}, Target{"source", "fan.origin_detail"}, Target{"created_on", "fan.joined_on"},
        Target{"date", "fan.joined_on"}, Target{"optin_time", "fan.@consent.given_at"}, Target{"subscribed", "fan.@consent.state"},
        Target{"status", "fan.@consent.state"}, Target{"unsubscribed", "fan.@consent.refused"}, Target{"tags", "fan.@tags"}, Target{"interests", "fan.@interests"},
        Target{"genres", "fan.@interests"}, Target{"instagram", "fan.instagram"}, Target{"notes", "fan.notes"}, Target{"external_id", "fan.external_id"},
        Target{"artist_name", "fan.@tags"},
    };
    constexpr std::array kOrder{
        Target{"order_number", "order.number@key"}, Target{"external_id", "order.external_id"}, Target{"order_date", "order.placed_at"}, Target{"date", "order.placed_at"},
        Target{"created_on", "order.placed_at"}, Target{"name", "order.buyer_name@person"}, Target{"person_name", "order.buyer_name@person"},
        Target{"first_name", "order.buyer_name"}, Target{"last_name", "order.buyer_name@append"}, Target{"email", "order.buyer_email"}, Target{"phone", "customer.phone"},
        Target{"mobile", "customer.phone@fallback"}, Target{"company_name", "customer.company"}, Target{"status", "order.status@status"}, Target{"currency", "order.currency"},
        Target{"subtotal", "order.subtotal"}, Target{"discount", "order.discount"}, Target{"shipping_cost", "order.shipping"}, Target{"tax", "order.tax"},
        Target{"total", "order.total"}, Target{"amount", "order.total"}, Target{"payment_method", "order.payment_method"}, Target{"street", "order.street"},
        Target{"street2", "order.street@append"}, Target{"postcode", "order.postcode"}, Target{"town", "order.town"}, Target{"region", "order.region"},
        Target{"country", "order.country"}, Target{"tour", "order.event_name"}, Target{"notes", "order.notes"}, Target{"product", "order_line.name@line"},
        Target{"sku", "order_line.sku@line"}, Target{"quantity", "order_line.quantity@line"}, Target{"unit_price", "order_line.unit_price@line"},
        Target{"artist_name", "order_line.artist_id@line"}, Target{"subscribed", "fan.@consent.state"}, Target{"type", "order_line.kind@line"}, Target{"tags", "order.@tags"},
    };
    constexpr std::array kShow{
        Target{"date", "show.day"}, Target{"start_date", "show.day"}, Target{"venue_name", "show.venue_name"}, Target{"name", "show.venue_name"},
        Target{"festival_name", "show.venue_name"}, Target{"artist_name", "show.artist_name"}, Target{"town", "show.town"}, Target{"town_country", "show.town"},
        Target{"region", "show.region"}, Target{"county", "show.region@fallback"}, Target{"country", "show.country"}, Target{"doors", "show.doors"},
        Target{"on_stage", "show.on_stage"}, Target{"status", "show.status"}, Target{"stage", "show.status"}, Target{"hold_rank", "hold.rank"},
        Target{"expires_on", "hold.expires_at@dayend"}, Target{"fee", "show.fee"}, Target{"amount", "show.fee"}, Target{"currency", "show.currency"},
        Target{"capacity", "show.capacity"}, Target{"tickets_sold", "show.tickets_sold"}, Target{"paid_on", "show.paid_on"}, Target{"notes", "show.notes"},
        Target{"tour", "show.notes@note"}, Target{"external_id", "show.external_id"}, Target{"tags", "show.@tags"}, Target{"person_name", "contact.name@person"},
        Target{"email", "contact.email"}, Target{"phone", "contact.phone"}, Target{"mobile", "contact.mobile"}, Target{"job_title", "contact.job_title"},
        Target{"company_name", "company.name"},
    };
    constexpr std::array kDeal{
        Target{"deal_name", "deal.name"}, Target{"name", "deal.name"}, Target{"artist_name", "deal.artist_id"}, Target{"venue_name", "deal.venue_id"},
        Target{"festival_name", "deal.venue_id"}, Target{"company_name", "company.name"}, Target{"stage", "deal.stage"}, Target{"status", "deal.stage"},
        Target{"amount", "deal.amount"}, Target{"fee", "deal.amount"}, Target{"currency", "deal.currency"}, Target{"owner", "deal.owner"},
        Target{"created_on", "deal.created_on"}, Target{"expected_on", "deal.expected_on"}, Target{"date", "deal.expected_on"}, Target{"notes", "deal.notes"},
        Target{"external_id", "deal.external_id"}, Target{"person_name", "contact.name@person"}, Target{"email", "contact.email"}, Target{"phone", "contact.phone"},
        Target{"mobile", "contact.mobile"}, Target{"tags", "deal.@tags"}, Target{"town", "deal.notes@note"}, Target{"country", "deal.notes@note"},
        Target{"capacity", "deal.notes@note"}, Target{"tour", "deal.notes@note"},
    };
    constexpr std::array kRoyalty{
        Target{"sale_period", "royalty.period_start@period"}, Target{"period", "royalty.period_start@period"}, Target{"date", "royalty.period_start@period"},
        Target{"start_date", "royalty.period_start"}, Target{"end_date", "royalty.period_end"}, Target{"store", "royalty.store"}, Target{"country", "royalty.country"},
        Target{"artist_name", "royalty.artist_name"}, Target{"release", "royalty.release"}, Target{"track", "royalty.title"}, Target{"name", "royalty.title"},
        Target{"isrc", "royalty.isrc"}, Target{"upc", "royalty.upc"}, Target{"type", "royalty.sale_type"}, Target{"quantity", "royalty.quantity"},
        Target{"streams", "royalty.quantity"}, Target{"revenue", "royalty.net_micros"}, Target{"total", "royalty.net_micros"}, Target{"amount", "royalty.net_micros"},
        Target{"currency", "royalty.currency"},
    };
    constexpr std::array kStat{
        Target{"date", "audience_stat.day"}, Target{"track", "audience_stat.subject"}, Target{"name", "audience_stat.subject"}, Target{"streams", "audience_stat.value@metric:streams"},
        Target{"monthly_listeners", "audience_stat.value@metric:listeners"}, Target{"followers", "audience_stat.value@metric:followers"},
    };
    constexpr std::array kAvailability{
        Target{"start_date", "availability.first_day"}, Target{"date", "availability.first_day"}, Target{"end_date", "availability.last_day"},
        Target{"artist_name", "availability.artist_id"}, Target{"type", "availability.kind"}, Target{"notes", "availability.reason"}, Target{"name", "availability.reason"},
        Target{"town", "availability.place"}, Target{"venue_name", "availability.place"}, Target{"external_id", "availability.external_uid"}, Target{"tour", "availability.reason"},
    };
    constexpr std::array kAll{
        KindTargets{TableKind::Venues, kVenue}, KindTargets{TableKind::Companies, kCompany}, KindTargets{TableKind::Contacts, kContact},
        KindTargets{TableKind::Artists, kArtist}, KindTargets{TableKind::Fans, kFan}, KindTargets{TableKind::Orders, kOrder}, KindTargets{TableKind::Shows, kShow},
        KindTargets{TableKind::Deals, kDeal}, KindTargets{TableKind::Royalties, kRoyalty}, KindTargets{TableKind::Stats, kStat},
        KindTargets{TableKind::Availability, kAvailability},
    };

    struct Vote { std::string_view meaning; TableKind kind; int weight; };
    using enum TableKind;
    constexpr std::array kVotes{
        Vote{"venue_name", Venues, 3}, Vote{"venue_name", Shows, 2}, Vote{"festival_name", Venues, 6}, Vote{"capacity", Venues, 4}, Vote{"capacity", Shows, 1},
        Vote{"capacity_seated", Venues, 4}, Vote{"venue_type", Venues, 4}, Vote{"genres", Venues, 1}, Vote{"genres", Artists, 2}, Vote{"easting", Venues, 2},
        Vote{"latitude", Venues, 2}, Vote{"longitude", Venues, 1}, Vote{"coordinates", Venues, 2}, Vote{"street", Venues, 1}, Vote{"rooms", Venues, 3},
        Vote{"founded", Venues, 2}, Vote{"period", Venues, 1}, Vote{"website", Venues, 1}, Vote{"website", Artists, 1}, Vote{"fee_max", Artists, 1}, Vote{"fee_min", Artists, 1},
        Vote{"artist_name", Artists, 4}, Vote{"artist_name", Shows, 2}, Vote{"artist_name", Royalties, 1}, Vote{"home_town", Artists, 4}, Vote{"lineup", Artists, 3},
        Vote{"party_size", Artists, 3}, Vote{"commission", Artists, 3}, Vote{"spotify", Artists, 2}, Vote{"bandcamp", Artists, 2}, Vote{"soundcloud", Artists, 2},
        Vote{"tiktok", Artists, 1}, Vote{"youtube", Artists, 1}, Vote{"monthly_listeners", Artists, 3}, Vote{"popularity", Artists, 2}, Vote{"followers", Artists, 1},
        Vote{"bio", Artists, 2}, Vote{"date", Shows, 4}, Vote{"doors", Shows, 4}, Vote{"on_stage", Shows, 3}, Vote{"tickets_sold", Shows, 3}, Vote{"fee", Shows, 2},
        Vote{"town_country", Shows, 2}, Vote{"town", Shows, 1}, Vote{"town", Venues, 1}, Vote{"tour", Shows, 1}, Vote{"first_name", Contacts, 2}, Vote{"first_name", Fans, 2},
        Vote{"last_name", Contacts, 2}, Vote{"last_name", Fans, 2}, Vote{"person_name", Contacts, 2}, Vote{"job_title", Contacts, 4}, Vote{"department", Contacts, 3},
        Vote{"company_name", Contacts, 3}, Vote{"company_name", Companies, 3}, Vote{"company_name", Deals, 1}, Vote{"linkedin", Contacts, 3}, Vote{"salutation", Contacts, 1},
        Vote{"mobile", Contacts, 2}, Vote{"email", Contacts, 1}, Vote{"email", Fans, 2}, Vote{"phone", Contacts, 1}, Vote{"registration", Companies, 5},
        Vote{"vat_number", Companies, 4}, Vote{"birthday", Fans, 2}, Vote{"subscribed", Fans, 6}, Vote{"unsubscribed", Fans, 5}, Vote{"optin_time", Fans, 6},
        Vote{"interests", Fans, 3}, Vote{"spent", Fans, 4}, Vote{"created_on", Fans, 1}, Vote{"language", Fans, 1}, Vote{"order_number", Orders, 6}, Vote{"order_date", Orders, 4},
        Vote{"product", Orders, 3}, Vote{"quantity", Orders, 3}, Vote{"unit_price", Orders, 3}, Vote{"total", Orders, 3}, Vote{"subtotal", Orders, 3}, Vote{"sku", Orders, 3},
        Vote{"shipping_cost", Orders, 2}, Vote{"tax", Orders, 2}, Vote{"payment_method", Orders, 3}, Vote{"discount", Orders, 2}, Vote{"deal_name", Deals, 6},
        Vote{"hold_rank", Shows, 4}, Vote{"expires_on", Shows, 1}, Vote{"stage", Deals, 5}, Vote{"expected_on", Deals, 4}, Vote{"amount", Deals, 2}, Vote{"owner", Deals, 1}, Vote{"isrc", Royalties, 6}, Vote{"upc", Royalties, 4},
        Vote{"revenue", Royalties, 4}, Vote{"sale_period", Royalties, 5}, Vote{"store", Royalties, 3}, Vote{"streams", Royalties, 2}, Vote{"streams", Stats, 3},
        Vote{"track", Royalties, 2}, Vote{"release", Royalties, 2}, Vote{"end_date", Availability, 1}, Vote{"start_date", Availability, 1},
    };

} // namespace

std::string_view targetOf(TableKind kind, std::string_view meaning)
{
    const auto table = std::ranges::find(kAll, kind, &KindTargets::kind);
    if (table == kAll.end()) return {};
    const auto found = std::ranges::find(table->targets, meaning, &Target::meaning);
    return found == table->targets.end() ? std::string_view() : found->field;
}

int kindVote(TableKind kind, std::string_view meaning)
{
    const auto found = std::ranges::find_if(kVotes, [&](const Vote &v) { return v.kind == kind && v.meaning == meaning; });
    return found == kVotes.end() ? 0 : found->weight;
}

} // namespace flow
