// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists and shops' customers: people who may have said yes or no to mail.
#include "core/import/profile/profile.h"

#include <array>

namespace flow {
namespace {

    using namespace std::string_view_literals;

    constexpr std::array kMailchimpColumns{
        ColumnRule{"email address|email|e-mail|indirizzo email|adresse e-mail|adresse email|correo electronico|e-mail-adresse", "fan.email"},
        ColumnRule{"first name|nome|prenom|nombre|vorname", "fan.first_name"},
        ColumnRule{"last name|cognome|nom|apellido|apellidos|nachname", "fan.last_name"},
        ColumnRule{"phone number|phone|numero di telefono|telephone|telefono|telefon", "fan.phone"},
        ColumnRule{"birthday|compleanno|anniversaire|cumpleanos|geburtstag", "fan.birthday"},
        ColumnRule{"address|indirizzo|adresse|direccion", "fan.street"},
        ColumnRule{"optin_time", "fan.", "consent.given_at"}, ColumnRule{"optin_ip", "fan.", "consent.given_ip"},
        ColumnRule{"confirm_time", "fan.", "consent.confirmed_at"}, ColumnRule{"confirm_ip", "fan.", "consent.confirmed_ip"},
        ColumnRule{"source", "fan.", "consent.source"}, ColumnRule{"unsub_time", "fan.", "consent.withdrawn_at"},
        ColumnRule{"unsub_reason|unsub_reason_other", "fan.", "consent.reason"}, ColumnRule{"clean_time", "fan.", "consent.bounced_at"},
        ColumnRule{"latitude", "fan.latitude"}, ColumnRule{"longitude", "fan.longitude"}, ColumnRule{"cc", "fan.country"},
        ColumnRule{"region", "fan.region"}, ColumnRule{"euid", "fan.external_id"}, ColumnRule{"leid", "fan.external_id", "fallback"},
        ColumnRule{"notes", "fan.notes"}, ColumnRule{"tags", "fan.", "tags"}, ColumnRule{"member_rating", "", "extra"},
        ColumnRule{"last_changed|gmtoff|dstoff|timezone|unsub_*|clean_*", "", "extra"},
    };
    constexpr std::array kMailchimp{"member_rating&leid"sv, "optin_time&euid"sv};

    constexpr std::array kBrevoColumns{
        ColumnRule{"contact id", "fan.external_id"}, ColumnRule{"email", "fan.email"},
        ColumnRule{"firstname|prenom|vorname|nombre|first_name", "fan.first_name"}, ColumnRule{"lastname|nom|nachname|apellidos|last_name", "fan.last_name"},
        ColumnRule{"sms|whatsapp", "fan.phone"}, ColumnRule{"landline_number", "fan.phone", "fallback"},
        ColumnRule{"double_opt-in", "fan.", "consent.confirmed"}, ColumnRule{"opt_in", "fan.", "consent.state"},
        ColumnRule{"email_blacklisted", "fan.", "consent.refused"}, ColumnRule{"sms_blacklisted", "fan.", "sms.refused"},
        ColumnRule{"added_time", "fan.joined_on"}, ColumnRule{"modified_time", "", "extra"},
    };
    constexpr std::array kBrevo{"added_time&modified_time&email"sv};

    constexpr std::array kBandcampListColumns{
        ColumnRule{"email", "fan.email"}, ColumnRule{"fullname", "fan.name", "person"}, ColumnRule{"firstname", "fan.first_name"},
        ColumnRule{"lastname", "fan.last_name"}, ColumnRule{"date added", "fan.joined_on"}, ColumnRule{"country", "fan.country"},
        ColumnRule{"postal code", "fan.postcode"}, ColumnRule{"num purchases", "", "extra"},
    };
    constexpr std::array kBandcampList{"fullname&date added&num purchases"sv, "date added&firstname&email"sv};

    constexpr std::array kShopifyCustomerColumns{
        ColumnRule{"customer id", "fan.external_id"}, ColumnRule{"first name", "fan.first_name"}, ColumnRule{"last name", "fan.last_name"},
        ColumnRule{"email", "fan.email"}, ColumnRule{"accepts email marketing", "fan.", "consent.state"},
        ColumnRule{"accepts sms marketing", "fan.", "sms.state"}, ColumnRule{"phone", "fan.phone"},
        ColumnRule{"default address phone", "fan.phone", "fallback"}, ColumnRule{"default address address1|address1", "fan.street"},
        ColumnRule{"default address address2|address2", "fan.street", "append"}, ColumnRule{"default address city|city", "fan.town"},
        ColumnRule{"default address province code|province code|province", "fan.region"},
        ColumnRule{"default address country code|country code", "fan.country"}, ColumnRule{"country", "fan.country", "fallback"},
        ColumnRule{"default address zip|zip", "fan.postcode"}, ColumnRule{"total spent", "fan.spent"}, ColumnRule{"total orders", "", "extra"},
        ColumnRule{"tags", "fan.", "tags"}, ColumnRule{"note", "fan.notes"}, ColumnRule{"default address company|company", "", "extra"},
    };
    constexpr std::array kShopifyCustomers{"accepts email marketing&total orders"sv};

    constexpr std::array kListmonkColumns{
        ColumnRule{"uuid", "fan.external_id"}, ColumnRule{"email", "fan.email"}, ColumnRule{"name", "fan.name", "person"},
        ColumnRule{"attributes", "", "extra"}, ColumnRule{"status", "fan.", "consent.state"}, ColumnRule{"created_at", "fan.joined_on"},
        ColumnRule{"updated_at", "", "extra"},
    };
    constexpr std::array kListmonk{"uuid&email&attributes&status"sv};

    constexpr std::array kKitColumns{
        ColumnRule{"first_name", "fan.first_name"}, ColumnRule{"email|email_address", "fan.email"},
        ColumnRule{"created_at", "fan.joined_on"}, ColumnRule{"status|state", "fan.", "consent.state"}, ColumnRule{"tags", "fan.", "tags"},
    };
    constexpr std::array kKit{"=first_name,email,created_at,status"sv, "first_name&email&created_at&status&!uuid&!last_name"sv};

    constexpr std::array kSubstackColumns{
        ColumnRule{"email", "fan.email"}, ColumnRule{"active_subscription|expiry|plan", "", "extra"},
        ColumnRule{"email_disabled", "fan.", "consent.refused"}, ColumnRule{"created_at", "fan.joined_on"},
    };
    constexpr std::array kSubstack{"email&active_subscription&email_disabled"sv};

    constexpr std::array kSquarespaceColumns{
        ColumnRule{"email address", "fan.email"}, ColumnRule{"date subscribed", "fan.joined_on"}, ColumnRule{"first name", "fan.first_name"},
        ColumnRule{"last name", "fan.last_name"},
    };
    constexpr std::array kSquarespace{"email address&date subscribed"sv};

    constexpr std::array kSendyColumns{
        ColumnRule{"name", "fan.name", "person"}, ColumnRule{"email", "fan.email"}, ColumnRule{"joined", "fan.joined_on"},
        ColumnRule{"last activity", "fan.last_active_at"}, ColumnRule{"added via", "fan.", "consent.source"},
        ColumnRule{"ip address", "fan.", "consent.given_ip"}, ColumnRule{"country code", "fan.country"},
        ColumnRule{"country", "fan.country", "fallback"}, ColumnRule{"status", "fan.", "consent.state"},
        ColumnRule{"gdpr|opt-in method|signed up from", "", "extra"},
    };
    constexpr std::array kSendy{"joined&last activity&added via&email"sv};

    constexpr std::array kPatreonColumns{
        ColumnRule{"name", "fan.name", "person"}, ColumnRule{"email", "fan.email"}, ColumnRule{"patron status|tier", "fan.", "tags"},
        ColumnRule{"lifetime amount", "fan.spent"}, ColumnRule{"pledge amount|twitter", "", "extra"},
    };
    constexpr std::array kPatreon{"patron status&lifetime amount&email"sv};

    constexpr std::array kProfiles{
        Profile{.id = "mailchimp_audience", .kind = TableKind::Fans, .signatures = kMailchimp, .columns = kMailchimpColumns,
            .order = value::DateOrder::MonthFirst, .mark = value::DecimalMark::Point, .source = "mailchimp", .consent = ConsentRule::FileName},
        Profile{.id = "brevo_contacts", .kind = TableKind::Fans, .signatures = kBrevo, .columns = kBrevoColumns,
            .order = value::DateOrder::DayFirst, .source = "brevo", .consent = ConsentRule::Columns},
        Profile{.id = "bandcamp_mailing_list", .kind = TableKind::Fans, .grade = 'C', .signatures = kBandcampList,
            .columns = kBandcampListColumns, .source = "bandcamp", .consent = ConsentRule::Subscribed},
        Profile{.id = "shopify_customers", .kind = TableKind::Fans, .signatures = kShopifyCustomers, .columns = kShopifyCustomerColumns,
            .mark = value::DecimalMark::Point, .source = "shopify", .consent = ConsentRule::Columns},
        Profile{.id = "listmonk_subscribers", .kind = TableKind::Fans, .grade = 'A', .signatures = kListmonk, .columns = kListmonkColumns,
            .source = "listmonk", .consent = ConsentRule::Columns},
        Profile{.id = "kit_subscribers", .kind = TableKind::Fans, .grade = 'C', .signatures = kKit, .columns = kKitColumns,
            .source = "kit", .consent = ConsentRule::Columns},
        Profile{.id = "substack_subscribers", .kind = TableKind::Fans, .grade = 'C', .signatures = kSubstack, .columns = kSubstackColumns,
            .source = "substack", .consent = ConsentRule::Columns},
        Profile{.id = "squarespace_subscribers", .kind = TableKind::Fans, .grade = 'C', .signatures = kSquarespace,
            .columns = kSquarespaceColumns, .source = "squarespace", .consent = ConsentRule::Subscribed},
        Profile{.id = "sendy_subscribers", .kind = TableKind::Fans, .grade = 'C', .signatures = kSendy, .columns = kSendyColumns,
            .source = "sendy", .consent = ConsentRule::Columns},
        Profile{.id = "patreon_members", .kind = TableKind::Fans, .grade = 'C', .signatures = kPatreon, .columns = kPatreonColumns,
            .source = "patreon"},
    };

} // namespace

std::span<const Profile> fanProfiles() { return kProfiles; }

} // namespace flow
