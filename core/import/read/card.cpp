// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/card.h"

#include <algorithm>
#include <iterator>

namespace flow::read {

namespace {

/// "_$!<Home>!$_" is how Apple writes its own labels.
std::string plainLabel(std::string text)
{
    if (text.starts_with("_$!<") && text.ends_with(">!$_")) return text.substr(4, text.size() - 8);
    return text;
}

bool isPreferred(const ContentLine &line) { return line.hasType("PREF") || !line.parameter("PREF").empty(); }

std::string withoutScheme(std::string text, std::string_view scheme)
{
    if (upper(text).starts_with(scheme)) text.erase(0, scheme.size());
    return text;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

std::string kindOf(const std::vector<ContentLine> &lines)
{
    std::string kind = "individual";
    for (const ContentLine &line : lines) {
        if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND") {
            kind = trimmed(line.value);
            for (char &c : kind)
                if (c >= 'A' && c <= 'Z') c = char(c + 32);
        }
        if (line.name == "X-ABSHOWAS" && upper(trimmed(line.value)) == "COMPANY") kind = "org";
    }
    return kind;
}

} // namespace

bool Card::isGroup(const std::vector<ContentLine> &lines) { return kindOf(lines) == "group"; }

Card::Card(const std::vector<ContentLine> &lines)
{
    for (const ContentLine &line : lines)
        if (line.name == "X-ABLABEL" && !line.group.empty())
            m_labels[line.group] = plainLabel(unescaped(line.value));
    std::vector<const ContentLine *> left;
    for (const ContentLine &line : lines) {
        if (line.name == "VERSION" || line.name == "PRODID" || line.name == "X-ABLABEL"
            || trimmed(line.value).empty())
            continue;
        if (line.name == "ADR")
            m_addresses.push_back(&line);
        else if (take(line))
            m_takenGroups.insert(line.group);
        else
            left.push_back(&line);
    }
    takeAddress();
    for (const ContentLine *address : m_addresses)
        left.push_back(address);
    for (const ContentLine &line : lines) // labels of what found no column
        if (line.name == "X-ABLABEL" && !m_takenGroups.contains(line.group) && !trimmed(line.value).empty())
            left.push_back(&line);
    set(Kind, kindOf(lines));
    finishName();
    finishExtra(left);
}

bool Card::set(Column column, std::string text)
{
    text = trimmed(text);
    if (text.empty() || !m_cells[column].text.empty()) return false;
    m_cells[column].text = std::move(text);
    return true;
}

bool Card::take(const ContentLine &line)
{
    const std::string &name = line.name;
    const auto plain = [&](Column column) { return set(column, unescaped(line.value)); };
    if (name == "FN") return plain(Name);
    if (name == "N") return takeName(line);
    if (name == "NICKNAME") return plain(Nickname);
    if (name == "ORG") return takeOrganization(line);
    if (name == "TITLE") return plain(Title);
    if (name == "ROLE") return plain(Role);
    if (name == "EMAIL") return takeEmail(line);
    if (name == "TEL") return takePhone(line);
    if (name == "URL") return plain(Url);
    if (name == "BDAY") return takeDay(Birthday, line);
    if (name == "ANNIVERSARY" || name == "X-ANNIVERSARY") return takeDay(Anniversary, line);
    if (name == "NOTE") return plain(Note);
    if (name == "UID") return plain(Uid);
    if (name == "PHOTO") return takePhoto(line);
    if (name == "GEO") return takeGeo(line);
    if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND" || name == "X-ABSHOWAS") return true;
    if (name == "CATEGORIES") {
        std::string joined;
        for (const std::string &part : splitEscaped(line.value, ','))
            if (const std::string one = trimmed(unescaped(part)); !one.empty())
                joined += (joined.empty() ? "" : ", ") + one;
        return set(Categories, joined);
    }
    return false;
}

/// Commas are kept: some write several names with them, some forget to escape one.
bool Card::takeName(const ContentLine &line)
{
    static constexpr Column kParts[] = {LastName, FirstName, MiddleName, Prefix, Suffix};
    const auto parts = splitEscaped(line.value, ';');
    bool any = false;
    for (std::size_t i = 0; i < parts.size() && i < std::size(kParts); ++i)
        any = set(kParts[i], unescaped(parts[i])) || any;
    return any || std::ranges::all_of(parts, [](const std::string &part) { return trimmed(part).empty(); });
}

bool Card::takeOrganization(const ContentLine &line)
{
    if (!m_cells[Organization].text.empty()) return false;
    const auto parts = splitEscaped(line.value, ';');
    set(Organization, unescaped(parts[0]));
    std::string units;
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (const std::string unit = trimmed(unescaped(parts[i])); !unit.empty())
            units += (units.empty() ? "" : ", ") + unit;
    set(Department, units);
    return true;
}

std::string Card::label(const ContentLine &line) const
{
    if (const auto it = m_labels.find(line.group);
        !line.group.empty() && it != m_labels.end() && !it->second.empty())
        return it->second;
    for (const char *type : {"WORK", "HOME", "OTHER"})
        if (line.hasType(type)) return type[0] == 'W' ? "work" : type[0] == 'H' ? "home" : "other";
    return {};
}

bool Card::takeEmail(const ContentLine &line)
{
    for (const Column column : {Email1, Email2, Email3}) {
        if (!m_cells[column].text.empty()) continue;
        set(column, withoutScheme(unescaped(line.value), "MAILTO:"));
        set(Column(column + 1), label(line));
        if (isPreferred(line) && column != Email1) { // the preferred one comes first
            std::swap(m_cells[column], m_cells[Email1]);
            std::swap(m_cells[column + 1], m_cells[Email1 + 1]);
        }
        return true;
    }
    return false;
}

bool Card::takePhone(const ContentLine &line)
{
    const std::string number = trimmed(withoutScheme(unescaped(line.value), "TEL:"));
    const std::string named = upper(label(line));
    const auto is = [&](std::string_view type) { return line.hasType(type) || named.contains(type); };
    const Column column = is("FAX")                  ? PhoneFax
        : is("CELL") || is("MOBILE") || is("IPHONE") ? PhoneMobile
        : is("WORK")                                 ? PhoneWork
        : is("HOME")                                 ? PhoneHome
                                                     : PhoneOther;
    if (set(column, number)) return true;
    std::string &other = m_cells[PhoneOther].text;
    if (!other.empty()) other += "; ";
    other += number;
    return true;
}

void Card::takeAddress()
{
    const auto filled = [](const ContentLine *line) {
        return line->value.find_first_not_of("; ,\t") != std::string::npos;
    };
    std::erase_if(m_addresses, [&](const ContentLine *line) { return !filled(line); });
    if (m_addresses.empty()) return;
    auto best = std::ranges::find_if(m_addresses, [](const ContentLine *line) { return isPreferred(*line); });
    if (best == m_addresses.end())
        best =
            std::ranges::find_if(m_addresses, [](const ContentLine *line) { return line->hasType("WORK"); });
    if (best == m_addresses.end()) best = m_addresses.begin();
    auto parts = splitEscaped((*best)->value, ';');
    parts.resize(std::max<std::size_t>(parts.size(), 7));
    for (std::string &part : parts)
        part = trimmed(unescaped(part));
    std::string
        street; // post box and building belong to it; Google puts a whole address in the building's place
    for (const std::size_t i : {std::size_t(2), std::size_t(1), std::size_t(0)})
        if (!parts[i].empty()) street += (street.empty() ? "" : "\n") + parts[i];
    set(Street, street);
    set(City, parts[3]);
    set(Region, parts[4]);
    set(PostalCode, parts[5]);
    set(Country, parts[6]);
    set(AddressLabel, label(**best));
    m_takenGroups.insert((*best)->group);
    m_addresses.erase(best);
}

/// "1980-05-09", "19800509", with a time behind, "--0509"; the year 1604 is Apple's way to say none.
bool Card::takeDay(Column column, const ContentLine &line)
{
    std::string day = trimmed(unescaped(line.value));
    const auto time = day.find_first_of("T ");
    std::string digits = day.substr(0, std::min(time, day.size()));
    std::erase(digits, '-');
    if (!allDigits(digits) || (digits.size() != 8 && digits.size() != 4)) return set(column, day);
    const bool yearless = digits.size() == 4 ? day.starts_with("--") : digits.starts_with("1604");
    if (digits.size() == 4 && !yearless) return set(column, day);
    const std::string rest = digits.substr(digits.size() - 4);
    if (yearless) return set(column, "--" + rest.substr(0, 2) + '-' + rest.substr(2));
    const bool fresh = set(column, digits.substr(0, 4) + '-' + rest.substr(0, 2) + '-' + rest.substr(2));
    if (fresh && QDate::fromString(QString::fromStdString(m_cells[column].text), Qt::ISODate).isValid())
        m_cells[column].kind = CellKind::Date;
    return fresh;
}

bool Card::takePhoto(const ContentLine &line)
{
    const std::string encoding = upper(line.parameter("ENCODING"));
    if (!encoding.starts_with("B")) return set(Photo, unescaped(line.value));
    const char *type = line.hasType("PNG") ? "png" : line.hasType("GIF") ? "gif" : "jpeg";
    std::string data = std::string("data:image/") + type + ";base64,";
    data.reserve(data.size() + line.value.size()); // it may be tens of megabytes: one copy of it
    std::ranges::copy_if(line.value, std::back_inserter(data), [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    if (!m_cells[Photo].text.empty()) return false;
    m_cells[Photo].text = std::move(data);
    return true;
}

bool Card::takeGeo(const ContentLine &line)
{
    std::string text = withoutScheme(unescaped(line.value), "GEO:");
    const auto between = text.find_first_of(";,");
    if (between == std::string::npos) return false;
    const auto end = text.find_first_of(";,", between + 1);
    return set(Geo,
        trimmed(text.substr(0, between)) + ", "
            + trimmed(text.substr(between + 1, end == std::string::npos ? end : end - between - 1)));
}

void Card::finishName()
{
    if (!m_cells[Name].text.empty()) return;
    std::string name;
    for (const Column column : {Prefix, FirstName, MiddleName, LastName, Suffix})
        if (!m_cells[column].text.empty()) name += (name.empty() ? "" : " ") + m_cells[column].text;
    for (const Column column : {Organization, Nickname})
        if (name.empty()) name = m_cells[column].text;
    set(Name, name);
}

void Card::finishExtra(const std::vector<const ContentLine *> &left)
{
    std::string extra;
    for (const ContentLine *line : left) {
        if (!extra.empty()) extra.push_back('\n');
        extra += line->raw;
    }
    if (qint64(extra.size()) <= limits::kCellBytes) m_cells[Extra].text = std::move(extra);
}

} // namespace flow::read
