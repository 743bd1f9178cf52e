// SPDX-License-Identifier: GPL-3.0-or-later
// Other CRMs and tour books: HubSpot, Pipedrive, TourManager; and the tables that our own readers make of vCards and
// calendars.
#include "core/import/profile/profile.h"

#include <array>

namespace flow {
namespace {

    using namespace std::string_view_literals;

    constexpr std::array kHubspotContactColumns{
        ColumnRule{"record id", "contact.external_id"}, ColumnRule{"first name", "contact.first_name"}, ColumnRule{"last name", "contact.last_name"},
        ColumnRule{"email", "contact.email"}, ColumnRule{"phone number", "contact.phone"}, ColumnRule{"mobile phone number", "contact.mobile"},
        ColumnRule{"job title", "contact.job_title"}, ColumnRule{"associated company|company name", "contact.company_name"},
        ColumnRule{"associated company ids", "", "reference", "company"}, ColumnRule{"street address", "contact.street"}, ColumnRule{"city", "contact.town"},
        ColumnRule{"state/region", "contact.region"}, ColumnRule{"postal code", "contact.postcode"}, ColumnRule{"country/region", "contact.country"},
        ColumnRule{"website url", "contact.website"}, ColumnRule{"contact owner|lead status|lifecycle stage|create date|last modified date", "", "extra"},
    };
    constexpr std::array kHubspotContacts{"record id&first name&email"sv};
    constexpr std::array kHubspotCompanyColumns{
        ColumnRule{"record id", "company.external_id"}, ColumnRule{"company name", "company.name"}, ColumnRule{"website url|company domain name", "company.website"},
        ColumnRule{"phone number", "company.phone"}, ColumnRule{"street address", "company.street"}, ColumnRule{"city", "company.town"},
        ColumnRule{"state/region", "company.region"}, ColumnRule{"postal code", "company.postcode"}, ColumnRule{"country/region", "company.country"},
        ColumnRule{"description|about us", "company.notes"}, ColumnRule{"company owner|create date|industry|type", "", "extra"},
    };
    constexpr std::array kHubspotCompanies{"record id&company name&!deal name&!first name"sv};
    constexpr std::array kHubspotDealColumns{
        ColumnRule{"record id", "deal.external_id"}, ColumnRule{"deal name", "deal.name"}, ColumnRule{"deal stage", "deal.stage"}, ColumnRule{"amount", "deal.amount"},
        ColumnRule{"currency", "deal.currency"}, ColumnRule{"deal owner", "deal.owner"}, ColumnRule{"close date", "deal.expected_on"},
        ColumnRule{"create date", "deal.created_on"}, ColumnRule{"associated company ids", "", "reference", "company"},
        ColumnRule{"associated contact ids", "", "reference", "contact"}, ColumnRule{"associated company", "company.name"},
        ColumnRule{"closed lost reason", "deal.lost_reason"}, ColumnRule{"deal description", "deal.notes"}, ColumnRule{"pipeline", "", "extra"},
    };
    constexpr std::array kHubspotDeals{"record id&deal name&deal stage"sv};

    constexpr std::array kPipedriveColumns{
        ColumnRule{"deal - title", "deal.name"}, ColumnRule{"deal - owner", "deal.owner"}, ColumnRule{"deal - stage|deal - stage (pipeline)", "deal.stage"},
        ColumnRule{"deal - status", "deal.stage", "fallback"}, ColumnRule{"deal - value", "deal.amount"}, ColumnRule{"deal - currency|deal - currency of value", "deal.currency"},
        ColumnRule{"deal - expected close date", "deal.expected_on"}, ColumnRule{"deal - won time|deal - lost time", "deal.closed_on", "fallback"},
        ColumnRule{"deal - lost reason", "deal.lost_reason"}, ColumnRule{"deal - label", "deal.", "tags"}, ColumnRule{"deal - deal created", "deal.created_on"},
        ColumnRule{"deal - id", "deal.external_id"}, ColumnRule{"deal - pipeline|deal - probability", "", "extra"},
        ColumnRule{"organization - name|organization|deal - organization", "company.name"}, ColumnRule{"organization - address", "company.street"},
        ColumnRule{"organization - address - city/town/village/locality*", "company.town"}, ColumnRule{"organization - address - zip/postal code*", "company.postcode"},
        ColumnRule{"organization - address - country*", "company.country"}, ColumnRule{"organization - label", "company.", "tags"},
        ColumnRule{"person - name|contact person|deal - contact person", "contact.name", "person"}, ColumnRule{"person - first name", "contact.first_name"},
        ColumnRule{"person - last name", "contact.last_name"}, ColumnRule{"person - email|person - email (work)", "contact.email"},
        ColumnRule{"person - email*", "contact.email2"}, ColumnRule{"person - phone|person - phone (work)", "contact.phone"},
        ColumnRule{"person - phone (mobile)", "contact.mobile"}, ColumnRule{"person - phone*", "contact.phone3"}, ColumnRule{"person - label", "contact.", "tags"},
        ColumnRule{"person - organization", "company.name", "fallback"}, ColumnRule{"note|deal - note", "deal.notes"},
        ColumnRule{"deal - *|person - *|organization - *", "", "extra"},
    };
    constexpr std::array kPipedriveDeals{"deal - *"sv};
    constexpr std::array kPipedrivePeople{"person - *&!deal - *"sv};
    constexpr std::array kPipedriveCompanies{"organization - *&!deal - *&!person - *"sv};

    constexpr std::array kTourManagerColumns{
        ColumnRule{"date", "show.day"}, ColumnRule{"city", "show.town"}, ColumnRule{"venue", "show.venue_name"}, ColumnRule{"country", "show.country"},
        ColumnRule{"venueid", "show.external_id", "fallback"}, ColumnRule{"artist", "show.artist_name"}, ColumnRule{"contact", "contact.name", "person"},
        ColumnRule{"phone", "contact.phone"}, ColumnRule{"email", "contact.email"}, ColumnRule{"info|statustext", "show.notes", "append"}, ColumnRule{"fee", "show.fee"},
        ColumnRule{"travelcosts|fooddrinks|accomodation|breakfast|arrivaltime|techchecktime|print|printaddress", "show.notes", "note"},
        ColumnRule{"currency", "show.currency"}, ColumnRule{"openingtime", "show.doors"}, ColumnRule{"showtime", "show.on_stage"},
        ColumnRule{"tags", "show.", "tags"}, ColumnRule{"status", "show.status"}, ColumnRule{"techcontact|techphone|techemail", "show.notes", "note"},
        ColumnRule{"emailhide", "", "drop"},
    };
    constexpr std::array kTourManager{"venueid&techcontact&travelcosts&showtime"sv};

    constexpr std::array kVCardColumns{
        ColumnRule{"name", "contact.name", "fallback"}, ColumnRule{"first_name", "contact.first_name"}, ColumnRule{"middle_name", "contact.first_name", "append"},
        ColumnRule{"last_name", "contact.last_name"}, ColumnRule{"suffix", "contact.last_name", "append"}, ColumnRule{"prefix", "contact.salutation"},
        ColumnRule{"nickname", "contact.nickname"}, ColumnRule{"organization", "contact.company_name"}, ColumnRule{"department", "contact.department"},
        ColumnRule{"title", "contact.job_title"}, ColumnRule{"role", "contact.job_title", "fallback"}, ColumnRule{"email_%", "contact.email|email2|email3"},
        ColumnRule{"email_%_label", "", "label", "email"}, ColumnRule{"phone_mobile", "contact.mobile"}, ColumnRule{"phone_work", "contact.phone"},
        ColumnRule{"phone_home", "contact.phone3"}, ColumnRule{"phone_other", "contact.phone3", "fallback"}, ColumnRule{"street", "contact.street"},
        ColumnRule{"city", "contact.town"}, ColumnRule{"region", "contact.region"}, ColumnRule{"postal_code", "contact.postcode"}, ColumnRule{"country", "contact.country"},
        ColumnRule{"address_label", "", "label", "address"}, ColumnRule{"url", "contact.website"}, ColumnRule{"birthday", "contact.birthday"}, ColumnRule{"note", "contact.notes"},
        ColumnRule{"categories", "contact.", "tags"}, ColumnRule{"geo", "contact.latitude", "coordinates"}, ColumnRule{"uid", "contact.external_id"},
        ColumnRule{"phone_fax|anniversary|kind|photo|extra", "contact.extra", "extra"},
    };
    constexpr std::array kVCard{"email_1_label&phone_mobile&address_label&categories&uid"sv};

    // One artist's calendar: what is there is when that artist is not free. All-day events end on their last day.
    constexpr std::array kCalendarColumns{
        ColumnRule{"uid", "availability.external_uid"}, ColumnRule{"summary", "availability.reason"}, ColumnRule{"start", "availability.first_day"},
        ColumnRule{"end", "availability.last_day"}, ColumnRule{"location", "availability.place"}, ColumnRule{"calendar_name", "availability.artist_id"},
        ColumnRule{"status", "", "status"}, ColumnRule{"categories", "availability.kind"}, ColumnRule{"occurrence", "availability.external_uid", "append"},
        ColumnRule{"extent", "availability.kind", "fallback"},
        ColumnRule{"all_day|description|zone|url|organizer|recurring|geo", "", "extra"},
    };
    constexpr std::array kCalendarSkips{SkipRule{"status", false, "cancelled", "cancelledEvent"}};
    constexpr std::array kCalendar{"uid&summary&all_day&calendar_name&recurring"sv};

    constexpr std::array kProfiles{
        Profile{.id = "vcard", .kind = TableKind::Contacts, .grade = 'A', .signatures = kVCard, .columns = kVCardColumns, .source = "vcard"},
        Profile{.id = "icalendar", .kind = TableKind::Availability, .grade = 'A', .signatures = kCalendar, .columns = kCalendarColumns,
            .skips = kCalendarSkips, .source = "icalendar"},
        Profile{.id = "hubspot_contacts", .kind = TableKind::Contacts, .signatures = kHubspotContacts, .columns = kHubspotContactColumns, .source = "hubspot"},
        Profile{.id = "hubspot_companies", .kind = TableKind::Companies, .signatures = kHubspotCompanies, .columns = kHubspotCompanyColumns, .source = "hubspot"},
        Profile{.id = "hubspot_deals", .kind = TableKind::Deals, .signatures = kHubspotDeals, .columns = kHubspotDealColumns,
            .order = value::DateOrder::MonthFirst, .source = "hubspot"},
        Profile{.id = "pipedrive_deals", .kind = TableKind::Deals, .grade = 'C', .signatures = kPipedriveDeals, .columns = kPipedriveColumns, .source = "pipedrive"},
        Profile{.id = "pipedrive_people", .kind = TableKind::Contacts, .grade = 'C', .signatures = kPipedrivePeople, .columns = kPipedriveColumns, .source = "pipedrive"},
        Profile{.id = "pipedrive_organizations", .kind = TableKind::Companies, .grade = 'C', .signatures = kPipedriveCompanies,
            .columns = kPipedriveColumns, .source = "pipedrive"},
        Profile{.id = "tourmanager_shows", .kind = TableKind::Shows, .grade = 'C', .signatures = kTourManager, .columns = kTourManagerColumns},
    };

} // namespace

std::span<const Profile> crmProfiles() { return kProfiles; }

} // namespace flow
