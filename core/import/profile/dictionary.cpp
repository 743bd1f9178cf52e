// SPDX-License-Identifier: GPL-3.0-or-later
// Words of headers. Folded: lower case, no accents, no punctuation. One entry a meaning; phrases separated by '|'.
#include "core/import/profile/dictionary.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace flow {
namespace {

    using namespace std::string_view_literals;

    struct Meaning { std::string_view name, phrases; };

    constexpr std::array kMeanings{
        Meaning{"name", "name|nom|nombre|bezeichnung|titre|title|nome|intitule|denomination|libelle|display name|full name|"
                        "nom complet|nombre completo|vollstandiger name|naam"},
        Meaning{"venue_name", "venue|salle|lieu|sala|veranstaltungsort|spielstatte|spielort|location|club|venue name|nom salle|"
                              "nom lieu|nombre sala|recinto|lugar|lieu concert|salle concert|theatre|structure|place|locale|"
                              "music venue|lieux|salles|venues|salle lieu|lieu salle|name venue|structure lieu|local|venue title"},
        Meaning{"festival_name", "festival|festivals|nom festival|festival name|nombre festival|festivalname|fest"},
        Meaning{"company_name", "company|societe|empresa|firma|organisation|organization|structure juridique|organisateur|"
                                "entreprise|unternehmen|company name|raison sociale|promoter company|exploitant|association|"
                                "business|account|account name|compania|nom societe|verein|employer|employeur|organismo|agence|agency|organisme"},
        Meaning{"artist_name", "artist|artiste|groupe|band|artista|grupo|kunstler|act|projet|artist name|nom artiste|"
                               "nom groupe|band name|nombre artista|interprete|kunstlername|bandname|artists|artistes|musician|musicien|dj|formation|stage name"},
        Meaning{"person_name", "contact|kontakt|contacto|contact name|nom contact|ansprechpartner|ansprechperson|interlocuteur|"
                               "responsable|persona contacto|kontaktperson|contact person|personne contact|referent|contatto|"
                               "nombre contacto|kontaktname|contacts|contact principal|main contact|nom responsable"},
        Meaning{"first_name", "first name|firstname|prenom|vorname|given name|nombre pila|fname|forename|prenoms|nombre propio|first"},
        Meaning{"last_name", "last name|lastname|surname|nachname|family name|apellido|apellidos|nom famille|lname|familienname|"
                             "zuname|cognome|last"},
        Meaning{"salutation", "salutation|civilite|anrede|tratamiento|honorific|prefix|gender title"},
        Meaning{"nickname", "nickname|surnom|spitzname|apodo|pseudo|alias"},
        Meaning{"job_title", "job title|poste|fonction|position|cargo|puesto|funktion|beruf|role|titre poste|metier|job|function|"
                             "stelle|rol|profession|qualite|occupation|title position"},
        Meaning{"department", "department|service|departamento|abteilung"},
        Meaning{"email", "email|e mail|mail|courriel|correo|correo electronico|email address|e mail address|adresse mail|"
                         "adresse email|adresse e mail|adresse electronique|emails|mails|mel|e mail adresse|emailadresse|"
                         "direccion correo|mailadresse|adresse courriel|email 1|mail 1|contact email|indirizzo email"},
        Meaning{"phone", "phone|telephone|tel|telefono|telefon|phone number|numero telephone|fixe|tel fixe|landline|telefonnummer|"
                         "numero telefono|tlf|ph|telephones|phones|tel 1|phone 1|rufnummer|n tel|no tel|numero tel|contact number|tel number|fon|standard"},
        Meaning{"mobile", "mobile|portable|gsm|cell|cell phone|movil|handy|mobile phone|tel portable|tel mobile|telephone portable|"
                          "telephone mobile|mobilnummer|mobiltelefon|celular|cellulare|mobil|natel|whatsapp|mobile number"},
        Meaning{"website", "website|site|site web|web|url|page web|sitio web|webseite|homepage|internet|site internet|web page|pagina web|"
                           "lien|link|www|site url|web site|webpage|internetseite|internetadresse|domaine"},
        Meaning{"instagram", "instagram|insta|ig|instagram handle|compte instagram"},
        Meaning{"facebook", "facebook|fb|page facebook|facebook page"},
        Meaning{"tiktok", "tiktok|tik tok"}, Meaning{"youtube", "youtube|you tube"}, Meaning{"spotify", "spotify|spotify url|spotify link"},
        Meaning{"bandcamp", "bandcamp"}, Meaning{"soundcloud", "soundcloud"}, Meaning{"linkedin", "linkedin|linkedin url|linkedin profile"},
        Meaning{"street", "street|rue|adresse|address|calle|strasse|direccion|anschrift|adresse postale|address 1|adresse 1|address1|"
                          "street address|postal address|voie|domicilio|address line 1|strasse nr|strasse hausnummer|indirizzo|via"},
        Meaning{"street2", "address 2|adresse 2|address2|complement adresse|address3|address 3|street 2|address line 2|adresszusatz|complement|"
                           "adresse complement|suite"},
        Meaning{"postcode", "postcode|zip|code postal|cp|plz|postal code|zip code|zipcode|codigo postal|c p|postleitzahl|cap postale|post code|codepostal|codigopostal"},
        Meaning{"town", "town|ville|city|ciudad|stadt|commune|localite|ort|localidad|municipio|locality|gemeinde|citta|town city|"
                        "city town|poblacion|ville commune|stadt ort|wohnort|place town"},
        Meaning{"town_country", "city country|ville pays|town country|location city"},
        Meaning{"region", "region|state|province|bundesland|provincia|comunidad autonoma|etat|county|canton|kanton|land region|"
                          "comunidad|dep region|state province|borough|borough name|estado|regione"},
        Meaning{"county", "departement|dept|dep|department number|landkreis"},
        Meaning{"country", "country|pays|pais|land|staat|country code|code pays|nation|country region|pays region|paese|iso country|landercode|nationalite"},
        Meaning{"coordinates", "coordinates|coordonnees|gps|geocodage xy|geo|lat lon|latlng|coordenadas|koordinaten|lat long|geopoint|"
                               "geo point|geo point 2d|coordonnees gps|geolocalisation|position gps|lat lng|latitude longitude|xy|geolocation"},
        Meaning{"latitude", "latitude|lat|latitud|breitengrad|y wgs84|breite|latitudine"},
        Meaning{"longitude", "longitude|lon|lng|long|longitud|langengrad|x wgs84|lange|longitudine"},
        Meaning{"easting", "easting|eastings|os easting|x osgb"}, Meaning{"northing", "northing|northings|os northing|y osgb"},
        Meaning{"capacity", "capacity|jauge|cap|capa|capacite|aforo|kapazitat|capacidad|cap max|max cap|jauge max|capacity standing|"
                            "jauge debout|debout|capacite totale|places|fassungsvermogen|platze|nb places|nombre places|standing|"
                            "standing capacity|aforo maximo|stehplatze|capienza|kap|jauge totale|capacite max|venue capacity|max capacity|personen"},
        Meaning{"capacity_seated", "seated|seated capacity|jauge assise|assis|assise|capacite assise|aforo sentado|sitzplatze|bestuhlt|"
                                   "seats|capacity seated|places assises|sentados|cap seated|cap assise"},
        Meaning{"rooms", "rooms|nombre salles|nb salles|salas|anzahl sale|number rooms"},
        Meaning{"venue_type", "venue type|type lieu|type salle|tipo sala|type venue|tipo recinto|venue kind|art der location|locationtyp|type structure"},
        Meaning{"type", "type|tipo|typ|kind|categorie|category|categoria|kategorie|art|nature"},
        Meaning{"genres", "genre|genres|style|styles|style musical|genero|generos|musikrichtung|stil|discipline|discipline dominante|"
                          "sous categorie musique|programmation musicale|styles musicaux|estilo|musikstil|genre musical|music genre|"
                          "musical style|programme genres|estilos|esthetique|esthetiques|genero musical|styles programmes"},
        Meaning{"excludes", "excludes|exclut|excluye|ausgeschlossen|not booking|no go|styles exclus|pas de"},
        Meaning{"fee", "fee|cachet|gage|cache|guarantee|garantie|prix cession|cession|honorar|fees|artist fee|montant cachet|prix|tarif|deal fee|prix vente|gagen|salaire|cachet ht"},
        Meaning{"fee_min", "fee min|cachet min|min fee|gage min|cache min|budget min|minimum fee|cachet minimum|from fee|mindestgage|cache minimo"},
        Meaning{"fee_max", "fee max|cachet max|max fee|gage max|cache max|budget max|maximum fee|budget|cachet maximum|presupuesto|cache maximo"},
        Meaning{"last_fee", "last fee|dernier cachet|ultimo cache|letzte gage|previous fee"},
        Meaning{"currency", "currency|devise|moneda|wahrung|divisa|monnaie|currency code|valuta"},
        Meaning{"payment_days", "payment days|delai paiement|payment terms|zahlungsziel|plazo pago|delai reglement|conditions paiement"},
        Meaning{"period", "period|periode|dates festival|epoque|fecha festival|zeitraum|mois|month|periodo|periode principale|quand|when|festival dates|"
                          "periode principale deroulement|saison|festivaldaten"},
        Meaning{"start_date", "start date|date debut|debut|start|from|du|fecha inicio|beginn|startdatum|inicio|anfang|begin|premier jour|period start|von"},
        Meaning{"end_date", "end date|date fin|fin|end|to|until|au|fecha fin|ende|enddatum|dernier jour|period end|bis|hasta"},
        Meaning{"founded", "founded|annee creation|creation|annee creation festival|fundacion|grundung|since|depuis|founded in|gegrundet|grundungsjahr|established|ano fundacion"},
        Meaning{"status", "status|statut|estado reserva|etat avancement|booking status|stand|confirmation|situacion|state of booking|statuts"},
        Meaning{"notes", "notes|note|commentaire|commentaires|comments|comment|remarques|remarque|observaciones|bemerkungen|bemerkung|notizen|"
                         "infos|info|notas|kommentar|observations|remarks|details|description|descriptif|descripcion|beschreibung|memo|divers|informations|anmerkungen|anmerkung"},
        Meaning{"tags", "tags|etiquettes|labels|etiquetas|schlagworte|mots cles|keywords|groups|groupes|categories|categorias|libelles|gruppen|tag"},
        Meaning{"language", "language|langue|idioma|sprache|lang|locale|preferred language|sprachen"},
        Meaning{"birthday", "birthday|date naissance|anniversaire|cumpleanos|geburtstag|birth date|dob|date of birth|fecha nacimiento|geburtsdatum|naissance|birthdate|nacimiento"},
        Meaning{"external_id", "id|identifiant|uid|uuid|external id|ref|reference|identifier|identificador|kennung|id festival|record id|code|venue id|contact id|identifiant cnm|kundennummer|customer id|client id"},
        Meaning{"registration", "siret|siren|registration|company number|registro|handelsregister|cif|nif|registration number|n siret|numero siret|hrb"},
        Meaning{"vat_number", "vat|tva|vat number|numero tva|ust id|ustid|tva intra|tva intracommunautaire|ust idnr|n tva|vat no|umsatzsteuer id|partita iva"},
        Meaning{"preferences", "preferences|preferencias|vorlieben|best time to call|horaires appel"},
        Meaning{"source", "source|origine|origin|herkunft|origen|provenance|lead source|quelle|fuente"},
        Meaning{"date", "date|jour|fecha|datum|day|dia|tag datum|concert date|date concert|show date|date show|gig date|fecha concierto|konzertdatum|date spectacle|"
                        "date representation|event date|date evenement|data|tour date|konzerttermin|termin"},
        Meaning{"doors", "doors|ouverture portes|ouverture|einlass|apertura puertas|opening|puertas|door time|doors open|opening time|apertura"},
        Meaning{"on_stage", "stage time|on stage|heure passage|showtime|show time|horaire|heure|hora|uhrzeit|beginn show|set time|hora show|auftrittszeit|passage|heure concert|time"},
        Meaning{"tickets_sold", "tickets sold|billets vendus|entradas vendidas|verkaufte tickets|sold|vendus|attendance|entrees|asistencia|besucher|frequentation|spectateurs|ventes|paid attendance"},
        Meaning{"hold_rank", "hold rank|rank|rang|hold|hold position|hold number|option|option rank|rang option|numero option|n option|no option|rango|opcion|optionsrang|hold level"},
        Meaning{"expires_on", "expires|expires on|expiry|expiry date|hold expires|hold until|option until|option expires|expire le|expiration|date expiration|echeance option|fin option|"
                              "option jusqu au|valable jusqu au|vence|vence el|vencimiento|caduca|lauft ab|gultig bis|option bis|ablauf"},
        Meaning{"paid_on", "paid on|date paiement|paye le|fecha pago|bezahlt am|payment date"},
        Meaning{"tour", "tour|tournee|gira|event|evenement|evento|veranstaltung|event name|nom evenement"},
        Meaning{"deal_name", "deal|deal name|deal title|opportunity|opportunite|affaire|angebot|oportunidad|projekt|opportunity name|nom affaire"},
        Meaning{"stage", "stage|deal stage|etape|fase|phase|pipeline stage|etapa|avancement"},
        Meaning{"amount", "amount|montant|importe|betrag|value|valeur|valor|deal value|wert|monto|deal amount|ca"},
        Meaning{"owner", "owner|proprietaire|deal owner|booker|charge booking|booking agent|verantwortlich|agent|charge diffusion|besitzer|propietario|bookeur"},
        Meaning{"expected_on", "close date|expected close date|date cloture|fecha cierre|abschlussdatum|closing date|expected date|date prevue"},
        Meaning{"created_on", "created|created at|creation date|date creation|cree le|fecha creacion|erstellt am|date added|date ajout|create date|added|created on|joined|joined on|date inscription|inscrit le|fecha alta|beigetreten am|erstellt"},
        Meaning{"home_town", "home town|ville origine|hometown|based in|basee a|heimatstadt|ciudad origen|base|residence|origine ville"},
        Meaning{"lineup", "lineup|line up|musiciens|members|membres|besetzung|formacion|formation scene|miembros|mitglieder|band members"},
        Meaning{"party_size", "party size|nombre personnes|nb personnes|on the road|personnes en tournee|travel party|touring party|reisegruppe|equipe tournee|people"},
        Meaning{"commission", "commission|comision|provision|commission rate|taux commission|provisionssatz"},
        Meaning{"monthly_listeners", "monthly listeners|auditeurs mensuels|oyentes mensuales|horer|monatliche horer|listeners"},
        Meaning{"followers", "followers|abonnes|seguidores|follower"},
        Meaning{"popularity", "popularity|popularite|popularidad|popularitat"},
        Meaning{"bio", "bio|biographie|biography|biografia|biografie|presentation"},
        Meaning{"subscribed", "subscribed|newsletter|opt in|optin|consent|consentement|abonne newsletter|accepts marketing|suscrito|"
                              "einwilligung|opted in|email consent|subscription status|consentimiento|marketing consent|rgpd|gdpr|inscrit newsletter|accepts email marketing|suscripcion"},
        Meaning{"optin_time", "optin time|opt in date|date consentement|consent date|subscribed at|date opt in|date subscribed|subscribed on|subscription date|signup date|sign up date"},
        Meaning{"unsubscribed", "unsubscribed|desabonne|desinscrit|opt out|abgemeldet|dado baja|unsubscribed at|blacklisted|do not contact|unsubscribe|optout|stop mail"},
        Meaning{"spent", "total spent|spent|total depense|gasto total|lifetime value|umsatz|ltv|depense totale|ca client"},
        Meaning{"interests", "interests|interets|centres interet|intereses|interessen|likes"},
        Meaning{"order_number", "order|order number|order id|numero commande|commande|n commande|order no|bestellnummer|pedido|numero pedido|bestellung|invoice|facture|no commande|"
                                "order ref|reference commande|id commande|rechnung|num commande|transaction id|bestell nr|order nr"},
        Meaning{"order_date", "order date|date commande|fecha pedido|bestelldatum|purchase date|date achat|purchased|ordered at|placed at|date vente|sale date|fecha compra|kaufdatum|order placed"},
        Meaning{"product", "product|produit|article|item|item name|producto|produkt|artikel|product name|nom produit|lineitem name|tarif billet|ticket type|ticket|billet|entrada|type billet|designation|"
                           "articulo|tariff|line item"},
        Meaning{"sku", "sku|reference produit|ref produit|product code|code article|artikelnummer|code produit"},
        Meaning{"quantity", "quantity|qty|quantite|qte|cantidad|menge|anzahl|nb|nb billets|ticket quantity|units|anz|cant|quantity sold|tickets"},
        Meaning{"unit_price", "unit price|price|prix unitaire|precio|preis|einzelpreis|precio unitario|pu|item price|stuckpreis"},
        Meaning{"total", "total|total ttc|order total|montant total|gesamt|gesamtbetrag|importe total|total amount|grand total|total paid|summe|total commande|endbetrag"},
        Meaning{"subtotal", "subtotal|sub total|sous total|zwischensumme|total ht"},
        Meaning{"shipping_cost", "shipping|frais port|livraison|envio|versand|versandkosten|gastos envio|shipping cost|postage|port"},
        Meaning{"tax", "tax|taxes|impuesto|steuer|mwst|iva|sales tax|vat amount|montant tva"},
        Meaning{"discount", "discount|remise|descuento|rabatt|reduction"},
        Meaning{"payment_method", "payment method|moyen paiement|mode paiement|metodo pago|zahlungsart|payment type|forma pago|mode reglement|zahlungsmethode"},
        Meaning{"isrc", "isrc|isrc code"}, Meaning{"upc", "upc|ean|barcode upc|upc ean|product upc"},
        Meaning{"track", "track|track title|song|song title|titre morceau|morceau|cancion|lied|titel|track name"},
        Meaning{"release", "release|album|release title|sortie|album title|lanzamiento|veroffentlichung|product title"},
        Meaning{"store", "store|platform|plateforme|dsp|tienda|retailer|store name|service|plataforma|plattform|shop|channel"},
        Meaning{"streams", "streams|ecoutes|reproducciones|plays|lectures|stream count"},
        Meaning{"revenue", "revenue|net revenue|earnings|revenus|royalties|redevances|ingresos|erlose|net|total earned|net earnings|einnahmen|revenu net|net amount"},
        Meaning{"sale_period", "sales period|sale month|sales month|reporting period|periode vente|mois vente|statement period|reporting month|abrechnungszeitraum"},
        Meaning{"unused", "code insee|insee|code insee commune|epci|libelle epci|decennie creation|envergure|envergure territoriale|numero voie|type voie|"
                          "nom voie|ward|ward name|ward code|borough code|uprn|os addressbase uprn|code insee epci|identifiant agence|"
                          "sous categorie cinema|sous categorie livre|sous categorie arts visuels|sous categorie spectacle vivant|"
                          "runtime|row|line|no|num|numero|n|nr|index|lfd nr|rang|fax|telecopie|"
                          "decennie creation festival|sous categorie musique cnm"},
    };

    using Index = std::unordered_map<std::string_view, std::string_view>; // phrase -> meaning

    const Index &phraseIndex()
    {
        static const Index index = [] {
            Index all;
            for (const Meaning &m : kMeanings)
                for (std::string_view rest = m.phrases; !rest.empty();) {
                    const size_t bar = std::min(rest.find('|'), rest.size());
                    all.try_emplace(rest.substr(0, bar), m.name);
                    rest.remove_prefix(std::min(bar + 1, rest.size()));
                }
            return all;
        }();
        return index;
    }

    std::string_view lookup(std::string_view phrase)
    {
        const auto found = phraseIndex().find(phrase);
        return found == phraseIndex().end() ? std::string_view() : found->second;
    }

    constexpr auto kStopWords = " de du des la le les l d of the del el los las der die das den dem a au aux al y et and und en "
                                "your votre nr ne s in for pour fur "sv;

    struct OwnerWord { std::string_view words; HeaderOwner owner; std::string_view role; };
    constexpr std::array kOwnerWords{
        OwnerWord{" venue salle lieu sala recinto spielstatte veranstaltungsort festival location club theatre ", HeaderOwner::Venue, ""},
        OwnerWord{" contact kontakt contacto ansprechpartner responsable ansprechperson interlocuteur ", HeaderOwner::Person, ""},
        OwnerWord{" prog programmateur programmatrice programmation programmer programador programadora booker booking talentbuyer "
                  "programm programmierer bookeur ", HeaderOwner::Person, "programmer"},
        OwnerWord{" tech technique technical regie regisseur tecnico technik sound son technician techcontact ", HeaderOwner::Person, "technical"},
        OwnerWord{" production produktion produccion prod ", HeaderOwner::Person, "production"},
        OwnerWord{" compta comptable comptabilite accounting buchhaltung contabilidad billingcontact ", HeaderOwner::Person, "accounting"},
        OwnerWord{" presse press prensa com communication comm ", HeaderOwner::Person, "press"},
        OwnerWord{" promoter promoteur promotor veranstalter organisateur ", HeaderOwner::Person, "promoter"},
        OwnerWord{" manager management direction directeur direktor director ", HeaderOwner::Person, "management"},
        OwnerWord{" company societe empresa firma organisation organization structure ", HeaderOwner::Company, ""},
        OwnerWord{" artist artiste groupe band artista kunstler ", HeaderOwner::Artist, ""},
        OwnerWord{" buyer purchaser acheteur customer client billing cliente kunde comprador facturation payer ", HeaderOwner::Buyer, ""},
        OwnerWord{" shipping delivery livraison versand envio ", HeaderOwner::Shipping, ""},
        OwnerWord{" fan subscriber abonne suscriptor member membre ", HeaderOwner::Fan, ""},
    };

    std::vector<std::string_view> wordsOf(std::string_view folded)
    {
        std::vector<std::string_view> words;
        for (size_t at = 0; at < folded.size();) {
            const size_t end = std::min(folded.find(' ', at), folded.size());
            if (end > at) words.push_back(folded.substr(at, end - at));
            at = end + 1;
        }
        return words;
    }

    std::string join(const std::vector<std::string_view> &words, size_t from, size_t to)
    {
        std::string out;
        for (size_t i = from; i < to; ++i) {
            if (i > from) out += ' ';
            out += words[i];
        }
        return out;
    }

    bool contains(std::string_view list, std::string_view word)
    {
        const size_t at = list.find(word);
        for (size_t i = at; i != std::string_view::npos; i = list.find(word, i + 1))
            if (list[i - 1] == ' ' && list[i + word.size()] == ' ') return true;
        return false;
    }

    const OwnerWord *ownerOf(std::string_view word)
    {
        const auto found = std::ranges::find_if(kOwnerWords, [&](const OwnerWord &o) { return contains(o.words, word); });
        return found == kOwnerWords.end() ? nullptr : &*found;
    }

    // Optimal string alignment, cut off above `limit`.
    int distance(std::string_view a, std::string_view b, int limit)
    {
        if (a.size() > b.size() + size_t(limit) || b.size() > a.size() + size_t(limit) || b.size() > 40) return limit + 1;
        int rows[3][42] = {};
        int *before2 = rows[0], *before = rows[1], *now = rows[2];
        for (size_t j = 0; j <= b.size(); ++j) before[j] = int(j);
        for (size_t i = 1; i <= a.size(); ++i) {
            now[0] = int(i);
            for (size_t j = 1; j <= b.size(); ++j) {
                now[j] = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before2[j - 2] + 1);
            }
            std::swap(before2, before);
            std::swap(before, now);
        }
        return before[b.size()];
    }

    std::string_view fuzzy(std::string_view phrase)
    {
        const int limit = phrase.size() >= 10 ? 2 : phrase.size() >= 6 ? 1 : 0;
        std::string_view best;
        int bestDistance = limit + 1;
        if (limit == 0) return best;
        for (const auto &[known, meaning] : phraseIndex()) {
            if (known.size() < 5) continue;
            const int d = distance(phrase, known, limit);
            if (d < bestDistance || (d == bestDistance && d <= limit && meaning < best)) {
                bestDistance = d;
                best = meaning;
            }
        }
        return best;
    }

    // "TechPhone" -> "tech phone"; "VenueID" -> "venue id".
    std::string uncamel(std::string_view header)
    {
        std::string out;
        for (size_t i = 0; i < header.size(); ++i) {
            const auto upper = [&](size_t at) { return at < header.size() && header[at] >= 'A' && header[at] <= 'Z'; };
            const auto lower = [&](size_t at) { return at < header.size() && header[at] >= 'a' && header[at] <= 'z'; };
            if (i > 0 && upper(i) && lower(i - 1)) out += ' ';
            out += header[i];
        }
        return out;
    }

    // The longest run of words in the header that means something: "code postal de la commune principale".
    HeaderMeaning subPhrase(const std::vector<std::string_view> &words)
    {
        for (size_t length = std::min<size_t>(words.size() - 1, 4); length >= 1; --length)
            for (size_t at = 0; at + length <= words.size(); ++at) {
                const std::string phrase = join(words, at, at + length);
                if (length == 1 && phrase.size() < 4 && phrase != "tel" && phrase != "cp" && phrase != "zip") continue;
                if (const auto meaning = lookup(phrase); !meaning.empty())
                    return {meaning, HeaderOwner::None, {}, 0.45 + 0.1 * double(length)};
            }
        return {};
    }

} // namespace

HeaderMeaning headerMeaning(std::string_view header)
{
    const std::string folded = fold(uncamel(header));
    if (folded.empty() || folded.size() > 90) return {};
    HeaderMeaning result;
    if (const auto plain = lookup(fold(header)); !plain.empty()) return {plain, HeaderOwner::None, {}, 0.95};
    std::vector<std::string_view> words = wordsOf(folded);
    std::erase_if(words, [](std::string_view w) { return contains(kStopWords, w); });
    if (words.empty()) return {};
    const std::string phrase = join(words, 0, words.size());
    if (const auto meaning = lookup(phrase); !meaning.empty()) return {meaning, HeaderOwner::None, {}, 0.92};

    std::vector<std::string_view> rest = words;
    std::erase_if(rest, [&](std::string_view word) {
        const OwnerWord *owner = ownerOf(word);
        if (!owner) return false;
        if (result.owner == HeaderOwner::None || (result.personRole.empty() && owner->owner == HeaderOwner::Person)) {
            result.owner = owner->owner;
            if (!owner->role.empty()) result.personRole = owner->role;
        }
        return true;
    });
    if (result.owner != HeaderOwner::None) {
        if (rest.empty()) { // the owner alone: "Programmateur"
            result.concept_ = result.owner == HeaderOwner::Person ? "person_name" : "";
            result.confidence = 0.85;
            if (!result.concept_.empty()) return result;
        } else if (const auto meaning = lookup(join(rest, 0, rest.size())); !meaning.empty()) {
            result.concept_ = meaning;
            result.confidence = 0.88;
            return result;
        }
    }
    HeaderMeaning part = words.size() > 1 ? subPhrase(words) : HeaderMeaning{};
    if (const auto meaning = fuzzy(phrase); !meaning.empty() && part.confidence < 0.65) part = {meaning, HeaderOwner::None, {}, 0.65};
    part.owner = result.owner;
    part.personRole = result.personRole;
    return part;
}

} // namespace flow
