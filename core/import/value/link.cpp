// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/link.h"

#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <utility>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    bool isHost(std::string_view host)
    {
        const size_t dot = host.rfind('.');
        if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3 || host.size() > 253) return false;
        for (const char c : host.substr(dot + 1))
            if (!isAlpha(c) && !isHigh(c) && c != '-' && !isDigit(c)) return false;
        if (isDigit(host[dot + 1])) return false;
        for (size_t i = 0; i < host.size(); ++i) {
            if (host[i] == '.' && (i == 0 || host[i - 1] == '.')) return false;
            if (!isAlnum(host[i]) && !isHigh(host[i]) && host[i] != '.' && host[i] != '-' && host[i] != '_') return false;
        }
        return true;
    }

    // Cuts what stands for a scheme, well or badly typed.
    std::string_view cutScheme(std::string_view &text, bool &repaired)
    {
        std::string_view scheme;
        for (int i = 0; i < 2; ++i) { // "http://https://x" is seen
            bool cut = false;
            for (const auto &[written, meant] : {std::pair{"https://"sv, "https"sv}, {"http://"sv, "http"sv}, {"ftp://"sv, "ftp"sv}}) {
                if (!startsNoCase(text, written)) continue;
                repaired = repaired || !scheme.empty();
                scheme = meant;
                text.remove_prefix(written.size());
                cut = true;
                break;
            }
            for (const auto &[written, meant] : {std::pair{"https//"sv, "https"sv}, {"http//"sv, "http"sv}, {"https:/"sv, "https"sv},
                     {"http:/"sv, "http"sv}, {"htpp://"sv, "http"sv}, {"htttp://"sv, "http"sv}, {"ttp://"sv, "http"sv},
                     {"http:"sv, "http"sv}, {"https:"sv, "https"sv}, {"//"sv, "https"sv}, {"http\\://"sv, "http"sv},
                     {"https\\://"sv, "https"sv}, {"www;"sv, ""sv}}) {
                if (cut || written == "www;" || !startsNoCase(text, written)) continue;
                scheme = meant;
                text.remove_prefix(written.size());
                repaired = cut = true;
            }
            if (!cut) break;
        }
        return scheme;
    }

} // namespace

TextValue url(std::string_view cell, std::string &scratch)
{
    TextValue result = tidyText(cell, scratch);
    if (result.text.empty()) return result;
    std::string_view text = result.text;
    const auto invalid = [&](Reason reason) {
        TextValue none;
        none.worsen(Status::Invalid, reason);
        return none;
    };
    bool repaired = false;
    std::string_view scheme = cutScheme(text, repaired);
    size_t end = text.find_first_of(" ;|<>\"");
    if (const size_t comma = text.find(", "); comma < end) end = comma;
    if (end != std::string_view::npos) {
        const std::string_view rest = trimmed(text.substr(end + 1));
        text = text.substr(0, end);
        if (scheme.empty() && rest.starts_with('@')) return invalid(Reason::IsEmail); // "name @example.org"
        if (!rest.empty()) result.worsen(Status::Doubtful, rest.contains('.') ? Reason::SeveralValues : Reason::ExtraText);
    }
    while (!text.empty() && std::string_view(".,)").contains(text.back())) text.remove_suffix(1);
    const size_t slash = text.find_first_of("/?#");
    std::string_view host = text.substr(0, slash);
    const std::string_view path = slash == std::string_view::npos ? std::string_view() : text.substr(slash);
    if (scheme.empty() && host.contains('@')) return invalid(Reason::IsEmail);
    std::string_view port;
    if (const size_t colon = host.rfind(':'); colon != std::string_view::npos && (colon + 1 == host.size() || allDigits(host.substr(colon + 1)))) {
        port = host.substr(colon);
        host = host.substr(0, colon);
    }
    if (!isHost(host)) return invalid(Reason::NotAUrl);
    std::string out(scheme.empty() ? "https"sv : scheme);
    out += "://";
    for (const char c : host) out += lower(c);
    out += port.size() > 1 ? port : ""sv;
    out += path;
    if (repaired) result.worsen(Status::Tidied, Reason::Repaired);
    else if (scheme.empty()) result.worsen(Status::Tidied, Reason::SchemeAdded);
    else if (out != cell) result.worsen(Status::Tidied, Reason::None);
    scratch = std::move(out);
    result.text = scratch;
    return result;
}

TextValue handle(std::string_view cell, std::string_view site, std::string &scratch)
{
    TextValue result = tidyText(cell, scratch);
    std::string_view text = result.text;
    if (text.empty()) return result;
    const size_t found = findNoCase(text, site);
    const size_t dot = found == std::string_view::npos ? std::string_view::npos : text.find('/', found);
    const bool onSite = dot != std::string_view::npos && found + site.size() < text.size() && text[found + site.size()] == '.';
    if (onSite) {
        text = text.substr(dot + 1);
        const bool page = startsNoCase(text, "profile.php") || startsNoCase(text, "pages/") || startsNoCase(text, "groups/")
            || startsNoCase(text, "channel/") || startsNoCase(text, "p/") || startsNoCase(text, "people/");
        if (page) return url(cell, scratch);
        text = text.substr(0, text.find_first_of("/?#"));
    } else if (text.contains("://") || (text.contains('/') && text.contains('.'))) {
        return url(cell, scratch);
    }
    while (!text.empty() && (text[0] == '@' || text[0] == ' ')) text.remove_prefix(1);
    if (text.contains(' ') || text.empty()) {
        TextValue kept = result;
        kept.worsen(Status::Doubtful, Reason::ExtraText);
        return kept;
    }
    if (text != cell) result.worsen(Status::Tidied, Reason::None);
    result.text = text;
    return result;
}

} // namespace flow::value
