// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/choice.h"

#include "core/base/fold.h"
#include "core/geo/countries.h"
#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    constexpr auto kYes = " yes y oui o si s sim ja j true vrai verdadero wahr vero 1 x on checked subscribed ok t "
                          "opted in opt in "sv;
    constexpr auto kNo = " no n non nein false faux falso falsch 0 off nao unchecked unsubscribed f opted out opt out "sv;

    struct Words { std::string_view field, code, words; }; // words folded, separated by |

    constexpr std::array kWords{
        Words{"venue.kind", "club", "club|boite|night club|discotheque|discoteca|disco|music club|jazz club"},
        Words{"venue.kind", "hall", "hall|salle|salle de concert|concert hall|music hall|sala|sala de conciertos|halle|"
                                    "konzertsaal|concert|smac|music venue|live music venue|venue|auditorium|salle des fetes"},
        Words{"venue.kind", "theatre", "theatre|theater|teatro|scene nationale|opera"},
        Words{"venue.kind", "arena", "arena|zenith|stadium|stade|palais des sports"},
        Words{"venue.kind", "bar", "bar|pub|cafe|cafe concert|caf conc|kneipe|taverne|restaurant|brewery|brasserie"},
        Words{"venue.kind", "arts_centre", "arts centre|arts center|centre culturel|centro cultural|kulturzentrum|mjc|"
                                           "cultural centre|maison de la culture|soziokulturelles zentrum|tiers lieu"},
        Words{"venue.kind", "open_air", "open air|plein air|outdoor|aire libre|park|parc"},
        Words{"venue.kind", "church", "church|eglise|iglesia|kirche|cathedral|chapelle|chapel|temple"},
        Words{"venue.kind", "festival", "festival|festivals|fest|festivales"},
        Words{"venue.kind", "other", "other|autre|otro|sonstiges|andere"},
        Words{"venue.status", "active", "active|actif|ouvert|open|activo|abierto|aktiv|offen"},
        Words{"venue.status", "closed", "closed|ferme|cerrado|geschlossen|inactive|inactif|termine"},
        Words{"venue.status", "on_hold", "on hold|en pause|pausa|pausiert|en attente"},
        Words{"company.kind", "promoter", "promoter|promoteur|organisateur|promotor|veranstalter|organisator|concert promoter"},
        Words{"company.kind", "agency", "agency|agence|agencia|agentur|booking agency|booking|agence de booking"},
        Words{"company.kind", "label", "label|record label|maison de disques|sello|discografica|plattenfirma"},
        Words{"company.kind", "publisher", "publisher|editeur|editorial|verlag|edition|publishing"},
        Words{"company.kind", "management", "management|manager|mgmt"},
        Words{"company.kind", "producer", "producer|producteur|tourneur|productora|produktion|production"},
        Words{"company.kind", "media", "media|presse|press|radio|medien|medios|journal|magazine|webzine"},
        Words{"company.kind", "public_body", "public body|mairie|collectivite|ville|ayuntamiento|stadt|gemeinde|association"},
        Words{"company.kind", "supplier", "supplier|fournisseur|prestataire|proveedor|lieferant|backline"},
        Words{"company.kind", "other", "other|autre|otro|sonstiges"},
        Words{"contact_role.role", "programmer", "programmer|programmation|programmateur|programmatrice|prog|programador|"
                                                 "programadora|programm|programmleitung|programmgestaltung|talent buyer|"
                                                 "directeur artistique|direction artistique|artistic director|curator"},
        Words{"contact_role.role", "booker", "booker|booking|agent|buchung|contratacion|tourneur"},
        Words{"contact_role.role", "promoter", "promoter|promoteur|promotor|veranstalter|organisateur|organisatrice"},
        Words{"contact_role.role", "technical", "technical|technique|regie|regisseur|tecnico|technik|sound|son|tech|"
                                                "directeur technique|regisseur general|technical manager|technischer leiter"},
        Words{"contact_role.role", "production", "production|produccion|produktion|prod|charge de production|"
                                                 "production manager|produktionsleitung"},
        Words{"contact_role.role", "accounting", "accounting|comptabilite|compta|contabilidad|buchhaltung|finance|"
                                                 "administration|administrateur|administratrice|admin"},
        Words{"contact_role.role", "press", "press|presse|prensa|communication|comm|com|pr|marketing|promo|media"},
        Words{"contact_role.role", "management", "management|manager|direction|directeur|directrice|director|directora|"
                                                 "leitung|owner|gerant|geschaftsfuhrung|president|presidente"},
        Words{"contact_role.role", "hospitality", "hospitality|accueil|catering|acogida|gastgeber|runner"},
        Words{"contact_role.role", "signatory", "signatory|signataire|firmante|unterzeichner"},
        Words{"deal.stage", "prospect", "prospect|lead|piste|contact|new|nouveau|qualified|qualifiedtobuy|"
                                        "appointmentscheduled|open|contact made|idea|target|interessent"},
        Words{"deal.stage", "option", "option|hold|on hold|pre option|1st option|reservation|presentationscheduled|demo scheduled"},
        Words{"deal.stage", "offer", "offer|offre|oferta|angebot|proposal|proposal made|devis|negotiation|negociation|"
                                     "negotiations started|decisionmakerboughtin|quote"},
        Words{"deal.stage", "confirmed", "confirmed|confirme|confirmado|bestatigt|won|closed won|closedwon|gagne|signed|"
                                         "contractsent|contract sent|contrat|deal memo"},
        Words{"deal.stage", "prepare", "prepare|preparation|production|advance|advancing|a preparer"},
        Words{"deal.stage", "close", "close|closed|settled|solde|done|termine|paid|paye|cloture"},
        Words{"deal.stage", "lost", "lost|closed lost|closedlost|perdu|perdido|verloren|cancelled|annule|refused|refuse|declined"},
        Words{"show.status", "hold", "hold|option|tentative|pre option|pencil|penciled|tbc|tba|a confirmer|pending|angefragt|requested|offer|offre|oferta|angebot|"
                                    "negotiation|en negociation|in verhandlung|provisional|provisoire|por confirmar|unbestatigt|in discussion|en discussion|pitched|en attente|en espera|waiting"},
        Words{"show.status", "confirmed", "confirmed|confirme|ok|fix|bestatigt|confirmado|booked|signed|busy|announced|annonce|on sale|en vente|im verkauf|"
                                         "sold out|complet|ausverkauft|agotado|contracted|signe|contrat signe"},
        Words{"show.status", "played", "played|joue|done|past|passe|gespielt|realizado|completed"},
        Words{"show.status", "cancelled", "cancelled|canceled|annule|abgesagt|cancelado|annulled|rescinded|declined|refused|refuse|rechazado|abgelehnt|released|"
                                         "cleared|lost|perdu|expired"},
        Words{"show.status", "postponed", "postponed|reporte|verschoben|aplazado|rescheduled"},
        Words{"order.status", "pending", "pending|authorized|on hold|processing unpaid|unpaid|en attente|pendiente|offen|"
                                         "partially paid|expired|checkout draft"},
        Words{"order.status", "paid", "paid|processing|completed|complete|placed|success|succeeded|paye|payee|pagado|"
                                      "bezahlt|attending|checked in|free|valid|terminee|en cours|fulfilled"},
        Words{"order.status", "part_refunded", "part refunded|partially refunded|partial refund|partiellement rembourse"},
        Words{"order.status", "refunded", "refunded|refund|reversal|rembourse|remboursee|reembolsado|erstattet|charged back"},
        Words{"order.status", "cancelled", "cancelled|canceled|voided|trash|annule|annulee|cancelado|storniert|"
                                           "not attending|deleted"},
        Words{"order.status", "failed", "failed|echouee|fallido|fehlgeschlagen|requires payment method|declined|blocked"},
        Words{"order.fulfilment", "open", "open|unfulfilled|pending|a expedier"},
        Words{"order.fulfilment", "partial", "partial|partially fulfilled"},
        Words{"order.fulfilment", "shipped", "shipped|fulfilled|expedie|delivered|enviado|versendet"},
        Words{"order.fulfilment", "returned", "returned|restocked|retourne"},
        Words{"order_line.kind", "merch", "merch|package|t shirt|shirt|apparel|merchandise|textile"},
        Words{"order_line.kind", "record", "record|vinyl|vinyle|lp|cd|cassette|album physique"},
        Words{"order_line.kind", "digital", "digital|album|track|download|bundle|numerique"},
        Words{"order_line.kind", "ticket", "ticket|billet|entrada|eintritt|entry"},
        Words{"order_line.kind", "membership", "membership|subscription|abonnement|adhesion"},
        Words{"order_line.kind", "tip", "tip|don|donation|pourboire"},
        Words{"artist.status", "active", "active|actif|activo|aktiv"},
        Words{"artist.status", "paused", "paused|pause|on hold|en pause|hiatus"},
        Words{"artist.status", "former", "former|ancien|inactive|inactif|ehemalig|archived"},
        Words{"artist.tier", "emerging", "emerging|emergent|developpement|decouverte|newcomer|emergente"},
        Words{"artist.tier", "confirmed", "confirmed|confirme|etabli|established|headliner|consolidado"},
        Words{"fan.kind", "person", "person|particulier|individual|persona|privat"},
        Words{"fan.kind", "company", "company|entreprise|business|empresa|firma|societe"},
        Words{"fan.stage", "lead", "lead|subscriber|abonne"},
        Words{"fan.stage", "prospect", "prospect|opportunity|marketing qualified lead|sales qualified lead"},
        Words{"fan.stage", "customer", "customer|client|cliente|kunde|buyer|acheteur"},
        Words{"fan.stage", "inactive", "inactive|inactif|churned|dormant|evangelist ended"},
        Words{"fan.email_consent", "given", "given|subscribed|enabled|active|yes|oui|opted in|si|ja|abonne|true|1"},
        Words{"fan.email_consent", "confirmed", "confirmed|double opt in|verified|confirme"},
        Words{"fan.email_consent", "withdrawn", "withdrawn|unsubscribed|blocklisted|blacklisted|cancelled|canceled|"
                                                "complained|desabonne|abgemeldet|disabled|unsubscribe|email disabled"},
        Words{"fan.email_consent", "bounced", "bounced|cleaned|bounce|hard bounced|invalid|undeliverable"},
        Words{"fan.email_consent", "unknown", "unknown|unconfirmed|non subscribed|transactional|not subscribed|inactive|no|non|nein|false|0"},
        Words{"fan.sms_consent", "given", "given|yes|oui|true|1|subscribed"},
        Words{"fan.sms_consent", "withdrawn", "withdrawn|unsubscribed|blacklisted"},
        Words{"fan.sms_consent", "unknown", "unknown|no|non|false|0"},
        Words{"contact.status", "active", "active|actif|activo|aktiv"},
        Words{"contact.status", "left", "left|parti|inactive|inactif|ehemalig|ancien"},
    };

    bool listed(std::string_view words, char mark, std::string_view word)
    {
        for (size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
            const bool start = at == 0 || words[at - 1] == mark;
            const size_t end = at + word.size();
            if (start && (end == words.size() || words[end] == mark)) return true;
        }
        return false;
    }

} // namespace

BoolValue boolean(std::string_view cell)
{
    BoolValue result;
    const std::string_view text = trimmed(cell);
    if (text.empty()) return result;
    if (text == "✓" || text == "✔" || text == "☑" || text == "✅" || text == "☒") return result.value = true, result;
    if (text == "✗" || text == "✘" || text == "☐" || text == "❌") return result.value = false, result;
    if (isNullWord(text)) {
        result.worsen(Status::Tidied, Reason::NullWord);
        return result;
    }
    std::string key = " ";
    foldTo(key, text.substr(0, 32));
    key += ' ';
    if (kYes.contains(key)) result.value = true;
    else if (kNo.contains(key)) result.value = false;
    else if (text == "1.0") result.value = true;
    else if (text == "0.0") result.value = false;
    else result.worsen(Status::Invalid, Reason::NotABoolean);
    return result;
}

TextValue choice(std::string_view entityField, std::string_view cell)
{
    TextValue result;
    const std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return result;
    const std::string key = fold(text.substr(0, 80));
    for (const Words &entry : kWords) {
        if (entry.field != entityField) continue;
        if (entry.code == text) {
            result.text = entry.code;
            return result;
        }
        if (!key.empty() && (listed(entry.words, '|', key) || fold(entry.code) == key)) {
            result.text = entry.code;
            result.worsen(Status::Tidied, Reason::None);
            return result;
        }
    }
    result.worsen(Status::Doubtful, Reason::UnknownChoice);
    return result;
}

TextValue language(std::string_view cell, std::string &scratch)
{
    constexpr auto kNames = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"fr", "fra|fre|francais|french|frances|franzosisch|francese"}, {"en", "eng|anglais|english|ingles|englisch|inglese"},
        {"es", "spa|espagnol|spanish|espanol|castellano|spanisch|spagnolo"}, {"de", "deu|ger|allemand|german|aleman|deutsch|tedesco"},
        {"it", "ita|italien|italian|italiano|italienisch"}, {"pt", "por|portugais|portuguese|portugues|portugiesisch"},
        {"nl", "nld|dut|neerlandais|dutch|neerlandes|niederlandisch|nederlands"}, {"ja", "jpn|japonais|japanese|japones|japanisch"},
        {"pl", "pol|polonais|polish|polaco|polnisch|polski"}, {"ru", "rus|russe|russian|ruso|russisch"},
        {"ca", "cat|catalan|katalanisch|catala"}, {"eu", "eus|baq|basque|vasco|euskara"}, {"br", "bre|breton"},
        {"sv", "swe|suedois|swedish|sueco|schwedisch|svenska"}, {"da", "dan|danois|danish|danes|danisch|dansk"},
        {"no", "nor|norvegien|norwegian|noruego|norwegisch|norsk"}, {"fi", "fin|finnois|finnish|finlandes|finnisch|suomi"},
        {"cs", "ces|cze|tcheque|czech|checo|tschechisch"}, {"el", "ell|gre|grec|greek|griego|griechisch"},
        {"ar", "ara|arabe|arabic|arabisch"}, {"zh", "zho|chi|chinois|chinese|chino|chinesisch"}, {"tr", "tur|turc|turkish|turco|turkisch"},
    });
    TextValue result;
    std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return result;
    if (text.size() == 2 && isLower(text[0]) && isLower(text[1])) {
        result.text = text;
        return result;
    }
    const std::string key = fold(text.substr(0, 40));
    const bool tag = text.size() >= 2 && isAlpha(text[0]) && isAlpha(text[1]) && (text.size() == 2 || text[2] == '-' || text[2] == '_');
    if (tag) {
        scratch = {lower(text[0]), lower(text[1])};
        result.text = scratch;
    }
    for (const auto &[code, names] : kNames)
        if (result.text.empty() && listed(names, '|', key)) result.text = code;
    result.worsen(result.text.empty() ? Status::Doubtful : Status::Tidied, result.text.empty() ? Reason::UnknownLanguage : Reason::None);
    return result;
}

TextValue country(std::string_view cell, std::string &scratch)
{
    static thread_local std::unordered_map<std::string, std::string> seen;
    TextValue result;
    const std::string_view text = trimmed(cell);
    if (text.empty() || (isNullWord(text) && text.size() > 2)) return result;
    std::string key(text);
    auto known = seen.find(key);
    if (known == seen.end()) {
        if (seen.size() > 2000) seen.clear();
        const auto code = countryFromText(QString::fromUtf8(text.data(), qsizetype(text.size())));
        known = seen.emplace(std::move(key), code ? code->toStdString() : std::string()).first;
    }
    if (known->second.empty()) {
        result.worsen(Status::Doubtful, Reason::UnknownCountry);
        return result;
    }
    scratch = known->second;
    result.text = scratch;
    if (result.text != cell) result.worsen(Status::Tidied, Reason::None);
    return result;
}

} // namespace flow::value
