// SPDX-License-Identifier: GPL-3.0-or-later
// Address books: Google, Outlook, LinkedIn.
#include "core/import/profile/profile.h"

#include <array>

namespace flow {
namespace {

    using namespace std::string_view_literals;

    // Both Google headers: numbered groups, each with a label beside its value.
    constexpr std::array kGoogle{
        ColumnRule{"name", "contact.name", "fallback"}, ColumnRule{"file as", "contact.name", "fallback"},
        ColumnRule{"name prefix", "contact.salutation"}, ColumnRule{"first name|given name", "contact.first_name"},
        ColumnRule{"middle name|additional name", "contact.first_name", "append"},
        ColumnRule{"last name|family name", "contact.last_name"}, ColumnRule{"name suffix", "contact.last_name", "append"},
        ColumnRule{"nickname", "contact.nickname"}, ColumnRule{"birthday", "contact.birthday"},
        ColumnRule{"notes", "contact.notes"}, ColumnRule{"occupation", "contact.job_title", "fallback"},
        ColumnRule{"language", "contact.language"},
        ColumnRule{"e-mail % - value", "contact.email|email2|email3"}, ColumnRule{"e-mail % - label|e-mail % - type", "", "label", "email"},
        ColumnRule{"phone % - value", "contact.phone|mobile|phone3"}, ColumnRule{"phone % - label|phone % - type", "", "label", "phone"},
        ColumnRule{"address 1 - street", "contact.street"}, ColumnRule{"address 1 - extended address", "contact.street", "append"},
        ColumnRule{"address 1 - po box", "contact.street", "append"}, ColumnRule{"address 1 - city", "contact.town"},
        ColumnRule{"address 1 - region", "contact.region"}, ColumnRule{"address 1 - postal code", "contact.postcode"},
        ColumnRule{"address 1 - country", "contact.country"}, ColumnRule{"address 1 - formatted", "contact.street", "fallback"},
        ColumnRule{"address 1 - label|address 1 - type", "", "label", "address"}, ColumnRule{"address % - *", "", "extra"},
        ColumnRule{"organization name|organization 1 - name", "contact.company_name"},
        ColumnRule{"organization title|organization 1 - title", "contact.job_title"},
        ColumnRule{"organization department|organization 1 - department", "contact.department"},
        ColumnRule{"website 1 - value", "contact.website"},
        ColumnRule{"labels|group membership", "contact.", "tags"},
        ColumnRule{"custom field % - value", "contact.notes", "note"}, ColumnRule{"photo", "", "drop"},
        ColumnRule{"relation*", "", "extra"}, ColumnRule{"event*", "", "extra"}, ColumnRule{"im *", "", "extra"},
        ColumnRule{"phonetic*", "", "extra"}, ColumnRule{"yomi name|given name yomi|additional name yomi|family name yomi", "", "extra"},
    };
    constexpr std::array kGoogleNew{"first name&organization name&labels"sv, "phone 1 - label&!given name"sv,
        "e-mail 1 - label&!given name"sv};
    constexpr std::array kGoogleOld{"given name&group membership"sv, "e-mail 1 - type"sv};

    // Outlook for Windows and on the web in English; Google's "Outlook CSV" has the same words.
    constexpr std::array kOutlook{
        ColumnRule{"title", "contact.salutation"}, ColumnRule{"first name", "contact.first_name"},
        ColumnRule{"middle name", "contact.first_name", "append"}, ColumnRule{"last name", "contact.last_name"},
        ColumnRule{"suffix", "contact.last_name", "append"}, ColumnRule{"nickname", "contact.nickname"},
        ColumnRule{"company", "contact.company_name"}, ColumnRule{"department", "contact.department"},
        ColumnRule{"job title", "contact.job_title"}, ColumnRule{"profession", "contact.job_title", "fallback"},
        ColumnRule{"e-mail address", "contact.email"}, ColumnRule{"e-mail 2 address", "contact.email2"},
        ColumnRule{"e-mail 3 address", "contact.email3"}, ColumnRule{"e-mail display name", "contact.name", "fallback"},
        ColumnRule{"mobile phone", "contact.mobile"}, ColumnRule{"business phone", "contact.phone"},
        ColumnRule{"primary phone", "contact.phone", "fallback"}, ColumnRule{"company main phone", "contact.phone", "fallback"},
        ColumnRule{"business phone 2", "contact.phone3"}, ColumnRule{"home phone", "contact.phone3", "fallback"},
        ColumnRule{"other phone", "contact.phone3", "fallback"},
        ColumnRule{"business street", "contact.street"}, ColumnRule{"business street 2|business street 3", "contact.street", "append"},
        ColumnRule{"business city", "contact.town"}, ColumnRule{"business state", "contact.region"},
        ColumnRule{"business postal code", "contact.postcode"}, ColumnRule{"business country/region|business country", "contact.country"},
        ColumnRule{"home street", "contact.street", "fallback"}, ColumnRule{"home city", "contact.town", "fallback"},
        ColumnRule{"home state", "contact.region", "fallback"}, ColumnRule{"home postal code", "contact.postcode", "fallback"},
        ColumnRule{"home country/region|home country", "contact.country", "fallback"},
        ColumnRule{"other street", "contact.street", "fallback"}, ColumnRule{"other city", "contact.town", "fallback"},
        ColumnRule{"other state", "contact.region", "fallback"}, ColumnRule{"other postal code", "contact.postcode", "fallback"},
        ColumnRule{"other country/region|other country", "contact.country", "fallback"},
        ColumnRule{"web page", "contact.website"}, ColumnRule{"personal web page", "contact.website", "fallback"},
        ColumnRule{"birthday", "contact.birthday"}, ColumnRule{"notes", "contact.notes"}, ColumnRule{"language", "contact.language"},
        ColumnRule{"categories|keywords", "contact.", "tags"}, ColumnRule{"user 1|user 2|user 3|user 4", "contact.notes", "note"},
    };
    constexpr std::array kOutlookEn{"e-mail display name&business street&government id number"sv};
    constexpr std::array kOutlookCom{"given yomi&surname yomi&e-mail address"sv};
    constexpr std::array kGoogleAsOutlook{"internet free busy&initials&e-mail address&!e-mail display name"sv};

    // "Anniversaire" is the birthday, the second "Titre" the job, "Service" the department, "Bureau" a place.
    constexpr std::array kOutlookFrColumns{
        ColumnRule{"titre", "contact.salutation"}, ColumnRule{"titre", "contact.job_title"}, ColumnRule{"titre du poste", "contact.job_title"},
        ColumnRule{"prenom", "contact.first_name"}, ColumnRule{"deuxieme prenom", "contact.first_name", "append"},
        ColumnRule{"nom", "contact.last_name"}, ColumnRule{"suffixe", "contact.last_name", "append"}, ColumnRule{"surnom", "contact.nickname"},
        ColumnRule{"societe", "contact.company_name"}, ColumnRule{"service", "contact.department"},
        ColumnRule{"profession", "contact.job_title", "fallback"},
        ColumnRule{"adresse de messagerie|adresse de courrier", "contact.email"},
        ColumnRule{"adresse de messagerie 2|adresse de courrier 2", "contact.email2"},
        ColumnRule{"adresse de messagerie 3|adresse de courrier 3", "contact.email3"},
        ColumnRule{"nom complet de l'adresse de messagerie", "contact.name", "fallback"},
        ColumnRule{"tel. mobile|telephone mobile", "contact.mobile"}, ColumnRule{"telephone (bureau)", "contact.phone"},
        ColumnRule{"telephone principal|telephone societe", "contact.phone", "fallback"},
        ColumnRule{"telephone 2 (bureau)", "contact.phone3"},
        ColumnRule{"telephone (domicile)|telephone (autre)", "contact.phone3", "fallback"},
        ColumnRule{"rue (bureau)", "contact.street"}, ColumnRule{"rue (bureau) 2|rue (bureau) 3|b.p. professionnelle", "contact.street", "append"},
        ColumnRule{"ville (bureau)", "contact.town"}, ColumnRule{"dep/region (bureau)", "contact.region"},
        ColumnRule{"code postal (bureau)", "contact.postcode"}, ColumnRule{"pays/region (bureau)|pays (bureau)", "contact.country"},
        ColumnRule{"rue (domicile)|rue (autre)", "contact.street", "fallback"}, ColumnRule{"ville (domicile)|ville (autre)", "contact.town", "fallback"},
        ColumnRule{"dep/region (domicile)|dep/region (autre)", "contact.region", "fallback"},
        ColumnRule{"code postal (domicile)|code postal (autre)", "contact.postcode", "fallback"},
        ColumnRule{"pays/region (domicile)|pays/region (autre)|pays (domicile)", "contact.country", "fallback"},
        ColumnRule{"anniversaire", "contact.birthday"}, ColumnRule{"notes", "contact.notes"}, ColumnRule{"page web", "contact.website"},
        ColumnRule{"langue", "contact.language"}, ColumnRule{"categories|mots cles", "contact.", "tags"},
        ColumnRule{"utilisateur 1|utilisateur 2|utilisateur 3|utilisateur 4", "contact.notes", "note"},
    };
    constexpr std::array kOutlookFr{"deuxieme prenom&adresse de messagerie|adresse de courrier&rue (bureau)"sv};

    constexpr std::array kLinkedInColumns{
        ColumnRule{"first name", "contact.first_name"}, ColumnRule{"last name", "contact.last_name"}, ColumnRule{"url", "contact.linkedin"},
        ColumnRule{"email address", "contact.email"}, ColumnRule{"company", "contact.company_name"},
        ColumnRule{"position", "contact.job_title"}, ColumnRule{"connected on", "contact.connected_on"},
    };
    constexpr std::array kLinkedIn{"first name&connected on&position&company"sv};

    constexpr std::array kProfiles{
        Profile{.id = "google_contacts_new", .kind = TableKind::Contacts, .signatures = kGoogleNew, .columns = kGoogle},
        Profile{.id = "google_contacts_old", .kind = TableKind::Contacts, .signatures = kGoogleOld, .columns = kGoogle},
        Profile{.id = "outlook_desktop_en", .kind = TableKind::Contacts, .signatures = kOutlookEn, .columns = kOutlook},
        Profile{.id = "outlook_desktop_fr", .kind = TableKind::Contacts, .signatures = kOutlookFr, .columns = kOutlookFrColumns,
            .order = value::DateOrder::DayFirst},
        Profile{.id = "outlook_com_en", .kind = TableKind::Contacts, .signatures = kOutlookCom, .columns = kOutlook},
        Profile{.id = "google_as_outlook", .kind = TableKind::Contacts, .signatures = kGoogleAsOutlook, .columns = kOutlook},
        Profile{.id = "linkedin_connections", .kind = TableKind::Contacts, .signatures = kLinkedIn, .columns = kLinkedInColumns,
            .order = value::DateOrder::DayFirst, .source = "linkedin"},
    };

} // namespace

std::span<const Profile> contactProfiles() { return kProfiles; }

} // namespace flow
