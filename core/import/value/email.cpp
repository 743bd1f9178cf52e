// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/email.h"

#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    constexpr auto kTypos = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"gmial.com", "gmail.com"}, {"gmai.com", "gmail.com"}, {"gmal.com", "gmail.com"}, {"gmil.com", "gmail.com"},
        {"gamil.com", "gmail.com"}, {"gnail.com", "gmail.com"}, {"gmaill.com", "gmail.com"}, {"gmail.co", "gmail.com"},
        {"gmail.cm", "gmail.com"}, {"gmail.om", "gmail.com"}, {"gmail.fr", "gmail.com"}, {"gmail.de", "gmail.com"},
        {"gmail.es", "gmail.com"}, {"gmailcom.com", "gmail.com"}, {"googlemail.co", "googlemail.com"},
        {"hotmial.com", "hotmail.com"}, {"hotmai.com", "hotmail.com"}, {"hotmal.com", "hotmail.com"},
        {"hotmil.com", "hotmail.com"}, {"hotamil.com", "hotmail.com"}, {"homail.com", "hotmail.com"},
        {"hotmaill.com", "hotmail.com"}, {"hotmai.fr", "hotmail.fr"}, {"hotmial.fr", "hotmail.fr"},
        {"outlok.com", "outlook.com"}, {"outloook.com", "outlook.com"}, {"outlook.co", "outlook.com"},
        {"yaho.com", "yahoo.com"}, {"yahooo.com", "yahoo.com"}, {"yhaoo.com", "yahoo.com"}, {"yahoo.co", "yahoo.com"},
        {"yaho.fr", "yahoo.fr"}, {"yahho.fr", "yahoo.fr"}, {"wanado.fr", "wanadoo.fr"}, {"wanadoo.com", "wanadoo.fr"},
        {"orage.fr", "orange.fr"}, {"oragne.fr", "orange.fr"}, {"oange.fr", "orange.fr"}, {"icloud.co", "icloud.com"},
        {"iclod.com", "icloud.com"}, {"icould.com", "icloud.com"}, {"laposte.fr", "laposte.net"},
        {"gmx.d", "gmx.de"}, {"web.d", "web.de"},
    });

    constexpr bool isLocalByte(char c) { return isAlnum(c) || isHigh(c) || "!#$%&'*+-=?^_`{|}~."sv.contains(c); }
    constexpr bool isDomainByte(char c) { return isAlnum(c) || isHigh(c) || c == '.' || c == '-'; }

    bool isLabel(std::string_view label)
    {
        return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-';
    }

    bool isDomain(std::string_view domain)
    {
        if (domain.size() > 253) return false;
        const size_t lastDot = domain.rfind('.');
        if (lastDot == std::string_view::npos) return false;
        const std::string_view top = domain.substr(lastDot + 1);
        if (top.size() < 2 || isDigit(top[0])) return false;
        for (size_t at = 0; at <= domain.size();) {
            const size_t dot = std::min(domain.find('.', at), domain.size());
            if (!isLabel(domain.substr(at, dot - at))) return false;
            at = dot + 1;
        }
        return true;
    }

    bool isSeparatorWord(std::string_view text)
    {
        constexpr std::array words{"and"sv, "et"sv, "ou"sv, "or"sv, "y"sv, "o"sv, "und"sv, "oder"sv, "e"sv};
        return std::ranges::any_of(words, [&](std::string_view w) { return equalsNoCase(w, text); });
    }

    // What stands between two addresses: nothing but separators, or text that must not vanish unnoticed.
    std::string_view meaningful(std::string_view text)
    {
        constexpr auto kSeparators = ";,/|:<>()[]\"'.-"sv;
        for (;;) {
            text = trimmed(text);
            if (!text.empty() && kSeparators.contains(text.front())) text.remove_prefix(1);
            else if (!text.empty() && kSeparators.contains(text.back())) text.remove_suffix(1);
            else break;
        }
        if (text == "\xC2\xB7" || text == "\xE2\x80\xA2" || isSeparatorWord(text)) return {};
        for (const auto label : {"mailto"sv, "mail"sv, "email"sv, "e-mail"sv, "courriel"sv, "contact"sv, "correo"sv})
            if (equalsNoCase(text, label)) return {};
        return text;
    }

    // Lowers into scratch, which was reserved for the whole cell, so that views into it stay valid.
    std::string_view lowered(std::string_view local, std::string_view domain, std::string &scratch)
    {
        const size_t start = scratch.size();
        for (const char c : local) scratch += lower(c);
        scratch += '@';
        for (const char c : domain) scratch += lower(c);
        return std::string_view(scratch).substr(start);
    }

    struct Found
    {
        size_t begin = 0, end = 0;
        EmailValue email;
    };

    // A comma where the point before a country or "com" should be, and nothing behind it.
    bool isCommaForPoint(std::string_view rest)
    {
        size_t n = 1;
        while (n < rest.size() && isAlpha(rest[n])) ++n;
        return rest.starts_with(',') && n >= 3 && n <= 4 && (n == rest.size() || spaceAt(rest.substr(n)) || rest[n] == ';');
    }

    Found around(std::string_view cell, size_t at, size_t from, std::string &scratch)
    {
        Found found;
        size_t left = at, right = at + 1;
        bool spaced = false;
        std::string repaired;
        if (left > from + 1 && cell[left - 1] == ' ' && isLocalByte(cell[left - 2])) { // "name @example.org"
            --left;
            spaced = true;
        }
        if (right + 1 < cell.size() && cell[right] == ' ' && isAlnum(cell[right + 1])) { // "name@ example.org"
            ++right;
            spaced = true;
        }
        const size_t localEnd = left, domainStart = right;
        while (left > from && isLocalByte(cell[left - 1]) && spaceAt(cell.substr(left - 1)) == 0) --left;
        while (right < cell.size() && isDomainByte(cell[right]) && !spaceAt(cell.substr(right))) ++right;
        std::string_view local = cell.substr(left, localEnd - left);
        std::string_view domain = cell.substr(domainStart, right - domainStart);
        found.begin = left;
        found.end = right;
        if (startsNoCase(local, "mailto:")) local.remove_prefix(7);
        while (!local.empty() && (local.front() == '\'' || local.front() == '.')) local.remove_prefix(1);
        while (!domain.empty() && (domain.back() == '.' || domain.back() == '-')) domain.remove_suffix(1);
        if (!domain.contains('.') && isCommaForPoint(cell.substr(right))) { // "name@orange,fr"
            size_t end = right + 1;
            while (end < cell.size() && isAlpha(cell[end])) ++end;
            repaired = std::string(domain) + '.' + std::string(cell.substr(right + 1, end - right - 1));
            domain = repaired;
            found.end = end;
            found.email.worsen(Status::Doubtful, Reason::Repaired);
        }
        if (local.empty() || local.size() > 64 || local.back() == '.' || !isDomain(domain)) {
            found.email.worsen(Status::Invalid, Reason::BadAddress);
            return found;
        }
        found.email.address = lowered(local, domain, scratch);
        if (found.email.address != cell.substr(left, right - left)) found.email.worsen(Status::Tidied, Reason::Case);
        if (spaced) found.email.worsen(Status::Doubtful, Reason::SpaceInAddress);
        if (local.contains("..")) found.email.worsen(Status::Doubtful, Reason::BadAddress);
        const std::string_view lowDomain = found.email.address.substr(local.size() + 1);
        if (!likelyDomain(lowDomain).empty()) found.email.worsen(Status::Doubtful, Reason::DomainTypo);
        return found;
    }

    void add(std::vector<EmailValue> &out, const EmailValue &email)
    {
        const bool known = std::ranges::any_of(
            out, [&](const EmailValue &e) { return !e.address.empty() && e.address == email.address; });
        if (!known) out.push_back(email);
    }

} // namespace

std::string_view likelyDomain(std::string_view domain)
{
    if (domain.empty() || std::string_view("ghoywilr").find(domain[0]) == std::string_view::npos) {
        return domain.ends_with(".con") || domain.ends_with(".cmo") || domain.ends_with(".ocm") ? ".com"sv : ""sv;
    }
    for (const auto &[wrong, right] : kTypos)
        if (wrong == domain) return right;
    return domain.ends_with(".con") || domain.ends_with(".cmo") || domain.ends_with(".ocm") ? ".com"sv : ""sv;
}

bool isPlainEmail(std::string_view cell)
{
    const size_t at = cell.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || cell.size() > 254) return false;
    for (size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (i == at) continue;
        if (isLower(c) || isDigit(c) || c == '.' || c == '-') continue;
        if (i < at && (c == '_' || c == '+')) continue;
        return false;
    }
    const std::string_view local = cell.substr(0, at);
    return local.front() != '.' && local.back() != '.' && !local.contains("..") && isDomain(cell.substr(at + 1));
}

void emails(std::string_view cell, std::string &scratch, std::vector<EmailValue> &out)
{
    out.clear();
    if (isPlainEmail(cell)) {
        EmailValue email;
        email.address = cell;
        if (!likelyDomain(cell.substr(cell.find('@') + 1)).empty())
            email.worsen(Status::Doubtful, Reason::DomainTypo);
        out.push_back(email);
        return;
    }
    const std::string_view text = trimmed(cell);
    if (text.empty() || isNullWord(text)) return;
    scratch.clear();
    scratch.reserve(text.size() + 1);
    size_t from = 0;
    bool extra = false;
    for (size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', from)) {
        Found found = around(text, at, from, scratch);
        const std::string_view before = meaningful(text.substr(from, found.begin - from));
        if (!before.empty()) {
            if (found.begin > 0 && text[found.begin - 1] == '<') found.email.name = before;
            else extra = true;
        }
        if (found.end - found.begin != text.size()) found.email.worsen(Status::Tidied, Reason::None);
        if (text.size() != cell.size()) found.email.worsen(Status::Tidied, Reason::Whitespace);
        if (!found.email.name.empty()) found.email.worsen(Status::Tidied, Reason::None);
        add(out, found.email);
        from = std::max(found.end, at + 1);
    }
    if (!meaningful(text.substr(std::min(from, text.size()))).empty()) extra = true;
    if (out.empty()) {
        EmailValue none;
        none.worsen(Status::Invalid, Reason::NoAt);
        out.push_back(none);
    } else if (extra) {
        for (EmailValue &e : out) e.worsen(Status::Doubtful, Reason::ExtraText);
    }
}

} // namespace flow::value
