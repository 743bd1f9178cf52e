// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/matcher.h"

#include <algorithm>
#include <array>

namespace flow {

bool speaksAgainst(Evidence evidence) { return evidence >= Evidence::OtherName; }

const char *evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::SameExternalId: return "sameExternalId";
    case Evidence::SameRegistration: return "sameRegistration";
    case Evidence::SameVatNumber: return "sameVatNumber";
    case Evidence::SameEmail: return "sameEmail";
    case Evidence::SharedEmail: return "sharedEmail";
    case Evidence::SamePhone: return "samePhone";
    case Evidence::SameWebsite: return "sameWebsite";
    case Evidence::SameLinkedin: return "sameLinkedin";
    case Evidence::SameName: return "sameName";
    case Evidence::NameAlike: return "nameAlike";
    case Evidence::SameTown: return "sameTown";
    case Evidence::Near: return "near";
    case Evidence::SamePostcode: return "samePostcode";
    case Evidence::SameCompany: return "sameCompany";
    case Evidence::SameDay: return "sameDay";
    case Evidence::SameArtist: return "sameArtist";
    case Evidence::SameVenue: return "sameVenue";
    case Evidence::SameSku: return "sameSku";
    case Evidence::SameEverything: return "sameEverything";
    case Evidence::OtherName: return "otherName";
    case Evidence::OtherTown: return "otherTown";
    case Evidence::FarAway: return "farAway";
    case Evidence::OtherCountry: return "otherCountry";
    case Evidence::OtherPostcode: return "otherPostcode";
    case Evidence::OtherExternalId: return "otherExternalId";
    case Evidence::OtherEmail: return "otherEmail";
    case Evidence::OtherKind: return "otherKind";
    case Evidence::OtherCompany: return "otherCompany";
    case Evidence::OtherCapacity: return "otherCapacity";
    }
    return "";
}

bool isSharedMailbox(QStringView address)
{
    static constexpr auto kBoxes = std::to_array<QStringView>({u"contact", u"contacts", u"info", u"infos",
        u"hello", u"bonjour", u"booking", u"bookings", u"prog", u"programmation", u"production", u"prod",
        u"admin", u"administration", u"office", u"mail", u"email", u"accueil", u"reservation",
        u"reservations", u"billetterie", u"tickets", u"communication", u"com", u"presse", u"press", u"media",
        u"direction", u"secretariat", u"festival", u"asso", u"association", u"mairie", u"culture", u"team",
        u"hola", u"kontakt", u"contacto", u"informacion", u"buero", u"sales", u"support", u"events", u"music",
        u"artistique", u"technique", u"compta", u"webmaster", u"noreply", u"no-reply"});
    const QStringView box = address.left(address.indexOf(u'@'));
    return std::ranges::any_of(
        kBoxes, [&](QStringView b) { return box.compare(b, Qt::CaseInsensitive) == 0; });
}

} // namespace flow
