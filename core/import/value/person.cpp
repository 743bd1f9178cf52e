// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/person.h"

#include "core/base/fold.h"
#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <algorithm>
#include <array>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    constexpr std::array kSalutations{"m."sv, "mr"sv, "mr."sv, "mrs"sv, "mrs."sv, "ms"sv, "ms."sv, "miss"sv, "mme"sv, "mme."sv,
        "mlle"sv, "monsieur"sv, "madame"sv, "dr"sv, "dr."sv, "prof."sv, "herr"sv, "hr."sv, "frau"sv, "fr."sv, "sr."sv, "sra."sv, "señor"sv,
        "señora"sv, "don"sv, "doña"sv, "sig."sv, "maître"sv, "me."sv};
    constexpr std::array kParticles{"de"sv, "du"sv, "des"sv, "d'"sv, "la"sv, "le"sv, "van"sv, "von"sv, "der"sv, "den"sv,
        "ten"sv, "ter"sv, "da"sv, "di"sv, "del"sv, "della"sv, "dos"sv, "do"sv, "el"sv, "al"sv, "bin"sv, "ben"sv, "y"sv,
        "zu"sv, "zur"sv, "af"sv, "st"sv, "mac"sv, "saint"sv};
    constexpr auto kCompanyWords = " sarl sas sasu eurl sa scop scic gmbh ug ag kg ev ltd limited llc inc corp plc bv nv srl sl slu "
                                   "oy ab asbl vzw association asso assoc verein asociacion fondation foundation stiftung company "
                                   "festival theatre teatro theater club records recordings productions production booking agency "
                                   "agence agentur agencia management music musique entertainment events label editions mairie ville "
                                   "office centre center salle radio media magazine collectif collective orchestra orchestre "
                                   "ensemble studio studios presents touring live concerts group groupe "sv;

    template <class Words>
    bool oneOf(const Words &words, std::string_view text)
    {
        return std::ranges::any_of(words, [&](std::string_view w) { return equalsNoCase(w, text); });
    }

    // Two letters or more, none of them lower case: a family name in capitals.
    bool inCapitals(std::string_view word)
    {
        size_t letters = 0;
        for (size_t i = 0; i < word.size(); ++i) {
            if (isLower(word[i])) return false;
            if (isUpper(word[i])) ++letters;
            // Lower case of Latin-1 in UTF-8 is C3 A0 to C3 BF.
            if (word[i] == '\xC3' && i + 1 < word.size()) {
                if (word[i + 1] >= '\xA0') return false;
                ++letters;
            }
        }
        return letters >= 2 && word.find('.') == std::string_view::npos;
    }

    std::vector<std::string_view> words(std::string_view text)
    {
        std::vector<std::string_view> out;
        for (size_t at = 0; at < text.size();) {
            const size_t end = std::min(text.find(' ', at), text.size());
            if (end > at) out.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        return out;
    }

    std::string joined(const std::vector<std::string_view> &parts, size_t from, size_t to)
    {
        std::string out;
        for (size_t i = from; i < to; ++i) {
            if (!out.empty()) out += ' ';
            out += parts[i];
        }
        return out;
    }

    void splitWords(const std::vector<std::string_view> &parts, PersonValue &out)
    {
        size_t capitals = 0;
        while (capitals < parts.size() && (inCapitals(parts[capitals]) || (capitals == 0 && parts.size() > 2 && oneOf(kParticles, parts[0])))) ++capitals;
        const bool allCapitals = std::ranges::all_of(parts, inCapitals);
        if (capitals > 0 && !allCapitals && capitals < parts.size()) { // "DURAND Marie"
            out.lastName = joined(parts, 0, capitals);
            out.firstName = joined(parts, capitals, parts.size());
            out.worsen(Status::Tidied, Reason::NameOrder);
            return;
        }
        size_t split = parts.size() - 1;
        for (size_t i = 1; i < parts.size(); ++i) {
            const bool particle = oneOf(kParticles, parts[i]) && !isUpper(parts[i][0]);
            if (particle || (!allCapitals && inCapitals(parts[i]) && i + 1 < parts.size() && inCapitals(parts[i + 1]))) {
                split = i;
                break;
            }
        }
        out.firstName = joined(parts, 0, split);
        out.lastName = joined(parts, split, parts.size());
        if (parts.size() > 2 && split == parts.size() - 1) out.worsen(Status::Tidied, Reason::NameOrder);
    }

} // namespace

bool looksLikeCompany(std::string_view name)
{
    const std::string folded = fold(name);
    for (const std::string_view word : words(folded)) {
        std::string key = " ";
        key += word;
        key += ' ';
        if (kCompanyWords.contains(key)) return true;
    }
    return name.contains('&') || name.contains("e.V.") || name.contains("S.A.");
}

std::string joinName(std::string_view firstName, std::string_view lastName)
{
    std::string out(trimmed(firstName));
    const std::string_view last = trimmed(lastName);
    if (!out.empty() && !last.empty()) out += ' ';
    out += last;
    return out;
}

PersonValue person(std::string_view cell)
{
    PersonValue out;
    std::string scratch;
    const TextValue tidy = tidyText(cell, scratch);
    out.worsen(tidy.status, tidy.reason);
    std::string_view text = tidy.text;
    if (text.empty()) return out;
    auto parts = words(text);
    if (parts.size() > 1 && oneOf(kSalutations, parts[0])) {
        out.salutation = parts[0];
        text = trimmed(text.substr(parts[0].size()));
        parts.erase(parts.begin());
    }
    out.name = text;
    if (looksLikeCompany(text) || text.find_first_of("0123456789@/") != std::string_view::npos) {
        out.company = looksLikeCompany(text);
        return out;
    }
    const size_t comma = text.find(',');
    if (comma != std::string_view::npos && comma > 0 && text.find(',', comma + 1) == std::string_view::npos) {
        out.lastName = trimmed(text.substr(0, comma));
        out.firstName = trimmed(text.substr(comma + 1));
        out.name = joinName(out.firstName, out.lastName);
        out.worsen(Status::Tidied, Reason::NameOrder);
        return out;
    }
    if (parts.size() < 2 || parts.size() > 6) return out;
    splitWords(parts, out);
    out.name = joinName(out.firstName, out.lastName);
    return out;
}

void list(std::string_view cell, std::vector<std::string_view> &out)
{
    out.clear();
    const std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return;
    const auto add = [&](std::string_view part) {
        part = trimmed(part);
        if (eat(part, "*")) part = trimmed(part);
        if (part.size() >= 2 && part.front() == '"' && part.back() == '"') part = trimmed(part.substr(1, part.size() - 2));
        const bool known = std::ranges::any_of(out, [&](std::string_view v) { return equalsNoCase(v, part); });
        if (!part.empty() && !known) out.push_back(part);
    };
    std::string_view mark = ",";
    for (const auto candidate : {":::"sv, ";"sv, "|"sv, "\n"sv})
        if (text.contains(candidate)) {
            mark = candidate;
            break;
        }
    const bool quoted = text.front() == '"' && text.size() > 1;
    for (size_t at = 0; at <= text.size();) {
        size_t end = std::string_view::npos;
        if (quoted && text.substr(at).starts_with('"')) {
            const size_t close = text.find('"', at + 1);
            end = close == std::string_view::npos ? close : text.find(mark, close);
        } else end = text.find(mark, at);
        end = std::min(end, text.size());
        add(text.substr(at, end - at));
        at = end + mark.size();
    }
}

} // namespace flow::value
