// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets: who bought and who comes. One order is several rows; the attendee is not always the buyer.
#include "core/import/profile/profile.h"

#include <array>

namespace flow {
namespace {

    using namespace std::string_view_literals;

    constexpr std::array kAttendeeColumns{
        ColumnRule{"order id|id dell'ordine", "order.number", "key"}, ColumnRule{"order date|data dell'ordine", "order.placed_at"},
        ColumnRule{"attendee first name|nome del partecipante", "order_line.attendee_name", "line"},
        ColumnRule{"attendee last name|cognome del partecipante", "order_line.attendee_name", "append"},
        ColumnRule{"attendee email|e-mail del partecipante", "order_line.attendee_email", "line"},
        ColumnRule{"phone number|numero di telefono", "customer.phone"}, ColumnRule{"purchaser city", "order.town"},
        ColumnRule{"purchaser state", "order.region"}, ColumnRule{"purchaser country", "order.country"},
        ColumnRule{"event name|nome dell'evento", "order.event_name"}, ColumnRule{"event start date|data di inizio dell'evento", "order.event_day"},
        ColumnRule{"event id|id evento", "", "extra"}, ColumnRule{"ticket quantity", "order_line.quantity", "line"},
        ColumnRule{"ticket type|tipo di biglietto", "order_line.name", "line"}, ColumnRule{"currency|valuta", "order.currency"},
        ColumnRule{"ticket price", "order_line.unit_price", "line"}, ColumnRule{"buyer first name", "order.buyer_name"},
        ColumnRule{"buyer last name", "order.buyer_name", "append"}, ColumnRule{"buyer email", "order.buyer_email"},
        ColumnRule{"barcode number", "order_line.external_id", "line"}, ColumnRule{"ticket tier", "order_line.name", "append"},
        ColumnRule{"event start time|event timezone|event location|seating location*|ospite", "", "extra"},
        ColumnRule{"tieni informato dall'organizzatore", "fan.", "consent.state"},
    };
    constexpr std::array kAttendees{"attendee email&order id&ticket type"sv, "e-mail del partecipante&id dell'ordine"sv};

    constexpr std::array kOrderColumns{
        ColumnRule{"order id", "order.number", "key"}, ColumnRule{"order date", "order.placed_at"}, ColumnRule{"buyer first name", "order.buyer_name"},
        ColumnRule{"buyer last name", "order.buyer_name", "append"}, ColumnRule{"buyer email", "order.buyer_email"}, ColumnRule{"phone number", "customer.phone"},
        ColumnRule{"ticket quantity", "order_line.quantity", "line"}, ColumnRule{"net sales", "order.total"}, ColumnRule{"event name", "order.event_name"},
        ColumnRule{"event location", "", "extra"}, ColumnRule{"currency", "order.currency"},
    };
    constexpr std::array kOrders{"buyer email&order id&net sales"sv};

    constexpr std::array kLegacyColumns{
        ColumnRule{"order #|order no.", "order.number", "key"}, ColumnRule{"order date", "order.placed_at"},
        ColumnRule{"buyer first name", "order.buyer_name"}, ColumnRule{"buyer last name|buyer surname", "order.buyer_name", "append"},
        ColumnRule{"buyer email", "order.buyer_email"}, ColumnRule{"first name", "order_line.attendee_name", "line"},
        ColumnRule{"last name|surname", "order_line.attendee_name", "append"}, ColumnRule{"email", "order_line.attendee_email", "line"},
        ColumnRule{"quantity", "order_line.quantity", "line"}, ColumnRule{"ticket type", "order_line.name", "line"},
        ColumnRule{"price tier", "order_line.name", "append"}, ColumnRule{"attendee #", "order_line.external_id", "line"},
        ColumnRule{"currency", "order.currency"}, ColumnRule{"total paid", "order.total", "sum"}, ColumnRule{"fees paid", "order.fees", "sum"},
        ColumnRule{"attendee status", "order.status", "status"}, ColumnRule{"event name", "order.event_name"}, ColumnRule{"home address 1", "order.street"},
        ColumnRule{"home address 2", "order.street", "append"}, ColumnRule{"home city", "order.town"}, ColumnRule{"home state", "order.region"},
        ColumnRule{"home zip", "order.postcode"}, ColumnRule{"home country", "order.country"},
        ColumnRule{"group|order type|eventbrite fees|eventbrite payment processing", "", "extra"},
    };
    constexpr std::array kLegacySkips{SkipRule{"attendee status", false, "deleted", "deletedAttendee"}};
    constexpr std::array kLegacy{"order #&attendee status"sv, "order no.&attendee status"sv, "order #&ticket type"sv, "order no.&ticket type"sv};

    constexpr std::array kLumaColumns{
        ColumnRule{"name", "fan.name", "person"}, ColumnRule{"first_name", "fan.first_name"}, ColumnRule{"last_name", "fan.last_name"},
        ColumnRule{"email", "fan.email"}, ColumnRule{"phone_number", "fan.phone"}, ColumnRule{"created_at", "fan.joined_on"},
        ColumnRule{"approval_status", "", "status"}, ColumnRule{"ticket_name", "fan.", "tags"}, ColumnRule{"checked_in_at", "", "extra"},
    };
    constexpr std::array kLumaSkips{SkipRule{"approval_status", false, "declined|invited", "notAttending"}};
    constexpr std::array kLuma{"approval_status&checked_in_at&ticket_name&email"sv};

    constexpr std::array kProfiles{
        Profile{.id = "eventbrite_attendees_new", .kind = TableKind::Orders, .signatures = kAttendees, .columns = kAttendeeColumns,
            .order = value::DateOrder::MonthFirst, .source = "eventbrite", .flags = GroupRows},
        Profile{.id = "eventbrite_orders_new", .kind = TableKind::Orders, .signatures = kOrders, .columns = kOrderColumns,
            .order = value::DateOrder::MonthFirst, .source = "eventbrite"},
        Profile{.id = "eventbrite_legacy", .kind = TableKind::Orders, .signatures = kLegacy, .columns = kLegacyColumns, .skips = kLegacySkips,
            .order = value::DateOrder::MonthFirst, .source = "eventbrite", .flags = GroupRows},
        Profile{.id = "luma_guests", .kind = TableKind::Fans, .grade = 'C', .signatures = kLuma, .columns = kLumaColumns,
            .skips = kLumaSkips, .source = "luma"},
    };

} // namespace

std::span<const Profile> ticketProfiles() { return kProfiles; }

} // namespace flow
