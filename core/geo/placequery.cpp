// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/placequery.h"

#include "core/base/fold.h"
#include "core/geo/placekey.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::u16string_view, 14> kArticles{
    u"le", u"la", u"les", u"l", u"the", u"el", u"los", u"las", u"il", u"lo", u"de", u"den", u"het", u"a"};
constexpr std::array<std::pair<std::u16string_view, std::u16string_view>, 12> kOverseas{{{u"971", u"GP"},
    {u"972", u"MQ"}, {u"973", u"GF"}, {u"974", u"RE"}, {u"975", u"PM"}, {u"976", u"YT"}, {u"977", u"BL"},
    {u"978", u"MF"}, {u"986", u"WF"}, {u"987", u"PF"}, {u"988", u"NC"}, {u"980", u"MC"}}};

std::string keyOf(QStringView text) { return placeKey(text.toUtf8().toStdString()); }

bool isArticle(QStringView word)
{
    const QString folded = fold(word.toString());
    return std::ranges::any_of(kArticles, [&](auto article) { return folded == QStringView(article); });
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

QString departmentOf(QStringView postcode)
{
    QString digits;
    for (const QChar c : postcode) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    if (digits.size() == 4) digits.prepend(u'0'); // a spreadsheet took 01000 for a number
    if (digits.size() != 5) return {};
    if (digits.startsWith(u"97") || digits.startsWith(u"98")) return digits.first(3);
    return digits.first(2);
}

// "11e", "3ème", "1er", "02": what follows Paris, Lyon and Marseille.
bool isArrondissement(QStringView word)
{
    if (word.isEmpty() || !word.front().isDigit() || word.size() > 5) return false;
    const auto rest = std::ranges::find_if_not(word, [](QChar c) { return c.isDigit(); });
    const QString suffix = fold(QString(QStringView(rest, word.end())));
    return suffix.isEmpty() || suffix == u"e" || suffix == u"er" || suffix == u"eme" || suffix == u"e arr"
        || suffix == u"th";
}

// Takes what stands in brackets out of the text: an article goes to the front, digits are a departement,
// words a hint.
void takeBrackets(QString &text, PlaceQuery &query)
{
    const qsizetype open = text.indexOf(u'('), close = text.indexOf(u')', open + 1);
    if (open < 0) return;
    const QString inner = text.mid(open + 1, (close < 0 ? text.size() : close) - open - 1).trimmed();
    text = (text.first(open) + (close < 0 ? QString() : u' ' + text.mid(close + 1))).simplified();
    if (isArticle(inner) || inner.compare(u"l'"_s, Qt::CaseInsensitive) == 0)
        text.prepend(inner + u' ');
    else if (inner.size() <= 3 && hasDigit(inner))
        query.department = inner.toUpper();
    else if (const QString code = departmentOf(inner); !code.isEmpty())
        query.department = code;
    else if (!inner.isEmpty())
        query.hints.append(inner);
}

// "F-75011 Paris", "10115 Berlin": the code goes; what it says is kept when no other postcode is given.
void takeLeadingCode(QString &text, PlaceQuery &query)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 4) return;
    const QString word = text.first(space);
    const auto digits = std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
    if (digits < 4 || word.size() > 8) return;
    if (query.department.isEmpty()) query.department = departmentOf(word);
    text = text.mid(space + 1);
}

QStringList withoutTail(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) return words;
    const auto cedex = std::ranges::find_if(words, [](const QString &w) { return fold(w) == u"cedex"; });
    if (cedex != words.begin()) words.erase(cedex, words.end());
    while (words.size() > 1) {
        const QString folded = fold(words.last());
        if (!isArrondissement(words.last()) && folded != u"arrondissement" && folded != u"arr") break;
        words.removeLast();
    }
    return words;
}

void addVariants(const QString &name, PlaceQuery &query)
{
    const auto add = [&query](std::string key) {
        if (key.empty() || std::ranges::find(query.exactKeys, key) != query.exactKeys.end()) return;
        if (std::ranges::find(query.variantKeys, key) == query.variantKeys.end())
            query.variantKeys.push_back(std::move(key));
    };
    QStringList words = withoutTail(name);
    const std::string shorter = keyOf(words.join(u' '));
    add(shorter);
    if (words.size() > 1 && isArticle(words.last())) { // "Havre, Le" has lost its comma
        words.prepend(words.takeLast());
        add(keyOf(words.join(u' ')));
    }
    if (words.size() > 1 && isArticle(words.first())) add(keyOf(words.sliced(1).join(u' ')));
    for (const char *article : {"le", "la", "les", "l", "the"})
        add(article + shorter);
}

} // namespace

QString territoryOfDepartment(QStringView department)
{
    if (department.isEmpty()) return {};
    for (const auto &[code, territory] : kOverseas)
        if (department == QStringView(code)) return QStringView(territory).toString();
    return department.size() == 2 ? u"FR"_s : QString();
}

PlaceQuery parsePlace(QStringView town, QStringView postcode)
{
    PlaceQuery query;
    query.department = departmentOf(postcode);
    QString text = town.toString().simplified();
    text.replace(u" s/"_s, u" sur "_s, Qt::CaseInsensitive);
    text.replace(u"-s/"_s, u" sur "_s, Qt::CaseInsensitive);
    if (text.contains(u'(')) query.exactKeys.push_back(keyOf(text)); // "Frankfurt (Oder)" is a name
    takeBrackets(text, query);
    takeLeadingCode(text, query);
    QStringList parts;
    for (const QString &part : text.split(u','))
        parts.append(part.split(u';'));
    QString first = parts.takeFirst().trimmed();
    // "Rochelle, La" but "Monroe, LA": capitals beside a town in small letters are a state.
    const bool isState = parts.size() == 1 && parts.first().trimmed().isUpper() && !first.isUpper();
    if (parts.size() == 1 && isArticle(parts.first()) && !isState)
        first.prepend(parts.takeFirst().trimmed() + u' ');
    for (const QString &part : parts)
        if (const QString hint = part.trimmed(); !hint.isEmpty()) query.hints.append(hint);
    // Two towns in one cell, or a town and its region: the first is meant, the second may help.
    for (const QString &between : {u" - "_s, u"/"_s, u" | "_s}) {
        const qsizetype at = first.indexOf(between);
        if (at <= 0) continue;
        query.exactKeys.push_back(keyOf(first));
        query.hints.append(first.mid(at + between.size()).trimmed());
        first = first.first(at).trimmed();
    }
    query.exactKeys.push_back(keyOf(first));
    std::erase(query.exactKeys, std::string());
    if (query.exactKeys.empty()) return query;
    addVariants(first, query);
    query.folded = fold(first);
    QStringList words = query.folded.split(u' ');
    for (words.removeLast(); !words.isEmpty(); words.removeLast())
        query.beginnings.push_back(keyOf(words.join(u' ')));
    return query;
}

} // namespace flow
